/**
 * Which words of a sentence belong to its main clause. No parser: subordinate clauses are cut off by the words and commas
 * that open and close them in edited prose. “After the vote, the mayor, who had lost, left, stirring unrest”: main are
 * “the mayor” and “left”.
 */

import {isVerb} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import type {Paragraph, Sentence, Token} from './types.js'

export type Zone = 'main' | 'subordinate' | 'quoted'

const conjunctions = wordSet('after as while when whenever although though because since before until unless if once whereas whether')
/** Open a subordinate stretch when a comma or dash stands before them. */
const afterComma = wordSet(
  'after as while when although though because since before until unless if which who whom whose where whereby with despite amid even following including such particularly especially not leaving',
)
/** A leading stretch with these ends at the first comma but is no clause of its own. */
const coordinators = new Set(['and', 'but', 'so', 'yet', 'or', 'nor'])
const finite =
  wordSet(`is are was were am has have had will would can could may might must shall should do does did isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't doesn't don't didn't
  said says told took gave came went began got made met kept knew lost led left held found felt fell rose ran saw sent set shot spoke spent stood stole struck swore thought threw won wrote became broke brought built bought caught chose
  drew drove fled flew fought grew heard hit hurt kept meant paid put read sank sat sold sought shook shut spread withdrew remains remain says warns plans wants hopes expects believes claims denies`)
const determiners = wordSet(
  'the a an this that these those his her its their our my your some any no every each all both of in for by with from at on to and or',
)

/** What ends so is a verb only where no determiner makes it an adjective or a noun: “the *trusted* aide”, “the *claims*”. */
const doubtful = /(?:ed|s)$/

/** Whether a word is likely the verb of a clause: an auxiliary, a known past tense, any other “-ed”, or a present like “continues”. */
function looksFinite(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  const {kind, lower} = token
  if (kind !== 'word') return false
  if (finite.has(lower)) return true
  if (lower.length < 5 || !doubtful.test(lower) || (lower.endsWith('s') && !isVerb(token))) return false
  const before = tokens[i - 1]
  // “as follows” is no clause.
  return before !== undefined && before.kind === 'word' && !determiners.has(before.lower) && before.lower !== 'as'
}

/** Before a verb these say that it goes on with the clause at hand. */
const joined = wordSet(
  'he she it they we i you who which that and or to not never also then been be being had has have was were is are did would could will may might should must',
)

const dashes = new Set(['—', '–', ';', '--', '-'])
const brackets = new Set(['(', ')'])

/** The zone of each token of a sentence, in order. Quoted words are the speaker's, whatever the clause. */
export function zonesOf(paragraph: Paragraph, sentence: Sentence): Zone[] {
  const {tokens} = paragraph
  const zones: Zone[] = []
  let zone: Zone = 'main'
  let verb = false
  let lead = false
  let parenthetical = false
  /** In a relative clause that no comma opens, before the main verb: one more than the verbs it has had. */
  let defining = 0
  const {first, last: end} = sentence
  let begin = first
  while (begin < end && tokens[begin]!.kind !== 'word' && tokens[begin]!.kind !== 'number') begin++
  const opener = begin < end ? tokens[begin]!.lower : ''
  if (conjunctions.has(opener) || opener === 'despite' || opener === 'following' || (opener.endsWith('ing') && opener.length > 5)) {
    lead = hasComma(tokens, begin, end)
    if (lead) zone = 'subordinate'
  }
  for (let i = first; i < end; i++) {
    const token = tokens[i]!
    const {kind, lower, text} = token
    if (kind === 'mark' || (kind === 'symbol' && dashes.has(text))) {
      if (text === ',' || dashes.has(text) || brackets.has(text)) {
        const next = i + 1 < end ? tokens[i + 1]!.lower : ''
        if (lead) {
          // “After the fire, which killed two, the owner …”: the comma before “which” does not end the lead.
          if (!afterComma.has(next) && !coordinators.has(next)) {
            lead = false
            zone = 'main'
          }
        } else if (zone === 'subordinate') {
          const resumes = coordinators.has(next) && startsClause(tokens, i + 2, end)
          if (parenthetical || text === ')' || text === ';' || (resumes && next !== 'or')) {
            zone = 'main'
            parenthetical = false
          }
        } else if (text === ';') verb = false
        if (zone === 'main' && !lead && text !== ';' && text !== ')') {
          const participle =
            (next.endsWith('ing') && next.length > 4 && next !== 'according' && next !== 'citing' && next !== 'quoting') ||
            next === 'further'
          if (afterComma.has(next) || participle || text === '(') {
            zone = 'subordinate'
            parenthetical = !verb || text === '('
          }
        }
      }
    } else if (zone === 'main') {
      if (verb && conjunctions.has(lower) && lower !== 'as' && !adverbialSince(tokens, i)) {
        // “He left after the vote failed”, not “after Tuesday”: either way it is no main clause.
        zone = 'subordinate'
        parenthetical = false
      } else if ((lower === 'who' || lower === 'which') && i > begin) {
        // “A vet who knew the bear, …”: where the main verb is still to come, the comma goes back to it.
        zone = 'subordinate'
        parenthetical = !verb
        defining = verb ? 0 : 1
      } else if (!verb) verb = looksFinite(tokens, i)
    } else if (defining > 0 && token.quotation < 0 && looksFinite(tokens, i)) {
      // “A vet who *knew* the bear *said* it was old”: the second verb is the main one.
      if (defining > 1 && !joined.has(tokens[i - 1]!.lower)) {
        zone = 'main'
        verb = true
        parenthetical = false
      }
      defining++
    }
    if (zone === 'main' || text === ',') defining = 0
    zones.push(token.quotation >= 0 ? 'quoted' : zone)
  }
  return zones
}

/** “They have since moved”: no conjunction. */
function adverbialSince(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === 'since' && /^(?:has|have|had|was|were|is|are)$/.test(tokens[i - 1]?.lower ?? '')
}

/** Whether anything in a stretch looks like the verb of a clause. */
export function hasVerb(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (looksFinite(tokens, i)) return true
  return false
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.text === ',') return true
  return false
}

/** “…, and the board resigned”: a subject and a verb within a few words. */
function startsClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 8); i++) {
    if (tokens[i]!.kind === 'mark') return false
    if (looksFinite(tokens, i)) return true
  }
  return false
}
