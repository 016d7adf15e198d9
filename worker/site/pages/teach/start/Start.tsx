import type { TeachingProps } from '../subject.ts'

/** Starts a class with the questions chosen: one button, and two choices that have an answer already. A script does it. */
export function Start({ edition }: TeachingProps) {
  const { start } = edition.words
  const wall = edition.to('/wall')
  return (
    <section
      class="start scripted"
      aria-labelledby="start"
      data-wall={wall}
      data-refused={start.refused}
      data-withdrawn={start.withdrawn}
    >
      <h2 id="start">{start.heading}</h2>
      <p>{start.lead}</p>
      <p class="hint">{start.public}</p>
      <form noValidate>
        <fieldset>
          <legend>{start.pace}</legend>
          {(['teacher', 'self'] as const).map((pace, i) => (
            <label key={pace} class="tick">
              <input type="radio" name="pace" value={pace} checked={!i} /> {start.paces[pace]}
            </label>
          ))}
        </fieldset>
        <div class="field homework">
          <label for="until">{start.until}</label>
          <input id="until" name="until" type="date" aria-describedby="until-hint" />
          <p class="hint" id="until-hint">
            {start.untilHint}
          </p>
        </div>
        <fieldset>
          <legend>{start.names}</legend>
          <label class="tick">
            <input type="checkbox" name="names" value="own" /> {start.own}
          </label>
        </fieldset>
        <p class="actions">
          <button type="submit">{start.begin}</button>
          <span role="status" />
        </p>
      </form>
    </section>
  )
}
