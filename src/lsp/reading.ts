/** What the server knows of one version of one document. */
import type {Analysis} from '../analysis/types.js'
import type {FileReport} from '../engine/finding.js'

export interface Reading {
  readonly report: FileReport
  readonly analysis: Analysis
}

/** How a document becomes a reading; throws a `Trouble` with one clear line where it cannot be read. */
export type Reader = (document: {readonly path: string; readonly uri: string; readonly languageId: string; readonly text: string}) => Promise<Reading>
