/**
 * Words and sentence ends as retext-english finds them (`test/paragraphs.test.ts` holds them against it), without its tree:
 * a list of tokens is walked once for each step that the library takes over sentences. What the library does inside words
 * hangs on what stands between two spaces, and is asked of the library itself, once for each such string.
 */

import type {SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {isSmallAt} from '../language/capitals.js'
import {Spelling, spellingOf} from '../language/spellings.js'
import type {Token} from './types.js'

/** A token before it is indexed; offsets into the text given. */
export interface Draft {
  start: number
  end: number
  kind: Token['kind']
  /** True where a sentence begins with this token. */
  opens: boolean
}

const library = new ParseEnglish()

const whiteSpace = 1
const mark = 2
const word = 3
const symbol = 4
const kinds: readonly Token['kind'][] = ['mark', 'mark', 'mark', 'word', 'symbol']
const kindOf: Readonly<Partial<Record<SentenceContent['type'], number>>> = {
  WhiteSpaceNode: whiteSpace,
  PunctuationNode: mark,
  WordNode: word,
  SymbolNode: symbol,
}

/** The kind of every UTF-16 unit seen so far; 0 for those not seen. */
const known = new Uint8Array(0x10000)
for (let code = 33; code < 127; code++) known[code] = /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? word : symbol
for (const sign of '!"\'(),-./:;?[\\]_{}–—‘’“”…') known[sign.charCodeAt(0)] = mark
known[32] = whiteSpace

function learn(code: number): number {
  const [only] = library.tokenize(String.fromCharCode(code))
  const kind = kindOf[only!.type]!
  known[code] = kind
  return kind
}

/** Signs that may join what stands beside them to one word, wherever they stand. */
const joining = 1
/** Signs that do so only between parts of a word: “U.S.”, “9:30”, “a@b.c”. */
const joiningInside = 2
const joins = new Uint8Array(0x10000)
for (const sign of "'’&/-") joins[sign.charCodeAt(0)] = joining
for (const sign of '.:=?@_\u00ad\u00b7\u2010\u2011\u2027') joins[sign.charCodeAt(0)] = joiningInside
/** What follows a sign that ends a word: “voted.”, “(or was it?)”. */
const closing = new Uint8Array(0x10000)
for (const sign of '"“”(),;!') closing[sign.charCodeAt(0)] = 1

/** In: text on one line. Out: its words, marks and symbols; the first one opens a sentence. */
function tokensOf(text: string): Draft[] {
  const tokens: Draft[] = []
  /** First token behind the last white space, and whether a sign may join some from there on. */
  let first = 0
  let joined = false
  let from = 0
  let kind = 0
  let previous = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const current = known[code] || learn(code)
    const surrogate = code >= 0xd800 && code <= 0xdfff
    if (current !== kind || (current !== word && current !== whiteSpace && code !== previous && !surrogate)) {
      if (kind > whiteSpace) {
        tokens.push({start: from, end: at, kind: kinds[kind]!, opens: tokens.length === 0})
        const may = joins[previous]
        if (may === joining || (may === joiningInside && current !== whiteSpace && closing[code] === 0)) joined = true
      }
      if (current === whiteSpace) {
        if (joined) joinWords(tokens, first, text)
        first = tokens.length
        joined = false
      }
      from = at
    }
    kind = current
    previous = code
  }
  if (kind > whiteSpace) {
    tokens.push({start: from, end: text.length, kind: kinds[kind]!, opens: tokens.length === 0})
    if (joined || joins[previous] === joining) joinWords(tokens, first, text)
  }
  return tokens
}

/** A part of a string between spaces, as a token of its own: where it begins and ends in the string. */
type Part = Omit<Draft, 'opens'>

/** Dropped when full; parts hang on the string alone. */
const most = 10_000
const longest = 40
let knownParts = new Map<string, readonly Part[]>()

/** In: what stands between two spaces, its surroundings as they matter to the library. Out: its tokens. */
function partsOf(words: string, inside: boolean): readonly Part[] {
  const asked = inside ? `a ${words} a` : words
  const had = knownParts.get(asked)
  if (had) return had
  const {children} = library.tokenizeSentence(asked)
  const margin = inside ? 2 : 0
  const parts = children.slice(margin, children.length - margin).map(
    ({type, position}): Part => ({
      start: position!.start.offset! - margin,
      end: position!.end.offset! - margin,
      kind: kinds[kindOf[type]!]!,
    }),
  )
  if (words.length <= longest) {
    if (knownParts.size >= most) knownParts = new Map()
    knownParts.set(asked, parts)
  }
  return parts
}

/** Joins the tokens from `first` on, which stand without a space between them, where the library takes several for one word. */
function joinWords(tokens: Draft[], first: number, text: string): void {
  if (tokens.length - first < 2) return
  const base = tokens[first]!.start
  const {end} = tokens.at(-1)!
  // “The o’ is short”: the library joins it in the middle of a text alone.
  const parts = partsOf(text.slice(base, end), first > 0 && end < text.length)
  if (parts.length === tokens.length - first) return
  tokens.length = first
  for (const part of parts) tokens.push({start: base + part.start, end: base + part.end, kind: part.kind, opens: tokens.length === 0})
}

const isStop = (token: Draft, text: string): boolean =>
  token.kind === 'mark' && token.end - token.start === 1 && text.charCodeAt(token.start) === 46

/** Marks that end a sentence: “.”, “?!” is two of them. */
const terminal = new Uint8Array(0x10000)
for (const sign of '!.?\u2026\u203d') terminal[sign.charCodeAt(0)] = 1
const isTerminal = (token: Draft, text: string): boolean => token.kind === 'mark' && terminal[text.charCodeAt(token.start)] === 1

/** Whether a step of the library takes a stop behind the word for a part of it. */
const abbreviation = (step: number): ((spelling: Spelling) => boolean) =>
  Spelling.fact(({text}) => {
    const children = library.tokenize(`${text}.`)
    const one = children.length === 2
    library.tokenizeParagraphPlugins[step]!({type: 'ParagraphNode', children: [{type: 'SentenceNode', children}]})
    return one && children.length === 1
  })
/** “Sen.”, “Nov.”, “inc.” */
const isEnglishAbbreviation = abbreviation(0)
/** “etc.”, “p.”, “12.” */
const isLatinAbbreviation = abbreviation(5)

/** Marks among which the closing ones are known; for all others the tables of Unicode are asked. */
const everydayMark = /^[\0-\xba\u2000-\u2045]/
const everydayClosing = /^[!"').?\]}\u2019\u201d\u2026\u203a\u203d]/
function isClosing(token: Draft, text: string): boolean {
  if (token.kind === 'word') return false
  const mark = text.slice(token.start, token.start + 1)
  return everydayMark.test(mark) ? everydayClosing.test(mark) : /^[\p{Pe}\p{Pf}]/u.test(mark)
}

/** In: text on one line. Out: its tokens in order; those that begin a sentence say so. */
export function parseEnglish(text: string): Draft[] {
  const tokens = tokensOf(text)
  for (let at = 1; at < tokens.length; at++) if (isTerminal(tokens[at - 1]!, text)) tokens[at]!.opens = true
  joinAbbreviations(tokens, text, isEnglishAbbreviation, true)
  joinWordless(tokens)
  moveClosing(tokens, text)
  joinContinued(tokens, text)
  // White space at the end is by now part of the last sentence, which no longer ends in its stop.
  joinAbbreviations(tokens, text, isLatinAbbreviation, tokens.at(-1)?.end === text.length)
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!
    // “, he said”, “; and so on”
    if (token.opens && token.kind !== 'word' && token.end - token.start === 1 && ',;'.includes(text[token.start]!)) token.opens = false
  }
  joinStops(tokens, text)
  return tokens
}

/** “Sen. Ann Lee”: where a sentence (`last`: the last one too) ends in an abbreviation, the stop is part of the word and the sentence goes on. */
function joinAbbreviations(tokens: Draft[], text: string, isAbbreviation: (spelling: Spelling) => boolean, last: boolean): void {
  for (let at = 1; at < tokens.length; at++) {
    const stop = tokens[at]!
    const before = tokens[at - 1]!
    const next = tokens[at + 1]
    if (stop.opens || !(next?.opens ?? last) || !isStop(stop, text) || before.kind !== 'word' || before.end !== stop.start) continue
    if (!isAbbreviation(spellingOf(text.slice(before.start, before.end)))) continue
    before.end = stop.end
    tokens.splice(at, 1)
    if (next) next.opens = false
    at--
  }
}

/** A sentence without a word belongs to the one before; the first one to the one behind it. */
function joinWordless(tokens: readonly Draft[]): void {
  let end = tokens.length
  let worded = false
  for (let at = tokens.length - 1; at > 0; at--) {
    const token = tokens[at]!
    worded ||= token.kind === 'word'
    if (!token.opens) continue
    if (!worded) token.opens = false
    worded = false
    end = at
  }
  if (end < tokens.length && tokens.every((token, at) => at >= end || token.kind !== 'word')) tokens[end]!.opens = false
}

/** “He left.” She stayed.”: what closes something at the beginning of a sentence belongs to the one before. */
function moveClosing(tokens: readonly Draft[], text: string): void {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!
    if (!token.opens || token.start !== tokens[at - 1]!.end || !isClosing(token, text)) continue
    token.opens = false
    const next = tokens[at + 1]
    if (next) next.opens = true
  }
}

/** “Who? asked Lee”, “No.5”: a small letter, or a digit behind no space, goes on with the sentence before. */
function joinContinued(tokens: readonly Draft[], text: string): void {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!
    if (!token.opens || token.kind !== 'word') continue
    const code = text.charCodeAt(token.start)
    if (isSmallAt(text, token.start) || (code >= 48 && code <= 57 && token.start === tokens[at - 1]!.end)) token.opens = false
  }
}

/** Stops that are left inside a sentence are part of the word before them, or else of the one behind. */
function joinStops(tokens: Draft[], text: string): void {
  let ended = false
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]!
    const next = tokens[at + 1]
    if (next === undefined || next.opens) ended = false
    if (token.kind === 'word') ended = true
    if (!isTerminal(token, text)) continue
    if (!ended) {
      ended = true
      continue
    }
    if (!isStop(token, text)) continue
    const before = token.opens ? undefined : tokens[at - 1]
    const behind = next === undefined || next.opens ? undefined : next
    if (before?.kind === 'word' && before.end === token.start) {
      if (behind && behind.start > token.end && isStop(behind, text)) continue
      before.end = token.end
    } else if (behind?.kind === 'word' && behind.start === token.end) {
      behind.start = token.start
      behind.opens = token.opens
    } else continue
    tokens.splice(at, 1)
  }
}
