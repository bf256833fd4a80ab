/** Attributions inside the content of others. */
import type {Attribution} from './types.js'

/**
 * The attributions whose content holds this one: not those that it holds in turn. “Both polls showed a lead, the firm said”
 * may be read either way round, and then neither is inside the other.
 */
export function outerOf(attribution: Attribution, all: readonly Attribution[]): Attribution[] {
  return attribution.nestedIn
    .map(id => all[id])
    .filter(outer => outer !== undefined && !outer.nestedIn.includes(attribution.id)) as Attribution[]
}

/** Whether the text names anybody for it. */
export function isSourced(attribution: Attribution): boolean {
  return attribution.source.length > 0 || attribution.sourceId !== undefined || attribution.by === 'turn'
}
