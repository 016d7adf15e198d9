import type { TeacherView } from '../../../../classes/shared/shapes.ts'
import { classPath } from '../../class/address.ts'
import { paragraphIn } from '../../class/script/paragraph.ts'
import { Qr, Typed } from '../../teach/code.tsx'
import { wallWords } from './words.ts'

/** Where pupils go: short enough to be typed from the last row. */
export const addressFor = (language: string): string => location.origin + classPath(language)

/** The address, the code and the QR code in type that is read from the last row. */
export function JoinAddress({ view, small = false }: { view: TeacherView; small?: boolean }) {
  const address = addressFor(view.lang)
  return (
    <section class={small ? 'address small' : 'address'} aria-label={wallWords.goTo}>
      <p class="goto">
        {wallWords.goTo}{' '}
        <b>
          <Typed address={address} />
        </b>
      </p>
      <p class="sign">
        <bdi dir="ltr" aria-hidden="true">
          {view.code}
        </bdi>
        <span class="sr">{wallWords.spelt([...view.code].join(' '))}</span>
      </p>
      {!small && <Qr link={`${address}/${view.code}`} title={wallWords.qr} />}
    </section>
  )
}

/** Who is in, in the order they came. */
export function People({ view }: { view: TeacherView }) {
  return (
    <section class="people">
      <h2>
        <span role="status">{view.pupils.length ? wallWords.whoIsIn(view.pupils.length) : wallWords.nobody}</span>
      </h2>
      {view.pupils.length > 0 && (
        <ul>
          {view.pupils.map(({ id, name, here }) => (
            <li key={id} class={here ? '' : 'away'}>
              <bdi>{name}</bdi>
              {!here && paragraphIn(document.documentElement.lang).aside(wallWords.away)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
