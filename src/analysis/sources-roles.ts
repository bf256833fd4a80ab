/**
 * Who is meant by an office or another description of one person: “the senator”, “the US president”, “the barrister”, “the former
 * goalkeeper”. Whoever was introduced with these words, else, where the description can hardly be somebody new, the nearest person.
 */

import {isSmallAt} from '../language/capitals.js'
import {plain} from '../language/name-words.js'
import {knownBySurname} from '../language/names.js'
import {type Country, countryNamed, countryOfCapital, countryOfDemonym, isAmericanState, isPlace} from '../language/places.js'
import {femaleNouns, type Gender, maleNouns} from '../language/titles.js'
import {wordSet} from '../language/word-set.js'
import {firstFrom} from './offsets.js'
import {
  agrees,
  asReferent,
  backwards,
  beginsSentence,
  type Discourse,
  type Earlier,
  mentionsBefore,
  type Referent,
} from './sources-discourse.js'
import {describeName, isPerson} from './sources-kinds.js'
import type {Phrase} from './sources-phrase.js'
import type {Name, Names} from './sources-register.js'
import {isLargeWord} from './sources-runs.js'
import type {Paragraph, Token} from './types.js'

/**
 * In: a phrase whose head is an office, a calling or “person”. Out: the one person whom it means, undefined where the article does
 * not tell.
 */
export function personMeant(phrase: Phrase, head: string, sentence: number, discourse: Discourse): Referent | undefined {
  const {core, determiner} = phrase
  if (isPartyMember(phrase)) return asReferent(memberFrom(phrase, discourse) ?? lastSpeaker(phrase, sentence, discourse))
  const owner = byRole(phrase, head, sentence, discourse)
  if (owner || determiner !== 'definite') return owner && {name: owner}
  // “Defending, Ann Lee said her client was sorry. …, the barrister added.”
  if (core.length <= 2 && /^(?:barrister|lawyer|attorney|solicitor)$/.test(head)) {
    const counsel = counselBefore(sentence, discourse)
    if (counsel) return {earlier: counsel}
  }
  const gender = maleNouns.has(head) ? 'male' : femaleNouns.has(head) ? 'female' : undefined
  const inOffice = publicOffices.has(head)
  // “the 43-year-old”, “the former harbour commission driver” say enough of somebody to have been named.
  const known = inOffice || core.length > 3 || plain(core.at(-1)!.text).endsWith('-old') || !mayBeNew.has(head)
  // “the port authority’s auditor” is its own, whoever has been named.
  const owned = core.some(({lower}) => /^['’]s?$/.test(lower))
  const isNew = owned && (mayBeNew.has(head) || head === 'general' || kin.has(head))
  const near = known && !isNew ? nearestPerson(phrase, sentence, gender, discourse) : undefined
  // “Engineer Max Ott … *The barge’s captain*”: whoever has another calling is not meant, where a thing is captained.
  const ofThing = core.some(({lower}, i) => /^['’]s?$/.test(lower) && isSmallAt(core[i - 1]?.text ?? '', 0))
  if (!near || (ofThing && near.roles.size > 0)) return undefined
  // “‘It is late,’ Ann Lee said. *The former mayor* …”: an office that she has left is news of whoever speaks.
  const left = core.slice(1, -1).some(({lower}) => ofCareers.has(lower)) && discourse.earlier.at(-1)?.entity === near
  return !inOffice || left || mayHoldOffice(near, phrase, sentence, discourse) ? {name: near} : undefined
}

/** “Irish rider Ann Lee beat Spain’s Bo Katz … *the Irishwoman*”: who was said to be of that country. */
export function compatriot({core, start}: Phrase, {names, paragraphs}: Discourse): Name | undefined {
  const country = countryOfDemonym(core.at(-1)!.text)
  if (!country) return undefined
  const isIts = (word: string): boolean => (countryOfDemonym(word) ?? countryNamed(word))?.code === country.code
  for (const {name, paragraph, titled} of mentionsBefore(start, names, searched)) {
    if (!isPerson(name)) continue
    const {tokens} = paragraphs[paragraph]!
    // “*Irish* rider”, “*Spain*’s”
    const before = tokens.slice(Math.max(0, titled - 3), titled)
    const from = before.findLastIndex(({text, kind}) => kind === 'mark' || /^(?:and|of|with|by|beat|in)$/.test(text))
    if (before.slice(from + 1).some(({text}) => isIts(text)) || [...name.roleWords, ...name.officeOf].some(isIts)) return name
  }
  return undefined
}

/** “the Norland Republican”: somebody of the story, called by where they are from and by their party. */
export const isPartyMember = ({core, head, plural, determiner}: Phrase): boolean =>
  !plural &&
  determiner === 'definite' &&
  core.length > 2 &&
  /^(?:republican|democrat|conservative|tory|liberal)$/.test(head) &&
  (isPlace(
    core
      .slice(1, -1)
      .map(({text}) => text)
      .join(' '),
  ) ||
    (core.length === 3 && isLargeWord(core[1]!) && isLargeWord(core[2]!)))

/** “the *longtime* senator”: what is told of somebody who has been named. */
const ofCareers = wordSet(
  'former longtime long-time long-serving veteran outgoing embattled retired first-term second-term two-term three-term',
)

/** Who has just been speaking, in the same sentence or the two before. */
function lastSpeaker({start}: Phrase, sentence: number, discourse: Discourse): Name | undefined {
  let steps = 0
  for (const {sources} of backwards(start, sentence, discourse)) {
    if (steps++ > 2) return undefined
    const speaker = sources.find(({entity, nested, kind}) => kind === 'named-person' && !nested && entity?.type === 'person')
    if (speaker) return speaker.entity
  }
  return undefined
}

/** “the boat owner’s *brother*” */
const kin = wordSet('parent mother father son daughter brother sister wife husband widow widower uncle aunt cousin')

/** Heads that may speak of someone new: “the officer”, “the judge”; others speak of someone the article has named. */
const mayBeNew = wordSet(
  'judge officer prosecutor detective coroner magistrate doctor nurse lawyer attorney solicitor barrister spokesman spokeswoman spokesperson official source person adviser advisor aide diplomat investigator agent inspector constable driver pilot reporter witness neighbour neighbor resident employee worker manager owner parent teacher reader caller friend colleague relative expert analyst couple user',
)

const ofDefence = wordSet('client clients mitigating defending prosecuting mitigation')

/** Who has just spoken for a client, in the same paragraph. */
function counselBefore(sentence: number, {paragraphs, paragraphOf, earlier}: Discourse): Earlier | undefined {
  const paragraph = paragraphs[paragraphOf[sentence]!]!
  const before = paragraph.sentences[sentence - 1 - paragraph.sentences[0]!.id]
  const words = before && paragraph.tokens.slice(before.first, before.last)
  if (!words?.some(({lower}) => ofDefence.has(lower))) return undefined
  return earlier.findLast(source => source.sentence === before!.id && source.kind === 'named-person')
}

/** Offices that a named person is introduced with: “the mayor” is hardly the accountant of the sentence before. */
const publicOffices = wordSet(
  'president vice-president president-elect governor-elect mayor-elect premier chancellor minister secretary senator representative congressman congresswoman governor mayor commissioner ambassador king queen prince princess duke duchess pope bishop archbishop sheriff councillor coach headteacher principal chairman chairwoman ceo',
)

/** “The mayor” of whom no office is told: somebody famous, or who alone was spoken of in the sentence before and has no other office. */
function mayHoldOffice(person: Name, {start, head}: Phrase, sentence: number, {names, paragraphs, paragraphOf}: Discourse): boolean {
  if (person.roles.size > 0 || /^(?:king|queen|prince|princess|duke|duchess)$/.test(head)) return false
  if (knownBySurname(person.full.split(' ').at(-1)!) === person.full) return true
  const people = names.mentions.filter(mention => mention.start < start && isPerson(mention.name))
  const before = paragraphs[paragraphOf[sentence - 1] ?? -1]?.sentences.find(({id}) => id === sentence - 1)
  const near = before ? people.filter(mention => mention.start >= before.start) : []
  // Else the only person whom the story has named.
  const meant = near.length > 0 ? near : people.length > 1 ? people : []
  return meant.length > 0 && meant.every(({name}) => name === person)
}

/** The nearest person before a description that fits nobody by office: “the former goalkeeper”. */
export function nearestPerson({core, start}: Phrase, sentence: number, gender: Gender | undefined, discourse: Discourse): Name | undefined {
  let steps = 0
  for (const {mentions, sources} of backwards(start, sentence, discourse)) {
    if (steps++ > 2) return undefined
    // “He said he liked Bo Katz. ‘A pleasure,’ *the shipping heir* added.”: who has been speaking goes on.
    const speaker = sources.find(
      ({entity, nested, kind}) => kind === 'named-person' && !nested && (entity?.gender ?? gender) === (gender ?? entity?.gender),
    )
    if (steps > 1 && core.length > 2 && speaker?.entity) return speaker.entity
    const people = mentions.filter(({name}) => agrees(name, gender))
    // “*Ann Lee* regrets what she said of Bo Katz. The judge added …”
    const subject = steps > 1 ? people.find(mention => !mention.possessive && beginsSentence(mention, discourse)) : undefined
    // “*Lil Drizz* was held for hours. … The rapper”: a name that no list knows, but a sentence is about it.
    const stranger =
      steps > 1 && people.length === 0
        ? mentions.find(
            mention =>
              mention.name.type === 'other' && !mention.possessive && mention.name.full.includes(' ') && beginsSentence(mention, discourse),
          )
        : undefined
    const person = subject ?? people.at(-1) ?? (stranger && describeName(stranger.name, '').kind === 'named-person' ? stranger : undefined)
    if (person) return person.name
  }
  return undefined
}

/** How many mentions of names back somebody introduced with an office is looked for. */
const searched = 200

/** Words that tell a district attorney from a defence attorney. */
const prosecuting = wordSet('district county state city u.s us assistant commonwealth prosecuting general deputy circuit')

/** Words that tell one minister or secretary from another. */
const portfolios =
  /^(?:prime|foreign|home|health|finance|defen[cs]e|interior|housing|education|justice|trade|energy|environment|transport|labou?r|treasury|culture|deputy)$/

/** “the CEO” after “Chief Executive Officer Ann Lee”. */
const isChief = ({roleWords}: Name, head: string): boolean => head === 'ceo' && roleWords.has('chief') && roleWords.has('executive')

/** “Ann Lee, R-Iowa,”, “Ann Lee (D-Calif.)”, “Ann Lee of Ohio”: what the state's name fits; undefined where the article does not say. */
function homeOf({mentions}: Name, {paragraphs}: Discourse): RegExp | undefined {
  for (const {paragraph, last} of mentions.slice(0, 4)) {
    const [first, second] = paragraphs[paragraph]!.tokens.slice(last, last + 2)
    const tag = /^[RDI]-([A-Z][a-z]+)/.exec(second?.text ?? '')?.[1]
    const home = first?.lower === 'of' && second && isAmericanState(second.text) ? second.text : undefined
    // “Fla.”, “Pa.”: some letters of the name, in order
    if (tag ?? home) return new RegExp(`^${home ?? [...tag!].join('.*')}`)
  }
  return undefined
}

/** “Sen. Ann Lee, D-Iowa, … *the Iowa Democrat*”: who was said to be from that state. */
function memberFrom({core, start}: Phrase, discourse: Discourse): Name | undefined {
  const home = core
    .slice(1, -1)
    .map(({text}) => text)
    .join(' ')
  for (const {name} of mentionsBefore(start, discourse.names, searched))
    if (isPerson(name) && homeOf(name, discourse)?.test(home)) return name
  return undefined
}

/** “the US president”: who was introduced with that office; “US” and “former” have to fit, the nearest wins. */
export function byRole(phrase: Phrase, head: string, sentence: number, discourse: Discourse): Name | undefined {
  const modifiers = phrase.core.slice(0, -1).map(({text}) => plain(text))
  // “the Holm family attorney”, “their attorney” is no district attorney.
  const defends = head === 'attorney' && !modifiers.some(word => prosecuting.has(word))
  const possessor = phrase.owner && plain(phrase.owner.full.split(' ').at(-1)!)
  const country = phrase.core.map(({text}) => countryNamed(text) ?? countryOfDemonym(text) ?? countryOfCapital(text)).find(Boolean)
  const states = phrase.core.slice(0, -1).flatMap(({text}) => (isAmericanState(text) ? [text] : []))
  const fitness = (name: Name): number => {
    if (name.type !== 'person' || !(name.roles.has(head) || isChief(name, head))) return -1
    // “Norland's president” is not “Sudland's president, Ann Lee”
    if (possessor && name.officeOf.size > 0 && !name.officeOf.has(possessor)) return -1
    // “the prime minister” is no housing minister
    if (modifiers.some(word => portfolios.test(word) && !name.roleWords.has(word))) return -1
    if (defends && [...name.roleWords].some(word => prosecuting.has(word))) return -1
    const seat = states.length > 0 ? homeOf(name, discourse) : undefined
    if (seat !== undefined) return states.some(state => seat.test(state)) ? 3 : -1
    // “former Gov. Bo Katz … Gov. Ann Lee … *the governor*”
    const past = name.roleWords.has('former') && !modifiers.includes('former') ? 0.5 : 0
    const own = country && countryOf(name)
    const home = own ? (own.code === country.code ? 3 : -5) : 0
    return modifiers.filter(word => name.roleWords.has(word)).length + home - past
  }
  // “Mayor Ann Lee met former mayor Bo Katz. *The former mayor* said …”
  const left = modifiers.includes('former')
  let best: Name | undefined
  let score = -1
  const weigh = (name: Name | undefined): void => {
    if (!name) return
    const worth = fitness(name)
    if (worth > score) {
      score = worth
      best = name
    }
  }
  // Who was speaking or acting last comes first; with “French” or “former” the better fit wins further back.
  for (const {mentions, sources} of backwards(phrase.start, sentence, discourse)) {
    for (const source of sources) weigh(source.entity)
    for (const {name, possessive} of mentions) if (!possessive) weigh(name)
    if (best && score >= 0 && !country && (!left || best.roleWords.has('former'))) return best
  }
  for (const {name} of mentionsBefore(phrase.start, discourse.names, searched)) weigh(name)
  // “President Ann Lee … Norland’s Bo Katz … *the Norland president*”: of that country the story names one, whatever it calls him.
  if (country && rulers.has(head) && score < 3)
    for (const {name} of mentionsBefore(phrase.start, discourse.names, searched))
      if (name.type !== 'place' && name.type !== 'body' && name.type !== 'outlet' && countryOf(name)?.code === country.code) return name
  return best
}

const rulers = wordSet('president premier chancellor leader dictator strongman ruler king queen emir')

/** Of which country somebody is said to be: “the *Norland* minister Ann Lee”, “*Norland*'s Ann Lee”. */
const countryOf = ({roleWords, officeOf}: Name): Country | undefined =>
  [...roleWords, ...officeOf].map(word => countryNamed(word) ?? countryOfDemonym(word)).find(Boolean)

/** “the union spokeswoman” after “union spokeswoman Ann Lee”: who was introduced with all these words. */
export function namedSpokesman({core, head, start}: Phrase, names: Names): Name | undefined {
  const words = core.slice(1, -1).filter(({kind}) => kind === 'word')
  if (words.length === 0) return undefined
  for (const {name, end} of mentionsBefore(start, names, searched)) {
    // “founder of the state Ann Lee, the union spokeswoman said”: the comma is no apposition's.
    if (start - end <= 2) continue
    if (name.type === 'person' && name.roles.has(head) && words.every(({text}) => name.roleWords.has(plain(text)))) return name
  }
  return undefined
}

const posted = wordSet(
  'leader head chair chairman chairwoman director president secretary manager boss chief mayor governor principal headteacher',
)

/** “The head of the choir said … . *Ann Lee, who has led it* since May, …”: who is named at once, and holds the post. */
function incumbentAfter(end: number, {sentences, tokens, index}: Phrase['paragraph'], names: Names): Name | undefined {
  const next = sentences.find(({start}) => start >= end)
  const mention = next && names.byParagraph[index]!.find(({titled}) => titled === next.first)
  if (!mention || mention.name.type === 'place' || mention.name.mentions[0] !== mention) return undefined
  const [comma, who, ...clause] = tokens.slice(mention.last, mention.last + 5)
  return comma?.text === ',' &&
    who?.lower === 'who' &&
    clause.some(({lower}) => /^(?:led|leads|run|runs|ran|headed|heads|chaired|chairs|held|holds)$/.test(lower))
    ? mention.name
    : undefined
}

const counsels = wordSet('lawyer attorney solicitor barrister counsel defender')

/** How many sentences on somebody is still introduced whom a description has announced. */
const introducedWithin = 3

/** What an office makes of whoever holds it. */
const holders: Readonly<Record<string, ReadonlySet<string>>> = {
  official: wordSet('president director chief chairman chairwoman chair commissioner administrator superintendent governor head manager'),
  executive: wordSet('president director chief chairman chairwoman chair ceo founder head'),
}

/**
 * “Holm’s defence counsel asked for … , public defender *Ann Lee* wrote”, “A piano tuner said … *Bo Katz*, 44, …”: the person whom the
 * next sentences introduce. A lawyer needs but the calling, anybody else begins both the story and the sentence that names them.
 */
export function namedLater(
  {head, start, end, plural, paragraph, tokens}: Phrase,
  sentence: number,
  discourse: Discourse,
): Name | undefined {
  if (plural) return undefined
  const {names, paragraphs} = discourse
  const incumbent = posted.has(head) ? incumbentAfter(end, paragraph, names) : undefined
  if (incumbent) return incumbent
  const counsel = counsels.has(head)
  // In plain text a headline and a summary may stand over the lead.
  const opens = paragraphs.filter(({block}) => block.kind === 'body').indexOf(paragraph) < 3
  const begins = opens && tokens[0]!.index === paragraph.sentences[0]!.first
  if (!counsel && !begins) return undefined
  for (let i = firstFrom(names.mentions, end); i < names.mentions.length; i++) {
    const {name, paragraph: at, first, last, titled} = names.mentions[i]!
    const {tokens: words, sentences} = paragraphs[at]!
    if (words[first]!.sentence - sentence > introducedWithin) return undefined
    if (name.type !== 'person' || !name.full.includes(' ')) continue
    if (name.mentions.some(mention => mention.start < start && paragraphs[mention.paragraph]!.block.kind === 'body')) continue
    const held = name.roles.has(head) || (counsel && [...name.roles].some(role => counsels.has(role)))
    const aged = words[last]?.text === ',' && words[last + 1]?.kind === 'number' && words[last + 2]?.text === ','
    const heads = sentences.some(({first: from}) => from === titled)
    if (counsel ? held : heads && (held || aged) && !mayBeNew.has(head)) return name
    // “A top *Harlow Ferries* executive slammed the plan. ¶ *Harlow Ferries* president Ann Lee …”
    const offices = holders[head]
    const holds = heads && offices !== undefined && [...name.roles].some(role => offices.has(role))
    const shares = (word: Token): boolean =>
      isLargeWord(word) && words.slice(titled, last + 14).some(({text, index}) => text === word.text && (index < first || index >= last))
    if (holds && tokens[0]!.sentence === firstTold(paragraphs) && tokens.slice(1).some(shares)) return name
  }
  return undefined
}

/** The sentence that the report begins with. */
function firstTold(paragraphs: readonly Paragraph[]): number | undefined {
  const lead = paragraphs.find(({block, sentences}) => block.kind === 'body' && sentences.length > 0)
  return lead?.sentences[0]?.id
}
