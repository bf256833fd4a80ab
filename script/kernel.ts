/**
 * Compiles the innermost loops of the extractor from AssemblyScript and keeps the code as a module that every bundle carries.
 * `npm run generate` writes it; `test/extraction.test.ts` compares.
 */
import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import asc from 'assemblyscript/asc'

const root = path.resolve(import.meta.dirname, '../..')
const folder = path.join(root, 'src/extraction/kernel')

/** The module that holds the code. */
export const kernelFile = path.join(root, 'src/extraction/kernel-code.ts')

/**
 * Out: the text of `kernelFile`, the same for the same source and compiler.
 * @throws Error with what the compiler says where the source does not compile.
 */
export async function compileKernel(): Promise<string> {
  const files = fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.ts'))
    .sort()
  let code: Uint8Array = new Uint8Array()
  const {error, stderr} = await asc.main(
    [...files, '--outFile', 'kernel.wasm', '-O3', '--noAssert', '--enable', 'simd', '--runtime', 'stub', '--importMemory'],
    {
      readFile: name => (files.includes(name) ? fs.readFileSync(path.join(folder, name), 'utf8') : null),
      writeFile: (_, contents) => {
        if (typeof contents !== 'string') code = contents
      },
      listFiles: () => [],
    },
  )
  if (error) throw new Error(`The kernel does not compile:\n${stderr.toString()}`)
  const lines = ['/** Compiled from the files in `kernel` by `npm run generate`: WebAssembly in base64. */', 'export const kernelCode =']
  return `${lines.join('\n')}\n  '${Buffer.from(code).toString('base64')}'\n`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) fs.writeFileSync(kernelFile, await compileKernel())
