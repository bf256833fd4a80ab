import fs from 'node:fs'
import path from 'node:path'
import test from 'ava'
import {generated, strayPages} from '../script/docs.js'

const root = path.resolve(import.meta.dirname, '../..')

for (const [file, content] of generated()) {
  test(`${file} is what the code says (npm run generate)`, t => {
    t.is(fs.existsSync(path.join(root, file)) ? fs.readFileSync(path.join(root, file), 'utf8') : '', content)
  })
}

test('no page describes a rule that does not exist', t => {
  t.deepEqual(strayPages(), [])
})

test('every link of the README and the docs to a file of the project finds it', t => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    ...fs.readdirSync(path.join(root, 'docs'), {recursive: true, encoding: 'utf8'}).map(x => `docs/${x}`),
  ]
  for (const page of pages.filter(name => name.endsWith('.md'))) {
    const text = fs.readFileSync(path.join(root, page), 'utf8').replace(/```[\s\S]*?```/g, '')
    for (const [, target] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)) {
      t.true(fs.existsSync(path.join(root, path.dirname(page), target!)), `${page} links to ${target}`)
    }
  }
})
