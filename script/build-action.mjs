// Bundles the GitHub Action into dist/action, the one built file that is committed: an action runs from its repository as it
// stands, and nothing is to be downloaded at run time. `--check` compares it with a fresh build instead.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const file = path.join(root, 'dist/action/index.js')

const {outputFiles} = await build({
  absWorkingDir: root,
  entryPoints: ['src/action/main.ts'],
  outfile: 'dist/action/index.js',
  write: false,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // Kept as they are written, see build.mjs.
  supported: {'regexp-unicode-property-escapes': true},
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'inline',
  // The learned model is read where it stands in the repository instead of being committed twice.
  define: {'import.meta.url': 'hearsayBase'},
  banner: {
    js: "import {createRequire as hearsayRequire} from 'node:module';const require=hearsayRequire(import.meta.url);const hearsayBase=new URL('../../src/extraction/index.js',import.meta.url).href;",
  },
  logLevel: 'warning',
})
const fresh = outputFiles.find(({path: name}) => name.endsWith('index.js')).text
if (process.argv.includes('--check')) {
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== fresh) {
    console.error('dist/action/index.js is not what the sources build: run “npm run action” and commit it')
    process.exitCode = 1
  }
} else {
  fs.mkdirSync(path.dirname(file), {recursive: true})
  fs.writeFileSync(file, fresh)
}
