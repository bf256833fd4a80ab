/** Every rule, alphabetically. */
import type {Rule} from '../src/engine/rule.js'
import agentlessAttribution from './agentless-attribution.js'
import allegationWithoutResponse from './allegation-without-response.js'
import anonymousOpinion from './anonymous-opinion.js'
import anonymousSource from './anonymous-source.js'
import damagedText from './damaged-text.js'
import danglingSource from './dangling-source.js'
import headlineOverclaims from './headline-overclaims.js'
import hedge from './hedge.js'
import inconsistentSourceName from './inconsistent-source-name.js'
import lateAttribution from './late-attribution.js'
import loadedAttributionVerb from './loaded-attribution-verb.js'
import missingVerificationNote from './missing-verification-note.js'
import misusedDenialVerb from './misused-denial-verb.js'
import mixedSpeakerParagraph from './mixed-speaker-paragraph.js'
import roteAnonymityReason from './rote-anonymity-reason.js'
import secondhandSource from './secondhand-source.js'
import singleRoot from './single-root.js'
import singleSource from './single-source.js'
import sourceCountMismatch from './source-count-mismatch.js'
import unattributedAssertion from './unattributed-assertion.js'
import unattributedQuote from './unattributed-quote.js'
import unbalancedQuotes from './unbalanced-quotes.js'
import unlinkedReport from './unlinked-report.js'
import unmarkedExcerpt from './unmarked-excerpt.js'
import unsourcedAllegation from './unsourced-allegation.js'
import unsourcedNumber from './unsourced-number.js'
import unverifiedSocialSource from './unverified-social-source.js'
import vagueAttribution from './vague-attribution.js'

export const rules: readonly Rule[] = [
  agentlessAttribution,
  allegationWithoutResponse,
  anonymousOpinion,
  anonymousSource,
  damagedText,
  danglingSource,
  headlineOverclaims,
  hedge,
  inconsistentSourceName,
  lateAttribution,
  loadedAttributionVerb,
  missingVerificationNote,
  misusedDenialVerb,
  mixedSpeakerParagraph,
  roteAnonymityReason,
  secondhandSource,
  singleRoot,
  singleSource,
  sourceCountMismatch,
  unattributedAssertion,
  unattributedQuote,
  unbalancedQuotes,
  unlinkedReport,
  unmarkedExcerpt,
  unsourcedAllegation,
  unsourcedNumber,
  unverifiedSocialSource,
  vagueAttribution,
]
