/** The whole training, step by step; `train.ts` and `eval.ts` run it. */
import {AtomReader} from '../../src/extraction/atoms.js'
import {type Candidate, CandidateFinder} from '../../src/extraction/candidates.js'
import {cueLabels} from '../../src/extraction/cues.js'
import {type Accepted, accept, judgeCandidates} from '../../src/extraction/extractor.js'
import {numberCount, numbersOf} from '../../src/extraction/judge.js'
import type {Lexicon, NumberMap} from '../../src/extraction/lexicon.js'
import type {LearnedModel} from '../../src/extraction/model-file.js'
import {borderLabels, roleLabels} from '../../src/extraction/role-states.js'
import {sparseRows} from '../../src/extraction/sparse.js'
import {taggerOf} from '../../src/extraction/tagger.js'
import {tableBits} from '../../src/extraction/templates.js'
import {treeScorer} from '../../src/extraction/trees.js'
import type {AnnotatedArticle} from './brat.js'
import {type CueSettings, type CueWeights, cueSettings, learnCues} from './cues.js'
import {strongest} from './learner.js'
import {type Lesson, makeLesson} from './lessons.js'
import {buildLexicon, type Counts, countArticle, learnTagger, silverTagger, vocabularyOf} from './lexicon.js'
import {type Judged, judge, learnRerank, outOfFold} from './rerank.js'
import {learnRoles, type RoleSettings, type RoleWeights, roleSettings} from './roles.js'
import {learnTrees} from './trees.js'

/** Each article's lexicon is counted on the seven other eighths of the articles, so that no word's count knows the answer. */
const lexiconFolds = 8
/** The re-ranker learns on candidates of articles that the fields have not seen: the articles are cut into this many parts. */
export const rerankFolds = 4

export interface Prepared {
  readonly articles: readonly AnnotatedArticle[]
  readonly lessons: readonly Lesson[]
  readonly lexicon: Lexicon<NumberMap>
  readonly tagger: Int8Array
}

export type Report = (what: string) => void

/** Tags, lexicons and lessons. */
export function prepare(articles: readonly AnnotatedArticle[], report: Report): Prepared {
  const tagsOf = silverTagger()
  const silver = articles.map(article => tagsOf(article))
  const known = vocabularyOf(articles)
  const folds: Counts[] = Array.from({length: lexiconFolds}, () => ({words: new Map(), cues: new Map()}))
  for (const [i, article] of articles.entries()) countArticle(folds[i % lexiconFolds]!, article, silver[i]!, known)
  const lexicon = buildLexicon(folds)
  const tagger = learnTagger(articles, silver, lexicon)
  report(`lexicon: ${lexicon.words.size} words, ${lexicon.cues.size} cue counts`)
  const readers = folds.map((_, without) => new AtomReader(buildLexicon(folds, without), taggerOf(tagger)))
  const lessons = articles.map((article, i) => makeLesson(article, article.gold, readers[i % lexiconFolds]!.read(article.paragraphs)))
  return {articles, lessons, lexicon, tagger}
}

/** Weights of both fields. */
export interface Fields {
  readonly cues: CueWeights
  readonly roles: RoleWeights
}

export const finderOf = ({cues, roles}: Fields): CandidateFinder =>
  new CandidateFinder(
    {rows: sparseRows(cues.rows, cueLabels, true), moves: cues.moves},
    {
      tokens: sparseRows(roles.tokens, roleLabels, true),
      borders: sparseRows(roles.borders, borderLabels, false),
      moves: roles.moves,
    },
  )

/** Candidates of every article by fields trained on the other parts, and how strong each row was in those fields. */
export interface Jackknife {
  readonly candidates: readonly Candidate[][]
  readonly strength: {readonly cues: Float32Array; readonly tokens: Float32Array; readonly borders: Float32Array}
}

/** Adds the largest weight of each row (against the first label where `relative`) to `into`. */
function addStrength(into: Float32Array, dense: Float32Array, width: number, relative: boolean): void {
  for (let r = 0; r < into.length; r++) {
    const base = relative ? dense[r * width]! : 0
    let largest = 0
    for (let y = 0; y < width; y++) largest = Math.max(largest, Math.abs(dense[r * width + y]! - base))
    into[r]! += largest
  }
}

export function jackknife(lessons: readonly Lesson[], cue: CueSettings, role: RoleSettings, report: Report): Jackknife {
  const candidates: Candidate[][] = []
  const strength = {
    cues: new Float32Array(2 ** tableBits.cues),
    tokens: new Float32Array(2 ** tableBits.tokens),
    borders: new Float32Array(2 ** tableBits.borders),
  }
  for (let fold = 0; fold < rerankFolds; fold++) {
    const others = lessons.filter((_, i) => i % rerankFolds !== fold)
    const fields = {cues: learnCues(others, cue), roles: learnRoles(others, role)}
    addStrength(strength.cues, fields.cues.rows, cueLabels, true)
    addStrength(strength.tokens, fields.roles.tokens, roleLabels, true)
    addStrength(strength.borders, fields.roles.borders, borderLabels, false)
    const finder = finderOf(fields)
    for (const [i, lesson] of lessons.entries()) if (i % rerankFolds === fold) candidates[i] = finder.find(lesson.atoms)
    report(`part ${fold + 1} of ${rerankFolds} of the candidates`)
  }
  return {candidates, strength}
}

/** How many rows each table keeps: the strongest over the fields of the jackknife. */
export const keptRows = {cues: 65_000, tokens: 45_000, borders: 18_000}

/** The final fields: trained on every article, on the strongest rows only. */
export function learnFields(lessons: readonly Lesson[], strength: Jackknife['strength'], report: Report): Fields {
  const cues = learnCues(lessons, {...cueSettings, kept: strongest(strength.cues, keptRows.cues)})
  report('cue field')
  const kept = {tokens: strongest(strength.tokens, keptRows.tokens), borders: strongest(strength.borders, keptRows.borders)}
  const roles = learnRoles(lessons, {...roleSettings, kept})
  report('role field')
  return {cues, roles}
}

/**
 * Fields for candidates are trained a little less long, and once: their mistakes should be those of unseen text, not of unfinished work, and
 * what judges their candidates judges those of calmer fields as well.
 */
export const shorter = {cues: {...cueSettings, runs: 1, passes: 4}, roles: {...roleSettings, runs: 1, passes: 6}}

/** Numbers and answers for the trees, from chances given by regressions that have not seen the articles. */
export function treeLessons(
  lessons: readonly Lesson[],
  candidates: readonly Candidate[][],
  judged: readonly Judged[][],
  chances: readonly Float64Array[],
) {
  const numbers = lessons.map((lesson, i) => numbersOf(lesson.atoms, candidates[i]!, chances[i]!))
  const right = judged.map(list => Uint8Array.from(list, one => (one.right ? 1 : 0)))
  return {numbers, right}
}

function joined<List extends Float32Array | Uint8Array>(lists: readonly List[], empty: (length: number) => List): List {
  const out = empty(lists.reduce((sum, list) => sum + list.length, 0))
  let at = 0
  for (const list of lists) {
    out.set(list, at)
    at += list.length
  }
  return out
}

/** Trees from the articles whose number `use` accepts. */
export function treesOf({numbers, right}: ReturnType<typeof treeLessons>, use: (article: number) => boolean) {
  const chosen = <List>(lists: readonly List[]) => lists.filter((_, i) => use(i))
  return learnTrees(
    joined(chosen(numbers), length => new Float32Array(length)),
    numberCount,
    joined(chosen(right), length => new Uint8Array(length)),
  )
}

/**
 * In: annotated articles. Out: what the extractor accepts in each, fields and judges always trained on other parts: the
 * honest score of the method on its own training articles. As in the model, judges learn on candidates of fields that were
 * learned once, and judge those of fields that are averages.
 */
export function crossValidate(articles: readonly AnnotatedArticle[], report: Report): {lesson: Lesson; accepted: Accepted[]}[] {
  const {lessons} = prepare(articles, report)
  const taught = jackknife(lessons, shorter.cues, shorter.roles, report).candidates
  const averaged = {cues: {...shorter.cues, runs: cueSettings.runs}, roles: {...shorter.roles, runs: roleSettings.runs}}
  return judgeAcross(lessons, taught, jackknife(lessons, averaged.cues, averaged.roles, report).candidates)
}

/** The judging half of `crossValidate`: learns on some candidates of the articles, judges others. */
function judgeAcross(
  lessons: readonly Lesson[],
  taught: readonly Candidate[][],
  found: readonly Candidate[][],
): {lesson: Lesson; accepted: Accepted[]}[] {
  const judged = lessons.map((lesson, i) => judge(lesson, taught[i]!))
  const {chances, weights} = outOfFold(judged, rerankFolds)
  const examples = treeLessons(lessons, taught, judged, chances)
  const scores = weights.map((_, fold) =>
    treeScorer(
      treesOf(examples, i => i % rerankFolds !== fold),
      numberCount,
    ),
  )
  return lessons.map((lesson, i) => {
    const fold = i % rerankFolds
    const weighed = judgeCandidates(lesson.atoms, found[i]!, {rerank: weights[fold]!, rerankScale: 1, score: scores[fold]!})
    return {lesson, accepted: accept(lesson.atoms, found[i]!, weighed)}
  })
}

/** In: annotated articles. Out: the learned model. */
export function learn(articles: readonly AnnotatedArticle[], report: Report): LearnedModel {
  const {lessons, lexicon, tagger} = prepare(articles, report)
  const {candidates, strength} = jackknife(lessons, shorter.cues, shorter.roles, report)
  const judged = lessons.map((lesson, i) => judge(lesson, candidates[i]!))
  const trees = treesOf(treeLessons(lessons, candidates, judged, outOfFold(judged, rerankFolds).chances), () => true)
  const rerank = learnRerank(judged.flat())
  report('re-ranker')
  const {cues, roles} = learnFields(lessons, strength, report)
  return {
    lexicon,
    tagger,
    cueRows: cues.rows,
    cueMoves: cues.moves,
    roleTokens: roles.tokens,
    roleBorders: roles.borders,
    roleMoves: roles.moves,
    rerank,
    trees,
  }
}
