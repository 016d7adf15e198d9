import type { Work } from './format.ts'

/**
 * What has to be said with questions that are passed on: title, publisher, where they are from and the licence, as Creative
 * Commons asks for it. In no language, so that it is right in each.
 */
export const creditLine = ({ set, rights: { publisher, licence }, origin }: Work): string =>
  [set.title, publisher, origin + (set.page ?? `/quiz/${set.id}`), `${licence.name} (${licence.url})`].join(' · ')
