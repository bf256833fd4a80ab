/**
 * The states of the role field and inference over them. A token is other (0), source (1), content (2) or cue (3); the state
 * also remembers whether the source and a first piece of content have been seen, so that a path holds one source in one piece.
 * Besides the scores of tokens there are scores of borders: source begins or ends, content begins or ends between two tokens.
 */
import {Kernel, type Loops} from './kernel.js'
import {longestWindow} from './windows.js'

export const role = {other: 0, source: 1, content: 2, cue: 3} as const
export const roleLabels = 3
/** Borders with weights of their own: source begins, source ends, content begins, content ends. */
export const borderLabels = 4

/** Label, source seen (before or in this token), content seen. */
const states: readonly {readonly label: number; readonly source: number; readonly content: number}[] = [
  {label: 0, source: 0, content: 0},
  {label: 0, source: 0, content: 1},
  {label: 0, source: 1, content: 0},
  {label: 0, source: 1, content: 1},
  {label: 1, source: 1, content: 0},
  {label: 1, source: 1, content: 1},
  {label: 2, source: 0, content: 1},
  {label: 2, source: 1, content: 1},
  {label: 3, source: 0, content: 0},
  {label: 3, source: 0, content: 1},
  {label: 3, source: 1, content: 0},
  {label: 3, source: 1, content: 1},
]
export const stateCount = states.length
export const stateLabel = Uint8Array.from(states, state => state.label)

const from: number[] = []
const to: number[] = []
for (const [i, a] of states.entries())
  for (const [j, b] of states.entries()) {
    if (b.source < a.source || b.content < a.content) continue
    if (b.label === 1 && a.source === 1 && a.label !== 1) continue
    if (b.label !== 1 && b.source > a.source) continue
    if (b.label !== 2 && b.content > a.content) continue
    from.push(i)
    to.push(j)
  }
export const moveCount = from.length
export const moveFrom = Uint8Array.from(from)
export const moveTo = Uint8Array.from(to)
/**
 * What a move crosses: 0 nothing, 1 source begins, 2 content begins, 3 source ends, 4 content ends, 5 source ends and content
 * begins, 6 content ends and source begins.
 */
export const crossings = 7
const crossingOf = (a: number, b: number): number => {
  if (a === b) return 0
  if (a === role.source) return b === role.content ? 5 : 3
  if (a === role.content) return b === role.source ? 6 : 4
  return b === role.source ? 1 : b === role.content ? 2 : 0
}
export const moveCrossing = Uint8Array.from(from, (a, i) => crossingOf(states[a]!.label, states[to[i]!]!.label))
/** Border labels (0 source begins, 1 source ends, 2 content begins, 3 content ends) that each crossing is counted under. */
export const crossedBorders: readonly (readonly number[])[] = [[], [0], [2], [1], [3], [1, 2], [3, 0]]
/** Moves that are allowed where they come from a cue token or not, and lead to one or not (`from * 2 + to`). */
const movesByKind = [0, 1, 2, 3].map(kind =>
  Array.from(from.keys()).filter(
    k => (states[from[k]!]!.label === role.cue ? 2 : 0) + (states[to[k]!]!.label === role.cue ? 1 : 0) === kind,
  ),
)
/** The same to the first token of all, which is no cue or one: from other, nothing seen. */
const firstMoves = [0, 1].map(kind => movesByKind[kind]!.filter(k => moveFrom[k] === 0))

/** Bytes of a kind of moves, and of the head of a window, as `kernel/lattice.ts` reads them. */
const kindSize = 64
const windowSize = 18

/** Room for one window. The loops over it are compiled (`kernel/lattice.ts`). */
export class Lattice {
  /** Scores: `size * 3` of tokens, `(size + 1) * 4` of borders (border t stands before token t). */
  readonly tokens: Float64Array
  readonly borders: Float64Array
  /** Exponentials of the same, which `sum` reads: of source and content less other (`size * 2`), and of borders. */
  readonly tokenWorth: Float64Array
  readonly borderWorth: Float64Array
  /** Results: probabilities of labels (size × 4) and of crossings at borders (size + 1) × `crossings`. */
  readonly marginals: Float64Array
  readonly crossed: Float64Array
  readonly labels: Uint8Array
  size = 0
  /** Where the kernel finds the scores of tokens and borders, and what they are worth. */
  readonly scores: readonly number[]
  readonly #loops: Loops
  /** The window as the kernel reads it. */
  readonly #at: number
  readonly #window: Int32Array
  readonly #moves: Float64Array
  readonly #moveWorth: Float64Array
  readonly #expected: Float64Array

  constructor(kernel = new Kernel([])) {
    const places: number[] = []
    const room = (length: number): Float64Array => {
      const {at, list} = kernel.numbers(length)
      places.push(at)
      return list
    }
    const bytes = (length: number): Uint8Array => {
      const {at, list} = kernel.bytes(length)
      places.push(at)
      return list
    }
    const most = longestWindow + 1
    this.tokens = room(most * roleLabels)
    this.borders = room(most * borderLabels)
    this.tokenWorth = room(most * 2)
    this.borderWorth = room(most * borderLabels)
    this.scores = [...places]
    this.marginals = room(most * 4)
    this.crossed = room(most * crossings)
    this.labels = bytes(most)
    room(most * stateCount)
    room(most * stateCount)
    bytes(most * stateCount)
    this.#moves = room(stateCount ** 2)
    this.#moveWorth = room(stateCount ** 2)
    this.#expected = room(stateCount ** 2)
    const kinds = bytes(6 * kindSize)
    for (const [i, list] of [...movesByKind, ...firstMoves].entries())
      kinds.set([list.length, ...list.flatMap(k => [moveFrom[k]!, moveTo[k]!, moveCrossing[k]!])], i * kindSize)
    room(2 * stateCount + crossings)
    const {at, list} = kernel.list(windowSize)
    list.set(places, windowSize - places.length)
    this.#loops = kernel.loops
    this.#at = at
    this.#window = list
  }

  /** In: the score of each move. */
  weigh(moves: ArrayLike<number>): void {
    for (let k = 0; k < moveCount; k++) {
      const place = moveFrom[k]! * stateCount + moveTo[k]!
      this.#moves[place] = moves[k]!
      this.#moveWorth[place] = Math.exp(moves[k]!)
    }
  }

  /** Goes to a window of so many tokens; those of the cue are `cueFirst` to `cueLast` (exclusive). */
  reserve(size: number, cueFirst: number, cueLast: number): void {
    this.size = size
    this.#window[0] = size
    this.#window[1] = cueFirst
    this.#window[2] = cueLast
  }

  /** Fills `tokenWorth` and `borderWorth` from the scores. */
  raise(): void {
    const {size, tokens, borders} = this
    for (let t = 0; t < size; t++) {
      const other = tokens[t * roleLabels]!
      this.tokenWorth[t * 2] = Math.exp(tokens[t * roleLabels + 1]! - other)
      this.tokenWorth[t * 2 + 1] = Math.exp(tokens[t * roleLabels + 2]! - other)
    }
    for (let i = 0; i < (size + 1) * borderLabels; i++) this.borderWorth[i] = Math.exp(borders[i]!)
  }

  /** Labels of the best path, written to `labels`; returns its score. */
  best(): number {
    return this.#loops.best(this.#at)
  }

  /** Probabilities of labels. Returns the logarithm of the normaliser. */
  sum(): number {
    return this.#loops.sum(this.#at)
  }

  /** Behind `sum`: probabilities of crossings. Out: the expected number of each move. */
  expect(): Float64Array {
    this.#expected.fill(0)
    this.#loops.expect(this.#at)
    return Float64Array.from(from, (a, k) => this.#expected[a * stateCount + to[k]!]!)
  }
}
