/** “According to the Courier, the dam was unsafe”: a source that stands around what it says. */
import type {AttributionRow} from '../language/attribution-rows.js'
import {appositionAfter, phraseAfter} from '../language/noun-phrases.js'
import type {Match, Range} from '../language/pattern.js'
import {clauseSubject} from '../language/subjects.js'
import {
  auxiliaries,
  determiners,
  documentNouns,
  isAdverb,
  isCapitalised,
  isRole,
  isVerb,
  objectPronouns,
  personNouns,
  relativePronouns,
  subordinators,
} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {clauseEnd, startOf, trimEnd} from './attribution-clauses.js'
import {contentBehind, saysSomething} from './attribution-contents.js'
import type {Draft, Make} from './attribution-draft.js'
import type {Paragraph} from './types.js'

/** A row that was matched around a source, in words of its paragraph. */
interface Reading {
  readonly paragraph: Paragraph
  readonly row: AttributionRow
  /** First word of the cue. */
  readonly first: number
  readonly source: readonly Range[]
  /** The place after the source, or after the words of the row behind it. */
  readonly end: number
}

/** “According to the Courier, the dam was unsafe”; “…, citing two engineers”. */
export function readAround(
  paragraph: Paragraph,
  {row, parts, from: opens, to}: Match<AttributionRow>,
  draft: Make,
  earlier: readonly Draft[],
): Draft | undefined {
  const source = parts.get('source')!
  // Some rows stand on both sides of their source: “*as* the warden *puts it*, …”; so may those of a house.
  const told = row.id === 'as-told' || row.id === 'than-expected'
  const end = row.as === undefined && !told ? source.at(-1)!.to : to
  const reading: Reading = {paragraph, row, first: told ? opens : parts.get('cue')![0]!.from, source, end}
  if (row.id === 'citing') return readCiting(reading, draft, earlier)
  if (row.id === 'per' && !isPaperOrName(reading)) return undefined
  if ((row.id === 'in-the-eyes-of' || row.id === 'for-whom') && !isJudgement(reading)) return undefined
  const whole = wholeSource(reading)
  const how = cueOf(row)
  if (row.id === 'than-expected') return readCompared(reading, draft)
  if (!leads(reading)) return readBehind(reading, whole, how, draft)
  const {tokens} = paragraph
  // “According to details of the call via the Courier:” a block of the Courier's follows.
  if (leadsClause(reading) && tokens.at(-1)?.text === ':') return draft([teller(reading) ?? whole[0]!], [], how)
  const finish = Math.max(whole[0]!.to, end)
  const mark = tokens[finish]?.text
  const from = mark === ',' || mark === ':' ? finish + 1 : finish
  if (tokens[from]?.sentence === tokens[end - 1]!.sentence) {
    const content = {from, to: trimEnd(paragraph, clauseEndLoose(paragraph, from))}
    return content.to > from ? draft(whole, [content], how) : undefined
  }
  return mark === ':' || paragraph.block.kind === 'list-intro' ? draft(whole, [], how) : undefined
}

function cueOf({id}: AttributionRow): Pick<Draft, 'cueClass' | 'lemma'> {
  if (id === 'as-told') return {cueClass: 'speech', lemma: 'put'}
  return {cueClass: 'according-to', lemma: id === 'per' ? 'per' : id === 'according-to' ? 'according' : 'words'}
}

/** “The tide rose *higher* than the port had predicted”: what was predicted is how high; that it rose, the reporter tells. */
function readCompared({paragraph: {tokens}, first, source}: Reading, draft: Make): Draft | undefined {
  let from = first - 1
  while (
    from > 0 &&
    first - from < 6 &&
    tokens[from]!.kind === 'word' &&
    !/^(?:more|less|fewer|rather|.*[a-z]er)$/.test(tokens[from]!.lower)
  )
    from--
  const compares = /^(?:more|less|fewer|.*[a-z]er)$/.test(tokens[from]!.lower) && tokens[from]!.sentence === tokens[first]!.sentence
  return compares ? draft(source, [{from, to: first}]) : undefined
}

const reasons = wordSet('concern concerns reason reasons fears lack need grounds safety cost costs delay delays threat threats')

/** “…, citing two engineers”: what was told just before, through whoever told it. */
function readCiting({paragraph, first, source, end}: Reading, draft: Make, earlier: readonly Draft[]): Draft | undefined {
  const {tokens} = paragraph
  // “citing safety concerns” gives a reason, “citing officials” a source.
  const words = tokens.slice(source[0]!.from, end)
  if (!words.some(word => personNouns.has(word.lower) || documentNouns.has(word.lower) || isCapitalised(word))) return undefined
  if (words.some(word => reasons.has(word.lower))) return undefined
  const told = earlier.filter(
    other =>
      other.source.length > 0 && tokens[other.cue[0]?.from ?? 0]!.sentence === tokens[first]!.sentence && other.paragraph === paragraph,
  )
  // “The Courier reported that the mill had urged a truce, citing four people”: people are cited by who reports, not by who urged.
  const people = words.some(word => personNouns.has(word.lower) || isRole(word))
  const holds = (outer: Draft, inner: Draft): boolean =>
    outer !== inner && outer.content.some(({from, to}) => inner.cue[0] !== undefined && from <= inner.cue[0].from && inner.cue[0].from < to)
  const last = told.at(-1)
  const relay = people && last ? (told.find(outer => holds(outer, last)) ?? last) : last
  const lemma = tokens[first]!.lower.replace(/ing$/, 'e')
  return relay && draft(source, relay.content, {cueClass: 'citing', lemma, relayedBy: relay})
}

/** “…, per the report”, “per Lind”; “per month” is a rate, “Per Lind” a given name. */
function isPaperOrName({paragraph, first, source, end}: Reading): boolean {
  const {tokens} = paragraph
  const {from} = source[0]!
  if (tokens[first - 1]?.text === ',' && tokens.slice(from, end).some(({lower}) => documentNouns.has(lower))) return true
  const named = tokens[from + (tokens[from]!.lower === 'the' ? 1 : 0)]!
  // “two cups *per NBA game*”, “up to 1TB *per DVR*”: a rate, where what is counted stands before; a paper has an article or a comma.
  if (tokens[from]!.lower !== 'the' && end - from <= 2 && isCounted(paragraph, first)) return false
  return isCapitalised(named) && !(first > startOf(paragraph, first) && isCapitalised(tokens[first]!))
}

/** “three goals | per”: a figure a word or two before a place, and no mark between. */
function isCounted({tokens}: Paragraph, at: number): boolean {
  for (let i = at - 1; i >= at - 3 && tokens[i] && tokens[i]!.kind !== 'mark'; i--)
    if (tokens[i]!.kind === 'number' || /^\d/.test(tokens[i]!.text)) return !/^(?:percent|%)$/.test(tokens[at - 1]!.lower)
  return false
}

const judging =
  /^(?:is|are|was|were|['’]s|seems?|seemed|looks?|looked|sounds?|sounded|means?|meant|marks?|marked|signals?|signall?ed|represents?|represented|remains?|remained)$/

const judges = wordSet(
  'analysts commentators critics detractors economists experts historians investors observers pundits scholars skeptics sceptics traders',
)

/** “To Lind, *the vote is* a mistake”: what somebody thinks something is; “To Lind, the club gave a medal” tells of a deed. */
function isJudgement({paragraph, row, source, end}: Reading): boolean {
  const {tokens} = paragraph
  const holder = tokens.slice(source[0]!.from, source[0]!.to)
  // “For *families*, the fee is a burden”: it is one, whoever says so.
  if (row.id === 'for-whom' && !judges.has(holder.at(-1)!.lower)) return false
  const someone = holder.some(
    word =>
      isCapitalised(word) ||
      personNouns.has(word.lower) ||
      objectPronouns.has(word.lower) ||
      isRole(word) ||
      /^(?:many|some|others)$/.test(word.lower),
  )
  // “To *stop* Hale, the board …” is no person.
  const opener = holder[0]!
  const noun = isCapitalised(opener) || determiners.has(opener.lower) || objectPronouns.has(opener.lower) || personNouns.has(opener.lower)
  if (!noun && !/^(?:many|some|others)$/.test(opener.lower)) return false
  // “To Hale, *who ran the yard*, …”: what she thinks begins behind it.
  if (!someone || relativePronouns.has(tokens[end + 1]?.lower ?? '')) return false
  const subject = clauseSubject(tokens, end + 1, clauseEnd(paragraph, end + 1))
  if (!subject) return false
  const verb = tokens.slice(subject.to).find(word => !isAdverb(word))
  return verb?.sentence === tokens[end]!.sentence && judging.test(verb.lower)
}

/** The source with its appositions: “According to *the Courier, a weekly*, …”. */
function wholeSource(reading: Reading): readonly Range[] {
  const {paragraph, row, source, end} = reading
  if (row.id !== 'according-to') return source
  const {tokens} = paragraph
  const {from} = source[0]!
  const to = appositionOf(tokens, from, end)
  if (to <= end || tokens[to]?.text !== ',') return source
  // “According to the Courier, the man, a baker, | had been due …”: what seemed an apposition is the subject.
  const behind = tokens[to + 1]
  return leadsClause(reading) && behind?.sentence === tokens[end - 1]!.sentence && isVerb(behind) ? source : [{from, to}]
}

/** At the head of the sentence, or of its clause. */
function leadsClause({paragraph, first}: Reading): boolean {
  const start = startOf(paragraph, first)
  const opener = paragraph.tokens[first - 1]
  return first === start || (opener !== undefined && subordinators.has(opener.lower)) || (first - start <= 1 && !isVerb(opener!))
}

/** Whether the content follows; else it stands before. */
function leads(reading: Reading): boolean {
  const {paragraph, row, first} = reading
  return leadsClause(reading) || (row.as === undefined && row.id !== 'according-to' && first - startOf(paragraph, first) < 4)
}

/** “details of the call via *the Courier*:”. */
function teller({paragraph: {tokens}, first}: Reading): Range | undefined {
  const via = tokens.findLastIndex(token => /^(?:via|from|by|in)$/.test(token.lower))
  const last = tokens.length - 1
  return via > first + 1 && phraseAfter(tokens, via + 1, true) === last ? {from: via + 1, to: last} : undefined
}

/** “The dam was unsafe, according to the Courier”: the content stands before, and may go on behind. */
function readBehind(reading: Reading, whole: readonly Range[], how: ReturnType<typeof cueOf>, draft: Make): Draft | undefined {
  const {paragraph, first, end} = reading
  const {tokens} = paragraph
  const opener = tokens[first - 1]
  const to = opener && /^[,—–(-]$/.test(opener.text) ? first - 1 : first
  let from = contentStart(paragraph, first, to)
  while (from < to && /^(?:but|and|yet|so)$/.test(tokens[from]!.lower)) from++
  if (from >= to) return undefined
  const content = {from, to}
  // “The anger, according to Lee, stemmed from the fees”
  const finish = Math.max(whole[0]!.to, end)
  const next = tokens[finish + 1]
  const comma = tokens[finish]?.text === ',' && next?.sentence === tokens[end - 1]!.sentence
  // “That is because, as Holm put it, *the roof leaks*”: what stands before cannot end there.
  const last = tokens[trimEnd(paragraph, to) - 1]!
  if (comma && (auxiliaries.has(last.lower) || subordinators.has(last.lower))) {
    const rest = {from: finish + 1, to: trimEnd(paragraph, clauseEnd(paragraph, finish + 1))}
    if (rest.to > rest.from) return draft(whole, [content, rest], how)
  }
  const goesOn = comma && isVerb(next) && !tokens.slice(from, to).some(isVerb)
  const behind = comma && (goesOn || !saysSomething(paragraph, content)) ? contentBehind(paragraph, content, finish) : undefined
  return draft(whole, behind ? [content, behind] : [content], how)
}

/** Where the content before a cue begins: with the sentence, the quotation, or behind a semicolon. */
function contentStart(paragraph: Paragraph, first: number, to: number): number {
  const {tokens, quotations} = paragraph
  const start = startOf(paragraph, first)
  for (let at = first - 1; at > start; at--) if (tokens[at]!.text === ';' && tokens[at]!.quotation < 0) return at + 1
  const quote = quotations.find(q => q.closed && q.last >= to - 1 && q.last <= to && tokens[q.first]!.sentence < tokens[first]!.sentence)
  return quote ? quote.first : start
}

/** The place after the appositions of a source. “According to a statement, *her husband* …” begins the content: papers are no persons. */
function appositionOf(tokens: Paragraph['tokens'], from: number, end: number): number {
  const first = tokens[end + 1]
  if (tokens[end]?.text === ',' && first && documentNouns.has(tokens[end - 1]!.lower) && !personNouns.has(tokens[end - 1]!.lower)) {
    if (/^(?:his|her|their|its|who|whose)$/.test(first.lower)) return end
    const after = phraseAfter(tokens, end + 1)
    if (after > 0 && tokens.slice(end + 1, after).some(({lower}) => personNouns.has(lower))) return end
  }
  return from < end ? appositionAfter(tokens, end) : end
}

/** “According to the paper, x, and y”: what a source at the head of the sentence governs runs to its end. */
function clauseEndLoose(paragraph: Paragraph, from: number): number {
  const {tokens, sentences} = paragraph
  const end = sentences[tokens[from]!.sentence - sentences[0]!.id]!.last
  for (let at = from; at < end; at++) if (tokens[at]!.text === ';' && tokens[at]!.quotation < 0) return at
  return end
}
