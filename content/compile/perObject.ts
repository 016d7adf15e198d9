/** Makes something of an object once: asked again of the same one, it answers with what it made. */
export function perObject<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const made = new WeakMap<From, { of: Made }>()
  return (from) => {
    const before = made.get(from)
    if (before) return before.of
    const of = make(from)
    made.set(from, { of })
    return of
  }
}
