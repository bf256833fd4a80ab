/** The role field in use: scores a window, keeps what does not hang on the cue, decodes. The kernel does the work (`kernel/roles.ts`). */
import type {Atoms} from './atoms.js'
import {Kernel, type Loops} from './kernel.js'
import {Lattice} from './role-states.js'
import {borderFeatures, heldTokens, RoleFeatures, standingBorderFeatures, standingFeatures, tokenFeatures} from './roles.js'
import type {SparseRows} from './sparse.js'
import {longestWindow, windowOf} from './windows.js'

export interface RoleFieldWeights {
  readonly tokens: SparseRows
  readonly borders: SparseRows
  readonly moves: Float32Array
}

/** Exponentials of whole numbers of steps that are kept (`expOf`). */
const mostSteps = 8192

export class RoleField {
  readonly lattice: Lattice
  /** The window of the last `decode`. */
  first = 0
  last = 0
  /** Logarithm of the probability of the decoded path. */
  logProbability = 0
  readonly #loops: Loops
  readonly #features: RoleFeatures
  /** Where the kernel finds everything (`Field`). */
  readonly #at: number
  #atoms!: Atoms

  constructor({tokens, borders, moves}: RoleFieldWeights, kernel = new Kernel([tokens, borders])) {
    const features = new RoleFeatures(kernel)
    const lattice = new Lattice(kernel)
    lattice.weigh(moves)
    const tokenTable = kernel.table(tokens, 1)
    const borderTable = kernel.table(borders, 2)
    const longest = Math.max(standingFeatures.size, tokenFeatures.size, standingBorderFeatures.size, borderFeatures.size)
    const exponentials = (scale: number): number => {
      const {at, list} = kernel.numbers(1 + mostSteps)
      list[0] = scale
      return at
    }
    const field = [
      features.at,
      kernel.list(heldTokens * 2).at,
      kernel.list((heldTokens + 1) * 4).at,
      kernel.features(tokenTable, standingFeatures),
      kernel.features(tokenTable, tokenFeatures, features.words),
      kernel.features(borderTable, standingBorderFeatures),
      kernel.features(borderTable, borderFeatures, features.words),
      kernel.list((longestWindow + 1) * longest).at,
      kernel.list((longestWindow + 1) * 2).at,
      kernel.list(longestWindow + 1).at,
      ...lattice.scores,
      exponentials(tokens.scale),
      exponentials(borders.scale),
    ]
    const {at, list} = kernel.list(field.length)
    list.set(field)
    this.lattice = lattice
    this.#loops = kernel.loops
    this.#features = features
    this.#at = at
  }

  /** Goes to another article. `others`: 1 for each of its tokens that is believed to be a cue. */
  begin(atoms: Atoms, others: Uint8Array): void {
    this.#atoms = atoms
    this.#features.read(atoms, others)
  }

  /**
   * Decodes the window of a cue, no further than from token `from` to before token `to`: the best labels stand in
   * `lattice.labels`, probabilities in `lattice.marginals`.
   */
  decode(cueFirst: number, cueLast: number, from: number, to: number): void {
    const {lattice} = this
    const window = windowOf(this.#atoms, cueFirst)
    const first = Math.max(window.first, from)
    const last = Math.min(window.last, to)
    const end = Math.min(cueLast, last)
    this.first = first
    this.last = last
    lattice.reserve(last - first, cueFirst - first, end - first)
    if (this.#features.hold(first, last)) this.#loops.enter(this.#at)
    this.#features.begin(cueFirst, end, first, last)
    this.#loops.weighWindow(this.#at)
    const score = lattice.best()
    this.logProbability = score - lattice.sum()
  }
}
