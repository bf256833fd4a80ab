/** Whom “the couple”, “the pair”, “the two women” or “both banks” mean: the two persons or bodies that were just named together. */

import {bodyNouns, personNouns, roleNouns} from '../language/titles.js'
import {possessives} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {backwards, circleNouns, type Discourse, type Pair, type Referent} from './sources-discourse.js'
import {describeName} from './sources-kinds.js'
import type {Phrase} from './sources-phrase.js'
import type {Name, NameMention} from './sources-register.js'
import {isCountedBefore} from './sources-unnamed.js'
import type {Token} from './types.js'

const pairNouns = wordSet('duo pair couple twosome')
/** How many sentences back the two may stand. */
const reach = 3

/** “both men”, “both drivers”, “both banks”: two in particular. */
export const speaksOfBoth = ({core, tokens, head, plural}: Phrase): boolean =>
  plural &&
  core.length === 2 &&
  tokens.length === 2 &&
  core[0]!.lower === 'both' &&
  (personNouns.has(head) || roleNouns.has(head) || bodyNouns.has(head))

/** “the two airlines”, “the carriers”, “both clubs”. */
const speakAsBodies = ({core, tokens, determiner, plural, head}: Phrase): boolean =>
  plural &&
  bodyNouns.has(head) &&
  !(personNouns.has(head) || roleNouns.has(head) || circleNouns.has(head)) &&
  tokens.length === core.length &&
  (core[0]!.lower === 'both' || determiner === 'definite') &&
  core.length === (core[1]!.lower === 'two' ? 3 : 2)

/** “Norvik Bank and Hald Bank will merge, *both banks* said”: the two bodies that are named together, or alone, in this or the last sentences. */
function bodiesMeant(phrase: Phrase, sentence: number, discourse: Discourse): Referent | undefined {
  const counted = phrase.core.some(({lower}) => lower === 'both' || lower === 'two')
  const mayBe = ({name}: NameMention): boolean =>
    (name.type === 'body' || (name.type === 'other' && name.gender === undefined && !name.calledByLast)) &&
    !name.located &&
    (!/ (?:County|City|District)$/.test(name.full) || name.full.toLowerCase().endsWith(phrase.head))
  const speaks = (mention: NameMention): boolean => mayBe(mention) && describeName(mention.name, '').kind === 'named-organisation'
  const near = new Set<Name>()
  let steps = 0
  for (const {mentions, sources} of backwards(phrase.start, sentence, discourse)) {
    if (steps++ > reach) return undefined
    const told = sources.find(({entity, kind, name}) => !entity && kind === 'named-organisation' && joint.test(name))
    if (told) return {earlier: told}
    const bodies = mentions.filter(speaks)
    // “Hald Bank and *Norvik Savings*”: the one shows what the other is.
    const together = bodies.length > 0 ? coordinated(mentions.filter(mayBe), discourse) : undefined
    if (together) return {...together, areBodies: true}
    for (const {name} of bodies) near.add(name)
    if (near.size > 2 || (near.size > 0 && !counted)) return undefined
    if (near.size === 2)
      return {pair: bodies.length > 1 ? inOrder(bodies) : inOrder([...near].reverse().map(name => ({name}))), areBodies: true}
  }
  return undefined
}

/** “the couple”, “the two”, “the two women”; “the couple of hours” are no persons. */
function speaksOfTwo(phrase: Phrase): boolean {
  const {core, tokens, head, plural} = phrase
  if (speaksOfBoth(phrase)) return true
  if (pairNouns.has(head)) return !plural && core.length < 4 && tokens[core.length]?.lower !== 'of'
  if (core[1]?.lower !== 'two') return false
  return core.length === 2 ? tokens.length === 2 : isCountedBefore(phrase)
}

/** In: a definite phrase or “both men”. Out: the two persons or bodies whom it means, undefined where it is not of two or the article does not tell. */
export function pairMeant(phrase: Phrase, sentence: number, discourse: Discourse): Referent | undefined {
  if (speakAsBodies(phrase)) return bodiesMeant(phrase, sentence, discourse)
  if (!speaksOfTwo(phrase)) return undefined
  // “the two drivers, *Ann Lee and Bo Katz*,”
  const apposed = coordinated(phrase.mentions, discourse)
  if (apposed || phrase.tokens.length > phrase.core.length) return apposed
  const wanted = ({name}: NameMention): boolean => describeName(name, '').kind === 'named-person' && canBe(name, phrase)
  const near = new Set<Name>()
  let steps = 0
  for (const {mentions, sources} of backwards(phrase.start, sentence, discourse)) {
    if (steps++ > reach) return undefined
    // “A couple from Leeds said … *The couple* said”, “Ann Lee and Bo Katz said … *The two* said”
    const told = sources.find(
      ({entity, head, name, kind}) => !entity && (head === phrase.head || (kind === 'named-person' && joint.test(name))),
    )
    if (told) return {earlier: told}
    const people = mentions.filter(wanted)
    const together = coordinated(people, discourse) ?? withKin(people, discourse)
    if (together) return together
    for (const {name} of people) near.add(name)
    if (near.size > 2) return undefined
    if (near.size === 2) return {pair: people.length > 1 ? inOrder(people) : inOrder([...near].reverse().map(name => ({name})))}
  }
  return undefined
}

/** “the two men” are no women, “the two senators” were called so; “the two leaders” hold some office. */
function canBe({gender, roles}: Name, {head}: Phrase): boolean {
  if (head === 'man' || head === 'woman') return gender === undefined || gender === (head === 'man' ? 'male' : 'female')
  if (head === 'leader') return roles.size > 0
  return pairNouns.has(head) || head === 'two' || roles.has(head)
}

const joint = / and /

/** The first two persons of a sentence, as it names them. */
function inOrder(people: readonly Pick<NameMention, 'name'>[]): [string, string] {
  const [one, other] = [...new Set(people.map(({name}) => name.full))]
  return [one!, other!]
}

/** “*Ann Lee* and her husband *Bo Lee*” */
function coordinated(people: readonly NameMention[], {paragraphs}: Discourse): Pair | undefined {
  for (let i = 1; i < people.length; i++) {
    const one = people[i - 1]!
    const other = people[i]!
    const between = paragraphs[one.paragraph]!.tokens.slice(one.last, other.titled)
    if (one.name !== other.name && between.length < 5 && between[0]?.lower === 'and' && between.every(isWord))
      return {pair: [one.name.full, other.name.full]}
  }
  return undefined
}

/** “*Ann Lee* fled with *her husband*”: only one of the two has a name. */
function withKin(people: readonly NameMention[], {paragraphs}: Discourse): Referent | undefined {
  for (const {name, paragraph, last} of people) {
    const {tokens} = paragraphs[paragraph]!
    for (let at = last; tokens[at + 2]?.sentence === tokens[last - 1]!.sentence; at++) {
      const [joins, whose, kin] = tokens.slice(at, at + 3) as [Token, Token, Token]
      const joined = at === last ? joins.lower === 'and' : joins.lower === 'with'
      if (joined && possessives.has(whose.lower) && spouses.has(kin.lower)) return {pair: [name.full, `${whose.lower} ${kin.lower}`]}
    }
  }
  return undefined
}

const spouses = wordSet('husband wife partner girlfriend boyfriend fiance fiancee fiancé fiancée')
const isWord = ({kind}: Token): boolean => kind === 'word'

/** “*Ann Lee and Bo Katz* run the mill. Both …”: the two persons with whom one of the last sentences of the paragraph begins. */
export function twoBefore(sentence: number, discourse: Discourse): Referent | undefined {
  const {paragraphOf} = discourse
  for (let id = sentence - 1; id >= sentence - 2 && paragraphOf[id] === paragraphOf[sentence]; id--) {
    const two = twoIn(id, discourse)
    if (two) return two
  }
  return undefined
}

/** “*Ann Lee and Bo Katz* run the mill. They …”: the two persons whom a sentence begins with. */
export function twoIn(sentence: number, discourse: Discourse): Referent | undefined {
  const {paragraphs, paragraphOf, names} = discourse
  const paragraph = paragraphs[paragraphOf[sentence]!]!
  const {first, last} = paragraph.sentences[sentence - paragraph.sentences[0]!.id]!
  const people = names.byParagraph[paragraph.index]!.filter(({titled}) => titled >= first && titled < last)
  const [subject] = people
  if (!subject || subject.titled > first || describeName(subject.name, '').kind !== 'named-person') return undefined
  return coordinated(people.slice(0, 2), discourse) ?? withKin([subject], discourse)
}
