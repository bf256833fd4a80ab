/** The whole training, step by step; `train.ts` and `eval.ts` run it. */
import {AtomReader} from '../../src/extraction/atoms.js'
import {type Candidate, CandidateFinder} from '../../src/extraction/candidates.js'
import {type Accepted, accept} from '../../src/extraction/extractor.js'
import type {Lexicon} from '../../src/extraction/lexicon.js'
import type {LearnedModel} from '../../src/extraction/model-file.js'
import type {AnnotatedArticle} from './brat.js'
import {type CueSettings, type CueWeights, cueSettings, learnCues} from './cues.js'
import {strongRows} from './learner.js'
import {type Lesson, makeLesson} from './lessons.js'
import {buildLexicon, type Counts, countArticle, learnTagger, silverTagger, vocabularyOf} from './lexicon.js'
import {judge, learnRerank} from './rerank.js'
import {learnRoles, type RoleSettings, type RoleWeights, roleSettings} from './roles.js'

/** Each article's lexicon is counted on the seven other eighths of the articles, so that no word's count knows the answer. */
const lexiconFolds = 8
/** The re-ranker learns on candidates of articles that the fields have not seen: the articles are cut into this many parts. */
export const rerankFolds = 4

export interface Prepared {
  readonly articles: readonly AnnotatedArticle[]
  readonly lessons: readonly Lesson[]
  readonly lexicon: Lexicon
  readonly tagger: Float32Array
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
  const readers = folds.map((_, without) => new AtomReader(buildLexicon(folds, without), tagger))
  const lessons = articles.map((article, i) => makeLesson(article, article.gold, readers[i % lexiconFolds]!.read(article.paragraphs)))
  return {articles, lessons, lexicon, tagger}
}

/** Weights of both fields. */
export interface Fields {
  readonly cues: CueWeights
  readonly roles: RoleWeights
}

export const finderOf = ({cues, roles}: Fields): CandidateFinder =>
  new CandidateFinder({rows: cues.rows, scale: 1, moves: cues.moves}, {...roles, tokenScale: 1, borderScale: 1})

/** In: lessons. Out: candidates of each article, found by fields that were trained on the other parts only. */
export function jackknife(lessons: readonly Lesson[], cue: CueSettings, role: RoleSettings, report: Report): Candidate[][] {
  const out: Candidate[][] = []
  for (let fold = 0; fold < rerankFolds; fold++) {
    const others = lessons.filter((_, i) => i % rerankFolds !== fold)
    const finder = finderOf({cues: learnCues(others, cue), roles: learnRoles(others, role)})
    for (const [i, lesson] of lessons.entries()) if (i % rerankFolds === fold) out[i] = finder.find(lesson.atoms)
    report(`part ${fold + 1} of ${rerankFolds} of the candidates`)
  }
  return out
}

/** Rows with no weight of at least this size are dropped, and the field is trained again on what is left. */
export interface Pruning {
  readonly cues: number
  readonly tokens: number
  readonly borders: number
}

export const pruning: Pruning = {cues: 0.1, tokens: 0.1, borders: 0.1}

export function learnFields(lessons: readonly Lesson[], cut: Pruning, report: Report): Fields {
  const fullCues = learnCues(lessons, {...cueSettings, passes: cueSettings.passes - 3})
  const keptCues = strongRows(fullCues.rows, 3, cut.cues)
  const cues = learnCues(lessons, {...cueSettings, kept: keptCues})
  report('cue field')
  const fullRoles = learnRoles(lessons, {...roleSettings, passes: roleSettings.passes - 2})
  const kept = {tokens: strongRows(fullRoles.tokens, 3, cut.tokens), borders: strongRows(fullRoles.borders, 4, cut.borders)}
  const roles = learnRoles(lessons, {...roleSettings, kept})
  report('role field')
  return {cues, roles}
}

/** Fields for candidates are trained a little less long: their mistakes should be those of unseen text, not of unfinished work. */
export const shorter = {cues: {...cueSettings, passes: 5}, roles: {...roleSettings, passes: 4}}

/**
 * In: annotated articles. Out: what the extractor accepts in each, fields and re-ranker always trained on other parts: the
 * honest score of the method on its own training articles.
 */
export function crossValidate(articles: readonly AnnotatedArticle[], report: Report): {lesson: Lesson; accepted: Accepted[]}[] {
  const {lessons} = prepare(articles, report)
  const candidates = jackknife(lessons, shorter.cues, shorter.roles, report)
  const judged = lessons.map((lesson, i) => judge(lesson, candidates[i]!))
  const rerankers = Array.from({length: rerankFolds}, (_, fold) => learnRerank(judged.filter((_, i) => i % rerankFolds !== fold).flat()))
  return lessons.map((lesson, i) => ({lesson, accepted: accept(lesson.atoms, candidates[i]!, rerankers[i % rerankFolds]!, 1)}))
}

/** In: annotated articles. Out: the learned model. */
export function learn(articles: readonly AnnotatedArticle[], report: Report): LearnedModel {
  const {lessons, lexicon, tagger} = prepare(articles, report)
  const candidates = jackknife(lessons, shorter.cues, shorter.roles, report)
  const rerank = learnRerank(lessons.flatMap((lesson, i) => judge(lesson, candidates[i]!)))
  const {cues, roles} = learnFields(lessons, pruning, report)
  return {
    lexicon,
    tagger,
    cueRows: cues.rows,
    cueMoves: cues.moves,
    roleTokens: roles.tokens,
    roleBorders: roles.borders,
    roleMoves: roles.moves,
    rerank,
  }
}
