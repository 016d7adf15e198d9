/** What wrangler.toml binds, as far as tests meet it: the runtime's own types would clash with those of Node and the DOM. */
declare namespace Cloudflare {
  interface Env {
    ASSETS: { fetch: (input: string | Request, init?: RequestInit) => Promise<Response> }
    ORIGIN: string
  }
}
