/** Through whom the reporter has it: “told *the Courier*”, “in an email to *AP*”, “speaking on *CNN*”. */

import {letteredAll} from '../language/capitals.js'
import type {Mastheads} from '../language/mastheads.js'
import {fold} from '../language/names.js'
import {outletNouns} from '../language/titles.js'
import {conjunctions} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import type {Article, Span} from '../read/article.js'
import {firstFrom} from './offsets.js'
import type {Phrase} from './sources-phrase.js'
import type {Name, NameMention, Names} from './sources-register.js'
import type {FoundAttribution, Paragraph} from './types.js'

/**
 * “The Courier has approached the club for comment”, “a request for comment from the Courier”: who asks is who prints. So is
 * who “understands”, “has learnt” and “can reveal”: of others one writes that they reported it.
 */
const asking = letteredAll`\b\p{Lu}[\p{L} ]{2,40} (?:has|have) (?:contacted|approached|reached out|emailed|asked)\b[^.\n]*\bcomment\b|\brequests? for comment (?:from|by) (?:The |the )?\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)*|\b\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)* (?:(?:could|was|were)(?: not| unable)(?: to)?(?: immediately| independently)* (?:verify|confirm)|understands|can (?:exclusively )?(?:reveal|disclose)|has (?:exclusively )?(?:learnt|learned))\b`
/** Rules that out at once in most articles: the other is slow over a whole text. */
const mayAsk =
  / (?:has|have) (?:contacted|approached|reached out|emailed|asked)\b|\brequests? for comment (?:from|by) | (?:verify|confirm|understands|reveal|disclose|learnt|learned)\b/

const words = letteredAll`[\p{L}\p{N}](?:[\p{L}\p{N}.&'’-]*[\p{L}\p{N}])?|[^\s]`
const wordsOf = (line: string): readonly {text: string}[] => (line.match(words.for(line)) ?? []).map(word => ({text: word}))

/** “told COURIER DAILY”: a paper prints its own name in capitals, and others do so with initials alone. */
const shouted = letteredAll`(?<=\p{Ll} )(?:\p{Lu}{3,} )?\p{Lu}{5,}(?: \p{Lu}{4,})*\b`
const mayShout = /[a-z] [A-Z]{3}[A-Z ][A-Z]/

/** In: the article. Out: outlets that it is by its own account the copy of: in its byline, dateline, copyright line or page head, or by how it prints the name. */
export function printedBy({text, blocks, metadata}: Article, lookUp: Mastheads): string[] {
  const own: string[] = []
  const read = (line: string): void => {
    const printed = wordsOf(line)
    for (let i = 0; i < printed.length; i++) {
      for (const {outlet, needsThe, needsFullName} of lookUp.at(printed, i))
        if (!needsThe && !needsFullName && !outlet.everyday) own.push(outlet.name)
    }
  }
  for (const {start, end, kind, inner} of blocks) {
    if (kind === 'byline' || kind === 'copyright' || kind === 'dateline') read(text.slice(start, end))
    // “Source: the Courier and agencies”, “Courier writer Ann Lee contributed to this report”
    else if (kind === 'contributor' && /^\(?sources?\b|\bcontributed to this (?:report|story|article)/i.test(text.slice(start, end)))
      read(text.slice(start, end))
    for (const span of inner) if (span.kind === 'dateline') read(text.slice(span.start, span.end))
  }
  if (mayAsk.test(text)) for (const [line] of text.matchAll(asking.for(text))) read(line)
  if (mayShout.test(text))
    for (const [printed] of text.matchAll(shouted.for(text)))
      for (const {outlet} of lookUp.at(wordsOf(printed), 0))
        if (!outlet.everyday && outlet.name.toUpperCase() !== outlet.name) own.push(outlet.name)
  if (metadata.publisher) own.push(metadata.publisher)
  for (const line of [metadata.byline, metadata.dateline, metadata.credit]) if (line) read(line)
  return own
}

/** In: names of the newsroom. Out: whether an outlet is one of them. */
export function ownOutlet(publication: readonly string[]): (name: Name) => boolean {
  const strip = (text: string): string => fold(text).replace(/^the /, '')
  const own = new Set(publication.map(strip))
  if (own.size === 0) return () => false
  return name =>
    own.has(strip(name.full)) || (name.outlet?.short.some(short => own.has(strip(short)) && !short.startsWith('the ')) ?? false)
}

const pressRole = /^(?:reporter|correspondent|journalist|editor)$/
const manages = wordSet('executive managing chief deputy founding opinion')

/** The outlet of a reporter who is named behind it: “the *Courier*’s Ann Lee”, “*Courier* correspondent Ann Lee”, “Ann Lee of the *Courier*”, “Ann Lee, writing for the *Courier*”; not “the Courier’s owner, Bo Katz”. */
export function houseOf({named, mentions, paragraph}: Phrase, names: Names): NameMention | undefined {
  const {tokens} = paragraph
  if (!named) return undefined
  const house = mentions.find(({name, last}) => name.type === 'outlet' && last < named.titled)
  if (!house) {
    // “Ann Lee of the *Courier*”
    const behind = mentions.find(({name}) => name.type === 'outlet')
    if (behind && /^(?:of|from)$/.test(tokens[named.last]?.lower ?? '') && behind.titled <= named.last + 2) return behind
    const [comma, writing, where] = tokens.slice(named.last, named.last + 3)
    if (comma?.text !== ',' || writing?.lower !== 'writing' || !where || !/^(?:for|in|at)$/.test(where.lower)) return undefined
    const outlet = outletIn(names, paragraph, {start: where.end, end: where.end + 8})
    return outlet && outlet.titled <= where.index + 2 ? outlet : undefined
  }
  const words = tokens.slice(house.possessive ? house.last + 1 : house.last, named.first).map(({lower}) => lower)
  if (words.length === 0) return house.possessive ? house : undefined
  return words.length < 5 && pressRole.test(words.at(-1)!) && !words.some(word => manages.has(word)) ? house : undefined
}

const outletIn = (names: Names, paragraph: Paragraph, span: Span): NameMention | undefined => {
  const list = names.byParagraph[paragraph.index]!
  for (let i = firstFrom(list, span.start); i < list.length && list[i]!.start < span.end; i++)
    if (list[i]!.name.type === 'outlet') return list[i]
  return undefined
}

/** “told *the top British newspaper* The Courier”: where the words begin that say what kind of outlet it is. */
function introducedFrom(tokens: Paragraph['tokens'], titled: number): number {
  if (!outletNouns.has(tokens[titled - 1]?.lower ?? '')) return titled
  let at = titled - 1
  while (at > 0 && titled - at < 5 && tokens[at - 1]!.kind === 'word' && !towards.has(tokens[at - 1]!.lower)) at--
  return at
}

const towards = new Set(['to', 'with', 'on', 'told', 'telling'])
const within = (span: Span, spans: readonly Span[]): boolean => spans.some(({start, end}) => start <= span.start && span.start < end)

/**
 * The outlet that was told, as the words around the cue say it: “said in an interview with the Courier”, “told the
 * Courier”, “appearing on CNN’s morning show, said”. Words of the content are never read.
 */
export function venue(found: FoundAttribution, phrase: Phrase | undefined, paragraph: Paragraph, names: Names): NameMention | undefined {
  if (found.addressee) {
    const outlet = outletIn(names, paragraph, found.addressee)
    if (outlet) return outlet
  }
  const {tokens} = paragraph
  const cue = found.cue.at(-1)
  if (!cue) return undefined
  // “was quoted by *the Courier* as saying”
  const between = found.cue.length > 1 ? outletIn(names, paragraph, {start: found.cue[0]!.end, end: cue.start}) : undefined
  if (between) return between
  const list = names.byParagraph[paragraph.index]!
  // “was quoted as saying *by the Courier*”
  const quotedBy = (mention: NameMention): boolean =>
    tokens[mention.titled - 1]?.lower === 'by' && tokens[mention.titled - 1]!.start === cue.end + 1
  const near = (mention: NameMention): boolean =>
    towards.has(tokens[introducedFrom(tokens, mention.titled) - 1]?.lower ?? '') || quotedBy(mention)
  // after the cue, up to eight words on
  const after = firstFrom(tokens, cue.end)
  let stop = after
  while (
    stop < tokens.length &&
    stop - after < 10 &&
    tokens[stop]!.kind !== 'mark' &&
    tokens[stop]!.sentence === tokens[Math.max(after - 1, 0)]!.sentence
  )
    stop++
  for (let i = firstFrom(list, cue.end); i < list.length; i++) {
    const mention = list[i]!
    const {titled, name} = mention
    if (titled >= stop || within(mention, found.content)) break
    if (name.type === 'outlet' && near(mention)) return mention
  }
  // in the source phrase or between it and the cue
  const source = found.source[0]
  if (!source || !phrase) return undefined
  // “people close to the bank, who spoke to the Courier”
  const behind = firstFrom(tokens, source.end)
  const clause = [behind, behind + 1].some(at => /^(?:who|speaking)$/.test(tokens[at]?.lower ?? ''))
  for (let i = firstFrom(list, source.end); clause && i < list.length && list[i]!.titled - behind < 12; i++) {
    const mention = list[i]!
    if (tokens[mention.titled]!.sentence !== tokens[Math.max(behind - 1, 0)]!.sentence || within(mention, found.content)) break
    const spoke = tokens
      .slice(Math.max(mention.titled - 3, behind), mention.titled)
      .some(({lower}) => /^(?:spoke|speaking|told|talked)$/.test(lower))
    if (mention.name.type === 'outlet' && spoke) return mention
  }
  const ahead = venueAhead(source, paragraph, names)
  if (ahead) return ahead
  const from = firstFrom(tokens, phrase.start) + phrase.core.length
  for (let i = firstFrom(list, source.start); i < list.length && list[i]!.start < cue.start; i++) {
    const mention = list[i]!
    if (mention.first >= from && mention.name.type === 'outlet' && near(mention) && !within(mention, found.content)) return mention
  }
  return undefined
}

const opensVenue = wordSet('in speaking talking appearing writing during')
const writings = wordSet('op-ed column essay piece article commentary')

/** “In a statement provided to *the Courier*, Ann Lee said”, “Speaking to *the Courier*, …”, “In an essay for *the Courier*, …”: told in the phrase that the sentence opens with. */
function venueAhead({start}: Span, paragraph: Paragraph, names: Names): NameMention | undefined {
  const {tokens, sentences} = paragraph
  const speaker = tokens[firstFrom(tokens, start)]
  if (!speaker || tokens[speaker.index - 1]?.text !== ',') return undefined
  const sentence = sentences[speaker.sentence - sentences[0]!.id]!
  const opener = tokens[conjunctions.has(tokens[sentence.first]!.lower) ? sentence.first + 1 : sentence.first]!
  if (!opensVenue.has(opener.lower)) return undefined
  const outlet = outletIn(names, paragraph, {start: opener.end, end: start})
  if (!outlet || tokens.slice(opener.index, outlet.titled).some(({text}) => text === ',')) return undefined
  const before = tokens[introducedFrom(tokens, outlet.titled) - 1]
  const written = /^(?:for|in)$/.test(before?.lower ?? '') && writings.has(tokens[before!.index - 1]?.lower ?? '')
  return written || towards.has(before?.lower ?? '') ? outlet : undefined
}
