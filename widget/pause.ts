/** Lets the browser do what waits: what follows runs in a task of its own. Not a timer: those of a frame out of sight run once a second. */
export const pause = () =>
  new Promise((done) => {
    // A page may have taken it away.
    if (!globalThis.MessageChannel) return setTimeout(done)
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = done
    return port2.postMessage(0)
  })
