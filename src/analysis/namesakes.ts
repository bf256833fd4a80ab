/**
 * Named sources of several articles held against each other: whether two spellings that are almost alike mean one person. Two
 * people of nearly one name are common, so nothing counts without a sign: the same introduction, or a rare surname.
 */

import {isCapital} from '../language/capitals.js'
import {wordSet} from '../language/word-set.js'
import type {Span} from '../read/article.js'
import {isCommonSurname, isEnding, letters, oneSlip, transliterated} from './spelling.js'
import type {Source, Token} from './types.js'

/** Words before a surname that are titles and no given names. */
export const nameTitles = wordSet(
  'mr mrs ms miss dr prof professor sir dame lord lady president minister senator sen rep representative governor gov mayor judge justice general gen colonel col major captain sergeant king queen prince princess pope bishop father sister rabbi imam secretary chancellor premier chairman chairwoman chief coach director the',
)
/** Words that thousands of people are introduced by: they tell no two persons of one name apart, and join none. */
const broad = wordSet(
  'police fire army navy air force marine military federal national state states county city town district regional local international world european asian african american british french german russian chinese english scottish welsh irish canadian australian indian republican democratic democrat labour labor conservative tory liberal green socialist independent party union government ministry department university college school hospital company group association institute prime foreign interior defence defense finance health education justice trade home attorney deputy vice senior former acting press mr mrs ms miss dr sir dame lord lady who whose the and for from with his her its their was has said told says',
)

/** A named source of one article as the others are to know it. */
export interface PrintedSource {
  readonly at: Span
  /** As printed, and what stands before the surname without initials. */
  readonly name: string
  readonly given: string
  readonly family: string
  /** Words of its introductions, lower case; `proper` those with a capital, which are often its place or employer. */
  readonly words: readonly string[]
  readonly proper: readonly string[]
  /** Spelled as the house list has it. */
  readonly listed: boolean
}

/** “the harbour engineer *Jo Lane*, of Ostby”: the name in its own spelling, and everything beside it. */
export function sourceAsPrinted(
  source: Source,
  tokensOf: (span: Span) => readonly Token[],
  names: ReadonlySet<string>,
): PrintedSource | undefined {
  const parts = source.name.split(' ')
  const like = (token: Token | undefined, part: string) => {
    const [a, b] = [letters(token?.text ?? ''), letters(part)]
    return a === b || oneSlip(a, b)
  }
  let found: {readonly at: Span; readonly tokens: readonly Token[]} | undefined
  const beside: Token[] = []
  for (const mention of source.mentions) {
    const tokens = tokensOf(mention).filter(({kind}) => kind === 'word')
    const from = tokens.findIndex((_, i) => parts.length > 1 && parts.every((part, j) => like(tokens[i + j], part)))
    if (from < 0) {
      beside.push(...tokens)
      continue
    }
    const name = tokens.slice(from, from + parts.length)
    found ??= {tokens: name, at: {start: name[0]!.start, end: name.at(-1)!.end}}
    beside.push(...tokens.slice(0, from), ...tokens.slice(from + parts.length))
  }
  if (!found) return undefined
  // The two apostrophes are one letter.
  const words = found.tokens.map(({text}) => text.replaceAll('’', "'"))
  const family = words.at(-1)!
  const given = words
    .slice(0, -1)
    .filter(word => letters(word).length > 1)
    .join(' ')
  if (given === '') return undefined
  const told = beside.filter(({text, lower}) => lower.length > 2 && !broad.has(lower) && letters(text) !== letters(family))
  const unique = (tokens: readonly Token[]) => [...new Set(tokens.map(({lower}) => lower))]
  const proper = told.filter(({text, lower}) => isCapital(text) && !nameTitles.has(lower))
  return {
    at: found.at,
    name: words.join(' '),
    given,
    family,
    words: unique(told),
    proper: unique(proper),
    listed: names.has(words.join(' ')),
  }
}

/** In what two spellings differ: in marks only, in the given name or in the surname. */
export type Alike = 'accent' | 'given' | 'family'

/** How two spellings differ: in marks only, in the given name or in the surname; nothing where they are one or far apart. */
function alike(a: PrintedSource, b: PrintedSource): Alike | undefined {
  if (a.given === b.given && a.family === b.family) return undefined
  const [given, otherGiven, family, otherFamily] = [letters(a.given), letters(b.given), letters(a.family), letters(b.family)]
  if (given === otherGiven && family === otherFamily) return 'accent'
  const near = (one: string, other: string) => one[0] === other[0] && (oneSlip(one, other) || transliterated(one, other))
  if (family === otherFamily) return given.length > 1 && otherGiven.length > 1 && near(given, otherGiven) ? 'given' : undefined
  return given === otherGiven && near(family, otherFamily) ? 'family' : undefined
}

const shared = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter(word => b.includes(word))

/** Introduced in one way: a place or employer of theirs is the same, and another word as well (“mayor of Ostby”). */
const introducedAlike = (a: PrintedSource, b: PrintedSource): boolean =>
  shared(a.proper, b.proper).length > 0 && shared(a.words, b.words).length > 1

/** Two given names of two people: “Anna” and “Anne”, “Daniel” and “Daniela”, “Tim” and “Tom”. */
function twoGivenNames(a: string, b: string): boolean {
  if (transliterated(a, b)) return false
  const [one, other] = [letters(a), letters(b)]
  return (
    isEnding(one, other) ||
    one.slice(0, -1) === other.slice(0, -1) ||
    Math.min(one.length, other.length) < 4 ||
    (one.length === other.length && one.length < 5)
  )
}

/** Whether the two articles speak of one person: without a sign of that, two spellings are two people. */
export function samePerson(a: PrintedSource, b: PrintedSource, kind: Alike, minLength: number): boolean {
  if (introducedAlike(a, b)) return true
  // “a judge” and “the striker”: whoever they are, they are introduced as two.
  if (a.words.length > 0 && b.words.length > 0 && shared(a.words, b.words).length === 0) return false
  if (a.family.length < minLength || isCommonSurname(a.family) || isCommonSurname(b.family)) return false
  if (kind === 'accent') return true
  return kind === 'given' ? !twoGivenNames(a.given, b.given) : transliterated(a.family, b.family)
}

/** A source of one article of several. */
interface Placed {
  readonly what: PrintedSource
  readonly file: string
}

/** Spellings in the order of the files' paths, each with everybody who is spelled so. */
export function spellings<P extends Placed>(kept: readonly P[]): P[][] {
  const forms = new Map<string, P[]>()
  for (const one of kept) {
    const key = `${one.what.given} ${one.what.family}`
    const form = forms.get(key)
    if (form) form.push(one)
    else forms.set(key, [one])
  }
  return [...forms.values()]
}

/** Pairs of spellings that differ a little; two of one surname, or of one given name and initial, are compared. */
export function* closePairs<P extends Placed>(forms: readonly P[][]): Generator<readonly [P[], P[], Alike]> {
  const groups = new Map<string, P[][]>()
  const seen = new Map<P[], Set<P[]>>()
  for (const form of forms) {
    const {given, family} = form[0]!.what
    for (const key of [`surname ${letters(family)}`, `given ${letters(given)} ${letters(family)[0]}`]) {
      const group = groups.get(key) ?? []
      groups.set(key, group)
      for (const earlier of group) {
        const kind = alike(earlier[0]!.what, form[0]!.what)
        const compared = seen.get(form) ?? new Set()
        if (!kind || compared.has(earlier)) continue
        seen.set(form, compared.add(earlier))
        yield [earlier, form, kind]
      }
      group.push(form)
    }
  }
}

/** Which of two spellings to go by: the house list's, the one in more files, the one in the first file. */
export function byRight<P extends Placed>(earlier: P[], later: P[]): readonly [right: P[], doubtful: P[]] {
  const files = (form: readonly P[]) => new Set(form.map(({file}) => file)).size
  const listed = (form: readonly P[]) => Number(form.some(({what}) => what.listed))
  const order = listed(later) - listed(earlier) || files(later) - files(earlier)
  return order > 0 ? [later, earlier] : [earlier, later]
}
