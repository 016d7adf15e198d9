/** What this device keeps of a class: that its holder is this pupil. Where storage is forbidden it holds as long as the page. */
interface Kept {
  token: string
}

const memory = new Map<string, string>()
const nameOf = (code: string) => `footnote.class.${code}`

export function keptToken(code: string): string | undefined {
  try {
    const text = localStorage.getItem(nameOf(code))
    const kept: Partial<Kept> | null = text ? JSON.parse(text) : null
    if (typeof kept?.token === 'string') return kept.token
  } catch {
    // What lies there is none of ours, or nothing may be read.
  }
  return memory.get(code)
}

/** Whether another page of this device would know of it. */
export const isKept = (code: string): boolean => {
  try {
    return localStorage.getItem(nameOf(code)) !== null
  } catch {
    return false
  }
}

export function keepToken(code: string, token: string | undefined): void {
  if (token) memory.set(code, token)
  else memory.delete(code)
  try {
    if (token) localStorage.setItem(nameOf(code), JSON.stringify({ token } satisfies Kept))
    else localStorage.removeItem(nameOf(code))
  } catch {
    // It holds as long as the page.
  }
}
