import type {Understanding} from './index.js'
import type {Accusation} from './types.js'

export function findAccusations(_base: Understanding): Accusation[] {
  return []
}
