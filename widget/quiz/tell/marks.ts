import type { Strings } from '../../strings/tell.ts'
import type { Mark } from '../ask/ChoiceRow.tsx'
import type { Marked } from './ground.ts'

/** How an answer as a whole bears on the state of its parts. */
interface Of {
  contested: boolean
  /** Several may be right, and each can be missed. */
  several?: boolean
  /** Something that scores was chosen. */
  scored: boolean
}

/** The state of one part beside an answer: whose it is, and whether it is right. None for what was rightly left alone. */
export function markOf({ part, chosen }: Marked, { contested, several, scored }: Of, strings: Strings): Mark | undefined {
  const { yours } = strings
  if (part.key === 'either')
    return chosen ? { shown: yours, said: strings.yoursOpen, tone: 'open' } : { shown: strings.open, tone: 'open' }
  if (!part.key) return chosen ? { shown: yours, said: strings.yoursWrong, tone: 'wrong' } : undefined
  if (chosen) return { shown: yours, said: contested ? strings.yoursAccepted : strings.yoursRight, tone: 'right' }
  if (contested) return { shown: scored ? strings.alsoAccepted : strings.acceptedToo, tone: 'right' }
  return several ? { shown: strings.missed, said: strings.missedKey, tone: 'missed' } : { shown: strings.key, tone: 'right' }
}
