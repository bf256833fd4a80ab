/** Where text goes: the format to standard output or a file, trouble to standard error. */
import fs from 'node:fs'
import {BadRequest} from '../engine/trouble.js'
import {oneLine} from '../report/safe.js'
import type {Look} from '../report/tool.js'
import {type Asked, choice} from './options.js'

/** One line on standard error for each line given. */
export function tell(lines: string): void {
  for (const line of lines.split('\n')) fs.writeSync(2, `hearsay: ${oneLine(line)}\n`)
}

/** Writes a file that was asked for. Throws `BadRequest` where that cannot be. */
export function write(file: string, text: string): void {
  try {
    fs.writeFileSync(file, text)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? 'there is no such folder' : code === 'EISDIR' ? 'it is a folder' : `${code ?? error}`
    throw new BadRequest(`${file}: cannot be written, ${why}; check the path`)
  }
}

/** Writes everything before the process may end, also into a pipe that is slow to take it. */
export function print(text: string, asked: Asked): void {
  const file = asked.values.get('output')
  if (file !== undefined) {
    write(file, text)
    return
  }
  const bytes = Buffer.from(text)
  let at = 0
  while (at < bytes.length) {
    try {
      at += fs.writeSync(1, bytes, at)
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw error
    }
  }
}

/** Colour and width for reports to people: `--color` decides, then FORCE_COLOR, then NO_COLOR, then whether it is a terminal. */
export function look(asked: Asked): Look {
  const {NO_COLOR, FORCE_COLOR, TERM} = process.env
  const when = choice('value of --color', asked.values.get('color') ?? 'auto', ['auto', 'always', 'never'])
  const terminal = !asked.values.has('output') && isTerminal()
  const automatic = FORCE_COLOR ? FORCE_COLOR !== '0' : !NO_COLOR && terminal && TERM !== 'dumb'
  return {colour: when === 'auto' ? automatic : when === 'always', width: terminal ? process.stdout.columns : 0}
}

/** Whether standard output is a terminal. Node's stream for it takes longer to make than a pipe or a file to be told apart. */
function isTerminal(): boolean {
  try {
    return (process.platform === 'win32' || fs.fstatSync(1).isCharacterDevice()) && process.stdout.isTTY === true
  } catch {
    return false
  }
}
