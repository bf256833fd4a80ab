/**
 * The language base: each prose block indexed once, as tokens, sentences and quotations; every layer and rule reads the index.
 * Inner spans and line ends are blanked before the text is parsed, so that offsets stay true and a dateline never becomes
 * part of a sentence.
 */
import type {Kept} from '../extraction/kept.js'
import {type Spelling, spellingOf} from '../language/spellings.js'
import type {Article, Block, BlockKind, Span} from '../read/article.js'
import type {Draft} from './english.js'
import {findQuotations, type QuotedSpans} from './quotations.js'
import {draftTokens, pieces} from './sentences.js'
import type {Paragraph, Quotation, Sentence, Token} from './types.js'

/** Kinds whose words are read at all; promos, sign-ups and furniture are not. */
const prose: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'headline',
  'deck',
  'body',
  'block-quote',
  'list-intro',
  'crosshead',
  'caption',
  'social-embed',
  'note',
  'contributor',
])

/** Kinds in which a quotation may run from one paragraph into the next; what stands between them is furniture. */
const running: ReadonlySet<BlockKind> = new Set<BlockKind>(['body', 'block-quote', 'list-intro'])

/** Longer blocks are indexed as several paragraphs: what layers and rules do in a paragraph may cost the square of its length. */
const longestParagraph = 16_000

/** A block, or the parts of one that is too long to be a paragraph. */
function parts(article: Article, block: Block): readonly Block[] {
  if (block.end - block.start <= longestParagraph) return [block]
  return pieces(article.text.slice(block.start, block.end), longestParagraph).flatMap(piece => {
    const words = article.text.slice(block.start + piece.start, block.start + piece.end)
    if (words.trim() === '') return []
    const start = block.start + piece.start + (words.length - words.trimStart().length)
    const end = block.start + piece.start + words.trimEnd().length
    return {...block, start, end, inner: block.inner.filter(inner => inner.start >= start && inner.end <= end)}
  })
}

/**
 * Blanks inner spans and line ends: same length, so that every offset in the parse is an offset in the block. A string of its own, not a
 * part of the article's: such parts V8 has in several kinds, and asks of each letter which it is.
 */
function masked(article: Article, block: Block): string {
  let text = [article.text.slice(block.start, block.start + 1), article.text.slice(block.start + 1, block.end)].join('')
  if (/[\r\n\t\u2028\u2029]/.test(text)) text = text.replace(/[\r\n\t\u2028\u2029]/g, ' ')
  for (const inner of block.inner) {
    const from = inner.start - block.start
    const to = inner.end - block.start
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)
  }
  return text
}

/**
 * A class, not an object written down where it is made: of those V8 comes to think that they live long, as the words of a long article do
 * while it is read, and lays them where only its slow collection clears away. That was most of what an article left there.
 */
class IndexedToken implements Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly spelling: Spelling
  readonly kind: Token['kind']
  readonly index: number
  readonly sentence: number
  readonly quotation: number

  constructor(start: number, end: number, spelling: Spelling, kind: Token['kind'], index: number, sentence: number, quotation: number) {
    this.start = start
    this.end = end
    this.text = spelling.text
    this.lower = spelling.lower
    this.spelling = spelling
    this.kind = kind
    this.index = index
    this.sentence = sentence
    this.quotation = quotation
  }
}

let places = 0

/** A paragraph that keeps what was found in it, and gathers its words when somebody first asks for them: in most articles nobody does. */
class IndexedParagraph implements Paragraph {
  readonly index: number
  readonly block: Block
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly strayMarks: readonly Span[]
  #words: Paragraph['words'] | undefined
  /** Made by a call, like the list of tokens below. */
  readonly #facts: unknown[] = Array.of()

  constructor({index, block, tokens, sentences, quotations, strayMarks}: Omit<Paragraph, 'words'>) {
    this.index = index
    this.block = block
    this.tokens = tokens
    this.sentences = sentences
    this.quotations = quotations
    this.strayMarks = strayMarks
  }

  get words(): Paragraph['words'] {
    this.#words ??= new Set(this.tokens.filter(({kind}) => kind === 'word').map(({lower}) => lower))
    return this.#words
  }

  static fact<T extends NonNullable<unknown>>(find: (paragraph: Paragraph) => T): (paragraph: Paragraph) => T {
    const place = places++
    return paragraph => {
      const facts = (paragraph as IndexedParagraph).#facts
      const known = facts[place] as T | undefined
      if (known !== undefined) return known
      const found = find(paragraph)
      facts[place] = found
      return found
    }
  }
}

/**
 * In: what finds something in a paragraph. Out: the same, found once and kept with the paragraph for all layers that ask.
 * To be called when a module is loaded. (A `WeakMap` would let V8 carry the paragraphs of articles long done through its memory.)
 */
export const paragraphFact = IndexedParagraph.fact

/** In: a paragraph; tokens to read instead of its own. Out: the paragraph with them. */
export const withTokens = (paragraph: Paragraph, tokens: readonly Token[]): Paragraph => new IndexedParagraph({...paragraph, tokens})

/** In: an article; what is kept of readings before. Out: its prose blocks as paragraphs of tokens, sentences and quotations, in order. */
export function indexParagraphs(article: Article, kept?: Kept<Parsed>): Paragraph[] {
  kept?.turn()
  const paragraphs: Paragraph[] = []
  let sentences = 0
  let before: Paragraph | undefined
  for (const block of article.blocks.filter(({kind}) => prose.has(kind)).flatMap(block => parts(article, block))) {
    const text = masked(article, block)
    const parsed = kept ? kept.get(text, () => parse(text)) : parse(text)
    const paragraph = indexBlock(block, text, parsed, paragraphs.length, sentences, running.has(block.kind) ? before : undefined)
    sentences += paragraph.sentences.length
    paragraphs.push(paragraph)
    if (running.has(block.kind)) before = paragraph
  }
  return paragraphs
}

/** What is read from the text of one paragraph alone; offsets into it. */
export interface Parsed extends QuotedSpans {
  readonly drafts: readonly Draft[]
}

function parse(text: string): Parsed {
  const {quotations, stray} = findQuotations(text)
  return {drafts: draftTokens(text), quotations, stray}
}

/** Tokens of a quotation while its paragraph is walked. */
interface Bounds {
  first: number
  last: number
  /** Words before it, then words in it. */
  words: number
}

/** A statement quoted over two paragraphs whose second one has no opening mark of its own: “… for our family. ¶ We thank the town.””. */
function closedHere(text: string, parsed: Parsed, {marks}: Quotation): Parsed {
  const [mark] = parsed.stray
  if (!mark || parsed.stray.length > 1 || marks !== 'double' || parsed.quotations.some(q => q.marks === 'double' && q.start < mark.start))
    return parsed
  if (!/[.,?!]$/.test(text.slice(0, mark.start))) return parsed
  const start = text.length - text.trimStart().length
  const rest: QuotedSpans['quotations'] = [
    {start, end: mark.end, closed: true, marks, depth: 0, width: 0},
    ...parsed.quotations.map(q => (q.end <= mark.start ? {...q, depth: q.depth + 1} : q)),
  ]
  return {...parsed, quotations: rest, stray: []}
}

function indexBlock(
  block: Block,
  text: string,
  parsed: Parsed,
  index: number,
  firstSentence: number,
  before: Paragraph | undefined,
): Paragraph {
  const lastOpen = before?.quotations.findLast(q => !q.closed && q.depth === 0)
  const {drafts, quotations: spans, stray} = lastOpen ? closedHere(text, parsed, lastOpen) : parsed
  const sentences: Sentence[] = []
  const bounds: Bounds[] = spans.map(() => ({first: -1, last: -1, words: 0}))
  /** Quotations that hold the current token, outermost first. */
  const open: number[] = []
  let next = 0
  let counted = 0
  const end = (at: number): void => {
    const bound = bounds[open.pop()!]!
    bound.last = at
    bound.words = counted - bound.words
  }
  // Mapped, not filled into a new list: the place where a list is made V8 may come to take for one whose lists live long.
  const tokens = drafts.map((draft, at): Token => {
    while (open.length > 0 && spans[open.at(-1)!]!.end <= draft.start) end(at)
    while (next < spans.length && spans[next]!.start < draft.end) {
      while (open.length > 0 && spans[open.at(-1)!]!.end <= spans[next]!.start) end(at)
      bounds[next] = {first: at, last: at, words: counted}
      open.push(next++)
    }
    if (draft.opens || at === 0) {
      if (sentences.length > 0) closeSentence(sentences.at(-1)!, at, block.start + drafts[at - 1]!.end)
      sentences.push({
        id: firstSentence + sentences.length,
        paragraph: index,
        first: at,
        last: at,
        start: block.start + draft.start,
        end: 0,
      })
    }
    const spelling = spellingOf(text.slice(draft.start, draft.end))
    if (draft.kind === 'word' || draft.kind === 'number') counted++
    const quotation = open.length > 0 ? open.at(-1)! : -1
    return new IndexedToken(block.start + draft.start, block.start + draft.end, spelling, draft.kind, at, sentences.at(-1)!.id, quotation)
  })
  while (open.length > 0) end(drafts.length)
  if (sentences.length > 0) closeSentence(sentences.at(-1)!, drafts.length, block.start + drafts.at(-1)!.end)
  const quotations: Quotation[] = spans.map((span, i) => ({
    index: i,
    paragraph: index,
    start: block.start + span.start,
    end: block.start + span.end,
    first: Math.max(bounds[i]!.first, 0),
    last: Math.max(bounds[i]!.last, 0),
    marks: span.marks,
    depth: span.depth,
    closed: span.closed,
    continued: i === 0 && lastOpen?.marks === span.marks && text.slice(0, span.start).trim() === '',
    words: bounds[i]!.words,
  }))
  const strayMarks = stray.map(mark => ({start: block.start + mark.start, end: block.start + mark.end}))
  return new IndexedParagraph({index, block, tokens, sentences, quotations, strayMarks})
}

function closeSentence(sentence: Sentence, last: number, end: number): void {
  const open = sentence as {-readonly [K in keyof Sentence]: Sentence[K]}
  open.last = last
  open.end = end
}
