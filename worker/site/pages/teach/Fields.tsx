import { openQuestions } from '../../../../content/model/play/ground.ts'
import { choices } from '../../../../content/model/play/options.ts'
import { nameOf, spoken } from '../../edition.ts'
import { inOwn } from '../../scene.ts'
import type { TeachingProps } from './subject.ts'

/** A choice of one, as radio buttons whose values are an option's. */
function Choice(props: {
  legend: string
  name: string
  values: readonly string[]
  chosen: string
  say: (value: string) => string
  /** Of what is said of a value, where it is not the page's. */
  lang?: (value: string) => string
}) {
  const { legend, name, values, chosen, say, lang } = props
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} class="tick">
          <input type="radio" name={name} value={value} checked={value === chosen} />{' '}
          {lang ? <span lang={lang(value)}>{say(value)}</span> : say(value)}
        </label>
      ))}
    </fieldset>
  )
}

/**
 * The form, whose fields are named for the options of `/play`: sent as it is, it opens what was chosen. A blank `questions`
 * goes with the boxes, so that the address always shows that a form has written it (worker/routes/play.ts).
 */
export function Fields({ set, languages, edition }: TeachingProps) {
  const { teaching } = edition.words
  const here = spoken(edition.lang)
  const questions = openQuestions(set)
  const own = inOwn(set.language, { lang: here })
  return (
    <form action={`/quiz/${set.id}/play`} method="get">
      <input type="hidden" name="questions" value="" />
      <fieldset class="questions" aria-describedby="questions-hint">
        <legend>{teaching.questions}</legend>
        <p class="hint" id="questions-hint">
          {teaching.questionsHint}
        </p>
        {questions.map(({ id, stem, type }) => (
          <label key={id} class="tick">
            <input type="checkbox" name="questions" value={id} />
            <span>
              <span {...own}>{stem}</span> <span class="note">{teaching.types[type]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for="limit">{teaching.limit}</label>
        <input
          id="limit"
          name="limit"
          type="number"
          min="1"
          max={questions.length}
          inputmode="numeric"
          aria-describedby="limit-hint"
        />
        <p class="hint" id="limit-hint">
          {teaching.limitHint(questions.length)}
        </p>
      </div>
      <div class="field">
        <label for="shuffle">{teaching.seed}</label>
        <input
          id="shuffle"
          name="shuffle"
          dir="ltr"
          pattern="[a-z0-9]{1,16}"
          maxlength={16}
          autocapitalize="none"
          spellcheck={false}
          aria-describedby="shuffle-hint"
        />
        <button type="button" class="plain" data-do="shuffle">
          {teaching.newOrder}
        </button>
        <p class="hint" id="shuffle-hint">
          {teaching.seedHint}
        </p>
      </div>
      <div class="choices">
        <Choice
          legend={teaching.feedback}
          name="feedback"
          values={choices.feedback}
          chosen="each"
          say={(value) => teaching.feedbacks[value as keyof typeof teaching.feedbacks]}
        />
        <Choice
          legend={teaching.layout}
          name="layout"
          values={choices.layout}
          chosen="one"
          say={(value) => teaching.layouts[value as keyof typeof teaching.layouts]}
        />
        {languages.length > 1 && (
          <Choice
            legend={teaching.language}
            name="lang"
            values={languages}
            chosen={set.language}
            say={nameOf}
            lang={(one) => one}
          />
        )}
        <fieldset>
          <legend>{teaching.book}</legend>
          <label class="tick">
            <input type="checkbox" name="open-book" value="on" /> {teaching.bookHint}
          </label>
        </fieldset>
      </div>
      <p class="actions">
        <button type="submit">{teaching.open}</button>
      </p>
      <p class="hint plainly">{teaching.plain}</p>
    </form>
  )
}
