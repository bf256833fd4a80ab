/** What an editor offers on a finding: nothing here is applied by itself. */
import path from 'node:path'
import {type CodeAction, CodeActionKind, type Diagnostic, type TextEdit, type WorkspaceEdit} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {sidecarSuffix} from '../engine/suppress.js'
import type {FindingData} from './diagnostics.js'

const marksUp: ReadonlySet<string> = new Set(['markdown', 'mdx', 'html'])

function rewrite(document: TextDocument, diagnostic: Diagnostic, words: string): CodeAction {
  return {
    title: `Write “${words}”`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: {changes: {[document.uri]: [{range: diagnostic.range, newText: words}]}},
  }
}

/** A comment above the line, in the formats that have comments; without a reason it does not count, and says so. */
function directive(document: TextDocument, line: number, rule: string): WorkspaceEdit {
  const start = {line, character: 0}
  const indent = /^[ \t]*/.exec(document.getText({start, end: {line: line + 1, character: 0}}))![0]
  const newText = `${indent}<!-- hearsay-disable-next-line ${rule} -- -->\n`
  return {changes: {[document.uri]: [{range: {start, end: start}, newText}]}}
}

/** An entry in the side file of an article that has no comments: keyed by words, not by position. */
function sidecar(document: TextDocument, data: FindingData, before: string | undefined): WorkspaceEdit {
  const uri = `${document.uri}${sidecarSuffix}`
  const head = before === undefined ? -1 : before.split(/\r?\n/).findIndex(line => /^exceptions:\s*$/.test(line))
  const entry = `  - rule: ${data.rule}\n    words: ${JSON.stringify(data.actual)}\n    reason:\n`
  const start = {line: head + 1, character: 0}
  const edit: TextEdit = {range: {start, end: start}, newText: head < 0 ? `exceptions:\n${entry}` : entry}
  return {
    documentChanges: [
      {kind: 'create', uri, options: {ignoreIfExists: true}},
      {textDocument: {uri, version: null}, edits: [edit]},
    ],
  }
}

function exception(document: TextDocument, diagnostic: Diagnostic, data: FindingData, beside: string | undefined): CodeAction | undefined {
  const side = !marksUp.has(document.languageId)
  if (side && !document.uri.startsWith('file:')) return undefined
  return {
    title: side
      ? `Record an exception for ${data.rule} in ${path.posix.basename(decodeURIComponent(document.uri))}${sidecarSuffix} (fill in why)`
      : `Record an exception for ${data.rule} on this line (fill in why)`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: side ? sidecar(document, data, beside) : directive(document, diagnostic.range.start.line, data.rule),
  }
}

function page(diagnostic: Diagnostic, data: FindingData): CodeAction {
  return {
    title: `Why ${data.rule} stops here`,
    kind: CodeActionKind.Empty,
    diagnostics: [diagnostic],
    command: {title: `Open the page of ${data.rule}`, command: 'hearsay.openRulePage', arguments: [data.url]},
  }
}

/**
 * In: a document, the diagnostics at the cursor, the text of its side file if there is one. Out: rewrites first, then the
 * exception, then the rule's page.
 */
export function codeActions(document: TextDocument, found: readonly Diagnostic[], beside: string | undefined): CodeAction[] {
  return found
    .filter(diagnostic => diagnostic.source === 'hearsay' && diagnostic.data)
    .flatMap(diagnostic => {
      const data = diagnostic.data as FindingData
      const recorded = exception(document, diagnostic, data, beside)
      return [...data.expected.map(words => rewrite(document, diagnostic, words)), ...(recorded ? [recorded] : []), page(diagnostic, data)]
    })
}
