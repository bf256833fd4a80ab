import type {Understanding} from './index.js'
import type {Assertion, Claim} from './types.js'

export function weighClaims(_base: Understanding, _assertions: readonly Assertion[]): Claim[] {
  return []
}
