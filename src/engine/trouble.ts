/** Something that keeps a command from running as asked: one clear line on standard error, exit 2. */
export class Trouble extends Error {
  override readonly name: string = 'Trouble'
}

/** Trouble with what was asked for, not with one file: the run ends. */
export class BadRequest extends Trouble {}

/** How many letters have to be added, dropped, changed or swapped to turn one word into the other. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({length: b.length + 1}, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[b.length]!
}

/** The known word that somebody most likely meant, or nothing where none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.ceil(word.length * 0.4)) + 1
  for (const candidate of known) {
    const cost = distance(word.toLowerCase(), candidate.toLowerCase())
    if (cost < least) [best, least] = [candidate, cost]
  }
  return best
}

/** “unknown rule “hegde”; did you mean “hedge”?”; or, where nothing is near, the list to choose from. */
export function unknown(what: string, word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  const hint = near ? `did you mean “${near}”?` : `choose from ${known.join(', ')}`
  return `unknown ${what} “${word}”; ${hint}`
}
