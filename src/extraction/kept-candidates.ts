/**
 * Candidates of paragraphs that were read before. A paragraph's atoms and cues hang on the paragraph alone and on whether it is one
 * of the first two; the source and content of a cue on these, on the next paragraph, into which a quotation may run on, and on a
 * few tokens on either side, which the features of a window's edges look at.
 */
import type {Paragraph} from '../analysis/types.js'
import type {Atoms} from './atoms.js'
import type {Candidate, Cue} from './candidates.js'
import {Kept, paragraphKey} from './kept.js'

/** One paragraph; tokens counted from its first. */
interface Known {
  readonly id: number
  atoms?: readonly (Int32Array | Uint8Array)[]
  cues?: readonly Cue[]
}

/** Features look at most this many tokens beyond a window. */
const margin = 2
/** Paragraphs from this one on have the same features of place. */
const placed = 2

/** All that features may ask of tokens outside a paragraph. */
function edgeKey(atoms: Atoms, first: number, last: number): string {
  let key = ''
  for (let at = Math.max(0, first); at < Math.min(atoms.count, last); at++) {
    key += at > 0 && atoms.sentence[at] === atoms.sentence[at - 1] ? ' -' : ' |'
    for (const list of atoms.lists) key += ` ${list[at]}`
  }
  return key
}

const moved = (candidate: Candidate, by: number): Candidate => ({
  ...candidate,
  cueFirst: candidate.cueFirst + by,
  cueLast: candidate.cueLast + by,
  head: candidate.head + by,
  sourceFirst: candidate.sourceFirst < 0 ? candidate.sourceFirst : candidate.sourceFirst + by,
  sourceLast: candidate.sourceLast < 0 ? candidate.sourceLast : candidate.sourceLast + by,
  content: candidate.content.map(at => at + by),
})

export class KeptCandidates {
  readonly #paragraphs = new Kept<Known>()
  readonly #candidates = new Kept<readonly Candidate[]>()
  /** The paragraphs of the article at hand. */
  #known: Known[] = []
  #next = 0

  /** An article begins. Its atoms are asked for first, then its cues, then its candidates. */
  begin(paragraphs: readonly Paragraph[]): void {
    this.#paragraphs.turn()
    this.#candidates.turn()
    this.#known = paragraphs.map((paragraph, i) =>
      this.#paragraphs.get(`${Math.min(i, placed)} ${paragraphKey(paragraph)}`, () => ({id: this.#next++})),
    )
  }

  /** Fills in the atoms of a paragraph that begins at `base`; `read` does so where they are not known. */
  atoms(atoms: Atoms, paragraph: number, base: number, count: number, read: () => void): void {
    const known = this.#known[paragraph]!
    if (known.atoms) for (const [i, list] of atoms.lists.entries()) list.set(known.atoms[i]!, base)
    else {
      read()
      known.atoms = atoms.lists.map(list => list.slice(base, base + count))
    }
  }

  /** The cues of a paragraph; `find` finds them where they are not known. */
  cues(atoms: Atoms, paragraph: number, find: () => readonly Cue[]): readonly Cue[] {
    const known = this.#known[paragraph]!
    const start = atoms.paragraphStart[paragraph]!
    const shifted = (cues: readonly Cue[], by: number) => cues.map(({first, last, cue}) => ({first: first + by, last: last + by, cue}))
    known.cues ??= shifted(find(), -start)
    return shifted(known.cues, start)
  }

  /** The same for its candidates. */
  candidates(atoms: Atoms, paragraph: number, find: () => readonly Candidate[]): readonly Candidate[] {
    const start = atoms.paragraphStart[paragraph]!
    const after = atoms.paragraphStart[Math.min(paragraph + 2, atoms.paragraphStart.length - 1)]!
    const edges = `${edgeKey(atoms, start - margin, start)},${edgeKey(atoms, after, after + margin)}`
    const key = `${this.#known[paragraph]!.id} ${this.#known[paragraph + 1]?.id ?? 'last'}${edges}`
    return this.#candidates.get(key, () => find().map(candidate => moved(candidate, -start))).map(candidate => moved(candidate, start))
  }
}
