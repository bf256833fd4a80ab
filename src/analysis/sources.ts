import type {Article} from '../read/article.js'
import type {AnalysisOptions, Attribution, FoundAttribution, Paragraph, Source} from './types.js'

export function gatherSources(
  _article: Article,
  _paragraphs: readonly Paragraph[],
  found: readonly FoundAttribution[],
  _options: AnalysisOptions,
): {sources: Source[]; attributions: Attribution[]} {
  return {sources: [], attributions: found.map((a, id) => ({...a, id, sourceId: undefined, via: undefined, nestedIn: []}))}
}
