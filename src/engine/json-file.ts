/** JSON with comments, and troubles that name file and line. Loaded only where `JSON.parse` has given up. */
import {type ParseError, parse, printParseErrorCode} from 'jsonc-parser'
import {Trouble} from './trouble.js'

/** In: a text and its name for messages. Out: its value; comments and trailing commas are let pass. Throws `Trouble` where it is broken. */
export function parseCommentedJson(text: string, name: string): unknown {
  const errors: ParseError[] = []
  const value: unknown = parse(text, errors, {allowTrailingComma: true})
  const [first] = errors
  if (!first) return value
  const line = text.slice(0, first.offset).split('\n').length
  const words = printParseErrorCode(first.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  throw new Trouble(`${name}:${line}: is not JSON: ${words}; mend that line`)
}
