/** A fault of a file's text: on which line, counted from 1, what is there, and what to do about it. */
export interface Fault {
  line: number
  found: string
  expected: string
}

interface Look {
  at: RegExp
  found: string
  expected: string
}

/** What no line of ours holds, whatever YAML makes of it; of several on a line the first counts. */
const looks: readonly Look[] = [
  {
    at: /^(<{7}|>{7})( |$)|^={7}$/,
    found: 'a mark that git leaves where two versions meet',
    expected: 'one of the versions, without the marks',
  },
  { at: /^[ ]*\t/, found: 'a tab before the text of a line', expected: 'blanks: YAML is indented by blanks alone' },
  {
    at: /^\s*[\u00a0\u2000-\u200b\u202f\u3000]/,
    found: 'another blank than the space bar’s before the text of a line',
    expected: 'ordinary blanks',
  },
  {
    at: /\ufffd/,
    found: 'a “\ufffd”, which stands for a letter that was lost',
    expected: 'the letter, and the file saved as UTF-8',
  },
]

/** The first fault that a look at the lines alone finds, before anything is made of them. */
export function firstFault(text: string): Fault | undefined {
  for (const [i, line] of text.split(/\r?\n/).entries())
    for (const { at, found, expected } of looks) if (at.test(line)) return { line: i + 1, found, expected }
  return undefined
}

/** Bytes as text. What is not UTF-8 is a fault: read anyway, its letters would be lost. */
export function decode(bytes: Uint8Array): { text: string; fault?: Fault } {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { text: '', fault: { line: 1, found: 'text in UTF-16', expected: 'the file saved as UTF-8' } }
  try {
    return { text: utf8.decode(bytes) }
  } catch {
    return {
      text: '',
      fault: { line: lineOf(bytes, utf8), found: 'bytes that are not UTF-8', expected: 'the file saved as UTF-8' },
    }
  }
}

/** The first line that cannot be read. A line's end is the same byte in UTF-8 wherever it stands. */
function lineOf(bytes: Uint8Array, utf8: InstanceType<typeof TextDecoder>): number {
  let [line, from] = [1, 0]
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
    try {
      utf8.decode(bytes.subarray(from, end))
    } catch {
      return line
    }
    ;[line, from] = [line + 1, end + 1]
  }
  return line
}
