/** Sentences that rest on an earlier one: they go on with its words, or with the release that it named. */
import {wordSet} from '../language/word-set.js'
import {shared} from './overlap.js'
import type {Scene} from './scenes.js'
import type {AnalysisOptions, Assertion, Token, Verdict} from './types.js'

const pronouns = wordSet('he she it they this these those that his her its their both neither such')
/** “She would leave by Friday”: the speaker's words told on. */
const reportedFuture = new Set(['would'])
/** Whether a sentence tells on in the words of whoever spoke before, so that it is theirs however much it claims. */
export const tellsOn = (scene: Scene): boolean => scene.holdsInMain(reportedFuture)
const additive = wordSet('also however ultimately meanwhile still then instead eventually later again too')
const pluperfect = new Set(['had'])

const supporting = new Set<Verdict>(['attributed', 'covered-by-earlier', 'hedged-without-source'])

/**
 * Carry-over: the sentence that supports this one, if this one plainly goes on with it. Inside a paragraph a pronoun, a
 * definite name of the thing or shared words are enough; over a paragraph break it must point back.
 */
export function carried(
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
  const additional = scene.holdsInMain(additive)
  if (before.paragraph === scene.paragraph) {
    const goesOn = pronouns.has(opener) || additional || scene.holdsInMain(reportedFuture)
    return goesOn || common(scene, before) >= 2 ? before.sentence.id : undefined
  }
  if (pointsBack(opener) && (additional || common(scene, before) > 0)) return before.sentence.id
  if (!asks || !(pronouns.has(opener) || opener === 'the' || additional || scene.holdsInMain(pluperfect))) return undefined
  return common(scene, before) >= (before.talk ? 1 : 3) ? before.sentence.id : undefined
}

/** “Food prices rose 5 per cent” after the release of the statistics office: the sentence that named it. */
export const goesOnWithRelease = ({figures, sentence}: Scene, {carry}: AnalysisOptions): number | undefined =>
  carry === 'sentence' || carry === 'strict'
    ? undefined
    : figures.find(({release}) => release !== undefined && release !== sentence.id)?.release

const pollWords = wordSet('poll polls polled polling survey surveys surveyed respondents pollsters')
const shareWords = wordSet('percent percentage % point points favorable unfavorable favourable unfavourable')
/** So many sentences on, shares are still those of the poll that was named. */
const pollReach = 5

/** “Among women she leads by 12 points” after the poll that was named: the sentence before that spoke of it. */
export function goesOnWithPoll(scene: Scene, story: readonly Scene[], {carry}: AnalysisOptions): number | undefined {
  if (carry === 'sentence' || carry === 'strict' || !givesShare(scene)) return undefined
  // Shares in between go on with the poll and carry it further.
  for (let i = story.length - 1, left = pollReach; i >= 0 && left > 0; i--, left--) {
    if (holds(story[i]!, pollWords)) return story[i]!.sentence.id
    if (givesShare(story[i]!)) left = pollReach
  }
  return undefined
}

/** “*In a Carrow University poll*, she led by 12 points”: the poll stands behind what follows. */
export function opensWithPoll(scene: Scene): boolean {
  const tokens = tokensOf(scene)
  const comma = tokens.findIndex(({text}) => text === ',')
  return (
    tokens[0]?.lower === 'in' &&
    tokens.slice(0, comma).some(({lower, quotation}) => quotation < 0 && (lower === 'poll' || lower === 'survey'))
  )
}

const givesShare = (scene: Scene): boolean => holds(scene, shareWords) && tokensOf(scene).some(({kind}) => kind === 'number')

/** Whether a sentence holds one of some words. */
const holds = (scene: Scene, words: ReadonlySet<string>): boolean => tokensOf(scene).some(({lower}) => words.has(lower))

const tokensOf = ({paragraph, sentence}: Scene): readonly Token[] => paragraph.tokens.slice(sentence.first, sentence.last)

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
