/**
 * Trains the attribution model: `npm run train [-- --corpus DIR] [--out FILE]`. DIR has brat's layout (`text/NAME.txt`,
 * `attributions/NAME_ANNOTATOR.ann`). The same corpus gives the same file, byte for byte.
 */
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {writeModel} from '../src/extraction/model-file.js'
import {readCorpus} from './train/brat.js'
import {learn} from './train/pipeline.js'

const {values} = parseArgs({
  options: {
    corpus: {type: 'string', default: '../shared/corpus/polnear/train'},
    out: {type: 'string', default: 'src/extraction/model/attributions.bin'},
  },
})
if (!fs.existsSync(path.join(values.corpus, 'attributions'))) {
  console.error(`No corpus in ${values.corpus}: it needs the folders text and attributions.`)
  process.exit(2)
}
const began = Date.now()
const report = (what: string) => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}`)
const articles = readCorpus(values.corpus)
report(`${articles.length} articles, ${articles.reduce((sum, article) => sum + article.gold.length, 0)} attributions`)
const bytes = writeModel(learn(articles, report))
fs.mkdirSync(path.dirname(values.out), {recursive: true})
fs.writeFileSync(values.out, bytes)
report(`${values.out}: ${bytes.length} bytes`)
