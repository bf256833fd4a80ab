/** Where the words of a figure begin and end, and whether whoever set it has published it. */
import type {FigureContextRow} from '../language/figure-contexts.js'
import type {PhraseHit} from '../language/phrases.js'
import {approximators, currencies, months, publishedNouns, setRates} from '../language/quantities.js'
import {auxiliaries, determiners, isCalendar, isVerb, prepositions, times} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {plainForms} from './attribution-clauses.js'
import {nounEnds, type ReadNumber} from './figure-kinds.js'
import type {FigureKind, Sentence, Token} from './types.js'

/** How many words before a sum its penalty may stand. */
const sanctionReach = 9
const penalties = wordSet('fine fines penalty penalties settlement damages restitution')
const sanction = /^fin(?:e[sd]?|ing)$/

/** The tokens of a figure: the number with its currency, the words that approximate it, and the noun that it counts. */
export interface Extent {
  readonly first: number
  /** Where the noun begins. */
  readonly noun: number
  /** Exclusive. */
  readonly last: number
}

const barePrepositions = wordSet('to at as an over under just close')

/** In: a number of a sentence. Out: how far its figure reaches: “at least 40 young people”. */
export function extentOf(tokens: readonly Token[], number: ReadNumber, sentence: Sentence): Extent {
  let {first, last} = number
  if (first > sentence.first && currencies.has(tokens[first - 1]!.lower)) first--
  while (first - 1 >= sentence.first && approximators.has(tokens[first - 1]!.lower)) first--
  // “to 45 people”: a bare preposition is no approximator.
  while (first < number.first && barePrepositions.has(tokens[first]!.lower) && !approximates(tokens, first)) first++
  // “has racked *up* more than 800 wins”: the verb's own.
  const particle = tokens[first]!.lower === 'up' && first < number.first && first > sentence.first
  if (particle && isVerb(tokens[first - 1]!) && !auxiliaries.has(tokens[first - 1]!.lower)) first++
  if (first === number.first && isMinus(tokens, first)) first--
  if (last < sentence.last && /^(?:%|percent|per)$/.test(tokens[last]!.lower)) last += tokens[last]!.lower === 'per' ? 2 : 1
  const noun = last
  while (last < sentence.last && last - noun < 4 && tokens[last]!.kind === 'word' && !nounEnds.has(tokens[last]!.lower)) {
    // “83 million households | *pay*”, “$580 million | *last* year”
    const when = pointers.has(tokens[last]!.lower) && times.has(tokens[last + 1]?.lower ?? '')
    // “29 people | *Saturday* night”, “43 million people | *streamed* the final”
    if (last > noun && (isCalendar(tokens[last]!) || isPredicate(tokens, last))) break
    if (when || (last > noun && (isPast(tokens[last]!) || (plainForms.has(tokens[last]!.lower) && tokens[last - 1]!.lower.endsWith('s')))))
      break
    last++
  }
  return {first, noun, last}
}

/** “people *streamed the* final”, “homes *destroyed in* the fire”; “20 people *killed in* the fire” are counted as such. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    tokens[at]!.lower.endsWith('ed') &&
    !/^(?:kill|injur|wound|infect|di)ed$/.test(tokens[at]!.lower) &&
    isVerb(tokens[at]!) &&
    /(?:[^s]s|people|men|women|children)$/.test(tokens[at - 1]!.lower) &&
    next?.kind === 'word' &&
    (determiners.has(next.lower) || prepositions.has(next.lower))
  )
}

const pointers = wordSet('last this next')

/** “fell to *-1.0* percent”: a sign, not the dash of “2001-05”. */
const isMinus = (tokens: readonly Token[], number: number): boolean =>
  /^[-–−]$/.test(tokens[number - 1]?.text ?? '') &&
  tokens[number - 1]!.end === tokens[number]!.start &&
  (tokens[number - 2]?.end ?? -1) < tokens[number - 1]!.start &&
  tokens[number - 1]!.sentence === tokens[number]!.sentence

/** “1,000 sailors *flew*”, not “60 *wounded* men”, “12 building *plans*”. */
const isPast = (token: Token): boolean => isVerb(token) && !/(?:ed|s|t)$/.test(token.lower)

const approximating = new Set(['at least', 'at most', 'as many', 'as much', 'an estimated', 'just over', 'just under', 'close to', 'up to'])

function approximates(tokens: readonly Token[], at: number): boolean {
  const {lower} = tokens[at]!
  return lower === 'over' || lower === 'under' || approximating.has(`${lower} ${tokens[at + 1]?.lower ?? ''}`)
}

/** In: a figure and what its sentence says of such. Out: whether it is an almanac’s, or on record from whoever has set it. */
export function isOfficial(
  tokens: readonly Token[],
  kind: FigureKind,
  {first, noun, last}: Extent,
  sentence: Sentence,
  contexts: readonly PhraseHit<FigureContextRow>[],
): boolean {
  const among = (from: number, to: number, words: ReadonlySet<string>): boolean =>
    tokens.slice(Math.max(sentence.first, from), Math.min(to, sentence.last)).some(({lower}) => words.has(lower))
  if (contexts.some(({row}) => row.makes === 'published' && row.figure === kind)) return true
  if (among(noun, last, publishedNouns) || among(first - 4, first, publishedNouns)) return true
  // “limited to *$100,000* a year”
  if (/^(?:limited|capped|restricted)$/.test(tokens[first - 2]?.lower ?? '') && tokens[first - 1]?.lower === 'to') return true
  switch (kind) {
    case 'money':
      return (
        // “$3 million (£2.4 million) antitrust fine”, “£2 million in fines”, “$900 restitution”
        (/^(?:\(|\)|in)$/.test(tokens[last]?.text ?? '') && among(last, last + 9, penalties)) ||
        among(noun, last, penalties) ||
        // “The board *fined* the company 2 million crowns”
        tokens.slice(Math.max(sentence.first, first - sanctionReach), first).some(({lower}) => sanction.test(lower)) ||
        // “Regulators *ordered* the company *to pay* 2 million crowns”
        (tokens[first - 1]?.lower === 'pay' &&
          tokens.slice(Math.max(sentence.first, first - sanctionReach), first).some(({lower}) => lower === 'ordered'))
      )
    case 'percentage':
      // “the bank's *two per cent target*”, “lower the *threshold to 3 per cent*”
      return (
        among(first, last + 1, setRates) || (/^(?:to|of|at)$/.test(tokens[first - 1]?.lower ?? '') && among(first - 4, first, setRates))
      )
    case 'count':
      return inhabits(tokens, first)
    case 'casualties':
      // “the families of *the* 49 people killed”: a toll that readers know
      return tokens[first - 1]?.lower === 'the' || isOld(tokens, sentence)
    default:
      return false
  }
}

const settlements = wordSet('city town village community island borough district suburb')

/** “a city of *about 2,600 people*”, “home to *800,000 people*”: an almanac’s. */
const inhabits = (tokens: readonly Token[], first: number): boolean =>
  (tokens[first - 1]?.lower === 'of' && settlements.has(tokens[first - 2]?.lower ?? '')) ||
  (tokens[first - 1]?.lower === 'to' && tokens[first - 2]?.lower === 'home')

/**
 * “The blast of 1988 killed 12”, “in November, when gunmen killed 30”, “20 killed three years ago”, “in the May 2012 blast”: the toll of an old event is on record, a running one (“since
 * May”, “since the war began in 2012”) is not.
 */
function isOld(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    if (tokens[i - 1]!.lower === 'since') return false
    if (/^(?:years|decades)$/.test(tokens[i - 1]!.lower) && /^(?:ago|earlier)$/.test(tokens[i]!.lower)) return true
    if (months.has(tokens[i - 1]!.lower) && /^(?:19|20)\d\d$/.test(tokens[i]!.text)) return true
    if (!/^(?:in|of|from)$/.test(tokens[i - 1]!.lower)) continue
    if (months.has(tokens[i]!.lower) || /^(?:1[5-9]|20)\d\d$/.test(tokens[i]!.text)) return true
  }
  return false
}
