import type { Raw } from '../../content/compile/read.ts'

/** Ids of the sets that say they are drafts; read as text, for they may be broken. */
export function draftsIn({ files }: Raw): string[] {
  const sets = files.filter(({ folder, language }) => folder === 'sets' && !language)
  return sets.filter(({ text }) => /^reviewed:\s*false\b/m.test(text)).map(({ id }) => id)
}
