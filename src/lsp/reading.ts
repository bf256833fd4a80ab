/** What the server knows of one version of one document. */
import type {Analysis} from '../analysis/types.js'
import type {FileReport} from '../engine/finding.js'

export interface Reading {
  readonly report: FileReport
  readonly analysis: Analysis
}

export interface OpenDocument {
  readonly path: string
  readonly languageId: string
  readonly text: string
}

export interface Reader {
  /** The reading of a document; undefined where the newsroom wants it left alone. Rejects with one clear line where it cannot be read. */
  read(document: OpenDocument): Promise<Reading | undefined>
  /** The text of the file beside an article that records its exceptions, if there is one. */
  beside(path: string): string | undefined
  /** The document is open no longer: what was kept to read it again may go. */
  close(path: string): void
  /** Forgets what is known of configurations and ignore files. */
  refresh(): void
}
