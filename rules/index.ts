import type {Rule} from '../src/engine/rule.js'

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = []
