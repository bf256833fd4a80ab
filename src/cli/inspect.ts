import {analyze} from '../analysis/index.js'
import {facts} from '../report/facts.js'
import {explanation} from '../report/inspect.js'
import {safeJson} from '../report/safe.js'
import {articles} from './articles.js'
import {Configs} from './configs.js'
import {type Asked, choice} from './options.js'
import {look, print, tell} from './output.js'

/** Prints what was understood: for people, or one JSON object a line. */
export async function inspect(asked: Asked): Promise<number> {
  const format = choice('format', asked.values.get('format') ?? 'text', ['text', 'jsonl'])
  const drawing = look(asked)
  let broken = false
  const trouble = (line: string) => {
    broken = true
    tell(line)
  }
  const parts: string[] = []
  for await (const {article, settings} of articles(asked, new Configs(asked), trouble)) {
    const analysis = analyze(article, settings.analysis)
    parts.push(format === 'text' ? explanation(analysis, drawing) : `${safeJson(facts(analysis))}\n`)
  }
  print(parts.join(format === 'text' ? '\n' : ''), asked)
  return broken ? 2 : 0
}
