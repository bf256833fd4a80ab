/**
 * Decoded text that knows where every one of its UTF-16 units comes from.
 *
 * Kept as runs, not as one entry a unit: an article is a few long stretches copied as they stand, with short exceptions between
 * them (`&rsquo;` is one unit of text from seven of source; a separator between blocks is text from no source at all).
 * A run whose text is as long as its source is copied unit by unit; any other run is one piece: each of its units
 * comes from the whole of its source.
 */
import type {Span} from './article.js'
import {bisect} from './bisect.js'

export class MappedText {
  readonly text: string
  readonly #at: Uint32Array
  readonly #from: Uint32Array
  readonly #to: Uint32Array

  /** Made by `MappedBuilder`. `at[i]` is where run `i` begins in `text`; it comes from `from[i]` to `to[i]` of the source. */
  constructor(text: string, at: ArrayLike<number>, from: ArrayLike<number>, to: ArrayLike<number>) {
    this.text = text
    this.#at = Uint32Array.from(at)
    this.#from = Uint32Array.from(from)
    this.#to = Uint32Array.from(to)
  }

  /** The run that holds a unit of the text. */
  #run(offset: number): number {
    return Math.max(0, bisect(this.#at.length, i => this.#at[i]! <= offset) - 1)
  }

  #end(run: number): number {
    return run + 1 < this.#at.length ? this.#at[run + 1]! : this.text.length
  }

  #copied(run: number): boolean {
    return this.#to[run]! - this.#from[run]! === this.#end(run) - this.#at[run]!
  }

  /** Where one unit of the text comes from. */
  #unit(offset: number): Span {
    const run = this.#run(offset)
    const start = this.#from[run]!
    if (!this.#copied(run)) return {start, end: this.#to[run]!}
    const inside = offset - this.#at[run]!
    return {start: start + inside, end: start + inside + 1}
  }

  /**
   * In: a span of `text`. Out: the span of the source that these very characters come from: from the first unit of the
   * first to the last unit of the last, with whatever markup stands between. An empty span gives an empty span.
   * Where the source holds them in another order (a caption moved out of its table) it is the stretch that covers both.
   */
  locate(span: Span): Span {
    if (this.#at.length === 0) return {start: 0, end: 0}
    const length = this.text.length
    if (span.end <= span.start) {
      const start = span.start < length ? this.#unit(Math.max(0, span.start)).start : this.#to.at(-1)!
      return {start, end: start}
    }
    const first = this.#unit(Math.max(0, Math.min(span.start, length - 1)))
    const last = this.#unit(Math.max(0, Math.min(span.end, length) - 1))
    return {start: Math.min(first.start, last.start), end: Math.max(first.end, last.end)}
  }

  /**
   * Puts a map on top of another: this text was made from `outer.text` (a news item from the decoded string of a JSON file),
   * and `outer` says where that comes from. Out: this text with the way back to the source of `outer`.
   */
  through(outer: MappedText): MappedText {
    const built = new MappedBuilder()
    built.append(this, outer)
    return built.build()
  }

  /** Adds this text to a builder, each run taken through `outer` where one is given. */
  appendTo(builder: MappedBuilder, outer?: MappedText): void {
    for (let run = 0; run < this.#at.length; run++) {
      const text = this.text.slice(this.#at[run]!, this.#end(run))
      const start = this.#from[run]!
      const end = this.#to[run]!
      if (!outer) builder.add(text, start, end)
      else if (!this.#copied(run)) {
        const located = outer.locate({start, end})
        builder.add(text, located.start, located.end)
      } else outer.#copyTo(builder, start, end, text)
    }
  }

  /** Adds a stretch of this text to a builder, run by run; `words` are what has become of it, unit by unit (a line end may be a space). */
  #copyTo(builder: MappedBuilder, start: number, end: number, words: string): void {
    for (let run = this.#run(start), at = start; at < end && run < this.#at.length; run++) {
      const stop = Math.min(end, this.#end(run))
      const inside = at - this.#at[run]!
      const from = this.#from[run]!
      const text = words.slice(at - start, stop - start)
      if (this.#copied(run)) builder.add(text, from + inside, from + inside + text.length)
      else builder.add(text, from, this.#to[run]!)
      at = stop
    }
  }
}

/** Builds a `MappedText` from left to right. */
export class MappedBuilder {
  readonly #parts: string[] = []
  readonly #at: number[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []
  #length = 0
  #lastCopied = false

  /** UTF-16 units so far. */
  get length(): number {
    return this.#length
  }

  /** The last unit so far, as a string; empty at the beginning. */
  get last(): string {
    return this.#parts.at(-1)?.at(-1) ?? ''
  }

  /** Adds text that comes from `start` to `end` of the source: unit by unit if it is as long as its source, else as one piece. */
  add(text: string, start: number, end: number): void {
    if (text.length === 0) return
    const copied = end - start === text.length
    if (copied && this.#lastCopied && this.#to.at(-1) === start) this.#to[this.#to.length - 1] = end
    else {
      this.#at.push(this.#length)
      this.#from.push(start)
      this.#to.push(end)
    }
    this.#lastCopied = copied
    this.#parts.push(text)
    this.#length += text.length
  }

  /** Adds `source.slice(start, end)` as it stands. */
  copy(source: string, start: number, end: number): void {
    this.add(source.slice(start, end), start, end)
  }

  /** Adds text that is not in the source, such as the blank line between two blocks; it maps to the place after what came before. */
  insert(text: string): void {
    const place = this.#to.at(-1) ?? 0
    this.add(text, place, place)
  }

  /** Adds another mapped text; with `outer`, what it says of its source is taken through that map. */
  append(mapped: MappedText, outer?: MappedText): void {
    mapped.appendTo(this, outer)
  }

  build(): MappedText {
    return new MappedText(this.#parts.join(''), this.#at, this.#from, this.#to)
  }
}

/** A text that is its own source, as an `outer` for `through`. */
export function verbatim(source: string): MappedText {
  return new MappedText(source, source.length > 0 ? [0] : [], source.length > 0 ? [0] : [], source.length > 0 ? [source.length] : [])
}
