/**
 * Every machine-readable format of the command, held against the definition that its readers publish: the JSON schema of SARIF
 * 2.1.0, reviewdog's diagnostic format, Jenkins' XML schema for JUnit.
 */
import fs from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {diagnosticSchema, rdformatSchema} from '@umbrelladocs/rdformat-validator'
import Ajv from 'ajv'
import Draft04 from 'ajv-draft-04'
import formats from 'ajv-formats'
import test, {type ExecutionContext} from 'ava'
import {XmlDocument, XmlValidateError, XsdValidator} from 'libxml2-wasm'
import type {Log, Result} from 'sarif'
import {type Place, place} from './command.js'

const root = path.resolve(import.meta.dirname, '../..')
const json = (file: string): object => JSON.parse(fs.readFileSync(file, 'utf8'))
const sarifSchema = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')

const hedge = 'The “Circus” has reportedly bought the town hall.'
const hostile = [
  '::error file=x.js,line=1::The desk has reportedly been hacked, an aide said.',
  '##[add-mask]The mayor reportedly left, he said.',
  '\u001b[31mThe mayor has reportedly\u001b[0m resigned over the fire.',
  '\u202eThe mayor has reportedly resigned over the flood.\u202c',
  'The \ud800 mayor 🙂 has reportedly resigned & “gone” <abroad> ]]> \ufffe.',
  `The mayor has reportedly resigned over ${'the very long affair '.repeat(300)}.`,
  'The mayor has reportedly [resigned](https://example.org) | over \\[0\\](1) {0} the strike.',
].join('\n\n')
/** An exception in the copy, one in a side file, findings that point elsewhere, names that no one expects, nothing at all. */
const copy = {
  'desk/in copy.md': `<!-- hearsay-disable-next-line hedge -- the mayor's office confirmed it -->\n${hedge}\n\nIt was reportedly sold.\n`,
  'desk/beside.txt': `${hedge}\n`,
  'desk/beside.txt.hearsay.yaml': 'exceptions:\n  - rule: hedge\n    words: reportedly\n    reason: "seen: the deed"\n',
  'desk/two spellings.txt': 'Judge Karin Hollander read the verdict on Monday. “It was a close case,” Karin Hollandar said.\n',
  'desk/a: 1:2: error: [b] %20 #é?.txt': `${hedge}\n`,
  "desk/記事 – “último” '&<.txt": `${hedge}\n`,
  'desk/::warning::x.txt': hostile,
  'desk/clean.txt': 'The bridge will close in May, Lia Moss, the city engineer, said on Monday.\n',
}
const clean = {'clean.txt': copy['desk/clean.txt']}
const everything = (t: ExecutionContext): Place => place(t, copy)
const printed = (here: Place, format: string): string => here.run(['--format', format, '--preset', 'strict', '.']).out

function sarifOf(t: ExecutionContext, here: Place): Log {
  const ajv = new Draft04.default({strict: false, allErrors: true, unicodeRegExp: false})
  formats.default(ajv)
  const valid = ajv.compile(json(sarifSchema))
  const log = JSON.parse(printed(here, 'sarif')) as Log
  t.true(valid(log), JSON.stringify(valid.errors?.slice(0, 3)))
  return log
}

test('sarif: what a run prints is valid SARIF 2.1.0', t => {
  const results = sarifOf(t, everything(t)).runs[0]!.results!
  t.true(results.some(({suppressions}) => suppressions?.[0]?.kind === 'inSource'))
  t.true(results.some(({suppressions}) => suppressions?.[0]?.kind === 'external'))
  t.true(results.some(({relatedLocations = []}) => relatedLocations.length > 0))
  t.is(new Set(results.map(({locations}) => locations![0]!.physicalLocation!.artifactLocation!.uri)).size, 6)
  t.deepEqual(sarifOf(t, place(t, clean)).runs[0]!.results, [])
})

test('sarif: every result has what code scanning marks required, and every rule its texts', t => {
  const {tool, results} = sarifOf(t, everything(t)).runs[0]!
  const {rules = []} = tool.driver
  for (const {id, name, shortDescription, fullDescription, help, properties} of rules) {
    t.true(name!.length <= 255, id)
    for (const text of [shortDescription?.text, fullDescription?.text]) t.true(text!.length > 0 && text!.length <= 1024, id)
    t.truthy(help?.text, id)
    t.true(properties!.tags!.length <= 10, id)
    t.true(['error', 'warning', 'recommendation'].includes(properties!['problem.severity']), id)
  }
  const seen = new Set<string>()
  for (const {ruleId, ruleIndex, message, locations, partialFingerprints} of results as Result[]) {
    t.is(ruleId, rules[ruleIndex!]?.id)
    t.truthy(message.text)
    const {artifactLocation, region} = locations![0]!.physicalLocation!
    const uri = artifactLocation!.uri!
    const {startLine, startColumn, endLine, endColumn} = region!
    t.true(startLine! >= 1 && startColumn! >= 1)
    t.true(endLine! > startLine! || (endLine === startLine && endColumn! > startColumn!))
    // Relative to the root of the repository, and the file it names is there.
    t.false(/^(?:[a-z]+:|\/)/i.test(uri), uri)
    t.true(decodeURIComponent(uri) in copy, uri)
    // Two results of one fingerprint would be one alert.
    const print = JSON.stringify([uri, partialFingerprints])
    t.truthy(partialFingerprints)
    t.false(seen.has(print), print)
    seen.add(print)
  }
})

test('rdjson and rdjsonl: what a run prints fits reviewdog’s definition, field by field', t => {
  const ajv = new Ajv.default()
  const [whole, line] = [ajv.compile(rdformatSchema), ajv.compile(diagnosticSchema)]
  const here = everything(t)
  const result = JSON.parse(printed(here, 'rdjson')) as {diagnostics: {related_locations?: unknown}[]}
  t.true(whole(result), JSON.stringify(whole.errors))
  t.true(result.diagnostics.some(one => one.related_locations))
  const lines = printed(here, 'rdjsonl').trimEnd().split('\n')
  t.is(lines.length, result.diagnostics.length)
  for (const one of lines) t.true(line(JSON.parse(one)), JSON.stringify(line.errors))
  t.false(line({...JSON.parse(lines[0]!), endLine: 3}), 'reviewdog refuses a field that its definition does not have')
  const nothing = place(t, clean)
  t.true(whole(JSON.parse(printed(nothing, 'rdjson'))))
  t.is(printed(nothing, 'rdjsonl'), '')
})

test('junit: what a run prints is valid by Jenkins’ schema', t => {
  using schema = XmlDocument.fromBuffer(fs.readFileSync(path.join(root, 'fixtures/schemas/jenkins-junit.xsd')))
  using validator = XsdValidator.fromDoc(schema)
  for (const here of [everything(t), place(t, clean)]) {
    using report = XmlDocument.fromString(printed(here, 'junit'))
    t.notThrows(() => validator.validate(report))
  }
  using wrong = XmlDocument.fromString('<testsuites><testcase name="a"/></testsuites>')
  t.throws(() => validator.validate(wrong), {instanceOf: XmlValidateError})
})

test('checkstyle: libxml reads it; its files and findings are those of the run', t => {
  const here = everything(t)
  const {diagnostics} = JSON.parse(printed(here, 'rdjson')) as {diagnostics: {location: {path: string}}[]}
  using report = XmlDocument.fromString(printed(here, 'checkstyle'))
  t.is(report.find('/checkstyle/file/error').length, diagnostics.length)
  t.is(report.find('/checkstyle/file[@name="desk/記事 – “último” \'&<.txt"]/error').length > 0, true)
})
