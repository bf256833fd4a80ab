/**
 * Stage one: which words are cues. A linear-chain conditional random field over one sentence with the labels
 * 0 other, 1 cue begins, 2 cue goes on; the features of a token are made ready here, for training and use alike.
 */
import {longestSentence} from '../analysis/types.js'
import {type Atoms, padAtom, quote} from './atoms.js'
import {tagIndex} from './lexicon.js'
import {FeatureSet, Templates} from './templates.js'

export const cueLabels = 3

/** How far beside a token words lie at most that are features of it. */
const margin = 2

/** Bits of the keys: tags take five each, classes as a cue four, quotation state three. */
const tag = 31
const cue = 15
const marks = 7

/** Groups of features that hang on a few small properties; the keys are filled in by `place`. */
const cueGroups: readonly Templates[] = [
  // Tags: two before, one before, here.
  new Templates('cues', 21, [[tag | (tag << 5)], [(tag << 5) | (tag << 10)], [tag | (tag << 5) | (tag << 10)]]),
  // Tags before, here and after; class among reporting verbs (from 15), class as a cue (from 20).
  new Templates('cues', 31, [
    [(tag << 5) | (tag << 10)],
    [tag | (tag << 10)],
    [tag | (tag << 5) | (tag << 10)],
    [tag | (tag << 5) | (31 << 15)],
    [(tag << 5) | (tag << 10) | (31 << 15)],
    [tag | (tag << 10) | (cue << 20)],
  ]),
  // Tags here, one and two after; classes as a cue of those two (from 15 and 19).
  new Templates('cues', 41, [[tag | (tag << 5) | (tag << 10)], [tag | (cue << 15) | (cue << 19)]]),
  // Class as a cue, class among reporting verbs (from 4), quotation state before, here, after (from 9), situation (from 18).
  new Templates('cues', 51, [
    [(marks << 9) | (marks << 12) | (marks << 15)],
    [cue | (marks << 12)],
    [cue | (marks << 15)],
    [(31 << 4) | (marks << 9) | (marks << 15)],
    [cue | (marks << 12) | (31 << 18)],
    [cue | (1023 << 18)],
  ]),
  // Class as a cue, quotation state (from 4), strongest cue so far (7) and ahead (11), quotations (15), cues so far (17).
  new Templates('cues', 61, [
    [cue | (cue << 7)],
    [cue | (marks << 4) | (3 << 17)],
    [cue | (marks << 4) | (3 << 15)],
    [cue | (cue << 7) | (cue << 11)],
    [cue | (cue << 11) | (3 << 15)],
  ]),
  // Tag before, class among reporting verbs (from 5), whether the last noun is one that speaks (10), tag (13), shape (18).
  new Templates('cues', 71, [[0], [(tag << 13) | (7 << 18)], [tag | (31 << 5) | (7 << 10)]]),
]

/** Numbers of words that a token brings. */
const ending = 1
const word = 2
const wordBefore = 3
const wordAfter = 4
const wordBefore2 = 5
const wordAfter2 = 6
const lemma = 7
const lemmaBefore = 8
const lemmaAfter = 9
const lastCue = 10

/**
 * Features that hang on words and properties. Key: class of the next as a cue, own class among reporting verbs (from 4), tags before
 * and after (9), quotation state (19).
 */
const cueWordTemplates = new Templates('cues', 81, [
  [0, ending],
  // “has said”, “also denied”: a cue may begin at an auxiliary or adverb before the telling word.
  [cue, word],
  [31 << 4, wordAfter],
  [0, word, lastCue],
  [(tag << 9) | (tag << 14), lemma],
  [0, lemma, wordAfter],
  [marks << 19, lemma],
])

/** Features that hang on one word alone; no key. */
const wordTemplates = new Templates('cues', 1, [
  [0, word],
  [0, wordBefore],
  [0, wordAfter],
  [0, wordBefore2],
  [0, wordAfter2],
])
const lemmaTemplates = new Templates('cues', 11, [
  [0, lemma],
  [0, lemmaBefore],
  [0, lemmaAfter],
])

export const cueFeatures = new FeatureSet([cueWordTemplates, ...cueGroups, wordTemplates, lemmaTemplates], 10)

/** At most this many features a token. */
export const cueFeatureLimit = 48

/** Classes as a cue as a frame holds them: seen and next to never a cue, at most rarely, now and then. */
const never = 2
const hardly = 3
const rarely = 4
const often = 6

/** Room for the longest sentence. */
const frameSize = longestSentence + 2 * margin

/** Copies of a sentence's atoms with a margin on both sides, so that neighbours need no bounds check. */
class Frame {
  readonly word = new Int32Array(frameSize)
  readonly lemma = new Int32Array(frameSize)
  readonly tag = new Uint8Array(frameSize)
  readonly quote = new Uint8Array(frameSize)
  readonly cue = new Uint8Array(frameSize)
  readonly class = new Uint8Array(frameSize)

  fill(atoms: Atoms, first: number, last: number): void {
    const size = last - first + 2 * margin
    this.#pad(0)
    this.#pad(size - margin)
    for (let at = first, i = margin; at < last; at++, i++) {
      this.word[i] = atoms.word[at]!
      this.lemma[i] = atoms.lemma[at]!
      this.tag[i] = atoms.tag[at]! + 1
      this.quote[i] = atoms.quote[at]! + 1
      this.cue[i] = atoms.cue[at]! + 1
      this.class[i] = atoms.class[at]! + 1
    }
  }

  #pad(from: number): void {
    for (let i = from; i < from + margin; i++) {
      this.word[i] = padAtom
      this.lemma[i] = padAtom
      this.tag[i] = tag
      this.quote[i] = marks
      this.cue[i] = 0
      this.class[i] = 0
    }
  }
}

/** Goes through one sentence token by token. */
export class CueFeatures {
  readonly #frame = new Frame()
  readonly #place = new Int32Array(cueFeatures.size)
  readonly #words = new Int32Array(1 + cueFeatures.own)
  #atoms!: Atoms
  #first = 0
  #next = 0
  /** Memory of the sentence so far. */
  #strongest = 0
  #cues = 0
  #lastCue = 0
  #closed = 0
  #nounSource = 0
  /** What lies ahead: strongest class after each token, opening mark after each token. */
  #ahead = new Uint8Array(256)
  #opens = new Uint8Array(256)
  #situation = 0

  begin(atoms: Atoms, sentence: number): void {
    const first = atoms.sentenceStart[sentence]!
    const last = atoms.sentenceStart[sentence + 1]!
    this.#atoms = atoms
    this.#first = first
    this.#next = first
    this.#frame.fill(atoms, first, last)
    this.#strongest = this.#cues = this.#lastCue = this.#closed = this.#nounSource = 0
    const size = last - first
    if (this.#ahead.length < size) {
      this.#ahead = new Uint8Array(size * 2)
      this.#opens = new Uint8Array(size * 2)
    }
    let strongest = 0
    let opens = 0
    let quoted = 0
    for (let i = size - 1; i >= 0; i--) {
      this.#ahead[i] = strongest
      this.#opens[i] = opens
      const at = first + i
      const place = atoms.quote[at]!
      if (place !== quote.outside) quoted++
      else if (atoms.cue[at]! > strongest) strongest = atoms.cue[at]!
      if (place === quote.opens) opens = 1
    }
    const paragraph = atoms.paragraph[first]!
    const place = sentence - atoms.paragraphSentence[paragraph]!
    const before = place > 0 ? 1 + wholly(atoms, atoms.sentenceStart[sentence - 1]!, first) : 0
    const own = quoted === size ? 2 : quoted > 0 ? 1 : 0
    this.#situation = own | (before << 2) | (Math.min(place, 3) << 5) | (Math.min(paragraph, 2) << 8)
  }

  /**
   * Passes over the next token if it is hardly part of a cue: a word that next to never was one in training and has no
   * likely cue beside it, or one that hardly ever was among such words. Returns whether it did.
   */
  skip(): boolean {
    const {cue} = this.#frame
    const i = this.#next - this.#first + margin
    const own = cue[i]!
    if (own !== never && own !== hardly) return false
    const before = cue[i - 1]!
    const after = cue[i + 1]!
    if (own === never) {
      if (before >= often || after >= often) return false
    } else if (before > hardly || after > hardly || cue[i - 2]! > rarely || cue[i + 2]! > rarely) return false
    this.#remember(this.#next++)
    return true
  }

  /** Goes to the next token and writes its place (`cueFeatures`) to `out` from `n` on. */
  place(out: Int32Array, n: number): void {
    const {tag: tags, quote: quotes, cue: cues, class: classes, word: words, lemma: lemmas} = this.#frame
    const at = this.#next++
    const i = at - this.#first + margin
    const T = tags[i]!
    const T_ = tags[i - 1]!
    const T1 = tags[i + 1]!
    const X = cues[i]!
    const X1 = cues[i + 1]!
    const K = classes[i]!
    const Q = quotes[i]!
    const offset = at - this.#first
    out[n + 1] = tags[i - 2]! | (T_ << 5) | (T << 10)
    out[n + 2] = T_ | (T << 5) | (T1 << 10) | (K << 15) | (X << 20)
    out[n + 3] = T | (T1 << 5) | (tags[i + 2]! << 10) | (X1 << 15) | (cues[i + 2]! << 19)
    out[n + 4] = X | (K << 4) | (quotes[i - 1]! << 9) | (Q << 12) | (quotes[i + 1]! << 15) | (this.#situation << 18)
    out[n + 5] =
      X |
      (Q << 4) |
      (this.#strongest << 7) |
      (this.#ahead[offset]! << 11) |
      (this.#closed << 15) |
      (this.#opens[offset]! << 16) |
      (this.#cues << 17)
    out[n + 6] = T_ | (K << 5) | (this.#nounSource << 10) | (T << 13) | (this.#atoms.shape[at]! << 18)
    out[n] = X1 | (K << 4) | (T_ << 9) | (T1 << 14) | (Q << 19)
    // Features without a key.
    out[n + 7] = 0
    out[n + 8] = 0
    out[n + 9] = this.#atoms.suffix[at]!
    out[n + 10] = words[i]!
    out[n + 11] = words[i - 1]!
    out[n + 12] = words[i + 1]!
    out[n + 13] = words[i - 2]!
    out[n + 14] = words[i + 2]!
    out[n + 15] = lemmas[i]!
    out[n + 16] = lemmas[i - 1]!
    out[n + 17] = lemmas[i + 1]!
    out[n + 18] = this.#lastCue
    this.#remember(at)
  }

  /** Writes the rows of all features of the next token to `out` from place `n` on. Returns the place after them. */
  rows(out: Int32Array, n: number): number {
    this.place(this.#place, 0)
    return cueFeatures.rows(this.#place, this.#words, out, n)
  }

  #remember(at: number): void {
    const atoms = this.#atoms
    const tag = atoms.tag[at]!
    const place = atoms.quote[at]!
    if (place === quote.closes) this.#closed = 1
    if (place === quote.outside) {
      const cue = atoms.cue[at]!
      if (cue > this.#strongest) this.#strongest = cue
      if (cue >= 5) {
        if (this.#cues < 3) this.#cues++
        this.#lastCue = atoms.lemma[at]!
      }
    }
    if (tag === tagIndex.NOUN || tag === tagIndex.PROPN || tag === tagIndex.PRON) this.#nounSource = atoms.source[at]! + 1
  }
}

/** 2: all tokens stand in quotation marks, 1: some, 0: none. */
function wholly(atoms: Atoms, first: number, last: number): number {
  let inside = 0
  for (let at = first; at < last; at++) if (atoms.quote[at] !== quote.outside) inside++
  return inside === last - first ? 2 : inside > 0 ? 1 : 0
}
