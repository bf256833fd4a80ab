/** The ledger as a table for the terminal, as JSON and as CSV for a spreadsheet. */
import type {Ledger, LedgerSource} from './ledger.js'
import {oneLine} from './safe.js'

const kindWords: Readonly<Record<string, string>> = {
  'named-person': 'named person',
  'named-organisation': 'organisation',
  'news-outlet': 'news outlet',
  document: 'document',
  'unnamed-official': 'unnamed official',
  'unnamed-person': 'unnamed person',
  'vague-group': 'vague group',
  'social-post': 'social post',
}
const statusWords: Readonly<Record<string, string>> = {
  'attributed-named': 'named source',
  'attributed-unnamed': 'unnamed source',
  'secondhand-named': 'second-hand, named',
  'secondhand-unnamed': 'second-hand, unnamed',
  'hedged-only': 'hedged, no source',
  unattributed: 'no source',
  'public-record': 'public record',
}

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`
const isUnnamed = ({kind}: LedgerSource): boolean => kind.startsWith('unnamed')

function cut(text: string, width: number): string {
  const line = oneLine(text)
  return line.length <= width ? line : `${line.slice(0, Math.max(width - 1, 1)).trimEnd()}…`
}

/** Columns as wide as their widest cell; the last one takes what is left. */
function table(rows: readonly (readonly string[])[], width: number): string[] {
  const columns = rows[0]?.length ?? 0
  const widths = Array.from({length: columns}, (_, i) => Math.max(...rows.map(row => row[i]!.length)))
  const before = widths.slice(0, -1).reduce((sum, own) => sum + own + 2, 0)
  const last = Math.max(width - before, 24)
  return rows.map(row =>
    row
      .map((cell, i) => (i < columns - 1 ? cell.padEnd(widths[i]!) : cut(cell, last)))
      .join('  ')
      .trimEnd(),
  )
}

/** Remarks under a row, indented, broken at spaces. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width - 4) {
      lines.push(`    ${line}`)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '') lines.push(`    ${line}`)
  return lines
}

function notes(source: LedgerSource): string {
  const parts: string[] = []
  if (source.own) parts.push('your own newsroom')
  if (source.through.length > 0) parts.push(`through ${source.through.join(', ')}`)
  if (source.relays.length > 0) parts.push(`relays ${source.relays.join(', ')}`)
  if (isUnnamed(source)) {
    parts.push(source.reason ? `why unnamed: “${source.reason}”` : 'why unnamed: not said')
    parts.push(source.knows ? `knows: “${source.knows}”` : 'how it knows: not said')
  }
  if (source.confirmedBy.length > 0) parts.push(`confirmed by ${source.confirmedBy.join(', ')}`)
  const loaded = source.cues.filter(({colour}) => colour !== null).map(({cue}) => cue)
  if (loaded.length > 0) parts.push(`loaded: ${loaded.join(', ')}`)
  return parts.join('; ')
}

/**
 * In: a ledger and the columns to fill (80 at least). Out: lines for a person at a terminal; a summary, the sources, the
 * claims, the accused and their replies.
 */
export function ledgerText(ledger: Ledger, columns = 120): string {
  const {summary, sources, claims, accused, unit} = ledger
  const width = Math.max(columns, 80)
  const share = (part: number, whole: number): string => (whole === 0 ? '' : ` (${Math.round((100 * part) / whole)} %)`)
  const lines = [
    oneLine(ledger.file),
    '',
    `${count(summary.sentences, 'sentence')} in the body: ${summary.attributed} sourced${share(summary.attributed, summary.sentences)}, ${summary.inReportersVoice} in the reporter’s voice, ${summary.hedgedWithoutSource} hedged without a source`,
    `${count(summary.attributions, 'attribution')}: ${summary.unnamed} to somebody unnamed${share(summary.unnamed, summary.attributions)}, ${summary.secondhand} second-hand${share(summary.secondhand, summary.attributions)}`,
    `${count(summary.sources, 'source')}, ${count(summary.roots, 'root')}; the first paragraph rests on ${summary.leadRoots.length === 0 ? 'no source' : summary.leadRoots.join(', ')}`,
  ]
  if (summary.quotesWithoutSpeaker > 0) lines.push(`${count(summary.quotesWithoutSpeaker, 'quotation')} without a speaker`)
  if (summary.accusedWithoutReply > 0) lines.push(`${summary.accusedWithoutReply} accused without a reply`)
  if (sources.length > 0) {
    lines.push('', 'SOURCES')
    const rows = sources.map(source => [
      source.id,
      cut(source.name, 44),
      kindWords[source.kind] ?? source.kind,
      `tier ${source.tier}`,
      `${unit} ${source.line}`,
      `${source.cited}×`,
      source.quotes.number === 0 ? '' : `${count(source.quotes.number, 'quote')}, ${count(source.quotes.words, 'word')}`,
    ])
    for (const [i, row] of table(rows, width).entries()) lines.push(row, ...wrapped(notes(sources[i]!), width))
  }
  if (claims.length > 0) {
    lines.push('', 'CLAIMS')
    const rows = claims.map(claim => [
      `${unit} ${claim.line}`,
      statusWords[claim.status] ?? claim.status,
      claim.sources.join(', ') || '–',
      claim.text,
    ])
    lines.push(...table(rows, width))
  }
  if (accused.length > 0) {
    lines.push('', 'ACCUSED')
    const rows = accused.map(({name, lines: places, by, reply, established}) => [
      cut(name, 44),
      `${unit} ${places.join(', ')}`,
      by.length === 0 ? 'by nobody named' : `by ${by.join(', ')}`,
      reply === null ? (established ? 'on record' : 'no reply') : `reply: ${unit} ${reply}`,
    ])
    lines.push(...table(rows, width))
  }
  return `${lines.join('\n')}\n`
}

/** In: ledgers of one run. Out: one JSON object; the shape is a contract (`version`). */
export function ledgerJson(ledgers: readonly Ledger[]): string {
  return `${JSON.stringify({version: 1, files: ledgers})}\n`
}

/** A cell that a spreadsheet would run as a formula is given an apostrophe, which spreadsheets show as text. */
function cell(value: string | number): string {
  const text = oneLine(String(value))
  const safe = typeof value === 'string' && /^[=+\-@|%]/.test(text) ? `'${text}` : text
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export type LedgerTable = 'sources' | 'claims' | 'accused'

/** In: ledgers of one run and which table. Out: CSV by RFC 4180 (CRLF, a header row), one row a source, claim or accused. */
export function ledgerCsv(ledgers: readonly Ledger[], which: LedgerTable = 'sources'): string {
  const rows: (string | number)[][] = []
  if (which === 'sources') {
    rows.push([
      'file',
      'id',
      'source',
      'kind',
      'detail',
      'tier',
      'first',
      'cited',
      'cues',
      'quotes',
      'quoted words',
      'supports',
      'through',
      'relays',
      'why unnamed',
      'how it knows',
      'link',
      'confirmed by',
    ])
    for (const {file, sources} of ledgers) {
      for (const source of sources) {
        const cues = source.cues.map(({cue, times}) => (times > 1 ? `${cue} ${times}×` : cue)).join('; ')
        const supports = [...new Set(source.supports.map(({line}) => line))].join(' ')
        rows.push([
          file,
          source.id,
          source.name,
          source.kind,
          source.detail,
          source.tier,
          source.line,
          source.cited,
          cues,
          source.quotes.number,
          source.quotes.words,
          supports,
          source.through.join(' '),
          source.relays.join(' '),
          source.reason ?? '',
          source.knows ?? '',
          source.link ?? '',
          source.confirmedBy.join(' '),
        ])
      }
    }
  } else if (which === 'claims') {
    rows.push(['file', 'line', 'status', 'sources', 'roots', 'hedges', 'claim'])
    for (const {file, claims} of ledgers)
      for (const {line, status, sources, roots, hedges, text} of claims)
        rows.push([file, line, status, sources.join(' '), roots.join(' '), hedges.join(' '), text])
  } else {
    rows.push(['file', 'accused', 'kind', 'lines', 'by', 'reply', 'on record'])
    for (const {file, accused} of ledgers)
      for (const {name, kind, lines, by, reply, established} of accused)
        rows.push([file, name, kind, lines.join(' '), by.join(' '), reply ?? '', established ? 'yes' : 'no'])
  }
  return rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')
}
