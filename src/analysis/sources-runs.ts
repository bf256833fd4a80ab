/** Rows of capitalised words and outlets spelled out: the raw material of the names of an article. */

import {isKnownBody, knownBodyAt} from '../language/bodies.js'
import {isCapitalAt, lettered} from '../language/capitals.js'
import {
  adverb,
  auxiliary,
  conjunction,
  determiner,
  month,
  numberWord,
  preposition,
  pronoun,
  subordinator,
  weekday,
} from '../language/lists.js'
import {looksLikeOutlet, type Masthead, type Mastheads} from '../language/mastheads.js'
import {type NameWord, nameWordOf} from '../language/name-words.js'
import {genderOfName} from '../language/names.js'
import {countryNamed, countryOfDemonym, isPlace} from '../language/places.js'
import {Spelling} from '../language/spellings.js'
import {isListedSurname} from '../language/surnames.js'
import {bodyNames, bodyNouns, courtesyTitles, isSourceNoun, officeModifiers, offices, personNouns, roleNouns} from '../language/titles.js'
import {base, cueVerb, past} from '../language/verbs.js'
import {wordSet} from '../language/word-set.js'
import type {Paragraph, Token} from './types.js'

const initialLetters = lettered`^[\p{Lu}\d./]+$`
const shouted = lettered`^\p{Lu}+$`

/** A row of capitalised words: tokens of a paragraph, `last` exclusive. */
export interface Run {
  readonly paragraph: Paragraph
  readonly first: number
  readonly last: number
}

const dateWords: ReadonlySet<string> = new Set([...month, ...weekday, 'wed', 'thurs', 'tues'])
/** Words at which a name ends although they are written large: “Lee On Friday”. */
const endsName: ReadonlySet<string> = new Set([
  ...dateWords,
  ...determiner,
  ...pronoun,
  ...preposition,
  ...subordinator,
  ...conjunction,
  ...auxiliary,
])
/** Words that begin no name although a sentence may open with them. */
const notNames: ReadonlySet<string> = new Set([
  ...dateWords,
  ...determiner,
  ...pronoun,
  ...preposition,
  ...subordinator,
  ...conjunction,
  ...adverb,
  ...auxiliary,
  ...numberWord,
  ...'according asked speaking citing given based compared due overall finally eventually recently currently previously originally initially officials critics experts sources police residents prosecutors authorities investigators witnesses people let get got go make made take took see say says said tell told ask added adding photo picture image video read watch more related shares stocks updated published file ok okay mr other others last next much like both half such same late early looks sounds seems turns asked having there here shortly almost nearly nobody everybody everyone anybody anyone somebody someone everything nothing something many several few some none you thanks thank please phd mph esq'.split(
    ' ',
  ),
])
/** “*Iran-backed* Hezbollah”, “the *London-based* Ann Lee”: what is said of a name. */
const epithet =
  /.-(?:backed|led|based|linked|affiliated|aligned|allied|controlled|run|born|trained|educated|funded|owned|held|occupied|style|era)$/
/** “*You’ve* called it a feast” */
const contraction = /^(?:i|you|he|she|it|we|they|that|there|here|who|what|let|don|can|won|isn|doesn|didn)['’](?:ve|re|ll|m|d|s|t)$/
/** Whether a word begins no name although a capital stands on it: “There”, “London-based”. */
export const isNoName = Spelling.fact(({lower}) => notNames.has(stopless(lower)) || epithet.test(lower) || contraction.test(lower))
const isEndOfName = Spelling.fact(({lower}) => endsName.has(stopless(lower)) || contraction.test(lower))
const particles = wordSet('de da do dos das del della di du la le van von der den bin ibn ben al el ter y e zu af av op')
/** Lower case without a full stop, of a token: “Sen.” is `sen`. */
export const plainToken = ({lower}: Token): string => stopless(lower)
const stopless = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower)

/** Small words written together with a name, or the like. */
const smallPrefix = /^(?:(?:al|el|ul|wal|ad|ash|as|d|de|i|e)(?=[-'’])|iP|eB)/
/** “(NASDAQ:VNTR)”, “Vantor Inc VNT.O”: how a share is listed, no name. */
const ticker =
  /^(?:NASDAQ|NYSE|AMEX|OTC|LON|LSE|TSX|ASX|NSE|BSE|HKEX|ETR|EPA)(?::|$)|^[A-Z\d]{2,6}\.(?:O|N|L|TW|T|HK|DE|PA|KS|SS|SZ|TO|AX|MI|MC|AS|NS|BO)$/
/** Written large: “Lee”, “Élysée”, also “al-Sadr”, “d’Estaing”, “eBay”. */
export const isLargeWord = ({kind, spelling}: Token): boolean => kind === 'word' && isWrittenLarge(spelling)

const isWrittenLarge = Spelling.fact(({text}): boolean => {
  if (ticker.test(text)) return false
  const code = text.charCodeAt(0)
  if (code >= 65 && code <= 90) return true
  if (code > 127) return isCapitalAt(text, 0)
  // a, d, e, i, u and w are the letters that such a word may begin with.
  if (code !== 97 && code !== 100 && code !== 101 && code !== 105 && code !== 117 && code !== 119) return false
  const prefix = text.length > 2 && /[-'’A-Z]/.test(text.slice(1, 4)) ? smallPrefix.exec(text)?.[0] : undefined
  return prefix !== undefined && (prefix === 'iP' || prefix === 'eB' || isCapitalAt(text, prefix.length + 1))
})

/** Where names may begin in a paragraph, and whether it is in headline style, where capitals tell nothing: “Mayor Quits After Vote On Harbor”. */
export interface NameStarts {
  readonly paragraph: Paragraph
  readonly places: readonly number[]
  readonly titleCase: boolean
}

/** In: a paragraph. Out: where names may begin in it; `small` takes up the words that it writes small. */
export function nameStarts(paragraph: Paragraph, lookUp: Mastheads, small: Set<string>): NameStarts {
  const {tokens} = paragraph
  const places: number[] = []
  let capitals = 0
  let others = 0
  let content = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const {length} = token.text
    const capital = isLargeWord(token)
    if (token.kind === 'word' && token.text === token.lower) small.add(token.lower)
    // Few mastheads begin small (“dpa”, “taz”), and all of those are short.
    if (capital || (length <= 5 && lookUp.begins(token.spelling))) places.push(i)
    if (token.kind !== 'word' || length < 4) continue
    if (capital) capitals++
    else {
      others++
      if (length > 4 && !isEndOfName(token.spelling)) content++
    }
  }
  // “Former Ostby Mayor Ann Lee is endorsing Bo Katz.”: many names, but the verb is written small.
  return {paragraph, places, titleCase: capitals + others >= 4 && capitals > 3 * others && capitals > 8 * content}
}

export function opensSentence(paragraph: Paragraph, at: number): boolean {
  const {tokens} = paragraph
  for (let i = at - 1; i >= 0; i--) {
    const {kind, text, sentence} = tokens[i]!
    if (kind === 'word' || kind === 'number') return sentence !== tokens[at]!.sentence || tokens[i + 1]!.text === ':'
    if (text === '"' || text === '“' || text === '‘' || text === "'") return true
  }
  return true
}

/** How many words of an outlet's name stand at a place, and which outlets they may mean. */
export function outletAt(
  paragraph: Paragraph,
  at: number,
  lookUp: Mastheads,
  small: ReadonlySet<string>,
): {length: number; choices: readonly Masthead[]} | undefined {
  const {tokens} = paragraph
  if (!lookUp.begins(tokens[at]!.spelling)) return callSign(tokens, at)
  const found = lookUp.at(tokens, at)
  if (found.length === 0) return callSign(tokens, at)
  const local = localStation(paragraph, at)
  if (local && found.every(({words}) => words.length < local.length)) return local
  const before = tokens[at - 1]?.lower
  const first = opensSentence(paragraph, at)
  const fits = found.filter(({words, needsThe, outlet}) => {
    const next = tokens[at + words.length]
    const goesOn =
      next !== undefined &&
      isLargeWord(next) &&
      next.text !== 'Magazine' &&
      !dateWords.has(plainToken(next)) &&
      !offices.has(plainToken(next))
    // “the Journal *of Reef Science*” is another one.
    const ofScience = next?.lower === 'of' && tokens[at + words.length + 1] !== undefined && isLargeWord(tokens[at + words.length + 1]!)
    if (needsThe && (before !== 'the' || goesOn || ofScience)) return false
    const initials = words[0] === words[0]!.toUpperCase() && initialLetters.test(words[0]!)
    // “The City” has as much of an everyday word in it as “Time”.
    const plain = words.length === 1 || (words.length === 2 && words[0] === 'The' && outlet.everyday)
    // “The National Weather Service” is not The National.
    if (!plain) return !(goesOn && (bodyNames.has(next.lower) || (words.length === 2 && words[0] === 'The')))
    if (goesOn && (!initials || bodyNames.has(next.lower))) return false
    if (outlet.everyday) {
      const periodical =
        /^(?:magazine|journal|newspaper|reported|reports)$/.test(next?.lower ?? '') || /^(?:magazine|journal)$/.test(before ?? '')
      // “They are to marry in May, says People.”
      const inverted = /^(?:says|reports|reported)$/.test(before ?? '') && (next === undefined || next.kind === 'mark')
      return (
        periodical ||
        (!first && inverted) ||
        (!first && (/^(?:in|told)$/.test(before ?? '') || (before === 'to' && tokens[at - 2]?.lower === 'according')))
      )
    }
    return initials || !first || !small.has(tokens[at]!.lower)
  })
  if (fits.length === 0) return undefined
  const {length} = fits[0]!.words
  const choices = fits.filter(({words}) => words.length === length)
  return {length: tokens[at + length]?.text === 'Magazine' ? length + 1 : length, choices}
}

const nicknameMarks: ReadonlySet<string | undefined> = new Set(['“', '"', '‘', "'"])
/** “Paul *“Sparky”* Holm”: the place behind a nickname in quotation marks that stands between two names, else `at`. */
export function nicknameEnd(tokens: readonly Token[], at: number): number {
  if (!nicknameMarks.has(tokens[at]?.text) || !isLargeWord(tokens[at - 1]!)) return at
  for (let end = at + 1; end < at + 4; end++) {
    const token = tokens[end]
    if (!token || (token.kind !== 'word' && !/^[”"’']$/.test(token.text))) return at
    if (token.kind === 'word' && isLargeWord(token)) continue
    if (token.kind === 'word') return at
    const next = tokens[end + 1]
    return end > at + 1 && next && isLargeWord(next) && next.sentence === tokens[at]!.sentence ? end + 1 : at
  }
  return at
}

/** Four capitals that begin with K or W and are no station. */
const noStation = wordSet('WADA WNBA WIPO WASP WAGS WHAT WHEN WHERE WITH WILL WEST WEEK WORD WORK KPMG KEEP KIDS KIND KING KYIV KNOW')

const beforeCallSign = wordSet('affiliate station radio television told tells by partner')

/** “KVLR reported”, “the CBS affiliate WVLY-TV”, “told KVLR”: the call sign of an American station, where somebody reports or is told. */
function callSign(tokens: readonly Token[], at: number): {length: number; choices: readonly Masthead[]} | undefined {
  const {text, spelling} = tokens[at]!
  if (text.length < 4 || (text[0] !== 'K' && text[0] !== 'W') || !/^[KW][A-Z]{2,3}\d{0,2}(?:-(?:TV|FM|AM|DT))?$/.test(text))
    return undefined
  if (noStation.has(text) || /^[KW][A-Z]{2}$/.test(text)) return undefined
  const before = tokens[at - 1]?.lower ?? ''
  const after = tokens[at + 1]?.lower ?? ''
  const speaks = /^(?:reports?|reported|says|said)$/.test(after) || (/['’]s/.test(after) && tokens[at + 2] !== undefined)
  if (!text.includes('-') && !speaks && !beforeCallSign.has(before)) return undefined
  const name = text.replace(/-(?:TV|FM|AM|DT)$/, '')
  const outlet = {name, short: [], hosts: [], kind: 'broadcaster', country: 'US', state: false, everyday: false} as const
  return {length: 1, choices: [{outlet, words: [spelling.text], needsThe: false, needsFullName: false}]}
}

/** “CBS Sacramento”, “FOX 5”, “CBS DFW”: a network's station of a place, by its number or its initials. */
function localStation({tokens}: Paragraph, at: number): {length: number; choices: readonly Masthead[]} | undefined {
  if (!/^(?:CBS|NBC|ABC|FOX|Fox|PBS)$/.test(tokens[at]!.text)) return undefined
  let last = at + 1
  while (last < at + 3 && tokens[last] && isLargeWord(tokens[last]!) && tokens[last]!.sentence === tokens[at]!.sentence) last++
  const where = tokens.slice(at + 1, last).map(({text}) => text)
  const number = tokens[at + 1]?.kind === 'number' && /^\d{1,2}$/.test(tokens[at + 1]!.text)
  const cited =
    where.length === 1 &&
    !bodyNames.has(where[0]!.toLowerCase()) &&
    (/^(?:reports|told|tells|affiliate|station)$/.test(tokens[at - 1]?.lower ?? '') ||
      /^(?:reports|reported)$/.test(tokens[last]?.lower ?? ''))
  if (!number && !cited && !(where.length > 0 && (isPlace(where.join(' ')) || (where.length === 1 && /^[A-Z]{2,4}$/.test(where[0]!)))))
    return undefined
  const words = tokens.slice(at, number ? at + 2 : last).map(({text}) => text)
  const outlet = {name: words.join(' '), short: [], hosts: [], kind: 'broadcaster', country: 'US', state: false, everyday: false} as const
  return {length: words.length, choices: [{outlet, words, needsThe: false, needsFullName: false}]}
}

const joinsOf = new Set([
  'district',
  'division',
  'workers',
  'brotherhood',
  'sons',
  'daughters',
  'knights',
  'circuit',
  'state',
  ...bodyNames,
  ...offices,
  'bank',
  'house',
  'department',
  'joint',
  'chiefs',
  'republic',
  'kingdom',
  'lord',
  'duke',
  'duchess',
  'journal',
  'prince',
  'princess',
])
const joinsFor = wordSet(
  'citizens americans students mothers parents veterans doctors scientists teachers families office court centers center centre institute agency ministry committee council commission society fund organisation organization association alliance department campaign coalition movement',
)
const endsList = wordSet(
  'administration department commission agency ministry committee services service association exchange affairs prevention sciences sport works pensions skills fisheries pictures sons partners development trade culture enforcement explosives communities resources technology engineering medicine music arts design agriculture industry economics education health finance justice security transport welfare tourism energy innovation music astronomy',
)

/** “the Office for the *Coordination* of Relief”: what a body is for goes on with “of”. */
const purpose = /(?:tion|sion|ment|ance|ence)$/

const owners = wordSet(
  'attorney general sheriff governor mayor ombudsman commissioner coroner examiner clerk prosecutor defender auditor people children women men king queen veterans',
)

/** Where a row of capitalised words that begins at `at` ends (exclusive); `at` itself where none begins. */
export function runEnd(paragraph: Paragraph, at: number, small: ReadonlySet<string>): number {
  const {tokens} = paragraph
  if (!beginsRun(paragraph, at, small)) return at
  let last = at + Math.max(1, knownBodyAt(tokens, at))
  let joined = false
  for (;;) {
    const more = partAt(tokens, at, last, joined)
    if (more === 0) return last
    joined ||= more > 1 && /^(?:of|for|on)$/.test(tokens[last]!.lower)
    last += more
  }
}

const shoutedFirm = /^[A-Z][A-Z&.]+$/

/** “*Sporting* Vale”: what the names of clubs begin with. */
const clubs = /^(?:sporting|racing)$/

/** “*van der* Meer”, “*de la* Cruz” */
function opensSurname(tokens: readonly Token[], at: number): boolean {
  let last = at
  while (last < at + 3 && tokens[last] && particles.has(tokens[last]!.lower)) last++
  return tokens[last] !== undefined && isLargeWord(tokens[last]!)
}

const houses = wordSet('opposition house senate assembly commons lords parliament council')

/** Whether a capitalised word can be the first of a name: not “Will he”, “Chipmaker Vantor”, “Sadly”. */
function beginsRun(paragraph: Paragraph, at: number, small: ReadonlySet<string>): boolean {
  const {tokens} = paragraph
  const token = tokens[at]!
  if (!isLargeWord(token)) return false
  // “*Friends* of the Earth”, “*Just* Stop Oil”
  if (knownBodyAt(tokens, at) > 2) return true
  const lower = plainToken(token)
  const next = tokens[at + 1]
  const capitalNext = next !== undefined && isLargeWord(next)
  // “*Which?* said”: the consumers' body
  if (token.text === 'Which' && next?.text === '?' && next.start === token.end && tokens[at + 2]?.sentence === token.sentence) return true
  // “Will Grant”, “May Lee”: a verb or month that is also a given name
  // “Jan van der Meer”: so does a small word of a surname.
  const surnamed = capitalNext || (next !== undefined && particles.has(next.lower) && opensSurname(tokens, at + 1))
  // “Will AT&T pay?”: initials are nobody's surname.
  const given =
    surnamed &&
    next!.start - token.end === 1 &&
    genderOfName(lower) !== undefined &&
    !(isNoName(token.spelling) && shoutedFirm.test(next!.text))
  // “the *Sunday* Ledger”
  if (lower === 'sunday' && capitalNext && tokens[at - 1]?.lower === 'the' && looksLikeOutlet([token, next])) return true
  // “*the WHO* said”: initials, though they spell a small word
  const initials = tokens[at - 1]?.lower === 'the' && /^[A-Z]{3,}$/.test(token.text)
  if (isNoName(token.spelling) && !given && !initials) return false
  if (!opensSentence(paragraph, at)) return true
  // “Bank of England” begins a sentence like any other.
  const ofName =
    next?.lower === 'of' && joinsOf.has(lower) && tokens[at + 2] !== undefined && isLargeWord(tokens[at + 2]!) && bodyNames.has(lower)
  // “Leader of the Opposition Ann Lee”, “Secretary of State Ann Lee”: an office, what it is of, and two words of a name
  const behind = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2
  const ofHouse =
    next?.lower === 'of' &&
    offices.has(lower) &&
    [behind, behind + 1, behind + 2].every(i => tokens[i] !== undefined && isLargeWord(tokens[i]!))
  const alone = !ofName && !ofHouse && !capitalNext
  // “*Organisers* said”: people by their office
  const plural = lower.endsWith('s') && offices.has(lower.slice(0, -1)) && !bodyNames.has(lower)
  if (alone && (small.has(token.lower) || isSourceNoun(lower) || plural)) return false
  // “Chipmaker Vantor”: the first word is no part of the name
  const common = bodyNouns.has(lower) || personNouns.has(lower)
  if (!alone && common && !bodyNames.has(lower) && !offices.has(lower) && !officeModifiers.has(lower)) return false
  // “Reading Council”, “Downing Street”: no participle, since a body or a place goes on from it.
  if (capitalNext && (bodyNames.has(next.lower) || isPlace(`${lower} ${next.lower}`))) return true
  const derived = lower.endsWith('ly') || lower.endsWith('ing') || lower.endsWith('ed')
  return (
    !derived ||
    (capitalNext && clubs.test(lower)) ||
    genderOfName(lower) !== undefined ||
    isPlace(lower) ||
    officeModifiers.has(lower) ||
    isKnownBody(lower)
  )
}

const whereabouts = wordSet('at in from across near around along on with who such')
const pluralVerbs = wordSet('have are were do')
const isPluralVerb = ({lower}: Token): boolean => pluralVerbs.has(lower) || ((cueVerb(lower)?.forms ?? 0) & (base | past)) === base

/** “*Builders* have complained”, “*Travelers* at the airport say”: a noun in the plural that opens a sentence, as the verb behind it shows. */
export function isPluralNoun(paragraph: Paragraph, at: number): boolean {
  const {tokens} = paragraph
  const {lower} = tokens[at]!
  if (!/[^isu]s$/.test(lower) || isPlace(lower) || !opensSentence(paragraph, at)) return false
  const next = tokens[at + 1]
  if (!next || isPluralVerb(next)) return next !== undefined
  if (!whereabouts.has(next.lower)) return false
  const behind = tokens.slice(at + 2, at + 9)
  const verb = behind.findIndex(isPluralVerb)
  return verb >= 0 && behind.slice(0, verb).every(({kind}) => kind !== 'mark')
}

const sitsOn = wordSet('committee subcommittee commission')
/** “the *Bakers’* Union” */
const members = /(?:er|or|ist|ian|ee|ant)s$/
/** What people of one trade or lot join. */
const leagues = wordSet(
  'association union federation league society guild alliance council institute club trust fund confederation group movement party network coalition board forum lobby congress commission charity foundation',
)

/** Whether a name has told what a committee sits on: “Committee *on* Energy”. */
const onTopic = (tokens: readonly Token[], at: number, last: number): boolean => {
  for (let i = last - 1; i > at; i--)
    if (tokens[i]!.lower === 'on') return sitsOn.has(tokens[i - 1]!.lower) || tokens[i - 1]!.lower === 'council'
  return false
}

/** How many tokens at `last` go on with the name that began at `at`; `joined`: it has had an “of” or “for”. */
function partAt(tokens: readonly Token[], at: number, last: number, joined: boolean): number {
  const one = tokens[last]
  if (!one || one.sentence !== tokens[at]!.sentence) return 0
  const two = tokens[last + 1]
  const three = tokens[last + 2]
  const capitalTwo = two !== undefined && isLargeWord(two)
  const capitalThree = three !== undefined && isLargeWord(three)
  const before = plainToken(tokens[last - 1]!)
  const first = plainToken(tokens[at]!)
  // “the Department for Levelling *Up, Housing and Communities*”, “the Bureau of Alcohol, *Tobacco, Firearms and Explosives*”
  const listed = joined && (/^(?:department|ministry|bureau|office)$/.test(first) || onTopic(tokens, at, last))
  if (listed && one.lower === 'up' && isLargeWord(one)) return 1
  if (listed && one.text === ',' && capitalTwo && three && listEnds(tokens, last + 1)) return 2
  if (isLargeWord(one)) return isEndOfName(one.spelling) && genderOfName(before) === undefined && !courtesyTitles.has(before) ? 0 : 1
  const nickname = nicknameEnd(tokens, last)
  if (nickname > last) return nickname - last
  if (two === undefined) return 0
  if (particles.has(one.lower)) {
    if (capitalTwo) return 2
    if (particles.has(two.lower) && capitalThree) return 3
  }
  // “*of England*”, “*for the Environment*”
  const behind = capitalTwo ? 2 : two.lower === 'the' && capitalThree ? 3 : 0
  // “the *Friends of* Elm Park”
  const friends = before === 'friends' && last === at + 1 && tokens[at - 1]?.lower === 'the'
  if (one.lower === 'of' && (friends || joinsOf.has(before) || (joined && purpose.test(before))))
    return dateWords.has(plainToken(two)) ? 0 : behind
  if (one.lower === 'for' && joinsFor.has(before)) return behind
  // “the Joint Committee *on Water and Land*”
  if (one.lower === 'on' && (sitsOn.has(before) || (before === 'council' && last === at + 1)))
    return dateWords.has(plainToken(two)) ? 0 : behind
  if (!capitalTwo) return 0
  if (one.text === '&') return 2
  if (one.lower === 'and') {
    // “the College of Surgeons and Nurses *and* Harbour Watch” are two.
    const again = tokens.slice(at, last).some(({lower}) => lower === 'and')
    const goesOn =
      listGoesOn(tokens, last + 1, joined) ||
      (onTopic(tokens, at, last) && !genderOfName(two.text) && !nameWordOf(two.spelling).title) ||
      (last === at + 1 && joinsPlaces(tokens, at))
    return !again && goesOn ? 2 : 0
  }
  // “the Sheriffs’ *Association*”
  if (/^['’]$/.test(one.text))
    return before.endsWith('s') &&
      (isSourceNoun(before) || members.test(before)) &&
      leagues.has(two.lower) &&
      one.start === tokens[last - 1]!.end
      ? 2
      : 0
  const owned = owners.has(before) || /^(?:st|saint)\.?$/.test(plainToken(tokens[last - 2] ?? one))
  return one.lower === "'s" && bodyNames.has(two.lower) && owned ? 2 : 0
}

/**
 * “Food and Drug Administration”, “Department of Health and Human Services”: the list ends in a word for a body. “Competition and Markets
 * *Authority*” is one, “Kent and Selby Board” may be two; “College of Surgeons and *Nurses*” names those it is of.
 */
function listGoesOn(tokens: readonly Token[], at: number, joinedOf: boolean): boolean {
  let last = at
  while (tokens[last + 1] && isLargeWord(tokens[last + 1]!) && last - at < 4) last++
  const before = tokens[at - 2]!
  if (endsList.has(tokens[last]!.lower)) return true
  if (last > at && watches.test(tokens[last]!.lower)) return !isPlace(before.text) && genderOfName(before.text) === undefined
  return joinedOf && !genderOfName(tokens[at]!.text) && (last > at || (isMembers(before) && isMembers(tokens[at]!)))
}

const watches = /^(?:authority|executive|inspectorate|tribunal|ombudsman)$/
/** “Surgeons”, “Midwives”: those whom a college or a union is of. */
const isMembers = ({lower}: Token): boolean => /(?:[^su]s|ers|ists|ans)$/.test(lower) && lower.length > 4

/** What serves two towns or counties has the name of both: “Devon and Cornwall *Police*”. */
const servesTwo = /^(?:Police|Constabulary|Council|Trust|Partnership|Hospitals|University|Fire|Board)$/

/** “*York and Selby* Hospitals Trust”: a place, “and”, and a row of capitals that ends in a body that can serve two. */
function joinsPlaces(tokens: readonly Token[], at: number): boolean {
  const {text, spelling} = tokens[at]!
  // No list has every town; a given name, an office or a country is none.
  if (!isPlace(text) && (genderOfName(text) !== undefined || isSourceNoun(spelling.lower) || shouted.test(text))) return false
  if (countryNamed(text) || countryOfDemonym(text)) return false
  let last = at + 2
  while (tokens[last + 1] && isLargeWord(tokens[last + 1]!) && last - at < 9) last++
  return last > at + 2 && servesTwo.test(tokens[last]!.text)
}

/** “, Housing and Communities”: a list that goes on to “and” with a capital behind it. */
function listEnds(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 8 && tokens[i]; i++) {
    if (tokens[i]!.lower === 'and') return tokens[i + 1] !== undefined && isLargeWord(tokens[i + 1]!)
    if (!isLargeWord(tokens[i]!) && tokens[i]!.text !== ',') return false
  }
  return false
}

const parties = /^(?:republicans?|democrats?|conservatives?|liberals?|senators?|representatives?)$/

const departments = wordSet('ministry department office bureau committee council commission')
const portfolios = /^(?:foreign|interior|defen[cs]e|finance|first|prime)$/

/** “Geologist”, also before two: “Geologists Ann Lee and Bo Katz”. */
const calling = /(?:ist|ologer|onomer|grapher|ician|wright)s?$/
/** Callings that nobody holds as an office. */
const callings = wordSet(
  'postman postwoman milkman craftsman seaman stockman herdsman salesman saleswoman cameraman bargeman ferryman miner trucker cabbie barista bartender waiter waitress cleaner caretaker janitor porter butcher barber grocer carpenter joiner welder roofer plasterer bricklayer gardener florist beekeeper innkeeper publican rancher grower machinist seamstress tailor dressmaker jeweller jeweler potter weaver cobbler locksmith mechanic sailor fishmonger greengrocer newsagent stallholder motorist pensioner retiree vlogger blogger podcaster streamer bystander architect curator abbot abbess lifeguard midwife warden headliner frontman designer stylist model dancer director producer filmmaker sculptor',
)
/** “*Novelist* Theo Brack”, “*Postman* Eric Dove”: a word for what somebody is, and no name. */
const isCalling = ({plain, gender, place, people}: NameWord): boolean =>
  (roleNouns.has(plain) || personNouns.has(plain) || callings.has(plain)) &&
  gender === undefined &&
  !place &&
  (!people || plain === 'democrat') &&
  !isListedSurname(plain)
/** No list has all of these: “*Neurologist* Kamila Nowak”. */
const scholar = /(?:ologist|ologer|onomer|grapher|ician|iatrist|nomist|entist)$/
const formerly = wordSet('former ex late senior acting outgoing incoming longtime veteran retired then')

/** “Savings Bank of North Harlow *President* Ann Lee”: however long the name of the body is, a given name shows the office before it. */
const officeBeforeGiven = (words: readonly NameWord[], from: number): number =>
  words.findIndex(({title}, i) => i > from && i < words.length - 2 && title && words[i + 1]!.gender !== undefined)

/** Parts a row of capitals into titles and name: “Secretary of State | Ann Lee”, “Police Chief | Bo Katz”. */
export function partTitles(words: readonly NameWord[]): number {
  let office = -1
  for (let i = 0; i < words.length - 1; i++) {
    const {title, modifier, plain} = words[i]!
    if (title) office = i
    else if (office < 0 && i > 3 && !modifier && !countryNamed(plain) && !countryOfDemonym(plain)) {
      office = officeBeforeGiven(words, i)
      break
    }
  }
  // “Ministry of *Foreign* Affairs”: what the body is for is nobody's office.
  if (office > 1 && departments.has(words[0]!.plain) && /^(?:of|for)$/.test(words[1]!.plain) && portfolios.test(words[office]!.plain))
    return 0
  // “Association of *Chief* Constables”: those whom a body is of.
  const of = words.findIndex(({bodyName}, i) => bodyName && /^(?:of|for)$/.test(words[i + 1]?.plain ?? ''))
  if (of >= 0 && office > of && isSourceNoun(words.at(-1)!.plain)) return 0
  if (office < 0) {
    // “Leader of the *Opposition* Ana Lima”
    if (words.length === 3 && houses.has(words[0]!.plain) && !words.some(({bodyName}) => bodyName)) return 1
    // “Former Obama aides”
    if (formerly.has(words[0]!.plain)) return 1
    // “Sociologist Ann Lee”: no list has all callings, but their endings tell.
    if (words.length === 3 && calling.test(words[0]!.plain) && !words[0]!.gender && words[1]!.gender && !words[2]!.bodyName) return 1
    // “Postman Ann Lee”
    if (
      words.length === 3 &&
      (isCalling(words[0]!) || scholar.test(words[0]!.plain)) &&
      (words[1]!.gender || !words.some(({bodyName, place}) => bodyName || place))
    )
      return 1
    // “Republican Ann Lee”, “French Ann Lee”
    const given = words.findIndex(({gender}) => gender !== undefined)
    return given > 0 &&
      given < words.length - 1 &&
      words.every(
        ({modifier, plain, demonym}, i) => i >= given || modifier || demonym || parties.test(plain) || (i === 0 && countryNamed(plain)),
      )
      ? given
      : 0
  }
  if (words[office + 1]!.plain !== 'of') return office + 1
  // “Secretary of State Ann Lee”: the person begins at a given name, or takes the last two words.
  const given = words.findIndex(({gender}, i) => i > office + 2 && gender !== undefined)
  if (given > 0) return given
  return words.length - office > 4 ? words.length - 2 : words.length
}
