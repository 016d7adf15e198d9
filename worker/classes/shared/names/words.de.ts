import type { made as english } from './words.ts'

/** What the made-up names of a class are made of, in German. Birds and colours are masculine. */
export const made: typeof english = {
  first:
    'Blauer Grüner Gelber Roter Weißer Goldener Silberner Violetter Türkiser Kupferner Bronzener Purpurner Rubinroter Himmelblauer Moosgrüner Zartgelber Lindgrüner Kobaltblauer Meerblauer Hellblauer',
  second:
    'Reiher Falke Fink Kranich Star Zeisig Sperling Storch Schwan Kiebitz Eisvogel Specht Zaunkönig Adler Pirol Stieglitz Kormoran Pelikan Kolibri Uhu',
  gap: ' ',
}
