/**
 * Stage two: given one cue, which tokens of its window are its source and its content. Features of a token or border that
 * do not hang on the cue (only on the side they stand) are weighed once an article; the others once a cue.
 */
import {type Atoms, padAtom, quote, small} from './atoms.js'
import {hashText} from './hash.js'
import {tagIndex} from './lexicon.js'
import {FeatureSet, type MakeList, ownList, type SharedList, Templates} from './templates.js'

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
/** What lies between a cue and a token: a comma, a verb, a noun, a quotation mark; signal words. */
const kindOf = {comma: 1, verb: 2, noun: 4, mark: 8, dash: 16, and: 32, that: 64, subordinator: 128} as const
const signals = new Map<number, number>()
for (const [bit, words] of [
  [kindOf.comma, ','],
  [kindOf.dash, '— – - -- : ;'],
  [kindOf.and, 'and but'],
  [kindOf.that, 'that'],
  [kindOf.subordinator, 'because although though while when after before if unless since as until whereas who which where whose'],
] as const)
  for (const word of words.split(' ')) signals.set(hashText(word), bit)

const distance = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 15 ? 6 : n < 26 ? 7 : 8)

/** Everything about one cue, and the token or border at hand, that features hold. */
export class RoleFeatures {
  /** The words of the cue at hand. */
  readonly words: SharedList
  readonly #place = new Int32Array(16)
  readonly #own = new Int32Array(wordCount)
  #atoms!: Atoms
  #others!: Uint8Array
  /** What each token of the article is between others (`kindOf`). */
  #kinds = new Uint8Array(0)
  #cueFirst = 0
  #cueLast = 0
  #cueSentence = 0
  #cueParagraph = 0
  #situation = 0
  #passive = 0
  /** Counters between the cue and each token of the window, packed; written by `begin`. */
  #between = new Int32Array(256)
  #first = 0

  /** `list` makes the list of words. */
  constructor(list: MakeList = ownList) {
    this.words = list(wordCount)
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
    if (this.#kinds.length < atoms.count) this.#kinds = new Uint8Array(atoms.count * 2)
    for (let at = 0; at < atoms.count; at++) {
      const tag = atoms.tag[at]!
      let kind = signals.get(atoms.form[at]!) ?? 0
      if (kind === kindOf.dash && tag !== tagIndex.PUNCT) kind = 0
      if (tag === tagIndex.VERB || tag === tagIndex.AUX) kind |= kindOf.verb
      if (tag === tagIndex.NOUN || tag === tagIndex.PROPN || tag === tagIndex.PRON) kind |= kindOf.noun
      if (atoms.quote[at]! >= quote.opens) kind |= kindOf.mark
      this.#kinds[at] = kind
    }
  }

  /** Goes to another cue, whose window is the tokens `first` to `last` (exclusive). */
  begin(cueFirst: number, cueLast: number, first: number, last: number): void {
    const atoms = this.#atoms
    const words = this.words.list
    this.#cueFirst = cueFirst
    this.#cueLast = cueLast
    const sentence = atoms.sentence[cueFirst]!
    this.#cueSentence = sentence
    this.#cueParagraph = atoms.paragraph[cueFirst]!
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
      if ((this.#kinds[at]! & kindOf.mark) !== 0) {
        if (at < cueFirst) marksBefore = 1
        else if (at >= cueLast) marksAfter = 1
      }
    this.#passive = 0
    for (let at = Math.max(start, head - 3); at < head; at++) if (beForms.has(atoms.form[at]!)) this.#passive = 1
    const inQuote = atoms.quote[cueFirst] === quote.outside ? 0 : 1
    this.#situation = marksBefore | (marksAfter << 1) | (this.#passive << 2) | (inQuote << 3) | ((cueFirst === start ? 1 : 0) << 4)
    this.#first = first
    if (this.#between.length < last - first) this.#between = new Int32Array((last - first) * 2)
    this.#count(cueFirst - 1, first - 1, -1)
    this.#count(cueLast, last, 1)
  }

  /** Counts what lies between the cue and each token on the way: commas, verbs, nouns, other cues, marks, signal words. */
  #count(from: number, to: number, step: number): void {
    const {sentence: sentences} = this.#atoms
    const kinds = this.#kinds
    const others = this.#others
    let sentence = this.#cueSentence
    let commas = 0
    let verbs = 0
    let nouns = 0
    let cues = 0
    let marks = 0
    let seen = 0
    for (let at = from; at !== to; at += step) {
      if (sentences[at] !== sentence) {
        sentence = sentences[at]!
        commas = verbs = nouns = cues = marks = seen = 0
      }
      this.#between[at - this.#first] = commas | (verbs << 2) | (nouns << 4) | (cues << 6) | (marks << 8) | (seen << 10)
      if (others[at] === 1 && cues < 2) cues++
      const kind = kinds[at]!
      if (kind === 0) continue
      if ((kind & kindOf.comma) !== 0 && commas < 3) commas++
      if ((kind & kindOf.verb) !== 0 && verbs < 3) verbs++
      if ((kind & kindOf.noun) !== 0 && nouns < 3) nouns++
      if ((kind & kindOf.mark) !== 0 && marks < 2) marks++
      seen |= kind >>> 4
    }
  }

  /** Which side of the cue a token stands on. */
  side(at: number): number {
    return at < this.#cueFirst ? 0 : 1
  }

  /** Writes the place (`standingFeatures`) of a token on one side of a cue to `out` from `n` on. */
  standing(at: number, side: number, out: Int32Array, n: number): void {
    const {tag, source, quote, sentenceStart, sentence, count, cue, shape, word} = this.#atoms
    const first = sentenceStart[sentence[at]!]!
    const last = sentenceStart[sentence[at]! + 1]!
    const begins = at === first
    const ends = at + 1 === last
    const T = tag[at]! + 1
    const T_ = begins ? 31 : tag[at - 1]! + 1
    const T1 = ends ? 31 : tag[at + 1]! + 1
    const Q = quote[at]! + 1
    const S = source[at]! + 1
    out[n] = side
    out[n + 1] = side | (T_ << 1) | (T << 6) | (T1 << 11) | (shape[at]! << 16)
    out[n + 2] = side | ((at - 2 < first ? 31 : tag[at - 2]! + 1) << 1) | (T_ << 6) | (T << 11)
    out[n + 3] = side | (T << 1) | (T1 << 6) | ((at + 2 >= last ? 31 : tag[at + 2]! + 1) << 11)
    out[n + 4] =
      side |
      (S << 1) |
      ((begins ? 7 : source[at - 1]! + 1) << 4) |
      ((ends ? 7 : source[at + 1]! + 1) << 7) |
      (T << 10) |
      (T_ << 15) |
      (cue[at]! << 20)
    out[n + 5] =
      side |
      (Q << 1) |
      ((at > 0 ? quote[at - 1]! + 1 : 7) << 4) |
      ((at + 1 < count ? quote[at + 1]! + 1 : 7) << 7) |
      (Math.min(at - first, 2) << 12) |
      (Math.min(last - 1 - at, 2) << 10) |
      (T << 14)
    out[n + 6] = begins ? padAtom : word[at - 1]!
    out[n + 7] = ends ? padAtom : word[at + 1]!
    out[n + 8] = at - 2 < first ? padAtom : word[at - 2]!
    out[n + 9] = at + 2 >= last ? padAtom : word[at + 2]!
    out[n + 10] = word[at]!
  }

  /** The same of the border before a token (`standingBorderFeatures`). */
  standingBorder(at: number, side: number, out: Int32Array, n: number): void {
    const {tag, quote, sentence, word, count, ahead, behind} = this.#atoms
    const here = at < count
    const begun = at > 0
    const edge = !here || !begun || sentence[at] !== sentence[at - 1]
    const place = side | (edge ? 2 : 0)
    const T = here ? tag[at]! + 1 : 31
    const T_ = begun ? tag[at - 1]! + 1 : 31
    const T__ = at > 1 ? tag[at - 2]! + 1 : 31
    const T1 = at + 1 < count ? tag[at + 1]! + 1 : 31
    const marks = (begun ? quote[at - 1]! + 1 : 7) | ((here ? quote[at]! + 1 : 7) << 3)
    const along = edge ? 0 : ahead[at]! | ((behind[at]! & 127) << 10)
    out[n] = place | (T_ << 2) | (T__ << 7) | (T << 12) | (T1 << 17) | (marks << 22)
    out[n + 1] = place | (T__ << 2) | (T_ << 7) | (T << 12)
    out[n + 2] = place | (T_ << 2) | (T << 7) | (T1 << 12) | (marks << 17)
    out[n + 3] = place | (along << 2) | (T_ << 19) | (T << 24)
    out[n + 4] = begun ? word[at - 1]! : padAtom
    out[n + 5] = here ? word[at]! : padAtom
    out[n + 6] = at > 1 ? word[at - 2]! : padAtom
    out[n + 7] = at + 1 < count ? word[at + 1]! : padAtom
  }

  /** Writes the place (`tokenFeatures`) of a token of the window, not of the cue itself, to `out` from `n` on. */
  token(at: number, out: Int32Array, n: number): void {
    const atoms = this.#atoms
    const sentence = atoms.sentence[at]!
    const side = at < this.#cueFirst ? 0 : 1
    const away = side === 0 ? this.#cueSentence - sentence : sentence - this.#cueSentence
    const far = (away < 3 ? away : 3) | (atoms.paragraph[at] === this.#cueParagraph ? 0 : 4) | (side << 3)
    const gap = distance(side === 0 ? this.#cueFirst - at : at - this.#cueLast + 1) | (side << 4)
    const between = this.#between[at - this.#first]!
    const near = far | ((between & 15) << 4)
    const T = atoms.tag[at]! + 1
    const Q = atoms.quote[at]! + 1
    const other = this.#others[at]!
    const cues = (between >> 6) & 3
    const marks = (between >> 8) & 3
    const signals = between >> 10
    out[n] = far | (Q << 4) | (this.#situation << 7)
    out[n + 1] = near | (marks << 8) | (Q << 10)
    out[n + 2] = near | (T << 8) | (this.#passive << 13)
    out[n + 3] = far | (other << 4) | (atoms.cue[at]! << 5)
    out[n + 4] = gap | (T << 5)
    out[n + 5] = near | (((between >> 4) & 3) << 8) | (cues << 10) | (marks << 12) | (signals << 14) | (Q << 18)
    out[n + 6] = far | (T << 4) | (cues << 9) | (signals << 11) | (Q << 15) | (other << 18)
    out[n + 7] = gap | ((atoms.source[at]! + 1) << 5) | (T << 8)
    out[n + 8] =
      near |
      ((at === atoms.sentenceStart[sentence] ? 31 : atoms.tag[at - 1]! + 1) << 8) |
      (T << 13) |
      ((at + 1 === atoms.sentenceStart[sentence + 1] ? 31 : atoms.tag[at + 1]! + 1) << 18)
  }

  /** The same of the border before a token (`borderFeatures`); `at` may be `last`, one past the window. */
  border(at: number, last: number, out: Int32Array, n: number): void {
    const atoms = this.#atoms
    const side = at <= this.#cueFirst ? 0 : 1
    // Counters of the token on the cue's side of the border.
    const inner = side === 0 ? Math.max(at - 1, this.#first) : Math.min(at, last - 1)
    const atCue = at === this.#cueFirst ? 1 : at === this.#cueLast ? 2 : 0
    const between = inner >= this.#cueFirst && inner < this.#cueLast ? 0 : this.#between[inner - this.#first]!
    const place =
      side |
      (Math.min(Math.abs(atoms.sentence[inner]! - this.#cueSentence), 2) << 1) |
      (atoms.paragraph[inner] === this.#cueParagraph ? 0 : 8) |
      (atCue << 4)
    const here = at < atoms.count
    const begun = at > 0
    const T = here ? atoms.tag[at]! + 1 : 31
    const T_ = begun ? atoms.tag[at - 1]! + 1 : 31
    const Q = here ? atoms.quote[at]! + 1 : 7
    const Q_ = begun ? atoms.quote[at - 1]! + 1 : 7
    const beside = place | (T_ << 6) | (T << 11) | ((between & 15) << 16) | (((between >> 6) & 255) << 20)
    out[n] = place | (Q_ << 6) | (Q << 9) | (this.#situation << 12)
    out[n + 1] = beside
    out[n + 2] = beside
    out[n + 3] = begun ? atoms.word[at - 1]! : padAtom
    out[n + 4] = here ? atoms.word[at]! : padAtom
  }

  /** Writes the rows of all features of a token of the window to `out` from place `n` on. Returns the place after them. */
  tokenRows(at: number, out: Int32Array, n: number): number {
    this.standing(at, this.side(at), this.#place, 0)
    const end = standingFeatures.rows(this.#place, this.#own, out, n)
    this.token(at, this.#place, 0)
    return tokenFeatures.rows(this.#place, this.words.list, out, end)
  }

  /** The same for the border before a token. */
  borderRows(at: number, last: number, out: Int32Array, n: number): number {
    this.standingBorder(at, at <= this.#cueFirst ? 0 : 1, this.#place, 0)
    const end = standingBorderFeatures.rows(this.#place, this.#own, out, n)
    this.border(at, last, this.#place, 0)
    return borderFeatures.rows(this.#place, this.words.list, out, end)
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
