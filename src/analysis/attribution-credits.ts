/** Round-ups that put where they have it in brackets behind each item: “The winger wants to leave. (Sky Sports)”. */
import {mastheads} from '../language/mastheads.js'
import type {Draft} from './attribution-draft.js'
import type {Paragraph} from './types.js'

/** One such item may be the agency's name at the end of its report. */
const fewestItems = 2

/** In: all paragraphs. Out: one draft for each item of a round-up, with the outlet in the brackets as its source; none where the article is no round-up. */
export function readCredits(paragraphs: readonly Paragraph[]): Draft[] {
  const items = paragraphs.flatMap(paragraph => readItem(paragraph) ?? [])
  return items.length < fewestItems ? [] : items
}

function readItem(paragraph: Paragraph): Draft | undefined {
  const {block, tokens, sentences} = paragraph
  const last = sentences.at(-1)
  if (block.kind !== 'body' || sentences.length < 2 || !last || tokens[last.first]!.text !== '(' || tokens.at(-1)!.text !== ')')
    return undefined
  const from = last.first + 1
  const [outlet] = mastheads().at(tokens, from)
  if (!outlet) return undefined
  const to = from + outlet.words.length + (outlet.needsThe ? 1 : 0)
  // “(Bild, in German)”, “(Sky Sports)”, but not “(Sun and rain)”
  if (tokens[to]?.text !== ')' && tokens[to]?.text !== ',') return undefined
  return {
    paragraph,
    source: [{from, to}],
    cue: [],
    content: [{from: 0, to: last.first}],
    lemma: '',
    cueClass: 'other',
    mind: false,
    addressee: undefined,
    confidence: 0.9,
    by: 'credit-in-brackets',
    relayedBy: undefined,
    elsewhere: [],
  }
}
