import type { ClassQuestion, TeacherView } from '../../../../classes/shared/shapes.ts'
import type { Does } from './does.ts'
import { Twice } from './Twice.tsx'
import { wallWords } from './words.ts'

interface Props {
  view: TeacherView
  now: ClassQuestion | undefined
  does: Does
  table: boolean
  spread: boolean
  wrong: boolean
  onLook: (question: string) => void
}

/** Other questions that can be shown: those still open, which nobody may forget, are marked. */
function Places({ view, now, onLook }: Pick<Props, 'view' | 'now' | 'onLook'>) {
  if (view.questions.length < 2) return null
  return (
    <ol class="places">
      {view.plan.map(({ id, stem }, i) => {
        const found = view.questions.find((one) => one.id === id)
        return (
          found && (
            <li key={id}>
              <button type="button" title={stem} aria-current={id === now?.id ? 'step' : undefined} onClick={() => onLook(id)}>
                {i + 1}
                {found.state === 'open' && <span class="sr"> {wallWords.stillOpen}</span>}
                {found.state === 'open' && <span aria-hidden="true"> •</span>}
              </button>
            </li>
          )
        )
      })}
    </ol>
  )
}

/** What works the class. */
export function WallControls({ view, now, does, table, spread, wrong, onLook }: Props) {
  const last = view.plan.at(-1)?.id === now?.id
  const over = view.state === 'closed'
  return (
    <div class="works">
      <p class="doing">
        {!table && !over && now?.state === 'open' && (
          <button type="button" onClick={does.reveal}>
            {wallWords.reveal}
          </button>
        )}
        {!table && !over && !(last && view.pace === 'teacher') && (
          <button type="button" class={now?.state === 'open' ? 'quiet' : ''} onClick={does.next}>
            {now ? wallWords.next : wallWords.begin}
          </button>
        )}
        {!table && now?.state === 'open' && (
          <button type="button" class="plain" onClick={does.spread}>
            {spread ? wallWords.hideSpread : wallWords.showSpread}
          </button>
        )}
        {!table && now?.state === 'revealed' && (
          <button type="button" class="plain" onClick={does.wrong}>
            {wrong ? wallWords.hideWrong : wallWords.showWrong}
          </button>
        )}
        <button type="button" class="plain" onClick={does.table}>
          {table ? wallWords.backToClass : wallWords.table}
        </button>
        {!over && <Twice label={wallWords.close} onDo={does.close} />}
      </p>
      {!table && <Places {...{ view, now, onLook }} />}
    </div>
  )
}
