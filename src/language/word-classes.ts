/** What a single word can be, judged without a tagger: closed classes by list, the rest by ending. Good enough to find where a noun phrase stops. */
import {isCapitalAt} from './capitals.js'
import * as lists from './lists.js'
import type {Word} from './pattern.js'
import {Spelling} from './spellings.js'
import {type CueVerb, cueVerb, ing, participle, past, third} from './verbs.js'
import {wordSet, words} from './word-set.js'

const set = (...groups: readonly (readonly string[])[]): ReadonlySet<string> => new Set(groups.flat())

export const determiners = set(lists.determiner)
export const possessives = set(lists.possessive)
/** What may stand before a noun and tells nothing of it. */
export const articlesAndPossessives = set(lists.article, lists.possessive)
export const prepositions = set(lists.preposition)
export const subordinators = set(lists.subordinator)
export const auxiliaries = set(lists.auxiliary)
export const conjunctions = set(lists.conjunction)
export const personalPronouns = set(lists.personalPronoun)
/** “they’re worried” where the pronoun and its verb are one word. */
export const isContracted = ({lower}: {readonly lower: string}): boolean => contracted.has(lower)
const contracted = new Set(
  ['he', 'she', 'they', 'we', 'i', 'you', 'it'].flatMap(who => ['re', 's', 'd', 'll', 've', 'm'].map(verb => `${who}'${verb}`)),
)
export const relativePronouns = set(lists.relativePronoun)
export const smallNumbers = wordSet('two three four five six seven eight nine ten eleven twelve')
export const objectPronouns = set(lists.objectPronoun)
export const pronouns = set(lists.pronoun)
export const times = set(lists.timeWord, lists.weekday, lists.month)
export const adverbs = set(lists.adverb)
export const personNouns = set(lists.personNoun)
export const documentNouns = set(lists.documentNoun)
export const titles = set(lists.title)
const lyNouns = set(lists.lyNouns)
const calendar = set(lists.weekday, lists.month)

const irregularPast = wordSet(
  'began became came went got gave took made ran saw knew grew drew flew threw blew broke chose drove froze rode rose spoke stole swore tore woke wore wrote ate fell forgot forgave held kept left lost meant met paid sent sold shot shut sat slept spent stood struck swept swung taught thought told understood won wound bore beat bent bit bled bought brought built burst caught clung cost crept cut dealt dug fed fought found fled flung had heard hid hit hung hurt laid led lent let lit put quit rang sang sank said sought shook shone showed shrank slid spread sprang stuck stung sued swam went withdrew overthrew undertook overcame underwent was were is are has have did does',
)
const thirdPerson = wordSet(
  'says tells has is does wants needs makes takes gives goes comes gets seems appears remains faces becomes begins keeps holds leads runs stands sits lives believes thinks knows sees hopes plans expects fears feels argues adds insists denies admits warns suggests shows means includes allows follows brings continues leaves asks',
)
/** End in -ed and stand before nouns, or are no verbs at all. */
const adjectivesEd = wordSet(
  'alleged armed united retired elected appointed unnamed unidentified so-called accused convicted injured wounded experienced seasoned respected celebrated renowned disgraced embattled embedded limited registered related trusted veteran-led troubled learned concerned need speed seed feed hundred red bed shed sled bleed heed steed tweed sacred naked wicked indeed creed breed greed weed deed reed ted fred sped masked suspected aged advanced distinguished self-described self-styled state-owned state-backed privatised privatized divided unmarried married hooded uniformed high-ranking displaced disabled bereaved estranged detained jailed imprisoned beloved frustrated outraged worried masked combined occupied noted skilled',
)
/** Participles that describe the noun before them: “people briefed on the talks”. */
const postnominal = wordSet(
  'briefed involved based lodged tabled named appointed accused charged elected led located employed assigned affiliated aligned allied connected linked tasked published released obtained issued posted filed seen conducted commissioned compiled prepared written sent made given present working speaking representing investigating familiar close privy knowledgeable aware responsible opposed loyal close reviewed verified shared viewed examined circulated provided',
)

/** Present forms that more often are nouns: “questions”, “reports”. */
const nounForms = set(
  words(
    'question doubt show report claim state remark comment post view call demand order fear hope concern request answer charge estimate forecast challenge plan talk rule note promise threat laugh project detail rumour praise attack label brand signal caution voice mention worry appeal brief blast feel find hint inquiry joke plea pledge proposal protest quip reason regret reply response rip shout smile snap sneer thunder tweet email text blog bark beam salute scream cry vow whisper wish wonder tout advocate complaint alert read grin sigh nod guess regard record decree',
  ).flatMap(noun => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
)

/** Plain forms that no noun shares. */
const plainVerbs = wordSet(
  'add say tell insist deny believe think argue accuse admit agree assert confirm contend declare describe expect explain include know maintain predict suggest warn amount remain become seem appear want include involve',
)
/** Nouns that end in -ing: “new reporting from the coast”, “a warning”. */
const nounsIng = wordSet(
  'reporting warning building meeting briefing hearing ruling filing posting polling housing banking spending funding training feeling finding writing morning evening king spring wing bombing shooting killing beijing something anything nothing everything pricing offering listing during',
)
/** Look like a role and are none. */
const noRoles = wordSet(
  'after other over under never ever former later earlier whether either rather together number order power water weather winter summer paper letter matter corner dinner member september october november december',
)
const roles = /^[a-z-]{2,}(?:er|or|ist|man|men|woman|women|person|ian|yst|eur|ete|ess|chief|head|boss|leader)s?$/
/** Written large at the head of a sentence, and no part of a name. */
const openers = wordSet(
  'the a an in on at by for from with after before but and when while if as although though because since until unless whereas whether despite unlike yet he she they it we i you according asked',
)

/** What a spelling can be, as bits: each is asked many times by rows and readings, and its lists are looked up once. */
const calendarWord = 1
const adverbWord = 2
/** Ends in -ly; no adverb where it is a name. */
const lyWord = 4
const postnominalWord = 8
const auxiliaryWord = 16
/** A finite verb where it is no name. */
const finiteWord = 32
const nounFormWord = 64
const plainVerbWord = 128
const nounIngWord = 256
const ingWord = 512
const roleWord = 1024
const openerWord = 2048
/** Determiners, prepositions and the like, which end a noun phrase. */
const closedWord = 4096

const kindsOf = Spelling.fact(readKinds)

function readKinds({lower}: Spelling): number {
  const cue = cueVerb(lower)
  const {length} = lower
  let bits = 0
  if (calendar.has(lower)) bits |= calendarWord
  if (adverbs.has(lower)) bits |= adverbWord
  if (length > 4 && lower.endsWith('ly') && !lyNouns.has(lower)) bits |= lyWord
  if (postnominal.has(lower)) bits |= postnominalWord
  if (auxiliaries.has(lower)) bits |= auxiliaryWord
  if (irregularPast.has(lower) || thirdPerson.has(lower) || isCueForm(lower, cue) || isPastForm(lower)) bits |= finiteWord
  if (nounForms.has(lower)) bits |= nounFormWord
  if (plainVerbs.has(lower)) bits |= plainVerbWord
  if (nounsIng.has(lower)) bits |= nounIngWord
  if (cue ? (cue.forms & ing) > 0 : length > 5 && lower.endsWith('ing') && !nounsIng.has(lower)) bits |= ingWord
  if (personNouns.has(lower) || titles.has(lower) || (roles.test(lower) && !noRoles.has(lower))) bits |= roleWord
  if (openers.has(lower)) bits |= openerWord
  // “the minutes show” are papers
  const ends = [determiners, prepositions, subordinators, conjunctions, pronouns, objectPronouns]
  if (ends.some(list => list.has(lower)) || (times.has(lower) && lower !== 'minutes')) bits |= closedWord
  return bits
}

function isCueForm(lower: string, cue: CueVerb | undefined): boolean {
  if (!cue) return false
  if (cue.forms & (past | participle) && !adjectivesEd.has(lower) && cue.lemma !== 'read' && cue.lemma !== 'forecast') return true
  return (cue.forms & third) > 0 && !nounForms.has(lower)
}

function isPastForm(lower: string): boolean {
  return lower.length > 3 && lower.endsWith('ed') && !adjectivesEd.has(lower) && !lower.includes('-')
}

export const isCapitalised = ({text}: {readonly text: string}): boolean => isCapitalAt(text, 0)
export const isCalendar = (word: Word): boolean =>
  (kindsOf(word.spelling) & calendarWord) !== 0 && (isCapitalised(word) || word.lower === 'today')
export const isPostnominal = (word: Word): boolean => (kindsOf(word.spelling) & postnominalWord) !== 0
export const isNounForm = (word: Word): boolean => (kindsOf(word.spelling) & nounFormWord) !== 0
export const isPlainVerb = (word: Word): boolean => (kindsOf(word.spelling) & plainVerbWord) !== 0 && !isCapitalised(word)
export const isNounIng = (word: Word): boolean => (kindsOf(word.spelling) & nounIngWord) !== 0
export const isIng = (word: Word): boolean => (kindsOf(word.spelling) & ingWord) !== 0
/** Someone by what they do: “pollster”, “donor”, “economist”. */
export const isRole = (word: Word): boolean => (kindsOf(word.spelling) & roleWord) !== 0

const adverbBits = (bits: number, word: Word): boolean => (bits & adverbWord) !== 0 || ((bits & lyWord) !== 0 && !isCapitalised(word))
export const isAdverb = (word: Word): boolean => adverbBits(kindsOf(word.spelling), word)

function verbBits(bits: number, word: Word): boolean {
  if ((bits & auxiliaryWord) !== 0) return word.text !== 'May'
  return (bits & finiteWord) !== 0 && !isCapitalised(word)
}
/** A word that most likely is a finite verb or an auxiliary. */
export const isVerb = (word: Word): boolean => word.kind === 'word' && verbBits(kindsOf(word.spelling), word)

/** Can stand inside a noun phrase without ending it. */
export const isNounish = (word: Word): boolean => {
  if (word.kind === 'number') return true
  if (word.kind === 'symbol') return /^[&$£€@#/-]|^@/.test(word.text)
  if (word.kind !== 'word') return word.text === '&' || word.text === '-' || word.text === '/' || word.text === '.'
  const bits = kindsOf(word.spelling)
  if ((bits & openerWord) === 0 && isCapitalised(word)) return !isCalendar(word)
  return (bits & closedWord) === 0 && !verbBits(bits, word) && !adverbBits(bits, word)
}
