/** Candidates: cues decoded with a bonus on beginning, each with the source and content the role field gives it. */
import type {Atoms} from './atoms.js'
import {chainBest, chainMarginals, impossible} from './chain.js'
import {CueFeatures, cueGroups, cueWordTemplates, lemmaRoles, lemmaTemplates, margin, wordRoles, wordTemplates} from './cues.js'
import type {KeptCandidates} from './kept-candidates.js'
import {GroupSums, Memo} from './memo.js'
import {RoleField, type RoleFieldWeights} from './role-field.js'
import {role} from './role-states.js'
import {RoleFeatures} from './roles.js'
import {highSum, lowSum, type SparseTable} from './sparse.js'
import type {Templates} from './templates.js'

export interface CueFieldWeights {
  readonly rows: SparseTable
  readonly moves: Float32Array
}

/** The tokens of a cue and how likely it begins there. */
export interface Cue {
  readonly first: number
  readonly last: number
  readonly cue: number
}

/** A cue that may be one, with its parts; all places are tokens of the article. */
export interface Candidate {
  readonly cueFirst: number
  readonly cueLast: number
  readonly head: number
  /** Probability that a cue begins here (stage one). */
  readonly cue: number
  /** First and last token (exclusive) of the source; equal where there is none. */
  sourceFirst: number
  sourceLast: number
  /** Tokens of the content, ascending. */
  content: number[]
  /** Mean probability of the labels given to source and content, probability of the whole path (logarithm). */
  readonly sourceSure: number
  readonly contentSure: number
  readonly path: number
}

/** Bonus on a beginning while candidates are decoded; a cue below `leastCue` is not looked at. */
const bonus = 1.6
const leastCue = 0.06
/** From this probability a candidate counts as a cue of its own while others are decoded. */
const counts = 0.45
/**
 * The window of a cue reaches no further than this many candidates to either side. No window of the training articles holds
 * more than six; “he said he said he said …” would hold hundreds, each with a window full of the others.
 */
const crowd = 8

export class CandidateFinder {
  readonly #rows: SparseTable
  readonly #moves: Float32Array
  readonly #roles: RoleField
  readonly #features = new CueFeatures()
  /** Sums of weights: of words and dictionary forms in each role, of groups of features. */
  readonly #words = new Memo(11, wordRoles.length)
  readonly #lemmas = new Memo(11, lemmaRoles.length)
  readonly #groups: GroupSums
  readonly #one = new Int32Array(2)
  /** Sums for the words beside each token; `margin` places more on both sides. */
  #beside = new Int32Array(0)
  #scores = new Float64Array(0)
  #alpha = new Float64Array(0)
  #marginals = new Float64Array(0)
  #labels = new Uint8Array(0)
  #back = new Uint8Array(0)

  constructor({rows, moves}: CueFieldWeights, roles: RoleFieldWeights) {
    this.#rows = rows
    this.#moves = moves
    this.#groups = new GroupSums(rows, cueGroups, 11)
    this.#roles = new RoleField(roles)
  }

  /** In: the atoms of an article; what is kept of readings before. Out: candidates in reading order, the same with and without. */
  find(atoms: Atoms, kept?: KeptCandidates): Candidate[] {
    const paragraphs = Array.from({length: atoms.paragraphStart.length - 1}, (_, i) => i)
    const cues = paragraphs.map(paragraph => {
      const find = (): readonly Cue[] => this.#cuesIn(atoms, paragraph)
      return kept ? kept.cues(atoms, paragraph, find) : find()
    })
    const found = cues.flat()
    if (found.length === 0) return []
    const others = new Uint8Array(atoms.count)
    for (const {first, last, cue} of found) if (cue >= counts) others.fill(1, first, last)
    this.#roles.begin(atoms, others)
    let place = 0
    return paragraphs.flatMap(paragraph => {
      const from = place
      place += cues[paragraph]!.length
      const find = (): readonly Candidate[] =>
        cues[paragraph]!.map((cue, i) => {
          const before = found[from + i - crowd]?.last ?? 0
          const after = found[from + i + crowd]?.first ?? atoms.count
          return this.#rolesOf(atoms, cue, before, after)
        })
      return kept ? kept.candidates(atoms, paragraph, find) : find()
    })
  }

  #cuesIn(atoms: Atoms, paragraph: number): Cue[] {
    const found: Cue[] = []
    const end = atoms.paragraphSentence[paragraph + 1]!
    for (let sentence = atoms.paragraphSentence[paragraph]!; sentence < end; sentence++) this.#cuesOf(atoms, sentence, found)
    return found
  }

  #cuesOf(atoms: Atoms, sentence: number, found: Cue[]): void {
    const first = atoms.sentenceStart[sentence]!
    const size = atoms.sentenceStart[sentence + 1]! - first
    if (this.#labels.length < size) {
      this.#beside = new Int32Array(size * 2 + 4 * margin)
      this.#scores = new Float64Array(size * 6)
      this.#alpha = new Float64Array(size * 6)
      this.#marginals = new Float64Array(size * 6)
      this.#labels = new Uint8Array(size * 2)
      this.#back = new Uint8Array(size * 6)
    }
    const {scale} = this.#rows
    const features = this.#features
    const scores = this.#scores
    features.begin(atoms, sentence)
    this.#sumWords(size)
    for (let t = 0; t < size; t++) {
      // Only differences between labels matter: other is 0, the table holds the other two.
      scores[t * 3] = 0
      if (features.skip()) {
        scores[t * 3 + 1] = impossible
        scores[t * 3 + 2] = impossible
        continue
      }
      features.place()
      const pair =
        this.#beside[t + 2 * margin]! +
        this.#groups.sum(features.keys, 0, this.#one) +
        this.#rows.sum2(cueWordTemplates, features.wordKey, features.words)
      scores[t * 3 + 1] = lowSum(pair) * scale
      scores[t * 3 + 2] = highSum(pair) * scale
    }
    chainBest(scores, size, this.#moves, bonus, this.#labels, this.#back)
    let any = false
    for (let t = 0; t < size; t++) if (this.#labels[t] === 1) any = true
    if (!any) return
    chainMarginals(scores, size, this.#moves, this.#alpha, this.#marginals)
    for (let t = 0; t < size; t++) {
      if (this.#labels[t] !== 1) continue
      let end = t + 1
      while (end < size && this.#labels[end] === 2) end++
      // The beginning may be unsure by a word (“has said”): any beginning inside counts.
      let cue = 0
      for (let i = t; i < end; i++) cue += this.#marginals[i * 3 + 1]!
      if (cue >= leastCue) found.push({first: first + t, last: first + end, cue: Math.min(cue, 1)})
    }
  }

  /** Adds to each token of the sentence what the words and dictionary forms at and beside it weigh. */
  #sumWords(size: number): void {
    const beside = this.#beside
    const words = this.#words
    const lemmas = this.#lemmas
    const features = this.#features
    beside.fill(0, 0, size + 4 * margin)
    for (let at = 0; at < size + 2 * margin; at++) {
      const word = words.find(features.wordAt(at))
      const place = word < 0 ? this.#weigh(words, ~word, wordTemplates, features.wordAt(at)) : word
      for (let role = 0; role < wordRoles.length; role++) beside[at + margin - wordRoles[role]!]! += words.entries[place + role]!
      const lemma = lemmas.find(features.lemmaAt(at))
      const lemmaPlace = lemma < 0 ? this.#weigh(lemmas, ~lemma, lemmaTemplates, features.lemmaAt(at)) : lemma
      for (let role = 0; role < lemmaRoles.length; role++) beside[at + margin - lemmaRoles[role]!]! += lemmas.entries[lemmaPlace + role]!
    }
  }

  /** Fills in what a word weighs in each role. Returns the place. */
  #weigh(memo: Memo, place: number, templates: readonly Templates[], word: number): number {
    this.#one[1] = word
    for (let role = 0; role < templates.length; role++) memo.entries[place + role] = this.#rows.sum2(templates[role]!, 0, this.#one)
    return place
  }

  #rolesOf(atoms: Atoms, {first: cueFirst, last: cueLast, cue}: Cue, before: number, after: number): Candidate {
    const field = this.#roles
    field.decode(cueFirst, cueLast, before, after)
    const {labels, marginals} = field.lattice
    let sourceFirst = -1
    let sourceLast = -1
    let sourceSum = 0
    let contentSum = 0
    const content: number[] = []
    for (let at = field.first; at < field.last; at++) {
      const t = at - field.first
      if (labels[t] === role.source) {
        if (sourceFirst < 0) sourceFirst = at
        sourceLast = at + 1
        sourceSum += marginals[t * 4 + role.source]!
      } else if (labels[t] === role.content) {
        content.push(at)
        contentSum += marginals[t * 4 + role.content]!
      }
    }
    return {
      cueFirst,
      cueLast,
      head: RoleFeatures.head(atoms, cueFirst, cueLast),
      cue,
      sourceFirst,
      sourceLast,
      content,
      sourceSure: sourceFirst < 0 ? 0 : sourceSum / (sourceLast - sourceFirst),
      contentSure: content.length === 0 ? 0 : contentSum / content.length,
      path: field.logProbability,
    }
  }
}
