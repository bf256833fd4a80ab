/**
 * What follows a cue as its verb takes it: “accused *the firm of fraud*”, “told the paper *that …*”, “said on Monday: *“…”*”. Frames are
 * those of `language/verbs.ts`.
 */
import {lettered} from '../language/capitals.js'
import {cueNoun} from '../language/cue-nouns.js'
import {phraseAfter} from '../language/noun-phrases.js'
import type {Range} from '../language/pattern.js'
import type {CueVerb, Frame} from '../language/verbs.js'
import {cueVerb, ing} from '../language/verbs.js'
import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  isCalendar,
  isCapitalised,
  isIng,
  isVerb,
  objectPronouns,
  personalPronouns,
  prepositions,
  times,
} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {clauseEnd, endOf, isClause, isTime, quotationAt, stops, timeAfter, timedClause} from './attribution-clauses.js'
import {type Content, tellsNone, trimmed} from './attribution-contents.js'
import type {Paragraph, Quotation, Token} from './types.js'

const charges = wordSet('of for over')
const as = wordSet('as')
const infinitive = wordSet('to not')
const colon = wordSet(':')
/** “found *no sign that the gate was open*”, “shows *evidence of fraud*”: what was found is told by what it is a sign of. */
const proofs = wordSet('evidence proof sign signs indication indications trace traces')
const proven = wordSet('that of')
/** “found *no link between noise and illness*”: what goes with what. */
const ties = wordSet(
  'link links association associations connection connections correlation correlations relationship difference differences',
)
const tied = wordSet('between to with')
const claims = wordSet(
  'claim claims allegation allegations accusation accusations report reports suggestion suggestions charge charges assertion assertions criticism',
)
/** Attacks that are always made with words; one can “attack” a town. */
const blames = wordSet(
  'slam blast denounce condemn decry criticise criticize mock deride lambast lambaste excoriate castigate disparage ridicule vilify',
)
const questions = wordSet('why how whether if what who where which')
/** “showed *just* how costly it was”. */
const exactly = wordSet('just exactly precisely only')

const judgements = wordSet(
  'not very too illegal illegitimate unacceptable unfair wrong premature reckless absurd shameful necessary important historic',
)

const topicOpeners = wordSet('about of how why whether what')
/** What is answered or spoken of stands behind these. */
const answers = new Set(['to', 'about', 'over', 'against'])

/** What somebody is called without an article: “unfit”, “irresponsible”, “racist”. */
const verdictWord = /^(?:un[a-z]{3,}|(?:in|ir|im|dis)[a-z]{6,}|[a-z]{3,}(?:able|ible|ous|ful|less|ist|ish))$/
/** Of these, endings that hardly a noun has. */
const adjective = /^(?:[a-z]{4,}(?:ible|eous|ious|erous|less)|(?:un|in|im|ir)[a-z]+(?:able|ible|ed|ate|ive|fair|just|wise|safe|true))$/
/** Most words between the head of what is called something and the quotation that says what; of these so many may be any. */
const longestObject = 20
const near = 6

/** Frames of verbs that say something of their object. */
const objects: readonly Frame[] = ['o', 'f', 's', 'p']
/** How many words or phrases may stand between a cue and its content. */
const between = 7

/** In: a paragraph, the cue's verb and the place after the cue. Out: the content that follows as the verb takes it, undefined where none does. */
export const contentAfter = (paragraph: Paragraph, verb: CueVerb, after: number): Content | undefined =>
  new ContentReader(paragraph, verb, after).read()

/** What the content is: the clause or the quotation that begins at a place, or a stretch; `undefined` in it where nothing is left of it. */
type Found = {readonly clause: number} | {readonly quote: number} | {readonly range: Range | undefined}

const opensContent = lettered`^[\p{L}“"‘«:]`

class ContentReader {
  readonly #paragraph: Paragraph
  readonly #tokens: readonly Token[]
  readonly #verb: CueVerb
  readonly #sentence: number
  #at: number
  #addressee: Range | undefined
  /** Behind “on Monday” or “in a letter” only that-clauses, quotations, “to …” and the verb's own preposition are its content. */
  #moved = false

  constructor(paragraph: Paragraph, verb: CueVerb, after: number) {
    this.#paragraph = paragraph
    this.#tokens = paragraph.tokens
    this.#verb = verb
    this.#sentence = paragraph.tokens[after - 1]!.sentence
    this.#at = after
  }

  read(): Content | undefined {
    if (this.#takes('A')) this.#passAddressee()
    for (let step = 0; step < between; step++) {
      const token = this.#tokens[this.#at]
      if (!token || token.sentence !== this.#sentence) return undefined
      const found = this.#opened(token) ?? this.#governed(token) ?? this.#objectOrClause(token)
      if (found) return this.#contentOf(found)
      if (!this.#passOn(token)) return undefined
    }
    return undefined
  }

  #takes(frame: Frame): boolean {
    return this.#verb.frames.has(frame)
  }

  #contentOf(found: Found): Content | undefined {
    if ('quote' in found) return quoted(this.#paragraph, found.quote, this.#addressee)
    const range = 'clause' in found ? trimmed(this.#paragraph, found.clause, clauseEnd(this.#paragraph, found.clause)) : found.range
    return range && {ranges: [range], addressee: this.#addressee}
  }

  /** “told *the paper* that …”: who is told stands before what is told. */
  #passAddressee(): void {
    const at = this.#at
    const first = this.#tokens[at]
    if (!first || first.sentence !== this.#sentence || first.lower === 'that') return
    // “warned *her* he might fall”
    const hers = first.lower === 'her' && personalPronouns.has(this.#tokens[at + 1]?.lower ?? '')
    const end = hers ? at + 1 : phraseAfter(this.#tokens, at)
    if (end <= 0) return
    // “promised help.”: what is promised, not to whom.
    const next = this.#tokens[end]
    if (this.#takes('n') && !(next?.sentence === this.#sentence && opensContent.test(next.text))) return
    if (this.#takes('c') && end > at + 1 && isClause(this.#paragraph, at)) return
    this.#addressee = {from: at, to: Math.min(end, endOf(this.#paragraph, at))}
    this.#at = this.#addressee.to
  }

  /** “that …”, “: …”, “, “…””. */
  #opened({lower, text}: Token): Found | undefined {
    const at = this.#at
    const next = this.#tokens[at + 1]
    const follows = next?.sentence === this.#sentence
    const opensQuote = quotationAt(this.#paragraph, at + 1) !== undefined
    const tells = this.#takes('c') || this.#takes('A')
    if (lower === 'that' && (tells || this.#takes('T')) && follows && (next.kind !== 'mark' || next.text === ',' || opensQuote))
      return {clause: at}
    if ((tells || this.#takes('q') || this.#takes('s')) && quotationAt(this.#paragraph, at)) return {quote: at}
    const colon = text === ':'
    if ((colon || text === ',') && opensQuote && (tells || this.#takes('q') || (colon && this.#takes('s')))) return {quote: at + 1}
    return colon && follows && (this.#takes('q') || this.#takes('c')) ? {clause: at + 1} : undefined
  }

  /** What begins with a word that the verb governs: “*to* leave”, “*about* the leak”, “*why* it leaked”. */
  #governed({lower}: Token): Found | undefined {
    const at = this.#at
    const next = this.#tokens[at + 1]
    // “admitted *to officers* that …”, “agreed *with Lind* that …”
    if (this.#takes('k') && (lower === 'to' || lower === 'with') && this.#takes('c')) {
      const end = phraseAfter(this.#tokens, at + 1)
      if (end > 0 && this.#tokens[end]?.lower === 'that' && this.#tokens[end]!.sentence === this.#sentence) {
        this.#addressee = {from: at + 1, to: end}
        return {clause: end}
      }
    }
    // “asked *the prosecutor* whether …”
    if (this.#verb.lemma === 'ask' && !objectPronouns.has(lower)) {
      const end = phraseAfter(this.#tokens, at, true)
      if (end > 0 && questions.has(this.#tokens[end]?.lower ?? '') && this.#tokens[end]!.sentence === this.#sentence) {
        this.#addressee = {from: at, to: end}
        return {clause: end}
      }
    }
    // “replied *to the claim that* the dam leaks”: others say so, and this is what was answered.
    if (/^(?:reply|respond|answer|react)$/.test(this.#verb.lemma) && lower === 'to') {
      const end = phraseAfter(this.#tokens, at + 1)
      const answered = end > 0 && this.#tokens[end]?.lower === 'that' && cueNoun(this.#tokens[end - 1]!.lower, 'that')
      if (answered && !isOwned(this.#tokens, end - 1)) return {clause: at}
    }
    const told = this.#takes('A') && this.#addressee !== undefined
    const governs =
      (this.#takes('k') && this.#verb.prepositions.has(lower) && next?.sentence === this.#sentence) ||
      ((this.#takes('t') || told) && next !== undefined && (lower === 'to' || (lower === 'not' && next.lower === 'to'))) ||
      (told && topicOpeners.has(lower) && this.#verb.lemma !== 'brief') ||
      (this.#takes('w') && (questions.has(lower) || (exactly.has(lower) && questions.has(this.#tokens[this.#at + 1]?.lower ?? ''))))
    return governs ? {clause: at} : undefined
  }

  #objectOrClause(token: Token): Found | undefined {
    const at = this.#at
    if (this.#verb.class === 'speech' && tellsNone(this.#tokens, at, endOf(this.#paragraph, at))) return {range: undefined}
    // “criticised *Friday* the plan as a gamble”: when, and what.
    const day = isCalendar(token) && determiners.has(this.#tokens[at + 1]?.lower ?? '')
    const object = this.#moved || day ? undefined : this.#object(token)
    if (object) return object
    const tells = this.#takes('c') || (this.#takes('A') && this.#addressee !== undefined)
    const begins = !this.#moved || personalPronouns.has(token.lower) || determiners.has(token.lower) || isCapitalised(token)
    if (tells && begins && isClause(this.#paragraph, at) && !isTime(this.#tokens, at)) return {clause: at}
    if (this.#moved) return undefined
    if (this.#takes('T') && (isOf(this.#paragraph, at, proofs, proven) || isOf(this.#paragraph, at, ties, tied))) return {clause: at}
    const noun = this.#takes('n') && !isTime(this.#tokens, at) ? nounContent(this.#paragraph, at) : undefined
    if (noun) return {range: noun}
    const timed = this.#takes('c') && this.#verb.class === 'speech' ? timedClause(this.#paragraph, at) : -1
    return timed >= 0 ? {clause: timed} : undefined
  }

  /** A noun right behind the verb, with what the verb says of it. */
  #object(token: Token): Found | undefined {
    const at = this.#at
    const gerund = this.#takes('g') && isIng(token) && ((cueVerb(token.lower)?.forms ?? ing) & ing) !== 0
    if (gerund && this.#tokens[at + 1]?.sentence === this.#sentence) return {clause: at}
    if (!objects.some(frame => this.#takes(frame))) return undefined
    const end = phraseAfter(this.#tokens, at)
    // “urged *the board to resign*”
    if (this.#takes('o') && end > 0 && find(this.#paragraph, at, infinitive, 24) > at) return {clause: at}
    // “accused *the firm of fraud*”, “attributed *the delay to a strike*”
    const links = this.#takes('k') || this.#verb.prepositions.size === 0 ? charges : this.#verb.prepositions
    if (this.#takes('f') && end > 0 && find(this.#paragraph, at + 1, links, 16) > 0)
      return {range: trimmed(this.#paragraph, at, beforeSecondVerb(this.#paragraph, at, clauseEnd(this.#paragraph, at)))}
    return (
      (this.#takes('s') ? this.#judged(token, end) : undefined) ??
      (this.#takes('p') && this.#isCalled(token, end) ? {clause: at} : undefined)
    )
  }

  /** “described *the talks as tense*”, “slammed *the plan*”, “dismissed *claims that the river was dirty*”. */
  #judged(token: Token, end: number): Found | undefined {
    const at = this.#at
    if (token.lower === 'as' || (end > 0 && find(this.#paragraph, at, as, 16) > at)) return {clause: at}
    // “characterised the talks this way: “…””
    const mark = find(this.#paragraph, at, colon, 14)
    // “branded the fair “a farce” and *said*: “…””, “of those who slammed it, Lind *said*: “…””: the words behind the colon are those of
    // another verb.
    const other =
      mark > 0 &&
      this.#tokens
        .slice(at, mark)
        .some(
          ({lower, text}, i) =>
            i > 0 && (lower === 'and' ? cueVerb(this.#tokens[at + i + 1]!.lower) : text === ',' && cueVerb(this.#tokens[mark - 1]!.lower)),
        )
    if (mark > 0 && !other && quotationAt(this.#paragraph, mark + 1)) return {quote: mark + 1}
    if (blames.has(this.#verb.lemma) && end > 0) return {range: nounContent(this.#paragraph, at)}
    const claim = this.#verb.class === 'denial' ? find(this.#paragraph, at, claims, 7) : -1
    return claim >= 0 && /^(?:that|of)$/.test(this.#tokens[claim + 1]?.lower ?? '') ? {clause: at} : undefined
  }

  /** “called the bridge a death trap”, “called it “a trap””, “considers his government illegitimate”, “calls Lind unfit”. */
  #isCalled(token: Token, end: number): boolean {
    if (end <= 0) return false
    const rest = this.#tokens[end]
    const named =
      rest?.sentence === this.#sentence &&
      (determiners.has(rest.lower) ||
        quotationAt(this.#paragraph, end) !== undefined ||
        judgements.has(rest.lower) ||
        (objectPronouns.has(token.lower) && rest.kind === 'word' && !prepositions.has(rest.lower)) ||
        (isCapitalised(token) && verdictWord.test(rest.text)))
    // “Lind unfit”, “the move irresponsible” may be read as one phrase.
    const last = this.#tokens[end - 1]!.text
    const judged =
      (isCapitalised(token) && end > this.#at + 1 && verdictWord.test(last)) ||
      (determiners.has(token.lower) && end > this.#at + 2 && (judgements.has(last) || adjective.test(last)))
    return named || judged || (this.#verb.lemma === 'call' && this.#quotesAtEnd(end))
  }

  /** “called *the plan to move the market out of the old town “a disgrace”*”, not “called the station to say “a bomb””. */
  #quotesAtEnd(from: number): boolean {
    const quote = firstQuote(this.#paragraph, this.#at, Math.min(from + longestObject, endOf(this.#paragraph, this.#at)))
    return (
      quote !== undefined &&
      !this.#tokens
        .slice(from + near, quote.first)
        .some(({lower, text}) => stops.has(text) || text === ',' || (cueVerb(lower) && !lower.endsWith('ing')))
    )
  }

  /** “reported, *citing two aides*, that …”: the place of “that”, -1 where there is none. */
  #behindCitation(): number {
    const next = this.#tokens[this.#at + 1]
    if (this.#tokens[this.#at]!.text !== ',' || !/^(?:citing|quoting)$/.test(next?.lower ?? '')) return -1
    const end = Math.min(this.#at + longestObject, endOf(this.#paragraph, this.#at) - 1)
    for (let at = this.#at + 3; at < end; at++) if (this.#tokens[at]!.text === ',' && this.#tokens[at + 1]!.lower === 'that') return at + 1
    return -1
  }

  /** Goes over what may stand between cue and content: “said *on Monday in an interview with the paper* that …”; false where content cannot follow. */
  #passOn(token: Token): boolean {
    const cited = this.#behindCitation()
    if (cited > 0) {
      this.#at = cited
      return true
    }
    const at = this.#at
    const next = this.#tokens[at + 1]
    const pausing =
      token.text === ',' &&
      next !== undefined &&
      (prepositions.has(next.lower) || next.lower === 'however' || next.lower === 'too' || isAdverb(next))
    if (isAdverb(token) || isTime(this.#tokens, at) || pausing) {
      this.#at++
      return true
    }
    if (!isWhere(token)) return false
    this.#moved = true
    const end = timeAfter(this.#tokens, at + 1) ?? phraseAfter(this.#tokens, at + 1)
    if (end < 0 || end > at + 14) return false
    // “was responding to the Courier’s *report that* …”: it is the report that says so.
    if (
      isOwned(this.#tokens, end - 1) &&
      answers.has(token.lower) &&
      this.#tokens[end]?.lower === 'that' &&
      cueNoun(this.#tokens[end - 1]!.lower, 'that')
    )
      return false
    if (/^(?:to|with)$/.test(token.lower) && !this.#addressee && end <= at + 8) this.#addressee = {from: at + 1, to: end}
    this.#at = end
    return true
  }
}

/** “the Courier’s *report*”, “his *claim*”. */
const isOwned = (tokens: readonly Token[], noun: number): boolean =>
  /^(?:['’]s|['’]|his|her|their|its)$/.test(tokens[noun - 1]?.lower ?? '')

/** “*on* Monday”, “*last* week”. */
const isWhere = ({lower}: Token): boolean => prepositions.has(lower) || lower === 'last' || lower === 'this'

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

const occasions = wordSet('after before since until when while once')

/** A noun phrase as content: with “of …”, “in …”, up to the end of the clause. */
function nounContent(paragraph: Paragraph, from: number): Range | undefined {
  const {tokens} = paragraph
  const first = tokens[from]
  if (!first || first.sentence !== tokens[from - 1]?.sentence || (first.kind === 'mark' && !quotationAt(paragraph, from))) return undefined
  // “She will sing, the agent confirmed *after the rehearsal*”
  if (prepositions.has(first.lower) || conjunctions.has(first.lower) || times.has(first.lower) || occasions.has(first.lower))
    return undefined
  const end = clauseEnd(paragraph, from)
  // “people want a bridge, and she told them so”: a noun goes no further than its clause.
  for (let at = from + 1; at < end - 2; at++)
    if (tokens[at]!.text === ',' && /^(?:and|but|so|or)$/.test(tokens[at + 1]!.lower) && personalPronouns.has(tokens[at + 2]!.lower))
      return trimmed(paragraph, from, at)
  return trimmed(paragraph, from, end)
}

/** “*sign* of”, “*link* between”: a noun soon behind `at`, and what it takes behind it. */
const isOf = (paragraph: Paragraph, at: number, nouns: ReadonlySet<string>, openers: ReadonlySet<string>): boolean =>
  find(paragraph, at, nouns, 4) >= 0 && find(paragraph, at, openers, 6) > 0

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
