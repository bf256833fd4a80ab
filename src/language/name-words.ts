/** What one word can be in a name or before it: a given name, an office, a country, the end of a body's name. */

import {isKnownBody} from './bodies.js'
import {lettered} from './capitals.js'
import {fold, genderOfName, knownBySurname} from './names.js'
import {countryNamed, countryOfDemonym, isPlace} from './places.js'
import {Spelling, spellingOf} from './spellings.js'
import {bodyNames, courtesyTitles, type Gender, officeModifiers, offices, peoples} from './titles.js'

const initials = lettered`^\p{Lu}[\p{Lu}\d.&-]+$`

/** A word as it is printed in a row of capitals, with all that its spelling alone tells. */
export interface NameWord {
  readonly text: string
  /** Lower case, straight apostrophe, no full stop: “Sen.” is `sen`. */
  readonly plain: string
  /** Lower case without accents: “Nicolás” is `nicolas`. */
  readonly folded: string
  /** Of a given name. */
  readonly gender: Gender | undefined
  /** “Mayor”, “Ms”: stands before the name of whoever holds it. */
  readonly title: boolean
  /** “Former”, “Police”: stands before an office. */
  readonly modifier: boolean
  readonly demonym: boolean
  /** “Republican”, “Muslim”: of a people or party, which is no country's. */
  readonly people: boolean
  /** “Prime”, “Minister”, “French”: a word of offices and their countries. */
  readonly role: boolean
  /** “Committee”: ends the name of a body. */
  readonly bodyName: boolean
  /** “FAA”, “H&M”. */
  readonly initials: boolean
  readonly place: boolean
  /** “Boeing”: a body whose name does not say so. */
  readonly knownBody: boolean
  /** Full name of the one person whom everybody calls so. */
  readonly famous: string | undefined
}

/** Lower case, straight apostrophe, no full stop: “Sen.” is `sen`. */
export function plain(word: string): string {
  const lower = word.toLowerCase()
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower
  return straight.endsWith('.') ? straight.slice(0, -1) : straight
}

/** What a word can be in a name. */
export const nameWordOf = Spelling.fact(readNameWord)

/** The same of a word as printed, for names that stand in no token. */
export const nameWord = (text: string): NameWord => nameWordOf(spellingOf(text))

function readNameWord({text}: Spelling): NameWord {
  const lower = plain(text)
  const demonym = countryOfDemonym(text) !== undefined
  // “Co-anchor” is as much of a title as “Anchor”.
  const title = offices.has(lower) || courtesyTitles.has(lower) || (lower.startsWith('co-') && offices.has(lower.slice(3)))
  const modifier = officeModifiers.has(lower)
  const holders = lower.endsWith('s') && offices.has(lower.slice(0, -1))
  return {
    text,
    plain: lower,
    folded: fold(text),
    gender: genderOfName(text),
    title,
    modifier,
    demonym,
    people: peoples.has(lower),
    role: title || modifier || demonym || holders || lower === 'of' || countryNamed(text) !== undefined,
    bodyName: bodyNames.has(lower),
    initials: text.length <= 7 && text === text.toUpperCase() && initials.test(text),
    place: isPlace(text),
    knownBody: isKnownBody(text),
    famous: knownBySurname(text),
  }
}
