import test from 'ava'
import {rules} from '../rules/index.js'
import {analyze} from '../src/analysis/index.js'
import {lintArticle, recommended} from '../src/engine/lint.js'
import {readText} from '../src/read/text.js'

const found = (text: string, lexicon: Record<string, string[]>): string[] => {
  const settings = {...recommended(rules), analysis: {lexicon}}
  return lintArticle(readText(text, 'a.txt'), rules, settings).report.findings.map(finding => finding.rule)
}

test('a house hedge is told as “reportedly” is, also where it is a phrase', t => {
  const text = 'The ferry is, word on the quay, to be sold to a rival line.'
  t.false(found(text, {}).includes('hedge'))
  t.true(found(text, {hedges: ['word on the quay']}).includes('hedge'))
})

test('a house verb attributes in every form, and is called by its own name', t => {
  const text = 'The tide mill is beyond repair, Ida Holm chuntered.'
  const lexicon = {'cue-verbs': ['chunter']}
  const attribution = analyze(readText(text, 'a.txt'), {lexicon}).attributions.find(
    ({cue}) => text.slice(cue[0]!.start, cue[0]!.end) === 'chuntered',
  )
  t.is(text.slice(attribution!.source[0]!.start, attribution!.source[0]!.end), 'Ida Holm')
  t.is(attribution!.lemma, 'chunter')
})

test('a house crowd is nobody one could ring up', t => {
  const text = 'Punters say the odds were fixed.'
  t.true(found(text, {'vague-groups': ['punter']}).includes('vague-attribution'))
})
