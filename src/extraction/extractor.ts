/** The three stages in a row, over the atoms of an article. */
import type {Atoms} from './atoms.js'
import {type Candidate, CandidateFinder, type CueFieldWeights} from './candidates.js'
import {joinOrphans, quotedTokens, wholeQuotations} from './quotes.js'
import {probability, rerankFeatures, rerankLimit, surroundingsOf} from './rerank.js'
import type {RoleFieldWeights} from './role-field.js'

export interface ExtractorWeights {
  readonly cues: CueFieldWeights
  readonly roles: RoleFieldWeights
  readonly rerank: Float32Array | Int8Array
  readonly rerankScale: number
}

/** Candidates are attributions from this probability: where precision and recall balance on the training folds. */
export const leastConfidence = 0.4

export interface Accepted extends Candidate {
  readonly confidence: number
}

/** In: candidates of an article. Out: those that are likely attributions, their quotations made whole. */
export function accept(
  atoms: Atoms,
  candidates: readonly Candidate[],
  weights: Float32Array | Int8Array,
  scale: number,
  least = leastConfidence,
): Accepted[] {
  const around = surroundingsOf(atoms, candidates)
  const rows = new Int32Array(rerankLimit)
  const accepted: Accepted[] = []
  for (const [i, candidate] of candidates.entries()) {
    const count = rerankFeatures(atoms, candidate, i, around, rows)
    const confidence = probability(weights, scale, rows, count)
    if (confidence >= least && candidate.content.length > 0) accepted.push({...candidate, confidence})
  }
  const quotations = quotedTokens(atoms)
  for (const candidate of accepted) wholeQuotations(candidate, quotations)
  joinOrphans(atoms, accepted)
  return accepted
}

export class Extractor {
  readonly #finder: CandidateFinder
  readonly #weights: ExtractorWeights

  constructor(weights: ExtractorWeights) {
    this.#weights = weights
    this.#finder = new CandidateFinder(weights.cues, weights.roles)
  }

  extract(atoms: Atoms, least?: number): Accepted[] {
    return accept(atoms, this.#finder.find(atoms), this.#weights.rerank, this.#weights.rerankScale, least)
  }
}
