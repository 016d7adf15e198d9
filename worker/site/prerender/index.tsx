import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readOptions } from '../../../content/model/play/options.ts'
import type { CompiledSet } from '../../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../../content/model/schema/compiledExplainer.ts'
import { type Edition, HOME } from '../edition.ts'
import { atomOf } from '../feeds/atom.ts'
import { feedOf } from '../feeds/feed.ts'
import { jsonFeedOf } from '../feeds/json.ts'
import type { Figures } from '../heights/figures.ts'
import { statesOf } from '../heights/states.ts'
import { languagesById, setsById, setsSharing } from '../lookup.ts'
import { aboutPage } from '../pages/about/page.tsx'
import { claimsPage, topicClaimsPage } from '../pages/claims/page.tsx'
import { classPage } from '../pages/class/page.tsx'
import { correctionsPage } from '../pages/corrections/page.tsx'
import { embedPage } from '../pages/embed/page.tsx'
import { explainerPage } from '../pages/explainer/page.tsx'
import { cataloguePage } from '../pages/home/page.tsx'
import { keyPage } from '../pages/print/key.tsx'
import { worksheetPage } from '../pages/print/worksheet.tsx'
import { quizPage } from '../pages/quiz/page.tsx'
import { sourcePage, sourcesPage } from '../pages/sources/page.tsx'
import { statementPage } from '../pages/statement/page.tsx'
import { teachPage } from '../pages/teach/page.tsx'
import { teachersPage } from '../pages/teachers/page.tsx'
import { topicPage } from '../pages/topic/page.tsx'
import { wallPage } from '../pages/wall/page.tsx'
import { leadsOf, mostShared } from '../related.ts'
import type { PageScene, SiteOwner } from '../scene.ts'
import { exportFiles, exportsOf } from './exports.ts'
import { headersFile } from './headersFile.ts'
import { robots } from './robots.ts'
import { type ReadJson, scenesOf } from './scenes.ts'
import { sitemapOf } from './sitemap.ts'

type WrittenFile = [file: string, text: string]

/** A page that is drawn when it is asked for: all of a site's at once would fill the memory. */
export interface PlannedPage {
  file: string
  /** What it shows: `sets/x`, `explainers/x`, `sources/x`, `topics/x`, or the claims of a topic, `claims/x`; none of all that is there. */
  of?: string
  draw: () => string
}

type SitePage = [path: string, draw: () => string, of?: string]

/** The file of a page: `ja/quiz/x.html`; the first page of a language, and those of its sources and claims, are the index of a folder. */
function fileOf(address: string, edition: Edition): string {
  const folder = ['/', '/sources', '/claims', '/teach'].some((path) => address === edition.to(path))
  return `${address.slice(1)}${folder ? `${address === '/' ? '' : '/'}index` : ''}.html`
}

/** The address of a page's file. */
const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '').replace(/\.html$/, '')}`

/** Whether a page may be found by searching. */
const isListed = (page: string): boolean => !page.includes('<meta name="robots" content="noindex"')

/** How a quiz is shown whose address says nothing of it. */
const { options } = readOptions(() => null)

/** Both forms of a quiz page, as files. A frame is light until its address says otherwise: it cannot see its page. */
function quizPages(set: CompiledSet, explainers: () => CompiledExplainer[], scene: PageScene): PlannedPage[] {
  const { edition, origin } = scene
  const { id, page: translated, language } = set
  return [false, true].map((framed) => {
    const prefix = framed ? '/frame' : ''
    const action = `${prefix}/quiz/${id}/play${translated ? `?lang=${language}` : ''}`
    const src = `/v1/sets/${id}${translated ? `.${language}` : ''}.json`
    const shown = framed ? { ...options, theme: 'light' as const } : options
    const draw = () => {
      const beside = explainers()
      const leads = framed ? {} : { leads: leadsOf(set, beside, scene) }
      return quizPage({ set, options: shown, edition, origin, framed, action, src, explainers: beside, ...leads })
    }
    return { file: fileOf(prefix + edition.to(`/quiz/${id}`), edition), of: `sets/${id}`, draw }
  })
}

/** Both forms of an explainer's page, as files. */
function explainerPages(explainer: CompiledExplainer, sets: () => CompiledSet[], { edition, origin }: PageScene): PlannedPage[] {
  return [false, true].map((framed) => {
    const file = fileOf((framed ? '/frame' : '') + edition.to(`/explainer/${explainer.id}`), edition)
    const draw = () => explainerPage({ explainer, sets: sets(), edition, origin, framed })
    return { file, of: `explainers/${explainer.id}`, draw }
  })
}

/** What teachers have of a quiz: the page of its links, its worksheet and the key to that. */
function teachingPages(set: CompiledSet, scene: PageScene): PlannedPage[] {
  const { edition, index } = scene
  const languages = languagesById(index.sets).get(set.id) ?? [set.language]
  const props = { set, languages, edition, origin: scene.origin }
  const page = (path: string, draw: () => string) => ({ file: fileOf(edition.to(path), edition), of: `sets/${set.id}`, draw })
  return [
    page(`/teach/${set.id}`, () => teachPage(props)),
    page(`/print/${set.id}`, () => worksheetPage(props)),
    page(`/print/${set.id}/key`, () => keyPage(props)),
  ]
}

/** Every page of the site in one language. */
function* pagesIn(scene: PageScene): Generator<PlannedPage> {
  const { edition, sets, explainers, sources, claims } = scene
  const inIt = ({ language }: { language: string }) => language === edition.lang
  // A translation has no worksheet where the pages do not speak its language.
  const taught = ({ id, page }: CompiledSet) => !page || edition.to(`/teach/${id}`) !== `/teach/${id}`
  const here = (path: string) => edition.lang === HOME || edition.to(path) !== path
  const shared = explainers.map((one) => ({ one, sets: setsSharing(one, claims) }))
  const sharing = new Map<string, { one: CompiledExplainer; count: number }[]>()
  for (const { one, sets } of shared)
    for (const [id, count] of one.withdrawn ? [] : sets) sharing.set(id, [...(sharing.get(id) ?? []), { one, count }])
  const explained = ({ id }: CompiledSet) => mostShared(sharing.get(id) ?? [])
  const played = ({ sets: counts }: (typeof shared)[number]) =>
    mostShared(
      [...counts].flatMap(([id, count]) => {
        const one = setsById(sets).get(id)
        return one && !one.withdrawn ? { one, count } : []
      }),
    )
  const pages: SitePage[] = [
    ['/', () => cataloguePage(scene)],
    ['/sources', () => sourcesPage(scene)],
    ...Object.keys(sources).map((id): SitePage => [`/sources/${id}`, () => sourcePage({ ...scene, id }), `sources/${id}`]),
    ['/claims', () => claimsPage(scene)],
    ...Object.keys(scene.topics).flatMap((id): SitePage[] => [
      [`/topic/${id}`, () => topicPage({ ...scene, id }), `topics/${id}`],
      [`/claims/${id}`, () => topicClaimsPage({ ...scene, id }), `claims/${id}`],
    ]),
    ['/corrections', () => correctionsPage(scene)],
    ['/about', () => aboutPage(scene)],
    ['/teach', () => teachersPage(scene)],
    ['/embed', () => embedPage(scene)],
    ['/class', () => classPage(scene)],
    ['/wall', () => wallPage(scene)],
    ...(['/privacy', '/accessibility'] as const).map((path): SitePage => [path, () => statementPage(scene, path)]),
  ]
  for (const set of sets.filter(inIt)) yield* quizPages(set, () => explained(set), scene)
  for (const set of sets.filter((one) => inIt(one) && taught(one))) yield* teachingPages(set, scene)
  for (const one of shared) if (inIt(one.one)) yield* explainerPages(one.one, () => played(one), scene)
  for (const [path, draw, of] of pages) if (here(path)) yield { file: fileOf(edition.to(path), edition), draw, ...(of && { of }) }
}

/** The feeds of a language, as files. */
function feedsIn(scene: PageScene): WrittenFile[] {
  const feed = feedOf(scene)
  const { to } = scene.edition
  return feed
    ? [
        [to('/feed.xml').slice(1), atomOf(feed)],
        [to('/feed.json').slice(1), jsonFeedOf(feed)],
      ]
    : []
}

/** What is made of all pages together; `listed` are the addresses of those that may be found by searching. */
function filesBeside(scenes: readonly PageScene[], listed: readonly string[], origin: string): WrittenFile[] {
  return [
    ...scenes.flatMap(feedsIn),
    ['sitemap.xml', sitemapOf(scenes, listed)],
    ['robots.txt', robots(origin)],
    ['_headers', headersFile()],
  ]
}

/** What is measured before the pages are rendered, as pages of its own, by key. */
export const measured = async (publicDir: string): Promise<Record<string, string>> => statesOf(await scenesOf(publicDir, '', ''))

/**
 * Renders every page that holds no reader's state into `publicDir`, from the JSON that the compiler left there, and
 * writes the headers that Static Assets sends with them. `origin` is where they will be served: `https://…`, no slash;
 * `today`, as `2026-11-21`, decides which claims are past their review;
 * `contact` is where readers write to, `mailto:…` or `https://…`; `heights` are what was measured of `measured`;
 * `site` is whose it is.
 */
export async function prerender(
  publicDir: string,
  origin: string,
  today = new Date().toISOString().slice(0, 10),
  contact?: string,
  heights: Figures = {},
  site: SiteOwner = {},
): Promise<void> {
  const scenes = await scenesOf(publicDir, origin, today, contact, heights, site)
  const write = async (file: string, text: string | Uint8Array) => {
    await mkdir(dirname(join(publicDir, file)), { recursive: true })
    await writeFile(join(publicDir, file), text)
  }
  const listed: string[] = []
  for (const scene of scenes)
    for (const { file, draw } of pagesIn(scene)) {
      const page = draw()
      await write(file, page)
      if (isListed(page)) listed.push(addressOf(file))
    }
  for (const file of filesBeside(scenes, listed, origin)) await write(...file)
  for await (const file of exportFiles(publicDir, origin)) await write(...file)
}

/**
 * The same as a plan, for `npm run dev`, which draws first what is being looked at: every page, and, once the addresses of the
 * listed ones are known, the files beside them. No heights: one writes.
 */
export async function plan(read: ReadJson, origin: string, contact: string | undefined, site: SiteOwner) {
  const scenes = await scenesOf(read, origin, new Date().toISOString().slice(0, 10), contact, {}, site)
  return {
    pages: scenes.flatMap((scene) => [...pagesIn(scene)]),
    beside: (listed: readonly string[]) => filesBeside(scenes, listed, origin),
  }
}

export { addressOf, exportsOf, isListed }
