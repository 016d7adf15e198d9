import { later } from '../strings/en.ts'
import type { Scene } from './types.ts'

/**
 * Shares a result by its address, which tells no answer, is pinned to the version it was earned on and dated with the
 * reader's day: `{page}#r={version}.{points×100}.{max×100}.{yyyymmdd}`. By the device's share sheet, or else on the
 * clipboard, and the link says so. Rejects where there is neither.
 */
export async function share({ set, strings }: Scene, link: HTMLAnchorElement, points: number, max: number) {
  const now = new Date()
  const day = now.getFullYear() * 10_000 + (now.getMonth() + 1) * 100 + now.getDate()
  const url = `${link.href}#r=${set.version}.${Math.round(points * 100)}.${max * 100}.${day}`
  if (navigator.share) return navigator.share({ url, text: `${set.title}: ${strings.scored(points, max)}` }).catch(() => {})
  await navigator.clipboard.writeText(url)
  link.textContent = strings.copied ?? later.copied
}
