import Ajv from 'ajv'
import test from 'ava'
import {rules} from '../rules/index.js'
import {type Config, configSchema} from '../src/engine/config.js'
import {genreOf, presetNames, presetRules, presets} from '../src/engine/presets.js'
import {explain, settingsFrom} from '../src/engine/settings.js'
import {broken, place, sound} from './command.js'

interface FileOut {
  path: string
  messages: {rule: string; severity: string}[]
}

/** The severity of the one finding that the broken article has for certain. */
const quotes = ({messages}: FileOut): string | undefined => messages.find(({rule}) => rule === 'unbalanced-quotes')?.severity

test('a configuration is found upward, as JSON, YAML or a key of package.json; --no-config leaves it out', t => {
  const configs = [
    ['hearsay.config.json', '{"rules": {"unbalanced-quotes": "info"}}'],
    ['hearsay.config.json', '{\n  // with a comment\n  "rules": {"unbalanced-quotes": "info",},\n}'],
    ['hearsay.config.yaml', 'rules:\n  unbalanced-quotes: info\n'],
    ['package.json', '{"name": "x", "hearsay": {"rules": {"unbalanced-quotes": "info"}}}'],
  ] as const
  const files = configs.flatMap(([name, text], i) => [
    [`${i}/${name}`, text],
    [`${i}/desk/news/a.txt`, broken],
  ])
  const here = place(t, Object.fromEntries(files))
  const levels = (...args: string[]) => JSON.parse(here.run(['-f', 'json', '.', ...args]).out).files.map(quotes)
  t.deepEqual(levels(), ['info', 'info', 'info', 'info'])
  t.deepEqual(levels('--no-config'), ['error', 'error', 'error', 'error'])
})

test('the nearest configuration holds for each file', t => {
  const here = place(t, {
    'hearsay.config.json': '{"rules": {"unbalanced-quotes": "info"}}',
    'opinion/hearsay.config.json': '{"rules": {"unbalanced-quotes": "off"}}',
    'opinion/a.txt': broken,
    'news/a.txt': broken,
  })
  const {files} = JSON.parse(here.run(['-f', 'json', 'news', 'opinion']).out)
  t.deepEqual(files.map(quotes), ['info', undefined])
})

test('overrides: the last one that matches wins; ignore and .hearsayignore leave files alone, named ones too', t => {
  const here = place(t, {
    'hearsay.config.yaml': `
rules: {unbalanced-quotes: warn}
ignore: [drafts/]
overrides:
  - {files: 'live/**', rules: {unbalanced-quotes: info}}
  - {files: ['*.txt'], except: 'live/keep.txt', rules: {unbalanced-quotes: error}}
`,
    '.hearsayignore': '# wire copy\nwire-*.txt\n',
    'live/a.txt': broken,
    'live/keep.txt': broken,
    'drafts/a.txt': broken,
    'wire-1.txt': broken,
  })
  const {files} = JSON.parse(here.run(['-f', 'json', '.', 'drafts/a.txt', 'wire-1.txt']).out)
  t.deepEqual(
    files.map((file: {path: string; messages: {rule: string; severity: string}[]}) => [
      file.path,
      file.messages.find(m => m.rule === 'unbalanced-quotes')?.severity,
    ]),
    [
      ['live/a.txt', 'error'],
      ['live/keep.txt', 'info'],
    ],
  )
})

test('overrides by folder mean what lies below it; a run in which everything is ignored says so', t => {
  const here = place(t, {
    'hearsay.config.yaml': 'overrides:\n  - {files: copy/live/, rules: {unbalanced-quotes: info}}\n',
    'copy/live/a.txt': broken,
    'copy/b.txt': broken,
  })
  t.deepEqual(JSON.parse(here.run(['-f', 'json', '.']).out).files.map(quotes), ['error', 'info'])
  here.write('.hearsayignore', 'copy/\n')
  const {code, out, err} = here.run(['copy/b.txt'])
  t.deepEqual([code, out], [0, ''])
  t.regex(err, /^hearsay: no article is linted: “ignore” or \.hearsayignore/)
})

test('extends: presets, files and packages, later ones over earlier ones, the file itself over all', t => {
  const here = place(t, {
    'hearsay.config.json': '{"extends": ["strict", "./desk.yaml", "@courier/hearsay-config"], "rules": {"hedge": "warn"}}',
    'desk.yaml': 'rules: {single-source: info, hedge: info, vague-attribution: "off"}',
    'node_modules/@courier/hearsay-config/package.json': '{"name": "@courier/hearsay-config"}',
    'node_modules/@courier/hearsay-config/hearsay.config.json': '{"rules": {"vague-attribution": "info"}}',
    'a.txt': sound,
  })
  const {rules} = JSON.parse(here.run(['--print-config', 'a.txt']).out)
  t.is(rules.hedge.level, 'warn')
  t.is(rules.hedge.from, 'hearsay.config.json')
  t.is(rules['single-source'].level, 'info')
  t.is(rules['single-source'].from, 'desk.yaml')
  t.is(rules['vague-attribution'].level, 'info')
  t.is(rules['secondhand-source'].level, 'error')
  t.is(rules['secondhand-source'].from, 'preset strict')
  const preset = JSON.parse(here.run(['--print-config', 'a.txt', '--preset', 'legal-review']).out)
  t.is(preset.rules['secondhand-source'].level, 'warn')
  t.is(preset.rules.hedge.level, 'warn')
})

test('a broken configuration: one line that names the file, the place and the way out; exit 2; other files are linted', t => {
  const cases: [Record<string, string>, RegExp][] = [
    [{'hearsay.config.json': '{\n "rules": {\n  "hedge" "warn"\n }\n}'}, /desk\/hearsay\.config\.json:3: is not JSON: colon expected/],
    [{'hearsay.config.yaml': 'rules:\n  hedge: [warn\nnames: x\n'}, /desk\/hearsay\.config\.yaml:3: is not YAML/],
    [{'hearsay.config.json': '{"ruls": {}}'}, /desk\/hearsay\.config\.json: ruls: there is no key “ruls”; did you mean “rules”\?/],
    [{'hearsay.config.json': '{"rules": {"hegde": "warn"}}'}, /rules\.hegde: there is no rule “hegde”; did you mean “hedge”\?/],
    [{'hearsay.config.json': '{"rules": {"hedge": "wran"}}'}, /rules\.hedge: there is no level “wran”; did you mean “warn”\?/],
    [
      {'hearsay.config.json': '{"rules": {"unattributed-assertion": ["warn", {"mx": 3}]}}'},
      /there is no option “mx”; did you mean “max”\?/,
    ],
    [
      {'hearsay.config.json': '{"rules": {"unattributed-assertion": ["warn", {"max": 0}]}}'},
      /unattributed-assertion\.max: wants a number from 1 to 100, has 0/,
    ],
    [{'hearsay.config.json': '{"extends": "broadshet"}'}, /extends “broadshet”.*did you mean “broadsheet”\?/],
    [{'hearsay.config.json': '{"extends": "./none.yaml"}'}, /extends “\.\/none\.yaml”, which is no file/],
    [
      {'hearsay.config.json': '{"extends": "./b.json"}', 'b.json': '{"extends": "./hearsay.config.json"}'},
      /“extends” goes in a circle: desk\/hearsay\.config\.json → desk\/b\.json → desk\/hearsay\.config\.json/,
    ],
    [{'hearsay.config.json': '{"plugins": "./house"}'}, /plugin “\.\/house” is no file, folder or installed package/],
    [{'hearsay.config.json': '{"overrides": [{"rules": {}}]}'}, /overrides\[0\]: “files” is missing/],
    [{'hearsay.config.yaml': 'rules: {hedge: false}'}, /rules\.hedge: there is no level false; write “off”/],
    [{'hearsay.config.yaml': 'rules: {hedge: 2}'}, /rules\.hedge: there is no level 2; write “error”/],
    [{'hearsay.config.yaml': 'extends: 3'}, /hearsay\.config\.yaml: extends: wants text/],
    [{'hearsay.config.yaml': 'extends: ./more', 'more/x.yaml': ''}, /extends “\.\/more”, which is a folder; name the file in it/],
    [{'hearsay.config.yaml': 'extends: ./more', 'more.yaml': ''}, /extends “\.\/more”, which is no file; did you mean “\.\/more\.yaml”\?/],
    [{'hearsay.config.yaml': 'plugins: ./p.ts', 'p.ts': ''}, /plugin “\.\/p\.ts” is neither data/],
    [
      {'hearsay.config.yaml': 'plugins: ./p.yaml', 'p.yaml': 'rules: [{id: house/x, summary: s, message: m, words: []}]'},
      /p\.yaml: rules\[0\]\.words: is empty; give it a word/,
    ],
    [
      {
        'hearsay.config.yaml': 'plugins: ./p.mjs',
        'p.mjs':
          "export default {meta: {id: 'house/x', level: 'loud', summary: 's', why: 'w', remedy: 'check the copy', messages: {}, examples: [], limits: []}, create: () => ({})}",
      },
      /p\.mjs: the meta of rule “house\/x”: level: there is no value “loud”/,
    ],
    [{'hearsay.config.js': 'export default {}'}, /hearsay\.config\.js: is not read, a configuration is data; write hearsay\.config\.yaml/],
    [{'hearsay.config.json': '{}', 'hearsay.config.yml': ''}, /hearsay\.config\.yml: stands beside hearsay\.config\.json/],
  ]
  const files = cases.flatMap(([files], i) => [
    ...Object.entries(files).map(([name, text]) => [`${i}/desk/${name}`, text] as const),
    [`${i}/desk/a.txt`, sound] as const,
    [`${i}/desk/b.txt`, sound] as const,
  ])
  const {code, out, err} = place(t, {...Object.fromEntries(files), 'good.txt': broken}).run([
    '-f',
    'unix',
    ...cases.map((_, i) => `${i}`),
    'good.txt',
  ])
  t.is(code, 2)
  t.regex(out, /^good\.txt:3:17/m)
  const lines = err.trim().split('\n')
  t.is(lines.length, cases.length, err)
  for (const [i, [, wanted]] of cases.entries()) t.regex(lines[i]!.replaceAll(`${i}/desk/`, 'desk/'), wanted)
})

test('a house rule from a folder of data finds its words in copy and not in quotations', t => {
  const here = place(t, {
    'hearsay.config.yaml': 'plugins: ./house\nrules: {house/experts: error}\n',
    'house/words.yaml': `
rules:
  - id: house/experts
    summary: Experts have names.
    message: “{{words}}”, which ones? Name them.
    words: [experts say, some experts]
    unless: [harbour board]
`,
    'a.txt':
      'The bridge will hold, experts say.\n\nAs experts say at the harbour board, it may.\n\n“As experts say, it will hold,” Ola Berg said.\n',
  })
  const {code, out} = here.run(['-f', 'unix', 'a.txt'])
  t.is(code, 1)
  t.deepEqual(
    out.split('\n').filter(line => line.includes('[house/experts]')),
    ['a.txt:1:23:1:34: error: “experts say”, which ones? Name them. [house/experts]'],
  )
})

test('a plugin that is code runs when the configuration names it; one that throws is named and left out', t => {
  const rule = (id: string, body: string) => `export default {
  meta: {id: '${id}', status: 'trial', level: 'warn', summary: 's', why: 'w', remedy: 'check the copy', messages: {m: 'found'}, examples: [], limits: []},
  create: ({report}) => ({article(article) { ${body} }}),
}`
  const here = place(t, {
    'hearsay.config.json':
      '{"plugins": ["./good.mjs", "./throws.mjs", "./outside.mjs", "./nothing.mjs", "./stranger.mjs", "./loud.mjs", "./later.mjs"]}',
    'nothing.mjs': rule('house/nothing', '').replace(/create: .*/, 'create() {},'),
    'stranger.mjs': rule('house/stranger', '').replace('article(article)', 'artcle(article)'),
    'loud.mjs': rule('house/loud', `report({message: 'm', at: {start: 0, end: 3}, level: 'loud'})`),
    'later.mjs': rule('house/later', 'throw new Error("too late")').replace('article(article)', 'async article(article)'),
    'good.mjs': rule('house/good', `report({message: 'm', at: {start: 0, end: 3}})`),
    'throws.mjs': rule('house/throws', `report({message: 'm', at: {start: 0, end: 3}}); null.x`),
    'outside.mjs': rule('house/outside', `report({message: 'm', at: {start: 0, end: article.text.length + 1}})`),
    'a.txt': sound,
  })
  const {code, out, err} = here.run(['-f', 'unix', 'a.txt'])
  t.is(code, 2)
  t.is(out, 'a.txt:1:1:1:4: warning: found [house/good]\n')
  const lines = err.trim().split('\n')
  const told = (id: string) => lines.find(line => line.includes(`the rule house/${id} `)) ?? ''
  t.is(lines.length, 6, err)
  t.regex(told('throws'), /a\.txt: the rule house\/throws failed: .*null.*; it was left out for this file/)
  t.regex(told('outside'), /a\.txt: the rule house\/outside reported outside the text \(0 to 30\); it was left out for this file/)
  t.regex(told('nothing'), /returned no handlers from “create”/)
  t.regex(told('stranger'), /has an unknown handler “artcle”; did you mean “article”/)
  t.regex(told('loud'), /reported at the level “loud”; there are info, warn and error/)
  t.regex(told('later'), /is asynchronous/)
})

test('--print-config says what holds and who said so, overrides and --rule included', t => {
  const here = place(t, {
    'hearsay.config.yaml':
      'publication: The Courier\noverrides:\n  - files: live/*\n    rules: {hedge: [error, {stacked: false}]}\n    carry: sentence\n',
  })
  const {settings, rules} = JSON.parse(here.run(['--print-config', 'live/a.txt', '--rule', 'single-source: off']).out)
  t.deepEqual(settings.publication, {value: ['The Courier'], from: 'hearsay.config.yaml'})
  t.deepEqual(settings.carry, {value: 'sentence', from: 'hearsay.config.yaml, overrides[0]'})
  t.is(rules.hedge.level, 'error')
  t.is(rules.hedge.options.stacked, false)
  t.is(rules.hedge.from, 'hearsay.config.yaml, overrides[0]')
  t.deepEqual([rules['single-source'].level, rules['single-source'].from], ['off', '--rule'])
})

test('the JSON schema accepts what the checker accepts and refuses what it refuses', t => {
  const validate = new Ajv.default({strict: false}).compile(configSchema(rules))
  t.true(validate({extends: 'wire', publication: ['The Courier'], rules: {hedge: 'error', 'unattributed-assertion': ['info', {max: 2}]}}))
  t.true(validate({overrides: [{files: 'opinion/**', genre: 'opinion'}], outlets: [{name: 'The Courier', hosts: ['courier.example']}]}))
  t.false(validate({rules: {hegde: 'error'}}))
  t.false(validate({rules: {hedge: 'wran'}}))
  t.false(validate({rules: {'unattributed-assertion': ['info', {max: 'two'}]}}))
  t.false(validate({ruls: {}}))
})

test('every preset is a configuration that the schema accepts', t => {
  const known = new Set(rules.map(rule => rule.meta.id))
  const validate = new Ajv.default({strict: false}).compile(configSchema(rules))
  for (const name of presetNames) {
    const {rules: levels = {}, ...rest} = presets[name]!
    const built = Object.fromEntries(Object.entries(levels).filter(([id]) => known.has(id)))
    t.true(validate({...rest, rules: built}), name)
  }
  t.true(presetRules.includes('hedge'))
})

test('a genre is known by what newsrooms call it', t => {
  t.is(genreOf('OpinionNewsArticle'), 'opinion')
  t.is(genreOf('Op-Ed'), 'opinion')
  t.is(genreOf('Live blog'), 'live')
  t.is(genreOf('Book review'), 'review')
  t.is(genreOf('Current'), 'news')
  t.is(genreOf('Match preview'), undefined)
  t.is(genreOf('Politics'), undefined)
  t.is(genreOf(undefined), undefined)
})

test('wire: borrowed reporting is an error in the top three paragraphs, a warning below; the newsroom may set another level', t => {
  const report = ['The council met on Monday.', 'It sat until eight in the evening.', 'The mayor left early.'].map(line => `${line}\n\n`)
  const borrowed = 'Two sources told the Chicago Tribune that the merger was dead.\n'
  const here = place(t, {'lead.txt': report.slice(1).join('') + borrowed, 'below.txt': report.join('') + borrowed})
  const levels = (...args: string[]) =>
    (JSON.parse(here.run(['-f', 'json', 'lead.txt', 'below.txt', ...args]).out).files as FileOut[]).map(
      ({messages}) => messages.find(({rule}) => rule === 'secondhand-source')?.severity,
    )
  t.deepEqual(levels('--preset', 'wire'), ['error', 'warn'])
  t.deepEqual(levels('--preset', 'recommended'), ['warn', 'warn'])
  t.deepEqual(levels('--preset', 'wire', '--rule', 'secondhand-source: info'), ['warn', 'info'])
  t.deepEqual(levels('--preset', 'wire', '--rule', 'secondhand-source: ["warn", {"top": 0}]'), ['warn', 'warn'])
})

test('init writes a configuration that holds, from options or from nothing, and never over another', t => {
  const here = place(t, {'copy/a.txt': broken})
  const {code, out} = here.run(['init', '--publication', 'The Courier', '--preset', 'wire', 'copy'])
  t.is(code, 0)
  t.regex(out, /hearsay\.config\.yaml is written/)
  const {settings, rules} = JSON.parse(here.run(['--print-config', 'copy/a.txt']).out)
  t.deepEqual(settings.publication.value, ['The Courier'])
  t.is(rules.hedge.from, 'preset wire')
  t.regex(here.run(['-f', 'unix']).out, /^copy\/a\.txt:3:17/m)
  const again = here.run(['init'])
  t.is(again.code, 2)
  t.regex(again.err, /there is a configuration already/)
})

test('genre: opinion copy is not asked for reporting, unless the newsroom itself sets the rule', async t => {
  const level = async (config: Config, own?: string) => {
    const layers = [
      {from: 'preset wire', base: '', config: presets['wire']!, preset: true},
      {from: 'file', base: '', config, preset: false},
    ]
    return settingsFrom(await explain(layers, rules, 'a.txt'), own).rules.get('unattributed-assertion')!.level
  }
  t.is(await level({}), 'warn')
  t.is(await level({genre: 'opinion'}), 'off')
  t.is(await level({}, 'Opinion'), 'off')
  t.is(await level({genre: 'opinion'}, 'Current'), 'warn')
  t.is(await level({genre: 'opinion'}, 'Politics'), 'off')
  t.is(await level({genre: 'opinion', rules: {'unattributed-assertion': 'error'}}), 'error')
})
