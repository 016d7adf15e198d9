import type { Answer } from '../../content/model/schema/answers.ts'
import type { Made } from './made.ts'

export type ClassState = 'lobby' | 'running' | 'closed'
export type QuestionState = 'coming' | 'open' | 'revealed'

export interface PupilRow {
  id: string
  name: string
}

const TABLES = `
CREATE TABLE class (one INTEGER PRIMARY KEY CHECK (one = 1), made TEXT NOT NULL, state TEXT NOT NULL, at TEXT);
CREATE TABLE question (id TEXT PRIMARY KEY, place INTEGER NOT NULL, state TEXT NOT NULL);
CREATE TABLE pupil (number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, token TEXT UNIQUE);
CREATE TABLE answer (
  pupil INTEGER NOT NULL, question TEXT NOT NULL, answer TEXT NOT NULL, PRIMARY KEY (pupil, question)
) WITHOUT ROWID;
`

const numberOf = (pupil: string) => Number(pupil.slice(1))

/**
 * A class in the SQLite of its object. Statements run at once, and those of one turn are one transaction: what comes between
 * two `await`s is written whole or not at all. A removed pupil keeps the name, so that nobody takes it, and nothing else.
 */
export class Store {
  readonly #sql: SqlStorage
  #made: Made | undefined

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  #all<T extends Record<string, SqlStorageValue>>(query: string, ...bindings: unknown[]): T[] {
    return this.#sql.exec<T>(query, ...bindings).toArray()
  }

  /** Whether there is such a class. Nothing is written to find out: a code that was guessed leaves no database behind. */
  exists(): boolean {
    return this.#all("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'class'").length > 0
  }

  create(made: Made): void {
    this.#sql.exec(TABLES)
    const open = made.pace === 'self'
    this.#sql.exec('INSERT INTO class VALUES (1, ?, ?, NULL)', JSON.stringify(made), open ? 'running' : 'lobby')
    for (const [place, { id }] of made.hidden.entries())
      this.#sql.exec('INSERT INTO question VALUES (?, ?, ?)', id, place, open ? 'open' : 'coming')
  }

  get made(): Made {
    this.#made ??= JSON.parse(this.#all<{ made: string }>('SELECT made FROM class')[0]?.made ?? '')
    return this.#made as Made
  }

  get now(): { state: ClassState; at: string | undefined } {
    const [row] = this.#all<{ state: string; at: string | null }>('SELECT state, at FROM class')
    return { state: (row?.state ?? 'closed') as ClassState, at: row?.at ?? undefined }
  }

  set now({ state, at }: { state: ClassState; at: string | undefined }) {
    this.#sql.exec('UPDATE class SET state = ?, at = ?', state, at ?? null)
  }

  /** Every question with where it stands, in order. */
  questions(): { id: string; state: QuestionState }[] {
    return this.#all<{ id: string; state: QuestionState }>('SELECT id, state FROM question ORDER BY place')
  }

  stateOf(question: string): QuestionState | undefined {
    return this.#all<{ state: QuestionState }>('SELECT state FROM question WHERE id = ?', question)[0]?.state
  }

  setState(question: string, state: QuestionState): void {
    this.#sql.exec('UPDATE question SET state = ? WHERE id = ?', state, question)
  }

  /** Pupils who are in, in the order they came. */
  pupils(): PupilRow[] {
    return this.#all<{ id: string; name: string }>(
      "SELECT 'p' || number AS id, name FROM pupil WHERE token IS NOT NULL ORDER BY number",
    )
  }

  pupil(id: string): PupilRow | undefined {
    return this.pupils().find((one) => one.id === id)
  }

  pupilBy(token: string): PupilRow | undefined {
    return this.#all<{ id: string; name: string }>("SELECT 'p' || number AS id, name FROM pupil WHERE token = ?", token)[0]
  }

  /** Names that are taken, of removed pupils too. */
  names(): string[] {
    return this.#all<{ name: string }>('SELECT name FROM pupil').map(({ name }) => name)
  }

  add(name: string, token: string): PupilRow {
    const [row] = this.#all<{ number: number }>('INSERT INTO pupil (name, token) VALUES (?, ?) RETURNING number', name, token)
    return { id: `p${row?.number}`, name }
  }

  rename(pupil: string, name: string): void {
    this.#sql.exec('UPDATE pupil SET name = ? WHERE number = ?', name, numberOf(pupil))
  }

  remove(pupil: string): void {
    this.#sql.exec('UPDATE pupil SET token = NULL WHERE number = ?', numberOf(pupil))
    this.#sql.exec('DELETE FROM answer WHERE pupil = ?', numberOf(pupil))
  }

  answer(pupil: string, question: string, answer: Answer): void {
    this.#sql.exec(
      'INSERT INTO answer VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET answer = excluded.answer',
      numberOf(pupil),
      question,
      JSON.stringify(answer),
    )
  }

  /** Answers of one pupil, or of all, by pupil and question. */
  answers(pupil?: string): Map<string, Record<string, Answer>> {
    const found = new Map<string, Record<string, Answer>>()
    const rows = this.#all<{ id: string; question: string; answer: string }>(
      `SELECT 'p' || pupil AS id, question, answer FROM answer ${pupil ? 'WHERE pupil = ?' : ''}`,
      ...(pupil ? [numberOf(pupil)] : []),
    )
    for (const { id, question, answer } of rows) found.set(id, { ...found.get(id), [question]: JSON.parse(answer) })
    return found
  }

  /** What was read before is of no class any more. */
  forget(): void {
    this.#made = undefined
  }
}
