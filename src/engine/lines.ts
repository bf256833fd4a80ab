import type {Span} from '../read/article.js'
import {bisect} from '../read/bisect.js'

/** A place in the file: line and column from 1, column and offset in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** `end` is exclusive: the place after the last character. */
export interface Range {
  readonly start: Point
  readonly end: Point
}

/** Where the lines of a text begin; LF, CRLF and a lone CR end a line, as in editors. Built once a file, asked many times. */
export class Lines {
  readonly #starts: number[] = [0]

  constructor(source: string) {
    if (source.includes('\r')) {
      for (const {index, 0: end} of source.matchAll(/\r\n?|\n/g)) this.#starts.push(index + end.length)
      return
    }
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  /** In: an offset into the text. Out: its place. */
  point(offset: number): Point {
    const line = bisect(this.#starts.length, i => this.#starts[i]! <= offset)
    return {line, column: offset - this.#starts[line - 1]! + 1, offset}
  }

  range(span: Span): Range {
    return {start: this.point(span.start), end: this.point(span.end)}
  }
}
