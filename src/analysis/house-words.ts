/**
 * A newsroom's own words. A house word is read as the word that it stands beside: a verb that the house counts as saying is
 * read as “say”, a crowd that nobody can ring up as “critics”. Spans and texts stay those of the copy.
 */
import {formsOf, inflect} from '../language/inflection.js'
import {Spelling} from '../language/spellings.js'
import type {Article} from '../read/article.js'
import {withTokens} from './paragraphs.js'
import type {AnalysisOptions, FoundAttribution, Paragraph, Token} from './types.js'

type Lexicon = NonNullable<AnalysisOptions['lexicon']>

/** The nouns by which the lists of nouns are read. */
const nouns: Readonly<Record<string, readonly [singular: string, plural: string]>> = {
  'vague-groups': ['critic', 'critics'],
  'unnamed-people': ['insider', 'insiders'],
  officials: ['official', 'officials'],
}

/** Forms of “say” by their bits: base, third person, past, participle, -ing. */
const sayForms = [...formsOf('say')]

const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`

/** House word, lower case, to the word that it is read as. */
function readings(lexicon: Lexicon): Map<string, string> {
  const found = new Map<string, string>()
  for (const verb of lexicon['cue-verbs'] ?? [])
    for (const [form, bits] of formsOf(verb.toLowerCase())) {
      const same = sayForms.find(([, own]) => (own & bits) !== 0)
      if (same) found.set(form, same[0])
    }
  for (const [list, [one, many]] of Object.entries(nouns))
    for (const noun of lexicon[list] ?? []) {
      found.set(noun.toLowerCase(), one)
      found.set(plural(noun.toLowerCase()), many)
    }
  return found
}

/** In: paragraphs and the house's lists. Out: the paragraphs as attributions and sources are to be read; the same ones where the house adds nothing. */
export function withHouseWords(paragraphs: readonly Paragraph[], lexicon: Lexicon | undefined): readonly Paragraph[] {
  const known = lexicon ? readings(lexicon) : new Map<string, string>()
  if (known.size === 0) return paragraphs
  return paragraphs.map(paragraph => {
    const {tokens, words} = paragraph
    if (![...known.keys()].some(word => words.has(word))) return paragraph
    const read = tokens.map((token): Token => {
      const same = known.get(token.lower)
      return same === undefined ? token : {...token, lower: same, spelling: new Spelling(token.text, same)}
    })
    return withTokens(paragraph, read)
  })
}

/** In: attributions read with the house's words. Out: the same, a house verb under its own name: “opine”, not “say”. */
export function ownLemmas(article: Article, found: readonly FoundAttribution[], lexicon: Lexicon | undefined): readonly FoundAttribution[] {
  const verbs = lexicon?.['cue-verbs'] ?? []
  if (verbs.length === 0) return found
  const lemmas = new Map(verbs.flatMap(verb => inflect(verb.toLowerCase()).map((form): [string, string] => [form, verb.toLowerCase()])))
  return found.map(attribution => {
    const cue = attribution.cue.map(({start, end}) => article.text.slice(start, end).toLowerCase()).join(' ')
    const lemma = cue
      .split(/\s+/)
      .map(word => lemmas.get(word))
      .find(Boolean)
    return lemma === undefined ? attribution : {...attribution, lemma}
  })
}
