/**
 * What has been told before a source phrase, and in which order those named there come to mind: the sentence at hand first, then
 * the one before it, and so on. In: names and sources of the article. Out: those that a phrase at a place can point to.
 */

import type {Gender} from '../language/titles.js'
import type {Span} from '../read/article.js'
import {firstFrom} from './offsets.js'
import type {Phrase} from './sources-phrase.js'
import type {Name, NameMention, Names} from './sources-register.js'
import type {Paragraph, Quotation, SourceKind} from './types.js'

/** A source as it was resolved earlier in the article. */
export interface Earlier {
  readonly start: number
  readonly end: number
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
  /** A body that has no name: “one hospital”. */
  readonly isNamelessBody: boolean
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

/** “Ann Lee met Bo Katz. *The two* …”, “Norvik Bank and Hald Bank … *both banks*” */
export interface Pair {
  readonly pair: readonly [string, string]
  readonly areBodies?: boolean
}

export type Referent =
  | {readonly name: Name}
  | {readonly earlier: Earlier}
  | {readonly circle: Circle}
  /** “One neighbour said … *Another* said”: somebody else of the same kind. */
  | {readonly like: Earlier}
  | Pair
  /** “Two deckhands spoke to the inquiry. *One* said …”: somebody out of a group that has said nothing yet. */
  | {readonly oneOf: Phrase}
  /** People the sentence before tells of: “Researchers at the institute filmed bees. They found …”. */
  | {readonly group: Phrase}

export const asReferent = (name: Name | undefined): Referent | undefined => name && {name}

/** Nouns for the circle around a person or the government of a country. */
export const circleNouns: ReadonlySet<string> = new Set(['administration', 'campaign', 'government', 'regime', 'team'])

/** How many sentences a phrase may point over. */
const reach = 7

export const isBody = ({type}: Name): boolean => type === 'body' || type === 'outlet'

/** Blocks that stand between the lines of a report. */
const aside: ReadonlySet<string> = new Set([
  'byline',
  'dateline',
  'caption',
  'credit',
  'promo',
  'sign-up',
  'furniture',
  'copyright',
  'contributor',
])

/** Sentences from the one at hand backwards, with the names and sources that stand in each before `at`. */
export function* backwards(at: number, sentence: number, discourse: Discourse): Generator<{mentions: NameMention[]; sources: Earlier[]}> {
  const {names, paragraphs, paragraphOf, earlier, except} = discourse
  // “‘Mr Lee is meeting the union,’ he added”: of whom somebody only speaks does not speak.
  const own = quotationOf(paragraphs[paragraphOf[sentence]!]!, at)
  const unheard = (paragraph: Paragraph, place: number): boolean => {
    const quotation = quotationOf(paragraph, place)
    return quotation !== undefined && quotation !== own && quotation.end <= at
  }
  let last = earlier.length
  let apart = 0
  for (let id = sentence; id >= 0 && sentence - id - apart < reach; id--) {
    const paragraph = paragraphs[paragraphOf[id]!]!
    // Who took or wrote it, or stands in the picture, is no “he” of the report.
    if (aside.has(paragraph.block.kind) && paragraphOf[id] !== paragraphOf[sentence]) {
      apart++
      continue
    }
    const here = paragraph.sentences[id - paragraph.sentences[0]!.id]!
    const list = names.byParagraph[paragraph.index]!
    const mentions: NameMention[] = []
    for (let i = firstFrom(list, here.start); i < list.length && list[i]!.start < here.end; i++)
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
  const token = paragraph.tokens[firstFrom(paragraph.tokens, place)]
  const quotation = token && token.quotation >= 0 ? paragraph.quotations[token.quotation] : undefined
  return quotation && quotation.end - quotation.start > 24 ? quotation : undefined
}

/** The latest earlier source of which something holds; no further back than an editor would look. */
export function recent(earlier: readonly Earlier[], holds: (entry: Earlier) => boolean): Earlier | undefined {
  for (let i = earlier.length - 1; i >= 0 && earlier.length - i < 150; i--) if (holds(earlier[i]!)) return earlier[i]
  return undefined
}

/** A person, whom “he” or “she” may mean; of unknown gender either. */
export const agrees = (name: Name, gender: Gender | undefined): boolean =>
  name.type === 'person' && (gender === undefined || name.gender === undefined || name.gender === gender)

/** Whether a sentence begins with a name, and so is about it. */
export function beginsSentence({titled, paragraph}: NameMention, {paragraphs}: Discourse): boolean {
  const {sentences, tokens} = paragraphs[paragraph]!
  return sentences.some(({first}) => first === titled || (first === titled - 1 && tokens[first]!.lower === 'the'))
}

/** The last mentions of names before a place, the nearest first. */
export function* mentionsBefore(at: number, {mentions}: Names, count: number): Generator<NameMention> {
  const from = firstFrom(mentions, at)
  for (let i = from - 1; i >= 0 && from - i <= count; i--) yield mentions[i]!
}
