// Puts the VS Code extension together: its own code in one file, and the command (language server, model and all) beside it.
// With --package it also makes the .vsix.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const extension = path.join(root, 'editors/vscode')
const out = path.join(extension, 'dist')
const packageFile = (name, file) => path.join(path.dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`))), file)

execFileSync(process.execPath, [packageFile('typescript', 'bin/tsc'), '-p', extension], {stdio: ['ignore', 'inherit', 'inherit']})

fs.rmSync(out, {recursive: true, force: true})
await build({
  absWorkingDir: extension,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  external: ['vscode'],
  minify: true,
  logLevel: 'warning',
})
// What V8 compiled here is of no use to the editor's own Node.
fs.cpSync(path.join(root, 'dist/bin'), path.join(out, 'server'), {recursive: true, filter: file => !file.endsWith('.v8')})
fs.copyFileSync(path.join(root, 'docs/hearsay.schema.json'), path.join(out, 'hearsay.schema.json'))

if (process.argv.includes('--package')) {
  const vsce = packageFile('@vscode/vsce', 'vsce')
  const vsix = process.argv[process.argv.indexOf('--package') + 1] ?? path.join(extension, 'hearsay.vsix')
  execFileSync(process.execPath, [vsce, 'package', '--no-dependencies', '--out', path.resolve(vsix)], {
    cwd: extension,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}
