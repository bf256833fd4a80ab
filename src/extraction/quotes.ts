/** What quotation marks settle: a quotation belongs to a content whole or not at all, and quoted sentences run on. */

import {hashText} from '../language/text-hash.js'
import {bisect} from '../read/bisect.js'
import {type Atoms, quote} from './atoms.js'
import type {Candidate} from './candidates.js'
import {tagIndex} from './lexicon.js'

/** A quotation in token numbers of the article; outermost ones only. */
export interface QuotedTokens {
  readonly first: number
  readonly last: number
}

/** In: atoms. Out: outermost quotations in order. */
export function quotedTokens(atoms: Atoms): QuotedTokens[] {
  const out: QuotedTokens[] = []
  let first = -1
  for (let at = 0; at <= atoms.count; at++) {
    const place = at < atoms.count ? atoms.quote[at]! : quote.outside
    const breaks = at === atoms.count || (at > 0 && atoms.paragraph[at] !== atoms.paragraph[at - 1])
    if (first >= 0 && (breaks || place === quote.outside || place === quote.opens)) {
      out.push({first, last: at})
      first = -1
    }
    if (at < atoms.count && first < 0 && place !== quote.outside) first = at
    if (first >= 0 && place === quote.closes) {
      out.push({first, last: at + 1})
      first = -1
    }
  }
  return out
}

/** A quotation half or more inside the content is taken whole, else left out; never across cue or source. */
export function wholeQuotations(candidate: Candidate, quotations: readonly QuotedTokens[]): void {
  const {content, cueFirst, cueLast, sourceFirst, sourceLast} = candidate
  if (content.length === 0) return
  let inside: Set<number> | undefined
  const from = bisect(quotations.length, i => quotations[i]!.last <= content[0]!)
  for (let i = from; i < quotations.length && quotations[i]!.first <= content[content.length - 1]!; i++) {
    const {first, last} = quotations[i]!
    // Quotations do not overlap: what one of them adds or takes away is none of the next one's.
    const have = placeOf(content, last) - placeOf(content, first)
    if (have === 0 || have === last - first) continue
    const crossed = (cueFirst < last && first < cueLast) || (sourceFirst < last && first < sourceLast)
    if (crossed) continue
    const take = have * 2 >= last - first
    inside ??= new Set(content)
    for (let at = first; at < last; at++) {
      if (take) inside.add(at)
      else inside.delete(at)
    }
  }
  if (inside) candidate.content = [...inside].sort((a, b) => a - b)
}

/** How many numbers of an ascending list are smaller. */
const placeOf = (list: readonly number[], value: number): number => bisect(list.length, i => list[i]! < value)

/**
 * A wholly quoted sentence that belongs to no attribution joins the quoted content before it in its paragraph (“It is over,”
 * she said. “We lost.”), or that of the paragraph before where the quotation runs on.
 */
export function joinOrphans(atoms: Atoms, accepted: readonly Candidate[]): void {
  const owner = new Int32Array(atoms.count).fill(-1)
  for (const [i, {content, cueFirst, cueLast, sourceFirst, sourceLast}] of accepted.entries()) {
    for (const at of content) owner[at] = i
    owner.fill(i, cueFirst, cueLast)
    if (sourceLast > sourceFirst) owner.fill(i, sourceFirst, sourceLast)
  }
  for (let sentence = 1; sentence + 1 < atoms.sentenceStart.length; sentence++) {
    const first = atoms.sentenceStart[sentence]!
    const last = atoms.sentenceStart[sentence + 1]!
    let free = true
    for (let at = first; at < last && free; at++) free = atoms.quote[at] !== quote.outside && owner[at] === -1
    if (!free || last - first < 3) continue
    const sameParagraph = atoms.paragraph[first - 1] === atoms.paragraph[first]
    const runsOn = atoms.quote[first - 1] === quote.inside
    if (!sameParagraph && !runsOn) continue
    const speaker = lastSpeaker(atoms, owner, accepted, first - 1)
    if (speaker < 0) continue
    const content = accepted[speaker]!.content
    for (let at = first; at < last; at++) {
      content.push(at)
      owner[at] = speaker
    }
    content.sort((a, b) => a - b)
  }
}

/** The attribution with quoted content nearest before a token, within its sentence. */
function lastSpeaker(atoms: Atoms, owner: Int32Array, accepted: readonly Candidate[], from: number): number {
  const stop = atoms.sentenceStart[atoms.sentence[from]!]!
  for (let at = from; at >= stop; at--) {
    const i = owner[at]!
    if (i >= 0) return accepted[i]!.content.some(token => atoms.quote[token] !== quote.outside) ? i : -1
  }
  return -1
}

const dashes = new Set(['—', '–', '―', '-', '--', '~'].map(hashText))
const leastQuoted = 4
const longestName = 9

/** A quotation signed with a dash (“Water finds its way.” — Ana Duarte, hydrologist): its tokens as parts of an attribution. */
export interface SignedQuotation {
  readonly cue: number
  readonly sourceFirst: number
  readonly sourceLast: number
  readonly content: number[]
}

/** In: atoms, quotations and which tokens are already taken. Out: signed quotations among what is free. */
export function signedQuotations(atoms: Atoms, quotations: readonly QuotedTokens[], taken: Uint8Array): SignedQuotation[] {
  const out: SignedQuotation[] = []
  for (const {first, last} of quotations) {
    const paragraph = atoms.paragraph[first]!
    const end = atoms.paragraphStart[paragraph + 1]!
    if (last + 1 >= end || !dashes.has(atoms.form[last]!) || last - first < leastQuoted + 2) continue
    // The name runs to a comma, a bracket, a number or a small word, and nothing but such a tail may follow it.
    let name = last + 1
    while (name < end && atoms.tag[name] === tagIndex.PROPN && name - last <= longestName) name++
    if (name === last + 1 || (name < end && atoms.shape[name] !== 4 && atoms.shape[name] !== 3) || end - name > 12) continue
    let free = true
    for (let at = first; at < name && free; at++) free = taken[at] === 0
    if (free) out.push({cue: last, sourceFirst: last + 1, sourceLast: name, content: range(first, last)})
  }
  return out
}

const range = (first: number, last: number): number[] => Array.from({length: last - first}, (_, i) => first + i)
