import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { Row, verdictOf } from '../components/Row.tsx'
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
  return (
    <>
      {pairs.map(({ left, right, why, citations }) => {
        const yours = answer[left]
        const wrong = yours !== undefined && yours !== right
        const verdict = wrong
          ? { words: strings.youChose(say(rights, yours)), tone: 'wrong' as const }
          : verdictOf(strings, true, yours === right)
        return (
          <Row
            key={left}
            scene={scene}
            question={id}
            text={
              <>
                {say(lefts, left)}: <b>{say(rights, right)}</b>
              </>
            }
            {...verdict}
            why={why}
            citations={citations}
          />
        )
      })}
      {extra.map(({ right, why, citations }) => (
        <Row
          key={right}
          scene={scene}
          question={id}
          text={say(rights, right)}
          words={strings.none}
          why={why}
          citations={citations}
        />
      ))}
    </>
  )
}
