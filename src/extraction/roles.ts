/**
 * Stage two: given one cue, which tokens of its window are its source and its content. Features of a token or border that
 * do not hang on the cue (only on the side they stand) are weighed once an article; the others once a cue.
 */
import {type Atoms, padAtom, quote, small} from './atoms.js'
import {hashText} from './hash.js'
import {tagIndex} from './lexicon.js'
import {Templates} from './templates.js'

/** At most this many features a token or border. */
export const roleFeatureLimit = 72

/** Bits of the keys: tags take five each, classes as a cue four, quotation state and classes as a source three. */
const tag = 31
const cue = 15
const three = 7

/** Places in the list of words: what stands before and after a border or token, then what is known of the cue. */
const wordBefore = 1
const wordAfter = 2
const wordBefore2 = 3
const wordAfter2 = 4
const lemma = 5
const verb = 6
const after = 7
const after2 = 8
const before = 9
const before2 = 10
const lexicon = 11
const wordHere = 12

/** Places beside a token whose words are features of it, on either side of the cue. */
export const besideRoles = [0, -1, 1, -2, 2] as const
/** One list of templates for each; key: side; word 1. */
export const besideTemplates = besideRoles.map((_, role) => new Templates('tokens', 1 + role, [[1, 1]]))

/** Two words: the token's own and the one before or after. */
export const besidePairs = new Templates('tokens', 6, [
  [1, wordBefore, wordHere],
  [1, wordHere, wordAfter],
])

/** Groups of features of a token that hold for every cue; bit 0 is the side it stands on (0 before the cue, 1 after). */
export const standingGroups: readonly Templates[] = [
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
export const standingBorderGroups: readonly Templates[] = [
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
export const standingBorderWords = new Templates('borders', 111, [
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
export const cueTokenGroups: readonly Templates[] = [
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
export const tokenGroups: readonly Templates[] = [
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
export const cueBorders = new Templates('borders', 121, [[place, lemma], [place | (63 << 6), verb], [place | (63 << 6) | (31 << 12)]])
/** Tags before and after (from 6), what lies between it and the cue: commas, verbs (16), cues, marks (20), signal words (24). */
export const borderGroup = new Templates('borders', 126, [
  [place | (1023 << 6) | (15 << 16)],
  [place | (1023 << 6) | (15 << 16) | (15 << 24)],
  [place | (1023 << 6) | (15 << 20)],
])
/** Features of a border that hang on the words there, or of which few come twice; key: as that of `borderGroup`. */
export const borderWords = new Templates('borders', 131, [
  [place, verb, wordAfter],
  [place, verb, wordBefore],
  [place, lemma, wordAfter],
  [place, lemma, wordBefore],
  [place, after, wordAfter],
  [place, before, wordBefore],
  [place | (1023 << 6), lemma],
  [place | (1023 << 6) | (15 << 16), verb],
])

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
  /** Keys of the groups above for the token or border at hand. */
  readonly standingKeys = new Int32Array(standingGroups.length)
  readonly keys = new Int32Array(cueTokenGroups.length + tokenGroups.length)
  readonly standingBorderKeys = new Int32Array(standingBorderGroups.length)
  cueBorderKey = 0
  borderGroupKey = 0
  standingBorderWordKey = 0
  readonly words = new Int32Array(13)
  readonly #one = new Int32Array(2)
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
    const {words} = this
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

  /** Makes ready the `standingKeys` of a token on one side of a cue, and the words there. */
  standing(at: number, side: number): void {
    const {tag, source, quote, sentenceStart, sentence, count, cue, shape, word} = this.#atoms
    const {words} = this
    const first = sentenceStart[sentence[at]!]!
    const last = sentenceStart[sentence[at]! + 1]!
    const begins = at === first
    const ends = at + 1 === last
    const T = tag[at]! + 1
    const T_ = begins ? 31 : tag[at - 1]! + 1
    const T1 = ends ? 31 : tag[at + 1]! + 1
    const Q = quote[at]! + 1
    const S = source[at]! + 1
    words[wordBefore] = begins ? padAtom : word[at - 1]!
    words[wordAfter] = ends ? padAtom : word[at + 1]!
    words[wordHere] = word[at]!
    const keys = this.standingKeys
    keys[0] = side | (T_ << 1) | (T << 6) | (T1 << 11) | (shape[at]! << 16)
    keys[1] = side | ((at - 2 < first ? 31 : tag[at - 2]! + 1) << 1) | (T_ << 6) | (T << 11)
    keys[2] = side | (T << 1) | (T1 << 6) | ((at + 2 >= last ? 31 : tag[at + 2]! + 1) << 11)
    keys[3] =
      side |
      (S << 1) |
      ((begins ? 7 : source[at - 1]! + 1) << 4) |
      ((ends ? 7 : source[at + 1]! + 1) << 7) |
      (T << 10) |
      (T_ << 15) |
      (cue[at]! << 20)
    keys[4] =
      side |
      (Q << 1) |
      ((at > 0 ? quote[at - 1]! + 1 : 7) << 4) |
      ((at + 1 < count ? quote[at + 1]! + 1 : 7) << 7) |
      (Math.min(at - first, 2) << 12) |
      (Math.min(last - 1 - at, 2) << 10) |
      (T << 14)
  }

  /** Makes ready the `standingBorderKeys` of the border before a token, and the words there. */
  standingBorder(at: number, side: number): void {
    const atoms = this.#atoms
    const {tag, quote, sentence, word, count} = atoms
    const here = at < count
    const begun = at > 0
    const place = side | (!here || !begun || sentence[at] !== sentence[at - 1] ? 2 : 0)
    const T = here ? tag[at]! + 1 : 31
    const T_ = begun ? tag[at - 1]! + 1 : 31
    const T__ = at > 1 ? tag[at - 2]! + 1 : 31
    const T1 = at + 1 < count ? tag[at + 1]! + 1 : 31
    const marks = (begun ? quote[at - 1]! + 1 : 7) | ((here ? quote[at]! + 1 : 7) << 3)
    this.standingBorderKeys[0] = place | (T__ << 2) | (T_ << 7) | (T << 12)
    this.standingBorderKeys[1] = place | (T_ << 2) | (T << 7) | (T1 << 12) | (marks << 17)
    const edge = (place & 2) !== 0
    const along = edge ? 0 : atoms.ahead[at]! | ((atoms.behind[at]! & 127) << 10)
    this.standingBorderKeys[2] = place | (along << 2) | (T_ << 19) | (T << 24)
    this.standingBorderWordKey = place | (T_ << 2) | (T__ << 7) | (T << 12) | (T1 << 17) | (marks << 22)
    this.#wordsAt(at)
    this.words[wordBefore2] = at > 1 ? word[at - 2]! : padAtom
    this.words[wordAfter2] = at + 1 < count ? word[at + 1]! : padAtom
  }

  #wordsAt(at: number): void {
    const {word, count} = this.#atoms
    this.words[wordBefore] = at > 0 ? word[at - 1]! : padAtom
    this.words[wordAfter] = at < count ? word[at]! : padAtom
  }

  /** Makes ready the `keys` of a token of the window (not of the cue itself). */
  token(at: number): void {
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
    const {keys} = this
    keys[0] = far | (Q << 4) | (this.#situation << 7)
    keys[1] = near | (marks << 8) | (Q << 10)
    keys[2] = near | (T << 8) | (this.#passive << 13)
    keys[3] = far | (other << 4) | (atoms.cue[at]! << 5)
    keys[4] = gap | (T << 5)
    keys[5] = near | (((between >> 4) & 3) << 8) | (cues << 10) | (marks << 12) | (signals << 14) | (Q << 18)
    keys[6] = far | (T << 4) | (cues << 9) | (signals << 11) | (Q << 15) | (other << 18)
    keys[7] = gap | ((atoms.source[at]! + 1) << 5) | (T << 8)
    keys[8] =
      near |
      ((at === atoms.sentenceStart[sentence] ? 31 : atoms.tag[at - 1]! + 1) << 8) |
      (T << 13) |
      ((at + 1 === atoms.sentenceStart[sentence + 1] ? 31 : atoms.tag[at + 1]! + 1) << 18)
  }

  /** Makes ready the keys of the border before a token, and the words there; `at` may be `last`, one past the window. */
  border(at: number, last: number): void {
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
    this.cueBorderKey = place | (Q_ << 6) | (Q << 9) | (this.#situation << 12)
    this.borderGroupKey = place | (T_ << 6) | (T << 11) | ((between & 15) << 16) | (((between >> 6) & 255) << 20)
    this.#wordsAt(at)
  }

  /** Writes the rows of all features of a token of the window to `out` from place `n` on. Returns the place after them. */
  tokenRows(at: number, out: Int32Array, n: number): number {
    const {word, sentence, sentenceStart} = this.#atoms
    const side = this.side(at)
    const one = this.#one
    const first = sentenceStart[sentence[at]!]!
    const last = sentenceStart[sentence[at]! + 1]!
    let end = n
    for (const [role, templates] of besideTemplates.entries()) {
      const place = at + besideRoles[role]!
      one[1] = place < first || place >= last ? padAtom : word[place]!
      end = templates.rows(side, one, out, end)
    }
    this.standing(at, side)
    end = besidePairs.rows(side, this.words, out, end)
    for (const [i, templates] of standingGroups.entries()) end = templates.rows(this.standingKeys[i]!, this.words, out, end)
    this.token(at)
    for (const [i, templates] of [...cueTokenGroups, ...tokenGroups].entries()) end = templates.rows(this.keys[i]!, this.words, out, end)
    return end
  }

  /** The same for the border before a token. */
  borderRows(at: number, last: number, out: Int32Array, n: number): number {
    const {words, standingBorderKeys} = this
    this.standingBorder(at, at <= this.#cueFirst ? 0 : 1)
    let end = standingBorderWords.rows(this.standingBorderWordKey, words, out, n)
    for (const [i, templates] of standingBorderGroups.entries()) end = templates.rows(standingBorderKeys[i]!, words, out, end)
    this.border(at, last)
    end = cueBorders.rows(this.cueBorderKey, words, out, end)
    end = borderGroup.rows(this.borderGroupKey, words, out, end)
    return borderWords.rows(this.borderGroupKey, words, out, end)
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
