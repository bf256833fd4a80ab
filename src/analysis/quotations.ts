/**
 * Quotation marks of one paragraph: which opens what, which stands alone. Works on characters, because whether a mark
 * is an apostrophe is settled by its neighbours before words are. Two straight apostrophes or grave accents in a row
 * are one double mark, as some exports write them.
 */
import {hasLetter, hasLetterOrDigit, isCapitalAt, isSmallAt} from '../language/capitals.js'
import type {Span} from '../read/article.js'

/** A quotation as offsets into the text given, marks included; `end` is where the text or the next quotation begins when nothing closes it. */
export interface QuotedSpan extends Span {
  readonly closed: boolean
  readonly marks: 'double' | 'single'
  readonly depth: number
  /** Characters of its opening mark: 2 for `''`. */
  readonly width: number
}

export interface QuotedSpans {
  /** In order of their opening marks, properly nested. */
  readonly quotations: readonly QuotedSpan[]
  /** Marks that open or close nothing, or that do so the wrong way round (“so“). */
  readonly stray: readonly Span[]
}

interface Mark extends Span {
  /** `open` and `close` by its form; `either` where only its place tells (straight marks). */
  readonly form: 'open' | 'close' | 'either'
  readonly double: boolean
  /** Its neighbours allow a quotation to begin here, or to end. */
  readonly opens: boolean
  readonly closes: boolean
}

interface Open {
  start: number
  end: number
  closed: boolean
  marks: 'double' | 'single'
  depth: number
  width: number
}

const isSpace = (c: string | undefined): boolean => c === undefined || c.trim() === ''
const openingContext = '([{—–-/“"‘„«\'`>|'
const closingContext = ')]}—–-/”"’\'.,;:!?…»<|*'
/** Words that begin with an apostrophe: “rock ’n’ roll”, “’em”, “’twas”; decades: “the ’90s”, “in ’91”. */
const elision =
  /^(?:(?:em|til|till|cause|n|tis|twas|twere|cos|coz|cuz|bout|round|tude|ere|s|d|ll|re|ve|m|t)(?![A-Za-zÀ-ɏ])|\d\d(?:s|er|ers)?(?![A-Za-zÀ-ɏ\d]))/i

/** In: a text. Out: every character in it that may be a quotation mark. */
function findMarks(text: string): Mark[] {
  const marks: Mark[] = []
  const sign = /["'`«»\u2018-\u201e]/g
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    let at = found.index
    const c = found[0]
    const before = text[at - 1]
    const atOpening = before === undefined || isSpace(before) || openingContext.includes(before)
    let width = 1
    let double = c !== "'" && c !== '‘' && c !== '’' && c !== '`'
    if (c === "'" || c === '`') {
      let run = 1
      while (text[at + run] === c) run++
      // ''' is a double mark outside a single one: '' ' where it opens, ' '' where it closes.
      if (run === 2 || (run === 3 && atOpening)) {
        width = 2
        double = true
      } else if (run === 3) {
        pushMark(marks, text, at, 1, false, c)
        at++
        width = 2
        double = true
      }
    }
    if (c === '`' && !double) continue
    pushMark(marks, text, at, width, double, c)
    sign.lastIndex = at + width
  }
  return marks
}

function pushMark(marks: Mark[], text: string, start: number, width: number, double: boolean, c: string): void {
  const end = start + width
  const before = text[start - 1]
  const after = text[end]
  const form = c === '“' || c === '„' || c === '«' || c === '‘' || c === '`' ? 'open' : c === '”' || c === '»' ? 'close' : 'either'
  marks.push({
    start,
    end,
    form,
    double,
    opens: (before === undefined || isSpace(before) || openingContext.includes(before)) && !isSpace(after),
    closes: !isSpace(before) && (isSpace(after) || closingContext.includes(after!)),
  })
}

/** In: one paragraph's text. Out: its quotations in order of their opening marks, and the marks that pair with nothing. */
export function findQuotations(text: string): QuotedSpans {
  const marks = findMarks(text)
  return marks.length === 0 ? {quotations: [], stray: []} : new Pairing(text, marks).pair()
}

/** What a double mark does: opens, closes the quotation at hand, stands astray (and may open or close all the same), or is none. */
type Role = 'open' | 'close' | 'stray' | 'stray-open' | 'stray-close' | 'none'

/** The marks of one paragraph while they are paired, from left to right. */
class Pairing {
  readonly #text: string
  readonly #marks: readonly Mark[]
  readonly #quotations: Open[] = []
  readonly #stray: Span[] = []
  readonly #stack: Open[] = []
  readonly #doubles: Open[] = []
  /** Single quotations by the mark that closes them. */
  readonly #singleCloses = new Map<Mark, Open>()

  constructor(text: string, marks: readonly Mark[]) {
    this.#text = text
    this.#marks = marks
  }

  pair(): QuotedSpans {
    for (const [i, mark] of this.#marks.entries()) {
      if (mark.double) this.#pairDouble(mark, i)
      else this.#pairSingle(mark, i)
    }
    // An unclosed ‘ is kept only where a British quotation may run on into the next paragraph; elsewhere it is a slip for ’.
    const kept = this.#quotations.filter(q => q.marks === 'double' || q.closed || mayRunOn(this.#text, q.start))
    settleOpen(kept, this.#stack, this.#text)
    return {quotations: kept, stray: this.#stray}
  }

  #pairSingle(mark: Mark, i: number): void {
    const text = this.#text
    const single = this.#singleCloses.get(mark)
    if (single) {
      if (single.end < 0) this.#close(single, mark)
      return
    }
    if (!mark.opens || text[mark.start] === '’' || elision.test(text.slice(mark.end, mark.end + 8))) return
    const ender = closeOfSingle(text, this.#marks, i)
    if (ender) this.#singleCloses.set(ender, this.#open(mark))
    else if (mark.form === 'open') this.#open(mark)
  }

  #pairDouble(mark: Mark, i: number): void {
    const top = this.#doubles.at(-1)
    const role = top ? this.#roleInside(mark, i, top) : this.#roleOutside(mark)
    if (role.startsWith('stray')) this.#stray.push({start: mark.start, end: mark.end})
    if (role.endsWith('open')) this.#open(mark)
    else if (role.endsWith('close')) this.#close(top!, mark)
  }

  /** Of a double mark that stands in no double quotation. */
  #roleOutside(mark: Mark): Role {
    const text = this.#text
    const either = mark.form === 'either'
    if (mark.form === 'open') return 'open'
    if (isMeasure(text, mark)) return 'none'
    // `she wrote:" It is over."`: behind a colon a quotation begins, wherever the space stands.
    if (either && text[mark.start - 1] === ':') return 'open'
    if (mark.opens && !mark.closes) return mark.form === 'close' && text[mark.start] === '”' ? 'stray-open' : 'open'
    if (mark.closes || mark.form === 'close') return 'stray'
    if (either && (mark.opens || isSpace(text[mark.start - 1]))) return 'open'
    return hasLetterOrDigit(text[mark.start - 1] ?? '') ? 'stray' : 'open'
  }

  /** Of one inside the double quotation `top`. */
  #roleInside(mark: Mark, i: number, top: Open): Role {
    const text = this.#text
    if (mark.form === 'open') {
      if (!mark.closes || mark.opens || text[mark.start] === '`') return 'open'
      // “Closed by the wrong mark,“ he said: it closes, and is told as turned. „So“ is how German does it.
      return text[mark.start] === '“' && text[top.start] !== '„' ? 'stray-close' : 'close'
    }
    if (mark.form === 'either' && mark.opens && !mark.closes) return 'open'
    return isMeasure(text, mark) && closesNext(this.#marks, i) ? 'none' : 'close'
  }

  #open(mark: Mark): Open {
    const quotation: Open = {
      start: mark.start,
      end: -1,
      closed: false,
      marks: mark.double ? 'double' : 'single',
      depth: this.#stack.length,
      width: mark.end - mark.start,
    }
    this.#quotations.push(quotation)
    this.#stack.push(quotation)
    if (mark.double) this.#doubles.push(quotation)
    return quotation
  }

  #close(quotation: Open, mark: Mark): void {
    // What was opened inside and never closed ends with it.
    for (let inside = this.#stack.pop(); inside && inside !== quotation; inside = this.#stack.pop()) inside.end = mark.start
    while (this.#doubles.length > 0 && this.#doubles.at(-1)!.end >= 0) this.#doubles.pop()
    quotation.end = mark.end
    quotation.closed = true
    if (quotation.marks === 'double') this.#doubles.pop()
  }
}

/** At the head of the paragraph, or with a sentence: “…, she said. ‘We left at dawn.” */
const mayRunOn = (text: string, at: number): boolean =>
  /(?:^|[.!?:,]["”’]?)\s*$/.test(text.slice(Math.max(0, at - 6), at)) &&
  (text.slice(0, at).trim() === '' || (text[at] === '‘' && isCapitalAt(text, at + 1)))

/** Quotations that the text never closes end where the next one inside them begins, or else with the text. */
function settleOpen(quotations: readonly Open[], stack: readonly Open[], text: string): void {
  const last = text.trimEnd().length
  for (const quotation of stack) quotation.end = last
  const next = {double: last, single: last}
  for (const quotation of quotations.toReversed()) {
    if (!quotation.closed)
      quotation.end = Math.min(quotation.end, quotation.start + text.slice(quotation.start, next[quotation.marks]).trimEnd().length)
    next[quotation.marks] = quotation.start
  }
  // Depths, now that some quotations are shorter than they looked.
  const enclosing: Open[] = []
  for (const quotation of quotations) {
    while (enclosing.length > 0 && enclosing.at(-1)!.end <= quotation.start) enclosing.pop()
    quotation.depth = enclosing.length
    enclosing.push(quotation)
  }
}

/** Where the single quotation of mark `i` closes; undefined where the mark is an apostrophe or nothing closes it. */
function closeOfSingle(text: string, marks: readonly Mark[], i: number): Mark | undefined {
  let possessive: Mark | undefined
  let balance = 0
  // A handful of candidates settles it; looking further would cost the square of their number.
  for (let at = i + 1; at < marks.length && at < i + 40; at++) {
    const mark = marks[at]!
    if (mark.double) {
      if (mark.form === 'either') balance = balance === 0 && (mark.opens || !mark.closes) ? 1 : balance - 1
      else balance += mark.form === 'open' ? 1 : -1
      // The double quotation around it ends first.
      if (balance < 0) break
      continue
    }
    const c = text[mark.start]
    if (c === '‘' || (c === "'" && mark.opens && !mark.closes && !elision.test(text.slice(mark.end, mark.end + 8)))) break
    if (text[marks[i]!.start] === '‘' ? c !== '’' && c !== "'" : c !== "'" && c !== '’') continue
    if (!mark.closes || balance > 0) continue
    // ‘the cartels’ hold on ports’: after a plural s the mark may be a possessive, so a later one is preferred.
    if (text[mark.start - 1] === 's' && text[mark.end] === ' ' && isSmallAt(text, mark.end + 1)) possessive ??= mark
    else return mark
  }
  return possessive
}

/** 6'2", 6’2”, a 12" pipe: a straight mark behind a digit, or any behind feet, is a measure unless a quotation needs it. */
const isMeasure = (text: string, mark: Mark): boolean =>
  /\d/.test(text[mark.start - 1] ?? '') &&
  !hasLetter(text[mark.end] ?? '') &&
  (text[mark.start] === '"' || (text[mark.start] === '”' && /\d['’] ?\d{1,2}$/.test(text.slice(Math.max(0, mark.start - 6), mark.start))))

/** Whether the next double mark can only close. */
function closesNext(marks: readonly Mark[], i: number): boolean {
  for (let at = i + 1; at < marks.length && at < i + 20; at++) if (marks[at]!.double) return marks[at]!.closes && !marks[at]!.opens
  return false
}
