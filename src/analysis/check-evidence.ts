/**
 * What can be seen of a sentence that nobody is named for, and bears on whether an editor asks “says who?”: reasons, hedges,
 * kinds of words, the form of the verb, what it opens with, names and figures, and the article around it.
 */
import {checkWeights} from '../language/check-weights.js'
import {claimBits, claimKinds} from '../language/claim-words.js'
import {Spelling} from '../language/spellings.js'
import {isCapitalised, isVerb} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import type {Article} from '../read/article.js'
import type {Scene} from './scenes.js'
import {meaningIn} from './sentence-meaning.js'
import type {Assertion, Token, Understanding} from './types.js'

/** Something that can be seen, with its learned weight (log-odds for each unit of it). */
export interface Feature {
  readonly name: string
  readonly weight: number
  /** What an editor would ask about, where a word makes the sentence a claim. */
  readonly reason?: string
}

/** Takes in what is seen; `word` where the feature is a word that makes the sentence a claim. */
export type See = (feature: Feature, value: number, word?: Token) => void

const feature = (name: string, reason?: string): Feature => ({name, weight: checkWeights[name] ?? 0, ...(reason ? {reason} : {})})

/** Features that differ in one word, each made when it is first seen. */
function family(prefix: string): (key: string) => Feature {
  const known = new Map<string, Feature>()
  return key => {
    const had = known.get(key)
    if (had) return had
    const made = feature(prefix + key)
    known.set(key, made)
    return made
  }
}

/** What the article around a sentence tells. */
export interface Around {
  /** Share of the article's sentences that hold an attribution, drawn towards a half where there are few: a report or an essay. */
  readonly attributed: number
  /** Share of its sentences in which the writer or the reader is spoken of: “we”, “you”. */
  readonly personal: number
  /** It is its writer's own view, and says so: by a label above it, or because “I” and “we” run through it. */
  readonly column: boolean
}

const authors = claimKinds.find(({name}) => name === 'author')!.words!
/** Not “US”. */
const namesAuthor = Spelling.fact(({lower, text}) => authors.has(lower) && text !== 'US')
/** An article in which so large a share of the sentences, and so many, speak of their writer is one person's view. */
const columnFrom = {share: 0.2, sentences: 5}
const namesWriter = Spelling.fact(({lower}) => /^(?:i|me|my|we|us|our)$/.test(lower))
const columnLabel = /^(?:opinion|comment|commentary|column|editorial|op-?ed|viewpoint|guest essay)(?:\s*[:|–—].*)?$/i
const labelLength = 80
const isLabelled = ({blocks, text}: Article): boolean =>
  blocks.slice(0, 3).some(({start, end}) => end - start < labelLength && columnLabel.test(text.slice(start, end).trim()))

/** In: an article understood. Out: what it tells of each of its sentences. */
export function aroundOf({article, paragraphs, sentences, attributionsBySentence}: Understanding): Around {
  let attributed = 0
  for (const {id} of sentences) if (attributionsBySentence[id]) attributed++
  let personal = 0
  let own = 0
  for (const {block, tokens} of paragraphs) {
    let counted = -1
    let owned = -1
    for (const {quotation, spelling, sentence} of tokens) {
      if (quotation >= 0 || !namesAuthor(spelling)) continue
      if (sentence !== counted) personal++
      if (block.kind === 'body' && sentence !== owned && namesWriter(spelling)) {
        own++
        owned = sentence
      }
      counted = sentence
    }
  }
  const all = Math.max(1, sentences.length)
  return {
    attributed: (attributed + 2) / (sentences.length + 4),
    personal: Math.min(1, (3 * personal) / all),
    column: (own >= columnFrom.sentences && own / all >= columnFrom.share) || isLabelled(article),
  }
}

const always = feature('always')
const length = feature('length')
/** Learned with the others; its weight stands in the scores of the words. */
const meaning: Feature = {name: 'meaning', weight: 1}
/** From this score on the main clause asks whatever its words mean: “The dairy bribed two inspectors” speaks of cheese all the same. */
const plainAsk = 2
const anAttribution = feature('an attribution')
const attributedAround = feature('attributed around')
const personalAround = feature('personal around')

/** In: a sentence that nobody is named for, the verdicts before it, its article, and what takes in what is seen. */
export function look(scene: Scene, assertions: readonly Assertion[], around: Around, see: See): void {
  see(always, 1)
  seeReasons(scene, see)
  see(length, Math.min(seeWords(scene, see), 50) / 20)
  const told = meaningIn(scene)
  if (told > 0 || scene.mainScore < plainAsk) see(meaning, told)
  see(verbForm(scene), 1)
  if (scene.attributions.length > 0) see(anAttribution, 1)
  seePlace(scene, assertions, see)
  see(attributedAround, around.attributed)
  see(personalAround, around.personal)
}

const reasons = family('reason: ')
const reasonsAside = family('reason aside: ')
const hedges = family('hedge: ')

function seeReasons(scene: Scene, see: See): void {
  for (const {reason, zone} of scene.reasons) see((zone === 'main' ? reasons : reasonsAside)(reason), 1)
  for (const [i, hedge] of scene.hedges.entries())
    if (scene.hedges.findIndex(other => other.class === hedge.class) === i) see(hedges(hedge.class), 1)
}

const names = feature('names')
const numbers = feature('numbers')
const aNumber = feature('a number')
const quoted = feature('quoted')
const aQuotation = feature('a quotation')
const aDate = feature('a date')
const commas = feature('commas')
const sideClauses = feature('side clauses')
const adverbs = feature('adverbs')
const abstractNouns = feature('abstract nouns')
const adjectives = feature('adjectives')
const kinds = claimKinds.map(({name, reason}) => feature(name, reason))
const bitOf = (name: string): number => 1 << claimKinds.findIndex(kind => kind.name === name)
const adverb = bitOf('adverb')
const abstract = bitOf('abstract noun')
const adjective = bitOf('adjective')
const modal = bitOf('modal')
const days = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight january february march april may june july august september october november december jan feb aug sept oct nov dec',
)

/** Out: how many words there are. */
function seeWords({paragraph: {tokens}, sentence: {first, last}, zones}: Scene, see: See): number {
  const count = {words: 0, names: 0, numbers: 0, quoted: 0, commas: 0, side: 0, adverbs: 0, abstracts: 0, adjectives: 0}
  let opener: Token | undefined
  let dated = false
  let seen = 0
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (zones[i - first] === 'subordinate') count.side++
    if (token.text === ',') count.commas++
    if (token.kind !== 'word' && token.kind !== 'number') continue
    count.words++
    opener ??= token
    if (token.quotation >= 0) count.quoted++
    else if (token.kind === 'number') count.numbers++
    else if (i > first && isCapitalised(token)) {
      count.names++
      dated ||= days.has(token.lower)
    } else {
      const bits = claimBits(token.spelling)
      if ((bits & adverb) !== 0) count.adverbs++
      if ((bits & abstract) !== 0) count.abstracts++
      if ((bits & adjective) !== 0) count.adjectives++
      // Each kind is seen once, with its first word.
      for (let fresh = bits & ~seen; fresh !== 0; fresh &= fresh - 1) {
        const kind = 31 - Math.clz32(fresh & -fresh)
        const {telling} = claimKinds[kind]!
        see(kinds[kind]!, 1, !telling || telling.has(token.lower) ? token : undefined)
      }
      seen |= bits
    }
  }
  const all = Math.max(1, count.words)
  see(names, (2 * count.names) / all)
  see(numbers, Math.min(1, (5 * count.numbers) / all))
  if (count.numbers > 0) see(aNumber, 1)
  see(quoted, count.quoted / all)
  if (count.quoted > 0) see(aQuotation, 1)
  if (dated) see(aDate, 1)
  see(commas, Math.min(4, count.commas) / 2)
  see(sideClauses, count.side / (last - first))
  see(adverbs, Math.min(3, count.adverbs) / 2)
  see(abstractNouns, count.abstracts / 2)
  see(adjectives, count.adjectives / 2)
  if (opener) seeOpener(opener, tokens[opener.index + 1], see)
  return count.words
}

const opensWith = family('opens with ')
const openers = claimKinds.map(({name}) => opensWith(name))
const listed = claimKinds.reduce((bits, {words}, i) => (words ? bits | (1 << i) : bits), 0)
const articles = wordSet('a an the')

/** What the sentence opens with: “*Many* voters”, “*Voters* who”, “*Ana Ruiz*”. */
function seeOpener(word: Token, next: Token | undefined, see: See): void {
  const {lower} = word
  for (let bits = claimBits(word.spelling) & listed; bits !== 0; bits &= bits - 1) see(openers[31 - Math.clz32(bits & -bits)]!, 1)
  if (lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss') && next?.kind === 'word' && !isCapitalised(next))
    see(opensWith('plural'), 1)
  if (next && isCapitalised(next) && isCapitalised(word)) see(opensWith('name'), 1)
  if (articles.has(lower)) see(opensWith('article'), 1)
  if (lower.endsWith('ing')) see(opensWith('-ing'), 1)
  if (lower.endsWith('ly')) see(opensWith('-ly'), 1)
}

const verbs = family('verb: ')
const modals = family('verb: modal ')
const be = wordSet("is are was were am 's be been being isn't aren't wasn't weren't")
const present = wordSet("is are am 's isn't aren't")
const perfect = wordSet('has have had')

/** The form of the first verb of the main clause. */
function verbForm({paragraph: {tokens}, sentence: {first, last}, zones}: Scene): Feature {
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || zones[i - first] !== 'main') continue
    const {lower} = token
    const next = tokens[i + 1]?.lower ?? ''
    if (be.has(lower)) {
      const now = present.has(lower)
      if (next.endsWith('ing')) return verbs(now ? 'be present progressive' : 'be past progressive')
      if (next.length > 3 && (next.endsWith('ed') || next.endsWith('n'))) return verbs(now ? 'be present passive' : 'be past passive')
      if (articles.has(next)) return verbs(now ? 'be present noun' : 'be past noun')
      return verbs(now ? 'be present' : 'be past')
    }
    if (perfect.has(lower)) {
      const past = lower === 'had'
      if (next === 'been' || next === 'become') return verbs(past ? 'have past been' : 'have present been')
      return verbs(past ? 'have past' : 'have present')
    }
    if ((modal & claimBits(token.spelling)) !== 0) return modals(lower)
    if (lower.length > 4 && lower.endsWith('ed')) return verbs('past')
    if (i > first && lower.endsWith('s') && isVerb(token)) return verbs('present')
  }
  return verbs('none')
}

const attributedBefore = feature('attributed before')
const attributedInParagraph = feature('attributed in its paragraph')
const alone = feature('alone in its paragraph')

/** Where the sentence stands among those before it. */
function seePlace({paragraph}: Scene, assertions: readonly Assertion[], see: See): void {
  if (assertions.at(-1)?.verdict === 'attributed') see(attributedBefore, 1)
  if (paragraph.sentences.length === 1) see(alone, 1)
  const own = paragraph.sentences[0]!.id
  for (let i = assertions.length - 1; i >= 0 && assertions[i]!.sentence >= own; i--)
    if (assertions[i]!.verdict === 'attributed') {
      see(attributedInParagraph, 1)
      return
    }
}
