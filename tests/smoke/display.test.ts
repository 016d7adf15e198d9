import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { dist } from '../site.ts'

const folder = join(dist, 'v1/sets')
const sets = readdirSync(folder).map((file): [file: string, set: CompiledSet] => [
  file,
  JSON.parse(readFileSync(join(folder, file), 'utf8')),
])

test.each(sets)('%s says how each date and each language that it prints is written', (_, set) => {
  const { display = {}, language, questions, citations, corrections } = set
  const dates = [...questions.map(({ asOf }) => asOf), ...citations.map(({ published }) => published)]
  dates.push(...corrections.map(({ date }) => date), ...questions.map(({ withdrawn }) => withdrawn?.date), set.withdrawn?.date)
  expect(dates.length).toBeGreaterThan(questions.length)
  for (const date of dates) if (date) expect(display[date], date).toMatch(/\d{4}/)
  for (const one of citations) if (one.language !== language) expect(display[one.language], one.language).toBeTruthy()
  if (language === 'ja') expect(display).toMatchObject({ en: '英語' })
})

test.each(sets)('%s gives what one place cites in rising order, each passage once', (_, set) => {
  const places: number[][] = []
  JSON.stringify({ ...set, citations: [] }, (key, value) => {
    if (key === 'citations') places.push(value)
    return value
  })
  expect(places.length).toBeGreaterThan(set.questions.length)
  for (const cited of places) expect(cited).toEqual([...new Set(cited)].sort((a, b) => a - b))
})
