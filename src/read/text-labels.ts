/** Lines that say by themselves what they are: a label, a button, a date, a copyright line. */
import {type Label, type LabelRow, labelRows} from './text-label-rows.js'
import {buttons} from './text-vocabulary.js'

/** Rows that look for words anywhere in a paragraph; those for a few words are soon passed over by its length. */
const anywhere = labelRows.filter(row => row.has && !row.opens && row.stop !== false && row.words > 12)
const others = labelRows.filter(row => !anywhere.includes(row))
const parts = anywhere.flatMap(row => row.has!).map(part => part.replace(/[$.*+?^{}()|[\]\\]/g, '\\$&'))
const beginsWord = (part: string): boolean => part[0]! >= 'a' && part[0]! <= 'z'
/** One look for all that they ask for; most paragraphs have none of it. Parts that begin with a letter begin a word. */
const anyPart = new RegExp(`${parts.filter(part => !beginsWord(part)).join('|')}|\\b(?:${parts.filter(beginsWord).join('|')})`)

/** From so many words on all lines are alike to the rows. */
const mostWords = Math.max(...labelRows.map(row => row.words)) + 1

/** In: rows. Out: which of them may fit lines of so many words, with or without a stop at the end; told once for each. */
function bySize(rows: readonly LabelRow[]): (words: number, stop: boolean) => readonly LabelRow[] {
  const known: LabelRow[][] = []
  return (words, stop) => {
    const size = Math.min(words, mostWords)
    const place = size * 2 + Number(stop)
    known[place] ??= rows.filter(row => size <= row.words && (row.stop === undefined || row.stop === stop))
    return known[place]
  }
}
const isFree = (row: LabelRow): boolean => row.opens === undefined
const allBySize = bySize(labelRows)
const othersBySize = bySize(others)
/** The same for lines whose first words open no row, which most are. */
const freeBySize = bySize(labelRows.filter(isFree))
const otherFreeBySize = bySize(others.filter(isFree))
const openings: ReadonlySet<string> = new Set(labelRows.flatMap(row => [...(row.opens ?? [])]))

/** In: one paragraph's words, white space folded, with stand-ins. Out: what it says it is, if anything. */
export function labelOf(text: string, words: number, stop: boolean): Label | undefined {
  const lower = text.toLowerCase()
  const opening = /([a-z]+)(?:[^a-z]+([a-z]+))?/.exec(lower.slice(0, 40))
  const one = opening?.[1] ?? ''
  const two = `${one} ${opening?.[2]}`
  if (words <= 6) {
    const plain = lower.replaceAll('’', "'").replace(/^[^A-Za-zÀàª\d]+|[^A-Za-zÀàª\d']+$/g, '')
    if (buttons.has(plain) && !/[.:]$/.test(text)) return {kind: 'furniture', by: 'button'}
  }
  const opens = openings.has(one) || openings.has(two)
  const rowsOf = anyPart.test(lower) ? (opens ? allBySize : freeBySize) : opens ? othersBySize : otherFreeBySize
  for (const row of rowsOf(words, stop)) {
    if (row.opens && !row.opens.has(one) && !row.opens.has(two)) continue
    if (row.ends && !row.ends.includes(text.at(-1)!)) continue
    if (row.has && !row.has.some(part => lower.includes(part))) continue
    if (row.unless?.test(text)) continue
    if (row.says ? row.says.test(lower) : row.test?.test(text)) return {kind: row.kind, by: row.by}
  }
  return undefined
}
