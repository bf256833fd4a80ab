/** “The plan drew criticism from two unions for its cost”: what is said against the subject, by whoever stands behind “from”, or nobody. */

import type {AttributionRow} from '../language/attribution-rows.js'
import {phraseAfter} from '../language/noun-phrases.js'
import type {Match, Range} from '../language/pattern.js'
import {clauseSubject, subjectBefore} from '../language/subjects.js'
import {isCalendar, isVerb, prepositions} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {clauseEnd, startOf, trimEnd, verbGroupStart} from './attribution-clauses.js'
import type {Draft, Make} from './attribution-draft.js'
import {isSourceLike, modals, negations} from './attribution-speakers.js'
import type {Paragraph, Token} from './types.js'

const speakersFollow = wordSet('from by among')
const chargeFollows = wordSet('for over')
const spans = wordSet('second seconds minute minutes hour hours day days night nights week weeks month months year years')
const owned = /^(?:no|little|any|few|less|fewer|['’]s|his|her|their|its)$/
/** Farthest that those who criticise may stand behind the noun: “criticism *on Monday from* the union”. */
const reach = 6

/** In: a match of a row whose cue is what somebody or something met with. Out: the draft; undefined where no words are meant. */
export function readCriticism(paragraph: Paragraph, {from: verb, parts}: Match<AttributionRow>, draft: Make): Draft | undefined {
  const {tokens} = paragraph
  const noun = parts.get('cue')!.at(-1)!.to - 1
  const {sentence} = tokens[noun]!
  const group = verbGroupStart(tokens, verb)
  // “cannot speak without drawing criticism”: no occasion of it.
  if (prepositions.has(tokens[group - 1]?.lower ?? '')) return undefined
  // “could face criticism”, “drew little criticism”, “faced the firm’s criticism”
  const before = tokens.slice(verb + 1, noun)
  if (before.some(({kind, lower}) => kind === 'mark' || negations.has(lower) || owned.test(lower))) return undefined
  if (tokens.slice(group, verb).some(({lower}) => modals.has(lower) || negations.has(lower))) return undefined
  const subject = subjectBefore(tokens, group) ?? clauseSubject(tokens, startOf(paragraph, verb), group)
  if (!subject) return undefined
  const end = trimEnd(paragraph, clauseEnd(paragraph, noun))
  const by = placeOf(tokens, noun + 1, Math.min(end, noun + reach), speakersFollow)
  const source = by < 0 ? undefined : speakersBehind(paragraph, by + 1)
  // “criticism from within the party”, “under fire from snipers on the roof”
  if (by >= 0 && !source) return undefined
  const charge = placeOf(tokens, source?.to ?? noun + 1, Math.min(end, (source?.to ?? noun + 1) + reach), chargeFollows)
  const told = charge >= 0 && !isSpan(tokens, charge + 1)
  // Troops come under fire as well: “came under fire for two hours”, “from rebels”.
  if (tokens[noun]!.lower === 'fire' && !told) return undefined
  const content = told ? [subject, {from: charge, to: end}] : [subject]
  return draft(source ? [source] : [], content, {lemma: 'criticize', cueClass: 'attack'})

  function placeOf(words: readonly Token[], first: number, to: number, openers: ReadonlySet<string>): number {
    for (let at = first; at < to && words[at]!.sentence === sentence; at++) {
      if (openers.has(words[at]!.lower)) return at
      if (isVerb(words[at]!) || (words[at]!.kind === 'mark' && at > first)) return -1
    }
    return -1
  }
}

function speakersBehind(paragraph: Paragraph, from: number): Range | undefined {
  const {tokens} = paragraph
  let to = phraseAfter(tokens, from)
  // “from skippers *over the fees*”
  for (let at = from + 1; at < to; at++) if (chargeFollows.has(tokens[at]!.lower)) to = at
  const source = {from, to}
  return to > from && isSourceLike(paragraph, source) ? source : undefined
}

/** “for *two hours*”: how long, and nothing that was said. */
const isSpan = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 3).some(word => spans.has(word.lower) || isCalendar(word))
