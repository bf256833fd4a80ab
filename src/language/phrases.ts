/**
 * Lists of set phrases, written as an editor would jot them down, and the look-up that finds them in one pass.
 *
 * Notation: phrases are separated by commas, steps of a phrase by spaces.
 * `word` · `a|b` either · `verb~` any form of the verb · `verb=` its third person and past · `word?` may be missing · `#` a number in digits or words ·
 * `####` a year · `@` a capitalised word · `.` any one word · `^` the sentence's first word follows.
 */
import {basesOf, formsOf, inflect} from './inflection.js'
import {Spelling} from './spellings.js'
import {isCapitalised} from './word-classes.js'
import {words} from './word-set.js'

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

/** A step in its phrase. */
interface Place {
  readonly step: Step
  /** How many parts it stands for: words that may be missing (`.? .? .?`) are one gap. */
  readonly width: number
}

/** One phrase; a step is read when a text first comes so far, because most texts hold few phrases. */
class Phrase<Row> {
  readonly row: Row
  readonly order: number
  readonly initial: boolean
  readonly parts: readonly string[]
  readonly #places: Place[] = []

  constructor(row: Row, order: number, parts: readonly string[], initial: boolean) {
    this.row = row
    this.order = order
    this.parts = parts
    this.initial = initial
  }

  /** In: a part of the phrase. Out: the step that begins there; undefined behind the last. */
  place(at: number): Place | undefined {
    const known = this.#places[at]
    if (known || at >= this.parts.length) return known
    let width = 1
    if (this.parts[at] === gap) while (this.parts[at + width] === gap) width++
    const place = {step: readStep(this.parts[at]!), width}
    this.#places[at] = place
    return place
  }
}

/** Any word, or none. */
const gap = '.?'

/**
 * Phrases by how a word of theirs is written (“raise~”), so that no verb is inflected before a text holds a form of it. Only to be added
 * to before the first look-up.
 */
class ByWritten<Row> {
  readonly #lists = new Map<string, Phrase<Row>[]>()

  /** In: one step as it is written, “raise~|lower~”, and a phrase that has it. */
  add(written: string, phrase: Phrase<Row>): void {
    if (written.includes('|')) for (const alternative of written.split('|')) this.#enter(alternative, phrase)
    else this.#enter(written, phrase)
  }

  #enter(written: string, phrase: Phrase<Row>): void {
    const list = this.#lists.get(written)
    if (!list) this.#lists.set(written, [phrase])
    else if (list.at(-1) !== phrase) list.push(phrase)
  }

  /** In: a word. Out: the phrases that have it in this place, in the order of their table; undefined where there are none. */
  of(spelling: Spelling): readonly Phrase<Row>[] | undefined {
    let found: readonly Phrase<Row>[] | undefined
    let several = false
    for (const written of writtenAs(spelling)) {
      const more = this.#lists.get(written)
      if (!more) continue
      several = found !== undefined
      found = found ? [...found, ...more] : more
    }
    return several ? [...new Set(found)].sort((a, b) => a.order - b.order) : found
  }
}

/** Every way to write a word in a phrase: “raised” is `raised`, `raise~` and `raise=`. */
const writtenAs = Spelling.fact(({lower}): readonly string[] => [
  lower,
  ...basesOf(lower).flatMap(lemma => {
    if (lemma !== lower && !formsOf(lemma).has(lower)) return []
    return isThirdOrPast(lower, lemma) ? [`${lemma}~`, `${lemma}=`] : [`${lemma}~`]
  }),
])

/** A power of two. */
const pairs = 2048
/**
 * What was answered for a head and the word behind it, by both: the same few words stand behind the same head again and again, and
 * most begin no phrase with it. A new answer takes the place of an old one.
 */
const answers = {
  heads: Array.from<unknown>({length: pairs}),
  nexts: Array.from<Spelling | undefined>({length: pairs}),
  found: Array.from<readonly unknown[] | undefined>({length: pairs}),
}
let headCount = 0

/**
 * The phrases that begin with one word. They are sorted by what may come second when a text first holds the word, so that “the” or
 * “is” does not try them all.
 */
class Head<Row> {
  /** Whatever may come second: one-word phrases, numbers, names. */
  readonly any: readonly Phrase<Row>[]
  readonly #bySecond: ByWritten<Row> | undefined
  readonly #number = headCount++

  constructor(phrases: readonly Phrase<Row>[]) {
    const any: Phrase<Row>[] = []
    for (const phrase of phrases) {
      const second = phrase.parts[0] === '#' ? undefined : secondWords(phrase.parts)
      if (!second) any.push(phrase)
      else {
        this.#bySecond ??= new ByWritten()
        for (const written of second) this.#bySecond.add(written, phrase)
      }
    }
    this.any = any
  }

  /** The phrases whose second word may be `next`, undefined where there is none. */
  before(next: Spelling): readonly Phrase<Row>[] | undefined {
    if (!this.#bySecond) return undefined
    const {heads, nexts, found} = answers
    // Primes, so that pairs of common words lie apart.
    const at = (this.#number * 31 + next.place * 17) & (pairs - 1)
    if (heads[at] !== this || nexts[at] !== next) {
      heads[at] = this
      nexts[at] = next
      found[at] = this.#bySecond.of(next)
    }
    return found[at] as readonly Phrase<Row>[] | undefined
  }
}

export interface PhraseIndex<Row> {
  /** The phrases that begin with a word, false where none does. */
  readonly headOf: (spelling: Spelling) => Head<Row> | false
  /** Whether a word may come second in any of them. */
  readonly maySecond: (spelling: Spelling) => boolean
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

/** Whether `verb=` takes a form of the verb too. */
const isThirdOrPast = (form: string, lemma: string): boolean => form !== lemma && !form.endsWith('ing')

function writtenForms(written: string): readonly string[] {
  const lemma = written.slice(0, -1)
  if (written.endsWith('~')) return inflect(lemma)
  return written.endsWith('=') ? inflect(lemma).filter(form => isThirdOrPast(form, lemma)) : [written]
}

/** The words of one step: “raise~|lower~” gives the forms of both. */
function wordsOf(written: string): readonly string[] {
  if (!written.includes('|')) return writtenForms(written)
  const words: string[] = []
  for (const alternative of written.split('|')) for (const form of writtenForms(alternative)) words.push(form)
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

const isOptional = (written: string): boolean => written.length > 1 && written.endsWith('?')
const withoutMark = (written: string): string => (isOptional(written) ? written.slice(0, -1) : written)
const isSpecial = (bare: string): bare is NonNullable<Step['special']> => bare === '#' || bare === '####' || bare === '@' || bare === '.'

function compileStep(written: string): Step {
  const optional = isOptional(written)
  const bare = withoutMark(written)
  if (isSpecial(bare)) return {words: undefined, special: bare, optional}
  return {words: new Set(wordsOf(bare)), special: undefined, optional}
}

/** What can stand second in a phrase, as it is written, or undefined where anything or nothing may. */
function secondWords(parts: readonly string[]): readonly string[] | undefined {
  const written: string[] = []
  for (let at = 1; at < parts.length; at++) {
    const bare = withoutMark(parts[at]!)
    if (isSpecial(bare)) return undefined
    written.push(bare)
    if (!isOptional(parts[at]!)) return written
  }
  return undefined
}

/** In: rows with a `phrases` column. Out: the index; throws where a phrase begins with an optional or any-word step. */
export function indexPhrases<Row extends {readonly phrases: string}>(rows: readonly Row[]): PhraseIndex<Row> {
  const byHead = new ByWritten<Row>()
  const numeric: Phrase<Row>[] = []
  const capital: Phrase<Row>[] = []
  const all: Phrase<Row>[] = []
  for (const row of rows) {
    for (const written of row.phrases.split(',')) {
      const parts = words(written)
      const initial = parts[0] === '^'
      const rest = initial ? parts.slice(1) : parts
      const [head = ''] = rest
      if (head === '' || head === '.' || head === '####' || isOptional(head))
        throw new Error(`a phrase must begin with a word: “${written.trim()}”`)
      const phrase = new Phrase(row, all.length, rest, initial)
      all.push(phrase)
      if (head === '#') {
        numeric.push(phrase)
        for (const word of numberWords.keys()) byHead.add(word, phrase)
      } else if (head === '@') capital.push(phrase)
      else byHead.add(head, phrase)
    }
  }
  const headOf = Spelling.fact(spelling => {
    const phrases = byHead.of(spelling)
    return phrases ? new Head(phrases) : false
  })
  let seconds: ReadonlySet<string> | undefined
  const maySecond = Spelling.fact(spelling => {
    seconds ??= new Set(all.flatMap(({parts}) => secondWords(parts)?.flatMap(written => written.split('|')) ?? []))
    return writtenAs(spelling).some(written => seconds!.has(written))
  })
  return {headOf, maySecond, numeric, capital}
}

function fits(step: Step, word: Word): boolean {
  if (step.words) return step.words.has(word.lower)
  if (step.special === '#') return isNumber(word)
  if (step.special === '####') return /^(?:1[5-9]|20)\d\d$/.test(word.lower)
  if (step.special === '@') return word.kind === 'word' && isCapitalised(word)
  return word.kind === 'word' || word.kind === 'number'
}

/**
 * Where the rest of a phrase ends, from a part of it on, that begins at `at`, or -1. Phrases are short, so trying both ways of an
 * optional step stays cheap; the words of a gap are tried as one step, since each of them both ways doubled the work.
 */
function ends<Row>(phrase: Phrase<Row>, from: number, words: readonly Word[], at: number, limit: number): number {
  let i = at
  let part = from
  for (let place = phrase.place(part); place; place = phrase.place(part)) {
    const {step, width} = place
    part += width
    let to = i
    while (to < limit && to - i < width && fits(step, words[to]!)) to++
    if (step.optional) {
      for (; to > i; to--) {
        const taken = ends(phrase, part, words, to, limit)
        if (taken >= 0) return taken
      }
    } else {
      if (to === i) return -1
      i = to
    }
  }
  return i
}

const noHits: readonly never[] = []

/** In: an index and words `first` to `last` (one sentence). Out: every hit, in order; of one row at one place the longest. */
export function findPhrases<Row>(index: PhraseIndex<Row>, words: readonly Word[], first: number, last: number): readonly PhraseHit<Row>[] {
  const {headOf, maySecond, numeric, capital} = index
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
      const next = i + 1 < last ? words[i + 1]!.spelling : undefined
      const second = next !== undefined && maySecond(next) ? head.before(next) : undefined
      if (second !== undefined) hits = tryPhrases(second, words, i, first, last, hits)
    }
    if (word.kind === 'number' && numeric.length > 0) hits = tryPhrases(numeric, words, i, first, last, hits)
    if (capital.length > 0 && word.kind === 'word' && isCapitalised(word)) hits = tryPhrases(capital, words, i, first, last, hits)
  }
  return hits ?? noHits
}

/** In: an index of phrases marked `^` and one sentence. Out: whether one stands at its head. */
export function opensWithPhrase<Row>(index: PhraseIndex<Row>, words: readonly Word[], first: number, last: number): boolean {
  const head = index.headOf(words[first]!.spelling)
  if (!head) return false
  const stands = (phrase: Phrase<Row>) => ends(phrase, 1, words, first + 1, last) >= 0
  return head.any.some(stands) || (first + 1 < last && (head.before(words[first + 1]!.spelling)?.some(stands) ?? false))
}

/** In: phrases whose first step the word at `at` is known to fit. */
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
    const end = ends(phrase, 1, words, at + 1, last)
    if (end < 0) continue
    hits ??= []
    let same = hits.length - 1
    while (same >= 0 && hits[same]!.first === at && hits[same]!.row !== phrase.row) same--
    if (same < 0 || hits[same]!.first !== at) hits.push({row: phrase.row, first: at, last: end})
    else if (hits[same]!.last < end) hits[same] = {row: phrase.row, first: at, last: end}
  }
  return hits
}
