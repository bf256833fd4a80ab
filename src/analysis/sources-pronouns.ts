/**
 * Whom a pronoun means: “he” and “she” a person, “they” a group or a body, “it” a body or a document. The nearest fitting one counts, sources before others, sentence by sentence backwards.
 */

import {isCapital, isCapitalAt} from '../language/capitals.js'
import {phraseAfter} from '../language/noun-phrases.js'
import {
  crowdNouns,
  documentNouns,
  femaleNouns,
  type Gender,
  maleNouns,
  officialNouns,
  personNouns,
  roleNouns,
  spokesNouns,
} from '../language/titles.js'
import {articlesAndPossessives, auxiliaries, isVerb, prepositions} from '../language/word-classes.js'
import {firstFrom} from './offsets.js'
import {agrees, backwards, beginsSentence, type Circle, type Discourse, isBody, type Referent} from './sources-discourse.js'
import {describeName, isPerson} from './sources-kinds.js'
import {twoIn} from './sources-pairs.js'
import {type Phrase, readPhrase, singular} from './sources-phrase.js'
import type {NameMention} from './sources-register.js'
import {antecedent} from './sources-relatives.js'

const he = new Set(['he', 'him', 'his', 'himself'])
const she = new Set(['she', 'her', 'hers', 'herself'])
const they = new Set(['they', 'them', 'themselves', 'their'])
const it = new Set(['it', 'itself', 'its'])
const relative = new Set(['who', 'whom', 'which', 'that', 'whose'])
export const firstPerson: ReadonlySet<string> = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'myself', 'ourselves'])

/** In: a word, lower case. Out: whether it is a pronoun that points to somebody or something told before. */
export const isPronoun = (word: string): boolean => he.has(word) || she.has(word) || they.has(word) || it.has(word) || relative.has(word)

/** In: a phrase that is one pronoun. Out: whom it means, undefined where the article does not tell. */
export function pronounMeant(phrase: Phrase, sentence: number, discourse: Discourse): Referent | undefined {
  const pronoun = phrase.core[0]!.lower
  if (he.has(pronoun)) return somebody(phrase.start, sentence, 'male', discourse)
  if (she.has(pronoun)) return somebody(phrase.start, sentence, 'female', discourse)
  if (they.has(pronoun)) return several(phrase.start, sentence, discourse)
  return it.has(pronoun) ? something(phrase.start, sentence, discourse) : antecedent(phrase, discourse)
}

/**
 * “he”, “she”: the nearest source who can be meant, else the nearest person named. An unnamed source of the same sentence is
 * taken only where no named one stands there.
 */
function somebody(at: number, sentence: number, gender: Gender, discourse: Discourse): Referent | undefined {
  let doubtful: Referent | undefined
  let related: Referent | undefined
  let unknown: Referent | undefined
  let steps = 0
  for (const {mentions, sources} of backwards(at, sentence, discourse)) {
    if (unknown && ++steps > 3) return unknown
    for (const source of sources) {
      const fits = source.entity && isPerson(source.entity) && (source.entity.gender ?? gender) === gender
      if (fits && source.kind === 'named-person' && !(doubtful && source.nested)) return {earlier: source}
      if (!unknown && !source.entity && !source.plural && !source.isNamelessBody && /^unnamed/.test(source.kind))
        doubtful ??= {earlier: source}
      // “*A spokeswoman for the Weavers Union* said … *She* added”: whoever speaks for it, and so the body again.
      const voice = source.kind === 'named-organisation' && spokesNouns.has(source.head)
      if (!unknown && voice && !(gender === 'male' ? femaleNouns : maleNouns).has(source.head)) doubtful ??= {earlier: source}
    }
    if (doubtful) return doubtful
    // “He is survived by his son, Bo. *He* asked for no flowers”: somebody's kin only where nobody else fits; nor one whose plays are
    // spoken of deep in the sentence, nor a title in quotation marks.
    const fitting = mentions.filter(mention => agrees(mention.name, gender) && !isTitle(mention, discourse))
    const aside = ({kin, possessive, first, paragraph}: NameMention): boolean =>
      kin || (possessive && discourse.paragraphs[paragraph]!.sentences.every(({first: begins}) => first < begins || first - begins > 3))
    const people = fitting.filter(mention => !aside(mention))
    const son = fitting.find(aside)
    if (son) related ??= {name: son.name}
    const pick = people.find(({possessive}) => !possessive) ?? people[0]
    if (pick) return {name: pick.name}
    const stranger = unknown ? undefined : mentions.find(mention => mayBePerson(mention, discourse))
    if (!stranger) continue
    // “Anna Lind left for Quick Harbour. *She* said”: a name of which nothing is known counts at once only as a subject.
    const {tokens, sentences} = discourse.paragraphs[stranger.paragraph]!
    if (sentences.some(({first}) => first === stranger.first) || subject.test(tokens[stranger.last]?.lower ?? ''))
      return {name: stranger.name}
    unknown = {name: stranger.name}
  }
  return unknown ?? related
}

/** “On “Meet the *Mayors*” she was asked …”: a name among capitals in quotation marks is that of a work or a programme. */
function isTitle({first, paragraph}: NameMention, {paragraphs}: Discourse): boolean {
  const {tokens, quotations} = paragraphs[paragraph]!
  const quotation = quotations[tokens[first]!.quotation]
  if (!quotation || quotation.last - quotation.first > 8) return false
  const words = tokens.slice(quotation.first, quotation.last).filter(({kind}) => kind === 'word')
  return words.length > 1 && words.every(({text, lower}) => isCapital(text) || articlesAndPossessives.has(lower) || prepositions.has(lower))
}

const subject = /^(?:who|said|says|told|has|had|was|is)$/
/** “the Quick Gate app”, “Quick Gate, which helps firms”: a product's name, or a firm's. */
const ofThing =
  /^(?:app|apps|software|service|services|product|products|programme|program|platform|device|devices|system|series|stores?|website|site|brand|which|its)$/

/** A name of two words or more that no list knows, and that may be somebody's. */
function mayBePerson({name, paragraph, first, last}: NameMention, {paragraphs}: Discourse): boolean {
  if (name.type !== 'other' || !name.full.includes(' ') || !isCapitalAt(name.full, 0)) return false
  const {tokens} = paragraphs[paragraph]!
  const follows = tokens[tokens[last]?.text === ',' ? last + 1 : last]
  return tokens[first]!.quotation < 0 && !ofThing.test(follows?.lower ?? '') && describeName(name, '').kind === 'named-person'
}

/** “his publicist”, “her office”: the full name of whose they are, as far as the article has named anybody. */
export function ownerByPronoun({core, start}: Phrase, sentence: number, discourse: Discourse): string | undefined {
  const pronoun = core[0]!.lower
  if (pronoun !== 'his' && pronoun !== 'her') return undefined
  const owner = somebody(start, sentence, pronoun === 'his' ? 'male' : 'female', discourse)
  return owner && ('name' in owner ? owner.name.full : 'earlier' in owner ? owner.earlier.entity?.full : undefined)
}

/** “they”: those who did something in the sentence before, else the nearest group or unnamed source, else a body. */
function several(at: number, sentence: number, discourse: Discourse): Referent | undefined {
  const group = actorsBefore(sentence, discourse)
  if (group) return {group}
  const {paragraphOf} = discourse
  const two =
    paragraphOf[sentence] === paragraphOf[sentence - 1] && !toldIn(sentence - 1, discourse) ? twoIn(sentence - 1, discourse) : undefined
  if (two) return two
  let steps = 0
  for (const {sources} of backwards(at, sentence, discourse)) {
    if (steps++ > 3) break
    for (const source of sources) {
      if (source.kind === 'document') continue
      if (source.plural || source.kind === 'vague-group' || / and /.test(source.name)) return {earlier: source}
      if (/^unnamed/.test(source.kind)) return {earlier: source}
    }
    const firm = sources.find(source => source.kind === 'named-organisation')
    const crowd = firm?.sentence === sentence ? crowdBetween(firm.end, at, sentence, discourse) : undefined
    if (crowd) return {group: crowd}
    if (firm) return {earlier: firm}
  }
  return peopleBefore(at, sentence, discourse) ?? peopleAbove(sentence, discourse)
}

/** “*Two divers* went down. ¶ *They* found …”: the people with whom the last sentence of the paragraph above begins, or the only one. */
function peopleAbove(sentence: number, discourse: Discourse): Referent | undefined {
  const {paragraphs, paragraphOf, names} = discourse
  const above = paragraphs[paragraphOf[sentence - 1] ?? -1]
  if (!above || paragraphOf[sentence - 1] === paragraphOf[sentence] || above.block.kind !== 'body') return undefined
  const {tokens, sentences} = above
  const last = sentences.at(-1)!
  const end = phraseAfter(tokens, last.first, true)
  if (end < 0 || end >= last.last) return undefined
  const phrase = readPhrase(above, {start: tokens[last.first]!.start, end: tokens[end - 1]!.end}, names)
  if (!phrase.plural || phrase.named) return undefined
  return crowdNouns.has(`${phrase.head}s`) || officialNouns.has(phrase.head) || personNouns.has(phrase.head) || roleNouns.has(phrase.head)
    ? {group: phrase}
    : undefined
}

/** “It vexes many *analysts* because *they* see no end”: people of whom the sentence has told. */
function peopleBefore(at: number, sentence: number, {paragraphs, paragraphOf, names}: Discourse): Referent | undefined {
  const paragraph = paragraphs[paragraphOf[sentence]!]!
  const {tokens} = paragraph
  for (let i = firstFrom(tokens, at) - 1; i >= 0 && tokens[i]!.sentence === sentence; i--) {
    if (tokens[i]!.kind !== 'word' || tokens[i]!.quotation >= 0) continue
    const {word, plural} = singular(tokens[i]!.lower)
    if (
      plural &&
      !/^(?:ones|others|men|women)$/.test(tokens[i]!.lower) &&
      (crowdNouns.has(tokens[i]!.lower) || personNouns.has(word) || officialNouns.has(word))
    )
      return {group: readPhrase(paragraph, tokens[i]!, names)}
  }
  return undefined
}

/** “The mill wants to sell, but *buyers* cannot choose what *they* want”: who does something between a body and the pronoun. */
function crowdBetween(from: number, at: number, sentence: number, {paragraphs, paragraphOf, names}: Discourse): Phrase | undefined {
  const paragraph = paragraphs[paragraphOf[sentence]!]!
  const {tokens} = paragraph
  for (let i = firstFrom(tokens, at) - 1; i > 0 && tokens[i]!.start > from; i--) {
    const next = tokens[i + 1]!
    if (tokens[i]!.kind !== 'word' || !(isVerb(next) || auxiliaries.has(next.lower))) continue
    const {word, plural} = singular(tokens[i]!.lower)
    if (plural && (crowdNouns.has(word) || personNouns.has(word))) return readPhrase(paragraph, tokens[i]!, names)
  }
  return undefined
}

/** The people whom the sentence before, in the same paragraph, begins with and who did something there. */
function actorsBefore(sentence: number, discourse: Discourse): Phrase | undefined {
  const phrase = toldIn(sentence - 1, discourse) ? undefined : subjectBefore(sentence, discourse)
  if (!phrase?.plural || phrase.named !== undefined) return undefined
  return officialNouns.has(phrase.head) || personNouns.has(phrase.head) || roleNouns.has(phrase.head) ? phrase : undefined
}

/** Whether somebody was a source in a sentence. */
function toldIn(sentence: number, {earlier}: Discourse): boolean {
  for (let i = earlier.length - 1; i >= 0 && earlier[i]!.sentence >= sentence; i--) if (earlier[i]!.sentence === sentence) return true
  return false
}

/** The subject of the sentence before, in the same paragraph. */
export function subjectBefore(sentence: number, {paragraphs, paragraphOf, names}: Discourse): Phrase | undefined {
  const paragraph = paragraphs[paragraphOf[sentence]!]!
  const before = paragraph.sentences[sentence - 1 - paragraph.sentences[0]!.id]
  if (!before) return undefined
  const {tokens} = paragraph
  const end = phraseAfter(tokens, before.first, true)
  if (end < 0 || end >= before.last) return undefined
  return readPhrase(paragraph, {start: tokens[before.first]!.start, end: tokens[end - 1]!.end}, names)
}

/**
 * “it”: the paper or the body that the sentence before is about, else the nearest body, document or outlet that was a source, else a
 * circle, a body or a country named.
 */
function something(at: number, sentence: number, discourse: Discourse): Referent | undefined {
  const paper = paperBefore(sentence, discourse)
  if (paper) {
    const told = discourse.earlier.findLast(({start}) => start === paper.start)
    return told ? {earlier: told} : {group: paper}
  }
  let word: Referent | undefined
  let steps = 0
  for (const {mentions, sources} of backwards(at, sentence, discourse)) {
    for (const source of sources)
      if (source.kind === 'named-organisation' || source.kind === 'document' || source.kind === 'news-outlet' || source.isNamelessBody)
        return {earlier: source}
    if (word && ++steps > 1) return word
    const circle = circleIn(mentions, discourse)
    if (circle) return {circle}
    const speaks = ({name, possessive}: NameMention): boolean =>
      !possessive && (isBody(name) || (name.type === 'place' && name.country !== undefined))
    const named =
      // “*Norland* turned down the offer of the Harbour Commission. *It* said …”
      mentions.find(mention => speaks(mention) && beginsSentence(mention, discourse)) ??
      mentions.find(({name, possessive}) => !possessive && isBody(name)) ??
      mentions.find(speaks) ??
      // “Hald & Moe raised its forecast. *It* said …”: no list knows the firm.
      mentions.find(({name, possessive}) => !possessive && name.type === 'other' && describeName(name, '').kind === 'named-organisation')
    if (!named) continue
    // “The clinic said it was full. *Blood* was running out, *it* added”: perhaps no name at all.
    if (!word && isOnlyOpener(named, discourse)) word = {name: named.name}
    else return word ?? {name: named.name}
  }
  return word
}

/** Whether a word stands with its capital only where sentences begin, and no list knows it. */
const isOnlyOpener = (mention: NameMention, discourse: Discourse): boolean =>
  !mention.name.midSentence && !mention.name.full.includes(' ') && mention.name.type === 'other' && beginsSentence(mention, discourse)

/** “*The study* is published in the Journal of Reefs. It found …”: the paper that the sentence before begins with. */
function paperBefore(sentence: number, discourse: Discourse): Phrase | undefined {
  const phrase = subjectBefore(sentence, discourse)
  return phrase && !phrase.plural && phrase.determiner !== 'none' && phrase.named === undefined && documentNouns.has(phrase.head)
    ? phrase
    : undefined
}

function circleIn(mentions: readonly NameMention[], {circles}: Discourse): Circle | undefined {
  if (circles.length === 0) return undefined
  for (const {start} of mentions) {
    const circle = circles[firstFrom(circles, start)]
    if (circle?.start === start) return circle
  }
  return undefined
}
