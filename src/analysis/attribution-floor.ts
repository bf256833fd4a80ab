/**
 * Who has the floor: whose words a paragraph in quotation marks is that says nothing of its speaker. “The dam is old,” Hale said. ¶
 * She pointed at the wall. ¶ *“It has three cracks.”*
 */
import {lettered} from '../language/capitals.js'
import {phraseAfter} from '../language/noun-phrases.js'
import type {Range} from '../language/pattern.js'
import {clauseSubject} from '../language/subjects.js'
import {documentNouns, isAdverb, isCalendar, isCapitalised, isRole, isVerb, personNouns} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import type {BlockKind} from '../read/article.js'
import type {Draft} from './attribution-draft.js'
import {beForms} from './attribution-speakers.js'
import type {CueClass, Paragraph, Quotation, Sentence, Token} from './types.js'

/** Whoever spoke last, and how many sentences of the reporter's stand behind those words. */
export interface Floor {
  readonly draft: Draft
  readonly since: number
  /** What was said last stands in quotation marks. */
  readonly quoted: boolean
}

/** Most sentences between a speaker and a quotation that goes on. */
const mostBetween = 3
const leastWords = 4
/** Behind these a new piece begins, and nobody goes on speaking. */
const breaks: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'deck', 'crosshead'])
/** Nobody speaks in them: a thought, a rumour, a refusal, a fact that proves something. */
const speechless: ReadonlySet<CueClass> = new Set<CueClass>(['belief', 'hearsay', 'no-comment', 'evidence', 'nominal', 'other'])
/** Behind a question comes the answer, and that is somebody else's. */
const asking = wordSet('ask question press quiz')
const pronouns = wordSet('he she they')

const shouted = lettered`^\p{Lu}{2,}$`

/** Whether a paragraph begins with a quotation that does not say by itself whose it is, as a turn of a transcript does: ““HOLM: It held.””. */
export const opensQuoted = ({tokens, quotations}: Paragraph): boolean =>
  quotations[0]?.first === 0 && !(tokens[2]?.text === ':' && shouted.test(tokens[1]!.text))

/** Whether a paragraph is one whole sentence or more in quotation marks and nothing else. */
export function isAllQuoted(paragraph: Paragraph): boolean {
  const {block, tokens} = paragraph
  if (block.kind !== 'body' || !opensQuoted(paragraph)) return false
  let words = 0
  for (const token of tokens) {
    if (token.kind === 'mark') continue
    if (token.quotation < 0) return false
    words++
  }
  return words >= leastWords && tokens.slice(-3).some(({text}) => /^[.?!…]+$/.test(text))
}

/** What a point of a list begins with, where the markup does not say that it is one. */
const bullet = /^(?:[•●▪◦‣·*–—-]|\d{1,2}[.)]?)$/

/** Whether a paragraph is a point of a list and holds nothing but a quotation: “• “No night work.””. */
export function isQuotedPoint({block, tokens, quotations}: Paragraph): boolean {
  if (block.kind !== 'body') return false
  const from = tokens.findIndex(({text}) => !bullet.test(text) && text !== '.' && text !== ')')
  if (from < 0 || (from === 0 && block.by !== 'list-item') || quotations[0]?.first !== from) return false
  return tokens.slice(from).every(({kind, quotation}) => kind === 'mark' || quotation >= 0)
}

export const outermost = ({quotations}: Paragraph): readonly Quotation[] => quotations.filter(({depth}) => depth === 0)

/** In: a paragraph, its drafts and who had the floor before it. Out: who has it behind it. */
export function floorAfter(paragraph: Paragraph, own: readonly Draft[], before: Floor | undefined): Floor | undefined {
  if (paragraph.block.kind !== 'body') return breaks.has(paragraph.block.kind) ? undefined : before
  const {sentences, tokens} = paragraph
  let since = 0
  for (const sentence of sentences.toReversed()) {
    const here = own.filter(({cue, content}) => {
      const places = [...cue, ...content]
      return places.some(({from, to}) => from < sentence.last && sentence.first < to)
    })
    if (here.length > 0) {
      const draft = speakerOf(here)
      if (!draft) return undefined
      const speaker: Floor = {draft, since, quoted: draft.content.some(({from}) => tokens[from]!.quotation >= 0)}
      return sentences.slice(sentences.length - since).every(one => isAbout(paragraph, one, draft)) ? speaker : undefined
    }
    since++
  }
  if (!before || before.since + since > mostBetween) return undefined
  return sentences.every(sentence => isAbout(paragraph, sentence, before.draft)) ? {...before, since: before.since + since} : undefined
}

/** The one speaker of a sentence; undefined where two speak, or whoever speaks gives no statement. */
function speakerOf(here: readonly Draft[]): Draft | undefined {
  const outer = here.filter(draft => {
    const place = draft.cue[0] ?? draft.content[0]!
    return !here.some(
      other => other !== draft && other.content.some(({from, to}) => from <= place.from && place.to <= to && place !== other.content[0]),
    )
  })
  // “…,” Hale said, according to the minutes: the minutes hold her words.
  const speaking = outer.filter(({cueClass}) => cueClass !== 'according-to' && cueClass !== 'citing')
  const [draft, ...others] = speaking.length > 0 ? speaking : outer
  if (!draft?.source[0] || draft.mind || asking.has(draft.lemma) || speechless.has(draft.cueClass)) return undefined
  const words = nameWords(draft)
  const isSame = (other: Draft): boolean => {
    const name = nameWords(other)
    return [...name].some(word => words.has(word) || pronouns.has(word)) || [...words].every(word => pronouns.has(word))
  }
  return others.every(isSame) ? draft : undefined
}

const nameWords = ({paragraph, source}: Draft): Set<string> =>
  new Set(
    source
      .flatMap(({from, to}) => paragraph.tokens.slice(from, to))
      .filter(({kind}) => kind === 'word')
      .map(({lower}) => lower),
  )

/** Whether a sentence of the reporter's tells of the speaker and of nobody else: “She then turned to the wall.” */
function isAbout(paragraph: Paragraph, {first, last}: Sentence, speaker: Draft): boolean {
  const words = nameWords(speaker)
  let named = false
  for (let at = first; at < last; at++) {
    const token = paragraph.tokens[at]!
    if (token.quotation >= 0 && paragraph.quotations[token.quotation]!.words >= leastWords) return false
    if (token.kind !== 'word') continue
    // “He asked her about the wall”: what follows is the answer. “She was asked about it” asks nobody else.
    if (at > first && /^ask(?:s|ed)$/.test(token.lower) && !beForms.has(paragraph.tokens[at - 1]!.lower)) return false
    if (pronouns.has(token.lower) || (isCapitalised(token) && words.has(token.lower))) named = true
    else if (at > first && isCapitalised(token) && !isCalendar(token)) return false
    else if (!named && (personNouns.has(token.lower) || isRole(token) || (at === first && isVerb(paragraph.tokens[at + 1] ?? token))))
      return false
  }
  return named
}

/** The draft of a paragraph that holds the quotation it begins with: *“It was cold,”* Hale said. */
export function openerOf(paragraph: Paragraph | undefined, drafts: readonly Draft[]): Draft | undefined {
  const quotation = paragraph?.quotations[0]
  if (quotation?.first !== 0 || quotation.continued || paragraph?.block.kind !== 'body') return undefined
  return drafts.find(
    ({source, content, mind, cue}) =>
      source.length > 0 && !mind && cue[0] && cue[0].from >= quotation.last && content.some(({from}) => from === 0),
  )
}

/** Whether the words of a paragraph end in a question. */
export const isQuestion = ({tokens}: Paragraph): boolean => tokens.slice(-2).some(({text}) => text === '?')

const announcing = wordSet(
  'transcript statement excerpt excerpts remarks text quote quotes answer reply response exchange words letter message tweet post comments follows following here',
)

/** In: a paragraph that ends in a colon, who had the floor before it. Out: a draft for what it announces; undefined where it names no speaker. */
export function announcerOf(paragraph: Paragraph, floor: Floor | undefined): Draft | undefined {
  const {tokens, sentences} = paragraph
  const {first, last} = sentences.at(-1)!
  const end = phraseAfter(tokens, first)
  // “In the letter *she* set three terms:”
  const subject = end > first && end < last ? {from: first, to: end} : clauseSubject(tokens, first, last - 1)
  if (subject && tellsOf(tokens, subject.from, subject.to)) return announcementBy(paragraph, subject)
  const origin = originOf(paragraph, first, last - 1)
  if (origin) return announcementBy(paragraph, origin)
  const words = tokens.slice(first, last)
  const bare = words.some(({lower}) => announcing.has(lower)) && !words.slice(1).some(isCapitalised)
  if (!bare) return undefined
  if (floor && sentences.slice(0, -1).every(sentence => isAbout(paragraph, sentence, floor.draft))) return floor.draft
  // “The *transcript* as follows:”: where nobody has the floor the paper speaks.
  return subject && documentNouns.has(tokens[subject.to - 1]!.lower) ? announcementBy(paragraph, subject) : undefined
}

/** “The details come from *the Courier*:”: a name or a document behind “from”, and then the colon. */
function originOf({tokens}: Paragraph, first: number, colon: number): Range | undefined {
  for (let at = colon - 2; at > first && at > colon - 8; at--) {
    if (tokens[at]!.lower !== 'from') continue
    const range = {from: at + 1, to: phraseAfter(tokens, at + 1)}
    const words = tokens.slice(range.from, range.to)
    const named = words.some(word => (isCapitalised(word) && !isCalendar(word)) || documentNouns.has(word.lower))
    return range.to === colon && named ? range : undefined
  }
  return undefined
}

/**
 * Whose words stand behind a colon inside a sentence that has no verb of saying: “*Hale* put it this way: “…””, “The turnout surprised
 * *the pollster Marta Lind*: “…””. In: the first word of the sentence, the colon, whether the article has a word as a name. Out: undefined where no person is named.
 */
export function introducerOf({tokens}: Paragraph, first: number, colon: number, isKnown: (name: string) => boolean): Range | undefined {
  const subject = clauseSubject(tokens, first, colon)
  if (subject && tokens[subject.from]!.quotation < 0) {
    const {from, to} = subject
    const surname = to - from === 1 && isCapitalised(tokens[from]!) && isVerb(tokens[to]!) && isKnown(tokens[from]!.text)
    if (surname || tellsOf(tokens, from, to)) return subject
  }
  let name = colon
  while (name > first && isCapitalised(tokens[name - 1]!) && !isCalendar(tokens[name - 1]!)) name--
  let from = name
  while (from > first && (isRole(tokens[from - 1]!) || tokens[from - 1]!.lower === 'the')) from--
  return name < colon && from > first && isVerb(tokens[from - 1]!) ? {from, to: colon} : undefined
}

export const announcementBy = (paragraph: Paragraph, source: Range): Draft => ({
  paragraph,
  source: [source],
  cue: [],
  content: [],
  lemma: '',
  cueClass: 'other',
  mind: false,
  addressee: undefined,
  confidence: 0.8,
  by: 'colon',
  relayedBy: undefined,
  elsewhere: [],
})

/** “*She* then listed what it takes:”, “*Dora Hale* had one rule:”: a person with a verb behind. */
function tellsOf(tokens: readonly Token[], from: number, to: number): boolean {
  const next = isAdverb(tokens[to]!) || tokens[to]!.lower === 'then' ? tokens[to + 1] : tokens[to]
  if (!next || !isVerb(next)) return false
  const words = tokens.slice(from, to)
  if (words.length === 1 && pronouns.has(words[0]!.lower)) return true
  // “*Hale’s plan* was simple:” names a thing.
  if (words.some(({lower}) => /^['’]s?$/.test(lower))) return false
  return words.some((word, i) => personNouns.has(word.lower) || isRole(word) || (i > 0 && isCapitalised(word) && !isCalendar(word)))
}
