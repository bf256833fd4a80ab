/**
 * Random articles, written with random entities, escapes, emphasis, links, nesting and line ends. Every piece of text is
 * generated together with the way it is written, so what `locate` must answer is known to the character.
 */
import test from 'ava'
import fc from 'fast-check'
import {read} from '../src/read/index.js'

/** Text and how it is written; markup is written and has no text. */
interface Piece {
  readonly text: string
  readonly source: string
}

const runs = {numRuns: Number(process.env['HEARSAY_PROPERTY_RUNS'] ?? 150), seed: 20_260_101, includeErrorInReport: true}
const letters = 'abcdefghijklmnopqrstuvwxyzÀéßçŁøABCXYZ'
const letter = fc.constantFrom(...letters)
const other = fc.constantFrom(
  '’',
  '“',
  '”',
  '—',
  '&',
  '<',
  '>',
  '*',
  '_',
  '[',
  ']',
  '\\',
  '`',
  '#',
  '|',
  '~',
  ':',
  '"',
  '+',
  '=',
  '{',
  '}',
  '🧊',
  '👩‍🚒',
  'é',
  '\u00A0',
  '@',
  '$',
)
const named: Readonly<Record<string, string>> = {
  '’': '&rsquo;',
  '“': '&ldquo;',
  '”': '&rdquo;',
  '—': '&mdash;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  é: '&eacute;',
  '\u00A0': '&nbsp;',
}
const decimal = (text: string): string => [...text].map(unit => `&#${unit.codePointAt(0)};`).join('')
const hexadecimal = (text: string): string => [...text].map(unit => `&#x${unit.codePointAt(0)!.toString(16).toUpperCase()};`).join('')

/** One character in one of the ways a format has for it. A sequence of references is one piece each. */
function written(text: string, ways: readonly string[]): fc.Arbitrary<Piece[]> {
  return fc.constantFrom(...ways, 'decimal', 'hexadecimal', 'named').map(way => {
    if (way === 'decimal' || way === 'hexadecimal' || (way === 'named' && named[text] === undefined))
      return [...text].map(unit => ({text: unit, source: way === 'hexadecimal' ? hexadecimal(unit) : decimal(unit)}))
    return way === 'named'
      ? [{text, source: named[text]!}]
      : way === 'escape'
        ? [{text, source: `\\${text}`}]
        : [...text].map(unit => ({text: unit, source: unit}))
  })
}

const plainLetters = fc.array(letter, {minLength: 1, maxLength: 5}).map(units => units.map(unit => ({text: unit, source: unit})))
const markup = (source: string): Piece => ({text: '', source})

interface Language {
  readonly special: fc.Arbitrary<Piece[]>
  /** Marks around letters inside a word. */
  readonly wraps: readonly (readonly [string, string])[]
  readonly gaps: readonly string[]
}

const html: Language = {
  special: other.chain(text => written(text, '&<>'.includes(text) ? [] : ['literal'])),
  wraps: [
    ['<b>', '</b>'],
    ['<a href="https://courier.example/1?a=1&amp;b=2">', '</a>'],
    ["<span class='x' title='a > b'>", '</span>'],
    ['<i><strong>', '</strong></i>'],
    ['<!-- a comment -->', ''],
  ],
  gaps: [' ', '\n', '  \n\t ', '\r\n', ' '],
}

const markdown: Language = {
  special: other.chain(text => written(text, '’“”—🧊👩‍🚒é\u00A0'.includes(text) ? ['literal'] : ['escape'])),
  wraps: [
    ['*', '*'],
    ['**', '**'],
    ['[', '](https://courier.example/a_b)'],
    ['[', '](<https://courier.example/a b> "A title")'],
    ['<b>', '</b>'],
    ['<!-- a comment -->', ''],
  ],
  gaps: [' ', 'LINE', ' '],
}

/** Letters, then a special character or letters in marks, then letters: marks never touch, so that Markdown reads them as marks. */
const word = (language: Language): fc.Arbitrary<Piece[]> =>
  fc
    .tuple(
      plainLetters,
      fc.array(
        fc.tuple(
          fc.oneof(
            language.special,
            fc
              .tuple(fc.constantFrom(...language.wraps), plainLetters)
              .map(([[open, close], inside]) => [markup(open), ...inside, markup(close)]),
          ),
          plainLetters,
        ),
        {maxLength: 3},
      ),
    )
    .map(([first, rest]) => [...first, ...rest.flatMap(([middle, after]) => [...middle, ...after])])

const paragraph = (language: Language): fc.Arbitrary<Piece[]> =>
  fc
    .array(fc.tuple(word(language), fc.constantFrom(...language.gaps)), {minLength: 1, maxLength: 8})
    .map(words => words.flatMap(([pieces, gap], i) => (i === 0 ? pieces : [{text: ' ', source: gap}, ...pieces])))

interface Rendered {
  readonly source: string
  /** Every stretch of text with its place in the source; blocks one after another. */
  readonly blocks: readonly (readonly {readonly text: string; readonly start: number; readonly end: number}[])[]
}

/** Writes pieces one after another and notes where each piece of text came to stand. */
class Writer {
  source = ''
  readonly blocks: {text: string; start: number; end: number}[][] = []

  write(source: string): void {
    this.source += source
  }

  block(pieces: readonly Piece[], gap: (piece: Piece) => Piece): void {
    const block: {text: string; start: number; end: number}[] = []
    for (const plain of pieces) {
      const piece = plain.text === ' ' ? gap(plain) : plain
      // The line end before a continuation is all the text there is; the prefix of the next line is markup.
      const at = piece.source.indexOf('\uE000')
      const start = this.source.length
      this.source += piece.source.replace('\uE000', '')
      if (piece.text !== '') block.push({text: piece.text, start, end: at < 0 ? this.source.length : start + at})
    }
    this.blocks.push(block)
  }
}

const containers = [
  {first: '', next: ''},
  {first: '> ', next: '> '},
  {first: '> ', next: '>'},
  {first: '> ', next: ''},
  {first: '- ', next: '  '},
  {first: '12. ', next: '     '},
  {first: '> - ', next: '>   '},
  {first: '- > ', next: '  > '},
  {first: '   ', next: '      '},
] as const

const markdownFile: fc.Arbitrary<Rendered> = fc
  .record({
    eol: fc.constantFrom('\n', '\r\n'),
    hard: fc.constantFrom('', '\\', '  '),
    blocks: fc.array(fc.tuple(fc.constantFrom(...containers), paragraph(markdown)), {minLength: 1, maxLength: 5}),
  })
  .map(({eol, hard, blocks}) => {
    const out = new Writer()
    for (const [container, pieces] of blocks) {
      out.write(container.first)
      out.block(pieces, piece => {
        if (piece.source !== 'LINE') return piece
        return {text: '\n', source: `${hard}${eol}\uE000${container.next}`}
      })
      out.write(`${eol}${eol}<!-- end -->${eol}${eol}`)
    }
    return {source: out.source, blocks: out.blocks}
  })

const htmlContainers = [
  ['<p>', '</p>'],
  ['<div class="c">', '</div>'],
  ['<blockquote><p>', '</p></blockquote>'],
  ['<ul><li>', '</li></ul>'],
  ['<h2>', '</h2>'],
  ['<section><div><p>', '</section>'],
  ['<figure><img src="x"><figcaption>', '</figcaption></figure>'],
] as const

const htmlFile: fc.Arbitrary<Rendered> = fc
  .array(fc.tuple(fc.constantFrom(...htmlContainers), paragraph(html)), {minLength: 1, maxLength: 5})
  .map(blocks => {
    const out = new Writer()
    for (const [[open, close], pieces] of blocks) {
      out.write(`${open}\r\n  `)
      out.block(pieces, piece => piece)
      out.write(`\n${close}\n<!-- end -->`)
    }
    return {source: out.source, blocks: out.blocks}
  })

const shortEscapes: Readonly<Record<string, string>> = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '/': '\\/'}

/** The HTML inside the string of a news item, each unit as it is, with a short escape or as `\uXXXX`. */
const ninjsFile: fc.Arbitrary<Rendered> = fc
  .tuple(htmlFile, fc.array(fc.integer({min: 0, max: 3}), {minLength: 1, maxLength: 50}))
  .map(([file, ways]) => {
    let source = '{"uri": "https://wire.example/1", "bodies": [{"contentType": "text/html", "value": "'
    const starts: number[] = []
    for (let at = 0; at < file.source.length; at++) {
      const unit = file.source[at]!
      const way = ways[at % ways.length]
      starts.push(source.length)
      const escaped = `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
      source += way === 0 ? escaped : unit === '/' && way === 1 ? unit : (shortEscapes[unit] ?? (unit < ' ' ? escaped : unit))
    }
    starts.push(source.length)
    const blocks = file.blocks.map(block => block.map(piece => ({...piece, start: starts[piece.start]!, end: starts[piece.end]!})))
    return {source: `${source}"}]}`, blocks}
  })

/** Holds what a reader says against what was written: the text of every block, and the place of every span in it. */
async function check(rendered: Rendered, path: string, mark: string): Promise<void> {
  const article = await read({path, value: mark + rendered.source})
  const texts = article.blocks.map(block => article.text.slice(block.start, block.end))
  const expected = rendered.blocks.map(block => block.map(piece => piece.text).join(''))
  if (JSON.stringify(texts) !== JSON.stringify(expected))
    throw new Error(`read ${JSON.stringify(texts)}, written ${JSON.stringify(expected)}`)
  for (const [i, block] of rendered.blocks.entries()) {
    let at = article.blocks[i]!.start
    const places = block.map(piece => {
      const start = at
      at += piece.text.length
      return {...piece, from: start, to: at}
    })
    for (let first = 0; first < places.length; first++)
      for (let last = first; last < places.length; last += 1 + (last % 3)) {
        const from = places[first]!
        const to = places[last]!
        const found = article.locate({start: from.from, end: to.to})
        if (found.start === from.start && found.end === to.end) continue
        throw new Error(
          `${JSON.stringify(article.text.slice(from.from, to.to))} is written ${JSON.stringify(rendered.source.slice(from.start, to.end))}, found ${JSON.stringify(rendered.source.slice(found.start, found.end))}`,
        )
      }
  }
}

for (const mark of ['', '\uFEFF']) {
  const name = mark === '' ? '' : ' after a byte-order mark'
  test(`Markdown: every span of every block is found where it was written${name}`, async t => {
    await fc.assert(
      fc.asyncProperty(markdownFile, file => check(file, 'a.md', mark)),
      runs,
    )
    t.pass()
  })
  test(`HTML: every span of every block is found where it was written${name}`, async t => {
    await fc.assert(
      fc.asyncProperty(htmlFile, file => check(file, 'a.html', mark)),
      runs,
    )
    t.pass()
  })
}

test('HTML in the string of a JSON item: every span of every block is found where it was written', async t => {
  await fc.assert(
    fc.asyncProperty(ninjsFile, file => check(file, 'a.json', '')),
    runs,
  )
  t.pass()
})

test('arbitrary text read as any format never fails, and every place lies in the file', async t => {
  const soup = fc
    .array(
      fc.oneof(
        fc.string({unit: 'binary', maxLength: 6}),
        fc.constantFrom(
          '<p>',
          '</p>',
          '<b',
          '>',
          '&amp',
          '&#8217;',
          '\r\n',
          '\n\n',
          '> ',
          '- ',
          '    ',
          '`',
          '**',
          '[a](b)',
          '{{<',
          '>}}',
          '{%',
          '%}',
          '---\n',
          '+++\n',
          '|',
          '<!--',
          '-->',
          '<table>',
          '<script>',
          '\\',
          ':::',
          ':a[',
          ']',
          '\uFDD0',
          '[^1]:',
        ),
      ),
      {maxLength: 40},
    )
    .map(parts => parts.join(''))
  await fc.assert(
    fc.asyncProperty(soup, fc.constantFrom('a.md', 'a.mdx', 'a.html', 'a.txt'), async (source, path) => {
      const article = await read({path, value: source})
      let before = 0
      for (const block of article.blocks) {
        if (block.start < before || block.end <= block.start || block.end > article.text.length)
          throw new Error(`block ${block.start} to ${block.end}`)
        before = block.end
        for (let at = block.start; at < block.end; at++) {
          const {start, end} = article.locate({start: at, end: at + 1})
          if (start < 0 || end < start || end > article.source.length) throw new Error(`${at} is said to be at ${start} to ${end}`)
        }
      }
    }),
    {...runs, numRuns: runs.numRuns * 2},
  )
  t.pass()
})
