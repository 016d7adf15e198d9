import type { ExportWords, Format } from '../../../content/export/format.ts'
import { type FormatName, formats } from '../../../content/export/index.ts'
import type { CompiledSet } from '../../../content/model/schema/compiled.ts'
import { byline } from '../../../widget/components/byline.ts'
import { build } from '../../generated/build.ts'
import { editionOf, sitePublisher } from '../edition.ts'
import { ownStrings } from '../strings.ts'

/** The interface's words in the language of a set, as files are written in it. */
function wordsOf(language: string): ExportWords {
  const strings = ownStrings(language)
  const { comma, paragraph } = strings
  return {
    ...strings,
    source: (citation) => [...byline(citation, strings), paragraph(citation.paragraph)].join(comma),
  }
}

/** Whose the questions are. */
const rightsIn = (language: string) => ({ publisher: sitePublisher(editionOf(language)), licence: build.licence })

/** A set, or what was cut of it, as a file of this format. `origin` is where it is served: `https://…`, no slash. */
export const writeExport = (name: FormatName, set: CompiledSet, origin: string): Uint8Array<ArrayBuffer> =>
  (formats[name] as Format).write({ set, origin, words: wordsOf(set.language), rights: rightsIn(set.language) })

/** Where the file of a whole set is; `lang` is a translation’s language. */
export const exportPath = (name: FormatName, id: string, lang?: string): string =>
  `/export/${lang ? `${lang}/` : ''}${id}.${name}`
