/** What is measured on: articles as they come, one text cut to every size, and inputs made to hurt. */
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const shared = path.join(root, '../shared')

const textsIn = (folder: string): string[] =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter(name => name.endsWith('.txt'))
        .sort()
        .map(name => fs.readFileSync(path.join(folder, name), 'utf8'))
    : []

/** Every so-manieth element, so that a sample holds all outlets. */
const sample = (texts: readonly string[], size: number): string[] => {
  const step = Math.max(1, Math.floor(texts.length / size))
  return texts.filter((_, i) => i % step === 0).slice(0, size)
}

/** In: how many articles to take of the corpus. Out: articles, and one line that says which. */
export function articles(fromCorpus: number): {texts: string[]; says: string} {
  const seeds = textsIn(path.join(shared, 'seeds'))
  const corpus = sample(textsIn(path.join(shared, 'corpus/polnear/train/text')), fromCorpus)
  if (seeds.length + corpus.length > 0)
    return {texts: [...seeds, ...corpus], says: `${seeds.length} real articles and ${corpus.length} of the training corpus`}
  const own = textsIn(path.join(root, 'fixtures/articles'))
  return {texts: own, says: `${own.length} articles of fixtures/articles (../shared is not there)`}
}

/** Whole paragraphs of the articles, one after another and from the beginning again, up to a size in characters. */
export function articleOf(texts: readonly string[], size: number): string {
  const paragraphs = texts.flatMap(text => text.split(/\n+/)).filter(line => line.trim() !== '')
  const parts: string[] = []
  let length = 0
  for (let i = 0; length < size; i++) {
    const paragraph = paragraphs[i % paragraphs.length]!
    parts.push(paragraph)
    length += paragraph.length + 1
  }
  return parts.join('\n').slice(0, size)
}

export interface Hostile {
  readonly name: string
  /** The input at a share of its full size. */
  make(share: number): string
}

/** A name of letters for a number, another for each. */
const person = (i: number): string => `L${String(i * 7_919).replace(/\d/g, digit => 'aeioumnrst'[Number(digit)]!)}`

export const hostile: readonly Hostile[] = [
  {name: '200 KB without punctuation', make: share => 'harbour reeve boats '.repeat(10_000 * share)},
  {name: '10,000 nested quotations', make: share => '“a '.repeat(10_000 * share) + '” '.repeat(10_000 * share)},
  {name: '10,000 open quotations', make: share => '“a '.repeat(10_000 * share)},
  {name: '10,000 single marks', make: share => "'a dogs' ".repeat(10_000 * share)},
  {name: '10,000 nested brackets', make: share => '(a '.repeat(10_000 * share) + ') '.repeat(10_000 * share)},
  {name: '100 KB of “according to”', make: share => 'according to '.repeat(7_700 * share)},
  {name: '100 KB of “U.S.”', make: share => 'U.S. '.repeat(20_000 * share)},
  {name: '100 KB of one-word lines', make: share => 'word.\n'.repeat(17_000 * share)},
  {name: '100 KB of dashes', make: share => '— '.repeat(50_000 * share)},
  {name: '100 KB of commas', make: share => 'said, '.repeat(17_000 * share)},
  {name: '100 KB in one word', make: share => 'a'.repeat(100_000 * share)},
  {name: '100 KB of capitals', make: share => 'Ann Lee '.repeat(12_500 * share)},
  {name: '100 KB of “he said”', make: share => 'he said '.repeat(12_500 * share)},
  {name: '100 KB of “he said: ”', make: share => 'he said: '.repeat(11_000 * share)},
  {name: '100 KB of “(he said)”', make: share => '(he said) '.repeat(10_000 * share)},
  {name: '100 KB in one quotation', make: share => `“${'he said he said. '.repeat(5_900 * share)}”`},
  {name: '100 KB of “a man who knows”', make: share => 'a man who knows a woman who says '.repeat(3_000 * share)},
  {name: '100 KB of marks “ ’ ”', make: share => '“ ’ ” '.repeat(16_700 * share)},
  {name: '100 KB of speakers', make: share => `“It is so,” said Ann Lee.\n`.repeat(4_000 * share)},
  {name: '5,000 people', make: share => Array.from({length: 5_000 * share}, (_, i) => `Mr. ${person(i)} said it. `).join('')},
]
