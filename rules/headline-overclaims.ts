import {defineRule, type Span} from '../src/engine/rule.js'

export default defineRule({
  meta: {
    id: 'headline-overclaims',
    status: 'stable',
    level: 'warn',
    summary: 'The headline or the summary under it states flatly what the story hedges, attributes to a doubtful source, or denies.',
    why: 'Clause 1 of the UK Editors’ Code bars headlines not supported by the text. Most readers see only the headline, and it has no room for the doubt that the text keeps.',
    remedy: 'match the text',
    messages: {
      hedged:
        'The {{place}} states this as fact; the story says “{{weaker}}” (line {{line}}). Attribute it in the {{place}}, or match the certainty.',
      denied: 'The {{place}} states this as fact; in the story it is denied (“{{weaker}}”, line {{line}}). Attribute it in the {{place}}.',
      larger: 'The {{place}} says “{{figure}}”; the story says “{{weaker}}” (line {{line}}). Make the two agree.',
      absent: 'Nothing in the story supports this {{place}}. Add the support, or change the {{place}}.',
    },
    options: {
      minOverlap: {
        type: 'number',
        default: 0.4,
        min: 0,
        max: 1,
        says: 'how much of its wording a sentence of the story must share with the headline, 0 to 1, to be held against it; one with a doubtful source or a denial at least 0.65',
      },
      modal: {type: 'boolean', default: false, says: 'also report headlines whose story says “could”, “may” or “might”'},
      absent: {type: 'boolean', default: false, says: 'also report headlines that no sentence of the story tells again'},
    },
    examples: [
      {
        bad: '[[Minister offered exile in Lisbon]]\n\nBy Ana Costa\n\nThe minister was reportedly offered exile in Lisbon during talks on Sunday.\n\nThe talks lasted two hours, her office said.',
        good: 'Minister ‘offered exile in Lisbon’, report says\n\nBy Ana Costa\n\nThe minister was reportedly offered exile in Lisbon during talks on Sunday.\n\nThe talks lasted two hours, her office said.',
      },
      {
        bad: '[[Paper mill poisoned the river]]\n\nBy Bo Reyes\n\nThe paper mill allegedly poisoned the river last autumn.\n\nThe river runs past the school.',
        good: 'Did the paper mill poison the river?\n\nBy Bo Reyes\n\nThe paper mill allegedly poisoned the river last autumn.\n\nThe river runs past the school.',
      },
      {
        bad: '[[Clerk emptied the harbour fund]]\n\nBy Ana Costa\n\nThe clerk allegedly emptied the harbour fund in May.\n\nThe fund paid for the pier.',
        good: 'Clerk indicted over the emptied harbour fund\n\nBy Ana Costa\n\nThe clerk allegedly emptied the harbour fund in May.\n\nThe fund paid for the pier.',
      },
      {
        bad: '[[Coach punched the referee]]\n\nBy Ola Berg\n\nThe coach denied that he had punched the referee.\n\nThe season opens on Saturday.',
        good: 'Coach denies he punched the referee\n\nBy Ola Berg\n\nThe coach denied that he had punched the referee.\n\nThe season opens on Saturday.',
      },
      {
        bad: '[[General ordered the shelling of the hospital]]\n\nBy Ida Holm\n\nThe general reportedly ordered the shelling of the hospital from his bunker.\n\nThe hospital has ninety beds.',
        good: 'Witness: general ordered the shelling of the hospital\n\nBy Ida Holm\n\nThe general ordered the shelling of the hospital from his bunker, Paul Adu, a driver, testified.\n\nThe hospital has ninety beds.',
      },
      {
        bad: '[[River dam close to bursting after storm]]\n\nBy Raj Patel\n\nMany fear that the river dam is close to bursting after the storm.\n\nThe river rose by nine metres.',
        good: 'River dam close to bursting after storm\n\nBy Raj Patel\n\nThe river dam is close to bursting after the storm, and many fear that the worst is to come.\n\nThe river rose by nine metres.',
      },
      {
        bad: 'Flood leaves [[500 dead]]\n\nBy Raj Patel\n\nThe flood has left at least 90 dead in the valley, the governor said.\n\nThe river rose by nine metres.',
        good: 'Flood leaves 90 dead\n\nBy Raj Patel\n\nThe flood has left at least 90 dead in the valley, the governor said.\n\nThe river rose by nine metres.',
      },
      {
        bad: '[[Drug halves deaths from malaria]]\n\nBy Runa Dahl\n\nThe drug could halve deaths from malaria within ten years.\n\nThe trial has yet to begin.',
        good: 'Drug could halve deaths from malaria\n\nBy Runa Dahl\n\nThe drug could halve deaths from malaria within ten years.\n\nThe trial has yet to begin.',
        options: {modal: true},
      },
      {
        bad: '[[Rents in Ostby will double]]\n\nBy Petra Lind\n\nRents in Ostby could double by the spring, the tenants’ union said.\n\nThe union read 900 adverts.',
        good: 'Rents in Ostby may double\n\nBy Petra Lind\n\nRents in Ostby could double by the spring, the tenants’ union said.\n\nThe union read 900 adverts.',
      },
      {
        bad: '[[Council sells town pool]]\n\nBy Petra Lind\n\nThe council is considering selling the town pool, the clerk, Jo Lane, said.\n\nThe pool was built in 1936.',
        good: 'Council considers selling town pool\n\nBy Petra Lind\n\nThe council is considering selling the town pool, the clerk, Jo Lane, said.\n\nThe pool was built in 1936.',
      },
      {
        bad: '[[Mayor took money from flood fund]]\n\nBy Bo Reyes\n\nThe mayor was accused by a trustee, Jo Lane, of taking money from the flood fund.\n\nThe mayor denies it.',
        good: 'Mayor charged over money from flood fund\n\nBy Bo Reyes\n\nThe mayor was accused by a trustee, Jo Lane, of taking money from the flood fund.\n\nThe mayor denies it.',
      },
      {
        bad: '[[Mayor to sell the town hall]]\n\nBy Petra Lind\n\nThe council meets on Friday to talk about parking, Jo Lane, its clerk, said.\n\nThe car park holds ninety cars.',
        good: 'Council to talk about parking\n\nBy Petra Lind\n\nThe council meets on Friday to talk about parking, Jo Lane, its clerk, said.\n\nThe car park holds ninety cars.',
        options: {absent: true},
      },
    ],
    limits: [
      {says: 'A headline that says the same in other words, or in a pun, is not held against the story.'},
      {
        says: 'One careful sentence outweighs a firm one that tells the same in other words.',
        wrong:
          '[[Ferry sinks off the cape]]\n\nBy Ana Costa\n\nThe ferry reportedly sank off the cape at dawn. Its owner said it sank off the cape with nobody aboard.\n\nThe cape is steep.',
      },
    ],
  },
  create({analysis, options, report, text, line}) {
    return {
      article() {
        for (const claim of analysis.headlineClaims) {
          const place = claim.kind === 'headline' ? 'headline' : 'summary'
          const common = {at: claim, by: claim.by}
          if (claim.larger) {
            const {at, body} = claim.larger
            report({
              ...common,
              message: 'larger',
              at,
              data: {place, figure: text(at), weaker: text(body), line: line(body)},
              see: {...body, why: 'the story’s figure'},
            })
            continue
          }
          if (!claim.flat) continue
          const [nearest] = claim.told
          if (claim.body === 'absent') {
            if (options.absent) report({...common, message: 'absent', data: {place}})
            continue
          }
          // What critics say, or somebody denies, may have the headline's words and tell something else.
          const likeness = claim.body === 'doubtful' || claim.body === 'denied' ? Math.max(options.minOverlap, 0.65) : options.minOverlap
          if (!nearest || nearest.overlap < likeness) continue
          const weaker: Span = claim.weaker ?? analysis.sentences[nearest.sentence]!
          const data = {place, weaker: text(weaker), line: line(weaker)}
          const see = {start: weaker.start, end: weaker.end, why: 'the story is more careful here'}
          if (claim.body === 'denied') report({...common, message: 'denied', data, see})
          else if (claim.body === 'hedged' || claim.body === 'doubtful' || (claim.body === 'modal' && options.modal))
            report({...common, message: 'hedged', data, see})
        }
      },
    }
  },
})
