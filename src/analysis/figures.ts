import type {Understanding} from './index.js'
import type {Figure} from './types.js'

export function findFigures(_base: Understanding): Figure[] {
  return []
}
