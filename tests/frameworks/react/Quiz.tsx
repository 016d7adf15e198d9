import type { FootnoteEventMap, FootnoteQuiz } from 'footnote-embed'

function listen(quiz: FootnoteQuiz) {
  const complete = ({ detail }: FootnoteEventMap['footnote:complete']) => console.log(detail.points)
  quiz.addEventListener('footnote:complete', complete)
  return () => quiz.removeEventListener('footnote:complete', complete)
}

export function Quiz({ id }: { id: string }) {
  return <footnote-quiz ref={listen} quiz={id} />
}
