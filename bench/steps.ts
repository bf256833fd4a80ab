/** What each step of a lint costs, in order. Every step is run on what the steps above it made. */
import {rules} from '../rules/index.js'
import {findAccusations} from '../src/analysis/accusations.js'
import {findAttributions} from '../src/analysis/attributions.js'
import {attributionsBySentence} from '../src/analysis/by-sentence.js'
import {weighClaims} from '../src/analysis/claims.js'
import {findFigures} from '../src/analysis/figures.js'
import {weighHeadlines} from '../src/analysis/headlines.js'
import {findHedges} from '../src/analysis/hedges.js'
import {indexParagraphs} from '../src/analysis/paragraphs.js'
import {gatherSources} from '../src/analysis/sources.js'
import {judgeSentences} from '../src/analysis/verdicts.js'
import {runRules} from '../src/engine/run.js'
import {extractAttributions} from '../src/extraction/index.js'
import {analyze, readText, recommended} from '../src/index.js'
import {cpu, type WarmUp, warm} from './timing.js'

/** In: articles, how many rounds count, and how to warm up before. Out: by step, CPU milliseconds for all articles in its quickest round; `learned extraction` is part of `attributions`. */
export async function steps(texts: readonly string[], rounds: number, warmUp: WarmUp): Promise<Map<string, number>> {
  const settings = recommended(rules)
  const times = new Map<string, number[]>()
  const round = async (): Promise<void> => {
    const timed = async <I, O>(name: string, inputs: readonly I[], step: (input: I) => O): Promise<O[]> => {
      let outputs: O[] = []
      const spent = await cpu(() => {
        outputs = inputs.map(step)
      })
      times.set(name, [...(times.get(name) ?? []), spent])
      return outputs
    }
    const read = await timed('read', texts, text => readText(text, 'article.txt'))
    const indexed = await timed('words, sentences, quotations', read, article => ({article, paragraphs: indexParagraphs(article)}))
    const hedged = await timed('hedges', indexed, x => ({...x, hedges: findHedges(x.article, x.paragraphs)}))
    await timed('learned extraction', indexed, x => extractAttributions(x.paragraphs))
    const found = await timed('attributions', hedged, x => ({
      ...x,
      found: findAttributions(x.paragraphs, x.hedges, {}).attributions,
    }))
    const bases = await timed('sources', found, x => {
      const sentences = x.paragraphs.flatMap(paragraph => paragraph.sentences)
      const {sources, attributions} = gatherSources(x.article, x.paragraphs, x.found, {})
      return {...x, sentences, sources, attributions, attributionsBySentence: attributionsBySentence(sentences, attributions)}
    })
    const counted = await timed('figures', bases, base => ({base, figures: findFigures(base)}))
    const judged = await timed('verdicts', counted, x => ({...x, assertions: judgeSentences(x.base, x.figures, {})}))
    await timed('claims', judged, x => weighClaims(x.base, x.assertions))
    await timed('accusations', bases, findAccusations)
    await timed('headlines', judged, x => weighHeadlines(x.base, x.assertions, x.figures))
    const analyses = read.map(article => analyze(article))
    await timed('rules', analyses, analysis => runRules(analysis, rules, settings))
  }
  await warm(() => cpu(round), warmUp)
  times.clear()
  for (let counted = 0; counted < rounds; counted++) await round()
  return new Map([...times].map(([name, spent]) => [name, Math.min(...spent)]))
}
