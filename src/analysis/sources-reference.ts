/**
 * Who is meant where a source phrase only points: “he”, “the source”, “one of the people”, “the mayor”, “the company”. Here it is
 * told which kind of phrase it is; pronouns, roles and bodies each look for theirs in a file of their own.
 */

import {isCapitals, isSmallAt} from '../language/capitals.js'
import {plain} from '../language/name-words.js'
import {
  bodyNouns,
  crowdNouns,
  documentNouns,
  femaleNouns,
  isSourceNoun,
  maleNouns,
  officialNouns,
  outletNouns,
  personNouns,
  roleNouns,
} from '../language/titles.js'
import {objectPronouns} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {bodyMeant, countryBefore, introducedAs, isBodyNoun, outletBefore} from './sources-bodies.js'
import {agrees, asReferent, type Discourse, type Earlier, mentionsBefore, type Referent, recent} from './sources-discourse.js'
import {isPerson} from './sources-kinds.js'
import {pairMeant, speaksOfBoth, twoBefore} from './sources-pairs.js'
import {type Phrase, singular} from './sources-phrase.js'
import {isPronoun, pronounMeant, subjectBefore} from './sources-pronouns.js'
import type {Name} from './sources-register.js'
import {byRole, compatriot, nearestPerson, personMeant} from './sources-roles.js'
import {counting, isOneOfPeople} from './sources-unnamed.js'

/** How many sources back a phrase may point. */
const searched = 300

/** Counts that point to a group when they stand alone; “many” and “some” are nobody in particular. */
const counted = wordSet('one two three four five six seven eight nine ten both another all none each neither either')

/** In: a phrase that only points, and whether its verb is one of speech. Out: whom it means, undefined where the article does not tell. */
export function refer(phrase: Phrase, sentence: number, speaks: boolean, discourse: Discourse): Referent | undefined {
  const {core, tokens, determiner} = phrase
  // “US claims” is no pronoun
  if (core.length === 1 && tokens.length <= 2 && isPronoun(core[0]!.lower) && !isCapitals(core[0]!.text) && !phrase.named)
    return pronounMeant(phrase, sentence, discourse)
  const alike = isAnother(phrase) ? lastAlone(phrase, sentence, discourse) : undefined
  if (alike) return {like: alike}
  // “Ann Lee and Bo Katz shared a cell. *Both* said …”
  const two =
    core.length === 1 && tokens.length === 1 && /^(?:both|neither)$/.test(core[0]!.lower) ? twoBefore(sentence, discourse) : undefined
  if (two) return two
  // “… *Both men* said”
  const bothOfThem = speaksOfBoth(phrase) ? pairMeant(phrase, sentence, discourse) : undefined
  if (bothOfThem) return bothOfThem
  const of = tokens[1]?.lower === 'of'
  const some = !of && isOneOfTwo(phrase) ? membersBefore(phrase, sentence, discourse) : undefined
  if (some) return some
  if (core.length === 1 && (of ? counting.has(core[0]!.lower) : counted.has(core[0]!.lower) && tokens.length === 1)) {
    const head = of ? headOfPartitive(phrase) : ''
    return member(phrase, sentence, discourse, head === '' || objectPronouns.has(head) ? undefined : singular(plain(head)).word)
  }
  // “Two aides said … *The other* said”
  if (determiner === 'definite' && tokens.length === 2 && tokens[1]!.lower === 'other')
    return member(phrase, sentence, discourse, undefined)
  // “the American said” in a story about one: a person, not a government
  if (determiner === 'definite' && isOneOfPeople(core))
    return asReferent(
      compatriot(phrase, discourse) ?? speakerBefore(sentence, discourse) ?? nearestPerson(phrase, sentence, undefined, discourse),
    )
  const pair = determiner === 'definite' ? pairMeant(phrase, sentence, discourse) : undefined
  if (pair) return pair
  return determiner === 'definite' || determiner === 'possessive' || isBare(phrase)
    ? described(phrase, sentence, speaks, discourse)
    : undefined
}

/** Who alone spoke, by name, in the sentence before. */
function speakerBefore(sentence: number, {earlier}: Discourse): Name | undefined {
  const speakers = earlier.filter(source => source.sentence === sentence - 1 && !source.nested)
  return speakers.length === 1 && speakers[0]!.kind === 'named-person' ? speakers[0]!.entity : undefined
}

/** “One”, “another”, “the other” with no noun of its own. */
const isOneOfTwo = ({tokens}: Phrase): boolean =>
  (tokens.length === 1 && /^(?:one|another)$/.test(tokens[0]!.lower)) ||
  (tokens.length === 2 && tokens[0]!.lower === 'the' && tokens[1]!.lower === 'other')

/** “*Two deckhands* spoke to the inquiry. One said … The other said …”: whom a sentence just before begins with, where nobody has spoken since who could be meant. */
function membersBefore({start}: Phrase, sentence: number, discourse: Discourse): Referent | undefined {
  const {earlier} = discourse
  for (let id = sentence; id >= sentence - 1; id--) {
    if (earlier.some(source => source.sentence === id - 1 && source.start < start && source.plural)) return undefined
    const group = subjectBefore(id, discourse)
    if (
      group?.plural &&
      group.named === undefined &&
      (personNouns.has(group.head) || roleNouns.has(group.head) || officialNouns.has(group.head))
    )
      return {oneOf: group}
  }
  return undefined
}

/** “police said”, “prosecutors said”, “President said”: bare nouns that point to the body or office of the article. */
const isBare = ({determiner, core}: Phrase): boolean => determiner === 'none' && core.length <= 6

const behindHead = wordSet('with who familiar in at briefed close from on of')

/** “one of the *people* familiar with it”. */
function headOfPartitive(phrase: Phrase): string {
  let word = ''
  for (const token of phrase.tokens.slice(2)) {
    if (token.kind !== 'word' || behindHead.has(token.lower)) break
    word = token.text
  }
  return word
}

/** “Another”, “a third” with no noun of its own. */
const isAnother = ({core, tokens}: Phrase): boolean =>
  tokens.length === core.length &&
  (core.length === 1
    ? core[0]!.lower === 'another'
    : core.length === 2 && core[0]!.lower === 'a' && /^(?:second|third|fourth|fifth)$/.test(core[1]!.lower))

const ordinalOnly = ({core}: Phrase): boolean => core[0]!.lower === 'a'

/** “*One neighbour* said … Another said”: the last source without a name, where that was a single person. */
function lastAlone(phrase: Phrase, sentence: number, {earlier}: Discourse): Earlier | undefined {
  const {start} = phrase
  const last = recent(earlier, source => source.start < start && !source.nested && !source.entity && /^(?:unnamed|vague)/.test(source.kind))
  // “Three suppliers said … *A fourth* said”
  if (last?.plural && last.kind.startsWith('unnamed') && sentence - last.sentence <= 2 && ordinalOnly(phrase)) return last
  return last && !last.plural && last.kind.startsWith('unnamed') && sentence - last.sentence <= 4 ? last : undefined
}

/** “one of the people”, “others”: of the last group that was a source. */
function member(phrase: Phrase, sentence: number, discourse: Discourse, head: string | undefined): Referent | undefined {
  const {earlier} = discourse
  for (let i = earlier.length - 1; i >= 0 && earlier.length - i < searched; i--) {
    const source = earlier[i]!
    if (source.start >= phrase.start) continue
    if (sentence - source.sentence > (head ? 30 : 4)) return undefined
    // “Ann Lee and Bo Katz … *Both* said”
    if (phrase.head === 'both' && source.kind === 'named-person' && source.name.includes(' and ')) return {earlier: source}
    if (source.entity || !/^(?:unnamed|vague)/.test(source.kind)) continue
    // “three people briefed on the deal … two of *the sources*”
    const called = source.head === head || (head === 'source' && source.plural && source.kind.startsWith('unnamed'))
    if (!(head ? called : source.plural)) continue
    // “Some villagers objected. ‘It stinks,’ said *one*”: somebody of them, and not all.
    return phrase.head === 'one' && source.kind === 'vague-group' && crowdOfPersons(source) ? {like: source} : {earlier: source}
  }
  return undefined
}

const crowdOfPersons = ({head}: Earlier): boolean =>
  personNouns.has(head) || roleNouns.has(head) || officialNouns.has(head) || crowdNouns.has(`${head}s`)

/** A phrase with a noun for its head: the source that was called so before, or whoever or whatever the noun stands for. */
function described(phrase: Phrase, sentence: number, speaks: boolean, discourse: Discourse): Referent | undefined {
  const {core, plural, determiner} = phrase
  // “the 43-year-old”
  const [, age] = /^(\d+)-year-old$/.exec(plain(core.at(-1)!.text)) ?? []
  const aged = age === undefined ? undefined : ofAge(phrase, age, discourse)
  if (aged) return {name: aged}
  const head = age ? 'person' : phrase.head
  const pointing = determiner !== 'none'
  const role = roleNouns.has(head)
  const unnamed =
    pointing && (role || officialNouns.has(head) || personNouns.has(head)) ? unnamedBefore(phrase, head, sentence, discourse) : undefined
  // “Judge quits” is a headline; the report names whoever “the judge” is.
  const fromHeadline = unnamed !== undefined && 'earlier' in unnamed && isHeadline(unnamed.earlier, discourse)
  const person = fromHeadline && !plural && role ? personMeant(phrase, head, sentence, discourse) : undefined
  if (person ?? unnamed) return person ?? unnamed
  const scholars = determiner === 'definite' ? scholarsBefore(phrase, head, sentence, discourse) : undefined
  if (scholars) return {earlier: scholars}
  // “Hald & Moe, *the bank’s auditor*, … The auditor said”
  const firm = alsoFirms.has(head) && determiner === 'definite' && core.length === 2 ? introducedAs(phrase, head, discourse) : undefined
  if (firm) return {name: firm}
  if (!plural && (role || head === 'person')) return personMeant(phrase, head, sentence, discourse)
  if (documentNouns.has(head)) {
    const paper = documentBefore(phrase, head, discourse)
    // “The Courier reported … *The paper* said”, “Sundown Records … *The label* said”
    if (paper || core.length !== 2 || determiner !== 'definite') return paper
    if (head === 'paper') return isIntroduced(phrase, discourse) ? undefined : asReferent(outletBefore(phrase, head, discourse.names))
    return head === 'label' ? bodyMeant(phrase, head, sentence, discourse) : undefined
  }
  // “Her family said … *The family* added”
  const kin =
    head === 'family' && determiner === 'definite' && core.length === 2
      ? recent(discourse.earlier, source => source.head === 'family' && source.start < phrase.start)
      : undefined
  if (kin) return {earlier: kin}
  // “the lottery winner”, where somebody was introduced with these words
  const owner = pointing && !plural && !bodyNouns.has(head) ? byRole(phrase, head, sentence, discourse) : undefined
  if (owner) return {name: owner}
  if (countries.has(head) && determiner === 'definite' && core.length === 2 && phrase.tokens.length === 2)
    return countryBefore(phrase.start, sentence, discourse)
  // “Calder Research asked 900 voters … *The pollster* said”
  if (head === 'pollster' && determiner === 'definite' && core.length === 2) return bodyMeant(phrase, 'firm', sentence, discourse)
  if (isBodyNoun(head) || outletNouns.has(head)) return bodyMeant(phrase, head, sentence, discourse)
  // “the shipping heir insisted”: no thing insists
  const abstract = /(?:tion|sion|ment|ness|ity|ism|ence|ance|ship|al|ing|age|ure)$/.test(head)
  // “the Treasury” is nobody who was named either
  return speaks &&
    !plural &&
    !abstract &&
    isSmallAt(core.at(-1)!.text, 0) &&
    determiner === 'definite' &&
    !isSourceNoun(head) &&
    !lands.has(head) &&
    core.length > 1
    ? asReferent(nearestPerson(phrase, sentence, undefined, discourse))
    : undefined
}

/** Callings that firms have as well as persons. */
const alsoFirms = wordSet('auditor owner employer landlord sponsor organiser organizer contractor promoter broker bidder buyer')

/** “*the kingdom* hopes”: the country that was named. */
const countries = wordSet('kingdom country nation emirate republic sultanate')

/** “the state admitted”: whoever rules it. */
const lands = wordSet('state nation country kingdom republic region island province left right north south east west')

/** “Ola Berg, 34, … Raj Patel, 51, … *the 34-year-old*”: of whom the age is told. */
function ofAge({start}: Phrase, age: string, {names, paragraphs}: Discourse): Name | undefined {
  for (const {name, paragraph, last, titled} of mentionsBefore(start, names, searched)) {
    if (!isPerson(name)) continue
    const {tokens} = paragraphs[paragraph]!
    const behind = tokens[last]?.text === ',' && tokens[last + 1]?.text === age
    if (behind || tokens[titled - 1]?.lower === `${age}-year-old`) return name
  }
  return undefined
}

/** “The economists *Ann Lee and Bo Katz* write … The researchers found”: two who are named together. */
const isJoint = ({kind, name}: Earlier): boolean => kind === 'named-person' && name.includes(' and ')

const scholarly = wordSet('researcher scientist author academic scholar team')
const studies = wordSet('study paper research trial')
/** How many sentences on a study and those who did it are still spoken of. */
const studyReach = 12

/** “A study found … *The researchers* said … *The Brackley team* said”: whoever did it, and the study itself, are one source. */
function scholarsBefore({plural, core, start}: Phrase, head: string, sentence: number, {earlier}: Discourse): Earlier | undefined {
  if (!scholarly.has(head) || plural === (head === 'team') || core.length > 3) return undefined
  return recent(
    earlier,
    source =>
      source.start < start &&
      sentence - source.sentence <= studyReach &&
      (source.kind === 'document'
        ? studies.has(source.head) || scholarly.has(source.head)
        : isJoint(source)
          ? plural
          : source.plural && !source.entity && scholarly.has(source.head)),
  )
}

/** “A source told the Gazette … The insider added”: other words for the one who talked. */
export const confidants: ReadonlySet<string> = wordSet('source insider person friend pal confidant tipster')

/** A story has one of these as a rule. */
const oneOfTheCase = wordSet('judge coroner magistrate sheriff mayor governor superintendent principal chief')

/** “the source”, “the judge”: the unnamed source with the same noun, or who has been named since. */
function unnamedBefore(phrase: Phrase, head: string, sentence: number, discourse: Discourse): Referent | undefined {
  const {start, plural} = phrase
  const {earlier} = discourse
  for (let i = earlier.length - 1; i >= 0 && earlier.length - i < searched; i--) {
    const source = earlier[i]!
    if (source.start >= start || source.entity || !/^unnamed/.test(source.kind)) continue
    if (source.head === head && source.plural === plural) {
      // “A judge … Judge Ann Lee … the judge”; “Diplomat praises mayor” is a headline, and the report names her.
      const named =
        !plural && (oneOfTheCase.has(head) || isHeadline(source, discourse)) ? byRole(phrase, head, sentence, discourse) : undefined
      const since = named?.mentions.some(mention => mention.start > source.start && mention.start < start)
      return since ? {name: named!} : {earlier: source}
    }
    const otherWord =
      (head === 'person' && !source.isNamelessBody) ||
      (confidants.has(head) && confidants.has(source.head)) ||
      isThatOne(source, head, start, discourse)
    const reach = /^(?:source|insider)$/.test(head) ? 8 : 3
    if (otherWord && !plural && !source.plural && sentence - source.sentence <= reach) return {earlier: source}
  }
  return undefined
}

const isHeadline = ({sentence}: Earlier, {paragraphs, paragraphOf}: Discourse): boolean =>
  /^(?:headline|deck)$/.test(paragraphs[paragraphOf[sentence]!]!.block.kind)

/** “A tenant said … *The woman* said”: whoever has no name, unless a woman has been named since. */
function isThatOne({kind, head: noun, start, isNamelessBody}: Earlier, head: string, at: number, {names}: Discourse): boolean {
  const gender = head === 'man' ? 'male' : head === 'woman' ? 'female' : undefined
  if (!gender || kind !== 'unnamed-person' || isNamelessBody || (gender === 'male' ? femaleNouns : maleNouns).has(noun)) return false
  for (const {name, start: named} of mentionsBefore(at, names, searched)) {
    if (named < start) return true
    if (agrees(name, gender)) return false
  }
  return true
}

/** “the lawsuit … *the filing*” */
const filedPapers = wordSet('lawsuit suit complaint petition motion brief affidavit')

/** “The bureau put out a *paper* … the paper says”: no newspaper. */
function isIntroduced({head, start}: Phrase, {paragraphs}: Discourse): boolean {
  return paragraphs.some(
    ({words, tokens}) =>
      words.has(head) &&
      tokens.some(
        ({lower, start: at}, i) =>
          lower === head &&
          at < start &&
          tokens.slice(Math.max(0, i - 4), i).some(({lower: article}) => article === 'a' || article === 'an'),
      ),
  )
}

/** “the report”: the last one that was a source; a bare “records” is none of those told before. */
function documentBefore({start, determiner}: Phrase, head: string, {earlier}: Discourse): Referent | undefined {
  if (determiner === 'none') return undefined
  for (let i = earlier.length - 1; i >= 0 && earlier.length - i < searched; i--) {
    const source = earlier[i]!
    const called =
      source.head === head || (head === 'filing' && filedPapers.has(source.head)) || (head === 'paper' && studies.has(source.head))
    if (source.start < start && called && (source.kind === 'document' || source.kind === 'news-outlet')) return {earlier: source}
  }
  return undefined
}
