/**
 * Stage two: given one cue, which tokens of its window are its source and its content. Features of a token or border that
 * do not hang on the cue (only on the side they stand) are weighed once an article; the others once a cue.
 */

import {hashText} from '../language/text-hash.js'
import {type Atoms, padAtom, quote, small} from './atoms.js'
import {Kernel, type Loops} from './kernel.js'
import {tagIndex} from './lexicon.js'
import {FeatureSet, type SharedList, Templates} from './templates.js'
import {longestWindow} from './windows.js'

/** At most this many features a token or border. */
export const roleFeatureLimit = 72

/** Bits of the keys: tags take five each, classes as a cue four, quotation state and classes as a source three. */
const tag = 31
const cue = 15
const three = 7

/** Numbers of words that a border or token brings: those before and after it, those two away, a token's own. */
const wordBefore = 1
const wordAfter = 2
const wordBefore2 = 3
const wordAfter2 = 4
const wordHere = 5
/** Numbers of words that hang on the cue. */
const lemma = 5
const verb = 6
const after = 7
const after2 = 8
const before = 9
const before2 = 10
const lexicon = 11
const wordCount = 12

/** Groups of features of a token that hold for every cue; bit 0 is the side it stands on (0 before the cue, 1 after). */
const standingGroups: readonly Templates[] = [
  new Templates('tokens', 1, [
    [1, wordHere],
    [1, wordBefore],
    [1, wordAfter],
    [1, wordBefore2],
    [1, wordAfter2],
    [1, wordBefore, wordHere],
    [1, wordHere, wordAfter],
  ]),
  // Tags before, here and after (from 1), shape (16).
  new Templates('tokens', 11, [
    [1 | (tag << 1) | (tag << 6)],
    [1 | (tag << 6) | (tag << 11)],
    [1 | (tag << 1) | (tag << 6) | (tag << 11)],
    [1 | (tag << 1) | (tag << 6) | (7 << 16)],
  ]),
  // Tags two before, one before, here.
  new Templates('tokens', 16, [[1 | (tag << 1) | (tag << 6) | (tag << 11)]]),
  // Tags here, one and two after.
  new Templates('tokens', 17, [[1 | (tag << 1) | (tag << 6) | (tag << 11)]]),
  // Classes as a source here, before and after (from 1), tags here (10) and before (15), class as a cue (20).
  new Templates('tokens', 21, [
    [1 | (three << 1)],
    [1 | (three << 1) | (three << 4) | (three << 7)],
    [1 | (three << 1) | (tag << 10) | (tag << 15)],
    [1 | (tag << 10) | (cue << 20)],
  ]),
  // Quotation state here, before and after (from 1), nearness to the sentence's ends (10), tag (14).
  new Templates('tokens', 26, [
    [1],
    [1 | (three << 1) | (three << 4) | (three << 7)],
    [1 | (three << 1) | (tag << 14)],
    [1 | (15 << 10)],
    [1 | (three << 1) | (15 << 10)],
  ]),
]

/** The same of a border; bits 0 and 1: side, and whether a sentence ends there. */
const standingBorderGroups: readonly Templates[] = [
  // Tags two before, one before, after.
  new Templates('borders', 101, [[3 | (tag << 2) | (tag << 7) | (tag << 12)]]),
  // Tags before, after and one further (from 2), quotation state before and after (17).
  new Templates('borders', 102, [
    [3],
    [3 | (tag << 2) | (tag << 7)],
    [3 | (tag << 2) | (tag << 7) | (tag << 12)],
    [3 | (63 << 17)],
    [3 | (tag << 2) | (tag << 7) | (63 << 17)],
  ]),
  // What lies ahead in the sentence (from 2: commas, verbs, likely cues, two bits each, a mark, how far) and behind (12), tags before and after (19).
  new Templates('borders', 141, [
    [3 | (1023 << 2)],
    [3 | (15 << 2) | (1023 << 19)],
    [3 | (63 << 6) | (1023 << 19)],
    [3 | (15 << 12) | (1023 << 19)],
    [3 | (63 << 2) | (63 << 12)],
  ]),
]
/** Key: tags before (from 2), two before (7), after (12), one further (17), quotation state before and after (22). */
const standingBorderWords = new Templates('borders', 111, [
  [3, wordAfter],
  [3, wordBefore],
  [3 | (63 << 22), wordBefore],
  [3 | (63 << 22), wordAfter],
  [3, wordBefore, wordAfter],
  [3 | (1023 << 12), wordBefore],
  [3 | (1023 << 2), wordAfter],
  [3, wordAfter, wordAfter2],
  [3, wordBefore2, wordBefore],
])

/** Bits 0 to 3 of keys of tokens: how many sentences away (two bits), another paragraph, side. */
const far = 15
/** The next: commas and verbs between token and cue, two bits each. */
const near = 255

/** Groups of features of a token that hang on the cue. */
const cueTokenGroups: readonly Templates[] = [
  // Quotation state (from 4), what the cue's sentence looks like (7).
  new Templates('tokens', 31, [
    [far, lemma],
    [far, verb],
    [far | (three << 4)],
    [far | (three << 4) | (3 << 7)],
    [far, after],
    [far, before],
    [far, after, after2],
    [far, before, before2],
    [far, after, before],
    [far | (three << 4), after, before],
    [far | (three << 4), lemma],
    [far, lemma, after],
    [far | (three << 4), lemma, after],
    [far | (three << 4) | (31 << 7)],
    [far | (31 << 7), lemma],
  ]),
  // Quotation marks between (from 8), quotation state (10).
  new Templates('tokens', 51, [
    [far | (3 << 8) | (three << 10), after],
    [near, lemma],
  ]),
  // Tag (from 8), whether the cue is passive (13).
  new Templates('tokens', 54, [
    [near | (tag << 8), verb],
    [far | (tag << 8) | (1 << 13), verb],
    [near | (tag << 8), after],
  ]),
  // Whether the token is another cue (from 4), its class as one (5).
  new Templates('tokens', 58, [[far | (1 << 4) | (cue << 5), lexicon]]),
  // Distance and side, tag (from 5).
  new Templates('tokens', 61, [
    [31, lemma],
    [31 | (tag << 5), verb],
  ]),
]

/** Groups of features of a token that hang on what lies between it and the cue. */
const tokenGroups: readonly Templates[] = [
  // Nouns (from 8), cues (10), marks (12), signal words (14: dash, and, that, subordinator), quotation state (18).
  new Templates('tokens', 66, [
    [near | (three << 18)],
    [near | (3 << 8)],
    [near | (3 << 10)],
    [far | (3 << 12) | (three << 18)],
    [near | (1 << 16)],
    [near | (1 << 17)],
    [near | (3 << 14)],
  ]),
  // Tag (from 4), cues (9), signal words (11), quotation state (15), whether another cue (18).
  new Templates('tokens', 76, [
    [far | (tag << 4) | (3 << 9)],
    [far | (tag << 4) | (1 << 13)],
    [far | (tag << 4) | (1 << 11) | (three << 15)],
    [far | (tag << 4) | (1 << 18)],
  ]),
  // Distance and side, class as a source (from 5), tag (8).
  new Templates('tokens', 81, [[31], [31 | (tag << 8)], [31 | (three << 5) | (tag << 8)]]),
  // Tags before, here, after (from 8).
  new Templates('tokens', 86, [[near | (tag << 13)], [near | (tag << 8) | (tag << 13)], [near | (tag << 13) | (tag << 18)]]),
]

/** Bits 0 to 5 of keys of borders: side, sentences away (two bits), another paragraph, at the cue (1 before, 2 after it). */
const place = 63

/** Features of a border that hang on the cue; quotation state before and after (from 6), what the cue's sentence looks like (12). */
const cueBorders = new Templates('borders', 121, [[place, lemma], [place | (63 << 6), verb], [place | (63 << 6) | (31 << 12)]])
/** Tags before and after (from 6), what lies between it and the cue: commas, verbs (16), cues, marks (20), signal words (24). */
const borderGroup = new Templates('borders', 126, [
  [place | (1023 << 6) | (15 << 16)],
  [place | (1023 << 6) | (15 << 16) | (15 << 24)],
  [place | (1023 << 6) | (15 << 20)],
])
/** Features of a border that hang on the words there, or of which few come twice; key: as that of `borderGroup`. */
const borderWords = new Templates('borders', 131, [
  [place, verb, wordAfter],
  [place, verb, wordBefore],
  [place, lemma, wordAfter],
  [place, lemma, wordBefore],
  [place, after, wordAfter],
  [place, before, wordBefore],
  [place | (1023 << 6), lemma],
  [place | (1023 << 6) | (15 << 16), verb],
])

/** Features of tokens and borders: those that hold for every cue, then those that hang on the one at hand. */
export const standingFeatures = new FeatureSet(standingGroups, 5)
export const standingBorderFeatures = new FeatureSet([standingBorderWords, ...standingBorderGroups], 4)
export const tokenFeatures = new FeatureSet([...cueTokenGroups, ...tokenGroups], 0)
export const borderFeatures = new FeatureSet([cueBorders, borderGroup, borderWords], 2)

const beForms = new Set('is are was were been being be'.split(' ').map(hashText))
/** Tokens are held so many at a time: all of them in most articles. Many times a window. */
const stretch = 20_000
/** Features look at most this many tokens beyond a window. */
const margin = 2
/** No more tokens are held. */
export const heldTokens = stretch + 2 * margin
/** Numbers of `Tokens` in `kernel/roles.ts`; where those begin that hang on the article and the cue: how many tokens are held, then the cue. */
const tokensSize = 21
const tokenCount = 14

/** Everything about one cue, and the token or border at hand, that features hold. Places are written by the kernel (`kernel/roles.ts`). */
export class RoleFeatures {
  /** Where the kernel finds what is held. */
  readonly at: number
  /** The words of the cue at hand. */
  readonly words: SharedList
  readonly #loops: Loops
  readonly #tokens: Int32Array
  readonly #place: SharedList
  readonly #own = new Int32Array(wordCount)
  /** Lists of an article in the kernel's memory. */
  readonly #lists: ReadonlyMap<keyof Atoms, Int32Array | Uint16Array | Uint8Array>
  readonly #heldOthers: Uint8Array
  #atoms!: Atoms
  #others!: Uint8Array
  /** The tokens that are held at present; what the kernel counts from. */
  #from = 0
  #to = 0
  #base = 0

  constructor(kernel = new Kernel([])) {
    const words = (['word', 'sentence', 'paragraph'] as const).map(name => [name, kernel.list(heldTokens)] as const)
    const halves = (['behind', 'ahead'] as const).map(name => [name, kernel.halves(heldTokens)] as const)
    const bytes = (['tag', 'quote', 'source', 'cue', 'shape', 'between'] as const).map(name => [name, kernel.bytes(heldTokens)] as const)
    const lists = [...words, ...halves, ...bytes]
    const others = kernel.bytes(heldTokens)
    const counters = kernel.list(longestWindow)
    const {at, list} = kernel.list(tokensSize)
    list.set([...lists.map(([, {at}]) => at), others.at, counters.at, padAtom])
    this.at = at
    this.words = kernel.list(wordCount)
    this.#loops = kernel.loops
    this.#tokens = list
    this.#place = kernel.list(16)
    this.#lists = new Map(lists.map(([name, {list}]) => [name, list]))
    this.#heldOthers = others.list
  }

  /** The token of a cue by which its dictionary form, class and tag are read: its strongest word by the lexicon, the first of equals. */
  static head(atoms: Atoms, cueFirst: number, cueLast: number): number {
    let head = cueFirst
    for (let at = cueFirst + 1; at < cueLast; at++) if (atoms.cue[at]! > atoms.cue[head]!) head = at
    return head
  }

  /** Goes to another article. `others`: 1 for each of its tokens that is believed to be a cue. */
  read(atoms: Atoms, others: Uint8Array): void {
    this.#atoms = atoms
    this.#others = others
    this.#to = 0
  }

  /**
   * Sees to it that the tokens of a window are held: those from its first sentence on, all or as many as are worked on at a time. Out: whether
   * others were held before.
   */
  hold(first: number, last: number): boolean {
    if (first >= this.#from && last <= this.#to) return false
    const {count, sentence, sentenceStart} = this.#atoms
    this.#from = sentenceStart[sentence[first]!]!
    this.#to = Math.min(count, this.#from + stretch)
    const base = Math.max(this.#from - margin, 0)
    const end = Math.min(this.#to + margin, count)
    for (const [name, list] of this.#lists) list.set((this.#atoms[name] as Int32Array).subarray(base, end))
    this.#heldOthers.set(this.#others.subarray(base, end))
    this.#base = base
    this.#tokens[tokenCount] = end - base
    return true
  }

  /** Goes to another cue, whose window is the tokens `first` to `last` (exclusive). */
  begin(cueFirst: number, cueLast: number, first: number, last: number): void {
    const atoms = this.#atoms
    const words = this.words.list
    const sentence = atoms.sentence[cueFirst]!
    const head = RoleFeatures.head(atoms, cueFirst, cueLast)
    const start = atoms.sentenceStart[sentence]!
    const end = atoms.sentenceStart[sentence + 1]!
    words[lemma] = atoms.lemma[head]!
    words[verb] = small(atoms.class[head]!)
    words[lexicon] = small(atoms.cue[head]!)
    words[after] = beside(atoms, cueLast, start, end)
    words[after2] = beside(atoms, cueLast + 1, start, end)
    words[before] = beside(atoms, cueFirst - 1, start, end)
    words[before2] = beside(atoms, cueFirst - 2, start, end)
    let marksBefore = 0
    let marksAfter = 0
    for (let at = start; at < end; at++)
      if (atoms.quote[at]! >= quote.opens) {
        if (at < cueFirst) marksBefore = 1
        else if (at >= cueLast) marksAfter = 1
      }
    let passive = 0
    for (let at = Math.max(start, head - 3); at < head; at++) if (beForms.has(atoms.form[at]!)) passive = 1
    const inQuote = atoms.quote[cueFirst] === quote.outside ? 0 : 1
    const situation = marksBefore | (marksAfter << 1) | (passive << 2) | (inQuote << 3) | ((cueFirst === start ? 1 : 0) << 4)
    const base = this.#base
    this.#tokens.set([cueFirst - base, cueLast - base, first - base, last - base, situation, passive], tokenCount + 1)
    this.#loops.countBetween(this.at)
  }

  /** Writes the rows of all features of a token of the window, not of the cue itself, to `out` from place `n` on. Returns the place after them. */
  tokenRows(at: number, out: Int32Array, n: number): number {
    const {at: place, list} = this.#place
    const token = at - this.#base
    this.#loops.placeStanding(this.at, token, token < this.#tokens[tokenCount + 1]! ? 0 : 1, place)
    const end = standingFeatures.rows(list, this.#own, out, n)
    this.#loops.placeToken(this.at, token, place)
    return tokenFeatures.rows(list, this.words.list, out, end)
  }

  /** The same for the border before a token, which may be the one behind the window. */
  borderRows(at: number, out: Int32Array, n: number): number {
    const {at: place, list} = this.#place
    const token = at - this.#base
    this.#loops.placeStandingBorder(this.at, token, token <= this.#tokens[tokenCount + 1]! ? 0 : 1, place)
    const end = standingBorderFeatures.rows(list, this.#own, out, n)
    this.#loops.placeBorder(this.at, token, place)
    return borderFeatures.rows(list, this.words.list, out, end)
  }
}

/** What stands beside the cue: the word itself for marks and small words, else the tag. */
function beside(atoms: Atoms, at: number, first: number, last: number): number {
  if (at < first || at >= last) return padAtom
  const tag = atoms.tag[at]!
  const open =
    tag === tagIndex.NOUN ||
    tag === tagIndex.PROPN ||
    tag === tagIndex.VERB ||
    tag === tagIndex.ADJ ||
    tag === tagIndex.ADV ||
    tag === tagIndex.NUM
  return open ? small(tag) : atoms.word[at]!
}
