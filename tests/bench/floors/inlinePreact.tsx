import { render } from 'preact'
import { useState } from 'preact/hooks'
import type { FloorQuestion } from './byHand.ts'

declare const QUESTIONS: FloorQuestion[]

/** One question, and after a click what is said of it: the least a quiz of components can be. */
function Question({ asked, onNext }: { asked: FloorQuestion; onNext: () => void }) {
  const [told, tell] = useState(false)
  const { id, stem, input, choices, whys, explanation, notes } = asked
  return (
    <section>
      <fieldset disabled={told}>
        <legend>{stem}</legend>
        {input === 'text' ? (
          <input name={id} />
        ) : (
          choices.map((one) => (
            <label key={one.id}>
              <input type={input} name={id} value={one.id} /> {one.text}
            </label>
          ))
        )}
      </fieldset>
      {told ? (
        <>
          <h3 class="verdict">Not correct.</h3>
          {whys.map((why) => (
            <p key={why}>{why}</p>
          ))}
          <p class="said">{explanation}</p>
          <button type="button" class="main" onClick={onNext}>
            Next question
          </button>
          <details>
            <summary>Sources</summary>
            <ol class="notes">
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ol>
          </details>
        </>
      ) : (
        <button type="button" class="main" onClick={() => tell(true)}>
          Check answer
        </button>
      )}
    </section>
  )
}

function App() {
  const [at, open] = useState(0)
  const asked = QUESTIONS[at % QUESTIONS.length]
  return asked ? <Question key={at} asked={asked} onNext={() => open(at + 1)} /> : null
}

const main = document.querySelector('main')
if (main) render(<App />, main)
