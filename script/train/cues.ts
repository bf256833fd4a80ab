/** Trains the cue field. */
import type {Atoms} from '../../src/extraction/atoms.js'
import {Chain} from '../../src/extraction/chain.js'
import {CueFeatures, cueFeatureLimit, cueLabels} from '../../src/extraction/cues.js'
import {tableBits} from '../../src/extraction/templates.js'
import {type Averaging, averageOf, Dice, isAveraged, Table} from './learner.js'

/** An article to learn cues from: its atoms and the label of each token. */
export interface CueLesson {
  readonly atoms: Atoms
  readonly labels: Uint8Array
}

export interface CueWeights {
  readonly rows: Float32Array
  readonly moves: Float32Array
}

export interface CueSettings extends Averaging {
  readonly passes: number
  /** Features are dropped with this chance out of 256. */
  readonly dropout: number
  readonly rate: number
  readonly calm: number
  readonly kept?: Uint8Array
}

export const cueSettings: CueSettings = {runs: 4, passes: 6, averageFrom: 1, snapshots: 8, dropout: 128, rate: 0.3, calm: 3}

/** In: lessons. Out: averaged weights. Deterministic. */
export function learnCues(lessons: readonly CueLesson[], settings: CueSettings = cueSettings): CueWeights {
  const runs = Array.from({length: settings.runs}, (_, run) => runCues(lessons, settings, new Dice(7 + 1_000 * run)))
  return {rows: averageOf(runs.map(({rows}) => rows)), moves: averageOf(runs.map(({moves}) => moves))}
}

function runCues(lessons: readonly CueLesson[], settings: CueSettings, dice: Dice): CueWeights {
  const table = new Table(cueLabels, settings.rate, settings.calm, 2 ** tableBits.cues)
  const moves = new Table(1, settings.rate, settings.calm, 9)
  const {kept} = settings
  const features = new CueFeatures()
  const buffer = new Int32Array(cueFeatureLimit)
  const places: [number, number][] = []
  for (const [i, {atoms}] of lessons.entries()) for (let s = 0; s + 1 < atoms.sentenceStart.length; s++) places.push([i, s])
  const order = Int32Array.from(places.keys())
  let rows = new Int32Array(64 * cueFeatureLimit)
  let counts = new Int32Array(64)
  const chain = new Chain()
  const {scores, alpha, marginals} = chain
  const move = new Float32Array(9)
  const gradients = new Float64Array(3)
  const moveGradient = new Float64Array(9)
  const snapshot = (): void => {
    table.snapshot()
    moves.snapshot()
  }
  for (let pass = 0; pass < settings.passes; pass++) {
    dice.shuffle(order)
    for (const [step, place] of order.entries()) {
      if (isAveraged(settings, pass, step, order.length)) snapshot()
      const [article, sentence] = places[place]!
      const {atoms, labels} = lessons[article]!
      const first = atoms.sentenceStart[sentence]!
      const size = atoms.sentenceStart[sentence + 1]! - first
      if (size > counts.length) {
        rows = new Int32Array(size * 2 * cueFeatureLimit)
        counts = new Int32Array(size * 2)
      }
      features.begin(atoms, sentence)
      for (let t = 0; t < size; t++) {
        const found = features.rows(buffer, 0)
        let n = 0
        const base = t * cueFeatureLimit
        let bits = 0
        for (let i = 0; i < found; i++) {
          if ((i & 3) === 0) bits = dice.next()
          const drop = (bits & 255) < settings.dropout
          bits >>>= 8
          if (drop) continue
          const r = buffer[i]!
          if (kept && kept[r] === 0) continue
          rows[base + n++] = r
        }
        counts[t] = n
        table.score(rows, base, n, scores, t * 3)
      }
      moves.current(move)
      chain.weigh(move)
      chain.sum(size)
      moveGradient.fill(0)
      let before = 0
      for (let t = 0; t < size; t++) {
        const label = labels[first + t]!
        for (let y = 0; y < 3; y++) gradients[y] = marginals[t * 3 + y]! - (y === label ? 1 : 0)
        table.learn(rows, t * cueFeatureLimit, counts[t]!, gradients)
        moveGradient[before * 3 + label]! -= 1
        before = label
      }
      expectedMoves(scores, size, move, alpha, marginals, moveGradient)
      for (let i = 0; i < 9; i++) if (i !== 2 && Math.abs(moveGradient[i]!) > 1e-6) moves.step(i, moveGradient[i]!)
    }
    if (pass >= settings.averageFrom) snapshot()
  }
  return {rows: table.average(1 - settings.dropout / 256), moves: moves.average(1)}
}

/** Adds the expected number of each move: P(y at t-1, y' at t) ∝ alpha · move · potential · beta, with beta = marginal / alpha. */
function expectedMoves(
  scores: Float64Array,
  size: number,
  moves: Float32Array,
  alpha: Float64Array,
  marginals: Float64Array,
  into: Float64Array,
): void {
  for (let y = 0; y < 3; y++) into[y]! += marginals[y]!
  const joint = new Float64Array(9)
  for (let t = 1; t < size; t++) {
    const o = t * 3
    const p = o - 3
    if (marginals[o]! > 0.9999 && marginals[p]! > 0.9999) {
      into[0]! += 1
      continue
    }
    let sum = 0
    const top = Math.max(scores[o]!, scores[o + 1]!, scores[o + 2]!)
    for (let y = 0; y < 3; y++) {
      for (let z = 0; z < 3; z++) {
        const i = y * 3 + z
        const beta = alpha[o + z]! > 0 ? marginals[o + z]! / alpha[o + z]! : 0
        joint[i] = i === 2 ? 0 : alpha[p + y]! * Math.exp(moves[i]! + scores[o + z]! - top) * beta
        sum += joint[i]!
      }
    }
    for (let i = 0; i < 9; i++) into[i]! += joint[i]! / sum
  }
}
