import test from 'ava'
import {decodeText, largestFile, UnreadableFile} from '../src/read/decode.js'

const words = 'Café owners met at 9.\r\nThe “deal” is off 🎣.\n'
const utf16 = (text: string, swap: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return swap ? bytes.swap16() : bytes
}

test('UTF-8 is read with its line ends as they are', t => {
  t.is(decodeText(Buffer.from(words)), words)
})

test('a byte-order mark is no part of the text', t => {
  t.is(decodeText(Buffer.from(`\uFEFF${words}`)), words)
  t.is(decodeText(utf16(words, false)), words)
  t.is(decodeText(utf16(words, true)), words)
})

const refused = (t: import('ava').ExecutionContext, bytes: Uint8Array, reason: UnreadableFile['reason'], says: RegExp): void => {
  const error = t.throws(() => decodeText(bytes), {instanceOf: UnreadableFile})
  t.is(error?.reason, reason)
  t.regex(error?.message ?? '', says)
}

test('an empty file is told as empty', t => refused(t, new Uint8Array(), 'empty', /is empty/))

test('a picture is named as one', t => {
  refused(t, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'binary', /PNG picture.*give the article/)
  refused(t, Buffer.from('%PDF-1.7 …'), 'binary', /a PDF/)
})

test('NUL bytes are no text', t => refused(t, Buffer.from('The vote\0is on Monday'), 'binary', /NUL/))

test('UTF-16 without a mark is told as that', t =>
  refused(t, Buffer.from('The vote is on Monday.', 'utf16le'), 'encoding', /UTF-16 text without a byte-order mark; save it as UTF-8/))

test('bytes of another encoding are told with their line', t =>
  refused(t, Buffer.from('The vote\nis at the caf\xe9\n', 'latin1'), 'encoding', /line 2.*save it as UTF-8/))

test('half a character of UTF-16 is refused', t => refused(t, Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8]), 'encoding', /UTF-16/))

test('a file too large to be an article is refused', t => refused(t, Buffer.alloc(largestFile + 1, 'a'), 'too-large', /larger than 10 MB/))
