import { fromQuery, noOptions, takeOver } from '../../../../widget/page.ts'
import { keepTab, takeCarried } from './script/tab.ts'

/** Address of the script that shows a shared result; filled in by the build. */
declare const __SHARED__: string

/** A shared result has been seen once its reader answers. */
const emit = (type: string) => type === 'answer' && document.querySelector('.shared')?.remove()

takeCarried()
let changed = () => {}
// Our own pages: the form the server rendered works without this, so a failure leaves it as it is.
takeOver(location.pathname.endsWith('/play') ? fromQuery : noOptions, emit, { onChange: () => changed() })
  .then(async (taken) => {
    if (!taken) return
    const { set, quiz, node } = taken
    if (quiz) changed = keepTab(quiz, node)
    if (!location.hash.startsWith('#r=')) return
    const address = __SHARED__
    // Typed by hand: an address known to the build alone names no module, and a name that is gone from it is undefined.
    const { showSharedResult }: typeof import('./script/show.ts') = await import(/* @vite-ignore */ address)
    showSharedResult(set)
  })
  .catch(() => {})
