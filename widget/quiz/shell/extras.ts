export { remember } from './memory.ts'
export { share } from './share.ts'
