/** What an editor offers on a finding: nothing here is applied by itself. */
import path from 'node:path'
import {type CodeAction, CodeActionKind, type Diagnostic, type Range, type TextEdit, type WorkspaceEdit} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {FindingData} from './diagnostics.js'

/** Where the editor puts the reason; the suppression is reported until somebody fills it in. */
export const reasonPlaceholder = 'WHY'

const marksUp: ReadonlySet<string> = new Set(['markdown', 'mdx', 'html'])

function rewrite(document: TextDocument, diagnostic: Diagnostic, words: string): CodeAction {
  return {
    title: `Write “${words}”`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: {changes: {[document.uri]: [{range: diagnostic.range, newText: words}]}},
  }
}

/** A comment above the line, in the formats that have comments. */
function directive(document: TextDocument, line: number, rule: string): WorkspaceEdit {
  const indent = /^\s*/
    .exec(document.getText({start: {line, character: 0}, end: {line: line + 1, character: 0}}))![0]
    .replace(/[\r\n]/g, '')
  const newText = `${indent}<!-- hearsay-disable-next-line ${rule} -- ${reasonPlaceholder} -->\n`
  const start = {line, character: 0}
  return {changes: {[document.uri]: [{range: {start, end: start}, newText}]}}
}

/** An entry in the side file of a plain-text article, which has no comments: keyed by words, not by position. */
function sidecar(document: TextDocument, data: FindingData): WorkspaceEdit {
  const uri = `${document.uri}.hearsay.yaml`
  const entry = `- rule: ${data.rule}\n  words: ${JSON.stringify(data.actual)}\n  reason: ${reasonPlaceholder}\n`
  const start = {line: 0, character: 0}
  const edit: TextEdit = {range: {start, end: start}, newText: entry}
  return {
    documentChanges: [
      {kind: 'create', uri, options: {ignoreIfExists: true}},
      {textDocument: {uri, version: null}, edits: [edit]},
    ],
  }
}

function exception(document: TextDocument, diagnostic: Diagnostic, data: FindingData): CodeAction | undefined {
  const side = !marksUp.has(document.languageId)
  if (side && !document.uri.startsWith('file:')) return undefined
  return {
    title: side
      ? `Record an exception for ${data.rule} in ${path.posix.basename(decodeURIComponent(document.uri))}.hearsay.yaml (fill in why)`
      : `Record an exception for ${data.rule} on this line (fill in why)`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: side ? sidecar(document, data) : directive(document, diagnostic.range.start.line, data.rule),
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

/** In: a document, the diagnostics at the cursor. Out: rewrites first, then the exception, then the rule's page. */
export function codeActions(document: TextDocument, found: readonly Diagnostic[], _range: Range): CodeAction[] {
  return found
    .filter(diagnostic => diagnostic.source === 'hearsay' && diagnostic.data)
    .flatMap(diagnostic => {
      const data = diagnostic.data as FindingData
      const recorded = exception(document, diagnostic, data)
      return [...data.expected.map(words => rewrite(document, diagnostic, words)), ...(recorded ? [recorded] : []), page(diagnostic, data)]
    })
}
