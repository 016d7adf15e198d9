import type { ClassQuestion, TeacherView } from '../../../../classes/shared/shapes.ts'
import type { Does } from './does.ts'
import { Twice } from './Twice.tsx'
import { words } from './words.ts'

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
                {found.state === 'open' && <span class="sr"> {words.stillOpen}</span>}
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
export function Controls({ view, now, does, table, spread, wrong, onLook }: Props) {
  const last = view.plan.at(-1)?.id === now?.id
  const over = view.state === 'closed'
  return (
    <div class="works">
      <p class="doing">
        {!table && !over && now?.state === 'open' && (
          <button type="button" onClick={does.reveal}>
            {words.reveal}
          </button>
        )}
        {!table && !over && !(last && view.pace === 'teacher') && (
          <button type="button" class={now?.state === 'open' ? 'quiet' : ''} onClick={does.next}>
            {now ? words.next : words.begin}
          </button>
        )}
        {!table && now?.state === 'open' && (
          <button type="button" class="plain" aria-pressed={spread} onClick={does.spread}>
            {spread ? words.hideSpread : words.showSpread}
          </button>
        )}
        {!table && now?.state === 'revealed' && (
          <button type="button" class="plain" aria-pressed={wrong} onClick={does.wrong}>
            {wrong ? words.hideWrong : words.showWrong}
          </button>
        )}
        <button type="button" class="plain" aria-pressed={table} onClick={does.table}>
          {table ? words.backToClass : words.table}
        </button>
        {!over && <Twice label={words.close} onDo={does.close} />}
      </p>
      {!table && <Places {...{ view, now, onLook }} />}
    </div>
  )
}
