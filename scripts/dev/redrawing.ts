import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Redrawn, RedrawOptions } from './redraw.ts'

/** What the process says: see redrawProcess.ts. */
type Message = { ready: true } | { saved: Redrawn } | { rest: { files: string[]; moved: boolean } }

export interface Redrawing {
  /** What became of what is there now; undefined where the process ended over it. */
  save(): Promise<Redrawn | undefined>
  stop(): void
}

/** Starts the process that keeps a build up to date. `rested` is told what else changed, once all pages are drawn. */
export function startRedrawing(
  renderer: string,
  options: RedrawOptions,
  rested: (rest: { files: string[]; moved: boolean }) => void,
): Redrawing {
  const args = [renderer, JSON.stringify(options)]
  const child: ChildProcess = fork(join(import.meta.dirname, 'redrawProcess.ts'), args, {
    env: { ...process.env, ORIGIN: options.origin },
  })
  let answer: ((redrawn: Redrawn | undefined) => void) | undefined
  let running = true
  let ready: () => void
  const started = new Promise<void>((resolve) => {
    ready = resolve
  })
  child.on('message', (message: Message) => {
    if ('ready' in message) ready()
    else if ('saved' in message) answer?.(message.saved)
    else if (running) rested(message.rest)
  })
  child.on('exit', () => {
    running = false
    ready()
    answer?.(undefined)
  })
  return {
    async save() {
      await started
      if (!running) return undefined
      return new Promise((resolve) => {
        answer = resolve
        child.send({})
      })
    },
    stop() {
      running = false
      child.kill()
    },
  }
}
