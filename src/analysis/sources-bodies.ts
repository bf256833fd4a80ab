/**
 * Which body is meant by a common noun: “the department”, “her office”, “the city”, “the newspaper”, “the company”; and for which
 * one a spokesman with no more words speaks.
 */

import {isCapitalThenSmall, lettered} from '../language/capitals.js'
import {plain} from '../language/name-words.js'
import {genderOfName} from '../language/names.js'
import {bodyNames, bodyNouns, outletNouns, peoples, platforms, publicBodies, roleNouns} from '../language/titles.js'
import {articlesAndPossessives, possessives} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {
  asReferent,
  backwards,
  type Circle,
  circleNouns,
  type Discourse,
  type Earlier,
  isBody,
  mentionsBefore,
  type Referent,
} from './sources-discourse.js'
import {describeName} from './sources-kinds.js'
import {type Phrase, readPhrase} from './sources-phrase.js'
import {ownerByPronoun} from './sources-pronouns.js'
import type {Name, NameMention, Names} from './sources-register.js'
import {personMeant} from './sources-roles.js'
import type {Token} from './types.js'

/** How many mentions of names back a body is looked for. */
const searched = 120

/** In: a noun, lower case, singular. Out: whether it stands for a body: “department”, “police”. */
export const isBodyNoun = (head: string): boolean => bodyNouns.has(head) || publicBodies.has(head)

/** In: a phrase and the noun for a body that it ends with. Out: which body it means, undefined where the article does not tell. */
export function bodyMeant(phrase: Phrase, head: string, sentence: number, discourse: Discourse): Referent | undefined {
  const {names} = discourse
  const circle = officeOf(phrase, head, sentence, discourse)
  if (circle) return {circle}
  if (circleNouns.has(head)) return circleBefore(phrase, head, sentence, discourse)
  if (municipal.has(head)) return asReferent(municipality(phrase, head, names))
  const named = namedWith(phrase, head, names)
  if (named) return {name: named}
  const earlier = calledSo(phrase, head, sentence, discourse)
  if (earlier) return {earlier}
  if (publicBodies.has(head)) return undefined
  const outlet = outletBefore(phrase, head, names)
  if (outlet || phrase.determiner !== 'definite') return asReferent(outlet)
  const acting = anyBody.has(head) ? bodyThatActs(phrase, sentence, discourse) : undefined
  if (acting && suits(acting, head)) return {name: acting}
  const introduced = phrase.core.length === 2 ? introducedAs(phrase, head, discourse) : undefined
  if (introduced) return {name: introduced}
  // “the Selford police department” is not the Harlow Police Department that was named before.
  const elsewhere = ({text, lower}: Token): boolean => isCapitalThenSmall(text) && lower !== 'police'
  const where = phrase.core.slice(1, -1).filter(elsewhere)
  const alike = Object.hasOwn(kin, head) ? kin[head]!.flatMap(word => names.bodiesWith.get(word) ?? []) : []
  const kindred = alike.filter(({full}) => where.every(({text}) => full.includes(text)))
  if (kindred.length > 0) return {name: latest(head === 'agency' ? [...kindred, ...byInitials(names)] : kindred, phrase.start, names)}
  const words = phrase.core.filter(({text}) => text !== ',' && !text.endsWith('-based'))
  if (!anyBody.has(head) || words.length > 5) return undefined
  // “The Okinawa group” after “the Okinawa Institute”: a name in it says which; it is no other body.
  const parts = head === 'group' ? phrase.core.slice(1, -1).filter(({text}) => isCapitalThenSmall(text)) : []
  if (parts.length === 0) return nearestBody(phrase, head, sentence, discourse)
  for (const {name} of mentionsBefore(phrase.start, names, searched))
    if (isBody(name) && parts.every(({text}) => name.full.includes(text))) return {name}
  return undefined
}

/** “Unite, *the union*,”, “the Weavers *union*”, “the *union* Unite”: the body beside whose name the noun itself stands. */
export function introducedAs({start}: Phrase, head: string, {names, paragraphs}: Discourse): Name | undefined {
  for (const {name, paragraph, first, last, titled, possessive} of mentionsBefore(start, names, searched)) {
    if (possessive || name.type === 'person' || name.type === 'place' || name.type === 'outlet') continue
    // “*Election* watchdog warns”: the first word of a headline.
    if (name.type === 'other' && !name.midSentence) continue
    const {tokens} = paragraphs[paragraph]!
    const {sentence} = tokens[first]!
    const beside = (at: number): boolean => tokens[at]?.lower === head && tokens[at]!.sentence === sentence
    // “Its *operator*, Blue Heron Lines,”, but not “the parent company, Vantor,”
    const its = tokens[titled - 1]?.text === ',' && beside(titled - 2) && possessives.has(tokens[titled - 3]?.lower ?? '')
    if (its || beside(last) || beside(titled - 1)) return name
    if (tokens[last]?.text !== ',' || !articlesAndPossessives.has(tokens[last + 1]?.lower ?? '')) continue
    let at = last + 2
    while (at < last + 6 && tokens[at]?.kind === 'word' && !beside(at)) at++
    if (beside(at) && (tokens[at + 1]?.kind === 'mark' || behindBody.has(tokens[at + 1]?.lower ?? ''))) return name
  }
  return undefined
}

const behindBody = wordSet('of for that which in with based representing whose')

/** Which of some bodies was named last before a place; the first of them where none was. */
function latest(bodies: readonly Name[], at: number, names: Names): Name {
  for (const {name} of mentionsBefore(at, names, searched)) if (bodies.includes(name)) return name
  return bodies[0]!
}

/** “the FBI … *the agency*”: bodies that the article knows by their initials alone, but no party and no union of states. */
const byInitials = ({all}: Names): Name[] => all.filter(({type, full}) => type === 'body' && initials.test(full) && !noAgency.has(full))
const noAgency = wordSet('GOP DNC RNC DUP SNP NATO ISIS ISIL PLO NRA ACLU NFL NBA MLB FIFA UEFA OPEC')

const ownedHeads = wordSet('office campaign administration team foundation camp')

/** Whose office is a body of its own: “the sheriff’s office”. */
const standing = /^(?:sheriff|prosecutor|attorney|coroner|examiner|commissioner|justice|judge)$/

/** “the senator’s office”: the full name of whoever the senator is. */
function ownerByOffice({core, paragraph, start}: Phrase, sentence: number, discourse: Discourse): string | undefined {
  const [the, office, clitic, ...owned] = core
  if (
    the?.lower !== 'the' ||
    !office ||
    !roleNouns.has(office.lower) ||
    standing.test(office.lower) ||
    !/^['’]s?$/.test(clitic?.lower ?? '') ||
    owned.length !== 1
  )
    return undefined
  const holder = readPhrase(paragraph, {start, end: office.end}, discourse.names)
  const meant = personMeant(holder, holder.head, sentence, discourse)
  return meant && 'name' in meant ? meant.name.full : undefined
}

/** “Her office said”: hers of whom the sentence before speaks. */
function officeOf(phrase: Phrase, head: string, sentence: number, discourse: Discourse): Circle | undefined {
  if (!ownedHeads.has(head)) return undefined
  const owner = phrase.core.length === 2 ? ownerByPronoun(phrase, sentence, discourse) : ownerByOffice(phrase, sentence, discourse)
  return owner === undefined ? undefined : {start: phrase.start, end: phrase.end, head, name: `${owner.split(' ').at(-1)} ${head}`}
}

/** “the campaign” after “the Lee campaign”; “the government” after a country. */
function circleBefore({start}: Phrase, head: string, sentence: number, discourse: Discourse): Referent | undefined {
  const circle = discourse.circles.findLast(known => known.start < start && known.head === head)
  if (circle || head !== 'government') return circle && {circle}
  return countryBefore(start, sentence, discourse)
}

/** The country that was named last before a place. */
export function countryBefore(at: number, sentence: number, discourse: Discourse): Referent | undefined {
  for (const {mentions} of backwards(at, sentence, discourse)) {
    const country = mentions.findLast(({name}) => name.country !== undefined)
    if (country) return {name: country.name}
  }
  return undefined
}

const municipal = wordSet('city county town village borough township municipality')

/** “the city” is no City Council: “the City of Leeds”, “Harlow County”. */
function municipality({core, determiner, start}: Phrase, head: string, names: Names): Name | undefined {
  if (determiner !== 'definite' || core.length !== 2) return undefined
  const whole = new RegExp(`^${head} of |^[^ ]+(?: [^ ]+)? ${head}$`, 'i')
  const known = (names.bodiesWith.get(head) ?? []).filter(({full}) => whole.test(full))
  return known.length > 0 ? latest(known, start, names) : undefined
}

/** “the commission” after “the European Commission”; “the prosecutor’s office”, where it has a longer name. */
function namedWith({core, determiner, start}: Phrase, head: string, names: Names): Name | undefined {
  const words = core.filter(({kind, lower}) => kind === 'word' && lower !== 'the' && lower !== "'s").map(({text}) => plain(text))
  // “the central bank” after “the Bank of Peru”, and not after “Norvik Bank”
  const central = head === 'bank' && words.length === 2 && words[0] === 'central'
  if (central) {
    const banks = names.all.filter(({type, full}) => type === 'body' && centralBank.test(full))
    return banks.length > 0 ? latest(banks, start, names) : undefined
  }
  const asked = words.slice(0, -1).map(word => (word === 'prosecutor' ? 'attorney' : word))
  const same = (names.bodiesWith.get(head) ?? []).filter(
    ({full}) => asked.every(word => full.toLowerCase().includes(word)) && (publicBodies.has(head) || isKindOf(full, head)),
  )
  const points = determiner === 'definite' || asked.length > 0 || publicBodies.has(head)
  return points && same.length > 0 ? latest(same, start, names) : undefined
}

const centralBank =
  /^(?:(?:Central |National |Reserve |State )?Bank of |Federal Reserve|Fed$|ECB$|Riksbank|Bundesbank)|\b(?:Central|Reserve) Bank\b/

const legalForms = wordSet('inc ltd limited plc llc corp corporation co group holdings')

/** Whether a name says what the body is with a noun: “Harlow Hospital”, “the Bank of Peru”; the Charity *Commission* is no charity. */
function isKindOf(full: string, noun: string): boolean {
  const words = full.split(' ').map(plain)
  const at = words.findLastIndex(word => word === noun || word === `${noun}'s`)
  const rest = words.slice(at + 1)
  return (
    at < 0 || /^(?:of|for|on|in|and)$/.test(rest[0] ?? 'of') || !bodyNames.has(rest.at(-1)!) || rest.every(word => legalForms.has(word))
  )
}

/** “the ministry” after “Norland's health ministry”, “the hospital” soon after “one hospital”: a body known by a common noun, and already a source. */
function calledSo({core, determiner, start: at}: Phrase, head: string, sentence: number, {earlier, names}: Discourse): Earlier | undefined {
  if (determiner !== 'definite' || core.length !== 2) return undefined
  const named = ({kind, name, plural}: Earlier): boolean =>
    kind === 'named-organisation' && !plural && name.includes(' ') && !counts.test(name)
  const nameless = (source: Earlier): boolean =>
    source.isNamelessBody && !source.plural && sentence - source.sentence <= namelessReach && !namedSince(source.end, at, names)
  return earlier.findLast(
    source => !source.entity && source.head === head && source.start < at && (source.isNamelessBody ? nameless(source) : named(source)),
  )
}

/** “One bank left. Norvik Bank said … *the bank*”: whether a body has been named between two places. */
function namedSince(from: number, to: number, names: Names): boolean {
  for (const {name, start} of mentionsBefore(to, names, searched)) {
    if (start < from) return false
    if (name.type === 'body' || name.type === 'other') return true
  }
  return false
}

/** How many sentences a body without a name is still spoken of. */
const namelessReach = 3

/** “*one company* says”: which, nobody has told. */
const counts = /^(?:one|another|each|every|any|some|both|either|neither|no|two|three|several|many) /

/** “the newspaper”, “the agency” after an outlet or a news agency was named. */
export function outletBefore(phrase: Phrase, head: string, names: Names): Name | undefined {
  const wire = head === 'agency' || (head === 'service' && phrase.core.some(({lower}) => lower === 'wire' || lower === 'news'))
  if (!wire && !outletNouns.has(head)) return undefined
  // “the Aurora news agency” after “Reuters”: it has a name of its own.
  if (phrase.mentions.some(({name}) => name.type !== 'place' && !name.country)) return undefined
  let paper: Name | undefined
  for (const {name} of mentionsBefore(phrase.start, names, searched)) {
    if (name.type !== 'outlet' || (wire && name.outlet?.kind !== 'agency')) continue
    // “the magazine” after a magazine and a newspaper, “the newspaper” after a newspaper and an agency
    const {kind} = name.outlet ?? {kind: 'site'}
    const suited = head === 'magazine' ? kind === 'magazine' : printedPress.has(head) ? !/^(?:agency|broadcaster)$/.test(kind) : true
    if (suited) return name
    paper ??= name
  }
  return paper
}

const printedPress = wordSet('newspaper paper daily weekly tabloid broadsheet')

/** “*The Red Cross* paid for the rooms, the agency said”: the body whose act is told, where the sentence begins with it. */
function bodyThatActs({start}: Phrase, sentence: number, {names, paragraphs, paragraphOf}: Discourse): Name | undefined {
  const paragraph = paragraphs[paragraphOf[sentence]!]!
  const {first} = paragraph.sentences[sentence - paragraph.sentences[0]!.id]!
  const subject = names.byParagraph[paragraph.index]!.find(({titled}) => titled === first || titled === first + 1)
  if (!subject || subject.possessive || subject.end > start || subject.name.type === 'outlet') return undefined
  return describeName(subject.name, '').kind === 'named-organisation' && subject.name.country === undefined && !subject.name.located
    ? subject.name
    : undefined
}

/** “the company”, “the agency”: the nearest body of which the noun can be said, in this sentence or those before. */
function nearestBody(phrase: Phrase, head: string, sentence: number, discourse: Discourse): Referent | undefined {
  const {start} = phrase
  const ofPurpose = isOfPurpose(phrase, head)
  const fits = (name: Name, speaks = false): boolean =>
    name.type !== 'outlet' &&
    name.type !== 'place' &&
    !peoples.has(plain(name.full.split(' ').at(-1)!)) &&
    (name.type !== 'other' || ((name.midSentence || speaks || name.mentions.length > 1) && !name.located && !compound.test(name.full))) &&
    describeName(name, '').kind === 'named-organisation' &&
    !name.country &&
    suits(name, head) &&
    !(ofPurpose && !publicWords.test(name.full) && !initials.test(name.full)) &&
    !(business.has(head) && isProduct(name, discourse.paragraphs))
  for (const {mentions, sources} of backwards(start, sentence, discourse)) {
    // A name that nothing shows to be a person's is taken for the firm that the next words speak of.
    const firm = anyBody.has(head) ? mentions.find(mention => mayBeFirm(mention.name) && !isTold(mention, discourse)) : undefined
    if (firm) firm.name.type = 'body'
    // “Twitter said … *The company* said”: a platform that speaks is a firm, though its name alone does not tell.
    const source = sources.find(({entity, kind, name}) =>
      entity ? fits(entity, true) : kind === 'named-organisation' && platforms.has(name.toLowerCase()) && business.has(head),
    )
    if (source) return source.entity ? {name: source.entity} : {earlier: source}
    const named = mentions.filter(mention => fits(mention.name) && !isTold(mention, discourse))
    const pick = named.find(({possessive}) => !possessive) ?? named[0]
    if (pick) return {name: pick.name}
  }
  return undefined
}

/** “told *TechDaily*”: whoever asked, and nobody told of. */
function isTold({paragraph, titled}: NameMention, {paragraphs}: Discourse): boolean {
  const {tokens} = paragraphs[paragraph]!
  return /^(?:told|tells)$/.test(tokens[tokens[titled - 1]?.lower === 'the' ? titled - 2 : titled - 1]?.lower ?? '')
}

const mayBeFirm = ({type, full, calledByLast, located}: Name): boolean =>
  type === 'other' && full.includes(' ') && !calledByLast && !located && !genderOfName(full.split(' ')[0]!)

const overseers = [
  'authority',
  'commission',
  'agency',
  'office',
  'inspectorate',
  'ombudsman',
  'board',
  'council',
  'executive',
  'administration',
]

/** Nouns for bodies whose names say it with another word: “the force” is West Yorkshire Police. */
const kin: Readonly<Record<string, readonly string[]>> = {
  force: ['police', 'constabulary'],
  watchdog: overseers,
  regulator: overseers,
  authority: ['board', 'commission', 'agency', 'executive', 'administration'],
  department: ['police', 'sheriff', 'patrol'],
  agency: ['administration', 'bureau', 'centers', 'commission', 'authority', 'office', 'department', 'board', 'survey', 'service'],
  airline: ['airlines', 'airways', 'air'],
  carrier: ['airlines', 'airways', 'air'],
  lender: ['bank'],
  union: ['association', 'federation', 'guild', 'brotherhood', 'congress', 'society'],
  hospital: ['infirmary', 'clinic'],
}

const business = wordSet(
  'company firm airline retailer automaker carmaker manufacturer maker supplier startup start-up giant conglomerate operator developer brand chain business insurer lender carrier utility publisher brewer drugmaker chipmaker studio label platform supermarket housebuilder homebuilder bookmaker wholesaler distributor steelmaker shipbuilder planemaker toymaker',
)
/** Nouns that stand for any body; “the board” or “the ministry” would say so in its name. */
const anyBody = new Set([
  ...business,
  ...'group agency organisation organization charity nonprofit non-profit ngo think-tank institution network club'.split(' '),
])
/** Words in the names of public bodies and of others that do no business. */
const publicWords =
  /\b(?:department|ministry|court|senate|congress|parliament|police|university|college|school|council|commission|agency|party|union|nato|fund|foundation|bureau|museum|government|army|navy|force|house|administration|association|committee|church|assembly)\b| state$/i
/** What shares are measured by, and where they are dealt in. */
const shareIndex =
  /^(?:(?:the )?dow(?: jones)?|s&p|standard & poor['’]s 500|nasdaq|ftse|nikkei|dax|cac|stoxx|hang seng|sensex|russell 2000|wall street)\b|\b(?:index|average|composite)$/i
const oneName = lettered`^\p{Lu}\p{Ll}+$`
const initials = lettered`^\p{Lu}{3,5}$`
const compound = lettered`-\p{Ll}`
/** “a pitchman for *the Oreo*”: one word that always has an article before it is a product, seldom a firm. */
const isProduct = ({full, mentions}: Name, paragraphs: Discourse['paragraphs']): boolean =>
  oneName.test(full) && mentions.every(({paragraph, first}) => /^(?:the|an?)$/.test(paragraphs[paragraph]!.tokens[first - 1]?.lower ?? ''))

/** “the company” is no ministry, “the ministry” no company. */
function suits({full}: Name, head: string): boolean {
  if (head === 'label') return recordLabel.test(full)
  if (head === 'club') return !(noClub.test(full) || publicWords.test(full) || shareIndex.test(full))
  if (privateBodies.has(head)) return !officialWords.test(full)
  return !business.has(head) || !(publicWords.test(full) || shareIndex.test(full))
}

const recordLabel = /\b(?:Records|Recordings|Music|Sounds|Discs|Entertainment)\b/
const noClub = /\b(?:League|Federation|Association|Inc|Ltd|plc|PLC|Group|Holdings|Bank|Airlines|Airways|FIFA|Fifa|UEFA|Uefa)\b/
/** What no ministry and no court is. */
const privateBodies = wordSet('charity nonprofit non-profit ngo think-tank')
const officialWords =
  /\b(?:department|ministry|court|senate|congress|parliament|police|council|commission|agency|party|government|army|navy|county|city)\b/i

/** “the *anti-doping* agency” is no cycling team: an agency for something is a public body, unless firms do it. */
const isOfPurpose = ({core}: Phrase, head: string): boolean =>
  head === 'agency' &&
  core.length > 2 &&
  !/^(?:travel|ad|advertising|estate|letting|talent|model|modelling|recruitment|employment|rating|ratings|credit|marketing|pr|adoption|aid|relief)$/.test(
    core.at(-2)!.lower,
  )

/** The body that “a spokesman” with no more words speaks for: the last one of this sentence or the two before. */
export function bodyBefore(phrase: Phrase, sentence: number, discourse: Discourse): Name | undefined {
  let steps = 0
  for (const {mentions, sources} of backwards(phrase.start, sentence, discourse)) {
    if (steps++ > 2) return undefined
    const speaks = (name: Name): boolean =>
      name.type !== 'outlet' &&
      !name.located &&
      describeName(name, '').kind === 'named-organisation' &&
      (name.type !== 'other' || name.midSentence)
    const source = sources.find(({entity}) => entity && speaks(entity))?.entity
    // “at Vigo airport”, “some U.S. customers”: a place that is only named has no spokesman.
    const {tokens} = discourse.paragraphs[mentions[0]?.paragraph ?? 0]!
    const isPlace = ({name, last}: NameMention): boolean =>
      name.type === 'place' ||
      /^(?:airport|station|port|harbou?r|beach|coast|county|region|province|district)$/.test(tokens[last]?.lower ?? '')
    const pick = source ?? mentions.findLast(mention => !mention.possessive && !isPlace(mention) && speaks(mention.name))?.name
    if (pick) return pick
  }
  return undefined
}
