/**
 * Claims: what the article has its reader believe, with everyone it rests on. One claim for each content that a source
 * stands behind, and one for each sentence that nobody does.
 */

import {
  backWords,
  editorialWords,
  newsroomWords,
  oughtWords,
  selfWords,
  stanceClasses,
  stanceLemmas,
  viewWords,
} from '../language/own-acts.js'
import {auxiliaries} from '../language/word-classes.js'
import type {Span} from '../read/article.js'
import {findRepeats} from './claim-repeats.js'
import {isSourced, outerOf} from './nesting.js'
import {tokenAt} from './offsets.js'
import type {Assertion, Attribution, Claim, ClaimStatus, Paragraph, Sentence, Source, Understanding} from './types.js'

type Draft = Omit<Claim, 'id' | 'repeats' | 'corroborates'>

/** In: an article understood and its verdicts. Out: its claims in reading order. */
export function weighClaims(base: Understanding, assertions: readonly Assertion[]): Claim[] {
  const drafts: Draft[] = []
  const bySentence = new Map<number, number>()
  for (const assertion of assertions) {
    if (assertion.verdict === 'not-an-assertion') continue
    const sentence = base.sentences[assertion.sentence]!
    const paragraph = base.paragraphs[sentence.paragraph]!
    const first = drafts.length
    for (const group of contents(base, assertion, sentence)) drafts.push(attributed(base, paragraph, sentence, group))
    // A later sentence of a quotation is part of the claim that began with it.
    const within = assertion.verdict === 'attributed' && assertion.attributions.some(id => base.attributions[id]!.sentence !== sentence.id)
    if ((drafts.length === first && !within) || bare(assertion)) drafts.push(unattributed(sentence, assertion, drafts, bySentence))
    bySentence.set(sentence.id, Math.min(first, drafts.length - 1))
  }
  return compare(base, drafts)
}

/** Verdicts whose sentence claims something beyond what its attributions hold: “She resigned after he threatened to leave”. */
function bare(assertion: Assertion): boolean {
  return assertion.verdict !== 'attributed' && assertion.verdict !== 'covered-by-earlier'
}

/** The attributions whose cue stands here, those with one content together: “according to the Post, citing two aides”. */
function contents(base: Understanding, assertion: Assertion, sentence: Sentence): Attribution[][] {
  const groups: Attribution[][] = []
  for (const id of assertion.attributions) {
    const attribution = base.attributions[id]!
    if (attribution.sentence !== sentence.id || attribution.content.length === 0) continue
    if (attribution.cueClass === 'no-comment' || !isSourced(attribution)) continue
    if (attribution.nestedIn.length > 0 && outerOf(attribution, base.attributions).some(outer => outer.sentence === sentence.id)) continue
    const group = groups.find(known => together(known[0]!, attribution))
    if (group) group.push(attribution)
    else groups.push([attribution])
  }
  return groups
}

function together(a: Attribution, b: Attribution): boolean {
  const common = a.content.reduce(
    (sum, x) => sum + b.content.reduce((inner, y) => inner + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  )
  const length = Math.min(lengthOf(a.content), lengthOf(b.content))
  return length > 0 && common / length > 0.8
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0)
}

function attributed(base: Understanding, paragraph: Paragraph, sentence: Sentence, group: readonly Attribution[]): Draft {
  const [main] = group
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const {content} of group) {
    for (const span of content) {
      start = Math.min(start, span.start)
      end = Math.max(end, span.end)
    }
  }
  const sources = distinct(group.map(a => a.sourceId))
  const relays = distinct(group.map(a => a.via))
  // “according to the Post, citing two aides”: the aides are no second root beside the Post that relays them.
  const roots = distinct(group.map(a => (relays.includes(a.via ?? -1) && !base.sources[a.via!]!.own ? a.via : a.sourceId)))
  return {
    start,
    end,
    sentence: sentence.id,
    status: statusOf(base, group),
    sources,
    roots,
    attributions: group.map(a => a.id),
    ownAct: group.every(a => isOwnAct(base, paragraph, a)),
    by: `content of ${main!.by}`,
  }
}

function distinct(ids: readonly (number | undefined)[]): number[] {
  const out: number[] = []
  for (const id of ids) if (id !== undefined && !out.includes(id)) out.push(id)
  return out
}

const unnamedKinds = new Set(['unnamed-official', 'unnamed-person', 'vague-group', 'none', 'social-post'])

function statusOf(base: Understanding, group: readonly Attribution[]): ClaimStatus {
  const sources = group.map(a => (a.sourceId === undefined ? undefined : base.sources[a.sourceId])).filter(source => source !== undefined)
  const relayed = group.some(a => a.via !== undefined && !base.sources[a.via]!.own)
  const outlet = sources.some(source => source.kind === 'news-outlet' && !source.own)
  const unnamed = sources.some(source => unnamedKinds.has(source.kind))
  const named = sources.some(source => !unnamedKinds.has(source.kind) && source.kind !== 'news-outlet')
  if (relayed || outlet) return unnamed ? 'secondhand-unnamed' : 'secondhand-named'
  return named || !unnamed ? 'attributed-named' : 'attributed-unnamed'
}

function unattributed(sentence: Sentence, assertion: Assertion, drafts: readonly Draft[], bySentence: ReadonlyMap<number, number>): Draft {
  const {start, end, id} = sentence
  const support = assertion.support === undefined ? undefined : drafts[bySentence.get(assertion.support) ?? -1]
  if (support && (assertion.verdict === 'covered-by-earlier' || assertion.verdict === 'attributed')) {
    const {status, sources, roots, ownAct} = support
    return {start, end, sentence: id, status, sources, roots, attributions: [], ownAct, by: assertion.by}
  }
  const status: ClaimStatus =
    assertion.verdict === 'hedged-without-source'
      ? 'hedged-only'
      : assertion.verdict === 'unattributed-public-record'
        ? 'public-record'
        : 'unattributed'
  return {start, end, sentence: id, status, sources: [], roots: [], attributions: [], ownAct: false, by: assertion.by}
}

/** Whether the speaker is the best source there is: own words, plans, views. Of outlets and unnamed people, views alone are their own. */
function isOwnAct(base: Understanding, paragraph: Paragraph, attribution: Attribution): boolean {
  const source = attribution.sourceId === undefined ? undefined : base.sources[attribution.sourceId]
  const [content] = attribution.content
  const at = content && content.start >= paragraph.block.start && content.end <= paragraph.block.end ? content : undefined
  if (source?.kind === 'news-outlet')
    return (
      attribution.via === undefined &&
      at !== undefined &&
      (isEditorial(paragraph, at, attribution) || isOwnWork(paragraph, at, attribution.lemma, source))
    )
  if (source && (source.kind === 'unnamed-person' || source.kind === 'unnamed-official'))
    return attribution.via === undefined && at !== undefined && holdsView(paragraph, at)
  if (
    attribution.via !== undefined &&
    attribution.quote === 'indirect' &&
    !base.sources[attribution.via]!.own &&
    !source?.kind.startsWith('named')
  )
    return false
  if (attribution.mode === 'belief-or-intention') return true
  if (stanceClasses.has(attribution.cueClass) || stanceLemmas.has(attribution.lemma)) return true
  if (!content) return true
  return at !== undefined && speaksOfSelf(paragraph, at, source)
}

/** The words of a content in order, without the “that” before it. */
function wordsIn(paragraph: Paragraph, content: Span): string[] {
  const words: string[] = []
  for (let i = tokenAt(paragraph, content.start); i < paragraph.tokens.length && paragraph.tokens[i]!.start < content.end; i++) {
    const {kind, lower} = paragraph.tokens[i]!
    if (kind === 'word' && (words.length > 0 || lower !== 'that')) words.push(lower)
  }
  return words
}

/** “*We* saw the smoke”, “the council *must* act”: told of oneself, or a view. */
const holdsView = (paragraph: Paragraph, content: Span): boolean =>
  wordsIn(paragraph, content).some((word, i) => selfWords.has(word) || (i < 8 && viewWords.has(word)))

/** A leading article: “‘The mayor *must* go’, the Courier wrote”, “… said *in an editorial*”. A report of what others must do has no marks. */
function isEditorial(paragraph: Paragraph, content: Span, {quote, cue, source}: Attribution): boolean {
  const [verb] = [...cue, ...source]
  if (verb) {
    const {first, last} = paragraph.sentences.find(({start, end}) => verb.start >= start && verb.start < end) ?? {first: 0, last: 0}
    if (paragraph.tokens.slice(first, last).some(({lower}) => editorialWords.has(lower))) return true
  }
  return quote !== 'indirect' && wordsIn(paragraph, content).some((word, i) => i < 8 && oughtWords.has(word))
}

/**
 * “The Courier said *its editors* had checked every page”, “*The Courier* will cut 200 jobs, it said”; “*reported* it had obtained letters”
 * and “said it had *seen* letters” are its report.
 */
function isOwnWork(paragraph: Paragraph, content: Span, lemma: string, outlet: Source): boolean {
  const words = wordsIn(paragraph, content)
  const [first, second, third] = words
  if (first === 'it' || first === 'we') return lemma !== 'report' && !words.slice(1, 4).some(word => gathering.has(word))
  if (/^(?:its|their|our)$/.test(first ?? '')) return [second, third].some(word => word !== undefined && newsroomWords.has(word))
  const own = first === 'the' ? words.slice(1) : words
  const verb = own.findIndex(word => !isNameWord(word, outlet))
  return verb > 0 && auxiliaries.has(own[verb]!) && !own.slice(verb, verb + 3).some(word => gathering.has(word))
}

/** How a newsroom comes by what it tells. */
const gathering = new Set('seen obtained learned learnt viewed reviewed told spoken confirmed verified found gathered heard'.split(' '))

/** “said *she* had left”, “said *the firm’s* plants”, “*I* never saw him”, “the council *must* act”. */
const speaksOfSelf = (paragraph: Paragraph, content: Span, source: Source | undefined): boolean =>
  wordsIn(paragraph, content).some(
    (word, i) =>
      selfWords.has(word) ||
      (i < 3 && (backWords.has(word) || (word.length > 3 && isNameWord(word, source)))) ||
      (i < 8 && viewWords.has(word)),
  )

/** Whether a word stands in the name of a source: “*Ferrant* said *Ferrant’s* mine …”. */
function isNameWord(word: string, source: Source | undefined): boolean {
  const name = source?.name.toLowerCase() ?? ''
  return name.includes(word) && name.split(/\s+/).includes(word)
}

/** The claims with those that say the same, and of these the ones that rest on another root. */
function compare(base: Understanding, drafts: readonly Draft[]): Claim[] {
  const repeats = findRepeats(base, drafts)
  return drafts.map((draft, id) => {
    const same = repeats[id]!
    const corroborates = same.length === 0 ? [] : same.filter(other => independent(base, draft, drafts[other]!))
    const {start, end, sentence, status, sources, roots, attributions, ownAct, by} = draft
    return {start, end, sentence, status, sources, roots, attributions, ownAct, by, id, repeats: same, corroborates}
  })
}

/** Different roots, neither of which relays or cites the other. */
function independent(base: Understanding, a: Draft, b: Draft): boolean {
  if (a.roots.length === 0 || b.roots.length === 0) return false
  const behind = (draft: Draft) => new Set([...draft.roots, ...draft.sources, ...draft.sources.flatMap(id => base.sources[id]!.via)])
  const others = behind(b)
  for (const id of behind(a)) if (others.has(id)) return false
  return true
}
