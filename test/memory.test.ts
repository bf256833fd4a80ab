/** An editor hands the same memory to every reading; what it is shown must be what a fresh reading would find. */
import fs from 'node:fs'
import path from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import test from 'ava'
import fc from 'fast-check'
import {Memory} from '../src/analysis/memory.js'
import {indexParagraphs} from '../src/analysis/paragraphs.js'
import {AtomReader} from '../src/extraction/atoms.js'
import {CandidateFinder} from '../src/extraction/candidates.js'
import {KeptCandidates} from '../src/extraction/kept-candidates.js'
import {readModel} from '../src/extraction/model-file.js'
import {taggerOf} from '../src/extraction/tagger.js'
import {type Analysis, type AnalysisOptions, analyze, readText} from '../src/index.js'

const articles = path.resolve(import.meta.dirname, '../../fixtures/articles')
const texts = ['council-vote.txt', 'ferry-ultimatum.txt', 'valley-flood.txt'].map(name =>
  fs.readFileSync(path.join(articles, name), 'utf8'),
)

/** What writers type, and what turns quotations, sentences and paragraphs about. */
const words = [
  'a',
  ' ',
  '.',
  '\n\nNo.\n\n',
  ' said',
  '”',
  '“',
  '"',
  '\n\n',
  '\n',
  ':',
  ' “We were not told,” she said. “Nobody was.”',
  ' Officials reportedly told the Harbour Herald that he had resigned.',
  '\n\n“It is over,” said Ida Holm, citing two people familiar with the talks.\n\n“And it is not.',
  ' According to the report, three people died, the minister alleged',
  ' the boffins opined',
  ' The mayor let slip that the pool would close.',
]
const edit = fc.oneof(
  fc.record({
    do: fc.constant('type' as const),
    at: fc.double({min: 0, max: 1, noNaN: true}),
    words: fc.oneof(fc.constantFrom(...words), fc.string({maxLength: 4})),
  }),
  fc.record({do: fc.constant('cut' as const), at: fc.double({min: 0, max: 1, noNaN: true}), length: fc.constantFrom(1, 1, 1, 12, 400)}),
  // The same paragraph in two places, and paragraphs that change theirs.
  fc.record({
    do: fc.constant('move' as const),
    at: fc.double({min: 0, max: 1, noNaN: true}),
    to: fc.double({min: 0, max: 1, noNaN: true}),
    keep: fc.boolean(),
  }),
)
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

function edited(text: string, one: Edit): string {
  const place = (share: number, length: number): number => Math.floor(share * length)
  if (one.do === 'type') {
    const at = place(one.at, text.length)
    return text.slice(0, at) + one.words + text.slice(at)
  }
  if (one.do === 'cut') {
    const at = place(one.at, text.length)
    return text.slice(0, at) + text.slice(at + one.length)
  }
  const paragraphs = text.split(/\n\n+/)
  const from = place(one.at, paragraphs.length - 1)
  const paragraph = paragraphs[from]!
  if (!one.keep) paragraphs.splice(from, 1)
  paragraphs.splice(place(one.to, paragraphs.length), 0, paragraph)
  return paragraphs.join('\n\n')
}

const row = {
  id: 'house/let-slip',
  match: 'source:#Subject #Group* cue:(let|lets) cue:slip that',
  as: 'admit',
  example: 'She let slip that it was over.',
}
const houses: readonly AnalysisOptions[] = [
  {},
  {},
  {lexicon: {'cue-verbs': ['opine'], officials: ['boffin']}},
  {minConfidence: 0.9},
  {patterns: {attributions: [row]}},
]

/** Whether `same` holds after each of some edits of an article, in many articles. */
function throughEdits(runs: number, begin: () => (text: string, house: AnalysisOptions) => boolean): void {
  const edits = fc.array(fc.tuple(edit, fc.constantFrom(...houses)), {minLength: 8, maxLength: 16})
  const holds = (start: string, list: readonly (readonly [Edit, AnalysisOptions])[]): boolean => {
    const same = begin()
    let text = start
    return list.every(([one, house]) => {
      text = edited(text, one)
      return same(text, house)
    })
  }
  fc.assert(fc.property(fc.constantFrom(...texts), edits, holds), {numRuns: runs})
}

test('an article that is edited at random reads the same with a memory as without', t => {
  throughEdits(10, () => {
    const memory = new Memory()
    return (text, house) => {
      const article = readText(text, 'a.txt')
      return isDeepStrictEqual(analyze(article, {...house, memory}), analyze(article, house))
    }
  })
  t.pass()
})

test('the learned extractor’s candidates are the same to the last digit, whatever was edited beside them', t => {
  const {lexicon, tagger, weights} = readModel(fs.readFileSync(new URL('../src/extraction/model/attributions.bin', import.meta.url)))
  const reader = new AtomReader(lexicon, taggerOf(tagger))
  const finder = new CandidateFinder(weights.cues, weights.roles)
  throughEdits(40, () => {
    const kept = new KeptCandidates()
    return text => {
      const paragraphs = indexParagraphs(readText(text, 'a.txt'))
      kept.begin(paragraphs)
      const known = finder.find(reader.read(paragraphs, kept), kept)
      return isDeepStrictEqual(known, finder.find(reader.read(paragraphs)))
    }
  })
  t.pass()
})

test('candidates are the same wherever in a very long text their paragraph stands', t => {
  const {lexicon, tagger, weights} = readModel(fs.readFileSync(new URL('../src/extraction/model/attributions.bin', import.meta.url)))
  const finder = new CandidateFinder(weights.cues, weights.roles)
  const text = Array.from({length: 40}, () => texts.join('\n\n')).join('\n\n')
  const paragraphs = indexParagraphs(readText(text, 'a.txt'))
  const atoms = new AtomReader(lexicon, taggerOf(tagger)).read(paragraphs)
  t.true(atoms.count > 40_000)
  // Within one reading, too, a paragraph that stands there again is not read anew.
  const kept = new KeptCandidates()
  kept.begin(paragraphs)
  t.deepEqual(finder.find(atoms), finder.find(atoms, kept))
})

test('a reading before is never changed by the next one', t => {
  const memory = new Memory()
  const text = texts[1]!
  const before = analyze(readText(text, 'a.txt'), {memory})
  const copyOf = (analysis: Analysis) => structuredClone({...analysis, article: undefined})
  const copy = copyOf(before)
  for (let length = 1; length < 40; length += 3) analyze(readText(text.slice(0, 600) + text.slice(600 + length), 'a.txt'), {memory})
  t.true(isDeepStrictEqual(copyOf(before), copy))
})
