/** A result as it is shared. */
export interface Shared {
  /** The quiz's own page. */
  page: string
  version: string
  points: number
  max: number
  /** What is said of it. */
  text: string
}

/** The address of a result, dated with the reader's day; it tells no answer: `{page}#r={version}.{points×100}.{max×100}.{yyyymmdd}`. */
export function resultAddress({ page, version, points, max }: Shared, now: Date): string {
  const day = now.getFullYear() * 10_000 + (now.getMonth() + 1) * 100 + now.getDate()
  return `${page}#r=${version}.${Math.round(points * 100)}.${max * 100}.${day}`
}

/**
 * Shares a result by the device's share sheet, or else on the clipboard, which `true` says. Rejects where there is neither.
 */
export async function share(shared: Shared): Promise<boolean> {
  // On our own pages the address has no origin, and on the clipboard it needs one.
  const url = new URL(resultAddress(shared, new Date()), location.href).href
  try {
    if (navigator.share) {
      await navigator.share({ url, text: shared.text })
      return false
    }
  } catch (error) {
    // The reader thought better of it. Anything else is a frame, or a browser, that forbids it.
    if ((error as Error).name === 'AbortError') return false
  }
  await navigator.clipboard.writeText(url)
  return true
}
