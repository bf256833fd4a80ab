/**
 * Lists of set phrases, written as an editor would jot them down, and the look-up that finds them in one pass.
 *
 * Notation: phrases are separated by commas, steps of a phrase by spaces.
 * `word` · `a|b` either · `verb~` any form of the verb · `verb=` its third person and past · `word?` may be missing · `#` a number in digits or words ·
 * `####` a year · `@` a capitalised word · `.` any one word · `^` the sentence's first word follows.
 */
import {inflect} from './inflection.js'
import {Spelling} from './spellings.js'
import {isCapitalised} from './word-classes.js'

/** What the look-up needs of a token; positions are the caller's business. */
export interface Word {
  readonly lower: string
  readonly text: string
  readonly spelling: Spelling
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

/**
 * The phrases that begin with one word. They are sorted by the words that may come second when a text first holds the word, so that
 * “the” or “is” does not try them all, and words that no text holds cost nothing.
 */
class Head<Row> {
  readonly #phrases: Phrase<Row>[] = []
  #bySecond: Map<string, Phrase<Row>[]> | undefined
  /** Whatever may come second: one-word phrases, numbers, names. */
  #any: Phrase<Row>[] | undefined

  /** Only before the first look-up. */
  add(phrase: Phrase<Row>): void {
    if (this.#phrases.at(-1) !== phrase) this.#phrases.push(phrase)
  }

  #sort(): Phrase<Row>[] {
    const any: Phrase<Row>[] = []
    for (const phrase of this.#phrases) {
      const second = phrase.steps[0]!.special === '#' ? undefined : secondWords(phrase.steps)
      if (!second) any.push(phrase)
      else {
        this.#bySecond ??= new Map()
        for (const next of second) {
          const list = this.#bySecond.get(next)
          if (list) list.push(phrase)
          else this.#bySecond.set(next, [phrase])
        }
      }
    }
    this.#any = any
    return any
  }

  get any(): readonly Phrase<Row>[] {
    return this.#any ?? this.#sort()
  }

  /** The phrases whose second word may be `next`, undefined where there is none; to be asked after `any`. */
  before(next: string): readonly Phrase<Row>[] | undefined {
    return this.#bySecond?.get(next)
  }
}

export interface PhraseIndex<Row> {
  /** The phrases that begin with a word, false where none does. */
  readonly headOf: (spelling: Spelling) => Head<Row> | false
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

/** The words of one step: “raise~|lower~” gives the forms of both. */
function wordsOf(written: string): readonly string[] {
  if (!written.includes('|')) return formsOf(written)
  const words: string[] = []
  for (const alternative of written.split('|')) for (const form of formsOf(alternative)) words.push(form)
  return words
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
  return {words: new Set(wordsOf(bare)), special: undefined, optional}
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
      const [head = ''] = rest
      if (head === '' || head === '.' || head === '####' || (head.length > 1 && head.endsWith('?')))
        throw new Error(`a phrase must begin with a word: “${written.trim()}”`)
      const phrase = new Phrase(row, rest, initial)
      if (head === '#') {
        numeric.push(phrase)
        for (const word of numberWords.keys()) headOf(byWord, word).add(phrase)
      } else if (head === '@') capital.push(phrase)
      else for (const word of wordsOf(head)) headOf(byWord, word).add(phrase)
    }
  }
  return {headOf: Spelling.fact(({lower}) => byWord.get(lower) ?? false), numeric, capital}
}

function fits(step: Step, word: Word): boolean {
  if (step.words) return step.words.has(word.lower)
  if (step.special === '#') return isNumber(word)
  if (step.special === '####') return /^(?:1[5-9]|20)\d\d$/.test(word.lower)
  if (step.special === '@') return word.kind === 'word' && isCapitalised(word)
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

const noHits: readonly never[] = []

/** In: an index and words `first` to `last` (one sentence). Out: every hit, in order; of one row at one place the longest. */
export function findPhrases<Row>(index: PhraseIndex<Row>, words: readonly Word[], first: number, last: number): readonly PhraseHit<Row>[] {
  const {headOf, numeric, capital} = index
  let hits: PhraseHit<Row>[] | undefined
  for (let i = first; i < last; i++) {
    const word = words[i]!
    const head = headOf(word.spelling)
    // Most words begin nothing.
    if (!head && word.kind !== 'number' && capital.length === 0) continue
    if (word.kind === 'mark') continue
    if (head) {
      const {any} = head
      if (any.length > 0) hits = tryPhrases(any, words, i, first, last, hits)
      const second = i + 1 < last ? head.before(words[i + 1]!.lower) : undefined
      if (second !== undefined) hits = tryPhrases(second, words, i, first, last, hits)
    }
    if (word.kind === 'number' && numeric.length > 0) hits = tryPhrases(numeric, words, i, first, last, hits)
    if (capital.length > 0 && isCapitalised(word)) hits = tryPhrases(capital, words, i, first, last, hits)
  }
  return hits ?? noHits
}

/** In: an index of phrases marked `^` and one sentence. Out: whether one stands at its head. */
export function opensWithPhrase<Row>(index: PhraseIndex<Row>, words: readonly Word[], first: number, last: number): boolean {
  const head = index.headOf(words[first]!.spelling)
  if (!head) return false
  const stands = (phrase: Phrase<Row>) => ends(phrase.steps, 0, words, first, last) >= 0
  return head.any.some(stands) || (first + 1 < last && (head.before(words[first + 1]!.lower)?.some(stands) ?? false))
}

function tryPhrases<Row>(
  phrases: readonly Phrase<Row>[],
  words: readonly Word[],
  at: number,
  first: number,
  last: number,
  found: PhraseHit<Row>[] | undefined,
): PhraseHit<Row>[] | undefined {
  let hits = found
  for (const phrase of phrases) {
    if (phrase.initial && at !== first) continue
    const end = ends(phrase.steps, 0, words, at, last)
    if (end < 0) continue
    hits ??= []
    let same = hits.length - 1
    while (same >= 0 && hits[same]!.first === at && hits[same]!.row !== phrase.row) same--
    if (same < 0 || hits[same]!.first !== at) hits.push({row: phrase.row, first: at, last: end})
    else if (hits[same]!.last < end) hits[same] = {row: phrase.row, first: at, last: end}
  }
  return hits
}
