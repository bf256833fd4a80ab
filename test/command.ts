/** Runs the built command the way a user does: in a folder of its own, with files of its own. */
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type {ExecutionContext} from 'ava'

const command = path.resolve(import.meta.dirname, '../bin/hearsay.js')

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Place {
  readonly folder: string
  /** Runs `hearsay` with these arguments in the folder. */
  run(args: readonly string[], more?: {input?: string | Uint8Array; env?: Record<string, string>}): Outcome
  write(name: string, content: string | Uint8Array): void
  read(name: string): string
}

/** In: files by name. Out: a temporary folder that holds them and goes with the test. */
export function place(t: ExecutionContext, files: Readonly<Record<string, string | Uint8Array>> = {}): Place {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-')))
  t.teardown(() => fs.rmSync(folder, {recursive: true, force: true}))
  const write = (name: string, content: string | Uint8Array) => {
    fs.mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    fs.writeFileSync(path.join(folder, name), content)
  }
  for (const [name, content] of Object.entries(files)) write(name, content)
  return {
    folder,
    write,
    read: name => fs.readFileSync(path.join(folder, name), 'utf8'),
    run(args, {input = '', env = {}} = {}) {
      const {FORCE_COLOR: _, NO_COLOR: __, ...clean} = process.env
      const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...args], {
        cwd: folder,
        input,
        env: {...clean, ...env},
        encoding: 'utf8',
      })
      return {code: status, out: stdout, err: stderr}
    },
  }
}

/** An article with an opening quotation mark that nothing closes: the one finding that is certain in any version. */
export const broken =
  'The ferry sank on Tuesday.\n\nThe owner said: “It was the weather and nothing else.\n\nDivers will go down again on Friday.\n'
/** An article that nobody can complain about. */
export const sound = 'The council meets on Monday.\n'
