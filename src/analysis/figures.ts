/**
 * Numbers that readers take for facts. Dates, ages, times, distances, scores, market prices and names with numbers are
 * left out here, so that no rule has to know them.
 */

import {
  approximators,
  casualtyWords,
  commodities,
  currencies,
  currencyNouns,
  labels,
  levies,
  livingNouns,
  magnitudes,
  marketWords,
  mayCount,
  measureNouns,
  months,
  numericValue,
  ordinalRank,
  periodWords,
  priceWords,
  publishedNouns,
  resultWords,
  samplingWords,
  scoreWords,
  setRates,
} from '../language/quantities.js'
import {crowdNouns} from '../language/titles.js'
import {isRole} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import type {Span} from '../read/article.js'
import {bySentence} from './by-sentence.js'
import {type Zone, zonesOf} from './clauses.js'
import {isSourced} from './nesting.js'
import {continued} from './releases.js'
import type {Attribution, Figure, FigureKind, Paragraph, Sentence, Token, Understanding} from './types.js'

const judged = new Set(['body', 'block-quote', 'caption', 'headline', 'deck'])
/** Contents of these are a thing judged, not a fact vouched for: “condemned the attacks, which killed 80”. */
const judging = new Set(['attack', 'praise', 'denial'])
/** Words that end the noun after a number. */
const nounEnds = wordSet(
  'and or but of in on at by for from to with as than that ahead which who when while after before since during over under into across per each was were is are had have has will would could may might been since worth about near amid within along against remain remains this these those if a an the his her its their between because although just only also not it he she they we i',
)
/** How many words from a number a word of death may stand to make it a toll. */
const tollReach = 6
/** How many words before a sum its penalty may stand. */
const sanctionReach = 9
const penalties = new Set(['fine', 'fines', 'penalty', 'penalties', 'settlement', 'damages'])
const sanction = /^fin(?:e[sd]?|ing)$/
/** “a *family of* four was displaced”: how large one is, not how many there were. */
const household = /^(?:family|mother|father|mum|mom|dad|parents?|grandmother|grandfather|household)$/
/** No toll is larger: “missing the *4.9 billion* that analysts had forecast” is money. */
const tollLimit = 1e8

interface Read {
  readonly first: number
  readonly last: number
  readonly value: number
}

/** The number that begins at `i`: “13,000”, “3 million”, “two dozen”. */
function readNumber(tokens: readonly Token[], i: number, end: number): Read | undefined {
  const token = tokens[i]!
  if (token.kind === 'mark' || token.kind === 'symbol') return undefined
  let value = numericValue(token.lower)
  // “billion dollars” with no number before it counts nothing.
  if (value === undefined || (magnitudes.has(token.lower) && !/^(?:a|an|one|half)$/.test(tokens[i - 1]?.lower ?? ''))) return undefined
  let last = i + 1
  while (last < end) {
    const times = magnitudes.get(tokens[last]!.lower)
    if (times === undefined) break
    value *= times
    last++
  }
  // “half a dozen”, “half a million”
  if (tokens[i - 1]?.lower === 'a' && tokens[i - 2]?.lower === 'half') value /= 2
  return {first: i, last, value}
}

/** In: an article understood. Out: its figures in reading order, each with the attributions that govern it. */
export function findFigures(base: Understanding): Figure[] {
  const sourced = bySentence(base.attributions.filter(isSourced))
  const figures: Omit<Figure, 'release'>[] = []
  for (const paragraph of base.paragraphs) {
    if (!judged.has(paragraph.block.kind)) continue
    for (const sentence of paragraph.sentences) {
      const found = figuresOf(paragraph, sentence)
      if (found.length === 0) continue
      const place = sentence.id - paragraph.sentences[0]!.id
      const near = [2, 1].flatMap(back => (place >= back ? (sourced.get(sentence.id - back) ?? []) : []))
      const zones = zonesOf(paragraph, sentence)
      for (const figure of found) {
        const at = {start: figure.start, end: figure.end}
        const zone = zones[figure.token - sentence.first]!
        const reaching = [...(sourced.get(sentence.id) ?? []), ...near]
        const governing = reaching.filter(a => governs(a, at, zone, paragraph))
        const {token, ...rest} = figure
        figures.push({
          ...rest,
          id: figures.length,
          sentence: sentence.id,
          attributions: governing.map(a => a.id),
          nearby: near.filter(a => !governing.includes(a)).at(-1)?.id,
          quoted: paragraph.tokens[token]!.quotation >= 0,
        })
      }
    }
  }
  const releases = continued(base, figures, sourced)
  return figures.map(figure => ({...figure, release: releases.get(figure.id)}))
}

function governs(attribution: Attribution, figure: Span, zone: Zone, paragraph: Paragraph): boolean {
  if (attribution.cueClass === 'no-comment') return false
  if (judging.has(attribution.cueClass) && zone === 'subordinate') return false
  const holds = (span: Span) => span.start < figure.end && figure.start < span.end
  // “A survey of *2,000 drivers* found”, “The union, which has *4,000 members*, said”: who speaks tells of itself.
  if (attribution.content.some(holds) || attribution.source.some(holds)) return true
  return goesOn(attribution, figure, zone, paragraph)
}

/** After the words told and whoever told them: “…, according to the board, *up from 4 per cent*”, “…, she said, *adding that 40 were hurt*”. */
const compares = wordSet(
  'up down above below against versus compared from more less higher lower adding noting finding putting showing estimating citing including coming bringing taking making reaching',
)
/** “said the app was hacked, *affecting 150 million users*”, “said sales rose, *while rents fell 2%*”: it goes on with the words told. */
function goesOn({source, cue, content, quote}: Attribution, figure: Span, zone: Zone, {tokens}: Paragraph): boolean {
  const last = content.at(-1)
  if (!last || !cue[0]) return false
  const inverted = cue[0].start > last.start
  if (!inverted && (quote !== 'indirect' || zone !== 'subordinate')) return false
  const end = inverted ? Math.max(last.end, cue.at(-1)!.end, source.at(-1)?.end ?? 0) : last.end
  if (figure.start < end) return false
  let at = tokens.findIndex(({start}) => start >= end)
  // “the agency said *on Tuesday in a statement*, up from …”
  if (inverted) for (let step = 0; step < 5 && tokens[at]?.kind === 'word'; step++) at++
  if (
    !(inverted ? /^(?:,|-|–|—)$/ : /^,$/).test(tokens[at]?.text ?? '') ||
    !(inverted ? compares.has(tokens[at + 1]?.text ?? '') : /^(?:\p{Ll}+ing|with|while)$/u.test(tokens[at + 1]?.text ?? ''))
  )
    return false
  for (at += 1; at < tokens.length && tokens[at]!.start < figure.start; at++) if (/^[,;:—–.]$/.test(tokens[at]!.text)) return false
  return true
}

type Found = Pick<Figure, 'start' | 'end' | 'kind' | 'value' | 'official' | 'by'> & {readonly token: number}

/** The figures of one sentence, before anyone asks who counted. */
function figuresOf(paragraph: Paragraph, sentence: Sentence): Found[] {
  const {tokens} = paragraph
  const found: Found[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!
    if (!mayCount(token.spelling)) continue
    if (token.lower.includes('-') && ordinalRank.test(token.lower)) {
      found.push({start: token.start, end: token.end, kind: 'ranking', value: undefined, official: false, by: 'ordinal-rank', token: i})
      continue
    }
    const number = readNumber(tokens, i, sentence.last)
    if (!number) continue
    const kind = kindOf(tokens, number, sentence)
    if (kind) found.push(spanned(tokens, number, sentence, kind))
    i = number.last - 1
  }
  return found
}

function kindOf(tokens: readonly Token[], number: Read, sentence: Sentence): FigureKind | undefined {
  const {first, last, value} = number
  const lower = (i: number) => (i >= sentence.first && i < sentence.last ? tokens[i]!.lower : '')
  const before = lower(first - 1)
  const next = lower(last)
  if (
    currencies.has(before) ||
    currencyNouns.has(next) ||
    (isCapital(tokens, last, sentence) && (currencyNouns.has(lower(last + 1)) || currencyNouns.has(lower(last + 2))))
  )
    return isResult(tokens, sentence) ||
      isClosing(tokens, sentence) ||
      (value < 10_000 && (near(tokens, sentence, marketWords) || near(tokens, sentence, priceWords)))
      ? undefined
      : 'money'
  if (next === '%' || next === 'percent' || next === 'percentage' || (next === 'per' && lower(last + 1) === 'cent'))
    return near(tokens, sentence, marketWords) ||
      near(tokens, sentence, scoreWords) ||
      isExchangeRate(tokens, sentence) ||
      isCommodity(tokens, sentence) ||
      isClosing(tokens, sentence) ||
      isResult(tokens, sentence)
      ? undefined
      : 'percentage'
  const month = before.endsWith('.') ? before.slice(0, -1) : before
  if (months.has(month) || months.has(next) || (before === '.' && months.has(lower(first - 2)))) return undefined
  if (isAge(tokens, number, before, next)) return undefined
  const digits = /^\d/.test(tokens[first]!.lower)
  if (digits && last === first + 1 && value >= 1500 && value < 2100 && Number.isInteger(value) && !tokens[first]!.text.includes(','))
    return undefined
  if (
    labels.has(before) ||
    (/^\p{Lu}/u.test(tokens[first - 1]?.text ?? '') && digits && first - 1 > sentence.first && !/^[a-z]/.test(next))
  )
    return undefined
  // “several cases, including one filed over the killing”: one of those, and no toll.
  if (value === 1 && !digits && /(?:ed|ing)$/.test(next)) return undefined
  if (measureNouns.has(next) || next === ':' || before === ':') return undefined
  if (before === 'of' && household.test(lower(first - 2))) return undefined
  if (isAddress(tokens, number, sentence)) return undefined
  if (/^(?:-|–|to)$/.test(next) && /^\d+$/.test(lower(last + 1)) && value < 200 && near(tokens, sentence, scoreWords)) return undefined
  if (
    value < tollLimit &&
    tollNear(tokens, number, sentence) &&
    !countsThings(tokens, number, sentence) &&
    (next === '' || !/^(?:of|day|years?)$/.test(next) || value > 3)
  )
    return value === 0 ? undefined : 'casualties'
  if (value >= 10 && isNoun(tokens, last, sentence)) return 'count'
  return undefined
}

const street =
  /^(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|way|highway|hwy|parkway|circle|terrace|square|route|trail|pike)\.?$/
/** “went to *6809* Ostby Oaks Lane”: a house, and no count. */
function isAddress(tokens: readonly Token[], {last}: Read, sentence: Sentence): boolean {
  for (let i = last; i < Math.min(last + 5, sentence.last) && isCapital(tokens, i, sentence); i++)
    if (i > last && street.test(tokens[i]!.lower)) return true
  return false
}

/** “dies *at 91*”, “Ida Holm, *58*, who”, “the son, *28*, was”, “aged 30”. */
function isAge(tokens: readonly Token[], {first, last, value}: Read, before: string, next: string): boolean {
  if (value > 120 || last > first + 1) return false
  if (before === 'aged' || before === 'age') return true
  if (before === 'at') return next === '' || /^[.,;:!?]$/.test(next)
  const bearer = tokens[first - 2]
  return before === ',' && next === ',' && bearer !== undefined && (/^\p{Lu}/u.test(bearer.text) || isRole(bearer))
}

function isCapital(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  return i < sentence.last && /^\p{Lu}/u.test(tokens[i]!.text)
}

function near(tokens: readonly Token[], sentence: Sentence, words: ReadonlySet<string>): boolean {
  for (let i = sentence.first; i < sentence.last; i++) if (words.has(tokens[i]!.lower)) return true
  return false
}

const moved = wordSet(
  'rose risen rises fell fallen falls dropped gained lost slid slumped weakened strengthened climbed jumped plunged eased was is',
)
/** “The krone fell 0.4% *against the euro*”, “*the pound has fallen* 12%”: a price of the market. */
function isExchangeRate(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let i = sentence.first + 1; i + 2 < sentence.last; i++)
    if (tokens[i - 1]!.lower === 'the' && currencyNouns.has(tokens[i]!.lower))
      for (let j = i + 1; j < i + 3; j++) if (moved.has(tokens[j]!.lower)) return true
  for (let i = sentence.first; i + 2 < sentence.last; i++)
    if (tokens[i]!.lower === 'against' && /^(?:the|a)$/.test(tokens[i + 1]!.lower))
      for (let j = i + 2; j < Math.min(i + 5, sentence.last); j++) if (currencyNouns.has(tokens[j]!.lower)) return true
  return false
}

/** “Net income was $2 billion in the second quarter”, “beat estimates of $3 billion in sales”: what a listed company files. */
function isResult(tokens: readonly Token[], sentence: Sentence): boolean {
  return near(tokens, sentence, resultWords) && near(tokens, sentence, periodWords)
}

/** “Vantor closed up 4.3 percent *at $7.30*”: a share by its price. */
function isClosing(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let i = sentence.first; i + 2 < sentence.last; i++)
    if (/^(?:at|to)$/.test(tokens[i]!.lower) && currencies.has(tokens[i + 1]!.lower) && /\.\d\d$/.test(tokens[i + 2]!.text))
      return !magnitudes.has(tokens[i + 3]?.lower ?? '')
  return false
}

/** “Copper prices shed 2%”: a price of the market; “food prices rose 2%” is a statistic. */
function isCommodity(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let i = sentence.first + 1; i < sentence.last; i++)
    if (/^prices?$/.test(tokens[i]!.lower) && commodities.has(tokens[i - 1]!.lower)) return true
  return false
}

/** “killed 12”, “12 people were killed”, “the death toll rose to 45”; not across another number or a semicolon. */
function tollNear(tokens: readonly Token[], number: Read, sentence: Sentence): boolean {
  for (let i = number.first - 1, steps = 0; i >= sentence.first && steps < tollReach; i--, steps++) {
    const token = tokens[i]!
    if (token.text === ';' || token.text === ',' || (token.kind === 'number' && steps > 0)) break
    if (casualtyWords.has(token.lower) && !isTrait(tokens, i, sentence)) return true
  }
  for (let i = number.last, steps = 0; i < sentence.last && steps < tollReach; i++, steps++) {
    const token = tokens[i]!
    if (token.text === ';' || token.kind === 'number') break
    if (casualtyWords.has(token.lower) && !isTrait(tokens, i, sentence)) return true
  }
  return false
}

/** “a man with two outstanding *warrants* is dead”, “eight *coaches* derailed, injuring nine”: no toll is made of things. */
function countsThings(tokens: readonly Token[], {last}: Read, sentence: Sentence): boolean {
  let head: Token | undefined
  for (let i = last; i < Math.min(last + 4, sentence.last); i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || nounEnds.has(token.lower) || casualtyWords.has(token.lower)) break
    head = token
  }
  return (
    head !== undefined &&
    /[^s]s$/.test(head.lower) &&
    head.text === head.lower &&
    !isRole(head) &&
    !crowdNouns.has(head.lower) &&
    !livingNouns.has(head.lower)
  )
}

/** “70 flats for *homeless* veterans”: what people are, not what has happened to them. */
const isTrait = (tokens: readonly Token[], i: number, sentence: Sentence): boolean =>
  tokens[i]!.lower === 'homeless' && i + 1 < sentence.last && tokens[i + 1]!.kind === 'word' && !nounEnds.has(tokens[i + 1]!.lower)

/** Whether a counted thing follows: “12 loans”, “400 people”; not “12, according to”, “30 and”. */
function isNoun(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  for (let j = i; j < Math.min(i + 4, sentence.last); j++) {
    const token = tokens[j]!
    if (token.kind !== 'word') return false
    if (measureNouns.has(token.lower) || scoreWords.has(token.lower)) return false
    if (nounEnds.has(token.lower)) return false
    if (/s$|people|personnel|police|staff|men|women|children/.test(token.lower)) return true
  }
  return false
}

const barePrepositions = wordSet('to at as an over under just close')

function spanned(tokens: readonly Token[], number: Read, sentence: Sentence, kind: FigureKind): Found {
  let {first, last} = number
  if (first > sentence.first && currencies.has(tokens[first - 1]!.lower)) first--
  while (first - 1 >= sentence.first && approximators.has(tokens[first - 1]!.lower)) first--
  // “to 45 people”: a bare preposition is no approximator.
  while (first < number.first && barePrepositions.has(tokens[first]!.lower) && !approximates(tokens, first, number.first)) first++
  if (last < sentence.last && /^(?:%|percent|per)$/.test(tokens[last]!.lower)) last += tokens[last]!.lower === 'per' ? 2 : 1
  let official = false
  for (let words = 0; last < sentence.last && words < 4; words++, last++) {
    const token = tokens[last]!
    if (token.kind !== 'word' || nounEnds.has(token.lower)) break
    if (publishedNouns.has(token.lower)) official = true
  }
  // “$3 million (£2.4 million) antitrust fine”, “£2 million in fines”
  if (kind === 'money' && /^(?:\(|\)|in)$/.test(tokens[last]?.text ?? ''))
    for (let i = last; i < Math.min(last + 9, sentence.last); i++) if (penalties.has(tokens[i]!.lower)) official = true
  for (let i = Math.max(sentence.first, first - 4); i < first; i++) if (publishedNouns.has(tokens[i]!.lower)) official = true
  // “The board *fined* the company 2 million crowns”: a penalty is on record.
  if (kind === 'money')
    for (let i = Math.max(sentence.first, first - sanctionReach); i < first; i++) if (sanction.test(tokens[i]!.lower)) official = true
  // “held its *base rate* at 2.1 per cent”, “lowered *its forecast* to zero”: of whoever sets it
  if (kind === 'percentage' && isOwnRate(tokens, sentence)) official = true
  // “a city of *about 2,600 people*”, “home to *800,000 people*”: an almanac's
  if (kind === 'count' && inhabits(tokens, first)) official = true
  // “A judge *ordered* the ferry company *to pay* 2 million crowns”: a ruling is on record.
  if (kind === 'money' && isAward(tokens, sentence)) official = true
  // “pleaded guilty to hiding 650,000 crowns”, “indicted for taking …”: the charge gives the sum.
  if (kind === 'money' && onRecord(tokens, sentence)) official = true
  if (kind === 'percentage' && near(tokens, sentence, levies)) official = true
  // “the bank's *two per cent target*”, “limited to *$100,000* a year”: whoever set it has published it.
  if (
    kind === 'percentage' &&
    (setRates.has(tokens[last]?.lower ?? '') || tokens.slice(first, last).some(token => setRates.has(token.lower)))
  )
    official = true
  if (/^(?:limited|capped|restricted)$/.test(tokens[first - 2]?.lower ?? '') && tokens[first - 1]?.lower === 'to') official = true
  // “The firm *surveyed* 2,000 drivers”
  if (kind === 'count' && near(tokens, sentence, samplingWords)) official = true
  if (kind === 'casualties' && isPast(tokens, sentence)) official = true
  const {start} = tokens[first]!
  const {end} = tokens[Math.min(last, sentence.last) - 1]!
  return {start, end, kind, value: number.value, official, by: `figure-${kind}`, token: number.first}
}

const setByBank = wordSet('base policy benchmark cash key lending repo bank discount')
function isOwnRate(tokens: readonly Token[], {first, last}: Sentence): boolean {
  for (let i = first; i + 1 < last; i++) {
    if (setByBank.has(tokens[i]!.lower) && /^rates?$/.test(tokens[i + 1]!.lower)) return true
    if (/^(?:its|their)$/.test(tokens[i]!.lower))
      for (let j = i + 1; j < Math.min(i + 5, last); j++)
        if (/^(?:forecasts?|outlook|guidance|projections?)$/.test(tokens[j]!.lower)) return true
  }
  return false
}

const settlements = wordSet('city town village community island borough district suburb')

const inhabits = (tokens: readonly Token[], first: number): boolean =>
  (tokens[first - 1]?.lower === 'of' && settlements.has(tokens[first - 2]?.lower ?? '')) ||
  (tokens[first - 1]?.lower === 'to' && tokens[first - 2]?.lower === 'home')

const courts = wordSet('judge judges court courts jury jurors tribunal arbitrator arbitrators magistrate magistrates')
const awards = /^(?:order(?:s|ed)|award(?:s|ed)|grant(?:s|ed))$/
function isAward(tokens: readonly Token[], {first, last}: Sentence): boolean {
  for (let i = first; i < last; i++)
    if (courts.has(tokens[i]!.lower)) for (let j = i + 1; j < Math.min(i + 5, last); j++) if (awards.test(tokens[j]!.lower)) return true
  return false
}

const charged = /^(?:plead(?:s|ed|ing)?|pled|indict(?:s|ed|ment)|convict(?:s|ed)|sentenced|acquitted)$/
function onRecord(tokens: readonly Token[], {first, last}: Sentence): boolean {
  for (let i = first; i < last; i++) {
    const {lower} = tokens[i]!
    if (charged.test(lower) || (lower === 'charged' && /^(?:with|in)$/.test(tokens[i + 1]?.lower ?? ''))) return true
  }
  return false
}

/** “The blast of 1988 killed 12”, “in November, when gunmen killed 30”: the toll of an old event is on record, a running one (“since May”) is not. */
function isPast(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    if (!/^(?:in|of)$/.test(tokens[i - 1]!.lower)) continue
    if (months.has(tokens[i]!.lower) || /^(?:1[5-9]|20)\d\d$/.test(tokens[i]!.text)) return true
  }
  return false
}

const approximating = new Set([
  'at least',
  'at most',
  'as many',
  'as much',
  'an estimated',
  'over',
  'under',
  'just over',
  'just under',
  'close to',
  'up to',
])

function approximates(tokens: readonly Token[], i: number, number: number): boolean {
  const one = tokens[i]!.lower
  if ((one === 'over' || one === 'under') && i + 1 <= number) return true
  return approximating.has(`${one} ${tokens[i + 1]?.lower ?? ''}`)
}
