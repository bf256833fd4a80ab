import test from 'ava'
import {analyze} from '../src/analysis/index.js'
import {articleOf} from './article-of.js'

const hedges = (text: string) => analyze(articleOf(text)).hedges.map(hedge => `${hedge.class}: ${hedge.text}`)

test('words inside direct quotation are the speaker’s', t => {
  t.deepEqual(hedges('“It may rain and about 40 people could drown,” the warden said.'), [])
  t.deepEqual(hedges('The warden said about 40 people could drown “if it may rain”.'), ['approximator: about', 'epistemic: could'])
})

test('a passive is one hedge from its auxiliary on', t => {
  t.deepEqual(hedges('The two ministers are widely believed to have quarrelled.'), ['hearsay-evidential: are widely believed to'])
})

const none = [
  'The trial opens in May, weather permitting.',
  'The lecture is about whales.',
  'Councillors should approve the plan, the clerk wrote.',
  'The refund could be collected at the office, which could not be reached by telephone.',
  'The number of reported crimes fell while reported earnings rose.',
  'The firm said it would close two plants.',
  'Some villagers left, and a possible buyer withdrew.',
  'She appeared on television and spoke about her garden.',
  'The decision is up to the parents.',
  'The guard alleged that his keys were stolen.',
  'The results were better than expected.',
]
for (const sentence of none) test(`holds no hedge: ${sentence}`, t => t.deepEqual(hedges(sentence), []))

const some: [string, string[]][] = [
  [
    'An alleged smuggler was reportedly held for almost two years.',
    ['hearsay-evidential: alleged', 'hearsay-evidential: reportedly', 'approximator: almost'],
  ],
  ['It has emerged that the tanker, suspected to be leaking, might sink.', ['hearsay-evidential: It has emerged', 'epistemic: might']],
  ['Talks are now expected to resume; the union seems ready.', ['hearsay-evidential: expected', 'epistemic: seems']],
  ['Up to 30 houses and close to 200 boats will likely be lost.', ['approximator: Up to', 'approximator: close to', 'epistemic: likely']],
]
for (const [sentence, expected] of some) test(`finds ${expected.length} in: ${sentence}`, t => t.deepEqual(hedges(sentence), expected))
