import type { Answer } from '../../content/model/schema/answers.ts'
import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'

/**
 * The answer that a form's data hold to a question; undefined while there is none, or none of the form it asks for: a number
 * within its range, a place of its own for every item. The same fields as `readField` reads on the server, but what the
 * inputs themselves hold back (an id that is no option, a text too long) is not looked at again.
 */
export function read(question: CompiledQuestion, data: FormData): Answer | undefined {
  const name = `q.${question.id}`
  const all = data.getAll(name).map(String)
  const first = all[0]?.trim()
  const parts = [...data]
    .filter(([field]) => field.startsWith(`${name}.`))
    .map(([field, value]) => [field.slice(name.length + 1), value] as const)
  switch (question.type) {
    case 'multiple':
      return first && all
    case 'number':
      return first && Number(first) >= question.min && Number(first) <= question.max ? Number(first) : undefined
    case 'order':
      parts.sort(([, a], [, b]) => Number(a) - Number(b))
      return parts[0] && parts.every(([, place], i) => Number(place) === i + 1) ? parts.map(([id]) => id) : undefined
    case 'match': {
      const given = parts.filter(([, right]) => right)
      return given[0] && (Object.fromEntries(given) as Record<string, string>)
    }
    default:
      return first || undefined
  }
}
