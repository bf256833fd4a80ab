/** Boosted decision trees over a few dozen numbers: the last word on a candidate. All trees are full, of one depth. */
import {Kernel} from './kernel.js'

export const treeDepth = 4
/** Questions and leaves of one tree. */
export const treeQuestions = 2 ** treeDepth - 1
export const treeLeaves = 2 ** treeDepth

export interface Trees {
  readonly count: number
  /** Per question: which number is asked, and the largest value that goes left. */
  readonly features: Uint8Array
  readonly cuts: Float32Array
  /** Per leaf: what it adds to the log-odds. */
  readonly leaves: Float32Array
  readonly base: number
}

/** In: the numbers of candidates, one after another; where those of one begin. Out: its log-odds. */
export type TreeScore = (numbers: Float32Array, offset: number) => number

/** In: trees, how many numbers a candidate has. Out: what scores candidates (`kernel/trees.ts`). */
export function treeScorer({count, features, cuts, leaves, base}: Trees, width: number, kernel = new Kernel([])): TreeScore {
  const put = (numbers: Float32Array): number => {
    const {at, list} = kernel.fractions(numbers.length)
    list.set(numbers)
    return at
  }
  const questions = kernel.bytes(features.length)
  questions.list.set(features)
  const start = kernel.numbers(1)
  start.list[0] = base
  const trees = kernel.list(5)
  trees.list.set([count, questions.at, put(cuts), put(leaves), start.at])
  const candidate = kernel.fractions(width)
  return (numbers, offset) => {
    for (let i = 0; i < width; i++) candidate.list[i] = numbers[offset + i]!
    return kernel.loops.treeScore(trees.at, candidate.at)
  }
}
