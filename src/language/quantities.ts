/** Numbers in news prose: how to read them, and the words around them that tell a toll from a date or a price. */
import {month} from './lists.js'
import {numberWords} from './phrases.js'
import {Spelling} from './spellings.js'
import {wordSet} from './word-set.js'

export const months: ReadonlySet<string> = new Set(month)
export const currencies = wordSet('$ £ € ¥ ₹ us$ a$ c$ nz$ hk$ s$ r$')
export const currencyNouns = wordSet(
  'dollar dollars pound pounds euro euros yen yuan rupee rupees rouble roubles ruble rubles peso pesos franc francs krona kronor krone kroner rand lira shekel shekels won cents pence crown crowns dinar dinars dirham dirhams riyal riyals hryvnia hryvnias zloty zlotys forint forints koruna rupiah ringgit baht naira shillings',
)
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['k', 1_000],
  ['dozen', 12],
])
/** What is told of the dead and hurt: these words near a number make it a toll. */
export const casualtyWords = wordSet(
  'kill kills killed killing dead died die dies dying deaths death fatal fatalities fatally wounded injured injuring hurt injuries casualties casualty toll missing bodies victims lives perished drowned martyred maimed slain hospitalised hospitalized displaced homeless infected contracted',
)
/** People and animals in the plural, as far as no list or ending tells them for a role or a crowd: these can be a toll, things cannot. */
export const livingNouns = wordSet(
  `assailants inhabitants combatants noncombatants non-combatants occupants servants civil-servants public-servants infants migrants immigrants emigrants attendants defendants
  inpatients outpatients adolescents grandparents step-parents godparents dissidents detainees trainees refugees absentees nationals teens preteens adults
  babies newborns toddlers girls schoolgirls boys schoolboys choirboys cowboys kids youths sons daughters wives husbands widows orphans souls females males
  hostages captives guests recruits marines cadets scouts nuns monks thieves
  horses racehorses dogs cats pets animals whales dolphins birds seabirds elephants lions cows lambs goats pigs chickens`,
)
/** A number before these is a time, a length or an age, which a reader does not take for a finding. */
export const measureNouns = wordSet(
  `second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months year years decade decades century centuries season seasons quarter quarters o'clock am pm a.m p.m a.m. p.m. est gmt bst et pt
  mile miles km kilometre kilometres kilometer kilometers metre metres meter meters centimetre centimetres centimeters feet foot inch inches yard yards mph kph kmh degrees degree celsius fahrenheit knots magnitude kg kilogram kilograms kilos lb lbs pound-force ounces ounce gram grams litre litres liter liters gallons
  times time points point goals goal runs wickets overs rebounds assists yards innings games game matches match shots holes laps rounds round set sets tries touchdowns touchdown frames strikeouts homers hits wins losses
  percent per cent percentage basis parts level levels pages page countries states counties provinces cities letters words characters`,
)
/** A number after these is a name or a label: “Article 5”, “Boeing 737”, “Room 12”. */
export const labels = wordSet(
  'magnitude marker markers milepost exit mile article section chapter title rule act bill resolution route highway interstate room gate flight page paragraph figure table no number nos apollo type model class grade level phase stage week day game round channel district ward precinct platform zone area unit pier terminal line proposition prop amendment clause covid age aged boeing airbus formula group world war psalm verse version windows top g7 g20',
)
/** Words that make a sum or count one that its setter published: a fine, a prize, a population. */
export const publishedNouns = wordSet(
  'fine fines fined maximum minimum bounty reward prize award bail bond fee fees ticket tickets tuition salary wage population residents inhabitants seats seat sentence penalty budget pledge grant donation ruling settlement judgment judgement verdict lawsuit crowd attendance capacity seater',
)
/** In a sentence of these a money figure or a percentage is a price: it stands in the market's record. */
export const marketWords = wordSet(
  'shares share stock stocks index indexes futures bond bonds yield yields barrel ounce bushel dow nasdaq ftse s&p nikkei dax currency traded trading benchmark crude brent bullion sterling',
)
/** What companies report by the quarter, and the words for the period or the forecast they are held against. */
export const resultWords = wordSet('revenue revenues income profit profits earnings ebitda eps turnover sales')
export const periodWords = wordSet(
  'like-for-like like-for-likes pre-tax pretax quarter quarters quarterly first-quarter second-quarter third-quarter fourth-quarter full-year half-year estimate estimates expectations',
)
/** Words that make a percentage somebody's odds, and no finding. */
export const chances = wordSet('chance odds likelihood probability')
/** After a percentage: what whoever set it has published. */
export const setRates = wordSet('target targets goal threshold ceiling cap limit quota')
/** What is traded by the barrel, the ounce or the ton: a price of these is a market price. */
export const commodities = wordSet(
  'oil crude gold silver copper gas aluminium aluminum nickel zinc tin lithium palladium platinum iron ore wheat corn maize soybean soybeans rice sugar coffee cocoa cotton rubber palm bitcoin',
)
/** A sum below ten thousand beside these is a price. */
export const priceWords = wordSet(
  'price prices priced target apiece each sells sell fare fares rent rents salary wage wages ticket tickets subscription deposit',
)
export const scoreWords = wordSet(
  'vote votes voters ballots ballot election seats delegates delegate primary primaries caucus caucuses precincts turnout runoff majority poll polls electorate',
)
export const approximators = wordSet(
  'about around roughly approximately nearly almost some least than most more less fewer to close just over under estimated an at up as many much up',
)
export const ordinalRank =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))-(?:largest|biggest|highest|lowest|most|busiest|richest|poorest|worst|best|longest|oldest|fastest|deadliest|smallest|ranked|leading|place)$/

/** Whether a word can be a number or a rank at all: most cannot, and are asked nothing else. */
export const mayCount = Spelling.fact(({lower}) => /^\d/.test(lower) || numberWords.has(lower) || lower.includes('-'))

/** In: one printed word, lower case. Out: its value, or undefined: “13,000”, “12.9bn”, “forty-two”, “40%”. */
export function numericValue(word: string): number | undefined {
  const code = word.charCodeAt(0)
  if (code >= 48 && code <= 57) return digitsValue(word)
  const known = numberWords.get(word)
  if (known !== undefined) return known
  if (!word.includes('-')) return undefined
  const parts = word.split('-')
  if (parts.length !== 2) return undefined
  const tens = numberWords.get(parts[0]!)
  const ones = numberWords.get(parts[1]!)
  return tens !== undefined && ones !== undefined && tens >= 20 && tens <= 90 && ones < 10 ? tens + ones : undefined
}

function digitsValue(word: string): number | undefined {
  // “passed the *2,000-mark*”
  const digits = /^(\d[\d,]*(?:\.\d+)?)(bn|tn|mn|m|k)?%?(?:-mark)?$/.exec(word)
  if (digits) {
    const value = Number(digits[1]!.replaceAll(',', ''))
    return Number.isNaN(value) ? undefined : value * (digits[2] ? magnitudes.get(digits[2])! : 1)
  }
  return undefined
}
