import { findContent, isFolder } from '../../content/compile/home.ts'

/**
 * Takes `--content DIR` out of a command's arguments and hands it on to all that the command starts, as `$CONTENT`. Gives what
 * is left. Ends the process with exit status 2 when there is no such folder.
 */
export function takeContent(command: string, args: readonly string[]): string[] {
  const rest = [...args]
  const at = rest.findIndex((arg) => arg === '--content' || arg.startsWith('--content='))
  const [flag = '', next] = at < 0 ? [] : rest.splice(at, rest[at] === '--content' ? 2 : 1)
  const asked = flag.includes('=') ? flag.slice(flag.indexOf('=') + 1) : next
  const { path, from } = findContent(at < 0 ? undefined : (asked ?? ''))
  if ((at >= 0 && !asked) || !isFolder(path)) {
    console.error(`${command}: ${from ?? '--content'}: there is no folder ${asked ?? path}`)
    process.exit(2)
  }
  if (from) process.env['CONTENT'] = path
  return rest
}
