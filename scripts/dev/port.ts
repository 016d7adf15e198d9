import { createServer } from 'node:net'

/** Whether nothing listens on a port, on any address of this machine. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}

/**
 * The first of `count` free ports in a row. Drawn from below the ephemeral range, where the kernel could give a port that was
 * found free to an outgoing connection before it is listened on, and from above 10080, the last one that fetch refuses.
 */
export async function freePort(count = 1): Promise<number> {
  for (;;) {
    const port = 10_100 + Math.floor(Math.random() * 22_000)
    const free = await Promise.all(Array.from({ length: count }, (_, i) => isFree(port + i)))
    if (free.every(Boolean)) return port
  }
}
