import {defineRule, nameInSentence, paragraphOf, running, unnamed} from '../src/engine/rule.js'

/** “could not independently verify”, “has not confirmed”, “was not possible to verify”, “unable to confirm”, “has seen the letter”. */
const negative = /\b(?:not|unable to|cannot|couldn['’]t|hasn['’]t|haven['’]t)\b[^.;]{0,40}\b(?:verif|confirm|corroborat|authenticat|match)/i
const positive = /\b(?:independently|has|have)\s+(?:\w+\s+){0,2}(?:verified|confirmed|corroborated|authenticated|reviewed|seen|matched)\b/i

export default defineRule({
  meta: {
    id: 'missing-verification-note',
    status: 'stable',
    level: 'off',
    summary: 'The story leads on another newsroom’s report and never says whether it has been confirmed.',
    why: 'NPR asks, of other outlets’ reports, to say that they have not been independently confirmed; the BBC asks to say so usually when something cannot be verified, and to attribute it.',
    remedy: 'find a second source',
    messages: {
      missing: 'The story leads on {{outlet}}’s report and never says whether {{publication}} has confirmed it. Add one line.',
    },
    options: {
      paragraphs: {type: 'number', default: 3, min: 1, max: 20, says: 'how many paragraphs from the top count as the lead'},
    },
    examples: [
      {
        bad: 'The bank will close a third of its branches, [[the Financial Times]] reported on Monday.',
        good: 'The bank will close a third of its branches, the Financial Times reported on Monday. This newspaper could not independently verify the report.',
      },
      {
        bad: 'The general has fled, according to [[CNN]], citing people close to him.',
        good: 'The general has fled, according to CNN, citing people close to him. The Argus has not confirmed the report.',
        publication: ['The Argus'],
      },
      {
        bad: '[[The Guardian]] reported that the laboratory had lost the samples.',
        good: 'The laboratory lost the samples, its director, Amal Haddad, said.',
      },
      {
        bad: 'The coach has signed for another club, [[Sky News]] reported.',
        good: 'Ola Berg has signed for another club, he told Sky News.',
      },
      {
        bad: 'Two sources told the [[Chicago Tribune]] that the dam had been leaking for a year.',
        good: 'Two sources told the Chicago Tribune that the dam had been leaking for a year. It was not possible to verify their account.',
      },
      {
        bad: 'The clerk hid the ballots in her garage, [[the Seattle Times]] reported.',
        good: 'The clerk hid the ballots in her garage, the Seattle Times reported. The Argus has independently confirmed that.',
        publication: ['The Argus'],
      },
    ],
    limits: [
      {
        says: 'Unusual wordings of the note are not recognised.',
        wrong: 'The bank will close, [[the Financial Times]] reported. We checked and it is so.',
      },
    ],
  },
  create({analysis, options, publication, report, text}) {
    return {
      article() {
        const body = analysis.paragraphs.filter(running)
        const last = body[options.paragraphs - 1]?.index ?? body.at(-1)?.index ?? -1
        const mention = analysis.sources
          .filter(s => s.kind === 'news-outlet' && s.detail !== 'media-report' && !s.own)
          .flatMap(s => s.mentions.map(m => ({m, s})))
          .filter(({m}) => {
            const attribution = m.attribution === undefined ? undefined : analysis.attributions[m.attribution]
            const source = attribution?.sourceId === undefined ? undefined : analysis.sources[attribution.sourceId]
            const paragraph = paragraphOf(analysis, m)
            return (
              running(paragraph) &&
              paragraph.index <= last &&
              attribution &&
              (source?.kind === 'news-outlet' || !source || (unnamed(source) && !/^(?:he|she)$/i.test(text(source.mentions[0] ?? m))))
            )
          })
          .sort((a, b) => a.m.start - b.m.start)[0]
        if (!mention) return
        const words = [
          'verify',
          'verified',
          'verification',
          'confirm',
          'confirmed',
          'corroborate',
          'corroborated',
          'authenticated',
          'seen',
          'reviewed',
          'matched',
        ]
        const noted = analysis.paragraphs.some(p => {
          if (!words.some(word => p.words.has(word))) return false
          return p.sentences.some(
            s => negative.test(text(s)) || (positive.test(text(s)) && text(s).toLowerCase().includes(publication.toLowerCase())),
          )
        })
        if (noted) return
        report({message: 'missing', at: mention.m, data: {outlet: nameInSentence(analysis, mention.s), publication}, by: mention.m.by})
      },
    }
  },
})
