import test from 'ava'
import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import unbalanced from '../rules/unbalanced-quotes.js'
import {defineRule} from '../src/engine/rule.js'
import {lint, retextHearsay, Trouble} from '../src/index.js'
import {broken} from './command.js'

const parser = () => unified().use(retextEnglish)

interface Pipeline {
  parse(file: VFile): Root
  run(tree: Root, file: VFile): Promise<unknown>
}

async function messages(processor: Pipeline, file: VFile) {
  await processor.run(processor.parse(file), file)
  return file.messages
}

test('a rule is a retext plugin, with a level and options', async t => {
  const file = new VFile({path: 'a.txt', value: broken})
  const [message, ...rest] = await messages(parser().use(unbalanced, 'warn'), file)
  t.is(rest.length, 0)
  t.is(message!.ruleId, 'unbalanced-quotes')
  t.is(message!.source, 'hearsay')
  t.is(message!.fatal, false)
  t.is(message!.file, 'a.txt')
  t.deepEqual([message!.line, message!.column], [3, 17])
  t.truthy(message!.url)
  t.deepEqual(await messages(parser().use(unbalanced, 'off'), new VFile(broken)), [])
})

test('rules of one pipeline share one analysis', async t => {
  const seen: unknown[] = []
  const spy = (id: string) =>
    defineRule({
      meta: {...unbalanced.meta, id, messages: {}, options: {}},
      create({analysis}) {
        seen.push(analysis)
        return {}
      },
    })
  await messages(parser().use(spy('one')).use(spy('two')), new VFile(broken))
  t.is(seen.length, 2)
  t.is(seen[0], seen[1])
})

test('retextHearsay runs them all, with what a configuration may say', async t => {
  const all = await messages(parser().use(retextHearsay, {rules: {'unbalanced-quotes': 'error'}}), new VFile(broken))
  const found = all.find(message => message.ruleId === 'unbalanced-quotes')!
  t.is(found.fatal, true)
  await t.throwsAsync(messages(parser().use(retextHearsay, {rules: {hegde: 'error'}}), new VFile(broken)), {
    message: /“hegde”; did you mean “hedge”/,
  })
})

test('lint reads a file of any kind and says where in the file the words stand', async t => {
  const html = '<p>The ferry sank on Tuesday.</p>\n<p>The owner said: &ldquo;It was the weather and nothing else.</p>\n'
  const {messages, report} = await lint({path: 'a.html', value: html}, {rules: {'unbalanced-quotes': 'warn'}})
  const message = messages.find(({ruleId}) => ruleId === 'unbalanced-quotes')!
  t.is(message.line, 2)
  t.is(html.slice(report.findings[0]!.start.offset).startsWith('&ldquo;'), true)
  const file = new VFile({path: 'a.txt', value: broken})
  await lint(file)
  t.true(file.messages.some(({ruleId}) => ruleId === 'unbalanced-quotes'))
})

test('lint refuses options that do not exist', async t => {
  const file = {path: 'a.txt', value: broken}
  await t.throwsAsync(lint(file, {preset: 'wyre'}), {instanceOf: Trouble, message: /“wyre”; did you mean “wire”/})
  await t.throwsAsync(lint(file, {publicatoin: 'x'} as object), {message: /“publicatoin”; did you mean “publication”/})
})

test('what the rule says in a second place is the cause of the message', async t => {
  const rule = defineRule({
    meta: {...unbalanced.meta, id: 'see', messages: {m: 'here'}, options: {}},
    create: ({report}) => ({
      article: () =>
        report({message: 'm', at: {start: 0, end: 3}, see: {start: 4, end: 9, why: 'and there'}, by: 'row', confidence: 0.914}),
    }),
  })
  const [message] = await messages(parser().use(rule), new VFile(broken))
  t.is((message!.cause as Error).message, 'and there: “ferry”')
  t.is(message!.note, 'Rests on row, 91 % sure.')
  t.is(message!.actual, 'The')
})
