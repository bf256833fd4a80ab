/** Why a source is not named (“on condition of anonymity because she feared dismissal”), and which source says so. */

import {isCapital} from '../language/capitals.js'
import {Spelling} from '../language/spellings.js'
import {wordSet} from '../language/word-set.js'
import type {Span} from '../read/article.js'
import type {Paragraph, Token} from './types.js'

export interface Reason extends Span {
  readonly sentence: number
}

const beforeNamed = wordSet(
  'asked asking asks declined declining refused refusing requested requesting wished wishing wanted want wants wanting preferred preferring agreed insisted insisting did does cannot can could who',
)
const reasonWords = wordSet(
  'anonymity anonymous anonymously named identified authorized authorised allowed permitted withheld withholding name names',
)
/** Whether a word may stand in a reason: nearly none does. */
const hits = Spelling.fact(({lower}) => reasonWords.has(lower))
const clauseEnd = /^(?:[,;:.?!”"]|—|–)$/
const goesOn = wordSet('because for out given due owing citing to as since so in')

function back(tokens: readonly Token[], from: number, limit: number, wanted: ReadonlySet<string>): number {
  const sentence = tokens[from]!.sentence
  for (let i = from - 1; i >= 0 && from - i <= limit && tokens[i]!.sentence === sentence; i--) if (wanted.has(tokens[i]!.lower)) return i
  return -1
}

const beforeAnonymity = wordSet(
  'on under granted requested requesting asked asking given offered promised sought seeking insisted demanded',
)

const beforeAnonymous = wordSet('asked asking wished wanted preferred chose requested')

const beforeAnonymously = wordSet('spoke speaking speak talked talking')

const ifs = wordSet('if')
const fears = wordSet('fear fears feared fearing afraid worried risk risked risks')

const nameParts = wordSet('first given last only middle')

const givesName = wordSet('gave giving give using used provided providing')

const beforeWithheld = wordSet('whose name names identity')

const refusals = wordSet("not n't cannot declined declining refused refusing didn't doesn't don't couldn't can't")

const speakingOut = wordSet('speak discuss comment talk brief disclose be share give reveal publicly release address')

const negations = wordSet("not n't never wasn't weren't isn't aren't without")

function begin(tokens: readonly Token[], at: number): number {
  const word = tokens[at]!.lower
  if (word === 'anonymity') return back(tokens, at, 6, beforeAnonymity)
  if (word === 'anonymous') return back(tokens, at, 8, beforeAnonymous)
  if (word === 'anonymously') return back(tokens, at, 3, beforeAnonymously)
  // “who gave only her first name, Tina, because she feared …”
  if (word === 'name' || word === 'names') {
    const given = back(tokens, at, 3, nameParts)
    return given < 0 || !reasonFollows(tokens, at) ? -1 : back(tokens, at, 5, givesName)
  }
  if (word === 'withheld' || word === 'withholding') return back(tokens, at, 6, beforeWithheld)
  if (word === 'named' || word === 'identified') {
    // “who feared for her job if she was named”
    if (back(tokens, at, 4, ifs) >= 0) return back(tokens, at, 16, fears)
    if (tokens[at - 1]?.lower !== 'be' && tokens[at - 2]?.lower !== 'be') return -1
    const no = back(tokens, at, 7, refusals)
    if (no < 0) return -1
    const verb = back(tokens, at, 8, beforeNamed)
    return verb >= 0 && verb < no ? verb : no
  }
  // “not authorized to speak publicly”
  if (tokens[at + 1]?.lower !== 'to' || !speakingOut.has(tokens[at + 2]?.lower ?? '')) return -1
  return back(tokens, at, 3, negations)
}

/** How many tokens an apposition takes: “, Tina” before another comma or a reason. */
function apposition(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',' || !isCapital(tokens[at + 1]?.text ?? '')) return 0
  return tokens[at + 2]?.text === ',' || goesOn.has(tokens[at + 2]?.lower ?? '') ? 2 : 0
}

const opensReason = wordSet('because for out given due owing citing as since')

/** “her first name, Tina, *because* …”: only half a name needs a reason, and not every article gives it. */
function reasonFollows(tokens: readonly Token[], at: number): boolean {
  let next = at + 1 + apposition(tokens, at + 1)
  if (tokens[next]?.text === ',') next++
  return opensReason.has(tokens[next]?.lower ?? '')
}

/** In: the paragraphs. Out: every stretch that says why somebody is not named, in order. */
export function findReasons(paragraphs: readonly Paragraph[]): Reason[] {
  const reasons: Reason[] = []
  for (const {tokens} of paragraphs) {
    for (let at = 0; at < tokens.length; at++) {
      if (!hits(tokens[at]!.spelling) || tokens[at]!.kind !== 'word') continue
      const from = begin(tokens, at)
      if (from < 0) continue
      let to = at
      while (to + 1 < tokens.length && tokens[to + 1]!.sentence === tokens[at]!.sentence) {
        if (tokens[at]!.lower.startsWith('name') && tokens[at]!.lower !== 'named' && to === at) to += apposition(tokens, to + 1)
        if (clauseEnd.test(tokens[to + 1]!.text) && !goesOn.has(tokens[to + 2]?.lower ?? '')) break
        to++
      }
      if (clauseEnd.test(tokens[to]!.text)) to--
      reasons.push({start: tokens[from]!.start, end: tokens[to]!.end, sentence: tokens[at]!.sentence})
      at = to
    }
  }
  return reasons
}
