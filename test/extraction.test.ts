import test from 'ava'
import {indexParagraphs} from '../src/analysis/paragraphs.js'
import type {FoundAttribution} from '../src/analysis/types.js'
import {extractAttributions} from '../src/extraction/index.js'
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
