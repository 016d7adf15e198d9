/** Yields to the browser: what follows runs in a task of its own. Not by a timer, as timers of an offscreen frame are throttled to one a second. */
export const pause = () =>
  new Promise((done) => {
    // A page may have taken it away.
    if (!globalThis.MessageChannel) return setTimeout(done)
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = done
    return port2.postMessage(0)
  })
