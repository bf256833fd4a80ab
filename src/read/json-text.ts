/**
 * JSON whose strings know where they stand in the file: each decoded string comes with a map to the characters inside its
 * literal, so that `\u2019` is one character from six.
 */
import {findNodeAtLocation, type JSONPath, type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import {UnreadableFile} from './decode.js'
import {MappedBuilder, type MappedText} from './mapped.js'

const escapes: Readonly<Record<string, string>> = {'"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}

/** In: a file and where one of its string literals begins and ends (quotes included). Out: the decoded string with its map. */
function decodeLiteral(source: string, start: number, end: number): MappedText {
  const out = new MappedBuilder()
  const last = end - 1
  let at = start + 1
  while (at < last) {
    const next = source.indexOf('\\', at)
    const stop = next < 0 || next >= last ? last : next
    if (stop > at) out.copy(source, at, stop)
    if (stop === last) break
    const letter = source[stop + 1]!
    if (letter === 'u') {
      out.add(String.fromCharCode(Number.parseInt(source.slice(stop + 2, stop + 6), 16)), stop, stop + 6)
      at = stop + 6
    } else {
      out.add(escapes[letter] ?? letter, stop, stop + 2)
      at = stop + 2
    }
  }
  return out.build()
}

/** A value of a JSON file, asked by path; what is not there is undefined. */
export class JsonValue {
  readonly #source: string
  readonly #node: Node

  constructor(source: string, node: Node) {
    this.#source = source
    this.#node = node
  }

  get isArray(): boolean {
    return this.#node.type === 'array'
  }

  /** The value at a path of keys and indexes. */
  get(...path: JSONPath): JsonValue | undefined {
    const node = findNodeAtLocation(this.#node, path)
    return node ? new JsonValue(this.#source, node) : undefined
  }

  /** The items of an array at a path; none where there is no array. */
  items(...path: JSONPath): JsonValue[] {
    const node = path.length > 0 ? findNodeAtLocation(this.#node, path) : this.#node
    return node?.type === 'array' ? (node.children ?? []).map(child => new JsonValue(this.#source, child)) : []
  }

  /** A string with its map to the file; undefined where there is none, or only white space. */
  text(...path: JSONPath): MappedText | undefined {
    const node = path.length > 0 ? findNodeAtLocation(this.#node, path) : this.#node
    if (node?.type !== 'string' || (node.value as string).trim() === '') return undefined
    return decodeLiteral(this.#source, node.offset, node.offset + node.length)
  }

  /** A string's value, for metadata. */
  string(...path: JSONPath): string | undefined {
    return this.text(...path)?.text.trim()
  }
}

/**
 * In: a decoded JSON file. Out: its value. Throws `UnreadableFile` where it is cut off or malformed (with line and column),
 * or nested so deeply that no newsroom wrote it.
 */
export function parseJson(source: string): JsonValue {
  const errors: ParseError[] = []
  let root: Node | undefined
  try {
    root = parseTree(source, errors, {allowTrailingComma: false, disallowComments: true})
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableFile('broken', 'is nested too deeply to be an article; export it again')
    throw error
  }
  const first = errors[0]
  if (first || !root) {
    const before = source.slice(0, first?.offset ?? 0).split(/\r\n|\r|\n/)
    const why = first
      ? printParseErrorCode(first.error)
          .replace(/([a-z])([A-Z])/g, '$1 $2')
          .toLowerCase()
      : 'it is empty'
    throw new UnreadableFile(
      'broken',
      `is no whole JSON (line ${before.length}, column ${before.at(-1)!.length + 1}: ${why}); export it again`,
    )
  }
  return new JsonValue(source, root)
}
