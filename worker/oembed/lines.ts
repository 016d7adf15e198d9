/** A run of text as it is set: its size and the distance of its lines in CSS pixels. */
export interface Face {
  size: number
  line: number
}

/** The faces of quizzes and explainers, on the browsers' usual 16 px. */
export const serif: Face = { size: 17, line: 27 }
export const sans: Face = { size: 16, line: 25 }
export const small: Face = { size: 14.4, line: 22 }
export const note: Face = { size: 13, line: 20 }

/** Letters that are as wide as they are high: Han, kana, hangul, full-width forms. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]/g

/** The width of a text in em. Letters of a text face are a little under half as wide as they are high, on average. */
function ems(text: string): number {
  const wide = text.match(WIDE)?.length ?? 0
  return wide + (text.length - wide) * 0.49
}

/** The height in pixels of a text in a column; a little of each line is lost to where words break. */
export function heightOf(text: string, { size, line }: Face, column: number): number {
  return Math.ceil((ems(text) * size) / (column * 0.94)) * line
}

/** The width inside the padding, which is 4.5% of the frame's and at least 1.1 em, at most 2.25; no text is set narrower than a watch. */
export const columnOf = (width: number, most: number): number =>
  Math.max(160, Math.min(width, most) - 2 * Math.min(36, Math.max(17.6, width * 0.045)))
