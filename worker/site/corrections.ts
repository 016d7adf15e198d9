import { askedAt, claimAt, type PageScene } from './scene.ts'

/** Something that was put right or withdrawn, and where it is read. */
export interface CorrectionItem {
  /** Of what it was made in, with its place there: `/quiz/x/correction/1`. The list only grows, so that it names one for good. */
  key: string
  /** Of what it was made in: `/quiz/x`. */
  path: string
  date: string
  note: string
  withdrawal: boolean
  topic: string
  /** BCP 47: of its words, and of those it was made in. */
  lang: string
  title: string
  href: string
  /** Whether it is of a question, and where that is asked: nothing when it is no longer. */
  ofQuestion?: boolean
  asked?: { href: string; stem: string } | undefined
}

type Place = Pick<CorrectionItem, 'path' | 'topic' | 'lang' | 'title' | 'href'>
type Put = readonly { date: string; note: string }[] | undefined

const items = (place: Place, put: Put): CorrectionItem[] =>
  (put ?? []).map(({ date, note }, i) => ({ ...place, key: `${place.path}/correction/${i + 1}`, date, note, withdrawal: false }))

const withdrawals = (place: Place, of: { withdrawn?: { date: string; note: string } | undefined }): CorrectionItem[] =>
  of.withdrawn ? [{ ...place, key: `${place.path}/withdrawn`, ...of.withdrawn, withdrawal: true }] : []

function ofSets(scene: PageScene): CorrectionItem[] {
  const { sets, index, edition } = scene
  return sets.flatMap((set) => {
    const path = `/quiz/${set.id}`
    const topic = index.sets.find(({ id }) => id === set.id)?.topic ?? ''
    const place = { path, topic, lang: set.language, title: set.title, href: edition.to(path) }
    const asked = (question: string | undefined) => question && askedAt(`${set.id}/${question}`, scene)
    return [
      ...items(place, set.corrections).map((item, i) => {
        const question = set.corrections[i]?.question
        return { ...item, ofQuestion: question !== undefined, asked: asked(question) || undefined }
      }),
      ...withdrawals(place, set),
      ...set.questions.flatMap((question) =>
        withdrawals(place, question).map((item) => ({ ...item, key: `${path}/${question.id}/withdrawn` })),
      ),
    ]
  })
}

/** Every correction and withdrawal there is, of quizzes, explainers, claims and documents, the latest first. */
export function allCorrections(scene: PageScene): CorrectionItem[] {
  const { index, edition, explainers, claims, sources } = scene
  const told = explainers.flatMap((one) => {
    const path = `/explainer/${one.id}`
    const topic = index.explainers.find(({ id }) => id === one.id)?.topic ?? ''
    const place = { path, topic, lang: one.language, title: one.title, href: edition.to(path) }
    return [...items(place, one.corrections), ...withdrawals(place, one)]
  })
  const claimed = Object.entries(claims).flatMap(([id, { topic, lang, statement, corrections }]) =>
    items({ path: `/claims/${topic}/${id}`, topic, lang, title: statement, href: claimAt(id, scene) }, corrections),
  )
  const documents = Object.entries(sources).flatMap(([id, { topic, lang, title, corrections }]) =>
    items({ path: `/sources/${id}`, topic, lang, title, href: edition.to(`/sources/${id}`) }, corrections),
  )
  return [...ofSets(scene), ...told, ...claimed, ...documents].sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0))
}
