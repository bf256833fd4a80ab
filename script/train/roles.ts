/** Trains the role field on gold cues. */
import {
  borderLabels,
  crossedBorders,
  crossings,
  Lattice,
  moveCount,
  moveFrom,
  moveTo,
  role,
  roleLabels,
  stateLabel,
} from '../../src/extraction/role-states.js'
import {RoleFeatures, roleFeatureLimit} from '../../src/extraction/roles.js'
import {tableBits} from '../../src/extraction/templates.js'
import {windowOf} from '../../src/extraction/windows.js'
import {type Averaging, averageOf, Dice, isAveraged, Table} from './learner.js'
import type {GoldTokens, Lesson} from './lessons.js'

export interface RoleWeights {
  readonly tokens: Float32Array
  readonly borders: Float32Array
  readonly moves: Float32Array
}

export interface RoleSettings extends Averaging {
  readonly passes: number
  readonly dropout: number
  readonly rate: number
  readonly calm: number
  readonly kept?: {readonly tokens: Uint8Array; readonly borders: Uint8Array}
}

export const roleSettings: RoleSettings = {runs: 4, passes: 9, averageFrom: 1, snapshots: 8, dropout: 128, rate: 0.1, calm: 0.5}

/** The gold path of a window as states, or undefined where the annotation does not fit (its source in two pieces). */
export function goldStates(gold: GoldTokens, first: number, last: number): Uint8Array | undefined {
  const labels = new Uint8Array(last - first)
  for (const at of gold.content) if (at >= first && at < last) labels[at - first] = role.content
  for (const at of gold.source) if (at >= first && at < last) labels[at - first] = role.source
  for (let at = gold.cueFirst; at < gold.cueLast; at++) if (at < last) labels[at - first] = role.cue
  const states = new Uint8Array(labels.length)
  let source = 0
  let content = 0
  let before = -1
  for (let t = 0; t < labels.length; t++) {
    const label = labels[t]!
    if (label === role.source) {
      if (source === 1 && before !== role.source) return undefined
      source = 1
    }
    if (label === role.content) content = 1
    before = label
    states[t] = stateNumber(label, source, content)
  }
  return states
}

function stateNumber(label: number, source: number, content: number): number {
  if (label === role.other) return source * 2 + content
  if (label === role.source) return 4 + content
  if (label === role.content) return 6 + source
  return 8 + source * 2 + content
}

/** In: lessons. Out: averaged weights. Deterministic. */
export function learnRoles(lessons: readonly Lesson[], settings: RoleSettings = roleSettings): RoleWeights {
  const runs = Array.from({length: settings.runs}, (_, run) => runRoles(lessons, settings, new Dice(11 + 1_000 * run)))
  return {
    tokens: averageOf(runs.map(({tokens}) => tokens)),
    borders: averageOf(runs.map(({borders}) => borders)),
    moves: averageOf(runs.map(({moves}) => moves)),
  }
}

function runRoles(lessons: readonly Lesson[], settings: RoleSettings, dice: Dice): RoleWeights {
  const tokenTable = new Table(roleLabels, settings.rate, settings.calm, 2 ** tableBits.tokens)
  const borderTable = new Table(borderLabels, settings.rate, settings.calm, 2 ** tableBits.borders)
  const moves = new Table(1, settings.rate, settings.calm, moveCount)
  const features = new RoleFeatures()
  const lattice = new Lattice()
  const others = lessons.map(({atoms, gold}) => {
    const marks = new Uint8Array(atoms.count)
    for (const {cueFirst, cueLast} of gold) marks.fill(1, cueFirst, cueLast)
    return marks
  })
  const places: [number, number][] = []
  for (const [i, {gold}] of lessons.entries()) for (let g = 0; g < gold.length; g++) places.push([i, g])
  const order = Int32Array.from(places.keys())
  const limit = roleFeatureLimit
  let rows = new Int32Array(0)
  let counts = new Int32Array(0)
  let borderRows = new Int32Array(0)
  let borderCounts = new Int32Array(0)
  const buffer = new Int32Array(limit)
  const move = new Float32Array(moveCount)
  const gradients = new Float64Array(4)
  const moveIndex = new Int32Array(144).fill(-1)
  for (let k = 0; k < moveCount; k++) moveIndex[moveFrom[k]! * 12 + moveTo[k]!] = k
  const keepTokens = settings.kept?.tokens
  const keepBorders = settings.kept?.borders
  let bits = 0
  let left = 0
  const dropped = (): boolean => {
    if (left === 0) {
      bits = dice.next()
      left = 4
    }
    left--
    const drop = (bits & 255) < settings.dropout
    bits >>>= 8
    return drop
  }
  const snapshot = (): void => {
    tokenTable.snapshot()
    borderTable.snapshot()
    moves.snapshot()
  }
  for (let pass = 0; pass < settings.passes; pass++) {
    dice.shuffle(order)
    for (const [step, place] of order.entries()) {
      if (isAveraged(settings, pass, step, order.length)) snapshot()
      const [article, g] = places[place]!
      const {atoms, gold} = lessons[article]!
      const {cueFirst, cueLast} = gold[g]!
      const {first, last} = windowOf(atoms, cueFirst)
      const states = goldStates(gold[g]!, first, last)
      if (!states) continue
      const size = last - first
      if (counts.length < size + 1) {
        rows = new Int32Array((size + 1) * 2 * limit)
        counts = new Int32Array((size + 1) * 2)
        borderRows = new Int32Array((size + 1) * 2 * limit)
        borderCounts = new Int32Array((size + 1) * 2)
      }
      lattice.reserve(size, cueFirst - first, Math.min(cueLast, last) - first)
      features.read(atoms, others[article]!)
      features.hold(first, last)
      features.begin(cueFirst, Math.min(cueLast, last), first, last)
      for (let t = 0; t < size; t++) {
        const at = first + t
        let n = 0
        const base = t * limit
        if (at < cueFirst || at >= cueLast) {
          const found = features.tokenRows(at, buffer, 0)
          for (let i = 0; i < found; i++) if (!dropped() && (!keepTokens || keepTokens[buffer[i]!] === 1)) rows[base + n++] = buffer[i]!
        }
        counts[t] = n
        tokenTable.score(rows, base, n, lattice.tokens, t * roleLabels)
      }
      for (let t = 0; t <= size; t++) {
        const at = first + t
        let n = 0
        const base = t * limit
        if (at <= cueFirst || at >= cueLast) {
          const found = features.borderRows(at, buffer, 0)
          for (let i = 0; i < found; i++)
            if (!dropped() && (!keepBorders || keepBorders[buffer[i]!] === 1)) borderRows[base + n++] = buffer[i]!
        }
        borderCounts[t] = n
        borderTable.score(borderRows, base, n, lattice.borders, t * borderLabels)
      }
      moves.current(move)
      lattice.weigh(move)
      lattice.raise()
      lattice.sum()
      const expected = lattice.expect()
      // Gradients: what the field expects minus what the annotator saw.
      for (let t = 0; t < size; t++) {
        const label = stateLabel[states[t]!]!
        for (let y = 0; y < roleLabels; y++) gradients[y] = lattice.marginals[t * 4 + y]! - (y === label ? 1 : 0)
        tokenTable.learn(rows, t * limit, counts[t]!, gradients)
      }
      let before = 0
      for (let t = 0; t <= size; t++) {
        const state = t < size ? states[t]! : 0
        const a = stateLabel[before]!
        const b = t < size ? stateLabel[state]! : role.other
        if (t < size) expected[moveIndex[before * 12 + state]!]! -= 1
        gradients.fill(0)
        for (let c = 1; c < crossings; c++) for (const y of crossedBorders[c]!) gradients[y]! += lattice.crossed[t * crossings + c]!
        if (a !== b) {
          if (a === role.source) gradients[1]! -= 1
          if (a === role.content) gradients[3]! -= 1
          if (b === role.source) gradients[0]! -= 1
          if (b === role.content) gradients[2]! -= 1
        }
        borderTable.learn(borderRows, t * limit, borderCounts[t]!, gradients)
        before = state
      }
      for (let k = 0; k < moveCount; k++) if (Math.abs(expected[k]!) > 0.001) moves.step(k, expected[k]!)
    }
    if (pass >= settings.averageFrom) snapshot()
  }
  const scale = 1 - settings.dropout / 256
  return {tokens: tokenTable.average(scale), borders: borderTable.average(scale), moves: moves.average(1)}
}
