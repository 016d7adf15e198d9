import type { Onward } from '../shell/types.ts'

/** The way on from a question whose outcome is shown: how the round stands, and one button. */
export function Way({ way: { words, onNext }, sum }: { way: Onward; sum: string }) {
  return (
    <div class="controls way">
      {sum && <span class="sum">{sum}</span>}
      <button type="button" class="main next" onClick={onNext}>
        {words}
      </button>
    </div>
  )
}
