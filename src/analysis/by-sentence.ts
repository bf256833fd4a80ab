/** In: what stands in sentences. Out: the same by the id of the sentence, in order. */
export function bySentence<T extends {readonly sentence: number}>(items: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const out = new Map<number, T[]>()
  for (const item of items) {
    const list = out.get(item.sentence)
    if (list) list.push(item)
    else out.set(item.sentence, [item])
  }
  return out
}
