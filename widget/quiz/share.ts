import type { CompiledSet } from '../../content/model/schema/compiled.ts'

/**
 * Shares a result by its address, which tells no answer, is pinned to the version it was earned on and dated with the
 * reader's day: `{page}#r={version}.{points×100}.{max×100}.{yyyymmdd}`. By the device's share sheet, or else on the
 * clipboard: then true. Rejects where there is neither.
 */
export async function share(set: CompiledSet, page: string, points: number, max: number, score: string): Promise<boolean> {
  const now = new Date()
  const day = now.getFullYear() * 10_000 + (now.getMonth() + 1) * 100 + now.getDate()
  const url = `${page}#r=${set.version}.${Math.round(points * 100)}.${max * 100}.${day}`
  if (navigator.share) {
    await navigator.share({ url, text: `${set.title}: ${score}` }).catch(() => {})
    return false
  }
  await navigator.clipboard.writeText(url)
  return true
}
