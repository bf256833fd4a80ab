import type {Understanding} from './index.js'
import type {Assertion, Figure, HeadlineClaim} from './types.js'

export function weighHeadlines(_base: Understanding, _assertions: readonly Assertion[], _figures: readonly Figure[]): HeadlineClaim[] {
  return []
}
