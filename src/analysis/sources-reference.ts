/**
 * Who is meant where a source phrase only points: pronouns, “the source”, “one of the people”, “the mayor”, “the company”.
 * The nearest fitting one counts, sources before others, sentence by sentence backwards.
 */

import {plain} from '../language/name-words.js'
import {genderOfName, knownBySurname} from '../language/names.js'
import {phraseAfter} from '../language/noun-phrases.js'
import {countryNamed, countryOfCapital, countryOfDemonym} from '../language/places.js'
import {
  bodyNouns,
  documentNouns,
  femaleNouns,
  type Gender,
  isSourceNoun,
  maleNouns,
  officialNouns,
  outletNouns,
  peoples,
  personNouns,
  roleNouns,
} from '../language/titles.js'
import type {Span} from '../read/article.js'
import {describeName} from './sources-kinds.js'
import type {Name, NameMention, Names} from './sources-names.js'
import {firstAt, type Phrase, readPhrase, singular} from './sources-phrase.js'
import {counting, isDoer, isOneOfPeople} from './sources-unnamed.js'
import type {Paragraph, Quotation, SourceKind} from './types.js'

/** A source as it was resolved earlier in the article. */
export interface Earlier {
  readonly start: number
  readonly sentence: number
  readonly key: string
  readonly kind: SourceKind
  readonly entity: Name | undefined
  readonly head: string
  readonly plural: boolean
  readonly name: string
  readonly via: string | undefined
  /** Inside the content of another attribution. */
  readonly nested: boolean
}

/** A circle named after a person: “the Lee administration”. */
export interface Circle extends Span {
  readonly head: string
  readonly name: string
}

export interface Discourse {
  readonly names: Names
  readonly paragraphs: readonly Paragraph[]
  /** Paragraph of each sentence. */
  readonly paragraphOf: readonly number[]
  readonly circles: readonly Circle[]
  /** In the order in which they were resolved. */
  readonly earlier: readonly Earlier[]
  /** Sources that cannot be meant, by key and by name: a speaker is no “he” inside his own quotation. */
  readonly except: ReadonlySet<string | Name>
}

export type Referent =
  | {readonly name: Name}
  | {readonly earlier: Earlier}
  | {readonly circle: Circle}
  /** People the sentence before tells of: “Researchers at the institute filmed bees. They found …”. */
  | {readonly group: Phrase}

const reach = 7
const he = new Set(['he', 'him', 'his', 'himself'])
const she = new Set(['she', 'her', 'hers', 'herself'])
const they = new Set(['they', 'them', 'themselves', 'their'])
const it = new Set(['it', 'itself', 'its'])
/** Counts that point to a group when they stand alone; “many” and “some” are nobody in particular. */
const counted = new Set('one two three four five six seven eight nine ten both another all none each neither either'.split(' '))
const relative = new Set(['who', 'whom', 'which', 'that', 'whose'])
export const firstPerson = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'myself', 'ourselves'])

const isPerson = ({type}: Name): boolean => type === 'person' || type === 'other'
const isBody = ({type}: Name): boolean => type === 'body' || type === 'outlet'

/** In: a phrase that only points, and whether its verb is one of speech. Out: whom it means, undefined where the article does not tell. */
export function refer(phrase: Phrase, sentence: number, speaks: boolean, discourse: Discourse): Referent | undefined {
  const {core, tokens} = phrase
  // “US claims” is no pronoun
  const only = core.length === 1 && tokens.length <= 2 && !/^\p{Lu}{2}/u.test(core[0]!.text) ? core[0]!.lower : ''
  if (he.has(only)) return somebody(phrase.start, sentence, 'male', discourse)
  if (she.has(only)) return somebody(phrase.start, sentence, 'female', discourse)
  if (they.has(only)) return several(phrase.start, sentence, discourse)
  if (it.has(only)) return something(phrase.start, sentence, discourse)
  if (relative.has(only)) return antecedent(phrase, discourse)
  const partitive = core.length === 1 && (tokens[1]?.lower === 'of' ? counting.has(core[0]!.lower) : counted.has(core[0]!.lower))
  if (partitive) {
    const of = tokens[1]?.lower === 'of'
    if (of || tokens.length === 1)
      return member(phrase, sentence, discourse, of ? singular(plain(headOfPartitive(phrase))).word : undefined)
  }
  // “the American said” in a story about one: a person, not a government
  if (phrase.determiner === 'definite' && isOneOfPeople(core)) return nearestPerson(phrase, sentence, undefined, discourse)
  const pointing = phrase.determiner === 'definite' || phrase.determiner === 'possessive' || isBare(phrase)
  if (!pointing) return undefined
  return described(phrase, sentence, speaks, discourse)
}

/** “police said”, “prosecutors said”, “President said”: bare nouns that point to the body or office of the article. */
const isBare = (phrase: Phrase): boolean => phrase.determiner === 'none' && phrase.core.length <= 6

function headOfPartitive(phrase: Phrase): string {
  let word = ''
  for (const token of phrase.tokens.slice(2)) {
    if (token.kind !== 'word' || /^(?:with|who|familiar|in|at|briefed|close|from|on|of)$/.test(token.lower)) break
    word = token.text
  }
  return word
}

/** Sentences from the one at hand backwards, with the names and sources that stand in each before `at`. */
function* backwards(at: number, sentence: number, discourse: Discourse): Generator<{mentions: NameMention[]; sources: Earlier[]}> {
  const {names, paragraphs, paragraphOf, earlier, except} = discourse
  // “‘Mr Lee is meeting the union,’ he added”: of whom somebody only speaks does not speak.
  const own = quotationOf(paragraphs[paragraphOf[sentence]!]!, at)
  const unheard = (paragraph: Paragraph, place: number): boolean => {
    const quotation = quotationOf(paragraph, place)
    return quotation !== undefined && quotation !== own && quotation.end <= at
  }
  let last = earlier.length
  for (let id = sentence; id >= 0 && sentence - id < reach; id--) {
    const paragraph = paragraphs[paragraphOf[id]!]!
    const here = paragraph.sentences[id - paragraph.sentences[0]!.id]!
    const list = names.byParagraph[paragraph.index]!
    const mentions: NameMention[] = []
    for (let i = firstAt(list, here.start); i < list.length && list[i]!.start < here.end; i++)
      if (list[i]!.end <= at && !except.has(list[i]!.name) && !unheard(paragraph, list[i]!.start)) mentions.push(list[i]!)
    const sources: Earlier[] = []
    while (last > 0 && earlier[last - 1]!.sentence > id) last--
    for (let i = last - 1; i >= 0 && earlier[i]!.sentence === id; i--)
      if (earlier[i]!.start < at && !except.has(earlier[i]!.key) && !unheard(paragraph, earlier[i]!.start)) sources.push(earlier[i]!)
    sources.sort((a, b) => Number(a.nested) - Number(b.nested))
    yield {mentions, sources}
  }
}

/** The quotation that holds a place; one of fewer than four words is a term or a nickname, and its names are as good as others. */
function quotationOf(paragraph: Paragraph, place: number): Quotation | undefined {
  const token = paragraph.tokens[firstAt(paragraph.tokens, place)]
  const quotation = token && token.quotation >= 0 ? paragraph.quotations[token.quotation] : undefined
  return quotation && quotation.end - quotation.start > 24 ? quotation : undefined
}

const agrees = (name: Name, gender: Gender | undefined): boolean =>
  name.type === 'person' && (gender === undefined || name.gender === undefined || name.gender === gender)

function somebody(at: number, sentence: number, gender: Gender | undefined, discourse: Discourse): Referent | undefined {
  let doubtful: Referent | undefined
  let related: Referent | undefined
  for (const {mentions, sources} of backwards(at, sentence, discourse)) {
    for (const source of sources) {
      const fits = source.entity && isPerson(source.entity) && (source.entity.gender ?? gender) === gender
      if (fits && source.kind === 'named-person' && !(doubtful && source.nested)) return {earlier: source}
      if (!source.entity && !source.plural && /^unnamed/.test(source.kind)) doubtful ??= {earlier: source}
    }
    if (doubtful) return doubtful
    // “He is survived by his son, Bo. *He* asked for no flowers”: somebody's kin only where nobody else fits; nor one whose plays are
    // spoken of deep in the sentence, nor a title in quotation marks.
    const fitting = mentions.filter(({name}) => agrees(name, gender))
    const aside = ({kin, possessive, first, paragraph}: NameMention): boolean =>
      kin || (possessive && discourse.paragraphs[paragraph]!.sentences.every(({first: begins}) => first < begins || first - begins > 3))
    const people = fitting.filter(mention => !aside(mention))
    const son = fitting.find(aside)
    if (son) related ??= {name: son.name}
    const pick =
      people.find(({possessive}) => !possessive) ??
      people[0] ??
      mentions.find(
        ({name, paragraph, first}) =>
          name.type === 'other' &&
          name.full.includes(' ') &&
          discourse.paragraphs[paragraph]!.tokens[first]!.quotation < 0 &&
          describeName(name, '').kind === 'named-person',
      )
    if (pick) return {name: pick.name}
  }
  return related
}

/** “his publicist”, “her spokesman”: for whom they speak. */
export function clientOf(phrase: Phrase, sentence: number, discourse: Discourse): string | undefined {
  const owner = phrase.core[0]!.lower
  if (owner !== 'his' && owner !== 'her') return undefined
  const client = somebody(phrase.start, sentence, owner === 'his' ? 'male' : 'female', discourse)
  return client && ('name' in client ? client.name.full : 'earlier' in client ? client.earlier.entity?.full : undefined)
}

function several(at: number, sentence: number, discourse: Discourse): Referent | undefined {
  const group = actorsBefore(sentence, discourse)
  if (group) return {group}
  let body: Referent | undefined
  let steps = 0
  for (const {sources} of backwards(at, sentence, discourse)) {
    if (steps++ > 3) break
    for (const source of sources) {
      if (source.kind === 'document') continue
      if (source.plural || source.kind === 'vague-group' || / and /.test(source.name)) return {earlier: source}
      if (/^unnamed/.test(source.kind)) return {earlier: source}
    }
    for (const source of sources) if (source.kind === 'named-organisation') body ??= {earlier: source}
    if (body) return body
  }
  return undefined
}

/** The people whom the sentence before, in the same paragraph, begins with and who did something there. */
function actorsBefore(sentence: number, {paragraphs, paragraphOf, names, earlier}: Discourse): Phrase | undefined {
  const paragraph = paragraphs[paragraphOf[sentence]!]!
  const before = paragraph.sentences[sentence - 1 - paragraph.sentences[0]!.id]
  if (!before) return undefined
  for (let i = earlier.length - 1; i >= 0 && earlier[i]!.sentence >= before.id; i--)
    if (earlier[i]!.sentence === before.id) return undefined
  const {tokens} = paragraph
  const end = phraseAfter(tokens, before.first, true)
  if (end < 0 || end >= before.last) return undefined
  const phrase = readPhrase(paragraph, {start: tokens[before.first]!.start, end: tokens[end - 1]!.end}, names)
  const people = officialNouns.has(phrase.head) || personNouns.has(phrase.head) || roleNouns.has(phrase.head)
  return phrase.plural && people && phrase.named === undefined ? phrase : undefined
}

function something(at: number, sentence: number, discourse: Discourse): Referent | undefined {
  for (const {mentions, sources} of backwards(at, sentence, discourse)) {
    for (const source of sources)
      if (source.kind === 'named-organisation' || source.kind === 'document' || source.kind === 'news-outlet') return {earlier: source}
    const bodies = mentions.filter(({name, possessive}) => !possessive && isBody(name))
    const place = mentions.find(({name, possessive}) => !possessive && name.type === 'place' && name.country)
    const circle = circleIn(mentions, discourse)
    if (circle) return {circle}
    if (bodies[0]) return {name: bodies[0].name}
    if (place) return {name: place.name}
  }
  return undefined
}

function circleIn(mentions: readonly NameMention[], {circles}: Discourse): Circle | undefined {
  if (circles.length === 0) return undefined
  for (const {start} of mentions) {
    const found =
      circles[
        firstAt(
          circles.map(({start: at}) => ({start: at, end: at})),
          start,
        )
      ]
    if (found?.start === start) return found
  }
  return undefined
}

/** “Ann Lee, who said”, “the council, which said”. */
function antecedent(phrase: Phrase, {names}: Discourse): Referent | undefined {
  const {paragraph, core} = phrase
  const list = names.byParagraph[paragraph.index]!
  const at = core[0]!.index
  const person = core[0]!.lower === 'who' || core[0]!.lower === 'whom'
  const someone = person ? nounBefore(phrase, list) : undefined
  if (someone) return {group: readPhrase(paragraph, someone, names)}
  for (let i = firstAt(list, phrase.start) - 1; i >= 0; i--) {
    const {name, last} = list[i]!
    if (paragraph.tokens[last - 1]!.sentence !== core[0]!.sentence || at - last > 14) return undefined
    if (person ? isPerson(name) : !isPerson(name)) return {name}
  }
  return undefined
}

const beforeMany = /^(?:the|these|those|his|her|its|their|our|my|'s|a|an|one|two|three|four|five|several|of|and)$/

/** “sided with *a sheep farmer* who argued”: the noun that “who” hangs on, unless it is the apposition of a name. */
function nounBefore({paragraph: {tokens}, core}: Phrase, list: readonly NameMention[]): Span | undefined {
  // “European leaders, who fear”: the comma parts them only where the noun stands right before it.
  const at =
    tokens[core[0]!.index - 1]?.text === ',' && /[^s]s$/.test(tokens[core[0]!.index - 2]?.lower ?? '') ? core[0]!.index - 1 : core[0]!.index
  const noun = tokens[at - 1]
  if (noun?.kind !== 'word' || noun.text !== noun.lower || noun.sentence !== core[0]!.sentence) return undefined
  const {word, plural} = singular(noun.lower)
  if (!isSourceNoun(word) && !isDoer(word)) return undefined
  // “warned of *Harbour Alliance backbenchers* who want”: no article stands before many.
  if (plural && !beforeMany.test(tokens[at - 2]?.lower ?? '')) {
    let from = at - 1
    while (from > 0 && /^\p{Lu}/u.test(tokens[from - 1]!.text) && tokens[from - 1]!.sentence === noun.sentence) from--
    const begins = tokens[from - 1]
    if (!begins || begins.sentence !== noun.sentence || begins.text !== ',') return {start: tokens[from]!.start, end: noun.end}
  }
  for (let i = at - 2; i >= 0 && i > at - 6 && tokens[i]!.kind === 'word' && tokens[i]!.sentence === noun.sentence; i--) {
    if (/^(?:of|for|from|with|by|in|on|at|to|and|or|as|than|the|was|were|is|are|had|has|have)$/.test(tokens[i]!.lower)) return undefined
    if (!/^(?:a|an|one|two|three|four|five|several)$/.test(tokens[i]!.lower)) continue
    const apposed = tokens[i - 1]?.text === ',' && list.some(({last}) => last === i - 1)
    return apposed ? undefined : {start: tokens[i]!.start, end: noun.end}
  }
  return undefined
}

/** “one of the people”, “others”: of the last group that was a source. */
function member(phrase: Phrase, sentence: number, discourse: Discourse, head: string | undefined): Referent | undefined {
  const {earlier} = discourse
  for (let i = earlier.length - 1; i >= 0 && earlier.length - i < 300; i--) {
    const source = earlier[i]!
    if (source.start >= phrase.start) continue
    if (sentence - source.sentence > (head ? 30 : 4)) return undefined
    if (source.entity || !/^(?:unnamed|vague)/.test(source.kind)) continue
    if (head ? source.head === head : source.plural) return {earlier: source}
  }
  return undefined
}

/** Heads that speak of someone the article has named; a judge or an officer may be someone new. */
const mayBeNew = new Set(
  'judge officer prosecutor detective coroner magistrate doctor nurse lawyer attorney solicitor barrister spokesman spokeswoman spokesperson official source person adviser advisor aide diplomat investigator agent inspector constable driver pilot reporter witness neighbour neighbor resident employee worker manager owner parent teacher reader caller friend colleague relative expert analyst couple user'.split(
    ' ',
  ),
)

/** A story has one of these as a rule. */
const oneOfTheCase = new Set('judge coroner magistrate sheriff mayor governor superintendent principal chief'.split(' '))

/** “A source told the Gazette … The insider added”: other words for the one who talked. */
export const confidants: ReadonlySet<string> = new Set('source insider person friend pal confidant tipster'.split(' '))

function described(phrase: Phrase, sentence: number, speaks: boolean, discourse: Discourse): Referent | undefined {
  const {core, plural, determiner} = phrase
  const lastWord = plain(core.at(-1)!.text)
  const head = /^\d+-year-old$/.test(lastWord) ? 'person' : phrase.head
  const definite = determiner !== 'none'
  const {earlier} = discourse
  // “the source”: the unnamed one with the same noun
  if (definite && (officialNouns.has(head) || personNouns.has(head) || roleNouns.has(head))) {
    for (let i = earlier.length - 1; i >= 0 && earlier.length - i < 300; i--) {
      const source = earlier[i]!
      if (source.start >= phrase.start || source.entity || !/^unnamed/.test(source.kind)) continue
      if (source.head === head && source.plural === plural) {
        // “A judge … Judge Ann Lee … the judge”: who has been named since is meant.
        const named = !plural && oneOfTheCase.has(head) ? byRole(phrase, head, sentence, discourse) : undefined
        if (named?.mentions.some(({start}) => start > source.start && start < phrase.start)) return {name: named}
        return {earlier: source}
      }
      if (
        sentence - source.sentence <= 3 &&
        !plural &&
        !source.plural &&
        (head === 'person' || (confidants.has(head) && confidants.has(source.head)))
      )
        return {earlier: source}
    }
  }
  if (!plural && definite && !roleNouns.has(head) && !bodyNouns.has(head) && !documentNouns.has(head)) {
    const owner = byRole(phrase, head, sentence, discourse)
    if (owner) return {name: owner}
  }
  if (!plural && (roleNouns.has(head) || head === 'person')) {
    const owner = byRole(phrase, head, sentence, discourse)
    if (owner) return {name: owner}
    const gender = maleNouns.has(head) ? 'male' : femaleNouns.has(head) ? 'female' : undefined
    // “Defending, Ann Lee said her client was sorry. …, the barrister added.”
    if (determiner === 'definite' && core.length <= 2 && /^(?:barrister|lawyer|attorney|solicitor)$/.test(head)) {
      const lawyer = counselBefore(sentence, discourse)
      if (lawyer) return {earlier: lawyer}
    }
    if (determiner === 'definite' && publicOffices.has(head)) return officeHolder(phrase, sentence, gender, discourse)
    if (determiner === 'definite' && (!mayBeNew.has(head) || lastWord.endsWith('-old') || core.length > 3))
      return nearestPerson(phrase, sentence, gender, discourse)
    return undefined
  }
  if (documentNouns.has(head)) {
    for (let i = earlier.length - 1; i >= 0 && earlier.length - i < 300; i--) {
      const source = earlier[i]!
      if (source.start < phrase.start && source.head === head && (source.kind === 'document' || source.kind === 'news-outlet'))
        return definite ? {earlier: source} : undefined
    }
    return undefined
  }
  if (bodyNouns.has(head) || /^(?:police|army|military|navy|parliament|congress|government|coastguard)$/.test(head))
    return body(phrase, head, sentence, discourse)
  // “the shipping heir insisted”: no thing insists
  const abstract = /(?:tion|sion|ment|ness|ity|ism|ence|ance|ship|al|ing|age|ure)$/.test(head)
  if (speaks && !plural && !abstract && determiner === 'definite' && !isSourceNoun(head) && core.length > 1)
    return nearestPerson(phrase, sentence, undefined, discourse)
  return undefined
}

/** Who has just spoken for a client, in the same paragraph. */
function counselBefore(sentence: number, {paragraphs, paragraphOf, earlier}: Discourse): Earlier | undefined {
  const paragraph = paragraphs[paragraphOf[sentence]!]!
  const before = paragraph.sentences[sentence - 1 - paragraph.sentences[0]!.id]
  const words = before && paragraph.tokens.slice(before.first, before.last)
  if (!words?.some(({lower}) => /^(?:client|clients|mitigating|defending|prosecuting|mitigation)$/.test(lower))) return undefined
  return earlier.findLast(source => source.sentence === before!.id && source.kind === 'named-person')
}

/** Offices that a named person is introduced with: “the mayor” is hardly the accountant of the sentence before. */
const publicOffices = new Set(
  'president vice-president premier chancellor minister secretary senator representative congressman congresswoman governor mayor commissioner ambassador king queen prince princess duke duchess pope bishop archbishop sheriff chancellor councillor coach headteacher principal chairman chairwoman ceo'.split(
    ' ',
  ),
)

/** “The mayor” of whom no office is told: somebody famous, or who alone was spoken of in the sentence before and has no other office. */
function officeHolder(phrase: Phrase, sentence: number, gender: Gender | undefined, discourse: Discourse): Referent | undefined {
  const near = nearestPerson(phrase, sentence, gender, discourse)
  if (!near || !('name' in near) || near.name.roles.size > 0) return undefined
  if (knownBySurname(near.name.full.split(' ').at(-1)!) === near.name.full) return near
  const here = discourse.paragraphs[discourse.paragraphOf[sentence]!]!.sentences.find(({id}) => id === sentence)
  const before = discourse.paragraphs[discourse.paragraphOf[sentence - 1] ?? -1]?.sentences.find(({id}) => id === sentence - 1)
  const people = discourse.names.mentions.filter(
    ({start, name}) => before && here && start >= before.start && start < phrase.start && isPerson(name),
  )
  if (people.length > 0) return people.every(({name}) => name === near.name) ? near : undefined
  // The only person whom the story has named.
  const named = discourse.names.mentions.filter(({start, name}) => start < phrase.start && isPerson(name))
  return named.length > 1 && named.every(({name}) => name === near.name) ? near : undefined
}

/** The nearest person before a description that fits nobody by office: “the former goalkeeper”. */
function nearestPerson(phrase: Phrase, sentence: number, gender: Gender | undefined, discourse: Discourse): Referent | undefined {
  let steps = 0
  for (const {mentions} of backwards(phrase.start, sentence, discourse)) {
    if (steps++ > 2) return undefined
    const people = mentions.filter(({name}) => name.type === 'person' && agrees(name, gender))
    const pick = people.at(-1)
    if (pick) return {name: pick.name}
  }
  return undefined
}

const prosecuting = new Set('district county state city u.s us assistant commonwealth prosecuting general deputy circuit'.split(' '))

const portfolios =
  /^(?:prime|foreign|home|health|finance|defen[cs]e|interior|housing|education|justice|trade|energy|environment|transport|labou?r|treasury|culture|deputy)$/

/** “the US president”: who was introduced with that office; “US” and “former” have to fit, the nearest wins. */
function byRole(phrase: Phrase, head: string, sentence: number, discourse: Discourse): Name | undefined {
  const {names} = discourse
  const modifiers = phrase.core.slice(0, -1).map(({text}) => plain(text))
  // “the Holm family attorney”, “their attorney” is no district attorney.
  const defends = head === 'attorney' && !modifiers.some(word => prosecuting.has(word))
  const country = phrase.core.map(({text}) => countryNamed(text) ?? countryOfDemonym(text) ?? countryOfCapital(text)).find(Boolean)
  const fitness = (name: Name): number => {
    if (name.type !== 'person' || !name.roles.has(head)) return -1
    // “the prime minister” is no housing minister
    if (modifiers.some(word => portfolios.test(word) && !name.roleWords.has(word))) return -1
    if (defends && [...name.roleWords].some(word => prosecuting.has(word))) return -1
    const own = country && [...name.roleWords].map(word => countryNamed(word) ?? countryOfDemonym(word)).find(Boolean)
    const home = own ? (own.code === country.code ? 3 : -5) : 0
    return modifiers.filter(word => name.roleWords.has(word)).length + home
  }
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
    if (best && !country) return best
  }
  const from = firstAt(names.mentions, phrase.start)
  for (let i = from - 1; i >= 0 && from - i < 200; i--) weigh(names.mentions[i]!.name)
  return best
}

/** “the union spokeswoman” after “union spokeswoman Ann Lee”: who was introduced with all these words. */
export function namedSpokesman({core, head, start}: Phrase, {mentions}: Names): Name | undefined {
  const words = core.slice(1, -1).filter(({kind}) => kind === 'word')
  if (words.length === 0) return undefined
  const from = firstAt(mentions, start)
  for (let i = from - 1; i >= 0 && from - i < 200; i--) {
    const {name, end} = mentions[i]!
    // “founder of the state Ann Lee, the union spokeswoman said”: the comma is no apposition's.
    if (start - end <= 2) continue
    if (name.type === 'person' && name.roles.has(head) && words.every(({text}) => name.roleWords.has(plain(text)))) return name
  }
  return undefined
}

const municipal = /^(?:city|county|town|village|borough|township|municipality)$/
const publicForce = /^(?:police|military|army|navy|coastguard|parliament|congress|government)$/

function latest(owners: readonly Name[], at: number, {mentions}: Names): Name {
  for (let i = firstAt(mentions, at) - 1, steps = 0; i >= 0 && steps < 120; i--, steps++)
    if (owners.includes(mentions[i]!.name)) return mentions[i]!.name
  return owners[0]!
}

function body(phrase: Phrase, head: string, sentence: number, discourse: Discourse): Referent | undefined {
  const {names, circles} = discourse
  const {core, determiner} = phrase
  // “Her office said”: hers of whom the sentence before speaks.
  const owner = core[0]!.lower
  if (core.length === 2 && (he.has(owner) || she.has(owner)) && /^(?:office|campaign|administration|team|foundation|camp)$/.test(head)) {
    const person = somebody(phrase.start, sentence, he.has(owner) ? 'male' : 'female', discourse)
    const full = person && ('name' in person ? person.name.full : 'earlier' in person ? person.earlier.entity?.full : undefined)
    if (full) return {circle: {start: phrase.start, end: phrase.end, head, name: `${full.split(' ').at(-1)} ${head}`}}
  }
  if (/^(?:administration|campaign|government|regime|team)$/.test(head)) {
    for (let i = circles.length - 1; i >= 0; i--)
      if (circles[i]!.start < phrase.start && circles[i]!.head === head) return {circle: circles[i]!}
    if (head !== 'administration') {
      for (const {mentions} of backwards(phrase.start, sentence, discourse)) {
        const place = mentions.findLast(({name}) => name.country !== undefined)
        if (place && head === 'government') return {name: place.name}
      }
    }
    return undefined
  }
  // “the city” is no City Council: “the City of Leeds”, “Harlow County”.
  if (municipal.test(head)) {
    const whole = new RegExp(`^${head} of |^[^ ]+(?: [^ ]+)? ${head}$`, 'i')
    const owners = (names.bodiesWith.get(head) ?? []).filter(({full}) => whole.test(full))
    return owners.length > 0 && determiner === 'definite' && core.length === 2 ? {name: latest(owners, phrase.start, names)} : undefined
  }
  // “the commission” after “the European Commission”; “the prosecutor’s office”, where it has a longer name
  const words = core.filter(({kind, lower}) => kind === 'word' && lower !== 'the' && lower !== "'s").map(({text}) => plain(text))
  const named = names.bodiesWith.get(head) ?? []
  // “the central bank” after “the Bank of Peru”
  const modifiers = head === 'bank' && words.length === 2 && words[0] === 'central' ? [] : words.slice(0, -1)
  const asked = modifiers.map(word => (word === 'prosecutor' ? 'attorney' : word))
  const same = named.filter(name => asked.every(word => name.full.toLowerCase().includes(word)))
  if (same.length > 0 && (determiner === 'definite' || asked.length > 0 || publicForce.test(head)))
    return {name: latest(same, phrase.start, names)}
  // “the ministry” after “Norland's health ministry”: a body known by a common noun, and already a source.
  if (determiner === 'definite' && core.length === 2) {
    const known = discourse.earlier.findLast(
      source =>
        source.kind === 'named-organisation' &&
        !source.entity &&
        source.head === head &&
        source.start < phrase.start &&
        source.name.includes(' '),
    )
    if (known) return {earlier: known}
  }
  if (publicForce.test(head)) return undefined
  // “the Aurora news agency” after “Reuters”: it has a name of its own.
  const called = phrase.mentions.some(({name}) => name.type !== 'place' && !name.country)
  const wire = head === 'service' && core.some(({lower}) => lower === 'wire' || lower === 'news')
  const press = !called && (outletNouns.has(head) || head === 'agency' || wire)
  if (press) {
    const from = firstAt(names.mentions, phrase.start)
    let paper: Name | undefined
    for (let i = from - 1; i >= 0 && from - i < 120; i--) {
      const {name} = names.mentions[i]!
      if (name.type !== 'outlet' || ((head === 'agency' || wire) && name.outlet?.kind !== 'agency')) continue
      // “the magazine” after a magazine and a newspaper
      if (head !== 'magazine' || name.outlet?.kind === 'magazine') return {name}
      paper ??= name
    }
    if (paper) return {name: paper}
  }
  const acting = determiner === 'definite' && anyBody.has(head) ? bodyThatActs(phrase, sentence, discourse) : undefined
  if (acting && suits(acting, head)) return {name: acting}
  const like = Object.hasOwn(kin, head) ? kin[head]!.flatMap(word => names.bodiesWith.get(word) ?? []) : []
  if (like.length > 0 && determiner === 'definite') return {name: latest(like, phrase.start, names)}
  const length = core.filter(({text}) => text !== ',' && !text.endsWith('-based')).length
  if (determiner !== 'definite' || length > 5 || !anyBody.has(head)) return undefined
  // “The Okinawa group” after “the Okinawa Institute”: a name in it says which; it is no other body.
  const called_ = core.slice(1, -1).filter(({text}) => /^\p{Lu}\p{Ll}/u.test(text))
  if (called_.length > 0 && head === 'group') {
    const from = firstAt(names.mentions, phrase.start)
    for (let i = from - 1; i >= 0 && from - i < 120; i--) {
      const {name} = names.mentions[i]!
      if (isBody(name) && called_.every(({text}) => name.full.includes(text))) return {name}
    }
    return undefined
  }
  for (const {mentions, sources} of backwards(phrase.start, sentence, discourse)) {
    const fits = (name: Name): boolean =>
      name.type !== 'outlet' &&
      name.type !== 'place' &&
      !peoples.has(plain(name.full.split(' ').at(-1)!)) &&
      (name.type !== 'other' || (name.midSentence && !name.located && !/-\p{Ll}/u.test(name.full))) &&
      describeName(name, '').kind === 'named-organisation' &&
      !name.country &&
      suits(name, head)
    // A name that nothing shows to be a person's is taken for the firm that the next words speak of.
    const firm = business.has(head)
      ? mentions.find(
          ({name}) =>
            name.type === 'other' &&
            name.full.includes(' ') &&
            !name.calledByLast &&
            !name.located &&
            !genderOfName(name.full.split(' ')[0]!),
        )
      : undefined
    if (firm) firm.name.type = 'body'
    for (const {entity} of sources) if (entity && fits(entity)) return {name: entity}
    const pick = mentions.find(({name, possessive}) => !possessive && fits(name)) ?? mentions.find(({name}) => fits(name))
    if (pick) return {name: pick.name}
  }
  return undefined
}

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

const publicWords =
  /\b(?:department|ministry|court|senate|congress|parliament|police|university|college|school|council|commission|agency|party|union|nato|government|army|navy|force|house|administration|association|committee|church|assembly)\b/i
/** Nouns for bodies whose names say it with another word: “the force” is West Yorkshire Police. */
const kin: Readonly<Record<string, readonly string[]>> = {
  force: ['police', 'constabulary'],
  watchdog: ['office', 'authority', 'commission', 'agency', 'inspectorate', 'ombudsman'],
  regulator: ['authority', 'commission', 'agency', 'office', 'inspectorate'],
  department: ['police', 'sheriff', 'patrol'],
  agency: ['administration', 'bureau', 'centers', 'commission', 'authority', 'office', 'department', 'board', 'survey', 'service'],
  airline: ['airlines', 'airways', 'air'],
  carrier: ['airlines', 'airways', 'air'],
  lender: ['bank'],
}

const business = new Set(
  'company firm airline retailer automaker carmaker manufacturer maker supplier startup start-up giant conglomerate operator developer brand chain business insurer lender carrier utility publisher brewer drugmaker chipmaker studio label platform'.split(
    ' ',
  ),
)
/** Nouns that stand for any body; “the board” or “the ministry” would say so in its name. */
const anyBody = new Set([
  ...business,
  ...'group agency organisation organization charity nonprofit non-profit ngo think-tank institution network'.split(' '),
])
/** “the company” is no ministry, “the ministry” no company. */
const suits = (name: Name, head: string): boolean => !business.has(head) || !publicWords.test(name.full)

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
