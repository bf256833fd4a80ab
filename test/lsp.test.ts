import {spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import test, {type ExecutionContext} from 'ava'
import {
  type CodeAction,
  CodeActionRequest,
  type CreateFile,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type MarkupContent,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-protocol/node'

const command = path.resolve(import.meta.dirname, '../bin/hearsay.js')

class Client {
  readonly #connection: ProtocolConnection
  readonly #published: PublishDiagnosticsParams[] = []
  #wake: () => void = () => {}

  constructor(connection: ProtocolConnection) {
    this.#connection = connection
    connection.onNotification(PublishDiagnosticsNotification.type, params => {
      this.#published.push(params)
      this.#wake()
    })
    connection.listen()
  }

  static async start(t: ExecutionContext, folder: string, args: readonly string[] = []): Promise<Client> {
    const server = spawn(process.execPath, [command, 'lsp', '--stdio', ...args], {cwd: folder, stdio: ['pipe', 'pipe', 'inherit']})
    const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
    const client = new Client(connection)
    t.teardown(() => {
      connection.dispose()
      server.kill()
    })
    await connection.sendRequest(InitializeRequest.type, {processId: process.pid, rootUri: pathToFileURL(folder).href, capabilities: {}})
    await connection.sendNotification(InitializedNotification.type, {})
    return client
  }

  get count(): number {
    return this.#published.length
  }

  /** The next publication for this version of a document (or a later one). */
  async diagnostics(uri: string, version: number): Promise<Diagnostic[]> {
    for (;;) {
      const found = this.#published.find(params => params.uri === uri && (params.version ?? 0) >= version)
      if (found) return found.diagnostics
      await new Promise<void>(resolve => {
        this.#wake = resolve
      })
    }
  }

  open(uri: string, languageId: string, text: string): Promise<void> {
    return this.#connection.sendNotification(DidOpenTextDocumentNotification.type, {textDocument: {uri, languageId, version: 1, text}})
  }

  change(uri: string, version: number, text: string): Promise<void> {
    return this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: {uri, version},
      contentChanges: [{text}],
    })
  }

  close(uri: string): Promise<void> {
    return this.#connection.sendNotification(DidCloseTextDocumentNotification.type, {textDocument: {uri}})
  }

  async actions(uri: string, diagnostic: Diagnostic): Promise<CodeAction[]> {
    const found = await this.#connection.sendRequest(CodeActionRequest.type, {
      textDocument: {uri},
      range: diagnostic.range,
      context: {diagnostics: [diagnostic]},
    })
    return (found ?? []) as CodeAction[]
  }

  async hover(uri: string, line: number, character: number): Promise<string | undefined> {
    const found = await this.#connection.sendRequest(HoverRequest.type, {textDocument: {uri}, position: {line, character}})
    return (found?.contents as MarkupContent | undefined)?.value
  }

  async symbols(uri: string): Promise<DocumentSymbol[]> {
    return ((await this.#connection.sendRequest(DocumentSymbolRequest.type, {textDocument: {uri}})) ?? []) as DocumentSymbol[]
  }

  async stop(): Promise<void> {
    await this.#connection.sendRequest(ShutdownRequest.type)
    await this.#connection.sendNotification(ExitNotification.type)
  }
}

function folder(t: ExecutionContext): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay lsp é-'))
  t.teardown(() => fs.rmSync(made, {recursive: true, force: true}))
  return made
}

const hedged = 'The harbour master 🚢 has reportedly resigned over the unpaid bill.\n'

test('findings of an opened article, at the words, with the rule’s page', async t => {
  const dir = folder(t)
  const client = await Client.start(t, dir)
  const uri = pathToFileURL(path.join(dir, 'story one.txt')).href
  await client.open(uri, 'plaintext', hedged)
  const diagnostics = await client.diagnostics(uri, 1)
  const hedge = diagnostics.find(({code}) => code === 'hedge')!
  const {start, end} = hedge.range
  t.is(hedged.slice(start.character, end.character), 'reportedly')
  t.is(start.line, 0)
  t.is(hedge.source, 'hearsay')
  t.regex(hedge.codeDescription!.href, /hedge/)
  await client.stop()
})

test('quick typing costs one run: only the last version is published', async t => {
  const dir = folder(t)
  const client = await Client.start(t, dir)
  const uri = pathToFileURL(path.join(dir, 'a.txt')).href
  await client.open(uri, 'plaintext', hedged)
  await client.diagnostics(uri, 1)
  for (let version = 2; version <= 21; version++) await client.change(uri, version, `${hedged}Version ${version}.\n`)
  await client.diagnostics(uri, 21)
  t.is(client.count, 2)
  await client.stop()
})

test('an untitled document is checked too, and a closed one is cleared', async t => {
  const client = await Client.start(t, folder(t))
  await client.open('untitled:Untitled-1', 'plaintext', hedged)
  t.true((await client.diagnostics('untitled:Untitled-1', 1)).some(({code}) => code === 'hedge'))
  await client.close('untitled:Untitled-1')
  await client.stop()
})

test('an exception in Markdown is a comment above the line with a reason to fill in', async t => {
  const dir = folder(t)
  const client = await Client.start(t, dir)
  const uri = pathToFileURL(path.join(dir, 'a.md')).href
  await client.open(uri, 'markdown', `# Harbour\n\n${hedged}`)
  const hedge = (await client.diagnostics(uri, 1)).find(({code}) => code === 'hedge')!
  const actions = await client.actions(uri, hedge)
  const exception = actions.find(({title}) => title.startsWith('Record an exception'))!
  t.deepEqual(exception.edit!.changes![uri]![0]!.newText, '<!-- hearsay-disable-next-line hedge -- -->\n')
  t.is(exception.edit!.changes![uri]![0]!.range.start.line, 2)
  t.true(actions.some(({command}) => command?.command === 'hearsay.openRulePage'))
  t.false(
    actions.some(({isPreferred}) => isPreferred === true),
    'nothing is to be applied by itself',
  )
  await client.stop()
})

test('an exception in plain text goes to the side file', async t => {
  const dir = folder(t)
  const client = await Client.start(t, dir)
  const uri = pathToFileURL(path.join(dir, 'a.txt')).href
  await client.open(uri, 'plaintext', hedged)
  const hedge = (await client.diagnostics(uri, 1)).find(({code}) => code === 'hedge')!
  const exception = (await client.actions(uri, hedge)).find(({title}) => title.startsWith('Record an exception'))!
  const [create, edit] = exception.edit!.documentChanges as [CreateFile, TextDocumentEdit]
  t.is(create.uri, `${uri}.hearsay.yaml`)
  // What the editor writes, with a reason filled in, holds the finding back.
  const written = (edit.edits[0] as TextEdit).newText.replace('reason:', 'reason: confirmed by the desk')
  fs.writeFileSync(path.join(dir, 'a.txt.hearsay.yaml'), written)
  await client.change(uri, 2, `${hedged}\n`)
  t.false((await client.diagnostics(uri, 2)).some(({code}) => code === 'hedge'))
  const again = (await client.actions(uri, hedge)).find(({title}) => title.startsWith('Record an exception'))!
  const [, second] = again.edit!.documentChanges as [CreateFile, TextDocumentEdit]
  t.is(second.edits[0]!.range.start.line, 1)
  t.false((second.edits[0] as TextEdit).newText.startsWith('exceptions:'))
  await client.stop()
})

test('hover on a source shows its row, the outline lists the sources', async t => {
  const dir = folder(t)
  const client = await Client.start(t, dir)
  const uri = pathToFileURL(path.join(dir, 'a.txt')).href
  const text = 'The bridge will close in May, Lia Moss said on Monday. Moss said the work would take a year.\n'
  await client.open(uri, 'plaintext', text)
  await client.diagnostics(uri, 1)
  t.regex((await client.hover(uri, 0, text.indexOf('Lia'))) ?? '', /Lia Moss/)
  t.is(await client.hover(uri, 0, text.indexOf('bridge')), undefined)
  t.true((await client.symbols(uri)).some(({name}) => name === 'Lia Moss'))
  await client.stop()
})

test('the nearest configuration holds, and what cannot be read empties the list instead of ending the server', async t => {
  const dir = folder(t)
  fs.writeFileSync(path.join(dir, 'hearsay.config.json'), '{"rules": {"hedge": "error"}}')
  const client = await Client.start(t, dir)
  const uri = pathToFileURL(path.join(dir, 'a.txt')).href
  await client.open(uri, 'plaintext', hedged)
  t.is((await client.diagnostics(uri, 1)).find(({code}) => code === 'hedge')?.severity, 1)
  await client.stop()
})
