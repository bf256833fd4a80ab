/**
 * Stage two: given one cue, which tokens of its window are its source and its content. Features of a token or border that
 * do not hang on the cue (only on the side they stand) are scored once an article; the others once a cue.
 */
import {type Atoms, padAtom, quote} from './atoms.js'
import {hashText, row} from './hash.js'
import {tagIndex} from './lexicon.js'

export const roleFeatureLimit = 80

const that = hashText('that')
const comma = hashText(',')
const dashes = new Set(['—', '–', '-', '--', ':', ';'].map(hashText))
const ands = new Set(['and', 'but'].map(hashText))
const subordinators = new Set(
  'because although though while when after before if unless since as until whereas who which where whose'.split(' ').map(hashText),
)
const beForms = new Set('is are was were been being be'.split(' ').map(hashText))

const clip = (n: number, most: number): number => Math.min(n, most)
const distance = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 15 ? 6 : n < 26 ? 7 : 8)

/** Atoms of a place, with padding outside `first` to `last`. */
const pick = (list: Int32Array, at: number, first: number, last: number): number => (at < first || at >= last ? padAtom : list[at]!)
const pickSmall = (list: Uint8Array, at: number, first: number, last: number): number => (at < first || at >= last ? 31 : list[at]! + 1)

/** Rows of the features of token `at` on one side of the cue (0 before, 1 after) that hold for every cue. Returns how many. */
export function standingFeatures(atoms: Atoms, at: number, side: number, out: Int32Array): number {
  const sentence = atoms.sentence[at]!
  const first = atoms.sentenceStart[sentence]!
  const last = atoms.sentenceStart[sentence + 1]!
  const W = atoms.word[at]!
  const W_ = pick(atoms.word, at - 1, first, last)
  const W1 = pick(atoms.word, at + 1, first, last)
  const T = atoms.tag[at]! + 1
  const T_ = pickSmall(atoms.tag, at - 1, first, last)
  const T1 = pickSmall(atoms.tag, at + 1, first, last)
  const T2 = pickSmall(atoms.tag, at + 2, first, last)
  const T__ = pickSmall(atoms.tag, at - 2, first, last)
  const S = atoms.source[at]! + 1
  const S_ = pickSmall(atoms.source, at - 1, first, last)
  const S1 = pickSmall(atoms.source, at + 1, first, last)
  const Q = atoms.quote[at]! + 1
  const Q_ = at > 0 ? atoms.quote[at - 1]! + 1 : 9
  const Q1 = at + 1 < atoms.count ? atoms.quote[at + 1]! + 1 : 9
  const edge = clip(at - first, 2) * 4 + clip(last - 1 - at, 2)
  let n = 0
  out[n++] = row(1, side, 0, 0)
  out[n++] = row(2, side, W, 0)
  out[n++] = row(3, side, W_, 0)
  out[n++] = row(4, side, W1, 0)
  out[n++] = row(5, side, pick(atoms.word, at - 2, first, last), 0)
  out[n++] = row(6, side, pick(atoms.word, at + 2, first, last), 0)
  out[n++] = row(7, side, T_ | (T << 5), 0)
  out[n++] = row(8, side, T | (T1 << 5), 0)
  out[n++] = row(9, side, T_ | (T << 5) | (T1 << 10), 0)
  out[n++] = row(10, side, T__ | (T_ << 5) | (T << 10), 0)
  out[n++] = row(11, side, T | (T1 << 5) | (T2 << 10), 0)
  out[n++] = row(12, side, S, 0)
  out[n++] = row(13, side, S | (S_ << 5) | (S1 << 10), 0)
  out[n++] = row(14, side, S | (T << 5) | (T_ << 10), 0)
  out[n++] = row(15, side, Q | (Q_ << 4) | (Q1 << 8), 0)
  out[n++] = row(16, side, Q | (T << 5), 0)
  out[n++] = row(17, side, edge, 0)
  out[n++] = row(18, side, edge | (Q << 5), 0)
  out[n++] = row(19, side, W_, W)
  out[n++] = row(20, side, W, W1)
  out[n++] = row(21, side, atoms.cue[at]! | (T << 5), 0)
  out[n++] = row(22, side, atoms.shape[at]! | (T << 5) | (T_ << 10), 0)
  return n
}

/** The same for the border before token `at`. */
export function standingBorderFeatures(atoms: Atoms, at: number, side: number, out: Int32Array): number {
  const here = at < atoms.count
  const before = at > 0
  const sentenceEdge = !here || !before || atoms.sentence[at] !== atoms.sentence[at - 1] ? 1 : 0
  const W = here ? atoms.word[at]! : padAtom
  const W_ = before ? atoms.word[at - 1]! : padAtom
  const W1 = at + 1 < atoms.count ? atoms.word[at + 1]! : padAtom
  const W__ = at > 1 ? atoms.word[at - 2]! : padAtom
  const T = here ? atoms.tag[at]! + 1 : 31
  const T_ = before ? atoms.tag[at - 1]! + 1 : 31
  const T1 = at + 1 < atoms.count ? atoms.tag[at + 1]! + 1 : 31
  const T__ = at > 1 ? atoms.tag[at - 2]! + 1 : 31
  const Q = here ? atoms.quote[at]! + 1 : 9
  const Q_ = before ? atoms.quote[at - 1]! + 1 : 9
  const place = side | (sentenceEdge << 1)
  let n = 0
  out[n++] = row(101, place, 0, 0)
  out[n++] = row(102, place, T_ | (T << 5), 0)
  out[n++] = row(103, place, W, 0)
  out[n++] = row(104, place, W_, 0)
  out[n++] = row(105, place, W_, W)
  out[n++] = row(106, place, T_ | (T << 5) | (T1 << 10), 0)
  out[n++] = row(107, place, T__ | (T_ << 5) | (T << 10), 0)
  out[n++] = row(108, place, Q_ | (Q << 4), 0)
  out[n++] = row(109, place, Q_ | (Q << 4), W_)
  out[n++] = row(110, place, Q_ | (Q << 4), W)
  out[n++] = row(111, place, W_, T | (T1 << 5))
  out[n++] = row(112, place, W, T_ | (T__ << 5))
  out[n++] = row(113, place, W, W1)
  out[n++] = row(114, place, W__, W_)
  out[n++] = row(115, place, Q_ | (Q << 4) | (T_ << 8) | (T << 13), 0)
  return n
}

/** Groups of a token's features that are weighed as one; the first few hang on the cue. */
export const tokenGroups = 9
export const cueGroups = 4
/** The same for borders; only the first hangs on the cue. */
export const borderGroups = 2

/** Everything about one cue that its features hold. */
export class RoleFeatures {
  readonly features = new Int32Array(roleFeatureLimit)
  readonly borders = new Int32Array(roleFeatureLimit)
  /** One key for each group of features of the token at `place`. */
  readonly keys = new Int32Array(tokenGroups)
  readonly borderKeys = new Int32Array(borderGroups)
  count = 0
  borderCount = 0
  #atoms!: Atoms
  #others!: Uint8Array
  #cueFirst = 0
  #cueLast = 0
  #cueSentence = 0
  #cueParagraph = 0
  #lemma = 0
  #class = 0
  #tag = 0
  #lexicon = 0
  #after = 0
  #after2 = 0
  #before = 0
  #before2 = 0
  #situation = 0
  /** Counters between the cue and each token of the window, packed; written by `begin`. */
  #between = new Int32Array(256)
  #first = 0
  /** What the features hold of the token at `place`. */
  readonly #token = {at: 0, far: 0, gap: 0, between: 0, near: 0, W: 0, W_: 0, T: 0, T_: 0, T1: 0, Q: 0, S: 0, other: 0}

  readonly #border = {far: 0, between: 0, T: 0, T_: 0, quotes: 0}

  /** Where the head of a cue stands: its strongest word by the lexicon, the last of equals. */
  static head(atoms: Atoms, cueFirst: number, cueLast: number): number {
    let head = cueFirst
    for (let at = cueFirst + 1; at < cueLast; at++) if (atoms.cue[at]! > atoms.cue[head]!) head = at
    return head
  }

  /** `others`: 1 for each token of the article that is believed to be a cue. */
  begin(atoms: Atoms, others: Uint8Array, cueFirst: number, cueLast: number, first: number, last: number): void {
    this.#atoms = atoms
    this.#others = others
    this.#cueFirst = cueFirst
    this.#cueLast = cueLast
    const sentence = atoms.sentence[cueFirst]!
    this.#cueSentence = sentence
    this.#cueParagraph = atoms.paragraph[cueFirst]!
    const head = RoleFeatures.head(atoms, cueFirst, cueLast)
    this.#lemma = atoms.lemma[head]!
    this.#class = atoms.class[head]! + 1
    this.#tag = atoms.tag[head]! + 1
    this.#lexicon = atoms.cue[head]! + 1
    const start = atoms.sentenceStart[sentence]!
    const end = atoms.sentenceStart[sentence + 1]!
    this.#after = beside(atoms, cueLast, start, end)
    this.#after2 = beside(atoms, cueLast + 1, start, end)
    this.#before = beside(atoms, cueFirst - 1, start, end)
    this.#before2 = beside(atoms, cueFirst - 2, start, end)
    let marksBefore = 0
    let marksAfter = 0
    for (let at = start; at < end; at++)
      if (atoms.quote[at] === quote.opens || atoms.quote[at] === quote.closes) {
        if (at < cueFirst) marksBefore = 1
        else if (at >= cueLast) marksAfter = 1
      }
    let passive = 0
    for (let at = Math.max(start, head - 3); at < head; at++) if (beForms.has(atoms.form[at]!)) passive = 1
    const inQuote = atoms.quote[cueFirst] === quote.outside ? 0 : 1
    this.#situation = marksBefore | (marksAfter << 1) | (passive << 2) | (inQuote << 3) | ((cueFirst === start ? 1 : 0) << 4)
    this.#count(first, last)
  }

  /** Counts what lies between the cue and each token: commas, verbs, nouns, other cues, marks, signal words. */
  #count(first: number, last: number): void {
    this.#first = first
    if (this.#between.length < last - first) this.#between = new Int32Array((last - first) * 2)
    const walk = (from: number, to: number, step: number) => {
      const atoms = this.#atoms
      let commas = 0
      let verbs = 0
      let nouns = 0
      let cues = 0
      let marks = 0
      let signals = 0
      let sentence = this.#cueSentence
      for (let at = from; at !== to; at += step) {
        if (atoms.sentence[at] !== sentence) {
          sentence = atoms.sentence[at]!
          commas = verbs = nouns = cues = marks = signals = 0
        }
        this.#between[at - first] =
          clip(commas, 3) | (clip(verbs, 3) << 2) | (clip(nouns, 3) << 4) | (clip(cues, 2) << 6) | (clip(marks, 2) << 8) | (signals << 10)
        const form = atoms.form[at]!
        const tag = atoms.tag[at]!
        if (form === comma) commas++
        if (tag === tagIndex.VERB || tag === tagIndex.AUX) verbs++
        if (tag === tagIndex.NOUN || tag === tagIndex.PROPN || tag === tagIndex.PRON) nouns++
        if (this.#others[at] === 1) cues++
        if (atoms.quote[at]! >= quote.opens) marks++
        if (tag === tagIndex.PUNCT && dashes.has(form)) signals |= 1
        if (ands.has(form)) signals |= 2
        if (form === that) signals |= 4
        if (subordinators.has(form)) signals |= 8
      }
    }
    walk(this.#cueFirst - 1, first - 1, -1)
    walk(this.#cueLast, last, 1)
  }

  /** Which side of the cue a token stands on. */
  side(at: number): number {
    return at < this.#cueFirst ? 0 : 1
  }

  /** Fills in all features of one token of the window (not of the cue itself). */
  token(at: number): void {
    this.place(at)
    let n = this.word(this.features)
    for (let group = 0; group < tokenGroups; group++) n = this.group(group, this.features, n)
    this.count = n
  }

  /**
   * Makes ready for `word` and `group` of a token: what they hold of it, and in `keys` a number for each group that says all
   * that its features hang on; those of the first `cueGroups` hang on the cue as well.
   */
  place(at: number): void {
    const atoms = this.#atoms
    const side = at < this.#cueFirst ? 0 : 1
    const sentence = atoms.sentence[at]!
    const start = atoms.sentenceStart[sentence]!
    const end = atoms.sentenceStart[sentence + 1]!
    const far = clip(Math.abs(sentence - this.#cueSentence), 3) | (atoms.paragraph[at] === this.#cueParagraph ? 0 : 4) | (side << 3)
    const gap = distance(side === 0 ? this.#cueFirst - at : at - this.#cueLast + 1) | (side << 4)
    const between = this.#between[at - this.#first]!
    const near = far | ((between & 15) << 5)
    const T = atoms.tag[at]! + 1
    const T_ = pickSmall(atoms.tag, at - 1, start, end)
    const T1 = pickSmall(atoms.tag, at + 1, start, end)
    const Q = atoms.quote[at]! + 1
    const S = atoms.source[at]! + 1
    const other = this.#others[at]!
    const marks = (between >> 8) & 3
    const t = this.#token
    t.at = at
    t.far = far
    t.gap = gap
    t.between = between
    t.near = near
    t.W = atoms.word[at]!
    t.W_ = pick(atoms.word, at - 1, start, end)
    t.T = T
    t.T_ = T_
    t.T1 = T1
    t.Q = Q
    t.S = S
    t.other = other
    const {keys} = this
    keys[0] = far | (Q << 4)
    keys[1] = near | (marks << 9) | (Q << 11)
    keys[2] = gap | (T << 5)
    keys[3] = near | (T << 9)
    keys[4] = between | (far << 14) | (Q << 18)
    keys[5] = near | (T << 9) | (((between >> 4) & 3) << 14) | (S << 16)
    keys[6] = far | (T << 4) | (((between >> 6) & 3) << 9) | (((between >> 10) & 5) << 11) | (Q << 14) | (other << 18)
    keys[7] = gap | (S << 5) | (T << 9)
    keys[8] = near | (T_ << 9) | (T << 14) | (T1 << 19)
  }

  /** Fills in the features of the token that hang on its word or its class as a cue. Returns how many. */
  word(f: Int32Array): number {
    const {at, far, near, W, W_, other} = this.#token
    f[0] = row(65, far, W, this.#class)
    f[1] = row(66, far, W, this.#lemma)
    f[2] = row(68, far | (other << 5), this.#atoms.cue[at]!, this.#lexicon)
    f[3] = row(77, near, W_, 0)
    f[4] = row(78, near, W, 0)
    return 5
  }

  /** Fills in a group of features of the token from place `n` on. Returns the place after them. */
  group(group: number, f: Int32Array, n: number): number {
    const {far, gap, between, near, T, T_, T1, Q, S, other} = this.#token
    const commas = between & 3
    const verbs = (between >> 2) & 3
    const nouns = (between >> 4) & 3
    const cues = (between >> 6) & 3
    const marks = (between >> 8) & 3
    const dash = (between >> 10) & 1
    const and = (between >> 11) & 1
    const thatSeen = (between >> 12) & 1
    const subordinate = (between >> 13) & 1
    const L = this.#lemma
    const K = this.#class
    const A = this.#after
    const B = this.#before
    const situation = this.#situation
    const marksAround = situation & 3
    const passive = (situation >> 2) & 1
    switch (group) {
      case 0:
        f[n++] = row(31, far, L, 0)
        f[n++] = row(32, far, K, 0)
        f[n++] = row(37, far, Q, 0)
        f[n++] = row(38, far, Q | (marksAround << 4), 0)
        f[n++] = row(39, far, A, 0)
        f[n++] = row(40, far, B, 0)
        f[n++] = row(41, far, A, this.#after2)
        f[n++] = row(42, far, B, this.#before2)
        f[n++] = row(43, far, A, B)
        f[n++] = row(44, far | (Q << 5), A, B)
        f[n++] = row(59, far | (Q << 5), L, 0)
        f[n++] = row(69, far, L, A)
        f[n++] = row(70, far | (Q << 5), L, A)
        f[n++] = row(73, far | (Q << 5), situation, 0)
        f[n++] = row(74, far | (situation << 5), L, 0)
        return n
      case 1:
        f[n++] = row(52, far | (marks << 5), Q, A)
        f[n++] = row(60, near, L, 0)
        f[n++] = row(62, near | (Q << 10), K, 0)
        return n
      case 2:
        f[n++] = row(35, gap, L, 0)
        f[n++] = row(36, gap, K, T)
        f[n++] = row(71, gap, this.#tag, T)
        return n
      case 3:
        f[n++] = row(58, far, L, T)
        f[n++] = row(61, near, K, T)
        f[n++] = row(72, far | (passive << 5), T, K)
        f[n++] = row(79, near | (situation << 10), this.#tag, T)
        f[n++] = row(80, near, A, T)
        return n
      case 4:
        f[n++] = row(46, near, Q, 0)
        f[n++] = row(47, near, nouns, 0)
        f[n++] = row(49, far | (cues << 5), commas, verbs)
        f[n++] = row(51, far | (marks << 5), Q, 0)
        f[n++] = row(54, near, thatSeen, 0)
        f[n++] = row(55, near, subordinate, 0)
        f[n++] = row(56, near, and, dash)
        return n
      case 5:
        f[n++] = row(45, near, T, 0)
        f[n++] = row(48, far, nouns, T)
        f[n++] = row(63, near, S, 0)
        return n
      case 6:
        f[n++] = row(50, far | (cues << 5), T, 0)
        f[n++] = row(53, far | (thatSeen << 5), T, 0)
        f[n++] = row(57, far | (dash << 5), Q, T)
        f[n++] = row(67, far | (other << 5), T, 0)
        return n
      case 7:
        f[n++] = row(33, gap, 0, 0)
        f[n++] = row(34, gap, T, 0)
        f[n++] = row(64, gap, S, T)
        return n
      default:
        f[n++] = row(75, near, T_ | (T << 5), 0)
        f[n++] = row(76, near, T | (T1 << 5), 0)
        return n
    }
  }

  /** Fills in all features of the border before token `at`; `at` may be one past the window. */
  border(at: number, last: number): void {
    let n = this.borderWords(at, last)
    for (let group = 0; group < borderGroups; group++) n = this.borderGroup(group, this.borders, n)
    this.borderCount = n
  }

  /**
   * Fills in the features of a border that hang on words, and makes ready for `borderGroup`: `borderKeys` holds a number for
   * each group that says all that its features hang on; those of the first hang on the cue as well. Returns how many.
   */
  borderWords(at: number, last: number): number {
    const atoms = this.#atoms
    const f = this.borders
    const side = at <= this.#cueFirst ? 0 : 1
    // Counters of the token on the cue's side of the border.
    const inner = side === 0 ? Math.max(at - 1, this.#first) : Math.min(at, last - 1)
    const atCue = at === this.#cueFirst ? 1 : at === this.#cueLast ? 2 : 0
    const between = inner >= this.#cueFirst && inner < this.#cueLast ? 0 : this.#between[inner - this.#first]!
    const far =
      side |
      (clip(Math.abs(atoms.sentence[inner]! - this.#cueSentence), 2) << 1) |
      (atoms.paragraph[inner] === this.#cueParagraph ? 0 : 8) |
      (atCue << 4)
    const W = at < atoms.count ? atoms.word[at]! : padAtom
    const W_ = at > 0 ? atoms.word[at - 1]! : padAtom
    const T = at < atoms.count ? atoms.tag[at]! + 1 : 31
    const T_ = at > 0 ? atoms.tag[at - 1]! + 1 : 31
    const Q = at < atoms.count ? atoms.quote[at]! + 1 : 9
    const Q_ = at > 0 ? atoms.quote[at - 1]! + 1 : 9
    const L = this.#lemma
    const K = this.#class
    const near = far | ((between & 15) << 7)
    const b = this.#border
    b.far = far
    b.between = between
    b.T = T
    b.T_ = T_
    b.quotes = (Q_ << 7) | (Q << 11)
    this.borderKeys[0] = far | b.quotes
    this.borderKeys[1] = far | ((between & 15) << 6) | ((between >> 6) << 10) | (T_ << 18) | (T << 23)
    let n = 0
    f[n++] = row(132, far, K, W)
    f[n++] = row(133, far, K, W_)
    f[n++] = row(134, far, L, W)
    f[n++] = row(135, far, L, W_)
    f[n++] = row(136, far, L, T_ | (T << 5))
    f[n++] = row(137, near, W, 0)
    f[n++] = row(138, near, W_, 0)
    f[n++] = row(140, near, T_ | (T << 5), K)
    f[n++] = row(141, far, this.#after, W)
    f[n++] = row(142, far, this.#before, W_)
    return n
  }

  /** Fills in a group of features of the border from place `n` on. Returns the place after them. */
  borderGroup(group: number, f: Int32Array, n: number): number {
    const {far, between, T, T_, quotes} = this.#border
    if (group === 0) {
      f[n++] = row(131, far, this.#lemma, 0)
      f[n++] = row(143, far | quotes, this.#class, 0)
      f[n++] = row(144, far | quotes, this.#situation, 0)
      return n
    }
    const near = far | ((between & 15) << 7)
    f[n++] = row(139, near, T_ | (T << 5), 0)
    f[n++] = row(145, near, (between >> 10) & 15, T_ | (T << 5))
    f[n++] = row(146, far, (between >> 6) & 15, T_ | (T << 5))
    return n
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
  return open ? tag + 1 : atoms.word[at]!
}
