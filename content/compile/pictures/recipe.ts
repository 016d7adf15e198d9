/**
 * What is made of a picture: which widths, in which formats, at which addresses. Its address holds the hash of its bytes and
 * of this, so that it may be kept for ever; raise `edition` when a change to the drawing (scripts/build/pictures.ts) makes other pictures.
 */
const edition = '1'

/** An option in two columns on a phone, the column of an article, and either on a screen with two or three pixels for one. */
const WIDTHS = [320, 640, 1280] as const

/** What no picture exceeds: more is a file that was put there by mistake, or not scaled down. */
export const MAX_BYTES = 10_000_000
export const MAX_SIDE = 8000

/** Endings of the formats that browsers choose from, the smaller first. */
export const pictureEndings = ['avif', 'webp'] as const

/** What the hash of a picture covers besides its bytes. */
export const recipe = [edition, WIDTHS.join()].join('\0')

/** The widths a picture is made in, rising. None is blown up, but for a drawing, which is as sharp in any. */
export const widthsOf = ({ format, width }: { format: string; width: number }): number[] =>
  format === 'svg' ? [...WIDTHS] : [...WIDTHS.filter((one) => one < width), Math.min(width, WIDTHS[2])]

/**
 * The ending of what is there for those who take neither AVIF nor WebP: learning systems, feeds. A drawing is not served as
 * SVG: opened by itself it is a page of our origin that may hold a script, and its letters hang on the reader's fonts.
 */
export const plainEnding = (format: string): 'jpg' | 'png' => (format === 'jpeg' ? 'jpg' : 'png')

export const pictureAddress = (hash: string, width: number, ending: string): string => `/images/${hash}-${width}.${ending}`
