/** Front matter: the fields of the block between `---` (YAML) or `+++` (TOML) that say what an article is, each with its place. */
import {parse as parseToml} from 'smol-toml'
import {isMap, isPair, isScalar, isSeq, parseDocument} from 'yaml'
import type {Emit} from './aligner.js'
import type {BlockKind, Directive, Metadata, Span} from './article.js'
import {rulesAndReason} from './directives.js'
import {nestsTooDeep} from './markdown-depth.js'

/** A text value with the stretch of source that writes it, quotation marks and all. */
interface Field {
  readonly key: string
  readonly value: string
  readonly span: Span
  readonly style: 'plain' | 'single' | 'double' | 'block'
}

export interface FrontMatter {
  readonly metadata: Metadata
  readonly directives: readonly Directive[]
  /** Fields that are read as blocks, in the order of an article's head. */
  readonly blocks: readonly {readonly kind: BlockKind; readonly by: string; write(emit: Emit): void}[]
}

const blockFields: readonly {readonly kind: BlockKind; readonly keys: readonly string[]}[] = [
  {kind: 'headline', keys: ['headline', 'title', 'hed']},
  {
    kind: 'deck',
    keys: [
      'deck',
      'dek',
      'standfirst',
      'subtitle',
      'sub_title',
      'subheadline',
      'subhead',
      'strapline',
      'summary',
      'description',
      'excerpt',
    ],
  },
  {kind: 'byline', keys: ['byline', 'author', 'authors', 'by']},
  {kind: 'dateline', keys: ['dateline', 'date', 'published', 'pubdate']},
  {kind: 'caption', keys: ['caption', 'image_caption', 'featured_image_caption', 'image_alt', 'alt']},
]
const metadataFields: readonly {readonly field: keyof Metadata; readonly keys: readonly string[]}[] = [
  {field: 'headline', keys: ['headline', 'title', 'hed']},
  {field: 'genre', keys: ['genre', 'type', 'section', 'category', 'categories', 'label', 'kicker']},
  {field: 'byline', keys: ['byline', 'author', 'authors', 'by']},
  {field: 'dateline', keys: ['dateline']},
  {field: 'credit', keys: ['credit', 'source', 'wire', 'provider']},
  {field: 'publisher', keys: ['publisher', 'publication', 'site', 'site_name']},
  {field: 'language', keys: ['language', 'lang', 'locale']},
  {field: 'embargo', keys: ['embargo', 'embargoed', 'embargoed_until', 'embargoeduntil']},
]

const named = (key: string): string => key.toLowerCase().replaceAll('-', '_')

/** In: the source and where the text between the fences stands. Out: what it says; nothing where it does not parse. */
export function readFrontMatter(source: string, span: Span, language: 'yaml' | 'toml'): FrontMatter {
  const text = source.slice(span.start, span.end)
  const {fields, directives} = language === 'yaml' ? yamlFields(text, span.start) : tomlFields(text, span.start)
  const first = (keys: readonly string[]): Field[] => {
    for (const key of keys) {
      const found = fields.filter(field => field.key === key && field.value.trim() !== '')
      if (found.length > 0) return found
    }
    return []
  }
  const metadata: Record<string, string> = {}
  for (const {field, keys} of metadataFields) {
    const found = first(keys)
    if (found.length > 0) metadata[field] = found.map(one => one.value.trim()).join(', ')
  }
  const blocks = blockFields.flatMap(({kind, keys}) =>
    first(keys).map(field => ({kind, by: `front-matter-${field.key}`, write: (emit: Emit) => alignField(source, field, emit)})),
  )
  return {metadata, directives, blocks}
}

interface Parsed {
  readonly fields: Field[]
  readonly directives: Directive[]
}

function yamlFields(text: string, offset: number): Parsed {
  const fields: Field[] = []
  const directives: Directive[] = []
  if (nestsTooDeep(text)) return {fields, directives}
  const document = parseDocument(text, {logLevel: 'silent', strict: false, uniqueKeys: false})
  if (!isMap(document.contents)) return {fields, directives}
  const add = (key: string, node: unknown): void => {
    if (!isScalar(node) || !node.range || node.value === null) return
    const styles = {QUOTE_SINGLE: 'single', QUOTE_DOUBLE: 'double', BLOCK_FOLDED: 'block', BLOCK_LITERAL: 'block'} as const
    const span = {start: offset + node.range[0], end: offset + node.range[1]}
    const style = styles[node.type as keyof typeof styles] ?? 'plain'
    const value = typeof node.value === 'string' ? node.value : text.slice(node.range[0], node.range[1])
    fields.push({key, value, span, style})
  }
  for (const pair of document.contents.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue
    const key = named(String(pair.key.value))
    if (/^hearsay_(?:disable|ignore)/.test(key) && isScalar(pair.key) && pair.key.range) {
      const span = {start: offset + pair.key.range[0], end: offset + pair.key.range[1]}
      directives.push({action: 'unknown', rules: [String(pair.key.value)], reason: '', span})
    } else if (key === 'hearsay') directives.push(...yamlDirectives(pair.value, offset))
    else if (isSeq(pair.value)) {
      for (const item of pair.value.items) add(key, isMap(item) ? item.get('name', true) : item)
    } else if (isMap(pair.value)) add(key, pair.value.get('name', true))
    else add(key, pair.value)
  }
  return {fields, directives}
}

/**
 * `hearsay: {disable: {single-source: second source confirmed off the record}}`, or a list of “rule -- reason”: exceptions for
 * the whole file.
 */
function yamlDirectives(node: unknown, offset: number): Directive[] {
  if (!isMap(node)) return []
  const disable = node.get('disable', true) ?? node.get('disable-file', true)
  const place = (from: unknown, to: unknown): Span => {
    const start = isScalar(from) && from.range ? from.range[0] : 0
    const end = isScalar(to) && to.range ? to.range[1] : start
    return {start: offset + start, end: offset + end}
  }
  if (isMap(disable))
    return disable.items
      .filter(pair => isScalar(pair.key))
      .map(pair => ({
        action: 'disable-file' as const,
        rules: [String((pair.key as {value: unknown}).value)],
        reason: isScalar(pair.value) && pair.value.value !== null ? String(pair.value.value) : '',
        span: place(pair.key, isScalar(pair.value) && pair.value.value !== null ? pair.value : pair.key),
      }))
  const reason = node.get('reason')
  const entries = isSeq(disable) ? disable.items : isScalar(disable) ? [disable] : []
  return entries.filter(isScalar).map(entry => {
    const said = rulesAndReason(String(entry.value))
    return {
      action: 'disable-file' as const,
      rules: said.rules,
      reason: said.reason || (typeof reason === 'string' ? reason : ''),
      span: place(entry, entry),
    }
  })
}

function tomlFields(text: string, offset: number): Parsed {
  const fields: Field[] = []
  const directives: Directive[] = []
  let values: Record<string, unknown>
  try {
    values = parseToml(text)
  } catch {
    return {fields, directives}
  }
  let table = ''
  for (const match of text.matchAll(/^[ \t]*(?:\[([\w.-]+)\]|"?([\w-]+)"?[ \t]*=[ \t]*)/gm)) {
    if (match[1] !== undefined) {
      table = match[1]
      continue
    }
    const start = match.index + match[0].length
    const key = match[2]!
    if (table === 'hearsay.disable') {
      const reason = (values['hearsay'] as {disable?: Record<string, unknown>} | undefined)?.disable?.[key]
      const end = /\r?\n|$/.exec(text.slice(start))!.index + start
      if (typeof reason === 'string')
        directives.push({
          action: 'disable-file',
          rules: [key],
          reason,
          span: {start: offset + match.index, end: offset + end},
        })
    }
    if (table !== '') continue
    const value = values[key]
    const list = Array.isArray(value) ? value : [value]
    let at = start
    for (const item of list) {
      if (item === undefined || (typeof item === 'object' && !(item instanceof Date))) continue
      const token = tomlToken(text, Array.isArray(value) ? skipTo(text, at) : at)
      if (!token) break
      const raw = text.slice(token.start, token.end)
      fields.push({
        key: named(key),
        value: typeof item === 'string' ? item : raw,
        span: {start: offset + token.start, end: offset + token.end},
        style: raw.startsWith('"') ? 'double' : 'plain',
      })
      at = token.end
    }
  }
  return {fields, directives}
}

/** The next value of an array: over brackets, commas and line ends. */
function skipTo(text: string, from: number): number {
  let at = from
  while (at < text.length && /[\s,[]/.test(text[at]!)) at++
  return at
}

/** The string or bare value that begins here. */
function tomlToken(text: string, start: number): Span | undefined {
  for (const quote of ['"""', "'''", '"', "'"]) {
    if (!text.startsWith(quote, start)) continue
    let at = start + quote.length
    while (at < text.length && !text.startsWith(quote, at)) at += quote[0] === '"' && text[at] === '\\' ? 2 : 1
    return {start, end: Math.min(text.length, at + quote.length)}
  }
  const bare = /^[^\s#,\]]+/.exec(text.slice(start, start + 100))
  return bare ? {start, end: start + bare[0].length} : undefined
}

const doubleEscape = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|[\s\S])/y

/** Lays a decoded value beside the way it is written: quotation marks, escapes, folded lines, indentation. */
function alignField(source: string, field: Field, emit: Emit): void {
  const {value, style} = field
  const {start, end} = field.span
  let raw =
    style === 'block'
      ? source.indexOf('\n', start) + 1
      : start + (/^(?:"{3}|'{3}|["'])/.exec(source.slice(start, start + 3))?.[0].length ?? 0)
  for (let at = 0; at < value.length; ) {
    const unit = value[at]!
    if (raw >= end) {
      emit(value.slice(at).trimEnd(), end, end)
      return
    }
    const there = source[raw]!
    if (style === 'double' && there === '\\') {
      doubleEscape.lastIndex = raw
      const written = doubleEscape.exec(source)?.[0] ?? there
      const code = /^\\[xuU]/.test(written) ? Number.parseInt(written.slice(2), 16) : Number.NaN
      const long = code <= 0x10ffff ? String.fromCodePoint(code) : undefined
      if (/^\\\r?\n/.test(written)) {
        raw += written.length
        continue
      }
      const text = long !== undefined && value.startsWith(long, at) ? long : unit
      emit(text, raw, raw + written.length)
      at += text.length
      raw += written.length
    } else if (style === 'single' && there === "'" && unit === "'") {
      emit(unit, raw, raw + 2)
      at++
      raw += 2
    } else if (/\s/.test(unit)) {
      // A folded line end is one space, whatever white space stands there.
      let stop = raw
      while (stop < end && /\s/.test(source[stop]!)) stop++
      let spaces = at
      while (spaces < value.length && /\s/.test(value[spaces]!)) spaces++
      if (stop === raw) raw++
      else {
        emit(value.slice(at, spaces), raw, stop)
        at = spaces
        raw = stop
      }
    } else if (there === unit) {
      emit(unit, raw, raw + 1)
      at++
      raw++
    } else raw++
  }
}
