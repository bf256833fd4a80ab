/**
 * What the neighbourhood of a source phrase tells: whose report or statement it is, of which group it is one, through which
 * passage or circle it comes.
 */

import {type Gender, isSourceNoun, peoples, platforms} from '../language/titles.js'
import {wordSet} from '../language/word-set.js'
import {firstFrom, paragraphAt} from './offsets.js'
import {agrees, type Circle, circleNouns, type Discourse, type Earlier, recent} from './sources-discourse.js'
import {type Description, describeName, isPerson} from './sources-kinds.js'
import {type Phrase, readPhrase} from './sources-phrase.js'
import {confidants, refer} from './sources-reference.js'
import type {Name, Names} from './sources-register.js'
import {counting, isDoer} from './sources-unnamed.js'
import type {FoundAttribution, Paragraph} from './types.js'

/** “the Lee administration”, “Mr Lee’s campaign”: bodies known by a person’s name. */
export function findCircles(paragraphs: readonly Paragraph[], byParagraph: Names['byParagraph']): Circle[] {
  const circles: Circle[] = []
  for (const {tokens, index} of paragraphs) {
    for (const {name, last, start, end} of byParagraph[index]!) {
      if (name.type !== 'person') continue
      const at = tokens[last]?.lower === "'s" ? last + 1 : last
      const head = tokens[at]?.lower ?? ''
      if (circleNouns.has(head)) circles.push({start, end, head, name: `${name.full.split(' ').at(-1)} ${head}`})
    }
  }
  return circles
}

/** Passages of another outlet: the block quotes under a line that names it (“As the Courier reported:”). */
export function introductions(paragraphs: readonly Paragraph[], names: Names): Map<number, Name> {
  const passages = new Map<number, Name>()
  let outlet: Name | undefined
  for (const {index, block} of paragraphs) {
    if (block.kind === 'list-intro') outlet = names.byParagraph[index]!.find(({name}) => name.type === 'outlet')?.name
    else if (block.kind === 'block-quote' && outlet) passages.set(index, outlet)
    else outlet = undefined
  }
  return passages
}

/** “a spokeswoman for the force”: the force, where the article names it; of a person, that somebody speaks for her. */
export function ofBody(phrase: Phrase, sentence: number, discourse: Discourse): Description | undefined {
  const after = phrase.tokens[phrase.core.length]
  const first = phrase.tokens[phrase.core.length + 1]
  if (!after || !first || !/^(?:for|of|from)$/.test(after.lower)) return undefined
  const referent = refer(readPhrase(phrase.paragraph, {start: first.start, end: phrase.end}, discourse.names), sentence, false, discourse)
  const name = referent && ('name' in referent ? referent.name : 'earlier' in referent ? referent.earlier.entity : undefined)
  if (!name) return undefined
  const described = describeName(name, 'spokesperson')
  // “a spokeswoman for *the mayor*”
  if (described.kind === 'named-person')
    return {kind: 'unnamed-person', detail: 'spokesperson', name: `spokesperson for ${name.full}`, by: 'spokesperson'}
  return described.kind === 'named-organisation' ? {...described, detail: 'spokesperson'} : undefined
}

/** “one of the people”, “two of Lee’s aides”: the group behind the “of”. */
export function partOf(phrase: Phrase, names: Names): Phrase | undefined {
  const {tokens} = phrase
  const of = tokens.findIndex(({lower}) => lower === 'of')
  const before = tokens[of - 1]
  // “62 to 64 percent of residents”
  const reach = before?.lower === 'percent' && tokens.slice(0, of).every(({kind}) => kind !== 'mark') ? 6 : 3
  const counts =
    before !== undefined && of <= reach && (before.kind === 'number' || counting.has(before.lower) || gathered.test(before.lower))
  if (!counts || of + 1 >= tokens.length) return undefined
  return readPhrase(phrase.paragraph, {start: tokens[of + 1]!.start, end: phrase.end}, names)
}

/** “a group of parents”, “two-thirds of voters”: the parents, the voters. */
const gathered =
  /^(?:number|raft|slew|chorus|clutch|flurry|swathe|wave|array|growing|decades|years|centuries|months|majority|minority|group|handful|couple|range|host|series|pair|trio|dozens|hundreds|thousands|scores|percent|third|thirds|quarter|quarters|(?:two|three|one)-(?:thirds?|quarters?)|list|string|panel|team|share)$/

/** What crowds do with words, and companies do not. */
const crowdActs = wordSet(
  'ask beg boo celebrate cheer crack decide explode fume gasp groan gush howl joke jeer laugh marvel mock mourn quip rage rejoice roast scoff snark sneer speculate swoon tease think weep wonder',
)
const crowdPlatforms = wordSet('twitter tiktok facebook reddit instagram internet weibo')

/** “Twitter laughed”, “the internet said”: the users; “Facebook reported that its sales had risen”: the company. */
export function platformOf({core}: Phrase, lemma: string): Description | undefined {
  const [word] = core
  if (!word || core.length > 1 || !crowdPlatforms.has(word.lower)) return undefined
  if (crowdActs.has(lemma) || word.lower === 'internet')
    return {kind: 'vague-group', detail: 'users', name: `${word.text} users`, by: 'users'}
  return {kind: 'named-organisation', detail: 'institution', name: word.text, by: 'platform'}
}

const afterDummyIt = wordSet('not be been become take taken rain rained snow snowed seem seemed feel felt help helped happen happened')
const ofBodies = wordSet(
  'aware unaware committed confident disappointed saddened unable ready pleased proud sorry satisfied shocked concerned willing not-for-profit',
)
const ofWeather = wordSet(
  'raining snowing freezing boiling going getting becoming being coming happening amazing boring exciting interesting nothing something',
)

/** Whether the words told begin with “it”, which can only be the speaker: “said (that) it was recalling the toys”. */
export function speaksAsBody({content, cue}: FoundAttribution, paragraph: Paragraph): boolean {
  const [words] = content
  if (!words || !cue[0] || words.start < cue[0].end) return false
  let at = firstFrom(paragraph.tokens, words.start)
  if (paragraph.tokens[at]?.lower === 'that') at++
  const [it, verb, next] = paragraph.tokens.slice(at, at + 3)
  if (it?.lower !== 'it' || !verb || !next) return false
  // “Lind said *it was dark*”, “it would be late”: of the day, and not of Lind.
  if (/^(?:is|was)$/.test(verb.lower)) return ofBodies.has(next.lower) || (next.lower.endsWith('ing') && !ofWeather.has(next.lower))
  if (/^(?:supports?|plans?|expects?|expected)$/.test(verb.lower)) return true
  return /^(?:has|had|would|will|does|did|could)$/.test(verb.lower) && !afterDummyIt.has(next.lower)
}

/** Of whom a sentence or the words told begin to speak. */
const ofOne: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['she', 'female'],
])

/**
 * “*Neymora* said *he* would play”, “Neymora was cheered, Neymora said. *She* left”: one word that no list knows is a person where “he” or
 * “she” follows and nobody else can be meant.
 */
export function readPersons(found: readonly FoundAttribution[], paragraphs: readonly Paragraph[], {byParagraph}: Names): void {
  for (const {source, cue, content} of found) {
    const [at] = source
    const [words] = content
    const home = at && cue[0] && at.start < cue[0].start ? paragraphAt(paragraphs, at.start) : undefined
    if (!home) continue
    const mentions = byParagraph[home.index]!
    const mention = mentions[firstFrom(mentions, at!.start)]
    if (mention?.start !== at!.start || mention.end !== at!.end || mention.name.type !== 'other' || mention.name.full.includes(' '))
      continue
    const {tokens, sentences} = home
    const own = tokens[mention.first]!.sentence
    const told = words && words.start > cue[0]!.end ? tokens[firstFrom(tokens, words.start)] : undefined
    const first = told?.lower === 'that' ? tokens[told.index + 1] : told
    const next = sentences.find(({id}) => id === own + 1)
    const gender = ofOne.get(first?.lower ?? '') ?? ofOne.get(next ? tokens[next.first]!.lower : '')
    if (!gender) continue
    const near = [...(byParagraph[home.index - 1] ?? []), ...mentions.filter(({first: from}) => !next || from < next.last)]
    if (near.some(({name}) => name !== mention.name && (agrees(name, gender) || (name.type === 'other' && name.full.includes(' ')))))
      continue
    mention.name.type = 'person'
    mention.name.gender = gender
  }
}

const posters = wordSet('one another others many some someone')

const postedWith = wordSet('write say add comment joke quip')

/** “One wrote on X: …”, “Another posted: …”: somebody online, whom the reporter has not spoken to. */
export function posted({core, tokens}: Phrase, {lemma, sentence}: FoundAttribution, paragraph: Paragraph): Description | undefined {
  if (core.length !== 1 || tokens.length > 1 || !posters.has(core[0]!.lower)) return undefined
  const online =
    /^(?:tweet|retweet|post)$/.test(lemma) ||
    (postedWith.has(lemma) &&
      paragraph.tokens.some(
        (token, i) => token.sentence === sentence && platforms.has(token.lower) && paragraph.tokens[i - 1]?.lower === 'on',
      ))
  return online ? {kind: 'vague-group', detail: 'users', name: 'social media users', by: 'posters'} : undefined
}

/** How many sentences on a group of sources is still spoken of. */
const groupReach = 12
/** How many on “one source” is still one of them, and nobody new. */
const memberReach = 4

/** “Two people familiar with the deal said … *the sources* said … *one source* said”: the group that has told so far. */
export function ofGroup(
  {core, tokens, head, plural, determiner}: Phrase,
  sentence: number,
  earlier: readonly Earlier[],
): Earlier | undefined {
  if (core.length !== 2 || tokens.length > 2 || !/^(?:source|person)$/.test(head)) return undefined
  if (!(plural ? determiner === 'definite' : core[0]!.lower === 'one')) return undefined
  const group = recent(earlier, source => source.plural && source.entity === undefined && source.kind === 'unnamed-person')
  return group && confidants.has(group.head) && sentence - group.sentence <= (plural ? groupReach : memberReach) ? group : undefined
}

/** “Two Norvik donors … *the donors*”, “CEOs of three banks … *those CEOs*”: the group that was last a source under the same noun. */
export function groupBefore(
  {core, tokens, head, plural, determiner, start}: Phrase,
  sentence: number,
  earlier: readonly Earlier[],
): Earlier | undefined {
  if (!plural || determiner !== 'definite' || core.length !== 2 || tokens.length !== 2) return undefined
  if (!(isSourceNoun(head) || isDoer(head)) || head === 'person' || peoples.has(head)) return undefined
  return recent(
    earlier,
    source =>
      source.head === head &&
      source.plural &&
      source.entity === undefined &&
      /^(?:unnamed|vague)/.test(source.kind) &&
      source.start < start &&
      sentence - source.sentence <= groupReach,
  )
}

/** “one official” is one of the “administration officials” of the same outlet; “prosecutors” are those of the office the article names. */
export function asIntroduced(
  description: Description,
  phrase: Phrase,
  via: string | undefined,
  earlier: readonly Earlier[],
  names: Names,
): Description {
  if (phrase.head === 'prosecutor' && phrase.core.length <= 2) {
    const office = ['attorney', 'prosecutor', 'prosecutors', 'prosecution'].flatMap(word => names.bodiesWith.get(word) ?? [])[0]
    if (office) return {...description, name: office.full, detail: 'institution', by: 'office-of'}
  }
  if (description.name !== `unnamed ${phrase.head}`) return description
  const group = recent(earlier, ({head, plural, via: relay}) => head === phrase.head && plural && relay === via)
  const words = group && /^unnamed (.+) \S+$/.exec(group.name.replace(/ \(.*\)$/, ''))?.[1]
  return words ? {...description, name: `unnamed ${words} ${phrase.head}`, by: 'one-of'} : description
}

/** “*HOLM:* I think we all agree”: the speaker of a transcript, whose name stands before the words. */
export function speakerOf({tokens, index}: Paragraph, at: number, {byParagraph}: Names): Name | undefined {
  const labels = byParagraph[index]!.filter(({name, start, last}) => start < at && isPerson(name) && tokens[last]?.text === ':')
  return labels.findLast(({titled}) => titled === 0 || /^[.?!…”"]/.test(tokens[titled - 1]!.text))?.name
}
