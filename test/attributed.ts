import test from 'ava'
import {indexParagraphs} from '../src/analysis/paragraphs.js'
import {gatherSources} from '../src/analysis/sources.js'
import type {AnalysisOptions, Attribution, FoundAttribution, Source, SourceKind} from '../src/analysis/types.js'
import type {Article, Span} from '../src/read/article.js'
import {readText} from '../src/read/text.js'

/**
 * Sources of a text whose attributions are marked by hand, so that this layer is tested apart from the finding of
 * attributions. Marks carry the number of their attribution: `[1 Ann Lee] {1 said} <1 the mill would close>`; `(1 …)` is
 * whom the source told.
 */
export function attributed(
  marked: string,
  options: AnalysisOptions = {},
  kinds: Readonly<Record<number, Article['blocks'][number]['kind']>> = {},
): {text: string; sources: readonly Source[]; attributions: readonly Attribution[]; names: readonly (string | undefined)[]} {
  const closes: Record<string, string> = {'[': ']', '{': '}', '<': '>', '(': ')'}
  const roles: Record<string, 'source' | 'cue' | 'content' | 'addressee'> = {'[': 'source', '{': 'cue', '<': 'content', '(': 'addressee'}
  const drafts = new Map<number, Record<'source' | 'cue' | 'content' | 'addressee', Span[]>>()
  const open: {close: string; role: 'source' | 'cue' | 'content' | 'addressee'; id: number; start: number}[] = []
  let text = ''
  for (let i = 0; i < marked.length; i++) {
    const mark = /^[[{<(](\d+) /.exec(marked.slice(i, i + 5))
    if (mark) {
      open.push({close: closes[marked[i]!]!, role: roles[marked[i]!]!, id: Number(mark[1]), start: text.length})
      i += mark[0].length - 1
    } else if (open.length > 0 && marked[i] === open.at(-1)!.close) {
      const {role, id, start} = open.pop()!
      const draft = drafts.get(id) ?? {source: [], cue: [], content: [], addressee: []}
      draft[role].push({start, end: text.length})
      drafts.set(id, draft)
    } else text += marked[i]
  }
  const read = readText(text, 'a.txt')
  const article: Article = {...read, blocks: read.blocks.map((block, i) => (kinds[i] ? {...block, kind: kinds[i]} : block))}
  const paragraphs = indexParagraphs(article)
  const sentences = paragraphs.flatMap(paragraph => paragraph.sentences)
  const found = [...drafts]
    .sort(([a], [b]) => a - b)
    .map(([, {source, cue, content, addressee}]): FoundAttribution => {
      const at = (cue[0] ?? content[0])!.start
      const words = cue[0] ? text.slice(cue[0].start, cue[0].end) : ''
      return {
        source,
        cue,
        content,
        lemma: words === 'said' ? 'say' : words,
        cueClass: 'speech',
        quote: 'indirect',
        mode: 'statement',
        sentence: sentences.findLast(({start}) => start <= at)!.id,
        addressee: addressee[0],
        relayedBy: undefined,
        confidence: 1,
        by: 'test',
      }
    })
  const {sources, attributions} = gatherSources(article, paragraphs, found, options)
  return {text, sources, attributions, names: attributions.map(({sourceId}) => sources[sourceId ?? -1]?.name)}
}

/** Of what kind the source of each attribution is. */
export const kinds = (marked: string): string[] => {
  const {sources, attributions} = attributed(marked)
  return attributions.map(({sourceId}) => sources[sourceId ?? -1]?.kind ?? 'none')
}

/** Whom each attribution leads to and, where it is told, of what kind the sources of the article are. */
export const leadsTo = test.macro((t, marked: string, whom: readonly string[], kinds?: readonly SourceKind[]) => {
  const {names, sources} = attributed(marked)
  t.deepEqual(names, whom)
  if (kinds)
    t.deepEqual(
      sources.map(({kind}) => kind),
      kinds,
    )
})

export const isOfKind = test.macro((t, marked: string, expected: readonly SourceKind[]) => t.deepEqual(kinds(marked), expected))
