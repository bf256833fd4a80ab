import type {FileReport} from '../engine/finding.js'
import type {RuleMeta} from '../engine/rule.js'

/** What a report may know about the program and its rules. */
export interface Tool {
  readonly name: string
  readonly version: string
  /** The rules that ran, for formats that carry help texts. */
  readonly rules: readonly RuleMeta[]
}

/** How a report for people is drawn. */
export interface Look {
  readonly colour: boolean
  /** Columns of the terminal; 0 where the output is no terminal. */
  readonly width: number
}

/** In: every file of the run. Out: the whole text for standard output or the output file. */
export type Formatter = (files: readonly FileReport[], tool: Tool, look: Look) => string
