/**
 * The language server: findings while writing. Runs are debounced and a run whose document has changed meanwhile is thrown
 * away, so that quick typing costs one run. Nothing is ever changed in the document by itself.
 */
import {fileURLToPath} from 'node:url'
import {CodeActionKind, type Connection, TextDocumentSyncKind, TextDocuments} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {codeActions} from './actions.js'
import {diagnostics} from './diagnostics.js'
import type {Reader, Reading} from './reading.js'
import {documentSymbols, hover} from './sources.js'

export interface ServerOptions {
  readonly version: string
  /** How long the server waits for the next keystroke, in milliseconds. */
  readonly debounce?: number
}

/** The path of a document, for config look-up and messages; an untitled document keeps its name. */
function pathOf(uri: string): string {
  try {
    return fileURLToPath(uri)
  } catch {
    return decodeURIComponent(uri.replace(/^[a-z-]+:/i, ''))
  }
}

/** Wires a connection to a reader; returns at once, the connection goes on until the client ends it. */
export function serve(connection: Connection, reader: Reader, {version, debounce = 200}: ServerOptions): void {
  const documents = new TextDocuments(TextDocument)
  const waiting = new Map<string, NodeJS.Timeout>()
  const readings = new Map<string, {readonly version: number; readonly reading: Promise<Reading | undefined>}>()

  /** The reading of the document as it stands now; two callers of one version share one run. */
  function current(document: TextDocument): Promise<Reading | undefined> {
    const known = readings.get(document.uri)
    if (known?.version === document.version) return known.reading
    const reading = reader.read({path: pathOf(document.uri), languageId: document.languageId, text: document.getText()})
    readings.set(document.uri, {version: document.version, reading})
    return reading
  }

  async function publish(uri: string): Promise<void> {
    waiting.delete(uri)
    const document = documents.get(uri)
    if (!document) return
    const {version: asked} = document
    try {
      const reading = await current(document)
      if (documents.get(uri)?.version !== asked) return
      await connection.sendDiagnostics({uri, version: asked, diagnostics: reading ? diagnostics(reading.report, uri) : []})
    } catch (error) {
      connection.console.warn(`${pathOf(uri)}: ${error instanceof Error ? error.message : String(error)}`)
      await connection.sendDiagnostics({uri, version: asked, diagnostics: []})
    }
  }

  function schedule(uri: string, delay: number): void {
    clearTimeout(waiting.get(uri))
    waiting.set(
      uri,
      setTimeout(() => void publish(uri), delay),
    )
  }

  connection.onInitialize(() => ({
    capabilities: {
      textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental},
      codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Empty]},
      hoverProvider: true,
      documentSymbolProvider: {label: 'Sources'},
    },
    serverInfo: {name: 'hearsay', version},
  }))
  const readAgain = (): void => {
    reader.refresh()
    readings.clear()
    for (const document of documents.all()) schedule(document.uri, 0)
  }
  connection.onDidChangeConfiguration(readAgain)
  connection.onDidChangeWatchedFiles(readAgain)
  connection.onCodeAction(({textDocument, context}) => {
    const document = documents.get(textDocument.uri)
    return document ? codeActions(document, context.diagnostics, reader.beside(pathOf(document.uri))) : []
  })
  connection.onHover(async ({textDocument, position}) => {
    const document = documents.get(textDocument.uri)
    const reading = document && (await current(document))
    return reading ? hover(reading, document, position) : null
  })
  connection.onDocumentSymbol(async ({textDocument}) => {
    const document = documents.get(textDocument.uri)
    const reading = document && (await current(document))
    return reading ? documentSymbols(reading) : []
  })

  // Also called when a document is opened: the first reading does not wait.
  documents.onDidChangeContent(({document}) => schedule(document.uri, readings.has(document.uri) ? debounce : 0))
  documents.onDidClose(({document}) => {
    clearTimeout(waiting.get(document.uri))
    waiting.delete(document.uri)
    readings.delete(document.uri)
    reader.close(pathOf(document.uri))
    void connection.sendDiagnostics({uri: document.uri, diagnostics: []})
  })
  documents.listen(connection)
  connection.listen()
}
