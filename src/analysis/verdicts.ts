/**
 * The verdict on each sentence of the body: does the reader learn who says so, and would an editor ask?
 *
 * The grammatical main clause decides. A hearsay word with no source goes before everything that the reporter's own voice
 * asserts; an inner speaker does not source a private talk (“In a phone call she demanded more money” needs whoever told
 * of the call).
 */

import {openQuestions, reasonToAsk} from '../language/checkworthy.js'
import {opensWithPhrase} from '../language/phrases.js'
import {wordSet} from '../language/word-set.js'
import {carried, goesOnWithPoll, goesOnWithRelease, opensWithPoll, tellsOn} from './carry-over.js'
import {aroundOf, look, type See} from './check-evidence.js'
import {askFrom, askOfRecords, chanceOf, Doubt} from './check-worthiness.js'
import {hasVerb} from './clauses.js'
import {spokenByInterviewee} from './interviewee.js'
import {hearsayOf, standsBehind} from './main-clause.js'
import {goesOnInPrivate, isPrivate} from './private-talks.js'
import {type Ask, type Scene, stager} from './scenes.js'
import type {AnalysisOptions, Assertion, Figure, Paragraph, Understanding, Verdict} from './types.js'

/** Acts that a body with the power does by words: on record, whoever reports it. */
const officialWords = wordSet('designate sanction indict sign order deploy sentence convict arrest')
/** The same where a body says it: “the council branded the ruin a danger” is a ruling, a neighbour's branding is a view. */
const bodyWords = wordSet('label brand classify list')
/** What a law or a contract provides: “the law *allows* officers to search lorries” is on record, whoever tells it. */
const provisionWords = wordSet('allow permit require ban prohibit forbid oblige')
/** What the reporter concludes, not what somebody earlier told: an earlier source does not cover it. */
const ownJudgement = wordSet('effect evaluation superlative legal-conclusion motive sweeping-negative')

/** In: a sentence that nobody is named for. Out: what takes in what is seen of it; for training. */
export type Watch = (scene: Scene) => See

/** In: an article understood and its figures. Out: one verdict for each sentence of body and block quotes, in order. */
export function judgeSentences(base: Understanding, figures: readonly Figure[], options: AnalysisOptions, watch?: Watch): Assertion[] {
  const around = aroundOf(base)
  const assertions: Assertion[] = []
  const doubts: Doubts = scene => {
    const doubt = new Doubt(around.column)
    look(scene, assertions, around, doubt.see)
    if (watch) look(scene, assertions, around, watch(scene))
    return doubt
  }
  const isInterviewee = spokenByInterviewee(base)
  const stage = stager(base, figures)
  const story: Scene[] = []
  for (const paragraph of base.paragraphs) {
    const {kind} = paragraph.block
    if (kind !== 'body' && kind !== 'block-quote') continue
    for (const sentence of paragraph.sentences) {
      const scene = stage(paragraph, sentence)
      const judgement =
        kind === 'block-quote' && introduced(base, paragraph)
          ? verdict('attributed', 'block-quote')
          : judge(scene, story, assertions, options, doubts, isInterviewee)
      assertions.push({
        sentence: sentence.id,
        verdict: judgement.verdict,
        by: judgement.by,
        support: judgement.support,
        chance: judgement.chance,
        attributions: scene.attributions.map(a => a.id),
        hedges: scene.hedges.map(h => h.id),
        // A word is the claim only where no reason asks.
        reasons: scene.reasons
          .map(({reason, span, weight}): Assertion['reasons'][number] => ({reason, span, weight}))
          .concat(judgement.claim),
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
  readonly chance: number
  /** The word that makes it a claim, where no reason does. */
  readonly claim: Assertion['reasons']
}

const verdict = (name: Verdict, by: string, support?: number): Judgement => ({verdict: name, by, support, chance: 0, claim: none})
const none: readonly never[] = []

/** In: a sentence that nobody is named for. Out: how likely an editor is to ask about it. */
type Doubts = (scene: Scene) => Doubt

function judge(
  scene: Scene,
  story: readonly Scene[],
  assertions: readonly Assertion[],
  options: AnalysisOptions,
  doubts: Doubts,
  isInterviewee: (paragraph: Paragraph) => boolean,
): Judgement {
  const reply = mainHit(scene, 'reply-or-check')
  const sourced = scene.attributions.length === 0 ? scene.attributions : scene.attributions.filter(a => standsBehind(scene, a, reply))
  const open = sourced.length === 0 ? sourced : sourced.filter(a => !isPrivate(scene, a, story))
  const act =
    open.length > 0 &&
    open.every(
      a =>
        (officialWords.has(a.lemma) ||
          (bodyWords.has(a.lemma) && scene.isByBody(a)) ||
          (provisionWords.has(a.lemma) && scene.isByPaper(a))) &&
        a.quote === 'indirect' &&
        scene.inMain(a),
    )
  // Strict houses want a source for the other half of the sentence too: “She left, he said, and the party is ruined.”
  if (options.carry === 'strict' && open.length > 0 && scene.mainScore >= reasonToAsk)
    return verdict('unattributed-check-worthy', 'half-sourced')
  if (open.length > 0 && !act) return verdict('attributed', `sourced: ${open[0]!.by}`)
  if (heardInCourt(scene)) return verdict('attributed', 'heard-in-court')
  if (opensWithPoll(scene)) return verdict('attributed', 'poll')
  const quoted = quotedShare(scene)
  if (quoted > 0.6) {
    const speaker = speakerBefore(assertions)
    if (speaker !== undefined) return verdict('attributed', 'running-quote', speaker)
    if (isInterviewee(scene.paragraph)) return verdict('attributed', 'interviewee')
  }
  if (reply) return verdict('unattributed-public-record', 'reply-or-check')
  const hearsay = hearsayOf(scene)
  if (hearsay) return verdict('hedged-without-source', `hearsay: ${hearsay}`)
  if (act) return verdict('unattributed-public-record', 'act-in-words')
  if (assertsNothing(scene, quoted)) return verdict('not-an-assertion', 'no-assertion')
  const {odds, claim, column} = doubts(scene)
  const talk = sourced.length > 0 || goesOnInPrivate(scene, story)
  const asks = odds >= (recorded(scene) ? askOfRecords : askFrom) || talk || asksByItself(scene)
  const onRecord = !asks && scene.reasons.some(reason => reason.zone === 'main' && reason.weight <= -2)
  const own = scene.reasons.filter(r => r.zone === 'main' && ownJudgement.has(r.reason)).reduce((sum, r) => sum + r.weight, 0)
  if (!onRecord && own < reasonToAsk) {
    const goesOn = odds < askFrom || talk || tellsOn(scene)
    const support =
      (goesOn ? carried(scene, story, assertions, options, asks) : undefined) ??
      goesOnWithRelease(scene, options) ??
      goesOnWithPoll(scene, story, options)
    if (support !== undefined) return verdict('covered-by-earlier', 'carried-over', support)
  }
  if (!asks && quoted <= 0.6) return verdict('unattributed-public-record', 'no-reason-to-ask')
  return {
    ...verdict('unattributed-check-worthy', quoted > 0.6 ? 'quote-without-speaker' : talk ? 'private-talk' : 'check-worthy'),
    chance: chanceOf(odds + beyondTeaching(scene, column) - (column ? columnWorth : 0)),
    claim: scene.reasons.some(({weight}) => weight > 0) ? none : claim,
  }
}

/** “The jury heard that the safe was empty”: said in open court, where everybody could hear it, though not by whom. */
function heardInCourt(scene: Scene): boolean {
  return scene.attributions.some(
    a =>
      a.lemma === 'hear' &&
      a.source.length === 0 &&
      !scene.isInner(a) &&
      a.cue.some(span => scene.zoneAt(span.start) === 'main' || scene.mainShare(a) >= 0.4),
  )
}

/** What no reporter sees, and what it is worth in log-odds beyond what the articles at hand have taught: they hold few of each. */
const unseen: ReadonlyMap<string, number> = new Map([
  ['private-talk', 2.25],
  ['private-knowledge', 1],
  ['accusation', 1],
  ['motive', 1],
  ['mental-state', 1],
  ['legal-conclusion', 1],
  ['prediction', 1],
  ['effect', 0.5],
])
/** A column is its writer's view: an editor asks the less for another source. */
const columnWorth = 2
/** The same for a plain reading of why, how or how much, whatever it is of: “the main reason”, “because they feared”; columns are made of them. */
const plainReading = {from: 3, worth: 1.5}
const beyondTeaching = ({reasons}: Scene, column: boolean): number =>
  reasons.reduce(
    (most, {reason, zone, weight}) =>
      zone === 'main' && weight >= 2
        ? Math.max(most, unseen.get(reason) ?? 0, weight >= plainReading.from && !column ? plainReading.worth : 0)
        : most,
    0,
  )

/** “Its shares fell 3 percent”, “Rovers won 2-1”: markets, results and the writer's own story, of which the articles at hand hold few. */
const recorded = ({reasons}: Scene): boolean => reasons.some(({zone, weight}) => zone === 'main' && weight <= -2.5)

/** Of these most stand in releases and records. */
const commonFigures = wordSet('money percentage count ranking')

/** “The club bribed two inspectors”, “The slide killed 40 people”, “4,000 soldiers are on the island”: whatever else is seen of the sentence. */
const asksByItself = ({mainScore, reasons}: Scene): boolean =>
  reasons.some(
    ({reason, zone, weight}) =>
      zone === 'main' &&
      ((mainScore >= 2 && weight >= 2 && !commonFigures.has(reason)) || (mainScore >= reasonToAsk && reason === 'troops')),
  )

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
function speakerBefore(assertions: readonly Assertion[]): number | undefined {
  const before = assertions.at(-1)
  return before?.verdict === 'attributed' ? before.sentence : undefined
}

/** May stand behind the last stop of a sentence. */
const closers = new Set(['"', '”', '’', "'", ')'])

/** “For now, *it is* not clear …”: the place behind a few words with a comma that a sentence opens with, else its first. */
function behindLead({paragraph: {tokens}, sentence: {first, last}}: Scene): number {
  for (let at = first + 1; at < Math.min(first + longestLead, last - 1); at++) if (tokens[at]!.text === ',') return at + 1
  return first
}
const longestLead = 6

/** A question, a doubt or a handful of words without a verb. */
function assertsNothing(scene: Scene, quoted: number): boolean {
  const {paragraph, sentence} = scene
  let last = sentence.last - 1
  while (last > sentence.first && closers.has(paragraph.tokens[last]!.text)) last--
  if (paragraph.tokens[last]!.text === '?') return true
  const opens = (at: number): boolean => opensWithPhrase(openQuestions, paragraph.tokens, at, sentence.last)
  if (opens(sentence.first) || opens(behindLead(scene))) return true
  if (quoted > 0) return false
  // “Whether the pump had failed is unknown.”
  if (
    paragraph.tokens[sentence.first]!.lower === 'whether' &&
    /^(?:unknown|unclear|uncertain)$/.test(paragraph.tokens[last - 1]?.lower ?? '')
  )
    return true
  // “The motive was not immediately clear.”
  const unsure = scene.hedges.some(h => h.class === 'epistemic' && h.text.endsWith('clear') && scene.zoneAt(h.start) === 'main')
  if (unsure && sentence.last - sentence.first < 14 && paragraph.tokens[last - 1]!.lower.endsWith('clear')) return true
  let words = 0
  for (let i = sentence.first; i < sentence.last; i++) if (paragraph.tokens[i]!.kind === 'word' && ++words === 4) return false
  return !hasVerb(paragraph.tokens, sentence.first, sentence.last)
}
