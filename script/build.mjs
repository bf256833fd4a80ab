// Builds everything that runs: `tsc` for the library, its types and the tests; esbuild for the command,
// because one bundled file starts in a fraction of the time that loading the packages one by one takes.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const tsc = path.join(path.dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))), 'bin/tsc')

execFileSync(process.execPath, [tsc, '-p', root], {stdio: ['ignore', 'inherit', 'inherit']})

// The command names its version from package.json; a copy of that file in dist would make Node take dist for the package.
fs.rmSync(path.join(root, 'dist/package.json'), {force: true})

// Data that the compiler does not carry over (the learned model) stands beside the modules that read it.
const data = path.join(root, 'src/extraction/model')
if (fs.existsSync(data)) fs.cpSync(data, path.join(root, 'dist/src/extraction/model'), {recursive: true})

fs.rmSync(path.join(root, 'dist/bin'), {recursive: true, force: true})
await build({
  absWorkingDir: root,
  entryPoints: {hearsay: 'src/cli.ts'},
  outdir: 'dist/bin',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // jsonc-parser's main file hides its parts from a bundler.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'linked',
  banner: {js: "import {createRequire as hearsayRequire} from 'node:module';const require=hearsayRequire(import.meta.url);"},
  logLevel: 'warning',
})
// The bundled command looks for the same data beside its own files.
if (fs.existsSync(data)) fs.cpSync(data, path.join(root, 'dist/bin/model'), {recursive: true})
const command = path.join(root, 'dist/bin/hearsay.js')
fs.writeFileSync(command, `#!/usr/bin/env node\n${fs.readFileSync(command, 'utf8')}`)
fs.chmodSync(command, 0o755)
