/**
 * Indexes by sentence, which layers and rules share. Their lists are made by a call, not written down as `[item]`: of the places where
 * lists are written down V8 may come to think that they live long, and what such a list holds waits for the slow collection.
 */
import type {Attribution, Sentence} from './types.js'

/** In: what stands in sentences. Out: the same by the id of the sentence, in order. */
export function bySentence<T extends {readonly sentence: number}>(items: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const out = new Map<number, T[]>()
  for (const item of items) {
    const list = out.get(item.sentence)
    if (list) list.push(item)
    else out.set(item.sentence, Array.of(item))
  }
  return out
}

/**
 * In: the sentences of an article and its attributions, both in order. Out: by sentence id, the attributions whose cue stands in
 * the sentence or whose content reaches into it (a quotation of several sentences), in order; undefined where there are none.
 */
export function attributionsBySentence(
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): readonly (readonly Attribution[] | undefined)[] {
  const out: (Attribution[] | undefined)[] = new Array(sentences.length).fill(undefined)
  const add = (id: number, attribution: Attribution) => {
    const list = out[id]
    if (!list) out[id] = Array.of(attribution)
    else if (list.at(-1) !== attribution) list.push(attribution)
  }
  for (const attribution of attributions) {
    const {sentence: own, content} = attribution
    add(own, attribution)
    for (const span of content)
      for (let id = sentenceFrom(sentences, own, span.start); id < sentences.length && sentences[id]!.start < span.end; id++)
        if (sentences[id]!.end > span.start) add(id, attribution)
  }
  return out
}

/** The last sentence that begins at or before an offset, else the first: nearly always a neighbour of the one it is asked from. */
function sentenceFrom(sentences: readonly Sentence[], near: number, offset: number): number {
  let id = near
  while (id + 1 < sentences.length && sentences[id + 1]!.start <= offset) id++
  while (id > 0 && sentences[id]!.start > offset) id--
  return id
}
