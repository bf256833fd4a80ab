import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import test from 'ava'
import {strFromU8, unzipSync} from 'fflate'

const root = path.resolve(import.meta.dirname, '../..')

interface Manifest {
  readonly main: string
  readonly contributes: {
    readonly commands: readonly {readonly command: string}[]
    readonly configuration: {readonly properties: Readonly<Record<string, {readonly default: unknown}>>}
    readonly jsonValidation: readonly {readonly url: string}[]
    readonly yamlValidation: readonly {readonly url: string}[]
    readonly problemPatterns: readonly {readonly name: string; readonly regexp: string}[]
    readonly problemMatchers: readonly {readonly pattern: string; readonly owner: string}[]
  }
  readonly capabilities: {readonly untrustedWorkspaces: {readonly supported: unknown}}
}

test('the packaged extension holds its code, the server with its model, and a manifest that fits them', t => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-vsix-'))
  t.teardown(() => fs.rmSync(folder, {recursive: true, force: true}))
  const vsix = path.join(folder, 'hearsay.vsix')
  execFileSync(process.execPath, [path.join(root, 'script/build-extension.mjs'), '--package', vsix], {stdio: 'pipe'})
  const files = unzipSync(fs.readFileSync(vsix))
  const manifest = JSON.parse(strFromU8(files['extension/package.json']!)) as Manifest
  t.truthy(files[path.posix.join('extension', manifest.main)])
  for (const [name, bytes] of Object.entries(files)) {
    if (!name.startsWith('extension/dist/server/') || name.endsWith('/')) continue
    fs.mkdirSync(path.join(folder, path.dirname(name)), {recursive: true})
    fs.writeFileSync(path.join(folder, name), bytes)
  }
  const server = path.join(folder, 'extension/dist/server/hearsay.js')
  const checked = spawnSync(process.execPath, [server, '--format', 'unix', '-'], {
    input: 'The mayor has reportedly left.\n',
    encoding: 'utf8',
  })
  t.regex(checked.stdout, /\[hedge\]/, checked.stderr)
  t.is(manifest.capabilities.untrustedWorkspaces.supported, 'limited')
  const code = strFromU8(files[path.posix.join('extension', manifest.main)]!)
  for (const {command} of manifest.contributes.commands) t.true(code.includes(command), `${command} is contributed and never registered`)
  for (const name of Object.keys(manifest.contributes.configuration.properties)) {
    t.true(code.includes(`"${name.replace('hearsay.', '')}"`), `${name} is a setting that nothing reads`)
  }
  for (const {url} of [...manifest.contributes.jsonValidation, ...manifest.contributes.yamlValidation])
    t.truthy(
      JSON.parse(strFromU8(files[path.posix.join('extension', url)]!)).properties,
      'a configuration is completed and checked while it is written',
    )
  const {problemMatchers, problemPatterns} = manifest.contributes
  t.is(problemMatchers[0]!.pattern, `$${problemPatterns[0]!.name}`)
  const line = 'copy/a b: c.txt:3:22:3:32: warning: “reportedly”: by whom? [hedge]'
  t.deepEqual(new RegExp(problemPatterns[0]!.regexp).exec(line)?.slice(1), [
    'copy/a b: c.txt',
    '3',
    '22',
    '3',
    '32',
    'warning',
    '“reportedly”: by whom?',
    'hedge',
  ])
  t.not(problemMatchers[0]!.owner, 'hearsay', 'a task and the server under one owner would wipe out each other’s findings')
})
