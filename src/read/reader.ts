/** What every reader of a format is: from a decoded file to an article. */
import type {Article} from './article.js'

/** What a reader is given: the decoded file without a byte-order mark, and the bytes where the file is no text (`.docx`). */
export interface ReaderInput {
  readonly path: string
  readonly source: string
  readonly bytes: Uint8Array | undefined
}

export type Reader = (input: ReaderInput) => Article | Promise<Article>
