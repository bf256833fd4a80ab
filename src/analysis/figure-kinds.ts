/**
 * The numbers of a sentence and what they count. Dates, ages, times, distances, scores, market prices and names with numbers are
 * no figures.
 */
import {isCapital} from '../language/capitals.js'
import type {FigureContextRow} from '../language/figure-contexts.js'
import type {PhraseHit} from '../language/phrases.js'
import {
  casualtyWords,
  currencies,
  currencyNouns,
  labels,
  livingNouns,
  magnitudes,
  marketWords,
  measureNouns,
  months,
  numericValue,
  periodWords,
  priceWords,
  resultWords,
  scoreWords,
} from '../language/quantities.js'
import {crowdNouns} from '../language/titles.js'
import {isRole} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import type {FigureKind, Sentence, Token, Understanding} from './types.js'

/** Words that end the noun after a number. */
export const nounEnds = wordSet(
  'and or but of in on at by for from to with as than that ahead which who when while after before since during over under into across per each was were is are had have has will would could may might been since worth about near out up down off away back right amid within along against remain remains this these those if a an the his her its their between because although just only also not it he she they we i',
)
/** How many words from a number a word of death may stand to make it a toll. */
const tollReach = 6
/** No toll is larger: “missing the *4.9 billion* that analysts had forecast” is money. */
const tollLimit = 1e8
/** “a *family of* four was displaced”: how large one is, not how many there were. */
const household = wordSet('family mother father mum mom dad parent parents grandmother grandfather household')

/** A number as it stands: its tokens, `last` exclusive, and what it says. */
export interface ReadNumber {
  readonly first: number
  readonly last: number
  readonly value: number
}

/** The number that begins at `i`: “13,000”, “3 million”, “two dozen”. */
export function readNumber(tokens: readonly Token[], i: number, end: number): ReadNumber | undefined {
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
  let first = i
  if (magnitudes.has(token.lower)) {
    // “half a dozen”, “half a million”
    const half = tokens[i - 1]?.lower === 'a' && tokens[i - 2]?.lower === 'half'
    if (half) value /= 2
    first = half ? i - 2 : i - 1
  }
  return {first, last, value}
}

/** In: a number of a sentence, and what the sentence says of its figures. Out: what kind of figure it is, undefined where it is none. */
export function kindOf(
  tokens: readonly Token[],
  number: ReadNumber,
  sentence: Sentence,
  contexts: readonly PhraseHit<FigureContextRow>[],
): FigureKind | undefined {
  const {first, last, value} = number
  const lower = (i: number) => (i >= sentence.first && i < sentence.last ? tokens[i]!.lower : '')
  const next = lower(last)
  if (
    currencies.has(lower(first - 1)) ||
    currencyNouns.has(next) ||
    (isNamed(tokens, last, sentence) && (currencyNouns.has(lower(last + 1)) || currencyNouns.has(lower(last + 2))))
  )
    return isOfMarket(tokens, sentence) || (value < 10_000 && (near(tokens, sentence, marketWords) || near(tokens, sentence, priceWords)))
      ? undefined
      : 'money'
  if (next === '%' || next === 'percent' || next === 'percentage' || (next === 'per' && lower(last + 1) === 'cent'))
    return isOfMarket(tokens, sentence) ||
      near(tokens, sentence, marketWords) ||
      (near(tokens, sentence, scoreWords) && !tellsShares(tokens, sentence)) ||
      contexts.some(({row}) => row.makes === 'price' && row.figure === 'percentage')
      ? undefined
      : 'percentage'
  if (isDate(tokens, number, lower) || isNameOrMeasure(tokens, number, sentence, lower)) return undefined
  if (
    value < tollLimit &&
    tollNear(tokens, number, sentence) &&
    !countsThings(tokens, number, sentence) &&
    (value > 3 || !/^(?:of|day|years?)$/.test(next))
  )
    return value === 0 ? undefined : 'casualties'
  // “more than a dozen bakers”: nobody has counted them.
  const dozen = tokens[last - 1]!.lower === 'dozen' && /^(?:a|half)$/.test(lower(first))
  return value >= 10 && !dozen && isNoun(tokens, last, sentence) ? 'count' : undefined
}

/** Behind a fraction these say of what: “by a quarter *point*”, “a third *of* a mile”. */
const ofFraction = wordSet('of point points percentage percent')

/** In: words that may tell a share without a number. Out: whether they do: “by a third”, but not of a mile, and no share price or score. */
export function isShare(tokens: readonly Token[], {row, last}: PhraseHit<FigureContextRow>, sentence: Sentence): boolean {
  if (row.makes !== 'share' || (last < sentence.last && ofFraction.has(tokens[last]!.lower))) return false
  return !isOfMarket(tokens, sentence) && !near(tokens, sentence, marketWords) && !near(tokens, sentence, scoreWords)
}

/** “on May *4*”, “aged *30*”, “in *1998*”. */
function isDate(tokens: readonly Token[], number: ReadNumber, lower: (i: number) => string): boolean {
  const {first, last, value} = number
  const before = lower(first - 1)
  const next = lower(last)
  const month = before.endsWith('.') ? before.slice(0, -1) : before
  if (months.has(month) || months.has(next) || (before === '.' && months.has(lower(first - 2)))) return true
  if (isAge(tokens, number, before, next)) return true
  const {text} = tokens[first]!
  return /^\d/.test(text) && last === first + 1 && value >= 1500 && value < 2100 && Number.isInteger(value) && !text.includes(',')
}

/** “Boeing *737*”, “*12* miles”, “a family of *four*”, “*14* Mill Lane”, “by *52* to 48”. */
function isNameOrMeasure(tokens: readonly Token[], number: ReadNumber, sentence: Sentence, lower: (i: number) => string): boolean {
  const {first, last, value} = number
  const before = lower(first - 1)
  const next = lower(last)
  const digits = /^\d/.test(tokens[first]!.lower)
  if (labels.has(before)) return true
  // “The *Six* Million Dollar Man”: a title
  if (!digits && first > sentence.first && isCapital(tokens[first]!.text) && isNamed(tokens, last, sentence)) return true
  if (isCapital(tokens[first - 1]?.text ?? '') && digits && first - 1 > sentence.first && !/^[a-z]/.test(next)) return true
  // “several cases, including one filed over the killing”: one of those, and no toll.
  if (value === 1 && !digits && /(?:ed|ing)$/.test(next)) return true
  if (measureNouns.has(next) || next === ':' || before === ':') return true
  if (before === 'of' && household.has(lower(first - 2))) return true
  if (isAddress(tokens, number, sentence)) return true
  return /^(?:-|–|to)$/.test(next) && /^\d+$/.test(lower(last + 1)) && value < 200 && near(tokens, sentence, scoreWords)
}

const street =
  /^(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|way|highway|hwy|parkway|circle|terrace|square|route|trail|pike)\.?$/

/** “went to *6809* Ostby Oaks Lane”: a house, and no count. */
function isAddress(tokens: readonly Token[], {last}: ReadNumber, sentence: Sentence): boolean {
  for (let i = last; i < Math.min(last + 5, sentence.last) && isNamed(tokens, i, sentence); i++)
    if (i > last && street.test(tokens[i]!.lower)) return true
  return false
}

/** “dies *at 91*”, “at the age of *91*”, “Ida Holm, *58*, who”, “the son, *28*, was”, “aged 30”. */
function isAge(tokens: readonly Token[], {first, last, value}: ReadNumber, before: string, next: string): boolean {
  if (value > 120 || last > first + 1) return false
  if (before === 'aged' || before === 'age') return true
  if (before === 'of' && tokens[first - 2]?.lower === 'age') return true
  if (before === 'at') return next === '' || /^[.,;:!?]$/.test(next)
  const bearer = tokens[first - 2]
  return before === ',' && next === ',' && bearer !== undefined && (isCapital(bearer.text) || isRole(bearer))
}

function isNamed(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  return i < sentence.last && isCapital(tokens[i]!.text)
}

export function near(tokens: readonly Token[], sentence: Sentence, words: ReadonlySet<string>): boolean {
  for (let i = sentence.first; i < sentence.last; i++) if (words.has(tokens[i]!.lower)) return true
  return false
}

const being = wordSet('is are was were')

/** “40 percent *of the voters were* over 60, 12 percent under 30”: what people are, which no count of ballots tells. */
function tellsShares(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let i = sentence.first; i + 1 < sentence.last; i++) {
    if (!/^(?:%|percent|cent)$/.test(tokens[i]!.lower)) continue
    let next = i + 1
    if (tokens[next]!.lower === 'of')
      while (next < Math.min(i + 7, sentence.last - 1) && tokens[next]!.kind === 'word' && !being.has(tokens[next]!.lower)) next++
    if (being.has(tokens[next]!.lower)) return true
  }
  return false
}

/** A story is one of a market if its first paragraphs hold so many words of one. */
const openingParagraphs = 4
const marketTalk = 2

/** In: an article understood. Out: whether it reports a day on a market, so that “Carrow fell 6%” tells a price. */
export function tellsOfMarket({paragraphs}: Understanding): boolean {
  let talk = 0
  for (const {words} of paragraphs.filter(({block}) => block.kind === 'body').slice(0, openingParagraphs))
    for (const word of marketWords) if (words.has(word) && ++talk === marketTalk) return true
  return false
}

const moves = wordSet(
  'rose fell dropped gained lost slid slipped climbed jumped added shed surged tumbled sank soared plunged advanced eased rallied dipped edged rises falls drops gains loses',
)
const measured = wordSet('by about nearly almost more than as much up down over around another some $ £ €')

/** “Carrow Homes *dropped* 6.1%”: a named thing moves by so much. */
export function isMove(tokens: readonly Token[], number: number, {first}: Sentence): boolean {
  let at = number - 1
  while (at > first && measured.has(tokens[at]!.lower)) at--
  return at > first && moves.has(tokens[at]!.lower) && isCapital(tokens[at - 1]!.text)
}

/** What a listed company files, or its share by its price: nobody asks who says so. */
const isOfMarket = (tokens: readonly Token[], sentence: Sentence): boolean =>
  isResult(tokens, sentence) || isClosing(tokens, sentence) || isWorth(tokens, sentence)

const worth = wordSet('value cap capitalisation capitalization')
/** “When trading ended, the brewer had a market cap of €12 billion”: what anybody can look up on the exchange. */
function isWorth(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let i = sentence.first; i + 1 < sentence.last; i++)
    if ((tokens[i]!.lower === 'market' || tokens[i]!.lower === 'stock-market') && worth.has(tokens[i + 1]!.lower)) return true
  return false
}

/** “Net income was $2 billion in the second quarter”, “beat estimates of $3 billion in sales”: what a listed company files. */
function isResult(tokens: readonly Token[], sentence: Sentence): boolean {
  return near(tokens, sentence, resultWords) && near(tokens, sentence, periodWords)
}

/** “Vantor closed up 4.3 percent *at $7.30*”: a share by its price. */
function isClosing(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let i = sentence.first; i + 2 < sentence.last; i++)
    if (
      (tokens[i]!.lower === 'at' || tokens[i]!.lower === 'to') &&
      currencies.has(tokens[i + 1]!.lower) &&
      /\.\d\d$/.test(tokens[i + 2]!.text)
    )
      return !magnitudes.has(tokens[i + 3]?.lower ?? '')
  return false
}

/** “killed 12”, “12 people were killed”, “the death toll rose to 45”; not across another number or a semicolon. */
function tollNear(tokens: readonly Token[], number: ReadNumber, sentence: Sentence): boolean {
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
function countsThings(tokens: readonly Token[], {last}: ReadNumber, sentence: Sentence): boolean {
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
