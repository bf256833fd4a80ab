/**
 * Headlines that end in a full stop, as many exports have them: “Council approves harbour tax.” over the report. Only what
 * follows tells them from a first sentence, so each sign needs it.
 */

import {wordSet} from '../language/word-set.js'
import {datelineLength} from './text-inner.js'
import {auxiliary, endsIn, isProse, type Piece, quoteStart, saying} from './text-pieces.js'
import {weekday} from './text-vocabulary.js'

/** What headlines leave out and sentences do not. */
const determiner = wordSet('the a an this that these those his her its their our my your there it he she they i we you')
const openingDeterminer = /^(?:The|An?|This|That|These|Those|His|Her|Its|Their|There|It|He|She|They|We|I)\s/
const day = new RegExp(`\\b${weekday}\\b`)

/**
 * In: a line that ends in a stop, and the paragraphs under it. Out: what shows that the line is a headline, or nothing.
 * What stands above a dateline or the label of a part is one. Else the report has to tell it again: with the whole name of somebody whom the line
 * has by surname alone, or with its words, where the line has no article, no auxiliary and no day.
 */
export function stoppedHeadline(line: Piece, below: readonly Piece[]): string | undefined {
  if (line.words < 3 || line.words > 20 || endsIn(line) > 1 || !/^["“‘'$£€]?[A-ZÀ\d]/.test(line.text)) return undefined
  if (quoteStart.test(line.text) && saying.test(line.text)) return undefined
  if (/^(?:summary-label|section-of-posts)$/.test(below[0]?.by ?? '')) return 'above-label'
  const report = below.filter(({kind, words}, i) => !kind && (words >= 12 || i > 0)).slice(0, 2)
  const first = report.find(isProse)
  if (!first || first.words < line.words * 1.2) return undefined
  if (below.slice(0, 2).some(piece => !piece.kind && datelineLength(piece.text, false) > 0)) return 'above-dateline'
  const told = report.map(({text}) => text).join(' ')
  if (line.words <= 16 && !openingDeterminer.test(line.text) && introducesAgain(line.text, told)) return 'named-in-full-below'
  const flat =
    !auxiliary.test(line.text) &&
    !day.test(line.text) &&
    !line.text
      .toLowerCase()
      .split(' ')
      .some(word => determiner.has(word))
  return flat && saysAgain(line.text, told) ? 'told-again-below' : undefined
}

/** “Lind quits council.” / “Pelham councillor Anna Lind resigned …”: running copy has the whole name first. */
function introducesAgain(line: string, told: string): boolean {
  const words = line.split(' ')
  return words.some((raw, i) => {
    const name = /^["“‘']?([A-ZÀ][A-Za-zÀàª-]{2,})(?:['’]s?)?[,;:.]?["”’']?$/.exec(raw)?.[1]
    if (!name || (i > 0 && (/^["“‘'A-ZÀ].*\w$/.test(words[i - 1]!) || /^an?$/.test(words[i - 1]!)))) return false
    for (let at = told.indexOf(name); at >= 0; at = told.indexOf(name, at + 1)) {
      const before = /(?:^|[\s(“"])([A-ZÀ][a-zà]{2,}) (?:[A-ZÀ][a-zà]*\.? )?$/.exec(told.slice(Math.max(0, at - 30), at))?.[1]
      if (before && !opener.has(before) && !/[\wÀàª]/.test(told[at + name.length] ?? ' ')) return true
    }
    return false
  })
}

/** Words with a capital before a surname that are no first name: they begin a sentence, or title who bears it. */
const opener = wordSet(
  'The In On But And When After For That As If At With From While Yet Since Before Though Mr Mrs Ms Dr Sen Rep Gov Gen Sir Senator President Governor Mayor Minister Secretary Judge Chairman Speaker Councillor Justice',
)

/** Half of the telling words at least, by their first five letters: “approves” is told again by “approved”. */
function saysAgain(line: string, told: string): boolean {
  const telling = stems(line)
  if (telling.size < 3) return false
  const again = stems(told)
  return [...telling].filter(stem => again.has(stem)).length >= telling.size / 2
}

const stems = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^a-zàª\d]+/)
      .filter(word => word.length >= 4 && !plain.has(word))
      .map(word => word.slice(0, 5)),
  )
const plain = wordSet('with from over into after amid about that than what when where while says said more against could should would')
