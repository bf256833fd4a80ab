/** Every property of a token that features are made of, as typed arrays over a whole article. */
import type {Paragraph, Token} from '../analysis/types.js'
import {Spelling} from '../language/spellings.js'
import {hashText, spread} from '../language/text-hash.js'
import {betweenOf, signalOf} from './between.js'
import {classIndexOf} from './classes.js'
import type {KeptCandidates} from './kept-candidates.js'
import {lemmaOf} from './lemma.js'
import {cueGroup, cueKey, type Lexicon, tagIndex, tags, wordKey} from './lexicon.js'
import type {GuessTag, TagContext} from './tagger.js'

/** What stands at a place with respect to quotation marks. */
export const quote = {outside: 0, inside: 1, opens: 2, closes: 3} as const

const nameAtom = hashText('<name>')
const numberAtom = hashText('<number>')
/** A place before the first or after the last token of a sentence. */
export const padAtom = hashText('<pad>')

export class Atoms {
  readonly count: number
  /** Hashes: the word (names and numbers as one class each), its dictionary form, its last three letters. */
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly suffix: Int32Array
  /** The word itself, names too. */
  readonly form: Int32Array
  readonly tag: Uint8Array
  readonly shape: Uint8Array
  readonly quote: Uint8Array
  /** Classes of the lexicon: how often a cue, how often in a source. */
  readonly cue: Uint8Array
  readonly source: Uint8Array
  /** Class of the dictionary form among cue words (`classNames`). */
  readonly class: Uint8Array
  /** What it is to tokens that it lies between (`betweenOf`). */
  readonly between: Uint8Array
  /** Everything above: what hangs on the paragraph and not on where it stands. */
  readonly lists: readonly (Int32Array | Uint8Array)[]
  /** What lies in the sentence before each token, and from it on: counts packed by `countAlong`. */
  readonly behind: Uint16Array
  readonly ahead: Uint16Array
  /** Sentence and paragraph of each token, counted over the article. */
  readonly sentence: Int32Array
  readonly paragraph: Int32Array
  /** First token of each sentence and paragraph; one more entry at the end. */
  readonly sentenceStart: Int32Array
  readonly paragraphStart: Int32Array
  /** First sentence of each paragraph; one more entry at the end. */
  readonly paragraphSentence: Int32Array

  constructor(tokens: number, sentences: number, paragraphs: number) {
    this.count = tokens
    // One piece of memory for all: each list alone would be asked of the system, and given back.
    const room = new ArrayBuffer(tokens * 35)
    let used = 0
    const next = (bytes: number): number => {
      const at = used
      used += tokens * bytes
      return at
    }
    const whole = (): Int32Array => new Int32Array(room, next(4), tokens)
    const half = (): Uint16Array => new Uint16Array(room, next(2), tokens)
    const byte = (): Uint8Array => new Uint8Array(room, next(1), tokens)
    this.word = whole()
    this.lemma = whole()
    this.suffix = whole()
    this.form = whole()
    this.sentence = whole()
    this.paragraph = whole()
    this.behind = half()
    this.ahead = half()
    this.tag = byte()
    this.shape = byte()
    this.quote = byte()
    this.cue = byte()
    this.source = byte()
    this.class = byte()
    this.between = byte()
    this.lists = [
      this.word,
      this.lemma,
      this.suffix,
      this.form,
      this.tag,
      this.shape,
      this.quote,
      this.cue,
      this.source,
      this.class,
      this.between,
    ]
    this.sentenceStart = new Int32Array(sentences + 1)
    this.paragraphStart = new Int32Array(paragraphs + 1)
    this.paragraphSentence = new Int32Array(paragraphs + 1)
  }
}

/** What the lexicon tells of a word as it is written, wherever it stands; training has a lexicon for each part of the articles. */
interface WordFacts {
  by: Lexicon | undefined
  hash: number
  lemma: number
  suffix: number
  plain: number
  capital: number
  class: number
  shape: number
  /** What it is by itself to words that it lies between. */
  signal: number
  /** Class as a cue by group of tags, eight bits each and one more than it is; 0 until asked for. */
  cueClasses: number
}

const factsOf = Spelling.fact(
  (): WordFacts => ({by: undefined, hash: 0, lemma: 0, suffix: 0, plain: 0, capital: 0, class: 0, shape: 0, signal: 0, cueClasses: 0}),
)

const plainMarks = /^[!-/:-@[-`{-~\u2010-\u204f]*$/

/** 0 lower case, 1 capitalised, 2 all capitals, 3 with a digit, 4 mark; 5 and 6: capitalised or all capitals at a sentence's start. */
function shapeOf(text: string, kind: string): number {
  const first = text.charCodeAt(0)
  // Marks of the plain sorts are settled without classes of letters.
  if (kind === 'mark' || kind === 'symbol')
    return (text.length > 1 || first > 47) && !plainMarks.test(text) && /[\p{L}\p{N}]/u.test(text) ? 3 : 4
  if (kind === 'number') return 3
  if (first >= 97 && first <= 122) return 0
  if (first >= 48 && first <= 57) return 3
  if (text === text.toLowerCase()) return 0
  return text.length > 1 && text === text.toUpperCase() ? 2 : 1
}

export class AtomReader {
  readonly #lexicon: Lexicon
  readonly #guess: GuessTag
  /** Of the paragraph at hand the tag of each word, and a mark behind the last; -tag - 1 where the neighbours decide, 0 for unknown words. */
  #usual = new Int8Array(256)
  readonly #context: TagContext = {word: 0, before: 0, after: 0, suffix: 0, shape: 0, tag1: 0, tag2: 0, next: 0}

  /** `guess` is asked for every tag that the lexicon leaves open. */
  constructor(lexicon: Lexicon, guess: GuessTag) {
    this.#lexicon = lexicon
    this.#guess = guess
  }

  #look({spelling, kind}: Token): WordFacts {
    const facts = factsOf(spelling)
    if (facts.by !== this.#lexicon) this.#learn(facts, spelling, kind)
    return facts
  }

  #learn(facts: WordFacts, {text, lower}: Spelling, kind: Token['kind']): void {
    const hash = hashText(lower)
    const {words} = this.#lexicon
    const lemma = lemmaOf(lower, this.#lexicon.knows)
    facts.by = this.#lexicon
    facts.hash = hash
    facts.lemma = hashText(lemma)
    facts.class = classIndexOf(lemma)
    facts.suffix = hashText(`-${lower.slice(-3)}`)
    facts.plain = words.get(wordKey(hash, false))
    facts.capital = words.get(wordKey(hash, true))
    facts.shape = shapeOf(text, kind)
    facts.signal = signalOf(hash)
    facts.cueClasses = 0
  }

  /** Class of a word as a cue among tags of one group. */
  #cueClass(facts: WordFacts, group: number): number {
    const known = (facts.cueClasses >> (group * 8)) & 255
    if (known > 0) return known - 1
    const found = Math.max(this.#lexicon.cues.get(cueKey(facts.lemma, group)), 0)
    facts.cueClasses |= (found + 1) << (group * 8)
    return found
  }

  /** In: the paragraphs of an article; what is kept of readings before. Out: the atoms of its tokens. */
  read(paragraphs: readonly Paragraph[], kept?: KeptCandidates): Atoms {
    let tokens = 0
    let sentences = 0
    for (const paragraph of paragraphs) {
      tokens += paragraph.tokens.length
      sentences += paragraph.sentences.length
    }
    const atoms = new Atoms(tokens, sentences, paragraphs.length)
    let token = 0
    let sentence = 0
    for (const [i, paragraph] of paragraphs.entries()) {
      atoms.paragraphStart[i] = token
      atoms.paragraphSentence[i] = sentence
      for (const {first, last} of paragraph.sentences) {
        atoms.sentenceStart[sentence] = token + first
        atoms.sentence.fill(sentence, token + first, token + last)
        sentence++
      }
      atoms.paragraph.fill(i, token, token + paragraph.tokens.length)
      const read = (): void => this.#readParagraph(atoms, paragraph, token)
      if (kept) kept.atoms(atoms, i, token, paragraph.tokens.length, read)
      else read()
      token += paragraph.tokens.length
    }
    atoms.sentenceStart[sentence] = token
    atoms.paragraphStart[paragraphs.length] = token
    atoms.paragraphSentence[paragraphs.length] = sentence
    for (let i = 0; i < sentence; i++) countAlong(atoms, atoms.sentenceStart[i]!, atoms.sentenceStart[i + 1]!)
    return atoms
  }

  #readParagraph(atoms: Atoms, paragraph: Paragraph, base: number): void {
    const {tokens} = paragraph
    const facts: WordFacts[] = []
    if (this.#usual.length <= tokens.length) this.#usual = new Int8Array(tokens.length * 2)
    const usual = this.#usual
    for (const quotation of paragraph.quotations) {
      if (quotation.depth > 0 || quotation.last <= quotation.first) continue
      atoms.quote.fill(quote.inside, base + quotation.first, base + quotation.last)
      atoms.quote[base + quotation.first] = quote.opens
      if (quotation.closed) atoms.quote[base + quotation.last - 1] = quote.closes
    }
    let opens = true
    let sentence = -1
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      const fact = this.#look(token)
      facts.push(fact)
      const {shape} = fact
      opens = opens || token.sentence !== sentence
      sentence = token.sentence
      const at = base + i
      atoms.shape[at] = opens && (shape === 1 || shape === 2) ? shape + 4 : shape
      const capital = !opens && (shape === 1 || shape === 2)
      if (shape !== 4) opens = false
      else if (atoms.quote[at] === quote.opens) opens = true
      const entry = capital ? (fact.capital >= 0 ? fact.capital : -1) : fact.plain >= 0 ? fact.plain : fact.capital
      atoms.form[at] = fact.hash
      atoms.lemma[at] = fact.lemma
      atoms.suffix[at] = fact.suffix
      atoms.class[at] = fact.class
      atoms.source[at] = Math.max(fact.plain, fact.capital, 0) >> 5
      if (shape === 4) usual[i] = tagIndex.PUNCT
      else if (token.kind === 'number') usual[i] = tagIndex.NUM
      else usual[i] = entry >= 0 ? (entry & 16 ? -(entry & 15) - 1 : entry & 15) : 0
    }
    usual[tokens.length] = tagIndex.PUNCT
    this.#tag(atoms, facts, base)
  }

  #tag(atoms: Atoms, facts: readonly WordFacts[], base: number): void {
    const context = this.#context
    const usual = this.#usual
    let tag1: number = tagIndex.PUNCT
    let tag2: number = tagIndex.PUNCT
    for (let i = 0; i < facts.length; i++) {
      const at = base + i
      let tag = usual[i]!
      if (tag <= 0) {
        const next = usual[i + 1]!
        context.word = facts[i]!.hash
        context.before = facts[i - 1]?.hash ?? padAtom
        context.after = facts[i + 1]?.hash ?? padAtom
        context.suffix = facts[i]!.suffix
        context.shape = atoms.shape[at]!
        context.tag1 = tag1
        context.tag2 = tag2
        context.next = next < 0 ? tags.length - next : next
        tag = this.#guess(context, at)
      }
      tag2 = tag1
      tag1 = tag
      atoms.tag[at] = tag
      atoms.word[at] =
        tag === tagIndex.PROPN && atoms.shape[at] !== 0
          ? nameAtom
          : tag === tagIndex.NUM || atoms.shape[at] === 3
            ? numberAtom
            : facts[i]!.hash
      atoms.between[at] = betweenOf(facts[i]!.signal, tag, atoms.quote[at]! >= quote.opens)
      atoms.cue[at] = this.#cueClass(facts[i]!, cueGroup(tag))
    }
  }
}

const comma = hashText(',')
/** Classes of words that are a cue more often than not. */
const likelyCue = 5

const stretch = (n: number): number => (n < 4 ? n : n < 7 ? 4 : n < 11 ? 5 : n < 18 ? 6 : 7)

/**
 * Fills in `behind` and `ahead` of a sentence: commas (2 bits), verbs (2), likely cues (2), whether a quotation opens or closes
 * (1), and from bit 7 how many tokens there are. A content seldom ends where the only verb of the sentence is still to come.
 */
function countAlong(atoms: Atoms, first: number, last: number): void {
  for (const step of [1, -1]) {
    let commas = 0
    let verbs = 0
    let cues = 0
    let marks = 0
    for (let at = step > 0 ? first : last - 1; at >= first && at < last; at += step) {
      if (step > 0) atoms.behind[at] = commas | (verbs << 2) | (cues << 4) | (marks << 6) | (stretch(at - first) << 7)
      const tag = atoms.tag[at]!
      if (atoms.form[at] === comma && commas < 3) commas++
      if ((tag === tagIndex.VERB || tag === tagIndex.AUX) && verbs < 3) verbs++
      if (atoms.cue[at]! >= likelyCue && cues < 2) cues++
      if (atoms.quote[at]! >= quote.opens) marks = 1
      if (step < 0) atoms.ahead[at] = commas | (verbs << 2) | (cues << 4) | (marks << 6) | (stretch(last - at) << 7)
    }
  }
}

/** A small number as a well-spread atom. */
export const small = (value: number): number => spread(value + 1)
