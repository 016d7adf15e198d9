import { stringify } from 'yaml'
import type { Sifted } from './sift.ts'

const schema = (name: string) => `# yaml-language-server: $schema=../../../../dist/schemas/${name}.json\n`
const yaml = (value: unknown) => stringify(value, { lineWidth: 0 })

/** The claims kept, as `content/claims/<id>.yml`. They are drafts as long as the source they cite is one. */
export function claimsText({ claims }: Sifted): string {
  return `${schema('claims')}# Proposed by a model. Read each against its passage before you take “reviewed: false” from the source.\n${claims
    .map((claim) => yaml([claim]))
    .join('\n')}`
}

/** The questions kept, as `content/sets/<id>.yml`, a draft. `day` is today. */
export function setText(
  { questions }: Sifted,
  { title, summary }: { title: string; summary: string },
  about: { language: string; day: string },
): string {
  const results = [
    { from: 0, text: 'TODO: for any score.' },
    { from: 0.7, text: 'TODO: for a good one.' },
  ]
  const set = { title, summary, language: about.language, updated: about.day, reviewed: false, questions, results }
  return `${schema('set')}# Proposed by a model. Answer each question from the article before you say reviewed: true.\n${yaml(set)}`
}
