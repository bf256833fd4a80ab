/** Which claims of an article say the same. */

import {tokenAt} from './offsets.js'
import {contentWords} from './overlap.js'
import type {Understanding} from './types.js'

/** Two contents tell the same if they share this part of the lighter one's weight and this part of both together … */
const sameFrom = 0.5
const sameOfBoth = 0.25
/** … and at least this much, so that two short contents about one person are not taken for one claim. */
const sameWeight = 4
/** A word of more claims than this says nothing about which two belong together; it also keeps the search linear. */
const tooCommon = 12

/** A stretch of text in a sentence. */
interface Told {
  readonly start: number
  readonly end: number
  readonly sentence: number
}

/** The content words of all claims, numbered as they come, and who holds them. */
interface Vocabulary {
  /** By word: its weight, the first claim that holds it, and all of them where it is not the only one. */
  readonly weights: readonly number[]
  readonly first: readonly number[]
  readonly postings: readonly (readonly number[] | undefined)[]
  /** By claim: its words. */
  readonly contents: readonly (readonly number[])[]
}

/**
 * In: claims in order. Out: by claim, those that say the same, in order. A posting list for each content word, words of many claims
 * left out, so that no claim is ever held against all others.
 */
export function findRepeats(base: Understanding, claims: readonly Told[]): readonly (readonly number[])[] {
  const vocabulary = collectWords(base, claims)
  const {weights, first, postings, contents} = vocabulary
  const totals = contents.map(content => totalOf(content, vocabulary))
  const repeats = claims.map((): number[] => [])
  /** By claim: the weight that it shares with the one at hand. */
  const common = new Float64Array(claims.length)
  for (const [id, content] of contents.entries()) {
    const touched: number[] = []
    for (const word of content) {
      const list = postings[word]
      // Nobody before this claim holds it.
      if (list === undefined || first[word] === id || isCommon(list)) continue
      for (const other of list) {
        if (other >= id) break
        if (common[other] === 0) touched.push(other)
        common[other]! += weights[word]!
      }
    }
    for (const other of touched) {
      const sum = common[other]!
      common[other] = 0
      if (claims[other]!.sentence === claims[id]!.sentence || !tellSame(sum, totals[id]!, totals[other]!)) continue
      repeats[id]!.push(other)
      repeats[other]!.push(id)
    }
  }
  return repeats.map(list => (list.length > 1 ? list.sort((a, b) => a - b) : list))
}

function collectWords(base: Understanding, claims: readonly Told[]): Vocabulary {
  const known = new Map<string, number>()
  const weights: number[] = []
  const first: number[] = []
  const postings: (number[] | undefined)[] = []
  const contents: number[][] = []
  for (const [id, {start, end, sentence}] of claims.entries()) {
    const content: number[] = []
    contents.push(content)
    const paragraph = base.paragraphs[base.sentences[sentence]!.paragraph]!
    const words = contentWords(paragraph)
    // A quotation may run on beyond its paragraph; its first paragraph tells what it is about.
    const last = Math.min(paragraph.tokens.length, tokenAt(paragraph, end - 1) + 1)
    for (let i = tokenAt(paragraph, start); i < last; i++) {
      const stem = words.stems[i]!
      if (stem === '') continue
      const weight = words.weights[i]!
      const word = known.get(stem)
      if (word === undefined) {
        content.push(first.length)
        known.set(stem, first.length)
        first.push(id)
        postings.push(undefined)
        weights.push(weight)
        continue
      }
      if (weight > weights[word]!) weights[word] = weight
      const holders = postings[word]
      if ((holders ? holders[holders.length - 1] : first[word]) === id) continue
      if (holders) holders.push(id)
      else postings[word] = [first[word]!, id]
      content.push(word)
    }
  }
  return {weights, first, postings, contents}
}

function totalOf(content: readonly number[], {weights, postings}: Vocabulary): number {
  let total = 0
  for (const word of content) total += isCommon(postings[word]) ? weights[word]! / 4 : weights[word]!
  return total
}

function isCommon(postings: readonly number[] | undefined): boolean {
  return postings !== undefined && postings.length > tooCommon
}

function tellSame(common: number, mine: number, theirs: number): boolean {
  return common >= sameWeight && common >= sameFrom * Math.min(mine, theirs) && common >= sameOfBoth * (mine + theirs - common)
}
