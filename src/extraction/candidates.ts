/** Candidates: cues decoded with a bonus on beginning, each with the source and content the role field gives it. */
import {longestSentence, mostCues} from '../analysis/types.js'
import type {Atoms} from './atoms.js'
import {Chain, impossible} from './chain.js'
import {CueFeatures, cueFeatures} from './cues.js'
import type {KeptCandidates} from './kept-candidates.js'
import {Kernel, type Loops} from './kernel.js'
import {RoleField, type RoleFieldWeights} from './role-field.js'
import {role} from './role-states.js'
import {RoleFeatures} from './roles.js'
import {highSum, lowSum, type SparseRows} from './sparse.js'
import type {SharedList} from './templates.js'

export interface CueFieldWeights {
  readonly rows: SparseRows
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
  readonly #scale: number
  readonly #chain: Chain
  readonly #roles: RoleField
  readonly #loops: Loops
  readonly #features = new CueFeatures()
  /** Where the features stand in the kernel's memory. */
  readonly #weights: number
  /** Tokens of a sentence that are looked at: their places, the sums over their features, where they stand in the sentence. */
  readonly #places: SharedList
  readonly #sums: SharedList
  readonly #looked = new Uint8Array(longestSentence)

  constructor({rows, moves}: CueFieldWeights, roles: RoleFieldWeights, kernel = new Kernel([rows, roles.tokens, roles.borders])) {
    this.#scale = rows.scale
    this.#chain = new Chain(kernel)
    this.#chain.weigh(moves)
    this.#roles = new RoleField(roles, kernel)
    this.#loops = kernel.loops
    this.#weights = kernel.features(kernel.table(rows, 1), cueFeatures)
    this.#places = kernel.list(longestSentence * cueFeatures.size)
    this.#sums = kernel.list(longestSentence)
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
          // Asked for what it does not hold, a list is searched as an object is: the ends are asked for first.
          const before = from + i < crowd ? 0 : found[from + i - crowd]!.last
          const after = from + i + crowd < found.length ? found[from + i + crowd]!.first : atoms.count
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
    const scale = this.#scale
    const chain = this.#chain
    const {scores, labels, marginals} = chain
    const features = this.#features
    const looked = this.#looked
    const places = this.#places
    features.begin(atoms, sentence)
    let count = 0
    for (let t = 0; t < size; t++) {
      // Only differences between labels matter: other is 0, the table holds the other two.
      scores[t * 3] = 0
      if (features.skip()) {
        scores[t * 3 + 1] = impossible
        scores[t * 3 + 2] = impossible
        continue
      }
      features.place(places.list, count * cueFeatures.size)
      looked[count++] = t
    }
    if (count === 0) return
    this.#loops.weighPlaces(this.#weights, places.at, count, this.#sums.at)
    const sums = this.#sums.list
    for (let i = 0; i < count; i++) {
      const t = looked[i]!
      const pair = sums[i]!
      scores[t * 3 + 1] = lowSum(pair) * scale
      scores[t * 3 + 2] = highSum(pair) * scale
    }
    if (!chain.best(size, bonus)) return
    const before = found.length
    chain.sum(size)
    for (let t = 0; t < size; t++) {
      if (labels[t] !== 1) continue
      let end = t + 1
      while (end < size && labels[end] === 2) end++
      // The beginning may be unsure by a word (“has said”): any beginning inside counts.
      let cue = 0
      for (let i = t; i < end; i++) cue += marginals[i * 3 + 1]!
      if (cue >= leastCue) found.push({first: first + t, last: first + end, cue: Math.min(cue, 1)})
    }
    if (found.length - before > mostCues) found.length = before
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
