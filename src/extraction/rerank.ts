/**
 * Stage three: how likely a candidate is an attribution, now that its parts and its neighbours are known. A logistic
 * regression; its probability is the confidence. Features: how sure the fields are, what the parts look like, and above all
 * whether the cue stands inside another candidate's content.
 */

import {hashText} from '../language/text-hash.js'
import {type Atoms, padAtom, quote} from './atoms.js'
import type {Candidate} from './candidates.js'
import {row, rowBits} from './hash.js'

export const rerankBits = 16
export const rerankLimit = 80

const ing = hashText('-ing')

const logit = (p: number): number => {
  const x = Math.log((p + 1e-4) / (1 - p + 1e-4))
  return Math.max(-6, Math.min(6, Math.round(x * 1.5)))
}
const sizeOf = (n: number): number => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : n < 40 ? 7 : 8)
const fold = (template: number, a: number, b = 0, c = 0): number => row(template, a, b, c) >>> (rowBits - rerankBits)

/** So many candidates ahead are looked at for what two have in common. Nine sentences of the training articles hold at most 21. */
const near = 40

/** What the other candidates of the article say about each: filled once, read by all. */
export interface Surroundings {
  /** Probability of the strongest other candidate whose content holds this one's cue; of one whose cue this content holds. */
  readonly holder: Float64Array
  readonly held: Float64Array
  /** Strongest candidates before and after in the same sentence. */
  readonly before: Float64Array
  readonly after: Float64Array
  /** Strongest other candidate that claims the same content word; one whose source is part of this content. */
  readonly rival: Float64Array
  /** Strongest other candidate with a word of the same source. */
  readonly sameSource: Float64Array
}

/** `chances`: how likely each candidate is taken to be; by default what the cue field thinks. */
export function surroundingsOf(
  atoms: Atoms,
  candidates: readonly Candidate[],
  chances: Float64Array = Float64Array.from(candidates, candidate => candidate.cue),
): Surroundings {
  const n = candidates.length
  const out = {
    holder: new Float64Array(n),
    held: new Float64Array(n),
    before: new Float64Array(n),
    after: new Float64Array(n),
    rival: new Float64Array(n),
    sameSource: new Float64Array(n),
  }
  for (let i = 0; i < n; i++) {
    const a = candidates[i]!
    const sentence = atoms.sentence[a.head]!
    const chance = chances[i]!
    // Windows reach a few sentences, so only near candidates can touch.
    for (let j = i + 1; j < n && j <= i + near; j++) {
      const b = candidates[j]!
      if (atoms.sentence[b.head]! - sentence > 9) break
      if (atoms.sentence[b.head] === sentence) {
        out.after[i] = Math.max(out.after[i]!, chances[j]!)
        out.before[j] = Math.max(out.before[j]!, chance)
      }
      if (holds(a.content, b.head)) {
        out.holder[j] = Math.max(out.holder[j]!, chance)
        out.held[i] = Math.max(out.held[i]!, chances[j]!)
      }
      if (holds(b.content, a.head)) {
        out.holder[i] = Math.max(out.holder[i]!, chances[j]!)
        out.held[j] = Math.max(out.held[j]!, chance)
      }
      if (a.content.length > 0 && b.content.length > 0 && touches(a.content, b.content)) {
        out.rival[i] = Math.max(out.rival[i]!, chances[j]!)
        out.rival[j] = Math.max(out.rival[j]!, chance)
      }
      if (a.sourceFirst < b.sourceLast && b.sourceFirst < a.sourceLast) {
        out.sameSource[i] = Math.max(out.sameSource[i]!, chances[j]!)
        out.sameSource[j] = Math.max(out.sameSource[j]!, chance)
      }
    }
  }
  return out
}

/** Whether an ascending list holds a number. */
export function holds(list: readonly number[], value: number): boolean {
  if (list.length === 0 || value < list[0]! || value > list[list.length - 1]!) return false
  let low = 0
  let high = list.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const there = list[middle]!
    if (there === value) return true
    if (there < value) low = middle + 1
    else high = middle - 1
  }
  return false
}

function touches(a: readonly number[], b: readonly number[]): boolean {
  if (a[0]! > b[b.length - 1]! || b[0]! > a[a.length - 1]!) return false
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) return true
    if (a[i]! < b[j]!) i++
    else j++
  }
  return false
}

/** Rows of one candidate's features. Returns how many. */
export function rerankFeatures(atoms: Atoms, candidate: Candidate, index: number, around: Surroundings, out: Int32Array): number {
  const {cueFirst, cueLast, head, sourceFirst, sourceLast, content} = candidate
  const p = logit(candidate.cue)
  const L = atoms.lemma[head]!
  const K = atoms.class[head]! + 1
  const X = atoms.cue[head]! + 1
  const T = atoms.tag[head]! + 1
  const length = Math.min(cueLast - cueFirst, 4)
  const hasSource = sourceLast > sourceFirst ? 1 : 0
  const hasContent = content.length > 0 ? 1 : 0
  const parts = hasSource | (hasContent << 1)
  const first = hasContent ? content[0]! : -1
  const last = hasContent ? content[content.length - 1]! : -1
  let quotedContent = 0
  let cueQuoted = 0
  for (const at of content) if (atoms.quote[at] !== quote.outside) quotedContent++
  if (atoms.quote[head] !== quote.outside) cueQuoted = 1
  const quoteClass = !hasContent ? 0 : quotedContent === 0 ? 1 : quotedContent === content.length ? 3 : 2
  const side = !hasContent ? 0 : last < cueFirst ? 1 : first >= cueLast ? 2 : 3
  const contentWord = hasContent ? atoms.word[first]! : padAtom
  const contentTag = hasContent ? atoms.tag[first]! + 1 : 0
  const contentSize = sizeOf(content.length)
  const sourceWord = hasSource ? atoms.word[sourceLast - 1]! : padAtom
  const sourceTag = hasSource ? atoms.tag[sourceLast - 1]! + 1 : 0
  let sourceClass = 0
  for (let at = sourceFirst; at < sourceLast; at++) sourceClass = Math.max(sourceClass, atoms.source[at]! + 1)
  const sourcePlace = !hasSource
    ? 0
    : sourceFirst >= cueLast
      ? 1 + Math.min(sourceFirst - cueLast, 3)
      : 5 + Math.min(cueFirst - sourceLast, 3)
  const holder = logit(around.holder[index]!)
  const held = logit(around.held[index]!)
  const before = atoms.word[cueFirst - 1] ?? padAtom
  const after = atoms.word[cueLast] ?? padAtom
  const afterTag = (atoms.tag[cueLast] ?? 30) + 1
  const beforeTag = (atoms.tag[cueFirst - 1] ?? 30) + 1
  const sentence = atoms.sentence[head]!
  const paragraph = atoms.paragraph[head]!
  const headline = paragraph < 2 ? paragraph + 1 : 0
  const path = Math.max(-8, Math.round(candidate.path * 2))
  const spans = hasContent && (atoms.sentence[first] !== sentence || atoms.sentence[last] !== sentence) ? 1 : 0
  let n = 0
  out[n++] = fold(1, 0)
  out[n++] = fold(2, p)
  out[n++] = fold(3, p, L)
  out[n++] = fold(4, L)
  out[n++] = fold(5, p, K)
  out[n++] = fold(6, p, X, T)
  out[n++] = fold(7, K, X)
  out[n++] = fold(8, length, p)
  out[n++] = fold(9, length, K)
  out[n++] = fold(10, parts, p)
  out[n++] = fold(11, parts, L)
  out[n++] = fold(12, parts, K, quoteClass)
  out[n++] = fold(13, logit(candidate.sourceSure), parts)
  out[n++] = fold(14, logit(candidate.contentSure), parts)
  out[n++] = fold(15, logit(candidate.contentSure), logit(candidate.sourceSure))
  out[n++] = fold(16, path)
  out[n++] = fold(17, path, p)
  out[n++] = fold(18, contentSize, K)
  out[n++] = fold(19, contentSize, L)
  out[n++] = fold(20, contentSize, p)
  out[n++] = fold(21, contentWord)
  out[n++] = fold(22, contentWord, K)
  out[n++] = fold(23, contentWord, L)
  out[n++] = fold(24, contentTag, L)
  out[n++] = fold(25, contentTag, K, X)
  out[n++] = fold(26, quoteClass, p)
  out[n++] = fold(27, quoteClass, L)
  out[n++] = fold(28, quoteClass, K, cueQuoted)
  out[n++] = fold(29, sourceClass, p)
  out[n++] = fold(30, sourceClass, K)
  out[n++] = fold(31, sourceWord)
  out[n++] = fold(32, sourceWord, K)
  out[n++] = fold(33, sourceTag, L)
  out[n++] = fold(34, sourceTag, K, X)
  out[n++] = fold(35, sourcePlace, K)
  out[n++] = fold(36, sourcePlace, L)
  out[n++] = fold(37, side, sourcePlace, K)
  out[n++] = fold(38, side, L)
  out[n++] = fold(39, holder)
  out[n++] = fold(40, holder, p)
  out[n++] = fold(41, holder, K)
  out[n++] = fold(42, holder, cueQuoted, p)
  out[n++] = fold(43, held)
  out[n++] = fold(44, held, p)
  out[n++] = fold(45, held, K)
  out[n++] = fold(46, logit(around.before[index]!), p)
  out[n++] = fold(47, logit(around.after[index]!), p)
  out[n++] = fold(48, logit(around.before[index]!), logit(around.after[index]!))
  out[n++] = fold(49, logit(around.rival[index]!), p)
  out[n++] = fold(50, logit(around.rival[index]!), K)
  out[n++] = fold(51, before, K)
  out[n++] = fold(52, after, K)
  out[n++] = fold(53, beforeTag, afterTag, K)
  out[n++] = fold(54, beforeTag, L)
  out[n++] = fold(55, afterTag, L)
  out[n++] = fold(56, after, L)
  out[n++] = fold(57, headline, p)
  out[n++] = fold(58, headline, K)
  out[n++] = fold(59, spans, p, quoteClass)
  out[n++] = fold(60, cueQuoted, p)
  out[n++] = fold(61, cueQuoted, L)
  out[n++] = fold(62, parts, sourceTag, contentTag)
  // “Was asked”, “asking”: who stands before the cue is not who speaks, or stands further off.
  const voice = (sourcePlace === 0 ? 0 : sourceFirst >= cueLast ? 1 : 2) | (atoms.suffix[head] === ing ? 4 : 0)
  const opening = atoms.word[cueFirst]!
  out[n++] = fold(63, opening, voice)
  out[n++] = fold(64, opening, K, voice)
  out[n++] = fold(65, (hasSource && atoms.word[sourceFirst - 1]) || padAtom, voice)
  out[n++] = fold(66, (hasContent && atoms.word[last + 1]) || padAtom, quoteClass)
  out[n++] = fold(67, L, voice, side)
  out[n++] = fold(68, before, voice, parts)
  return n
}

/** In: weights, rows and how many. Out: the probability. */
export function probability(weights: Float32Array | Int8Array, scale: number, rows: Int32Array, count: number): number {
  let score = 0
  for (let i = 0; i < count; i++) score += weights[rows[i]!]!
  return 1 / (1 + Math.exp(-score * scale))
}
