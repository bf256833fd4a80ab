/** Commands that print what was understood, whatever the rules say of it: `inspect` and `sources`. */
import {analyze} from '../analysis/index.js'
import type {Analysis} from '../analysis/types.js'
import {facts} from '../report/facts.js'
import {explanation} from '../report/inspect.js'
import {type Ledger, ledgerOf} from '../report/ledger.js'
import {type LedgerTable, ledgerCsv, ledgerJson, ledgerText} from '../report/ledger-formats.js'
import {safeJson} from '../report/safe.js'
import {articles} from './articles.js'
import {Configs} from './configs.js'
import {type Asked, choice} from './options.js'
import {look, print, tell} from './output.js'

/** In: what was asked for; what to keep of each analysis. Out: that, in order, and whether everything could be read. */
async function each<T>(asked: Asked, keep: (analysis: Analysis) => T): Promise<{kept: T[]; code: number}> {
  let code = 0
  const kept: T[] = []
  const trouble = (line: string) => {
    code = 2
    tell(line)
  }
  for await (const {article, settings} of articles(asked, new Configs(asked), trouble)) kept.push(keep(analyze(article, settings.analysis)))
  return {kept, code}
}

/** The article with its layers under the words, or one JSON object a line. */
export async function inspect(asked: Asked): Promise<number> {
  const format = choice('format', asked.values.get('format') ?? 'text', ['text', 'jsonl'])
  const drawing = look(asked)
  const {kept, code} = await each(asked, analysis =>
    format === 'text' ? explanation(analysis, drawing) : `${safeJson(facts(analysis))}\n`,
  )
  print(kept.join(format === 'text' ? '\n' : ''), asked)
  return code
}

const ledgerFormats = {
  text: (ledgers: readonly Ledger[], width: number) => ledgers.map(ledger => ledgerText(ledger, width || undefined)).join('\n'),
  json: (ledgers: readonly Ledger[]) => ledgerJson(ledgers),
  csv: (ledgers: readonly Ledger[], _: number, table: LedgerTable) => ledgerCsv(ledgers, table),
} as const

/** The source ledger: who each article rests on. */
export async function sources(asked: Asked): Promise<number> {
  const format = choice('format', asked.values.get('format') ?? 'text', Object.keys(ledgerFormats) as (keyof typeof ledgerFormats)[])
  const table = choice('table', asked.values.get('table') ?? 'sources', ['sources', 'claims', 'accused'] as const)
  const {width} = look(asked)
  const {kept, code} = await each(asked, ledgerOf)
  print(ledgerFormats[format](kept, width, table), asked)
  return code
}
