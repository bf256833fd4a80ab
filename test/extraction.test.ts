import fs from 'node:fs'
import test from 'ava'
import {compileKernel, kernelFile} from '../script/kernel.js'
import {indexParagraphs} from '../src/analysis/paragraphs.js'
import type {FoundAttribution} from '../src/analysis/types.js'
import {AtomReader} from '../src/extraction/atoms.js'
import {cueFeatures} from '../src/extraction/cues.js'
import {extractAttributions} from '../src/extraction/index.js'
import {Kernel} from '../src/extraction/kernel.js'
import {Lexicon, NumberMap} from '../src/extraction/lexicon.js'
import {RoleField} from '../src/extraction/role-field.js'
import {borderLabels, moveCount, roleLabels} from '../src/extraction/role-states.js'
import {borderFeatures, RoleFeatures, roleFeatureLimit} from '../src/extraction/roles.js'
import {highSum, lowSum, sparseRows} from '../src/extraction/sparse.js'
import {tableBits} from '../src/extraction/templates.js'
import {readText} from '../src/read/text.js'

/** What was found in a text, as words. */
function found(text: string): {source: string; cue: string; content: string; found: FoundAttribution}[] {
  const words = (spans: FoundAttribution['source']) => spans.map(({start, end}) => text.slice(start, end)).join(' … ')
  return extractAttributions(indexParagraphs(readText(text, 'test.txt'))).map(one => ({
    source: words(one.source),
    cue: words(one.cue),
    content: words(one.content),
    found: one,
  }))
}

test('a plain statement is cut into source, cue and content', t => {
  const [one, ...others] = found('The harbour master said the ferry had left without its pilot.')
  t.deepEqual(others, [])
  t.is(one?.source, 'The harbour master')
  t.is(one?.cue, 'said')
  t.is(one?.content, 'the ferry had left without its pilot')
  t.is(one?.found.lemma, 'say')
  t.is(one?.found.quote, 'indirect')
  t.is(one?.found.mode, 'statement')
  t.true(one!.found.confidence > 0.8)
})

test('a quotation with the speaker behind it is one direct attribution', t => {
  const [one] = found('“The glacier lost a metre of ice in one summer,” said Marta Lindqvist, who leads the survey.')
  t.is(one?.cue, 'said')
  t.regex(one?.source ?? '', /^Marta Lindqvist/)
  t.is(one?.found.quote, 'direct')
  t.regex(one?.content ?? '', /^“The glacier/)
})

test('content on both sides of the cue is kept as two pieces', t => {
  const [one] = found('“It is over,” the coach said. “We did not deserve to win.”')
  t.is(one?.found.content.length, 2)
  t.is(one?.source, 'the coach')
})

test('“according to” behind its content gives the source', t => {
  const [one] = found('The plant will close in March, according to two people briefed on the plan.')
  t.regex(one?.cue ?? '', /according to/)
  t.regex(one?.source ?? '', /two people/)
  t.is(one?.found.lemma, 'according')
})

test('narrative without a source yields nothing', t => {
  t.deepEqual(found('The train left Tromsø at noon and reached the coast two hours later.'), [])
})

test('spans lie in the text, parts do not overlap and confidence is a probability', t => {
  const text = [
    'Lawyers for the brewery told the court on Monday that its owner, Pia Holm, “never saw the letter” and would appeal.',
    'The judge rejected that. “You signed it,” she said. “Twice.”',
    'Holm has denied wrongdoing. Analysts expect a ruling by June, the Financial Gazette reported.',
  ].join('\n\n')
  const all = found(text)
  t.true(all.length >= 3)
  for (const {found: one} of all) {
    t.true(one.confidence > 0 && one.confidence <= 1)
    t.regex(one.by, /^model: cue “.+”/)
    const parts = [...one.source, ...one.cue, ...one.content].sort((a, b) => a.start - b.start)
    for (const [i, part] of parts.entries()) {
      t.true(part.start >= 0 && part.end <= text.length && part.end > part.start)
      if (i > 0) t.true(parts[i - 1]!.end <= part.start)
    }
  }
})

test('the same text gives the same attributions, alone or after another', t => {
  const text = 'Nurses say the ward was never closed, but the hospital disputes their account.'
  const first = found(text)
  found('Scientists believe the comet will return in 2061.')
  t.deepEqual(found(text), first)
})

test('texts without words are read without complaint', t => {
  for (const text of ['', '\n\n', '—', '“', "''", '. . .']) t.deepEqual(found(text), [])
})

test('a window is scored by the very features that training learns from', t => {
  const text = '“The pier is safe,” Ada Brandt said, but divers who saw it doubt that. “It moved,” one told the board on May 3.'
  const reader = new AtomReader(new Lexicon(new NumberMap(1), new NumberMap(1)), ({word}) => 1 + ((word >>> 4) % 15))
  const atoms = reader.read(indexParagraphs(readText(text, 'test.txt')))
  // Every row is there, and its weights are made of its number.
  const table = (bits: number, width: number) => ({
    bits: new Int32Array(2 ** (bits - 5)).fill(-1),
    weights: Int8Array.from({length: 2 ** bits * width}, (_, i) => (Math.imul(i, 0x9e3779b1) >>> 26) - 32),
    scale: 1,
  })
  const tokens = table(tableBits.tokens, roleLabels - 1)
  const borders = table(tableBits.borders, borderLabels)
  const others = new Uint8Array(atoms.count)
  const field = new RoleField({tokens, borders, moves: new Float32Array(moveCount)})
  const features = new RoleFeatures()
  const rows = new Int32Array(roleFeatureLimit)
  const sum = (weights: Int8Array, width: number, label: number, count: number) =>
    rows.subarray(0, count).reduce((all, row) => all + weights[row * width + label]!, 0)
  field.begin(atoms, others)
  features.read(atoms, others)
  for (const cue of [7, 16, 9, 7]) {
    field.decode(cue, cue + 1, 0, atoms.count)
    features.hold(field.first, field.last)
    features.begin(cue, cue + 1, field.first, field.last)
    for (let at = field.first; at <= field.last; at++) {
      const place = at - field.first
      if (at !== cue && at < field.last) {
        const count = features.tokenRows(at, rows, 0)
        for (const label of [0, 1]) t.is(field.lattice.tokens[place * roleLabels + 1 + label], sum(tokens.weights, 2, label, count))
      }
      const count = features.borderRows(at, rows, 0)
      for (let label = 0; label < borderLabels; label++)
        t.is(field.lattice.borders[place * borderLabels + label], sum(borders.weights, borderLabels, label, count))
    }
  }
})

for (const pairs of [1, 2] as const)
  test(`the compiled loops add up the rows that training learns, ${pairs} of a pair`, t => {
    const set = pairs === 1 ? cueFeatures : borderFeatures
    const bits = 2 ** (pairs === 1 ? tableBits.cues : tableBits.borders)
    // Every third row or so is there; rows are numbered in the order of their weights.
    const rows = sparseRows(
      Float32Array.from({length: bits * pairs * 2}, (_, i) =>
        (Math.imul(Math.trunc(i / pairs / 2), 0x9e3779b1) >>> 0) % 3 === 0 ? ((i % 200) - 100) / 100 : 0,
      ),
      pairs * 2,
      false,
    )
    const dense = new Map<number, Int8Array>()
    for (let row = 0; row < bits; row++)
      if ((rows.bits[row >>> 5]! >>> (row & 31)) & 1)
        dense.set(row, rows.weights.subarray(dense.size * pairs * 2, (dense.size + 1) * pairs * 2))
    const kernel = new Kernel([rows])
    const features = kernel.features(kernel.table(rows, pairs), set, kernel.list(16))
    const count = 50
    const places = kernel.list(count * set.size)
    const sums = kernel.list(count * pairs)
    for (const i of places.list.keys()) places.list[i] = Math.imul(i, 0x85ebca6b) >>> 1
    kernel.loops[pairs === 1 ? 'weighPlaces' : 'weighPlaces2'](features, places.at, count, sums.at)
    const out = new Int32Array(roleFeatureLimit)
    for (let place = 0; place < count; place++) {
      const found = set.rows(places.list.slice(place * set.size, (place + 1) * set.size), new Int32Array(16), out, 0)
      for (let label = 0; label < pairs * 2; label++) {
        const sum = sums.list[place * pairs + (label >> 1)]!
        const expected = out.subarray(0, found).reduce((all, row) => all + (dense.get(row)?.[label] ?? 0), 0)
        t.is(label % 2 === 0 ? lowSum(sum) : highSum(sum), expected)
      }
    }
  })

test('the compiled loops are what their source says (npm run generate)', async t => {
  t.is(fs.readFileSync(kernelFile, 'utf8'), await compileKernel())
})
