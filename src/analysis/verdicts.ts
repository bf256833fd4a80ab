/**
 * The verdict on each sentence of the body: does the reader learn who says so, and would an editor ask?
 *
 * The grammatical main clause decides. A hearsay word with no source goes before everything that the reporter's own voice
 * asserts; an inner speaker does not source a private talk (“In a phone call she demanded more money” needs whoever told
 * of the call).
 */

import {askFrom, openQuestions} from '../language/checkworthy.js'
import {inflect} from '../language/inflection.js'
import {preposition} from '../language/lists.js'
import {opensWithPhrase} from '../language/phrases.js'
import {wordSet} from '../language/word-set.js'
import {hasVerb, type Zone} from './clauses.js'
import {isSourced} from './nesting.js'
import {tokenAt} from './offsets.js'
import {shared} from './overlap.js'
import {type Ask, type Scene, stager} from './scenes.js'
import type {AnalysisOptions, Assertion, Attribution, Figure, Hedge, Paragraph, Understanding, Verdict} from './types.js'

/** Words that make an occasion public: what is said there, everybody could hear. */
const publicOccasion = wordSet(
  'reporters journalists interview tweet tweeted post posted x twitter facebook instagram telegram statement speech rally briefing conference broadcast televised lawmakers parliament congress court hearing testimony crowd audience supporters podcast newspaper magazine podium address op-ed website press',
)
/** What people do to one another in private talks; said of a talk nobody heard, it needs whoever told of it. */
const privateActs = wordSet(
  'demand ask tell offer urge reject insist request propose agree refuse warn plead press threaten promise push suggest accept concede seek dismiss rebuff',
)
/** The plainest of them as past acts: “rejected”, “offered”. */
const privateDeeds = new Set(
  'demand offer urge reject request propose press rebuff accept'
    .split(' ')
    .flatMap(lemma => inflect(lemma).filter(form => form !== lemma && !/(?:s|ing)$/.test(form))),
)
/** Weighing in one's mind is not saying. */
const deliberation = wordSet('consider weigh mull contemplate decide intend seek plot ponder debate')
/** Acts that a body with the power does by words: on record, whoever reports it. */
const officialWords = wordSet('designate sanction indict sign order deploy sentence convict charge arrest')
/** What the reporter concludes, not what somebody earlier told: an earlier source does not cover it. */
const ownJudgement = new Set(['effect', 'evaluation', 'superlative', 'legal-conclusion', 'motive', 'sweeping-negative'])
/** The same where a body says it: “the council branded the ruin a danger” is a ruling, a neighbour's branding is a view. */
const bodyWords = new Set(['label', 'brand', 'classify', 'list'])
const pronouns = wordSet('he she it they this these those that his her its their both neither such')
/** “She would leave by Friday”: the speaker's words told on. */
const reportedFuture = new Set(['would'])
const additive = wordSet('also however ultimately meanwhile still then instead eventually later again too')

/** In: an article understood and its figures. Out: one verdict for each sentence of body and block quotes, in order. */
export function judgeSentences(base: Understanding, figures: readonly Figure[], options: AnalysisOptions): Assertion[] {
  const stage = stager(base, figures)
  const assertions: Assertion[] = []
  const story: Scene[] = []
  for (const paragraph of base.paragraphs) {
    const {kind} = paragraph.block
    if (kind !== 'body' && kind !== 'block-quote') continue
    for (const sentence of paragraph.sentences) {
      const scene = stage(paragraph, sentence)
      const judgement =
        kind === 'block-quote' && introduced(base, paragraph)
          ? {verdict: 'attributed' as const, by: 'block-quote', support: undefined}
          : judge(scene, story, assertions, options)
      assertions.push({
        sentence: sentence.id,
        ...judgement,
        attributions: scene.attributions.map(a => a.id),
        hedges: scene.hedges.map(h => h.id),
        score: scene.reasons.reduce((sum, reason) => sum + reason.weight, 0),
        reasons: scene.reasons.map(({reason, span, weight}) => ({reason, span, weight})),
      })
      story.push(scene)
    }
  }
  return assertions
}

/** Whether the paragraph before introduces this block quote: “The Courier reported:”. */
function introduced(base: Understanding, quote: Paragraph): boolean {
  for (let i = quote.index - 1; i >= 0; i--) {
    const {kind} = base.paragraphs[i]!.block
    if (kind === 'list-intro') return true
    if (kind !== 'block-quote') return false
  }
  return false
}

interface Judgement {
  readonly verdict: Verdict
  readonly by: string
  readonly support: number | undefined
}

const verdict = (name: Verdict, by: string, support?: number): Judgement => ({verdict: name, by, support})

function judge(scene: Scene, story: readonly Scene[], assertions: readonly Assertion[], options: AnalysisOptions): Judgement {
  const reply = mainHit(scene, 'reply-or-check')
  const sourced = scene.attributions.length === 0 ? scene.attributions : scene.attributions.filter(a => sources(scene, a, reply))
  const open = sourced.length === 0 ? sourced : sourced.filter(a => !isPrivate(scene, a, story))
  const act =
    open.length > 0 &&
    open.every(
      a => (officialWords.has(a.lemma) || (bodyWords.has(a.lemma) && scene.isByBody(a))) && a.quote === 'indirect' && inMain(scene, a),
    )
  // Strict houses want a source for the other half of the sentence too: “She left, he said, and the party is ruined.”
  if (options.carry === 'strict' && open.length > 0 && mainScore(scene) >= askFrom)
    return verdict('unattributed-check-worthy', 'half-sourced')
  if (open.length > 0 && !act) return verdict('attributed', `sourced: ${open[0]!.by}`)
  if (heardInCourt(scene)) return verdict('attributed', 'heard-in-court')
  const quoted = quotedShare(scene)
  if (quoted > 0.6) {
    const speaker = speakerBefore(story, assertions)
    if (speaker !== undefined) return verdict('attributed', 'running-quote', speaker)
  }
  if (reply) return verdict('unattributed-public-record', 'reply-or-check')
  const hearsay = hearsayOf(scene)
  if (hearsay) return verdict('hedged-without-source', `hearsay: ${hearsay}`)
  if (act) return verdict('unattributed-public-record', 'act-in-words')
  if (assertsNothing(scene, quoted)) return verdict('not-an-assertion', 'no-assertion')
  const score = mainScore(scene)
  const talk = sourced.length > 0 || goesOnInPrivate(scene, story)
  const asks = score >= askFrom || talk
  const onRecord = !asks && scene.reasons.some(reason => reason.zone === 'main' && reason.weight <= -2)
  const own = scene.reasons.filter(r => r.zone === 'main' && ownJudgement.has(r.reason)).reduce((sum, r) => sum + r.weight, 0)
  if (!onRecord && own < askFrom) {
    const support = carried(scene, story, assertions, options, asks) ?? goesOnWithRelease(scene, options)
    if (support !== undefined) return verdict('covered-by-earlier', 'carried-over', support)
  }
  if (quoted > 0.6) return verdict('unattributed-check-worthy', 'quote-without-speaker')
  return asks
    ? verdict('unattributed-check-worthy', talk ? 'private-talk' : 'check-worthy')
    : verdict('unattributed-public-record', 'no-reason-to-ask')
}

/** “The jury heard that the safe was empty”: said in open court, where everybody could hear it, though not by whom. */
function heardInCourt(scene: Scene): boolean {
  return scene.attributions.some(
    a =>
      a.lemma === 'hear' &&
      a.source.length === 0 &&
      !scene.isInner(a) &&
      a.cue.some(span => zoneAt(scene, span.start) === 'main' || mainShare(scene, a) >= 0.4),
  )
}

/** What counts for the verdict: the main clause. */
function mainScore(scene: Scene): number {
  return scene.reasons.reduce((sum, {zone, weight}) => sum + (zone === 'main' ? weight : 0), 0)
}

function zoneAt(scene: Scene, offset: number): Zone | undefined {
  const {paragraph, sentence} = scene
  if (offset < sentence.start || offset >= sentence.end) return undefined
  return scene.zones[tokenAt(paragraph, offset) - sentence.first]
}

function inMain(scene: Scene, attribution: Attribution): boolean {
  return attribution.cue.some(span => zoneAt(scene, span.start) === 'main')
}

/** How much of the main clause the content of an attribution holds, 0 to 1. */
function mainShare(scene: Scene, attribution: Attribution): number {
  const {paragraph, sentence, zones} = scene
  let main = 0
  let held = 0
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = paragraph.tokens[i]!
    if (zones[i - sentence.first] === 'subordinate' || token.kind === 'mark') continue
    main++
    if (attribution.content.some(span => span.start < token.end && token.start < span.end)) held++
  }
  return main === 0 ? 0 : held / main
}

/** Whether an attribution stands behind the main clause, by what it holds or because its cue is the main verb. */
function sources(scene: Scene, attribution: Attribution, reply: Ask | undefined): boolean {
  if (!isSourced(attribution) || attribution.cueClass === 'no-comment' || scene.isInner(attribution)) return false
  const cue = attribution.cue.find(span => span.start >= scene.sentence.start && span.start < scene.sentence.end)
  if (!cue) return mainShare(scene, attribution) >= 0.5
  if (reply && cue.start >= reply.span.start && cue.start < reply.span.end) return false
  // “He called Mr. Adu on Friday”, “she told her aides”: the cue is the private talk itself.
  if (scene.reasons.some(r => r.reason === 'private-talk' && r.span.start <= cue.start && cue.start < r.span.end)) return false
  if (hedgeGoverns(scene, attribution, cue.start)) return false
  if (attribution.mode === 'belief-or-intention' && deliberation.has(attribution.lemma)) return false
  if (insideWhat(scene, cue.start)) return false
  const zone = zoneAt(scene, cue.start)
  const {cueClass} = attribution
  if (zone === 'main' && cueClass !== 'nominal' && cueClass !== 'according-to' && cueClass !== 'citing') return true
  const share = mainShare(scene, attribution)
  if (share >= 0.4) return true
  if (cueClass === 'according-to' || cueClass === 'citing') return share > 0.15
  if (zone === 'main') return share > 0.25 || opens(scene, cue.start)
  // “…, signalling cautious hope”: what the reporter reads into an act.
  if (/^(?:signal|show)$/.test(attribution.lemma) && isParticiple(scene, cue.start)) return false
  // “The board rejected the offer, saying it came too late”: a reaction, told with the words that carried it.
  if (zone === 'subordinate' && isParticiple(scene, cue.start))
    return !scene.reasons.some(r => r.zone === 'main' && r.weight >= askFrom && r.reason !== 'sweeping-negative')
  return false
}

/** “to end what she called a farce”: the label has a source, the sentence has not. */
function insideWhat(scene: Scene, cue: number): boolean {
  const {paragraph, sentence} = scene
  const at = tokenAt(paragraph, cue)
  for (let i = at - 1; i > sentence.first && i >= at - 8; i--) {
    const token = paragraph.tokens[i]!
    if (token.kind === 'mark') return false
    if (token.lower === 'what') return true
  }
  return false
}

function opens(scene: Scene, offset: number): boolean {
  return tokenAt(scene.paragraph, offset) - scene.sentence.first < 6
}

function isParticiple(scene: Scene, offset: number): boolean {
  const i = tokenAt(scene.paragraph, offset)
  return scene.paragraph.tokens[i]!.lower.endsWith('ing') && scene.paragraph.tokens[i - 1]?.text === ','
}

/** “He reportedly said”: the hearsay word stands over the speaker, who is then no source for it. */
function hedgeGoverns(scene: Scene, attribution: Attribution, cue: number): boolean {
  return scene.hedges.some(hedge => {
    if (hedge.class !== 'hearsay-evidential' || hedge.form === 'adjective' || hedge.start >= cue) return false
    if (attribution.content.some(span => span.start <= hedge.start && hedge.end <= span.end)) return false
    const hedged = zoneAt(scene, hedge.start)
    if (hedged === 'quoted' || clauseBetween(scene, hedge.end, cue)) return false
    if (hedged === 'main' && isParticiple(scene, cue)) return true
    return hedged === zoneAt(scene, cue) && !commaBetween(scene, hedge.end, cue)
  })
}

function commaBetween(scene: Scene, from: number, to: number): boolean {
  const {tokens} = scene.paragraph
  for (let i = tokenAt(scene.paragraph, from); i < tokens.length && tokens[i]!.start < to; i++) if (tokens[i]!.text === ',') return true
  return false
}

const coordinators = wordSet('but and though although while yet')

/** Whether a new co-ordinated clause with its own subject begins between two places: “…reportedly left, but the mayor said”. */
function clauseBetween(scene: Scene, from: number, to: number): boolean {
  const {paragraph} = scene
  for (let i = tokenAt(paragraph, from); i < paragraph.tokens.length && paragraph.tokens[i]!.start < to; i++) {
    const token = paragraph.tokens[i]!
    if (token.text === ';') return true
    if (token.text === ',' && coordinators.has(paragraph.tokens[i + 1]?.lower ?? '')) return true
  }
  return false
}

/** The hearsay word that stands over the main clause, if any: “reportedly”, “it has emerged”, or a report with nobody behind it. */
function hearsayOf(scene: Scene): string | undefined {
  const hedge = scene.hedges.find(
    h =>
      h.class === 'hearsay-evidential' &&
      (h.form === 'adjective'
        ? setsTerms(scene, h.start)
        : (zoneAt(scene, h.start) === 'main' || closes(scene, h)) && !underPreposition(scene, h.start) && !isApposed(scene, h)),
  )
  if (hedge) return hedge.text
  const agentless = scene.attributions.find(
    a =>
      (a.cueClass === 'hearsay' || (a.cueClass === 'accusation' && a.by === 'passive')) &&
      !isSourced(a) &&
      a.cue.some(span => zoneAt(scene, span.start) === 'main'),
  )
  return agentless?.lemma
}

/** “Searches go on for a second man, *believed to be* a sailor”: a participle that hangs on a noun decides nothing. */
function isApposed(scene: Scene, {form, start}: Hedge): boolean {
  const {tokens} = scene.paragraph
  const at = tokenAt(scene.paragraph, start)
  return (
    form === 'passive' &&
    at > scene.sentence.first + 3 &&
    tokens[at - 1]!.text === ',' &&
    /ed$|^(?:thought|said|understood)$/.test(tokens[at]!.lower)
  )
}

/** “…, it has been claimed.”: behind a comma at the end it stands over the whole sentence. */
function closes(scene: Scene, {form, start, end}: Hedge): boolean {
  if (form !== 'impersonal') return false
  const {tokens} = scene.paragraph
  const rest = tokens.slice(tokenAt(scene.paragraph, end), scene.sentence.last)
  return tokens[tokenAt(scene.paragraph, start) - 1]?.text === ',' && rest.every(({kind}) => kind === 'mark')
}

/** “Under the reported terms, the club would pay …”: all that follows rests on the report. */
function setsTerms(scene: Scene, offset: number): boolean {
  const {paragraph, sentence} = scene
  const at = tokenAt(paragraph, offset)
  if (at - sentence.first > 2 || !preposition.includes(paragraph.tokens[sentence.first]!.lower)) return false
  for (let i = at + 1; i < at + 5; i++) if (paragraph.tokens[i]?.text === ',') return true
  return false
}

const beforeDeed = wordSet('for of by with in over from')

/** “indicted for allegedly leading a gang”: the charge is on record, only the deed is hearsay. */
function underPreposition(scene: Scene, offset: number): boolean {
  const before = scene.paragraph.tokens[tokenAt(scene.paragraph, offset) - 1]
  return beforeDeed.has(before?.lower ?? '')
}

function mainHit(scene: Scene, reason: string): Ask | undefined {
  return scene.reasons.find(r => r.reason === reason && r.zone === 'main')
}

/** Share of the sentence's words that stand between quotation marks. */
function quotedShare(scene: Scene): number {
  if (scene.paragraph.quotations.length === 0) return 0
  let words = 0
  let quoted = 0
  for (let i = scene.sentence.first; i < scene.sentence.last; i++) {
    const token = scene.paragraph.tokens[i]!
    if (token.kind === 'mark') continue
    words++
    if (token.quotation >= 0) quoted++
  }
  return words === 0 ? 0 : quoted / words
}

/** The sentence that names the speaker of a sentence of quoted words: one just before, or the paragraph before in a running quote. */
function speakerBefore(story: readonly Scene[], assertions: readonly Assertion[]): number | undefined {
  const before = story.at(-1)
  const judged = assertions.at(-1)
  if (before && judged?.verdict === 'attributed') return before.sentence.id
  return undefined
}

const closers = new Set(['"', '”', '’', "'", ')'])

function assertsNothing(scene: Scene, quoted: number): boolean {
  const {paragraph, sentence} = scene
  let last = sentence.last - 1
  while (last > sentence.first && closers.has(paragraph.tokens[last]!.text)) last--
  if (paragraph.tokens[last]!.text === '?') return true
  if (opensWithPhrase(openQuestions, paragraph.tokens, sentence.first, sentence.last)) return true
  if (quoted > 0) return false
  // “The motive was not immediately clear.”
  const unsure = scene.hedges.some(h => h.class === 'epistemic' && h.text.endsWith('clear') && zoneAt(scene, h.start) === 'main')
  if (unsure && sentence.last - sentence.first < 14 && paragraph.tokens[last - 1]!.lower.endsWith('clear')) return true
  let words = 0
  for (let i = sentence.first; i < sentence.last; i++) if (paragraph.tokens[i]!.kind === 'word' && ++words === 4) return false
  return !hasVerb(paragraph.tokens, sentence.first, sentence.last)
}

/**
 * The private-talk rule: the speaker's words were spoken where the reporter was not. Either the sentence names the private
 * occasion, or a talk told just before plainly goes on (“She had demanded …”, “He also urged …”).
 */
function isPrivate(scene: Scene, attribution: Attribution, story: readonly Scene[]): boolean {
  if (attribution.quote === 'direct' || !privateActs.has(attribution.lemma) || scene.isByPaper(attribution)) return false
  const {paragraph, sentence} = scene
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = paragraph.tokens[i]!
    if (publicOccasion.has(token.lower)) return false
  }
  if (attribution.addressee && attribution.addressee.end - attribution.addressee.start > 0 && attribution.via !== undefined) return false
  const talk = scene.reasons.some(reason => reason.reason === 'private-talk')
  if (talk) return true
  const continues = /^(?:had|also)$/
  const cue = attribution.cue[0]
  if (!cue) return false
  const at = tokenAt(paragraph, cue.start)
  const before = [paragraph.tokens[at - 1]?.lower ?? '', paragraph.tokens[at - 2]?.lower ?? '']
  return before.some(word => continues.test(word)) && talkedJustNow(story)
}

/** Whether one of the last three sentences told of a private talk. */
function talkedJustNow(story: readonly Scene[]): boolean {
  return story.at(-1)?.talk === true || story.at(-2)?.talk === true || story.at(-3)?.talk === true
}

/** “He offered a truce” two sentences after “in a phone call”: what passed between them, told without a source. */
function goesOnInPrivate(scene: Scene, story: readonly Scene[]): boolean {
  if (!talkedJustNow(story)) return false
  const {tokens} = scene.paragraph
  let act = false
  for (let i = scene.sentence.first; i < scene.sentence.last; i++) {
    const {lower} = tokens[i]!
    if (publicOccasion.has(lower)) return false
    if (scene.zones[i - scene.sentence.first] !== 'main') continue
    if (privateDeeds.has(lower) || (lower === 'turned' && tokens[i + 1]?.lower === 'down')) act = true
  }
  return act
}

const supporting = new Set<Verdict>(['attributed', 'covered-by-earlier', 'hedged-without-source'])

/**
 * Carry-over: the sentence that supports this one, if this one plainly goes on with it. Inside a paragraph a pronoun, a
 * definite name of the thing or shared words are enough; over a paragraph break it must point back.
 */
function carried(
  scene: Scene,
  story: readonly Scene[],
  assertions: readonly Assertion[],
  options: AnalysisOptions,
  asks: boolean,
): number | undefined {
  if (options.carry === 'sentence' || options.carry === 'strict') return undefined
  const before = story.at(-1)
  const judged = assertions.at(-1)
  if (!before || !judged || !supporting.has(judged.verdict)) return undefined
  const opener = openerOf(scene)
  const additional = hasAny(scene, additive)
  if (before.paragraph === scene.paragraph) {
    const goesOn = pronouns.has(opener) || additional || hasAny(scene, reportedFuture)
    return goesOn || common(scene, before) >= 2 ? before.sentence.id : undefined
  }
  if (pointsBack(opener) && (additional || common(scene, before) > 0)) return before.sentence.id
  if (!asks || !(pronouns.has(opener) || opener === 'the' || additional || pluperfect(scene))) return undefined
  return common(scene, before) >= (before.talk ? 1 : 3) ? before.sentence.id : undefined
}

/** “Food prices rose 5 per cent” after the release of the statistics office: the sentence that named it. */
const goesOnWithRelease = ({figures, sentence}: Scene, {carry}: AnalysisOptions): number | undefined =>
  carry === 'sentence' || carry === 'strict'
    ? undefined
    : figures.find(({release}) => release !== undefined && release !== sentence.id)?.release

/** Weight of the content words that two sentences share. */
function common(a: Scene, b: Scene): number {
  return shared(a.content, b.content)
}

function openerOf({paragraph, sentence}: Scene): string {
  let head = sentence.first
  while (head < sentence.last - 1 && paragraph.tokens[head]!.kind !== 'word') head++
  return paragraph.tokens[head]!.lower
}

function pointsBack(opener: string): boolean {
  return opener === 'that' || opener === 'this' || opener === 'these' || opener === 'those' || opener === 'such'
}

function pluperfect(scene: Scene): boolean {
  for (let i = scene.sentence.first; i < scene.sentence.last; i++)
    if (scene.paragraph.tokens[i]!.lower === 'had' && scene.zones[i - scene.sentence.first] === 'main') return true
  return false
}

function hasAny(scene: Scene, words: ReadonlySet<string>): boolean {
  for (let i = scene.sentence.first; i < scene.sentence.last; i++)
    if (words.has(scene.paragraph.tokens[i]!.lower) && scene.zones[i - scene.sentence.first] === 'main') return true
  return false
}
