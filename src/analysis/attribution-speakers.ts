/** Whether a word is a cue at all and who its subject is: agreement, auxiliaries, clauses. */

import type {AttributionRow} from '../language/attribution-rows.js'
import {phraseAfter} from '../language/noun-phrases.js'
import type {Range} from '../language/pattern.js'
import {clauseSubject, subjectBefore} from '../language/subjects.js'
import {bodyNouns} from '../language/titles.js'
import type {CueVerb} from '../language/verbs.js'
import {base, cueVerb, ing, participle, past, third} from '../language/verbs.js'
import {
  articlesAndPossessives,
  auxiliaries,
  determiners,
  documentNouns,
  isCalendar,
  isCapitalised,
  isIng,
  isNounForm,
  isNounIng,
  isPostnominal,
  isRole,
  isVerb,
  personalPronouns,
  personNouns,
  smallNumbers,
} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {courts, startOf} from './attribution-clauses.js'
import type {Draft} from './attribution-draft.js'
import type {Paragraph, Token} from './types.js'

export const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'re", "'m", "isn't", "aren't", "wasn't", "weren't"])

export const haveForms = new Set(['has', 'have', 'had', 'having', "'ve", "hasn't", "haven't", "hadn't"])

export const doForms = new Set(['do', 'does', 'did', "don't", "doesn't", "didn't"])

export const modals = wordSet("will would can could may might shall should must cannot can't won't wouldn't couldn't shouldn't mustn't 'll")

export const negations = wordSet(
  "not never n't hardly no don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't hasn't haven't hadn't cannot",
)

const reportsOf = wordSet('police autopsy incident news media accident')

const takesThings = wordSet(
  'make makes made making issue issued issuing file filed filing draw drew drawing drawn face faced facing raise raised raising spark sparked sparking fuel fuelled fueled reject rejected dismiss dismissed receive received publish published',
)

/** Not “a half-sibling”, “a nation-building”. */
const compoundAdjective =
  /^(?:long|longest|much|well|ill|hard|slow|fast|far|high|low|newly|best|ever|never|little|wide|deep|short|so|self|half)-(?!sibling)\w+(?:ing|ed)$/

const behindNoun = wordSet('in on at for of with from to')

const doubtful = wordSet('alleged suspected supposed reported claimed accused purported')

/** “the widow of one *alleged* victim”, “the *reported* sale”: an adjective before its noun. */
function isDoubtfulNoun(before: Token | undefined, {lower}: Token, next: Token | undefined): boolean {
  return (
    doubtful.has(lower) &&
    before !== undefined &&
    (determiners.has(before.lower) || smallNumbers.has(before.lower)) &&
    next?.kind === 'word' &&
    !determiners.has(next.lower) &&
    !auxiliaries.has(next.lower) &&
    !/^(?:that|he|she|they|it|we|to|of)$/.test(next.lower)
  )
}

/** “the United States”, “political questions about”, “his remarks hinted”: a noun that only looks like a cue. */
export function isNoun(paragraph: Paragraph, verb: CueVerb, first: number, after: number): boolean {
  const {tokens, block} = paragraph
  const cue = tokens[first]!
  const before = tokens[first - 1]?.sentence === cue.sentence ? tokens[first - 1] : undefined
  const next = tokens[after]?.sentence === cue.sentence ? tokens[after] : undefined
  if (
    cue.text !== cue.lower &&
    (block.kind !== 'headline' || /^(?:united|washington)$/.test(before?.lower ?? '')) &&
    before?.kind === 'word'
  )
    return true
  if (before?.text.endsWith('-') || isDoubtfulNoun(before, cue, next)) return true
  // “a long-running *cast* member”, “a much-needed *promise*”: an adjective is no speaker.
  if (before && compoundAdjective.test(before.lower) && determiners.has(tokens[first - 2]?.lower ?? '')) return true
  // “his spokeswoman, *Hope* Lind”
  if (cue.text !== cue.lower && before && block.kind === 'body' && next && isCapitalised(next) && first + 1 === after) return true
  // “getting *answers*”
  if (before && isIng(before) && !isNounIng(before) && planNouns.has(cue.lower)) return true
  // “the much *anticipated* vote”
  if (
    before?.lower === 'much' &&
    (verb.forms & participle) > 0 &&
    tokens[first - 2]?.lower !== 'very' &&
    next &&
    !/^(?:to|that)$/.test(next.lower)
  )
    return true
  // “a majority of those *pledged* delegates”
  if (
    before &&
    /^(?:those|these|more|most|large|huge|big|small)$/.test(before.lower) &&
    (verb.forms & participle) > 0 &&
    /[^s]s$/.test(next?.lower ?? '')
  )
    return true
  // “20 *pledged* delegates”, “five *states* where”, “according to fundraising *reports* that”
  const counted = before && (before.kind === 'number' || smallNumbers.has(before.lower) || before.lower === 'several')
  if (counted && (verb.forms & ing) === 0) {
    if ((verb.forms & past) === 0 || (next && next.lower !== 'that' && next.lower !== 'to' && !determiners.has(next.lower))) return true
  }
  // “the leaflets made *claims* the data did not support”: what is made, filed or drawn is a thing.
  if (before && takesThings.has(before.lower) && isNounForm(cue)) return true
  // “up from its previous *forecast* of 0.8%”
  if (/^(?:forecast|estimate|project)$/.test(cue.lower) && /^(?:of|for)$/.test(next?.lower ?? '')) return true
  return (
    (verb.forms & past) === 0 && (isPlainNoun(verb, cue, before, next, tokens[after + 1]) || isNounBefore(paragraph, verb, first, next))
  )
}

/** Adjectives that no speaker is called by: “the *other* states”, “her *own* plans”. Those in -ern (“Western states”) are told by their ending. */
const plainModifiers = wordSet(
  'other own more most few nearby neighbouring neighboring coastal inland bordering key swing battleground early late big bigger small smaller such similar various numerous',
)

const saysPlainly = wordSet('say suggest indicate show allege describe')

/** Whether a present form that may be a noun is one, by the words on both sides. */
function isPlainNoun(verb: CueVerb, cue: Token, before: Token | undefined, next: Token | undefined, second: Token | undefined): boolean {
  // “In the police *report*, under weapons, …”
  if (cue.lower === 'report' && next?.kind === 'mark' && reportsOf.has(before?.lower ?? '')) return true
  // “privacy *advocates* have raised doubts”, “reform *advocates* say”
  if (cue.lower === 'advocates')
    return next !== undefined && (auxiliaries.has(next.lower) || ((cueVerb(next.lower)?.forms ?? 0) & (past | base)) > 0)
  if (!isNounForm(cue)) return false
  // “the other *states* voting today”, “coastal *states*”
  if (before && (plainModifiers.has(before.lower) || /^(?:north|south|east|west|midwest)\w*ern$/.test(before.lower))) return true
  if (!next) return false
  // “a police *report* states”, “projects *such* as”, “marketing *claims* have hurt”
  if (next.lower === 'such' || auxiliaries.has(next.lower)) return true
  if ((cueVerb(next.lower)?.forms ?? 0) & (third | ing) && (verb.forms & base) > 0) return true
  // “media *reports* say”, “early *estimates* suggest”
  if (saysPlainly.has(next.lower) && (verb.forms & third) > 0) return true
  // “*rules* that bind them”: a relative clause, where “he states that it binds them” has a subject.
  return (
    next.lower === 'that' && second !== undefined && second.sentence === cue.sentence && (isVerb(second) || auxiliaries.has(second.lower))
  )
}

const planNouns = wordSet(
  'question questions doubt doubts show shows report reports claim claims state states remark remarks comment comments post posts view views call calls demand demands order orders fear fears hope hopes concern concerns request requests answer answers charge charges estimate estimates forecast forecasts challenge challenges plan plans talk talks rule rules note notes promise promises threat threats laugh laughs project projects detail details rumour rumours praise praises attack attacks',
)

/** “the *plans* for a bridge”, “the *claims* made in court”: a present form before a preposition that it does not take, or before a verb. */
function isNounBefore({tokens}: Paragraph, verb: CueVerb, first: number, next: Token | undefined): boolean {
  return (
    (verb.forms & ing) === 0 &&
    next !== undefined &&
    (isVerb(next) || behindNoun.has(next.lower)) &&
    (isVerb(next) || !verb.prepositions.has(next.lower)) &&
    planNouns.has(tokens[first]!.lower) &&
    !(next.lower === 'to' && verb.frames.has('t') && !isBase(tokens, first))
  )
}

const beforePlans = new Set([...articlesAndPossessives, 'no', 'any', 'some', 'new', "'s"])

/** “the plans to build”: a determiner before makes a noun of it. */
const isBase = (tokens: Paragraph['tokens'], at: number): boolean => beforePlans.has(tokens[at - 1]?.lower ?? '')

/** Which form of its lemma a cue is, given the words between subject and cue; 0 where it is no statement of that subject. */
export function formOf(verb: CueVerb, group: readonly string[], row: AttributionRow): number {
  const negative = group.some(word => negations.has(word))
  if (negative && (!(verb.mind || verb.class === 'evidence') || group.includes('never'))) return 0
  // “The chairman secretly wanted to sell”: the reporter's reading of a mind, which nobody is said to have spoken.
  if (verb.mind && group.some(word => word === 'secretly' || word === 'privately')) return 0
  if (row.id === 'took-to') return base
  if (row.id === 'participle' || row.id === 'with-participle' || row.id === 'saying-that' || row.id === 'quotes-as-saying') return ing
  const auxiliary = group.findLast(word => auxiliaries.has(word) && !negations.has(word)) ?? group.findLast(word => auxiliaries.has(word))
  if (auxiliary === undefined || auxiliary === 'not' || auxiliary === 'never') return verb.forms & (past | third | base)
  if (beForms.has(auxiliary))
    return (verb.forms & ing) > 0 && group.includes(auxiliary) ? (group.includes('been') || !group.includes('being') ? ing : 0) : 0
  if (haveForms.has(auxiliary)) return verb.forms & participle
  if (doForms.has(auxiliary)) return verb.forms & base
  return 0
}

const pluralAlone = wordSet('they we i you who many some others both several few people police most')

const behindHead = wordSet('of in for at from with on to by around behind among who which that close familiar ,')

/** Whether a subject goes with a plain present: “officials say”, “they claim”. */
export function agreesPlural(tokens: Paragraph['tokens'], {from, to}: Range): boolean {
  const words = tokens.slice(from, to)
  if (words.length === 1 && pluralAlone.has(words[0]!.lower)) return true
  if (words.some(word => word.lower === 'and')) return true
  let head = words.length
  for (const [i, word] of words.entries()) {
    // “residents *living* by the dam”, “the men *walking the* dogs”, but “a rolling average”
    const next = words[i + 1]
    const doing = isIng(word) && !isNounIng(word) && next !== undefined && (behindHead.has(next.lower) || determiners.has(next.lower))
    // “officials *inside the* ministry”, but “outside analysts”
    const place =
      /^(?:inside|outside|within|near)$/.test(word.lower) && next !== undefined && (determiners.has(next.lower) || isCapitalised(next))
    if (i > 0 && (place || behindHead.has(word.lower) || isPostnominal(word) || doing)) {
      head = i
      break
    }
  }
  const last = words[head - 1]!
  return (
    (/s$/.test(last.lower) && !/(?:ss|us|is)$/.test(last.lower)) ||
    /^(?:people|police|men|women|children|media|data|u\.s|us|taliban|press|staff|crew|team|those)$/.test(last.lower)
  )
}

const blocked = new Set(['it', 'there', 'this', 'that', 'these', 'those', 'which', 'what'])

/** “It”, “there” speak only where they stand for an organisation; “there” never. */
export function isBlocked({tokens}: Paragraph, {from, to}: Range): boolean {
  return to - from === 1 && blocked.has(tokens[from]!.lower) && tokens[from]!.lower !== 'it'
}

const anyPerson = wordSet('one some many others someone somebody')

/** People, papers and names speak; a place or a day does not stand behind “said”. */
export function isSourceLike({tokens}: Paragraph, {from, to}: Range): boolean {
  const words = tokens.slice(from, to)
  if (words.length === 1 && personalPronouns.has(words[0]!.lower)) return words[0]!.lower !== 'it'
  return (
    words.some(
      word =>
        isCapitalised(word) ||
        personNouns.has(word.lower) ||
        documentNouns.has(word.lower) ||
        bodyNouns.has(word.lower) ||
        /s$/.test(word.lower),
    ) || anyPerson.has(words[0]!.lower)
  )
}

/** Whether none of a subject's words is a paper, a person or a name: “the rise in thefts”. */
export const isThing = (words: readonly Token[]): boolean =>
  words.length > 1 &&
  !words.some(
    (word, i) =>
      documentNouns.has(word.lower) ||
      personNouns.has(word.lower) ||
      personalPronouns.has(word.lower) ||
      /^(?:him|her)self$/.test(word.lower) ||
      (isRole(word) && word.lower !== 'first') ||
      (i > 0 && isCapitalised(word)),
  )

/** “The pier has gone, the warden said, adding that …”: whoever has just spoken. */
export function speakerBefore(earlier: readonly Draft[], paragraph: Paragraph, link: number): Range | undefined {
  // “He admits it, according to the papers, and also said …”: papers do not go on speaking.
  const last = earlier.findLast(({cueClass}) => cueClass !== 'according-to')
  const cue = last?.cue[0]
  const content = last?.content[0]
  if (!last || !cue || !content || content.to > cue.from || cue.to > link || link - cue.to > 10) return undefined
  return paragraph.tokens[cue.from]!.sentence === paragraph.tokens[link]!.sentence ? last.source[0] : undefined
}

/** “The warden said she did not know why they had left, *adding* that …”: what adds to a statement is said by whoever made it. */
export function outerSpeaker(earlier: readonly Draft[], {tokens}: Paragraph, link: number, verb: CueVerb): Range | undefined {
  if (tokens[link]!.text !== ',' || !/^(?:add|note|cite|stress|emphasi[sz]e)$/.test(verb.lemma)) return undefined
  const outer = earlier.find(
    ({cue, cueClass, mind, source}) =>
      cue[0] && source[0] && !mind && cueClass !== 'nominal' && tokens[cue[0].from]!.sentence === tokens[link]!.sentence,
  )
  // Behind a second speaker it is open which of them goes on.
  const later = earlier.some(
    draft =>
      draft !== outer && draft.cue[0] && draft.source[0] && tokens[draft.cue[0].from]!.sentence === tokens[link]!.sentence && !draft.mind,
  )
  return later ? undefined : outer?.source[0]
}

/** “*a police report* claiming that …”: the paper or the caller right before the participle tells it. */
export function paperBefore({tokens}: Paragraph, cue: number, row: AttributionRow): Range | undefined {
  if (row.id !== 'saying-that') return undefined
  const head = tokens[cue - 1]
  if (head?.sentence !== tokens[cue]!.sentence) return undefined
  if (documentNouns.has(head.lower)) return subjectBefore(tokens, cue)
  // “a call *from the man's wife* saying that …”
  if (!personNouns.has(head.lower)) return undefined
  for (let at = cue - 2; at >= Math.max(0, cue - 6) && tokens[at]!.kind === 'word'; at--)
    if (/^(?:from|by)$/.test(tokens[at]!.lower)) return {from: at + 1, to: cue}
  return undefined
}

/** The subject of the clause around a second verb or a participle: the nearest clause that has one. */
export function subjectOfClause(paragraph: Paragraph, link: number, cue: number, verb: CueVerb): Range | undefined {
  const {tokens} = paragraph
  const start = startOf(paragraph, cue)
  const stop = Math.min(link, cue)
  for (let at = stop - 1; at > start; at--) {
    const token = tokens[at]!
    if (token.quotation >= 0) continue
    const opens =
      /^[;:—–]$/.test(token.text) ||
      (token.text === ',' && /^(?:but|while|as|and|when|after)$/.test(tokens[at + 1]?.lower ?? '')) ||
      /^(?:while|because|although|though|where)$/.test(token.lower) ||
      // “Officers came after *someone* called and said …”
      (/^(?:after|when|before|once)$/.test(token.lower) && /^(?:someone|somebody)$/.test(tokens[at + 1]?.lower ?? ''))
    if (!opens) continue
    const subject = clauseSubject(tokens, at + 1, stop)
    if (
      subject &&
      tokens[subject.to]?.sentence === token.sentence &&
      tokens.slice(subject.to, stop).some(isVerb) &&
      isSourceLike(paragraph, subject)
    )
      return subject
  }
  const subject = clauseSubject(tokens, start, stop)
  const doer = subject && isMute(tokens, subject) ? subjectOfOccasion(paragraph, subject.to, stop) : undefined
  if (doer) return doer
  if (subject && isSourceLike(paragraph, subject)) return subject
  // “It did not name the plant and said …”; “This follows a report from the coast, detailing …”
  if (
    subject &&
    tokens[subject.from]!.lower === 'it' &&
    subject.to - subject.from === 1 &&
    /^(?:speech|formal|denial|accusation)$/.test(verb.class)
  )
    return subject
  if (!subject || !/^(?:this|that|it|the|these)$/.test(tokens[subject.from]!.lower)) return undefined
  for (let at = stop - 1; at > subject.to; at--)
    if (documentNouns.has(tokens[at]!.lower) && !isCapitalised(tokens[at]!)) return subjectBefore(tokens, at + 1)
  return undefined
}

/** “*Shares* fell”, “*The row* broke out”: what can do nothing with words. */
function isMute(tokens: readonly Token[], {from, to}: Range): boolean {
  const words = tokens.slice(from, to)
  if (words.some(({lower}) => bodyNouns.has(lower))) return false
  const [only] = words
  return words.length === 1 ? /[^s]s$/.test(only!.lower) && !pluralPerson(only!) && isFirst(tokens, from) : isThing(words)
}
const pluralPerson = (word: Token): boolean => personNouns.has(word.lower) || documentNouns.has(word.lower) || isRole(word)
const isFirst = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.sentence !== tokens[at]!.sentence

/** “Shares fell after *the retailer* cut its forecast, blaming the weather”: who did what the main clause follows from. */
function subjectOfOccasion(paragraph: Paragraph, from: number, stop: number): Range | undefined {
  const {tokens} = paragraph
  for (let at = stop - 1; at > from; at--) {
    if (!/^(?:after|when|as|once)$/.test(tokens[at]!.lower) || tokens[at]!.quotation >= 0) continue
    const subject = clauseSubject(tokens, at + 1, stop)
    if (!subject || !isSourceLike(paragraph, subject) || isMute(tokens, subject)) continue
    if (tokens.slice(subject.to, stop).some(isVerb)) return subject
  }
  return undefined
}

/** “which officials say is unsafe”: the relative pronoun before the source. */
export function relativePronoun({tokens}: Paragraph, source: Range): Range | undefined {
  const before = tokens[source.from - 1]
  if (!before || before.sentence !== tokens[source.from]!.sentence) return undefined
  return /^(?:which|who|that|whom|what)$/.test(before.lower) ? {from: source.from - 1, to: source.from} : undefined
}

export const quoteIn = (paragraph: Paragraph, ranges: readonly Range[]): boolean =>
  ranges.some(({from, to}) => paragraph.tokens.slice(from, to).some(token => token.quotation >= 0))

const addressing = wordSet('interview email e-mail letter message conversation statement comments remarks speaking appearing')

/** “told *the Herald*”, “in an email to *the agency*”, “speaking on *the channel*”: who heard it. */
export function addresseeOf({tokens}: Paragraph, cue: number, after: number): Range | undefined {
  const sentence = tokens[cue]!.sentence
  const verb = cueVerb(tokens[cue]!.lower)
  if (verb?.frames.has('A')) {
    const end = tokens[after]?.lower === 'that' ? -1 : phraseAfter(tokens, after)
    if (end > 0 && tokens[after]!.sentence === sentence) return {from: after, to: end}
  }
  for (let at = after; at < Math.min(tokens.length, after + 8) && tokens[at]!.sentence === sentence; at++) {
    if (tokens[at]!.kind === 'mark') return undefined
    if (!addressing.has(tokens[at]!.lower)) continue
    if (!/^(?:to|with|on|at)$/.test(tokens[at + 1]?.lower ?? '')) continue
    const end = phraseAfter(tokens, at + 2)
    const first = tokens[at + 2]
    if (end > 0 && first && !isCalendar(first)) return {from: at + 2, to: end}
  }
  return undefined
}

/** “came under fire from *members* warning that …”, “with *friends* saying: …”: who stands right behind such a word says so. */
export function companyBefore(paragraph: Paragraph, cue: number, row: AttributionRow): Range | undefined {
  if (row.id !== 'saying-that') return undefined
  const {tokens} = paragraph
  for (let at = cue - 1; at > cue - 7 && tokens[at]?.kind === 'word' && tokens[at]!.sentence === tokens[cue]!.sentence; at--) {
    if (!/^(?:with|from)$/.test(tokens[at]!.lower)) continue
    const range = {from: at + 1, to: cue}
    return at + 1 < cue && isSourceLike(paragraph, range) ? range : undefined
  }
  return undefined
}

/** In: the tokens; the place behind a verb of attack. Out: whether it sends something out: “blasted *out* leaflets”, not “hit *out* at the board”. */
export const isSentOut = (tokens: readonly Token[], after: number): boolean =>
  tokens[after]?.lower === 'out' && !/^(?:at|against|over)$/.test(tokens[after + 1]?.lower ?? '')

/** “the man who *witnesses* say fled”: who is spoken of is no part of who speaks. */
function nearestSpeaker(tokens: readonly Token[], {from, to}: Range): Range {
  const first = tokens[from]!.lower
  const last = tokens[to - 1]!
  // “who in 2012 added”, “who favor the tax agree”: there the pronoun is the subject.
  const speaks = last.lower === 'police' || personNouns.has(last.lower) || (isRole(last) && /[^s]s$/.test(last.lower))
  const spokenOf =
    to - from > 1 && to - from < 5 && /^(?:who|whom|which)$/.test(first) && speaks && !tokens.slice(from + 1, to).some(isVerb)
  return spokenOf ? {from: from + 1, to} : {from, to}
}

const occasions = wordSet(
  'statement interview briefing conference email e-mail letter post tweet message call speech memo note filing release update reply response past meantime meanwhile',
)

/** “*The bank* in a statement on Friday said”, “*analysts at Holt*, in a note”: when and where it was said is no part of who said it. */
function withoutOccasion(tokens: readonly Token[], {from, to}: Range): Range {
  for (let at = from + 1; at < to - 1; at++) {
    if (
      !/^(?:in|during|at)$/.test(tokens[at]!.lower) ||
      !(articlesAndPossessives.has(tokens[at + 1]!.lower) || tokens[at + 1]!.lower === 'recent')
    )
      continue
    const venue = tokens.slice(at + 2, Math.min(to, at + 6)).find(({lower}) => occasions.has(lower))
    // “the woman in the post said” is described by it.
    const time = /^(?:past|meantime)$/.test(venue?.lower ?? '')
    if (!venue || (time ? venue !== tokens[to - 1] : tokens[at + 1]!.lower === 'the')) continue
    return {from, to: tokens[at - 1]!.text === ',' ? at - 1 : at}
  }
  return {from, to}
}

/** Of a stretch that was taken for the source: whoever speaks, without what stands before or behind. */
export const speakerWithin = (tokens: readonly Token[], range: Range): Range => withoutOccasion(tokens, nearestSpeaker(tokens, range))

const behindCourt = wordSet('in into at of which on sitting')

/** “the jury”, “Northampton Crown Court”, “an inquest into her death”: before whom evidence is given. */
export function isCourt(tokens: readonly Token[], {from, to}: Range): boolean {
  let head = from + 1
  while (head < to && tokens[head]!.kind === 'word' && !behindCourt.has(tokens[head]!.lower)) head++
  return courts.has(tokens[head - 1]!.lower)
}

const supposing = wordSet('will may might could must should ’ll')
const states = wordSet('want hope fear believe think feel worry wish prefer doubt expect')
const awaiting = wordSet('hope expect')

/** “investors *will want* a share”, “she *can expect* a row”, “*you* hope it holds”: the reporter's guess at a mind that has told nobody. */
export function isSupposed({lemma}: {readonly lemma: string}, group: readonly Token[], source: readonly Token[]): boolean {
  const [reader] = source
  if (source.length === 1 && reader!.lower === 'you' && reader!.quotation < 0) return true
  return states.has(lemma) && group.some(({lower}) => supposing.has(lower) || (lower === 'can' && awaiting.has(lemma)))
}

/** “*No group* claimed responsibility”, “*Nobody* said so”, “*none of the tenants* complained”: nobody has told anything. */
export function isNobody([first, second, third]: readonly Token[]): boolean {
  if (!first || first.quotation >= 0) return false
  if (/^(?:nobody|none|neither)$/.test(first.lower)) return true
  // “*Just* don’t expect a receipt”: an order to the reader.
  if (!second && /^(?:just|please|maybe|perhaps|never)$/.test(first.lower)) return true
  return first.lower === 'no' && second?.kind === 'word' && !/^(?:fewer|less)$/.test(second.lower) && third?.lower !== 'but'
}

/** “*Few* would argue”, where “a few argued” tells of some. */
export const isHardlyAnybody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'few' && !/^(?:an?|the|those|these|his|her|their)$/.test(tokens[at - 1]?.lower ?? '')
