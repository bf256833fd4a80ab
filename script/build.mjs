// Builds everything that runs: `tsc` for the library, its types and the tests; esbuild for the command,
// because one bundled file starts in a fraction of the time that loading the packages one by one takes.
import {execFileSync, spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const tsc = path.join(path.dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))), 'bin/tsc')

execFileSync(process.execPath, [tsc, '-p', root], {stdio: ['ignore', 'inherit', 'inherit']})

// The command names its version from package.json; a copy of that file in dist would make Node take dist for the package.
fs.rmSync(path.join(root, 'dist/package.json'), {force: true})

// Data that the compiler does not carry over (the learned model) stands beside the modules that read it.
const data = path.join(root, 'src/extraction/model')
if (fs.existsSync(data)) fs.cpSync(data, path.join(root, 'dist/src/extraction/model'), {recursive: true})

// The command is a CommonJS file behind a short one that starts it (see start.cjs): no module is looked for, and what V8
// compiled while an article was linted once is kept beside it. Libraries that plain text does not need stand in files of their
// own, read when they are asked for: more than half of the code.
const bin = path.join(root, 'dist/bin')
const libraries = {
  markup: [
    'fflate',
    'rehype-parse',
    'remark-directive',
    'remark-frontmatter',
    'remark-gfm',
    'remark-mdx',
    'remark-parse',
    'saxes',
    'smol-toml',
    'unified',
  ],
  yaml: ['yaml'],
  server: ['vscode-languageserver/node', 'vscode-languageserver-textdocument'],
}
const fileOf = new Map(Object.entries(libraries).flatMap(([file, names]) => names.map(name => [name, file])))
const apart = {
  name: 'libraries apart',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^[a-z]/}, ({path: name}) => (fileOf.has(name) ? {path: name, namespace: 'apart', sideEffects: false} : undefined))
    onLoad({filter: /./, namespace: 'apart'}, ({path: name}) => ({
      contents: `const found = hearsayLoad('${fileOf.get(name)}')['${name}'](); module.exports = found.default ?? found`,
    }))
  },
}
const shape = {
  absWorkingDir: root,
  outdir: 'dist/bin',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  // Kept as they are written: as calls, which esbuild makes of them otherwise, they would be read anew each time.
  supported: {'regexp-unicode-property-escapes': true},
  // jsonc-parser's main file hides its parts from a bundler.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'linked',
  define: {'import.meta.url': 'hearsayUrl'},
  banner: {js: '(function(require,module,exports,hearsayUrl,hearsayImport,hearsayLoad){'},
  footer: {js: '})'},
  logLevel: 'warning',
}
fs.rmSync(bin, {recursive: true, force: true})
await build({...shape, entryPoints: {main: 'src/cli.ts'}, plugins: [apart]})
for (const [file, names] of Object.entries(libraries)) {
  const contents = `module.exports = {${names.map(name => `'${name}': () => require('${name}')`)}}`
  await build({...shape, stdin: {contents, resolveDir: root, sourcefile: `${file}.js`}, outdir: undefined, outfile: `dist/bin/${file}.js`})
}
const files = ['main', ...Object.keys(libraries)].map(name => path.join(bin, `${name}.js`))
// What is compiled from a kept copy cannot import(): the file that starts it does so for it.
const importing = /\bawait import\((?=\(0,)/g
if (fs.readFileSync(files[0], 'utf8').match(importing)?.length !== 1)
  throw new Error('One module is imported by address, that of a plugin; the bundle has another number')
for (const file of files) {
  const bundled = fs.readFileSync(file, 'utf8')
  if (/\\[^\0-\x7f]/.test(bundled)) throw new Error('A character beyond ASCII stands behind a backslash; leave out the backslash')
  // One byte a character: half the memory, and quicker to read.
  fs.writeFileSync(
    file,
    bundled
      .replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .replace(importing, 'await hearsayImport('),
  )
}
// The bundled command looks for the same data beside its own files, and reads it quicker unpacked.
if (fs.existsSync(data)) {
  const {unpackModel} = await import(pathToFileURL(path.join(root, 'dist/src/extraction/model-file.js')).href)
  fs.mkdirSync(path.join(bin, 'model'))
  for (const name of fs.readdirSync(data))
    fs.writeFileSync(path.join(bin, 'model', name), unpackModel(fs.readFileSync(path.join(data, name))))
}
fs.writeFileSync(path.join(bin, 'package.json'), '{"type":"commonjs"}\n')
const sum = createHash('sha256')
for (const file of files) sum.update(fs.readFileSync(file))
const start = fs
  .readFileSync(path.join(root, 'script/start.cjs'), 'utf8')
  .replace("build = 'unbuilt'", `build = '${sum.digest('hex').slice(0, 12)}'`)
fs.writeFileSync(path.join(bin, 'hearsay.js'), start, {mode: 0o755})
// The first run that lints keeps what was compiled for it: one over several articles keeps more of what the next one needs.
const articles = path.join(root, 'fixtures/articles')
if (fs.existsSync(articles)) spawnSync(process.execPath, [path.join(bin, 'hearsay.js'), '--no-config', articles], {stdio: 'ignore'})
