/**
 * What the training articles tell about single words: the usual part of speech, how often a dictionary form was a cue, how
 * often a word stood in a source. Words are kept as 24-bit hashes with counts cut into classes; no text is kept.
 */
import type {Numbers} from '../language/sorted-numbers.js'
import {hashText, spread} from '../language/text-hash.js'

/** Coarse parts of speech, those of Universal Dependencies as the tagger behind the training gives them. */
export const tags = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'VERB',
] as const
export const tagIndex = Object.fromEntries(tags.map((tag, i) => [tag, i])) as Readonly<Record<(typeof tags)[number], number>>

/** A map from 24-bit keys to small numbers: open addressing in two typed arrays. */
export class NumberMap implements Numbers {
  readonly #keys: Int32Array
  readonly #values: Uint16Array
  readonly #mask: number
  size = 0

  constructor(expected: number) {
    let capacity = 16
    while (capacity < expected * 2) capacity *= 2
    this.#keys = new Int32Array(capacity).fill(-1)
    this.#values = new Uint16Array(capacity)
    this.#mask = capacity - 1
  }

  /** The value of a key, or -1. */
  get(key: number): number {
    let at = key & this.#mask
    for (;;) {
      const there = this.#keys[at]!
      if (there === key) return this.#values[at]!
      if (there === -1) return -1
      at = (at + 1) & this.#mask
    }
  }

  set(key: number, value: number): void {
    let at = key & this.#mask
    while (this.#keys[at] !== -1 && this.#keys[at] !== key) at = (at + 1) & this.#mask
    if (this.#keys[at] === -1) this.size++
    this.#keys[at] = key
    this.#values[at] = value
  }

  /** Keys in ascending order with their values. */
  entries(): [number, number][] {
    const out: [number, number][] = []
    for (let at = 0; at < this.#keys.length; at++) if (this.#keys[at] !== -1) out.push([this.#keys[at]!, this.#values[at]!])
    return out.sort((a, b) => a[0] - b[0])
  }
}

/** Key of a word in lower case; capitalised words inside a sentence are entries of their own (“House” is not “house”). */
export const wordKey = (hash: number, capital: boolean): number => (capital ? spread(hash + 0x51ed27) : hash) >>> 8

/** Groups of tags under which a dictionary form is counted as a cue. */
export const cueGroup = (tag: number): number =>
  tag === tagIndex.VERB || tag === tagIndex.AUX ? 0 : tag === tagIndex.NOUN || tag === tagIndex.PROPN ? 1 : 2
export const cueKey = (lemma: number, group: number): number => spread(lemma + group) >>> 8

/** Value of a word entry: tag, whether the tag depends on the neighbours, class of its share in sources. */
export const wordValue = (tag: number, open: boolean, source: number): number => tag | (open ? 16 : 0) | (source << 5)

/** Cuts of (times cue + 0.1) / (times seen + 1): classes 1 to 8; 0 is unseen. */
const cueCuts = [0.01, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85]
export const cueClassOf = (cue: number, seen: number): number => {
  const share = (cue + 0.1) / (seen + 1)
  return 1 + cueCuts.filter(cut => share >= cut).length
}

/** Cuts of the share of a word's uses in a source span: classes 1 to 5; 0 is unseen. */
const sourceCuts = [0.02, 0.08, 0.2, 0.4]
export const sourceClassOf = (source: number, seen: number): number => 1 + sourceCuts.filter(cut => source / seen >= cut).length

export class Lexicon<Held extends Numbers = Numbers> {
  readonly words: Held
  readonly cues: Held

  constructor(words: Held, cues: Held) {
    this.words = words
    this.cues = cues
  }

  readonly knows = (word: string): boolean => this.words.get(wordKey(hashText(word), false)) >= 0
}
