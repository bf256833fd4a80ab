import test from 'ava'
import fc from 'fast-check'
import {indexParagraphs} from '../src/analysis/paragraphs.js'
import {Lines} from '../src/engine/lines.js'
import {decodeText} from '../src/read/decode.js'
import {readText} from '../src/read/text.js'

const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\n \t\n', '\u2028')
const word = fc.constantFrom(
  'The',
  'ferry',
  'Ann',
  'Lee',
  'said',
  'Sens.',
  'U.S.',
  'Fla.',
  'No.',
  '10',
  '2,700.',
  '13,000',
  '6\'2"',
  'dogs’',
  'didn’t',
  "it's",
  'café',
  'cafe\u0301',
  'naïve',
  '🎣',
  '👩‍🚒',
  'a.m.',
  '’90s',
  'x\u00a0y',
  '«non»',
  '(R-Wis.)',
  '—',
  '–',
  '...',
  'pic.twitter.com/a1',
  'By',
  'Reuters',
  '©',
  'LIMA (AP) —',
)
const mark = fc.constantFrom('“', '”', '"', '‘', '’', "'", "''", '``', '«', '»', '(', ')')
const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\t', '\u00a0', '')
const stop = fc.constantFrom('.', '.', '?', '!', '…', '', ':', ',”', '."', '.’')
const chunk = fc.oneof(
  {weight: 6, arbitrary: word},
  {weight: 1, arbitrary: mark},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 3})},
)
const sentence = fc
  .tuple(fc.array(fc.tuple(chunk, gap), {minLength: 1, maxLength: 14}), stop)
  .map(([words, end]) => words.flat().join('').trimEnd() + end)
const line = fc.array(sentence, {minLength: 1, maxLength: 4}).map(sentences => sentences.join(' '))
const article = fc
  .tuple(fc.constantFrom('', ' ', '\n', '\t'), fc.array(fc.tuple(line, lineEnd), {maxLength: 8}))
  .map(([head, lines]) => head + lines.flat().join(''))

test('every block, sentence, token and quotation is the very words of the source', t => {
  fc.assert(
    fc.property(article, source => {
      const read = readText(source, 'a.txt')
      let end = 0
      for (const block of read.blocks) {
        if (block.start < end) throw new Error('blocks overlap')
        end = block.end
        const words = source.slice(block.start, block.end)
        if (words === '' || words !== words.trim()) throw new Error('a block is empty or holds white space at its ends')
        for (const inner of block.inner)
          if (inner.start < block.start || inner.end > block.end) throw new Error('inner span outside its block')
      }
      // Nothing but white space is left out.
      let rest = source
      for (const block of read.blocks.toReversed()) rest = rest.slice(0, block.start) + rest.slice(block.end)
      if (rest.trim() !== '') throw new Error(`words in no block: ${JSON.stringify(rest)}`)

      let id = 0
      for (const paragraph of indexParagraphs(read)) {
        const {block, tokens, sentences, quotations} = paragraph
        let at = block.start
        for (const [i, token] of tokens.entries()) {
          if (source.slice(token.start, token.end) !== token.text) throw new Error(`token ${token.text}`)
          if (token.index !== i || token.start < at || token.end > block.end || token.end === token.start)
            throw new Error('tokens out of order')
          at = token.end
          const {first, last} = sentences[token.sentence - sentences[0]!.id]!
          if (i < first || i >= last) throw new Error('a token is not in its sentence')
          if (token.quotation >= 0) {
            const quotation = quotations[token.quotation]!
            if (i < quotation.first || i >= quotation.last) throw new Error('a token is not in its quotation')
          }
        }
        for (const [i, one] of sentences.entries()) {
          if (one.id !== id++ || one.last <= one.first) throw new Error('sentence ids')
          if (one.start !== tokens[one.first]!.start || one.end !== tokens[one.last - 1]!.end)
            throw new Error('a sentence is not its tokens')
          if (one.first !== (sentences[i - 1]?.last ?? 0)) throw new Error('sentences overlap or leave tokens out')
        }
        if (tokens.length !== (sentences.at(-1)?.last ?? 0)) throw new Error('tokens in no sentence')
        for (const quotation of quotations) {
          if (quotation.start < block.start || quotation.end > block.end || quotation.end <= quotation.start)
            throw new Error('quotation outside its block')
          // One that runs on from the paragraph before may have no mark of its own.
          if (!quotation.continued && !/^(?:[“”"‘«„»']|''|``)/u.test(source.slice(quotation.start)))
            throw new Error('a quotation does not begin with a mark')
          const last = source.slice(quotation.start, quotation.end).at(-1)!
          if (quotation.closed && !'“”"’«»\''.includes(last)) throw new Error('a closed quotation does not end with a mark')
        }
      }
    }),
    {numRuns: 1_500, seed: 7},
  )
  t.pass()
})

test('lines and columns are those an editor counts', t => {
  fc.assert(
    fc.property(article, source => {
      const lines = new Lines(source)
      for (const {tokens} of indexParagraphs(readText(source, 'a.txt')))
        for (const token of tokens) {
          const before = source.slice(0, token.start).split(/\r\n|\r|\n/)
          const {line, column} = lines.point(token.start)
          if (line !== before.length || column !== before.at(-1)!.length + 1) throw new Error(`${line}:${column} for ${token.text}`)
        }
    }),
    {numRuns: 300, seed: 7},
  )
  t.pass()
})

test('reading is the same whatever the line ends are', t => {
  const kinds = (source: string) =>
    indexParagraphs(readText(source, 'a.txt')).map(p => [
      p.block.kind,
      p.tokens.map(token => token.text),
      p.sentences.length,
      p.quotations.length,
    ])
  fc.assert(
    fc.property(
      article.filter(source => !/[\r\u2028\u2029\u0085\v\f]/.test(source)),
      source => {
        t.deepEqual(kinds(source.replaceAll('\n', '\r\n')), kinds(source))
        t.deepEqual(kinds(source.replaceAll('\n', '\r')), kinds(source))
      },
    ),
    {numRuns: 200, seed: 7},
  )
})

test('a byte-order mark, UTF-16 and UTF-8 give the same text', t => {
  fc.assert(
    fc.property(
      article.filter(
        source => source.length > 0 && !/\p{Surrogate}/u.test(source) && !source.includes('\0') && !source.startsWith('\uFEFF'),
      ),
      source => {
        const wide = Buffer.from(`\uFEFF${source}`, 'utf16le')
        t.is(decodeText(wide), source)
        t.is(decodeText(Buffer.from(wide).swap16()), source)
        t.is(decodeText(Buffer.from(`\uFEFF${source}`)), source)
      },
    ),
    {numRuns: 200, seed: 7},
  )
})
