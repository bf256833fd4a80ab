import type {Paragraph, Token} from '../analysis/types.js'
import type {Span} from '../read/article.js'
import type {Atoms} from './atoms.js'

/** Tokens by their number over the article. */
export class TokenList {
  readonly #atoms: Atoms
  readonly #paragraphs: readonly Paragraph[]

  constructor(atoms: Atoms, paragraphs: readonly Paragraph[]) {
    this.#atoms = atoms
    this.#paragraphs = paragraphs
  }

  at(token: number): Token {
    const paragraph = this.#atoms.paragraph[token]!
    return this.#paragraphs[paragraph]!.tokens[token - this.#atoms.paragraphStart[paragraph]!]!
  }

  /** Tokens `first` to `last` (exclusive) as a span. */
  span(first: number, last: number): Span {
    return {start: this.at(first).start, end: this.at(last - 1).end}
  }

  /** Ascending tokens as spans; a new span begins after a gap and at a new paragraph. */
  spans(list: readonly number[]): Span[] {
    const out: Span[] = []
    for (let i = 0; i < list.length; ) {
      let j = i + 1
      while (j < list.length && list[j] === list[j - 1]! + 1 && this.#atoms.paragraph[list[j]!] === this.#atoms.paragraph[list[i]!]) j++
      out.push(this.span(list[i]!, list[j - 1]! + 1))
      i = j
    }
    return out
  }
}
