/**
 * The notation of the pattern tables and its matcher. One step is one word (or one chunk, where a tag stands for a whole
 * phrase); there is no white space and no regular expression inside a pattern.
 *
 *   word          that word, in any case          (a|b)     one of several
 *   @list         a word of a list                #Tag      what a tag says, perhaps a whole phrase
 *   .             any word                        !step     anything but
 *   step?         perhaps                         step+ step*   at most twelve times
 *   name:step     names a part; steps with one name join
 *
 * A table is dispatched by the rarest word or list word of each row, so that a text costs one look-up a word and a row is
 * tried only where its word stands.
 */

import {hasLetter} from './capitals.js'
import {Spelling} from './spellings.js'
import {wordSet} from './word-set.js'

/** What the matcher sees of a token. Matching never crosses a sentence. */
export interface Word {
  readonly lower: string
  readonly text: string
  readonly spelling: Spelling
  readonly kind: string
  readonly sentence: number
}

/** A tag looks one way or the other from a place and says where the phrase it stands for ends; -1 where there is none. */
export interface Tag<G> {
  /** In: the ground and a place. Out: the place after the phrase that begins there, or -1. */
  after(ground: G, at: number): number
  /** In: the ground and a place. Out: where the phrase begins that ends before that place, or -1. */
  before(ground: G, end: number): number
}

export interface Ground {
  readonly words: readonly Word[]
}

/** One way of saying it. */
export interface Row {
  readonly id: string
  readonly match: string
  /** A second pattern tried at the same start; where it fits, the row does not. */
  readonly unless?: string
  /** A sentence that the row reads. */
  readonly example: string
  /** A sentence that the row must leave alone: written beside every row that once raised a false alarm. */
  readonly not?: string
}

/** Words of a list; a list that is long may answer without holding them all. */
export interface WordList {
  readonly size: number
  has(word: string): boolean
}

/** One word, or a list, or a tag. */
interface Alternative {
  readonly word?: string
  readonly list?: WordList
  readonly tag?: string
}
interface Step {
  readonly alternatives: readonly Alternative[]
  readonly any: boolean
  readonly negated: boolean
  readonly min: number
  readonly max: number
  readonly name: string
}

interface CompiledRow<R extends Row> {
  readonly row: R
  readonly order: number
  readonly steps: readonly Step[]
  readonly unless: readonly Step[] | undefined
  readonly anchor: number
  /** What stands before the anchor is looked at first where a phrase follows: words are cheaper to hold against it than phrases. */
  readonly leftFirst: boolean
}

/** Tokens `from` (inclusive) to `to` (exclusive). */
export interface Range {
  readonly from: number
  readonly to: number
}

export interface Match<R extends Row> extends Range {
  readonly row: R
  readonly parts: ReadonlyMap<string, readonly Range[]>
}

export interface Table<R extends Row, G extends Ground> {
  readonly rows: readonly R[]
  /** Every match from the word at `at`, not yet weighed against each other. */
  matchesAt(ground: G, at: number): readonly Match<R>[]
  /** All matches, in order: leftmost, then longest, then first row; `part` is the part that may not overlap (default: the whole). */
  matches(ground: G, part?: string): readonly Match<R>[]
}

/** Raised for a row that cannot be used; says which row and what to do. */
export class PatternError extends Error {
  override name = 'PatternError'
}

const most = 12
const none: readonly never[] = []

/**
 * In: rows, word lists by name, tags by name, and the parts that each row must name. Out: the table.
 * @throws PatternError for a row that is malformed, names an unknown list or tag, lacks a part, or could be tried anywhere.
 */
export function compile<R extends Row, G extends Ground>(
  rows: readonly R[],
  lists: Lists,
  tags: Readonly<Record<string, Tag<G>>>,
  needs: readonly string[] = [],
): Table<R, G> {
  const byWord = new Map<string, CompiledRow<R>[]>()
  const byList = new Map<WordList, CompiledRow<R>[]>()
  const known = new Map<string, Step>()
  const ids = new Set<string>()
  for (const [order, row] of rows.entries()) {
    const fail = (why: string): never => {
      throw new PatternError(`row "${row.id}": ${why}`)
    }
    if (!row.id || ids.has(row.id)) fail('needs an id of its own')
    ids.add(row.id)
    if (!row.example) fail('needs an example')
    const read = (pattern: string) => parse(pattern, lists, tags, fail, known)
    const steps = read(row.match)
    for (const part of needs)
      if (!steps.some(step => step.name === part)) fail(`names no part "${part}"; put "${part}:" before the step that is it`)
    const anchor = rarest(steps)
    if (anchor < 0) fail('has no plain word or list that must be there; add one, so that it is not tried at every word')
    const leftFirst = steps.some(({alternatives}, at) => at > anchor && alternatives.some(({tag}) => tag !== undefined))
    const compiled = {row, order, steps, unless: row.unless === undefined ? undefined : read(row.unless), anchor, leftFirst}
    for (const {word, list} of steps[anchor]!.alternatives) {
      if (word !== undefined) enter(byWord, word, compiled)
      else if (list) enter(byList, list, compiled)
    }
  }

  const order = new Map(rows.map((row, i) => [row, i]))
  const rowsOf = Spelling.fact<readonly CompiledRow<R>[]>(({lower}) => {
    const there = byWord.get(lower)
    const found = there ? new Set(there) : new Set<CompiledRow<R>>()
    for (const [list, listed] of byList) if (list.has(lower)) for (const row of listed) found.add(row)
    return found.size === 0 ? none : [...found].sort((a, b) => a.order - b.order)
  })
  const matchesAt = (ground: G, at: number): readonly Match<R>[] => {
    const compiled = rowsOf(ground.words[at]!.spelling)
    if (compiled.length === 0) return none
    let found: Match<R>[] | undefined
    for (const row of compiled) {
      const match = tryRow(row, ground, at, tags)
      if (!match) continue
      if (found) found.push(match)
      else found = [match]
    }
    return found ?? none
  }
  return {
    rows,
    matchesAt,
    matches(ground, part) {
      const found: {readonly match: Match<R>; readonly key: Range}[] = []
      for (let at = 0; at < ground.words.length; at++) {
        for (const match of matchesAt(ground, at)) {
          const ranges = part === undefined ? undefined : match.parts.get(part)
          found.push({match, key: ranges ? {from: ranges[0]!.from, to: ranges.at(-1)!.to} : match})
        }
      }
      if (found.length === 0) return none
      found.sort(
        ({key, match: a}, {key: later, match: b}) =>
          key.from - later.from || b.to - b.from - (a.to - a.from) || order.get(a.row)! - order.get(b.row)!,
      )
      const kept: Match<R>[] = []
      let end = -1
      for (const {key, match} of found) {
        if (key.from < end) continue
        kept.push(match)
        end = key.to
      }
      return kept
    },
  }
}

type Lists = Readonly<Record<string, readonly string[] | WordList>>

function enter<K, R extends Row>(dispatch: Map<K, CompiledRow<R>[]>, key: K, row: CompiledRow<R>): void {
  const there = dispatch.get(key)
  if (there) there.push(row)
  else dispatch.set(key, [row])
}

/** In: a pattern, what it may name, and the steps read before: most stand in several rows. Out: its steps. */
function parse<G>(
  pattern: string,
  lists: Lists,
  tags: Readonly<Record<string, Tag<G>>>,
  fail: (why: string) => never,
  known: Map<string, Step>,
): Step[] {
  const steps: Step[] = []
  for (const source of pattern.split(' ')) {
    const before = steps.at(-1)
    const step = known.get(source) ?? readStep(source, lists, tags, fail)
    known.set(source, step)
    if (step.negated && before?.min === 0)
      fail(
        `"${source}" after a step that may be missing: the matcher would step back over that one and exclude what should stay; write the step before without ? or *`,
      )
    steps.push(step)
  }
  return steps
}

function readStep<G>(source: string, lists: Lists, tags: Readonly<Record<string, Tag<G>>>, fail: (why: string) => never): Step {
  const parts = /^(?:([a-z]\w*):)?(!?)(\(.+\)|[^()!?+*]+?)([?+*]?)$/i.exec(source)
  if (!parts) return fail(`cannot read the step "${source}"; write word, (a|b), @list, #Tag or "." with ! before and ? + * after it`)
  const [, name = '', not = '', body = '', count = ''] = parts
  const alternatives = (body.startsWith('(') ? body.slice(1, -1).split('|') : [body]).map((alternative): Alternative => {
    if (alternative.startsWith('@')) {
      const name = alternative.slice(1)
      const words = Object.hasOwn(lists, name) ? lists[name] : undefined
      return words
        ? {list: Array.isArray(words) ? setOf(words) : (words as WordList)}
        : fail(`there is no list "${alternative}"; the lists are ${Object.keys(lists).join(', ')}`)
    }
    if (alternative.startsWith('#')) {
      const tag = alternative.slice(1)
      return tags[tag] ? {tag} : fail(`there is no tag "${alternative}"; the tags are ${Object.keys(tags).join(', ')}`)
    }
    return {word: alternative.toLowerCase()}
  })
  return {
    alternatives,
    any: body === '.',
    negated: not === '!',
    min: count === '?' || count === '*' ? 0 : 1,
    max: count === '+' || count === '*' ? most : 1,
    name,
  }
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()
/** A list as a set, made where a row names it: many lists stand in no row, or in several. */
function setOf(list: readonly string[]): ReadonlySet<string> {
  let known = sets.get(list)
  if (!known) {
    known = new Set(list)
    sets.set(list, known)
  }
  return known
}

/** Words that stand in nearly every sentence: a row is tried from another of its words where it has one. */
const common = wordSet(
  'the a an and or but of to in on at by for with from as it is are was were be been has have had he she they who which that this his her its their not more up about some while after before then one',
)
/** How many rare words a common one counts for. */
const commonWeight = 500

/** Whether a step's word has letters. */
const isSpelled = (word: string): boolean => (word >= 'a' && word < '{') || hasLetter(word)

/** How common the words of a list are: many rows share the long ones. */
const weights = new WeakMap<WordList, number>()

const weightOfWord = (word: string): number => (common.has(word) || !isSpelled(word) ? commonWeight : 1)

/**
 * A list that holds its words holds marks or words, not both: its first tells which. Words are taken to be rare but for the common ones,
 * which are looked up in it: that is quicker than to go through a long list.
 */
function weightOfList(list: WordList): number {
  let weight = weights.get(list)
  if (weight === undefined) {
    const [first] = list instanceof Set ? (list as ReadonlySet<string>) : []
    weight = first === undefined || isSpelled(first) ? list.size : list.size * commonWeight
    for (const word of common) if (list.has(word)) weight += commonWeight - 1
    weights.set(list, weight)
  }
  return weight
}

function weightOf({alternatives}: Step): number {
  let weight = 0
  for (const {word, list} of alternatives) weight += list ? weightOfList(list) : weightOfWord(word!)
  return weight
}

/** Whether a row may be tried where this step's word stands. A repeated step has no one place to begin from. */
const mayBeAnchor = ({any, negated, min, max, alternatives}: Step): boolean =>
  !any && !negated && min === 1 && max === 1 && alternatives.every(({tag}) => tag === undefined)

/** The step whose words are rarest, the first of several; -1 where none may be an anchor. */
function rarest(steps: readonly Step[]): number {
  let best = -1
  let size = 0
  for (const [at, step] of steps.entries()) {
    if (!mayBeAnchor(step)) continue
    // A row with one such step need not weigh it.
    if (best >= 0 && size === 0) size = weightOf(steps[best]!)
    if (best >= 0 && weightOf(step) >= size) continue
    best = at
    size = 0
  }
  return best
}

/** Whether an alternative that is no tag takes a word. */
const takes = ({word, list}: Alternative, lower: string): boolean => (list ? list.has(lower) : word === lower)

/** One step at a place, rightwards: the places where it may end. */
function forward<G extends Ground>(step: Step, ground: G, at: number, tags: Readonly<Record<string, Tag<G>>>, sentence: number): number {
  const word = ground.words[at]
  if (!word || word.sentence !== sentence) return -1
  if (step.any) return at + 1
  let end = -1
  for (const alternative of step.alternatives) {
    end = alternative.tag === undefined ? (takes(alternative, word.lower) ? at + 1 : -1) : tags[alternative.tag]!.after(ground, at)
    if (end >= 0) break
  }
  return step.negated ? (end < 0 ? at + 1 : -1) : end
}

/** The same leftwards: where the step begins that ends before `end`. */
function backward<G extends Ground>(step: Step, ground: G, end: number, tags: Readonly<Record<string, Tag<G>>>, sentence: number): number {
  const word = ground.words[end - 1]
  if (!word || word.sentence !== sentence) return -1
  if (step.any) return end - 1
  let start = -1
  for (const alternative of step.alternatives) {
    start = alternative.tag === undefined ? (takes(alternative, word.lower) ? end - 1 : -1) : tags[alternative.tag]!.before(ground, end)
    if (start >= 0) break
  }
  return step.negated ? (start < 0 ? end - 1 : -1) : start
}

type Places = readonly (readonly Range[])[]

/** Steps `i`… from `at` rightwards, as many words as they may take; the ranges of each step, or undefined. */
function matchForward<G extends Ground>(
  steps: readonly Step[],
  i: number,
  ground: G,
  at: number,
  tags: Readonly<Record<string, Tag<G>>>,
  sentence: number,
): Places | undefined {
  const step = steps[i]
  if (!step) return none
  if (step.max === 1) {
    const end = forward(step, ground, at, tags, sentence)
    const rest = end > at ? matchForward(steps, i + 1, ground, end, tags, sentence) : undefined
    if (rest) return [[{from: at, to: end}], ...rest]
    const without = step.min === 0 ? matchForward(steps, i + 1, ground, at, tags, sentence) : undefined
    return without && [none, ...without]
  }
  const ranges: Range[] = []
  let place = at
  while (ranges.length < step.max) {
    const end = forward(step, ground, place, tags, sentence)
    if (end <= place) break
    ranges.push({from: place, to: end})
    place = end
  }
  for (; ranges.length >= step.min; ranges.pop()) {
    const rest = matchForward(steps, i + 1, ground, ranges.at(-1)?.to ?? at, tags, sentence)
    if (rest) return [[...ranges], ...rest]
    if (ranges.length === 0) break
  }
  return undefined
}

function matchBackward<G extends Ground>(
  steps: readonly Step[],
  i: number,
  ground: G,
  end: number,
  tags: Readonly<Record<string, Tag<G>>>,
  sentence: number,
): Places | undefined {
  const step = steps[i]
  if (!step) return none
  if (step.max === 1) {
    const start = backward(step, ground, end, tags, sentence)
    const rest = start >= 0 ? matchBackward(steps, i - 1, ground, start, tags, sentence) : undefined
    if (rest) return [...rest, [{from: start, to: end}]]
    const without = step.min === 0 ? matchBackward(steps, i - 1, ground, end, tags, sentence) : undefined
    return without && [...without, none]
  }
  const ranges: Range[] = []
  let place = end
  while (ranges.length < step.max) {
    const start = backward(step, ground, place, tags, sentence)
    if (start < 0) break
    ranges.unshift({from: start, to: place})
    place = start
  }
  for (; ranges.length >= step.min; ranges.shift()) {
    const rest = matchBackward(steps, i - 1, ground, ranges[0]?.from ?? end, tags, sentence)
    if (rest) return [...rest, [...ranges]]
    if (ranges.length === 0) break
  }
  return undefined
}

function tryRow<R extends Row, G extends Ground>(
  {row, steps, unless, anchor, leftFirst}: CompiledRow<R>,
  ground: G,
  at: number,
  tags: Readonly<Record<string, Tag<G>>>,
): Match<R> | undefined {
  const {sentence} = ground.words[at]!
  // The anchor itself fits: its word led here.
  let left = leftFirst ? matchBackward(steps, anchor - 1, ground, at, tags, sentence) : undefined
  if (leftFirst && !left) return undefined
  const right = matchForward(steps, anchor + 1, ground, at + 1, tags, sentence)
  if (!right) return undefined
  left ??= matchBackward(steps, anchor - 1, ground, at, tags, sentence)
  if (!left) return undefined
  const places: Places = [...left, [{from: at, to: at + 1}], ...right]
  const from = left.find(ranges => ranges.length > 0)?.[0]?.from ?? at
  const to = right.findLast(ranges => ranges.length > 0)?.at(-1)?.to ?? at + 1
  if (unless && matchForward(unless, 0, ground, from, tags, sentence)) return undefined
  const parts = new Map<string, Range[]>()
  for (const [i, ranges] of places.entries()) {
    const name = steps[i]!.name
    if (!name) continue
    for (const range of ranges) {
      const joined = parts.get(name)
      if (!joined) parts.set(name, [range])
      else if (joined.at(-1)!.to === range.from) joined[joined.length - 1] = {from: joined.at(-1)!.from, to: range.to}
      else joined.push(range)
    }
  }
  return {row, from, to, parts}
}
