import { wall as ja } from '../words.ja.ts'
import { wall as en } from '../words.ts'

export type WallWords = typeof en

/** The page's own words in its language. */
export const wallWords: WallWords = document.documentElement.lang === 'ja' ? ja : en
