/**
 * What an editor waits for after a keystroke: from the change to the diagnostics, over the language server's own protocol, with
 * the debounce set to nothing. `npm run bench:keystroke` prints it for an article of about 800 words.
 */
import {spawn} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {performance} from 'node:perf_hooks'
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'

const root = path.resolve(import.meta.dirname, '../..')
const keystrokes = 100
const warmUp = 20
const uri = 'untitled:story.txt'

const fixtures = path.join(root, 'fixtures/articles')
const text = ['coach-call.txt', 'school-lead-pipes.txt'].map(name => fs.readFileSync(path.join(fixtures, name), 'utf8')).join('\n\n')
const words = text.split(/\s+/).slice(0, 800)
const article = text.slice(0, text.indexOf(words.at(-1)!, text.length / 2))

const server = spawn(process.execPath, [path.join(root, 'dist/bin/hearsay.js'), 'lsp', '--debounce', '0'], {
  stdio: ['pipe', 'pipe', 'inherit'],
})
const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
let arrived: () => void = () => {}
connection.onNotification(PublishDiagnosticsNotification.type, () => arrived())
connection.listen()
const published = (): Promise<void> =>
  new Promise(resolve => {
    arrived = resolve
  })

await connection.sendRequest(InitializeRequest.type, {processId: process.pid, rootUri: null, capabilities: {}})
await connection.sendNotification(InitializedNotification.type, {})
const opened = published()
await connection.sendNotification(DidOpenTextDocumentNotification.type, {
  textDocument: {uri, languageId: 'plaintext', version: 1, text: article},
})
await opened

const times: number[] = []
for (let stroke = 0; stroke < keystrokes; stroke++) {
  const before = performance.now()
  const answer = published()
  const start = {line: 0, character: 0}
  await connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: {uri, version: stroke + 2},
    contentChanges: [{range: {start, end: stroke === 0 ? start : {line: 0, character: 1}}, text: 'abcdefghij'[stroke % 10]!}],
  })
  await answer
  if (stroke >= warmUp) times.push(performance.now() - before)
}
await connection.sendRequest(ShutdownRequest.type)
await connection.sendNotification(ExitNotification.type)
connection.dispose()

times.sort((a, b) => a - b)
const at = (share: number): string => times[Math.floor(share * (times.length - 1))]!.toFixed(1)
console.log(
  `${article.split(/\s+/).length} words, ${times.length} keystrokes after ${warmUp}: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, slowest ${at(1)} ms`,
)
