/** “According to the Courier, the dam was unsafe”: a source that stands around what it says. */
import type {AttributionRow} from '../language/attribution-rows.js'
import {appositionAfter, phraseAfter} from '../language/noun-phrases.js'
import type {Match, Range} from '../language/pattern.js'
import {documentNouns, isCapitalised, isVerb, personNouns, subordinators} from '../language/word-classes.js'
import {startOf, trimEnd} from './attribution-clauses.js'
import {contentBehind, saysSomething} from './attribution-contents.js'
import type {Draft, Make} from './attribution-draft.js'
import type {Paragraph} from './types.js'

/** “According to the Courier, the dam was unsafe”; “…, citing two engineers”. */
export function readAround(
  paragraph: Paragraph,
  {row, parts, to}: Match<AttributionRow>,
  draft: Make,
  earlier: readonly Draft[],
): Draft | undefined {
  const {tokens} = paragraph
  const cue = parts.get('cue')!
  const source = parts.get('source')!
  const first = cue[0]!.from
  const start = startOf(paragraph, first)
  // A row of the house may go on behind its source: “to hear *the warden* tell it, …”.
  const house = row.as !== undefined
  const end = house ? to : source.at(-1)!.to
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
    const relay = earlier.findLast(
      other =>
        other.source.length > 0 && tokens[other.cue[0]?.from ?? 0]!.sentence === tokens[first]!.sentence && other.paragraph === paragraph,
    )
    if (!relay) return undefined
    return draft(source, relay.content, {cueClass, lemma, relayedBy: relay})
  }
  // “Per Lind”: a given name.
  // “…, per the report”: papers, behind a comma; “per month” is a rate.
  const byPaper = tokens[first - 1]?.text === ',' && tokens.slice(source[0]!.from, end).some(({lower}) => documentNouns.has(lower))
  const named = tokens[source[0]!.from + (tokens[source[0]!.from]!.lower === 'the' ? 1 : 0)]!
  if (row.id === 'per' && !byPaper && (!isCapitalised(named) || (first > start && isCapitalised(tokens[first]!)))) return undefined
  const whole = appositionOf(tokens, source[0]!.from, end)
  let sources = row.id === 'according-to' && whole > end && tokens[whole]?.text === ',' ? [{from: source[0]!.from, to: whole}] : source
  // “According to the Courier, the man, a baker, | had been due …”: what seemed an apposition is the subject.
  const behind = sources[0]!.to + 1
  if (sources[0]!.to > end && tokens[behind]?.sentence === last.sentence && isVerb(tokens[behind]!)) sources = source
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
  if (leads || (!house && row.id !== 'according-to' && first - start < 4)) {
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
    // “The anger, according to Lee, stemmed from the fees”
    const goesOn =
      content &&
      tokens[finish + 1]?.sentence === last.sentence &&
      isVerb(tokens[finish + 1]!) &&
      !tokens.slice(content.from, content.to).some(isVerb)
    if (content && follows?.text === ',' && (goesOn || !saysSomething(paragraph, content))) {
      const behind = contentBehind(paragraph, content, finish)
      if (behind) return draft(sources, [content, behind], {cueClass, lemma})
    }
  }
  return content && content.to > content.from ? draft(sources, [content], {cueClass, lemma}) : undefined
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
