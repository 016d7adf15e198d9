import { build } from '../../../generated/build.ts'
import { type Edition, sitePublisher } from '../../edition.ts'

/** Who publishes what is printed, and what it may be used under: paper has no page about the site. */
export function printedRights(edition: Edition): string {
  const { words, strings } = edition
  return sitePublisher(edition) + words.dot + words.aboutPage.licence + strings.colon + build.licence.name + strings.stop
}
