import type { TeacherView } from '../../../../classes/shared/shapes.ts'
import { Qr, typed } from '../../teach/code.tsx'
import { words } from './words.ts'

/** Where pupils go: short enough to be typed from the last row. */
export const addressFor = (language: string): string => `${location.origin}${language === 'ja' ? '/ja' : ''}/class`

/** The address, the code and the QR code in type that is read from the last row. */
export function Address({ view, small = false }: { view: TeacherView; small?: boolean }) {
  const address = addressFor(view.lang)
  return (
    <section class={small ? 'address small' : 'address'} aria-label={words.goTo}>
      <p class="goto">
        {words.goTo} <b>{typed(address)}</b>
      </p>
      <p class="sign">
        <span aria-hidden="true">{view.code}</span>
        <span class="sr">{words.spelt([...view.code].join(' '))}</span>
      </p>
      {!small && <Qr link={`${address}/${view.code}`} title={words.qr} />}
    </section>
  )
}

/** Who is in, in the order they came. */
export function People({ view }: { view: TeacherView }) {
  return (
    <section class="people">
      <h2>
        <span role="status">{view.pupils.length ? words.whoIsIn(view.pupils.length) : words.nobody}</span>
      </h2>
      <ul>
        {view.pupils.map(({ id, name, here }) => (
          <li key={id} class={here ? '' : 'away'}>
            {name}
            {!here && ` (${words.away})`}
          </li>
        ))}
      </ul>
    </section>
  )
}
