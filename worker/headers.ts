import { build } from './generated/build.ts'

/**
 * Every header that does not depend on the request, computed once. Pages forbid what they do not need; what is embedded
 * elsewhere says so.
 */
const common = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'strict-origin-when-cross-origin' }

/** For files and answers that any page may read. */
const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** A policy without `unsafe-*`: one inlined sheet, allowed by its hash, and our own scripts. */
function policy(ancestors: string, styles: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles.map((hash) => `'${hash}'`).join(' ')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

const sitePolicy = policy("'none'", [build.cssHash])
const framePolicy = policy('*', [build.cssHash])

/** Our own pages. */
export const site = { ...common, 'Content-Security-Policy': sitePolicy, 'Cross-Origin-Opener-Policy': 'same-origin' }

/** Pages that others frame. */
export const frame = { ...common, 'Content-Security-Policy': framePolicy, 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** Explainers, on pages of their own and in frames: the same with their own sheet. */
const { cssHash } = build.explainer
export const explainerSite = { ...site, 'Content-Security-Policy': policy("'none'", [cssHash]) }
export const explainerFrame = { ...frame, 'Content-Security-Policy': policy('*', [cssHash]) }

/** Answers of the Worker under /v1. */
export const api = { ...common, ...open, 'Access-Control-Expose-Headers': 'ETag, Retry-After', 'Cache-Control': 'no-store' }

/** Files that any page may read and that change with the content: never stale for more than a minute. */
export const fresh = { ...common, ...open, 'Cache-Control': 'public, max-age=60' }

/** Files whose name holds their hash or their version. */
export const immutable = { ...common, ...open, 'Cache-Control': 'public, max-age=31536000, immutable' }

/** What a browser asks before it sends JSON from another origin; kept for the two hours that Chromium allows. */
export const preflight = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, POST',
  'Access-Control-Allow-Headers': 'Content-Type, If-None-Match',
  'Access-Control-Max-Age': '7200',
}

const htmlType = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
const pages = { site: { ...site, ...htmlType }, frame: { ...frame, ...htmlType } }

/** A page that the Worker renders; with `style` the hash of a second sheet, for an accent of the publisher's. */
export function page(framed: boolean, style?: string): Record<string, string> {
  const preset = framed ? pages.frame : pages.site
  if (!style) return preset
  return { ...preset, 'Content-Security-Policy': policy(framed ? '*' : "'none'", [build.cssHash, style]) }
}
