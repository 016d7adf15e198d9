import { build } from '../../../generated/build.ts'
import type { Edition } from '../../edition.ts'
import { Around } from '../../ledger/foreign.tsx'
import { bylineOf, withCount } from '../../ledger/parts.tsx'
import { ALWAYS, inOwn, type LedgerClaim, type PageScene, sourcesOf, type Year } from '../../scene.ts'

/** A year as it is headed and offered: “2019”, or “1970–1989” when that is all that is known. */
export const yearName = ({ year, to }: Year, { words: { ledger } }: Edition): string =>
  year === ALWAYS ? ledger.always : ledger.years(year, to)

/** The anchor of a year. No claim's id holds a dot. */
export const yearId = ({ year }: Year): string => `in.${year}`

type Choice = [value: string, label: string]

/** Those of a closed list that occur, in its order. */
function choices<K extends string>(
  names: Record<K, string>,
  claims: readonly LedgerClaim[],
  of: (claim: LedgerClaim) => K,
): Choice[] {
  const found = new Set(claims.map(of))
  return (Object.entries(names) as [K, string][]).filter(([value]) => found.has(value))
}

interface SelectProps {
  name: string
  label: string
  any: string
  choices: readonly Choice[]
}

function Select({ name, label, any, choices }: SelectProps) {
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">{any}</option>
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/**
 * The filter, and right after it its script: it runs before the claims are read, so that an address that holds a filter
 * never shows what it leaves out. It is not drawn where scripts do not run.
 */
export function Filter({ scene, groups, path }: { scene: PageScene; groups: readonly Year[]; path: string }) {
  const { words, strings, to } = scene.edition
  const { ledger } = words
  const { any } = ledger
  const claims = Object.values(scene.claims)
  const cited = new Set(claims.flatMap(sourcesOf))
  const documents = Object.entries(scene.sources).filter(([id]) => cited.has(id))
  return (
    <>
      <form id="filter" class="filter" action={to(path)} autocomplete="off">
        <fieldset>
          <legend>{ledger.filter}</legend>
          <Select
            name="source"
            any={any}
            label={ledger.source}
            choices={documents.map(([id, source]) => [id, bylineOf(source, strings)])}
          />
          <Select
            any={any}
            name="year"
            label={ledger.year}
            choices={groups.map((group) => [String(group.year), yearName(group, scene.edition)])}
          />
          <Select any={any} name="voice" label={ledger.voice} choices={choices(ledger.voices, claims, ({ voice }) => voice)} />
          <Select any={any} name="kind" label={ledger.kind} choices={choices(ledger.kinds, claims, ({ kind }) => kind)} />
          <label class="check">
            <input type="checkbox" name="conflict" value="yes" /> {ledger.conflict}
          </label>
        </fieldset>
        <div class="told">
          <p
            role="status"
            data-shown={withCount(ledger.shown(claims.length), claims.length, strings)}
            data-none={ledger.noneShown}
          >
            {withCount(ledger.all(claims.length), claims.length, strings)}
          </p>
          <button type="reset">{ledger.reset}</button>
        </div>
      </form>
      <script src={build.ledger} />
    </>
  )
}

function Links({ ids, scene }: { ids: readonly string[]; scene: PageScene }) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <a href={`#${id}`} {...inOwn(scene.claims[id]?.lang ?? '', scene.edition)}>
            {scene.claims[id]?.statement}
          </a>
        </li>
      ))}
    </ul>
  )
}

interface OpeningProps {
  title: string
  /** Of the title. */
  lang?: string
  ids: readonly string[]
  scene: PageScene
}

/** A list that opens. */
function Opening({ title, lang, ids, scene }: OpeningProps) {
  const { edition } = scene
  const text = edition.words.ledger.list(title, ids.length)
  return (
    <details>
      <summary>{lang ? <Around text={text} words={title} lang={lang} edition={edition} /> : text}</summary>
      <Links ids={ids} scene={scene} />
    </details>
  )
}

/** The same ways in without a script: by year and document as links, the others as lists that open. */
export function WaysIn({ scene, groups }: { scene: PageScene; groups: readonly Year[] }) {
  const { sources, claims, conflicts, edition } = scene
  const { words, strings, to } = edition
  const { ledger } = words
  const all = groups.flatMap((group) => group.claims.flatMap((id) => (claims[id] ? [{ id, claim: claims[id] }] : [])))
  const where = (fits: (claim: LedgerClaim) => boolean) => all.filter(({ claim }) => fits(claim)).map(({ id }) => id)
  const every = all.map(({ claim }) => claim)
  return (
    <noscript>
      <nav class="ways-in" aria-label={ledger.ways}>
        <h2>{ledger.year}</h2>
        <ul class="row">
          {groups.map((group) => (
            <li key={group.year}>
              <a href={`#${yearId(group)}`}>{yearName(group, edition)}</a>
            </li>
          ))}
        </ul>
        <h2>{ledger.source}</h2>
        <ul>
          {Object.entries(sources).map(([id, source]) => (
            <li key={id}>
              <a href={to(`/sources/${id}`)}>{bylineOf(source, strings)}</a>
            </li>
          ))}
        </ul>
        <h2>{ledger.voice}</h2>
        {choices(ledger.voices, every, ({ voice }) => voice).map(([value, label]) => (
          <Opening key={value} title={label} ids={where(({ voice }) => voice === value)} scene={scene} />
        ))}
        <h2>{ledger.kind}</h2>
        {choices(ledger.kinds, every, ({ kind }) => kind).map(([value, label]) => (
          <Opening key={value} title={label} ids={where(({ kind }) => kind === value)} scene={scene} />
        ))}
        <h2>{ledger.conflict}</h2>
        {Object.entries(conflicts).map(([id, { over, lang, accounts }]) => (
          <Opening key={id} title={over} lang={lang} ids={accounts} scene={scene} />
        ))}
      </nav>
    </noscript>
  )
}
