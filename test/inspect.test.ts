import test from 'ava'
import {analyze} from '../src/analysis/index.js'
import {readText} from '../src/read/text.js'
import {facts} from '../src/report/facts.js'
import {explanation} from '../src/report/inspect.js'

const article = readText(
  'Rail fares to rise\n\nFares will rise by 4% in March, the operator Norlink said on Friday. The strike reportedly cost it dearly.\n',
  'desk/fares.txt',
)
const analysis = analyze(article)

test('the explanation shows each sentence with its marks under the words, and says who is taken to say what', t => {
  const lines = explanation(analysis, {colour: false, width: 100}).split('\n')
  const at = lines.findIndex(line => line.includes('Fares will rise'))
  const [text, marks] = [lines[at]!, lines[at + 1]!]
  const under = (mark: string) => text.slice(marks.indexOf(mark), marks.lastIndexOf(mark) + 1)
  t.is(under('c'), 'said')
  t.is(under('s'), 'the operator Norlink')
  t.is(under('~'), 'Fares will rise by 4% in March')
  t.true(lines.some(line => /^ {6}- “the operator Norlink”.*told by “said”; \d+ % sure \(.+\)$/.test(line)))
  t.true(lines.some(line => /^ {6}- “reportedly” says that somebody else says so \(.+\)$/.test(line)))
  t.true(lines.some(line => /^ +1 {2}headline \(.+\)$/.test(line)))
  t.true(lines.some(line => /Norlink: .*; line 3 \(.+\)$/.test(line)))
})

test('no line is wider than the terminal, and long words are cut', t => {
  const long = analyze(readText(`${'word '.repeat(40)}${'x'.repeat(200)} end, the operator Norlink said.\n`, 'a.txt'))
  const lines = explanation(long, {colour: false, width: 60}).split('\n')
  for (const line of lines.filter(line => line.includes('word') && !line.includes('“'))) t.true(line.length <= 60, line)
})

test('facts: spans are offsets into the file, every block, sentence, attribution, hedge and source is there', t => {
  const found = facts(analysis)
  t.is(found.file, 'desk/fares.txt')
  const words = ([start, end]: readonly [number, number]) => article.source.slice(start, end)
  const [said] = found.attributions
  t.deepEqual([said!.source.map(words), said!.cue.map(words)], [['the operator Norlink'], ['said']])
  t.is(said!.canonical, 'Norlink')
  t.is(found.sources[said!.sourceId!]!.name, 'Norlink')
  t.deepEqual(
    found.hedges.map(({start, end}) => words([start, end])),
    ['reportedly'],
  )
  t.is(found.sentences.at(-1)!.verdict, 'hedged-without-source')
  t.is(found.blocks[found.sentences.at(-1)!.block!]!.kind, 'body')
})

test('facts: what a source says that somebody said stands apart from what the article itself attributes', t => {
  const text =
    'Mara Holm, the harbour master, said the union had warned that the crane would fail.\n\nThe council said on Friday that the tender was open.\n'
  const {attributions, nested} = facts(analyze(readText(text, 'desk/crane.txt')))
  const cues = (list: typeof attributions) => list.map(({cue}) => cue.map(([start, end]) => text.slice(start, end)).join(' '))
  t.deepEqual(cues(attributions), ['said', 'said'])
  t.deepEqual(cues(nested), ['had warned'])
  t.deepEqual(nested[0]!.nestedIn, [attributions[0]!.id])
})

test('facts: who goes on speaking behind the words told is no source within them', t => {
  const text = 'Ida Holm said on Friday that the crane had failed twice, accusing the board of neglect.\n'
  const {attributions, nested} = facts(analyze(readText(text, 'desk/crane.txt')))
  t.deepEqual(
    attributions.map(({cue}) => text.slice(...cue[0]!)),
    ['said', 'accusing'],
  )
  t.deepEqual(nested, [])
})

test('facts: a quotation that runs on is listed once, with what stands before it', t => {
  const text =
    'The crew is “just scraping by,” Mr. Holm said from his office in Hull. “Fishing is a thin business for anybody who owns a single boat.”\n'
  const {attributions} = facts(analyze(readText(text, 'desk/crew.txt')))
  t.deepEqual(
    attributions.map(({content}) => content.map(span => text.slice(...span))),
    [['The crew is “just scraping by,”', '“Fishing is a thin business for anybody who owns a single boat.”']],
  )
})

test('facts: a cue takes in its auxiliaries and adverbs, whoever found it', t => {
  const cues = (text: string) => facts(analyze(readText(`${text}\n`, 'desk/cues.txt'))).attributions.map(({cue}) => text.slice(...cue[0]!))
  t.deepEqual(cues('The bridge is safe, Ida Holm has also confirmed.'), ['has also confirmed'])
  t.deepEqual(cues('The old ferry, which engineers generally consider unsafe, sank twice.'), ['generally consider'])
})

test('facts: stances and questions are shown, refusals and records are not', t => {
  const shown = (text: string) =>
    facts(analyze(readText(`${text}\n`, 'desk/shown.txt'))).attributions.map(({cue}) => text.slice(...cue[0]!))
  t.deepEqual(shown('Senator Ida Holm supports the plan to widen the canal, and many voters agree.'), ['supports'])
  t.deepEqual(shown('Mayor to call for wider canals.'), ['to call for'])
  t.deepEqual(shown('The company declined to comment on the price.'), [])
  const [find] = facts(
    analyze(readText('The harbour master was quick to point out that the crane had failed twice.\n', 'desk/shown.txt')),
  ).attributions
  t.deepEqual(find?.source, [[0, 18]])
  t.deepEqual(shown('Jonas Weir pleaded guilty to threatening to burn the pier down.'), [])
})
