/** Inference for the cue field: three labels, first order. 0 other, 1 begins, 2 goes on (only after 1 or 2). */
import {longestSentence} from '../analysis/types.js'
import {Kernel, type Loops} from './kernel.js'

/** The score of a label that a token cannot have; `kernel/chain.ts` knows it. */
export const impossible = -1e9

const labels = 3

/** Room for one sentence. The loops over it are compiled (`kernel/chain.ts`). */
export class Chain {
  /** By token and label: scores; then, written by `sum`, probabilities from before and as they are. */
  readonly scores: Float64Array
  readonly alpha: Float64Array
  readonly marginals: Float64Array
  /** The best labels. */
  readonly labels: Uint8Array
  readonly #loops: Loops
  readonly #at: number
  readonly #chain: Int32Array
  readonly #moves: Float64Array
  readonly #worth: Float64Array

  constructor(kernel = new Kernel([])) {
    const [scores, alpha, marginals] = [0, 1, 2].map(() => kernel.numbers(longestSentence * labels))
    const best = kernel.bytes(longestSentence)
    const back = kernel.bytes(longestSentence * labels)
    const moves = kernel.numbers(labels ** 2)
    const worth = kernel.numbers(labels ** 2)
    const {at, list} = kernel.list(8)
    list.set([0, scores!.at, alpha!.at, marginals!.at, best.at, back.at, moves.at, worth.at])
    this.scores = scores!.list
    this.alpha = alpha!.list
    this.marginals = marginals!.list
    this.labels = best.list
    this.#loops = kernel.loops
    this.#at = at
    this.#chain = list
    this.#moves = moves.list
    this.#worth = worth.list
  }

  /** In: the scores of moving from label to label, `from * 3 + to`; a cue never goes on from nothing. */
  weigh(moves: Float32Array): void {
    for (let i = 0; i < labels ** 2; i++) {
      this.#moves[i] = moves[i]!
      this.#worth[i] = i === 2 ? 0 : Math.exp(moves[i]!)
    }
  }

  /** The best labels of so many tokens, with a bonus on every beginning, written to `labels`. Out: whether a cue begins anywhere. */
  best(size: number, bonus: number): boolean {
    this.#chain[0] = size
    return this.#loops.bestChain(this.#at, bonus) === 1
  }

  /** Probabilities of the labels of so many tokens. Returns the logarithm of the normaliser. */
  sum(size: number): number {
    this.#chain[0] = size
    return this.#loops.sumChain(this.#at)
  }
}
