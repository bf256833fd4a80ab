/**
 * Who is said to have said what. Pattern rows find the cue and its source, the content finder what was said; quotations
 * without a cue of their own are joined to whoever spoke last (`attribution-quotes.ts`).
 */

import {extractAttributions} from '../extraction/index.js'
import {type AttributionRow, attributionTable} from '../language/attribution-rows.js'
import {cueNoun} from '../language/cue-nouns.js'
import {appositionAfter, clauseSubject, phraseAfter, subjectBefore} from '../language/noun-phrases.js'
import type {Match, Range} from '../language/pattern.js'
import {base, type CueVerb, cueVerb, ing, participle, past, third} from '../language/verbs.js'
import {
  auxiliaries,
  documentNouns,
  isAdverb,
  isCapitalised,
  isVerb,
  personalPronouns,
  personNouns,
  subordinators,
} from '../language/word-classes.js'
import type {Article, BlockKind} from '../read/article.js'
import {clauseEnd, contentAfter, contentBefore, contentBehind, quotationAt, saysSomething, startOf} from './attribution-contents.js'
import {joinQuotations, readEmbeds} from './attribution-quotes.js'
import {defaultConfidence, mergeAttributions} from './merge-attributions.js'
import type {AnalysisOptions, CueClass, FoundAttribution, Hedge, Paragraph} from './types.js'

/** An attribution in words of its paragraph, before it is placed in the article. */
export interface Draft {
  readonly paragraph: Paragraph
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  content: readonly Range[]
  readonly lemma: string
  readonly cueClass: CueClass
  readonly mind: boolean
  readonly addressee: Range | undefined
  readonly confidence: number
  readonly by: string
  /** The draft whose outlet relays this one (“…, the Herald said, citing officials”). */
  relayedBy: Draft | undefined
  /** Content in other paragraphs: running quotations, block quotes. */
  readonly elsewhere: {readonly paragraph: Paragraph; readonly range: Range}[]
}

const silent: ReadonlySet<BlockKind> = new Set<BlockKind>(['note', 'contributor', 'crosshead', 'social-embed'])
const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'re", "'m", "isn't", "aren't", "wasn't", "weren't"])
const haveForms = new Set(['has', 'have', 'had', 'having', "'ve", "hasn't", "haven't", "hadn't"])
const doForms = new Set(['do', 'does', 'did', "don't", "doesn't", "didn't"])
const modals = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'shall',
  'should',
  'must',
  'cannot',
  "can't",
  "won't",
  "wouldn't",
  "couldn't",
  "shouldn't",
  "mustn't",
  "'ll",
])
const negations = new Set([
  'not',
  'never',
  "n't",
  'hardly',
  'no',
  "don't",
  "doesn't",
  "didn't",
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "won't",
  "wouldn't",
  "can't",
  "couldn't",
  "hasn't",
  "haven't",
  "hadn't",
  'cannot',
])

/** In: the article's paragraphs and hedges. Out: its attributions in reading order, nested ones too, by rows and by the learned model. */
export function findAttributions(
  article: Article,
  paragraphs: readonly Paragraph[],
  hedges: readonly Hedge[],
  options: AnalysisOptions,
): FoundAttribution[] {
  const rows = readAttributions(article, paragraphs, hedges)
  return mergeAttributions(
    rows,
    extractAttributions(paragraphs, options.minConfidence ?? defaultConfidence),
    paragraphs,
    hedges,
    options.minConfidence,
  )
}

/** What the pattern rows alone find. */
export function readAttributions(article: Article, paragraphs: readonly Paragraph[], hedges: readonly Hedge[]): FoundAttribution[] {
  const drafts: Draft[] = []
  for (const paragraph of paragraphs) {
    if (silent.has(paragraph.block.kind)) continue
    drafts.push(...readParagraph(paragraph))
    drafts.push(...readHedges(paragraph, hedges, drafts))
  }
  drafts.push(...readEmbeds(paragraphs))
  cutReports(drafts)
  joinQuotations(paragraphs, drafts)
  return placed(article, drafts)
}

const order = new Map(attributionTable.rows.map((row, i) => [row.id, i]))

function readParagraph(paragraph: Paragraph): Draft[] {
  const {tokens} = paragraph
  const ground = {words: tokens}
  const byCue = new Map<number, Match<AttributionRow>[]>()
  for (let at = 0; at < tokens.length; at++) {
    if (!attributionTable.anchors.has(tokens[at]!.lower) || insideSpeech(paragraph, at)) continue
    for (const match of attributionTable.matchesAt(ground, at)) {
      const cue = match.parts.get('cue')![0]!.from
      const there = byCue.get(cue)
      if (there) there.push(match)
      else byCue.set(cue, [match])
    }
  }
  const drafts: Draft[] = []
  let taken = -1
  for (const [cue, matches] of [...byCue].sort((a, b) => a[0] - b[0])) {
    if (cue < taken || insideSpeech(paragraph, cue)) continue
    matches.sort((a, b) => order.get(a.row.id)! - order.get(b.row.id)!)
    // “…,” said Ida Holm: the inverted order is tried before “Lee, a lawyer, said”.
    if (matches.some(match => match.row.id === 'verb-source'))
      matches.sort((a, b) => Number(b.row.id === 'verb-source') - Number(a.row.id === 'verb-source'))
    for (const match of matches) {
      const draft = read(paragraph, match, drafts)
      if (!draft) continue
      drafts.push(draft)
      taken = draft.cue.at(-1)!.to
      break
    }
  }
  return drafts
}

/** “He promised to resign, his lawyer said”: the promise ends before the lawyer, in whose words it stands. */
function cutReports(drafts: readonly Draft[]): void {
  for (const group of groups(drafts).values())
    for (const outer of group) {
      const cue = outer.cue[0]
      const frame = cue && outer.content[0]
      if (!frame || frame.to > cue.from) continue
      const edge = Math.min(cue.from, ...outer.source.map(range => range.from))
      for (const inner of group) {
        const place = inner.cue[0]
        if (inner === outer || !place || place.from < frame.from || place.to > frame.to) continue
        inner.content = inner.content.flatMap(range => {
          if (range.from >= edge || range.to <= edge) return range.from >= edge && range.from < cue.to ? [] : [range]
          const to = trimEnd(outer.paragraph, edge)
          return to > range.from ? [{from: range.from, to}] : []
        })
      }
    }
}

function groups(drafts: readonly Draft[]): Map<Paragraph, Draft[]> {
  const out = new Map<Paragraph, Draft[]>()
  for (const draft of drafts) {
    const group = out.get(draft.paragraph)
    if (group) group.push(draft)
    else out.set(draft.paragraph, [draft])
  }
  return out
}

/** Words of a speaker in direct quotation are not the reporter's; a quoted word or two is a phrase of the reporter's sentence. */
function insideSpeech(paragraph: Paragraph, at: number): boolean {
  const index = paragraph.tokens[at]!.quotation
  return index >= 0 && paragraph.quotations[index]!.words > 0
}

function read(paragraph: Paragraph, match: Match<AttributionRow>, earlier: readonly Draft[]): Draft | undefined {
  const {row, parts} = match
  const {tokens} = paragraph
  const cue = parts.get('cue')!
  const first = cue[0]!.from
  const word = tokens[first]!
  const verb = cueVerb(word.lower)
  const draft = (source: readonly Range[], content: readonly Range[], more: Partial<Draft> = {}): Draft => ({
    paragraph,
    source,
    cue,
    content,
    lemma: verb?.lemma ?? word.lower,
    cueClass: (verb?.class ?? 'other') as CueClass,
    mind: verb?.mind ?? false,
    addressee: undefined,
    confidence: row.confidence,
    by: row.id,
    relayedBy: undefined,
    elsewhere: [],
    ...more,
  })
  switch (row.content) {
    case 'around':
      return readAround(paragraph, match, draft, earlier)
    case 'named':
      return draft(parts.get('source')!, parts.get('content')!, {cueClass: 'denial'})
    case 'noun':
      return readNoun(paragraph, first, draft)
    case 'passive':
      return verb && readPassive(paragraph, match.from, first, verb, draft)
    case 'before':
      return verb && readInverted(paragraph, match, verb, draft)
    default:
      return readFrame(paragraph, match, verb, draft, earlier)
  }
}

type Make = (source: readonly Range[], content: readonly Range[], more?: Partial<Draft>) => Draft

/** “According to the Courier, the dam was unsafe”; “…, citing two engineers”. */
function readAround(paragraph: Paragraph, {row, parts}: Match<AttributionRow>, draft: Make, earlier: readonly Draft[]): Draft | undefined {
  const {tokens} = paragraph
  const cue = parts.get('cue')!
  const source = parts.get('source')!
  const first = cue[0]!.from
  const start = startOf(paragraph, first)
  const end = source.at(-1)!.to
  const last = tokens[end - 1]!
  const cueClass = row.id === 'citing' ? 'citing' : row.id === 'as-told' ? 'speech' : 'according-to'
  const lemma =
    row.id === 'citing'
      ? tokens[first]!.lower.replace(/ing$/, 'e')
      : row.id === 'as-told'
        ? 'put'
        : row.id === 'per'
          ? 'per'
          : row.id === 'according-to'
            ? 'according'
            : 'words'
  if (row.id === 'citing') {
    // “citing safety concerns” gives a reason, “citing officials” a source.
    const words = tokens.slice(source[0]!.from, end)
    const speaks = words.some(word => personNouns.has(word.lower) || documentNouns.has(word.lower)) || words.some(isCapitalised)
    if (
      !speaks ||
      words.some(word => /^(?:concern|concerns|reason|reasons|fears|lack|need|grounds|safety|costs?|delays?|threats?)$/.test(word.lower))
    )
      return undefined
    const relay = [...earlier]
      .reverse()
      .find(
        other =>
          other.source.length > 0 && tokens[other.cue[0]?.from ?? 0]!.sentence === tokens[first]!.sentence && other.paragraph === paragraph,
      )
    if (!relay) return undefined
    return draft(source, relay.content, {cueClass, lemma, relayedBy: relay})
  }
  if (row.id === 'per' && !/^(?:[A-Z])/.test(tokens[source[0]!.from]!.text)) return undefined
  const whole = appositionAfter(tokens, end)
  const sources = row.id === 'according-to' && whole > end && tokens[whole]?.text === ',' ? [{from: source[0]!.from, to: whole}] : source
  const finish = Math.max(sources[0]!.to, end)
  const follows = tokens[finish]
  // At the head of the sentence, or of its clause, the content follows; else it stands before.
  const opener = tokens[first - 1]
  const leads = first === start || (opener !== undefined && subordinators.has(opener.lower)) || (first - start <= 1 && !isVerb(opener!))
  // “According to details of the call via the Courier:” a block of the Courier's follows.
  if (leads && tokens.at(-1)?.text === ':') {
    const via = tokens.findLastIndex(token => /^(?:via|from|by|in)$/.test(token.lower))
    const named = via > first + 1 && phraseAfter(tokens, via + 1, true) === tokens.length - 1
    return draft([named ? {from: via + 1, to: tokens.length - 1} : sources[0]!], [], {cueClass, lemma})
  }
  let content: Range | undefined
  if (leads || (row.id !== 'according-to' && first - start < 4)) {
    const from = follows?.text === ',' || follows?.text === ':' ? finish + 1 : finish
    if (tokens[from]?.sentence === last.sentence) content = {from, to: trimEnd(paragraph, clauseEndLoose(paragraph, from))}
    else if (follows?.text === ':' || paragraph.block.kind === 'list-intro') return draft(sources, [], {cueClass, lemma})
  } else {
    const to = opener && /^[,—–(-]$/.test(opener.text) ? first - 1 : first
    let from = start
    const quote = paragraph.quotations.find(
      q => q.closed && q.last >= to - 1 && q.last <= to && tokens[q.first]!.sentence < tokens[first]!.sentence,
    )
    if (quote) from = quote.first
    for (let at = first - 1; at > start; at--)
      if (tokens[at]!.text === ';' && tokens[at]!.quotation < 0) {
        from = at + 1
        break
      }
    while (from < to && /^(?:but|and|yet|so)$/.test(tokens[from]!.lower)) from++
    content = from < to ? {from, to} : undefined
    if (content && follows?.text === ',' && !saysSomething(paragraph, content)) {
      const behind = contentBehind(paragraph, content, finish)
      if (behind) return draft(sources, [content, behind], {cueClass, lemma})
    }
  }
  return content && content.to > content.from ? draft(sources, [content], {cueClass, lemma}) : undefined
}

const trimEnd = ({tokens}: Paragraph, end: number): number => (/^[.,;:]$/.test(tokens[end - 1]?.text ?? '') ? end - 1 : end)

/** “According to the paper, x, and y”: what a source at the head of the sentence governs runs to its end. */
function clauseEndLoose(paragraph: Paragraph, from: number): number {
  const {tokens, sentences} = paragraph
  const end = sentences[tokens[from]!.sentence - sentences[0]!.id]!.last
  for (let at = from; at < end; at++) if (tokens[at]!.text === ';' && tokens[at]!.quotation < 0) return at
  return end
}

/** “Ida Holm said that …”, “…, accusing the firm of fraud”, “… and warned that …”. */
function readFrame(
  paragraph: Paragraph,
  match: Match<AttributionRow>,
  verb: CueVerb | undefined,
  draft: Make,
  earlier: readonly Draft[],
): Draft | undefined {
  const {row, parts} = match
  const {tokens} = paragraph
  const cue = parts.get('cue')!
  const first = cue[0]!.from
  const after = cue.at(-1)!.to
  let source = parts.get('source')?.[0]
  if (source && isBlocked(paragraph, source)) return undefined
  const group = tokens.slice(source ? source.to : match.from + 1, first)
  // The tag took everything up to the verb; the source leaves out “, however,” and the comma behind an apposition.
  if (source) source = subjectBefore(tokens, source.to) ?? source
  const particular = particulars[row.id]
  if (particular) {
    const lemma = particular.lemma ?? tokens[first]!.lower
    const content = contentAfter(paragraph, particular.verb, after)
    // “The court heard”: whoever gave that evidence is not named.
    if (content && row.id === 'court-heard') return draft([], content.ranges, {lemma: 'hear', cueClass: 'speech'})
    if (!content || !source || group.some(word => negations.has(word.lower))) return undefined
    if (
      row.id === 'mind-adjective' &&
      !group.some(word => beForms.has(word.lower) || /^(?:'s|seems?|remains?|remained|appeared|felt|feels)$/.test(word.lower))
    )
      return undefined
    return draft([source], content.ranges, {lemma, cueClass: particular.verb.class as CueClass, mind: particular.verb.mind})
  }
  if (!verb || isNoun(paragraph, verb, first, after)) return undefined
  // “– pledges they have broken”: behind a comma or dash a plural noun is no second verb.
  if (row.id === 'second-verb' && (verb.forms & past) === 0 && !isVerb(tokens[first]!)) return undefined
  const form = formOf(
    verb,
    group.map(word => word.lower),
    row,
  )
  if (form === 0) return undefined
  if (row.source === 'clause') {
    const found =
      speakerBefore(earlier, paragraph, match.from) ??
      subjectOfClause(paragraph, match.from, first, verb) ??
      earlier.find(other => other.by === 'source-verb' && other.cue[0] && tokens[other.cue[0].from]!.sentence === tokens[first]!.sentence)
        ?.source[0]
    if (!found) return undefined
    source = found
  }
  if (!source) return undefined
  const subject = tokens[source.to - 1]!
  if (form === base && !agreesPlural(tokens, source) && row.source !== 'clause' && !group.some(word => doForms.has(word.lower)))
    return undefined
  if ((form & third) > 0 && form === third && /s$/.test(subject.lower) === true && agreesPlural(tokens, source) && !isCapitalised(subject))
    return undefined
  if (row.id === 'what-called') {
    const {from} = parts.get('content')![0]!
    const to = trimEnd(paragraph, clauseEnd(paragraph, after))
    return to > after
      ? draft(
          [source],
          [
            {from, to: from + 1},
            {from: after, to},
          ],
        )
      : undefined
  }
  const opener = tokens[source.from - 1]
  if (opener && opener.sentence === subject.sentence && /^(?:if|whether|unless)$/.test(opener.lower)) return undefined
  if (tokens[first]!.lower === 'expected' && tokens[after]?.lower === 'to' && !group.some(word => haveForms.has(word.lower)))
    return undefined
  const relative = relativePronoun(paragraph, source)
  if (relative && (verb.mind || verb.frames.has('c'))) {
    const follows = tokens[after]
    if (follows && follows.sentence === word(tokens, first) && (isVerb(follows) || isAdverb(follows) || auxiliaries.has(follows.lower))) {
      const to = trimEnd(paragraph, clauseEnd(paragraph, after))
      return draft([source], [relative, {from: after, to}])
    }
  }
  // “The memo shows ministers knew”: papers and figures need no “that”.
  const paper = verb.frames.has('T') && form !== base && tokens.slice(source.from, source.to).some(token => documentNouns.has(token.lower))
  const taking = paper ? {...verb, frames: new Set([...verb.frames, 'c' as const])} : verb
  const following = contentAfter(paragraph, taking, after)
  const ordered = /^(?:order|instruct)$/.test(verb.lemma) || verb.lemma === 'advise'
  if (following) {
    // “the nurse who reported the theft”: behind a “who” that defines, only a clear statement counts.
    const start = tokens[following.ranges[0]!.from]!
    if (
      subject.lower === 'who' &&
      opener?.text !== ',' &&
      !/^(?:that|to|whether|why|how)$/.test(start.lower) &&
      start.quotation < 0 &&
      !/^(?:they|he|she|it)$/.test(start.lower)
    )
      return undefined
    if (ordered && !quoteIn(paragraph, following.ranges)) return undefined
    if (row.id === 'second-verb' && !sureAfter(paragraph, following.ranges[0]!, verb)) return undefined
    const addressee = following.addressee ?? addresseeOf(paragraph, first, after)
    // “A fire,” the warden said, “is a bad thing.”
    const behindComma = tokens[following.ranges[0]!.from - 1]?.text === ',' && start.quotation >= 0
    const head = behindComma && isQuoted(paragraph, source.from) ? contentBefore(paragraph, source.from) : undefined
    return draft([source], head ? [head, ...following.ranges] : following.ranges, {addressee})
  }
  if (row.source === 'clause' || ordered) return undefined
  if (!taking.frames.has('c') && !verb.frames.has('q') && !verb.frames.has('A')) return undefined
  // “, she laughed”, “, he continued” report only behind words in quotation marks.
  if (!taking.frames.has('c') && !verb.frames.has('A') && !isQuoted(paragraph, source.from)) return undefined
  return before(paragraph, source.from, after, verb, source, draft)
}

const isQuoted = ({tokens}: Paragraph, before: number): boolean => /^[”"’'»]+$/.test(tokens[before - 1]?.text ?? '')

/** “…, Ida Holm said”: the content stands before the source and may go on behind the cue. */
function before(paragraph: Paragraph, from: number, after: number, verb: CueVerb, source: Range, draft: Make): Draft | undefined {
  const content = contentBefore(paragraph, from)
  let rest = after
  const addressee = addresseeOf(paragraph, after - 1, after)
  if (verb.frames.has('A') && addressee) rest = addressee.to
  const behind = behindAdverbials(paragraph, content ?? {from, to: from}, rest)
  if (content && paragraph.tokens[content.from]!.lower === 'according') return undefined
  // “But, she said, the pier was unsafe”: all of it stands behind.
  if (!content) return behind && paragraph.tokens[from - 1]?.text === ',' ? draft([source], [behind], {addressee}) : undefined
  if (!behind && !saysSomething(paragraph, content)) return undefined
  return draft([source], behind ? [content, behind] : [content], {addressee})
}

/** Steps over “on Monday”, “in a statement” to the comma that the content goes on behind. */
function behindAdverbials(paragraph: Paragraph, content: Range, after: number): Range | undefined {
  const {tokens} = paragraph
  for (let at = after; at < Math.min(tokens.length, after + 14); at++) {
    if (tokens[at]!.sentence !== tokens[after - 1]!.sentence) return undefined
    if (/^[,—–:]$/.test(tokens[at]!.text)) return contentBehind(paragraph, content, at)
    if (/^[.;?!]$/.test(tokens[at]!.text)) return undefined
  }
  return undefined
}

function readInverted(paragraph: Paragraph, {parts}: Match<AttributionRow>, verb: CueVerb, draft: Make): Draft | undefined {
  const {tokens} = paragraph
  const cue = parts.get('cue')!
  const source = parts.get('source')![0]!
  const first = cue[0]!.from
  // “…”, protest leaders shouted: a plural noun is no verb before its subject.
  if ((verb.forms & (past | third)) === 0 && verb.lemma !== 'say') return undefined
  const sentence = tokens[first]!.sentence
  const next = tokens[source.to]
  if (
    next &&
    next.sentence === sentence &&
    (isVerb(next) || next.lower === 'that' || quotationAt(paragraph, source.to) || next.lower === 'to')
  )
    return undefined
  if (!isSourceLike(paragraph, source)) return undefined
  const from = isAdverb(tokens[first - 1]!) ? first - 1 : first
  const content = contentBefore(paragraph, from)
  if (!content || !saysSomething(paragraph, content)) return undefined
  const quotedBefore = tokens[content.to - 1]!.quotation >= 0 || tokens[content.from]!.quotation >= 0
  // “The team, led by Ana Ruiz, reported the results”: no clause stands before.
  const clause = tokens.slice(content.from, content.to).some((token, i) => isVerb(token) && tokens[content.from + i + 1]?.lower !== 'by')
  if (!quotedBefore && !clause) return undefined
  if (!quotedBefore && !/^(?:said|says|added|adds|wrote|reported|noted|according|argued|explained|warned)$/.test(tokens[first]!.lower))
    return undefined
  const behind = behindAdverbials(paragraph, content, source.to)
  return draft([source], behind ? [content, behind] : [content], {addressee: addresseeOf(paragraph, first, source.to), lemma: verb.lemma})
}

/** “The treasurer was accused of theft (by the board)”. */
function readPassive(paragraph: Paragraph, be: number, first: number, verb: CueVerb, draft: Make): Draft | undefined {
  const {tokens} = paragraph
  const sentence = tokens[first]!.sentence
  const next = tokens[first + 1]
  if (!next || next.sentence !== sentence) return undefined
  let group = be
  while (
    group > 0 &&
    tokens[group - 1]!.sentence === sentence &&
    (auxiliaries.has(tokens[group - 1]!.lower) || isAdverb(tokens[group - 1]!))
  )
    group--
  if (tokens.slice(group, first).some(word => negations.has(word.lower) || (modals.has(word.lower) && word.lower !== 'would')))
    return undefined
  const agent = agentAfter(paragraph, first + 1)
  const frames = verb.frames
  const about =
    (frames.has('f') && /^(?:of|for|over)$/.test(next.lower)) ||
    (frames.has('s') && next.lower === 'as') ||
    ((frames.has('o') || frames.has('A')) && next.lower === 'to') ||
    (frames.has('A') && (next.lower === 'that' || next.lower === 'about')) ||
    (frames.has('A') && verb.lemma === 'tell' && next.kind !== 'mark') ||
    (frames.has('p') && !verb.mind && quotationAt(paragraph, first + 1) !== undefined)
  const by = agent && (about || frames.has('s') || frames.has('f') || frames.has('c') || frames.has('n'))
  if (!about && !by) return undefined
  if (/^(?:see|view|regard|expect|consider)$/.test(verb.lemma) && !by) return undefined
  if (
    /^(?:order|instruct|advise|plan|encourage|challenge|credit|attack|thank|congratulate)$/.test(verb.lemma) ||
    (verb.mind && !by && verb.lemma !== 'want')
  )
    return undefined
  const subject = subjectBefore(tokens, group) ?? clauseSubject(tokens, startOf(paragraph, first), group)
  if (!subject) return undefined
  const content: Range[] = [subject]
  const to = trimEnd(paragraph, clauseEnd(paragraph, first + 1))
  if (agent && agent.at === first + 1) {
    const rest = agent.source.to
    if (/^(?:of|for|as|to|that|over)$/.test(tokens[rest]?.lower ?? '') && tokens[rest]!.sentence === sentence)
      content.push({from: rest, to: trimEnd(paragraph, clauseEnd(paragraph, rest))})
    else if (!by || frames.has('s') || frames.has('f') || !(frames.has('c') || frames.has('n'))) return undefined
  } else if (to > first + 1) content.push({from: first + 1, to: agent && about ? Math.min(to, Math.max(first + 2, agent.at)) : to})
  return draft(agent ? [agent.source] : [], content)
}

/** “by the board”, within the clause. */
function agentAfter(paragraph: Paragraph, from: number): {at: number; source: Range} | undefined {
  const {tokens} = paragraph
  const sentence = tokens[from - 1]!.sentence
  for (let at = from; at < Math.min(tokens.length, from + 9) && tokens[at]!.sentence === sentence; at++) {
    if (tokens[at]!.kind === 'mark') return undefined
    if (tokens[at]!.lower !== 'by') continue
    const end = phraseAfter(tokens, at + 1)
    if (end < 0) return undefined
    const source = {from: at + 1, to: end}
    return isSourceLike(paragraph, source) ? {at, source} : undefined
  }
  return undefined
}

/** “the claim that …”, “his call for …”, “demands by the union that …”. */
function readNoun(paragraph: Paragraph, at: number, draft: Make): Draft | undefined {
  const {tokens} = paragraph
  const sentence = tokens[at]!.sentence
  let complement = at + 1
  let source: Range | undefined
  if (/^(?:by|from)$/.test(tokens[complement]!.lower)) {
    const end = phraseAfter(tokens, complement + 1)
    if (end < 0 || tokens[end]?.sentence !== sentence) return undefined
    source = {from: complement + 1, to: end}
    if (!isSourceLike(paragraph, source)) return undefined
    complement = end
  }
  const follower = tokens[complement]
  if (!follower || follower.sentence !== sentence) return undefined
  const noun = cueNoun(tokens[at]!.lower, follower.lower)
  const next = tokens[complement + 1]
  if (!noun || !next || next.sentence !== sentence || (next.kind === 'mark' && !quotationAt(paragraph, complement + 1))) return undefined
  const owner = tokens[at - 1]
  // “calls to the office”, “claims that were paid”, “an appeal to voters”
  if (follower.lower === 'to' && (/^(?:the|a|an|his|her|their|its|this|them|him|us)$/.test(next.lower) || isCapitalised(next)))
    return undefined
  if (follower.lower === 'that' && (isVerb(next) || auxiliaries.has(next.lower) || /^(?:had|have|has)$/.test(next.lower))) return undefined
  if (follower.lower === 'for' && next.lower === 'comment') return undefined
  if (owner && owner.sentence === sentence && !source) {
    if (owner.lower === "'s" || owner.text === '’' || owner.lower === "'") {
      const possessor = subjectBefore(tokens, owner.lower === "'s" ? at - 1 : at - 1)
      if (possessor) source = {from: possessor.from, to: owner.lower === "'s" ? at - 1 : at - 1}
    } else if (/^(?:his|her|their|its|my|our)$/.test(owner.lower)) source = {from: at - 1, to: at}
    else if (isCapitalised(owner) && at - 2 >= 0 && !/^(?:the|a|an|for)$/i.test(owner.text))
      source = {from: capitalStart(tokens, at), to: at}
  }
  const content = {from: complement, to: trimEnd(paragraph, clauseEnd(paragraph, complement))}
  if (noun.owned && !source && !quoteIn(paragraph, [content])) return undefined
  if (
    noun.owned &&
    /^(?:to|for)$/.test(follower.lower) &&
    /^(?:order|instruction|directive)/.test(noun.lemma) &&
    !quoteIn(paragraph, [content])
  )
    return undefined
  return draft(source ? [source] : [], [content], {
    lemma: noun.lemma,
    cueClass: noun.class === 'hearsay' ? 'hearsay' : noun.mind ? 'belief' : 'nominal',
    mind: noun.mind,
  })
}

function capitalStart(tokens: Paragraph['tokens'], end: number): number {
  let at = end
  while (at > 0 && isCapitalised(tokens[at - 1]!) && tokens[at - 1]!.sentence === tokens[end]!.sentence) at--
  return at
}

const verbOf = (lemma: string, cueClass: string, letters: string, prepositions: string[] = [], mind = false): CueVerb => ({
  lemma,
  class: cueClass,
  mind,
  frames: new Set([...letters] as never[]),
  prepositions: new Set(prepositions),
  forms: 0,
})
/** Cues of more than one word, and adjectives: what follows them. */
const particulars: Readonly<Record<string, {readonly verb: CueVerb; readonly lemma?: string}>> = {
  'claimed-responsibility': {verb: verbOf('claim', 'distancing', 'k', ['for']), lemma: 'claim'},
  'ruled-out': {verb: verbOf('rule', 'denial', 'ng'), lemma: 'rule'},
  'made-a-claim': {verb: verbOf('make', 'nominal', 'cq')},
  voiced: {verb: verbOf('voice', 'stance', 'n')},
  'court-heard': {verb: verbOf('hear', 'speech', 'c')},
  'mind-adjective': {verb: verbOf('be', 'belief', 'ctk', ['about', 'of'], true)},
}

/** “the United States”, “political questions about”, “his remarks hinted”: a noun that only looks like a cue. */
function isNoun(paragraph: Paragraph, verb: CueVerb, first: number, after: number): boolean {
  const {tokens, block} = paragraph
  const cue = tokens[first]!
  const before = tokens[first - 1]
  const next = tokens[after]
  if (
    cue.text !== cue.lower &&
    (block.kind !== 'headline' || /^(?:united|washington)$/.test(before?.lower ?? '')) &&
    before?.sentence === cue.sentence &&
    before.kind === 'word'
  )
    return true
  if (before?.text.endsWith('-')) return true
  if ((verb.forms & past) > 0 || (verb.forms & ing) > 0) return false
  return (
    next !== undefined &&
    next.sentence === cue.sentence &&
    (isVerb(next) || /^(?:in|on|at|for|of|with|from|to)$/.test(next.lower)) &&
    (isVerb(next) || !verb.prepositions.has(next.lower)) &&
    /^(?:questions?|doubts?|shows?|reports?|claims?|states?|remarks?|comments?|posts?|views?|calls?|demands?|orders?|fears?|hopes?|concerns?|requests?|answers?|charges?|estimates?|forecasts?|challenges?|plans?|talks?|rules?|notes?|promises?|threats?|laughs?|projects?|details?|rumours?|praises?|attacks?)$/.test(
      cue.lower,
    ) &&
    !(next.lower === 'to' && verb.frames.has('t') && !isBase(tokens, first))
  )
}

/** “the plans to build”: a determiner before makes a noun of it. */
const isBase = (tokens: Paragraph['tokens'], at: number): boolean =>
  /^(?:the|a|an|his|her|their|its|no|any|some|new|'s)$/.test(tokens[at - 1]?.lower ?? '')

/** Which form of its lemma a cue is, given the words between subject and cue; 0 where it is no statement of that subject. */
function formOf(verb: CueVerb, group: readonly string[], row: AttributionRow): number {
  const negative = group.some(word => negations.has(word))
  if (negative && (!(verb.mind || verb.class === 'evidence') || group.includes('never'))) return 0
  // “The chairman secretly wanted to sell”: the reporter's reading of a mind, which nobody is said to have spoken.
  if (verb.mind && group.some(word => word === 'secretly' || word === 'privately')) return 0
  if (row.id === 'took-to') return base
  if (row.id === 'participle' || row.id === 'with-participle') return ing
  const auxiliary = group.findLast(word => auxiliaries.has(word) && !negations.has(word)) ?? group.findLast(word => auxiliaries.has(word))
  if (auxiliary === undefined || auxiliary === 'not' || auxiliary === 'never') return verb.forms & (past | third | base)
  if (beForms.has(auxiliary))
    return (verb.forms & ing) > 0 && group.includes(auxiliary) ? (group.includes('been') || !group.includes('being') ? ing : 0) : 0
  if (haveForms.has(auxiliary)) return verb.forms & participle
  if (doForms.has(auxiliary)) return verb.forms & base
  return 0
}

/** Whether a subject goes with a plain present: “officials say”, “they claim”. */
function agreesPlural(tokens: Paragraph['tokens'], {from, to}: Range): boolean {
  const words = tokens.slice(from, to)
  if (words.length === 1 && /^(?:they|we|i|you|who|many|some|others|both|several|few|people|police|most)$/.test(words[0]!.lower))
    return true
  if (words.some(word => word.lower === 'and')) return true
  let head = words.length
  for (const [i, word] of words.entries()) {
    if (i > 0 && /^(?:of|in|for|at|from|with|on|to|by|who|close|familiar|,)$/.test(word.lower)) {
      head = i
      break
    }
  }
  const last = words[head - 1]!
  return (
    (/s$/.test(last.lower) && !/(?:ss|us|is)$/.test(last.lower)) ||
    /^(?:people|police|men|women|children|media|data|u\.s|us|taliban|press|staff|crew|team)$/.test(last.lower)
  )
}

const blocked = new Set(['it', 'there', 'this', 'that', 'these', 'those', 'which', 'what'])
/** “It”, “there” speak only where they stand for an organisation; “there” never. */
function isBlocked({tokens}: Paragraph, {from, to}: Range): boolean {
  return to - from === 1 && blocked.has(tokens[from]!.lower) && tokens[from]!.lower !== 'it'
}

/** People, papers and names speak; a place or a day does not stand behind “said”. */
function isSourceLike({tokens}: Paragraph, {from, to}: Range): boolean {
  const words = tokens.slice(from, to)
  if (words.length === 1 && personalPronouns.has(words[0]!.lower)) return words[0]!.lower !== 'it'
  return (
    words.some(word => isCapitalised(word) || personNouns.has(word.lower) || documentNouns.has(word.lower) || /s$/.test(word.lower)) ||
    /^(?:one|some|many|others)$/.test(words[0]!.lower)
  )
}

/** “The pier has gone, the warden said, adding that …”: whoever has just spoken. */
function speakerBefore(earlier: readonly Draft[], paragraph: Paragraph, link: number): Range | undefined {
  const last = earlier.at(-1)
  const cue = last?.cue[0]
  const content = last?.content[0]
  if (!last || !cue || !content || content.to > cue.from || cue.to > link || link - cue.to > 10) return undefined
  return paragraph.tokens[cue.from]!.sentence === paragraph.tokens[link]!.sentence ? last.source[0] : undefined
}

/** The subject of the clause around a second verb or a participle: the nearest clause that has one. */
function subjectOfClause(paragraph: Paragraph, link: number, cue: number, verb: CueVerb): Range | undefined {
  const {tokens} = paragraph
  const start = startOf(paragraph, cue)
  const stop = Math.min(link, cue)
  for (let at = stop - 1; at > start; at--) {
    const token = tokens[at]!
    if (token.quotation >= 0) continue
    const opens =
      /^[;:—–]$/.test(token.text) ||
      (token.text === ',' && /^(?:but|while|as|and|when|after)$/.test(tokens[at + 1]?.lower ?? '')) ||
      /^(?:while|because|although|though|where)$/.test(token.lower)
    if (!opens) continue
    const subject = clauseSubject(tokens, at + 1, stop)
    if (
      subject &&
      tokens[subject.to]?.sentence === token.sentence &&
      tokens.slice(subject.to, stop).some(isVerb) &&
      isSourceLike(paragraph, subject)
    )
      return subject
  }
  const subject = clauseSubject(tokens, start, stop)
  if (subject && isSourceLike(paragraph, subject)) return subject
  // “It did not name the plant and said …”; “This follows a report from the coast, detailing …”
  if (
    subject &&
    tokens[subject.from]!.lower === 'it' &&
    subject.to - subject.from === 1 &&
    /^(?:speech|formal|denial|accusation)$/.test(verb.class)
  )
    return subject
  if (!subject || !/^(?:this|that|it|the|these)$/.test(tokens[subject.from]!.lower)) return undefined
  for (let at = stop - 1; at > subject.to; at--)
    if (documentNouns.has(tokens[at]!.lower) && !isCapitalised(tokens[at]!)) return subjectBefore(tokens, at + 1)
  return undefined
}

const word = (tokens: Paragraph['tokens'], at: number): number => tokens[at]!.sentence

/** “which officials say is unsafe”: the relative pronoun before the source. */
function relativePronoun({tokens}: Paragraph, source: Range): Range | undefined {
  const before = tokens[source.from - 1]
  if (!before || before.sentence !== tokens[source.from]!.sentence) return undefined
  return /^(?:which|who|that|whom|what)$/.test(before.lower) ? {from: source.from - 1, to: source.from} : undefined
}

/** A verb behind “and” is a cue where a that-clause, quotation or the like follows, not where any noun does. */
function sureAfter(paragraph: Paragraph, content: Range, verb: CueVerb): boolean {
  const first = paragraph.tokens[content.from]!
  if (/^(?:that|to|whether|why|how|as)$/.test(first.lower) || first.quotation >= 0) return true
  return (
    verb.frames.has('c') ||
    verb.frames.has('o') ||
    verb.frames.has('s') ||
    verb.frames.has('f') ||
    verb.frames.has('n') ||
    verb.frames.has('k')
  )
}

const quoteIn = (paragraph: Paragraph, ranges: readonly Range[]): boolean =>
  ranges.some(({from, to}) => paragraph.tokens.slice(from, to).some(token => token.quotation >= 0))

/** “told *the Herald*”, “in an email to *the agency*”, “speaking on *the channel*”: who heard it. */
function addresseeOf({tokens}: Paragraph, cue: number, after: number): Range | undefined {
  const sentence = tokens[cue]!.sentence
  const verb = cueVerb(tokens[cue]!.lower)
  if (verb?.frames.has('A')) {
    const end = tokens[after]?.lower === 'that' ? -1 : phraseAfter(tokens, after)
    if (end > 0 && tokens[after]!.sentence === sentence) return {from: after, to: end}
  }
  for (let at = after; at < Math.min(tokens.length, after + 8) && tokens[at]!.sentence === sentence; at++) {
    if (tokens[at]!.kind === 'mark') return undefined
    if (!/^(?:interview|email|e-mail|letter|message|conversation|statement|comments|remarks|speaking|appearing)$/.test(tokens[at]!.lower))
      continue
    if (!/^(?:to|with|on|at)$/.test(tokens[at + 1]?.lower ?? '')) continue
    const end = phraseAfter(tokens, at + 2)
    const first = tokens[at + 2]
    if (end > 0 && first && !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(first.lower))
      return {from: at + 2, to: end}
  }
  return undefined
}

/** Hearsay passives name nobody, and are attributions all the same: “is said to have resigned”, “it has emerged that …”. */
const agentless = new Set(['said-to', 'it-was-reported', 'it-has-been-reported', 'it-has-emerged', 'regarded-as', 'expected-to'])

function readHedges(paragraph: Paragraph, hedges: readonly Hedge[], found: readonly Draft[]): Draft[] {
  const {tokens, sentences} = paragraph
  const first = sentences[0]
  const last = sentences.at(-1)
  if (!first || !last) return []
  const drafts: Draft[] = []
  for (const hedge of hedges) {
    if (hedge.sentence < first.id || hedge.sentence > last.id || !agentless.has(hedge.by)) continue
    const from = tokens.findIndex(token => token.start >= hedge.start)
    const after = tokens.findIndex(token => token.start >= hedge.end)
    if (from < 0 || after < 0 || tokens[after]!.sentence !== hedge.sentence) continue
    const cue = {from, to: after}
    if (found.some(draft => draft.paragraph === paragraph && draft.cue.some(range => range.from < cue.to && cue.from < range.to))) continue
    const impersonal = hedge.form === 'impersonal'
    const content: Range[] = []
    if (!impersonal) {
      let group = from
      while (
        group > 0 &&
        tokens[group - 1]!.sentence === hedge.sentence &&
        (auxiliaries.has(tokens[group - 1]!.lower) || isAdverb(tokens[group - 1]!))
      )
        group--
      if (hedge.by === 'expected-to' && tokens[after]!.lower !== 'to') continue
      const subject = subjectBefore(tokens, group) ?? clauseSubject(tokens, startOf(paragraph, from), group)
      if (subject) content.push(subject)
    }
    const to = trimEnd(paragraph, clauseEnd(paragraph, after))
    if (to > after) content.push({from: after, to})
    if (content.length === 0) continue
    const lemma =
      cueVerb(tokens[after - 1]!.lower === 'to' || tokens[after - 1]!.lower === 'as' ? tokens[after - 2]!.lower : tokens[after - 1]!.lower)
        ?.lemma ?? tokens[after - 1]!.lower
    const mind = hedge.by === 'expected-to' || hedge.by === 'regarded-as'
    drafts.push({
      paragraph,
      source: [],
      cue: [cue],
      content,
      lemma,
      cueClass: 'hearsay',
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

/** From words to offsets, in reading order. */
function placed(article: Article, drafts: readonly Draft[]): FoundAttribution[] {
  const start = ({paragraph, cue, content, elsewhere}: Draft): number => {
    const range = cue[0] ?? content[0]
    return range ? paragraph.tokens[range.from]!.start : elsewhere[0]!.paragraph.block.start
  }
  const ordered = [...drafts].filter(draft => draft.content.length > 0 || draft.elsewhere.length > 0).sort((a, b) => start(a) - start(b))
  const index = new Map(ordered.map((draft, i) => [draft, i]))
  return ordered.map(draft => {
    const {paragraph} = draft
    const span = ({from, to}: Range, home = paragraph) => ({start: home.tokens[from]!.start, end: home.tokens[to - 1]!.end})
    const content = [...draft.content.map(range => span(range)), ...draft.elsewhere.map(({paragraph: home, range}) => span(range, home))]
    const home = draft.cue[0] ?? draft.content[0]
    return {
      source: draft.source.map(range => span(range)),
      cue: draft.cue.map(range => span(range)),
      content,
      lemma: draft.lemma,
      cueClass: draft.cueClass,
      quote: quoteKind(article, draft),
      mode: draft.mind ? 'belief-or-intention' : 'statement',
      sentence: home ? paragraph.tokens[home.from]!.sentence : draft.elsewhere[0]!.paragraph.sentences[0]!.id,
      addressee: draft.addressee && span(draft.addressee),
      relayedBy: draft.relayedBy && index.get(draft.relayedBy),
      confidence: draft.confidence,
      by: draft.by,
    }
  })
}

function quoteKind(_article: Article, {paragraph, content, elsewhere}: Draft): FoundAttribution['quote'] {
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
