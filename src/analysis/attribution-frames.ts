/** A verb with its source: “Ida Holm said that …”, “…, accusing the firm of fraud”, “… and warned that …”. */

import type {AttributionRow} from '../language/attribution-rows.js'
import {cueNoun} from '../language/cue-nouns.js'
import {phraseAfter} from '../language/noun-phrases.js'
import type {Match, Range} from '../language/pattern.js'
import {isPlace} from '../language/places.js'
import {clauseSubject, isMadeFor, subjectBefore} from '../language/subjects.js'
import {bodyNouns} from '../language/titles.js'
import type {CueVerb} from '../language/verbs.js'
import {base, cueVerb, participle, past, third} from '../language/verbs.js'
import {
  auxiliaries,
  determiners,
  documentNouns,
  isAdverb,
  isCalendar,
  isCapitalised,
  isIng,
  isNounForm,
  isNounIng,
  isRole,
  isVerb,
  personalPronouns,
  relativePronouns,
} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {
  clauseEnd,
  endOf,
  endOfLead,
  endOfRelative,
  isRelativeBehindComma,
  quotationAt,
  startOf,
  timeAfter,
  trimEnd,
} from './attribution-clauses.js'
import {contentAfter} from './attribution-content-after.js'
import {type Content, contentBefore, spokenBefore} from './attribution-contents.js'
import type {Draft, Make} from './attribution-draft.js'
import {before, isQuoted} from './attribution-inverted.js'
import {mainVerbBehind} from './attribution-nouns.js'
import {announcesQuote, isSetPhrase, readSetPhrase} from './attribution-set-phrases.js'
import {
  addresseeOf,
  agreesPlural,
  beForms,
  companyBefore,
  doForms,
  formOf,
  haveForms,
  isBlocked,
  isCourt,
  isHardlyAnybody,
  isNobody,
  isNoun,
  isSentOut,
  isSourceLike,
  isSupposed,
  isThing,
  modals,
  outerSpeaker,
  paperBefore,
  quoteIn,
  relativePronoun,
  speakerBefore,
  speakerWithin,
  subjectOfClause,
} from './attribution-speakers.js'
import type {Paragraph, Token} from './types.js'

/** A row that was matched, in words of its paragraph. */
interface Reading {
  readonly paragraph: Paragraph
  readonly row: AttributionRow
  readonly verb: CueVerb
  /** First word of the cue, and the place after it. */
  readonly first: number
  readonly after: number
  /** Auxiliaries and adverbs before the cue. */
  readonly group: readonly Token[]
}

/** “pointed out that …”, “pointed out *a flaw in the plan*” */
const pointingOut: CueVerb = {
  lemma: 'point',
  class: 'factive',
  mind: false,
  frames: new Set(['c', 'q', 'n', 'w']),
  prepositions: new Set(),
  forms: 0,
}

const showing = wordSet('show suggest indicate demonstrate imply prove signal reveal hint remind')

/** In: a match of a row whose cue is a verb or a set phrase. Out: the draft, undefined where nobody is said to say anything. */
export function readFrame(
  paragraph: Paragraph,
  match: Match<AttributionRow>,
  verb: CueVerb | undefined,
  draft: Make,
  earlier: readonly Draft[],
): Draft | undefined {
  const {row, parts} = match
  const {tokens} = paragraph
  const cue = parts.get('cue')!
  const first = cue[0]!.from
  const after = cue.at(-1)!.to
  const whole = parts.get('source')?.[0]
  if (whole && isBlocked(paragraph, whole) && !isPaperRelative(paragraph, whole, verb)) return undefined
  // “Lee *neither* confirmed nor denied it”, “it goes *without* saying that …”
  if (/^(?:neither|without)$/.test(tokens[first - 1]!.lower) || tokens[first - 2]?.lower === 'neither') return undefined
  const group = tokens.slice(whole ? whole.to : match.from + 1, first)
  // The tag took everything up to the verb; the source leaves out “, however,” and the comma behind an apposition.
  const named = whole && (subjectBefore(tokens, whole.to) ?? whole)
  if (isSetPhrase(row.id)) return named && readSetPhrase(row.id, {paragraph, source: named, first, after, group}, draft)
  if (!verb) return undefined
  const reading: Reading = {paragraph, row, verb, first, after, group}
  if (isNoCue(reading, named)) return undefined
  const form = formOf(
    verb,
    group.map(word => word.lower),
    row,
  )
  if (form === 0) return undefined
  const found = row.source === 'clause' ? sourceAround(reading, match.from, earlier) : named
  if (!found || isElsewhere(paragraph, found, first)) return undefined
  const taken = cuedWithin(earlier, found)
  if (taken && row.source !== 'clause') return undefined
  const source = withoutTime(tokens, speakerWithin(tokens, onlyPronoun(paragraph, taken?.source[0] ?? found)))
  if (isNoSubject(reading, source, form) || isAdjective(tokens, source, after)) return undefined
  const object = objectNamed(reading, source)
  if (object) {
    const to = trimEnd(paragraph, clauseEnd(paragraph, after))
    if (to <= after) return undefined
    return draft([source], withoutMainClause(paragraph, source, {ranges: [object, {from: after, to}], addressee: undefined}).ranges)
  }
  const speakers = tokens.slice(source.from, source.to)
  if (isReducedBefore(reading, source) || isSupposed(verb, group, speakers) || isNobody(speakers)) return undefined
  // What few think may still be told: “*few believe* that the pier will hold”.
  if (!verb.mind && isHardlyAnybody(tokens, source.from)) return undefined
  const opener = tokens[source.from - 1]
  if (opener && opener.sentence === tokens[source.to - 1]!.sentence && /^(?:if|whether|unless)$/.test(opener.lower)) return undefined
  if (isOtherSense(reading)) return undefined
  const relative = relativePronoun(paragraph, source)
  if (relative && (verb.mind || verb.frames.has('c')) && (goesOn(tokens, first, after) || isPlainVerb(tokens, after))) {
    const to = trimEnd(paragraph, clauseEnd(paragraph, after))
    const {ranges} = withoutMainClause(paragraph, source, {ranges: [relative, {from: after, to}], addressee: undefined})
    return draft([source], ranges)
  }
  // “…, and Twitter asks, Are you mad?”: a question that stands without its marks
  const question = verb.lemma === 'ask' && row.source !== 'clause' ? openQuestion(paragraph, first, after) : undefined
  if (question) return draft([source], [question])
  const words = tokens.slice(source.from, source.to)
  // “The rise in thefts shows that …”: no paper and nobody tells it, the reporter concludes.
  if (showing.has(verb.lemma) && row.source !== 'clause' && isThing(words)) return undefined
  const document = verb.frames.has('T') && words.some(token => documentNouns.has(token.lower))
  if (document && verb.lemma === 'show' && /^(?:caption|credit)$/.test(paragraph.block.kind)) return undefined
  // “The panel *found she had* lied”, as a body does; a walker finds it hard.
  const rules = verb.lemma === 'find' && bodyNouns.has(words.at(-1)!.lower) && hasSubject(tokens, after)
  const plain = document || rules ? asDocument(verb, form !== base, tokens[after]) : verb
  const taking = row.id === 'pointed-out' ? pointingOut : plain
  const following = contentAfter(paragraph, taking, after)
  if (following) return readFollowing(reading, source, withoutMainClause(paragraph, source, following), draft)
  // “…,” the agency quoted Marek as saying: the words stand before whoever quotes.
  if (row.id === 'quotes-as-saying') {
    const outlet = subjectBefore(tokens, match.from)
    const content = outlet && contentBefore(paragraph, outlet.from)
    return content && draft([source], [content])
  }
  // “Porter sold the keys, *court told*”: it was told so (`readHeard`).
  if (row.source === 'clause' || row.id === 'which-said' || isOrder(verb) || (verb.lemma === 'tell' && isCourt(tokens, source)))
    return undefined
  // “A friend told the magazine:” over a paragraph in quotation marks: the words come with it (`attribution-quotes.ts`).
  const announces = !verb.mind && (verb.frames.has('q') || verb.frames.has('A')) && announcesQuote(paragraph, after)
  if (announces) return draft([source], [], {addressee: addresseeOf(paragraph, first, after)})
  // “…, port records show”, “…, he told the paper” tell what stands before them; “, she laughed”, “, he continued” only words in
  // quotation marks.
  // “The death could have been prevented, *a coroner has found*.”
  const judges = /^(?:find|rule)$/.test(verb.lemma) && adjudicators.has(words.at(-1)!.lower) && tokens[after]?.kind !== 'word'
  const tells =
    document || judges || taking.frames.has('c') || verb.frames.has('A') || (verb.frames.has('q') && isQuoted(paragraph, source.from))
  return tells ? before(paragraph, source.from, after, verb, source, draft) : undefined
}

const adjudicators = wordSet(
  'court courts judge judges coroner tribunal jury inquest panel committee commission watchdog regulator ombudsman auditor auditors inspectors investigators researchers scientists arbitrator umpire magistrate magistrates',
)

/** “a survey of drivers, *which* found that …”: a paper or a body that speaks in a clause of its own; “the dam broke, *which shows* that …” is nobody. */
function isPaperRelative({tokens}: Paragraph, {from}: Range, verb: CueVerb | undefined): boolean {
  if (tokens[from]!.lower !== 'which' || tokens[from - 1]?.text !== ',' || !verb || verb.mind) return false
  const spoken = subjectBefore(tokens, from - 1)
  const words = spoken && tokens.slice(spoken.from, spoken.to)
  // “Hale v. Lind, which denied damages to the tenants”: a case.
  if (!words || words.some(({lower}) => /^vs?\.?$/.test(lower))) return false
  if (words.some(({lower}) => documentNouns.has(lower))) return true
  return (
    !showing.has(verb.lemma) && words.some((word, i) => bodyNouns.has(word.lower) || (isCapitalised(word) && (i > 0 || words.length === 1)))
  )
}

/** “*Labour claims* that the budget was cut *were* rejected”: a noun, where the sentence has its verb behind the clause. */
function isSubjectNoun(paragraph: Paragraph, first: number, after: number): boolean {
  const {tokens} = paragraph
  if (tokens[after]?.lower !== 'that' || !isNounForm(tokens[first]!) || !cueNoun(tokens[first]!.lower, 'that')) return false
  const main = mainVerbBehind(paragraph, first, after, endOf(paragraph, first))
  // “claims that the clerk hired *was* paid”: the clause may have a participle before its only verb.
  return main !== undefined && tokens.slice(after, main).some(({lower}) => auxiliaries.has(lower))
}

/** “most refugees *admitted* are women”: behind its participle a subject goes on with its own verb; “what he said was” is told by him. */
function isReducedBefore({paragraph: {tokens}, verb, first, after, group}: Reading, source: Range): boolean {
  const next = tokens[after]
  // “the facts *reported by* the ministry”, but “reported by phone that …”, “found by 43 to 41 that …”
  if ((verb.forms & participle) !== 0 && group.length === 0 && next?.lower === 'by' && next.sentence === tokens[first]!.sentence) {
    const agent = tokens[after + 1]
    return agent?.kind === 'word' && !isIng(agent) && !/^(?:phone|telephone|radio|letter|e-?mail|text|fax|then|now)$/.test(agent.lower)
  }
  // “patients *admitted to the ward* from abroad *are* ill”; “the gaps he promised to bridge have grown”: a name or a pronoun does it himself.
  const last = tokens[source.to - 1]!
  const plural = /[^s]s$/.test(last.lower) && tokens[source.to - 2]?.sentence !== last.sentence
  const phrase = !personalPronouns.has(last.lower) && (plural || !isCapitalised(last))
  if (phrase && (verb.forms & participle) !== 0 && verb.lemma !== 'say' && !verb.mind && group.length === 0 && finiteBehind(tokens, after))
    return true
  return (
    (verb.forms & participle) !== 0 &&
    verb.lemma !== 'say' &&
    !verb.mind &&
    group.length === 0 &&
    next?.sentence === tokens[first]!.sentence &&
    (beForms.has(next.lower) || haveForms.has(next.lower)) &&
    !personalPronouns.has(tokens[source.to - 1]!.lower) &&
    !relativePronouns.has(tokens[source.from - 1]?.lower ?? '')
  )
}

/** Whether phrases with prepositions stand at a place, one or more, and a verb that needs a subject right behind them. */
function finiteBehind(tokens: readonly Token[], from: number): boolean {
  const {sentence} = tokens[from - 1]!
  let at = from
  while (/^(?:to|in|into|at|from|under|with|for|by)$/.test(tokens[at]?.lower ?? '')) {
    const end = phraseAfter(tokens, at + 1)
    if (end <= at + 1) return false
    at = end
  }
  const verb = tokens[at]
  return at > from && verb?.sentence === sentence && (/^(?:is|are|was|were)$/.test(verb.lower) || haveForms.has(verb.lower))
}

/** “‘I am tired,’ said a woman *who* fell and *believes* …”: whoever speaks in a quotation is not who does what stands outside it. */
const isElsewhere = ({tokens}: Paragraph, source: Range, cue: number): boolean =>
  tokens[source.from]!.quotation >= 0 && tokens[source.from]!.quotation !== tokens[cue]!.quotation

/** “The mayor, who said the dam leaks, *has resigned*”, “While Lee said it leaks, *Katz doubts it*”: what is told ends where the main clause begins. */
function withoutMainClause(paragraph: Paragraph, source: Range, following: Content): Content {
  const last = following.ranges.at(-1)!
  const {tokens} = paragraph
  const subject = source.to - source.from === 1 && isRelativeBehindComma(tokens, source.from)
  // “the ferry, *which* Lee called a bathtub, has sunk”
  const relative = subject || isRelativeBehindComma(tokens, source.from - 1)
  const to = relative ? endOfRelative(paragraph, last) : last.to
  const end = endOfLead(paragraph, {from: last.from, to})
  return end === last.to ? following : {...following, ranges: [...following.ranges.slice(0, -1), {from: last.from, to: end}]}
}

const noName = wordSet('for on off in into at to up out by back it him her them us me you and or but')

/** “*what* the union called a betrayal”, “the ferry, *which* Lee calls a bathtub”, “a tax *that* brewers describe as theft”: what is given a name. */
function objectNamed({paragraph, row, verb, after}: Reading, source: Range): Range | undefined {
  const {tokens} = paragraph
  const relative = relativePronoun(paragraph, source) ?? (verb.lemma === 'call' ? nounBefore(paragraph, source) : undefined)
  if (!relative) return undefined
  if (row.id === 'what-called') return relative
  const next = tokens[after]
  if (next?.sentence !== tokens[source.from]!.sentence || tokens[relative.from]!.lower === 'who') return undefined
  // “reported *that* Lee had called the coach”: no pronoun
  const holder = tokens[relative.from - 1]
  if (tokens[relative.from]!.lower === 'that' && (!holder || isCueBefore(tokens, holder))) return undefined
  const named =
    verb.frames.has('p') &&
    (next.kind === 'word'
      ? !noName.has(next.lower) && !isAdverb(next) && !isCapitalised(next)
      : quotationAt(paragraph, after) !== undefined) &&
    timeAfter(tokens, after) === undefined
  return named || (verb.frames.has('s') && next.lower === 'as') ? relative : undefined
}

/** “*reported* that”, but “a *plan* that”, “their *report* that” */
const isCueBefore = (tokens: readonly Token[], holder: Token): boolean =>
  (isVerb(holder) || cueVerb(holder.lower) !== undefined) && !determiners.has(tokens[holder.index - 1]?.lower ?? '')

const namers = wordSet('some many others critics fans locals')

/** “*a man* many call a saint”: a crowd right behind the noun that it gives a name. */
function nounBefore({tokens}: Paragraph, source: Range): Range | undefined {
  const noun = tokens[source.from - 1]
  if (source.to - source.from !== 1 || !namers.has(tokens[source.from]!.lower) || noun?.kind !== 'word') return undefined
  return noun.sentence === tokens[source.from]!.sentence && determiners.has(tokens[noun.index - 1]?.lower ?? '')
    ? {from: noun.index - 1, to: noun.index + 1}
    : undefined
}

const uncounted = wordSet('few many some several most both')

/** “their *reports* of”, “the driver, *identified* as Tom Rask,”, “*sparking fears* that”: looks like a cue and is none. */
function isNoCue({paragraph, row, verb, first, after}: Reading, source: Range | undefined): boolean {
  const {tokens} = paragraph
  if (isNoun(paragraph, verb, first, after) || isSubjectNoun(paragraph, first, after) || isReducedClause(paragraph, verb, first, after))
    return true
  // “The driver, *identified* as Tom Rask, was hurt”: somebody else did it.
  if (verb.lemma === 'identify' && tokens[after]?.lower === 'as') return true
  if (verb.class === 'attack' && isSentOut(tokens, after)) return true
  // “– pledges they have broken”: behind a comma or dash a plural noun is no second verb.
  if (row.id === 'second-verb' && (verb.forms & past) === 0 && !isVerb(tokens[first]!)) return true
  if (isReducedPassive(row, verb, tokens, first, after)) return true
  if (!source) return false
  // “there have been *few calls* for …”, “among the *many reasons* the choir split”
  if (uncounted.has(tokens[source.to - 1]!.lower) && (verb.forms & third) > 0) return true
  // “it’s *sparking fears* that …”: the verb stands before.
  return tokens[source.to - 1]!.lower.endsWith('ing') && /^(?:['’](?:s|re)|is|are|was|were)$/.test(tokens[source.to - 2]?.lower ?? '')
}

/** “extended the tax, *intended* to end in May”, “a fee, *said* to be small”: behind a bare comma, what was spoken of just before. */
const isReducedPassive = (row: AttributionRow, verb: CueVerb, tokens: readonly Token[], first: number, after: number): boolean =>
  row.id === 'second-verb' &&
  tokens[first - 1]!.text === ',' &&
  (verb.forms & participle) > 0 &&
  /^(?:intend|expect|plan|believe|think|say|report|allege|estimate|consider|understand|require|ask)$/.test(verb.lemma) &&
  tokens[after]?.lower === 'to'

/** “Lind, *who* sold her shares in June and has *called* the plan a folly”: the relative pronoun of the clause that a second verb stands in. */
function relativeOf({tokens}: Paragraph, link: number): Range | undefined {
  const {sentence} = tokens[link]!
  if (!/^(?:and|but|or)$/.test(tokens[link]!.lower)) return undefined
  for (let at = link - 1; at > 0 && link - at < 14 && tokens[at]!.kind !== 'mark' && tokens[at]!.sentence === sentence; at--)
    if (/^(?:who|which)$/.test(tokens[at]!.lower)) return tokens[at - 1]!.text === ',' ? {from: at, to: at + 1} : undefined
  return undefined
}

/** Who speaks where the cue has no subject of its own: behind a comma, a dash or “and”, in the clause that begins at `link`. */
function sourceAround({paragraph, row, verb, first}: Reading, link: number, earlier: readonly Draft[]): Range | undefined {
  const {tokens} = paragraph
  if (row.id === 'participle' && belongsToObject(paragraph, link, earlier)) return undefined
  return (
    (row.id === 'second-verb' ? (subjectHeard(paragraph, link, earlier) ?? relativeOf(paragraph, link)) : undefined) ??
    (row.id === 'participle' && hanging.has(tokens[link]!.lower) ? subjectTold(paragraph, link, earlier) : undefined) ??
    (row.id === 'participle' ? outerSpeaker(earlier, paragraph, link, verb) : undefined) ??
    paperBefore(paragraph, first, row) ??
    companyBefore(paragraph, first, row) ??
    speakerBefore(earlier, paragraph, link) ??
    subjectOfClause(paragraph, link, first, verb) ??
    earlier.find(other => other.by === 'source-verb' && other.cue[0] && tokens[other.cue[0].from]!.sentence === tokens[first]!.sentence)
      ?.source[0]
  )
}

const hanging = wordSet('by without since when while before after')

/** “An aide said *the mayor* leads by calling for calm”: what hangs on the words told is done by whom they tell of. */
function subjectTold(paragraph: Paragraph, link: number, earlier: readonly Draft[]): Range | undefined {
  const {tokens} = paragraph
  const {sentence} = tokens[link]!
  const told = earlier.findLast(
    ({cue, content: [content], mind}) =>
      cue[0] &&
      content &&
      !mind &&
      cue[0].to <= content.from &&
      content.from < link &&
      link <= content.to &&
      tokens[cue[0].from]!.sentence === sentence,
  )
  if (!told) return undefined
  const {from} = told.content[0]!
  const subject = clauseSubject(tokens, tokens[from]!.lower === 'that' ? from + 1 : from, link)
  return subject && isSourceLike(paragraph, subject) ? subject : undefined
}

/**
 * “Insurers *expect* claims to rise”, “The party head *alleged* a cover-up and demanded …”: the statement whose cue stands in a stretch that
 * begins with its source; such a stretch is no subject.
 */
const cuedWithin = (earlier: readonly Draft[], {from, to}: Range): Draft | undefined =>
  earlier.find(({cue: [cue], source: [source]}) => cue && source?.from === from && source.to <= cue.from && cue.from < to)

const leadingTimes = wordSet('yesterday today tonight now overnight earlier meanwhile')

/** “*Yesterday* authorities said”: when, not who. */
const withoutTime = (tokens: readonly Token[], {from, to}: Range): Range =>
  to - from > 1 && leadingTimes.has(tokens[from]!.lower) ? {from: from + 1, to} : {from, to}

/** Whether words are built as no subject is, or do not agree with the form of the verb. */
function isNoSubject({paragraph, row, verb, first, group}: Reading, source: Range, form: number): boolean {
  const {tokens} = paragraph
  // “That’s according to fundraising reports that …”, “the (justified) fears it inspires”
  if (tokens.slice(source.from, source.to).some(({lower}) => lower === 'according')) return true
  const last = tokens[source.to - 1]!
  if (last.text === ')' && (verb.forms & past) === 0 && isNounForm(tokens[first]!)) return true
  if (form === base) return row.source !== 'clause' && !agreesPlural(tokens, source) && !group.some(word => doForms.has(word.lower))
  return form === third && last.lower.endsWith('s') && agreesPlural(tokens, source) && !isCapitalised(last)
}

const pointedAt = wordSet('spot door ground sky stand stands exit floor bench him her himself herself me us heavens')

const afterWeigh = wordSet(
  'about around roughly nearly almost less more up just only at in as on over under between two three four five six ten half heavily itself him her them',
)

/** “added *to* his list”, “the former *state* senator”, “maintains *a* lead”, “charges *a* fee”, “posts *related* to the fire”: no words follow. */
function isOfAnotherVerb(tokens: readonly Token[], lemma: string, first: number, next: Token): boolean {
  const {lower} = next
  switch (lemma) {
    case 'add': {
      // ““It held,” she *added to* reporters”
      const spoken = tokens
        .slice(Math.max(0, first - 8), first)
        .some(({quotation, sentence}) => quotation >= 0 && sentence === next.sentence)
      if (spoken) return false
      return lower === 'to' || isAddedThing(tokens, first, next.index)
    }
    case 'state': {
      // “in Washington *state*, …”
      if (tokens[first]!.lower === 'state' && isPlace(tokens[first - 1]!.text)) return true
      const listed = next.text === ':' && tokens[next.index + 1]?.quotation === -1
      return (
        /^states?$/.test(tokens[first]!.lower) &&
        (listed || (next.kind === 'word' && lower !== 'that' && !determiners.has(lower) && !personalPronouns.has(lower)))
      )
    }
    case 'maintain':
      return lower !== 'that' && determiners.has(lower)
    case 'charge':
      // “The firm *charged for* repairs that were never made”
      return lower === 'for' || lower === 'a' || lower === 'an' || next.kind === 'number' || next.kind === 'symbol'
    // “Staff *reported to* their posts”: they turned up; “reported to police that …” tells something.
    case 'report':
      return lower === 'to' && !tokens.slice(next.index, next.index + 9).some(token => token.lower === 'that' || token.quotation >= 0)
    // “The town boasts tens of thousands of lamps”: it has them.
    case 'boast':
      return next.kind === 'number' || /^(?:an?|tens|dozens|scores|hundreds|thousands|millions|only|just|some)$/.test(lower)
    case 'relate':
      return next.kind === 'word' && !/^(?:that|how|what|why)$/.test(lower)
    default:
      return false
  }
}

/** “The mayor *added* two doctors to her council”: a name or a number of things, with no verb up to the next mark, and no words before. */
function isAddedThing(tokens: readonly Token[], first: number, from: number): boolean {
  const {sentence} = tokens[first]!
  if (tokens.slice(Math.max(0, first - 8), first).some(token => token.text === ',' && token.sentence === sentence)) return false
  let to = false
  for (let at = from; tokens[at]?.sentence === sentence && tokens[at]!.kind !== 'mark'; at++) {
    const token = tokens[at]!
    if (token.quotation >= 0 || isVerb(token) || auxiliaries.has(token.lower) || token.lower === 'that') return false
    to ||= at > from && token.lower === 'to'
  }
  return to
}

const thrown = wordSet('vote votes ballot ballots doubt doubts shadow shadows light spell net nets line lines eye eyes pall actor actress')

/** Cues that mean something else before such words: “pointed to the spot”, “weighed 300 kilos”, “added 90,000 jobs”. */
function isOtherSense({paragraph: {tokens}, verb: {lemma}, first, after, group}: Reading): boolean {
  const next = tokens[after]
  // “The referee pointed to the spot”, “to her”: with a finger; “to *her work* for the poor” in words.
  const pointed = (word: Token, i: number, words: readonly Token[]) =>
    pointedAt.has(word.lower) && !(word.lower === 'her' && words[i + 1]?.kind === 'word')
  if (lemma === 'point' && next?.lower === 'to' && tokens.slice(after + 1, after + 4).some(pointed)) return true
  // “The bear weighed 300 kilos”, “Employers added 90,000 jobs”
  if (/^(?:weigh|add)$/.test(lemma) && /^(?:number|symbol)$/.test(next?.kind ?? '')) return true
  // “The wind was adding fuel to the row”: a deed, where “she added” is a word.
  if (lemma === 'add' && next?.lower !== 'that' && group.some(word => beForms.has(word.lower) && word.lower !== 'been')) return true
  // “11 bicycles, some of them reported stolen”
  if (lemma === 'report' && group.length === 0 && /^(?:stolen|missing|lost)$/.test(next?.lower ?? '')) return true
  // “cast their ballots as the doors closed”
  if (lemma === 'cast' && tokens.slice(after, after + 4).some(({lower}) => thrown.has(lower))) return true
  if (next?.sentence === tokens[first]!.sentence && isOfAnotherVerb(tokens, lemma, first, next)) return true
  if (lemma === 'weigh' && afterWeigh.has(next?.lower ?? '')) return true
  if (isMadeFor(tokens, first)) return true
  return tokens[first]!.lower === 'expected' && next?.lower === 'to' && !group.some(word => haveForms.has(word.lower))
}

/** Whether the clause goes on behind the cue with a verb: “which she said *was* unsafe”. */
function goesOn(tokens: readonly Token[], first: number, after: number): boolean {
  const next = tokens[after]
  return next?.sentence === tokens[first]!.sentence && (isVerb(next) || isAdverb(next) || auxiliaries.has(next.lower))
}

/** “laws that some say *target the* young”: a word before an object, where a subject would have its article. */
function isPlainVerb(tokens: readonly Token[], at: number): boolean {
  const [word, object] = tokens.slice(at, at + 2)
  return (
    word?.kind === 'word' &&
    object?.sentence === word.sentence &&
    determiners.has(object.lower) &&
    /^[a-z]{4,}$/.test(word.text) &&
    !determiners.has(word.lower) &&
    !/^(?:that|this|these|those|when|with|from|over|under|into|only|both|such|even|half|what)$/.test(word.lower)
  )
}

/** “found *she had* lied”: a pronoun and its verb. */
const hasSubject = (tokens: readonly Token[], at: number): boolean => {
  const [subject, next] = tokens.slice(at, at + 2)
  return /^(?:he|she)$/.test(subject?.lower ?? '') && next?.sentence === subject!.sentence && (auxiliaries.has(next.lower) || isVerb(next))
}

/** “The memo shows ministers knew”, “Footage showed a collapsed bridge”: papers and figures need no “that”, pictures and records no clause. */
function asDocument(verb: CueVerb, finite: boolean, next: Token | undefined): CueVerb {
  const picture = verb.lemma === 'show' && next?.lower !== 'up'
  if (!finite && !picture) return verb
  const frames = new Set(verb.frames)
  if (finite) frames.add('c')
  if (picture) frames.add('n')
  return {...verb, frames}
}

const isOrder = ({lemma}: CueVerb): boolean => lemma === 'order' || lemma === 'instruct' || lemma === 'advise'

/** In: what follows the cue as its verb takes it. Out: the draft; undefined where that is nothing said. */
function readFollowing(reading: Reading, source: Range, following: Content, draft: Make): Draft | undefined {
  const {paragraph, verb, first, after} = reading
  const content = following.ranges[0]!
  if (isNoStatement(reading, source, content)) return undefined
  // “the law, which outlines three levies”: what a paper is about; “which says that …” tells something.
  if (reading.row.id === 'which-said' && !tellsClause(paragraph, content)) return undefined
  const anew = isQuoted(paragraph, source.from) && opensAnew(paragraph, source)
  const quoted = isQuoted(paragraph, source.from) && !anew
  const spoken = !anew && reading.row.source !== 'clause' && spokenBefore(paragraph, source.from) !== undefined
  const parted = quoted && goesOnQuoted(reading, following, spoken)
  if ((quoted && isBeside(reading, following)) || (spoken && !parted)) return before(paragraph, source.from, after, verb, source, draft)
  if (isDeed(reading, following)) return undefined
  const addressee = following.addressee ?? addresseeOf(paragraph, first, after)
  const head = parted ? contentBefore(paragraph, source.from) : undefined
  return draft([source], head ? [head, ...following.ranges] : following.ranges, {addressee})
}

/**
 * “We left at six.” *The pilot* added, “So did the crew.”: a sentence of its own behind words in quotation marks, which somebody else
 * may have said. “Who pays?” *Varga* asked, “And when?” is one sentence of hers.
 */
function opensAnew(paragraph: Paragraph, {from}: Range): boolean {
  const {tokens} = paragraph
  const end = tokens[from - 2]?.text ?? ''
  if (end === '.') return true
  if (!/^[?!]$/.test(end)) return false
  const first = tokens[from]!
  const quotation = paragraph.quotations[tokens[from - 1]!.quotation]
  // “The sign read: “Keep out!” Varga said, “Nobody did.””: the words before her have their own sentence.
  if (quotation && quotation.first > startOf(paragraph, quotation.first) + 1) return true
  return isCapitalised(first) && (determiners.has(first.lower) || personalPronouns.has(first.lower))
}

/** “that …”, words in quotation marks, or a subject with its verb. */
function tellsClause(paragraph: Paragraph, content: Range): boolean {
  const words = paragraph.tokens.slice(content.from, content.to)
  if (contentOpeners.has(words[0]!.lower) || quoteIn(paragraph, [content])) return true
  const stop = words.findIndex(word => word.kind === 'mark' || relativePronouns.has(word.lower))
  return words.slice(0, stop < 0 ? words.length : stop).some(word => isVerb(word) || auxiliaries.has(word.lower))
}

/** “A fire,” the warden said, *“is a bad thing”*; “It held,” she said *“and it will hold”*; but “It held,” she told *“The Morning Hour”*. */
function goesOnQuoted({paragraph, verb, after}: Reading, {ranges, addressee}: Content, spoken: boolean): boolean {
  const {tokens} = paragraph
  const {from} = ranges[0]!
  const quotation = quotationAt(paragraph, from)
  if (tokens[from - 1]!.text === ',') return tokens[from]!.quotation >= 0
  if (!spoken || !quotation) return false
  const title =
    verb.frames.has('A') &&
    from === after &&
    tokens.slice(from, quotation.last).every(token => token.kind !== 'word' || token.text.length < 4 || isCapitalised(token))
  return !title && (tokens[from - 1]!.text === ':' || from === (addressee?.to ?? after))
}

/** “called *for backup*”: over the radio. */
const emergency = wordSet('backup back-up help assistance reinforcements an ambulance paramedics medics order')

/** What opens words told, and no noun phrase. */
const contentOpeners = wordSet('that to whether why how')

/** “the nurse *who reported the theft*”, “asked *not to be named*”, “called *for backup*”: no statement of anything. */
function isNoStatement({paragraph, verb, after}: Reading, source: Range, content: Range): boolean {
  const {tokens} = paragraph
  const start = tokens[content.from]!
  // “a short film *called* “The Tide””: it bears that name.
  const named = verb.lemma === 'call' && content.from === after && (start.quotation >= 0 || isCapitalised(start))
  if (named && isThing(tokens.slice(source.from, source.to))) {
    if (/^an?$/.test(tokens[source.from]!.lower)) return true
    // “the box now called “Tide” that hums”: behind its name nothing says what it was called.
    const quotation = quotationAt(paragraph, content.from)
    const behind = quotation && tokens[quotation.last]
    if (behind && /^(?:,|that|which|who|and|or|is|was|in|on|at|from|with)$/.test(behind.lower)) return true
  }
  // “The study *compared* online panels to a census”: it did so, and told nothing.
  if (verb.lemma === 'compare' && tokens.slice(source.from, source.to).some(({lower}) => documentNouns.has(lower))) return true
  const relative = tokens[source.to - 1]!.lower === 'who'
  if ((relative || /^(?:request|ask)$/.test(verb.lemma)) && asksForNoName(paragraph, content)) return true
  if (relative) {
    const opener = tokens[source.from - 1]
    // “the nurse who reported the theft”: behind a “who” that defines, only a clear statement counts.
    const clear = start.quotation >= 0 || contentOpeners.has(start.lower) || personalPronouns.has(start.lower)
    if ((!clear && opener?.text !== ',') || (verb.mind && isAnybody(opener))) return true
  }
  // “The officer called for backup”: over the radio, and no demand of a policy.
  return (
    verb.lemma === 'call' &&
    start.lower === 'for' &&
    emergency.has(tokens[content.from + 1]?.lower ?? '') &&
    emergency.has(tokens[content.to - 1]!.lower)
  )
}

/** Behind words in quotation marks: whether what follows the cue tells when, where or of what they were said, and is not said itself. */
function isBeside({paragraph, after}: Reading, {ranges, addressee}: Content): boolean {
  const {tokens} = paragraph
  const {from} = ranges[0]!
  const start = tokens[from]!
  const previous = tokens[from - 1]!
  // “…,” Lee told the press just after the vote was over
  if (from > after && start.quotation < 0 && !/^(?:that|to|,|:)$/.test(start.lower) && !/^[,:]$/.test(previous.text)) return true
  // “…,” a friend told the Courier about the row *that was* settled in May
  if (start.lower === 'that' && addressee && isRelative(paragraph, from)) return true
  // “…,” she wrote in her book “Tides.”: the title is not what she wrote.
  return from > after && start.quotation >= 0 && previous.text !== ',' && tokens[after]!.lower === 'in'
}

const howMany = wordSet('more about some nearly thousands millions')

/** “is *recalling* 300,000 bottles”, “*admitted* three counts of fraud”, “*ordered* the road closed”: done, and no words of theirs. */
function isDeed({paragraph, row, verb, group}: Reading, {ranges}: Content): boolean {
  const content = ranges[0]!
  const start = paragraph.tokens[content.from]!
  if (verb.lemma === 'recall' && (group.some(word => beForms.has(word.lower)) || start.kind === 'number' || howMany.has(start.lower)))
    return true
  // “admitted three counts of fraud” is a plea, on record.
  if (verb.lemma === 'admit' && isCharge(paragraph, content)) return true
  if (isOrder(verb) && !quoteIn(paragraph, ranges)) return true
  return row.id === 'second-verb' && !sureAfter(paragraph, content, verb)
}

/** “the row *that was* settled”: no conjunction. */
const isRelative = ({tokens}: Paragraph, that: number): boolean => {
  const next = tokens[that + 1]
  return next !== undefined && next.sentence === tokens[that]!.sentence && (isVerb(next) || auxiliaries.has(next.lower))
}

/** “The court heard *he* left early but told officers …”: who goes on to speak is whom the evidence tells of, not the court. */
function subjectHeard({tokens}: Paragraph, link: number, earlier: readonly Draft[]): Range | undefined {
  const {sentence} = tokens[link]!
  const evidence = earlier.findLast(
    ({cue, lemma, source}) =>
      lemma === 'hear' && source.length === 0 && cue[0] && cue[0].from < link && tokens[cue[0].from]!.sentence === sentence,
  )
  const content = evidence?.content[0]
  if (!content || content.from >= link || link - content.to > 2) return undefined
  return clauseSubject(tokens, tokens[content.from]!.lower === 'that' ? content.from + 1 : content.from, link)
}

/** “find the boy pointing a gun *and threatening* to shoot”: the second of two participles that tell what the object does. */
function belongsToObject({tokens}: Paragraph, link: number, earlier: readonly Draft[]): boolean {
  if (tokens[link]!.lower !== 'and') return false
  for (let at = link - 1; at > 0 && tokens[at]!.sentence === tokens[link]!.sentence && tokens[at]!.text !== ','; at--) {
    if (!isIng(tokens[at]!) || isNounIng(tokens[at]!)) continue
    const before = tokens[at - 1]!
    return before.kind === 'word' && isRole(before) && !earlier.some(({cue}) => cue.some(({from}) => from === at))
  }
  return false
}

/** “asks, *Are you mad?*”: behind a comma and a capital, to the end of the sentence. */
function openQuestion({tokens, sentences}: Paragraph, cue: number, after: number): Range | undefined {
  const {sentence} = tokens[cue]!
  const to = sentences[sentence - sentences[0]!.id]!.last
  const opens = tokens[after]?.text === ',' && after + 1 < to && isCapitalised(tokens[after + 1]!)
  return opens && tokens[to - 1]!.text === '?' ? {from: after + 1, to} : undefined
}

/** “The merger *announced Monday* would make it …”: a participle that hangs on its noun, with the verb of the clause behind it. */
function isReducedClause({tokens}: Paragraph, verb: CueVerb, first: number, after: number): boolean {
  if ((verb.forms & participle) === 0 || verb.lemma === 'say' || !isCalendar(tokens[after] ?? tokens[first]!)) return false
  const next = tokens[after + 1]
  return next?.sentence === tokens[first]!.sentence && modals.has(next.lower)
}

/** “The largest *reported* loss was …”: an adjective that stands between the article and its noun. */
function isAdjective(tokens: Paragraph['tokens'], {from, to}: Range, after: number): boolean {
  const [noun, verb] = tokens.slice(after, after + 2)
  return (
    to - from === 2 &&
    tokens[from]!.lower === 'the' &&
    /^(?:[a-z]{2,}est|first|last|only|second|third|next)$/.test(tokens[to - 1]!.text) &&
    noun?.kind === 'word' &&
    verb !== undefined &&
    !isVerb(noun) &&
    isVerb(verb)
  )
}

/** “(During the call, *he* asked about her and) called …”: of a stretch that runs over “he” only that can speak. */
function onlyPronoun({tokens}: Paragraph, {from, to}: Range): Range {
  for (let at = from + 1; at < to; at++) {
    const {lower} = tokens[at]!
    if (relativePronouns.has(lower)) break
    if (/^(?:he|she|they)$/.test(lower)) return {from: at, to: at + 1}
  }
  return {from, to}
}

const nameless = wordSet('named identified name surname anonymity anonymous quoted')

/** “who asked *not to be named*”: a condition of the talk, nothing that was said in it. */
const asksForNoName = ({tokens}: Paragraph, {from, to}: Range): boolean =>
  tokens.slice(from, Math.min(to, from + 9)).some(({lower}) => nameless.has(lower))

const isCharge = ({tokens}: Paragraph, {from, to}: Range): boolean =>
  tokens[from]!.quotation < 0 &&
  tokens
    .slice(from, Math.min(to, from + 6))
    .some(({lower}) => /^(?:counts?|charges?|offen[cs]es?|guilt|manslaughter|conspiracy|causing|possession|perjury)$/.test(lower))

const anybody = wordSet('people those anyone anybody everyone everybody someone somebody persons')

/** “*People* who think they may have been exposed should call”: nobody has said that they think so. */
const isAnybody = (word: Token | undefined): boolean => word !== undefined && anybody.has(word.lower)

/** A verb behind “and” is a cue where a that-clause, quotation or the like follows, not where any noun does. */
function sureAfter(paragraph: Paragraph, content: Range, verb: CueVerb): boolean {
  const first = paragraph.tokens[content.from]!
  if (contentOpeners.has(first.lower) || first.lower === 'as' || first.quotation >= 0) return true
  // “went through the files and found *evidence that* the mill is to shut”
  if (/^(?:evidence|proof)$/.test(first.lower) && paragraph.tokens[content.from + 1]?.lower === 'that') return true
  return (
    verb.frames.has('c') ||
    verb.frames.has('o') ||
    verb.frames.has('s') ||
    verb.frames.has('f') ||
    verb.frames.has('n') ||
    verb.frames.has('k')
  )
}
