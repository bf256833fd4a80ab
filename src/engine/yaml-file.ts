/** YAML with troubles that name file and line. Loaded only when there is a YAML file to read. */
import {type Document, LineCounter, parseDocument} from 'yaml'
import {Trouble} from './trouble.js'

/** In: a text and its name for messages. Out: the document; throws `Trouble` where it is broken. */
export function yamlDocument(text: string, name: string): Document {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false})
  const [first] = document.errors
  if (!first) return document
  throw new Trouble(`${name}:${lines.linePos(first.pos[0]).line}: is not YAML: ${first.message.replace(/\s+/g, ' ')}; mend that line`)
}

/** In: a text and its name for messages. Out: its value, an empty set of keys for an empty file; throws `Trouble` where it is broken. */
export function parseYaml(text: string, name: string): unknown {
  return yamlDocument(text, name).toJS() ?? {}
}
