/** Gradient boosting of small trees with logistic loss, on binned numbers. */
import {type Trees, treeDepth, treeLeaves, treeQuestions} from '../../src/extraction/trees.js'

export interface TreeSettings {
  readonly trees: number
  readonly rate: number
  readonly leastLeaf: number
  readonly ridge: number
}

export const treeSettings: TreeSettings = {trees: 150, rate: 0.08, leastLeaf: 40, ridge: 5}

const bins = 48

/** Values that cut a number into bins of about equal size. */
function cutsOf(numbers: Float32Array, width: number, feature: number): Float32Array {
  const count = numbers.length / width
  const sorted = new Float32Array(count)
  for (let i = 0; i < count; i++) sorted[i] = numbers[i * width + feature]!
  sorted.sort()
  const cuts: number[] = []
  for (let b = 1; b < bins; b++) {
    const value = sorted[Math.floor((b * count) / bins)]!
    if (cuts.length === 0 || value > cuts[cuts.length - 1]!) cuts.push(value)
  }
  return Float32Array.from(cuts)
}

/** In: `width` numbers for each example, whether each is right. Out: trees. Deterministic. */
export function learnTrees(numbers: Float32Array, width: number, right: Uint8Array, settings: TreeSettings = treeSettings): Trees {
  const count = right.length
  const cuts = Array.from({length: width}, (_, feature) => cutsOf(numbers, width, feature))
  const binned = new Uint8Array(count * width)
  for (let f = 0; f < width; f++) {
    const own = cuts[f]!
    for (let i = 0; i < count; i++) {
      const value = numbers[i * width + f]!
      let bin = 0
      while (bin < own.length && value > own[bin]!) bin++
      binned[i * width + f] = bin
    }
  }
  let positives = 0
  for (const one of right) positives += one
  const base = Math.log(positives / (count - positives))
  const score = new Float64Array(count).fill(base)
  const gradient = new Float64Array(count)
  const curvature = new Float64Array(count)
  const features = new Uint8Array(settings.trees * treeQuestions)
  const thresholds = new Float32Array(settings.trees * treeQuestions)
  const leaves = new Float32Array(settings.trees * treeLeaves)
  const node = new Uint8Array(count)
  for (let tree = 0; tree < settings.trees; tree++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!))
      gradient[i] = right[i]! - p
      curvature[i] = p * (1 - p)
    }
    node.fill(0)
    for (let depth = 0; depth < treeDepth; depth++) {
      const first = 2 ** depth - 1
      const nodes = 2 ** depth
      const best = splits(nodes, first, width, cuts, binned, gradient, curvature, node, settings)
      for (let n = 0; n < nodes; n++) {
        const at = tree * treeQuestions + first + n
        features[at] = best[n]!.feature
        thresholds[at] = best[n]!.bin < 0 ? Number.POSITIVE_INFINITY : cuts[best[n]!.feature]![best[n]!.bin]!
      }
      for (let i = 0; i < count; i++) {
        const {feature, bin} = best[node[i]! - first]!
        node[i] = node[i]! * 2 + (bin < 0 || binned[i * width + feature]! <= bin ? 1 : 2)
      }
    }
    const sums = new Float64Array(treeLeaves)
    const weights = new Float64Array(treeLeaves)
    for (let i = 0; i < count; i++) {
      sums[node[i]! - treeQuestions]! += gradient[i]!
      weights[node[i]! - treeQuestions]! += curvature[i]!
    }
    for (let l = 0; l < treeLeaves; l++) leaves[tree * treeLeaves + l] = (settings.rate * sums[l]!) / (weights[l]! + settings.ridge)
    for (let i = 0; i < count; i++) score[i]! += leaves[tree * treeLeaves + node[i]! - treeQuestions]!
  }
  return {count: settings.trees, features, cuts: thresholds, leaves, base}
}

/** The best question for each node of one depth; bin -1 sends everything left. */
function splits(
  nodes: number,
  first: number,
  width: number,
  cuts: readonly Float32Array[],
  binned: Uint8Array,
  gradient: Float64Array,
  curvature: Float64Array,
  node: Uint8Array,
  {leastLeaf, ridge}: TreeSettings,
): {feature: number; bin: number}[] {
  const cells = nodes * width * bins
  const sums = new Float64Array(cells)
  const weights = new Float64Array(cells)
  const counts = new Float64Array(cells)
  for (let i = 0; i < node.length; i++) {
    const offset = (node[i]! - first) * width
    for (let f = 0; f < width; f++) {
      const cell = (offset + f) * bins + binned[i * width + f]!
      sums[cell]! += gradient[i]!
      weights[cell]! += curvature[i]!
      counts[cell]! += 1
    }
  }
  const gain = (sum: number, weight: number) => (sum * sum) / (weight + ridge)
  return Array.from({length: nodes}, (_, n) => {
    let best = {feature: 0, bin: -1}
    let bestGain = 1e-6
    for (let f = 0; f < width; f++) {
      const start = (n * width + f) * bins
      let sum = 0
      let weight = 0
      let count = 0
      for (let b = 0; b < bins; b++) {
        sum += sums[start + b]!
        weight += weights[start + b]!
        count += counts[start + b]!
      }
      let leftSum = 0
      let leftWeight = 0
      let leftCount = 0
      for (let b = 0; b < cuts[f]!.length; b++) {
        leftSum += sums[start + b]!
        leftWeight += weights[start + b]!
        leftCount += counts[start + b]!
        if (leftCount < leastLeaf || count - leftCount < leastLeaf) continue
        const value = gain(leftSum, leftWeight) + gain(sum - leftSum, weight - leftWeight) - gain(sum, weight)
        if (value > bestGain) {
          bestGain = value
          best = {feature: f, bin: b}
        }
      }
    }
    return best
  })
}
