// In the language of the page: the build makes a script of each.
export { wall as wallWords } from '../words.ts'
