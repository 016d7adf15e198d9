/**
 * Every address that is answered, with its method, statuses, type, headers and caching: the one place where they are
 * written. `headers.ts` reads it for the Worker, `prerender/headersFile.ts` for the files, and docs/http.md is made of it by
 * `npm run http`. A kind of page with a sheet of its own is a line in `sheets` and a row.
 */

/**
 * The sheets that pages inline, each allowed by its hash: by name, the file that imports what it is made of. Who plays a quiz
 * waits for no other page's.
 */
export const sheets = {
  quiz: 'worker/site/pages/quiz/page.css',
  /** A quiz that may come back graded; elsewhere a script brings the looks of an answer. */
  play: 'worker/site/pages/quiz/play.css',
  explainer: 'worker/site/pages/explainer/page.css',
  /** A page to be read with a question to be played on it. */
  home: 'worker/site/pages/home/sheet.css',
  site: 'worker/site/site.css',
  embed: 'worker/site/pages/embed/page.css',
  teaching: 'worker/site/pages/teach/page.css',
  /** Both pages of a class: a pupil's, and the wall. */
  class: 'worker/site/pages/class/page.css',
} as const

/** The sheets of pages with a quiz that a script takes over: they inline widget/early.ts, allowed by its hash. */
const early: readonly string[] = ['quiz', 'play', 'home'] satisfies (keyof typeof sheets)[]

/** What a policy allows by its hash: a sheet, and that script. */
type Inlined = keyof typeof sheets | 'early'

/** How long an answer may be kept without asking again. Nothing that holds a key is served stale. */
export const caches = {
  /** Kept, and asked for each time: a reader who goes back finds the form as it was left. */
  revalidate: 'public, max-age=0, must-revalidate',
  minute: 'public, max-age=60',
  /** Its name holds its hash or its version. */
  forever: 'public, max-age=31536000, immutable',
  never: 'no-store',
} as const

const common = {
  'X-Content-Type-Options': 'nosniff',
  // The publisher at the end of a link learns from which site its reader came, and nothing of what was played there.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
}

/** Of a site that is for https. Subdomains are not ours to decide of. */
const secure = { 'Strict-Transport-Security': 'max-age=31536000' }

/** Of a picture: opened by itself it is no page, whatever it holds. */
const inert = "default-src 'none'; sandbox"

/** What any page may read. */
const open = { ...common, 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** What no page of ours asks for, so that nothing in it can. Sharing and the clipboard are left to the reader's click. */
const permissions = ['camera', 'display-capture', 'geolocation', 'hid', 'microphone', 'midi', 'payment', 'serial', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ')

/** Headers by kind of answer; a page has its Content-Security-Policy besides, and every answer its Cache-Control. */
export const presets = {
  /** Our own pages: nobody frames them, and no window beside them reaches them. */
  site: { ...common, 'Permissions-Policy': permissions, 'Cross-Origin-Opener-Policy': 'same-origin' },
  /** Pages that others frame: a page that isolates itself takes no frame that does not ask the same of what it loads. */
  frame: {
    ...common,
    'Permissions-Policy': permissions,
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  },
  /** Files that any page may read. */
  open,
  /** Of a class: for those who have its code or a token. */
  class: { ...open, 'Access-Control-Expose-Headers': 'Retry-After' },
  /** Files to be kept: a browser saves them instead of showing them. */
  download: { ...open, 'Content-Disposition': 'attachment' },
  /** Answers of the Worker that any page may read. */
  api: { ...open, 'Access-Control-Expose-Headers': 'ETag, Retry-After' },
} as const

/** In the order in which Allow names them. */
export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type Method = (typeof methods)[number]

/** The addresses of the Worker's routes, each written once: routes, their headers and the API's description take them from here. */
export const at = {
  set: '/v1/sets/:id',
  grade: '/v1/sets/:id/grade',
  play: '/quiz/:id/play',
  framePlay: '/frame/quiz/:id/play',
  out: '/out/:source/:passage',
  oembed: '/oembed',
  healthz: '/healthz',
  export: '/export/:file',
  exportIn: '/export/:lang/:file',
  pupil: '/class/:code',
  pupilIn: '/:lang/class/:code',
  classes: '/v1/classes',
  class: '/v1/classes/:code',
  classJoin: '/v1/classes/:code/join',
  classAnswer: '/v1/classes/:code/answers/:question',
  classLive: '/v1/classes/:code/live',
  classResults: '/v1/classes/:code/results.csv',
} as const

export interface Row {
  /** `:id` stands for one part of a path, `*` for all that follows. */
  path: string
  /** What answers: a file, through Static Assets, or the Worker. */
  by: 'file' | 'Worker'
  /** GET is HEAD too. */
  method: Method
  /** What it can be answered with, what is meant to be first. */
  statuses: readonly number[]
  /** Media types of what is meant to be; none where there is no body. Of several the handler names the one it answers with. */
  types: readonly string[]
  preset: keyof typeof presets
  cache: keyof typeof caches
  /** Whether it has an ETag, and answers 304 to it. */
  tag: boolean
  /** Whether it takes a token in `Authorization`, so that a preflight allows one. */
  token?: boolean
  /** Of a page: the sheet that it inlines. */
  sheet?: keyof typeof sheets
  /** Of a page: whether it frames pages of ours. */
  frames?: boolean
  /** Whether it is under `/{lang}` too. */
  translated?: boolean
  what: string
}

const html = 'text/html; charset=utf-8'
const json = 'application/json'
const xml = 'application/xml; charset=utf-8'
const atom = 'application/atom+xml; charset=utf-8'
const script = 'text/javascript; charset=utf-8'

/** Of what is made of a picture: scripts/build/pictures.ts. */
const pictures = ['image/avif', 'image/webp', 'image/png', 'image/jpeg']

const file = { by: 'file', method: 'GET', statuses: [200, 304], tag: true } as const
const page = (path: string, what: string, more: Partial<Row> = {}): Row => {
  return { path, ...file, types: [html], preset: 'site', cache: 'revalidate', sheet: 'site', translated: true, what, ...more }
}
const framed = (path: string, what: string, more: Partial<Row> = {}) => page(path, what, { preset: 'frame', ...more })
/** A file that any page may read, fresh to the minute. */
const data = (path: string, type: string, what: string, more: Partial<Row> = {}): Row => {
  return { path, ...file, types: [type], preset: 'open', cache: 'minute', what, ...more }
}
/** An answer of the Worker under /v1, or like one. */
const api = (path: string, statuses: readonly number[], what: string, more: Partial<Row> = {}): Row => {
  return { path, by: 'Worker', method: 'GET', statuses, types: [json], preset: 'api', cache: 'never', tag: false, what, ...more }
}
/** The types of files for learning systems: those of content/export/index.ts, which a test compares. */
const exports = ['application/xml', 'text/plain; charset=utf-8', 'application/zip', 'text/csv; charset=utf-8']
/** A whole set is a file, which the Worker fetches: Static Assets alone would pass over what cuts it. */
const exported = (path: string, what: string): Row =>
  api(path, [200, 304, 400, 404, 405, 410, 503], what, { types: exports, preset: 'download', cache: 'minute', tag: true })
/** An answer of a class, which is nobody else's: never kept. */
const klass = (path: string, statuses: readonly number[], what: string, more: Partial<Row> = {}): Row =>
  api(path, statuses, what, { preset: 'class', token: true, ...more })
/** A page that the Worker renders. */
const rendered = (path: string, statuses: readonly number[], what: string, more: Partial<Row> = {}): Row => {
  const by = { by: 'Worker', method: 'GET', tag: false } as const
  return { path, ...by, statuses, types: [html], preset: 'site', cache: 'revalidate', sheet: 'site', what, ...more }
}

export const rows: readonly Row[] = [
  page('/', 'Every quiz and explainer', { sheet: 'home' }),
  page('/quiz/:id', 'A quiz', { sheet: 'quiz' }),
  page('/explainer/:id', 'An explainer', { sheet: 'explainer' }),
  page('/sources', 'Every document'),
  page('/sources/:id', 'A document and its passages'),
  page('/topic/:id', 'A topic: its quizzes, explainers and documents', { sheet: 'home' }),
  page('/claims', 'The claims, by topic'),
  page('/claims/:id', 'Every claim of a topic'),
  page('/corrections', 'Every correction'),
  page('/embed', 'Snippets to embed what we have', { sheet: 'embed', frames: true }),
  page('/teach', 'For teachers: every quiz, and what to give of it to a class'),
  page('/teach/:id', 'What of a quiz to give to a class', { sheet: 'teaching' }),
  page('/class', 'Where a pupil types the code of a class', { sheet: 'class' }),
  page('/wall', 'The wall of a class, whose token is in the fragment', { sheet: 'class' }),
  page('/print/:id', 'A worksheet', { sheet: 'teaching' }),
  page('/print/:id/key', 'The key to it', { sheet: 'teaching' }),
  page('/about', 'How the site is made, and who answers for it'),
  page('/privacy', 'What is kept, and what others see'),
  page('/accessibility', 'How accessible it is, and how that was tested'),
  framed('/frame/quiz/:id', 'A quiz, within another page', { sheet: 'quiz' }),
  framed('/frame/explainer/:id', 'An explainer, within another page', { sheet: 'explainer' }),

  data('/v1/*', json, 'Sets, explainers, sources and claims'),
  data('/openapi.json', json, 'The API, described'),
  data('/feed.xml', atom, 'What is published, as Atom', { translated: true }),
  data('/feed.json', json, 'The same, as JSON Feed', { translated: true }),
  data('/sitemap.xml', xml, 'Every page, for search engines'),
  data('/robots.txt', 'text/plain; charset=utf-8', 'What search engines need not read'),
  data('/licences.txt', 'text/plain; charset=utf-8', 'The licences of what the scripts are made of'),
  data('/embed.js', script, 'The loader'),
  data('/footnote.d.ts', 'text/plain; charset=utf-8', 'Types of elements, options, events and messages'),
  data('/app.js', script, 'The quiz app, for an old loader'),
  data('/explainer.js', script, 'The explainer app, for an old loader'),
  data('/assets/*', script, 'Scripts and cards named by their hash', { cache: 'forever' }),
  data('/images/*', 'image/avif', 'Pictures of questions, named by their hash', { types: pictures, cache: 'forever' }),
  data('/lib/*', script, 'Published releases', { cache: 'forever' }),
  page('/icon.svg', 'The icon', { types: ['image/svg+xml'], translated: false }),

  api(at.set, [200, 304, 400, 404, 405, 410, 503], 'A set, cut to size', { cache: 'minute', tag: true }),
  api(at.grade, [200, 400, 404, 405, 410, 413, 415, 503], 'Answers, graded', { method: 'POST' }),
  api(at.healthz, [200, 405, 503], 'Whether every part answers'),
  api(at.out, [302, 404, 405, 503], 'On to a passage', { types: [], preset: 'open', cache: 'minute' }),
  exported(at.export, 'A set as a file for a learning system: `{id}.{format}`'),
  exported(at.exportIn, 'The same in a translation'),
  api(at.oembed, [200, 400, 404, 405, 501, 503], 'How an address is embedded', { cache: 'minute' }),
  rendered(at.pupil, [200, 405, 503], 'A pupil’s page of a class', { sheet: 'class' }),
  rendered(at.pupilIn, [200, 404, 405, 503], 'The same in a translation', { sheet: 'class' }),
  rendered(at.play, [200, 302, 400, 404, 405, 410, 503], 'A selection of a quiz', { sheet: 'play' }),
  rendered(at.play, [200, 400, 404, 410, 413, 415, 503], 'A form, graded', {
    method: 'POST',
    sheet: 'play',
    cache: 'never',
  }),
  rendered(at.framePlay, [200, 302, 400, 404, 405, 410, 503], 'The same, framed', { sheet: 'play', preset: 'frame' }),
  rendered(at.framePlay, [200, 400, 404, 410, 413, 415, 503], 'The same, framed', {
    method: 'POST',
    sheet: 'play',
    preset: 'frame',
    cache: 'never',
  }),

  klass(at.classes, [201, 400, 405, 410, 413, 415, 429, 503], 'A new class', { method: 'POST', token: false }),
  klass(at.class, [200, 403, 404, 405, 429, 503], 'What a token may see of a class'),
  klass(at.class, [200, 400, 403, 404, 409, 413, 415, 429, 503], 'What its teacher does', { method: 'PATCH' }),
  klass(at.class, [204, 403, 404, 429, 503], 'All of it, deleted', { method: 'DELETE', types: [] }),
  klass(at.classJoin, [200, 400, 403, 404, 405, 409, 413, 415, 429, 503], 'A pupil, new or again', {
    method: 'POST',
    token: false,
  }),
  klass(at.classAnswer, [204, 400, 403, 404, 405, 409, 413, 415, 429, 503], 'An answer', { method: 'PUT', types: [] }),
  klass(at.classLive, [101, 400, 404, 405, 429, 503], 'A socket, whose first message is a token', { token: false, types: [] }),
  klass(at.classResults, [200, 403, 404, 405, 429, 503], 'The results', { types: ['text/csv; charset=utf-8'] }),

  api('/v1/*', [404], 'No such thing', { types: ['application/problem+json'] }),
  rendered('/frame/*', [404], 'No such page, framed', { preset: 'frame', cache: 'never' }),
  rendered('/*', [404], 'No such page', { cache: 'never' }),
]

/** The Worker's rows at an address, one a method. */
export const rowsAt = (path: string): readonly Row[] => rows.filter((one) => one.by === 'Worker' && one.path === path)

/** The methods that rows answer, as `Allow` and a preflight list them, but for OPTIONS. */
export const methodsOf = (own: readonly Row[]): string[] =>
  methods.filter((method) => own.some((row) => row.method === method)).flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : [one]))

/**
 * A policy without `unsafe-*`: what is inlined is allowed by its hash, and our own scripts; a page frames nothing but,
 * where its row says so, pages of ours. A frame names our origin, `home`, beside 'self': a sandbox takes a page's origin
 * away, and to WebKit 'self' is then no address at all (`npm run browsers` plays frames in it).
 */
function policy({ preset, frames, sheet = 'site' }: Row, hashOf: (inlined: Inlined) => string, home?: string): string {
  const own = preset === 'frame' && home ? `'self' ${home}` : "'self'"
  return [
    "default-src 'none'",
    `script-src ${own}${early.includes(sheet) ? ` '${hashOf('early')}'` : ''}`,
    `style-src '${hashOf(sheet)}'`,
    `img-src ${own}`,
    `connect-src ${own}`,
    ...(frames ? ["frame-src 'self'"] : []),
    `form-action ${own}`,
    "base-uri 'none'",
    `frame-ancestors ${preset === 'frame' ? '*' : "'none'"}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/** The headers of a row's answers that do not depend on the request; `hashOf` gives a hash, `sha256-…`; `home` is our origin. */
export function headersOf(row: Row, hashOf: (inlined: Inlined) => string, home?: string): Record<string, string> {
  return {
    // Of a file its name says it, but for .ts, which is taken for a film, and .xml, which says neither its kind nor its charset.
    ...((row.by === 'Worker' || /\.(ts|xml)$/.test(row.path)) && row.types.length === 1 && { 'Content-Type': row.types[0] }),
    ...presets[row.preset],
    ...(home?.startsWith('https:') && secure),
    ...(row.sheet && { 'Content-Security-Policy': policy(row, hashOf, home) }),
    ...(row.path === '/images/*' && { 'Content-Security-Policy': inert }),
    'Cache-Control': caches[row.cache],
  }
}
