/** Sources in an editor: hover shows the ledger's row, the outline lists who the article rests on. */
import {type DocumentSymbol, type Hover, type Position, SymbolKind} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Source} from '../analysis/types.js'
import {Lines} from '../engine/lines.js'
import {range} from './diagnostics.js'
import type {Reading} from './reading.js'

const kinds: Record<Source['kind'], string> = {
  'named-person': 'named person',
  'named-organisation': 'named organisation',
  'news-outlet': 'news outlet',
  document: 'document',
  'unnamed-official': 'unnamed official',
  'unnamed-person': 'unnamed person',
  'vague-group': 'group nobody can name',
  'social-post': 'post on a social platform',
  none: 'nobody named',
}

const symbols: Record<Source['kind'], SymbolKind> = {
  'named-person': SymbolKind.Variable,
  'named-organisation': SymbolKind.Namespace,
  'news-outlet': SymbolKind.Package,
  document: SymbolKind.File,
  'unnamed-official': SymbolKind.Key,
  'unnamed-person': SymbolKind.Key,
  'vague-group': SymbolKind.Array,
  'social-post': SymbolKind.Event,
  none: SymbolKind.Null,
}

const lasting = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** The row of one source in Markdown: kind, how often and where, through whom, why unnamed. */
function row(source: Source, {analysis, report}: Reading): string {
  const lines = new Lines(report.source)
  const lineOf = (span: {start: number; end: number}): number => lines.point(analysis.article.locate(span).start).line
  const words = (span: {start: number; end: number}): string => analysis.article.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const where = [...new Set(source.mentions.map(lineOf))]
  const supported = analysis.claims.filter(claim => claim.sources.includes(source.id)).length
  const parts = [
    `**${source.name}** — ${kinds[source.kind]}`,
    `${lasting(source.mentions.length, 'mention')} (${where.length === 1 ? 'line' : 'lines'} ${where.join(', ')}); ${lasting(supported, 'claim')}`,
  ]
  if (source.via.length > 0) parts.push(`through ${source.via.map(id => analysis.sources[id]!.name).join(', ')}`)
  if (source.kind === 'unnamed-person' || source.kind === 'unnamed-official') {
    parts.push(`how they know: ${source.knowledge ? `“${words(source.knowledge)}”` : 'not stated'}`)
    parts.push(`why unnamed: ${source.anonymityReason ? `“${words(source.anonymityReason)}”` : 'not stated'}`)
  }
  return parts.join('\n\n')
}

/** The source whose mention stands at a position, with its row; null elsewhere. */
export function hover(reading: Reading, document: TextDocument, position: Position): Hover | null {
  const offset = document.offsetAt(position)
  const {article} = reading.analysis
  const lines = new Lines(reading.report.source)
  for (const source of reading.analysis.sources) {
    for (const mention of source.mentions) {
      const span = article.locate(mention)
      if (offset >= span.start && offset < span.end) {
        return {contents: {kind: 'markdown', value: row(source, reading)}, range: range(lines.range(span))}
      }
    }
  }
  return null
}

/** The sources of the article, each with its mentions, for the outline. */
export function documentSymbols({analysis, report}: Reading): DocumentSymbol[] {
  const lines = new Lines(report.source)
  return analysis.sources
    .filter(source => source.mentions.length > 0)
    .map(source => {
      const places = source.mentions.map(mention => range(lines.range(analysis.article.locate(mention))))
      const first = places[0]!
      return {
        name: source.name || '(unnamed)',
        detail: `${kinds[source.kind]}, ${lasting(source.mentions.length, 'mention')}`,
        kind: symbols[source.kind],
        range: first,
        selectionRange: first,
      }
    })
}
