/** What several rules ask of whoever speaks: is it somebody readers can find, and is it speaking for itself? */

import {hasCapital, lettered} from '../language/capitals.js'
import {publicOffices} from '../language/titles.js'
import {wordSet} from '../language/word-set.js'
import type {Analysis, Attribution} from './types.js'

export {isOfficeNoun} from '../language/titles.js'

const role = /^(?:the|this|that|his|her|its|their|our|he|she)\b|['’]s?\s/i
const nobody = /\b(?:sources?|officials?|persons?|people|individuals?|insiders?|aides?|advis[eo]rs?|diplomats?)\b/

/** “the minister”, “the club’s owner”: one known role, whom readers can find. “The source” is nobody. */
export const isKnownRole = (words: string): boolean => role.test(words) && !nobody.test(words.toLowerCase())

const several =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|both|several|multiple|numerous|some|many|few|a (?:few|couple|number|handful|dozen)|dozens|more than|at least|\d+)\b/i
const oneOnly = /^(?:an?|one|another|this|that|each|every)\b/i
/** What tells of a noun stands behind it: “people *familiar with the bid*”, “aides *to the mayor*”. */
const behind = /,| (?:of|in|at|with|from|to|on|for|near|inside|within|close|familiar|briefed|privy|involved|loyal|who|whose|that)\b/

/** In: how a source is printed. Out: whether it is more than one: “two aides”, “people close to the club”. */
export function isSeveral(words: string): boolean {
  if (oneOnly.test(words) && !several.test(words)) return false
  const end = words.search(behind)
  const noun = (end > 0 ? words.slice(0, end) : words).toLowerCase()
  return several.test(words) || /(?:[^su]s|people|police|^those)$/.test(noun) || / and /.test(noun)
}

/** In: how a source is printed. Out: the same inside a sentence: “*a* party aide”. */
export const inSentence = (words: string): string =>
  words.replace(/^(?:An?|The|His|Her|Their|Its|One|Two|Three|Some|Several)\b/, word => word.toLowerCase())

const judging: ReadonlySet<Attribution['cueClass']> = new Set(['attack', 'praise', 'stance', 'denial', 'no-comment', 'commitment'])
const acts = wordSet(
  'announce declare respond apologize apologise decline refuse launch defend ask request chide call endorse proposal offer invitation demand decision apology plan bid',
)

/** “What NBC *considered* an offence”: what it thinks of its own affairs. */
const holding = wordSet('consider regard view see want hope intend prefer')

/** What an outlet says for itself, an opinion or an act (“the Courier declined to comment”), and no report. */
export const isForItself = ({cueClass, lemma, mode}: Attribution): boolean =>
  judging.has(cueClass) || acts.has(lemma) || (mode === 'belief-or-intention' && holding.has(lemma))

const statement =
  /\bin (?:an?|its|the) (?:[\w-]+ )?(?:statement|memo|apology|correction|news release|press release|(?:note|letter|e-?mail|memo) to (?:its )?(?:staff|readers|employees|viewers))\b/i

/** In: an article understood; an attribution. Out: whether the source speaks as a body does: “the Courier said *in a statement*”, and not in its pages. */
export function isOwnStatement({article: {text}, sentences}: Analysis, {sentence, content}: Attribution): boolean {
  const {start, end} = sentences[sentence]!
  let around = ''
  let from = start
  for (const span of content) {
    around += text.slice(from, Math.max(from, span.start))
    from = Math.max(from, span.end)
  }
  return statement.test(around + text.slice(from, Math.max(from, end)))
}

/** In: an attribution and all of its sentence. Out: whether its source defends itself there: “The paper denied this, *saying* the story ran late”. */
export const isOwnDefence = ({source: [own]}: Attribution, sentence: readonly Attribution[]): boolean =>
  own !== undefined && sentence.some(({cueClass, source: [other]}) => cueClass === 'denial' && other?.start === own.start)

const between = lettered`[^\p{L}-]+`

/** In: how a source is printed. Out: whether a public office stands in it: “Sheriff Ann Lee”. */
export const namesOffice = (words: string): boolean =>
  words
    .toLowerCase()
    .split(between.for(words))
    .some(word => publicOffices.has(word))

/** In: how a source is printed. Out: whether it names somebody in a public office: “Sheriff Ann Lee”, no “former sheriff”. */
export const namesOfficial = (words: string): boolean => hasCapital(words) && namesOffice(words) && !/\bformer\b/i.test(words)
