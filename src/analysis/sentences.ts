/**
 * Words and sentence ends of one paragraph: those of retext-english, and repairs of our own where it is known to fail.
 * Long texts are read piece by piece, so that a step that takes tokens out of the list stays cheap.
 */
import {hasLetterOrDigit, isCapital, isCapitalAt, isSmallAt, lettered} from '../language/capitals.js'
import {wordSet} from '../language/word-set.js'
import type {Span} from '../read/article.js'
import {type Draft, parseEnglish} from './english.js'
import {longestSentence} from './types.js'

/** Pieces longer than this are split before they are read. */
const longestPiece = 4_000

/** “Sens. Ann Lee and Bo Katz”: retext-english ends a sentence there. */
const neverEnds = wordSet(
  'mr mrs ms dr sen rep gov gen sens reps govs gens adm vs atty attys supt messrs fr col cols lt lts sgt maj capt cmdr cpl brig hon rev revs profs prof drs mt ft st ste pres dist insp det ald asst sec sgts dep vol fig pp ch',
)
/** “his No. 1 aide”: only before a figure. */
const beforeFigures = wordSet('no nos art figs p pp vol ch sec')
/** “…in Tampa, Fla. While…”: abbreviations that may also end the sentence. */
const mayEnd = wordSet(
  'u.s u.k u.n e.u d.c a.m p.m n.y n.j n.h n.m n.c n.d s.c s.d r.i w.va p.r b.c u.s.a ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo inc corp co ltd jr sr plc etc al jan feb aug sept oct nov ph.d m.d b.a m.a',
)
/** Ordinary words that retext-english takes for abbreviations (of inch, number, Manitoba …): “He came in. She left.” */
const plainWords = wordSet(
  'in no so man war sun cap cal pop fig art mar sat max min am dis ed est id met mid miss mist per pro rat reg res sub ad bar cat cent dec fed gal har med mod sing gov mil ton',
)
const hours = wordSet('a.m p.m')
/** “9 a.m. *Eastern* time”, “6 p.m. *Friday*”. */
const behindHours = wordSet(
  'et est edt ct cst cdt mt mst pt pst pdt gmt bst utc cet ist eastern central mountain pacific atlantic local sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed thu thurs fri sat jan feb mar apr aug sept oct nov dec january february march april may june july august september october november december',
)
/** Words that hardly ever follow an abbreviation inside a sentence when capitalised. */
const openers = wordSet(
  "the a an he she it they we i you but and or of in on at as after before when while if though although however this that these those there here his her their its our my your who what where why how for from since with without by during among despite according last meanwhile still yet then now so not no nor one two three both many some several most more all each another such together others nobody everybody everyone once until unless because instead later earlier also only even just it's he's she's they're that's there's i'm we're don't didn't isn't",
)

/** In: a text and a length. Out: the text cut at sentence ends, or else at spaces, into pieces that are no longer than that. */
export function pieces(text: string, longest: number): Span[] {
  const out: Span[] = []
  let start = 0
  while (text.length - start > longest) {
    const window = text.slice(start, start + longest)
    let cut = -1
    for (const match of window.matchAll(/(?<=[\p{Ll})]{2})[.?!][”"’)]{0,2} (?=[“"‘]?\p{Lu})/gu)) cut = match.index + match[0].length
    if (cut < longest / 2) cut = window.lastIndexOf(' ') + 1
    // Never between the two halves of a surrogate pair.
    if (cut <= 0) cut = /[\uD800-\uDBFF]/.test(window.at(-1)!) ? longest - 1 : longest
    out.push({start, end: start + cut})
    start += cut
  }
  out.push({start, end: text.length})
  return out
}

/** In: the text of one paragraph on one line. Out: its tokens in order; those that begin a sentence say so. */
export function draftTokens(text: string): Draft[] {
  const drafts: Draft[] = []
  for (const piece of pieces(text, longestPiece)) {
    const whole = piece.start === 0 && piece.end === text.length
    const tokens = parseEnglish(whole ? text : text.slice(piece.start, piece.end))
    const first = drafts.length
    for (const token of tokens) draft(token, piece.start, text, drafts)
    // A piece that was cut at a space goes on with the sentence before it.
    if (drafts[first] && piece.start > 0 && !/[.?!][”"’)]{0,2} $/.test(text.slice(Math.max(0, piece.start - 6), piece.start)))
      drafts[first].opens = false
  }
  const repaired = repair(drafts, text)
  capSentences(repaired, text)
  return repaired
}

/** Cuts sentences that are too long to be any, behind a comma or semicolon where one is near. */
function capSentences(drafts: readonly Draft[], text: string): void {
  let length = 0
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!
    if (draft.opens) length = 0
    if (length >= longestSentence || (length > longestSentence * 0.75 && isBehindPause(drafts, i, text))) {
      draft.opens = true
      length = 0
    }
    length++
  }
}

/** Whether a token stands behind a comma or semicolon and a space. */
function isBehindPause(drafts: readonly Draft[], i: number, text: string): boolean {
  const before = text[drafts[i - 1]?.start ?? 0]
  return text[drafts[i]!.start - 1] === ' ' && (before === ',' || before === ';')
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Adds a token of the parser to the drafts, as the analysis wants it: figures whole, possessives apart. */
/** “Holm:Yes”. */
const gluedLabel = lettered`^\p{Lu}[\p{L}'’-]+(?=:\p{Lu}\p{L}*$)`

function draft(token: Draft, base: number, text: string, drafts: Draft[]): void {
  token.start += base
  token.end += base
  const {start, end} = token
  if (token.kind === 'word') {
    // “Holm:Yes, it was”: the label of a turn, glued to what follows.
    const colon = drafts.length === 0 ? gluedLabel.exec(text.slice(start, end))?.[0].length : undefined
    if (colon) {
      drafts.push({...token, end: start + colon}, {start: start + colon, end: start + colon + 1, kind: 'mark', opens: false})
      token.start = start + colon + 1
      token.opens = false
      drafts.push(token)
      return
    }
    const initial = text.charCodeAt(start)
    const final = text.charCodeAt(end - 1)
    const beforeFinal = end - start > 1 ? text.charCodeAt(end - 2) : initial
    if (isDigit(initial) && start > 0 && text.charCodeAt(start - 1) === 44 && end - start > 2 && joinThousands(drafts, text, start, end))
      return
    if ((final === 115 || final === 83) && (beforeFinal === 39 || beforeFinal === 0x2019) && end - start > 2) {
      // “Herald’s” is two tokens, so that the Herald can be a source without its possessive.
      token.end = end - 2
      drafts.push(token, {start: end - 2, end, kind: 'word', opens: false})
      return
    }
    if ((isDigit(initial) || isDigit(final) || isDigit(beforeFinal)) && /^[\d.,]*\d[\d.,]*$/.test(text.slice(start, end)))
      token.kind = 'number'
  }
  // “OPEC+ sources”, “LGBTQ+ groups”: the sign is part of the name.
  const name = text[start] === '+' && end === start + 1 ? drafts.at(-1) : undefined
  if (name?.end === start && name.kind === 'word' && /[A-Za-z]/.test(text[start - 1]!) && !hasLetterOrDigit(text[end] ?? '')) {
    name.end = end
    return
  }
  drafts.push(token)
}

/** “13,000” is one number: the parser makes three tokens of it. True where the last two tokens were joined with this one. */
function joinThousands(drafts: Draft[], text: string, start: number, end: number): boolean {
  const comma = drafts.at(-1)
  const head = drafts.at(-2)
  if (comma?.end !== start || head?.end !== comma.start || comma.opens) return false
  const words = text.slice(start, end)
  if (!/^\d{3}(?!\d)/.test(words) || !/^\d{1,3}(?:,\d{3})*$/.test(text.slice(head.start, head.end))) return false
  drafts.splice(-2, 2, {start: head.start, end, kind: /^[\d.]+$/.test(words) ? 'number' : 'word', opens: head.opens})
  return true
}

const quoteMark = /^(?:["“”‘’'«»]|''|``)$/u

/** Joins and splits sentences where retext-english is known to be wrong; each case with an example. */
function repair(drafts: Draft[], text: string): Draft[] {
  const out: Draft[] = []
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!
    const before = out.at(-1)
    if (draft.opens && before && goesOn(out, drafts, i, text)) draft.opens = false
    const next = drafts[i + 1]
    // “… according to The Sun.”, “… she wrote on X.”: at the end of the text the stop is a full stop.
    if (!next && draft.kind === 'word' && text.charCodeAt(draft.end - 1) === 46 && isPlain(text.slice(draft.start, draft.end - 1))) {
      out.push({...draft, end: draft.end - 1}, {start: draft.end - 1, end: draft.end, kind: 'mark', opens: false})
      continue
    }
    if (next && !next.opens && draft.kind !== 'mark' && text.charCodeAt(draft.end - 1) === 46 && draft.end - draft.start > 1) {
      const ending = endOf(drafts, i, out, text)
      if (ending) {
        ending.opener.opens = true
        if (ending.plain) {
          // The stop is no part of the figure or word.
          out.push({...draft, end: draft.end - 1}, {start: draft.end - 1, end: draft.end, kind: 'mark', opens: false})
          continue
        }
      }
    }
    out.push(draft)
  }
  return out
}

/** Whether a word is none that a stop shortens. */
const isPlain = (word: string): boolean => plainWords.has(word.toLowerCase()) || isLetter(word)
/** “plan *B*”, “Malcolm *X*”: no initial, where no name follows. */
const isLetter = (word: string): boolean => word.length === 1 && isCapital(word)
const toPlatform = /^(?:on|via|to|from|quit|left)$/

/** Whether the sentence that begins at token `i` is really the rest of the one before. */
function goesOn(out: readonly Draft[], drafts: readonly Draft[], i: number, text: string): boolean {
  const draft = drafts[i]!
  const before = out.at(-1)!
  const words = text.slice(draft.start, draft.end)
  const next = drafts[i + 1]
  if (draft.kind === 'word' && isMarkOfName(out, words, text)) return true
  if (draft.kind === 'mark' || draft.kind === 'symbol') {
    // “Build the wall!” – and leave. (was it?): The paper …
    if (/^[,;:)\]]$/.test(words)) return true
    // A closing mark typed as an opening one: “Why now?“ he asked.
    if (before.end === draft.start && quoteMark.test(words) && text[draft.end] === ' ') {
      if (next && isCapitalAt(text, next.start)) next.opens = true
      return true
    }
    if (/^(?:[-–—―]+|[([])$/.test(words) && next && isSmallAt(text, next.start)) return true
    return false
  }
  const stop = text.slice(before.start, before.end)
  const holder = stop === '.' && out.at(-2)?.end === before.start ? out.at(-2)! : before
  const head = text.slice(holder.start, before.end)
  if (!head.endsWith('.') || head.length < 2) return false
  const word = head.slice(0, -1).toLowerCase()
  if (beforeFigures.has(word)) return isFigure.test(words)
  // “Sens. Ann Lee”, “Smith v. Jones”
  if (neverEnds.has(word) || (word === 'v' && head === 'v.')) return isCapital(words) || isFigure.test(words)
  // “Harbour & Co. Ann Lee” may be two sentences; “S.&P. 500” is one name.
  return /^(?:s\.&p|s\.& p|p)$/.test(word) && /^\d/.test(words)
}

const isFigure = lettered`^\p{N}`

/** “told *OK!* Magazine”, “*E!* News reported”: an exclamation mark that is part of a name ends nothing. */
function isMarkOfName(out: readonly Draft[], next: string, text: string): boolean {
  const [teller, name, mark] = out.slice(-3)
  if (!mark || !name || text.slice(mark.start, mark.end) !== '!' || name.end !== mark.start || !isCapital(next)) return false
  const word = text.slice(name.start, name.end)
  if (/^[A-Z]$/.test(word)) return word !== 'I' && word !== 'O'
  const inside = /^(?:told|tells?|telling|to|with|by|from|on|for)$/.test(teller ? text.slice(teller.start, teller.end) : '')
  return inside && isCapital(word) && !openers.has(next.toLowerCase())
}

/** “7 p.m. London *time*” */
const isTime = (token: Draft | undefined, text: string): boolean => token !== undefined && text.slice(token.start, token.end) === 'time'

interface Ending {
  readonly opener: Draft
  /** The stop belongs to the sentence, not to an abbreviation. */
  readonly plain: boolean
}

/** Where token `i`, a word with its stop, ends a sentence that retext-english runs on: the token that begins the next one. */
function endOf(drafts: readonly Draft[], i: number, out: readonly Draft[], text: string): Ending | undefined {
  const draft = drafts[i]!
  let at = i + 1
  // A closing mark behind the stop belongs to this sentence: “in the war.” Later …
  while (drafts[at] && drafts[at]!.start === drafts[at - 1]!.end && drafts[at]!.kind === 'mark') at++
  const opener = drafts[at]
  if (!opener || opener.opens || opener.start === drafts[at - 1]!.end) return undefined
  let word = at
  const mark = text.slice(opener.start, opener.end)
  const marked = quoteMark.test(mark) || mark === '(' || mark === '['
  if (marked) word = at + 1
  const follower = drafts[word] ? text.slice(drafts[word]!.start, drafts[word]!.end) : ''
  if (!isCapital(follower)) return undefined
  const words = text.slice(draft.start, draft.end - 1)
  const lower = words.toLowerCase()
  const before = out.at(-1)
  const afterNumberSign = before !== undefined && /^nos?\.?$/i.test(text.slice(before.start, before.end))
  if (/^[\d.,:/-]*\d$/.test(words)) return draft.opens || afterNumberSign ? undefined : {opener, plain: true}
  if (plainWords.has(lower) && (words === lower || openers.has(follower.toLowerCase()) || at > i + 1)) return {opener, plain: true}
  const opens = openers.has(follower.toLowerCase().replaceAll('’', "'"))
  // “She said so on X. Lee did not answer.” is no Mr X. Lee; “plan B. It failed”.
  const platform = words === 'X' && before !== undefined && toPlatform.test(text.slice(before.start, before.end))
  if (isLetter(words) && (opens || platform)) return {opener, plain: true}
  if (!mayEnd.has(lower)) return undefined
  // “at 7 p.m. Tickets cost $5”
  if (hours.has(lower) && at === i + 1 && !behindHours.has(follower.toLowerCase()) && !isTime(drafts[word + 1], text))
    return {opener, plain: false}
  const state = !/^(?:u\.[skn]|e\.u|inc|corp|co|ltd|jr|sr)$/.test(lower)
  return opens || (quoteMark.test(mark) && state) ? {opener, plain: false} : undefined
}
