/** What an id looks like, as a regular expression's source: for those that hold more than the id. */
export const ID = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*'

// Pure, so that a script that reads no ids leaves it out.
const whole = /* @__PURE__ */ new RegExp(`^${ID}$`)

export const isId = (text: string): boolean => whole.test(text)
