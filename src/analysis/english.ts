/**
 * The parser behind retext-english with quicker steps. It asks three long regular expressions of every character; here most
 * characters are known, and others are asked once in the life of the process. Its later steps each walk the whole tree; here
 * those stay out that have nothing to do in the text at hand. The tree is the same one (`test/paragraphs.test.ts` holds it
 * against retext-english).
 */
import type {Root, Sentence, SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'

type Kind = SentenceContent['type']
type Point = NonNullable<Root['position']>['start']

const kinds: readonly (Kind | undefined)[] = [undefined, 'WhiteSpaceNode', 'PunctuationNode', 'WordNode', 'SymbolNode']
const whiteSpace = 1
const punctuation = 2
const word = 3
const symbol = 4

/** The kind of every UTF-16 unit seen so far, as an index of `kinds`; 0 for those not seen. */
const known = new Uint8Array(0x10000)
for (let code = 33; code < 127; code++) known[code] = /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? word : symbol
for (const mark of '!"\'(),-./:;?[\\]_{}–—‘’“”…') known[mark.charCodeAt(0)] = punctuation
known[32] = whiteSpace

/**
 * Steps of the library on words: the marks that a step looks for, and what a text has, at the least, in which it finds
 * something to do. In its order: elisions, “&” before a word, a hyphen behind one, marks inside words, a slash between short
 * words, initials. The last step sets the position of the whole, which nobody reads: it is cut up into sentences.
 */
const occasions: readonly {readonly marks: string; readonly text: RegExp}[] = [
  {marks: "'’/", text: /(?:^|[^A-Za-z\d])['’]|['’]\s|\//},
  {marks: '&', text: /&/},
  {marks: '-', text: /-(?![A-Za-z\d])/},
  {marks: "&'-.:=?@_\u00ad\u00b7\u2010\u2011\u2019\u2027", text: /[&'\-.:=?@_\u00ad\u00b7\u2010\u2011\u2019\u2027][^\s"“”(),;!]/},
  {marks: '/', text: /\//},
  {marks: '.', text: /\.\S+\./},
]
/** By UTF-16 unit: the steps that look for it, a bit for each. */
const looked = new Uint8Array(0x10000)
for (const [step, {marks}] of occasions.entries()) for (const mark of marks) looked[mark.charCodeAt(0)]! |= 1 << step
/** Steps to which a mark matters only where more than white space follows at once: most stops end a word. */
const insideOnly = (1 << 3) | (1 << 5)

/** Place of the step of the library that ends sentences at blank lines, of which a text on one line has none. */
const blankLines = 10

class English extends ParseEnglish {
  /** Steps whose marks the text has that was cut up last, a bit for each. */
  #marks = 0

  constructor() {
    super()
    this.tokenizeParagraphPlugins.splice(blankLines, 1)
  }

  override tokenizeSentence(value?: string | null): Sentence {
    const sentence: Sentence = {type: 'SentenceNode', children: this.tokenize(value)}
    for (let step = 0; step < occasions.length; step++) {
      if ((this.#marks >> step) & 1 && occasions[step]!.text.test(value!)) this.tokenizeSentencePlugins[step]!(sentence)
    }
    return sentence
  }

  /** In: text on one line. Out: its words, marks, symbols and white space, as parse-latin makes them. */
  override tokenize(value?: string | null): SentenceContent[] {
    const nodes: SentenceContent[] = []
    this.#marks = 0
    if (!value) return nodes
    // Where one node ends the next one starts: they share the point, which no step of the library changes.
    let start: Point = {line: 1, column: 1, offset: 0}
    let marks = 0
    let from = 0
    let kind = 0
    let previous = 0
    for (let at = 0; at < value.length; at++) {
      const code = value.charCodeAt(at)
      const current = known[code] || this.#learn(code)
      const surrogate = code >= 0xd800 && code <= 0xdfff
      const same = current === kind && (current === word || current === whiteSpace || code === previous || surrogate)
      if (from < at && !same) {
        const end = {line: 1, column: at + 1, offset: at}
        nodes.push(node(kind, value.slice(from, at), start, end))
        if (kind !== word) marks |= current === whiteSpace ? looked[previous]! & ~insideOnly : looked[previous]!
        start = end
        from = at
      }
      kind = current
      previous = code
    }
    nodes.push(node(kind, value.slice(from), start, {line: 1, column: value.length + 1, offset: value.length}))
    this.#marks = kind === word ? marks : marks | (looked[previous]! & ~insideOnly)
    return nodes
  }

  #learn(code: number): number {
    const [only] = super.tokenize(String.fromCharCode(code))
    const kind = kinds.indexOf(only!.type)
    known[code] = kind
    return kind
  }
}

function node(kind: number, words: string, start: Point, end: Point): SentenceContent {
  if (kind !== word) return {type: kinds[kind], value: words, position: {start, end}} as SentenceContent
  // Two positions, because later steps move the end of the word but not that of its text.
  const text = {type: 'TextNode' as const, value: words, position: {start, end}}
  return {type: 'WordNode', children: [text], position: {start, end}}
}

const english = new English()

/** In: text on one line. Out: its nlcst tree. */
export const parseEnglish = (text: string): Root => english.parse(text)
