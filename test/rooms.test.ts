import fs from 'node:fs'
import path from 'node:path'
import test from 'ava'

const root = path.resolve(import.meta.dirname, '../..')
const page = fs.readFileSync(path.join(root, 'docs/architecture.md'), 'utf8')
const table = /<!-- rooms -->([\s\S]*?)<!-- \/rooms -->/.exec(page)![1]!

interface Room {
  readonly name: string
  readonly ours: readonly string[]
  readonly npm: readonly string[]
}

const cell = (text: string): string[] => (text.trim() === '–' ? [] : text.split(',').map(x => x.replaceAll('`', '').trim()))
const rooms: Room[] = table
  .split('\n')
  .filter(line => line.startsWith('| `'))
  .map(line => {
    const cells = line.split('|').slice(1, -1)
    return {name: cells[0]!.replaceAll('`', '').trim(), ours: cell(cells[3]!), npm: cell(cells[4]!)}
  })

/** The room of a file: the longest room name that is the file or a folder above it (`src/cli.ts` is of `src/cli`). */
const roomOf = (file: string): Room | undefined =>
  rooms
    .filter(room => file === room.name || file.startsWith(`${room.name}/`) || file === `${room.name}.ts`)
    .sort((a, b) => b.name.length - a.name.length)[0]

function* files(folder: string): Generator<string> {
  if (!fs.existsSync(path.join(root, folder))) return
  for (const entry of fs.readdirSync(path.join(root, folder), {withFileTypes: true})) {
    if (entry.isDirectory()) yield* files(`${folder}/${entry.name}`)
    else if (entry.name.endsWith('.ts')) yield `${folder}/${entry.name}`
  }
}

const importOf = /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g
const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

test('every source file stands in a room of docs/architecture.md', t => {
  for (const file of [...files('src'), ...files('rules')]) t.truthy(roomOf(file), `${file} is in no room: add it to the table`)
})

test('no file imports what its room may not know', t => {
  const forbidden: string[] = []
  for (const file of [...files('src'), ...files('rules')]) {
    const room = roomOf(file)
    if (!room) continue
    const text = fs.readFileSync(path.join(root, file), 'utf8')
    for (const match of text.matchAll(importOf)) {
      const specifier = (match[1] ?? match[2] ?? match[3])!
      if (specifier.startsWith('node:')) continue
      if (!specifier.startsWith('.')) {
        if (!room.npm.includes(packageName(specifier))) forbidden.push(`${file} may not import the package ${specifier}`)
        continue
      }
      const target = path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '')
      const inside = target.startsWith(`${room.name}/`) || target === room.name
      const allowed = room.ours.some(name => target === name || target.startsWith(`${name}/`) || target === name.replace(/\.ts$/, ''))
      // `rules/index.ts` is the list of the rules beside it.
      if (!inside && !allowed) forbidden.push(`${file} may not import ${target}`)
      if (room.name === 'rules' && inside && file !== 'rules/index.ts') forbidden.push(`${file} may not import another rule (${target})`)
    }
  }
  t.deepEqual(forbidden, [])
})

test('rooms that touch no file import no node: module', t => {
  const closed = ['src/language', 'src/analysis', 'src/report', 'rules']
  for (const file of closed.flatMap(folder => [...files(folder)])) {
    t.notRegex(fs.readFileSync(path.join(root, file), 'utf8'), /from 'node:(?!util)/, `${file} reads the machine`)
  }
})
