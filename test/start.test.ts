/** How the built command starts: what V8 compiled is kept beside it, and nothing hangs on that. */
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import test, {type ExecutionContext} from 'ava'
import {broken, place} from './command.js'

/** A copy of the command as a package brings it, in a folder with one article. */
function installed(t: ExecutionContext) {
  const {folder} = place(t, {'article.txt': broken, 'article.md': broken})
  const bin = path.join(folder, 'bin')
  fs.cpSync(path.resolve(import.meta.dirname, '../bin'), bin, {recursive: true, filter: file => !file.endsWith('.v8')})
  return {
    kept: () => fs.readdirSync(bin).filter(name => name.endsWith('.v8')),
    file: (name: string) => path.join(bin, name),
    run: (...args: string[]) => {
      const {status, stdout, stderr} = spawnSync(process.execPath, [path.join(bin, 'hearsay.js'), ...args], {cwd: folder, encoding: 'utf8'})
      return {status, stdout, stderr}
    },
  }
}

test('the first run that lints keeps what was compiled for it, and the next one uses it', t => {
  const {kept, file, run} = installed(t)
  t.is(run('--version').status, 0)
  t.deepEqual(kept(), [], 'a run without an article knows too little')
  const first = run('article.txt')
  t.is(first.status, 1)
  const [name] = kept()
  t.is(kept().length, 1)
  const {mtimeMs} = fs.statSync(file(name!))
  t.deepEqual(run('article.txt'), first)
  t.is(fs.statSync(file(name!)).mtimeMs, mtimeMs, 'what fits is not written again')
})

test('libraries for Markdown are kept with the first article that needs them', t => {
  const {kept, run} = installed(t)
  run('article.txt')
  const [command] = kept()
  const first = run('article.md')
  t.is(first.status, 1)
  t.deepEqual(
    kept().map(name => name.split('-')[0]),
    ['main', 'markup', 'yaml'],
  )
  t.true(kept().includes(command!), 'the command itself is not written again')
  t.deepEqual(run('article.md'), first)
})

test('what V8 does not take is written anew', t => {
  const {kept, file, run} = installed(t)
  const first = run('article.txt')
  const [name] = kept()
  for (const wrong of ['', 'of another version']) {
    fs.writeFileSync(file(name!), wrong)
    t.deepEqual(run('article.txt'), first)
    t.true(fs.statSync(file(name!)).size > 100_000)
  }
})

test('where nothing can be kept, every run says the same', t => {
  const {kept, file, run} = installed(t)
  const first = run('article.txt')
  const [name] = kept()
  fs.rmSync(file(name!))
  // A folder in its place: also one who may write everywhere cannot write there.
  fs.mkdirSync(path.join(file(name!), 'occupied'), {recursive: true})
  t.deepEqual(run('article.txt'), first)
  t.deepEqual(kept(), [name], 'no piece is left behind')
})
