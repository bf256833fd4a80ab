import fs from 'node:fs'
import {createInterface} from 'node:readline/promises'
import {configNames} from '../engine/config-file.js'
import {presetNames} from '../engine/presets.js'
import {BadRequest} from '../engine/trouble.js'
import {type Asked, choice} from './options.js'
import {print} from './output.js'

interface Answers {
  readonly publication: readonly string[]
  readonly preset: string
  readonly paths: readonly string[]
}

const names = (line: string): string[] =>
  line
    .split(',')
    .map(name => name.trim())
    .filter(Boolean)

/** Asks at a terminal; an empty answer takes what stands in brackets. */
async function ask(): Promise<Answers> {
  const talk = createInterface({input: process.stdin, output: process.stderr})
  try {
    const publication = names(await talk.question('Names of your publication, as they stand in copy (the Courier, Evening Courier): '))
    const preset = (await talk.question(`Preset, one of ${presetNames.join(', ')} [recommended]: `)).trim() || 'recommended'
    const paths = names(await talk.question('Folders or globs with articles [.]: '))
    return {publication, preset: choice('preset', preset, presetNames), paths: paths.length > 0 ? paths : ['.']}
  } finally {
    talk.close()
  }
}

const list = (key: string, values: readonly string[]): string[] =>
  values.length === 0 ? [] : [`${key}:`, ...values.map(value => `  - ${JSON.stringify(value)}`)]

/** The configuration as a person would write it. */
function configText({publication, preset, paths}: Answers): string {
  const lines = [
    '# yaml-language-server: $schema=https://unpkg.com/hearsay/docs/hearsay.schema.json',
    '# What holds for a file, and which line said so: hearsay --print-config FILE',
    `extends: ${preset}`,
    ...(publication.length === 0
      ? ['# Your own names: what was told to you is not second-hand.', '# publication: ["The Courier"]']
      : list('publication', publication)),
    ...list('paths', paths),
    '# rules:',
    '#   hedge: error',
  ]
  return `${lines.join('\n')}\n`
}

/** Writes `hearsay.config.yaml` from options, or from what is answered at a terminal. */
export async function init(asked: Asked): Promise<number> {
  const existing = configNames.find(name => fs.existsSync(name))
  if (existing) throw new BadRequest(`${existing}: there is a configuration already; change it, or take it away first`)
  const given = asked.lists.has('publication') || asked.values.has('preset') || asked.paths.length > 0
  const answers =
    given || process.stdin.isTTY !== true
      ? {
          publication: asked.lists.get('publication') ?? [],
          preset: choice('preset', asked.values.get('preset') ?? 'recommended', presetNames),
          paths: asked.paths.length > 0 ? asked.paths : ['.'],
        }
      : await ask()
  const file = 'hearsay.config.yaml'
  fs.writeFileSync(file, configText(answers))
  print(`${file} is written; “npx hearsay” now lints ${answers.paths.join(', ')}\n`, asked)
  return 0
}
