import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { row, verdictOf } from '../components/row.tsx'
import type { Scene, Status } from './types.ts'

/** `match`: a select for every left; then every pair with its why, and what belongs to none. */
export function match(scene: Scene, question: Extract<CompiledQuestion, { type: 'match' }>, status: Status) {
  const { strings } = scene
  const { id, lefts, rights, pairs, extra } = question
  const answer = status.phase === 'unanswered' ? {} : ((status.answer ?? {}) as Record<string, string>)
  const say = (ids: { id: string; text: string }[], one: string | undefined) => ids.find((item) => item.id === one)?.text ?? ''
  if (status.phase !== 'revealed')
    return lefts.map((left) => (
      <div key={left.id} class="row">
        <label class="pair">
          <span>{left.text}</span>
          <select name={`q.${id}.${left.id}`}>
            <option value="">{strings.pick}</option>
            {rights.map((right) => (
              <option key={right.id} value={right.id} selected={answer[left.id] === right.id}>
                {right.text}
              </option>
            ))}
          </select>
        </label>
      </div>
    ))
  return [
    ...pairs.map((pair) => {
      const yours = answer[pair.left]
      const wrong = yours !== undefined && yours !== pair.right
      return row(
        scene,
        id,
        <>
          {say(lefts, pair.left)}: <b>{say(rights, pair.right)}</b>
        </>,
        wrong ? [strings.youChose(say(rights, yours)), 'wrong'] : verdictOf(strings, true, yours === pair.right),
        pair,
      )
    }),
    ...extra.map((one) => row(scene, id, say(rights, one.right), [strings.none], one)),
  ]
}
