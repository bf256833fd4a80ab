/** What several rules ask of whoever speaks: is it somebody readers can find, and is it speaking for itself? */

import {lettered} from '../language/capitals.js'
import {publicOffices} from '../language/titles.js'
import {wordSet} from '../language/word-set.js'
import type {Attribution} from './types.js'

export {isOfficeNoun} from '../language/titles.js'

const role = /^(?:the|this|that|his|her|its|their|our|he|she)\b|['’]s?\s/i
const nobody = /\b(?:sources?|officials?|persons?|people|individuals?|insiders?|aides?|advis[eo]rs?|diplomats?)\b/

/** “the minister”, “the club’s owner”: one known role, whom readers can find. “The source” is nobody. */
export const isKnownRole = (words: string): boolean => role.test(words) && !nobody.test(words.toLowerCase())

const judging: ReadonlySet<Attribution['cueClass']> = new Set(['attack', 'praise', 'stance', 'denial', 'no-comment', 'commitment'])
const acts = wordSet('announce declare respond apologize apologise decline refuse launch defend ask request chide call endorse')

/** What an outlet says for itself, an opinion or an act (“the Courier declined to comment”), and no report. */
export const isForItself = ({cueClass, lemma}: Attribution): boolean => judging.has(cueClass) || acts.has(lemma)

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
