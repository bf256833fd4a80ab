/** Trains the re-ranker on candidates of articles that the fields were not trained on. */
import type {Candidate} from '../../src/extraction/candidates.js'
import {holds, probability, rerankBits, rerankFeatures, rerankLimit, surroundingsOf} from '../../src/extraction/rerank.js'
import {Dice, Table} from './learner.js'
import type {GoldTokens, Lesson} from './lessons.js'

export interface Judged {
  readonly rows: Int32Array
  readonly right: boolean
}

/**
 * In: candidates of one article. Out: their features, and whether each is right: its cue overlaps a gold cue, one to one, and
 * its source and content overlap those of the same attribution (or both have no source).
 */
export function judge(lesson: Lesson, candidates: readonly Candidate[]): Judged[] {
  const around = surroundingsOf(lesson.atoms, candidates)
  const buffer = new Int32Array(rerankLimit)
  const taken = new Set<number>()
  return candidates.map((candidate, i) => {
    const count = rerankFeatures(lesson.atoms, candidate, i, around, buffer)
    const match = lesson.gold.findIndex(
      (gold, g) => !taken.has(g) && gold.cueFirst < candidate.cueLast && candidate.cueFirst < gold.cueLast,
    )
    if (match >= 0) taken.add(match)
    return {rows: buffer.slice(0, count), right: match >= 0 && linked(candidate, lesson.gold[match]!)}
  })
}

function linked({sourceFirst, sourceLast, content}: Candidate, gold: GoldTokens): boolean {
  const source = gold.source.length === 0 ? sourceLast <= sourceFirst : gold.source.some(at => at >= sourceFirst && at < sourceLast)
  return source && (gold.content.length === 0 || gold.content.some(at => holds(content, at)))
}

/** In: judged candidates. Out: averaged weights of the regression. */
export function learnRerank(judged: readonly Judged[], passes = 12, dropout = 96): Float32Array {
  const table = new Table(1, 0.05, 1e-6, 2 ** rerankBits)
  const dice = new Dice(23)
  const order = Int32Array.from(judged.keys())
  const score = new Float64Array(1)
  const gradient = new Float64Array(1)
  const kept = new Int32Array(rerankLimit)
  for (let pass = 0; pass < passes; pass++) {
    dice.shuffle(order)
    for (const i of order) {
      const {rows, right} = judged[i]!
      let n = 0
      for (const r of rows) if ((dice.next() & 255) >= dropout) kept[n++] = r
      table.score(kept, 0, n, score, 0)
      gradient[0] = 1 / (1 + Math.exp(-score[0]!)) - (right ? 1 : 0)
      table.learn(kept, 0, n, gradient)
    }
    if (pass >= 4) table.snapshot()
  }
  return table.average(1 - dropout / 256)
}

/** What the last judgement is learned from: each candidate's probability by a regression that has not seen its article. */
export function outOfFold(judged: readonly (readonly Judged[])[], folds: number): {chances: Float64Array[]; weights: Float32Array[]} {
  const weights = Array.from({length: folds}, (_, fold) => learnRerank(judged.filter((_, i) => i % folds !== fold).flat()))
  const chances = judged.map((list, i) => Float64Array.from(list, ({rows}) => probability(weights[i % folds]!, 1, rows, rows.length)))
  return {chances, weights}
}
