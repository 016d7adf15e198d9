import type { Type } from '../../content/model/play/types.ts'

/** The form an answer has, by the type of its question: CONTRACT “Answers and points”. */
export const answerForms: Record<Type, string> = {
  single: 'the id of one of its options',
  truefalse: 'true or false, as a text',
  evidence: 'the id of one of its passages',
  multiple: 'a list of ids of its options, each once',
  number: 'a number from its min to its max',
  text: 'a text of at most 200 characters',
  order: 'a list of the ids of all its items, each once',
  match: 'an object of ids: left to right',
}
