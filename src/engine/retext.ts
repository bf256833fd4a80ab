/** Rules as retext plugins: several of them on one file share one analysis. */
import type {Nodes, Root} from 'nlcst'
import {toString as words} from 'nlcst-to-string'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {analyze} from '../analysis/index.js'
import type {Analysis, AnalysisOptions} from '../analysis/types.js'
import type {Article, Block} from '../read/article.js'
import {readText} from '../read/text.js'
import type {Rule, RuleEntry} from './rule.js'
import {defaultConfidence, ruleSetting, runRules} from './run.js'
import {vfileMessage} from './vfile.js'

declare module 'vfile' {
  interface DataMap {
    /** What a reader of hearsay made of the file; without it the article is made from the tree. */
    article: Article
  }
}

export type RuleTransformer = Plugin<[entry?: RuleEntry | null], Root>

function paragraphs(node: Nodes, found: Block[] = []): Block[] {
  if (node.type === 'ParagraphNode' && node.position)
    found.push({kind: 'body', start: node.position.start.offset!, end: node.position.end.offset!, inner: [], by: 'retext'})
  else if ('children' in node) for (const child of node.children) paragraphs(child, found)
  return found
}

/** Plain text is read by its own reader, which knows headlines and captions; of other trees each paragraph is body. */
function articleOf(tree: Root, file: VFile): Article {
  const given = file.data.article
  if (given) return given
  const text = String(file)
  const plain = readText(text, file.path ?? '<stdin>')
  return words(tree) === text ? plain : {...plain, blocks: paragraphs(tree)}
}

/** One analysis a tree and way of asking; the tree is the key, so it goes when the tree goes. */
const known = new WeakMap<Root, Map<string, Analysis>>()

/** In: a tree, its file, what the newsroom says about itself. Out: its analysis, the same one for every plugin of a pipeline. */
export function analysisOf(tree: Root, file: VFile, options: AnalysisOptions = {}): Analysis {
  const key = JSON.stringify(options)
  const analyses = known.get(tree) ?? new Map<string, Analysis>()
  known.set(tree, analyses)
  const analysis = analyses.get(key) ?? analyze(articleOf(tree, file), options)
  analyses.set(key, analysis)
  return analysis
}

/** In: a rule. Out: a plugin for a pipeline that has parsed English (`retext-english`), reporting to the file's messages. */
export function retextRule(rule: Rule): RuleTransformer {
  return function plugin(entry) {
    const setting = ruleSetting(rule, entry ?? rule.meta.level)
    const policy = {rules: new Map([[rule.meta.id, setting]]), publication: [], names: [], minConfidence: defaultConfidence}
    return (tree, file) => {
      const {findings, troubles} = runRules(analysisOf(tree, file), [rule], policy)
      for (const {rule, message} of troubles) file.fail(`rule ${rule} ${message}`, {source: 'hearsay', ruleId: rule})
      file.messages.push(...findings.map(finding => Object.assign(vfileMessage(finding), {file: file.path})))
    }
  }
}
