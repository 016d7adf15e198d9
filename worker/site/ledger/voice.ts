import type { Edition } from '../edition.ts'
import type { LedgerClaim } from '../scene.ts'

/** Who speaks, in a sentence. */
export function voiceOf({ voice, by = '' }: LedgerClaim, { words: { ledger }, strings }: Edition): string {
  switch (voice) {
    case 'reported':
      return ledger.reported
    case 'attributed':
      return ledger.attributed(by)
    case 'analysis':
      return ledger.analysis(by)
    case 'inferred':
      return strings.ourReading
  }
}

/** Who speaks, beside the claim's note: the note on a reading of ours says itself that it is one. */
export const voiceBeside = (claim: LedgerClaim, edition: Edition): string | undefined =>
  claim.voice === 'inferred' && claim.note !== undefined ? undefined : voiceOf(claim, edition)
