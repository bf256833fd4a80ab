import {analyze} from '../analysis/index.js'
import {facts} from '../report/facts.js'
import {type Asked, choice} from './options.js'
import {print, tell} from './output.js'
import {readArticles} from './read.js'

export async function inspect(asked: Asked): Promise<number> {
  choice('format', asked.values.get('format') ?? 'jsonl', ['jsonl'])
  const {articles, troubles} = await readArticles(asked)
  for (const trouble of troubles) tell(trouble)
  print(articles.map(article => `${JSON.stringify(facts(analyze(article)))}\n`).join(''), asked)
  return troubles.length > 0 ? 2 : 0
}
