import type {Article} from '../read/article.js'
import type {AnalysisOptions, FoundAttribution, Hedge, Paragraph} from './types.js'

export function findAttributions(
  _article: Article,
  _paragraphs: readonly Paragraph[],
  _hedges: readonly Hedge[],
  _options: AnalysisOptions,
): FoundAttribution[] {
  return []
}
