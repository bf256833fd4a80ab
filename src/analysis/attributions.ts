/**
 * Who is said to have said what. Pattern rows find the cue, `attribution-readings.ts` the source and the content of each; quotations
 * without a cue of their own are joined to whoever spoke last (`attribution-quotes.ts`), and the learned model adds what no row reads.
 */

import {extractAttributions} from '../extraction/index.js'
import {type Kept, paragraphKey} from '../extraction/kept.js'
import {type AttributionRow, type attributionTable, attributionTableWith, type HouseAttributionRow} from '../language/attribution-rows.js'
import {mastheads} from '../language/mastheads.js'
import type {Match, Range} from '../language/pattern.js'
import {clauseSubject, subjectBefore} from '../language/subjects.js'
import {cueVerb} from '../language/verbs.js'
import {wordSet} from '../language/word-set.js'
import type {BlockKind} from '../read/article.js'
import {bisect} from '../read/bisect.js'
import {clauseEnd, endOfLead, endOfRelative, isRelativeBehindComma, startOf, trimEnd, verbGroupStart} from './attribution-clauses.js'
import {readCredits} from './attribution-credits.js'
import {byParagraph, copied, type Draft} from './attribution-draft.js'
import {readHouseRow} from './attribution-house.js'
import {joinQuotations, readEmbeds} from './attribution-quotes.js'
import {read} from './attribution-readings.js'
import {readTurns} from './attribution-turns.js'
import {bySentence} from './by-sentence.js'
import {type Merged, mergeAttributions, weakest} from './merge-attributions.js'
import {tokenAt} from './offsets.js'
import {type AnalysisOptions, type FoundAttribution, type Hedge, mostCues, type Paragraph} from './types.js'

const silent: ReadonlySet<BlockKind> = new Set<BlockKind>(['note', 'contributor', 'crosshead', 'social-embed'])

/** In: an article's paragraphs and hedges. Out: its attributions in reading order, nested ones too, by rows and by the learned model, and what the model is less sure of. */
export function findAttributions(paragraphs: readonly Paragraph[], hedges: readonly Hedge[], options: AnalysisOptions): Merged {
  const rows = readAttributions(paragraphs, hedges, options.patterns?.attributions, options.memory?.rows)
  return mergeAttributions(
    rows,
    extractAttributions(paragraphs, Math.min(weakest, options.minConfidence ?? weakest), options.memory?.candidates),
    paragraphs,
    hedges,
    options.minConfidence,
  )
}

/** What the pattern rows alone find, those of the house before the built-in ones. */
export function readAttributions(
  paragraphs: readonly Paragraph[],
  hedges: readonly Hedge[],
  house?: readonly HouseAttributionRow[],
  kept?: Kept<readonly Draft[]>,
): FoundAttribution[] {
  const table = attributionTableWith(house)
  kept?.turn(table)
  const drafts: Draft[] = []
  const passives = bySentence(hedges.filter(({by}) => agentless.has(by)))
  for (const paragraph of paragraphs) {
    if (silent.has(paragraph.block.kind)) continue
    const anew = (): Draft[] => readParagraph(paragraph, table)
    const found = kept
      ? copied(
          kept.get(paragraphKey(paragraph), () => copied(anew(), paragraph)),
          paragraph,
        )
      : anew()
    for (const draft of found) drafts.push(draft)
    if (passives.size > 0) for (const draft of readHedges(paragraph, passives, found)) drafts.push(draft)
  }
  drafts.push(...readEmbeds(paragraphs), ...readTurns(paragraphs), ...readCredits(paragraphs))
  cutReports(drafts)
  joinQuotations(paragraphs, drafts)
  return placed(drafts)
}

const orders = new WeakMap<typeof attributionTable, ReadonlyMap<string, number>>()

/** The place of each row in its table. */
function orderOf(table: typeof attributionTable): ReadonlyMap<string, number> {
  const order = orders.get(table) ?? new Map(table.rows.map((row, i) => [row.id, i]))
  orders.set(table, order)
  return order
}

function readParagraph(paragraph: Paragraph, table: typeof attributionTable): Draft[] {
  const order = orderOf(table)
  const {tokens} = paragraph
  const ground = {words: tokens}
  const byCue = new Map<number, Match<AttributionRow>[]>()
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.quotation >= 0 && insideSpeech(paragraph, at)) continue
    for (const match of table.matchesAt(ground, at)) {
      const cue = match.parts.get('cue')![0]!.from
      const there = byCue.get(cue)
      if (there) there.push(match)
      else byCue.set(cue, [match])
    }
  }
  const drafts: Draft[] = []
  if (byCue.size === 0) return drafts
  if (byCue.size > mostCues) leaveCrowds(byCue, paragraph)
  let taken = -1
  for (const [cue, matches] of [...byCue].sort((a, b) => a[0] - b[0])) {
    if (cue < taken || insideSpeech(paragraph, cue)) continue
    // “Anglers express *concerns* about the river”: the verb has been read, and this is what they express.
    if (matches[0]!.row.id === 'noun' && drafts.at(-1)?.content[0]?.from === cue) continue
    if (matches.length > 1) {
      // “…,” said Ida Holm: the inverted order is tried before “Lee, a lawyer, said”.
      const place = ({row}: Match<AttributionRow>): number => (row.id === 'verb-source' ? -1 : order.get(row.id)!)
      matches.sort((a, b) => place(a) - place(b))
    }
    for (const match of matches) {
      const own = match.row.as !== undefined && match.row.content !== 'around'
      const draft = own ? readHouseRow(paragraph, match, drafts) : read(paragraph, match, drafts)
      if (!draft) continue
      drafts.push(draft)
      taken = draft.cue.at(-1)!.to
      break
    }
  }
  return drafts
}

/** Takes away the cues of sentences that hold more of them than any sentence does. */
function leaveCrowds(byCue: Map<number, unknown>, {tokens}: Paragraph): void {
  const counts = new Map<number, number>()
  for (const cue of byCue.keys()) counts.set(tokens[cue]!.sentence, (counts.get(tokens[cue]!.sentence) ?? 0) + 1)
  for (const cue of [...byCue.keys()]) if (counts.get(tokens[cue]!.sentence)! > mostCues) byCue.delete(cue)
}

/** “He promised to resign, his lawyer said”: the promise ends before the lawyer, in whose words it stands. */
function cutReports(drafts: readonly Draft[]): void {
  for (const group of byParagraph(drafts).values()) {
    const places = group.flatMap(draft => (draft.cue[0] ? [{draft, place: draft.cue[0]}] : [])).sort((a, b) => a.place.from - b.place.from)
    for (const outer of group) {
      const cue = outer.cue[0]
      const frame = cue && outer.content[0]
      if (!frame || frame.to > cue.from) continue
      const begin = Math.min(cue.from, ...outer.source.map(range => range.from))
      // “…, *as* Lee said”
      const edge = outer.paragraph.tokens[begin - 1]?.lower === 'as' ? begin - 1 : begin
      for (let i = placeFrom(places, frame.from); i < places.length && places[i]!.place.from < frame.to; i++) {
        const {draft: inner, place} = places[i]!
        if (inner === outer || place.to > frame.to) continue
        inner.content = inner.content.flatMap(range => {
          if (range.from >= edge || range.to <= edge) return range.from >= edge && range.from < cue.to ? [] : [range]
          const to = trimEnd(outer.paragraph, edge)
          return to > range.from ? [{from: range.from, to}] : []
        })
      }
    }
  }
}

/** Index of the first place that does not begin before a word. */
function placeFrom(places: readonly {readonly place: Range}[], from: number): number {
  return bisect(places.length, i => places[i]!.place.from < from)
}

/** Words of a speaker in direct quotation are not the reporter's; a quoted word or two is a phrase of the reporter's sentence. */
function insideSpeech(paragraph: Paragraph, at: number): boolean {
  const index = paragraph.tokens[at]!.quotation
  return index >= 0 && paragraph.quotations[index]!.words > 0
}

/** Hearsay passives name nobody, and are attributions all the same: “is said to have resigned”, “it has emerged that …”. */
const agentless = wordSet(
  'said-to it-was-reported it-is-learnt we-are-told it-has-been-reported it-has-emerged regarded-as considered expected-to projected-to',
)

function readHedges(paragraph: Paragraph, passives: ReadonlyMap<number, readonly Hedge[]>, found: readonly Draft[]): Draft[] {
  const {tokens, sentences} = paragraph
  const drafts: Draft[] = []
  for (const hedge of sentences.flatMap(({id}) => passives.get(id) ?? [])) {
    const from = tokenAt(paragraph, hedge.start)
    const after = tokenAt(paragraph, hedge.end)
    if (after >= tokens.length || tokens[after]!.sentence !== hedge.sentence) continue
    const cue = {from, to: after}
    if (found.some(draft => draft.cue.some(range => range.from < cue.to && cue.from < range.to))) continue
    const impersonal = hedge.form === 'impersonal'
    const content: Range[] = []
    const group = impersonal ? from : verbGroupStart(tokens, from)
    if (!impersonal) {
      if (hedge.by === 'expected-to' && tokens[after]!.lower !== 'to') continue
      const subject = subjectBefore(tokens, group) ?? clauseSubject(tokens, startOf(paragraph, from), group)
      if (subject) content.push(subject)
    }
    let to = trimEnd(paragraph, clauseEnd(paragraph, after))
    // “The trial, *which* is expected to last a week, goes on”
    if (isRelativeBehindComma(tokens, group - 1)) to = endOfRelative(paragraph, {from: after, to})
    to = endOfLead(paragraph, {from: after, to})
    if (to > after) content.push({from: after, to})
    if (content.length === 0) continue
    const outlet = /^it-(?:was|has-been)-reported$/.test(hedge.by) ? outletBehind(paragraph, after) : undefined
    if (outlet) content[0] = {from: outlet.that, to}
    const lemma =
      cueVerb(tokens[after - 1]!.lower === 'to' || tokens[after - 1]!.lower === 'as' ? tokens[after - 2]!.lower : tokens[after - 1]!.lower)
        ?.lemma ?? tokens[after - 1]!.lower
    const mind = hedge.by === 'expected-to' || hedge.by === 'projected-to' || hedge.by === 'regarded-as' || hedge.by === 'considered'
    drafts.push({
      paragraph,
      source: outlet ? [outlet.name] : [],
      cue: [cue],
      content,
      lemma,
      cueClass: outlet ? 'speech' : 'hearsay',
      mind,
      addressee: undefined,
      confidence: mind ? 0.75 : 0.9,
      by: `hedge-${hedge.by}`,
      relayedBy: undefined,
      elsewhere: [],
    })
  }
  return drafts
}

/** “It was reported live *on Channel 9* that …”, “… *in the Guardian* that …”: the outlet, and where what it told begins. */
function outletBehind({tokens}: Paragraph, after: number): {readonly name: Range; readonly that: number} | undefined {
  const that = tokens.findIndex(({lower, index}) => index > after && index < after + 14 && lower === 'that')
  if (that < 0 || tokens[that]!.sentence !== tokens[after]!.sentence) return undefined
  for (let at = after + 1; at < that; at++) {
    if (!/^(?:on|in|by)$/.test(tokens[at - 1]!.lower)) continue
    const article = tokens[at]!.lower === 'the' ? 1 : 0
    const [masthead] = printed.at(tokens, at + article)
    if (masthead) return {name: {from: at, to: at + article + masthead.words.length}, that}
  }
  return undefined
}

const printed = mastheads()

/** 1 where the sentence's full stop is taken for part of its last word (“on September 9.”), else 0. */
const stopIn = ({tokens}: Paragraph, at: number): number =>
  /^[a-z\d,%]+\.$/.test(tokens[at]!.text) && tokens[at + 1]?.sentence !== tokens[at]!.sentence ? 1 : 0

/** From words to offsets, in reading order. */
function placed(drafts: readonly Draft[]): FoundAttribution[] {
  const start = ({paragraph, cue, content, elsewhere}: Draft): number => {
    const range = cue[0] ?? content[0]
    return range ? paragraph.tokens[range.from]!.start : elsewhere[0]!.paragraph.block.start
  }
  const ordered = [...drafts].filter(draft => draft.content.length > 0 || draft.elsewhere.length > 0).sort((a, b) => start(a) - start(b))
  const index = new Map(ordered.map((draft, i) => [draft, i]))
  return ordered.map(draft => {
    const {paragraph} = draft
    const span = ({from, to}: Range, home = paragraph) => ({
      start: home.tokens[from]!.start,
      end: home.tokens[to - 1]!.end - stopIn(home, to - 1),
    })
    const content = [
      ...draft.content.map(range => span(range)),
      ...draft.elsewhere.map(({paragraph: home, range}) => span(range, home)),
    ].sort((a, b) => a.start - b.start)
    const home = draft.cue[0] ?? draft.content[0] ?? draft.source[0]
    return {
      source: draft.source.map(range => span(range)),
      cue: draft.cue.map(range => span(range)),
      content,
      lemma: draft.lemma,
      cueClass: draft.cueClass,
      quote: quoteKind(draft),
      mode: draft.mind ? 'belief-or-intention' : 'statement',
      sentence: home ? paragraph.tokens[home.from]!.sentence : draft.elsewhere[0]!.paragraph.sentences[0]!.id,
      addressee: draft.addressee && span(draft.addressee),
      relayedBy: draft.relayedBy && index.get(draft.relayedBy),
      confidence: draft.confidence,
      by: draft.by,
    }
  })
}

function quoteKind({paragraph, content, elsewhere, by}: Draft): FoundAttribution['quote'] {
  if (by === 'turn') return 'direct'
  const pieces = [...content.map(range => ({paragraph, range})), ...elsewhere]
  let inside = 0
  let outside = 0
  for (const {paragraph: home, range} of pieces) {
    if (home.block.kind === 'block-quote' || home.block.kind === 'social-embed') inside += 2
    else
      for (let at = range.from; at < range.to; at++) {
        const token = home.tokens[at]!
        if (token.kind === 'mark') continue
        if (token.quotation >= 0) inside++
        else outside++
      }
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed'
}
