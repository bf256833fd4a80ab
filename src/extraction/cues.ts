/**
 * Stage one: which words are cues. A linear-chain conditional random field over one sentence with the labels
 * 0 other, 1 cue begins, 2 cue goes on; the features of a token are filled in here, for training and use alike.
 */
import {type Atoms, padAtom, quote} from './atoms.js'
import {hashText, row} from './hash.js'
import {tagIndex} from './lexicon.js'

export const cueLabels = 3
/** At most this many features a token. */
export const cueFeatureLimit = 112

/** Groups of features with few different values, which are weighed as one. */
export const cueFeatureGroups = 13
/** Places beside a token whose words, and dictionary forms, are features of it. */
export const wordRoles = [0, -1, 1, -2, 2, -3, 3] as const
export const lemmaRoles = [0, -1, 1] as const

const margin = 3
/** Lexicon classes as a frame holds them: seen and next to never a cue, at most rarely one. */
const never = 2
const rarely = 3
const thatAtom = hashText('that')
const quoteWord = hashText('<mark>')

/** Copies of a sentence's atoms with a margin on both sides, so that neighbours need no bounds check. */
class Frame {
  word = new Int32Array(0)
  lemma = new Int32Array(0)
  tag = new Int32Array(0)
  quote = new Int32Array(0)
  cue = new Int32Array(0)
  source = new Int32Array(0)
  class = new Int32Array(0)

  fill(atoms: Atoms, first: number, last: number): void {
    const size = last - first + 2 * margin
    if (this.word.length < size) {
      const room = size * 2
      this.word = new Int32Array(room)
      this.lemma = new Int32Array(room)
      this.tag = new Int32Array(room)
      this.quote = new Int32Array(room)
      this.cue = new Int32Array(room)
      this.source = new Int32Array(room)
      this.class = new Int32Array(room)
    }
    for (let i = 0; i < size; i++) {
      const at = first + i - margin
      const inside = at >= first && at < last
      this.word[i] = inside ? atoms.word[at]! : padAtom
      this.lemma[i] = inside ? atoms.lemma[at]! : padAtom
      this.tag[i] = inside ? atoms.tag[at]! + 1 : 99
      this.quote[i] = inside ? atoms.quote[at]! + 1 : 9
      this.cue[i] = inside ? atoms.cue[at]! + 1 : 15
      this.source[i] = inside ? atoms.source[at]! + 1 : 9
      this.class[i] = inside ? atoms.class[at]! + 1 : 0
    }
  }
}

const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 15 ? 6 : 7)

/** Goes through one sentence token by token; `features` holds the rows of the current token after `next`. */
export class CueFeatures {
  readonly features = new Int32Array(cueFeatureLimit)
  count = 0
  /** One key for each group of features of the token at `place`. */
  readonly keys = new Int32Array(cueFeatureGroups)
  /** Where that token stands in the frame. */
  at = 0
  readonly #frame = new Frame()
  #atoms!: Atoms
  #first = 0
  #last = 0
  #at = 0
  /** Memory of the sentence so far. */
  #strongest = 0
  #cues = 0
  #lastCue = 0
  #that = 0
  #closed = 0
  #noun = 0
  #nounAt = -1
  #nounSource = 0
  /** What lies ahead: strongest class after each token, opening mark after each token. */
  #ahead = new Uint8Array(256)
  #opens = new Uint8Array(256)
  #situation = 0
  /** What the features hold of the sentence at the token. */
  readonly #memory = {
    shape: 0,
    suffix: 0,
    offset: 0,
    left: 0,
    strongest: 0,
    cues: 0,
    lastCue: 0,
    that: 0,
    noun: 0,
    nounSource: 0,
    gap: 0,
    quotes: 0,
    ahead: 0,
  }

  begin(atoms: Atoms, sentence: number): void {
    this.#atoms = atoms
    this.#first = atoms.sentenceStart[sentence]!
    this.#last = atoms.sentenceStart[sentence + 1]!
    this.#frame.fill(atoms, this.#first, this.#last)
    this.#at = this.#first
    this.#strongest = this.#cues = this.#lastCue = this.#that = this.#closed = this.#noun = this.#nounSource = 0
    this.#nounAt = -1
    const size = this.#last - this.#first
    if (this.#ahead.length < size + 1) {
      this.#ahead = new Uint8Array(size * 2)
      this.#opens = new Uint8Array(size * 2)
    }
    let strongest = 0
    let opens = 0
    for (let i = size - 1; i >= 0; i--) {
      this.#ahead[i] = strongest
      this.#opens[i] = opens
      const at = this.#first + i
      if (atoms.quote[at] === quote.outside) strongest = Math.max(strongest, atoms.cue[at]!)
      if (atoms.quote[at] === quote.opens) opens = 1
    }
    const paragraph = atoms.paragraph[this.#first]!
    const place = sentence - atoms.paragraphSentence[paragraph]!
    const quoted = wholly(atoms, this.#first, this.#last)
    const before = place > 0 ? 1 + wholly(atoms, atoms.sentenceStart[sentence - 1]!, this.#first) : 0
    this.#situation = quoted | (before << 2) | (Math.min(place, 3) << 5) | (Math.min(paragraph, 2) << 8)
  }

  /**
   * Passes over the next token if it cannot be part of a cue: a word that hardly ever was one in training, among such words.
   * Returns whether it did.
   */
  skip(): boolean {
    const {cue} = this.#frame
    const i = this.#at - this.#first + margin
    if (cue[i] !== never || cue[i - 1]! > rarely || cue[i + 1]! > rarely || cue[i - 2]! > rarely || cue[i + 2]! > rarely) return false
    this.#remember(this.#at++)
    return true
  }

  /** Fills in all features of the next token. */
  next(): void {
    this.place()
    const {word, lemma} = this.#frame
    const f = this.features
    const i = this.at
    let n = this.words(f)
    for (let role = 0; role < wordRoles.length; role++) f[n++] = row(role + 2, word[i + wordRoles[role]!]!, 0, 0)
    for (let role = 0; role < lemmaRoles.length; role++) f[n++] = row(role + 9, lemma[i + lemmaRoles[role]!]!, 0, 0)
    for (let group = 0; group < cueFeatureGroups; group++) n = this.group(group, f, n)
    this.count = n
  }

  /** Rows of a word in every role it may have: the token itself, the one before, after … Returns how many. */
  static wordFeatures(word: number, f: Int32Array): number {
    for (let role = 0; role < wordRoles.length; role++) f[role] = row(role + 2, word, 0, 0)
    return wordRoles.length
  }

  /** The same for a dictionary form. */
  static lemmaFeatures(lemma: number, f: Int32Array): number {
    for (let role = 0; role < lemmaRoles.length; role++) f[role] = row(role + 9, lemma, 0, 0)
    return lemmaRoles.length
  }

  /** The word in a role beside the token at `place`. */
  wordIn(role: number): number {
    return this.#frame.word[this.at + wordRoles[role]!]!
  }

  lemmaIn(role: number): number {
    return this.#frame.lemma[this.at + lemmaRoles[role]!]!
  }

  /**
   * Goes to the next token and makes ready for the features of it: `keys` holds a number for each group that says all that
   * its features hang on.
   */
  place(): void {
    const {tag, quote: q, cue, source, class: k} = this.#frame
    const atoms = this.#atoms
    const at = this.#at++
    const i = at - this.#first + margin
    const offset = at - this.#first
    this.at = i
    const m = this.#memory
    m.shape = atoms.shape[at]! + 1
    m.suffix = atoms.suffix[at]!
    m.offset = Math.min(offset, 4)
    m.left = Math.min(this.#last - this.#first - offset, 4)
    m.strongest = this.#strongest
    m.cues = this.#cues
    m.lastCue = this.#lastCue
    m.that = this.#that
    m.noun = this.#noun
    m.nounSource = this.#nounSource
    m.gap = this.#nounAt < 0 ? 9 : bucket(at - this.#nounAt)
    m.quotes = this.#closed | (this.#opens[offset]! << 1)
    m.ahead = this.#ahead[offset]!
    const T = tag[i]!
    const T_ = tag[i - 1]!
    const T__ = tag[i - 2]!
    const T1 = tag[i + 1]!
    const T2 = tag[i + 2]!
    const X = cue[i]!
    const X_ = cue[i - 1]!
    const X1 = cue[i + 1]!
    const Q = q[i]!
    const Q_ = q[i - 1]!
    const Q1 = q[i + 1]!
    const K = k[i]!
    const {keys} = this
    keys[0] = T__ | (T_ << 7) | (T << 14)
    keys[1] = T_ | (T << 7) | (T1 << 14)
    keys[2] = T | (T1 << 7) | (T2 << 14)
    keys[3] = T | (X1 << 7) | (cue[i + 2]! << 11)
    keys[4] = cue[i - 2]! | (X_ << 4) | (X << 8) | (X1 << 12)
    keys[5] = X | (T_ << 4) | (T1 << 11)
    keys[6] = X | (Q_ << 4) | (Q << 8) | (Q1 << 12)
    keys[7] = X | (T << 4) | (m.shape << 11) | (m.offset << 14) | (m.left << 17)
    keys[8] = T_ | (T << 7) | (T1 << 14) | (K << 21)
    keys[9] = X | (Q_ << 4) | (Q << 8) | (Q1 << 12) | (source[i - 1]! << 16) | (source[i + 1]! << 20) | (K << 24)
    keys[10] = X | (Q << 4) | (m.strongest << 8) | (m.ahead << 12) | (m.quotes << 16) | (m.cues << 18) | (m.that << 20)
    keys[11] = X | (Q << 4) | (this.#situation << 8)
    keys[12] = X | (m.gap << 4) | (m.nounSource << 8) | (T_ << 12) | (K << 19)
    this.#remember(at)
  }

  /** Fills in the features of the token at `place` that hang on words. Returns how many. */
  words(f: Int32Array): number {
    const {word, lemma, tag, quote: q, cue, source, class: k} = this.#frame
    const i = this.at
    const W = word[i]!
    const W1 = word[i + 1]!
    const W_ = word[i - 1]!
    const L = lemma[i]!
    const T1 = tag[i + 1]!
    const T2 = tag[i + 2]!
    const T_ = tag[i - 1]!
    const T__ = tag[i - 2]!
    const X = cue[i]!
    const X1 = cue[i + 1]!
    const Q = q[i]!
    const Q1 = q[i + 1]!
    const Q_ = q[i - 1]!
    const K = k[i]!
    const {suffix, strongest, lastCue, noun, nounSource, gap, quotes} = this.#memory
    let n = 0
    f[n++] = row(23, W_, W, 0)
    f[n++] = row(24, W, W1, 0)
    f[n++] = row(25, word[i - 2]!, W_, 0)
    f[n++] = row(26, W1, word[i + 2]!, 0)
    f[n++] = row(27, W_, W1, 0)
    f[n++] = row(28, L, T_, 0)
    f[n++] = row(29, L, T1, 0)
    f[n++] = row(30, L, W_, 0)
    f[n++] = row(31, L, W1, 0)
    f[n++] = row(32, L, word[i + 2]!, 0)
    f[n++] = row(33, L, W1, word[i + 2]!)
    f[n++] = row(34, L, T_, T1)
    f[n++] = row(35, L, T1, T2)
    f[n++] = row(36, L, T__, T_)
    f[n++] = row(37, L, lemma[i - 1]!, 0)
    f[n++] = row(39, Q, L, 0)
    f[n++] = row(43, Q_, L, 0)
    f[n++] = row(44, Q1, L, 0)
    f[n++] = row(55, X, W1, 0)
    f[n++] = row(56, X, W_, 0)
    f[n++] = row(58, suffix, 0, 0)
    f[n++] = row(59, suffix, T_, T1)
    // “has said”, “also denied”: a cue may begin at an auxiliary or adverb before the telling word.
    f[n++] = row(63, W, X1, 0)
    f[n++] = row(64, W, X1, cue[i + 2]!)
    f[n++] = row(65, W, lemma[i + 1]!, 0)
    f[n++] = row(66, W, lemma[i + 2]!, 0)
    f[n++] = row(70, K, W1, 0)
    f[n++] = row(74, source[i - 1]!, L, 0)
    f[n++] = row(77, lastCue, X, 0)
    f[n++] = row(78, lastCue, W, 0)
    f[n++] = row(81, quotes, L, 0)
    f[n++] = row(82, noun, X, 0)
    f[n++] = row(83, noun, gap, X)
    f[n++] = row(85, nounSource, L, 0)
    f[n++] = row(90, L, strongest, Q)
    f[n++] = row(91, L, gap, 0)
    f[n++] = row(93, L, Q, quotes)
    return n
  }

  /** Fills in a group of features of the token at `place` from `n` on. Returns the place after them. */
  group(group: number, f: Int32Array, n: number): number {
    const {tag, quote: q, cue, source, class: k} = this.#frame
    const i = this.at
    const T = tag[i]!
    const T1 = tag[i + 1]!
    const T2 = tag[i + 2]!
    const T_ = tag[i - 1]!
    const T__ = tag[i - 2]!
    const X = cue[i]!
    const X1 = cue[i + 1]!
    const X_ = cue[i - 1]!
    const Q = q[i]!
    const Q1 = q[i + 1]!
    const Q_ = q[i - 1]!
    const K = k[i]!
    const {shape, offset, left, strongest, cues, that, nounSource, gap, quotes, ahead} = this.#memory
    switch (group) {
      case 0:
        f[n++] = row(12, T, 0, 0)
        f[n++] = row(13, T_, T__, 0)
        f[n++] = row(15, T__, 0, 0)
        f[n++] = row(17, T_, T, 0)
        f[n++] = row(20, T__, T_, T)
        return n
      case 1:
        f[n++] = row(18, T, T1, 0)
        f[n++] = row(19, T_, T1, 0)
        f[n++] = row(21, T_, T, T1)
        return n
      case 2:
        f[n++] = row(14, T1, T2, 0)
        f[n++] = row(16, T2, 0, 0)
        f[n++] = row(22, T, T1, T2)
        return n
      case 3:
        f[n++] = row(47, X1, 0, 0)
        f[n++] = row(49, cue[i + 2]!, 0, 0)
        f[n++] = row(62, T, X1, cue[i + 2]!)
        return n
      case 4:
        f[n++] = row(45, X, 0, 0)
        f[n++] = row(46, X_, 0, 0)
        f[n++] = row(48, cue[i - 2]!, 0, 0)
        f[n++] = row(50, X_, X, 0)
        f[n++] = row(51, X, X1, 0)
        return n
      case 5:
        f[n++] = row(52, X, T_, 0)
        f[n++] = row(53, X, T1, 0)
        f[n++] = row(54, X, T_, T1)
        return n
      case 6:
        f[n++] = row(38, Q_, Q, Q1)
        f[n++] = row(40, Q, X, 0)
        f[n++] = row(41, Q_, X, 0)
        f[n++] = row(42, Q1, X, 0)
        return n
      case 7:
        f[n++] = row(1, 0, 0, 0)
        f[n++] = row(57, shape, T, 0)
        f[n++] = row(60, offset, X, 0)
        f[n++] = row(61, left, X, 0)
        return n
      case 8:
        f[n++] = row(67, K, 0, 0)
        f[n++] = row(68, K, T_, T)
        f[n++] = row(69, K, T, T1)
        return n
      case 9:
        f[n++] = row(71, K, Q_, Q1)
        f[n++] = row(72, source[i - 1]!, X, Q)
        f[n++] = row(73, source[i + 1]!, X, Q)
        return n
      case 10:
        f[n++] = row(75, strongest, X, 0)
        f[n++] = row(76, cues, X, Q)
        f[n++] = row(79, that, X, strongest)
        f[n++] = row(80, quotes, X, Q)
        f[n++] = row(88, ahead, X, strongest)
        f[n++] = row(89, ahead, X, quotes)
        return n
      case 11:
        f[n++] = row(86, this.#situation & 31, X, Q)
        f[n++] = row(87, this.#situation, X, 0)
        return n
      default:
        f[n++] = row(84, nounSource, gap, X)
        f[n++] = row(92, T_, K, nounSource)
        return n
    }
  }

  #remember(at: number): void {
    const atoms = this.#atoms
    const tag = atoms.tag[at]!
    const cue = atoms.cue[at]!
    const place = atoms.quote[at]!
    if (place === quote.closes) this.#closed = 1
    if (place === quote.outside) {
      this.#strongest = Math.max(this.#strongest, cue)
      if (cue >= 5) {
        this.#cues = Math.min(this.#cues + 1, 3)
        this.#lastCue = atoms.lemma[at]!
        this.#that = 0
      }
      if (atoms.form[at] === thatAtom) this.#that = 1
    }
    if (tag === tagIndex.NOUN || tag === tagIndex.PROPN || tag === tagIndex.PRON) {
      this.#noun = place === quote.outside ? atoms.word[at]! : quoteWord
      this.#nounAt = at
      this.#nounSource = atoms.source[at]! + 1
    }
  }
}

/** 2: all tokens stand in quotation marks, 1: some, 0: none. */
function wholly(atoms: Atoms, first: number, last: number): number {
  let inside = 0
  for (let at = first; at < last; at++) if (atoms.quote[at] !== quote.outside) inside++
  return inside === last - first ? 2 : inside > 0 ? 1 : 0
}
