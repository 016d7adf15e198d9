import { app } from '../../worker/app.ts'

/** Answers as Static Assets would, from JSON by path: for what no front door can bring about, such as an outage. */
export function assetsOf(files: Record<string, unknown>): { fetch: (input: string) => Promise<Response> } {
  return {
    fetch: async (input) => {
      const path = new URL(input).pathname
      return path in files
        ? Response.json(files[path], { headers: { ETag: `"${JSON.stringify(files[path]).length}"` } })
        : new Response(null, { status: 404 })
    },
  }
}

/** Asks the Worker alone, with no Static Assets before it. */
export function askWorker(
  assets: { fetch: (input: string) => Promise<Response> },
  path: string,
  init?: RequestInit,
): Promise<Response> {
  return Promise.resolve(app.request(path, init, { ASSETS: assets, ORIGIN: 'https://quiz.example' }))
}
