import type { Format } from '../../../../../content/export/format.ts'
import { type FormatName, formats, lostIn } from '../../../../../content/export/index.ts'
import { openQuestions } from '../../../../../content/model/play/ground.ts'
import { exportPath } from '../../../exports/write.ts'
import type { TeachingProps } from '../subject.ts'

/** What becomes of the types of this set in a format, where it is not simply kept: told before the download. */
function Kept({ name, set, edition: { words, strings } }: TeachingProps & { name: FormatName }) {
  const { files, teaching } = words
  const questions = openQuestions(set)
  const changed = lostIn(name, questions).length
  const { keeps } = formats[name] as Format
  const types = [...new Set(questions.map(({ type }) => type))].filter((type) => keeps[type].how !== 'asIs')
  const said = changed ? files.some(changed, questions.length) : files.all
  if (!types.length) return <p class="about">{said}</p>
  return (
    <details>
      <summary>{changed ? said : files.details}</summary>
      <ul>
        {types.map((type) => (
          <li key={type}>{teaching.types[type] + strings.colon + files.notes[keeps[type].how]}</li>
        ))}
      </ul>
    </details>
  )
}

/** The files of a set for learning systems; a script keeps their links in step with the form, as those of worksheets. */
export function Files(props: TeachingProps) {
  const { set, languages, edition } = props
  const { files } = edition.words
  const [own, ...translations] = languages
  const at = (name: FormatName, lang: string) => exportPath(name, set.id, translations.includes(lang) ? lang : undefined)
  return (
    <section class="files">
      <h2>{files.heading}</h2>
      <p>{files.lead}</p>
      <ul>
        {(Object.keys(formats) as FormatName[]).map((name) => {
          const [title, about] = files.formats[name]
          const all = Object.fromEntries([own ?? set.language, ...translations].map((lang) => [lang, at(name, lang)]))
          return (
            <li key={name}>
              <a href={at(name, set.language)} download data-papers={JSON.stringify(all)}>
                {title}
              </a>
              <p class="about">{about}</p>
              <Kept {...props} name={name} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
