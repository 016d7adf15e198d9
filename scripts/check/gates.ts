/**
 * The most that each thing a reader downloads may be, in bytes of brotli 11: the one table of gates. A gate has 3 % of room at
 * least; who raises one says here or in the commit what was bought. Kinds are those of measure.ts; README has the same table.
 */
export const gates = {
  'loader (embed.js)': 2400,
  // Numbers and spellings read as a reader writes them, answers kept with the tab, options observed while it is played, pictures
  // of stems and options in every format and width, two options side by side, and whose they are.
  'quiz, asking: all eight question types, English, styles': 16_400,
  // First tries told apart from second ones, where to read on about what was missed, “Something wrong?”, one Tab to the way on.
  'quiz, telling: all eight question types, English, styles': 10_600,
  // Prose, the map, axes as an index, the statement that a check asks a proof of; a shape, a tint and a word for each side;
  // what was corrected in it, and the notice of one that is withdrawn; claims and titles marked as in another language.
  'explainer app: all sections, English, styles': 10_700,
  'script of a quiz page': 15_400,
  'script of a framed quiz': 15_000,
  'script of a framed explainer': 1150,
  'what most plays never need: keeping answers, sharing': 1070,
  'going on with a play that its tab kept': 450,
  'result told by an address': 1250,
  'interface in another language': 2250,
  'interface of explainers in another language': 1500,
  // It labels what is embedded in every language of the interface, so that a frame is titled in its own.
  'script of the snippet builder': 5400,
  // A selection that is kept for next year, read again and compared; dates as the site writes them, in its languages.
  'script of the teachers’ page, QR codes with it': 7450,
  // The widget’s own inputs, live state, take-home sheet, made-up names; read by a class alone.
  'script of a pupil’s page of a class': 25_200,
  'script of the wall of a class': 19_300,
  'script of worksheets and keys, QR codes with it': 5700,
  'filter of the claims': 1500,
  'sheet inlined in a quiz page': 3000,
  // Four tints in two looks, and where their shapes stand. In each: titles that run the other way begin where the others do.
  'sheet inlined in an explainer’s page': 3710,
  // A question to be played, and two columns where there is room.
  'sheet inlined in the home page': 3330,
  // A table that stands in two columns on a phone.
  'sheet inlined in pages to be read': 2670,
  // Snippets run from left to right, and Korean breaks between words, on a page in any language.
  'sheet inlined in the snippet builder': 2250,
  // Five questions and their documents on one page.
  'sheet inlined in pages for teachers': 3700,
  'sheet inlined in the pages of a class': 5060,
  'page of a quiz of ten at most': 8500,
  // All of the above and the data, of which ten questions with their sources are a quarter.
  'play of ten at most, with everything': 40_700,
  // Prose of 250 to 500 words with its citations; the primer explains what a newcomer stumbled over.
  'an explainer': 14_100,
  'an explainer in Japanese': 16_800,
  'a set, for each question': 1150,
  'a set in Japanese, for each question': 1380,
} as const

export type GateKind = keyof typeof gates
