/**
 * The parser behind retext-english with quicker steps. It asks three long regular expressions of every character; here most
 * characters are known, and others are asked once in the life of the process. Its later steps each walk the whole tree; here
 * those stay out that have nothing to do in the text at hand. The tree is the same one (`test/paragraphs.test.ts` holds it
 * against retext-english).
 */
import type {Root, Sentence, SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'

type Kind = SentenceContent['type']

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
 * What a text has, at the least, in which a step of the library on words finds something to do; in the order of its steps:
 * elisions, “&” before a word, a hyphen behind one, marks inside words, a slash between short words, initials. The last step
 * sets the position of the whole, which nobody reads: it is cut up into sentences.
 */
const occasions: readonly (RegExp | undefined)[] = [
  /(?:^|[^A-Za-z\d])['’]|['’]\s|\//,
  /&/,
  /-(?![A-Za-z\d])/,
  /[&'\-.:=?@_\u00ad\u00b7\u2010\u2011\u2019\u2027][^\s"“”(),;!]/,
  /\//,
  /\.\S+\./,
  undefined,
]
/** Place of the step of the library that ends sentences at blank lines, of which a text on one line has none. */
const blankLines = 10

class English extends ParseEnglish {
  constructor() {
    super()
    this.tokenizeParagraphPlugins.splice(blankLines, 1)
  }

  override tokenizeSentence(value?: string | null): Sentence {
    const sentence: Sentence = {type: 'SentenceNode', children: this.tokenize(value)}
    for (const [i, step] of this.tokenizeSentencePlugins.entries()) if (occasions[i]?.test(value ?? '')) step(sentence)
    return sentence
  }

  /** In: text on one line. Out: its words, marks, symbols and white space, as parse-latin makes them. */
  override tokenize(value?: string | null): SentenceContent[] {
    const nodes: SentenceContent[] = []
    if (!value) return nodes
    let from = 0
    let kind = 0
    let previous = 0
    for (let at = 0; at < value.length; at++) {
      const code = value.charCodeAt(at)
      const current = known[code] || this.#learn(code)
      const surrogate = code >= 0xd800 && code <= 0xdfff
      const same = current === kind && (current === word || current === whiteSpace || code === previous || surrogate)
      if (from < at && !same) {
        nodes.push(node(kind, value, from, at))
        from = at
      }
      kind = current
      previous = code
    }
    nodes.push(node(kind, value, from, value.length))
    return nodes
  }

  #learn(code: number): number {
    const [only] = super.tokenize(String.fromCharCode(code))
    const kind = kinds.indexOf(only!.type)
    known[code] = kind
    return kind
  }
}

function node(kind: number, value: string, from: number, to: number): SentenceContent {
  const start = {line: 1, column: from + 1, offset: from}
  const words = value.slice(from, to)
  const position = {start, end: {line: 1, column: to + 1, offset: to}}
  if (kind !== word) return {type: kinds[kind], value: words, position} as SentenceContent
  // Two positions, because later steps move the end of the word but not that of its text.
  const text = {type: 'TextNode' as const, value: words, position: {start, end: {line: 1, column: to + 1, offset: to}}}
  return {type: 'WordNode', children: [text], position}
}

const english = new English()

/** In: text on one line. Out: its nlcst tree. */
export const parseEnglish = (text: string): Root => english.parse(text)
