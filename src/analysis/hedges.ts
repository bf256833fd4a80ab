/** Words that hold a statement at arm's length: hearsay, likelihood, rough figures. What a speaker says in quotation marks is the speaker's. */
import {hedgeTableWith} from '../language/hedge-rows.js'
import type {Article, BlockKind} from '../read/article.js'
import type {AnalysisOptions, Hedge, Paragraph} from './types.js'

/** Notes, credits of contributors and cross-heads are read, but say nothing that could be hedged. */
const silent: ReadonlySet<BlockKind> = new Set<BlockKind>(['note', 'contributor', 'crosshead'])

/** In: the article's paragraphs, hearsay words and rows of the house. Out: its hedges in reading order; those inside direct quotation are left out. */
export function findHedges(article: Article, paragraphs: readonly Paragraph[], options: AnalysisOptions = {}): Hedge[] {
  const hedges: Hedge[] = []
  const table = hedgeTableWith(options.lexicon?.['hedges'], options.patterns?.hedges)
  for (const paragraph of paragraphs) {
    if (silent.has(paragraph.block.kind)) continue
    const {tokens} = paragraph
    for (const {row, parts} of table.matches({words: tokens}, 'hedge')) {
      const ranges = parts.get('hedge')!
      const first = tokens[ranges[0]!.from]!
      const last = tokens[ranges.at(-1)!.to - 1]!
      if (first.quotation >= 0) continue
      hedges.push({
        id: hedges.length,
        start: first.start,
        end: last.end,
        text: article.text.slice(first.start, last.end),
        class: row.class,
        form: row.form,
        sentence: first.sentence,
        by: row.id,
      })
    }
  }
  return hedges
}
