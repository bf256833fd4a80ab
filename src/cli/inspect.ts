import {analyze} from '../analysis/index.js'
import {facts} from '../report/facts.js'
import {articles} from './articles.js'
import {Configs} from './configs.js'
import {type Asked, choice} from './options.js'
import {print, tell} from './output.js'

export async function inspect(asked: Asked): Promise<number> {
  choice('format', asked.values.get('format') ?? 'jsonl', ['jsonl'])
  let broken = false
  const trouble = (line: string) => {
    broken = true
    tell(line)
  }
  const lines: string[] = []
  for await (const {article, settings} of articles(asked, new Configs(asked), trouble))
    lines.push(`${JSON.stringify(facts(analyze(article, settings.analysis)))}\n`)
  print(lines.join(''), asked)
  return broken ? 2 : 0
}
