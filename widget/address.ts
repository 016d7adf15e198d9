import { CUT } from '../content/model/play/options.ts'
import type { CompiledSet } from '../content/model/schema/compiled.ts'
import type { Get } from './options.ts'
import { pageOf } from './quiz/shell/types.ts'

/**
 * Where a quiz or an explainer is read from, at a site. All of a set is a file; cut to size, shuffled or translated it comes
 * from the API, which knows how. A translated explainer is a file.
 */
export function dataAddress(kind: 'quiz' | 'explainer', base: string, get: Get): string {
  const id = encodeURIComponent(get(kind) ?? '')
  if (kind === 'explainer') {
    const lang = get('lang')
    return `${base}/v1/explainers/${id}${lang ? `.${encodeURIComponent(lang)}` : ''}.json`
  }
  const given = CUT.map((name) => [name, get(name) ?? ''])
  const cut = new URLSearchParams(given.filter(([, value]) => value))
  return `${base}/v1/sets/${id}${`${cut}` ? `?${cut}` : '.json'}`
}

/** The page that asks just what is asked here: a selection has an address of its own, in the order it is shown in. */
export function sharedPage(base: string, get: Get, set: Pick<CompiledSet, 'id' | 'language' | 'page' | 'questions'>): string {
  if (!['questions', 'limit', 'shuffle'].some((name) => get(name))) return pageOf({ base, set })
  const lang = set.page ? `&lang=${set.language}` : ''
  return `${base}/quiz/${set.id}/play?questions=${set.questions.map(({ id }) => id)}${lang}`
}
