import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readOptions } from '../../content/model/play/options.ts'
import type { CompiledSet, Index } from '../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../content/model/schema/compiled-explainer.ts'
import type { ClaimsFile, SourcesFile } from '../../content/model/schema/ledger.ts'
import { stringsOf } from '../../widget/strings/all.ts'
import { en } from '../../widget/strings/en.ts'
import { explainerEn } from '../../widget/strings/explainer.ts'
import { cataloguePage } from '../pages/catalogue.tsx'
import { explainerPage } from '../pages/explainer.tsx'
import { claimsPage } from '../pages/ledger/claims.tsx'
import { correctionsPage } from '../pages/ledger/corrections.tsx'
import { sourcePage, sourcesPage } from '../pages/ledger/source.tsx'
import { quizPage } from '../pages/quiz.tsx'
import { nearest, sharedClaims } from '../pages/related.ts'
import { headersFile } from './headersFile.ts'
import { icon } from './icon.ts'

/** Both forms of a quiz page, as files. */
function quizPages(set: CompiledSet, explainers: CompiledExplainer[], origin: string): [file: string, page: string][] {
  const { options } = readOptions(() => null)
  return [false, true].map((framed) => {
    const path = `${framed ? 'frame/' : ''}quiz/${set.id}`
    const [action, src] = [`/${path}/play`, `/v1/sets/${set.id}.json`]
    const page = quizPage({ set, options, strings: stringsOf(set.language), origin, framed, action, src, explainers })
    return [`${path}.html`, page]
  })
}

/** Both forms of an explainer's page, as files. */
function explainerPages(explainer: CompiledExplainer, sets: CompiledSet[], origin: string): [file: string, page: string][] {
  return [false, true].map((framed) => {
    const page = explainerPage({ explainer, sets, strings: explainerEn, origin, framed })
    return [`${framed ? 'frame/' : ''}explainer/${explainer.id}.html`, page]
  })
}

/**
 * Renders every page that holds no reader's state into `publicDir`, from the JSON that the compiler left there, and
 * writes the headers that Static Assets sends with them. `origin` is where they will be served: `https://…`, no slash;
 * `today`, as `2026-11-21`, decides which claims are past their review.
 */
export async function prerender(publicDir: string, origin: string, today = new Date().toISOString().slice(0, 10)): Promise<void> {
  const read = async <T,>(path: string): Promise<T> => JSON.parse(await readFile(join(publicDir, 'v1', path), 'utf8'))
  const index = await read<Index>('index.json')
  const { sources } = await read<SourcesFile>('sources.json')
  const { claims, conflicts } = await read<ClaimsFile>('claims.json')
  const sets = await Promise.all(index.sets.map(({ id }) => read<CompiledSet>(`sets/${id}.json`)))
  const explainers = await Promise.all(index.explainers.map(({ id }) => read<CompiledExplainer>(`explainers/${id}.json`)))
  const explained = (set: CompiledSet) => nearest(explainers, (one) => sharedClaims(one, set.id, claims))
  const played = (explainer: CompiledExplainer) =>
    nearest(sets, ({ id, withdrawn }) => (withdrawn ? 0 : sharedClaims(explainer, id, claims)))
  const scene = { index, sets, sources, claims, conflicts, strings: en, origin, today }
  const files: [file: string, text: string][] = [
    ['index.html', cataloguePage(scene)],
    ...sets.flatMap((set) => quizPages(set, explained(set), origin)),
    ...explainers.flatMap((explainer) => explainerPages(explainer, played(explainer), origin)),
    ['sources/index.html', sourcesPage(scene)],
    ...Object.keys(sources).map((id): [string, string] => [`sources/${id}.html`, sourcePage({ ...scene, id })]),
    ['claims.html', claimsPage(scene)],
    ['corrections.html', correctionsPage(scene)],
    ['icon.svg', icon],
    ['_headers', headersFile()],
  ]
  for (const [file, text] of files) {
    await mkdir(dirname(join(publicDir, file)), { recursive: true })
    await writeFile(join(publicDir, file), text)
  }
}
