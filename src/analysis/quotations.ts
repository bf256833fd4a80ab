/**
 * Quotation marks of one paragraph: which opens what, which stands alone. Works on characters, because whether a mark
 * is an apostrophe is settled by its neighbours before words are.
 */
import type {Span} from '../read/article.js'

/** A quotation as offsets into the text given; `close` undefined where the text ends first. */
export interface QuotedSpan {
  readonly open: number
  readonly close: number | undefined
  readonly marks: 'double' | 'single'
  readonly depth: number
}

export interface QuotedSpans {
  readonly quotations: readonly QuotedSpan[]
  readonly stray: readonly Span[]
}

const doubleMarks = new Set(['“', '”', '"', '„', '«', '»'])
/** Words that begin with an apostrophe: “rock ’n’ roll”, “’em”, “’twas”. */
const elisions = /^(?:em|til|cause|n|tis|twas|cos|bout|round|tude|cuz|ere|s|d|ll|re|ve|m|t)(?![\p{L}])/iu
const openingContext = /[\s([{—–\-/“"‘„«]/u
const afterClosing = /[\s)\]}—–\-/”"’.,;:!?…»]/u

const isOpeningPlace = (text: string, at: number): boolean =>
  (at === 0 || openingContext.test(text[at - 1]!)) && at + 1 < text.length && !/\s/u.test(text[at + 1]!)
const isClosingPlace = (text: string, at: number): boolean =>
  at > 0 && !/\s/u.test(text[at - 1]!) && (at + 1 === text.length || afterClosing.test(text[at + 1]!))

/** Where a single quotation opened at `at` closes; undefined where the mark is an apostrophe or nothing closes it. */
function closeOfSingle(text: string, at: number): number | undefined {
  const curly = text[at] === '‘'
  let possessive: number | undefined
  for (let i = at + 1; i < text.length; i++) {
    const c = text[i]!
    if (c === '’' || (!curly && c === "'")) {
      if (!isClosingPlace(text, i)) continue
      // ‘the cartels’ hold on ports’: after a plural s the mark may be a possessive, so a later one is preferred.
      if (text[i - 1] === 's' && text[i + 1] === ' ' && /[\p{Ll}]/u.test(text[i + 2] ?? '')) possessive ??= i
      else return i
    } else if (c === '‘') break
    else if (c === '”' && text.lastIndexOf('“', i) < at) break
  }
  return possessive
}

/** 6'2", 5′ 11″: a straight mark straight after a digit is a measure unless a quotation is open. */
const isMeasure = (text: string, at: number): boolean => /[0-9]/.test(text[at - 1] ?? '') && !/[\p{L}]/u.test(text[at + 1] ?? '')

/** In: one paragraph's text. Out: its quotations in order of their opening marks, and the marks that pair with nothing. */
export function findQuotations(text: string): QuotedSpans {
  const quotations: {open: number; close: number | undefined; marks: 'double' | 'single'; depth: number}[] = []
  const stray: Span[] = []
  const stack: number[] = []
  const singleCloses = new Map<number, number>()
  const open = (at: number, marks: 'double' | 'single') => {
    stack.push(quotations.length)
    quotations.push({open: at, close: undefined, marks, depth: stack.length - 1})
  }
  for (let at = 0; at < text.length; at++) {
    const c = text[at]!
    if (doubleMarks.has(c)) {
      const top = stack.findLast(i => quotations[i]!.marks === 'double')
      const opener = top === undefined ? undefined : text[quotations[top]!.open]
      if (c === '“' || c === '„' || c === '«') {
        open(at, 'double')
        continue
      }
      const closes = top !== undefined && (c === '”' || c === '»' || opener === '"' || isClosingPlace(text, at))
      if (closes) {
        // Singles left open inside were apostrophes after all.
        while (stack.at(-1) !== top) stack.pop()
        stack.pop()
        quotations[top]!.close = at
      } else if (c === '"' && isMeasure(text, at)) continue
      else if (c === '"') open(at, 'double')
      else stray.push({start: at, end: at + 1})
      continue
    }
    if (c !== '‘' && c !== "'" && c !== '’') continue
    if (singleCloses.has(at)) {
      const index = singleCloses.get(at)!
      if (stack.includes(index)) {
        while (stack.at(-1) !== index) stack.pop()
        stack.pop()
        quotations[index]!.close = at
      }
      continue
    }
    if (c === '’' || !isOpeningPlace(text, at)) continue
    if (/[0-9]/.test(text[at + 1]!) || (c === "'" && elisions.test(text.slice(at + 1, at + 8)))) continue
    const close = closeOfSingle(text, at)
    if (close === undefined) {
      if (c === '‘') stray.push({start: at, end: at + 1})
      continue
    }
    singleCloses.set(close, quotations.length)
    open(at, 'single')
  }
  return {quotations: quotations.filter(q => q.marks === 'double' || q.close !== undefined), stray}
}
