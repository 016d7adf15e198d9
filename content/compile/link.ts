import type { Use, WrittenQuestion } from '../model/schema/question.ts'
import type { WrittenSource } from '../model/schema/source.ts'
import type { CheckedFile, CheckedFiles, TranslatedFile } from './check.ts'
import { completeQuestion, type Ground } from './complete/question.ts'
import { citing, completeSource } from './complete/source.ts'
import {
  type AnyClaim,
  type Content,
  type Entry,
  type QuestionEntry,
  type SetEntry,
  type Translations,
  within,
} from './content.ts'
import type { Documents } from './documents.ts'
import { anew, type Keep, type KeptMade, watched } from './kept.ts'
import type { Raw } from './read.ts'

/** What a file holds, as an entry: the same one as long as the file is not read again. */
const entryOf =
  (keep: Keep) =>
  <T extends object>({ id, value, at }: Entry<T>): Entry<T> =>
    keep('entry', value, () => ({ id, value, at }))

/** By id; of two claims with one id the first stays, and the rule `ids` reports the other. */
function byId<T extends { id: string }>(entries: readonly T[]): Map<string, T> {
  const all = new Map<string, T>()
  for (const one of entries) if (!all.has(one.id)) all.set(one.id, one)
  return all
}

type SetFile = CheckedFile & { folder: 'sets' }
const isUse = (value: WrittenQuestion | Use): value is Use => 'use' in value

function ownOf({ id, value: { questions }, at: whole }: SetFile, ground: Ground): QuestionEntry[] {
  return questions.flatMap((written, i) => {
    if (isUse(written)) return []
    const [at, origin] = [within(whole, ['questions', i]), `${id}/${written.id}`]
    return { id: written.id, ...completeQuestion(written, origin, at, ground), at, origin, borrowed: false, written }
  })
}

function usesOf({ value: { questions }, at }: SetFile): Entry<Use>[] {
  return questions.flatMap((value, i) =>
    isUse(value) ? { id: value.as ?? value.use.split('/')[1] ?? '', value, at: within(at, ['questions', i]) } : [],
  )
}

/** A set with its questions in the order asked: its own, and in place of each `use` the question borrowed, under its id here. */
function setEntry(file: SetFile, own: QuestionEntry[], authored: ReadonlyMap<string, QuestionEntry>): SetEntry {
  const { questions, ...head } = file.value
  const uses = usesOf(file)
  const asked = questions.flatMap((question): QuestionEntry[] => {
    if (!isUse(question)) return own.filter(({ written }) => written === question)
    const use = uses.find(({ value }) => value === question)
    const found = authored.get(question.use)
    if (!use || !found) return []
    return [{ ...found, id: use.id, value: { ...found.value, id: use.id }, at: use.at, borrowed: true }]
  })
  return { id: file.id, value: head, at: file.at, own, uses, asked }
}

function translations(files: readonly TranslatedFile[], keep: Keep): Map<string, Translations> {
  const entry = entryOf(keep)
  const languages = [...new Set(files.map(({ language }) => language ?? ''))]
  return new Map(
    languages.map((language) => {
      const here = files.filter((file) => file.language === language)
      const claims = here.flatMap((file) =>
        file.folder === 'claims'
          ? Object.entries(file.value).map(([id, value]) =>
              keep('claim', value, () => ({ id, value, at: within(file.at, [id]) })),
            )
          : [],
      )
      return [
        language,
        {
          topics: byId(here.flatMap((file) => (file.folder === 'topics' ? [entry(file)] : []))),
          claims: byId(claims),
          sets: byId(here.flatMap((file) => (file.folder === 'sets' ? [entry(file)] : []))),
          conflicts: byId(here.flatMap((file) => (file.folder === 'conflicts' ? [entry(file)] : []))),
          sources: byId(here.flatMap((file) => (file.folder === 'sources' ? [entry(file)] : []))),
          explainers: byId(here.flatMap((file) => (file.folder === 'explainers' ? [entry(file)] : []))),
        },
      ]
    }),
  )
}

/** The files whose id was there before, in another topic. */
function again(files: readonly CheckedFile[]): CheckedFile[] {
  const seen = new Set<string>()
  return files.filter(({ folder, id }) => {
    // A file of claims only holds them: its name is nobody's id.
    if (folder === 'claims') return false
    const before = seen.has(`${folder}/${id}`)
    seen.add(`${folder}/${id}`)
    return before
  })
}

/** Maps in which is looked up, and what keeps what is made of them. */
const lookedUp = <M extends Record<string, ReadonlyMap<string, unknown>>>(maps: M, kept: KeptMade | undefined) =>
  kept ? watched(maps, kept) : { maps, keep: anew }

/**
 * Brings checked files together by id, and questions to the sets that borrow them. References may still lead nowhere. With `kept`,
 * entries are the same ones as before where they come out the same.
 */
export function link(raw: Raw, files: CheckedFiles, documents: Documents | undefined, today: string, kept?: KeptMade): Content {
  const repeated = again(files.authored)
  // Which of two is meant by their id nobody knows: neither goes further, as what would be wrong with it follows from that.
  const twice = new Set(repeated.map(({ folder, id }) => `${folder}/${id}`))
  const authored = files.authored.filter(({ folder, id }) => folder === 'claims' || !twice.has(`${folder}/${id}`))
  const { keep } = lookedUp({}, kept)
  const entry = entryOf(keep)
  const allClaims = authored.flatMap((file) =>
    file.folder === 'claims'
      ? file.value.map((value, i) => keep('claim', value, () => ({ id: value.id, value, at: within(file.at, [i]) })))
      : [],
  )
  const setFiles = authored.flatMap((file) => (file.folder === 'sets' ? [file] : []))
  const written = byId<AnyClaim>(allClaims)
  const documented = byId(authored.flatMap((file) => (file.folder === 'sources' ? [entry(file)] : [])))
  const ground = lookedUp({ claims: written, sources: documented }, kept)
  const asked = setFiles.map((file) => ({ file, own: ground.keep('own', file.value, () => ownOf(file, ground.maps)) }))
  const all = new Map(asked.flatMap(({ own }) => own).map((question) => [question.origin, question]))
  const questions = lookedUp({ all }, kept)
  const sets = byId(asked.map(({ file, own }) => questions.keep('set', own, () => setEntry(file, own, questions.maps.all))))
  const claims = byId([...written.values(), ...[...sets.values()].flatMap(({ own }) => own.flatMap(({ made }) => made))])
  const telling = lookedUp({ claims, cited: citing({ claims, sets }) }, kept)
  const complete = (source: Entry<WrittenSource>) =>
    telling.keep('source', source, () => completeSource(source, telling.maps.claims, telling.maps.cited))
  return {
    site: files.site,
    topics: byId(authored.flatMap((file) => (file.folder === 'topics' ? [entry(file)] : []))),
    sources: new Map([...documented].map(([id, source]) => [id, complete(source)])),
    claims,
    allClaims,
    conflicts: byId(authored.flatMap((file) => (file.folder === 'conflicts' ? [entry(file)] : []))),
    sets,
    explainers: byId(authored.flatMap((file) => (file.folder === 'explainers' ? [entry(file)] : []))),
    translations: translations(files.translated, keep),
    broken: new Set([...files.broken, ...twice]),
    today,
    again: repeated,
    images: new Map(raw.images.map((picture) => [picture.name, picture])),
    files: raw.files.map(({ file, text }) => ({ file, text })),
    documents,
  }
}
