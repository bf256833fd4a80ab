/** Words inside a paragraph that belong to none of its sentences: a dateline before the first, a picture credit after the last. */
import type {InnerSpan} from './article.js'
import {endsWithStop} from './text-paragraphs.js'
import {agency, creditWord, month} from './text-vocabulary.js'

const capitals = "\\p{Lu}[\\p{Lu}.'’-]+"
const name = "\\p{Lu}[\\p{L}.'’-]*"
/** A state, country or region behind the place: “N.Y.”, “Ill.”, “Northern Ireland”, not “JUST”. */
const region = "(?:(?:\\p{Lu}\\.){1,3}|\\p{Lu}\\p{Ll}[\\p{L}.'’-]*)"
const dash = '(?:[—–―]|-{1,2})'
const date = `${month} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${month}(?:,? \\d{4})?`

const datelines: readonly RegExp[] = [
  // “date 2025-11-30 The mayor …”: what an export leaves in front.
  /^(?:(?:date|published|posted|updated):? )?\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?(?=\s+["“‘']?\p{Lu})/u,
  // “LIMA (Reuters) -”, “SPRINGFIELD, Ill. –”, “KYIV, Ukraine, Nov. 3 (AP) —”, “PARIS/BERLIN —”, but not “AFL-CIO”
  new RegExp(
    `^${capitals}(?:[ /]${capitals}){0,3}(?:, ${region}(?: ${region}){0,2})?(?:, (?:${date}))?(?: ?\\([^)]{2,40}\\)\\s?| )${dash}(?=\\s|["“‘]?\\p{Lu})`,
    'u',
  ),
  // “Hanoi (Reuters) -”, “(CNN) —”, “Nov 3 (Reuters) -”
  new RegExp(
    `^(?:(?:${name}(?: ${name}){0,2}(?:, ${name}(?: ${name}){0,1})?,? ?)?(?:${date})? ?)?\\((?:[A-Z]{2,}[\\p{L}.&/ ]*|${agency}|Reuters|Bloomberg[\\p{L} ]*)\\)\\s?${dash}(?=\\s|["“‘]?\\p{Lu})`,
    'u',
  ),
]
/** “Jerusalem — The army said”: only trusted at the head of an article. */
const quietDateline = new RegExp(`^${name}(?: ${name}){0,2}(?:, ${name}(?: ${name})?)? [—–] (?=\\p{Lu}|["“])`, 'u')

/** In: a body paragraph's words and whether it is the first one. Out: how long its dateline is, in characters; 0 for none. */
export function datelineLength(text: string, first: boolean): number {
  const head = text.slice(0, 160)
  if (!/^\d|^[^—–―]{0,90}[—–―]|^[^-]{0,90}-|^(?:date|published|posted|updated)\b/i.test(head)) return 0
  for (const pattern of datelines) {
    const match = pattern.exec(head)
    if (match) return match[0].length
  }
  return first ? (quietDateline.exec(head)?.[0].trimEnd().length ?? 0) : 0
}

const creditName = `(?:${name}|[A-Z0-9(][\\w.)]*|of|the|for|via|by|from|and|file)`
const agencyTail = new RegExp(
  `(?:^|[.!?…”"’)\\]]\\s*|\\s[|–—-]\\s|\\s{2,})((?:(?:${creditWord}|${name}|of|the|for|via|by|and)[ /:|,©–—-]+){0,10}?${agency}(?:[ /|,–—-]+(?:via|file|pool|${name})){0,6})$`,
  'u',
)
/** “[File: Reuters]”, “(Reuters)”, “(AP Photo/Ann Lee)”, “(Ann Lee/Staff)”: brackets at the end that hold a credit. */
const bracketTail = new RegExp(
  `((?:\\[|\\()(?:(?:file|photo|picture|image|credit)s?(?: by)?[ :/]+|(?:AP|AFP|EPA|PA) (?:Photo|Images?)\\b|[^()\\[\\]"“”]{2,50}/\\s?(?:${agency}|staff|file|the )|(?:courtesy|via|handout|supplied)\\b)[^()\\[\\]"“”]{0,60}(?:\\]|\\)))\\.?$`,
  'i',
)
/** “[Reuters]”, “(AP)”: a credit behind a caption, the source of the item behind a sentence of a digest. */
const plainBracketTail = new RegExp(`((?:\\[|\\()${agency}(?:\\]|\\)))$`, 'u')
const labelTail = new RegExp(`(?:[.!?…”"’)]\\s*|\\s{2,}|\\s[|–—]\\s)(\\(?(?:${creditWord})\\s?:\\s?[^.:]{2,60})$`, 'i')
/** A full stop that ends a sentence and is followed by nothing but capitalised words, and no stop: “…in May 2020. HMS Elm (F12)”. */
const bareTail = new RegExp(`(?:[\\p{Ll}\\d]{2}|[)”"’])[.!?][”"’)]{0,2} ?(${creditName}(?:[ /|,&-]{1,3}${creditName}){0,8})$`, 'u')
const shortened =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Maj|Adm|St|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|Rev|Prof|Hon|Pres|Supt|Det|Messrs|Sens|Reps|Govs)\.$/

export interface CreditTail extends InnerSpan {
  /** Whether words or brackets say that it is a credit; else only its form does. */
  readonly sure: boolean
}

/** In: a paragraph's words. Out: the picture credit at its end (offsets into the words), if there is one. */
export function creditTail(text: string): CreditTail | undefined {
  const from = Math.max(0, text.length - 160)
  const tail = text.slice(from)
  const bracketed = /[)\]]\.?$/.test(tail)
  // Copy ends with a stop, a credit in brackets or without one.
  if (!bracketed && endsWithStop(tail)) return undefined
  for (const pattern of bracketed ? [bracketTail] : tail.includes(':') ? [agencyTail, labelTail] : [agencyTail]) {
    const match = pattern.exec(tail)
    if (match && match.index + from > 0) return {kind: 'credit', start: text.length - match[1]!.length, end: text.length, sure: true}
  }
  const bracket = bracketed ? plainBracketTail.exec(tail) : undefined
  if (bracket) return {kind: 'credit', start: text.length - bracket[1]!.length, end: text.length, sure: false}
  if (endsWithStop(tail)) return undefined
  const bare = bareTail.exec(tail)
  if (!bare) return undefined
  const words = bare[1]!
  const earlier = [...words.matchAll(/(?:[\p{Ll}\d]{2}|[)”"’])[.!?][”"’)]{0,2} +/gu)].at(-1)
  const start = text.length - words.length + (earlier ? earlier.index + earlier[0].length : 0)
  const before = text.slice(0, start).trimEnd()
  if (shortened.test(before.slice(-12)) || !/\p{Lu}/u.test(words)) return undefined
  return {kind: 'credit', start, end: text.length, sure: false}
}
