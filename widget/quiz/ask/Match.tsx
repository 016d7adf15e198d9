import { row, verdictOf } from '../components/row.tsx'
import type { AskedOf } from './types.ts'

/** `match`: a select for every left; then every pair with its why, and what belongs to none. */
export function match(asked: AskedOf<'match', Record<string, string>>) {
  const { question, strings, answer = {}, graded } = asked
  const { id, lefts, rights, pairs, extra } = question
  const say = (one: string | undefined) => [...lefts, ...rights].find((item) => item.id === one)?.text
  if (!graded)
    return lefts.map((left) => (
      <label class="row pair">
        <span>{left.text}</span>
        <select name={`q.${id}.${left.id}`}>
          <option value="">{strings.pick}</option>
          {rights.map((right) => (
            <option value={right.id} selected={answer[left.id] === right.id}>
              {right.text}
            </option>
          ))}
        </select>
      </label>
    ))
  return [
    ...pairs.map((pair) => {
      const yours = answer[pair.left]
      return row(
        asked,
        <>
          {say(pair.left)}
          {strings.colon}
          <b>{say(pair.right)}</b>
        </>,
        yours && yours !== pair.right
          ? [strings.youChose(say(yours) ?? ''), 'wrong']
          : verdictOf(strings, true, yours === pair.right),
        pair,
      )
    }),
    ...extra.map((one) => row(asked, say(one.right), [strings.none], one)),
  ]
}
