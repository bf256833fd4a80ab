/**
 * The register of who and what an article names: each person, body, place and outlet entered once, and found again by full name, by
 * first or last word, by initials.
 */

import {isCapitalAt, isInitial, lettered, letteredAll} from '../language/capitals.js'
import type {Outlet} from '../language/mastheads.js'
import {type NameWord, nameWord, nameWordOf} from '../language/name-words.js'
import {fold, spelledAsKnown} from '../language/names.js'
import {type Country, countryNamed, countryOfCapital, seatOf} from '../language/places.js'
import {courtesyTitles, femaleNouns, type Gender, longTitles, maleNouns, officialNouns, roleNouns} from '../language/titles.js'
import {wordSet} from '../language/word-set.js'
import {nicknameEnd, opensSentence, type Run} from './sources-runs.js'
import type {Token} from './types.js'

const shortForm = lettered`^\p{Lu}[\p{L}&.-]*$`
const behindFirst = letteredAll`(?<=\p{L})\p{L}+`

export type NameType = 'person' | 'body' | 'place' | 'outlet' | 'other'

/** Someone or something that the article names. */
export interface Name {
  readonly id: number
  type: NameType
  /** Longest form the article prints, without titles. */
  full: string
  outlet: Outlet | undefined
  country: Country | undefined
  gender: Gender | undefined
  /** Offices and descriptions it is introduced by: `mayor`, `president`; with them their modifiers: `venezuelan`, `former`. */
  readonly roles: Set<string>
  readonly roleWords: Set<string>
  /** Of what the office is: “*Norland*’s president, Ann Lee”; last words, lower case. */
  readonly officeOf: Set<string>
  /** Whether the article goes on with the last word alone (“Roe”, of a person) or the first (“Goldman”, of a firm). */
  calledByLast: boolean
  calledByFirst: boolean
  /** Stands large inside a sentence somewhere, not only where any word would. */
  midSentence: boolean
  /** Stands after “in” or “near” somewhere: a town that no list knows. */
  located: boolean
  /** Where the article names it, in the order in which that was found. */
  readonly mentions: NameMention[]
}

export interface NameMention {
  readonly name: Name
  readonly paragraph: number
  /** Tokens of the paragraph, `last` exclusive; titles not included. */
  readonly first: number
  readonly last: number
  /** With its titles: “Sen. Ann Lee”. */
  readonly titled: number
  readonly start: number
  readonly end: number
  /** “Roe’s”. */
  readonly possessive: boolean
  /** Named only as somebody's kin: “his son, *Bo Roe*”, “the daughter of *Ann Roe*”. */
  readonly kin: boolean
}

export interface Names {
  readonly all: readonly Name[]
  /** In reading order. */
  readonly mentions: readonly NameMention[]
  readonly byParagraph: readonly (readonly NameMention[])[]
  /** Initials and short forms that the article itself explains: “FAA” to its full name. */
  readonly explained: ReadonlyMap<string, Name>
  /** Bodies by every word of their name, lower case: “office” to “U.S. Attorney’s Office”. */
  readonly bodiesWith: ReadonlyMap<string, readonly Name[]>
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md'])
/** “Ann Lee KC”: honours behind a name, which are no part of it. */
export const honours = wordSet('KC QC SC OBE MBE CBE KBE DBE CMG FRS FBA')

const locating = new Set(['in', 'near', 'outside', 'around'])
const settlements = wordSet('city town village capital port province suburb island district')

const kin = wordSet(
  'son daughter child wife husband widow widower brother sister father mother nephew niece cousin grandson granddaughter descendant',
)
/** “his *wife* Ann Roe”, “His *son*, Bo Roe,”: the word for the kin that a name is said to be. */
function kinOf(tokens: readonly Token[], titled: number): string | undefined {
  const before = tokens[titled - 1]
  const noun = before?.text === ',' ? tokens[titled - 2]?.lower : before?.lower
  return noun !== undefined && kin.has(noun) ? noun : undefined
}
/** “the daughter of *Ann Roe*” */
function hasKin(tokens: readonly Token[], titled: number): boolean {
  for (let at = titled - 1; at >= Math.max(1, titled - 6) && tokens[at]!.kind === 'word'; at--)
    if (tokens[at]!.lower === 'of') return kin.has(tokens[at - 1]!.lower)
  return false
}
/** “the Ann Lee *Show*”: called after somebody, and nobody. */
const namedAfter = wordSet(
  'show radio hour report project podcast live tonight files award prize act law cup stadium park bridge building memorial theatre theater avenue street road square hall house trophy open classic library fund center centre',
)
/** Titles that the story goes on with alone: “Princess Ann … *the princess*”. */
const alsoOffices = wordSet('judge justice king queen prince princess duke duchess pope rabbi imam sheikh')
const legalForm = /(?: (?:Group|Holdings?|Plc|PLC|Inc\.?|Ltd\.?|Corp\.?|Co\.|AG|SA|NV|SE|LLC|LP))+$/
const initialsOf = (full: string): string =>
  full
    .split(/[\s-]+/)
    .filter(word => isCapitalAt(word, 0))
    // “U.S. Geological Survey” is the USGS.
    .map(word => (/^(?:[A-Z]\.){2,}$/.test(word) ? word.replaceAll('.', '') : word[0]))
    .join('')

const givenName = (full: string): string => nameWord(full.split(' ', 1)[0]!).folded

function surnameOf(words: readonly NameWord[]): string {
  let i = words.length - 1
  while (i > 0 && suffixes.has(words[i]!.plain)) i--
  return words[i]!.folded
}

function remember(map: Map<string, Name[]>, key: string, name: Name): void {
  const row = map.get(key)
  if (!row) map.set(key, [name])
  else if (!row.includes(name)) row.push(name)
}

/** In: a row of capitals. Out: its words, without nicknames between them: “Paul “Sparky” Holm”. */
export function wordsOf({paragraph, first, last}: Run): NameWord[] {
  const words: NameWord[] = []
  for (let i = first; i < last; i++) {
    i = nicknameEnd(paragraph.tokens, i)
    words.push(nameWordOf(paragraph.tokens[i]!.spelling))
  }
  return words
}

/** In: a row of capitals. Out: the name as it is printed: “Paul “Sparky” Holm” is Paul Holm. */
export function printed({paragraph: {tokens}, first, last}: Run): string {
  let text = tokens[first]!.text
  for (let i = first + 1; i < last; i++) {
    i = nicknameEnd(tokens, i)
    text += (tokens[i]!.start > tokens[i - 1]!.end ? ' ' : '') + tokens[i]!.text
  }
  return text
}

export class NameRegister {
  readonly all: Name[] = []
  /** In the order in which they were found. */
  readonly mentions: NameMention[] = []
  readonly explained = new Map<string, Name>()
  readonly bodiesWith = new Map<string, Name[]>()
  readonly bySurname = new Map<string, Name[]>()
  readonly byGiven = new Map<string, Name[]>()
  /** “María *López* García”: by the words between the first and the last. */
  readonly byMiddle = new Map<string, Name[]>()
  readonly bodyByEnd = new Map<string, Name[]>()
  readonly bodyByFirst = new Map<string, Name[]>()
  readonly bodyByInitials = new Map<string, Name>()
  readonly outletByEnd = new Map<string, Name>()
  readonly #byKey = new Map<string, Name>()

  /** The name of a type and a full form; undefined where nobody has entered it. */
  known(type: NameType, full: string): Name | undefined {
    return this.#byKey.get(`${type} ${fold(full)}`)
  }

  #create(type: NameType, full: string): Name {
    const name: Name = {
      id: this.all.length,
      type,
      full,
      outlet: undefined,
      country: undefined,
      gender: undefined,
      roles: new Set(),
      roleWords: new Set(),
      officeOf: new Set(),
      calledByLast: false,
      calledByFirst: false,
      midSentence: false,
      located: false,
      mentions: [],
    }
    this.all.push(name)
    return name
  }

  /** The name of a type and a full form, entered where it is new. */
  keyed(type: NameType, full: string): Name {
    const known = this.known(type, full)
    if (known) return known
    const name = this.#create(type, full)
    this.#byKey.set(`${type} ${fold(full)}`, name)
    return name
  }

  outlet(outlet: Outlet): Name {
    const name = this.keyed('outlet', outlet.name)
    name.outlet = outlet
    // “the Journal” after “the Journal of Reef Science”
    this.outletByEnd.set(outlet.kind === 'journal' ? 'Journal' : outlet.name.split(' ').at(-1)!, name)
    return name
  }

  body(full: string): Name {
    const before = this.all.length
    const name = this.keyed('body', full)
    if (this.all.length === before && name.full === full) return name
    const words = full.split(' ').map(nameWord)
    if (words.length > 1) {
      remember(this.bodyByEnd, words.at(-1)!.folded, name)
      remember(this.bodyByFirst, words[0]!.folded, name)
    }
    for (const {plain} of words) remember(this.bodiesWith, plain.endsWith("'s") ? plain.slice(0, -2) : plain, name)
    // “CDC” leaves out “… and Prevention”, “LSE” the “Group Plc”.
    for (const part of [full, full.split(' and ', 1)[0]!, full.replace(legalForm, '')]) {
      const initials = initialsOf(part)
      if (initials.length > 1 && !this.bodyByInitials.has(initials)) this.bodyByInitials.set(initials, name)
    }
    return name
  }

  /** A place, or the government that its name stands for. */
  place(whole: string): Name {
    const seat = seatOf(whole)
    const name = seat ? this.body(seat) : this.keyed('place', whole)
    name.country ??= countryNamed(whole) ?? countryOfCapital(whole)
    return name
  }

  /** The person of that full name: “Jo Lane” and “Jo M. Lane” are one, “Ann Lane” is another. */
  person(words: readonly NameWord[], full: string, sure: boolean): Name {
    const surname = surnameOf(words)
    const given = words[0]!.folded
    const shouted = full.length > 4 && full === full.toUpperCase() && words.length > 1
    const known = (this.bySurname.get(surname) ?? []).find(name => {
      const other = givenName(name.full)
      return other === given || (other[0] === given[0] && (isInitial(given) || isInitial(other)))
    })
    const name =
      known ?? this.#create(sure ? 'person' : 'other', shouted ? full.replace(behindFirst.for(full), rest => rest.toLowerCase()) : full)
    if (sure) name.type = 'person'
    // “Jo M. Lane” says no more than “Jo Lane”; “Jo Marie Lane” does.
    const weight = (text: string): number => text.split(' ').filter(word => !isInitial(word)).length
    const longer = !shouted && full !== name.full && weight(full) > weight(name.full)
    const accented = full !== name.full && full.length === name.full.length && fold(full) === fold(name.full) && /[^\0-\x7f]/.test(full)
    if (longer || accented) name.full = full
    name.full = spelledAsKnown(name.full)
    name.gender ??= words[0]!.gender
    remember(this.bySurname, surname, name)
    // “Bashar al-Assad … Assad”
    if (/^(?:al|el)-/.test(surname)) remember(this.bySurname, surname.slice(3), name)
    remember(this.byGiven, given, name)
    if (words.length < 5 && !namedAfter.has(words.at(-1)!.plain))
      for (const {text, folded, gender, initials} of words.slice(1, -1))
        if (!gender && !initials && !isInitial(folded) && isCapitalAt(text, 0)) remember(this.byMiddle, folded, name)
    this.#byKey.set(`person ${fold(full)}`, name)
    return name
  }

  /** “Robert “*Bo*” Katz … Bo said”. */
  nicknamed(word: string, name: Name): void {
    remember(this.byGiven, word, name)
  }

  /** “*Mrs* Katz” beside Bo Katz: somebody else of the same surname, known by the title. */
  courteous(title: string, surname: NameWord): Name {
    const name = this.keyed('person', `${title} ${surname.text}`)
    remember(this.bySurname, surname.folded, name)
    return name
  }

  /** Somebody known to all by one word, whatever that word is in the full name: “Ronaldinho”, “Lula”. */
  calledBy(word: string, name: Name): void {
    remember(this.bySurname, word, name)
  }

  /** Titles before a name: “Sen. Ann Lee”, “Mrs Lee”. */
  entitle(name: Name, titles: readonly NameWord[]): void {
    for (const [i, {plain: word}] of titles.entries()) {
      if (courtesyTitles.has(word)) name.gender = courtesyTitles.get(word) ?? name.gender
      // “Judge Ann Lee”: a title, and what “the judge” points back to.
      if (alsoOffices.has(word)) name.roles.add(word)
      else if (!courtesyTitles.has(word)) {
        name.roleWords.add(word)
        // “Firefighter Ann Lee … *the firefighter*”
        if (roleNouns.has(word) || (i === titles.length - 1 && officialNouns.has(word))) name.roles.add(word)
      }
      for (const role of longTitles.get(word) ?? []) name.roles.add(role)
    }
  }

  /** Initials in brackets behind a name: “Free Coast Army (FCA)”. */
  explain({paragraph, last}: Run, name: Name): void {
    const {tokens} = paragraph
    const short = tokens[last + 1]?.text ?? ''
    if (tokens[last]?.text !== '(' || tokens[last + 2]?.text !== ')' || !shortForm.test(short)) return
    // “Free Coast Army (FCA)” is a body by its initials; “Jo Lane (SNP)” is in a party.
    if (name.type === 'other' && short[0] !== name.full[0]) return
    this.explained.set(short, name)
    if (name.type === 'other' && initialsOf(name.full) === short) name.type = 'body'
  }

  /** Enters a place where a name stands; `titled`: the token at which its titles begin. */
  mention(name: Name, {paragraph, first, last: end}: Run, titled = first): void {
    const {tokens} = paragraph
    let last = end
    while (tokens[last] && honours.has(tokens[last]!.text)) last++
    if (!name.midSentence) name.midSentence = !opensSentence(paragraph, first)
    const word = tokens[titled - 1]?.lower ?? ''
    if (word === 'former') name.roleWords.add(word)
    // “Norland's Ann Lee”
    const owner = word === "'s" ? tokens[titled - 2] : undefined
    if (owner && countryNamed(owner.text)) name.officeOf.add(owner.lower)
    // “in *northern* Norland”
    const before = /^(?:north|south|east|west|central)\w*$/.test(word) ? (tokens[titled - 2]?.lower ?? '') : word
    if (locating.has(before) || (before === 'of' && settlements.has(tokens[titled - 2]?.lower ?? ''))) name.located = true
    const after = tokens[last]?.lower
    const relation = kinOf(tokens, titled)
    if (relation) name.gender ??= femaleNouns.has(relation) ? 'female' : maleNouns.has(relation) ? 'male' : undefined
    const found: NameMention = {
      name,
      paragraph: paragraph.index,
      first,
      last,
      titled,
      start: tokens[first]!.start,
      end: tokens[last - 1]!.end,
      kin: relation !== undefined || hasKin(tokens, titled),
      possessive: after === "'s" || ((after === "'" || after === '’') && tokens[last - 1]!.text.endsWith('s')),
    }
    name.mentions.push(found)
    this.mentions.push(found)
  }
}
