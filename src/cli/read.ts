/** Bytes to articles; what cannot be read is told, and the rest goes on. */

import {Trouble} from '../engine/trouble.js'
import type {Article} from '../read/article.js'
import {decodeText} from '../read/decode.js'
import {readText} from '../read/text.js'
import {fileTrouble, findInputs, type Input} from './files.js'
import type {Asked} from './options.js'

const readArticle = (input: Input): Article => readText(decodeText(input.read()), input.path)

/** In: what was asked for. Out: the articles in order, and one line for each input that could not be had. */
export async function readArticles(asked: Asked): Promise<{articles: Article[]; troubles: string[]}> {
  if (asked.paths.length === 0)
    throw new Trouble('no article given; name files, folders or globs, or “-” for standard input (see hearsay --help)')
  const {inputs, troubles} = await findInputs(asked.paths, asked.values.get('stdin-filename'))
  const articles: Article[] = []
  const told = [...troubles]
  for (const input of inputs) {
    try {
      articles.push(readArticle(input))
    } catch (error) {
      told.push(`${input.path}: ${fileTrouble(error)}`)
    }
  }
  return {articles, troubles: told}
}
