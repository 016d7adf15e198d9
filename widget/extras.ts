export { keep, recall } from './quiz/memory.ts'
export { share } from './quiz/share.ts'
