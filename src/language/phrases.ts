/**
 * Lists of set phrases, written as an editor would jot them down, and the look-up that finds them in one pass.
 *
 * Notation: phrases are separated by commas, steps of a phrase by spaces.
 * `word` · `a|b` either · `verb~` any form of the verb · `verb=` its third person and past · `word?` may be missing · `#` a number in digits or words ·
 * `####` a year · `@` a capitalised word · `.` any one word · `^` the sentence's first word follows.
 */
import {inflect} from './inflection.js'

/** What the look-up needs of a token; positions are the caller's business. */
export interface Word {
  readonly lower: string
  readonly text: string
  readonly kind: 'word' | 'number' | 'mark' | 'symbol'
}

interface Step {
  readonly words: ReadonlySet<string> | undefined
  readonly special: '#' | '####' | '@' | '.' | undefined
  readonly optional: boolean
}

/** One phrase; its steps are read when the first text comes that may hold it, because most texts hold few. */
class Phrase<Row> {
  readonly row: Row
  readonly initial: boolean
  readonly #parts: readonly string[]
  #steps: readonly Step[] | undefined

  constructor(row: Row, parts: readonly string[], initial: boolean) {
    this.row = row
    this.initial = initial
    this.#parts = parts
  }

  get steps(): readonly Step[] {
    this.#steps ??= this.#parts.map(readStep)
    return this.#steps
  }
}

/** The phrases that begin with one word; sorted by the words that may come second when the word is first met, so that “the” or “is” does not try them all. */
class Head<Row> {
  readonly #phrases: Phrase<Row>[] = []
  readonly #bySecond = new Map<string, Phrase<Row>[]>()
  /** Whatever may come second: one-word phrases, numbers, names. */
  readonly #any: Phrase<Row>[] = []
  #sorted = 0

  add(phrase: Phrase<Row>): void {
    this.#phrases.push(phrase)
  }

  #sort(): void {
    for (; this.#sorted < this.#phrases.length; this.#sorted++) {
      const phrase = this.#phrases[this.#sorted]!
      const second = phrase.steps[0]!.special === '#' ? undefined : secondWords(phrase.steps)
      if (!second) this.#any.push(phrase)
      else
        for (const next of second) {
          const list = this.#bySecond.get(next)
          if (list) list.push(phrase)
          else this.#bySecond.set(next, [phrase])
        }
    }
  }

  get any(): readonly Phrase<Row>[] {
    this.#sort()
    return this.#any
  }

  /** The phrases whose second word may be `next`. */
  before(next: string): readonly Phrase<Row>[] {
    this.#sort()
    return this.#bySecond.get(next) ?? []
  }
}

export interface PhraseIndex<Row> {
  readonly byWord: ReadonlyMap<string, Head<Row>>
  readonly numeric: readonly Phrase<Row>[]
  readonly capital: readonly Phrase<Row>[]
}

export interface PhraseHit<Row> {
  readonly row: Row
  /** First word and the one after the last, as indexes of the words that were searched. */
  readonly first: number
  readonly last: number
}

export const numberWords: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat(
      'thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i): [string, number] => [word, 30 + 10 * i]),
      [
        ['dozen', 12],
        ['dozens', 24],
        ['score', 20],
        ['scores', 40],
        ['hundred', 100],
        ['hundreds', 200],
        ['thousand', 1_000],
        ['thousands', 2_000],
        ['million', 1e6],
        ['millions', 2e6],
        ['billion', 1e9],
        ['billions', 2e9],
        ['trillion', 1e12],
      ],
    ),
)

export function isNumber(word: Word): boolean {
  return word.kind === 'number' || numberWords.has(word.lower)
}

function formsOf(written: string): readonly string[] {
  const lemma = written.slice(0, -1)
  if (written.endsWith('~')) return inflect(lemma)
  return written.endsWith('=') ? inflect(lemma).filter(form => form !== lemma && !form.endsWith('ing')) : [written]
}

const steps = new Map<string, Step>()

/** The same step stands in many phrases; it is compiled once. */
function readStep(written: string): Step {
  const known = steps.get(written)
  if (known) return known
  const step = compileStep(written)
  steps.set(written, step)
  return step
}

function compileStep(written: string): Step {
  const optional = written.length > 1 && written.endsWith('?')
  const bare = optional ? written.slice(0, -1) : written
  if (bare === '#' || bare === '####' || bare === '@' || bare === '.') return {words: undefined, special: bare, optional}
  const words = new Set(bare.split('|').flatMap(formsOf))
  return {words, special: undefined, optional}
}

function headOf<Row>(byWord: Map<string, Head<Row>>, word: string): Head<Row> {
  let head = byWord.get(word)
  if (!head) {
    head = new Head()
    byWord.set(word, head)
  }
  return head
}

/** The words that can stand second in a phrase, or undefined where anything or nothing may. */
function secondWords(steps: readonly Step[]): ReadonlySet<string> | undefined {
  const words = new Set<string>()
  for (const step of steps.slice(1)) {
    if (!step.words) return undefined
    for (const word of step.words) words.add(word)
    if (!step.optional) return words
  }
  return undefined
}

/** In: rows with a `phrases` column. Out: the index; throws where a phrase begins with an optional or any-word step. */
export function indexPhrases<Row extends {readonly phrases: string}>(rows: readonly Row[]): PhraseIndex<Row> {
  const byWord = new Map<string, Head<Row>>()
  const numeric: Phrase<Row>[] = []
  const capital: Phrase<Row>[] = []
  for (const row of rows) {
    for (const written of row.phrases.split(',')) {
      const parts = written.trim().split(/\s+/)
      const initial = parts[0] === '^'
      const rest = initial ? parts.slice(1) : parts
      const head = rest[0] ? readStep(rest[0]) : undefined
      if (!head || head.optional || head.special === '.' || head.special === '####')
        throw new Error(`a phrase must begin with a word: “${written.trim()}”`)
      const phrase = new Phrase(row, rest, initial)
      if (head.special === '#') {
        numeric.push(phrase)
        for (const word of numberWords.keys()) headOf(byWord, word).add(phrase)
      } else if (head.special === '@') capital.push(phrase)
      else for (const word of head.words!) headOf(byWord, word).add(phrase)
    }
  }
  return {byWord, numeric, capital}
}

function fits(step: Step, word: Word): boolean {
  if (step.words) return step.words.has(word.lower)
  if (step.special === '#') return isNumber(word)
  if (step.special === '####') return /^(?:1[5-9]|20)\d\d$/.test(word.lower)
  if (step.special === '@') return word.kind === 'word' && /^\p{Lu}/u.test(word.text)
  return word.kind === 'word' || word.kind === 'number'
}

/** Where the phrase ends that begins at `at`, or -1. Phrases are short, so trying both ways of an optional step stays cheap. */
function ends(steps: readonly Step[], from: number, words: readonly Word[], at: number, limit: number): number {
  let i = at
  for (let s = from; s < steps.length; s++) {
    const step = steps[s]!
    if (i < limit && fits(step, words[i]!)) {
      if (step.optional) {
        const taken = ends(steps, s + 1, words, i + 1, limit)
        if (taken >= 0) return taken
        continue
      }
      i++
    } else if (!step.optional) return -1
  }
  return i
}

/** In: an index and words `first` to `last` (one sentence). Out: every hit, in order; of one row at one place the longest. */
export function findPhrases<Row>(index: PhraseIndex<Row>, words: readonly Word[], first: number, last: number): PhraseHit<Row>[] {
  const hits: PhraseHit<Row>[] = []
  for (let i = first; i < last; i++) {
    const word = words[i]!
    if (word.kind === 'mark') continue
    const named = index.byWord.get(word.lower)
    if (named) {
      if (named.any.length > 0) tryPhrases(named.any, words, i, first, last, hits)
      const second = i + 1 < last ? named.before(words[i + 1]!.lower) : []
      if (second.length > 0) tryPhrases(second, words, i, first, last, hits)
    }
    if (word.kind === 'number' && index.numeric.length > 0) tryPhrases(index.numeric, words, i, first, last, hits)
    if (index.capital.length > 0 && /^\p{Lu}/u.test(word.text)) tryPhrases(index.capital, words, i, first, last, hits)
  }
  return hits
}

/** In: an index of phrases marked `^` and one sentence. Out: whether one stands at its head. */
export function opensWithPhrase<Row>(index: PhraseIndex<Row>, words: readonly Word[], first: number, last: number): boolean {
  const head = index.byWord.get(words[first]!.lower)
  if (!head) return false
  const second = first + 1 < last ? head.before(words[first + 1]!.lower) : []
  return [...head.any, ...second].some(phrase => ends(phrase.steps, 0, words, first, last) >= 0)
}

function tryPhrases<Row>(
  phrases: readonly Phrase<Row>[],
  words: readonly Word[],
  at: number,
  first: number,
  last: number,
  hits: PhraseHit<Row>[],
): void {
  for (const phrase of phrases) {
    if (phrase.initial && at !== first) continue
    const end = ends(phrase.steps, 0, words, at, last)
    if (end < 0) continue
    let same = hits.length - 1
    while (same >= 0 && hits[same]!.first === at && hits[same]!.row !== phrase.row) same--
    if (same < 0 || hits[same]!.first !== at) hits.push({row: phrase.row, first: at, last: end})
    else if (hits[same]!.last < end) hits[same] = {row: phrase.row, first: at, last: end}
  }
}
