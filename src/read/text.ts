/** Plain text: paragraphs and their kinds. */
import type {Article} from './article.js'
import {labelParagraphs} from './text-kinds.js'
import {splitParagraphs} from './text-paragraphs.js'

/**
 * In: decoded text and the path it came from. Out: its article; offsets, lines and columns are those of `source`.
 * Never throws; a text without words has no blocks.
 */
export function readText(source: string, path: string): Article {
  return {
    path,
    format: 'text',
    source,
    text: source,
    blocks: labelParagraphs(source, splitParagraphs(source)),
    links: [],
    linkable: false,
    metadata: {},
    directives: [],
    coordinates: 'file',
    locate: span => span,
  }
}
