/**
 * How likely an editor is to ask “says who?” of a sentence that nobody is named for: a logistic regression over what can be seen
 * of the sentence (reasons, hedges, classes and shapes of words, the form of the verb, the subject, names and figures) and of the
 * article around it. The weights are learned from verdicts of readers (`npm run train:verdicts`), who go by the guideline.
 */
import {checkWeights} from '../language/check-weights.js'
import {claimBits, claimKinds} from '../language/claim-words.js'
import {isVerb} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import type {Span} from '../read/article.js'
import type {Scene} from './scenes.js'
import type {Assertion, Token, Understanding} from './types.js'

/** Something seen of a sentence that bears on whether an editor asks. */
export interface Evidence {
  /** Name of its weight. */
  readonly feature: string
  readonly value: number
  /** Where it is a word that makes the sentence a claim: the word, and what an editor would ask about. */
  readonly word?: {readonly reason: string; readonly span: Span}
}

/** What the article around a sentence tells. */
export interface Around {
  /** Share of the article's sentences that hold an attribution, drawn towards a half where there are few: a report or an essay. */
  readonly attributed: number
  /** Share of its sentences in which the writer or the reader is spoken of: “we”, “you”. */
  readonly personal: number
}

/** In: an article understood. Out: what it tells of each of its sentences. */
export function aroundOf({paragraphs, sentences, attributionsBySentence}: Understanding): Around {
  let attributed = 0
  let personal = 0
  for (const {id, paragraph, first, last} of sentences) {
    if (attributionsBySentence[id]) attributed++
    const {tokens} = paragraphs[paragraph]!
    for (let i = first; i < last; i++) {
      const token = tokens[i]!
      if (token.quotation < 0 && (claimBits(token.spelling) & author) !== 0) {
        personal++
        break
      }
    }
  }
  return {attributed: (attributed + 2) / (sentences.length + 4), personal: Math.min(1, (3 * personal) / Math.max(1, sentences.length))}
}

const present = wordSet("is are am 's isn't aren't")
const be = wordSet("is are was were am 's be been being isn't aren't wasn't weren't")
const perfect = wordSet('has have had')
const articles = wordSet('a an the')
const day = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight january february march april may june july august september october november december jan feb aug sept oct nov dec',
)

/** The form of the first verb of the main clause: `be past passive`, `modal will`, `past` … */
function verbForm({paragraph: {tokens}, sentence: {first, last}, zones}: Scene): string {
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || zones[i - first] !== 'main') continue
    const {lower} = token
    const next = tokens[i + 1]?.lower ?? ''
    if (be.has(lower)) {
      const form = `be ${present.has(lower) ? 'present' : 'past'}`
      if (next.endsWith('ing')) return `${form} progressive`
      if (next.length > 3 && /(?:ed|n)$/.test(next)) return `${form} passive`
      return articles.has(next) ? `${form} noun` : form
    }
    if (perfect.has(lower)) {
      const form = `have ${lower === 'had' ? 'past' : 'present'}`
      return next === 'been' || next === 'become' ? `${form} been` : form
    }
    if (modal & claimBits(token.spelling)) return `modal ${lower}`
    if (lower.length > 4 && lower.endsWith('ed')) return 'past'
    if (i > first && lower.endsWith('s') && isVerb(token)) return 'present'
  }
  return 'none'
}

const capital = /^\p{Lu}/u

/** What the sentence opens with. */
function subjectFeatures(word: Token, next: Token | undefined): string[] {
  const {lower, text} = word
  const features = claimKinds.flatMap(({name, words}, i) =>
    words && (claimBits(word.spelling) & (1 << i)) !== 0 ? [`opens with ${name}`] : [],
  )
  if (lower.length > 4 && /[^s]s$/.test(lower) && next && !capital.test(next.text) && next.kind === 'word')
    features.push('opens with plural')
  if (next && capital.test(next.text) && capital.test(text)) features.push('opens with name')
  if (articles.has(lower)) features.push('opens with article')
  if (lower.endsWith('ing')) features.push('opens with -ing')
  if (lower.endsWith('ly')) features.push('opens with -ly')
  return features
}

/** In: a sentence that nobody is named for, the verdict before it, and its article. Out: what bears on whether an editor asks. */
export function evidenceOf(scene: Scene, assertions: readonly Assertion[], around: Around): Evidence[] {
  const evidence: Evidence[] = [{feature: 'always', value: 1}]
  const see = (feature: string, value = 1) => {
    if (value !== 0) evidence.push({feature, value})
  }
  reasonsSeen(scene, see)
  const words = wordsSeen(scene, evidence, see)
  see('length', Math.min(words, 50) / 20)
  see(`verb: ${verbForm(scene)}`)
  if (scene.attributions.length > 0) see('an attribution')
  placeSeen(scene, assertions, see)
  see('attributed around', around.attributed)
  see('personal around', around.personal)
  return evidence
}

type See = (feature: string, value?: number) => void

function reasonsSeen(scene: Scene, see: See): void {
  for (const {reason, zone} of scene.reasons) see(zone === 'main' ? `reason: ${reason}` : `reason aside: ${reason}`)
  for (const hedgeClass of new Set(scene.hedges.map(hedge => hedge.class))) see(`hedge: ${hedgeClass}`)
}

/** Puts what the words are to the evidence. Out: how many there are. */
function wordsSeen({paragraph: {tokens}, sentence: {first, last}, zones}: Scene, evidence: Evidence[], see: See): number {
  const all = tokens.slice(first, last)
  const words = all.filter(({kind}) => kind === 'word' || kind === 'number')
  const own = words.filter(({quotation}) => quotation < 0)
  const numbers = own.filter(({kind}) => kind === 'number').length
  const isName = ({kind, index, text}: Token) => kind === 'word' && index > first && capital.test(text)
  const names = own.filter(isName)
  const plain = own.filter(token => token.kind === 'word' && !isName(token))
  const count = Math.max(1, words.length)
  see('names', (2 * names.length) / count)
  see('numbers', Math.min(1, (5 * numbers) / count))
  if (numbers > 0) see('a number')
  see('quoted', (words.length - own.length) / count)
  if (own.length < words.length) see('a quotation')
  if (names.some(({lower}) => day.has(lower))) see('a date')
  see('commas', Math.min(4, all.filter(({text}) => text === ',').length) / 2)
  see('side clauses', zones.filter(zone => zone === 'subordinate').length / all.length)
  claimsSeen(plain, evidence, see)
  const [opener] = words
  if (opener) for (const feature of subjectFeatures(opener, tokens[opener.index + 1])) see(feature)
  return words.length
}

const bitOf = (name: string): number => 1 << claimKinds.findIndex(kind => kind.name === name)
const adverb = bitOf('adverb')
const abstract = bitOf('abstract noun')
const adjective = bitOf('adjective')
const modal = bitOf('modal')
const author = bitOf('author')

/** The kinds of claim words, each with the first word of its kind; of some the number counts, too. */
function claimsSeen(words: readonly Token[], evidence: Evidence[], see: See): void {
  let seen = 0
  for (const {spelling, start, end} of words) {
    const fresh = claimBits(spelling) & ~seen
    if (fresh === 0) continue
    seen |= fresh
    for (const [i, {name, reason}] of claimKinds.entries())
      if ((fresh & (1 << i)) !== 0) evidence.push({feature: name, value: 1, ...(reason ? {word: {reason, span: {start, end}}} : {})})
  }
  const count = (bit: number) => words.filter(({spelling}) => (claimBits(spelling) & bit) !== 0).length
  see('adverbs', Math.min(3, count(adverb)) / 2)
  see('abstract nouns', count(abstract) / 2)
  see('adjectives', count(adjective) / 2)
}

/** Where the sentence stands among those before it. */
function placeSeen({paragraph, sentence}: Scene, assertions: readonly Assertion[], see: See): void {
  const before = assertions.at(-1)
  if (before?.verdict === 'attributed') see('attributed before')
  const own = paragraph.sentences[0]!.id
  if (paragraph.sentences.length === 1) see('alone in its paragraph')
  if (assertions.some(({sentence: id, verdict}) => id >= own && id < sentence.id && verdict === 'attributed'))
    see('attributed in its paragraph')
}

/** From these odds on the verdict is check-worthy: on the labelled sentences it is right most often here. */
export const askFrom = -0.25
/** The same where a row says that the sentence stands on record. */
export const askOfRecords = 0.5

/** In: log-odds. Out: the chance, 0 to 1. */
export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** In: evidence. Out: the word that does most to make the sentence a claim, as the reason to ask; none where no word does. */
export function claimIn(evidence: readonly Evidence[]): Assertion['reasons'] {
  let best: Assertion['reasons'][number] | undefined
  for (const {feature, word} of evidence) {
    const weight = checkWeights[feature] ?? 0
    if (word && weight > (best?.weight ?? 0)) best = {...word, weight}
  }
  return best ? [best] : []
}

/** In: evidence. Out: the log-odds that an editor asks; above 0 more likely than not. */
export function weigh(evidence: readonly Evidence[]): number {
  let sum = 0
  for (const {feature, value} of evidence) sum += (checkWeights[feature] ?? 0) * value
  return sum
}
