import {defineRule, hasLetter} from '../src/engine/rule.js'

export default defineRule({
  meta: {
    id: 'unbalanced-quotes',
    status: 'stable',
    level: 'error',
    summary: 'A quotation mark is opened and never closed, or closed and never opened.',
    why: 'Readers cannot tell where the speaker’s words end and the report’s begin, and everything up to the next mark may be read as a quotation. A mechanical fault: no house leaves it in.',
    remedy: 'fix the quotation',
    messages: {
      open: 'The quotation that opens with “{{words}}” is never closed: readers cannot tell where the speaker’s words end. Add the closing mark.',
      stray:
        'The quotation mark {{words}} closes nothing: readers cannot tell where the speaker’s words begin. Add the opening mark, or delete this one.',
      turned: 'The quotation mark {{words}} points the wrong way: readers take it for the other end of a quotation. Turn it.',
    },
    examples: [
      {bad: '“The valve held,[[“]] Rita Okoye said.', good: '“The valve held,” Rita Okoye said.'},
      {bad: 'The coach called the pitch [["a bog from end to end.]]', good: 'The coach called the pitch "a bog from end to end."'},
      {bad: '[[“I left at noon, the witness told the court.]]', good: '“I left at noon,” the witness told the court.'},
      {
        bad: 'The board found the accounts to be in order[[”]] and rose for lunch.',
        good: 'The board found the accounts to be “in order” and rose for lunch.',
      },
      {
        bad: 'The agency warned of [["falling ash and blocked roads near the crater.]]',
        good: "The ledge is 6'2\" wide and the class of '91 built it.",
      },
      {
        bad: 'She called it [["a place nobody leaves.]]\n\nThe inn is full.',
        good: 'The inn is full.\n\n"Nobody who has slept here wants to leave.\n\nIda Holm, owner."',
      },
      {
        bad: 'The minister said the deal was [[“dead.]]\n\nThe markets fell.',
        good: '“The deal is dead,” the minister said. “It died on Friday.\n\n“Nobody mourned it.”',
      },
      {
        bad: 'Her notes describe the reef as [["bleached, silent and bare.]]',
        good: 'She said: "He told me \'go home\' and shut the gate."',
      },
    ],
    limits: [{says: 'Single quotation marks are judged only where they cannot be apostrophes.'}],
  },
  create({analysis, report, text}) {
    const read = new Set(['headline', 'deck', 'body', 'block-quote', 'list-intro', 'caption'])
    /** “Hold on,“ she said: a mark that hugs the wrong word. */
    function turned(at: number): boolean {
      const mark = analysis.article.text[at]!
      const before = analysis.article.text[at - 1] ?? ' '
      const after = analysis.article.text[at + 1] ?? ' '
      return mark === '“'
        ? /\S/.test(before) && /[^([—–-]/.test(before) && /\s/.test(after)
        : mark === '”' && /\s/.test(before) && hasLetter(after)
    }
    /** A quotation printed large with the speaker's name under it, both inside the marks. */
    function closesBelow(index: number): boolean {
      const above = analysis.paragraphs[index]
      const below = analysis.paragraphs[index + 1]
      if (!above || !below || below.tokens.length > 12 || below.quotations.length > 0 || below.strayMarks.length !== 1) return false
      return (
        below.strayMarks[0]!.end === below.block.end &&
        above.quotations[0]?.closed === false &&
        above.quotations[0].start === above.block.start
      )
    }
    return {
      paragraph(paragraph) {
        // Most paragraphs have no fault and are done here.
        if (paragraph.strayMarks.length === 0 && paragraph.quotations.every(q => q.closed)) return
        // Marks of left-over markup (`<a href="…">`) are no quotation marks; damaged-text tells of them.
        if (!read.has(paragraph.block.kind) || /<[a-z][^<>]*=\s?["']/i.test(text(paragraph.block))) return
        const open = paragraph.quotations.filter(q => !q.closed && q.marks === 'double')
        const stray = [...paragraph.strayMarks, ...open.filter(q => q.words === 0).map(q => ({start: q.start, end: q.start + 1}))]
        // One fault a paragraph: a mark that is missing makes every later one look wrong.
        const wrong = [...open.map(q => q.start), ...stray.map(m => m.start)].find(turned)
        if (wrong !== undefined) {
          const at = {start: wrong, end: wrong + 1}
          report({message: 'turned', at, data: {words: text(at)}, by: 'quotation marks'})
          return
        }
        const first = open.find(q => q.words > 0)
        // A running quotation: the next paragraph opens with a mark again, furniture in between or not.
        const runsOn = analysis.paragraphs.slice(paragraph.index + 1, paragraph.index + 5).some(p => p.quotations[0]?.continued)
        if ((first && closesBelow(paragraph.index)) || (!first && stray.length > 0 && closesBelow(paragraph.index - 1))) return
        if (first && !(first.depth === 0 && runsOn)) {
          const words = text(first).slice(1).trim()
          const shown = words.length > 40 ? `${words.slice(0, words.lastIndexOf(' ', 40))} …` : words.replace(/[.,]$/, '')
          report({message: 'open', at: first, data: {words: shown}, by: 'quotation marks'})
          return
        }
        const [mark] = stray
        if (mark) report({message: 'stray', at: mark, data: {words: text(mark)}, by: 'quotation marks'})
      },
    }
  },
})
