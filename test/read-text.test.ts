import fs from 'node:fs'
import path from 'node:path'
import test from 'ava'
import type {BlockKind} from '../src/read/article.js'
import {readText} from '../src/read/text.js'

/** The lines given, as “kind: words”. */
const kindsOf = (text: string): string[] =>
  readText(text, 'a.txt').blocks.map(b => `${b.kind}: ${text.slice(b.start, b.end).replace(/\s+/g, ' ')}`)
const paragraphsOf = (text: string): string[] => readText(text, 'a.txt').blocks.map(b => text.slice(b.start, b.end))
/** The kind of one line that stands between two paragraphs of a report. */
const kindBetween = (line: string): BlockKind => {
  const text = [
    'Ferry fares rise again',
    'Fares on the island ferry will rise by a tenth in May, the operator said on Monday.',
    line,
    'The rise is the second within a year, and the island council has asked for talks.',
  ].join('\n\n')
  return readText(text, 'a.txt').blocks[2]!.kind
}
const innerOf = (text: string): string[] =>
  readText(text, 'a.txt').blocks.flatMap(b => b.inner.map(inner => `${inner.kind}: ${text.slice(inner.start, inner.end)}`))

test('staff without a name and an embargo stand for themselves', t => {
  t.is(kindBetween('STAFF REPORTER'), 'byline')
  t.is(kindBetween('Our Special Correspondent'), 'byline')
  t.is(kindBetween('Under embargo until 00:01 Tuesday'), 'note')
})

test('authors behind a date, offers to follow, and captions with an abbreviated state', t => {
  t.is(kindBetween('March 3, 2031|Bo Katz'), 'byline')
  t.is(kindBetween('All CountyEdited by Bo Katz (with inputs from agencies)Updated: March 3, 2031 09:15 am'), 'byline')
  t.is(kindBetween('Miss no sailing. Follow Ferry News!'), 'furniture')
  t.is(kindBetween('The rise is steep. Follow the money, the council said.'), 'body')
  const caption = 'Ida Holm arrives to open a ferry terminal in Lakeside, Penn. Thursday.'
  const text = [
    'Ferry opens',
    'The ferry opened on Thursday, the operator said.',
    caption,
    '(BO KATZ/REUTERS)',
    'It ran on time, the operator said.',
  ]
  t.is(kindsOf(text.join('\n\n'))[2], `caption: ${caption}`)
})

test('one line is one paragraph, and a line without a stop stays its own', t => {
  t.deepEqual(paragraphsOf('The dam held.\nHarbour Agency\nThe mayor thanked the crews.'), [
    'The dam held.',
    'Harbour Agency',
    'The mayor thanked the crews.',
  ])
})

test('blank lines of every kind part paragraphs', t => {
  t.deepEqual(paragraphsOf('The dam held.\r\n\r\nThe mayor left.\r\rThe crews slept.\n \t\nAll was quiet.'), [
    'The dam held.',
    'The mayor left.',
    'The crews slept.',
    'All was quiet.',
  ])
})

const wrapped = `The reservoir above the town is at its lowest since the drought of
1976, and the water company has asked the ministry for leave to pump
from the river until the autumn rains, a spokeswoman said on Friday.
Anglers have objected.

The river trust said that trout would not survive a second dry summer
and that the company had known of the leaks for years.
`

test('lines broken at a fixed width are one paragraph', t => {
  t.deepEqual(
    paragraphsOf(wrapped).map(p => p.split('\n').length),
    [4, 2],
  )
})

test('a wrapped report without blank lines ends its paragraphs at short lines', t => {
  t.is(paragraphsOf(wrapped.replace('\n\n', '\n')).length, 2)
})

test('a sentence broken over two lines is joined, a label before a lower-case line is not', t => {
  t.deepEqual(
    paragraphsOf('The council pointed to a steep rise in traffic on the\ncoastal road since the bridge closed.\nShare\nmore soon').length,
    3,
  )
})

test('list items are not joined', t => {
  t.is(paragraphsOf('The panel asked for three changes to the plan before the vote,\n- a lower roof\n- fewer parking places').length, 3)
})

test('the head of a page: section, headline, summary, author, date', t => {
  t.deepEqual(
    kindsOf(
      [
        'REGION',
        'Ferry fares to rise by a tenth in May',
        'Islanders say the second rise in a year will empty the villages.',
        'By Ann Lee',
        'Published 12 May 2024, 10:02 BST',
        'Share',
        'Fares on the island ferry will rise by a tenth in May, the operator said on Monday.',
        'The island council has asked for talks with the ministry.',
      ].join('\n'),
    ).map(line => line.split(':')[0]),
    ['furniture', 'headline', 'deck', 'byline', 'dateline', 'furniture', 'body', 'body'],
  )
})

test('a report that begins with its first sentence has no headline', t => {
  t.deepEqual(
    kindsOf('The ferry sank at dawn, the coast guard said.\nAll nine aboard were saved.').map(line => line.split(':')[0]),
    ['body', 'body'],
  )
})

test('a headline that ends in a question mark, or is set in capitals throughout, is one', t => {
  t.is(kindsOf('Who will pay for the new ferry?\nThe operator will not say.')[0]?.split(':')[0], 'headline')
  t.is(kindsOf('Council Approves Ferry Fares Over Islanders’ Protests.\nThe council voted on Monday.')[0]?.split(':')[0], 'headline')
})

test('a headline that ends in a full stop is told by what stands under it', t => {
  const rest = 'The tax is to pay for a deeper channel, and the pilots have asked for talks about who will use it.'
  // The report has the whole name of somebody whom the line has by surname alone.
  t.deepEqual(
    kindOfFirst('Lind quits the council.', 'Pelham councillor Anna Lind resigned on Monday after nine years in the town hall.', rest),
    ['headline', 'body', 'body'],
  )
  // A dateline stands under it; its deck has a stop too.
  t.deepEqual(
    kindOfFirst(
      'The harbour has a new master.',
      'Pilots object to the choice.',
      'FERROL (AP) — The port named its new harbour master on Monday, to the anger of the pilots.',
      rest,
    ),
    ['headline', 'deck', 'body', 'body'],
  )
  // The report tells it again; the line has no article, no auxiliary and no day.
  t.deepEqual(
    kindOfFirst(
      'Council approves harbour tax.',
      'The city council approved a tax on ships in the harbour by nine votes to four late on Tuesday.',
      rest,
    ),
    ['headline', 'body', 'body'],
  )
  t.deepEqual(
    kindOfFirst(
      'Ferry wins reprieve;',
      'Council to vote again.',
      'Abstract.',
      'The council votes again on the ferry.',
      'Full text.',
      'The council will vote again on the island ferry in May, its clerk said on Monday.',
    ),
    ['headline', 'deck', 'furniture', 'deck', 'furniture', 'body'],
  )
})

test('a short first sentence stays body where nothing shows that it is a headline', t => {
  const rest = 'The council approved the tax by nine votes to four, and the pilots, who had spoken against it, left the hall.'
  for (const lede of [
    'The council approved a harbour tax on Tuesday.',
    'Police have arrested two men over the harbour fire.',
    'Anna Lind wants the town to vote again.',
    'Nobody saw the ferry leave.',
  ])
    t.deepEqual(kindOfFirst(lede, rest, 'Lind spoke for an hour.'), ['body', 'body', 'body'], lede)
})

test('what readers wrote is theirs, with their names below it', t => {
  t.deepEqual(
    kindOfFirst(
      'Islanders weigh ferry fares.',
      'FACEBOOK.',
      'The ferry is a gift to people with two houses. The council knows it and does nothing.',
      'Ann Lee.',
      'My father paid a third of that.',
      'Bo Katz.',
      'TWITTER.',
      'We asked our followers what a crossing should cost.',
      'Nothing, because it is a road.',
      '@islander9.',
    ),
    ['headline', 'crosshead', ...Array(4).fill('social-embed'), 'crosshead', 'body', 'social-embed', 'social-embed'],
  )
})

test('names and paragraphs without the label of such a page are a report’s', t => {
  const kindsHere = kindOfFirst(
    'Three people spoke on Monday.',
    'The ferry is a gift, one wrote.',
    'Ann Lee.',
    'It is a road.',
    'Bo Katz.',
    'It is late.',
    'Ida Holm.',
  )
  t.false(kindsHere.includes('social-embed'))
})

test('a line that introduces an embed may hold a title with a stop', t => {
  t.is(kindBetween('The mayor, Gov. Ann Lee and others called for a vote on the fares:'), 'list-intro')
})

test('a headline behind the date of an export', t => {
  const text = ' date 2025-01-02 Council rejects second ferry\n\nThe council voted 4-3 on Monday to reject a second ferry.'
  t.deepEqual(
    kindsOf(text).map(line => line.split(':')[0]),
    ['headline', 'body'],
  )
  t.deepEqual(innerOf(text), ['dateline: date 2025-01-02'])
})

const between: readonly (readonly [kind: BlockKind, line: string])[] = [
  ['crosshead', 'Empty villages'],
  ['crosshead', 'WHO PAYS'],
  ['crosshead', '4. FERRY LATE AGAIN, NINE PASSENGERS STRANDED ON PIER.'],
  ['promo', 'Read more: Ferry operator posts record profit'],
  ['promo', 'RELATED | Islanders block the pier'],
  ['promo', 'ALSO READ: Minister rules out subsidy'],
  ['furniture', 'Our Standards: The Harbour Wire Principles.'],
  ['note', '($1 = 9.4 crowns)'],
  ['sign-up', 'Sign up for our morning newsletter'],
  ['sign-up', 'The Morning Tide delivers the latest news and photos to readers.'],
  ['copyright', '© 2024 Harbour Courier. All rights reserved.'],
  ['contributor', 'Bo Katz contributed to this report.'],
  ['contributor', '(Reporting by Ann Lee in Ferrol; Editing by Bo Katz)'],
  ['note', 'Editor’s note: An earlier version gave the wrong year.'],
  ['note', 'This story was updated to include the operator’s reply.'],
  ['note', 'The audio of this story: AI was used to create the narration of this article.'],
  ['social-embed', 'Nobody asked us. pic.twitter.com/a1B2c3 — Isle Life (@islelife) May 3, 2024'],
  ['credit', 'Photo: Ann Lee/Harbour Agency'],
  ['credit', 'AFP via Getty Images'],
  ['caption', 'This handout photo released by the coast guard shows the ferry at its berth.'],
  ['caption', 'Passengers queue at the pier in Ferrol on May 3, 2024.'],
  ['caption', 'The minister (left) shakes hands with the harbour master at the pier.'],
  ['caption', 'Passengers wait at the northern pier for the last ferry of the day'],
  ['caption', 'The northern pier was rebuilt in 2009. (AP Photo/Ann Lee)'],
  ['furniture', 'Advertisement'],
  ['furniture', '14 comments'],
  ['furniture', 'Tags: ferry, islands'],
  ['furniture', 'This site is protected by reCAPTCHA'],
  ['dateline', 'Updated 3 hours ago'],
  ['byline', 'By Ann Lee and Bo Katz'],
  ['byline', 'By Ann Lee, alee@courier.example, @annlee on Twitter'],
  ['byline', 'Associated Press Published:'],
  ['caption', 'The northern pier was rebuilt in 2009. Photo courtesy of the Ferrol Museum'],
  ['caption', 'This Jan. 4, 2019, footage shows the captain asleep. (Ferrol Harbour Police via AP)'],
  ['sign-up', 'Know your harbour. Subscribe for six months of full access. JOIN NOW'],
  ['sign-up', '>>Like what you see? Help us stay afloat.'],
  ['furniture', 'Please be civil when posting a comment. Spam is removed.'],
  ['furniture', '[ report these comments ]'],
  ['sign-up', '[DOWNLOAD: Free harbour news app for alerts]'],
  ['note', 'Information is limited at this time. Stay with Harbour News for updates.'],
  ['caption', 'The mayor arriving on the pier for the gala in Ferrol, May 3, 2024.'],
  ['promo', 'Quay Fire: 22,000 residents told to leave in Ferrol and Salem counties'],
  ['note', 'THIS IS A BREAKING NEWS UPDATE. An earlier report follows.'],
]
for (const [kind, line] of between) test(`${kind}: ${line}`, t => t.is(kindBetween(line), kind))

const copy: readonly string[] = [
  'Related charges against the captain were dropped in June, the prosecutor said.',
  'Read more than one page of the report and the pattern is plain.',
  'The newsletter reaches 4,000 subscribers, the operator said.',
  'More than 40 people signed up.',
  'The photo shows the captain asleep, the prosecutor told the court.',
  'Mr Otis (pictured) told the inquiry that he had never seen the log.',
  'All rights to the route were sold in 1998, “for a song”, she said.',
  'The port is open. So is the school.',
  'Research from Ferrol University shows a fall in traffic.',
  'Reporting by the Harbour Courier led to the inquiry.',
  'Correction of the charts took two years, the navy said.',
  'In an email to the Courier, the operator said: “We regret it.”',
  'The harbour master called it a disgrace. Nobody else spoke. “It was cold,” said Lee',
  'Trading in its shares was halted on May 3, 2024, after the ruling.',
  'He resigned.',
]
for (const line of copy) test(`copy: ${line}`, t => t.is(kindBetween(line), 'body'))

test('alt text and caption that say the same are captions', t => {
  const text =
    'The vote was close.\n\nThe old mill at Ferrol, seen from the river\n\nThe old mill at Ferrol, seen from the river.\n\nThe mayor voted no.'
  t.deepEqual(
    kindsOf(text).map(line => line.split(':')[0]),
    ['body', 'caption', 'caption', 'body'],
  )
})

test('a credit label takes the next line with it', t => {
  t.deepEqual(
    kindsOf('The vote was close, the clerk said.\nPicture:\nHarbour Agency\nThe mayor voted against the plan.').map(
      line => line.split(':')[0],
    ),
    ['body', 'credit', 'credit', 'body'],
  )
})

test('headlines under a promo label are promos', t => {
  t.deepEqual(
    kindsOf(
      'The vote was close, the clerk said.\nMore:\nMill sold to developer\nWho will pay for the mill?\nThe mayor voted against the plan.',
    ).map(line => line.split(':')[0]),
    ['body', 'promo', 'promo', 'promo', 'body'],
  )
})

test('a lead-in that names its source, and the block it introduces', t => {
  const text =
    'The vote was close.\n\nAs the Harbour Courier reported:\n\nThe clerk counted the ballots twice and found eleven too many, which nobody could explain.\n\nThe mayor voted no.'
  t.deepEqual(
    kindsOf(text).map(line => line.split(':')[0]),
    ['body', 'list-intro', 'block-quote', 'body'],
  )
})

test('whoever tells of himself behind a lead-in goes on until the reporter is back', t => {
  const text =
    'The crane fell at noon.\n\nIn a post on his site, Ola Berg explained the fall:\n\nI opened the panel and saw that the relay had been wired the wrong way round.\n\nThe arm came down when I pushed the switch.\n\nWe called the foreman, and he told us to go home.\n\nThe port has forty cranes.'
  t.deepEqual(
    kindsOf(text).map(line => line.split(':')[0]),
    ['body', 'list-intro', 'block-quote', 'block-quote', 'block-quote', 'body'],
  )
})

test('a lead-in before words in quotation marks is copy', t => {
  t.deepEqual(
    kindsOf('The vote was close.\n\nThe clerk added:\n\n“I counted twice.”').map(line => line.split(':')[0]),
    ['body', 'body', 'body'],
  )
})

test('what stands after the report is not copy', t => {
  const text =
    'The vote was close, the clerk said.\nThe mayor voted against the plan.\nAnn Lee is a reporter for the Harbour Courier.\nFerrol\nElections\nHave your say'
  t.deepEqual(
    kindsOf(text).map(line => line.split(':')[0]),
    ['body', 'body', 'byline', 'furniture', 'furniture', 'furniture'],
  )
})

const datelines: readonly (readonly [inner: string, rest: string])[] = [
  ['LIMA (Reuters) -', 'The vote was close.'],
  ['SPRINGFIELD, Ill. –', 'The vote was close.'],
  ['KYIV, Ukraine, Nov. 3 (AP) —', 'The vote was close.'],
  ['date 2025-01-02', 'The vote was close.'],
  ['Hanoi (AFP) –', 'The vote was close.'],
  ['Feb. 9 (UPI) —', 'The vote was close.'],
  ['FERROL, Pa.—', 'The vote was close.'],
  ['FERROL, Texas (AP) _', 'The vote was close.'],
  ['FERROL, N.C., June 3', 'The former mayor pleaded guilty on Tuesday.'],
  ['date 2025-01-02 FERROL, Ore. (AP) -', 'Lawyers shown on the tape left the hall on Monday.'],
]
for (const [inner, rest] of datelines)
  test(`dateline inside: ${inner}`, t => t.deepEqual(innerOf(`${inner} ${rest}`), [`dateline: ${inner}`]))

test('the desk behind the last sentence is no part of the report', t => {
  t.deepEqual(innerOf('The vote was close.\n“I am sorry,” the mayor said. (Reporting by Ann Lee; Editing by Bo Katz)'), [
    'credit: (Reporting by Ann Lee; Editing by Bo Katz)',
  ])
})

test('initials with a hyphen are no dateline', t => {
  t.deepEqual(innerOf('AFL-CIO leaders met on Monday.\nRIO-BOUND crews left at noon.'), [])
})

test('a credit at the end of a caption is taken out of it', t => {
  t.deepEqual(innerOf('The vote was close.\nThe mayor arrives at the hall on Monday. Ann Lee/AFP via Getty Images\nThe clerk left.'), [
    'credit: Ann Lee/AFP via Getty Images',
  ])
  t.deepEqual(innerOf('The vote was close.\nBallots are counted at the hall [File: Ann Lee/Reuters]\nThe clerk left.'), [
    'credit: [File: Ann Lee/Reuters]',
  ])
  t.deepEqual(innerOf('The vote was close.\nThe clerk at her desk, May 3, 2024.Bo Katz / AP file\nThe clerk left.'), [
    'credit: Bo Katz / AP file',
  ])
})

test('the source of a digest item is no picture credit', t => {
  t.is(kindBetween('The clerk counted the ballots twice and resigned on Friday. [Reuters]'), 'body')
})

test('every block says what decided its kind', t => {
  const {blocks} = readText(between.map(([, line]) => line).join('\n\n'), 'a.txt')
  t.true(blocks.every(block => block.by !== ''))
})

const gold = path.resolve(import.meta.dirname, '../../../shared/gold')
if (fs.existsSync(gold)) {
  for (const folder of ['seeds', 'reports'])
    test(`copy or not is right on every annotated line: ${folder}`, t => {
      const wrong: string[] = []
      for (const name of fs.readdirSync(path.join(gold, folder)).filter(x => x.endsWith('.json'))) {
        const {file, blocks} = JSON.parse(fs.readFileSync(path.join(gold, folder, name), 'utf8')) as {
          file: string
          blocks: {kind: string; start: number; end: number; line: number}[]
        }
        const text = fs.readFileSync(path.join(gold, folder === 'seeds' ? '../seeds' : folder, path.basename(file)), 'utf8')
        const read = readText(text, file)
        for (const block of blocks) {
          const ours = read.blocks.find(b => b.start < block.end && block.start < b.end)
          const body = (kind: string | undefined) => kind === 'body' || kind === 'block-quote'
          if (body(ours?.kind) !== body(block.kind)) wrong.push(`${name}:${block.line} ${block.kind}, read as ${ours?.kind}`)
        }
      }
      t.deepEqual(wrong, [])
    })
} else
  test('annotated lines are not there: not run', t => {
    t.log('../shared/gold is missing')
    t.pass()
  })

test('lines about the page that newer sites print', t => {
  t.is(kindBetween('Advertisement:'), 'furniture')
  t.is(kindBetween('To embed this story, copy the code below.'), 'furniture')
  t.is(kindBetween('Correction 3/11/14 6:20 p.m. EST:An earlier version of this story gave the wrong fare.'), 'note')
  t.is(kindBetween('A version of this article appears in print on Jan. 20, 2023, Section B, Page 11 of the New York edition.'), 'note')
  t.is(kindBetween('Update, October 21st: Added the ferry operator’s earlier statement.'), 'note')
  t.is(kindBetween('If you or someone you know needs help, call the line on 555 0100.'), 'note')
  t.is(kindBetween('Photo: Deckhands wait at the pier in Selby on Monday. (Ida Holm / Selby Courier)'), 'caption')
  t.is(kindBetween('Support local journalism. Subscribe today.'), 'sign-up')
})

test('a post laid out in lines', t => {
  t.deepEqual(
    kindsOf(
      'Singer leaves the stage\n\nThe singer left the stage on Friday, her label said.\n\nMira Vale\n\n@miravale\n\nsome doors close\n\n8:14 PM · May 1, 2024\n\nThe post was shared widely, the label said on Monday.',
    ).slice(2, 6),
    ['social-embed: Mira Vale', 'social-embed: @miravale', 'social-embed: some doors close', 'social-embed: 8:14 PM · May 1, 2024'],
  )
})

test('an agency under the headline is the author, and initials of the desk stand behind a report', t => {
  t.deepEqual(
    kindsOf(
      'Court stays order on market\n\nPTI\n\nThe court on Thursday stayed an order to clear the market.\n\nThe traders have written to the governor, seeking help. PTI ABC DEF',
    ).map(line => line.split(':')[0]),
    ['headline', 'byline', 'body', 'body'],
  )
})

test('sections over the headline, and a headline that ends in initials', t => {
  t.deepEqual(
    kindsOf(
      'Featured\n\nNews\n\nStorms bear down on much of the U.S.\n\nDALLAS — Storms closed two airports on Friday, the agency said.\n\nThe agency expects more.',
    ).map(line => line.split(':')[0]),
    ['furniture', 'furniture', 'headline', 'body', 'body'],
  )
})

test('the title again under its date is a headline; a stored page begins with its date', t => {
  t.deepEqual(
    kindsOf(
      'Harbour home\n\nTwo ports hold talks on a merger\n\nMay 2, 2024\n\nTwo ports hold talks on a merger\n\nTwo ports are in talks, people briefed on them said on Monday.\n\nBoth declined to comment.',
    ).map(line => line.split(':')[0]),
    ['furniture', 'headline', 'dateline', 'headline', 'body', 'body'],
  )
  t.deepEqual(
    kindsOf(
      'date 2021-04-02 Two ports hold talks on a merger\nTwo ports are in talks, people briefed on them said on Monday.\nBoth declined to comment.',
    ).map(line => line.split(':')[0]),
    ['headline', 'body', 'body'],
  )
})

test('notes on an update or an exchange rate and calls to read on are no body', t => {
  t.is(kindBetween('Updated at 4:14 p.m. to reflect a comment from the operator.'), 'note')
  t.is(kindBetween('($1 = 0.91 euros)'), 'note')
  t.is(kindBetween('Read the full report from the Harbour Agency.'), 'promo')
})

test('dots where a page was cut end no line', t => {
  t.is(paragraphsOf('"On Monday our own team found the hole in the hull and...\nclosed it at once," the operator said.').length, 1)
})

const kindOfFirst = (...lines: string[]): string[] => readText(lines.join('\n\n'), 'a.txt').blocks.map(b => b.kind)
const report = [
  'The harbour council voted on Monday to close the eastern pier for repairs until the spring.',
  'The ferry company said that its boats would leave from the western quay in the meantime.',
]

test('a date that an export left in front does not hide the headline or the section under it', t => {
  t.deepEqual(kindOfFirst('date 2024-05-01 Harbour council closes the eastern pier', ...report), ['headline', 'body', 'body'])
  t.deepEqual(kindOfFirst('date 2024-05-01 JUST IN', 'Harbour council closes the eastern pier', 'PTI | Port Elm (Norland)', ...report), [
    'furniture',
    'headline',
    'byline',
    'body',
    'body',
  ])
  t.deepEqual(innerOf(['date 2024-05-01 Harbour council closes the eastern pier', ...report].join('\n\n')), ['dateline: date 2024-05-01'])
})

test('the headline printed again above the report is no caption', t => {
  const title = 'Harbour council closes the eastern pier'
  t.deepEqual(kindOfFirst(title, 'Boats leave from the western quay until spring', title, ...report), [
    'headline',
    'deck',
    'headline',
    'body',
    'body',
  ])
})

test('a summary with a stop over a picture is told by the report saying it again', t => {
  const picture = 'The eastern pier in a storm last winter. / Photo: Reuters'
  t.deepEqual(
    kindOfFirst('Pier shuts', 'The harbour council will close the eastern pier for spring repairs.', picture, ...report).slice(0, 4),
    ['headline', 'deck', 'caption', 'body'],
  )
  t.is(kindOfFirst('Pier shuts', 'Anglers blocked the road to the town hall on Monday morning.', picture, ...report)[1], 'body')
})

test('credits behind a slash, behind a capital alone and with the agency first', t => {
  t.is(kindBetween('The old lighthouse stood on the cape for ninety years. / Photo: Reuters'), 'caption')
  t.is(kindBetween('1 Jo Lane may lose the harbour vote in autumn Credit: PA:Press Association'), 'caption')
  t.is(kindBetween('Dockers at the grain terminal in the harbour, March 2005.(Reuters: Jo Lane)'), 'caption')
  t.is(kindBetween('Jo Lane left the quay at noon. File Photo: Bo Katz/Harbourpix.ie'), 'caption')
})

test('notices of a page that is no report', t => {
  t.is(kindBetween('This was published 14 years ago'), 'furniture')
  t.is(kindBetween('We’re sorry, this feature is currently unavailable. We are working on it.'), 'furniture')
  t.is(kindBetween('2h agoPier reopens after the storm'), 'promo')
  t.is(kindBetween('- By Jo Lane HARBOUR CORRESPONDENT'), 'byline')
})

test('a line of up to fourteen words without a stop between full paragraphs is a sub-heading', t => {
  t.is(kindBetween('Things have been strained between the two boat owners for a while'), 'crosshead')
})

test('an agency that signs a report makes no caption of its last paragraph', t => {
  t.deepEqual(
    kindsOf(
      'Ferries stop on two islands\n\nLIMA: Ferries stopped on two islands on Friday, the operator said.\n\nRescuers search the coast of the northern island, the operator said. — AFP',
    ).map(line => line.split(':')[0]),
    ['headline', 'body', 'body'],
  )
  t.deepEqual(
    innerOf(
      'Ferries stop on two islands\n\nLIMA: Ferries stopped on two islands on Friday, the operator said.\n\nThe operator is sorry for the delays.',
    ),
    ['dateline: LIMA:'],
  )
})

test('what a wire prints round a report is no body', t => {
  t.deepEqual(
    kindsOf(
      '#Sports News\n\nMay 2, 2024\n\nTired Holm withdraws from the island cup\n\nReuters Staff\n\n(Adds comment from the club)\n\nIda Holm has withdrawn from the island cup, her club said on Friday.\n\nThe cup begins on Monday, the club said.\n\nThe AP is solely responsible for all content.',
    ).map(line => line.split(':')[0]),
    ['furniture', 'dateline', 'headline', 'byline', 'note', 'body', 'body', 'note'],
  )
})

test('what a desk adds under or over a report is no body', t => {
  for (const [kind, lines] of Object.entries({
    note: [
      'An earlier version of this article said the ferry holds 40 cars. It holds 400.',
      'A previous version of this story gave the wrong name for the operator’s owner.',
      '*An earlier version of the article wrongly stated that the ferry is new.',
      '(This story corrects the name of the ferry in paragraph 3.)',
      'This report by The Island Press was first published May 3, 2024.',
      'Corrected at 4:15 p.m.: The ferry holds 40 cars.',
      'Corrected on May 3: The ferry holds 40 cars.',
      'Eds: Updates with quotes. With Island photos.',
      'For confidential support call the helpline on 0800 000000.',
    ],
    contributor: [
      'Story by Ann Lee. Additional reporting by Bo Katz.',
      '((ann.lee@courier.example; +44 20 7946 0000))',
      '— With files from Bo Katz',
    ],
    byline: ['-- By Ann Lee, Elmstad'],
    credit: ['— AFP'],
    body: [
      'This rise in fares, of which the company’s accounts give no word, appeared first on the page of the town’s story.',
      'For help the crew had to call the coastguard.',
      'The earlier version of the ferry said to be safer was sold in 2019.',
    ],
  }))
    for (const line of lines) t.is(kindBetween(line), kind as BlockKind, line)
})

test('wrapped copy with blank lines breaks only where a line is full', t => {
  t.is(
    paragraphsOf(
      'Two ports consider a merger\n\nThe port of Norhaven on the northern coast and the port of\nElmstad are talking of a merger that would be the largest on\nthe coast in a hundred years, two people said.\n\nShares in the company that owns the port of Elmstad closed\n4.3 percent higher on Friday, after a report on the talks and\non their end.\n\nBoth ports declined to comment on the report, as did the two\nmayors.\n\nThe talks are to end in May.',
    ).length,
    5,
  )
})

test('a dash right behind the place ends a dateline', t => {
  t.deepEqual(innerOf('Ferries stop\n\nLIMA– Ferries stopped on two islands on Friday.\n\nThe operator is sorry.'), ['dateline: LIMA–'])
})

test('sub-headings that ask, an agency with its hour, and captions over a credit', t => {
  t.is(kindBetween('Is the Harbour Master About to Quit?'), 'crosshead')
  t.is(kindBetween('– Fares at stake –'), 'crosshead')
  t.is(kindBetween('<tweet author="ferries">Fares will rise in May.</tweet>'), 'social-embed')
  t.is(kindBetween('- Ida van Holm.'), 'byline')
  const line = 'Jo Lane denies that her office had a hand in the closing of the pier.'
  t.deepEqual(
    kindOfFirst('Harbour master denies meddling', 'AFP Published 13 Sep, 2024 12:38pm', line, line, 'Image: BO KATZ', ...report),
    ['headline', 'byline', 'caption', 'caption', 'credit', 'body', 'body'],
  )
})

test('forms, boxes and links of a page, and a note on its author', t => {
  const kinds: Record<string, BlockKind> = {
    'Verifying your e-mail...': 'furniture',
    'Please wait.': 'furniture',
    'You’re all set!': 'furniture',
    '*Invalid e-mail address': 'furniture',
    'We’re having some technical difficulties.': 'furniture',
    'Be the first to know when a ferry is late. Sign up and we’ll write to you.': 'sign-up',
    '[How to read a tide table]': 'promo',
    '(Harbour Courier)': 'credit',
    'Courtesy Harbour Museum': 'credit',
    'PHOTOS: A Ferry Sinks off the U.S.': 'promo',
    ferries: 'furniture',
    'Continue reading below...': 'furniture',
    'Continue reading the charts took her an hour, the captain said.': 'body',
    'You must log in or register to comment.': 'furniture',
    'Computer-generated transcript with errors in it': 'furniture',
    'See the Courier’s Pictures of the Week.': 'promo',
    'See the Courier’s pictures of the week and you know what the storm did.': 'body',
    'By Ann Lee May 3 at 3:57 PM Follow @annlee': 'byline',
    'Medically reviewed by Ann Lee, MD on May 3': 'byline',
    'Reviewed by Ann Lee, the plan failed in May.': 'body',
  }
  for (const [line, kind] of Object.entries(kinds)) t.is(kindBetween(line), kind, line)
  const prose = 'The ferry will sail again on Monday, the operator said in a note to the council.'
  t.deepEqual(
    kindsOf(
      [
        'Ferries sail again',
        'By Ida Holm',
        '@idaholm',
        '12Comments',
        prose,
        prose,
        'Ida Holm covers ports. Before that she studied law.',
      ].join('\n\n'),
    ).map(line => line.split(':')[0]),
    ['headline', 'byline', 'byline', 'furniture', 'body', 'body', 'byline'],
  )
})

test('an author with the hour behind the name, or in small letters under the headline, is a byline', t => {
  const under = (line: string): string[] =>
    kindsOf(`Island ferry to sail at night\n${line}\nThe island ferry will sail at night from May, the operator said on Monday.`)
  for (const line of ['By: Ann Lee    May 3, 2014 9:45 AM EST     Print E-mail', 'By Ann Lee posted May 3rd 2014 7:30PM'])
    t.is(under(line)[1], `byline: ${line.replace(/\s+/g, ' ')}`)
  t.deepEqual(under('by Ann Lee').slice(0, 2), ['headline: Island ferry to sail at night', 'byline: by Ann Lee'])
  t.is(kindBetween('By Friday 3 May 2014 the ferry had sailed 40 nights.'), 'body')
})

test('comments under a report are their writers’', t => {
  const report = 'The island ferry will sail at night from May, the operator said on Monday.'
  const posts = ['You must be joking.', 'holm81 | May 3, 2014', 'I like it.']
  const kinds = (lines: string[]) =>
    kindsOf(['Ferry to sail', report, report.replace('night', 'dawn'), 'Recent comments..', ...lines].join('\n\n'))
  t.deepEqual(kinds(posts).slice(3), ['crosshead: Recent comments..', ...posts.map(post => `social-embed: ${post}`)])
  t.true(kinds(posts.toSpliced(1, 1)).includes('body: You must be joking.'))
})

test('menus, quotations of the exchange and the title under them are no copy', t => {
  const menu = ['Home', 'Tech', 'Wall Street', 'Markets', 'Sports', 'Europe', 'Misc.', 'Your Money', 'Video']
  const report = 'The island ferry will sail at night from May, the operator said on Monday.'
  const kinds = kindsOf(['Ferry to sail at night...', 'Ann Lee', ...menu, 'Ferry to sail at night...', report, '+27.56'].join('\n'))
  t.deepEqual(
    kinds.map(kind => kind.split(':')[0]),
    ['headline', 'byline', ...menu.map(() => 'furniture'), 'headline', 'body', 'furniture'],
  )
})

test('links of a page that stand on lines of their own are joined to their sentence', t => {
  t.deepEqual(kindsOf('While the council was\ndebating\nthe tax, the port closed.\nThe mayor left.'), [
    'body: While the council was debating the tax, the port closed.',
    'body: The mayor left.',
  ])
})

test('the caption under the button that enlarges its picture, and below the credit', t => {
  t.is(kindBetween('[+] Enlarge\n\nAnn Lee denies that she sold the ferry.'), 'furniture')
  t.true(
    kindsOf('Ferry sold\n\nThe ferry was sold on Monday, the operator said.\n\n[+] Enlarge\n\nAnn Lee denies that she sold it.').includes(
      'caption: Ann Lee denies that she sold it.',
    ),
  )
})

test('words printed large stand over whoever said them', t => {
  const quote = '“We lost the harvest. We will plant again.”'
  t.deepEqual(
    kindOfFirst('Floods spare the mill', ...report, quote, '— Ida Holm, a farmer in Selby who sells at the market', ...report).slice(3),
    ['caption', 'caption', 'body', 'body'],
  )
})

test('all points under “Story highlights” are summary, whatever they are built like', t => {
  const points = ['Ferry line must pay in May', 'Oil reached two beaches', 'Harbour Master Quits', 'Two more lines are under inquiry']
  t.deepEqual(kindOfFirst('Ferry line fined over oil in the bay', 'STORY HIGHLIGHTS', ...points, 'By Ann Lee', ...report).slice(0, 7), [
    'headline',
    'furniture',
    ...points.map(() => 'deck'),
    'byline',
  ])
})

test('a columnist in capitals before a teaser and a note glued to a name are no report', t => {
  t.is(kindBetween('BO KATZ WHY do our ferries rust while the mayor sails a yacht?'), 'promo')
  t.is(kindBetween('LEEDS AND YORK are to share a tram.'), 'body')
  t.is(kindBetween('Bo Katz / Bo is the harbour editor of the Courier, which he joined in 2011.'), 'byline')
  t.is(kindBetween('Bo Katz / Ann Lee is the team that won the cup in May.'), 'body')
})

test('a question built like a title behind the report leads to another page', t => {
  t.is(kindOfFirst('Floods spare the mill', ...report, 'Lighthouses: How Many Do You Know?').at(-1), 'promo')
  t.is(kindOfFirst('Floods spare the mill', ...report, 'How many lighthouses will the county lose?').at(-1), 'body')
})

test('a menu between the name of the site and the headline hides neither headline nor author', t => {
  const head = ['The Selby Courier', 'Home', 'News', 'Sport', 'Floods spare the mill in the lower town', 'Ann Lee']
  t.deepEqual(kindOfFirst(...head, ...report).slice(0, 7), [
    'furniture',
    'furniture',
    'furniture',
    'furniture',
    'headline',
    'byline',
    'body',
  ])
})
