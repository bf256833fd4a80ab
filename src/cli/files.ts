/** From paths, folders, globs and `-` to articles that can be read. */
import fs from 'node:fs'
import path from 'node:path'

/** Extensions of article files: what a folder stands for. */
const articleExtensions = ['txt', 'text', 'md', 'markdown', 'mdx', 'html', 'htm', 'xhtml'] as const

export interface Input {
  /** As messages name it: relative to the working folder where it lies below, with forward slashes. */
  readonly path: string
  read(): Uint8Array
}

/** What could not be had, each with its one line; the rest is linted all the same. */
export interface Found {
  readonly inputs: readonly Input[]
  readonly troubles: readonly string[]
}

/** In: a path as the user or the file system gives it. Out: how messages name it. */
function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), path.resolve(file))
  const shown = relative === '' ? '.' : relative.startsWith(`..${path.sep}`) && path.isAbsolute(file) ? file : relative
  return shown.split(path.sep).join('/')
}

const fromDisk = (file: string): Input => ({path: shownPath(file), read: () => fs.readFileSync(file)})

async function below(folder: string): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  const files = await glob([`**/*.{${articleExtensions.join(',')}}`], {
    cwd: folder,
    ignore: ['**/node_modules/**', '**/.git/**'],
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
  })
  return files.sort().map(file => path.join(folder, file))
}

const isGlob = (text: string): boolean => /[*?{}[\]!]/.test(text)

async function matching(pattern: string): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  const files = await glob([pattern.split(path.sep).join('/')], {ignore: ['**/node_modules/**', '**/.git/**'], followSymbolicLinks: false})
  return files.sort()
}

/** In: the paths of the command line. Out: every article once, in the order asked for, folders alphabetically. */
export async function findInputs(paths: readonly string[], stdinName: string | undefined): Promise<Found> {
  const inputs = new Map<string, Input>()
  const troubles: string[] = []
  const add = (file: string) => inputs.set(path.resolve(file), inputs.get(path.resolve(file)) ?? fromDisk(file))
  for (const asked of paths) {
    if (asked === '-') {
      inputs.set('-', {path: stdinName ? shownPath(stdinName) : '<stdin>', read: () => fs.readFileSync(0)})
      continue
    }
    const stat = fs.statSync(asked, {throwIfNoEntry: false})
    if (stat?.isFile()) add(asked)
    else if (stat?.isDirectory()) {
      const files = await below(asked)
      if (files.length === 0)
        troubles.push(
          `${asked}: no article files in this folder (${articleExtensions.map(e => `.${e}`).join(' ')}); name the files, or another folder`,
        )
      for (const file of files) add(file)
    } else if (!stat && isGlob(asked)) {
      const files = await matching(asked)
      if (files.length === 0) troubles.push(`${asked}: no file matches this pattern; put it in quotes, or check the folder it starts from`)
      for (const file of files) add(file)
    } else if (stat) troubles.push(`${asked}: neither a file nor a folder`)
    else troubles.push(`${asked}: no such file or folder; check the spelling, or the folder you are in`)
  }
  return {inputs: [...inputs.values()], troubles}
}
