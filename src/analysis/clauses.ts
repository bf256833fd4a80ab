/**
 * Which words of a sentence belong to its main clause. No parser: subordinate clauses are cut off by the words and commas
 * that open and close them in edited prose. “After the vote, the mayor, who had lost, left, stirring unrest”: main are
 * “the mayor” and “left”.
 */

import {Spelling} from '../language/spellings.js'
import {cueVerb, past, third} from '../language/verbs.js'
import {isVerb} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {paragraphFact} from './paragraphs.js'
import type {Paragraph, Sentence, Token} from './types.js'

export type Zone = 'main' | 'subordinate' | 'quoted'

const conjunctions = wordSet('after as while when whenever although though because since before until unless if once whereas whether')
/** Always open a clause, so that no verb has to be seen before them: “Deckhands stay silent *because* they fear jail”. */
const clauseOnly = wordSet('because although unless whereas')
/** Open a subordinate stretch when a comma or dash stands before them. */
const afterComma = wordSet(
  'after as while when although though because since before until unless if which who whom whose where whereby with despite amid even following including such particularly especially not leaving',
)
/** Behind “not” these begin a count and no aside. */
const howMany = wordSet('less more fewer all every only')
/** A leading stretch with these ends at the first comma but is no clause of its own. */
const coordinators = new Set(['and', 'but', 'so', 'yet', 'or', 'nor'])
const finite =
  wordSet(`is are was were am has have had will would can could may might must shall should do does did isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't doesn't don't didn't
  said says told took gave came went began got made met kept knew lost led left held found felt fell rose ran saw sent set shot spoke spent stood stole struck swore thought threw won wrote became broke brought built bought caught chose
  drew drove fled flew fought grew heard hit hurt kept meant paid put read sank sat sold sought shook shut spread withdrew remains remain says warns plans wants hopes expects believes claims denies`)
const intensifiers = wordSet('even only just especially particularly')
const determiners = wordSet(
  'the a an this that these those his her its their our my your some any no every each all both of in for by with from at on to and or',
)

/** What ends so is a verb only where no determiner makes it an adjective or a noun: “the *trusted* aide”, “the *claims*”. */
const doubtful = /(?:ed|s)$/

// Asked of nearly every word.
const isFiniteVerb = Spelling.fact(({lower}) => finite.has(lower))
const isDoubtful = Spelling.fact(({lower}) => lower.length >= 5 && doubtful.test(lower))
const isConjunction = Spelling.fact(({lower}) => conjunctions.has(lower))

/** Whether a word is likely the verb of a clause: an auxiliary, a known past tense, any other “-ed”, or a present like “continues”. */
export function looksFinite(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  const {kind, lower, spelling} = token
  if (kind !== 'word') return false
  if (isFiniteVerb(spelling)) return true
  if (!isDoubtful(spelling) || (lower.endsWith('s') && !isVerb(token))) return false
  const before = tokens[i - 1]
  // “as follows” is no clause.
  return before !== undefined && before.kind === 'word' && !determiners.has(before.lower) && before.lower !== 'as'
}

/** Before a verb these say that it goes on with the clause at hand. */
const joined = wordSet(
  'he she it they we i you who which that and or to not never also then been be being had has have was were is are did would could will may might should must',
)

/** With a comma behind their stretch these stand before the main clause: “After the vote, …”. */
const leads = new Set([...conjunctions, 'despite', 'following'])
/** Behind a comma these name a source and no second deed. */
const citations = wordSet('according citing quoting')
const dashes = new Set(['—', '–', ';', '--', '-'])
const brackets = new Set(['(', ')'])

/** By sentence of a paragraph, once somebody has asked: figures and verdicts both do, and most sentences are asked for by neither. */
const zonesBySentence = paragraphFact((): (readonly Zone[] | undefined)[] => Array.of())

/** The zone of each token of a sentence, in order. Quoted words are the speaker's, whatever the clause. */
export function zonesOf(paragraph: Paragraph, {id, first, last}: Sentence): readonly Zone[] {
  const known = zonesBySentence(paragraph)
  const place = id - paragraph.sentences[0]!.id
  known[place] ??= new ZoneReader(paragraph.tokens, first, last).read()
  return known[place]
}

/** Goes over a sentence once and tells at each token whether a subordinate clause has opened or closed. */
class ZoneReader {
  readonly #tokens: readonly Token[]
  readonly #first: number
  readonly #end: number
  /** The first word or number. */
  readonly #begin: number
  #zone: Exclude<Zone, 'quoted'> = 'main'
  /** The main clause has had its verb. */
  #verb = false
  /** In the stretch before the main clause: “After the vote, …”. */
  #lead = false
  /** The next comma goes back to the main clause. */
  #parenthetical = false
  /** In a relative clause that no comma opens, before the main verb: one more than the verbs it has had. */
  #defining = 0

  constructor(tokens: readonly Token[], first: number, end: number) {
    this.#tokens = tokens
    this.#first = first
    this.#end = end
    let begin = first
    while (begin < end && tokens[begin]!.kind !== 'word' && tokens[begin]!.kind !== 'number') begin++
    // “*But even* though the dam held, …”
    let lead = begin
    for (const skipped of [coordinators, intensifiers]) if (lead + 1 < end && skipped.has(tokens[lead]!.lower)) lead++
    this.#begin = leads.has(tokens[lead]?.lower ?? '') ? lead : begin
  }

  read(): Zone[] {
    const opener = this.#begin < this.#end ? this.#tokens[this.#begin]!.lower : ''
    if (leads.has(opener) || (opener.endsWith('ing') && opener.length > 5)) {
      this.#lead = hasComma(this.#tokens, this.#begin, this.#end)
      if (this.#lead) this.#zone = 'subordinate'
    }
    const zones: Zone[] = []
    for (let i = this.#first; i < this.#end; i++) {
      const token = this.#tokens[i]!
      const {kind, text} = token
      if (kind !== 'mark' && !(kind === 'symbol' && dashes.has(text))) this.#passWord(token, i)
      else if (text === ',' || dashes.has(text) || brackets.has(text)) this.#passMark(text, i)
      if (this.#zone === 'main' || text === ',') this.#defining = 0
      zones.push(token.quotation >= 0 ? 'quoted' : this.#zone)
    }
    return zones
  }

  /** A comma, dash, semicolon or bracket. */
  #passMark(text: string, i: number): void {
    const next = i + 1 < this.#end ? this.#tokens[i + 1]!.lower : ''
    // “…, *not* a vet, …” stands beside something, “According to him, *not less than* ten bears …” opens what is said.
    const opens = afterComma.has(next) && !(next === 'not' && !this.#verb && howMany.has(this.#tokens[i + 2]?.lower ?? ''))
    if (this.#lead) {
      // “After the fire, which killed two, the owner …”: the comma before “which” does not end the lead.
      if (!opens && !coordinators.has(next)) {
        this.#lead = false
        this.#zone = 'main'
      }
    } else if (this.#zone === 'subordinate') {
      const resumes = (next !== 'or' && coordinators.has(next) && startsClause(this.#tokens, i + 2, this.#end)) || this.#tellsAt(i + 1)
      if (this.#parenthetical || text === ')' || text === ';' || resumes) {
        this.#zone = 'main'
        this.#parenthetical = false
      }
    } else if (text === ';') this.#verb = false
    if (this.#zone !== 'main' || this.#lead || text === ';' || text === ')') return
    const participle = (next.endsWith('ing') && next.length > 4 && !citations.has(next)) || next === 'further'
    if (opens || participle || text === '(') {
      this.#zone = 'subordinate'
      this.#parenthetical = !this.#verb || text === '('
    }
  }

  /** “A vet briefed on the case, who was there and took notes, *said* it was old”: behind the comma the main clause tells. */
  #tellsAt(i: number): boolean {
    const token = this.#tokens[i]
    if (!token || i >= this.#end || token.quotation >= 0 || this.#tokens[i + 1]?.lower === 'by') return false
    return ((cueVerb(token.lower)?.forms ?? 0) & (past | third)) > 0 && looksFinite(this.#tokens, i)
  }

  #passWord(token: Token, i: number): void {
    const {lower} = token
    if (this.#zone === 'main') {
      if (
        i > this.#begin &&
        (clauseOnly.has(lower) || (this.#verb && isConjunction(token.spelling) && lower !== 'as' && !adverbialSince(this.#tokens, i)))
      ) {
        // “He left after the vote failed”, not “after Tuesday”: either way it is no main clause.
        this.#zone = 'subordinate'
        this.#parenthetical = false
      } else if ((lower === 'who' || lower === 'which') && i > this.#begin) {
        // “A vet who knew the bear, …”: where the main verb is still to come, the comma goes back to it.
        this.#zone = 'subordinate'
        this.#parenthetical = !this.#verb
        this.#defining = this.#verb ? 0 : 1
      } else if (!this.#verb) this.#verb = looksFinite(this.#tokens, i)
    } else if (this.#defining > 0 && token.quotation < 0 && (looksFinite(this.#tokens, i) || this.#isPlainAfterWho(token, i))) {
      // “A vet who *knew* the bear *said* it was old”: the second verb is the main one.
      if (this.#defining > 1 && !joined.has(this.#tokens[i - 1]!.lower)) {
        this.#zone = 'main'
        this.#verb = true
        this.#parenthetical = false
      }
      this.#defining++
    }
  }

  /** “Vets who *treat* bears say …”: right behind “who” a word in lower case is the verb, whatever it looks like. */
  #isPlainAfterWho({lower, text}: Token, i: number): boolean {
    return this.#defining === 1 && text === lower && !determiners.has(lower) && !lower.endsWith('s') && this.#tokens[i - 1]!.lower === 'who'
  }
}

/** “They have since moved”: no conjunction. */
function adverbialSince(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === 'since' && /^(?:has|have|had|was|were|is|are)$/.test(tokens[i - 1]?.lower ?? '')
}

/** Whether anything in a stretch looks like the verb of a clause. */
export function hasVerb(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (looksFinite(tokens, i)) return true
  return false
}

/** Not “When the tide is in the gate stays shut, *according* to the crew”. */
function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.text === ',' && !citations.has(tokens[i + 1]?.lower ?? '')) return true
  return false
}

/** “…, and the board resigned”: a subject and a verb within a few words. */
function startsClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 8); i++) {
    if (tokens[i]!.kind === 'mark') return false
    if (looksFinite(tokens, i)) return true
  }
  return false
}
