/** Pattern rows that a newsroom brings with a plugin: what they read, and how a faulty one is told. */
import test from 'ava'
import {lint} from '../src/index.js'
import {place} from './command.js'

const slip = {
  id: 'courier/let-slip',
  match: 'source:#Subject #Group* cue:(let|lets) cue:slip that',
  as: 'admit',
  example: 'The clerk let slip that the ballots had been counted twice.',
  not: 'The clerk let slip the rope.',
}
const wordIs = {
  id: 'courier/buzz-is',
  form: 'impersonal',
  match: 'hedge:buzz hedge:is that (the|a|he|she)',
  example: 'Buzz is that the mayor will resign.',
  not: 'The buzz is that of a fly.',
} as const

const copy = 'Mayor Ann Lee let slip that the pool would close.\n\nBuzz is that the mayor will resign.\n'

interface Facts {
  attributions: {by: string; canonical: string; cue: [number, number][]; content: [number, number][]}[]
  hedges: {by: string; start: number; end: number}[]
}

test('rows of a plugin read copy as built-in rows do, and inspect names them', t => {
  const here = place(t, {
    'hearsay.config.yaml': 'plugins: ./house',
    'house/rows.json': JSON.stringify({patterns: {attributions: [slip], hedges: [wordIs]}}),
    'a.txt': copy,
  })
  const {code, out, err} = here.run(['inspect', '-f', 'jsonl', 'a.txt'])
  t.is(err, '')
  t.is(code, 0)
  const {attributions, hedges} = JSON.parse(out) as Facts
  const words = ([start, end]: [number, number]) => copy.slice(start, end)
  const own = attributions.filter(({by}) => by === slip.id)
  t.deepEqual(
    own.map(({canonical, cue, content}) => [canonical, cue.map(words), content.map(words)]),
    [['Ann Lee', ['let slip'], ['that the pool would close']]],
  )
  t.deepEqual(
    hedges.map(({by, start, end}) => [by, words([start, end])]),
    [['courier/buzz-is', 'Buzz is']],
  )
  t.regex(here.run(['inspect', 'a.txt']).out, /told by “let slip”; .*\(courier\/let-slip\)/)
  t.notRegex(here.run(['inspect', '--no-config', 'a.txt']).out, /let-slip|buzz-is/)
  const findings = here.run(['-f', 'unix', 'a.txt']).out
  t.regex(findings, /a\.txt:1:15:1:23: .*“let slip”.*\[loaded-attribution-verb\]/)
  t.regex(findings, /a\.txt:3:1:3:8: .*“Buzz is”.*\[agentless-attribution\]/)
})

test('a row may stand before its source, take the subject of the clause, or read as “according to” does', async t => {
  const rows = [
    {
      id: 'x/word-from',
      match: 'cue:word cue:from source:#Source is that',
      example: 'Word from the mill is that it will shut.',
      not: 'Word from the mill came late.',
    },
    {
      id: 'x/beans',
      match: 'and #Group* cue:spilled cue:the cue:beans that',
      source: 'clause',
      example: 'The aide sat down and spilled the beans that the deal was dead.',
      not: 'The cook slipped and spilled the beans.',
    },
    {
      id: 'x/tell-it',
      match: 'cue:to cue:hear source:#Subject tell it',
      content: 'around',
      example: 'The dam, to hear the warden tell it, was full.',
      not: 'They came to hear the organ.',
    },
  ] as const
  const text = `Word from Carl Munk is that the mine will shut.\n\nVera Holt stood up and spilled the beans that the mine was sold.\n\nThe mine, to hear Sven Aker tell it, was empty.\n`
  const {analysis} = await lint({path: 'a.txt', value: text}, {patterns: {attributions: rows}})
  t.deepEqual(
    analysis.attributions.map(({by, sourceId, content}) => [
      by,
      analysis.sources[sourceId!]!.name,
      content.map(({start, end}) => text.slice(start, end)),
    ]),
    [
      ['x/word-from', 'Carl Munk', ['that the mine will shut']],
      ['x/beans', 'Vera Holt', ['that the mine was sold']],
      ['x/tell-it', 'Sven Aker', ['The mine', 'was empty']],
    ],
  )
})

test('a house row does not read what is denied or quoted', async t => {
  const {analysis} = await lint(
    {path: 'a.txt', value: 'Ann Lee did not let slip that the pool would close.\n\n“The clerk let slip that it was sold,” said Ann Lee.\n'},
    {patterns: {attributions: [slip]}},
  )
  t.false(analysis.attributions.some(({by}) => by === slip.id))
})

const faults: [string, object, RegExp][] = [
  [
    'a key that is misspelled',
    {...slip, exmple: 'x'},
    /patterns\.attributions\[0\]\.exmple: there is no key “exmple”; did you mean “example”\?/,
  ],
  ['no counter-example', {...slip, not: undefined}, /patterns\.attributions\[0\]: “not” is missing/],
  ['an id without a house', {...slip, id: 'let-slip'}, /“let-slip” is no id for a row; put the name of the house before it/],
  ['an unknown list', {...slip, match: 'source:#Subject cue:@nowhere'}, /“courier\/let-slip” there is no list "@nowhere"; the lists are /],
  ['no cue', {...slip, match: 'source:#Subject let slip that'}, /“courier\/let-slip” names no part "cue"/],
  ['no source', {...slip, match: '#Subject cue:let cue:slip that'}, /“courier\/let-slip” names no part “source”; .*“source: clause”/],
  ['no content where it is named', {...slip, content: 'named'}, /“courier\/let-slip” names no part “content”/],
  ['a verb that nobody knows', {...slip, as: 'blab'}, /“as: blab” is no verb of saying that is known/],
  [
    'an example that it does not read',
    {...slip, example: 'The clerk spoke.'},
    /“courier\/let-slip” does not read its example “The clerk spoke\.”/,
  ],
  [
    'a counter-example that it reads',
    {...slip, not: slip.example},
    /“courier\/let-slip” reads “The clerk let slip that .*”, which it must leave alone/,
  ],
]

test('a faulty row is one line that names the file, the row and the fault; exit 2', t => {
  const files = faults.flatMap(([, row], i) => [
    [`${i}/hearsay.config.yaml`, 'plugins: ./house'] as const,
    [`${i}/house/rows.json`, JSON.stringify({patterns: {attributions: [row]}})] as const,
    [`${i}/a.txt`, copy] as const,
  ])
  const {code, err} = place(t, Object.fromEntries(files)).run(['-f', 'unix', ...faults.map((_, i) => `${i}`)])
  t.is(code, 2)
  const lines = err.trimEnd().split('\n')
  t.is(lines.length, faults.length, err)
  for (const [i, [what, , wanted]] of faults.entries()) {
    t.true(lines[i]!.startsWith(`hearsay: ${i}/house/rows.json: `), `${what}: ${lines[i]}`)
    t.regex(lines[i]!, wanted, what)
  }
})

test('two rows may not share an id, in whatever files they stand; a configuration may hold rows itself', t => {
  const here = place(t, {
    'hearsay.config.json': JSON.stringify({plugins: './house', patterns: {hedges: [{...wordIs, id: slip.id}]}}),
    'house/rows.json': JSON.stringify({patterns: {attributions: [slip]}}),
    'own/hearsay.config.json': JSON.stringify({overrides: [{files: 'b.txt', patterns: {hedges: [wordIs]}}]}),
    'own/a.txt': copy,
    'own/b.txt': copy,
    'a.txt': copy,
  })
  t.regex(here.run(['a.txt']).err, /^hearsay: hearsay\.config\.json: patterns\.hedges\[0\]: “courier\/let-slip” is the id of another row/)
  const {out, err} = here.run(['inspect', '-f', 'jsonl', 'own'])
  t.is(err, '')
  t.deepEqual(
    out
      .trim()
      .split('\n')
      .map(line => (JSON.parse(line) as Facts).hedges.length),
    [0, 1],
  )
})

test('the library refuses a row that does not read its example', async t => {
  await t.throwsAsync(lint({path: 'a.txt', value: copy}, {patterns: {attributions: [{...slip, example: 'The clerk spoke.'}]}}), {
    message: /options: patterns\.attributions\[0\]: “courier\/let-slip” does not read its example/,
  })
})
