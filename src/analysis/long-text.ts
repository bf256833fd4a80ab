/**
 * Paragraphs of very long texts, such as a year of articles in one file. What is known of a word takes a hundred times the room of
 * the word, and layers and rules go through a text from its beginning to its end. So only the paragraphs that were looked at last
 * keep their tokens; of the others is kept where each token stands, and they are made again when somebody asks.
 */
import {spellingOf} from '../language/spellings.js'
import type {Block, Span} from '../read/article.js'
import {placesOf, tokenOf} from './tokens.js'
import type {Paragraph, Quotation, Sentence, Token} from './types.js'

/** Texts longer than this are indexed so; hardly any article is. */
export const longText = 50_000

/** How many tokens are kept at a time: those of a page or two, so that looking back a few paragraphs costs nothing. */
const room = 2_000

const kinds: readonly Token['kind'][] = ['word', 'number', 'mark', 'symbol']
/** Numbers that are kept of each token: where in its block it begins and ends, its kind, its quotation from 1. Blocks are short enough for 16 bits. */
const columns = 4

/** A text and the places of its tokens. */
export class LongText {
  readonly #text: string
  #places = new Uint16Array(room * columns)
  #count = 0
  /** Paragraphs that have their tokens, the first made first. */
  readonly #made: LongTextParagraph[] = []
  #tokensMade = 0

  constructor(text: string) {
    this.#text = text
  }

  /** In: the next paragraph. Out: the same, its tokens made when they are asked for. */
  add(paragraph: Paragraph): Paragraph {
    const {block, tokens} = paragraph
    const first = this.#count
    this.#count += tokens.length
    if (this.#count * columns > this.#places.length) {
      const wider = new Uint16Array(this.#count * columns * 2)
      wider.set(this.#places)
      this.#places = wider
    }
    for (const {index, start, end, kind, quotation} of tokens)
      this.#places.set([start - block.start, end - block.start, kinds.indexOf(kind), quotation + 1], (first + index) * columns)
    return new LongTextParagraph(this, first, paragraph)
  }

  /** Makes the tokens of a paragraph, from token `first` of the text on, and has others forget theirs where there is no room. */
  tokensOf(paragraph: LongTextParagraph, first: number): Token[] {
    const {start} = paragraph.block
    const tokens: Token[] = []
    for (const sentence of paragraph.sentences)
      for (let index = sentence.first; index < sentence.last; index++) {
        const at = (first + index) * columns
        const from = start + this.#places[at]!
        const to = start + this.#places[at + 1]!
        const kind = kinds[this.#places[at + 2]!]!
        tokens.push(tokenOf(spellingOf(this.#text.slice(from, to)), from, to, kind, index, sentence.id, this.#places[at + 3]! - 1))
      }
    this.#made.push(paragraph)
    this.#tokensMade += tokens.length
    while (this.#tokensMade > room && this.#made.length > 1) this.#tokensMade -= this.#made.shift()!.forget()
    return tokens
  }
}

class LongTextParagraph implements Paragraph {
  readonly index: number
  readonly block: Block
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly strayMarks: readonly Span[]
  readonly #text: LongText
  readonly #first: number
  #tokens: readonly Token[] | undefined
  #words: Paragraph['words'] | undefined

  constructor(text: LongText, first: number, {index, block, sentences, quotations, strayMarks}: Paragraph) {
    this.index = index
    this.block = block
    this.sentences = sentences
    this.quotations = quotations
    this.strayMarks = strayMarks
    this.#text = text
    this.#first = first
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= this.#text.tokensOf(this, this.#first)
    return this.#tokens
  }

  get words(): Paragraph['words'] {
    this.#words ??= placesOf(this.tokens)
    return this.#words
  }

  /** Lets go of the tokens. Returns how many they were. */
  forget(): number {
    const {length} = this.tokens
    this.#tokens = undefined
    this.#words = undefined
    return length
  }
}
