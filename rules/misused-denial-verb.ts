import {attributionsOf, defineRule, inSentence, paragraphOf, quoted, running, sourceOf, tokensIn} from '../src/engine/rule.js'

const forms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    refute: 'deny',
    refutes: 'denies',
    refuted: 'denied',
    refuting: 'denying',
    debunk: 'dispute',
    debunks: 'disputes',
    debunked: 'disputed',
    debunking: 'disputing',
    disprove: 'deny',
    disproves: 'denies',
    disproved: 'denied',
    disproving: 'denying',
  }),
)
/** Subjects that can prove something wrong: what they show is evidence and no mere denial. */
const evidence = new Set(
  'data evidence study studies audit audits record records report reports review research results findings analysis experiment experiments test tests scan scans images footage video documents document theorem proof survey trial trials measurements samples figures paper papers logs tape recording recordings'.split(
    ' ',
  ),
)
/** What is denied: a person can refute a theory by argument, but an allegation is denied. */
const denied = new Set(
  'claim claims allegation allegations accusation accusations report reports charge charges suggestion suggestions rumour rumours rumor rumors wrongdoing account accounts assertion assertions notion idea statement statements it them that this criticism criticisms'.split(
    ' ',
  ),
)

/** “Moved quickly to refute”, “took to the radio to debunk”: did so. */
const moves = new Set('moved rushed hurried hastened sought quick swift keen took went continued used'.split(' '))
const beforeParticiple = new Set('the a an this that these those already since'.split(' '))

export default defineRule({
  meta: {
    id: 'misused-denial-verb',
    status: 'stable',
    level: 'warn',
    summary: 'A person “refutes” or “debunks” what they only deny.',
    why: 'To refute is to prove wrong: AP (quoted by others) calls it almost always an editorial judgment, and the Guardian’s readers’ editor took up a subheading that used “refutes” for “denies”. The reporter takes a side by one word.',
    remedy: 'change the word',
    messages: {
      refuted:
        '“{{word}}” says that the charge was proved wrong. If {{source}} only said it was untrue, write “{{neutral}}” or “{{reject}}”.',
    },
    examples: [
      {
        bad: 'The colonel [[refuted]] reports that he had fled to the coast.',
        good: 'The chess champion refuted the opening in nine moves.',
      },
      {
        bad: 'The water board [[refuted]] claims that the reservoir was empty.',
        good: 'She was unable to refute the claim that the reservoir was empty.',
      },
      {
        bad: 'The bank’s chairman [[refuted]] the allegations in a letter to shareholders.',
        good: 'The bank’s chairman denied the allegations in a letter to shareholders.',
      },
      {bad: 'The ministry [[refutes]] any wrongdoing.', good: 'The ministry denies any wrongdoing.'},
      {bad: 'The sprinter [[debunked]] the claims in a video.', good: 'Blood samples debunked the claims about the sprinter.'},
      {bad: 'The general has [[refuted]] reports that his troops fled.', good: '“I refute reports that my troops fled,” the general said.'},
      {
        bad: 'The landlord, [[refuting]] the accusations, said the boiler was new.',
        good: 'The audit refuted the accusation that the boiler was old.',
      },
      {
        bad: 'The operator was quick to [[refute]] the claim that the ferry was full.',
        good: 'The operator will publish the tickets in an effort to refute the claim that the ferry was full.',
      },
      {
        bad: 'Councillor Mills [[refuted]] the suggestion that she had skipped the vote.',
        good: 'Two Norwegian chemists refuted the theory in 1931.',
      },
    ],
    limits: [
      {
        says: 'A person who did prove the charge wrong is reported too.',
        wrong: 'The chemist [[refuted]] the claim with a second sample from the well.',
      },
    ],
  },
  create({analysis, report, text}) {
    // Most stories hold none of the words.
    if (!/refut|debunk|disprov/i.test(analysis.article.text)) return {}
    return {
      paragraph(paragraph) {
        if (!running(paragraph)) return
        for (const [place, token] of paragraph.tokens.entries()) {
          const neutral = forms.get(token.lower)
          if (neutral === undefined) continue
          if (token.quotation >= 0 || quoted(analysis, token)) continue
          const attribution = attributionsOf(analysis, token.sentence).find(a =>
            a.cue.some(c => c.start <= token.start && c.end >= token.end),
          )
          const source = attribution && sourceOf(analysis, attribution)
          const before = paragraph.tokens.slice(Math.max(0, place - 12), place).filter(t => t.sentence === token.sentence)
          if ((source?.kind === 'document' && source.detail !== 'thing') || before.some(t => evidence.has(t.lower))) continue
          const meant = before.at(-1)?.lower === 'to'
          const passive = !meant && before.slice(-3).some(t => ['was', 'were', 'been', 'be', 'being', 'is', 'are'].includes(t.lower))
          const after = paragraph.tokens.slice(place + 1, place + 8).filter(t => t.sentence === token.sentence)
          // “Was unable to refute the claim”, “in an effort to disprove it”: meant to, and nobody says that it was done.
          if (meant && !before.slice(-4).some(t => moves.has(t.lower))) continue
          if (passive || beforeParticiple.has(before.at(-1)?.lower ?? '') || !after.some(t => denied.has(t.lower))) continue
          const span = attribution?.source[0]
          report({
            message: 'refuted',
            at: token,
            expected: [neutral],
            data: {
              word: token.text,
              neutral,
              reject: `reject${/(?:s|ed|ing)$/.exec(neutral)?.[0] ?? ''}`,
              source: span && paragraphOf(analysis, span) && tokensIn(paragraph, span).length < 8 ? inSentence(text(span)) : 'the speaker',
            },
            by: 'denial verb',
          })
        }
      },
    }
  },
})
