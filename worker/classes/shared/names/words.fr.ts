import type { made as english } from './words.ts'

/** What the made-up names of a class are made of, in French. Birds come first; they are masculine, and colours so or alike for both. */
export const made: typeof english = {
  first:
    'Merle Geai Héron Pinson Moineau Faucon Hibou Cygne Canari Colibri Loriot Goéland Martinet Pélican Pluvier Rossignol Roitelet Macareux Milan Courlis',
  second:
    'bleu vert jaune rouge blanc doré argenté violet orange turquoise indigo ivoire jade corail ambré cuivré écarlate pourpre olive lilas',
  gap: ' ',
}
