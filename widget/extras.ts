export { remember } from './quiz/memory.ts'
export { share } from './quiz/share.ts'
