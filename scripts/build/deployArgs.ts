import type { SiteSettings } from './site.ts'

/**
 * What `wrangler deploy` is told beside wrangler.toml: the one ORIGIN, and to make its host a custom domain of the Worker,
 * with its DNS record and certificate, unless it is on workers.dev, which needs neither, or a route is given by hand.
 */
export function deployArgs({ origin }: SiteSettings, given: readonly string[]): string[] {
  const { host } = new URL(origin)
  const routed = host.endsWith('.workers.dev') || given.some((one) => /^--(domain|domains|route|routes)(=|$)/.test(one))
  return ['--var', `ORIGIN:${origin}`, ...(routed ? [] : ['--domain', host]), ...given]
}
