import test from 'ava'
import {rules} from '../rules/index.js'
import {analyze} from '../src/analysis/index.js'
import {lintArticle, recommended} from '../src/index.js'
import {readText} from '../src/read/text.js'

const transcript = `Ida Holm, who runs the yard, spoke to Bo Katz on Monday.

Katz: Why did the yard close?

Ida Holm: The bank pulled out. The mayor claimed she never knew.

KATZ: Is she lying?

HOLM: Of course. The town has lost its best employer.
`

const turns = (text: string) => {
  const {attributions, sources} = analyze(readText(text, 'a.txt'))
  return attributions
    .filter(({by}) => by === 'turn')
    .map(({sourceId, content, quote}) => [sources[sourceId!]!.name, quote, text.slice(content[0]!.start, content[0]!.end)])
}

test('in a transcript the name before the colon says what follows', t => {
  t.deepEqual(turns(transcript), [
    ['Bo Katz', 'direct', 'Why did the yard close?'],
    ['Ida Holm', 'direct', 'The bank pulled out. The mayor claimed she never knew.'],
    ['Bo Katz', 'direct', 'Is she lying?'],
    ['Ida Holm', 'direct', 'Of course. The town has lost its best employer.'],
  ])
  const {assertions} = analyze(readText(transcript, 'a.txt'))
  t.deepEqual(new Set(assertions.slice(1).map(({verdict}) => verdict)), new Set(['attributed']))
})

test('words of a transcript are the speaker’s: no rule judges them as the reporter’s', t => {
  const {report} = lintArticle(readText(transcript, 'a.txt'), rules, recommended(rules))
  const told = report.findings.map(({rule}) => rule)
  t.false(told.includes('loaded-attribution-verb'))
  t.false(told.includes('unattributed-assertion'))
})

test('labels that are nobody, or stand once, make no transcript', t => {
  t.deepEqual(turns('Note: The yard is closed.\n\nUpdate: The bank pulled out.\n\nNote: The town waits.\n'), [])
  t.deepEqual(turns('The yard: a history\n\nHolm: She runs it.\n\nKatz: He built it.\n\nRuiz: She paid for it.\n'), [])
  t.deepEqual(turns('Holm: 1,769 votes\n\nKatz: 940 votes\n\nHolm: 32 seats\n'), [])
})

test('a label glued to what follows is one all the same; who speaks in a turn is no “he” in it', t => {
  const text =
    'Ivo Holm spoke to Bo Katz.\n\nKatz:Why did it close?\n\nHolm:Bo came in. He said he was lost.\n\nKatz: And then?\n\nHolm: We left.\n'
  t.is(turns(text).length, 4)
  const {attributions, sources} = analyze(readText(text, 'a.txt'))
  const asked = attributions.find(({lemma}) => lemma === 'say')
  t.is(sources[asked!.sourceId!]!.name, 'Bo Katz')
})

const interview = `Ida Holm has run the yard since 2012. We met her on Friday.

Why did the yard close?

I had no choice. The mayor lied to us about the lease, and the town will lose its last employer.

It was reportedly her idea.

Were you angry?

Of course I was. The bank claimed that my ships were scrap.

And now?

Now we build again.
`
const told = (text: string) => lintArticle(readText(text, 'a.txt'), rules, recommended(rules)).report.findings.map(({rule}) => rule)

test('answers under questions are spoken, with or without letters before them', t => {
  t.deepEqual(told(interview), [])
  const lettered = interview.replace(/^(.*\?)$/gm, 'Q: $1').replace(/^(I had|Of course|Now)/gm, 'A. $1')
  t.deepEqual(told(lettered), [])
  const answers = analyze(readText(interview, 'a.txt')).assertions.filter(({verdict}) => verdict === 'attributed')
  t.is(answers.length, 6)
})

test('a report that asks and explains is no interview', t => {
  const report = interview
    .replace('I had no choice', 'There was no choice')
    .replace('Of course I was', 'Many were')
    .replace('my ships', 'the ships')
  t.true(told(report).includes('unattributed-assertion'))
})

test('a profile whose answers are quoted is no transcript: what stands around them is the reporter’s', t => {
  const profile = interview
    .replace(
      /^(I had no choice.*)$/m,
      '“I had no choice,” Marta Holm says.\n\nThe company covered up the failing brakes and bribed two inspectors.',
    )
    .replace(/^(Of course I was.*)$/m, '“Of course I was.” My notes say she wept.')
    .replace(/^(Now we build again.)$/m, '“I build again.”')
  t.true(told(profile).includes('unattributed-assertion'))
})
