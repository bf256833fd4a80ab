/** Whom a relative pronoun means: “who” and “which” hang on the name or the noun right before, or on one a few words further back. */

import {isCapital} from '../language/capitals.js'
import {countryOfDemonym} from '../language/places.js'
import {bodyNouns, documentNouns, isSourceNoun, peoples, publicBodies} from '../language/titles.js'
import {articlesAndPossessives} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import type {Span} from '../read/article.js'
import {firstFrom} from './offsets.js'
import {asReferent, type Discourse, type Referent} from './sources-discourse.js'
import {isPerson} from './sources-kinds.js'
import {type Phrase, readPhrase, singular} from './sources-phrase.js'
import type {Name, NameMention} from './sources-register.js'
import {isDoer} from './sources-unnamed.js'
import type {Token} from './types.js'

const isBody = (noun: string): boolean => bodyNouns.has(noun) || publicBodies.has(noun)

/** “Ann Lee, who said”, “the hacker who said”, “the council, which said”. */
export function antecedent(phrase: Phrase, discourse: Discourse): Referent | undefined {
  const {paragraph, core} = phrase
  const {tokens} = paragraph
  const list = discourse.names.byParagraph[paragraph.index]!
  const person = core[0]!.lower === 'who' || core[0]!.lower === 'whom'
  const at = firstOfRow(tokens, core[0]!.index)
  const last = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  const told = discourse.earlier.findLast(
    ({end, kind}) => end === tokens[last]?.end && person === /^(?:named-person|unnamed|vague)/.test(kind) && kind !== 'none',
  )
  if (told) return {earlier: told}
  const noun = person ? (nounBefore(tokens, at, list) ?? someoneBefore(tokens, at)) : thingBefore(tokens, last)
  if (noun) return {group: readPhrase(paragraph, noun, discourse.names)}
  const near: NameMention[] = []
  for (let i = firstFrom(list, tokens[at]!.start) - 1; i >= 0; i--) {
    const {last: behind} = list[i]!
    if (tokens[behind - 1]!.sentence !== tokens[at]!.sentence || at - behind > 14) break
    near.push(list[i]!)
  }
  const nearest = (fits: (name: Name, mention: NameMention) => boolean): Name | undefined =>
    near.find(mention => fits(mention.name, mention))?.name
  if (!person) return asReferent(nearest(name => !isPerson(name)))
  // “Ida Falk of Ostby, who”: a name behind “of” belongs to the one before it.
  const own = ({titled}: NameMention): boolean => !/^(?:of|for|from|in|at)$/.test(tokens[titled - 1]?.lower ?? '')
  const many = ofMany.has(tokens[at + 1]?.lower ?? '')
  const somebody = many
    ? undefined
    : (nearest(({type}, mention) => type === 'person' && own(mention)) ?? nearest(({type}) => type === 'person'))
  return asReferent(somebody ?? nearest(({type}) => type === 'other'))
}

/** “a hacker *who* lives abroad and who claimed”: the first of relative clauses in a row hangs on the noun. */
function firstOfRow(tokens: readonly Token[], at: number): number {
  if (!/^(?:and|but|or)$/.test(tokens[at - 1]?.lower ?? '')) return at
  for (let i = at - 2; i >= 0 && tokens[i]!.sentence === tokens[at]!.sentence; i--) if (tokens[i]!.lower === tokens[at]!.lower) return i
  return at
}

/** Verbs that only several can be the subject of: “supporters of Ann Lee who *say*”. */
const ofMany = wordSet('are were have say want think believe support favor favour prefer argue fear hope expect worry see call oppose')

const beforeMany = wordSet("the these those his her its their our my 's a an one two three four five several of and")

const endsPhrase = wordSet('of for from with by in on at to and or as than the was were is are had has have')

const beforeOne = wordSet('a an one two three four five several another the this that')

const anybody = wordSet('those anyone anybody everyone everybody someone somebody people others many some few')

/** Whether a word stands for persons: “hacker”, “voters”, “Democrats”. */
function isOfPersons({kind, text, lower}: Token): boolean {
  if (kind !== 'word') return false
  const {word, plural} = singular(lower)
  if (text !== lower) return plural && (peoples.has(lower) || countryOfDemonym(text) !== undefined || isSourceNoun(word) || isDoer(word))
  return (
    !isBody(word) && !documentNouns.has(word) && !documentNouns.has(lower) && (isSourceNoun(lower) || isSourceNoun(word) || isDoer(word))
  )
}

/** “sided with *a sheep farmer* who argued”: the noun that “who” hangs on, unless it is the apposition of a name. */
function nounBefore(tokens: readonly Token[], relative: number, list: readonly NameMention[]): Span | undefined {
  // “European leaders, who fear”, “the mayor, who said”: the comma parts them only where the noun stands right before it.
  const parted = tokens[relative - 1]?.text === ',' ? tokens[relative - 2] : undefined
  const at = parted && (/[^s]s$/.test(parted.lower) || (parted.text === parted.lower && isOfPersons(parted))) ? relative - 1 : relative
  const noun = tokens[at - 1]
  if (!noun || noun.sentence !== tokens[relative]!.sentence) return undefined
  if (anybody.has(noun.lower)) return noun
  // “compared with *64 percent* who”
  const share = tokens[at - 2]
  if (/^(?:percent|%)$/.test(noun.lower) && share?.kind === 'number') return {start: share.start, end: noun.end}
  // “the *trolls* who accused her”: whatever they are, “who” says that they are persons.
  const many = at === relative && noun.kind === 'word' && noun.text === noun.lower && /[^s]s$/.test(noun.lower)
  if (!many && !isOfPersons(noun)) return undefined
  if (noun.text !== noun.lower) return list.some(({last, name}) => last === at && name.full.includes(' ')) ? undefined : noun
  // “warned of *Harbour Alliance backbenchers* who want”: no article stands before many.
  const {plural} = singular(noun.lower)
  if (plural && !beforeMany.has(tokens[at - 2]?.lower ?? '')) {
    let from = at - 1
    while (from > 0 && isCapital(tokens[from - 1]!.text) && tokens[from - 1]!.sentence === noun.sentence) from--
    const begins = tokens[from - 1]
    if (!begins || begins.sentence !== noun.sentence || begins.text !== ',') return {start: tokens[from]!.start, end: noun.end}
  }
  for (let i = at - 2; i >= 0 && i > at - 6 && tokens[i]!.kind === 'word' && tokens[i]!.sentence === noun.sentence; i--) {
    if (beforeOne.has(tokens[i]!.lower)) {
      // “Bo Holm, *an organist* who”, “Bo Holm, 44, *the organist* who”
      let before = i
      while (tokens[before - 1]?.text === ',') before -= tokens[before - 2]?.kind === 'number' ? 2 : 1
      const apposed = before < i && list.some(({last}) => last === before)
      // With “who” the noun says of itself who is meant.
      return apposed ? undefined : {start: tokens[i]!.start, end: plural || at < relative ? noun.end : tokens[relative]!.end}
    }
    if (endsPhrase.has(tokens[i]!.lower)) return undefined
  }
  return undefined
}

const goesOnAfterPerson = wordSet('of in with familiar at from on for close')

/** “*one clerk* familiar with the sale, who added”, “*critics* of the sale who say”: persons a few words before “who”. */
function someoneBefore(tokens: readonly Token[], relative: number): Span | undefined {
  const from = tokens[relative - 1]?.text === ',' ? relative - 2 : relative - 1
  const many = ofMany.has(tokens[relative + 1]?.lower ?? '')
  for (
    let i = from - 1;
    i > relative - 12 && i > 0 && tokens[i]!.kind === 'word' && tokens[i]!.sentence === tokens[relative]!.sentence;
    i--
  ) {
    const token = tokens[i]!
    if (!isOfPersons(token) || !goesOnAfterPerson.has(tokens[i + 1]!.lower)) continue
    const {plural} = singular(token.lower)
    const counted = beforeOne.has(tokens[i - 1]!.lower)
    if (plural ? many || counted : counted && !many) return {start: tokens[plural && !counted ? i : i - 1]!.start, end: token.end}
  }
  return undefined
}

/** “a statement that said”, “the council, which said”: a paper or a body called by a common noun, which ends at `last`. */
function thingBefore(tokens: readonly Token[], last: number): Span | undefined {
  const noun = tokens[last]
  if (noun?.kind !== 'word' || noun.text !== noun.lower) return undefined
  const {word} = singular(noun.lower)
  if (!isBody(word) && !documentNouns.has(word)) return undefined
  for (let i = last - 1; i >= 0 && i > last - 6 && tokens[i]!.kind === 'word' && tokens[i]!.sentence === noun.sentence; i--) {
    if (articlesAndPossessives.has(tokens[i]!.lower)) return {start: tokens[i]!.start, end: noun.end}
    if (endsPhrase.has(tokens[i]!.lower)) return undefined
  }
  return undefined
}
