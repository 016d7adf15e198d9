import { relative } from 'node:path'
import { watch as watchFolders } from 'chokidar'

// Editors write a file in several steps within some milliseconds.
const CALM = 150
// What builds write themselves, and what editors leave beside a file, under a folder that is watched.
const IGNORED = /(^|\/)(generated(\/|$)|\.)|~$|\.sw[a-z]$|\/4913$/

/**
 * Watches folders and calls `changed` with the paths that did, debounced, and never concurrently with itself. Returns a function that
 * runs it by hand.
 */
export function watch(folders: readonly string[], changed: (paths: ReadonlySet<string>) => Promise<void>): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let running = false
  let again = false
  let paths = new Set<string>()
  const run = async () => {
    if (running) {
      again = true
      return
    }
    running = true
    const taken = paths
    paths = new Set()
    await changed(taken)
    running = false
    if (!again) return
    again = false
    await run()
  }
  // chokidar also reports an atomic save, which renames a new file over the old one; fs.watch loses that file.
  for (const folder of new Set(folders))
    watchFolders(folder, { ignoreInitial: true, ignored: (path) => IGNORED.test(relative(folder, path)) }).on(
      'all',
      (_, path) => {
        paths.add(path)
        clearTimeout(timer)
        timer = setTimeout(run, CALM)
      },
    )
  return run
}
