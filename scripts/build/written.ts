import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Writes a file unless it holds just that: whoever watches it, as a server does its sources, is not to start again for nothing. */
export function writeChanged(file: string, text: string | Buffer): void {
  if (!existsSync(file) || !readFileSync(file).equals(Buffer.from(text))) writeFileSync(file, text)
}
