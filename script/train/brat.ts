/** Reads a corpus in brat's stand-off layout (`text/NAME.txt`, `attributions/NAME_ANNOTATOR.ann`), as PolNeAR has it. */
import fs from 'node:fs'
import path from 'node:path'
import {indexParagraphs} from '../../src/analysis/paragraphs.js'
import type {Paragraph} from '../../src/analysis/types.js'
import type {Article, Block, Span} from '../../src/read/article.js'

/** One annotated attribution; offsets are UTF-16 code units into the text. */
export interface GoldAttribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

export interface AnnotatedArticle {
  readonly name: string
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly gold: readonly GoldAttribution[]
  /** The other annotators' readings, where several read the article. */
  readonly others: readonly (readonly GoldAttribution[])[]
}

/** Every non-blank line is a body paragraph: what the model learns must not hang on how a reader sorts lines. */
export function everyLineBody(text: string, name: string): Article {
  const blocks: Block[] = []
  for (const line of text.matchAll(/[^\r\n]*\S[^\r\n]*/g))
    blocks.push({kind: 'body', start: line.index, end: line.index + line[0].trimEnd().length, inner: [], by: 'line'})
  const locate = (span: Span) => span
  return {
    path: name,
    format: 'text',
    source: text,
    text,
    blocks,
    links: [],
    linkable: false,
    metadata: {},
    directives: [],
    coordinates: 'file',
    locate,
  }
}

/** Brat counts Unicode code points; JavaScript counts UTF-16 code units. */
function codeUnits(text: string): number[] {
  const index: number[] = []
  let unit = 0
  for (const point of text) {
    index.push(unit)
    unit += point.length
  }
  index.push(unit)
  return index
}

function readAttributions(ann: string, units: readonly number[]): GoldAttribution[] {
  const spans = new Map<string, Span[]>()
  for (const line of ann.split('\n')) {
    const mark = /^(T\d+)\t\S+ ([\d ;]+)\t/.exec(line)
    if (!mark) continue
    const pieces = mark[2]!.split(';').map(piece => piece.trim().split(' ').map(Number))
    spans.set(
      mark[1]!,
      pieces.map(([start, end]) => ({start: units[start!]!, end: units[end!]!})),
    )
  }
  const out: GoldAttribution[] = []
  for (const line of ann.split('\n')) {
    const event = /^E\d+\t(.*)$/.exec(line)
    if (!event) continue
    const parts: Record<string, Span[]> = {source: [], cue: [], content: []}
    for (const pair of event[1]!.trim().split(/\s+/)) {
      const [key, id] = pair.split(':')
      parts[key!.replace(/\d+$/, '').toLowerCase()]?.push(...(spans.get(id!) ?? []))
    }
    for (const list of Object.values(parts)) list.sort((a, b) => a.start - b.start)
    out.push({source: parts['source']!, cue: parts['cue']!, content: parts['content']!})
  }
  return out
}

/** In: a corpus folder. Out: its articles by name; the first annotator by name is the gold. */
export function readCorpus(folder: string): AnnotatedArticle[] {
  const files = new Map<string, string[]>()
  for (const file of fs.readdirSync(path.join(folder, 'attributions')).sort()) {
    if (!file.endsWith('.ann')) continue
    const name = file.replace(/_[0-9a-f]{4}\.ann$/, '')
    if (!fs.existsSync(path.join(folder, 'text', `${name}.txt`))) continue
    const list = files.get(name)
    if (list) list.push(file)
    else files.set(name, [file])
  }
  return [...files].map(([name, annotations]) => {
    const text = fs.readFileSync(path.join(folder, 'text', `${name}.txt`), 'utf8')
    const units = codeUnits(text)
    const read = (file: string) => readAttributions(fs.readFileSync(path.join(folder, 'attributions', file), 'utf8'), units)
    const [gold, ...others] = annotations.map(read)
    return {name, text, paragraphs: indexParagraphs(everyLineBody(text, name)), gold: gold!, others}
  })
}
