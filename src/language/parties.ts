/** Who can be accused: persons, private bodies, states and crowds, told apart by the words of their names. */

import {isCapital} from './capitals.js'
import {month, weekday} from './lists.js'
import {countryNamed, countryOfCapital, countryOfDemonym, isPlace, seatOf} from './places.js'
import {bodyNames, bodyNouns, courtesyTitles, crowdNouns, offices} from './titles.js'
import {wordSet} from './word-set.js'

export type PartyKind = 'person' | 'company' | 'state' | 'group'

const stateWords = wordSet(
  `government governments administration regime ministry army navy military parliament congress senate kremlin pentagon forces troops authorities embassy junta state states police department
  intelligence council county city commission agency treasury court courts prosecutors prosecution republic kingdom nation nations`,
)
/** Offices whose holder is the state: a charge against them is politics. */
const headsOfState = wordSet(
  'president vice-president premier chancellor minister prime king queen emperor dictator strongman ayatollah monarch sultan emir',
)
const companyWords = wordSet(
  `company companies firm firms bank banks inc corp corporation ltd plc llc co group holdings partners airline airlines school college university hospital clinic club charity church union airport
  manufacturer maker operator contractor developer retailer supplier publisher broadcaster newspaper insurer landlord brewer carmaker automaker drugmaker lender studio platform federation association foundation trust institute league team mining motors pharmaceuticals industries energy oil`,
)
const groupWords = wordSet(
  `militants rebels fighters insurgents gunmen protesters protestors demonstrators supporters opponents critics men women officers employees workers students residents soldiers settlers smugglers traffickers gang gangs cartel cartels
  militia militias hamas hezbollah taliban isis qaeda al-qaeda islamists extremists terrorists hackers migrants immigrants people others journalists media party democrats republicans conservatives labour tories liberals opposition allies officials leaders members families players fans politicians lawmakers ministers defendants suspects`,
)

/** Written large like names, and nobody: months, days, and what is held, passed or signed. */
const calendar = wordSet([...month, ...weekday].join(' '))
const events = wordSet(
  'election elections vote referendum primary primaries caucus caucuses summit conference convention trial war cup championship championships games olympics festival act bill law treaty accord agreement deal plan report review inquiry season week month year spring summer autumn winter',
)

/** Whether a common noun can end the name of a party: “the Calder *administration*”. */
export const isPartyNoun = (lower: string): boolean =>
  stateWords.has(lower) || companyWords.has(lower) || groupWords.has(lower) || bodyNouns.has(lower)

/** In: the words of a noun phrase as printed, without its determiner. Out: what kind of party it is, or undefined where it names nobody. */
export function partyKind(words: readonly string[]): PartyKind | undefined {
  const lower = words.map(word => word.toLowerCase())
  const text = lower.join(' ')
  const last = lower.at(-1)!
  if (events.has(last) || lower.every(word => calendar.has(word))) return undefined
  if (countryNamed(text) || countryOfCapital(text) || seatOf(text)) return 'state'
  const titled = lower.some(word => courtesyTitles.has(word) || offices.has(word))
  if (lower.some(word => headsOfState.has(word)) && !lower.includes('former')) return 'state'
  const named = words.some((word, i) => isCapital(word) && !offices.has(lower[i]!) && !countryOfDemonym(word))
  if (lower.some(word => countryOfDemonym(word)) && !named)
    return stateWords.has(last) ? 'state' : groupWords.has(last) ? 'group' : undefined
  if (groupWords.has(last)) return 'group'
  if (stateWords.has(last)) return 'state'
  if (companyWords.has(last) || (named && lower.some(word => companyWords.has(word) || bodyNames.has(word)))) return 'company'
  if (bodyNouns.has(last)) return 'company'
  if (crowdNouns.has(last)) return 'group'
  if (!named) return undefined
  if (isPlace(text)) return 'state'
  if (titled || words.filter(word => isCapital(word)).length >= 2) return 'person'
  return 'company'
}
