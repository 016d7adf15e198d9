import type { CompiledSet } from '../../content/model/schema/compiled.ts'

/** A result's address: spoiler-free, pinned to the version it was earned on, dated with the reader's day. */
export function resultAddress({ id, version }: CompiledSet, base: string, points: number, max: number): string {
  const now = new Date()
  const day = now.getFullYear() * 10_000 + (now.getMonth() + 1) * 100 + now.getDate()
  return `${base || location.origin}/quiz/${id}#r=${version}.${Math.round(points * 100)}.${max * 100}.${day}`
}

/** Hands an address to the device's share sheet, or else to the clipboard; true when it was copied. Neither may be there. */
export async function share(url: string, text: string): Promise<boolean> {
  if (navigator.share) {
    await navigator.share({ url, text }).catch(() => {})
    return false
  }
  await navigator.clipboard.writeText(url)
  return true
}
