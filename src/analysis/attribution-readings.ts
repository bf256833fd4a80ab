/** What a matched row means: which words are the source and which the content. One function a word order. */
import type {AttributionRow} from '../language/attribution-rows.js'
import {phraseAfter} from '../language/noun-phrases.js'
import type {Match, Range} from '../language/pattern.js'
import {numericValue} from '../language/quantities.js'
import {clauseSubject, subjectBefore} from '../language/subjects.js'
import type {CueVerb} from '../language/verbs.js'
import {base, cueVerb, participle, past, third} from '../language/verbs.js'
import {
  auxiliaries,
  documentNouns,
  isAdverb,
  isCalendar,
  isCapitalised,
  isIng,
  isNounForm,
  isNounIng,
  isRole,
  isVerb,
  personNouns,
} from '../language/word-classes.js'
import {readAround} from './attribution-around.js'
import {clauseEnd, quotationAt, trimEnd} from './attribution-clauses.js'
import {contentAfter, contentBefore, contentBehind, saysSomething} from './attribution-contents.js'
import type {Draft, Make} from './attribution-draft.js'
import {readNoun} from './attribution-nouns.js'
import {readPassive} from './attribution-passive.js'
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
  isNoun,
  isSentOut,
  isSourceLike,
  isThing,
  modals,
  negations,
  outerSpeaker,
  paperBefore,
  quoteIn,
  relativePronoun,
  speakerBefore,
  speakerWithin,
  subjectOfClause,
} from './attribution-speakers.js'
import type {CueClass, Paragraph, Token} from './types.js'

export function read(paragraph: Paragraph, match: Match<AttributionRow>, earlier: readonly Draft[]): Draft | undefined {
  const {row, parts} = match
  const {tokens} = paragraph
  const cue = parts.get('cue')!
  const first = cue[0]!.from
  const word = tokens[first]!
  const verb = cueVerb(word.lower)
  const draft = (source: readonly Range[], content: readonly Range[], more: Partial<Draft> = {}): Draft => ({
    paragraph,
    source,
    cue,
    content,
    lemma: verb?.lemma ?? word.lower,
    cueClass: (verb?.class ?? 'other') as CueClass,
    mind: verb?.mind ?? false,
    addressee: undefined,
    confidence: row.confidence,
    by: row.id,
    relayedBy: undefined,
    elsewhere: [],
    ...more,
  })
  switch (row.content) {
    case 'around':
      return readAround(paragraph, match, draft, earlier)
    case 'named':
      return draft(parts.get('source')!, parts.get('content')!, {cueClass: 'denial'})
    case 'noun':
      return readNoun(paragraph, first, draft)
    case 'passive':
      return verb && readPassive(paragraph, match.from, first, verb, draft)
    case 'before':
      return verb && readInverted(paragraph, match, verb, draft)
    default:
      return readFrame(paragraph, match, verb, draft, earlier)
  }
}

/** “Ida Holm said that …”, “…, accusing the firm of fraud”, “… and warned that …”. */
function readFrame(
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
  let source = parts.get('source')?.[0]
  if (source && isBlocked(paragraph, source)) return undefined
  // “Lee *neither* confirmed nor denied it”
  if (tokens[first - 1]!.lower === 'neither' || tokens[first - 2]?.lower === 'neither') return undefined
  const group = tokens.slice(source ? source.to : match.from + 1, first)
  // The tag took everything up to the verb; the source leaves out “, however,” and the comma behind an apposition.
  if (source) source = subjectBefore(tokens, source.to) ?? source
  if (row.id === 'put-at') {
    const content = source && figureAt(paragraph, after)
    return content && source && draft([source], [content], {lemma: 'put', cueClass: 'evidence'})
  }
  if (row.id === 'quoted-as-saying' || row.id === 'quoted-by-as-saying') return source && readQuoted(paragraph, source, after, group, draft)
  const particular = particulars[row.id]
  if (particular) {
    const lemma = particular.lemma ?? tokens[first]!.lower
    const content = contentAfter(paragraph, particular.verb, after)
    // “The court heard”: whoever gave that evidence is not named.
    if (row.id === 'court-heard') {
      if (!source || !isCourt(tokens, source)) return undefined
      // “jurors heard his own words”, “the court heard closing arguments”: what was put before it, not what it said.
      if (
        /^(?:his|her|their|evidence|testimony|closing|opening|arguments|statements|recordings?|excerpts|witnesses)$/.test(
          tokens[after]?.lower ?? '',
        ) &&
        tokens[after + 1]?.kind === 'word' &&
        !isVerb(tokens[after + 1]!)
      )
        return undefined
      const before = contentBefore(paragraph, source.from)
      const ranges = content?.ranges ?? (before && saysSomething(paragraph, before) ? [before] : undefined)
      return ranges && draft([], ranges, {lemma: 'hear', cueClass: 'speech'})
    }
    // “The family released the following statement:”: the words stand in the next paragraph.
    if (!content && source && row.id === 'made-a-claim' && announcesQuote(paragraph, after)) return draft([source], [], {lemma})
    if (!content || !source || group.some(word => negations.has(word.lower))) return undefined
    // “The storm made it clear that …”: nobody said so.
    if (row.id === 'made-clear' && isThing(tokens.slice(source.from, source.to))) return undefined
    // “The storm raised concerns”: people do, in words.
    if (
      row.id === 'raised-concerns' &&
      !tokens
        .slice(source.from, source.to)
        .some(word => personNouns.has(word.lower) || isRole(word) || (isCapitalised(word) && word.lower !== 'the'))
    )
      return undefined
    if (
      row.id === 'mind-adjective' &&
      !group.some(word => beForms.has(word.lower) || /^(?:'s|seems?|remains?|remained|appeared|felt|feels)$/.test(word.lower))
    )
      return undefined
    return draft([source], content.ranges, {lemma, cueClass: particular.verb.class as CueClass, mind: particular.verb.mind})
  }
  if (!verb || isNoun(paragraph, verb, first, after) || isReducedClause(paragraph, verb, first, after)) return undefined
  // “The driver, *identified* as Tom Rask, was hurt”: somebody else did it.
  if (verb.lemma === 'identify' && tokens[after]?.lower === 'as') return undefined
  if (verb.class === 'attack' && isSentOut(tokens, after)) return undefined
  // “there have been *few calls* for …”
  if (
    source &&
    (verb.forms & third) > 0 &&
    source.to - source.from === 1 &&
    /^(?:few|many|some|several|most|both)$/.test(tokens[source.from]!.lower)
  )
    return undefined
  // “it’s *sparking fears* that …”: the verb stands before.
  if (
    source &&
    tokens[source.to - 1]!.lower.endsWith('ing') &&
    /^(?:['’](?:s|re)|is|are|was|were)$/.test(tokens[source.to - 2]?.lower ?? '')
  )
    return undefined
  // “– pledges they have broken”: behind a comma or dash a plural noun is no second verb.
  if (row.id === 'second-verb' && (verb.forms & past) === 0 && !isVerb(tokens[first]!)) return undefined
  const form = formOf(
    verb,
    group.map(word => word.lower),
    row,
  )
  if (form === 0) return undefined
  if (row.source === 'clause') {
    if (row.id === 'participle' && belongsToObject(paragraph, match.from, earlier)) return undefined
    const heard = row.id === 'second-verb' ? subjectHeard(paragraph, match.from, earlier) : undefined
    const found =
      heard ??
      (row.id === 'participle' ? outerSpeaker(earlier, paragraph, match.from, verb) : undefined) ??
      paperBefore(paragraph, first, row) ??
      companyBefore(paragraph, first, row) ??
      speakerBefore(earlier, paragraph, match.from) ??
      subjectOfClause(paragraph, match.from, first, verb) ??
      earlier.find(other => other.by === 'source-verb' && other.cue[0] && tokens[other.cue[0].from]!.sentence === tokens[first]!.sentence)
        ?.source[0]
    if (!found) return undefined
    source = found
  }
  if (!source) return undefined
  source = speakerWithin(tokens, onlyPronoun(paragraph, source))
  // “*Yesterday* authorities said”: when, not who.
  if (source.to - source.from > 1 && /^(?:yesterday|today|tonight|overnight|earlier|meanwhile)$/.test(tokens[source.from]!.lower))
    source = {from: source.from + 1, to: source.to}
  // “That’s according to fundraising reports that …”, “the (justified) fears it inspires”: no subject is built like this.
  if (tokens.slice(source.from, source.to).some(({lower}) => lower === 'according')) return undefined
  if (tokens[source.to - 1]!.text === ')' && (verb.forms & past) === 0 && isNounForm(tokens[first]!)) return undefined
  const subject = tokens[source.to - 1]!
  if (form === base && !agreesPlural(tokens, source) && row.source !== 'clause' && !group.some(word => doForms.has(word.lower)))
    return undefined
  if ((form & third) > 0 && form === third && /s$/.test(subject.lower) === true && agreesPlural(tokens, source) && !isCapitalised(subject))
    return undefined
  if (row.id === 'what-called') {
    const {from} = parts.get('content')![0]!
    const to = trimEnd(paragraph, clauseEnd(paragraph, after))
    return to > after
      ? draft(
          [source],
          [
            {from, to: from + 1},
            {from: after, to},
          ],
        )
      : undefined
  }
  const opener = tokens[source.from - 1]
  if (opener && opener.sentence === subject.sentence && /^(?:if|whether|unless)$/.test(opener.lower)) return undefined
  // “The referee pointed to the spot”: with a finger.
  if (
    verb.lemma === 'point' &&
    tokens[after]?.lower === 'to' &&
    tokens
      .slice(after + 1, after + 4)
      .some(({lower}) => /^(?:spot|door|ground|sky|stand|stands|exit|floor|bench|him|her|himself|herself|me|us|heavens)$/.test(lower))
  )
    return undefined
  // “The bear weighed 300 kilos”, “Employers added 90,000 jobs”
  if (/^(?:weigh|add)$/.test(verb.lemma) && /^(?:number|symbol)$/.test(tokens[after]?.kind ?? '')) return undefined
  if (
    verb.lemma === 'weigh' &&
    /^(?:about|around|roughly|nearly|almost|less|more|up|just|only|at|in|as|on|over|under|between|two|three|four|five|six|ten|half|heavily|itself|him|her|them)$/.test(
      tokens[after]?.lower ?? '',
    )
  )
    return undefined
  if (tokens[first]!.lower === 'expected' && tokens[after]?.lower === 'to' && !group.some(word => haveForms.has(word.lower)))
    return undefined
  const relative = relativePronoun(paragraph, source)
  if (relative && (verb.mind || verb.frames.has('c'))) {
    const follows = tokens[after]
    if (
      follows &&
      follows.sentence === tokens[first]!.sentence &&
      (isVerb(follows) || isAdverb(follows) || auxiliaries.has(follows.lower))
    ) {
      const to = trimEnd(paragraph, clauseEnd(paragraph, after))
      return draft([source], [relative, {from: after, to}])
    }
  }
  // “…, and Twitter asks, Are you mad?”: a question that stands without its marks
  const question = verb.lemma === 'ask' && row.source !== 'clause' ? openQuestion(paragraph, first, after) : undefined
  if (question) return draft([source], [question])
  // “The memo shows ministers knew”: papers and figures need no “that”.
  const document = verb.frames.has('T') && tokens.slice(source.from, source.to).some(token => documentNouns.has(token.lower))
  const paper = document && form !== base
  // “Footage showed a collapsed bridge”: what pictures and records show need be no clause.
  // “The rise in thefts shows that …”: no paper and nobody tells it, the reporter concludes.
  if (
    /^(?:show|suggest|indicate|demonstrate|imply|prove)$/.test(verb.lemma) &&
    row.source !== 'clause' &&
    isThing(tokens.slice(source.from, source.to))
  )
    return undefined
  const caption = paragraph.block.kind === 'caption' || paragraph.block.kind === 'credit'
  if (document && verb.lemma === 'show' && caption) return undefined
  const picture = document && verb.lemma === 'show' && tokens[after]?.lower !== 'up'
  const taking =
    paper || picture
      ? {...verb, frames: new Set([...verb.frames, ...(paper ? (['c'] as const) : []), ...(picture ? (['n'] as const) : [])])}
      : verb
  const following = contentAfter(paragraph, taking, after)
  const ordered = /^(?:order|instruct)$/.test(verb.lemma) || verb.lemma === 'advise'
  if (following) {
    // “the nurse who reported the theft”: behind a “who” that defines, only a clear statement counts.
    const start = tokens[following.ranges[0]!.from]!
    if (
      subject.lower === 'who' &&
      opener?.text !== ',' &&
      !/^(?:that|to|whether|why|how)$/.test(start.lower) &&
      start.quotation < 0 &&
      !/^(?:they|he|she|it)$/.test(start.lower)
    )
      return undefined
    if (subject.lower === 'who' && (asksForNoName(paragraph, following.ranges[0]!) || (verb.mind && isAnybody(opener)))) return undefined
    if (/^(?:request|ask)$/.test(verb.lemma) && asksForNoName(paragraph, following.ranges[0]!)) return undefined
    // “The officer called for backup”: over the radio, and no demand of a policy.
    if (
      verb.lemma === 'call' &&
      start.lower === 'for' &&
      /^(?:backup|back-up|help|assistance|reinforcements|an|paramedics|medics|order)$/.test(
        tokens[following.ranges[0]!.from + 1]?.lower ?? '',
      ) &&
      /^(?:backup|back-up|help|assistance|reinforcements|ambulance|paramedics|medics|order)$/.test(
        tokens[following.ranges[0]!.to - 1]!.lower,
      )
    )
      return undefined
    // “…,” Lee told the press just after the vote was over: what stands behind tells when, not what.
    if (
      isQuoted(paragraph, source.from) &&
      start.quotation < 0 &&
      following.ranges[0]!.from > after &&
      !/^(?:that|to|,|:)$/.test(start.lower) &&
      !/^[,:]$/.test(tokens[following.ranges[0]!.from - 1]!.text)
    )
      return before(paragraph, source.from, after, verb, source, draft)
    // “…,” a friend told the Courier about the row *that was* settled in May: so do words about what it was told of.
    if (
      isQuoted(paragraph, source.from) &&
      start.lower === 'that' &&
      following.addressee &&
      isRelative(paragraph, following.ranges[0]!.from)
    )
      return before(paragraph, source.from, after, verb, source, draft)
    // “…,” she wrote in her book “Tides.”: the title is not what she wrote.
    if (isTitle(paragraph, source, after, following.ranges[0]!)) return before(paragraph, source.from, after, verb, source, draft)
    // “is recalling 300,000 bottles”: takes them back.
    if (
      verb.lemma === 'recall' &&
      (group.some(word => beForms.has(word.lower)) ||
        start.kind === 'number' ||
        /^(?:more|about|some|nearly|thousands|millions)$/.test(start.lower))
    )
      return undefined
    // “admitted three counts of fraud” is a plea, on record.
    if (verb.lemma === 'admit' && isCharge(paragraph, following.ranges[0]!)) return undefined
    if (ordered && !quoteIn(paragraph, following.ranges)) return undefined
    if (row.id === 'second-verb' && !sureAfter(paragraph, following.ranges[0]!, verb)) return undefined
    const addressee = following.addressee ?? addresseeOf(paragraph, first, after)
    // “A fire,” the warden said, “is a bad thing.”
    const behindComma = tokens[following.ranges[0]!.from - 1]?.text === ',' && start.quotation >= 0
    const head = behindComma && isQuoted(paragraph, source.from) ? contentBefore(paragraph, source.from) : undefined
    return draft([source], head ? [head, ...following.ranges] : following.ranges, {addressee})
  }
  // “…,” the agency quoted Marek as saying: the words stand before whoever quotes.
  if (row.id === 'quotes-as-saying') {
    const outlet = subjectBefore(tokens, match.from)
    const words = outlet && contentBefore(paragraph, outlet.from)
    return words && draft([source], [words])
  }
  if (row.source === 'clause' || ordered) return undefined
  // “A friend told the magazine:” over a paragraph in quotation marks: the words come with it (`attribution-quotes.ts`).
  const announces = !verb.mind && (verb.frames.has('q') || verb.frames.has('A')) && announcesQuote(paragraph, after)
  if (announces) return draft([source], [], {addressee: addresseeOf(paragraph, first, after)})
  // “…, port records show” tells what stands before it.
  if (!document && !taking.frames.has('c') && !verb.frames.has('q') && !verb.frames.has('A')) return undefined
  // “, she laughed”, “, he continued” report only behind words in quotation marks.
  if (!document && !taking.frames.has('c') && !verb.frames.has('A') && !isQuoted(paragraph, source.from)) return undefined
  return before(paragraph, source.from, after, verb, source, draft)
}

/** “the row *that was* settled”: no conjunction. */
const isRelative = ({tokens}: Paragraph, that: number): boolean => {
  const next = tokens[that + 1]
  return next !== undefined && next.sentence === tokens[that]!.sentence && (isVerb(next) || auxiliaries.has(next.lower))
}

/** Behind words in quotation marks: a second quotation that “in her book” leads up to. */
const isTitle = (paragraph: Paragraph, source: Range, after: number, {from}: Range): boolean =>
  isQuoted(paragraph, source.from) &&
  from > after &&
  paragraph.tokens[from]!.quotation >= 0 &&
  paragraph.tokens[from - 1]!.text !== ',' &&
  paragraph.tokens[after]!.lower === 'in'

/** “The pier is safe, *the engineer* was quoted as saying by the Courier”: the engineer speaks, the Courier relays. */
function readQuoted(paragraph: Paragraph, source: Range, after: number, group: readonly Token[], draft: Make): Draft | undefined {
  if (!group.some(word => beForms.has(word.lower)) || group.some(word => negations.has(word.lower))) return undefined
  const relay = paragraph.tokens[after]?.lower === 'by' ? phraseAfter(paragraph.tokens, after + 1) : -1
  const rest = Math.max(after, relay)
  const saying = particulars['made-a-claim']!.verb
  const more = {lemma: 'say', cueClass: 'speech'} as const
  const following = contentAfter(paragraph, saying, rest)
  if (following) return draft([source], following.ranges, more)
  return before(paragraph, source.from, rest, saying, source, (from, content) => draft(from, content, more))
}

/** Whether nothing but “the magazine in May” stands between the cue and a colon that ends the paragraph. */
function announcesQuote({tokens}: Paragraph, after: number): boolean {
  const last = tokens.length - 1
  if (tokens[last]?.text !== ':' || last - after > 12) return false
  // “told *E!* News on Monday:”
  return tokens.slice(after, last).every(token => (token.kind !== 'mark' || token.text === '!') && !isVerb(token))
}

/** “The court heard *he* left early but told officers …”: who goes on to speak is whom the evidence tells of, not the court. */
function subjectHeard({tokens}: Paragraph, link: number, earlier: readonly Draft[]): Range | undefined {
  const evidence = earlier.find(
    ({content, lemma, source}) => lemma === 'hear' && source.length === 0 && content.some(({from, to}) => from < link && link < to),
  )
  const from = evidence?.content.find(({from, to}) => from < link && link < to)?.from
  if (from === undefined) return undefined
  return clauseSubject(tokens, tokens[from]!.lower === 'that' ? from + 1 : from, link)
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

/** “(During the call, *he* asked about her and) called …”: of a stretch that runs over “he” only that can speak. */
function onlyPronoun({tokens}: Paragraph, {from, to}: Range): Range {
  for (let at = from + 1; at < to; at++) {
    const {lower} = tokens[at]!
    if (/^(?:who|which|that|whom|whose)$/.test(lower)) break
    if (/^(?:he|she|they)$/.test(lower)) return {from: at, to: at + 1}
  }
  return {from, to}
}

/** “who asked *not to be named*”: a condition of the talk, nothing that was said in it. */
const asksForNoName = ({tokens}: Paragraph, {from, to}: Range): boolean =>
  tokens.slice(from, Math.min(to, from + 9)).some(({lower}) => /^(?:named|identified|name|surname|anonymity|anonymous|quoted)$/.test(lower))

const isCharge = ({tokens}: Paragraph, {from, to}: Range): boolean =>
  tokens[from]!.quotation < 0 &&
  tokens
    .slice(from, Math.min(to, from + 6))
    .some(({lower}) => /^(?:counts?|charges?|offen[cs]es?|guilt|manslaughter|conspiracy|causing|possession|perjury)$/.test(lower))

/** “*People* who think they may have been exposed should call”: nobody has said that they think so. */
const isAnybody = (word: Token | undefined): boolean =>
  word !== undefined && /^(?:people|those|anyone|anybody|everyone|everybody|someone|somebody|persons)$/.test(word.lower)

/** “put *the damage at 3 million euros*”: what is put at a number; undefined where something is put at a place. */
function figureAt(paragraph: Paragraph, after: number): Range | undefined {
  const {tokens} = paragraph
  const to = trimEnd(paragraph, clauseEnd(paragraph, after))
  for (let at = after + 1; at < to && at < after + 16; at++) {
    if (tokens[at]!.lower !== 'at' || tokens[at - 1]!.kind === 'mark') continue
    const number = tokens.slice(at + 1, Math.min(to, at + 5)).some(token => token.kind === 'number' || token.kind === 'symbol')
    // “put the toll *at nine*”, not “put both men at one table”
    const spelled = numericValue(tokens[at + 1]!.lower) !== undefined && (at + 2 >= to || tokens[at + 2]!.kind === 'mark')
    if (number || spelled) return {from: after, to}
  }
  return undefined
}

const isQuoted = ({tokens}: Paragraph, before: number): boolean => /^[”"’'»]+$/.test(tokens[before - 1]?.text ?? '')

/** “…, Ida Holm said”: the content stands before the source and may go on behind the cue. */
export function before(paragraph: Paragraph, from: number, after: number, verb: CueVerb, source: Range, draft: Make): Draft | undefined {
  const content = contentBefore(paragraph, from)
  let rest = after
  const addressee = addresseeOf(paragraph, after - 1, after)
  if (verb.frames.has('A') && addressee) rest = addressee.to
  const behind = behindAdverbials(paragraph, content ?? {from, to: from}, rest)
  if (content && paragraph.tokens[content.from]!.lower === 'according') return undefined
  // “But, she said, the pier was unsafe”: all of it stands behind.
  if (!content) return behind && paragraph.tokens[from - 1]?.text === ',' ? draft([source], [behind], {addressee}) : undefined
  if (!behind && !saysSomething(paragraph, content)) return undefined
  return draft([source], behind ? [content, behind] : [content], {addressee})
}

/** Steps over “on Monday”, “in a statement” to the comma that the content goes on behind. */
function behindAdverbials(paragraph: Paragraph, content: Range, after: number): Range | undefined {
  const {tokens} = paragraph
  for (let at = after; at < Math.min(tokens.length, after + 14); at++) {
    if (tokens[at]!.sentence !== tokens[after - 1]!.sentence) return undefined
    if (/^[,—–:]$/.test(tokens[at]!.text)) return contentBehind(paragraph, content, at)
    if (/^[.;?!]$/.test(tokens[at]!.text)) return undefined
  }
  return undefined
}

function readInverted(paragraph: Paragraph, {parts}: Match<AttributionRow>, verb: CueVerb, draft: Make): Draft | undefined {
  const {tokens} = paragraph
  const cue = parts.get('cue')!
  const source = speakerWithin(tokens, parts.get('source')![0]!)
  const first = cue[0]!.from
  // “…”, protest leaders shouted: a plural noun is no verb before its subject.
  if ((verb.forms & (past | third)) === 0 && verb.lemma !== 'say') return undefined
  const sentence = tokens[first]!.sentence
  const next = tokens[source.to]
  if (
    next &&
    next.sentence === sentence &&
    (isVerb(next) || next.lower === 'that' || quotationAt(paragraph, source.to) || next.lower === 'to')
  )
    return undefined
  if (!isSourceLike(paragraph, source)) return undefined
  const from = isAdverb(tokens[first - 1]!) ? first - 1 : first
  const content = contentBefore(paragraph, from)
  if (!content || !saysSomething(paragraph, content)) return undefined
  const quotedBefore = tokens[content.to - 1]!.quotation >= 0 || tokens[content.from]!.quotation >= 0
  // “a so-called “expert” writes a book”: a term in quotation marks is what does it.
  const term =
    tokens[first - 1]!.quotation >= 0 && tokens[first - 1]!.kind === 'mark' ? paragraph.quotations[tokens[first - 1]!.quotation] : undefined
  if (term && term.words < 4 && term.first > content.from && !/^[,.!?…—–]$/.test(tokens[first - 2]!.text)) return undefined
  // “The team, led by Ana Ruiz, reported the results”: no clause stands before.
  const clause = tokens.slice(content.from, content.to).some((token, i) => isVerb(token) && tokens[content.from + i + 1]?.lower !== 'by')
  if (!quotedBefore && !clause) return undefined
  if (
    !quotedBefore &&
    !/^(?:said|says|added|adds|wrote|reported|reports|noted|according|argued|explained|warned)$/.test(tokens[first]!.lower)
  )
    return undefined
  const behind = behindAdverbials(paragraph, content, source.to)
  return draft([source], behind ? [content, behind] : [content], {addressee: addresseeOf(paragraph, first, source.to), lemma: verb.lemma})
}

const verbOf = (lemma: string, cueClass: string, letters: string, prepositions: string[] = [], mind = false): CueVerb => ({
  lemma,
  class: cueClass,
  mind,
  frames: new Set([...letters] as never[]),
  prepositions: new Set(prepositions),
  forms: 0,
})

/** Cues of more than one word, and adjectives: what follows them. */
const particulars: Readonly<Record<string, {readonly verb: CueVerb; readonly lemma?: string}>> = {
  'claimed-responsibility': {verb: verbOf('claim', 'distancing', 'k', ['for']), lemma: 'claim'},
  'ruled-out': {verb: verbOf('rule', 'denial', 'ng'), lemma: 'rule'},
  'made-a-claim': {verb: verbOf('make', 'nominal', 'cq')},
  'made-clear': {verb: verbOf('make', 'speech', 'c'), lemma: 'make'},
  'raised-concerns': {verb: verbOf('raise', 'stance', 'ck', ['about', 'over', 'with', 'at'])},
  voiced: {verb: verbOf('voice', 'stance', 'n')},
  'court-heard': {verb: verbOf('hear', 'speech', 'c')},
  'mind-adjective': {verb: verbOf('be', 'belief', 'ctk', ['about', 'of'], true)},
}

/** A verb behind “and” is a cue where a that-clause, quotation or the like follows, not where any noun does. */
function sureAfter(paragraph: Paragraph, content: Range, verb: CueVerb): boolean {
  const first = paragraph.tokens[content.from]!
  if (/^(?:that|to|whether|why|how|as)$/.test(first.lower) || first.quotation >= 0) return true
  return (
    verb.frames.has('c') ||
    verb.frames.has('o') ||
    verb.frames.has('s') ||
    verb.frames.has('f') ||
    verb.frames.has('n') ||
    verb.frames.has('k')
  )
}
