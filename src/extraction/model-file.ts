/**
 * The model as one file: typed arrays one after the other in the form they are used in, compressed as a whole, so that reading
 * is one decompression and views on its result. Weight tables are sparse: a bit for each row there could be, which stand before
 * everything else, and one byte a weight for the rows there are. In the tables of the two fields only differences between labels
 * matter, so the first label's weights are taken off the others and not stored.
 */

import {SortedNumbers} from '../language/sorted-numbers.js'
import {cueLabels} from './cues.js'
import type {ExtractorWeights} from './extractor.js'
import {Lexicon, type NumberMap, tags} from './lexicon.js'
import {rerankBits} from './rerank.js'
import {borderLabels, moveCount, roleLabels} from './role-states.js'
import {type SparseRows, sparseRows, stepOf, stepsOf} from './sparse.js'
import {taggerRows} from './tagger.js'
import {tableBits} from './templates.js'
import {type Trees, treeLeaves, treeQuestions} from './trees.js'

export interface Model {
  readonly lexicon: Lexicon
  readonly tagger: Int8Array
  readonly weights: ExtractorWeights
}

/** First bytes of a model of this layout; training and reading change together. */
const signature = 0x68735935

/** The sparse tables, in the order of their bits. */
const sparseTables = ['cues', 'tokens', 'borders'] as const

/** Arrays of four-byte numbers begin at multiples of this, as views on them must. */
const alignment = 4

class ModelWriter {
  readonly #pieces: Uint8Array[] = []
  #size = 0

  bytes(values: ArrayLike<number>): void {
    const size = Math.ceil(values.length / alignment) * alignment
    const piece = new Uint8Array(size)
    for (let i = 0; i < values.length; i++) piece[i] = values[i]! & 255
    this.#pieces.push(piece)
    this.#size += size
  }

  wholes(values: ArrayLike<number>): void {
    const view = new DataView(new ArrayBuffer(values.length * 4))
    for (let i = 0; i < values.length; i++) view.setInt32(i * 4, values[i]!, true)
    this.bytes(new Uint8Array(view.buffer))
  }

  numbers(values: ArrayLike<number>): void {
    const view = new DataView(new ArrayBuffer(values.length * 4))
    for (let i = 0; i < values.length; i++) view.setFloat32(i * 4, values[i]!, true)
    this.bytes(new Uint8Array(view.buffer))
  }

  map(map: NumberMap): void {
    const entries = map.entries()
    this.wholes([entries.length])
    this.wholes(entries.map(([key]) => key))
    this.bytes(entries.map(([, value]) => value))
  }

  /** Every weight of a table in steps of `scale`. */
  dense(weights: Float32Array, scale: number): void {
    this.numbers([scale])
    this.bytes(Array.from(weights, weight => stepsOf(weight, scale)))
  }

  sparse({weights, scale}: SparseRows): void {
    this.numbers([scale])
    this.wholes([weights.length])
    this.bytes(weights)
  }

  trees({count, features, cuts, leaves, base}: Trees): void {
    this.wholes([count])
    this.numbers([base])
    this.bytes(features)
    this.numbers(cuts)
    this.numbers(leaves)
  }

  finish(): Uint8Array {
    const out = new Uint8Array(this.#size)
    let at = 0
    for (const piece of this.#pieces) {
      out.set(piece, at)
      at += piece.length
    }
    return out
  }
}

class ModelReader {
  readonly #bytes: Uint8Array
  #at = 0

  /** `bytes` must begin where a view of four-byte numbers may. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  #skip(size: number): number {
    const at = this.#at
    this.#at += Math.ceil(size / alignment) * alignment
    return this.#bytes.byteOffset + at
  }

  numbers(length: number): Float32Array {
    return new Float32Array(this.#bytes.buffer, this.#skip(length * 4), length)
  }

  wholes(length: number): Int32Array {
    return new Int32Array(this.#bytes.buffer, this.#skip(length * 4), length)
  }

  bytes(length: number): Uint8Array {
    return new Uint8Array(this.#bytes.buffer, this.#skip(length), length)
  }

  signed(length: number): Int8Array {
    return new Int8Array(this.#bytes.buffer, this.#skip(length), length)
  }

  map(): SortedNumbers {
    const [size = 0] = this.wholes(1)
    return new SortedNumbers(this.wholes(size), this.bytes(size))
  }

  dense(length: number): {weights: Int8Array; scale: number} {
    const [scale = 1] = this.numbers(1)
    return {scale, weights: this.signed(length)}
  }

  /** A table of which only the rows there are kept. */
  sparse(bits: Int32Array): SparseRows {
    const [scale = 1] = this.numbers(1)
    const [size = 0] = this.wholes(1)
    return {bits, weights: this.signed(size), scale}
  }

  trees(): Trees {
    const [count = 0] = this.wholes(1)
    const [base = 0] = this.numbers(1)
    const features = this.bytes(count * treeQuestions)
    const cuts = this.numbers(count * treeQuestions)
    return {count, features, cuts, leaves: this.numbers(count * treeLeaves), base}
  }
}

/** What training hands over to be written. */
export interface LearnedModel {
  readonly lexicon: Lexicon<NumberMap>
  readonly tagger: Int8Array
  readonly cueRows: Float32Array
  readonly cueMoves: Float32Array
  readonly roleTokens: Float32Array
  readonly roleBorders: Float32Array
  readonly roleMoves: Float32Array
  readonly rerank: Float32Array
  readonly trees: Trees
}

/** In: a learned model. Out: its bytes as they stand in the file. */
export function writeModel(model: LearnedModel): Uint8Array {
  const out = new ModelWriter()
  const cueRows = sparseRows(model.cueRows, cueLabels, true)
  const roleTokens = sparseRows(model.roleTokens, roleLabels, true)
  const roleBorders = sparseRows(model.roleBorders, borderLabels, false)
  out.wholes([signature])
  for (const {bits} of [cueRows, roleTokens, roleBorders]) out.wholes(bits)
  out.map(model.lexicon.words)
  out.map(model.lexicon.cues)
  out.bytes(model.tagger)
  out.sparse(cueRows)
  out.numbers(model.cueMoves)
  out.sparse(roleTokens)
  out.sparse(roleBorders)
  out.numbers(model.roleMoves)
  out.dense(model.rerank, stepOf(model.rerank))
  out.trees(model.trees)
  return pack(out.finish())
}

/** Weights do not repeat themselves, so only their frequencies are made use of: smaller than with matches, and quick to undo. */
const pack = (bytes: Uint8Array): Uint8Array => {
  const {constants, deflateRawSync} = process.getBuiltinModule('node:zlib')
  return deflateRawSync(bytes, {level: 9, memLevel: 9, strategy: constants.Z_HUFFMAN_ONLY})
}

/** Room for the whole model, so that decompressing gives one piece. */
const room = 2 ** 21

/**
 * In: the bytes of a model file. Out: the model's own bytes. They may stand in the file as they are, and then neither time nor
 * the module that decompresses is spent on them: so they do beside the bundled command.
 */
export function unpackModel(bytes: Uint8Array): Uint8Array {
  if (new DataView(bytes.buffer, bytes.byteOffset).getInt32(0, true) === signature) return bytes
  return process.getBuiltinModule('node:zlib').inflateRawSync(bytes, {chunkSize: room})
}

/**
 * In: the bytes of a model file, compressed or not. Out: the model, ready for use.
 * @throws Error where the bytes are no model of this version.
 */
export function readModel(bytes: Uint8Array): Model {
  const unpacked = unpackModel(bytes)
  const reader = new ModelReader(unpacked.byteOffset % alignment === 0 ? unpacked : Uint8Array.from(unpacked))
  if (reader.wholes(1)[0] !== signature)
    throw new Error('The attribution model does not fit this version of hearsay; reinstall it or run its training again.')
  const [cueBits, tokenBits, borderBits] = sparseTables.map(table => reader.wholes(2 ** (tableBits[table] - 5)))
  const words = reader.map()
  const cues = reader.map()
  const tagger = reader.signed(taggerRows * tags.length)
  const cueRows = reader.sparse(cueBits!)
  const cueMoves = reader.numbers(cueLabels * cueLabels)
  const roleTokens = reader.sparse(tokenBits!)
  const roleBorders = reader.sparse(borderBits!)
  const roleMoves = reader.numbers(moveCount)
  const rerank = reader.dense(2 ** rerankBits)
  const trees = reader.trees()
  return {
    lexicon: new Lexicon(words, cues),
    tagger,
    weights: {
      cues: {rows: cueRows, moves: cueMoves},
      roles: {tokens: roleTokens, borders: roleBorders, moves: roleMoves},
      judge: {rerank: rerank.weights, rerankScale: rerank.scale, trees},
    },
  }
}
