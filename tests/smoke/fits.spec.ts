/**
 * Of every set in every language, in the soak alone: it is played on a phone with verdict, why and the way on in view, and the
 * snippet that `/embed` leads with reserves what its first question takes, in view at load, without moving anything.
 */
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { test } from '../browser/helpers.ts'
import { loadsInPlace, VIEWPORTS } from '../browser/inPlace.ts'
import { playInView } from '../browser/inView.ts'
import { data, index } from '../site.ts'

test.skip(!process.env['SOAK'], 'npm run soak')

for (const { id, languages, withdrawn } of index().sets)
  for (const [i, lang] of withdrawn ? [] : languages.entries()) {
    const set = data<CompiledSet>(`sets/${id}${i ? `.${lang}` : ''}.json`)
    test(`${id} in ${lang}: after every check verdict, why and the way on are in view on a phone`, async ({ page }) => {
      test.setTimeout(180_000)
      await playInView(page, set)
    })
    for (const viewport of VIEWPORTS)
      test(`${id} in ${lang} loads in view at ${viewport.width} px without moving anything`, async ({ page }) => {
        await loadsInPlace(page, set, viewport, languages[0])
      })
  }
