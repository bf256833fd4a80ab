/**
 * Scores what the built project finds: `npm run eval [-- --model FILE] [--gold DIR]` on annotated articles of the corpus
 * (by default its development part), then runs the built command over articles annotated by hand; `--folds` scores the method on the training articles, each part by what was learned from
 * the others. The figures are those of `../shared/eval/score-attributions.mjs`.
 */
import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {extractorOf} from '../src/extraction/index.js'
import {readCorpus} from './train/brat.js'
import {crossValidate} from './train/pipeline.js'
import {predictionLine, spansOf} from './train/predict.js'
import {judge} from './train/rerank.js'

const {values} = parseArgs({
  options: {
    gold: {type: 'string', default: '../shared/corpus/polnear/dev'},
    model: {type: 'string', default: 'src/extraction/model/attributions.bin'},
    corpus: {type: 'string', default: '../shared/corpus/polnear/train'},
    folds: {type: 'boolean', default: false},
    'gold-scorer': {type: 'string', default: '../shared/eval/score-gold.mjs'},
    scorer: {type: 'string', default: '../shared/eval/score-attributions.mjs'},
  },
})

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-eval-'))

function score(gold: string, lines: readonly string[]): void {
  const file = path.join(folder, 'predictions.jsonl')
  fs.writeFileSync(file, lines.map(line => `${line}\n`).join(''))
  execFileSync(process.execPath, [values.scorer, '--gold', gold, '--pred', file], {stdio: 'inherit'})
}

function scoreModel(): void {
  const extract = extractorOf(fs.readFileSync(values.model))
  score(
    values.gold,
    readCorpus(values.gold).map(({name, paragraphs}) => predictionLine(name, extract(paragraphs))),
  )
}

function scoreFolds(): void {
  const began = Date.now()
  const report = (what: string) => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}`)
  const found = crossValidate(readCorpus(values.corpus), report)
  const lines = found.map(({lesson, accepted}) =>
    predictionLine(lesson.article.name, spansOf(accepted, lesson.atoms, lesson.article.paragraphs)),
  )
  score(values.corpus, lines)
  const judged = found.flatMap(({lesson, accepted}) =>
    judge(lesson, accepted).map(({right}, i) => ({right, confidence: accepted[i]!.confidence})),
  )
  console.log('\nconfidence   found   of them right')
  for (let tenth = 4; tenth < 10; tenth++) {
    const those = judged.filter(({confidence}) => Math.min(Math.floor(confidence * 10), 9) === tenth)
    const right = those.filter(one => one.right).length
    console.log(
      `0.${tenth}–${((tenth + 1) / 10).toFixed(1)}      ${String(those.length).padStart(6)}   ${((100 * right) / those.length).toFixed(0)} %`,
    )
  }
}

/** Findings and analyses of the built command against articles annotated by hand. */
function scoreCommand(name: string, gold: string, articles: string): void {
  if (![values['gold-scorer'], gold, articles].every(place => fs.existsSync(place))) {
    console.log(`\n${name}: not scored, ${gold} or ${articles} is not there`)
    return
  }
  const files = fs
    .readdirSync(articles)
    .filter(file => file.endsWith('.txt'))
    .map(file => path.join(articles, file))
  const run = (out: string, ...args: string[]) => {
    const command = ['dist/bin/hearsay.js', ...args, ...files]
    // Findings end the command with a code of their own; its output is what counts.
    fs.writeFileSync(out, spawnSync(process.execPath, command, {encoding: 'utf8', maxBuffer: 2 ** 28}).stdout)
  }
  const lint = path.join(folder, 'lint.json')
  const inspect = path.join(folder, 'inspect.jsonl')
  run(lint, '--format', 'json')
  run(inspect, 'inspect', '--format', 'jsonl')
  console.log(`\n${name}`)
  execFileSync(process.execPath, [values['gold-scorer'], '--gold', gold, '--lint', lint, '--inspect', inspect], {stdio: 'inherit'})
}

const needed = [values.scorer, values.folds ? values.corpus : values.gold]
const missing = needed.find(place => !fs.existsSync(place))
if (missing) {
  console.error(`Nothing to score with: ${missing} is not there.`)
  process.exit(2)
}
if (values.folds) scoreFolds()
else {
  scoreModel()
  scoreCommand('annotated articles', '../shared/gold/seeds', '../shared/seeds')
  scoreCommand('annotated reports', '../shared/gold/reports', '../shared/gold/reports')
}
fs.rmSync(folder, {recursive: true})
