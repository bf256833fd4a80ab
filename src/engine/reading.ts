/** Questions that rules ask of a finished analysis. Each index is made once for an analysis, however many rules ask. */
import {lettered} from '../analysis/spelling.js'
import type {Analysis, Attribution, Paragraph, Sentence, Source} from '../analysis/types.js'
import type {Span} from '../read/article.js'
import {bisect} from '../read/bisect.js'

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `inner` lies wholly in `outer`. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** The last of `list` (in order, not overlapping) that begins at or before `offset`. */
function lastFrom<T>(list: readonly T[], offset: number, start: (item: T) => number): T | undefined {
  return list[bisect(list.length, i => start(list[i]!) <= offset) - 1]
}

/** The paragraph that holds `span`; undefined where its block is not read as prose. */
export function paragraphOf(analysis: Analysis, span: Span): Paragraph | undefined {
  const paragraph = lastFrom(analysis.paragraphs, span.start, p => p.block.start)
  return paragraph && span.start < paragraph.block.end ? paragraph : undefined
}

/** The sentence that holds `span`. */
export function sentenceOf(analysis: Analysis, span: Span): Sentence | undefined {
  const sentence = lastFrom(analysis.sentences, span.start, s => s.start)
  return sentence && span.start < sentence.end ? sentence : undefined
}

/** Body or block quote: the running report, where all rules look. */
export function running(paragraph: Paragraph | undefined): paragraph is Paragraph {
  return paragraph?.block.kind === 'body' || paragraph?.block.kind === 'block-quote'
}

/** Whether `span` stands inside quotation marks: then the words are the speaker's and not the reporter's. */
export function quoted(analysis: Analysis, span: Span): boolean {
  const paragraph = paragraphOf(analysis, span)
  if (!paragraph) return false
  return paragraph.quotations.some(q => within(span, q)) || isTurn(analysis, paragraph)
}

/** “HOLM: I never claimed that.”: in a transcript the words are the speaker's, with no marks around them. */
function isTurn(analysis: Analysis, {sentences}: Paragraph): boolean {
  // “A. We left.”: the letter is a sentence of its own.
  const last = sentences.at(-1)
  return last !== undefined && attributionsOf(analysis, last.id).some(({by}) => by === 'turn')
}

const none: readonly Attribution[] = []

/** Attributions whose cue stands in the sentence, or whose content reaches into it (a quotation of several sentences). */
export const attributionsOf = (analysis: Analysis, sentence: number): readonly Attribution[] =>
  analysis.attributionsBySentence[sentence] ?? none

/** The source an attribution names, or undefined. */
export function sourceOf(analysis: Analysis, attribution: Attribution): Source | undefined {
  return attribution.sourceId === undefined ? undefined : analysis.sources[attribution.sourceId]
}

/** From the first to the last character of several spans; undefined for none. */
export function hull(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined
  return {start: Math.min(...spans.map(s => s.start)), end: Math.max(...spans.map(s => s.end))}
}

/** Whether a source is nobody's name: an official, a person, a crowd. */
export function unnamed(source: Source): boolean {
  return source.kind === 'unnamed-official' || source.kind === 'unnamed-person' || source.kind === 'vague-group'
}

/** Cues that tell of an answer or an act, and vouch for nothing that the sentence reports. */
const vouchesForNothing: ReadonlySet<Attribution['cueClass']> = new Set(['denial', 'no-comment', 'nominal', 'belief'])

/**
 * Who in its own sentence stands behind a hedge, if anyone. `governs`: the hedge is part of what a source says (“he reportedly
 * left, *the Herald said*”). `beside`: a source stands in the sentence and says something else. The speaker inside the hedged
 * clause (“the minister reportedly *said* no”) is neither: the hedge is about that very speaking.
 */
export function behind(analysis: Analysis, hedge: Span): {governs?: Attribution; beside?: Attribution} {
  const sentence = sentenceOf(analysis, hedge)
  if (!sentence) return {}
  let beside: Attribution | undefined
  for (const attribution of attributionsOf(analysis, sentence.id)) {
    const source = hull(attribution.source)
    if (attribution.sourceId === undefined || vouchesForNothing.has(attribution.cueClass)) continue
    const cue = hull(attribution.cue) ?? source ?? hull(attribution.content)!
    const inner = cue.start >= hedge.start && (source === undefined || source.start < hedge.start)
    if (attribution.content.some(span => within(hedge, span))) {
      if (!inner || attribution.quote === 'direct') return {governs: attribution}
    } else if (!inner && !(source && source.start > hedge.start && attribution.content.every(span => span.start > hedge.start)))
      beside ??= attribution
  }
  return beside ? {beside} : {}
}

const theName = lettered`^[Tt]he(?:\s+[\p{Lu}\d]\S*)+$`

/** In: an article understood; a source. Out: its name as a sentence takes it, with the article that the copy prints: “the Selby Courier”. */
export function nameInSentence({article: {text}}: Analysis, {name, mentions}: Source): string {
  // “the Courier”, “The FT”, but not “the Danish newspaper Kystposten”
  const printed = (from: number, to: number) => theName.test(text.slice(from, to))
  const determined = mentions.some(({start, end}) => printed(start, end) || printed(Math.max(0, start - 4), end))
  return determined && !/^the\s/i.test(name) ? `the ${name}` : name
}

/** In: an article understood; an attribution. Out: the name of the person who is its source, undefined where its paragraph has not named that person, or more than one. */
export function nameGiven(analysis: Analysis, attribution: Attribution): string | undefined {
  const span = hull(attribution.source)
  const paragraph = span && paragraphOf(analysis, span)
  if (!paragraph || attribution.sourceId === undefined) return undefined
  const told = analysis.article.text.slice(paragraph.block.start, span.end)
  const named = analysis.sources.filter(({kind, name}) => kind === 'named-person' && told.includes(name.split(' ').at(-1)!))
  return named.length === 1 && named[0]!.id === attribution.sourceId ? named[0]!.name : undefined
}
