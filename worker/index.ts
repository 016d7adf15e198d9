/** What wrangler.toml names: the Worker, and the Durable Object of a class. */
export { app as default } from './app.ts'
export { Classroom } from './classes/object.ts'
