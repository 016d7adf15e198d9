import { useEffect, useState } from 'react'
import { Quiz } from './Quiz.tsx'

/** `at`: a quiz's id, `looks`, or `top`, where there is none. */
export function App({ at }: { at: string }) {
  const [now, go] = useState(at)
  const [dark, setDark] = useState(false)
  useEffect(() => {
    const back = () => go(location.hash.slice(1))
    // Someone may have gone on before the app took over.
    if (location.hash) back()
    addEventListener('hashchange', back)
    return () => removeEventListener('hashchange', back)
  }, [])
  return (
    <main>
      <nav>
        <a href="#what-rask-brought-home">Rask</a> <a href="#first-steps">First steps</a> <a href="#looks">Looks</a>{' '}
        <a href="#top">Nothing</a>
      </nav>
      {now === 'looks' && (
        <>
          <button type="button" onClick={() => setDark(!dark)}>
            {dark ? 'Light' : 'Dark'}
          </button>
          <footnote-quiz quiz="first-steps" theme={dark ? 'dark' : 'light'} open-book={true} limit={2} />
        </>
      )}
      {now !== 'looks' && now !== 'top' && <Quiz id={now} />}
    </main>
  )
}
