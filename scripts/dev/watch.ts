import { relative } from 'node:path'
import { watch as watchFolders } from 'chokidar'

// Editors write a file in several steps within some milliseconds.
const CALM = 150
// What builds write themselves, and what editors leave beside a file, under a folder that is watched.
const IGNORED = /(^|\/)(generated(\/|$)|\.)|~$|\.sw[a-z]$|\/4913$/

/** Calls `changed` after files under these folders changed, once they have been calm, and never while it still runs. Gives what starts it by hand. */
export function watch(folders: readonly string[], changed: () => Promise<void>): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let running = false
  let again = false
  const run = async () => {
    if (running) {
      again = true
      return
    }
    running = true
    await changed()
    running = false
    if (!again) return
    again = false
    await run()
  }
  // Told of every file, also of one that an editor puts in another's place.
  for (const folder of new Set(folders))
    watchFolders(folder, { ignoreInitial: true, ignored: (path) => IGNORED.test(relative(folder, path)) }).on('all', () => {
      clearTimeout(timer)
      timer = setTimeout(run, CALM)
    })
  return run
}
