import { arrange } from '../../model/play/shuffle.ts'
import type { CompiledImage, CompiledQuestion } from '../../model/schema/compiled.ts'
import type { Image } from '../../model/schema/primitives.ts'
import type { Question } from '../../model/schema/question.ts'
import { hash } from '../hash.ts'
import { authoredParts, keyClaims, scoring } from '../parts.ts'
import { arranged } from './arranged.ts'
import { type Numbering, rising } from './citations.ts'
import { defined } from './defined.ts'

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

/** The key as play grades by it; of an authored question, since an order's lies in the order written. */
export function keyOf(question: Question): CompiledQuestion['key'] {
  switch (question.type) {
    case 'single':
      return ids(question.options.filter(({ key }) => key))
    case 'multiple': {
      const { options } = question
      return { true: ids(options.filter(({ key }) => key === true)), either: ids(options.filter(({ key }) => key === 'either')) }
    }
    case 'truefalse':
      return question.answer === 'either' ? ['true', 'false'] : [question.answer ? 'true' : 'false']
    case 'number':
      return question.accept.map(({ value, tolerance }) => ({ value, tolerance }))
    case 'text':
      return question.accept.flatMap(({ text }) => text)
    case 'order':
      return ids(question.items)
    case 'match':
      return Object.fromEntries(question.pairs.map(({ left, right }) => [left.id, right.id]))
    case 'evidence':
      return ids(question.passages.filter(({ key }) => key))
  }
}

/**
 * What an answer given earlier depends on: the type, the ids, the key and the accepted values. Everything is sorted but the
 * key of an order, so that neither rewording a question nor reordering it makes another revision.
 */
export function revisionOf(question: Question): string {
  const key = keyOf(question.type === 'order' ? question : arranged(question))
  const rights = question.type === 'match' ? [...question.pairs, ...question.extra].map(({ right }) => right.id) : []
  const all = [...authoredParts(question).flatMap(({ id }) => id ?? []), ...rights]
  const sorted = question.type === 'order' || !Array.isArray(key) ? key : [...key].map((one) => JSON.stringify(one)).sort()
  return hash({ type: question.type, ids: [...new Set(all)].sort(), key: sorted })
}

type Pictures = (image: Image) => CompiledImage

/**
 * A question as it is shipped, its items in the default order and its citations numbered as they come up. One that is withdrawn
 * shows no picture: that may be why.
 */
export function compileQuestion(authored: Question, number: Numbering, pictures: Pictures, seed?: string): CompiledQuestion {
  const question = arranged(authored, seed)
  const said = ({ why, claims }: { why: string; claims: readonly string[] }) => ({ why, citations: number.claims(claims) })
  const revision = revisionOf(authored)
  const shown = (image: Image | undefined) => (image && !question.withdrawn ? pictures(image) : undefined)
  // The parts are numbered before the question's own claims, which are read last.
  const body = bodyOf(question, said, number, shown)
  const { id, stem, asOf, contested, withdrawn, explanation } = question
  const image = shown(question.image)
  const claims = [...new Set([...question.claims, ...keyClaims(question)])]
  const cited = scoring(question).flatMap(({ cite }) => cite ?? [])
  const citations = rising([...number.claims(claims), ...number.cites(cited)])
  const face = { type: question.type, id, revision, stem, asOf, contested, withdrawn, image, explanation, citations, claims }
  return defined({ ...face, ...body, key: keyOf(question.type === 'order' ? authored : question) }) as CompiledQuestion
}

type Said = (part: { why: string; claims: readonly string[] }) => { why: string; citations: number[] }

/** What a question of its type has beside the face and the key. */
function bodyOf(
  question: Question,
  said: Said,
  number: Numbering,
  shown: (image: Image | undefined) => CompiledImage | undefined,
): object {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return {
        options: question.options.map(({ id, text, fixed, image, ...part }) =>
          defined({ id, text, ...said(part), fixed: fixed || undefined, image: shown(image) }),
        ),
      }
    case 'truefalse':
      return { true: said(question.true), false: said(question.false) }
    case 'number': {
      const { min, max, step, unit, accept, near } = question
      return {
        min,
        max,
        step,
        unit,
        accept: accept.map(({ value, tolerance, ...part }) => ({ value, tolerance, ...said(part) })),
        near: near.map(({ from, to, ...part }) => ({ from, to, ...said(part) })),
      }
    }
    case 'text': {
      const spelled = ({ text, ...part }: { text: string[]; why: string; claims: string[] }) => ({ text, ...said(part) })
      return { accept: question.accept.map(spelled), near: question.near.map(spelled) }
    }
    case 'order':
      return { items: question.items.map(({ id, text, ...part }) => ({ id, text, ...said(part) })) }
    case 'match': {
      const { id, pairs, extra } = question
      return {
        lefts: pairs.map(({ left }) => left),
        rights: arrange(
          '',
          id,
          [...pairs, ...extra].map(({ right }) => right),
        ),
        pairs: pairs.map(({ left, right, ...part }) => ({ left: left.id, right: right.id, ...said(part) })),
        extra: extra.map(({ right, ...part }) => ({ right: right.id, ...said(part) })),
      }
    }
    case 'evidence': {
      const { statement, passages } = question
      return {
        statement,
        passages: passages.map(({ id, cite, why }) => ({ id, citation: number.cites([cite])[0] ?? 0, why })),
      }
    }
  }
}
