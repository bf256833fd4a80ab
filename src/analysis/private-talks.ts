/** Talks that the reporter did not hear: who told of them is what an editor asks. */
import {inflect} from '../language/inflection.js'
import {wordSet} from '../language/word-set.js'
import {tokenAt} from './offsets.js'
import type {Scene} from './scenes.js'
import type {Attribution} from './types.js'

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

/**
 * The private-talk rule: the speaker's words were spoken where the reporter was not. Either the sentence names the private
 * occasion, or a talk told just before plainly goes on (“She had demanded …”, “He also urged …”).
 */
export function isPrivate(scene: Scene, attribution: Attribution, story: readonly Scene[]): boolean {
  if (attribution.quote === 'direct' || !privateActs.has(attribution.lemma) || scene.isByPaper(attribution)) return false
  if (isPublic(scene) || (attribution.addressee && attribution.via !== undefined)) return false
  if (scene.reasons.some(({reason}) => reason === 'private-talk')) return true
  const [cue] = attribution.cue
  if (!cue || !talkedJustNow(story)) return false
  const {tokens} = scene.paragraph
  const at = tokenAt(scene.paragraph, cue.start)
  return tokens.slice(Math.max(0, at - 2), at).some(({lower}) => lower === 'had' || lower === 'also')
}

/** Whether the sentence names an occasion where everybody could hear it. */
function isPublic({paragraph, sentence}: Scene): boolean {
  for (let i = sentence.first; i < sentence.last; i++) if (publicOccasion.has(paragraph.tokens[i]!.lower)) return true
  return false
}

/** Whether one of the last three sentences told of a private talk. */
function talkedJustNow(story: readonly Scene[]): boolean {
  return story.at(-1)?.talk === true || story.at(-2)?.talk === true || story.at(-3)?.talk === true
}

/** “He offered a truce” two sentences after “in a phone call”: what passed between them, told without a source. */
export function goesOnInPrivate(scene: Scene, story: readonly Scene[]): boolean {
  if (!talkedJustNow(story) || isPublic(scene)) return false
  const {
    paragraph: {tokens},
    sentence: {first, last},
  } = scene
  for (let i = first; i < last; i++) {
    const deed = privateDeeds.has(tokens[i]!.lower) || (tokens[i]!.lower === 'turned' && tokens[i + 1]?.lower === 'down')
    if (deed && scene.zones[i - first] === 'main') return true
  }
  return false
}
