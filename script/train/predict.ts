/** Predictions in the form that the corpus scorer reads. */
import type {FoundAttribution, Paragraph} from '../../src/analysis/types.js'
import type {Atoms} from '../../src/extraction/atoms.js'
import type {Accepted} from '../../src/extraction/extractor.js'
import {TokenList} from '../../src/extraction/token-list.js'
import type {Span} from '../../src/read/article.js'
import type {GoldAttribution} from './brat.js'

/** The spans of what was accepted in an article. */
export function spansOf(accepted: readonly Accepted[], atoms: Atoms, paragraphs: readonly Paragraph[]): GoldAttribution[] {
  const tokens = new TokenList(atoms, paragraphs)
  return accepted.map(({sourceFirst, sourceLast, cueFirst, cueLast, content}) => ({
    source: sourceLast > sourceFirst ? [tokens.span(sourceFirst, sourceLast)] : [],
    cue: [tokens.span(cueFirst, cueLast)],
    content: tokens.spans(content),
  }))
}

const pairs = (spans: readonly Span[]) => spans.map(({start, end}) => [start, end])

/** In: a file name and what was found in it. Out: one line of JSON. */
export const predictionLine = (name: string, found: readonly (FoundAttribution | GoldAttribution)[]): string =>
  JSON.stringify({
    file: `${name}.txt`,
    attributions: found.map(({source, cue, content}) => ({source: pairs(source), cue: pairs(cue), content: pairs(content)})),
  })
