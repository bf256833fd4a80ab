/** The three stages in a row, over the atoms of an article. */

import {hashText} from '../language/text-hash.js'
import type {Atoms} from './atoms.js'
import {type Candidate, CandidateFinder, type CueFieldWeights} from './candidates.js'
import {numberCount, numbersOf} from './judge.js'
import type {KeptCandidates} from './kept-candidates.js'
import type {Kernel} from './kernel.js'
import {joinOrphans, type QuotedTokens, quotedTokens, signedQuotations, wholeQuotations} from './quotes.js'
import {probability, rerankFeatures, rerankLimit, surroundingsOf} from './rerank.js'
import type {RoleFieldWeights} from './role-field.js'
import {type TreeScore, type Trees, treeScorer} from './trees.js'

export interface ExtractorWeights {
  readonly cues: CueFieldWeights
  readonly roles: RoleFieldWeights
  readonly judge: {readonly rerank: Int8Array; readonly rerankScale: number; readonly trees: Trees}
}

/** Candidates are attributions from this probability that cue, source and content are right together; on folds linked F1 is highest here. */
export const leastConfidence = 0.4

export interface Accepted extends Candidate {
  readonly confidence: number
}

/** How the candidates of an article are judged: a regression on each, then trees on each among its neighbours. */
export interface JudgeWeights {
  readonly rerank: Float32Array | Int8Array
  readonly rerankScale: number
  readonly score: TreeScore
}

/** In: candidates of an article. Out: how likely each is an attribution. */
export function judgeCandidates(atoms: Atoms, candidates: readonly Candidate[], {rerank, rerankScale, score}: JudgeWeights): Float64Array {
  const around = surroundingsOf(atoms, candidates)
  const rows = new Int32Array(rerankLimit)
  const chances = new Float64Array(candidates.length)
  for (const [i, candidate] of candidates.entries())
    chances[i] = probability(rerank, rerankScale, rows, rerankFeatures(atoms, candidate, i, around, rows))
  const numbers = numbersOf(atoms, candidates, chances)
  return chances.map((_, i) => {
    const chance = 1 / (1 + Math.exp(-score(numbers, i * numberCount)))
    return speaksByPlace(atoms, candidates[i]!) ? chance / 2 : chance
  })
}

const places = new Set(['on', 'at', 'during', 'in'].map(hashText))
const to = hashText('to')

/** “She appeared on Channel 9 to say …”: who appears speaks, not the place, so the source given is hardly right. */
const speaksByPlace = (atoms: Atoms, {cueFirst, sourceFirst, sourceLast}: Candidate): boolean =>
  sourceLast === cueFirst &&
  sourceLast > sourceFirst &&
  sourceFirst > 0 &&
  atoms.form[cueFirst] === to &&
  places.has(atoms.form[sourceFirst - 1]!)

/** In: candidates of an article and how likely each is. Out: those likely enough, their quotations made whole. */
export function accept(atoms: Atoms, candidates: readonly Candidate[], chances: Float64Array, least = leastConfidence): Accepted[] {
  const accepted: Accepted[] = []
  for (const [i, candidate] of candidates.entries())
    if (chances[i]! >= least && candidate.content.length > 0)
      accepted.push({...candidate, content: [...candidate.content], confidence: chances[i]!})
  const quotations = quotedTokens(atoms)
  for (const candidate of accepted) wholeQuotations(candidate, quotations)
  joinOrphans(atoms, accepted)
  addSigned(atoms, accepted, quotations)
  return accepted
}

/** How sure a signed quotation is: as sure as the surest candidates. */
const signedConfidence = 0.85

function addSigned(atoms: Atoms, accepted: Accepted[], quotations: readonly QuotedTokens[]): void {
  const taken = new Uint8Array(atoms.count)
  for (const {cueFirst, cueLast, sourceFirst, sourceLast, content} of accepted) {
    taken.fill(1, cueFirst, cueLast)
    if (sourceLast > sourceFirst) taken.fill(1, sourceFirst, sourceLast)
    for (const at of content) taken[at] = 1
  }
  const signed = signedQuotations(atoms, quotations, taken)
  if (signed.length === 0) return
  for (const {cue, ...parts} of signed)
    accepted.push({
      ...parts,
      cueFirst: cue,
      cueLast: cue + 1,
      head: cue,
      cue: signedConfidence,
      sourceSure: 1,
      contentSure: 1,
      path: 0,
      confidence: signedConfidence,
    })
  accepted.sort((a, b) => a.cueFirst - b.cueFirst)
}

export class Extractor {
  readonly #finder: CandidateFinder
  readonly #judge: JudgeWeights

  constructor({cues, roles, judge: {rerank, rerankScale, trees}}: ExtractorWeights, kernel: Kernel) {
    this.#judge = {rerank, rerankScale, score: treeScorer(trees, numberCount, kernel)}
    this.#finder = new CandidateFinder(cues, roles, kernel)
  }

  extract(atoms: Atoms, least?: number, kept?: KeptCandidates): Accepted[] {
    const candidates = this.#finder.find(atoms, kept)
    return accept(atoms, candidates, judgeCandidates(atoms, candidates, this.#judge), least)
  }
}
