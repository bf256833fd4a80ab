import type {Understanding} from './index.js'
import type {AnalysisOptions, Assertion} from './types.js'

export function judgeSentences(_base: Understanding, _options: AnalysisOptions): Assertion[] {
  return []
}
