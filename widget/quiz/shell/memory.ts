import { type Kept, keptOf, type Resuming, resumed } from './kept.ts'
import type { Progress } from './progress.ts'
import type { AskedSet } from './types.ts'

/**
 * Keeps answers of a set, and says whether they are kept. Neither throws: a device that is full or forbids it is no fault of
 * the reader's, nor is another tab that was told to forget them.
 */
export interface Memory {
  keep: (progress: Progress) => boolean
  forget: () => void
}

/** What lies on the device, whoever put it there: anything but a record counts as nothing, and is written over. */
function read(key: string): Kept {
  const text = localStorage.getItem(key) ?? ''
  let kept: unknown
  try {
    kept = JSON.parse(text)
  } catch {}
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Kept) : {}
}

/**
 * Writes by question over what is there now: another selection of the set, or another tab, keeps its answers in the same
 * place.
 */
function memoryAt(key: string, { questions }: AskedSet): Memory {
  const write = (change: (kept: Kept) => Kept) => {
    try {
      if (localStorage.getItem(key) !== null) {
        localStorage.setItem(key, JSON.stringify(change(read(key))))
        return true
      }
    } catch {}
    return false
  }
  return {
    keep: (progress) => write((kept) => ({ ...kept, ...keptOf(progress, questions) })),
    forget: () =>
      write((kept) => Object.fromEntries(Object.entries(kept).filter(([id]) => !questions.some((one) => one.id === id)))),
  }
}

/** Keeps a set's answers on this device from now on, going on with those it has; or forgets them. Throws where it cannot. */
export function remember(
  place: Resuming,
  on: boolean,
  now: Progress,
): { memory?: Memory; resumed?: Progress & { notices: string[] } } {
  const { set } = place
  const key = `footnote:${set.id}`
  if (!on) {
    localStorage.removeItem(key)
    return {}
  }
  const kept = read(key)
  // Said now, whether it can be kept at all.
  localStorage.setItem(key, JSON.stringify(kept))
  const memory = memoryAt(key, set)
  const more = set.questions.some(({ id }) => id in kept && !now.status[id] && !now.tries.first[id])
  return more ? { memory, resumed: resumed(place, kept, now) } : { memory }
}
