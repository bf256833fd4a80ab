/** What the command says to V8 when it starts (`script/v8.json`): hearsay is measured as its users run it. */
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const byVersion = JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, '../../script/v8.json'), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>

/** Arguments for `node`; none where this version is not one that the command speaks to. */
export const commandSettings: readonly string[] = Object.entries(byVersion)
  .filter(([version]) => process.versions.v8.startsWith(version))
  .flatMap(([, flags]) => flags)
