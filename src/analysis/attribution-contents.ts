/**
 * What was said: where the content of an attribution begins and ends. After the cue as its verb has it (“accused *the firm
 * of fraud*”), or before it up to the comma; quotation marks with their comma belong to it, a final full stop does not.
 */

import {cueNoun} from '../language/cue-nouns.js'
import {isDash, phraseAfter} from '../language/noun-phrases.js'
import type {Range} from '../language/pattern.js'
import type {CueVerb, Frame} from '../language/verbs.js'
import {cueVerb, ing} from '../language/verbs.js'
import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  isCapitalised,
  isIng,
  isVerb,
  objectPronouns,
  personalPronouns,
  prepositions,
  times,
} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {
  clauseEnd,
  endOf,
  isClause,
  isTime,
  quotationAt,
  quotationEnding,
  startOf,
  stops,
  timeAfter,
  timedClause,
} from './attribution-clauses.js'
import type {Paragraph, Quotation} from './types.js'

export interface Content {
  readonly ranges: readonly Range[]
  readonly addressee: Range | undefined
}

const marks = /^[.,;:—–-]+$/u

/** Drops marks that belong to the sentence, not to what was said. */
function trimmed({tokens}: Paragraph, from: number, to: number): Range | undefined {
  let end = to
  while (end > from && marks.test(tokens[end - 1]!.text) && !/^[A-Z]\.$/.test(tokens[end - 1]!.text)) end--
  return end > from ? {from, to: end} : undefined
}

/** “accused the firm of hiding the leak *and rang the minister*”: behind a deed in -ing, “and” with a past tense is the accuser's. */
function beforeSecondVerb({tokens}: Paragraph, from: number, to: number): number {
  for (let at = from + 2; at < to - 1; at++) {
    if (tokens[at]!.lower !== 'and' || tokens[at]!.quotation >= 0) continue
    const next = tokens[at + 1]!
    if (next.quotation < 0 && isVerb(next) && !auxiliaries.has(next.lower) && tokens.slice(from, at).every(token => token.lower !== 'that'))
      return at
  }
  return to
}

/** A noun phrase as content: with “of …”, “in …”, up to the end of the clause. */
function nounContent(paragraph: Paragraph, from: number): Range | undefined {
  const {tokens} = paragraph
  const first = tokens[from]
  if (!first || first.sentence !== tokens[from - 1]?.sentence || (first.kind === 'mark' && !quotationAt(paragraph, from))) return undefined
  if (prepositions.has(first.lower) || conjunctions.has(first.lower) || times.has(first.lower)) return undefined
  const end = clauseEnd(paragraph, from)
  // “people want a bridge, and she told them so”: a noun goes no further than its clause.
  for (let at = from + 1; at < end - 2; at++)
    if (tokens[at]!.text === ',' && /^(?:and|but|so|or)$/.test(tokens[at + 1]!.lower) && personalPronouns.has(tokens[at + 2]!.lower))
      return trimmed(paragraph, from, at)
  return trimmed(paragraph, from, end)
}

/** The place of a word between `from` and the end of its noun phrase and a few words more; -1 where it does not come. */
function find(paragraph: Paragraph, from: number, words: ReadonlySet<string>, reach: number): number {
  const {tokens} = paragraph
  const end = Math.min(endOf(paragraph, from), from + reach)
  for (let at = from; at < end; at++) {
    const token = tokens[at]!
    if (words.has(token.lower)) return at
    if (stops.has(token.text)) return -1
    const opened = quotationAt(paragraph, at)
    if (opened) at = Math.max(at, opened.last - 1)
  }
  return -1
}

const charges = new Set(['of', 'for', 'over'])
const as = new Set(['as'])
const to = new Set(['to', 'not'])
const colons = new Set([':'])
const claims = wordSet(
  'claim claims allegation allegations accusation accusations report reports suggestion suggestions charge charges assertion assertions criticism',
)
/** Attacks that are always made with words; one can “attack” a town. */
const blames = wordSet(
  'slam blast denounce condemn decry criticise criticize mock deride lambast lambaste excoriate castigate disparage ridicule vilify',
)
const wh = new Set(['why', 'how', 'whether', 'if', 'what', 'who', 'where', 'when', 'which'])

const judgements = wordSet(
  'not very too illegal illegitimate unacceptable unfair wrong premature reckless absurd shameful necessary important historic',
)

const topicOpeners = wordSet('about of how why whether what')

/** In: a paragraph, the cue's verb and the place after the cue. Out: the content that follows as the verb takes it, undefined where none does. */
export function contentAfter(paragraph: Paragraph, verb: CueVerb, after: number): Content | undefined {
  const {tokens} = paragraph
  const {frames} = verb
  const sentence = tokens[after - 1]!.sentence
  const takes = (frame: Frame): boolean => frames.has(frame)
  let at = after
  let addressee: Range | undefined
  const done = (range: Range | undefined): Content | undefined => range && {ranges: [range], addressee}
  const clause = (from: number): Content | undefined => done(trimmed(paragraph, from, clauseEnd(paragraph, from)))
  if (takes('A')) {
    const first = tokens[at]
    // “warned *her* he might fall”
    const end = first?.lower === 'her' && personalPronouns.has(tokens[at + 1]?.lower ?? '') ? at + 1 : phraseAfter(tokens, at)
    // “promised help.”: what is promised, not to whom.
    const promised = takes('n') && end > 0 && !(tokens[end]?.sentence === sentence && /^[\p{L}“"‘«:]/u.test(tokens[end]!.text))
    if (
      first &&
      first.sentence === sentence &&
      first.lower !== 'that' &&
      end > 0 &&
      !promised &&
      !(takes('c') && end > at + 1 && isClause(paragraph, at))
    ) {
      addressee = {from: at, to: Math.min(end, endOf(paragraph, at))}
      at = addressee.to
    }
  }
  // Behind “on Monday” or “in a letter” only that-clauses, quotations, “to …” and the verb's own preposition are its content.
  let moved = false
  for (let guard = 0; guard < 7; guard++) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence) return undefined
    const next = tokens[at + 1]
    if (
      token.lower === 'that' &&
      (takes('c') || takes('T') || takes('A')) &&
      next?.sentence === sentence &&
      !(next.kind === 'mark' && next.text !== ',' && !quotationAt(paragraph, at + 1))
    )
      return clause(at)
    if ((takes('q') || takes('c') || takes('A') || takes('s')) && quotationAt(paragraph, at)) return quoted(paragraph, at, addressee)
    if (
      (token.text === ':' || token.text === ',') &&
      next &&
      quotationAt(paragraph, at + 1) &&
      (takes('q') || takes('c') || takes('A') || (token.text === ':' && takes('s')))
    )
      return quoted(paragraph, at + 1, addressee)
    if (token.text === ':' && next && (takes('q') || takes('c')) && next.sentence === sentence) return clause(at + 1)
    // “admitted *to officers* that …”
    if (takes('k') && token.lower === 'to' && takes('c')) {
      const end = phraseAfter(tokens, at + 1)
      if (end > 0 && tokens[end]?.lower === 'that' && tokens[end]!.sentence === sentence) {
        addressee = {from: at + 1, to: end}
        return clause(end)
      }
    }
    if (takes('k') && verb.prepositions.has(token.lower) && next?.sentence === sentence) return clause(at)
    if (takes('t') && (token.lower === 'to' || (token.lower === 'not' && next?.lower === 'to')) && next) return clause(at)
    if (takes('A') && (token.lower === 'to' || (token.lower === 'not' && next?.lower === 'to')) && addressee && next) return clause(at)
    if (takes('A') && topicOpeners.has(token.lower) && addressee && verb.lemma !== 'brief') return clause(at)
    if (takes('w') && wh.has(token.lower) && !(token.lower === 'when')) return clause(at)
    if (!moved && takes('g') && isIng(token) && (cueVerb(token.lower)?.forms ?? ing) & ing && next?.sentence === sentence) return clause(at)
    if (!moved && takes('o')) {
      const place = find(paragraph, at, to, 24)
      if (place > at && phraseAfter(tokens, at) > 0) return clause(at)
    }
    if (!moved && takes('f')) {
      const end = phraseAfter(tokens, at)
      const place = end > 0 ? find(paragraph, at + 1, charges, 16) : -1
      if (place > 0) return done(trimmed(paragraph, at, beforeSecondVerb(paragraph, at, clauseEnd(paragraph, at))))
    }
    if (!moved && takes('s')) {
      const place = phraseAfter(tokens, at) > 0 ? find(paragraph, at, as, 16) : -1
      if (place > at || token.lower === 'as') return clause(at)
      // “characterised the talks this way: “…””
      const colon = find(paragraph, at, colons, 14)
      if (colon > 0 && quotationAt(paragraph, colon + 1)) return quoted(paragraph, colon + 1, addressee)
      if (blames.has(verb.lemma) && phraseAfter(tokens, at) > 0) return done(nounContent(paragraph, at))
      // “dismissed claims that the river was dirty”
      if (verb.class === 'denial') {
        const claim = find(paragraph, at, claims, 7)
        if (claim >= 0 && /^(?:that|of)$/.test(tokens[claim + 1]?.lower ?? '')) return clause(at)
      }
    }
    if (!moved && takes('p')) {
      // “called the bridge a death trap”, “called it “a trap””, “considers his government illegitimate”
      const end = phraseAfter(tokens, at)
      const rest = end > 0 ? tokens[end] : undefined
      if (
        rest?.sentence === sentence &&
        (determiners.has(rest.lower) ||
          quotationAt(paragraph, end) ||
          judgements.has(rest.lower) ||
          (objectPronouns.has(token.lower) && rest.kind === 'word' && !prepositions.has(rest.lower)))
      )
        return clause(at)
      if (verb.lemma === 'call' && end > 0) {
        const quote = firstQuote(paragraph, at, Math.min(end + 6, endOf(paragraph, at)))
        if (quote) return clause(at)
      }
    }
    if (
      (takes('c') || (takes('A') && addressee !== undefined)) &&
      (!moved || personalPronouns.has(token.lower) || determiners.has(token.lower) || isCapitalised(token)) &&
      isClause(paragraph, at) &&
      !isTime(tokens, at)
    )
      return clause(at)
    if (!moved && takes('n') && !isTime(tokens, at)) {
      const content = nounContent(paragraph, at)
      if (content) return done(content)
    }
    const timed = takes('c') && !moved && verb.class === 'speech' ? timedClause(paragraph, at) : -1
    if (timed >= 0) return clause(timed)
    // Between cue and content: “said on Monday in an interview with the paper that …”
    if (isAdverb(token) || isTime(tokens, at)) at++
    else if (prepositions.has(token.lower) || token.lower === 'last' || token.lower === 'this') {
      moved = true
      const end = timeAfter(tokens, at + 1) ?? phraseAfter(tokens, at + 1)
      if (end < 0 || end > at + 14) return undefined
      // “was responding to the Courier’s *report that* …”: it is the report that says so.
      const owned = /^(?:['’]s|['’]|his|her|their|its)$/.test(tokens[end - 2]?.lower ?? '')
      if (owned && answers.has(token.lower) && tokens[end]?.lower === 'that' && cueNoun(tokens[end - 1]!.lower, 'that')) return undefined
      if (/^(?:to|with)$/.test(token.lower) && !addressee && end <= at + 8) addressee = {from: at + 1, to: end}
      at = end
    } else if (
      token.text === ',' &&
      next &&
      (prepositions.has(next.lower) || next.lower === 'however' || next.lower === 'too' || isAdverb(next))
    )
      at++
    else return undefined
  }
  return undefined
}

/** What is answered or spoken of stands behind these. */
const answers = new Set(['to', 'about', 'over', 'against'])

function firstQuote(paragraph: Paragraph, from: number, to: number): Quotation | undefined {
  for (let at = from; at < Math.min(to, paragraph.tokens.length); at++) {
    const quote = quotationAt(paragraph, at)
    if (quote) return quote
  }
  return undefined
}

const goesOnOtherwise = wordSet('during after when as while in on at before but and according')

/** A quotation as content, with what the sentence says on behind it: “a disgrace” and unfair. */
function quoted(paragraph: Paragraph, at: number, addressee: Range | undefined): Content | undefined {
  const quote = quotationAt(paragraph, at)!
  const {tokens} = paragraph
  const last = tokens[quote.last - 1]!
  const next = tokens[quote.last]
  if (
    next &&
    tokens[quote.last - 2]?.text !== ',' &&
    next.sentence === last.sentence &&
    next.sentence === tokens[at]!.sentence &&
    next.kind === 'word' &&
    !goesOnOtherwise.has(next.lower)
  ) {
    const end = clauseEnd(paragraph, at)
    const range = trimmed(paragraph, at, end)
    return range && {ranges: [{from: range.from, to: Math.max(range.to, quote.last)}], addressee}
  }
  return {ranges: [{from: quote.first, to: quote.last}], addressee}
}

/** In: the place where source or cue begin. Out: what stands before them, up to the comma or the closing mark; undefined where nothing does. */
export function contentBefore(paragraph: Paragraph, before: number): Range | undefined {
  const {tokens} = paragraph
  const sentence = tokens[before]?.sentence
  const mark = tokens[before - 1]
  if (!mark || sentence === undefined) return undefined
  const close = quotationEnding(paragraph, before - 1) ?? (mark.text === ',' ? quotationEnding(paragraph, before - 2) : undefined)
  // “It is over!” she said: the sentence ends inside the quotation, the cue's own begins behind it.
  if (close && close.words > 0) {
    const start = startOf(paragraph, close.first)
    const opens =
      close.words >= 2 && (close.first === start || close.first <= start + 1 || tokens[close.first]!.sentence !== tokens[before]!.sentence)
    const from = opens ? close.first : start
    return {
      from: leading(paragraph, from, close.first),
      to: before - (mark.text === ',' && tokens[before - 2] && quotationEnding(paragraph, before - 2) ? 1 : 0),
    }
  }
  if (mark.sentence !== sentence) return undefined
  if (mark.text !== ',' && !isDash(mark) && !/^[?!]$/.test(mark.text)) return undefined
  const start = leading(paragraph, startOf(paragraph, before), before)
  const range = trimmed(paragraph, start, /^[?!]$/.test(mark.text) ? before : before - 1)
  if (!range || range.to - range.from < 2) return undefined
  return range
}

/** Skips an opening “And” or dash, and a clause of the reporter's own before a semicolon. */
function leading({tokens}: Paragraph, from: number, before: number): number {
  let at = from
  for (let i = before - 1; i > from; i--) if (tokens[i]!.text === ';' && tokens[i]!.quotation < 0) return i + 1
  while (at < before && (conjunctions.has(tokens[at]!.lower) || isDash(tokens[at]))) at++
  return at
}

/** Whether a stretch holds a verb, or words in quotation marks: what is said has one or the other. */
export function saysSomething(paragraph: Paragraph, {from, to}: Range): boolean {
  const first = paragraph.tokens[from]!
  const introduction = prepositions.has(first.lower) || times.has(first.lower) || isIng(first) || isAdverb(first)
  if (to - from >= 5 && !introduction) return true
  for (let at = from; at < to; at++) {
    const token = paragraph.tokens[at]!
    if (token.quotation >= 0 || isVerb(token) || auxiliaries.has(token.lower) || (isIng(token) && at > from)) return true
  }
  return isCapitalised(paragraph.tokens[from]!) && paragraph.block.kind === 'headline'
}

/** “The pier, she said, was unsafe”: what goes on after the parenthesis; undefined where the sentence is over or the reporter speaks. */
export function contentBehind(paragraph: Paragraph, before: Range, after: number): Range | undefined {
  const {tokens} = paragraph
  const comma = tokens[after]
  const next = tokens[after + 1]
  if (comma?.text !== ',' && !isDash(comma)) return undefined
  if (!next || next.sentence !== tokens[after - 1]!.sentence) return undefined
  const quote = quotationAt(paragraph, after + 1)
  if (quote) return {from: quote.first, to: quote.last}
  // “Nine people died, the ministry said, including three children”: the same count goes on.
  if (next.lower === 'including' || (next.lower === 'among' && tokens[after + 2]?.lower === 'them'))
    return trimmed(paragraph, after + 1, paragraph.sentences[next.sentence - paragraph.sentences[0]!.id]!.last)
  const whole = tokens.slice(before.from, before.to).some(token => isVerb(token))
  if (whole || isIng(next) || prepositions.has(next.lower) || conjunctions.has(next.lower)) return undefined
  return trimmed(paragraph, after + 1, clauseEnd(paragraph, after + 1))
}
