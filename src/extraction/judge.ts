/**
 * The last judgement: a candidate's own probability by the regression, seen together with those of the candidates around it.
 * Trees weigh them; their probability is the confidence.
 */
import {type Atoms, quote} from './atoms.js'
import type {Candidate} from './candidates.js'
import {type Surroundings, surroundingsOf} from './rerank.js'

/** How many numbers describe a candidate. */
export const numberCount = 32

const logit = (p: number): number => Math.log((p + 1e-4) / (1 - p + 1e-4))

/** In: candidates and their probabilities by the regression. Out: `numberCount` numbers for each, one after another. */
export function numbersOf(atoms: Atoms, candidates: readonly Candidate[], chances: Float64Array): Float32Array {
  const out = new Float32Array(candidates.length * numberCount)
  const around = surroundingsOf(atoms, candidates, chances)
  const best = strongestOfSentences(atoms, candidates, chances)
  let density = 0
  for (const chance of chances) density += chance
  density /= Math.max(1, atoms.sentenceStart.length - 1)
  for (const [i, candidate] of candidates.entries()) fill(out, i * numberCount, atoms, candidate, chances[i]!, i, around, best, density)
  return out
}

function strongestOfSentences(atoms: Atoms, candidates: readonly Candidate[], chances: Float64Array): Float32Array {
  const best = new Float32Array(atoms.sentenceStart.length + 1)
  for (const [i, {head}] of candidates.entries()) best[atoms.sentence[head]!] = Math.max(best[atoms.sentence[head]!]!, chances[i]!)
  return best
}

function fill(
  out: Float32Array,
  offset: number,
  atoms: Atoms,
  candidate: Candidate,
  chance: number,
  index: number,
  around: Surroundings,
  best: Float32Array,
  density: number,
): void {
  const {cueFirst, cueLast, head, sourceFirst, sourceLast, content} = candidate
  const sentence = atoms.sentence[head]!
  const first = content[0] ?? cueLast
  const last = content[content.length - 1] ?? cueLast
  const hasSource = sourceLast > sourceFirst
  let quoted = 0
  let holes = 0
  for (let k = 0; k < content.length; k++) {
    if (atoms.quote[content[k]!] !== quote.outside) quoted++
    if (k > 0 && content[k] !== content[k - 1]! + 1) holes++
  }
  let sourceClass = 0
  for (let at = sourceFirst; at < sourceLast; at++) sourceClass = Math.max(sourceClass, atoms.source[at]!)
  const start = atoms.sentenceStart[sentence]!
  const end = atoms.sentenceStart[sentence + 1]!
  let n = offset
  out[n++] = logit(chance)
  out[n++] = candidate.cue
  out[n++] = around.holder[index]!
  out[n++] = around.held[index]!
  out[n++] = around.before[index]!
  out[n++] = around.after[index]!
  out[n++] = around.rival[index]!
  out[n++] = around.sameSource[index]!
  out[n++] = candidate.sourceSure
  out[n++] = candidate.contentSure
  out[n++] = candidate.path
  out[n++] = atoms.cue[head]!
  out[n++] = cueLast - cueFirst
  out[n++] = content.length
  out[n++] = sourceLast - sourceFirst
  out[n++] = hasSource ? (sourceFirst >= cueLast ? sourceFirst - cueLast : sourceLast - cueFirst - 1) : 99
  out[n++] = last < cueFirst ? last - cueFirst : first - cueLast
  out[n++] = content.length === 0 ? -1 : quoted / content.length
  out[n++] = atoms.quote[head] === quote.outside ? 0 : 1
  out[n++] = Math.min(sentence - atoms.paragraphSentence[atoms.paragraph[head]!]!, 5)
  out[n++] = Math.min(atoms.paragraph[head]!, 20)
  out[n++] = holes
  out[n++] = atoms.class[head]!
  out[n++] = sourceClass
  out[n++] = sentence > 0 ? best[sentence - 1]! : 0
  out[n++] = best[sentence + 1]!
  out[n++] = density
  out[n++] = end - start
  out[n++] = cueFirst - start
  out[n++] = atoms.tag[head]!
  out[n++] = content.length > 0 && atoms.sentence[last] !== sentence ? 1 : 0
  out[n] = hasSource ? atoms.tag[sourceLast - 1]! : -1
}
