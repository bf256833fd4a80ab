/** Bytes into text: UTF-8, or UTF-16 with a byte-order mark. What is no text is refused in one sentence that names the way out. */

/** Larger files are no articles: 10 MB of text is some 1.6 million words. */
export const largestFile = 10_000_000

export type UnreadableReason = 'empty' | 'too-large' | 'binary' | 'encoding' | 'broken'

/**
 * A file that cannot be read as text. `message` is a sentence without its subject, to be put after the path:
 * “is a PNG picture, not an article; give the article's text”.
 */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  constructor(
    readonly reason: UnreadableReason,
    message: string,
  ) {
    super(message)
  }
}

/** First bytes of files that end up in article folders by mistake. */
const signatures: readonly (readonly [signature: readonly number[], what: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x52, 0x49, 0x46, 0x46], 'a picture, sound or video file'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office file'],
]

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte)

/**
 * In: the bytes of a file. Out: its text without the byte-order mark; line ends, tabs and accents stay as they are, so that
 * offsets, lines and columns are those an editor shows.
 * Throws `UnreadableFile` for empty, binary, oversized and wrongly encoded files.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableFile('empty', 'is empty; there is nothing to read')
  if (bytes.length > largestFile)
    throw new UnreadableFile(
      'too-large',
      `is larger than ${largestFile / 1_000_000} MB, which no article is; split it, or leave it out with “ignore”`,
    )
  for (const [signature, what] of signatures)
    if (begins(bytes, signature))
      throw new UnreadableFile('binary', `is ${what}, not an article; give the article as text, Markdown or HTML`)
  if (begins(bytes, [0xff, 0xfe, 0, 0]) || begins(bytes, [0, 0, 0xfe, 0xff]))
    throw new UnreadableFile('encoding', 'is UTF-32 text; save it as UTF-8')
  if (begins(bytes, [0xff, 0xfe])) return decodeAs(bytes, 'utf-16le', 'is not sound UTF-16 text; save it as UTF-8')
  if (begins(bytes, [0xfe, 0xff])) return decodeAs(bytes, 'utf-16be', 'is not sound UTF-16 text; save it as UTF-8')
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    const wide = zero < 2 && bytes.length > 2 && bytes[zero + 2] === 0
    throw wide
      ? new UnreadableFile('encoding', 'is UTF-16 text without a byte-order mark; save it as UTF-8')
      : new UnreadableFile('binary', 'is not text (it holds NUL bytes); give the article as text, Markdown or HTML')
  }
  return decodeAs(bytes, 'utf-8', '')
}

function decodeAs(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be', trouble: string): string {
  try {
    // The decoder takes the byte-order mark of its own encoding off.
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    throw new UnreadableFile('encoding', trouble || `is not UTF-8 text (line ${lineOfFault(bytes)} holds other bytes); save it as UTF-8`)
  }
}

/** The line, from 1, of the first byte that is not UTF-8: the last line of the longest beginning that decodes. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1
  let start = 0
  const decoder = new TextDecoder('utf-8', {fatal: true})
  while (start < bytes.length) {
    const newline = bytes.indexOf(10, start)
    const end = newline < 0 ? bytes.length : newline + 1
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    line++
    start = end
  }
  return line
}
