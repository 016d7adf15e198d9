interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  /** Microseconds the thread itself ran, and by the clock. */
  tdur?: number
  dur?: number
  args?: { name?: string }
}

/** What a trace needs to hold for `longestTask`. */
export const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel']

/**
 * How long the longest task of a page's main thread ran in a trace, in milliseconds; waiting for others is left out, and
 * so are the pages that the browser opens for itself.
 */
export function longestTask(trace: Buffer, address: string): number {
  const { traceEvents } = JSON.parse(String(trace)) as { traceEvents: TraceEvent[] }
  const ours = new Set(traceEvents.filter(({ args }) => JSON.stringify(args ?? {}).includes(`"${address}`)).map(({ pid }) => pid))
  const main = new Set(
    traceEvents
      .filter(({ name, pid, args }) => name === 'thread_name' && args?.name === 'CrRendererMain' && ours.has(pid))
      .map(({ pid, tid }) => `${pid}.${tid}`),
  )
  const tasks = traceEvents.filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && main.has(`${pid}.${tid}`))
  return Math.max(0, ...tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000))
}
