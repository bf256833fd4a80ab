/** Words inside a paragraph that belong to none of its sentences: a dateline before the first, a picture credit after the last. */
import type {InnerSpan} from './article.js'
import {capital, letter, small} from './text-letters.js'
import {endsWithStop} from './text-paragraphs.js'
import {agency, creditWord, initialledAgency, mayNameAgency, month} from './text-vocabulary.js'

const capitals = `[${capital}][${capital}.'’-]+`
const name = `[${capital}][${letter}.'’-]*`
/** A state, country or region behind the place: “N.Y.”, “Ill.”, “Northern Ireland”, not “JUST”. */
const region = `(?:(?:[${capital}]\\.){1,3}|[${capital}][${small}][${letter}.'’-]*)`
/** With the low line of old wire copy: “BIG LAKE, Texas (AP) _”. */
const dash = '(?:[—–―_]|-{1,2})'
const date = `${month} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${month}(?:,? \\d{4})?`

/** A long expression, which is dear to compile, and a short test that rules most paragraphs out before. */
interface Told {
  readonly like: {test(text: string): boolean}
  readonly whole: RegExp
}

/** “date 2025-11-30 The mayor …”, “date 2025-11-30 - Breaking”: what an export leaves in front. */
const exportDate =
  /^(?:(?:date|published|posted|updated):? )?\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?(?: [-–—|])?(?=\s+(?:["“‘'(]?[A-ZÀ$£€\d]|\S{1,12}$))/

/** In: a paragraph's words, with stand-ins. Out: how long the date of an export in front of them is, in characters; 0 for none. */
export const exportDateLength = (text: string): number =>
  /^(?:\d|date|published|posted|updated)/.test(text) ? (exportDate.exec(text)?.[0].length ?? 0) : 0

const datelines: readonly Told[] = [
  // “LIMA (Reuters) -”, “SPRINGFIELD, Ill.—”, “KYIV, Ukraine, Nov. 3 (AP) —”, “PARIS/BERLIN —”, but not “AFL-CIO”
  {
    like: /^[A-ZÀ][A-ZÀ.'’-].*(?:(?:\)\s?| |\.)[—–―_-]|[—–] )/,
    whole: new RegExp(
      `^${capitals}(?:[ /]${capitals}){0,3}(?:, ${region}(?: ${region}){0,2})?(?:, (?:${date}))?(?: ?\\([^)]{2,40}\\)\\s?| |(?<=\\.)|(?=[—–] ))${dash}(?=\\s|["“‘]?[${capital}])`,
    ),
  },
  // “Hanoi (Reuters) -”, “(CNN) —”, “Nov 3 (Reuters) -”
  {
    like: /\)\s?[—–―_-]/,
    whole: new RegExp(
      `^(?:(?:${name}(?: ${name}){0,2}(?:, ${name}(?: ${name}){0,1})?,? ?)?(?:${date})? ?)?\\((?:[A-Z]{2,}[${letter}.&/ ]*|${agency}|Bloomberg[${letter} ]*)\\)\\s?${dash}(?=\\s|["“‘]?[${capital}])`,
    ),
  },
]
/** “LONDON: Two banks …”, “NEW YORK, May 2: …”: only at the head of an article. */
const colonDateline = new RegExp(`^${capitals}(?: ${capitals}){0,2}(?:, (?:${date}))?:(?= ["“‘]?[${capital}])`)
const undashedDateline = new RegExp(
  `^${capitals}(?:[ /]${capitals}){0,3}(?:, ${region}(?: ${region})?)?, ${month} \\d{1,2}(?= (?:["“‘]?[${capital}][${letter}'’]))`,
)
/** “Jerusalem — The army said”, “NEW YORK--The army said”: only trusted at the head of an article. */
const quietDateline = new RegExp(`^${name}(?: ${name}){0,2}(?:, ${name}(?: ${name})?)?(?: [—–] |--)(?=[${capital}]|["“])`)

/** “(CNN)The harbour …”: an agency in brackets and nothing behind it, at the head of an article. */
const bracketedAgency = new RegExp(`^\\((?:[A-Z]{2,4}|${agency})\\)\\s?(?=["“‘]?[${capital}])`)

/** In: a body paragraph's words, with stand-ins, and whether it is the first one. Out: how long its dateline is, in characters; 0 for none. */
export function datelineLength(text: string, first: boolean): number {
  const exported = exportDateLength(text.slice(0, 160))
  if (exported > 0) {
    // “date 2025-11-30 LIMA (Reuters) - The vote …”
    const rest = text.slice(exported).trimStart()
    const place = placeLength(rest, first)
    return place > 0 ? text.length - rest.length + place : exported
  }
  return placeLength(text, first)
}

function placeLength(text: string, first: boolean): number {
  const head = text.slice(0, 160)
  const colon = first && /^[A-ZÀ]{3}.*: /.test(head.slice(0, 40)) ? colonDateline.exec(head)?.[0] : undefined
  if (colon) return colon.length
  // “CHARLOTTE, N.C., June 3 The former mayor …”
  const undashed = first && /^[A-ZÀ]{3}.*, .* \d{1,2} /.test(head) ? undashedDateline.exec(head)?.[0].length : undefined
  if (undashed) return undashed
  const bracketed = first && head.startsWith('(') ? bracketedAgency.exec(head)?.[0].trimEnd().length : undefined
  const at = head.search(/[—–―_-]/)
  if (at < 0 || at > 90) return bracketed ?? 0
  for (const {like, whole} of datelines) {
    const match = like.test(head) ? whole.exec(head) : null
    if (match) return match[0].length
  }
  return bracketed ?? (first ? (quietDateline.exec(head)?.[0].trimEnd().length ?? 0) : 0)
}

const creditName = `(?:${name}|[A-Z0-9(][\\w.)]*|of|the|for|via|by|from|and|file)`
const tails: readonly Told[] = [
  {
    like: {test: mayNameAgency},
    whole: new RegExp(
      `(?:^|[.!?…”"’)\\]]\\s*|\\s[|–—-]\\s|\\s{2,})((?:(?:${creditWord}|${name}|of|the|for|via|by|and)[ /:|,©–—-]+){0,10}?${agency}(?:[ /|,–—-]+(?:via|file|pool|${name})){0,6})$`,
    ),
  },
  // “… on Main Street. Photo courtesy of the Ferrol Museum”
  {
    like: /(?:photo|picture|image|video|graphic)s?,? (?:courtesy|by|via|provided)/i,
    whole: new RegExp(
      `[.!?…”"’)]\\s*((?:[Pp]hoto|[Pp]icture|[Ii]mage|[Vv]ideo|[Gg]raphic)s?,? (?:courtesy(?: of)?|by|via|provided by)(?: (?:${name}|of|the|and|for))+)$`,
    ),
  },
  {
    like: /(?:pic|photo|image|illustration|graphic|artwork|screen|video|footage|credit)[^.:]*:[^.:]{2,}(?:\.[a-z]{2,3}){0,2}$/i,
    whole: new RegExp(`(?:[.!?…”"’)]\\s*|\\s{2,}|\\s[|/–—]\\s)(\\(?(?:${creditWord})\\s?:\\s?[^.:]{2,60}(?:\\.[a-z]{2,3}){0,2})$`, 'i'),
  },
  // “Ann Lee may lose her seat Credit: PA:Press Association”: only the capital tells the credit.
  {
    like: /[^.] (?:Credit|Photo|Picture|Image|Pic)s?: ?[^.]{2,}$/,
    whole: /[a-z\d’”)] ((?:Credit|Photo|Picture|Image|Pic)s?: ?[A-Z][^.]{1,60})$/,
  },
]
const brackets: readonly Told[] = [
  // “(Ferrol Police Department via AP)”
  {like: / via /, whole: new RegExp(`((?:\\[|\\()[^()\\[\\]"“”]{2,60} via (?:the )?${agency}(?:\\]|\\)))\\.?$`)},
  // “[File: Reuters]”, “(Reuters)”, “(AP Photo/Ann Lee)”, “(Ann Lee/Staff)”: brackets at the end that hold a credit.
  {
    like: /\/|[[(](?:file|photo|picture|image|credit|(?:AP|AFP|EPA|PA) |courtesy|via|handout|supplied|[A-Z][\w ]+: )/i,
    whole: new RegExp(
      `((?:\\[|\\()(?:(?:file|photo|picture|image|credit)s?(?: by)?[ :/]+|(?:AP|AFP|EPA|PA) (?:Photo|Images?)\\b|[^()\\[\\]"“”]{2,50}/\\s?(?:${agency}|staff|file|the )|${agency}: |(?:courtesy|via|handout|supplied)\\b)[^()\\[\\]"“”]{0,60}(?:\\]|\\)))\\.?$`,
      'i',
    ),
  },
]
/** “[Reuters]”, “(AP)”: a credit behind a caption, the source of the item behind a sentence of a digest. */
const plainBracketTail = new RegExp(`((?:\\[|\\()${agency}(?:\\]|\\)))$`)
/** A full stop that ends a sentence and is followed by nothing but capitalised words, and no stop: “…in May 2020. HMS Elm (F12)”. */
const bareTail = new RegExp(`(?:[${small}\\d]{2}|[)”"’])[.!?][”"’)]{0,2} ?(${creditName}(?:[ /|,&-]{1,3}${creditName}){0,8})$`)
const shortened =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Maj|Adm|St|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|Rev|Prof|Hon|Pres|Supt|Det|Messrs|Sens|Reps|Govs)\.$/

const deskTail =
  /\s(\((?:[Aa]dditional )?(?:Reporting|reporting|Writing|Editing|Compiled)(?: and (?:writing|editing))? (?:by|in)\b[^()]{3,200}\)\.?)$/
/** In: a body paragraph's words. Out: how many characters at its end name the desk: “… deeply sorry.” (Reporting by Ann Lee). */
export const deskTailLength = (text: string): number =>
  text.endsWith(')') || text.endsWith(').') ? (deskTail.exec(text)?.[1]?.length ?? 0) : 0

/** “…, the minister said. PTI ABC DEF”: initials of the desk behind a report; the agency alone is a credit. */
const deskInitials = new RegExp(`[.”"] ${initialledAgency}(?: [A-Z]{2,4})+$`)

export interface CreditTail extends InnerSpan {
  /** Whether words or brackets say that it is a credit; else only its form does. */
  readonly sure: boolean
}

/** In: a paragraph's words, with stand-ins. Out: the picture credit at its end (offsets into the words), if there is one. */
export function creditTail(text: string): CreditTail | undefined {
  const from = Math.max(0, text.length - 160)
  const tail = text.slice(from)
  if (deskInitials.test(tail)) return undefined
  const bracketed = /[)\]]\.?$/.test(tail.slice(-2))
  // Copy ends with a stop, a credit in brackets or without one.
  if (!bracketed && endsWithStop(tail)) return undefined
  for (const {like, whole} of bracketed ? brackets : tails) {
    const match = like.test(tail) ? whole.exec(tail) : null
    if (match && match.index + from > 0) return {kind: 'credit', start: text.length - match[1]!.length, end: text.length, sure: true}
  }
  const bracket = bracketed ? plainBracketTail.exec(tail) : undefined
  if (bracket) return {kind: 'credit', start: text.length - bracket[1]!.length, end: text.length, sure: false}
  if (endsWithStop(tail)) return undefined
  const bare = /[.!?][”"’)]{0,2} ?[\w(À]/.test(tail) ? bareTail.exec(tail) : undefined
  if (!bare) return undefined
  const words = bare[1]!
  const earlier = [...words.matchAll(/(?:[a-zà\d]{2}|[)”"’])[.!?][”"’)]{0,2} +/g)].at(-1)
  const start = text.length - words.length + (earlier ? earlier.index + earlier[0].length : 0)
  const before = text.slice(0, start).trimEnd()
  if (shortened.test(before.slice(-12)) || !/[A-ZÀ]/.test(words)) return undefined
  return {kind: 'credit', start, end: text.length, sure: false}
}
