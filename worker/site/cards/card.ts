import { openQuestions } from '../../../content/model/play/ground.ts'
import { type Edition, editionOf, HOME } from '../edition.ts'
import type { PageScene } from '../scene.ts'

/** What the picture says that stands for a page where its link is shared. */
export interface Card {
  /** What it is of, and in which language: `quiz/x.en`, `site.ja`. */
  key: string
  /** BCP 47. */
  lang: string
  /** What it is of, in a word. */
  kicker: string
  title: string
  /** The language of the title, where that is another. */
  titleLang?: string
  note: string
  /** Of the site. */
  name: string
}

/** The words that stand for a card where it is not seen. */
export const altOf = ({ lang, title, note }: Card): string => title + editionOf(lang).words.dot + note

function siteCard({ lang, mottoLang, words: { motto, name, sharing } }: Edition): Card {
  const card = { key: `site.${lang}`, lang, kicker: name, title: motto, note: sharing.siteNote, name }
  return mottoLang === lang ? card : { ...card, titleLang: mottoLang }
}

/** Every card of a site, each once. What is withdrawn has none. */
export function cardsOf(scenes: readonly Pick<PageScene, 'edition' | 'sets' | 'explainers'>[]): Card[] {
  const cards = scenes.flatMap(({ edition, sets, explainers }): Card[] => [
    // An edition whose words are English has no first page.
    ...(edition.lang === HOME || edition.to('/') !== '/' ? [siteCard(edition)] : []),
    ...sets.flatMap(({ id, language, title, withdrawn, questions }) => {
      if (withdrawn) return []
      const { sharing, name } = editionOf(language).words
      const note = sharing.quizNote(openQuestions({ questions }).length)
      return [{ key: `quiz/${id}.${language}`, lang: language, kicker: sharing.quiz, title, note, name }]
    }),
    ...explainers.flatMap(({ id, language, title, withdrawn }) => {
      if (withdrawn) return []
      const { sharing, name } = editionOf(language).words
      const key = `explainer/${id}.${language}`
      return [{ key, lang: language, kicker: sharing.explainer, title, note: sharing.explainerNote, name }]
    }),
  ])
  return [...new Map(cards.map((card) => [card.key, card])).values()]
}
