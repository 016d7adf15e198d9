/**
 * Keeps a build up to date with its content for `npm run dev`: told of a save, it writes what changed and says so, then draws
 * what else follows from it. A process of its own, so that the pages go on being served meanwhile, and that an edit of our own
 * code, after which another is started, counts.
 */
import { setImmediate } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { createRedraw } from './redraw.ts'

const [renderer = '', options = ''] = process.argv.slice(2)
const redraw = createRedraw(await import(pathToFileURL(renderer).href), JSON.parse(options))
let saved = false
let working = false

/** A save comes before what is left of the one before it; where it is broken, that goes on after it. */
async function work() {
  if (working) return
  working = true
  while (saved || redraw.rest) {
    if (saved) {
      saved = false
      process.send?.({ saved: await redraw.save() })
    } else {
      const step = redraw.rest?.next()
      if (step?.done) process.send?.({ rest: step.value })
    }
    await setImmediate()
  }
  working = false
}

process.on('message', () => {
  saved = true
  void work()
})
process.on('disconnect', () => process.exit())
// What is read and compiled once is not again. Was something saved while it was built, the next save tells what came of it.
await redraw.save()
process.send?.({ ready: true })
void work()
