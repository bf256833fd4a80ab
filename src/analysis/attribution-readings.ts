/** What a matched row means: which words are the source and which the content. One file a word order. */
import type {AttributionRow} from '../language/attribution-rows.js'
import type {Match} from '../language/pattern.js'
import {cueVerb} from '../language/verbs.js'
import {readAround} from './attribution-around.js'
import {readCriticism} from './attribution-criticism.js'
import {type Draft, draftOf} from './attribution-draft.js'
import {readFrame} from './attribution-frames.js'
import {readInverted} from './attribution-inverted.js'
import {readNoun, readPoint} from './attribution-nouns.js'
import {readPassive, readReducedPassive} from './attribution-passive.js'
import type {Paragraph} from './types.js'

/** In: a match of a row in a paragraph, and what has been read in it before. Out: the draft, undefined where the words say nothing. */
export function read(paragraph: Paragraph, match: Match<AttributionRow>, earlier: readonly Draft[]): Draft | undefined {
  const {row, parts} = match
  const {tokens} = paragraph
  const cue = parts.get('cue')!
  const first = cue[0]!.from
  const word = tokens[first]!
  const verb = cueVerb(word.lower)
  const draft = draftOf(paragraph, row, cue, verb ?? {lemma: word.lower, class: 'other', mind: false})
  switch (row.content) {
    case 'around':
      return readAround(paragraph, match, draft, earlier)
    case 'named':
      return draft(parts.get('source')!, parts.get('content')!, {cueClass: 'denial'})
    case 'criticism':
      return readCriticism(paragraph, match, draft)
    case 'noun':
      return row.id === 'noun' ? readNoun(paragraph, first, draft) : readPoint(paragraph, match, draft)
    case 'passive':
      if (row.id === 'passive-reduced') return readReducedPassive(paragraph, first, draft)
      return verb && readPassive(paragraph, match.from, first, verb, draft)
    case 'before':
      return verb && readInverted(paragraph, match, verb, draft)
    default:
      return readFrame(paragraph, match, verb, draft, earlier)
  }
}
