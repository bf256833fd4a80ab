/** What a single word can be, judged without a tagger: closed classes by list, the rest by ending. Good enough to find where a noun phrase stops. */
import * as lists from './lists.js'
import type {Word} from './pattern.js'
import {cueVerb, ing, participle, past, third} from './verbs.js'

const set = (...groups: readonly (readonly string[])[]): ReadonlySet<string> => new Set(groups.flat())
const words = (text: string): string[] => text.trim().split(/\s+/)

export const determiners = set(lists.determiner)
export const prepositions = set(lists.preposition)
export const subordinators = set(lists.subordinator)
export const auxiliaries = set(lists.auxiliary)
export const conjunctions = set(lists.conjunction)
export const personalPronouns = set(lists.personalPronoun)
export const objectPronouns = set(lists.objectPronoun)
export const pronouns = set(lists.pronoun)
export const times = set(lists.timeWord, lists.weekday, lists.month)
export const adverbs = set(lists.adverb)
export const personNouns = set(lists.personNoun)
export const documentNouns = set(lists.documentNoun)
export const titles = set(lists.title)
const lyNouns = set(lists.lyNouns)
const calendar = set(lists.weekday, lists.month)

const irregularPast = set(
  words(
    'began became came went got gave took made ran saw knew grew drew flew threw blew broke chose drove froze rode rose spoke stole swore tore woke wore wrote ate fell forgot forgave held kept left lost meant met paid sent sold shot shut sat slept spent stood struck swept swung taught thought told understood won wound bore beat bent bit bled bought brought built burst caught clung cost crept cut dealt dug fed fought found fled flung had heard hid hit hung hurt laid led lent let lit put quit rang sang sank said sought shook shone showed shrank slid spread sprang stuck stung sued swam went withdrew overthrew undertook overcame underwent was were is are has have did does',
  ),
)
const thirdPerson = set(
  words(
    'says tells has is does wants needs makes takes gives goes comes gets seems appears remains faces becomes begins keeps holds leads runs stands sits lives believes thinks knows sees hopes plans expects fears feels argues adds insists denies admits warns suggests shows means includes allows follows brings continues leaves asks',
  ),
)
/** End in -ed and stand before nouns, or are no verbs at all. */
const adjectivesEd = set(
  words(
    'alleged armed united retired elected appointed unnamed unidentified so-called accused convicted injured wounded experienced seasoned respected celebrated renowned disgraced embattled embedded limited registered related trusted veteran-led troubled learned concerned need speed seed feed hundred red bed shed sacred naked wicked indeed creed breed greed weed deed reed ted fred sped masked suspected aged advanced distinguished self-described self-styled state-owned state-backed privatised privatized divided unmarried married hooded uniformed high-ranking displaced disabled bereaved estranged detained jailed imprisoned beloved frustrated outraged worried masked combined occupied noted skilled',
  ),
)
/** Participles that describe the noun before them: “people briefed on the talks”. */
const postnominal = set(
  words(
    'briefed involved based named appointed accused charged elected led located employed assigned affiliated connected linked tasked published released obtained issued posted filed seen conducted commissioned compiled prepared written sent made given present working speaking representing investigating familiar close privy knowledgeable aware responsible opposed loyal close reviewed verified shared viewed examined circulated provided',
  ),
)

/** Plain capitals without a regular expression: most words are asked. */
export function isCapitalised({text}: {readonly text: string}): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text)
}
export const isCalendar = (word: Word): boolean => calendar.has(word.lower) && (isCapitalised(word) || word.lower === 'today')
export const isAdverb = (word: Word): boolean =>
  adverbs.has(word.lower) || (word.lower.length > 4 && word.lower.endsWith('ly') && !lyNouns.has(word.lower) && !isCapitalised(word))
export const isPostnominal = (word: Word): boolean => postnominal.has(word.lower)

/** Present forms that more often are nouns: “questions”, “reports”. */
const nounForms = set(
  words(
    'question doubt show report claim state remark comment post view call demand order fear hope concern request answer charge estimate forecast challenge plan talk rule note promise threat laugh project detail rumour praise attack label brand signal caution voice mention worry appeal brief blast feel find hint inquiry joke plea pledge proposal protest quip reason regret reply response rip shout smile snap sneer thunder tweet email text blog bark beam salute scream cry vow whisper wish wonder tout advocate complaint alert read grin sigh nod guess regard',
  ).flatMap(noun => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
)

/** A word that most likely is a finite verb or an auxiliary. */
export function isVerb(word: Word): boolean {
  if (word.kind !== 'word') return false
  const {lower} = word
  if (auxiliaries.has(lower)) return word.text !== 'May'
  if (isCapitalised(word)) return false
  if (irregularPast.has(lower) || thirdPerson.has(lower)) return true
  const cue = cueVerb(lower)
  if (cue && cue.forms & (past | participle) && !adjectivesEd.has(lower) && cue.lemma !== 'read' && cue.lemma !== 'forecast') return true
  if (cue && (cue.forms & third) > 0 && !nounForms.has(lower)) return true
  return lower.length > 4 && lower.endsWith('ed') && !adjectivesEd.has(lower) && !lower.includes('-')
}
export const isNounForm = (word: Word): boolean => nounForms.has(word.lower)
/** Plain forms that no noun shares. */
const plainVerbs = set(
  words(
    'add say tell insist deny believe think argue accuse admit agree assert confirm contend declare describe expect explain include know maintain predict suggest warn amount remain become seem appear want include involve',
  ),
)
export const isPlainVerb = (word: Word): boolean => plainVerbs.has(word.lower) && !isCapitalised(word)
/** Nouns that end in -ing: “new reporting from the coast”, “a warning”. */
const nounsIng = set(
  words(
    'reporting warning building meeting briefing hearing ruling filing posting polling housing banking spending funding training feeling finding writing morning evening king spring wing bombing shooting killing beijing something anything nothing everything pricing offering listing during',
  ),
)
export const isNounIng = (word: Word): boolean => nounsIng.has(word.lower)
export const isIng = (word: Word): boolean => {
  const cue = cueVerb(word.lower)
  return cue ? (cue.forms & ing) > 0 : word.lower.length > 5 && word.lower.endsWith('ing') && !nounsIng.has(word.lower)
}
const roles = /^[a-z-]{2,}(?:er|or|ist|man|men|woman|women|person|ian|yst|eur|ete|ess|chief|head|boss|leader)s?$/
/** Someone by what they do: “pollster”, “donor”, “economist”. */
export const isRole = (word: Word): boolean =>
  personNouns.has(word.lower) ||
  titles.has(word.lower) ||
  (roles.test(word.lower) &&
    !/^(?:after|other|over|under|never|ever|former|later|earlier|whether|either|rather|together|number|order|power|water|weather|winter|summer|paper|letter|matter|corner|dinner|member|september|october|november|december)$/.test(
      word.lower,
    ))

/** Written large at the head of a sentence, and no part of a name. */
const openers = set(
  words('the a an in on at by for from with after before but and when while if as although he she they it we i you according asked'),
)

/** Can stand inside a noun phrase without ending it. */
export const isNounish = (word: Word): boolean => {
  if (word.kind === 'number') return true
  if (word.kind === 'symbol') return /^[&$£€@#/-]|^@/.test(word.text)
  if (word.kind !== 'word') return word.text === '&' || word.text === '-' || word.text === '/' || word.text === '.'
  const {lower} = word
  if (isCapitalised(word) && !openers.has(lower)) return !isCalendar(word)
  if (
    determiners.has(lower) ||
    prepositions.has(lower) ||
    subordinators.has(lower) ||
    conjunctions.has(lower) ||
    pronouns.has(lower) ||
    objectPronouns.has(lower)
  )
    return false
  // “the minutes show” are papers
  return !isVerb(word) && !isAdverb(word) && (!times.has(lower) || lower === 'minutes')
}
