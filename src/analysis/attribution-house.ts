/** What a matched row of the newsroom means. It is read as the verb of saying is read that it names, wherever its cue stands. */
import type {AttributionRow} from '../language/attribution-rows.js'
import type {Match} from '../language/pattern.js'
import {subjectBefore} from '../language/subjects.js'
import {cueVerb} from '../language/verbs.js'
import {contentAfter} from './attribution-content-after.js'
import {type Draft, draftOf} from './attribution-draft.js'
import {before} from './attribution-inverted.js'
import {isBlocked, negations, speakerBefore, subjectOfClause} from './attribution-speakers.js'
import type {Paragraph} from './types.js'

/** In: a match of a row with `as`. Out: the attribution, or nothing where the sentence has no source or content for it. */
export function readHouseRow(
  paragraph: Paragraph,
  {row, parts, from, to}: Match<AttributionRow>,
  earlier: readonly Draft[],
): Draft | undefined {
  const {tokens} = paragraph
  const verb = cueVerb(row.as!)!
  const cue = parts.get('cue')!
  const named = parts.get('source')?.[0]
  const make = draftOf(paragraph, row, cue, verb)
  if (row.content === 'named') return make(named ? [named] : [], parts.get('content')!)
  const first = cue[0]!.from
  let source = named ?? speakerBefore(earlier, paragraph, from) ?? subjectOfClause(paragraph, from, first, verb)
  if (!source) return undefined
  if (source.to <= first) {
    if (named && isBlocked(paragraph, source)) return undefined
    if (tokens.slice(source.to, first).some(token => negations.has(token.lower))) return undefined
    // The tag took everything up to the cue; the source leaves out the comma behind an apposition.
    if (named) source = subjectBefore(tokens, source.to) ?? source
  }
  // “The clerk let slip *that* …”: the conjunction is the content's, though the row asks for it.
  const last = [...parts.values()].flat().every(range => range.to < to) && tokens[to - 1]!.lower === 'that' ? to - 1 : to
  const following = contentAfter(paragraph, verb, last)
  if (following) return make([source], following.ranges, {addressee: following.addressee})
  return before(paragraph, Math.min(source.from, first), last, verb, source, (whose, content, more) => make(whose, [...content], more))
}
