/**
 * Reads one source phrase for itself: its head noun, the names in it, what it says of knowledge and number. Who “she” or
 * “the company” is, is asked elsewhere.
 */

import {lettered} from '../language/capitals.js'
import {plain} from '../language/name-words.js'
import {opensBase} from '../language/noun-phrases.js'
import {documentNouns, isSourceNoun} from '../language/titles.js'
import {articlesAndPossessives, objectPronouns, possessives} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import type {Span} from '../read/article.js'
import {firstFrom, tokensIn} from './offsets.js'
import type {Name, NameMention, Names} from './sources-register.js'
import type {Paragraph, Token} from './types.js'

export interface Phrase extends Span {
  readonly paragraph: Paragraph
  /** Tokens without leading and trailing marks. */
  readonly tokens: readonly Token[]
  /** Tokens up to the first comma, preposition or clause: “the mayor | of Leeds”. */
  readonly core: readonly Token[]
  /** Lower-case last word of the core in the singular: `source`, `official`. */
  readonly head: string
  readonly plural: boolean
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none'
  /** Names inside, in order. */
  readonly mentions: readonly NameMention[]
  /** The name that the core ends in: “Fox host *Ann Lee*”. */
  readonly named: NameMention | undefined
  /** The possessor: “*Lee*’s lawyer”. */
  readonly owner: Name | undefined
}

const opens = wordSet(
  'of in at for from on to by with who whom whose which that where when familiar close briefed involved speaking quoted cited aware knowledgeable privy near inside within among including such working directly under against about after before during as who’d present named identified told seen obtained reviewed published released issued published posted dated written based granted led and or but across around over through throughout outside beyond since until toward towards along like than without between polled surveyed compiled commissioned interviewed behind off per amid via whose aboard regarding concerning',
)
/** “voters *nationwide*”, “the latest data *available* from the registry”, but “a nationwide poll”. */
const hangsOn = wordSet('available nationwide nationally statewide worldwide')
/** “his *ex-*wife”, “the *actor-turned-*senator”, “a *co-*defendant” */
const formerly = /^(?:ex|co)-(?!founder|ordinator|owner)|^.*-turned-/
const definite = wordSet('the this that these those')
const indefinite = wordSet(
  'a an one two three four five six seven eight nine ten eleven twelve some several many few most other another both various multiple numerous dozens any half certain more no',
)

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mps: 'mp',
    meps: 'mep',
    people: 'person',
    men: 'man',
    women: 'woman',
    policemen: 'policeman',
    spokesmen: 'spokesman',
    spokeswomen: 'spokeswoman',
    spokespeople: 'spokesperson',
    children: 'child',
    authorities: 'authority',
    agencies: 'agency',
    companies: 'company',
    parties: 'party',
    ministries: 'ministry',
    universities: 'university',
    charities: 'charity',
    wives: 'wife',
    lives: 'life',
    media: 'media',
    police: 'police',
    data: 'data',
    staff: 'staff',
    congressmen: 'congressman',
    lawmen: 'lawman',
    firemen: 'fireman',
    businessmen: 'businessman',
    witnesses: 'witness',
    eyewitnesses: 'eyewitness',
    judges: 'judge',
    sources: 'source',
    families: 'family',
    analyses: 'analysis',
    sheriffs: 'sheriff',
    studies: 'study',
    inquiries: 'inquiry',
    surveys: 'survey',
    allies: 'ally',
    diaries: 'diary',
    summaries: 'summary',
    testimonies: 'testimony',
  }),
)
const severalMen = /(?:chair|gun|fisher|council|service|anchor|clergy|states|sales|watch|work|oars|trades|camera|police|fire|law)men$/
const neverPlural = /(?:ss|us|is|news|series|politics|politico|axios|boss|press|congress)$/

/** In: a noun in lower case. Out: its singular and whether it was plural. */
export function singular(word: string): {word: string; plural: boolean} {
  const known = irregular.get(word)
  if (known !== undefined) return {word: known, plural: known !== word}
  if (severalMen.test(word)) return {word: `${word.slice(0, -2)}an`, plural: true}
  if (!word.endsWith('s') || neverPlural.test(word) || word.length < 4) return {word, plural: false}
  if (/(?:ches|shes|sses|xes|zes)$/.test(word)) return {word: word.slice(0, -2), plural: true}
  if (word.endsWith('ies')) return {word: `${word.slice(0, -3)}y`, plural: true}
  return {word: word.slice(0, -1), plural: true}
}

const degrees = wordSet('PhD Ph.D. MD M.D. MPH RN R.N. Esq. CPA JD J.D. EdD PsyD DVM MS MA BSc MSc')

/** In: the span of a source phrase. Out: its reading. */
export function readPhrase(paragraph: Paragraph, span: Span, names: Names): Phrase {
  let tokens = tokensIn(paragraph, span)
  while (tokens.length > 0 && tokens[0]!.kind === 'mark') tokens = tokens.slice(1)
  while (tokens.length > 0 && tokens.at(-1)!.kind === 'mark' && tokens.at(-1)!.text !== ')') tokens = tokens.slice(0, -1)
  // “The plan drew fire, but the *mayor-elect’s* claims …”: an article that was left out of the span.
  const article = tokens[0] && tokens[0].kind === 'word' && tokens[0].index > 0 ? paragraph.tokens[tokens[0].index - 1]! : undefined
  if (article?.lower === 'the' && article.sentence === tokens[0]!.sentence && isSourceNoun(tokens[0]!.lower)) tokens = [article, ...tokens]
  // “Lee himself”
  if (tokens.length > 1 && /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens.at(-1)!.lower)) tokens = tokens.slice(0, -1)
  // “Ann Lee, PhD”
  if (tokens.length > 2 && tokens.at(-2)!.text === ',' && degrees.has(tokens.at(-1)!.text)) tokens = tokens.slice(0, -2)
  const inside = names.byParagraph[paragraph.index] ?? []
  const mentions: NameMention[] = []
  for (let i = firstFrom(inside, span.start); i < inside.length && inside[i]!.start < span.end; i++) mentions.push(inside[i]!)
  const core = coreOf(tokens, mentions)
  const lastToken = core.at(-1)
  const named = lastToken && mentions.find(({first, last}) => first <= lastToken.index && lastToken.index < last)
  const clitic = core.findIndex((token, i) => i > 0 && (token.lower === "'s" || (token.lower === "'" && core[i - 1]!.text.endsWith('s'))))
  const owner = clitic > 0 ? mentions.find(({last}) => last - 1 === core[clitic - 1]!.index)?.name : undefined
  const {word, plural} = singular(plain(lastToken?.text ?? ''))
  const head = word.includes('-') ? word.replace(formerly, '') : word
  const first = core[0]?.lower ?? ''
  const determiner = definite.has(first)
    ? 'definite'
    : clitic > 0 || possessives.has(first)
      ? 'possessive'
      : indefinite.has(first) || core[0]?.kind === 'number'
        ? 'indefinite'
        : 'none'
  return {start: span.start, end: span.end, paragraph, tokens, core, head, plural, determiner, mentions, named, owner}
}

const officialBodies = wordSet('commission committee subcommittee council board agency authority department bureau ministry senate')

/** “the Harbour Commission *staff*”, “commission staff”: they speak for the body whose work they do. */
export function withoutStaff(phrase: Phrase, names: Names): Phrase {
  const {core, tokens, head, paragraph} = phrase
  const body = head === 'staff' && tokens.length === core.length ? core.at(-2) : undefined
  if (!body || !officialBodies.has(body.lower)) return phrase
  const read = readPhrase(paragraph, {start: phrase.start, end: body.end}, names)
  return read.determiner === 'none' && !read.named ? {...read, determiner: 'definite'} : read
}

/** The tokens up to the first comma, preposition or clause that is no part of a name: “the mayor | of Leeds”. */
function coreOf(tokens: readonly Token[], mentions: readonly NameMention[]): readonly Token[] {
  const covered = new Set<number>()
  for (const {titled, last} of mentions) for (let i = titled; i < last; i++) covered.add(i)
  let end = 0
  while (end < tokens.length && (covered.has(tokens[end]!.index) || !endsCore(tokens, end, mentions))) end++
  const whole = tokens.slice(0, Math.max(1, end))
  // “a poll *conducted* by the union”, “papers *filed* Thursday”: what was done to it begins behind the noun.
  const done = whole.findIndex(
    (token, i) =>
      i > 0 &&
      !covered.has(token.index) &&
      (isDone(token, whole[i - 1]!, tokens[i + 1]) ||
        isDoing(token, tokens[i + 1], covered.has(whole[i - 1]!.index) ? undefined : whole[i - 1]!)),
  )
  const core = done < 0 ? whole : whole.slice(0, done)
  const last = core.at(-1)?.lower
  return core.length > 1 && (last === "'s" || last === "'") ? core.slice(0, -1) : core
}

/** Whether the core of a phrase ends at a token: a mark, or a word that opens what hangs on the noun. */
function endsCore(tokens: readonly Token[], at: number, mentions: readonly NameMention[]): boolean {
  const {kind, lower, text} = tokens[at]!
  const possesses = lower === "'" && at > 0 && tokens[at - 1]!.lower.endsWith('s') && tokens[at + 1]?.kind === 'word'
  const stops =
    (kind === 'mark' && text !== '/' && !possesses && !opensBase(tokens, at)) ||
    text === '(' ||
    (at > 0 && lower === 'out' && tokens[at + 1]?.lower === 'of') ||
    (at > 0 && hangsOn.has(lower) && (at + 1 === tokens.length || opens.has(tokens[at + 1]!.lower))) ||
    (at > 0 &&
      opens.has(lower) &&
      !(lower === 'close' && tokens[at + 1]?.lower !== 'to') &&
      !(lower === 'inside' && tokens[at + 1]?.lower === 'source'))
  return stops && lower !== 'one' && !(lower === 'that' && at === 0) && !isPost(tokens, at, mentions) && !joinsFields(tokens, at, mentions)
}

/** “injury *and* civil rights attorney Todd Holm”: fields of one person's work, and no second source. */
function joinsFields(tokens: readonly Token[], at: number, mentions: readonly NameMention[]): boolean {
  if (tokens[at]!.lower !== 'and' || !tokens.slice(0, at).every(isField)) return false
  let next = at + 1
  while (next < at + 5 && tokens[next] && isField(tokens[next]!)) next++
  const role = tokens[next]
  if (next === at + 1 || !role || role.text !== role.lower || !isSourceNoun(role.lower)) return false
  const after = tokens[next + 1]
  return mentions.some(
    ({titled, first, name}) => isNamed(name.type) && (first === after?.index || (titled <= role.index && first > role.index)),
  )
}

const isNamed = (type: NameMention['name']['type']): boolean => type === 'person' || type === 'other'
const isField = ({kind, text, lower}: Token): boolean =>
  kind === 'word' && text === lower && !isSourceNoun(lower) && !definite.has(lower) && !indefinite.has(lower)

const posts = wordSet(
  'chief head master mistress captain leader director president secretary manager chair chairman chairwoman dean commissioner superintendent minister',
)

/** Whether “of” goes on with the post of somebody named: “chief *of* staff Jo Lane”, but “head *of* the union”. */
function isPost(tokens: readonly Token[], at: number, mentions: readonly NameMention[]): boolean {
  if (tokens[at]!.lower !== 'of' || !posts.has(tokens[at - 1]?.lower ?? '')) return false
  // “Leader *of* the Opposition Ana Lima”: what is led is part of the title.
  const place = tokens[at]!.index
  if (mentions.some(({titled, first, name}) => name.type === 'person' && titled <= place + 2 && first > place + 1 && first > titled))
    return true
  let next = at + 1
  while (next < at + 4 && tokens[next]?.kind === 'word' && tokens[next]!.text === tokens[next]!.lower && !definite.has(tokens[next]!.lower))
    next++
  return (
    next > at + 1 && mentions.some(({first, name}) => first === tokens[next]?.index && (name.type === 'person' || name.type === 'other'))
  )
}

const done = wordSet('set taken led run held sent paid seen drawn known given made sold built shown')
const behindDone = wordSet(
  'public by out up off in on at with for from to into during under against before after this last early late yesterday monday tuesday wednesday thursday friday saturday sunday',
)

const endsInLetter = lettered`\p{L}$`
/** Whether a word is a participle that hangs on the noun before it. */
function isDone({lower, text}: Token, noun: Token, next: Token | undefined): boolean {
  if (text !== lower || !((lower.length > 4 && lower.endsWith('ed')) || done.has(lower))) return false
  if (!next) return documentNouns.has(noun.lower)
  return endsInLetter.test(noun.text) && !definite.has(noun.lower) && !indefinite.has(noun.lower) && behindDone.has(next.lower)
}

/** “the lawyer *representing the* club”, “Republicans *backing a* bill”, but “the council planning officer”. In: a word, the next one, the noun before unless it is a name. */
const isDoing = ({lower, text}: Token, next: Token | undefined, noun: Token | undefined): boolean =>
  text === lower &&
  lower.length > 4 &&
  lower.endsWith('ing') &&
  next !== undefined &&
  (articlesAndPossessives.has(next.lower) ||
    objectPronouns.has(next.lower) ||
    next.kind === 'number' ||
    definite.has(next.lower) ||
    /^(?:to|for|on)$/.test(next.lower)) &&
  (noun === undefined || isSourceNoun(noun.lower) || documentNouns.has(noun.lower))

/** The words of tokens as printed, one space between them where there was any. */
export function printed(tokens: readonly Token[]): string {
  let text = tokens[0]?.text ?? ''
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]!.start > tokens[i - 1]!.end) text += ' '
    text += tokens[i]!.text
  }
  return text
}

/** Words by which somebody knows, with what comes next. */
const relations: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['familiar', wordSet('with')],
  ['briefed', wordSet('on about by')],
  ['aware', wordSet('of')],
  ['knowledgeable', wordSet('about of on')],
  ['privy', wordSet('to')],
  ['involved', wordSet('in with')],
  ['close', wordSet('to')],
  ['closest', wordSet('to')],
  ['informed', wordSet('of about on')],
  ['who', wordSet('attended saw witnessed heard read reviewed participated took was were')],
])

/** “familiar with the call”, “with direct knowledge of the talks”, “briefed on it”: how the source knows; undefined where not said. */
export function knowledgeIn(tokens: readonly Token[]): Span | undefined {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const {lower, start} = tokens[i]!
    const knows =
      lower === 'with'
        ? tokens.slice(i + 1, i + 4).some(({lower: word}) => word === 'knowledge' || word === 'insight')
        : relations.get(lower)?.has(tokens[i + 1]!.lower)
    if (!knows) continue
    let end = i
    while (end + 1 < tokens.length && !/^[,;—–:]$/.test(tokens[end + 1]!.text) && !(tokens[end + 1]!.lower === 'who' && end > i)) end++
    return {start, end: tokens[end]!.end}
  }
  return undefined
}
