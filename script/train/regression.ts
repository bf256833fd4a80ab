/** Logistic regression with a penalty on weights that stray from what was expected of them, by Newton's method: few features, so every step is solved exactly. */

export interface Lesson {
  /** What is seen, by feature. */
  readonly seen: ReadonlyMap<string, number>
  /** What it should come to, 0 to 1. */
  readonly target: number
}

/** How much the squared distance to the expected weight costs: features that only few lessons show stay near it. */
const penalty = 3
const steps = 12

/** In: lessons; the features to weigh, of which `free` bears no penalty; what a feature weighs as long as the lessons do not say otherwise. Out: the weight of each feature. */
export function fitLogistic(
  lessons: readonly Lesson[],
  features: readonly string[],
  free: string,
  prior: (feature: string) => number,
): Map<string, number> {
  const place = new Map(features.map((feature, i) => [feature, i]))
  const rows = lessons.map(({seen}) =>
    [...seen].flatMap(([feature, value]) => (place.has(feature) ? [[place.get(feature)!, value] as const] : [])),
  )
  const size = features.length
  const priors = features.map(prior)
  const weights = Float64Array.from(priors)
  const penalties = features.map(feature => (feature === free ? 1e-3 : penalty))
  for (let step = 0; step < steps; step++) {
    const slope = Float64Array.from(weights, (weight, i) => (weight - priors[i]!) * penalties[i]!)
    const bend = Array.from({length: size}, (_, i) => {
      const row = new Float64Array(size)
      row[i] = penalties[i]!
      return row
    })
    for (const [n, row] of rows.entries()) {
      let sum = 0
      for (const [i, value] of row) sum += weights[i]! * value
      const chance = 1 / (1 + Math.exp(-sum))
      const spread = Math.max(1e-4, chance * (1 - chance))
      for (const [i, value] of row) {
        slope[i]! += (chance - lessons[n]!.target) * value
        for (const [j, other] of row) bend[i]![j]! += spread * value * other
      }
    }
    const move = solve(bend, slope)
    for (let i = 0; i < size; i++) weights[i]! -= move[i]!
    if (move.every(by => Math.abs(by) < 1e-6)) break
  }
  return new Map(features.map((feature, i) => [feature, weights[i]!]))
}

/** In: a symmetric positive definite matrix and a vector; both are used up. Out: the solution of matrix × x = vector. */
function solve(matrix: Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length
  for (let i = 0; i < size; i++) {
    const pivot = matrix[i]!
    for (let j = i + 1; j < size; j++) {
      const factor = matrix[j]![i]! / pivot[i]!
      if (factor === 0) continue
      for (let k = i; k < size; k++) matrix[j]![k]! -= factor * pivot[k]!
      vector[j]! -= factor * vector[i]!
    }
  }
  const out = new Float64Array(size)
  for (let i = size - 1; i >= 0; i--) {
    let sum = vector[i]!
    for (let k = i + 1; k < size; k++) sum -= matrix[i]![k]! * out[k]!
    out[i] = sum / matrix[i]![i]!
  }
  return out
}
