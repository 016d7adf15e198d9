/** The folders in which `new` starts a file. */
export const kinds = { claim: 'claims', set: 'sets' } as const
export type NewKind = keyof typeof kinds

const schema = (name: string) => `# yaml-language-server: $schema=../../../../dist/schemas/${name}.json\n`

function claimText(): string {
  return `${schema('claims')}# Claims on one topic. A claim is one thing that one document says, in our own words; see content/GUIDELINES.md.
- id: todo-who-did-what
  # event and statement are dated by \`when\`, forecast by the day it was made; count and status by \`asOf\`. A fact holds at all
  # times and has no date.
  kind: event
  statement: "TODO: one sentence that says one thing, with full names and a date."
  when: "2000-01-01"
  # A count or a status:
  # asOf: "2000-01"
  # figure: { value: 12, bound: exact, unit: people, by: Who counts }
  # reported: the document asserts it. attributed: it says that someone said so. analysis: someone's judgement. inferred: ours.
  voice: reported
  # Who said so, for attributed and analysis:
  # by: Full name
  # The passages it is read from, source/passage:
  cites: [todo-source/p1]
`
}

function setText(day: string): string {
  return `${schema('set')}# A draft is built nowhere but in \`npm run dev\` until an editor has read it all and says reviewed: true.
title: "TODO: what the quiz is about"
summary: "TODO: one sentence for the list of quizzes."
language: en
updated: "${day}"
reviewed: false
questions:
  - id: todo-question
    # single, multiple, truefalse, number, text, order, match or evidence: content/model/schema/question.ts has each one's fields.
    type: single
    stem: "TODO: a question that its reader can answer before seeing the options?"
    # The date up to which the answer holds, where it moves with time:
    # asOf: "2000-01"
    explanation: "TODO: what is good to know once it is answered."
    claims: [todo-claim]
    options:
      - id: todo-one
        text: "TODO: the right answer"
        key: true
        why: "TODO: why it is right."
        claims: [todo-claim]
      - id: todo-two
        text: "TODO: an answer that is true of something else"
        why: "TODO: what it is true of."
        claims: [todo-claim]
      - id: todo-three
        text: "TODO: another such answer"
        why: "TODO: what it is true of."
        claims: [todo-claim]
results:
  - { from: 0, text: "TODO: for any score." }
  - { from: 0.7, text: "TODO: for a good one." }
`
}

/** What a new file of a kind starts with: comments, and placeholders in a shape that matches the schema. `day` is today. */
export function skeleton(kind: NewKind, day: string): string {
  return kind === 'claim' ? claimText() : setText(day)
}
