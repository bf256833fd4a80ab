/**
 * What an editor waits for after a keystroke: from the change to the diagnostics, over the language server's own protocol, with
 * the debounce set to nothing. `npm run bench:keystroke` types sentences into several places of an article of about 800 words.
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
import {TextDocument} from 'vscode-languageserver-textdocument'

const root = path.resolve(import.meta.dirname, '../..')
const uri = 'untitled:story.txt'
/** Keystrokes before the first that counts: the server's code is compiled while it runs. */
const warmUp = 200

const fixtures = path.join(root, 'fixtures/articles')
const article = ['reservoir-row.txt', 'council-vote.txt'].map(name => fs.readFileSync(path.join(fixtures, name), 'utf8')).join('\n\n')

/** Typed behind the sentence nearest to each of these shares of the article, one round after the other. */
const places = [0.15, 0.9, 0.5, 0.3, 0.7]
const typed = [
  ' Two engineers familiar with the inspection said the gate had reportedly failed before.',
  ' “Nobody told us,” said Nerys Vaughan, who runs the boat hire below the dam.',
  ' The company denied it.',
]

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

const document = TextDocument.create(uri, 'plaintext', 1, article)
const times: number[] = []
let strokes = 0
for (const words of typed) {
  for (const share of places) {
    let at = document.getText().indexOf('. ', Math.floor(share * document.getText().length)) + 1
    for (const character of words) {
      const position = document.positionAt(at++)
      const change = {range: {start: position, end: position}, text: character}
      const answer = published()
      const before = performance.now()
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: {uri, version: document.version + 1},
        contentChanges: [change],
      })
      await answer
      if (strokes++ >= warmUp) times.push(performance.now() - before)
      TextDocument.update(document, [change], document.version + 1)
    }
  }
}
await connection.sendRequest(ShutdownRequest.type)
await connection.sendNotification(ExitNotification.type)
connection.dispose()

times.sort((a, b) => a - b)
const at = (share: number): string => times[Math.floor(share * (times.length - 1))]!.toFixed(1)
console.log(
  `${article.split(/\s+/).length} words, ${times.length} keystrokes at ${places.length} places after ${warmUp}: median ${at(0.5)} ms, 90 % within ${at(0.9)} ms, slowest ${at(1)} ms`,
)
