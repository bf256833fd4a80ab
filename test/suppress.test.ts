import test from 'ava'
import {lintArticle, recommended} from '../src/engine/lint.js'
import {defineRule} from '../src/engine/rule.js'
import {parseSidecar} from '../src/engine/sidecar.js'
import type {Directive} from '../src/read/article.js'
import {readText} from '../src/read/text.js'
import {broken, place} from './command.js'

/** Reports every “very”. */
const very = defineRule({
  meta: {
    id: 'very',
    status: 'trial',
    level: 'warn',
    summary: 'Finds a word.',
    why: 'For tests.',
    remedy: 'change the word',
    messages: {found: '“very” stands here'},
    examples: [],
    limits: [],
  },
  create: ({report}) => ({
    paragraph(paragraph) {
      for (const token of paragraph.tokens) if (token.lower === 'very') report({message: 'found', at: token})
    },
  }),
})

const rules = [very]
const text = `A very old mill.

%%

A very cold day.

A very long night.
`

/** Lints the text with directives where it says “%%”, and gives what stands as “line rule”. */
function standing(source: string, made: readonly Omit<Directive, 'span'>[]) {
  const marks = [...source.matchAll(/%%/g)].map(({index}) => ({start: index, end: index + 2}))
  const directives = made.map((directive, i) => ({...directive, span: marks[i]!}))
  const {report} = lintArticle({...readText(source, 'a.txt'), directives}, rules, recommended(rules))
  return {
    left: report.findings.map(({start, rule}) => `${start.line} ${rule}`),
    reasons: report.exceptions.map(({reason}) => reason),
    messages: report.findings.filter(({rule}) => rule !== 'very').map(({message}) => message),
  }
}

const because = 'the mill owner says so himself'

test('disable-next-line holds for the next line that holds words', t => {
  const {left, reasons} = standing(text, [{action: 'disable-next-line', rules: ['very'], reason: because}])
  t.deepEqual(left, ['1 very', '7 very'])
  t.deepEqual(reasons, [because])
})

test('disable holds to the end, or to enable', t => {
  t.deepEqual(standing(text, [{action: 'disable', rules: ['very'], reason: because}]).left, ['1 very'])
  const two = text.replace('A very long', '%%\n\nA very long')
  t.deepEqual(
    standing(two, [
      {action: 'disable', rules: [], reason: because},
      {action: 'enable', rules: [], reason: ''},
    ]).left,
    ['1 very', '9 very'],
  )
})

test('disable-file holds everywhere, disable-line on its own line', t => {
  t.deepEqual(standing(text, [{action: 'disable-file', rules: ['very'], reason: because}]).left, [])
  t.deepEqual(
    standing(text.replace('A very cold day.', 'A very cold day. %%').replace('\n%%\n', '\n-\n'), [
      {action: 'disable-line', rules: ['very'], reason: because},
    ]).left,
    ['1 very', '7 very'],
  )
})

test('an exception without a reason does not count and is reported', t => {
  const {left, messages} = standing(text, [{action: 'disable-file', rules: ['very'], reason: ' '}])
  t.deepEqual(left, ['1 very', '3 suppression-without-reason', '5 very', '7 very'])
  t.regex(messages[0]!, /gives no reason/)
})

test('an exception of an unknown rule, or without effect, is reported', t => {
  const {left, messages} = standing(text, [{action: 'disable-next-line', rules: ['vary', 'very'], reason: because}])
  t.deepEqual(left, ['1 very', '3 unknown-rule-in-suppression', '7 very'])
  t.is(messages[0], 'unknown rule “vary”; did you mean “very”?')
  t.deepEqual(
    standing(text.replace('cold', 'x').replace('A very x day.', 'A day.'), [
      {action: 'disable-next-line', rules: ['very'], reason: because},
    ]).left,
    ['1 very', '3 unused-suppression', '7 very'],
  )
})

test('a sidecar holds back by words and context, wherever they stand', t => {
  const source = `exceptions:
  - rule: very
    words: very
    context: cold day
    reason: ${because}
  - {rule: very, words: very, context: warm day, reason: x}
  - {rule: vary, words: very, reason: x}
  - {rule: very, words: very, context: long}
`
  const entries = parseSidecar(source, 'a.txt.hearsay.yaml')
  for (const copy of [text, `One line more.\n\n${text}`]) {
    const {report, sidecar} = lintArticle(readText(copy, 'a.txt'), rules, recommended(rules), {path: 'a.txt.hearsay.yaml', source, entries})
    t.is(report.findings.length, 2)
    t.deepEqual(
      report.exceptions.map(({reason, from, finding}) => [reason, from, finding.excerpt.text]),
      [[because, 'sidecar', 'A very cold day.']],
    )
    t.deepEqual(
      sidecar!.findings.map(({rule, start}) => [rule, start.line]),
      [
        ['unused-suppression', 6],
        ['unknown-rule-in-suppression', 7],
        ['suppression-without-reason', 8],
      ],
    )
  }
})

test('a broken sidecar is named with its line', t => {
  t.throws(() => parseSidecar('exceptions: [\n', 'a.txt.hearsay.yaml'), {message: /^a\.txt\.hearsay\.yaml:\d: is not YAML/})
  t.throws(() => parseSidecar('exceptions: [{rule: x}]', 'a.txt.hearsay.yaml'), {message: /exceptions\[0\]: “words” is missing/})
})

test('on the command line: the sidecar beside an article, listed in json and sarif', t => {
  const here = place(t, {
    'a.txt': broken,
    'a.txt.hearsay.yaml': 'exceptions:\n  - {rule: unbalanced-quotes, words: PLACEHOLDER, reason: quoted from the log as it stands}\n',
  })
  const {actual} = JSON.parse(here.run(['-f', 'json', 'a.txt']).out).files[0].messages.find(
    (m: {rule: string}) => m.rule === 'unbalanced-quotes',
  )
  here.write('a.txt.hearsay.yaml', here.read('a.txt.hearsay.yaml').replace('PLACEHOLDER', JSON.stringify(actual)))
  const {code, out} = here.run(['-f', 'json', 'a.txt'])
  t.is(code, 0)
  t.is(JSON.parse(out).files[0].exceptions[0].reason, 'quoted from the log as it stands')
  const {results} = JSON.parse(here.run(['-f', 'sarif', 'a.txt']).out).runs[0]
  const held = results.find((result: {ruleId: string}) => result.ruleId === 'unbalanced-quotes')
  t.deepEqual(held.suppressions, [{kind: 'external', status: 'accepted', justification: 'quoted from the log as it stands'}])
})

test('on the command line: a comment in Markdown', t => {
  const here = place(t, {
    'a.md': broken.replace('The owner', '<!-- hearsay-disable-next-line unbalanced-quotes -- the log breaks off here -->\n\nThe owner'),
  })
  const {code, out} = here.run(['-f', 'json', 'a.md'])
  t.is(code, 0)
  const [file] = JSON.parse(out).files
  t.deepEqual(
    file.messages.filter((m: {rule: string}) => /unbalanced|suppression/.test(m.rule)),
    [],
  )
  t.is(file.exceptions[0].reason, 'the log breaks off here')
})

test('what looks like an exception and is none is reported; a single dash stands before a reason too', t => {
  const here = place(t, {
    'a.md': '<!-- hearsay-disable-nextline hedge -- checked -->\n\nThe mill reportedly burned.\n',
    'b.md': '---\ntitle: The mill\nhearsay-disable: [hedge]\n---\n\nThe mill reportedly burned.\n',
    'c.md': '<!-- hearsay-disable-next-line hedge - checked with the owner -->\n\nThe mill reportedly burned.\n',
    'd.md': '<!-- hearsay is what this page is about -->\n\nThe mill burned.\n',
    'e.txt': 'The mill reportedly burned.\n',
    'e.txt.hearsay.yaml': 'exceptions: [{rule: hedge, words: “reportedly”, reason: checked}]\n',
  })
  const lines = here.run(['-f', 'unix', '.']).out.trim().split('\n')
  t.deepEqual(
    lines.filter(line => line.includes('[unknown-rule-in-suppression]')),
    [
      'a.md:1:1:1:51: warning: “hearsay-disable-nextline” holds nothing back: it is no form of exception; write hearsay-disable-next-line [unknown-rule-in-suppression]',
      'b.md:3:1:3:16: warning: “hearsay-disable” holds nothing back: it is no form of exception; write hearsay: {disable: {RULE: REASON}} [unknown-rule-in-suppression]',
    ],
  )
  t.deepEqual(
    lines.filter(line => line.includes('[hedge]')).map(line => line.slice(0, 4)),
    ['a.md', 'b.md'],
  )
})
