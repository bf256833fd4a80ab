/** Cues of more than one word, and adjectives: “put the toll at nine”, “was quoted as saying”, “claimed responsibility”, “the court heard”. */
import {phraseAfter} from '../language/noun-phrases.js'
import type {Range} from '../language/pattern.js'
import {numericValue} from '../language/quantities.js'
import type {CueVerb} from '../language/verbs.js'
import {documentNouns, isCapitalised, isRole, isVerb, personNouns} from '../language/word-classes.js'
import {clauseEnd, trimEnd} from './attribution-clauses.js'
import {contentAfter} from './attribution-content-after.js'
import {contentBefore, saysSomething} from './attribution-contents.js'
import type {Draft, Make} from './attribution-draft.js'
import {before} from './attribution-inverted.js'
import {beForms, isCourt, isNobody, isThing, negations} from './attribution-speakers.js'
import type {CueClass, Paragraph, Token} from './types.js'

/** What was matched, in words of the paragraph. */
interface Place {
  readonly paragraph: Paragraph
  readonly source: Range
  /** First word of the cue, and the place after it. */
  readonly first: number
  readonly after: number
  /** Auxiliaries and adverbs between source and cue. */
  readonly group: readonly Token[]
}

/** In: the id of a row. Out: whether its cue is a set phrase, which `readSetPhrase` reads. */
export const isSetPhrase = (id: string): boolean => setPhrases.has(id)

/** In: a matched row whose cue is a set phrase. Out: the draft, undefined where nothing is said. */
export function readSetPhrase(id: string, place: Place, draft: Make): Draft | undefined {
  const {paragraph, source, first, after, group} = place
  const {tokens} = paragraph
  if (id === 'put-at') {
    const content = figureAt(paragraph, after)
    return content && draft([source], [content], {lemma: 'put', cueClass: 'evidence'})
  }
  if (id === 'court-heard') return readHeard(place, draft)
  const particular = particulars[id]
  if (!particular) return readQuoted(place, draft)
  const lemma = particular.lemma ?? moods[tokens[first]!.lower] ?? tokens[first]!.lower
  const content = contentAfter(paragraph, particular.verb, after)
  // “The family released the following statement:”: the words stand in the next paragraph.
  if (!content && id === 'made-a-claim' && announcesQuote(paragraph, after)) return draft([source], [], {lemma})
  // “was *not* optimistic that …” is a state of mind as well.
  if (!content || (id !== 'mind-adjective' && group.some(word => negations.has(word.lower)))) return undefined
  const speaker = tokens.slice(source.from, source.to)
  if (isNobody(speaker)) return undefined
  // “The storm made it clear that …”: nobody said so.
  if (id === 'made-clear' && isThing(speaker)) return undefined
  // “Studies linked the dye to asthma”; a causeway links an island, and police link a man, to something else.
  if (id === 'linked-to' && !speaker.some(word => documentNouns.has(word.lower) || /^(?:scientist|researcher)s?$/.test(word.lower)))
    return undefined
  // “The storm raised concerns”: people do, in words.
  if (
    id === 'raised-concerns' &&
    !speaker.some(word => personNouns.has(word.lower) || isRole(word) || (isCapitalised(word) && word.lower !== 'the'))
  )
    return undefined
  if (
    id === 'mind-adjective' &&
    !group.some(word => beForms.has(word.lower) || /^(?:'s|seems?|remains?|remained|appeared|felt|feels)$/.test(word.lower))
  )
    return undefined
  return draft([source], content.ranges, {lemma, cueClass: particular.verb.class as CueClass, mind: particular.verb.mind})
}

const putBefore = /^(?:his|her|their|evidence|testimony|closing|opening|arguments|statements|recordings?|excerpts|witnesses)$/

/** “The court heard”: whoever gave that evidence is not named. */
function readHeard({paragraph, source, after}: Place, draft: Make): Draft | undefined {
  const {tokens} = paragraph
  if (!isCourt(tokens, source)) return undefined
  // “Porter sold the keys, court *told*”: where nothing follows it was told.
  const told = tokens[after - 1]!.lower === 'told'
  if (told && after < tokens.length && tokens[after]!.sentence === tokens[after - 1]!.sentence) return undefined
  // “jurors heard his own words”, “the court heard closing arguments”: what was put before it, not what it said.
  const next = tokens[after + 1]
  if (putBefore.test(tokens[after]?.lower ?? '') && next?.kind === 'word' && !isVerb(next)) return undefined
  const following = told ? undefined : contentAfter(paragraph, hearing, after)
  const earlier = following ? undefined : contentBefore(paragraph, source.from)
  const content = following?.ranges ?? (earlier && saysSomething(paragraph, earlier) ? [earlier] : undefined)
  return content && draft([], content, {lemma: 'hear', cueClass: 'speech'})
}

/** “The pier is safe, *the engineer* was quoted as saying by the Courier”: the engineer speaks, the Courier relays. */
function readQuoted({paragraph, source, after, group}: Place, draft: Make): Draft | undefined {
  if (!group.some(word => beForms.has(word.lower)) || group.some(word => negations.has(word.lower))) return undefined
  const relay = paragraph.tokens[after]?.lower === 'by' ? phraseAfter(paragraph.tokens, after + 1) : -1
  const rest = Math.max(after, relay)
  const more = {lemma: 'say', cueClass: 'speech'} as const
  const following = contentAfter(paragraph, saying, rest)
  if (following) return draft([source], following.ranges, more)
  return before(paragraph, source.from, rest, saying, source, (from, content) => draft(from, content, more))
}

/** Whether nothing but “the magazine in May” stands between the cue and a colon that ends the paragraph. */
export function announcesQuote({tokens}: Paragraph, after: number): boolean {
  const last = tokens.length - 1
  if (tokens[last]?.text !== ':' || last - after > 12) return false
  // “told *E!* News on Monday:”
  return tokens.slice(after, last).every(token => (token.kind !== 'mark' || token.text === '!') && !isVerb(token))
}

/** “put *the damage at 3 million euros*”: what is put at a number; undefined where something is put at a place. */
function figureAt(paragraph: Paragraph, after: number): Range | undefined {
  const {tokens} = paragraph
  const to = trimEnd(paragraph, clauseEnd(paragraph, after))
  for (let at = after + 1; at < to && at < after + 16; at++) {
    if (tokens[at]!.lower !== 'at' || tokens[at - 1]!.kind === 'mark') continue
    const number = tokens.slice(at + 1, Math.min(to, at + 5)).some(token => token.kind === 'number' || token.kind === 'symbol')
    // “put the toll *at nine*”, not “put both men at one table”
    const spelled =
      numericValue(tokens[at + 1]?.lower ?? '') !== undefined &&
      (at + 2 >= to ||
        tokens[at + 2]!.kind === 'mark' ||
        /^(?:hundred|thousand|lakh|crore|million|billion|trillion)$/.test(tokens[at + 2]!.lower))
    // “put the toll *at several thousand*”
    const rough = /^(?:several|many|tens|hundreds|thousands|millions|billions|dozens)$/.test(tokens[at + 1]?.lower ?? '')
    if (number || spelled || rough) return {from: after, to}
  }
  return undefined
}

const verbOf = (lemma: string, cueClass: string, letters: string, prepositions: string[] = [], mind = false): CueVerb => ({
  lemma,
  class: cueClass,
  mind,
  frames: new Set([...letters] as never[]),
  prepositions: new Set(prepositions),
  forms: 0,
})

const saying = verbOf('make', 'nominal', 'cq')
const hearing = verbOf('hear', 'speech', 'c')

/** Cues of more than one word, and adjectives: what follows them. */
const particulars: Readonly<Record<string, {readonly verb: CueVerb; readonly lemma?: string}>> = {
  'claimed-responsibility': {verb: verbOf('claim', 'distancing', 'k', ['for']), lemma: 'claim'},
  'ruled-out': {verb: verbOf('rule', 'denial', 'ng'), lemma: 'rule'},
  'went-after': {verb: verbOf('attack', 'attack', 'f'), lemma: 'attack'},
  'lashed-out': {verb: verbOf('lash', 'attack', 'f'), lemma: 'lash'},
  'laughed-off': {verb: verbOf('dismiss', 'denial', 's'), lemma: 'dismiss'},
  'made-a-claim': {verb: saying},
  'made-clear': {verb: verbOf('make', 'speech', 'c'), lemma: 'make'},
  'raised-concerns': {verb: verbOf('raise', 'stance', 'ck', ['about', 'over', 'with', 'at'])},
  voiced: {verb: verbOf('voice', 'stance', 'n')},
  'linked-to': {verb: verbOf('link', 'evidence', 'f', ['to', 'with'])},
  'mind-adjective': {verb: verbOf('be', 'belief', 'ctk', ['about', 'of', 'over', 'by'], true)},
}
/** What an adjective says of a mind, as a verb would: “were *worried* that …” is what “worried that …” is. */
const moods: Readonly<Record<string, string>> = {
  worried: 'worry',
  concerned: 'worry',
  alarmed: 'worry',
  afraid: 'fear',
  fearful: 'fear',
  convinced: 'believe',
  certain: 'believe',
  confident: 'believe',
  doubtful: 'doubt',
  sceptical: 'doubt',
  skeptical: 'doubt',
}
const setPhrases: ReadonlySet<string> = new Set([
  'put-at',
  'court-heard',
  'quoted-as-saying',
  'quoted-by-as-saying',
  ...Object.keys(particulars),
])
