import {defineRule, lettered, overlaps, type Paragraph, type Span} from '../src/engine/rule.js'

/** Words that announce that what follows is somebody’s own text. */
const announces =
  /\b(?:via|from|according to|wrote|writes|reports?|reported|reads?|says?|said|stated?|states|statement|excerpt|text|full)\b/i

/** “via the Financial Times”, “As the Guardian wrote”: the name in a line that the analysis reads as no sentence. */
const nameIn = (line: string): string => teller.exec(line)?.[1] ?? ''
const teller = lettered`((?:[Tt]he )?\p{Lu}[\p{L}\p{M}.&’'-]*(?: \p{Lu}[\p{L}\p{M}.&’'-]*){0,4})(?= (?:wrote|writes|reports|reported|said|says|put it)\b|:)`

export default defineRule({
  meta: {
    id: 'unmarked-excerpt',
    status: 'stable',
    level: 'warn',
    summary: 'A paragraph seems to be another outlet’s or a document’s own words, and nothing marks it as quoted.',
    why: 'AP (memo quoted at length by others) asks to attribute to the other organisation what the newsroom has not reported itself; NPR’s rule is to be specific about whose words they are. Unmarked, borrowed text reads as the newsroom’s own.',
    remedy: 'fix the quotation',
    messages: {
      unmarked:
        'The paragraph after “{{intro}}” looks like {{source}}’s own words and is not marked as a quotation. Set it as a block quote or in quotation marks, or paraphrase it.',
      plain:
        'The paragraph after “{{intro}}” looks like {{source}}’s own words and is not marked as a quotation. Mark it, or paraphrase it; if only the formatting was lost on the way here, ignore this.',
    },
    examples: [
      {
        bad: 'The statement reads in full:\n\n[[The board regrets the loss of the ship and thanks the crews who searched for nine days.]]',
        good: 'The statement reads in full:\n\n“The board regrets the loss of the ship and thanks the crews who searched for nine days.”',
      },
      {
        bad: 'Here is the whole memo that the owner sent, as reported by the Guardian:\n\n[[We have grown for ten years, and we shall not grow in the next one, so some of you will have to go.]]',
        good: 'Here is the whole memo that the owner sent, as reported by the Guardian:\n\nIda Holm wrote, “We have grown for ten years, and we shall not grow in the next one, so some of you will have to go.”',
      },
      {
        bad: 'According to details via the Financial Times:\n\n[[The run began on a Tuesday, two of the bank’s dealers said, and by noon the branches had no notes left.]]',
        good: 'Here is what is known about the bank:\n\nThe bank was founded in Leeds in 1871 and has four hundred branches in nine countries.',
      },
      {
        bad: 'As the Guardian wrote:\n\n[[The reef was white from end to end, and nothing swam above it but a single shoal of herring.]]',
        good: 'The reef lies off the northern cape.\n\nThe reef was white from end to end, and nothing swam above it, Runa Dahl said.',
      },
      {
        as: 'markdown',
        bad: 'The letter to the players reads:\n\n[[The club will not renew your contracts in the summer and asks you to leave the flats by May.]]',
        good: 'The letter to the players reads:\n\n> The club will not renew your contracts in the summer and asks you to leave the flats by May.',
      },
      {
        as: 'markdown',
        bad: 'The order of the court says:\n\n[[The defendant shall not come within a mile of the school and shall report to the clerk each week.]]',
        good: 'The court named three places:\n\n- the school\n- the park\n- the station',
      },
      {
        bad: 'The general’s last message read:\n\n[[Hold the bridge until the last boat has crossed and then burn everything that we cannot carry.]]',
        good: 'The general’s last message read:\n\n“Hold the bridge until the last boat has crossed.”',
      },
    ],
    limits: [
      {
        says: 'A newsroom’s own note under the line looks like the text itself.',
        wrong:
          'The report says in full:\n\n[[We have translated the whole of the report from the Danish, and the numbers are those of the original table.]]',
      },
    ],
  },
  create({analysis, report, text}) {
    const {article} = analysis
    /** “Ann Lee wrote, “Over the years …”: the words are marked, behind who wrote them. */
    function opensSpeech({block}: Paragraph, {start}: Span): boolean {
      return start < block.start + 40 && /^[^.!?]*[,:] .$/u.test(text({start: block.start, end: start + 1}))
    }
    return {
      paragraph(paragraph) {
        if (paragraph.block.kind !== 'list-intro') return
        const next = analysis.paragraphs[paragraph.index + 1]
        if (!next || (next.block.kind !== 'body' && next.block.kind !== 'block-quote')) return
        const marked = next.block.kind === 'block-quote' && article.format !== 'text'
        if (
          marked ||
          /^[—–•*-]/.test(text(next.block)) ||
          next.quotations.some(q => q.start <= next.block.start + 1 || opensSpeech(next, q)) ||
          next.tokens.length < 8
        )
          return
        const intro = text(paragraph.block)
        if (!announces.test(intro)) return
        const known = analysis.sources.find(s => s.kind !== 'document' && s.mentions.some(m => overlaps(m, paragraph.block)))?.name
        const source = known ?? nameIn(intro)
        const document = /\b(?:statement|letter|memo|email|e-mail|text|message|note|order|ruling|resolution|report|excerpt)\b/i.exec(
          intro,
        )?.[0]
        if (source === '' && !document) return
        const first = next.tokens[0]!
        const last = next.tokens.at(-1)!
        const short = intro.length > 60 ? `… ${intro.slice(intro.indexOf(' ', intro.length - 60) + 1)}` : intro
        const common = {
          at: {start: first.start, end: last.end},
          data: {intro: short, source: source || `the ${document}`},
          see: {start: paragraph.block.start, end: paragraph.block.end, why: 'announced here'},
          by: paragraph.block.by,
        }
        if (article.format === 'text') report({...common, message: 'plain'})
        else report({...common, message: 'unmarked'})
      },
    }
  },
})
