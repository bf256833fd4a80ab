import {defineRule, isSmall, type Paragraph} from '../src/engine/rule.js'

/** Lower-case beginnings that are none: name particles, brands, list letters. */
const particle = new Set('de da di del della dos van von der den ter al el la le bin ibn e i a o'.split(' '))
const brand = /^[a-z](?:[A-Z]|-[A-Za-z])/
const mojibake = /(?:Ã[\u0080-\u00BF©¨¤¶¼±]|â€[™œ\u009D“”˜"]|Â[ \u00A0£°»«]|\uFFFD)/
const leftover = /\bpic\.twitter\.com\/\w+|\[(?:…|\.\.\.)\]\s*$|&(?:nbsp|amp|quot|#\d{2,5});|<\/?(?:p|br|div|span|strong|em|a)\b[^<>]*>/i

const wordsOfTwo = new Set('if in on at to by of or so as an ad ex oh ok tv vs we he it is no my up us be do go me am'.split(' '))

export default defineRule({
  meta: {
    id: 'damaged-text',
    status: 'stable',
    level: 'warn',
    summary: 'The copy is broken: a beginning is cut off, a sentence breaks across paragraphs, a paragraph stands twice.',
    why: 'Lost words can be the attribution or the “not”. A mechanical check of what the pipeline delivered; no judgement on the reporting.',
    remedy: 'check the copy',
    messages: {
      beginning: 'The paragraph starts “{{words}}”: its beginning seems to be cut off. Restore it.',
      broken: 'The sentence breaks off at “{{words}}” and goes on in the next paragraph. Join the two.',
      twice: 'This paragraph stands in the story twice (first in line {{line}}). Delete one.',
      leftover: '“{{words}}” is left over from another system. Delete it.',
      characters: '“{{words}}” was garbled on the way here. Restore the characters.',
    },
    options: {
      minWords: {type: 'number', default: 8, min: 1, max: 100, says: 'shorter paragraphs may stand twice'},
    },
    examples: [
      {
        bad: 'The vote was close, the clerk said.\n\n[[e socialist]] candidate lost by nine votes in the end.',
        good: 'The vote was close, the clerk said.\n\neBay shares rose 2% on the news from the court.',
      },
      {
        bad: 'The guns were silent for a month, the army said on Friday.\n\nThe shells came [[from the northern]]\n\nbank of the river, where two batteries are dug in.',
        good: 'The army says the shells came from the north bank of the river.\n\nTwo batteries are dug in there.',
      },
      {
        bad: 'The striker will miss the rest of the season with a broken foot.\n\nThe club plays Lyon on Friday.\n\n[[The striker will miss the rest of the season with a broken foot.]]',
        good: 'The striker will miss the rest of the season.\n\nThe club plays Lyon on Friday.\n\nThe keeper will miss the rest of the season.',
      },
      {
        bad: 'The telescope opened in 1998, the director said, and has found nine [[</span>]]comets since.',
        good: 'The telescope opened in 1998, the director said in a post, and has found nine comets since.',
      },
      {
        bad: 'The bank said it would fight the fine, which it called [[â€œ]]absurd and late.',
        good: 'The bank said it would fight the fine, which it called “absurd” and late.',
      },
      {
        bad: 'The flood took the bridge at Saint-Rémy and the mill at [[Ã©]]toile, the prefect said.',
        good: 'de Vries, the prefect, said the flood took the bridge at Saint-Rémy and the mill at Étoile.',
      },
      {
        bad: 'The mayor thanked the crews on Friday[[&nbsp;]]and went home to her farm.',
        good: 'The mayor thanked Marks & Sons on Friday and went home to her farm.',
      },
    ],
    limits: [{says: 'Poems and lists in lower case look like damaged paragraphs.'}],
  },
  create({analysis, report, options, text, line}) {
    const {text: whole} = analysis.article
    /** Nearly every story is free of both; then no paragraph is searched. */
    const marked = /[&<\]]|pic\.twitter/i.test(whole)
    const foreign = mojibake.test(whole)
    const seen = new Map<string, number[]>()
    /** Live reports repeat a line on purpose, far apart. */
    const reach = 10
    const terminal = /[.!?…:;"”’')\]]$/
    /** The words of a paragraph, without its marks. */
    const wordsOf = (p: Paragraph): string =>
      p.tokens
        .filter(t => t.kind === 'word')
        .map(t => t.lower)
        .join(' ')
    /** An earlier paragraph of the same words near by; keeps this one for those that follow. */
    function twinOf(paragraph: Paragraph): Paragraph | undefined {
      let first = ''
      let words = 0
      for (const {kind, lower} of paragraph.tokens) if (kind === 'word' && words++ === 0) first = lower
      if (words < options.minWords) return undefined
      // Only paragraphs that open alike and have as many words are held against each other.
      const key = `${words} ${first}`
      const alike = seen.get(key)
      if (!alike) {
        seen.set(key, [paragraph.index])
        return undefined
      }
      const own = wordsOf(paragraph)
      const at = alike.findIndex(index => wordsOf(analysis.paragraphs[index]!) === own)
      const twin = alike[at]
      if (twin !== undefined && paragraph.index - twin <= reach) return analysis.paragraphs[twin]
      alike[at < 0 ? alike.length : at] = paragraph.index
      return undefined
    }
    function isBody(p: Paragraph | undefined): p is Paragraph {
      return p?.block.kind === 'body'
    }
    return {
      paragraph(paragraph) {
        if (!isBody(paragraph)) return
        const [first, second] = paragraph.tokens
        if (!first) return
        const before = analysis.paragraphs[paragraph.index - 1]
        if (isSmall(first.text) && !brand.test(first.text) && paragraph.tokens.length >= 4) {
          const last = before?.tokens.at(-1)
          // A paragraph that breaks off looks like a crosshead to a reader of plain text.
          const runs = before?.block.kind === 'body' || before?.block.kind === 'crosshead'
          const broken = runs && last && !terminal.test(last.text) && before.tokens.length >= 5
          if (broken) {
            const from = before.tokens[Math.max(0, before.tokens.length - 3)]!
            const at = {start: from.start, end: last.end}
            report({message: 'broken', at, data: {words: text(at)}, by: 'paragraph ends'})
          } else if (first.text.length <= 2 && second && second.kind === 'word' && isSmall(second.text) && !listed(first.text)) {
            const at = {start: first.start, end: second.end}
            report({message: 'beginning', at, data: {words: text(at)}, by: 'paragraph begins'})
          }
        }
        const twin = twinOf(paragraph)
        if (twin)
          report({
            message: 'twice',
            at: {start: first.start, end: paragraph.tokens.at(-1)!.end},
            data: {line: line(twin.block)},
            see: {start: twin.block.start, end: twin.block.end, why: 'it stands here already'},
            by: 'same words',
          })
        const left = marked ? leftover.exec(whole.slice(paragraph.block.start, paragraph.block.end)) : undefined
        if (left) {
          const at = {start: paragraph.block.start + left.index, end: paragraph.block.start + left.index + left[0].trimEnd().length}
          report({message: 'leftover', at, data: {words: text(at)}, by: 'leftover markup'})
        }
        const garbled = foreign ? mojibake.exec(whole.slice(paragraph.block.start, paragraph.block.end)) : undefined
        if (garbled) {
          const at = {start: paragraph.block.start + garbled.index, end: paragraph.block.start + garbled.index + garbled[0].length}
          report({message: 'characters', at, data: {words: text(at)}, by: 'garbled characters'})
        }
      },
    }
    /** “a dog”, “o’ the hill”: a word of one letter that is one, or the particle of a name. */
    function listed(word: string): boolean {
      return word === 'a' || word === 'i' || (particle.has(word) && word.length > 1) || wordsOfTwo.has(word)
    }
  },
})
