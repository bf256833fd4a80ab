/** The noun phrase that names the accused, and everything else the article calls them. */

import {adverb, conjunction, preposition, pronoun, subordinator} from '../language/lists.js'
import {isPartyNoun, type PartyKind, partyKind} from '../language/parties.js'
import {courtesyTitles, offices, officialNouns, personNouns, roleNouns} from '../language/titles.js'
import {articlesAndPossessives, isCapitalised} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {singular} from './sources-phrase.js'
import type {Paragraph, Token, Understanding} from './types.js'

export interface Accused {
  /** As the article names them in full. */
  readonly name: string
  readonly kind: PartyKind
  /** Words that point to them, lower case: surname, distinctive words of a body's name. */
  readonly aliases: ReadonlySet<string>
  readonly first: number
  readonly last: number
}

const determiners = wordSet(
  'the a an his her its their our my this that these those two three four five several some many other another former',
)
const particles = wordSet('de da do dos del della di du la le van von der den bin ibn ben al el y e of and the for')
const bodyDefinite = wordSet(
  'company firm bank club school university hospital charity airline agency group lender retailer operator developer manufacturer contractor union church landlord insurer publisher broadcaster studio',
)

/** What may open a sentence with a capital before a name: “But Calder”, “If Calder”. */
const smallWords = new Set([...adverb, ...conjunction, ...subordinator, ...preposition])

const isSmallWord = ({lower}: Token): boolean => smallWords.has(lower) || /(?:al|ant|ate|ed|ent|ful|ing|ive|ous)ly$/.test(lower)

/** Where the name begins in a run of capitals: “*But* Calder”, “the Secretary of *State* Ruth Calder”. */
function nameStart(tokens: readonly Token[], first: number, last: number): number {
  let start = first
  while (start < last && isSmallWord(tokens[start]!)) start++
  return start === first && tokens[first - 1]?.lower === 'of' && last - first > 2 ? first + 1 : start
}

/** Names of two and more words that the article prints, by their last word: “Lee” is “Ann Lee”. */
export interface FullNames {
  /** In: a surname in small letters, and where it stands, if that tells anything. Out: the whole name: of two who share it and are often named, the one last named in full before. */
  at(surname: string, place: number | undefined): string | undefined
}

const capital = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && isCapitalised(token)
const isTitle = (lower: string): boolean => {
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower
  return courtesyTitles.has(bare) || offices.has(bare)
}

/** A name in full and the places where it begins. */
interface FullName {
  readonly name: string
  readonly places: number[]
}

/** In: an article understood. Out: its full names, gathered when one is asked for. */
export function fullNames(base: Understanding): FullNames {
  let names: ReadonlyMap<string, readonly FullName[]> | undefined
  return {
    at(surname, place) {
      names ??= gatherNames(base)
      const [first, ...others] = names.get(surname) ?? []
      const sharing = others.filter(({places}) => places.length > 1 && places.length * 2 >= first!.places.length)
      if (!first || sharing.length === 0 || place === undefined) return first?.name
      const before = ({places}: FullName): number => Math.max(-1, ...places.filter(at => at < place))
      const last = sharing.reduce((best, other) => (before(other) > before(best) ? other : best), first)
      return last.name
    },
  }
}

/** By surname, those that stand there most often first, of two the longer: “Playing Lind” begins a sentence once. */
function gatherNames(base: Understanding): ReadonlyMap<string, readonly FullName[]> {
  const names = new Map<string, FullName[]>()
  const keep = (name: string, place: number): void => {
    const last = name.split(' ').at(-1)!.toLowerCase()
    const sharing = names.get(last)
    const known = sharing?.find(other => other.name === name)
    if (known) known.places.push(place)
    else if (sharing) sharing.push({name, places: [place]})
    else names.set(last, [{name, places: [place]}])
  }
  for (const source of base.sources)
    if (/^named/.test(source.kind) && source.name.includes(' ')) keep(source.name, source.mentions[0]?.start ?? 0)
  for (const paragraph of base.paragraphs) {
    const {tokens} = paragraph
    for (let i = 0; i < tokens.length; i++) {
      if (!capital(tokens[i])) continue
      let last = i + 1
      while (last < tokens.length && capital(tokens[last])) last++
      let first = nameStart(tokens, i, last)
      while (first < last && isTitle(tokens[first]!.lower)) first++
      if (last - first >= 2 && last - first <= 4)
        keep(
          tokens
            .slice(first, last)
            .map(t => t.text)
            .join(' '),
          tokens[first]!.start,
        )
      i = last
    }
  }
  for (const sharing of names.values()) sharing.sort((a, b) => b.places.length - a.places.length || b.name.length - a.name.length)
  return names
}

/** The party that begins at `first` and ends before `last` at the latest: “the former mayor, Ann Lee”, “Ferrant Mining”. */
export function readAccused(paragraph: Paragraph, first: number, last: number, names: FullNames): Accused | undefined {
  const {tokens} = paragraph
  let i = first
  while (i < last && determiners.has(tokens[i]!.lower)) i++
  const start = i
  while (i < last && tokens[i]!.kind === 'word' && !ends(tokens, start, i)) i++
  const words = tokens.slice(start, i)
  if (words.length === 0 || words.length > 7) return undefined
  return toAccused(words, start, names)
}

const behindName = wordSet(
  "who which that for in over with by to at on after and or ’s 's is are was were had has have knowingly illegally repeatedly",
)

/** Where the name stops: “Calder *forged*”, “the mayor *of*”, “Lee *and* her husband”: the head is enough. */
function ends(tokens: readonly Token[], start: number, i: number): boolean {
  const {lower} = tokens[i]!
  if (behindName.has(lower)) return true
  if (lower === 'of') return !capital(tokens[i - 1]) || !capital(tokens[i + 1])
  if (i === start || capital(tokens[i])) return false
  if (capital(tokens[i - 1])) return !isPartyNoun(lower) && !roleNouns.has(lower)
  return lower.endsWith('ed') || bodyDefinite.has(tokens[i - 1]!.lower)
}

/** The one person named between `first` and `last` who is none of the `speakers`, for a pronoun that follows; undefined where there are more, or none. */
export function onlyPerson(
  paragraph: Paragraph,
  first: number,
  last: number,
  names: FullNames,
  speakers: ReadonlySet<string>,
): Accused | undefined {
  const {tokens} = paragraph
  let only: Accused | undefined
  for (let i = first; i < last; i++) {
    if (!capital(tokens[i])) continue
    const run = i
    while (i < last && capital(tokens[i])) i++
    const start = nameStart(tokens, run, i)
    if (i === start) continue
    const party = toAccused(tokens.slice(start, i), start, names)
    if (party?.kind !== 'person' || speakers.has(party.name)) continue
    if (only && only.name !== party.name) return undefined
    only = party
  }
  return only
}

const beforeDeed = wordSet(
  'also then later allegedly reportedly repeatedly knowingly secretly falsely illegally had has have himself herself itself once deliberately routinely systematically',
)

/** “*The head of* Vantor was charged”, “*a teacher at the* Harlow School”: somebody there, and not the body or the town. */
function isSomebodyOf(tokens: readonly Token[], begin: number, start: number): boolean {
  const at = articlesAndPossessives.has(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1
  if (at <= begin || !/^(?:of|at|from|for)$/.test(tokens[at]!.lower)) return false
  const noun = tokens[at - 1]!
  const {word} = singular(noun.lower)
  return !capital(noun) && (personNouns.has(word) || roleNouns.has(word) || officialNouns.has(word) || offices.has(word))
}

const contracted = /['’](?:d|ll|ve|re|m)$/

/** The party that ends just before `last`: the subject of a verb. */
export function readSubject(paragraph: Paragraph, begin: number, last: number, names: FullNames): Accused | undefined {
  const {tokens} = paragraph
  let end = last
  while (end > begin && beforeDeed.has(tokens[end - 1]!.lower)) end--
  let start = end
  if (capital(tokens[end - 1])) {
    while (
      start > begin &&
      (capital(tokens[start - 1]) ||
        (particles.has(tokens[start - 1]!.lower) &&
          tokens[start - 1]!.lower.length < 4 &&
          capital(tokens[start - 2]) &&
          // “Harland Steel *and Ms* Calder”: two parties.
          !isTitle(tokens[start]!.lower)))
    )
      start--
    while (start > begin && isTitle(tokens[start - 1]!.lower)) start--
    if (isSomebodyOf(tokens, begin, start)) return undefined
  } else {
    while (start > begin && tokens[start - 1]!.kind === 'word' && end - start < 4) {
      start--
      if (determiners.has(tokens[start]!.lower)) break
    }
    if (!determiners.has(tokens[start]!.lower)) return undefined
    // “entered *the United States by* lying”
    if (tokens.slice(start, end).some(({lower}) => preposition.includes(lower))) return undefined
    start++
  }
  if (start === begin && end - start > 1 && isSmallWord(tokens[start]!)) start++
  // “We’ll bribe nobody”
  if (pronoun.includes(tokens[start]!.lower.replace(contracted, '')) || adverb.includes(tokens[start]!.lower)) return undefined
  const words = tokens.slice(start, end)
  return words.length === 0 || words.some(word => word.kind === 'mark') ? undefined : toAccused(words, start, names)
}

function toAccused(words: readonly Token[], first: number, names: FullNames): Accused | undefined {
  const kind = partyKind(words.map(word => word.text))
  if (!kind) return undefined
  // “the Republican candidate”: a description, nobody's name.
  if (roleNouns.has(words.at(-1)!.lower) && !capital(words.at(-1))) return undefined
  const proper = words.filter(word => capital(word) && !isTitle(word.lower))
  if (proper.length === 0) {
    const head = words.at(-1)!.lower
    if (kind === 'company' && !bodyDefinite.has(head)) return undefined
    if (kind === 'person') return undefined
  }
  const whole = proper.length === 0 || isPartyNoun(words.at(-1)!.lower)
  const printed = (whole ? words : proper).map(word => word.text).join(' ')
  const surname = printed.split(' ').at(-1)!.toLowerCase()
  // “Mr. Lind” is whom the story is about, not the sister it has just named.
  const hasCourtesy = courtesyTitles.has(words[0]!.lower.replace('.', ''))
  const full = whole ? printed : (names.at(surname, hasCourtesy ? undefined : words[0]!.start) ?? printed)
  const name = full.includes(printed) || printed.split(' ').length === 1 ? full : printed
  const real = kind === 'company' && proper.length === 1 && name.includes(' ') ? (partyKind(name.split(' ')) ?? kind) : kind
  const aliases = new Set(
    name
      .toLowerCase()
      .split(' ')
      .filter((word, i, all) => word.length > 2 && (i === all.length - 1 || real !== 'person')),
  )
  aliases.add(surname)
  // A named company comes back as “the company”, an unnamed hospital only as “the hospital”.
  if (real === 'company' && proper.length > 0) for (const word of bodyDefinite) aliases.add(`the ${word}`)
  return {name, kind: real, aliases, first, last: first + words.length}
}
