/** The whole story of the analysis, told in order; each step sees only what is above it and edits none of it. */
import type {Article} from '../read/article.js'
import {findAccusations} from './accusations.js'
import {findAttributions} from './attributions.js'
import {attributionsBySentence} from './by-sentence.js'
import {weighClaims} from './claims.js'
import {findFigures} from './figures.js'
import {weighHeadlines} from './headlines.js'
import {findHedges} from './hedges.js'
import {ownLemmas, withHouseWords} from './house-words.js'
import {indexParagraphs} from './paragraphs.js'
import {gatherSources} from './sources.js'
import type {Analysis, AnalysisOptions} from './types.js'
import {judgeSentences} from './verdicts.js'

export {Memory} from './memory.js'
export type * from './types.js'

/** In: an article from any reader. Out: what it says and who is said to say it. Pure: same article, same analysis. */
export function analyze(article: Article, options: AnalysisOptions = {}): Analysis {
  const paragraphs = indexParagraphs(article, options.memory?.paragraphs)
  const sentences = paragraphs.flatMap(paragraph => paragraph.sentences)
  const hedges = findHedges(article, paragraphs, options)
  const read = withHouseWords(paragraphs, options.lexicon)
  const {attributions: all, weak: weakAttributions} = findAttributions(read, hedges, options)
  const found = ownLemmas(article, all, options.lexicon)
  const {sources, attributions} = gatherSources(article, read, found, options)
  const base = {
    article,
    paragraphs,
    sentences,
    hedges,
    attributions,
    attributionsBySentence: attributionsBySentence(sentences, attributions),
    sources,
  }
  const figures = findFigures(base)
  const assertions = judgeSentences(base, figures, options)
  const claims = weighClaims(base, assertions)
  const accusations = findAccusations(base)
  const headlineClaims = weighHeadlines(base, assertions, figures)
  return {...base, lexicon: options.lexicon ?? {}, weakAttributions, assertions, claims, accusations, figures, headlineClaims}
}
