import {type Accusation, defineRule, hasCapital, paragraphOf, running} from '../src/engine/rule.js'

/** Days and months stand with a capital where a name could. */
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/

export default defineRule({
  meta: {
    id: 'allegation-without-response',
    status: 'stable',
    level: 'warn',
    summary: 'Somebody is accused, and nothing in the story gives their side.',
    why: 'The SPJ code asks to seek diligently the response of those criticised; Reuters asks that a report of this kind contain comment from the company or at least signs of serious efforts to get it; the BBC asks whether a response was sought.',
    remedy: 'get a reply',
    messages: {
      silent:
        '{{accused}} is accused here (“{{words}}”) and nothing in the story gives their side. Add the response, or say when and how you asked and that none came.',
      repeated:
        '{{accused}} is accused here (“{{words}}”) and again in lines {{lines}}, and nothing in the story gives their side. Add the response, or say when and how you asked and that none came.',
    },
    options: {
      states: {type: 'boolean', default: false, says: 'also report charges between states, their governments and heads'},
      groups: {type: 'boolean', default: false, says: 'also report charges against groups without a spokesman, such as “smugglers”'},
    },
    examples: [
      {
        bad: 'Three singers [[accused the head of the Carrow Opera, Bo Katz, of bullying]]. The opera was founded in 1936.',
        good: 'Three singers accused the head of the Carrow Opera, Bo Katz, of bullying. Katz said he had never raised his voice.',
      },
      {
        bad: '[[Harland Steel cheated its welders of 2 million crowns]], according to the welders’ union. The union’s head, Ida Holm, said the firm had kept two sets of books.',
        good: 'Harland Steel cheated its welders of 2 million crowns, according to the welders’ union. Harland’s head, Ida Holm, said the firm kept one set of books.',
      },
      {
        bad: 'Two former nurses [[accused Northfield Care of altering patients’ records]]. The home opened in 2011.',
        good: 'Two former nurses accused Northfield Care of altering patients’ records. Northfield Care did not respond to a request for comment.',
      },
      {
        bad: 'Prosecutors said that [[Daniel Crewe bribed two inspectors]]. The trial begins in May.',
        good: 'Prosecutors said that Daniel Crewe bribed two inspectors. Crewe denies the charge.',
      },
      {
        bad: 'The union [[accused Harland Steel of dumping acid in the canal]]. The canal is closed to boats.',
        good: 'The union accused Harland Steel of dumping acid in the canal. A spokeswoman for Harland Steel said the company had never used the canal.',
      },
      {
        bad: 'Three swimmers [[accused Peter Vane of bullying]]. The team flies to Lyon on Friday.',
        good: 'Peter Vane, the coach, was convicted of assault in 2019.',
      },
      {
        bad: 'A former colleague [[accused Dr Mara Lindt of inventing the data]]. The paper was withdrawn.',
        good: 'A former colleague accused Dr Mara Lindt of inventing the data, which she denies.',
      },
      {
        bad: 'The rector, Jo Lane, said that [[Daniel Crewe and some of his friends are racist]]. The college has nine halls.',
        good: 'The rector, Jo Lane, asked whether Daniel Crewe is racist. The college has nine halls.',
      },
      {
        bad: 'A rival spoke at length of Peter Vane and [[called him a liar]]. The vote is on Friday.',
        good: 'A rival spoke at length of Peter Vane and called him a cab. The vote is on Friday.',
      },
      {
        bad: 'Tenants said that [[Oskar Brandt, who owns the tower, ignored nine warnings]]. The tower has forty flats.',
        good: 'Tenants said that Oskar Brandt, who owns the tower, could not ignore nine warnings. The tower has forty flats.',
      },
      {
        bad: 'Two waiters said [[Peter Vane slapped a driver]]. The bar is closed.',
        good: 'Two waiters said Peter Vane slapped a new coat of paint on the door. “I’d slap him,” one of them said.',
      },
      {
        bad: 'Parents [[accused a teacher, Ida Holm, of slapping pupils]]. The school has nine rooms.',
        good: 'Parents accused a teacher of slapping pupils. The school has nine rooms.',
      },
      {
        bad: 'A rival said that [[Jo Lane is a fraud]]. The vote is on Friday.',
        good: 'A rival said that Jo Lane is a criminal lawyer. The vote is on Friday.',
      },
      {
        bad: 'The auditors said that [[Harland Steel, which runs the canal, withheld records]]. The canal was dug in 1871.',
        good: 'The auditors said that they would read what Harland Steel, which runs the canal, withheld. The canal was dug in 1871.',
      },
      {
        bad: 'Oskar Brandt’s letter, Ola Berg said, is a part of [[his shameless cover-up]]. The bridge was built in 1958.',
        good: 'Oskar Brandt’s letter, Ola Berg said, is a part of his corruption inquiry. The bridge was built in 1958.',
      },
      {
        bad: 'Ida Holm spoke of Mara Lindt for an hour and [[accused her of forging the data]]. The paper was withdrawn.',
        good: 'Ida Holm spoke of Mara Lindt and Jo Lane for an hour and accused her of forging the data. The paper was withdrawn.',
      },
      {
        bad: 'Residents [[accused Oskar Brandt of ignoring the cracks]]. Nine people died in the collapse.\n\nA surveyor accused Brandt of lying to the council.',
        good: 'Residents accused Oskar Brandt of ignoring the cracks. Brandt’s lawyer declined to comment.',
      },
      {
        bad: 'Detectives say [[Oskar Brandt, 41, set fire to a rival’s boat]]. The marina has nine piers.',
        good: 'Detectives say lightning set fire to a boat of Oskar Brandt, 41. The marina has nine piers.',
      },
    ],
    limits: [
      {
        says: 'A reply that somebody else gives for the accused, in none of the usual words of denial, is not seen.',
        wrong: 'Two nurses [[accused Daniel Crewe of theft]]. “Nothing of the sort ever happened,” his wife said.',
      },
    ],
  },
  create({analysis, options, report, text, line}) {
    const open = new Map<string, Accusation[]>()
    return {
      accusation(accusation) {
        if (accusation.established || accusation.response) return
        if (accusation.accusedKind === 'state' && !options.states) return
        if (accusation.accusedKind === 'group' && !options.groups) return
        if (!running(paragraphOf(analysis, accusation))) return
        const accuser = accusation.accuser === undefined ? undefined : analysis.sources[accusation.accuser]
        // A state’s charge against one of its adversaries is politics; the rule is for those who should have been asked.
        if (accuser?.detail === 'government' && !options.states) return
        const key = accusation.accused.toLowerCase()
        if (calendar.test(key)) return
        const list = open.get(key)
        if (list) list.push(accusation)
        else open.set(key, [accusation])
      },
      article() {
        for (const [first, ...more] of open.values()) {
          const at = first!
          const words = text(at)
          const data = {
            accused: hasCapital(at.accused) ? at.accused : `The ${at.accused}`,
            words: words.length > 80 ? `${words.slice(0, words.lastIndexOf(' ', 80))} …` : words,
          }
          const lines = [...new Set(more.map(line))].filter(l => l !== line(at)).join(', ')
          const see = more.slice(0, 6).map(a => ({start: a.start, end: a.end, why: 'accused again here'}))
          if (lines) report({message: 'repeated', at, see, by: at.by, data: {...data, lines}})
          else report({message: 'silent', at, see, by: at.by, data})
        }
      },
    }
  },
})
