/**
 * Pattern rows where grammar is certain, the learned model elsewhere. Where both find a cue the row wins: on the training
 * articles its contents are exact more often, and it reads nested attributions, which the model was never shown.
 */

import {hasVerb, relativeIn} from '../language/noun-phrases.js'
import {cueVerb} from '../language/verbs.js'
import {auxiliaries, isAdverb, isCapitalised, isIng, isVerb, prepositions, relativePronouns} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import type {BlockKind, Span} from '../read/article.js'
import {endOfLead} from './attribution-clauses.js'
import {tellsNone} from './attribution-contents.js'
import {beForms, isHardlyAnybody, isNobody, isSentOut, isSupposed, isThing, speakerWithin} from './attribution-speakers.js'
import {bySentence} from './by-sentence.js'
import {tokenAt} from './offsets.js'
import type {CueClass, FoundAttribution, Hedge, Paragraph, Token} from './types.js'

/** Learned finds below this are left out: on unseen articles fewer than three of five of them are attributions. */
const defaultConfidence = 0.6
/** What is no verb of saying has to be surer: the corpus also marks deeds (“launched a campaign”) that report nothing. */
const otherConfidence = 0.8
/** Finds that are not sure enough to build verdicts on: their cue is likelier right than wrong. `inspect` shows them, no rule sees them. */
export const weakest = 0.4
/** Longest cue, in words: “claimed responsibility for”, not “launched the campaign to bring attention to”. */
const longestCue = 6

const silent: ReadonlySet<BlockKind> = new Set<BlockKind>(['note', 'contributor', 'crosshead', 'social-embed', 'block-quote'])
/** Refusals to comment, and acts upon a proposal, report nothing that was said. */
const acts = wordSet(
  'like love see highlight underscore reflect charge convict indict sentence acquit arrest sue decline refuse comment respond reject endorse approve order sign designate authorise authorize ban support oppose back welcome accept vote elect nominate appoint release file issue publish use cast name offer give make take',
)
/** Of these, what no reader would call an attribution either. */
const deeds = wordSet('see charge convict indict sentence acquit arrest sue decline refuse comment respond order')
const refusals = new Set(['decline', 'refuse'])
const vague: ReadonlySet<CueClass> = new Set<CueClass>(['other', 'nominal', 'evidence', 'commitment'])
/** Verbs of denial that are themselves words. */
const saysNo = new Set(['deny', 'disagree', 'dispute', 'rebut', 'refute', 'contradict'])
/** What is denied by whoever rejects it. */
const deniable = wordSet(
  'claim claims allegation allegations accusation accusations charge charges suggestion suggestions criticism criticisms assertion assertions notion report reports rumour rumours rumor rumors',
)
/** Verbs with another everyday sense; the rows know by what follows when they report. */
const rowsKnow = wordSet('call ask plead admit describe hear point recall add')
/** Of these, those that are more often the other sense: “called him”, “heard the case”. */
const otherSense = wordSet('call plead hear point report')
/** “Is set to announce”, “pleaded guilty to threatening”, “has done nothing to explain”: a schedule, a record, an omission. */
const statusWords = new Set(['set', 'guilty', 'nothing'])
const negations = new Set(['not', 'never', 'no', 'cannot'])
const isNegation = (word: string): boolean => negations.has(word) || word.endsWith("n't")

/** What is found, and what the model finds but is not sure enough of. */
export interface Merged {
  readonly attributions: readonly FoundAttribution[]
  readonly weak: readonly FoundAttribution[]
}

const overlap = (a: readonly Span[], b: readonly Span[]): boolean => a.some(x => b.some(y => x.start < y.end && y.start < x.end))

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({start, end}, i) => start === b[i]!.start && end === b[i]!.end)

/**
 * In: what the rows found, what the model found, the hedges, and the least confidence of a find (by default every row counts).
 * Out: both in reading order; a learned find whose cue a row has read too is left out. `weak` holds what the model finds and is
 * less sure of.
 */
export function mergeAttributions(
  rows: readonly FoundAttribution[],
  learned: readonly FoundAttribution[],
  paragraphs: readonly Paragraph[],
  hedges: readonly Hedge[],
  least: number | undefined,
): Merged {
  /** By sentence, whose ids count over the article. */
  const homes: Paragraph[] = []
  for (const paragraph of paragraphs) for (const {id} of paragraph.sentences) homes[id] = paragraph
  const rowsIn = bySentence(rows)
  const hedged = bySentence(hedges)
  const added: FoundAttribution[] = []
  const weak: FoundAttribution[] = []
  const pairs = new Map<FoundAttribution, FoundAttribution>()
  const spans = new Map<FoundAttribution, FoundAttribution>()
  for (const one of learned) {
    const find = beforeNextSpeaker(one, homes, rowsIn)
    const here = rowsIn.get(find.sentence) ?? []
    const row = here.find(one => overlap(one.cue, find.cue) || (one.by === 'colon' && overlap(one.content, find.content)))
    const home = homes[find.sentence]
    if (row) {
      pairs.set(row, find)
      if (home && staysInside(home, [...row.content, ...find.content], find.sentence) && sameAttribution(row, find)) spans.set(row, find)
      continue
    }
    if (!home || tellsNothing(home, find, hedged.get(find.sentence) ?? [])) continue
    const bound = least ?? defaultConfidence
    const cue =
      reports(find, bound) &&
      !isReaders(home) &&
      !isReason(home, find) &&
      !isGuess(home, find) &&
      !isHandedOver(home, find) &&
      !here.some(one => repeats(one, find))
        ? reportingWords(home, find)
        : undefined
    if (cue)
      added.push({
        ...find,
        source: find.source.map(span => speakerIn(home, subjectIn(home, span, cue))),
        cue,
        learned: learnedSpans(find, find, home),
      })
    else if (worthShowing(home, find)) weak.push(undone(home, find) ? {...find, source: []} : find)
  }
  const start = (found: FoundAttribution): number => (found.cue[0] ?? found.content[0] ?? found.source[0])?.start ?? 0
  const merged = [...rows.filter(row => row.confidence >= (least ?? 0)), ...added].sort((a, b) => start(a) - start(b))
  const joined = (row: FoundAttribution): FoundAttribution => {
    const find = spans.get(row)
    const pair = pairs.get(row)
    const home = homes[row.sentence]
    // “Katz said it leaks, *adding* …”: whoever has spoken in the sentence goes on, however the model reads it.
    const here = rowsIn.get(row.sentence) ?? []
    const goesOn = here.some(({by, source}) => by === 'source-verb' && sameSpans(source, row.source))
    const own =
      find && home ? {...row, source: goesOn ? row.source : speakers(row, find, home, here), content: shortened(row, find, home)} : row
    if (pair && home) return {...own, learned: learnedSpans(own, pair, home)}
    const cueGroup = home && cueGroupOf(own, home)
    return cueGroup ? {...own, cueGroup} : own
  }
  // “X, citing Y” points at X's place in the list, which has moved.
  const places = new Map(merged.map((found, place) => [found, place]))
  const attributions = merged.map(found => {
    const one = joined(found)
    return one.relayedBy === undefined ? one : {...one, relayedBy: places.get(rows[one.relayedBy]!)}
  })
  return {attributions, weak}
}

/** “It leaks,” Lee claims. Katz came by at six. “It holds,” she says. *“It always did.”*: learned words that run on, but behind another speaker. */
function beforeNextSpeaker(
  find: FoundAttribution,
  homes: readonly Paragraph[],
  rowsIn: ReadonlyMap<number, readonly FoundAttribution[]>,
): FoundAttribution {
  const last = find.content.at(-1)
  for (let id = find.sentence + 1; last && homes[id]; id++) {
    const {start} = homes[id]!.sentences[id - homes[id]!.sentences[0]!.id]!
    if (start > last.start) break
    const speaks = rowsIn.get(id)?.some(({source, cue, quote}) => source.length > 0 && cue.length > 0 && quote !== 'indirect')
    if (speaks) return {...find, content: find.content.filter(span => span.start < start)}
  }
  return find
}

/** Whether spans stand in one sentence, whose ids are counted on from the paragraph's first. */
function staysInside({sentences}: Paragraph, spans: readonly Span[], sentence: number): boolean {
  const {start, end} = sentences[sentence - sentences[0]!.id]!
  return spans.every(span => span.start >= start && span.end <= end)
}

/** A post or letter of a reader: what is told in it is shown, and counts for nothing in the report. */
const isReaders = ({block}: Paragraph): boolean => block.by === 'readers-post'

const armed = wordSet(
  'gunman gunmen militant militants fighter fighters rebel rebels insurgent insurgents terrorist terrorists troops soldiers jihadist jihadists islamists salafists attacker attackers assailant assailants raiders pirates bandits thugs vandals robbers warplanes jets drones missiles',
)
/** “Gunmen *attacked* the museum”: with arms, where no quotation and no “as”, “for” or “over” tells what they said. */
function isByArms(home: Paragraph, {source, content}: FoundAttribution): boolean {
  const by = tokensOf(home, source).at(-1)
  const told = tokensOf(home, content)
  return by !== undefined && armed.has(by.lower) && !told.some(({lower, quotation}) => quotation >= 0 || /^(?:as|for|over)$/.test(lower))
}

/** Whether a learned find is no telling at all, however sure the model is. */
function tellsNothing(home: Paragraph, find: FoundAttribution, hedges: readonly Hedge[]): boolean {
  if (find.cueClass === 'attack' && isByArms(home, find)) return true
  const {source, cue, content, lemma} = find
  // “thanked the crew for *work that* revealed a leak”: a relative clause, and no speaker.
  if (source.some(span => tokensOf(home, [span]).length > 1 && tokenText(home, span.end - 1) === 'that')) return true
  if ((silent.has(home.block.kind) && !isReaders(home)) || content.length === 0 || overlap(source, content)) return true
  const cues = tokensOf(home, cue)
  // “Covid-19: Mayor Shuts the Pier”: what a headline is about.
  if (cues.every(({kind}) => kind === 'mark') && tokensOf(home, source).some(({text}) => /\d/.test(text))) return true
  // “His remarks *come* a week after the vote”: the noun is the subject, and what follows is no content of it.
  const behind = home.tokens[cues.at(-1)!.index + 1]
  if (find.cueClass === 'nominal' && behind && /^(?:come|comes|came|follow|follows|followed)$/.test(behind.lower)) return true
  // “This photo shows the pier”: a caption says what it is a caption of.
  if (home.block.kind === 'caption' && lemma === 'show') return true
  // “showed *off* the new gate”
  if (lemma === 'show' && /^(?:off|up)$/.test(tokenText(home, content[0]!.start))) return true
  const told = [...tokensOf(home, cue).slice(1), ...tokensOf(home, content)]
  if (find.cueClass === 'speech' && tellsNone(told, 0, told.length)) return true
  // “Reportedly”, “appears to”: a hedge, and listed as one; “seemed to *suggest*” tells something all the same.
  if (hedges.some(hedge => overlap([hedge], cue) && !hedgesCue(home, hedge, cue))) return true
  // “spoke to the Daily *Express*”: part of a name. “neither confirmed nor denied”: nothing was said.
  if (isNamePart(home, find) || source.some(span => tokenText(home, span.end - 1) === 'neither')) return true
  const last = tokenAt(home, cue.at(-1)!.end - 1)
  if (find.cueClass === 'attack' && isSentOut(home.tokens, home.tokens[last]!.lower === 'out' ? last : last + 1)) return true
  // “The figures *tell a different story*”
  if (
    lemma === 'tell' &&
    /^(?:an?|the|its|his|her|their) (?:\S+ ){0,3}(?:story|stories|tales?|truth)$/.test(
      tokensOf(home, content)
        .slice(0, 5)
        .map(({lower}) => lower)
        .join(' '),
    )
  )
    return true
  // “Staff *reported to their posts*”: they turned up.
  if (
    lemma === 'report' &&
    find.quote === 'indirect' &&
    tokenText(home, content[0]!.start) === 'to' &&
    !told.some(({lower}) => lower === 'that')
  )
    return true
  // “answered no comment to all questions” is a refusal.
  if (lemma === 'answer' && tokenText(home, content[0]!.start) === 'no') return true
  // “The ad going viral shows that …”, “the eruption raised fears”: the reporter's conclusion.
  const concludes = /^(?:show|suggest|prove|mean)$/.test(lemma) || /^rais(?:e[sd]?|ing)$/.test(tokenText(home, cue[0]!.start))
  return concludes && isThing(tokensOf(home, source))
}

/** Whether a hedge within a cue is about the telling: “seemed *to suggest*”, “are likelier *to say*”, not “may reject”. */
function hedgesCue(home: Paragraph, {by, start, end}: Hedge, cue: readonly Span[]): boolean {
  if (!/^(?:appear-to|seem|likely)$/.test(by) || tokenText(home, start).startsWith('un')) return false
  const [verb] = tokensOf(home, cue).filter(token => token.start >= end && token.lower !== 'to')
  return verb !== undefined && cueVerb(verb.lower) !== undefined
}

/** The spans of a learned find of the same cue, role by role where it means the same words as the row. */
const learnedSpans = (
  row: FoundAttribution,
  {source, cue, content}: FoundAttribution,
  home: Paragraph,
): NonNullable<FoundAttribution['learned']> => ({
  source:
    overlap(row.source, source) && !source.some(span => runsOverClause(home, span, row.source))
      ? source.map(span => spanWithin(home, span))
      : row.source,
  cue,
  content:
    overlap(row.content, content) && !beginsLate(row, content, home) && !endsEarly(row, content, home) && !halves(row, content)
      ? withinLead(home, content)
      : row.content,
})

/**
 * The cue of a row with the auxiliaries and adverbs before it, or with the preposition behind a noun: “*has also* said”, “*was* criticised”,
 * “claims *of*”; undefined where there are none.
 */
function cueGroupOf({cue, cueClass, source, content, by}: FoundAttribution, home: Paragraph): readonly Span[] | undefined {
  const [first, ...others] = cue
  if (!first || cueClass === 'according-to') return undefined
  const {tokens} = home
  if (by === 'noun') {
    const behind = tokens[tokenAt(home, cue.at(-1)!.end - 1) + 1]
    const follows = behind && /^(?:of|for|about)$/.test(behind.lower) && overlap(content, [behind])
    return follows ? [...cue.slice(0, -1), {start: cue.at(-1)!.start, end: behind.end}] : undefined
  }
  const taken = [...source, ...content]
  const verb = tokens[tokenAt(home, first.start)]!
  let at = verb.index
  for (let before = tokens[at - 1]; before && before.sentence === verb.sentence; before = tokens[at - 1]) {
    if ((!auxiliaries.has(before.lower) && !isAdverb(before)) || overlap(taken, [before])) break
    at--
  }
  return at < verb.index ? [{start: tokens[at]!.start, end: first.end}, ...others] : undefined
}

/** Both found the cue and mean the same source and words within a sentence: then the model may know where the words end. */
const sameAttribution = (row: FoundAttribution, find: FoundAttribution): boolean =>
  row.source.length === 1 &&
  find.source.length === 1 &&
  (overlap(row.source, find.source) ||
    (looksAround(row) && find.confidence >= defaultConfidence && find.source[0]!.end <= row.cue[0]!.start)) &&
  overlap(row.content, find.content) &&
  row.content.length <= find.content.length &&
  row.relayedBy === undefined

/** What opens a clause or phrase that hangs behind what was said: “warned that the dam leaks, *which* the town denies”. */
const trailing = wordSet(
  'which who whose amid as during after while when before with without where since despite following though although because until',
)

const adverbial = wordSet('while as when after before because although though')

/** “wrote to the club *while the interview* was on air, saying”, “warned *those who swim and* told”: neither is the subject of what follows. */
function standsInClause(home: Paragraph, {start, end}: Span): boolean {
  const before = home.tokens[tokenAt(home, start) - 1]
  const last = home.tokens[tokenAt(home, end - 1)]!
  return /^(?:and|or|but)$/.test(last.lower) || (before !== undefined && adverbial.has(before.lower))
}

/** Where a row has to look for its subject beyond the words beside the cue, the model finds it more often: “The tour ended when the crowd came, *shouting* …”. */
const looksAround = ({by}: FoundAttribution): boolean => by === 'participle' || by === 'second-verb'

/** “Ann *Grant* thanked him and said …”: whether the model ends a name in its middle, at a word that is a verb elsewhere. */
function cutsName(home: Paragraph, {source: [whole]}: FoundAttribution, {source: [part]}: FoundAttribution): boolean {
  if (!whole || !part || part.start < whole.start || part.end >= whole.end) return false
  const last = tokenAt(home, part.end - 1)
  return isCapitalised(home.tokens[last]!) && isCapitalised(home.tokens[last + 1]!)
}

/** “*The paper notes the dearth*, suggesting …”: of whom a learned source tells that takes in the verb before the participle, and its subject. */
const subjectWithin = ({source}: FoundAttribution, others: readonly FoundAttribution[]): readonly Span[] | undefined =>
  others.find(({cue, source: [own]}) => own && overlap([own], source) && cue.some(span => span.start >= own.end && overlap([span], source)))
    ?.source

const speakers = (row: FoundAttribution, find: FoundAttribution, home: Paragraph, others: readonly FoundAttribution[]): readonly Span[] => {
  if (!looksAround(row) || cutsName(home, row, find)) return row.source
  const within = row.by === 'participle' ? subjectWithin(find, others) : undefined
  if (within) return within
  const apart = find.source.some(span => standsInClause(home, span) || verbWithin(home, span) >= 0)
  return isThing(tokensOf(home, row.source)) || !apart ? find.source.map(span => speakerIn(home, span)) : row.source
}

/** The words of a row, up to where the model ends them if what follows is an afterthought of the reporter's. */
function shortened(row: FoundAttribution, find: FoundAttribution, home: Paragraph): readonly Span[] {
  const last = row.content.at(-1)
  const end = find.content.at(-1)?.end
  if (!last || end === undefined || end >= last.end || end <= last.start) return row.content
  const {tokens} = home
  let next = tokenAt(home, end)
  if (tokens[next]?.text === ',') next++
  const word = tokens[next]
  const quoted = /^[”"’]$/.test(tokens[next - 1]!.text) && tokens[next - 2]?.text === ','
  if (
    !word ||
    !(quoted || trailing.has(word.lower) || (tokens[next - 1]!.text === ',' && word.lower.endsWith('ing') && word.lower !== 'including'))
  )
    return row.content
  return [...row.content.slice(0, -1), {start: last.start, end}]
}

const tokenText = (home: Paragraph, at: number): string => home.tokens[tokenAt(home, at)]?.lower ?? ''

/** Whether a cue of one word is written large inside a sentence that is not a headline: “the Daily *Express*”. */
function isNamePart(home: Paragraph, {cue}: FoundAttribution): boolean {
  const {tokens, block} = home
  const [span] = cue
  const token = span && tokens[tokenAt(home, span.start)]
  if (!token || block.kind === 'headline' || block.kind === 'deck' || !isCapitalised(token)) return false
  const before = tokens[token.index - 1]
  return before?.sentence === token.sentence && isCapitalised(before) && token.end >= span.end
}

/** “The town holds talks on *a sale of the pier*, the sources said”: what stands before its speaker does not begin behind a preposition or a verb. */
function beginsLate({content: [own], cue}: FoundAttribution, [learned]: readonly Span[], home: Paragraph): boolean {
  if (!own || !learned || !cue[0] || own.end > cue[0].start || learned.start <= own.start) return false
  const first = tokenAt(home, learned.start)
  const before = home.tokens[first - 1]
  if (before === undefined) return false
  // “He knows *no dockers, because his friends are clerks*, he said”: nor behind the verb that it needs.
  return prepositions.has(before.lower) || (learned.start < cue[0].start && isVerb(before) && home.tokens[first]!.quotation < 0)
}

/** “*Instead*, according to Lee, the town paid”: what a source beside “according to” tells is more than half of what grammar gives it. */
const halves = ({cueClass, content}: FoundAttribution, learned: readonly Span[]): boolean =>
  cueClass === 'according-to' && lengthOf(learned) * 2 < lengthOf(content)
const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, {start, end}) => sum + end - start, 0)

/** “As the Courier notes, *port agents* may ask for the logs”: learned words with no verb, of a clause that has one. */
function endsEarly({content: [own, ...others]}: FoundAttribution, learned: readonly Span[], home: Paragraph): boolean {
  const [part] = learned
  if (
    !own ||
    !part ||
    others.length > 0 ||
    learned.length > 1 ||
    own.end > home.tokens.at(-1)!.end ||
    part.start !== own.start ||
    part.end >= own.end
  )
    return false
  const next = home.tokens[tokenAt(home, part.end)]
  return next !== undefined && (isVerb(next) || auxiliaries.has(next.lower)) && !tokensOf(home, learned).some(token => isVerb(token))
}

/** Learned words that run on into the main clause, without it: “While Lee said *the dam leaks, Katz doubts it*”. */
function withinLead(home: Paragraph, spans: readonly Span[]): readonly Span[] {
  const last = spans.at(-1)!
  const from = tokenAt(home, last.start)
  // A quotation may run on over paragraphs.
  if (home.tokens[from]?.start !== last.start || last.end > home.tokens.at(-1)!.end) return spans
  const to = tokenAt(home, last.end - 1) + 1
  const end = endOfLead(home, {from, to})
  return end === to ? spans : [...spans.slice(0, -1), {start: last.start, end: home.tokens[end - 1]!.end}]
}

/** “*Talks first surfaced in March and media reports* suggested”: a learned source that takes in the clause before the row's. */
function runsOverClause(home: Paragraph, learned: Span, [own]: readonly Span[]): boolean {
  if (!own || learned.start >= own.start || learned.end < own.end) return false
  const before = tokensOf(home, [{start: learned.start, end: own.start}])
  const last = before.at(-1)
  // “issued by the Office for Trade and *Development*”: “and” inside a name joins no clauses.
  const joins = /^(?:and|but)$/.test(last?.lower ?? '') ? !isCapitalised(home.tokens[tokenAt(home, own.start)]!) : last?.kind === 'mark'
  return joins && before.some((word, i) => i > 1 && isVerb(word)) && !before.some(({lower}) => relativePronouns.has(lower))
}

/** The speaker within a learned source: “*the bank* in a statement on Friday”. */
function spanWithin(home: Paragraph, span: Span): Span {
  const first = tokenAt(home, span.start)
  const last = tokenAt(home, span.end - 1)
  const {from, to} = speakerWithin(home.tokens, {from: first, to: last + 1})
  return from === first && to === last + 1 ? span : {start: home.tokens[from]!.start, end: home.tokens[to - 1]!.end}
}

/** The place of the verb of its own that a learned source runs over: “The union *rejects* that, (saying …)”; -1 where it has none. */
function verbWithin(home: Paragraph, {start, end}: Span): number {
  const {tokens} = home
  const first = tokenAt(home, start)
  const to = tokenAt(home, end - 1) + 1
  const relative = relativeIn(tokens, first, to)
  for (let at = first + 1; at < relative; at++) if (hasVerb(tokens, at, at + 1)) return at
  return -1
}

/** “*A former minister* attacked the plan, saying …”: of a learned source that takes in the whole clause before a participle, its subject. */
function subjectIn(home: Paragraph, span: Span, [cue]: readonly Span[]): Span {
  const {tokens} = home
  const at = cue ? tokenAt(home, cue.start) : -1
  if (at < 1 || !isIng(tokens[at]!) || tokens[at - 1]!.text !== ',') return span
  let verb = verbWithin(home, span)
  if (verb < 0) return span
  const first = tokenAt(home, span.start)
  while (verb > first + 1 && (tokens[verb - 1]!.text === ',' || isAdverb(tokens[verb - 1]!))) verb--
  return {start: span.start, end: tokens[verb - 1]!.end}
}

/** A learned source without the comma behind it, and without the clause before a pronoun: “The aide recalled that *he*”. */
function speakerIn(home: Paragraph, whole: Span): Span {
  const span = spanWithin(home, whole)
  let last = tokenAt(home, span.end - 1)
  const first = tokenAt(home, span.start)
  // “he *further* claimed”
  while (last > first && (/^[,;:.]$/.test(home.tokens[last]!.text) || /^(?:further|then|later|also)$/.test(home.tokens[last]!.lower)))
    last--
  if (last > first + 1 && /^(?:he|she|they|it)$/.test(home.tokens[last]!.lower)) return home.tokens[last]!
  // “*@annlee* wrote”
  const {start} = home.tokens[first - 1]?.text === '@' ? home.tokens[first - 1]! : span
  return {start, end: home.tokens[last]!.end}
}

/** Whether a learned find is sure enough, and of a kind, to build verdicts on. */
function reports({lemma, quote, cueClass, confidence}: FoundAttribution, bound: number): boolean {
  if (acts.has(lemma)) return false
  // “Called him on Friday”, “pleaded guilty”: where no row reads these verbs, they report nothing. “Dismissed the idea” is an act upon it.
  if (quote === 'indirect' && (rowsKnow.has(lemma) || (cueClass === 'denial' && lemma !== 'deny' && lemma !== 'disagree'))) return false
  return confidence >= (vague.has(cueClass) ? Math.max(bound, otherConfidence) : bound)
}

/** “On condition of *anonymity* because he *feared for* his job”: why a source has no name is nothing that it said. */
function isReason(home: Paragraph, {cue}: FoundAttribution): boolean {
  const at = tokenAt(home, cue[0]!.start)
  return home.tokens
    .slice(Math.max(0, at - 8), at)
    .some(({lower, sentence}) => lower === 'anonymity' && sentence === home.tokens[at]!.sentence)
}

/** “Investors *will want* a share”, “*few would argue*”, and “the camera *understands* gestures”: nobody has told it. */
function isGuess(home: Paragraph, {lemma, cue, content, source, mode}: FoundAttribution): boolean {
  if (lemma === 'understand' && !clauseOpeners.has(tokenText(home, content[0]!.start))) return true
  const words = tokensOf(home, cue)
  const first = words[0]?.index ?? 0
  const speakers = tokensOf(home, source)
  // “What *a beekeeper would advise*”: any beekeeper.
  if (/^an?$/.test(speakers[0]?.lower ?? '') && words.some(({lower}) => lower === 'would' || lower === 'might')) return true
  // “*One* open *point is* whether …” is a point of nobody's.
  if (speakers.length === 1 && /^(?:one|another)$/.test(speakers[0]!.lower) && beForms.has(words.at(-1)!.lower)) return true
  if (mode === 'statement' && speakers[0] && isHardlyAnybody(home.tokens, speakers[0].index)) return true
  return isNobody(speakers) || isSupposed({lemma}, [...home.tokens.slice(Math.max(0, first - 3), first), ...words], speakers)
}

const clauseOpeners = wordSet('that how what whether why where')

/** “He *showed* two of them *to* a reporter”: no clause and no word that was said. */
const isHandedOver = (home: Paragraph, {lemma, quote, content}: FoundAttribution): boolean =>
  lemma === 'show' &&
  quote === 'indirect' &&
  tokensOf(home, content).some(({lower}) => lower === 'to') &&
  !clauseOpeners.has(tokenText(home, content[0]!.start))

/** Whether a find that no verdict is built on is shown all the same: a stance taken, a question put, a find not quite sure enough. */
function worthShowing(home: Paragraph, {lemma, quote, cueClass, confidence, cue, content, source}: FoundAttribution): boolean {
  if (confidence < weakest) return false
  const words = tokensOf(home, cue)
  if (words.some(({lower}) => isNegation(lower) || statusWords.has(lower))) return false
  if (quote !== 'indirect') return !deeds.has(lemma)
  // “Rejected the claim that the dam leaks”, “dismissed the charge” say what is denied, “dismissed the idea” does not.
  if (cueClass === 'denial' && !saysNo.has(lemma))
    return !refusals.has(lemma) && tokensOf(home, content).some(({lower}) => lower === 'that' || lower === 'as' || deniable.has(lower))
  // “*Called for* repairs”, “*pointing out* a leak”.
  if (otherSense.has(lemma) && !/^(?:call (?:for|on|upon)|point (?:out|to))$/.test(`${lemma} ${words.at(-1)!.lower}`)) return false
  return !deeds.has(lemma) && !(lemma === 'ask' && source.length === 0)
}

/** The same words of the same source under another cue: “said *in a statement*”. */
const repeats = (row: FoundAttribution, find: FoundAttribution): boolean =>
  overlap(row.content, find.content) &&
  (find.source.length === 0 || overlap(row.source, find.source)) &&
  Math.abs((row.cue[0]?.start ?? 0) - (find.cue[0]?.start ?? 0)) < 60

/** The tokens that share a character with some spans, each once. */
function tokensOf(paragraph: Paragraph, spans: readonly Span[]): Token[] {
  const {tokens} = paragraph
  const found: Token[] = []
  for (const {start, end} of spans) {
    for (let at = tokenAt(paragraph, start); at < tokens.length && tokens[at]!.start < end; at++) {
      const last = found.at(-1)
      if (!last || last.index < at) found.push(tokens[at]!)
    }
  }
  return found
}

const beforeSay = wordSet('a an the no final his her its their our your my more any')

/** The reporting word without auxiliaries and adverbs; none for a colon; undefined where it is negated or a speaker's own. */
function reportingWords(paragraph: Paragraph, {cue, source}: FoundAttribution): readonly Span[] | undefined {
  const {tokens, quotations} = paragraph
  const words = tokensOf(paragraph, cue)
  if (words.length === 0 || words.length > longestCue + 2) return undefined
  if (words.some(token => isNegation(token.lower) || statusWords.has(token.lower))) return undefined
  // “it goes *without saying* that …”
  if (words.some(({lower}, i) => lower === 'without' && words[i + 1] !== undefined && isIng(words[i + 1]!))) return undefined
  // “is tweeting support for the orders” is an act.
  if (words.length > 2 && words.some(token => token.lower === 'support')) return undefined
  // “have their *say*”: a noun
  if (words[0]!.lower === 'say' && beforeSay.has(tokens[words[0]!.index - 1]?.lower ?? '')) return undefined
  if (words.every(token => token.kind === 'mark')) return []
  if (words.some(token => token.quotation >= 0 && quotations[token.quotation]!.words > 3)) return undefined
  const first = words.findIndex(token => !auxiliaries.has(token.lower) && !isAdverb(token))
  if (first < 0) return undefined
  const kept: readonly Token[] = words.slice(first)
  if (kept.length > longestCue) return undefined
  // “secretly wanted”: the reporter's reading of a mind; “was blamed”: what stands before is not who speaks.
  if (tokens.slice(Math.max(0, words[0]!.index - 1), kept[0]!.index + 1).some(token => /^(?:secretly|privately)$/.test(token.lower)))
    return undefined
  if (isPassive(tokens, words[0]!, kept[0]!) && source.some(span => span.end <= kept[0]!.start)) return undefined
  return [{start: kept[0]!.start, end: kept.at(-1)!.end}]
}

/** “was *asked*”, “have been *told*”, not “was *saying*”: whoever stands before the verb is not who speaks. */
const isPassive = (tokens: readonly Token[], first: Token, verb: Token): boolean =>
  !verb.lower.endsWith('ing') && tokens.slice(Math.max(0, first.index - 1), verb.index).some(token => beForms.has(token.lower))

/** Whether the source that the model gives is the subject of a passive: “*Holm* was asked about the pier”, not “Holm was wary of it”. */
function undone(home: Paragraph, {cue, source}: FoundAttribution): boolean {
  const words = tokensOf(home, cue)
  const verb = words.find(token => !auxiliaries.has(token.lower) && !isAdverb(token))
  if (!verb || !cueVerb(verb.lower)) return false
  return isPassive(home.tokens, words[0]!, verb) && source.some(span => span.end <= verb.start)
}
