/**
 * The model as one file: typed arrays behind a short header, compressed as a whole. Weight tables are sparse: ascending row
 * numbers as differences in 7-bit groups, then one byte a weight, column by column. In the tables of the two fields only
 * differences between labels matter, so the first label's weights are taken off the others and not stored.
 */
import {brotliDecompressSync} from 'node:zlib'
import {cueLabels} from './cues.js'
import type {ExtractorWeights} from './extractor.js'
import {Lexicon, NumberMap, tags} from './lexicon.js'
import {rerankBits} from './rerank.js'
import {borderLabels, moveCount, roleLabels} from './role-states.js'
import {SparseTable} from './sparse.js'
import {taggerRows} from './tagger.js'
import {type Trees, treeLeaves, treeQuestions} from './trees.js'

export interface Model {
  readonly lexicon: Lexicon
  readonly tagger: Int8Array
  readonly weights: ExtractorWeights
}

/** First bytes of a model of this layout; training and reading change together. */
const signature = 0x68735932

export class ModelWriter {
  #bytes: number[] = []

  number(value: number): void {
    const view = new DataView(new ArrayBuffer(4))
    view.setFloat32(0, value, true)
    this.#bytes.push(...new Uint8Array(view.buffer))
  }

  whole(value: number): void {
    this.#bytes.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, (value >>> 24) & 255)
  }

  ascending(values: readonly number[]): void {
    this.whole(values.length)
    let before = 0
    for (const value of values) {
      let difference = value - before
      before = value
      while (difference > 127) {
        this.#bytes.push((difference & 127) | 128)
        difference >>>= 7
      }
      this.#bytes.push(difference)
    }
  }

  bytes(values: Iterable<number>): void {
    for (const value of values) this.#bytes.push(value & 255)
  }

  map(map: NumberMap): void {
    const entries = map.entries()
    this.ascending(entries.map(([key]) => key))
    this.bytes(entries.map(([, value]) => value))
  }

  /**
   * Rows of `width` weights; `relative` takes the first weight of a row off the others. Rows whose stored weights all round to
   * zero are left out.
   */
  table(weights: Float32Array, width: number, relative: boolean, scale: number): void {
    const from = relative ? 1 : 0
    const rows: number[] = []
    const columns: number[][] = Array.from({length: width - from}, () => [])
    const row = new Int32Array(width)
    for (let r = 0; r < weights.length / width; r++) {
      let any = false
      for (let y = from; y < width; y++) {
        const weight = weights[r * width + y]! - (relative ? weights[r * width]! : 0)
        row[y] = Math.max(-127, Math.min(127, Math.round(weight / scale)))
        if (row[y] !== 0) any = true
      }
      if (!any) continue
      rows.push(r)
      for (let y = from; y < width; y++) columns[y - from]!.push(row[y]!)
    }
    this.number(scale)
    this.ascending(rows)
    for (const column of columns) this.bytes(column)
  }

  moves(moves: Float32Array): void {
    for (const move of moves) this.number(move)
  }

  trees({count, features, cuts, leaves, base}: Trees): void {
    this.whole(count)
    this.number(base)
    this.bytes(features)
    for (const cut of cuts) this.number(cut)
    for (const leaf of leaves) this.number(leaf)
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }

  begin(): void {
    this.whole(signature)
  }
}

class ModelReader {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  number(): number {
    this.#at += 4
    return this.#view.getFloat32(this.#at - 4, true)
  }

  whole(): number {
    this.#at += 4
    return this.#view.getUint32(this.#at - 4, true)
  }

  ascending(): Int32Array {
    const out = new Int32Array(this.whole())
    const bytes = this.#bytes
    let at = this.#at
    let value = 0
    for (let i = 0; i < out.length; i++) {
      let shift = 0
      let byte = bytes[at++]!
      while (byte > 127) {
        value += (byte & 127) << shift
        shift += 7
        byte = bytes[at++]!
      }
      value += byte << shift
      out[i] = value
    }
    this.#at = at
    return out
  }

  bytes(length: number): Uint8Array {
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }

  map(): NumberMap {
    const keys = this.ascending()
    const values = this.bytes(keys.length)
    const out = new NumberMap(keys.length)
    for (let i = 0; i < keys.length; i++) out.set(keys[i]!, values[i]!)
    return out
  }

  table(rows: number, width: number): {weights: Int8Array; scale: number} {
    const scale = this.number()
    const kept = this.ascending()
    const weights = new Int8Array(rows * width)
    for (let y = 0; y < width; y++) {
      const column = this.bytes(kept.length)
      for (let i = 0; i < kept.length; i++) weights[kept[i]! * width + y] = column[i]!
    }
    return {weights, scale}
  }

  /** A table of which only the rows there are kept; `width` counts the stored weights. */
  sparse(width: number): SparseTable {
    const scale = this.number()
    const rows = this.ascending()
    const weights = new Int8Array(rows.length * width)
    for (let y = 0; y < width; y++) {
      const column = this.bytes(rows.length)
      for (let i = 0; i < rows.length; i++) weights[i * width + y] = column[i]!
    }
    return new SparseTable(rows, weights, width, scale)
  }

  trees(): Trees {
    const count = this.whole()
    const base = this.number()
    const features = this.bytes(count * treeQuestions).slice()
    const cuts = this.moves(count * treeQuestions)
    return {count, features, cuts, leaves: this.moves(count * treeLeaves), base}
  }

  moves(count: number): Float32Array {
    return Float32Array.from({length: count}, () => this.number())
  }
}

/** What training hands over to be written. */
export interface LearnedModel {
  readonly lexicon: Lexicon
  readonly tagger: Float32Array
  readonly cueRows: Float32Array
  readonly cueMoves: Float32Array
  readonly roleTokens: Float32Array
  readonly roleBorders: Float32Array
  readonly roleMoves: Float32Array
  readonly rerank: Float32Array
  readonly trees: Trees
}

/** One byte holds weights up to 127 of these steps: wide enough for the largest weight, fine enough for the smallest. */
const stepOf = (weights: Float32Array): number => {
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  return Math.min(Math.max(largest / 127, 1e-6), 0.04)
}

/** In: a learned model. Out: its bytes, uncompressed. */
export function writeModel(model: LearnedModel): Uint8Array {
  const out = new ModelWriter()
  out.begin()
  out.map(model.lexicon.words)
  out.map(model.lexicon.cues)
  let largest = 0
  for (const weight of model.tagger) largest = Math.max(largest, Math.abs(weight))
  out.table(model.tagger, tags.length, false, largest / 127)
  out.table(model.cueRows, cueLabels, true, stepOf(model.cueRows))
  out.moves(model.cueMoves)
  out.table(model.roleTokens, roleLabels, true, stepOf(model.roleTokens))
  out.table(model.roleBorders, borderLabels, false, stepOf(model.roleBorders))
  out.moves(model.roleMoves)
  out.table(model.rerank, 1, false, stepOf(model.rerank))
  out.trees(model.trees)
  return out.finish()
}

/**
 * In: the compressed bytes of a model. Out: the model, ready for use.
 * @throws Error where the bytes are no model of this version.
 */
export function readModel(compressed: Uint8Array): Model {
  const reader = new ModelReader(brotliDecompressSync(compressed))
  if (reader.whole() !== signature)
    throw new Error('The attribution model does not fit this version of hearsay; reinstall it or run its training again.')
  const words = reader.map()
  const cues = reader.map()
  const tagger = reader.table(taggerRows, tags.length)
  const cueRows = reader.sparse(cueLabels - 1)
  const cueMoves = reader.moves(cueLabels * cueLabels)
  const roleTokens = reader.sparse(roleLabels - 1)
  const roleBorders = reader.sparse(borderLabels)
  const roleMoves = reader.moves(moveCount)
  const rerank = reader.table(2 ** rerankBits, 1)
  const trees = reader.trees()
  return {
    lexicon: new Lexicon(words, cues),
    tagger: tagger.weights,
    weights: {
      cues: {rows: cueRows, moves: cueMoves},
      roles: {tokens: roleTokens, borders: roleBorders, moves: roleMoves},
      judge: {rerank: rerank.weights, rerankScale: rerank.scale, trees},
    },
  }
}
