/** Sources without a name: officials, people who know, crowds, documents, bodies spoken of by a common noun. */

import {isCapitalAt, isCapitalThenSmall, lettered} from '../language/capitals.js'
import {plain} from '../language/name-words.js'
import {knownBySurname} from '../language/names.js'
import {countryOfDemonym, isPlace} from '../language/places.js'
import {
  bodyNouns,
  crowdNouns,
  documentNouns,
  forces,
  isSourceNoun,
  officeModifiers,
  offices,
  officialNouns,
  peoples,
  personNouns,
  publicBodies,
  roleNouns,
  spokesNouns,
} from '../language/titles.js'
import {articlesAndPossessives, conjunctions, prepositions, relativePronouns, smallNumbers} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import type {Description} from './sources-kinds.js'
import {knowledgeIn, type Phrase, printed} from './sources-phrase.js'
import {isPartyMember} from './sources-roles.js'
import {isNoName, isPluralNoun} from './sources-runs.js'
import type {Token} from './types.js'

/** “Russian”, “Dutchman”: one of a people. */
const peopleOf = lettered`^\p{Lu}\p{Ll}+(?:an|on|ard|er|ede|ane|ole|erb|urk|zech|inn|roat|ek)$`
const shortName = lettered`^(?:UK|US|EU|UN|\p{Lu}{3,})$`
const initials = lettered`^\p{Lu}{2,6}$`

const bareHeads = wordSet('source person insider someone somebody one another')
const leadingWords = wordSet(
  'the a an one two three four five six seven eight nine ten some several many few both others other another those these that this multiple various most all none either neither at least more than unnamed anonymous unidentified his her its their my our your dozen hundred fewer nearly almost virtually practically about around roughly just over',
)

/** Words that go with the head of an unnamed source: “senior U.S.” of “two senior U.S. officials familiar with it”. */
export function unnamedName(phrase: Phrase, tail: string): string {
  const words = phrase.core.filter((token, i) => token.kind !== 'number' && !(i < 3 && leadingWords.has(token.lower)))
  // “a second insider” is an insider, “a third” of those asked is a third.
  if (words.length > 1 && /^(?:second|third|fourth)$/.test(words[0]!.lower)) words.shift()
  return `unnamed ${small(words.length === 0 ? phrase.core : words, phrase)}${tail}`
}

/** “of Rep. Lee”, “for the club”: what ties an unnamed source to a named person or body. */
function tie(phrase: Phrase): string {
  const next = phrase.tokens[phrase.core.length]
  // “an aide *to* Rep. Lee”
  const serves =
    next?.lower === 'to' &&
    phrase.determiner !== 'definite' &&
    /^(?:aide|adviser|advisor|assistant|envoy|ambassador|counsel)$/.test(phrase.head)
  if (!next || !(serves || /^(?:of|for|from|at|in)$/.test(next.lower))) return ''
  const mention = phrase.mentions.find(({first}) => first > next.index && first <= next.index + 3)
  if (!mention) return serves ? ` ${whole(phrase.tokens.slice(phrase.core.length, phrase.core.length + 7))}` : ''
  const from = phrase.core.length
  let to = phrase.tokens.findIndex(({index}) => index === mention.last - 1) + 1
  // “a member of Ruiz*’s transition team*”
  if (mention.possessive) {
    const clitic = to
    while (phrase.tokens[to] && to - clitic < 3 && isTail(phrase.tokens[to]!)) to++
    if (to === clitic + 1) to = clitic
  }
  return ` ${printed(phrase.tokens.slice(from, to))}`
}

/** “to the island’s government”, up to a mark or the next preposition */
function whole(words: readonly Token[]): string {
  const end = words.findIndex(
    ({kind, lower}, i) => i > 0 && ((kind === 'mark' && !/^['’]$/.test(lower)) || prepositions.has(lower) || relativePronouns.has(lower)),
  )
  return printed(words.slice(0, end < 0 ? undefined : end))
}

const isTail = ({kind, lower, text}: Token): boolean =>
  lower === "'s" ||
  (kind === 'word' && text === lower && !prepositions.has(lower) && !conjunctions.has(lower) && !relativePronouns.has(lower))

/** “*Bremner Holt* analysts”: those of a firm that one can ring up. */
const ofFirm = ({core, mentions, head}: Phrase): boolean =>
  /^(?:analyst|economist|strategist|researcher|scientist)$/.test(head) &&
  mentions.some(
    ({name, last}) =>
      // “*Moody’s* analysts”
      (last === core.at(-1)!.index || (core.at(-2)?.lower === "'s" && last === core.at(-2)!.index && name.type === 'body')) &&
      (name.type === 'body' || (name.type === 'other' && (name.full.includes(' ') || name.midSentence))),
  )

/** “*his* allies”, “the mayor*’s* closest allies”: a circle that one can ring up, unlike “allies” at large. */
const isAllyOf = ({head, determiner, core}: Phrase): boolean =>
  head === 'ally' && (determiner === 'possessive' || core.some(({lower}) => /^['’]s?$/.test(lower)))

/** “People in Ostby”: anybody who lives there. */
const isTownsfolk = ({core, tokens}: Phrase): boolean =>
  core.length === 1 &&
  core[0]!.lower === 'people' &&
  /^(?:in|of|from|across)$/.test(tokens[1]?.lower ?? '') &&
  tokens[2]?.text !== tokens[2]?.lower

/** “two people”, or “two people in the room”, “staff for the harbour committee”: whether anything tells them from others. */
const anybody = wordSet('source person people individual insider figure someone somebody')
/** “a source” against “a source at the port” and “two former clerks”, which tell something. */
const bareOrDescribed = ({core, tokens, head}: Phrase): string =>
  tokens.length > core.length || (core.length > 2 && !anybody.has(head)) ? 'described' : 'bare'

/** Words that count out of a group: “one of the aides”, “Two said”. */
export const counting: ReadonlySet<string> = wordSet(
  'one two three four five six seven eight nine ten some several many few most both none all each either neither any half another dozens others',
)

/** As printed, but “Insiders” at the start of a sentence is written small, unless it is a name or a people. */
function small(words: readonly Token[], phrase: Phrase): string {
  const [first] = words
  const text = printed(words)
  if (
    !first ||
    !isCapitalThenSmall(first.text) ||
    // “nearly 140 *House* members”
    (first !== phrase.tokens[0] && phrase.tokens[0]!.text === phrase.tokens[0]!.lower) ||
    countryOfDemonym(first.text) ||
    arePeopleOf([first]) ||
    peoples.has(first.lower) ||
    /^(?:Republican|Democrat|Conservative|Labour|Tory|Liberal)/.test(first.text)
  )
    return text
  // “Ruiz-backing voters”
  const compound = first.text.indexOf('-')
  if (compound > 0 && (isPlace(first.text.slice(0, compound)) || knownBySurname(first.text.slice(0, compound)) !== undefined)) return text
  const own = phrase.mentions.find(({titled, last}) => titled <= first.index && first.index < last)?.name
  if (own && (own.type !== 'other' || own.midSentence)) return text
  // “North Yorkshire council”: a capital behind it makes it a name.
  if (words[1] && isCapitalThenSmall(words[1].text) && !isSourceNoun(first.lower)) return text
  return text[0]!.toLowerCase() + text.slice(1)
}

const pointing = new Set([...articlesAndPossessives, 'this', 'that'])

const addition = /^(?:who|which|whose|dated|published|released|issued|obtained)$/

/** The words of a phrase without its article, as a name: “audit of the port”, “letters” of “letters, dated May 3”. */
export function wording(phrase: Phrase): string {
  const words = phrase.tokens.filter((token, i) => !(i === 0 && pointing.has(token.lower)))
  const end = words.findIndex(
    ({text, lower}, i) =>
      i > 0 && ((text === ',' && addition.test(words[i + 1]?.lower ?? '')) || (lower === 'such' && words[i + 1]?.lower === 'as')),
  )
  return small(words.slice(0, end < 0 ? 12 : Math.min(end, 12)), phrase)
}

export function documentOf(phrase: Phrase): Description | undefined {
  const {core, owner, mentions, head} = phrase
  const after = phrase.tokens[phrase.core.length]
  const behind =
    after && /^(?:from|by|of)$/.test(after.lower)
      ? mentions.find(({titled}) => titled > after.index && titled <= after.index + 4)
      : undefined
  const issuer = owner ?? mentions.find(({name, first}) => first < core.at(-1)!.index && name.type !== 'other')?.name ?? behind?.name
  // A statement or a report of somebody not named in the phrase: the article may tell whose.
  if (!issuer && (phrase.determiner === 'definite' || head === 'report') && core.length <= 3) return undefined
  // “data from *Norland’s* statistics bureau” are the bureau's.
  const whole = !issuer || (behind?.name === issuer && behind.possessive)
  const named = whole ? wording(phrase) : `${issuer.full} ${core.at(-1)!.lower}`
  return {kind: 'document', detail: head, name: owner ? wording(phrase) : named, by: 'document'}
}

/** “the two drivers”, “the three women”: some in particular, told of before. */
export const isCountedBefore = ({core, determiner, head, plural}: Phrase): boolean =>
  plural && determiner === 'definite' && core.length > 2 && isFew(core[1]!) && (personNouns.has(head) || roleNouns.has(head))

/** “two aides”, “both officers”: so few that they can be told apart. */
export const isFew = ({lower}: Token): boolean => smallNumbers.has(lower) || lower === 'both'

const ofState = wordSet(
  'government police military intelligence security diplomatic official defence defense white court judicial palace ministry army administration congressional senate',
)

const bareOfficials = wordSet('officials authorities prosecutors investigators regulators diplomats aides advisers advisors')

/** People at work together, whom no name makes a club or a firm: “the crew”, “a team of divers”, but “the Harlow squad”. */
const isTeam = ({core, head, mentions, owner}: Phrase): boolean =>
  /^(?:team|squad|crew)$/.test(head) &&
  !owner &&
  !/^(?:campaign|management|leadership)$/.test(core.at(-2)?.lower ?? '') &&
  mentions.every(({first}) => first > core.at(-1)!.index)

/** “A team *from Brackley University*”: one can ring it up; other teams are a crowd. */
const team = (phrase: Phrase): Description =>
  tie(phrase) === ''
    ? {kind: 'vague-group', detail: 'crowd', name: wording(phrase), by: 'team'}
    : {kind: 'unnamed-person', detail: 'described', name: unnamedName(phrase, tie(phrase)), by: 'team'}

/** “the researchers”: who did the study that the article may have told of. */
export const areScholars = ({tokens}: Phrase): boolean =>
  tokens.length === 2 && tokens[0]!.lower === 'the' && /^(?:researchers|scientists|authors|academics)$/.test(tokens[1]!.lower)

export function unnamed(phrase: Phrase): Description | undefined {
  const {core, head, plural, tokens, determiner} = phrase
  if (isTeam(phrase)) return determiner === 'indefinite' ? team(phrase) : undefined
  if (tokens.length === 1 && partyAdjectives.has(tokens[0]!.text)) return undefined
  if (head === 'staff' && core.at(-2)?.lower === 'general') return undefined
  const printedHead = plain(core.at(-1)!.text)
  const knows = knowledgeIn(tokens) !== undefined
  // “the aide who took the call” introduces somebody; “the aide” points back.
  const restricted = relativePronouns.has(tokens[core.length]?.lower ?? '')
  if (printedHead === 'police' || forces.has(head)) return undefined
  if (core.length === 1 && bareOfficials.has(printedHead))
    return {
      kind: 'unnamed-official',
      detail: 'official',
      name: printedHead === 'officials' ? 'unnamed officials' : `unnamed ${printedHead}`,
      by: 'officials',
    }
  // “crews said”, “troopers said”: whoever was sent, of a service that the words do not name.
  if (core.length === 1 && /^(?:crews|troopers)$/.test(printedHead))
    return {kind: 'unnamed-official', detail: 'official', name: `unnamed ${printedHead}`, by: 'officials'}
  if (!restricted && !plural && determiner !== 'indefinite' && !knows && tie(phrase) === '') return undefined
  // “*Those close to* the mayor say”: a few people who know, as “people close to the mayor” are.
  if (knows && core.length === 1 && head === 'those')
    return {kind: 'unnamed-person', detail: 'person-familiar', name: `unnamed people${tie(phrase)}`, by: 'unnamed-head'}
  const crowd =
    crowdNouns.has(printedHead) &&
    !knows &&
    !ofFirm(phrase) &&
    !isAllyOf(phrase) &&
    !isKinOf(phrase) &&
    !wereReached(phrase) &&
    !(head === 'executive' && core.length > 1) &&
    (tie(phrase) === '' || isTownsfolk(phrase)) &&
    !(determiner === 'indefinite' && isFew(core[0]!) && !(core[0]!.lower === 'both' && tokens[core.length]?.lower === 'and')) &&
    !isCountedBefore(phrase)
  if (bareHeads.has(head) && !(printedHead === 'people' && crowd)) {
    const detail = knows
      ? 'person-familiar'
      : core.some(({lower}) => officialNouns.has(lower) || ofState.has(lower))
        ? 'official'
        : bareOrDescribed(phrase)
    return {kind: 'unnamed-person', detail, name: unnamedName(phrase, tie(phrase)), by: 'unnamed-head'}
  }
  if (officialNouns.has(head) && !(crowd && !/^(?:aide|adviser|advisor|official)$/.test(head)))
    return {kind: 'unnamed-official', detail: 'official', name: unnamedName(phrase, tie(phrase)), by: 'official-head'}
  if (crowd) return {kind: 'vague-group', detail: 'crowd', name: wording(phrase), by: 'crowd'}
  if (personNouns.has(head) || roleNouns.has(head) || isAllyOf(phrase)) {
    // “workers”, “the candidates”: nobody one could ring up, unless they are counted or tied to somebody
    const counted = core[0]!.kind === 'number' || isFew(core[0]!) || core[0]!.lower === 'several'
    const crowdsAlong = tokens[core.length]?.lower === 'and' && crowdNouns.has(tokens.at(-1)!.lower)
    if (
      plural &&
      !knows &&
      !counted &&
      tie(phrase) === '' &&
      !ofFirm(phrase) &&
      !isKinOf(phrase) &&
      (crowdsAlong || !(reachable.has(head) || wereReached(phrase)))
    )
      return {kind: 'vague-group', detail: 'crowd', name: wording(phrase), by: 'crowd'}
    const witness = head === 'witness' || head === 'eyewitness'
    const detail = knows ? 'person-familiar' : witness ? 'witness' : bareOrDescribed(phrase)
    return {kind: 'unnamed-person', detail, name: unnamedName(phrase, tie(phrase)), by: 'person-head'}
  }
  if (crowdNouns.has(printedHead)) return {kind: 'vague-group', detail: 'crowd', name: wording(phrase), by: 'crowd'}
  return undefined
}

/** Heads that mean persons the reporter reached, also in the plural. */
const reachable = wordSet(
  'source insider witness eyewitness lawyer attorney friend relative colleague associate ally employee informant whistleblower survivor member director executive minister lawmaker',
)

/** “the American”, “the Briton”, “the Londoner”: one person; “the French” and “the Swiss” are all of them, as are “Americans”. */
export const isOneOfPeople = ([article, word, ...more]: readonly Token[]): boolean =>
  article?.lower === 'the' &&
  word !== undefined &&
  more.length === 0 &&
  ((peopleOf.test(word.text) && countryOfDemonym(word.text) !== undefined) ||
    (!word.text.endsWith('s') && !countryOfDemonym(word.text) && arePeopleOf([{text: `${word.text}s`}])))

/** “*Republican* calls for a recount”, “*Democratic* claims”: the party speaks. */
const partyAdjectives: ReadonlyMap<string, string> = new Map([
  ['Republican', 'Republican Party'],
  ['Democratic', 'Democratic Party'],
  ['Tory', 'Conservative Party'],
  ['Labour', 'Labour Party'],
])

/** Peoples whose name is no adjective. */
const nations = wordSet(
  'scots swedes danes poles finns turks serbs croats slovenes slovaks czechs uzbeks kazakhs tajiks spaniards icelanders netherlanders englishmen irishmen welshmen dutchmen frenchmen',
)
/** “Brexiteers”, “Fashionistas”: who holds with somebody or something. */
const followers = /^(?:Leavers|Remainers)$|.(?:istas|xiteers)$/
/** What “London”, “Paris”, “Chicago”, “Iowa”, “Texas” make of their people, and what they lose for it. */
const townsfolk: readonly (readonly [string, string])[] = [
  ['ers', ''],
  ['ians', ''],
  ['ians', 'a'],
  ['ans', ''],
  ['ns', ''],
  ['ns', 's'],
]

/** “Tunisians”, “many Scots”, “Parisians”, “New Yorkers”: who lives there, and no government or body. */
export function arePeopleOf(core: readonly Pick<Token, 'text'>[]): boolean {
  const last = core.at(-1)!.text
  if (!isCapitalThenSmall(last) || !/(?:s|men)$/.test(last)) return false
  if (nations.has(last.toLowerCase()) || countryOfDemonym(last.slice(0, -1)) || followers.test(last)) return true
  const before = core.at(-2)?.text ?? ''
  return townsfolk.some(([ending, lost]) => {
    if (!last.endsWith(ending)) return false
    const place = last.slice(0, -ending.length) + lost
    return isPlace(place) || (isCapitalThenSmall(before) && isPlace(`${before} ${place}`))
  })
}

/** Bodies of which there are many: “a bank” may be any, “a court” or “a ministry” is one that can be found. */
const manyBodies = wordSet(
  'company firm charity airline supermarket bank lender insurer hospital university college school retailer carmaker automaker manufacturer maker supplier startup start-up operator developer brokerage carrier brewer drugmaker chipmaker housebuilder homebuilder bookmaker wholesaler distributor studio label business chain brand trust union nonprofit non-profit ngo think-tank tank club utility surgery practice nursery hotel restaurant pub farm shipyard',
)

/** “*three lenders* said”, “*a rival bank*”: bodies whose name the reader does not learn. */
function namelessBody(phrase: Phrase): Description | undefined {
  const {core, head, determiner, mentions, tokens} = phrase
  // “both airlines”: two that have been named
  if (determiner !== 'indefinite' || core[0]!.lower === 'both' || !manyBodies.has(head) || mentions.some(({name}) => name.type !== 'place'))
    return undefined
  // “many companies”, “some schools”: a crowd of them
  if (/^(?:many|most|some|other|few|all|any|no)$/.test(core[0]!.lower) || /^(?:called|named|known)$/.test(tokens[core.length]?.lower ?? ''))
    return undefined
  return {kind: 'unnamed-person', detail: 'institution', name: unnamedName(phrase, tie(phrase)), by: 'nameless-body'}
}

const ofSomething = wordSet(
  'chamber board department ministry court council committee bureau house school college faculty institute association union federation society',
)

/** “the chamber *of commerce*”: what a body is of belongs to its name, and nothing behind that. */
function bodyWording(phrase: Phrase): string {
  const {core, tokens, head} = phrase
  let end = core.length
  if (ofSomething.has(head) && tokens[end]?.lower === 'of' && tokens[end + 1]?.kind === 'word') {
    end++
    while (
      end < core.length + 5 &&
      tokens[end]?.kind === 'word' &&
      !(prepositions.has(tokens[end]!.lower) || relativePronouns.has(tokens[end]!.lower))
    )
      end++
  }
  return wording({...phrase, tokens: tokens.slice(0, end)})
}

export function organisation(phrase: Phrase): Description | undefined {
  const {core, head, determiner, owner, tokens} = phrase
  if (isTeam(phrase)) return undefined
  const nameless = namelessBody(phrase)
  if (nameless) return nameless
  const lastWord = core.at(-1)!
  if (head === 'staff' && core.at(-2)?.lower === 'general')
    return {kind: 'named-organisation', detail: 'institution', name: bodyWording(phrase), by: 'body-head'}
  if (publicBodies.has(head)) {
    if (core.length === 1 || (determiner === 'definite' && core.length === 2)) return undefined
    return {kind: 'named-organisation', detail: 'institution', name: bodyWording(phrase), by: 'body-head'}
  }
  if (bodyNouns.has(head) || bodyNouns.has(plain(lastWord.text))) {
    // “Peru’s weather agency” is that of Peru, whatever other bodies have been named.
    const ofPlace = owner?.type === 'place' && core.length > 3
    if (!ofPlace && (determiner === 'definite' || determiner === 'possessive' || (core.length <= 2 && !owner))) return undefined
    return {kind: 'named-organisation', detail: 'institution', name: bodyWording(phrase), by: 'body-head'}
  }
  const party =
    partyAdjectives.get(tokens.length === 1 ? lastWord.text : '') ??
    (lastWord.text === 'GOP' && core.length <= 2 ? 'Republican Party' : undefined)
  if (party) return {kind: 'named-organisation', detail: 'institution', name: party, by: 'party'}
  const demonym = core.length <= 2 ? countryOfDemonym(lastWord.text) : undefined
  if (demonym && determiner !== 'indefinite' && !isOneOfPeople(core))
    return {kind: 'named-organisation', detail: 'government', name: demonym.government, by: 'demonym'}
  return undefined
}

/** Nouns of doers: a beekeeper, a choirmaster, a pianist. */
const doer =
  /(?:er|or|ist|ian|man|woman|person|ee|ant|ent|eer|ess|master|maker|keeper|hand|mate|kid|lad|nurse|chef|clerk|guard|scout|pupil|cleric|monk|nun|thief)$/
const notDoer =
  /(?:number|matter|letter|paper|order|power|weather|water|winter|summer|center|chapter|character|disaster|error|factor|sector|behavior|mirror|terror|ment|movement|government|document|evidence|event|incident|argument|agreement|comment|statement|content|percent|environment|investment|payment|development|management|settlement|treatment|talent|accident|amendment|element|instrument|department|parliament|restaurant|plant|merger|megamerger|tender|offer|grant|constant|warrant|tent|cent|rent|current|guarantee|fee|degree|committee|tree|coffee|employment)$/

/** In: a noun, lower case. Out: whether it looks like one for somebody who does something: “beekeeper”. */
export const isDoer = (noun: string): boolean => /^[a-z-]+$/.test(noun) && doer.test(noun) && !notDoer.test(noun)

const soleHolders = wordSet(
  'king queen pope president president-elect premier chancellor taoiseach tánaiste tanaiste igp duke duchess prince princess mayor governor',
)

/** “The prime minister”, “the Queen”, “the home secretary”: one person only, whose name every reader knows. */
const isSoleOffice = ({core, determiner, head, plural}: Phrase): boolean => {
  // “PM hints at an early vote”
  if (/^(?:PM|FM|IGP)$/.test(core.at(-1)!.text)) return core.length < 3
  if (plural || (determiner !== 'definite' && determiner !== 'possessive')) return false
  return (
    soleHolders.has(head) || (/^(?:minister|secretary)$/.test(head) && core.length > 2 && officeModifiers.has(plain(core.at(-2)!.text)))
  )
}

/** “A ship reported being hit”: those on board, whom nobody hides. */
const vehicles = wordSet(
  'ship vessel boat tanker ferry plane aircraft jet helicopter drone satellite car truck bus train traveling travelling',
)

const kin = wordSet(
  'parent grandparent brother sister sibling son daughter child relative friend colleague neighbour neighbor teammate classmate',
)

/** “Ann Lee’s parents”, “her friends”: of one whom the story names, and no crowd. */
const isKinOf = ({head, owner, tokens}: Phrase): boolean => kin.has(head) && (owner !== undefined || /^(?:his|her)$/.test(tokens[0]!.lower))

/** “*former* employees”: some that the reporter found, where “employees” are all of them. */
const wereReached = ({core, head, tokens}: Phrase): boolean =>
  /^(?:employee|worker|executive|player|member|customer|friend|colleague)$/.test(head) &&
  !uncounted.has(core[0]!.lower) &&
  tokens.slice(0, core.length + 3).some(({lower}) => lower === 'former')

const uncounted = wordSet('many most some other')
const manyPronouns = wordSet('they some others many those these who most few all several')

/**
 * Last resort, where neither the phrase nor the article tells: by the look of the words. `speaks`: the cue is a verb of
 * speech, which things seldom are the subject of.
 */
export function guess(phrase: Phrase, speaks: boolean): Description {
  const {core, head, plural, tokens} = phrase
  const first = core[0] as Token
  // “Democratic and independent analysts”
  if (tokens[core.length]?.lower === 'and' && core.length === 1 && peoples.has(first.lower) && crowdNouns.has(tokens.at(-1)!.lower))
    return {kind: 'vague-group', detail: 'crowd', name: wording(phrase), by: 'crowd'}
  // “*schools* worry”, “*companies* say”: of their kind any.
  if (plural && bodyNouns.has(head) && (core.length === 1 || (core.length === 2 && uncounted.has(first.lower))))
    return {kind: 'vague-group', detail: 'crowd', name: wording(phrase), by: 'plural'}
  // “family and neighbours”
  if (head === 'family' && core.length === 1 && tokens[1]?.lower === 'and' && isSourceNoun(plain(tokens.at(-1)!.text)))
    return {kind: 'unnamed-person', detail: 'bare', name: `unnamed ${wording(phrase)}`, by: 'person-head'}
  // “the Lund camp”, where the article has not told of Lund
  if (head === 'camp' && core.length > 2 && isCapitalAt(core.at(-2)!.text, 0))
    return {kind: 'named-organisation', detail: 'institution', name: wording(phrase), by: 'circle-of'}
  // “the man’s family”
  if (head === 'family' && core.some(({lower}) => /^['’]s?$/.test(lower)))
    return {kind: 'unnamed-person', detail: 'described', name: unnamedName(phrase, ''), by: 'family'}
  // Nobody has named a newspaper: “the paper” is what the researchers wrote.
  if (head === 'paper') return {kind: 'document', detail: 'study', name: wording(phrase), by: 'document'}
  if (isTeam(phrase)) return team(phrase)
  const nameless = namelessBody(phrase)
  if (nameless) return nameless
  if (areScholars(phrase)) return {kind: 'vague-group', detail: 'crowd', name: wording(phrase), by: 'crowd'}
  if (publicBodies.has(head) || bodyNouns.has(head))
    return {kind: 'named-organisation', detail: 'institution', name: bodyWording(phrase), by: 'body-head'}
  // “The state admitted that the water was foul”
  if (head === 'state' && core.length === 2 && phrase.determiner === 'definite' && speaks)
    return {kind: 'named-organisation', detail: 'government', name: 'state', by: 'body-head'}
  if (/^(?:daily|weekly|tabloid|broadsheet)$/.test(head) && phrase.determiner !== 'none')
    return {kind: 'news-outlet', detail: 'newspaper', name: wording(phrase), by: 'kind-of-outlet'}
  if (documentNouns.has(head) || documentNouns.has(plain(core.at(-1)!.text)))
    return {kind: 'document', detail: head === 'report' ? 'media-report' : head, name: wording(phrase), by: 'document'}
  if (isSoleOffice(phrase) || isPartyMember(phrase))
    return {kind: 'named-person', detail: 'person', name: printed(tokens).replace(/^(?:the|his|her|its|their) /i, ''), by: 'office'}
  // “a publicist”: somebody’s, and of no body.
  if (head === 'publicist') return {kind: 'unnamed-person', detail: 'described', name: unnamedName(phrase, ''), by: 'person-head'}
  if (spokesNouns.has(head)) return {kind: 'unnamed-official', detail: 'spokesperson', name: wording(phrase), by: 'spokesperson'}
  if (officialNouns.has(head))
    return {kind: 'unnamed-official', detail: 'official', name: unnamedName(phrase, tie(phrase)), by: 'official-head'}
  const person = (by: string): Description => ({
    kind: 'unnamed-person',
    detail: knowledgeIn(tokens) ? 'person-familiar' : 'bare',
    name: unnamedName(phrase, tie(phrase)),
    by,
  })
  // “the head of the committee”
  if (/^(?:head|chair|vice-chair|deputy)$/.test(head) && tokens[core.length]?.lower === 'of')
    return {kind: 'unnamed-official', detail: 'official', name: `unnamed ${wording(phrase)}`, by: 'official-head'}
  if (personNouns.has(head) || roleNouns.has(head) || (head === 'ally' && !plural)) return person('person-head')
  if (/^(?:he|she|him|her|his)$/.test(first.lower) && (core.length === 1 || first.lower === 'he' || first.lower === 'she'))
    return {kind: 'unnamed-person', detail: 'bare', name: `unnamed person (“${first.lower}”)`, by: 'pronoun'}
  if (first.lower === 'it' && core.length === 1)
    return {kind: 'named-organisation', detail: 'institution', name: 'unnamed body (“it”)', by: 'pronoun'}
  if (manyPronouns.has(first.lower)) return {kind: 'vague-group', detail: 'crowd', name: wording(phrase), by: 'pronoun'}
  // “*Builders* have complained”, “*Organisers* said”
  if (plural && core.length === 1 && (isPluralNoun(phrase.paragraph, first.index) || offices.has(head)))
    return {kind: 'vague-group', detail: 'crowd', name: wording(phrase), by: 'plural'}
  const capital = isCapitalAt(first.text, 0) && phrase.determiner === 'none' && !crowdNouns.has(first.lower)
  // “UK Finance”
  if (capital && core.length > 1 && shortName.test(first.text))
    return {kind: 'named-organisation', detail: 'institution', name: printed(core), by: 'capital'}
  if (capital && core.length <= 3 && !(core.length === 1 && isNoName(first.spelling)) && core.every(({text}) => isCapitalAt(text, 0)))
    return {kind: 'named-person', detail: 'person', name: printed(core), by: 'capital'}
  // “the EPA”, in a headline that names nobody else; “the Treasury”
  if (phrase.determiner === 'definite' && core.length === 2 && (initials.test(core[1]!.text) || core[1]!.text === 'Treasury'))
    return {kind: 'named-organisation', detail: 'institution', name: core[1]!.text, by: 'capital'}
  // “everyone”, “the crowd”, “the oil industry”; a family, a camp and two who have been told of before are some in particular.
  if (crowdNouns.has(head) && !/^(?:both|family|camp|side)$/.test(head))
    return {kind: 'vague-group', detail: 'crowd', name: wording(phrase), by: 'crowd'}
  const does = isDoer(head)
  // “two former divers”: so few that they can be told apart.
  if (plural && does && isFew(first) && first.lower !== 'both') return person('doer')
  if (plural && (speaks || does)) return {kind: 'vague-group', detail: 'crowd', name: wording(phrase), by: 'plural'}
  if (does || (speaks && phrase.determiner === 'indefinite' && !vehicles.has(head))) return person('doer')
  return {kind: 'none', detail: 'thing', name: wording(phrase), by: 'thing'}
}
