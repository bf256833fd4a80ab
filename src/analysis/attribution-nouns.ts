/** “The union’s claim that the dam leaks”: a noun that tells. */

import {cueNoun} from '../language/cue-nouns.js'
import {phraseAfter} from '../language/noun-phrases.js'
import type {Range} from '../language/pattern.js'
import {subjectBefore} from '../language/subjects.js'
import {
  articlesAndPossessives,
  auxiliaries,
  isCalendar,
  isCapitalised,
  isVerb,
  objectPronouns,
  possessives,
  prepositions,
} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {clauseEnd, quotationAt, trimEnd} from './attribution-clauses.js'
import type {Draft, Make} from './attribution-draft.js'
import {isSourceLike, quoteIn} from './attribution-speakers.js'
import type {Paragraph, Token} from './types.js'

const beforeCharge = wordSet('take takes taking took taken in full overall sole')

const carriers = wordSet('in voiced voices voicing expressed expresses expressing reiterated raised raises')

/** “the claim that …”, “his call for …”, “demands by the union that …”. */
export function readNoun(paragraph: Paragraph, at: number, draft: Make): Draft | undefined {
  const {tokens} = paragraph
  const sentence = tokens[at]!.sentence
  let complement = at + 1
  let source: Range | undefined
  if (/^(?:by|from)$/.test(tokens[complement]!.lower)) {
    const end = phraseAfter(tokens, complement + 1)
    if (end < 0 || tokens[end]?.sentence !== sentence) return undefined
    source = {from: complement + 1, to: end}
    if (!isSourceLike(paragraph, source)) return undefined
    complement = end
  }
  const follower = tokens[complement]
  if (!follower || follower.sentence !== sentence) return undefined
  const noun = cueNoun(tokens[at]!.lower, follower.lower)
  const next = tokens[complement + 1]
  if (!noun || !next || next.sentence !== sentence || (next.kind === 'mark' && !quotationAt(paragraph, complement + 1))) return undefined
  // “Ida Holm’s *scathing* criticism that …”
  const place = isOwner(tokens[at - 2]) && tokens[at - 1]!.kind === 'word' && !isOwner(tokens[at - 1]) ? at - 1 : at
  const owner = tokens[place - 1]
  // “calls to the office”, “claims that were paid”, “an appeal to voters”
  if (follower.lower === 'to' && (opensObject(next.lower) || isCapitalised(next))) return undefined
  if (follower.lower === 'that' && (isVerb(next) || auxiliaries.has(next.lower) || /^(?:had|have|has)$/.test(next.lower))) return undefined
  if (follower.lower === 'for' && next.lower === 'comment') return undefined
  // “will appear on charges of theft”: on record.
  if (noun.lemma === 'charge' && follower.lower === 'of' && onRecord(tokens, at)) return undefined
  // “will take charge of training”: the lead, no accusation.
  if (noun.lemma === 'charge' && beforeCharge.has(tokens[at - 1]?.lower ?? '')) return undefined
  // “said in a *statement* that …”, “voiced *concern* over …”: the verb is the cue.
  if (carriers.has(governor(tokens, at))) return undefined
  if (owner && owner.sentence === sentence && !source) {
    if (owner.lower === "'s" || owner.text === '’' || owner.lower === "'") {
      // “her respect for the law with *Mr. Obama*’s calls for …”: the name alone.
      const named = isCapitalised(tokens[place - 2]!)
      const possessor = named ? {from: capitalStart(tokens, place - 1), to: place - 1} : subjectBefore(tokens, place - 1)
      // “..., belying *the chairman*’s warnings”
      const bare = possessor && /^[a-z]+ing$/.test(tokens[possessor.from]!.text) && possessor.to - possessor.from > 1 ? 1 : 0
      // “after *Sunday*’s announcement that …”: when, not whose.
      if (isCalendar(tokens[place - 2]!)) source = undefined
      else if (possessor) source = {from: possessor.from + bare, to: place - 1}
    } else if (possessives.has(owner.lower)) source = {from: place - 1, to: place}
    else if (isCapitalised(owner) && place - 2 >= 0 && !/^(?:the|a|an|for)$/i.test(owner.text))
      source = {from: capitalStart(tokens, place), to: place}
  }
  const content = {from: complement, to: trimEnd(paragraph, clauseEnd(paragraph, complement))}
  // “an inspector general’s report that” is a paper; whose it is tells only a name.
  if (noun.lemma === 'report' && source && !tokens.slice(source.from, source.to).some(isCapitalised)) return undefined
  // “to *report* that” is a verb.
  if (noun.owned && !source && (noun.lemma === 'report' || !quoteIn(paragraph, [content]))) return undefined
  if (
    noun.owned &&
    /^(?:to|for)$/.test(follower.lower) &&
    /^(?:order|instruction|directive)/.test(noun.lemma) &&
    !quoteIn(paragraph, [content])
  )
    return undefined
  return draft(source ? [source] : [], [content], {
    lemma: noun.lemma,
    cueClass: noun.class === 'hearsay' ? 'hearsay' : noun.mind ? 'belief' : 'nominal',
    mind: noun.mind,
  })
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
