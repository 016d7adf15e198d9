import type { PageLanguage } from '../../content/model/schema/site.ts'
import { ar } from './words.ar.ts'
import { de } from './words.de.ts'
import { es } from './words.es.ts'
import { fr } from './words.fr.ts'
import { ja } from './words.ja.ts'
import { ko } from './words.ko.ts'
import { en, type SiteWords } from './words.ts'

/**
 * What our own pages say, in each language that a site can choose for them: type check wants all of them here, and tests compare
 * them. The Worker has those of its site alone (worker/generated/words.ts).
 */
export const siteWords: Record<PageLanguage, SiteWords> = { en, ja, ko, de, fr, es, ar }
