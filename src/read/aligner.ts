/** Receives decoded text with the stretch of source it comes from. */
export type Emit = (text: string, start: number, end: number) => void

/** Stands for one unit of source that is left out before parsing: a noncharacter that no article holds. */
export const mask = '\uFDD0'

/**
 * A decoded value laid beside the raw slice that it comes from, and both walked together: `at` in the value, `raw` in the source.
 * Units that stand in the source as they are make one run; all else is handed over piece by piece.
 */
export class Aligner {
  at = 0
  raw: number
  readonly source: string
  readonly value: string
  readonly #end: number
  readonly #emit: Emit
  #runAt = 0
  #runFrom: number

  /** `start` to `end`: the stretch of the source. */
  constructor(source: string, start: number, end: number, value: string, emit: Emit) {
    this.source = source
    this.value = value
    this.raw = start
    this.#end = end
    this.#emit = emit
    this.#runFrom = start
  }

  /** Hands over the run so far; what follows begins another. */
  flush(): void {
    if (this.at > this.#runAt) this.#emit(this.value.slice(this.#runAt, this.at), this.#runFrom, this.#runFrom + this.at - this.#runAt)
  }

  /** The next unit stands in the source as it is. */
  copy(): void {
    this.raw++
    this.at++
  }

  /** `text`, which is the next `used` units of the value, comes from `from` to `to` of the source. */
  put(text: string, from: number, to: number, used = text.length): void {
    this.flush()
    this.#emit(text, from, to)
    this.at += used
    this.#restart(to)
  }

  /** The next units of the value are `text` and come from the next `length` units of the source. */
  take(text: string, length: number): void {
    this.put(text, this.raw, this.raw + length)
  }

  /** The source up to `raw` is no text. */
  skipTo(raw: number): void {
    this.flush()
    this.#restart(raw)
  }

  /** A masked unit stands in both and is text of neither. */
  skipMask(): void {
    this.flush()
    this.at++
    this.#restart(this.raw + 1)
  }

  /** Where value and source have parted: goes on where the next unit of the value stands in the source; false where it is not near. */
  seek(reach: number): boolean {
    const ahead = this.source.slice(this.raw, Math.min(this.#end, this.raw + reach)).indexOf(this.value[this.at]!)
    if (ahead <= 0) return false
    this.skipTo(this.raw + ahead)
    return true
  }

  /** Text the source does not hold here: it is kept, and maps to the place it was expected at. */
  keep(): void {
    const place = Math.min(this.raw, this.#end)
    this.flush()
    this.#emit(this.value[this.at]!, place, place)
    this.at++
    this.#restart(this.raw)
  }

  #restart(raw: number): void {
    this.raw = raw
    this.#runFrom = raw
    this.#runAt = this.at
  }
}
