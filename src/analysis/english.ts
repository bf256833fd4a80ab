/**
 * The parser behind retext-english with a quicker first step. It asks three long regular expressions of every character;
 * here each character is asked once in the life of the process, which makes the whole parse about a third cheaper. The
 * tree is the same one (`test/paragraphs.test.ts` holds it against retext-english).
 */
import type {Root, SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'

type Kind = SentenceContent['type']

const kinds: readonly (Kind | undefined)[] = [undefined, 'WhiteSpaceNode', 'PunctuationNode', 'WordNode', 'SymbolNode']
const whiteSpace = 1
const word = 3

/** The kind of every UTF-16 unit seen so far, as an index of `kinds`; 0 for those not seen. */
const known = new Uint8Array(0x10000)

class English extends ParseEnglish {
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
