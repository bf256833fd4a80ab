/** Starts the bundled language server for the languages that hold articles. */
import path from 'node:path'
import {commands, type ExtensionContext, env, Uri, workspace} from 'vscode'
import {LanguageClient, type LanguageClientOptions, type ServerOptions, TransportKind} from 'vscode-languageclient/node'

let client: LanguageClient | undefined

function start(context: ExtensionContext): LanguageClient | undefined {
  const settings = workspace.getConfiguration('hearsay')
  if (!settings.get<boolean>('enable', true)) return undefined
  const module = path.join(context.extensionPath, 'dist/server/hearsay.js')
  const args = ['lsp', '--debounce', String(settings.get<number>('debounce', 200))]
  const preset = settings.get<string>('preset', '')
  if (preset) args.push('--preset', preset)
  // Rules written in code run only where the folder is trusted and the user asked for it.
  if (!(workspace.isTrusted && settings.get<boolean>('allowCode', false))) args.push('--no-code')
  const server: ServerOptions = {module, args, transport: TransportKind.stdio}
  const languages = settings.get<string[]>('languages', [])
  const options: LanguageClientOptions = {
    documentSelector: languages.flatMap(language => [
      {scheme: 'file', language},
      {scheme: 'untitled', language},
    ]),
    synchronize: {fileEvents: workspace.createFileSystemWatcher('**/{hearsay.config.{json,yaml,yml},.hearsayignore,*.hearsay.yaml}')},
  }
  return new LanguageClient('hearsay', 'hearsay', server, options)
}

async function restart(context: ExtensionContext): Promise<void> {
  await client?.stop()
  client = start(context)
  await client?.start()
}

export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(
    commands.registerCommand('hearsay.openRulePage', (url: string) => env.openExternal(Uri.parse(url))),
    commands.registerCommand('hearsay.restart', () => restart(context)),
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('hearsay')) void restart(context)
    }),
    workspace.onDidGrantWorkspaceTrust(() => restart(context)),
  )
  await restart(context)
}

export async function deactivate(): Promise<void> {
  await client?.stop()
}
