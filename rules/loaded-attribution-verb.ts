import {defineRule, isCapital, lettered, nameGiven, paragraphOf, quoted, running, type Source, sourceOf} from '../src/engine/rule.js'

const firstWord = lettered`^\p{Lu}\p{Ll}*(?=\s|$)`

/** By class, with the plain verb that does the same work. */
const classes: Readonly<
  Record<string, {readonly message: 'distancing' | 'concession' | 'factive' | 'attack' | 'praise'; readonly neutral: string}>
> = {
  claim: {message: 'distancing', neutral: 'said'},
  insist: {message: 'distancing', neutral: 'said'},
  insistence: {message: 'distancing', neutral: 'statement'},
  purport: {message: 'distancing', neutral: 'said'},
  profess: {message: 'distancing', neutral: 'said'},
  admit: {message: 'concession', neutral: 'said'},
  admission: {message: 'concession', neutral: 'statement'},
  concede: {message: 'concession', neutral: 'said'},
  confess: {message: 'concession', neutral: 'said'},
  acknowledge: {message: 'concession', neutral: 'said'},
  acknowledgement: {message: 'concession', neutral: 'statement'},
  reveal: {message: 'factive', neutral: 'said'},
  revelation: {message: 'factive', neutral: 'statement'},
  divulge: {message: 'factive', neutral: 'said'},
  slam: {message: 'attack', neutral: 'criticized'},
  blast: {message: 'attack', neutral: 'criticized'},
  rip: {message: 'attack', neutral: 'criticized'},
  torch: {message: 'attack', neutral: 'criticized'},
  bash: {message: 'attack', neutral: 'criticized'},
  trash: {message: 'attack', neutral: 'criticized'},
  rubbish: {message: 'attack', neutral: 'dismissed'},
  savage: {message: 'attack', neutral: 'criticized'},
  skewer: {message: 'attack', neutral: 'criticized'},
  excoriate: {message: 'attack', neutral: 'criticized'},
  pillory: {message: 'attack', neutral: 'criticized'},
  eviscerate: {message: 'attack', neutral: 'criticized'},
  lambast: {message: 'attack', neutral: 'criticized'},
  lambaste: {message: 'attack', neutral: 'criticized'},
  rail: {message: 'attack', neutral: 'criticized'},
  lash: {message: 'attack', neutral: 'criticized'},
  fume: {message: 'attack', neutral: 'said'},
  gush: {message: 'praise', neutral: 'said'},
  boast: {message: 'praise', neutral: 'said'},
  brag: {message: 'praise', neutral: 'said'},
}
/** Verbs that vouch or interpret; many editors let them stand. */
const mild: ReadonlySet<string> = new Set(['note', 'hint', 'point', 'underscore', 'tout'])

/**
 * The speaker in the middle of a sentence: a name as printed, other words as the article writes them there; for a pronoun or a long
 * phrase the name of whom it means, where that stands close by.
 */
function speaker(words: string | undefined, name: string | undefined, source: Source | undefined, article: string): string {
  const named = source && /^named/.test(source.kind) && source.detail !== 'own-observation' && isCapital(source.name)
  if (!words || words.length > 50 || notPrintable.test(words)) return name ?? 'the speaker'
  const first = firstWord.exec(words)?.[0] ?? ''
  const small = first.toLowerCase()
  const common =
    determiner.test(first) ||
    opensTitle.test(words) ||
    // “Locals claimed”
    (!words.includes(' ') && (source?.kind === 'vague-group' || source?.kind === 'unnamed-official')) ||
    (!named && first !== '' && [' ', ',', '.'].some(mark => article.includes(` ${small}${mark}`)))
  // “Holm's claim”, “the Courier, a weekly,”
  const whole = words.replace(/(?:['’]s?|,.*)$/, '')
  return common ? small + whole.slice(first.length) : whole
}
/** Pronouns, a bare “Republican” before a noun, and phrases that took in more than who speaks: “the match was a reply to the club”. */
const notPrintable =
  /^(?:he|she|they|it|who|we|i|you|his|her|their|its|both|republican|democratic|democrat)$|self$|selves$| (?:was|were|is|are|has|have|had|who|whose|which|that|make|makes|open|opened) /i
/** “*Chief* executive Marian Cole”, at the head of a sentence. */
const opensTitle = /^(?:Chief|Managing|Deputy|Vice|Senior|Former|Acting|Assistant|Police|Fire|Planning|Insurance|Shadow|Lead|Head) [a-z]/
/** Also “She and her aides”. */
const determiner = /^(?:The|A|An|One|His|Her|Their|Its|Some|Many|Several|He|She)$/

/** What is claimed as one's own: no assertion that a reader could doubt. */
const laysClaim =
  /^(?:full |sole |historic |exclusive |joint )?(?:sovereignty|ownership|jurisdiction|territory|title|asylum|benefits?|damages|compensation|victory|credit|roots|ancestry|descent|heritage|kinship|momentum|expenses|refunds?|allowances?|pensions?|the (?:islands?|reef|shoal|territory|throne|title|mantle|lead|high ground))\b/
/** “The storm claimed nine lives”, “she claimed the bronze medal”: took. */
const takes =
  /^(?!(?:at|in|on|that) )(?:[\w’'-]+ ){0,5}(?:lives?|victims?|medals?|gold|silver|bronze|prizes?|trophy|points?|wickets?|championships?|crown|spot|place|win|seats?|nomination|presidency|majority|scalp|headlines)(?=$| (?:of|in|at|on|for|from|after|when|with|over|since|by|before|and|as)\b)/
/** “The company admitted liability”: a step at law, and no mere statement. */
const atLaw = /^(?:(?:no|any|full|partial|civil) )?(?:liability|wrongdoing|negligence|fault)\b/
/** “The town boasts two castles”: it has them. */
const has =
  /^(?:(?:only|just) )?(?:an?|the|its|his|her|their|some|no)\b|^(?:(?:only|just|more than|almost|nearly|about|around|over|at least) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/
/** “He boasted the plan *could* not fail”: a clause, which is said. */
const clause = /^[^.,;:”"]*\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|may|might|must|should)\b/
/** “The college admitted more students”: let them in. */
const letsIn =
  /^(?:[\w’'-]+ ){0,5}(?:students?|pupils?|patients?|refugees|migrants|members|visitors|fans|spectators|guests|women|girls|men|boys|children|evidence)(?=$| (?:to|from|into|at|for|in|with|who|as|than|each|every|last|this)\b)/
/** “She conceded the race”, “the side conceded a penalty”: gave it up or away. */
const givesUp =
  /^(?!that |he |she |it |they |there )(?:[\w’'-]+ ){0,4}(?:race|election|vote|defeat|victory|contest|nomination|runoff|primary|goals?|penalt(?:y|ies)|points?|set|match|game|title|corner|free-kick|ground|territory|seats?)(?=$|,| (?:in|at|on|to|after|when|before|with|late|early|as|just|shortly|by|for|during|from|and)\b)/
/** “He acknowledged the crowd”, “her rival’s success”: paid them their due. */
const honours =
  /^(?!that |he |she |it |they |there )(?:[\w’'-]+ ){0,4}(?:success|victory|win|triumph|support|contributions?|service|receipt|crowds?|applause|cheers|fans|supporters|achievements?|bravery|courage|sacrifices?|help|work|efforts?)(?=$|,| (?:of|in|at|on|to|with|from|by|for|during|and|as)\b)/
/** “The winner could claim a mandate”, “was forced to admit defeat”: nobody has said it yet, or nobody would have. */
const unsaid =
  /\b(?:can|could|may|might|would|should|must|will|able to|refus\w+ to|declin\w+ to|fail\w* to|forc\w+ [\w .’'-]{1,40} to|need\w* to|ha(?:s|ve|d) to|want\w* to|reluctant to|expected to|likely to)(?: \w+ly)?$/i
/** “The scan revealed a tear”: what shows a thing says nothing. */
const instrument =
  /\b(?:interviews?(?: with .*)?|debates?|contests?|exchanges?|episodes?|affairs?|rows?|cris[ei]s|scans?|x-rays?|tests?|autops(?:y|ies)|post-?mortems?|biops(?:y|ies)|examinations?|samples?|footage|videos?|images?|photos?|photographs?|searche?s?|excavations?|digs?|dna)$/i
/** “The coach insisted on a back three”: asked for it. */
const asksFor = /^ on (?![A-Z]|(?:record|camera|air|tv|radio|television|state|social)\b)/

export default defineRule({
  meta: {
    id: 'loaded-attribution-verb',
    status: 'stable',
    level: 'info',
    summary: 'The verb that should only carry the words (“said”) judges the speaker: claimed, admitted, revealed, slammed.',
    why: 'A textbook of the trade calls “claimed” and “admitted” especially troublesome, another keeps “reveal” for what was hidden; AP (quoted by others) warns that “admit” can wrongly connote wrongdoing. The Guardian’s style blog sees nothing wrong with “said”.',
    remedy: 'change the word',
    messages: {
      distancing: '“{{word}}” tells readers to doubt {{source}}. Use “{{neutral}}”; if there is ground for doubt, give it.',
      concession: '“{{word}}” says that {{source}} gave up a truth. Unless it was a confession, use “{{neutral}}”.',
      factive: '“{{word}}” vouches that what {{source}} says is true and was hidden. Unless you have checked it, use “{{neutral}}”.',
      attack: '“{{word}}” turns up the heat. Use “{{neutral}}”, and let the words of {{source}} show the force.',
      praise: '“{{word}}” mocks or swells what {{source}} said. Use “{{neutral}}”.',
      mild: '“{{word}}” reads as the newsroom’s own judgment. “{{neutral}}” leaves it with {{source}}.',
    },
    options: {
      allow: {type: 'strings', default: [], says: 'verbs, in dictionary form, that the house lets stand'},
      mild: {type: 'boolean', default: false, says: 'also report noted, hinted, pointed out, underscored, touted'},
    },
    examples: [
      {bad: 'The airline [[claimed]] the delay was caused by fog.', good: 'The airline said the delay was caused by fog.'},
      {bad: '“I was lost without a map,” the guide [[confessed]].', good: '“I was lost without a map,” I confessed.'},
      {bad: 'The mayor [[admitted]] that she had met the developer.', good: 'The mayor said that she had met the developer.'},
      {
        bad: 'Senator Osei [[revealed]] that the vote would be held in June.',
        good: 'Senator Osei said that the vote would be held in June.',
      },
      {bad: 'Opposition leader Ana Costa [[slammed]] the tax as theft.', good: 'Opposition leader Ana Costa criticized the tax as theft.'},
      {
        bad: 'The commander [[insisted]] that no civilians were near the bridge.',
        good: 'The armed group claimed responsibility for the attack on the bridge. No other group has claimed responsibility for one.',
      },
      {
        bad: 'The owner [[boasted]] the barge could not sink.',
        good: 'The valley boasts only one bridge, and the town the oldest lock.',
      },
      {
        bad: 'The chemist [[boasted]] that the drug had no rival.',
        good: '“He claimed that the drug had no rival,” Dr Sato said. The guide noted that the town boasts two castles.',
      },
      {bad: 'The driver [[noted]] that the lights were green.', good: 'The driver said that the lights were green.', options: {mild: true}},
      {bad: 'The union [[claimed]] nine lives were at risk.', good: 'The landslide claimed nine lives, the union said.'},
      {bad: 'The builder [[admitted]] the beams were thin.', good: 'The builder admitted liability and paid the tenants $4 million.'},
      {bad: 'The home [[admitted]] children at the pool were struck.', good: 'The home admitted children at the end of May.'},
      {bad: 'The mayor [[admitted]] that the pool was closed.', good: 'The college admitted forty students from the valley last year.'},
      {bad: 'The minister [[conceded]] that the race was lost.', good: 'The minister conceded the race at midnight.'},
      {
        bad: 'The skipper [[acknowledged]] that the chart was old.',
        good: 'The skipper acknowledged her rival’s victory and shook his hand.',
      },
      {
        bad: 'The brigade [[claimed]] that the bridge was empty.',
        good: 'The blast was claimed by the brigade. Holm claimed the nomination in May, and the miller’s sons claim descent from a king.',
      },
      {bad: 'The pilot [[claimed]] that he had slept.', good: 'With nine seats more the party could claim that the valley was behind it.'},
      {bad: 'The keeper [[revealed]] that she was leaving.', good: 'The contest revealed a lack of goalkeepers.'},
      {bad: 'The coach [[insisted]] that he needed three defenders.', good: 'The coach insisted on three defenders and on a rest day.'},
      {bad: 'The surgeon [[revealed]] that the knee was torn.', good: 'A scan revealed that the knee was torn.'},
      {bad: 'The mayor [[admitted]] breaking a promise.', good: 'The driver admitted breaching the order and was jailed for a year.'},
      {bad: 'The referee [[conceded]] that he had not seen the foul.', good: 'The accountant admitted two counts of fraud in court.'},
      {
        bad: 'The firm [[claims]] that its filters catch every particle.',
        good: 'The firm claims, without providing evidence, that its filters catch every particle.',
      },
    ],
    limits: [
      {
        says: 'A confession that was one is reported, unless words of a court stand beside it.',
        wrong: 'The thief [[admitted]] that he had taken the ring from the drawer.',
      },
    ],
  },
  create({analysis, options, report, text}) {
    let trial: boolean | undefined
    /** In the report of a trial “admitted breaching the order” is a plea. */
    function isTrial(): boolean {
      trial ??=
        /\b(?:(?:crown|magistrates['’]?|district|high|county|superior|federal|sheriff) court|sentenced|jailed|pleaded|defendant)\b/i.test(
          analysis.article.text,
        )
      return trial
    }
    return {
      attribution(attribution) {
        const lemma = attribution.lemma
        const known = classes[lemma]
        if ((!known && !(options.mild && mild.has(lemma))) || options.allow.includes(lemma)) return
        const [at] = attribution.cue
        if (!at || attribution.source.length === 0 || !running(paragraphOf(analysis, at)) || quoted(analysis, at)) return
        const source = sourceOf(analysis, attribution)
        // “The audit revealed”, “documents acknowledge”: evidence may do that.
        if (source?.kind === 'document' && (source.detail !== 'thing' || lemma === 'reveal')) return
        const word = text(at)
        if (/responsibility|credit|\bto guilt/i.test(word)) return
        // “The Courier can reveal”, “I confessed”: what the newsroom says of its own work, and the writer of himself.
        if (source?.own || source?.detail === 'own-observation') return
        // “Both states claim sovereignty over the reef”: they lay claim to it, and doubt is cast on nobody.
        const content = text(attribution.content[0] ?? at)
        const behind = analysis.article.text.slice(at.end, at.end + 80).trimStart()
        const object = (pattern: RegExp): boolean => pattern.test(content) || pattern.test(behind)
        if (lemma === 'claim' && (object(laysClaim) || object(takes) || object(/^responsibility\b/))) return
        if (lemma === 'boast' && has.test(behind) && !clause.test(behind)) return
        // “Responsibility for the blast”, “the blast was claimed by the brigade”.
        if (lemma === 'claim' && /ed$/.test(word) && /^by\b/.test(behind)) return
        if (lemma === 'admit' && (object(atLaw) || (object(letsIn) && !clause.test(behind)))) return
        if (lemma === 'concede' && object(givesUp) && !clause.test(behind)) return
        if (lemma === 'acknowledge' && object(honours) && !clause.test(behind)) return
        const [, to = ''] = /^(to )/i.exec(word) ?? []
        const lead = analysis.article.text.slice(Math.max(0, at.start - 60), at.start + to.length).trimEnd()
        if (attribution.quote !== 'direct' && unsaid.test(lead)) return
        if (lemma === 'insist' && asksFor.test(analysis.article.text.slice(at.end, at.end + 20)) && !/\bthat\b/.test(content)) return
        if (lemma === 'reveal' && instrument.test(text(attribution.source[0] ?? at))) return
        const paragraph = paragraphOf(analysis, at)!
        const sentence = paragraph.sentences.find(s => s.id === attribution.sentence)!
        const whole = text(sentence)
        // The ground for doubt is given, or the concession was one: a plea is no mere statement.
        if (
          known?.message === 'distancing' &&
          /without (?:providing |offering |giving )?(?:any )?evidence|(?:no|offered no) evidence|falsely|wrongly/.test(whole.toLowerCase())
        )
          return
        if (
          known?.message === 'concession' &&
          (/\b(?:guilt|guilty|court|charges?|counts?|manslaughter|murder|assault|fraud|plea|jailed|sentenced|convicted|magistrates?|offen[cs]es?)\b/i.test(
            whole,
          ) ||
            (isTrial() && /^(?:to )?(?:\w+ly )?\w+ing\b/i.test(text(attribution.content[0]!))))
        )
          return
        const said = attribution.source[0]
        report({
          message: known?.message ?? 'mild',
          at,
          data: {
            word,
            neutral: known?.neutral ?? 'said',
            source: speaker(said && text(said), nameGiven(analysis, attribution), source, analysis.article.text),
          },
          by: attribution.by,
          confidence: attribution.confidence,
        })
      },
    }
  },
})
