/** Every rule, alphabetically. */
import type {Rule} from '../src/engine/rule.js'
import agentlessAttribution from './agentless-attribution.js'
import anonymousSource from './anonymous-source.js'
import hedge from './hedge.js'
import loadedAttributionVerb from './loaded-attribution-verb.js'
import misusedDenialVerb from './misused-denial-verb.js'
import secondhandSource from './secondhand-source.js'
import singleSource from './single-source.js'
import unattributedAssertion from './unattributed-assertion.js'
import unattributedQuote from './unattributed-quote.js'
import unbalancedQuotes from './unbalanced-quotes.js'
import vagueAttribution from './vague-attribution.js'

export const rules: readonly Rule[] = [
  agentlessAttribution,
  anonymousSource,
  hedge,
  loadedAttributionVerb,
  misusedDenialVerb,
  secondhandSource,
  singleSource,
  unattributedAssertion,
  unattributedQuote,
  unbalancedQuotes,
  vagueAttribution,
]
