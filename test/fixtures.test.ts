import fs from 'node:fs'
import path from 'node:path'
import test from 'ava'
import {goldens, strayGoldens} from '../script/goldens.js'

const root = path.resolve(import.meta.dirname, '../..')

for (const [file, content] of goldens()) {
  test(`${file} still holds (npm run generate, then read the diff)`, t => {
    t.is(fs.existsSync(path.join(root, file)) ? fs.readFileSync(path.join(root, file), 'utf8') : '', content)
  })
}

test('no golden is left of an article that is gone', t => {
  t.deepEqual(strayGoldens(), [])
})
