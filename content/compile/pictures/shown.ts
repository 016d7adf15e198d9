import type { Image } from '../../model/schema/primitives.ts'
import type { Question } from '../../model/schema/question.ts'
import { type Content, type Path, type QuestionEntry, topicOf } from '../content.ts'
import type { PictureFile } from './facts.ts'

/** A picture that a question shows, at its stem or, with the id of that, at an option. */
export interface ShownPicture {
  path: Path
  image: Image
  option?: string
}

/** The pictures that a question shows, its own first. */
export function shownBy(question: Question): ShownPicture[] {
  const own = question.image ? [{ path: ['image'], image: question.image }] : []
  if (question.type !== 'single' && question.type !== 'multiple') return own
  return [
    ...own,
    ...question.options.flatMap(({ id, image }, i) => (image ? [{ path: ['options', i, 'image'], image, option: id }] : [])),
  ]
}

/** The topic whose pictures a question shows: that of the set which wrote it, wherever it is borrowed. */
export function topicOfQuestion({ origin, at }: QuestionEntry, { sets }: Content): string {
  const author = sets.get(origin.split('/')[0] ?? '')
  return topicOf(author ?? { at })
}

/** The file of a picture, as it was found. */
export const pictureFile = ({ images }: Content, topic: string, { file }: Image): PictureFile | undefined =>
  images.get(`${topic}/${file}`)
