/**
 * What the features of the role field hold of a token or border (`../roles.ts` says which features there are), and the scores of a window.
 * This file is AssemblyScript; places of lists are laid out by `Tokens` and `Field`, numbers of four bytes but for those of `Field` that
 * say otherwise. Tokens count from the first that is held: the two before and behind what windows may take in are held too.
 */
import {weighPlaces, weighPlaces2} from './sums'

/** Of a number; that of JavaScript. */
declare function exp(x: f64): f64

@unmanaged
class Tokens {
  /** Lists by token, as `Atoms` has them: of four bytes, of two, of one. */
  word: usize
  sentence: usize
  paragraph: usize
  behind: usize
  ahead: usize
  tag: usize
  quote: usize
  source: usize
  cue: usize
  shape: usize
  between: usize
  /** Whether a token is believed to be a cue. */
  others: usize
  /** By token of the window: counters of what lies between it and the cue, packed. */
  counters: usize
  /** A place before the first or behind the last token of a sentence. */
  pad: i32
  /** How many tokens are held. */
  count: i32
  /** The cue at hand, its window, what its sentence looks like, whether it is passive. */
  cueFirst: i32
  cueLast: i32
  first: i32
  last: i32
  situation: i32
  passive: i32
}

@unmanaged
class Field {
  tokens: Tokens
  /** Sums by token and side, by border and side (two each), of what does not hang on the cue; `unknown` until asked for. */
  standing: usize
  standingBorders: usize
  /** Features with their weights (`./sums.ts`), in the order of the functions that write places. */
  standingWeights: usize
  tokenWeights: usize
  standingBorderWeights: usize
  borderWeights: usize
  /** Room for the places of a window, the sums over their features, and where sums are to be kept. */
  places: usize
  sums: usize
  asked: usize
  /** Of the window (`./lattice.ts`): scores of tokens and of borders, what both are worth. */
  tokenScores: usize
  borderScores: usize
  tokenWorth: usize
  borderWorth: usize
  /** What a step of weights is worth (eight bytes), then the exponentials of so many steps as far as they have been asked for. */
  tokenScale: usize
  borderScale: usize
}

/** A sum that no features have. */
const unknown = i32.MIN_VALUE

/** Bits of `between`. */
const comma = 1
const verb = 2
const noun = 4
const mark = 8

function byteAt(list: usize, at: i32): i32 {
  return load<u8>(list + at)
}

function halfAt(list: usize, at: i32): i32 {
  return load<u16>(list + (usize(at) << 1))
}

function numberAt(list: usize, at: i32): i32 {
  return load<i32>(list + (usize(at) << 2))
}

/** Counts what lies between the cue and each token of its window: commas, verbs, nouns, other cues, marks, signal words. */
export function countBetween(tokens: Tokens): void {
  countTo(tokens, tokens.cueFirst - 1, tokens.first - 1, -1)
  countTo(tokens, tokens.cueLast, tokens.last, 1)
}

function countTo(tokens: Tokens, from: i32, to: i32, step: i32): void {
  let sentence = numberAt(tokens.sentence, tokens.cueFirst)
  let commas = 0
  let verbs = 0
  let nouns = 0
  let cues = 0
  let marks = 0
  let seen = 0
  for (let at = from; at !== to; at += step) {
    const here = numberAt(tokens.sentence, at)
    if (here !== sentence) {
      sentence = here
      commas = verbs = nouns = cues = marks = seen = 0
    }
    const counted = commas | (verbs << 2) | (nouns << 4) | (cues << 6) | (marks << 8) | (seen << 10)
    store<i32>(tokens.counters + (usize(at - tokens.first) << 2), counted)
    if (byteAt(tokens.others, at) === 1 && cues < 2) cues++
    const kind = byteAt(tokens.between, at)
    if (kind === 0) continue
    if ((kind & comma) !== 0 && commas < 3) commas++
    if ((kind & verb) !== 0 && verbs < 3) verbs++
    if ((kind & noun) !== 0 && nouns < 3) nouns++
    if ((kind & mark) !== 0 && marks < 2) marks++
    seen |= kind >>> 4
  }
}

function counterAt(tokens: Tokens, at: i32): i32 {
  return numberAt(tokens.counters, at - tokens.first)
}

function tagAt(tokens: Tokens, at: i32): i32 {
  return byteAt(tokens.tag, at) + 1
}

/** What `Tokens` hold of a place that is not there. */
const noTag = 31
const noState = 7

function isFirst(tokens: Tokens, at: i32): bool {
  return at === 0 || numberAt(tokens.sentence, at - 1) !== numberAt(tokens.sentence, at)
}

function isLast(tokens: Tokens, at: i32): bool {
  return at + 1 === tokens.count || numberAt(tokens.sentence, at + 1) !== numberAt(tokens.sentence, at)
}

/** Writes the place (`standingFeatures`) of a token on one side of a cue. Out: where the next may be written. */
export function placeStanding(tokens: Tokens, at: i32, side: i32, out: usize): usize {
  const begins = isFirst(tokens, at)
  const ends = isLast(tokens, at)
  const second = begins || isFirst(tokens, at - 1)
  const lastBut = ends || isLast(tokens, at + 1)
  const T = tagAt(tokens, at)
  const T_ = begins ? noTag : tagAt(tokens, at - 1)
  const T1 = ends ? noTag : tagAt(tokens, at + 1)
  const Q = byteAt(tokens.quote, at) + 1
  const S = byteAt(tokens.source, at) + 1
  store<i32>(out, side)
  store<i32>(out, side | (T_ << 1) | (T << 6) | (T1 << 11) | (byteAt(tokens.shape, at) << 16), 4)
  store<i32>(out, side | ((second ? noTag : tagAt(tokens, at - 2)) << 1) | (T_ << 6) | (T << 11), 8)
  store<i32>(out, side | (T << 1) | (T1 << 6) | ((lastBut ? noTag : tagAt(tokens, at + 2)) << 11), 12)
  store<i32>(
    out,
    side |
      (S << 1) |
      ((begins ? noState : byteAt(tokens.source, at - 1) + 1) << 4) |
      ((ends ? noState : byteAt(tokens.source, at + 1) + 1) << 7) |
      (T << 10) |
      (T_ << 15) |
      (byteAt(tokens.cue, at) << 20),
    16,
  )
  store<i32>(
    out,
    side |
      (Q << 1) |
      ((at > 0 ? byteAt(tokens.quote, at - 1) + 1 : noState) << 4) |
      ((at + 1 < tokens.count ? byteAt(tokens.quote, at + 1) + 1 : noState) << 7) |
      ((begins ? 0 : second ? 1 : 2) << 12) |
      ((ends ? 0 : lastBut ? 1 : 2) << 10) |
      (T << 14),
    20,
  )
  store<i32>(out, begins ? tokens.pad : numberAt(tokens.word, at - 1), 24)
  store<i32>(out, ends ? tokens.pad : numberAt(tokens.word, at + 1), 28)
  store<i32>(out, second ? tokens.pad : numberAt(tokens.word, at - 2), 32)
  store<i32>(out, lastBut ? tokens.pad : numberAt(tokens.word, at + 2), 36)
  store<i32>(out, numberAt(tokens.word, at), 40)
  return out + 44
}

/** The same of the border before a token (`standingBorderFeatures`). */
export function placeStandingBorder(tokens: Tokens, at: i32, side: i32, out: usize): usize {
  const here = at < tokens.count
  const begun = at > 0
  const edge = !here || isFirst(tokens, at)
  const place = side | (edge ? 2 : 0)
  const T = here ? tagAt(tokens, at) : noTag
  const T_ = begun ? tagAt(tokens, at - 1) : noTag
  const T__ = at > 1 ? tagAt(tokens, at - 2) : noTag
  const T1 = at + 1 < tokens.count ? tagAt(tokens, at + 1) : noTag
  const marks = (begun ? byteAt(tokens.quote, at - 1) + 1 : noState) | ((here ? byteAt(tokens.quote, at) + 1 : noState) << 3)
  const along = edge ? 0 : halfAt(tokens.ahead, at) | ((halfAt(tokens.behind, at) & 127) << 10)
  store<i32>(out, place | (T_ << 2) | (T__ << 7) | (T << 12) | (T1 << 17) | (marks << 22))
  store<i32>(out, place | (T__ << 2) | (T_ << 7) | (T << 12), 4)
  store<i32>(out, place | (T_ << 2) | (T << 7) | (T1 << 12) | (marks << 17), 8)
  store<i32>(out, place | (along << 2) | (T_ << 19) | (T << 24), 12)
  store<i32>(out, begun ? numberAt(tokens.word, at - 1) : tokens.pad, 16)
  store<i32>(out, here ? numberAt(tokens.word, at) : tokens.pad, 20)
  store<i32>(out, at > 1 ? numberAt(tokens.word, at - 2) : tokens.pad, 24)
  store<i32>(out, at + 1 < tokens.count ? numberAt(tokens.word, at + 1) : tokens.pad, 28)
  return out + 32
}

function distance(n: i32): i32 {
  return n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 15 ? 6 : n < 26 ? 7 : 8
}

/** Writes the place (`tokenFeatures`) of a token of the window, not of the cue itself. */
export function placeToken(tokens: Tokens, at: i32, out: usize): usize {
  const cueFirst = tokens.cueFirst
  const side = at < cueFirst ? 0 : 1
  const sentences = numberAt(tokens.sentence, at) - numberAt(tokens.sentence, cueFirst)
  const away = side === 0 ? -sentences : sentences
  const elsewhere = numberAt(tokens.paragraph, at) === numberAt(tokens.paragraph, cueFirst) ? 0 : 4
  const far = (away < 3 ? away : 3) | elsewhere | (side << 3)
  const gap = distance(side === 0 ? cueFirst - at : at - tokens.cueLast + 1) | (side << 4)
  const between = counterAt(tokens, at)
  const near = far | ((between & 15) << 4)
  const T = tagAt(tokens, at)
  const Q = byteAt(tokens.quote, at) + 1
  const another = byteAt(tokens.others, at)
  const cues = (between >> 6) & 3
  const marks = (between >> 8) & 3
  const signals = between >> 10
  store<i32>(out, far | (Q << 4) | (tokens.situation << 7))
  store<i32>(out, near | (marks << 8) | (Q << 10), 4)
  store<i32>(out, near | (T << 8) | (tokens.passive << 13), 8)
  store<i32>(out, far | (another << 4) | (byteAt(tokens.cue, at) << 5), 12)
  store<i32>(out, gap | (T << 5), 16)
  store<i32>(out, near | (((between >> 4) & 3) << 8) | (cues << 10) | (marks << 12) | (signals << 14) | (Q << 18), 20)
  store<i32>(out, far | (T << 4) | (cues << 9) | (signals << 11) | (Q << 15) | (another << 18), 24)
  store<i32>(out, gap | ((byteAt(tokens.source, at) + 1) << 5) | (T << 8), 28)
  const T_ = isFirst(tokens, at) ? noTag : tagAt(tokens, at - 1)
  const T1 = isLast(tokens, at) ? noTag : tagAt(tokens, at + 1)
  store<i32>(out, near | (T_ << 8) | (T << 13) | (T1 << 18), 32)
  return out + 36
}

/** The same of the border before a token (`borderFeatures`), which may be the one behind the window. */
export function placeBorder(tokens: Tokens, at: i32, out: usize): usize {
  const cueFirst = tokens.cueFirst
  const cueLast = tokens.cueLast
  const side = at <= cueFirst ? 0 : 1
  // Counters of the token on the cue's side of the border.
  const inner = side === 0 ? max(at - 1, tokens.first) : min(at, tokens.last - 1)
  const atCue = at === cueFirst ? 1 : at === cueLast ? 2 : 0
  const between = inner >= cueFirst && inner < cueLast ? 0 : counterAt(tokens, inner)
  const place =
    side |
    (min(abs(numberAt(tokens.sentence, inner) - numberAt(tokens.sentence, cueFirst)), 2) << 1) |
    (numberAt(tokens.paragraph, inner) === numberAt(tokens.paragraph, cueFirst) ? 0 : 8) |
    (atCue << 4)
  const here = at < tokens.count
  const begun = at > 0
  const T = here ? tagAt(tokens, at) : noTag
  const T_ = begun ? tagAt(tokens, at - 1) : noTag
  const Q = here ? byteAt(tokens.quote, at) + 1 : noState
  const Q_ = begun ? byteAt(tokens.quote, at - 1) + 1 : noState
  const beside = place | (T_ << 6) | (T << 11) | ((between & 15) << 16) | (((between >> 6) & 255) << 20)
  store<i32>(out, place | (Q_ << 6) | (Q << 9) | (tokens.situation << 12))
  store<i32>(out, beside, 4)
  store<i32>(out, beside, 8)
  store<i32>(out, begun ? numberAt(tokens.word, at - 1) : tokens.pad, 12)
  store<i32>(out, here ? numberAt(tokens.word, at) : tokens.pad, 16)
  return out + 20
}

/** Other tokens come into the field: their sums are not known yet. */
export function enter(field: Field): void {
  const count = field.tokens.count
  for (let i = 0; i < count * 2; i++) store<i32>(field.standing + (usize(i) << 2), unknown)
  for (let i = 0; i < (count + 1) * 4; i++) store<i32>(field.standingBorders + (usize(i) << 2), unknown)
}

/** Weighs the window of the cue at hand. */
export function weighWindow(field: Field): void {
  weighStanding(field)
  weighTokens(field)
  weighStandingBorders(field)
  weighBorders(field)
}

/** Sees to it that the standing sums of all tokens beside the cue are known. */
function weighStanding(field: Field): void {
  const tokens = field.tokens
  let out = field.places
  let asked = field.asked
  for (let at = tokens.first; at < tokens.last; at++) {
    if (at >= tokens.cueFirst && at < tokens.cueLast) continue
    const side = at < tokens.cueFirst ? 0 : 1
    const sum = field.standing + (usize(at * 2 + side) << 2)
    if (load<i32>(sum) !== unknown) continue
    out = placeStanding(tokens, at, side, out)
    store<usize>(asked, sum)
    asked += 4
  }
  const count = i32(asked - field.asked) >> 2
  if (count === 0) return
  weighPlaces(field.standingWeights, field.places, count, field.sums)
  for (let i: usize = 0; i < usize(count) << 2; i += 4) store<i32>(load<usize>(field.asked + i), load<i32>(field.sums + i))
}

/** The same of borders; one at the cue's beginning belongs to the side before it. */
function weighStandingBorders(field: Field): void {
  const tokens = field.tokens
  let out = field.places
  let asked = field.asked
  for (let at = tokens.first; at <= tokens.last; at++) {
    if (at > tokens.cueFirst && at < tokens.cueLast) continue
    const side = at <= tokens.cueFirst ? 0 : 1
    const sum = field.standingBorders + (usize(at * 2 + side) << 3)
    if (load<i32>(sum) !== unknown) continue
    out = placeStandingBorder(tokens, at, side, out)
    store<usize>(asked, sum)
    asked += 4
  }
  const count = i32(asked - field.asked) >> 2
  if (count === 0) return
  weighPlaces2(field.standingBorderWeights, field.places, count, field.sums)
  for (let i: usize = 0; i < usize(count) << 2; i += 4) store<i64>(load<usize>(field.asked + i), load<i64>(field.sums + (i << 1)))
}

/** The two sums held by one number. */
function lowOf(pair: i32): i32 {
  return (pair << 16) >> 16
}

function highOf(pair: i32): i32 {
  return (pair - lowOf(pair)) >> 16
}

/** From the fewest to the most steps that exponentials are kept of. */
const mostSteps = 4096

/** The exponential of so many steps of a scale; each is worked out once. */
function expOf(scale: usize, steps: i32): f64 {
  const value = f64(steps) * load<f64>(scale)
  if (steps < -mostSteps || steps >= mostSteps) return exp(value)
  const place = scale + 8 + (usize(steps + mostSteps) << 3)
  let known = load<f64>(place)
  if (known === 0) {
    known = exp(value)
    store<f64>(place, known)
  }
  return known
}

function weighTokens(field: Field): void {
  const tokens = field.tokens
  const scale = load<f64>(field.tokenScale)
  let out = field.places
  let count = 0
  for (let at = tokens.first; at < tokens.last; at++)
    if (at < tokens.cueFirst || at >= tokens.cueLast) {
      out = placeToken(tokens, at, out)
      count++
    }
  weighPlaces(field.tokenWeights, field.places, count, field.sums)
  let sums = field.sums
  for (let at = tokens.first; at < tokens.last; at++) {
    if (at >= tokens.cueFirst && at < tokens.cueLast) continue
    const side = at < tokens.cueFirst ? 0 : 1
    const sum = numberAt(field.standing, at * 2 + side) + load<i32>(sums)
    const source = lowOf(sum)
    const content = highOf(sum)
    const t = usize(at - tokens.first)
    const scores = field.tokenScores + t * 24
    store<f64>(scores, 0)
    store<f64>(scores, f64(source) * scale, 8)
    store<f64>(scores, f64(content) * scale, 16)
    store<f64>(field.tokenWorth + t * 16, expOf(field.tokenScale, source))
    store<f64>(field.tokenWorth + t * 16, expOf(field.tokenScale, content), 8)
    sums += 4
  }
}

function weighBorders(field: Field): void {
  const tokens = field.tokens
  const scale = load<f64>(field.borderScale)
  let out = field.places
  let count = 0
  for (let at = tokens.first; at <= tokens.last; at++)
    if (at <= tokens.cueFirst || at >= tokens.cueLast) {
      out = placeBorder(tokens, at, out)
      count++
    }
  weighPlaces2(field.borderWeights, field.places, count, field.sums)
  let sums = field.sums
  for (let at = tokens.first; at <= tokens.last; at++) {
    const inside = at > tokens.cueFirst && at < tokens.cueLast
    const standing = field.standingBorders + (usize(at * 2 + (at <= tokens.cueFirst ? 0 : 1)) << 3)
    let scores = field.borderScores + usize(at - tokens.first) * 32
    let worth = field.borderWorth + usize(at - tokens.first) * 32
    for (let pair: usize = 0; pair < 2; pair++) {
      if (inside) {
        store<f64>(scores, 0)
        store<f64>(scores, 0, 8)
        store<f64>(worth, 1)
        store<f64>(worth, 1, 8)
      } else {
        const sum = load<i32>(standing + (pair << 2)) + load<i32>(sums)
        const begins = lowOf(sum)
        const ends = highOf(sum)
        store<f64>(scores, f64(begins) * scale)
        store<f64>(scores, f64(ends) * scale, 8)
        store<f64>(worth, expOf(field.borderScale, begins))
        store<f64>(worth, expOf(field.borderScale, ends), 8)
        sums += 4
      }
      scores += 16
      worth += 16
    }
  }
}
