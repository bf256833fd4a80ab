/** “The union’s claim that the dam leaks”: a noun that tells. */

import type {AttributionRow} from '../language/attribution-rows.js'
import {type CueNoun, cueNoun} from '../language/cue-nouns.js'
import {phraseAfter} from '../language/noun-phrases.js'
import type {Match, Range} from '../language/pattern.js'
import {subjectBefore} from '../language/subjects.js'
import {
  articlesAndPossessives,
  auxiliaries,
  isCalendar,
  isCapitalised,
  isVerb,
  objectPronouns,
  personalPronouns,
  possessives,
  prepositions,
} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {clauseEnd, quotationAt, trimEnd} from './attribution-clauses.js'
import type {Draft, Make} from './attribution-draft.js'
import {isSourceLike, quoteIn} from './attribution-speakers.js'
import {looksFinite} from './clauses.js'
import type {Paragraph, Token} from './types.js'

const chances = wordSet('little no any some more much less only best last great every faint fresh new real slim is was the')

const beforeCharge = wordSet('take takes taking took taken in full overall sole')

const approximate = wordSet('about around roughly nearly almost approximately some up at more less')

const carriers = wordSet('in voiced voices voicing expressed expresses expressing reiterated raised raises')

/** “the claim that …”, “his call for …”, “demands by the union that …”, “a sense among skippers that …”. */
export function readNoun(paragraph: Paragraph, at: number, draft: Make): Draft | undefined {
  const {tokens} = paragraph
  const {sentence} = tokens[at]!
  const by = /^(?:by|from|among|amongst)$/.test(tokens[at + 1]!.lower) ? sourceBehind(paragraph, at + 2) : undefined
  if (by === null) return undefined
  const complement = by ? by.to : at + 1
  const follower = tokens[complement]
  const next = tokens[complement + 1]
  if (!follower || !next || follower.sentence !== sentence || next.sentence !== sentence) return undefined
  const noun = cueNoun(tokens[at]!.lower, follower.lower)
  if (!noun || (next.kind === 'mark' && !quotationAt(paragraph, complement + 1))) return undefined
  if (isNotTold(tokens, at, noun, follower, next)) return undefined
  const source = by ?? ownerBefore(tokens, at)
  const end = clauseEnd(paragraph, complement)
  const content = {from: complement, to: trimEnd(paragraph, mainVerbBehind(paragraph, at, complement, end) ?? end)}
  // “an inspector general’s report that” is a paper; whose it is tells only a name.
  if (noun.lemma === 'report' && source && !tokens.slice(source.from, source.to).some(isCapitalised)) return undefined
  const quotes = quoteIn(paragraph, [content])
  // “to *report* that” is a verb.
  if (noun.owned && !source && (noun.lemma === 'report' || !quotes)) return undefined
  if (noun.owned && !quotes && /^(?:to|for)$/.test(follower.lower) && /^(?:order|instruction|directive)/.test(noun.lemma)) return undefined
  return draft(source ? [source] : [], [content], {
    lemma: noun.lemma,
    cueClass: noun.class === 'hearsay' ? 'hearsay' : noun.mind ? 'belief' : 'nominal',
    mind: noun.mind,
  })
}

/** “*The ferryman’s* point was that …”, “The consensus among *brewers* is that …”. In: a match of a row with a noun and “was that”. */
export function readPoint(paragraph: Paragraph, {parts, to}: Match<AttributionRow>, draft: Make): Draft | undefined {
  const {tokens} = paragraph
  const at = parts.get('cue')![0]!.from
  const source = parts.get('source')?.[0] ?? ownerBefore(tokens, at)
  const that = to - 1
  const next = tokens[to]
  if (!source || next?.sentence !== tokens[at]!.sentence) return undefined
  // “Her answer was that of a child”
  if (tokens[that]!.lower === 'that' && (next.lower === 'of' || next.kind === 'mark') && !quotationAt(paragraph, to)) return undefined
  if (!isSourceLike(paragraph, source) && !possessives.has(tokens[source.from]!.lower)) return undefined
  const noun = cueNoun(tokens[at]!.lower, 'that')
  const from = tokens[that]!.lower === 'that' ? that : to
  return draft([source], [{from, to: trimEnd(paragraph, clauseEnd(paragraph, from))}], {
    lemma: tokens[at]!.lower,
    cueClass: noun?.mind ? 'belief' : 'nominal',
    mind: noun?.mind ?? false,
  })
}

/** Irregular pasts that no participle is written like. */
const pasts = wordSet('came drew took gave went fell rose began broke flew grew shook threw tore wore')
const opensAnother = wordSet('that which who whom whose what where when if because while as than and or but nor until unless since how why')

/** “The claim that the dam leaks *has* angered the town”: where the noun is the subject, its content ends at the verb of the sentence. */
export function mainVerbBehind({tokens}: Paragraph, noun: number, complement: number, end: number): number | undefined {
  const {sentence} = tokens[noun]!
  for (let i = noun - 1; i >= 0 && tokens[i]!.sentence === sentence; i--) if (looksFinite(tokens, i)) return undefined
  // Of a clause the first verb is its own.
  let own = tokens[complement]!.lower !== 'that'
  for (let i = complement + 1; i < end; i++) {
    const {kind, lower} = tokens[i]!
    if (kind === 'mark' || opensAnother.has(lower)) return undefined
    if (!own) own = looksFinite(tokens, i)
    else if (personalPronouns.has(lower) || lower === 'there') return undefined
    else if ((auxiliaries.has(lower) && !nonFinite.has(lower) && !auxiliaries.has(tokens[i - 1]!.lower)) || pasts.has(lower)) return i
  }
  return undefined
}
const nonFinite = wordSet('be been being not')

const someone = wordSet('some many others')

/** “demands by *the union* that …”; null where what stands there does not speak. */
function sourceBehind(paragraph: Paragraph, from: number): Range | null {
  const {tokens} = paragraph
  // “a sense among *some* that …”
  const to = someone.has(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === 'that' ? from + 1 : phraseAfter(tokens, from)
  if (to < 0 || tokens[to]?.sentence !== tokens[from - 1]!.sentence) return null
  const source = {from, to}
  return isSourceLike(paragraph, source) ? source : null
}

/** “calls to the office”, “on charges of theft”, “said in a statement that”: words that could tell, and do not. */
function isNotTold(tokens: Paragraph['tokens'], at: number, {lemma}: CueNoun, follower: Token, next: Token): boolean {
  // “calls to the office”, “claims that were paid”, “an appeal to voters”
  if (follower.lower === 'to' && (opensObject(next.lower) || isCapitalised(next))) return true
  if (follower.lower === 'that' && (isVerb(next) || auxiliaries.has(next.lower))) return true
  if (follower.lower === 'for' && next.lower === 'comment') return true
  // “a statement *that week*”
  if (
    follower.lower === 'that' &&
    /^(?:day|night|morning|afternoon|evening|week|month|year|summer|winter|spring|autumn|fall|same)$/.test(next.lower)
  )
    return true
  // “asked for no name *for fear of* dismissal”, “out *of fear of* the gang”: why, and nothing told.
  if (lemma === 'fear' && follower.lower === 'of' && /^(?:for|of)$/.test(tokens[at - 1]?.lower ?? '')) return true
  // “holds little *hope for* a cure”, “the team’s best *hope of* a medal”: a chance, where “hopes of a medal” are somebody's.
  if (lemma === 'hope' && tokens[at]!.lower === 'hope' && follower.lower !== 'that' && chances.has(tokens[at - 1]?.lower ?? '')) return true
  // “will appear on charges of theft”: on record. “will take charge of training”: the lead, no accusation.
  if (lemma === 'charge' && ((follower.lower === 'of' && onRecord(tokens, at)) || beforeCharge.has(tokens[at - 1]?.lower ?? '')))
    return true
  // “a charge *of £20 million*”, “a charge *of about* 3 percent”: what is paid.
  if (lemma === 'charge' && follower.lower === 'of' && (next.kind !== 'word' || approximate.has(next.lower))) return true
  // “said in a *statement* that …”, “voiced *concern* over …”: the verb is the cue.
  return carriers.has(governor(tokens, at))
}

/** “*the union’s* claim”, “*his* call”, “*Ida Holm’s* scathing criticism”. */
function ownerBefore(tokens: Paragraph['tokens'], at: number): Range | undefined {
  const place = isOwner(tokens[at - 2]) && tokens[at - 1]!.kind === 'word' && !isOwner(tokens[at - 1]) ? at - 1 : at
  const owner = tokens[place - 1]
  if (!owner || owner.sentence !== tokens[at]!.sentence) return undefined
  if (owner.lower === "'s" || owner.text === '’' || owner.lower === "'") {
    const possessing = tokens[place - 2]!
    // “after *Sunday*’s announcement that …”: when, not whose.
    if (isCalendar(possessing)) return undefined
    // “her respect for the law with *Mr. Obama*’s calls for …”: the name alone.
    if (isCapitalised(possessing)) return {from: capitalStart(tokens, place - 1), to: place - 1}
    const possessor = subjectBefore(tokens, place - 1)
    if (!possessor) return undefined
    // “..., belying *the chairman*’s warnings”
    const bare = /^[a-z]+ing$/.test(tokens[possessor.from]!.text) && possessor.to - possessor.from > 1 ? 1 : 0
    return {from: possessor.from + bare, to: place - 1}
  }
  if (possessives.has(owner.lower)) return {from: place - 1, to: place}
  return isCapitalised(owner) && place >= 2 && !/^(?:the|a|an|for)$/i.test(owner.text)
    ? {from: capitalStart(tokens, place), to: place}
    : undefined
}

/** “calls *to the* office”, “an appeal to *them*”: nothing that was said. */
const opensObject = (word: string): boolean => articlesAndPossessives.has(word) || objectPronouns.has(word) || word === 'this'

const isOwner = (word: Token | undefined): boolean => word !== undefined && /^(?:['’]s|his|her|their|its)$/.test(word.lower)

const beforeCharges = wordSet('on face faces faced facing of with guilty two three four five several count counts')

/** “hung *on* the charge of arson”, “guilty *of* all charges of fraud”, “*faces* four counts and charges of theft”. */
const onRecord = (tokens: Paragraph['tokens'], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({lower, sentence}) => sentence === tokens[at]!.sentence && beforeCharges.has(lower))

const adjectives = wordSet('written brief joint short separate deep grave serious strong growing great')

/** The word that a noun hangs on, without article and adjective: “*in* a written statement”. */
function governor(tokens: Paragraph['tokens'], at: number): string {
  let i = at - 1
  if (i >= 1 && adjectives.has(tokens[i]!.lower)) i--
  if (i >= 1 && articlesAndPossessives.has(tokens[i]!.lower)) i--
  return tokens[i]?.sentence === tokens[at]!.sentence ? tokens[i]!.lower : ''
}

function capitalStart(tokens: Paragraph['tokens'], end: number): number {
  let at = end
  while (
    at > 0 &&
    tokens[at - 1]!.sentence === tokens[end]!.sentence &&
    !/^(?:a|an|the)$/.test(tokens[at - 1]!.lower) &&
    !prepositions.has(tokens[at - 1]!.lower) &&
    (isCapitalised(tokens[at - 1]!) ||
      (tokens[at - 1]!.text === '.' && /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)$/.test(tokens[at - 2]?.text ?? '')))
  )
    at--
  return at
}
