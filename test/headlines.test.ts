import test from 'ava'
import {analyze} from '../src/analysis/index.js'
import type {Article, BlockKind} from '../src/read/article.js'
import {readText} from '../src/read/text.js'

/** An article whose first line is its headline, whatever the reader would make of it. */
function headed(headline: string, ...body: string[]) {
  const text = [headline, ...body].join('\n\n')
  const read = readText(text, 'a.txt')
  const blocks = [headline, ...body].map((words, i) => ({
    kind: (i === 0 ? 'headline' : 'body') as BlockKind,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    inner: [],
    by: 'test',
  }))
  const article: Article = {...read, blocks}
  const [claim] = analyze(article).headlineClaims
  return {...claim!, words: claim?.weaker && text.slice(claim.weaker.start, claim.weaker.end)}
}

test('a flat headline over a hedged story', t => {
  const claim = headed('Minister offered exile in Lisbon', 'The minister was reportedly offered exile in Lisbon during talks on Sunday.')
  t.true(claim.flat)
  t.is(claim.body, 'hedged')
  t.is(claim.words, 'reportedly')
})

test('a flat headline over one unnamed source', t => {
  const claim = headed(
    'Brewer to close Dundee plant',
    'The brewer will close its Dundee plant in May, a person familiar with the plan said.',
  )
  t.true(claim.flat)
  t.is(claim.body, 'doubtful')
})

test('a story as firm as its headline', t => {
  t.is(headed('Brewer closes Dundee plant', 'The brewer closed its Dundee plant on Friday.').body, 'flat')
  t.is(headed('Brewer to close Dundee plant', 'The brewer said it would close its Dundee plant in May.').body, 'attributed')
})

test('the firmest telling counts', t => {
  const claim = headed(
    'Brewer to close Dundee plant',
    'The brewer will reportedly close its Dundee plant.',
    'The brewer will close its Dundee plant in May, its chairman, Raj Patel, said.',
  )
  t.is(claim.body, 'attributed')
})

test('headlines that name a source, ask or quote are not flat', t => {
  const body = 'The minister was reportedly offered exile in Lisbon during talks on Sunday.'
  t.false(headed('Minister offered exile in Lisbon, report says', body).flat)
  t.false(headed('Was minister offered exile in Lisbon?', body).flat)
  t.false(headed('Minister ‘offered exile’ in Lisbon', body).flat)
  t.false(headed('Police: minister offered exile in Lisbon', body).flat)
})

test('a headline that nothing in the story tells', t => {
  t.is(headed('Minister offered exile in Lisbon', 'The ferry sails at noon. Tickets cost five crowns.').body, 'absent')
})

test('a larger number in the headline', t => {
  const claim = headed('500 dead in valley flood', 'The valley flood killed at least 300 people, the army said.')
  t.truthy(claim.larger)
  t.is(headed('300 dead in valley flood', 'The valley flood killed at least 300 people, the army said.').larger, undefined)
  // the number stands in the story, beside a smaller count of something else
  t.is(
    headed(
      'Over 100 feared dead in ferry fire',
      'More than 100 people, nine of them children, are feared dead, the mayor said. The coastguard has found 74 bodies.',
    ).larger,
    undefined,
  )
  t.is(headed('Club spends £13m on striker', 'The club spent £12.9m on the striker.').larger, undefined)
})

test('a share of one thing is not held against a share of another', t => {
  t.is(
    headed('Brewer profit slumps 38%', 'Profit at the brewer fell to 4 million crowns. Barley prices rose 12%, traders said.').larger,
    undefined,
  )
  t.is(
    headed('Diet cuts weight by 14%', 'Patients on the diet cut their weight by 14.2%. They lost 9% in the first half of the diet.').larger,
    undefined,
  )
})
