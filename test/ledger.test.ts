import test from 'ava'
import {analyze} from '../src/analysis/index.js'
import {readText} from '../src/read/text.js'
import {type Ledger, ledgerOf} from '../src/report/ledger.js'
import {ledgerCsv, ledgerJson, ledgerText} from '../src/report/ledger-formats.js'

const copy = `The ferry operator hid two fires from inspectors, according to the Bergen Courier.
A former engineer told the Courier that “nobody wrote anything down” after the second fire. The engineer asked not to be named because he still works in the port.
“We reported every incident,” said Marit Vik, the operator’s director.
Harbour inspectors said on Tuesday that 14 boats had been checked.`

const ledger = (text: string): Ledger => ledgerOf(analyze(readText(text, 'ferry.txt')))

test('one row a source, in the order in which the article brings them', t => {
  const {sources} = ledger(copy)
  const names = sources.map(({name}) => name)
  t.is(names[0], 'Bergen Courier')
  t.true(names.includes('Marit Vik'))
  t.deepEqual(
    sources.map(({id}) => id),
    sources.map((_, index) => `S${index + 1}`),
  )
  t.is(new Set(names).size, names.length)
})

test('an unnamed source has its outlet, its reason and its quotations', t => {
  const {sources} = ledger(copy)
  const engineer = sources.find(({kind}) => kind === 'unnamed-person')!
  t.deepEqual(engineer.through, ['S1'])
  t.deepEqual(sources[0]!.relays, [engineer.id])
  t.is(engineer.line, 2)
  t.regex(engineer.reason!, /asked not to be named/)
  t.deepEqual(engineer.quotes, {number: 1, words: 4})
})

test('the summary counts and grades nothing', t => {
  const {summary, ...rest} = ledger(copy)
  t.is(summary.sources, rest.sources.length)
  t.true(summary.secondhand >= 2)
  t.is(summary.sentences, 5)
  t.deepEqual(
    Object.keys(summary).filter(key => /score|grade|rating/.test(key)),
    [],
  )
})

test('the text names every source and fits the columns', t => {
  const found = ledger(copy)
  const text = ledgerText(found, 100)
  for (const {id, name} of found.sources) t.true(text.includes(id) && text.includes(name))
  t.true(text.includes('asked not to be named'))
  for (const line of text.split('\n').slice(5)) t.true(line.length <= 140, line)
})

test('json carries its version and every file', t => {
  const {version, files} = JSON.parse(ledgerJson([ledger(copy), ledger('The tide was high.')])) as {version: number; files: Ledger[]}
  t.is(version, 1)
  t.is(files.length, 2)
  t.deepEqual(files[1]!.sources, [])
})

test('csv follows RFC 4180', t => {
  const csv = ledgerCsv([ledger(copy)])
  const rows = csv.split('\r\n')
  t.is(rows.at(-1), '')
  const width = rows[0]!.split(',').length
  const cells = (row: string): number => row.replace(/"(?:[^"]|"")*"/g, '').split(',').length
  for (const row of rows.slice(1, -1)) t.is(cells(row), width)
})

test('a spreadsheet is given no formula', t => {
  const base = ledger(copy)
  const [first] = base.sources
  const hostile = (name: string): string => ledgerCsv([{...base, sources: [{...first!, name}]}]).split('\r\n')[1]!
  for (const name of ['=HYPERLINK("http://x.example","Ann")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', ' =1'])
    t.notRegex(hostile(name), /,"?\s*[=+@-]/, name)
  t.true(hostile('Lee, "Bo" & Katz').includes('"Lee, ""Bo"" & Katz"'))
})

test('words of the copy cannot steer a terminal', t => {
  const text = ledgerText(ledger(`${copy}\nAnn \u001b[31mLee\u202e said the \u0007pier had sunk.`))
  t.notRegex(text, /[\u0000-\u0009\u000b-\u001f\u202e]/)
})

test('claims and accused have tables of their own', t => {
  const found = ledger('Prosecutors accused Rolf Haug of taking bribes. Haug denied the charge. The trial begins in May, the court said.')
  t.true(ledgerCsv([found], 'claims').split('\r\n').length > 2)
  const accused = ledgerCsv([found], 'accused')
  t.true(accused.startsWith('file,accused,kind,lines,by,reply,on record'))
  t.is(accused.split('\r\n').length - 2, found.accused.length)
})
