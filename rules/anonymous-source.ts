import {
  type Attribution,
  attributionsOf,
  defineRule,
  isCapital,
  isCapitalThenSmall,
  isKnownRole,
  isSeveral,
  isSmall,
  type Mention,
  nameInSentence,
  namesOfficial,
  type Paragraph,
  paragraphOf,
  quoted,
  running,
  type Source,
  type Span,
  sentenceOf,
  type Token,
  tokensIn,
} from '../src/engine/rule.js'

/** What somebody does, not what somebody says. */
const acts = new Set(['decide', 'choose', 'agree', 'refuse', 'attempt', 'support', 'oppose', 'seek', 'plan', 'ask'])
/** Stances that a body takes in the open. */
const publicLine: ReadonlySet<string> = new Set(['attack', 'praise', 'denial', 'no-comment'])
/** States of mind that vouch for a claim: “officials believe that …”. What they want or hope is their own affair. */
const vouches = new Set(['believe', 'think', 'fear', 'expect', 'suspect', 'estimate', 'know', 'worry'])
/** Whom newsrooms leave unnamed; other plurals (“candidates”, “soldiers”) are crowds. */
const heads = new Set(
  'source sources official officials person persons people aide aides adviser advisers advisor advisors insider insiders diplomat diplomats executive executives employee employees staffer staffers staff operative operatives strategist strategists banker bankers trader traders lawyer lawyers investigator investigators authorities agent agents engineer engineers colleague colleagues associate associates confidant confidants friend friends relative relatives whistleblower whistleblowers commander commanders officer officers individual individuals prosecutors'.split(
    ' ',
  ),
)
/** “Ministers say” is a line; two of them, who talk of what goes on inside, are not. */
const insiders = new Set('ministers shareholders directors players teammates governors bishops trustees donors negotiators'.split(' '))
const few = /^(?:two|three|four|five|six|some|several)$/
/** Voices of a scene, and words for many. */
const scene = new Set(
  'man woman boy girl voter fan reader commenter narrator reporter journalist interviewer moderator host anchor user viewer passer-by passerby heckler attendee group number majority minority handful couple percent'.split(
    ' ',
  ),
)
/** People who speak for a body that everybody knows, whoever they are. */
const institution =
  /\b(?:police|prosecutors?|prosecution|firefighters?|fire officials?|paramedics?|coast ?guard|detectives?|deputies|troopers|judges?|jurors|organi[sz]ers|doctors|hospital officials?|election officials?|weather officials?|forecasters)\b/

/** Those in whose words somebody unnamed may stand; an outlet's own sources are another matter. */
const named: ReadonlySet<Source['kind']> = new Set(['named-person', 'named-organisation'])

const openers = new Set(
  'however meanwhile earlier separately later still instead also today yesterday overnight nevertheless moreover indeed yet but monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

const noNoun = new Set('of for from in at to with by near the and'.split(' '))

const introducing = new Set('a an the one his her its their'.split(' '))
const asked = new Set('percent % surveyed polled respondents'.split(' '))
const singling = /^(?:a|an|one|another)$/
/** Those who question people: “officers *questioned* them about the fire”. */
const questioners = /\b(?:officers?|police|detectives?|investigators?|agents?|deputies|troopers|guards?|lawyers?|soldiers?)$/i
/** What is doubted, where somebody is said to question it: “questioned *whether* it would hold”. */
const doubted = /^(?:whether|if|why|how|what|when|where|who|the|its|his|her|their)\b/i

export default defineRule({
  meta: {
    id: 'anonymous-source',
    status: 'stable',
    level: 'warn',
    summary: 'A source is unnamed and the story does not say why, or does not say who it is at all.',
    why: 'The New York Times asks to say why a source is authoritative, why it speaks and why it is confidential; AP (quoted by others) wants the reason in the story and bars plain “a source”; the Washington Post avoids “sources” and “informed sources”; the Guardian calls “one MP” so weak as to be meaningless.',
    remedy: 'say why unnamed',
    messages: {
      unexplained:
        '“{{words}}” {{is}} unnamed, and the story does not say why. Add the reason the {{sources}} asked not to be named, in terms that tell the reader something.',
      bare: '“{{words}}” tells the reader nothing. Say how many there are, what position they hold, how they know (“two people briefed on the call”), and why they are unnamed.',
      relayed:
        '“{{words}}” {{is}} unnamed, and the story does not say why. Say what {{outlet}} says of its {{sources}}: who {{they}} in general terms, how {{know}}, why {{they}} unnamed.',
      late: '“{{words}}” {{is}} unnamed, and the reason comes only later. Give it with the first mention.',
    },
    options: {
      institutions: {
        type: 'boolean',
        default: false,
        says: 'also report police, prosecutors, fire officials and the like, who speak for a known body',
      },
      window: {type: 'number', default: 3, min: 0, max: 20, says: 'sentences after the first mention within which the reason may stand'},
    },
    examples: [
      {
        bad: '[[A nurse]] told me that the ward was cold.',
        good: 'A matron told the ward to keep its coats on.',
      },
      {
        bad: '[[One former purser]] said the lifeboats were never tested.',
        good: 'One former purser, who feared that she would lose her licence if she was named, said the lifeboats were never tested.',
      },
      {
        bad: '[[A person familiar with the merger]] said the board was split.',
        good: 'A person familiar with the merger, who asked not to be named for fear of dismissal, said the board was split.',
      },
      {
        bad: '[[A senior council aide]] slammed the rail plan.',
        good: 'Council officials slammed the rail plan.',
      },
      {
        bad: 'The goalkeeper will not play again this season, [[sources]] said.',
        good: 'The goalkeeper will not play again this season, Dr Ida Holm, the team’s surgeon, said.',
      },
      {
        bad: '[[Two aides to the premier]] told the Chicago Tribune that he was ill.',
        good: 'Police said two people were held after the match.',
      },
      {
        bad: 'However, [[a police source]] said the depot was empty.',
        good: 'However, police said the depot was empty. It opens at an hour to be announced by officials.',
      },
      {
        bad: '[[Three people briefed on the sale]] told the Chicago Tribune that the yard would close. The docks will follow, two of the sources said.',
        good: 'Ola Berg, who is briefed on the sale, told the Chicago Tribune that the yard would close. The docks will follow, he said.',
      },
      {
        bad: 'The depot burned down on Friday, [[local officials]] said. It had held grain, said Ola Berg, who works next door.',
        good: 'The depot burned down on Friday, local officials said. It had held grain, said Sheriff Ola Berg.',
      },
      {
        bad: '[[Some ministers]] believe that she cannot stay.',
        good: 'Ministers believe that the dam will hold.',
      },
      {
        bad: 'The depot burned down on Friday, [[two army officers]] said.',
        good: 'The depot burned down on Friday, Ola Berg, an army officer, said.',
      },
      {
        bad: '[[A senior military official]] said the shells had come from the north bank.',
        good: 'Colonel Ivo Marek, a military spokesman, said the shells had come from the north bank.',
      },
      {
        bad: '[[A police source]] said the lock had been forced.',
        good: 'Police detectives said the lock had been forced.',
      },
      {
        bad: 'Two harbour officials praised the pier. [[Two harbour officials]] said that the crane was cracked.',
        good: 'About 60 percent of harbour officials thought that the crane was cracked.',
      },
      {
        bad: '“The quay will sink,” [[an Ohio Republican]] said.',
        good: '“The quay will sink,” a Republican from Ohio, Ida Holm, said.',
      },
      {
        bad: '[[Two engineers]] said they had found a crack in the dam.',
        good: 'Bo Katz, who built the dam, said engineers had found no crack in it. One user wrote: “Drain it.” Another added: “Blow it up.”',
      },
      {
        bad: '[[Those close to the coach]] say that he will leave.',
        good: 'Those in the stands say that he will leave.',
      },
      {
        bad: 'The board said the pier was safe, and [[one engineer]] blamed the wind.',
        good: 'The board said that one engineer had blamed the wind.',
      },
      {
        bad: '[[One agent]] questioned whether the fire had been set.',
        good: 'Agents questioned them about the fire.',
      },
      {
        bad: '[[One guard at Halden]] said the lock had failed.',
        good: 'Letters show that a guard at Halden said the lock had failed. Ida Holm wept when a guard told her so.',
      },
      {
        bad: '[[A guard]] said the lock had failed. [[Another]] said it had never worked.',
        good: 'One sign at the gate read “No entry”. Another warned that the bridge was icy.',
      },
      {
        bad: '[[One former employee]] said the valves had not been checked for a year.',
        good: 'Rita Okoye, a former employee, said the valves had not been checked for a year.',
      },
      {
        bad: '[[A court official]] said the trial was off. The official spoke on condition of anonymity because court staff are barred by law from talking to reporters.',
        good: 'A court official, speaking on condition of anonymity because court staff are barred by law from talking to reporters, said the trial was off.',
      },
      {
        bad: '[[A source close to the rescue team]] said that two divers were missing.',
        good: 'The source of the river lies two valleys north of the flooded mine. A passage in the diary of its founder says so.',
      },
    ],
    limits: [
      {
        says: 'Spokespeople who are known to everybody by their office are reported where the body they speak for is not named beside them.',
      },
      {
        says: 'Bystanders whom nobody needs to name are reported.',
        wrong: '[[One passenger]] said the train had stopped in the tunnel for an hour.',
      },
    ],
  },
  create({analysis, options, report, text}) {
    /** One person, or several who know something; not a crowd, and not the description of somebody who is named. */
    function somebody(tokens: readonly Token[], {addressee, lemma}: Attribution): boolean {
      const [first] = tokens
      // “53 percent of older guards thought”, “Nearly all aides surveyed”: whom a poll asked.
      if (!first || tokens.some(t => asked.has(t.lower))) return false
      const {tokens: around} = paragraphAt(first)
      // “Ann Lee, a former aide, said”: she is named just before; “… killed in Lima, two officials said”: they are not.
      const several = !introducing.has(first.lower) && tokens.some(t => heads.has(t.lower) && /[^s]s$/.test(t.lower))
      const before = around[first.index - 2]
      const opening = before !== undefined && openers.has(before.lower)
      if (!several && !opening && around[first.index - 1]?.text === ',' && isCapital(before?.text ?? '')) return false
      // “historian David Marsh”: named at its end, with no “of” or “for” between; not “an Ohio Republican”.
      const last = tokens.at(-1)!
      const penultimate = tokens.at(-2)
      const noun = tokens.findLast(t => isSmall(t.text) && !singling.test(t.lower))
      if (
        noun &&
        penultimate &&
        isCapitalThenSmall(penultimate.text) &&
        isCapitalThenSmall(last.text) &&
        !noNoun.has(noun.lower) &&
        // “insiders loyal to chairman Bo Katz”: the name is not theirs.
        !tokens.some(t => /^(?:with|to|by|near)$/.test(t.lower))
      )
        return false
      // “A former aide, Jo Lane,”: named inside.
      if (tokens.some((t, i) => t.text === ',' && isCapital(tokens[i + 1]?.text ?? ''))) return false
      if (singling.test(first.lower)) return !tokens.some(t => scene.has(t.lower))
      if (tokens.some(t => heads.has(t.lower))) return true
      // “Two nurses told *the Courier*”: whom its reporter has spoken to.
      const toPress = lemma === 'tell' && addressee !== undefined && /\p{Lu}/u.test(text(addressee))
      return few.test(first.lower) && (toPress || tokens.some(t => insiders.has(t.lower)))
    }
    function paragraphAt(span: Span): Paragraph {
      return paragraphOf(analysis, span)!
    }
    const tellingOf = (mention: Mention): Attribution | undefined =>
      mention.attribution === undefined ? undefined : analysis.attributions[mention.attribution]
    /** “Letters show that *a guard* warned the warden”, “Katz said *investigators* had found nothing”: theirs is what is told of them. */
    function tellsOf(outer: Attribution | undefined, mention: Mention): boolean {
      const kind = analysis.sources[outer?.sourceId ?? -1]?.kind ?? 'none'
      if (kind === 'document') return true
      const [cue] = outer?.cue ?? []
      if (!named.has(kind) || outer?.by === 'noun' || cue === undefined || cue.start > mention.start) return false
      // “The board said the pier was safe, *and one official* blamed the wind”: a clause of its own.
      const paragraph = paragraphAt(mention)
      const before = paragraph.tokens[tokensIn(paragraph, mention)[0]!.index - 1]
      return !/^(?:and|but|while|;)$/.test(before?.lower ?? '')
    }
    /** “Officers questioned *them* about the fire”, but “one officer questioned *whether* the fire was set”. */
    const interrogates = (mention: Mention, {lemma, content}: Attribution): boolean =>
      lemma === 'question' && questioners.test(text(mention)) && content[0] !== undefined && !doubted.test(text(content[0]))
    /** “A doctor told *him* that he was well”, “a matron told *the ward* to hush”: they heard it, the reporter did not; “a friend told *me*” is chat. */
    function toldToSomebody({lemma, addressee, content, source}: Attribution): boolean {
      if (lemma !== 'tell' || addressee === undefined) return false
      const heard = text(addressee)
      if (/^(?:him|her|them)$/i.test(heard)) return true
      if (/^me$/i.test(heard)) return source[0] !== undefined && /\bfriend$/i.test(text(source[0]))
      return content[0] !== undefined && /^to\b/.test(text(content[0])) && !/\p{Lu}/u.test(heard)
    }
    /** Whether words are told there, in the reporter's copy: “aides *ignore* the advice” tells nothing, nor do acts and wishes. */
    function tells(mention: Mention): boolean {
      const attribution = tellingOf(mention)
      if (!attribution || mention.role !== 'source' || !running(paragraphOf(analysis, mention)) || quoted(analysis, mention)) return false
      if (attribution.cueClass === 'other' || acts.has(attribution.lemma) || interrogates(mention, attribution)) return false
      if (toldToSomebody(attribution) || attribution.nestedIn.some(id => tellsOf(analysis.attributions[id], mention))) return false
      return attribution.mode === 'statement' || vouches.has(attribution.lemma)
    }
    /**
     * A line that a government holds in public (“Ruritanian officials condemned …”) is no secret of anybody’s. One aide who attacks from
     * hiding is: “an aide blasted the letter”.
     */
    function isPublicLine(mention: Mention, {kind}: Source): boolean {
      const cueClass = tellingOf(mention)?.cueClass
      if (cueClass === undefined || kind !== 'unnamed-official' || !publicLine.has(cueClass)) return false
      return cueClass !== 'attack' || !/^(?:an?|one) /i.test(text(mention))
    }
    /** “Officials said nobody was hurt. *Police Chief Bo Katz* said …”: the lead sums up those whom the next sentences name. */
    function officialNamed(sentence: number): boolean {
      for (let id = sentence + 1; id <= sentence + 2; id++)
        for (const {source} of attributionsOf(analysis, id)) if (source.some(span => namesOfficial(text(span)))) return true
      return false
    }
    /** “One *user* wrote … Another added”: neither is anybody whom the reporter hides. */
    const ofScene = (span: Span): boolean => tokensIn(paragraphOf(analysis, span)!, span).some(t => scene.has(t.lower))
    /** “One guard said … *Another* said”: of people; “One sign read … *Another* warned” is of signs. */
    function oneOfPeople(sentence: number): boolean {
      return [sentence, sentence - 1, sentence - 2].some(id =>
        attributionsOf(analysis, id).some(
          ({sourceId, source}) =>
            sourceId !== undefined &&
            /^(?:unnamed|vague)/.test(analysis.sources[sourceId]!.kind) &&
            source.some(span => !/^(?:another|one)$/i.test(text(span)) && !ofScene(span)),
        ),
      )
    }
    return {
      source(source) {
        if (source.kind !== 'unnamed-official' && source.kind !== 'unnamed-person') return
        if (source.detail === 'spokesperson') return
        // “Three lenders said”: firms without a name are nobody in hiding.
        if (source.kind === 'unnamed-person' && source.detail === 'institution') return
        const mention = source.mentions.find(one => tells(one) && !isPublicLine(one, source))
        const attribution = mention && tellingOf(mention)
        if (!mention || !attribution) return
        const words = text(mention)
        if (/^(?:another|one)$/i.test(words) && !oneOfPeople(mention.sentence)) return
        const knows = source.detail === 'person-familiar' && /^those\b/i.test(words)
        if ((!knows && !somebody(tokensIn(paragraphOf(analysis, mention)!, mention), attribution)) || isKnownRole(words)) return
        if (/\b(?:officials|authorities)\b/i.test(words) && officialNamed(mention.sentence)) return
        // “police said”, but “a police source said”
        if (!options.institutions && institution.test(words.toLowerCase()) && !/\b(?:sources?|insiders?)\b/i.test(words)) return
        const many = isSeveral(words)
        const is = many ? 'are' : 'is'
        const sources = many ? 'sources' : 'source'
        const pronoun = many ? {they: 'they are', know: 'they know'} : {they: 'it is', know: 'it knows'}
        const common = {at: mention, by: mention.by, confidence: attribution.confidence}
        const reason = source.anonymityReason
        if (reason) {
          const sentence = sentenceOf(analysis, reason)?.id ?? mention.sentence
          if (sentence - mention.sentence > options.window || sentence < mention.sentence) return
          if (sentence > mention.sentence)
            report({...common, message: 'late', level: 'info', data: {words, is}, see: {...reason, why: 'the reason is given here'}})
          return
        }
        const outlet = analysis.sources[attribution.via ?? source.via[0] ?? -1]
        if (outlet && !outlet.own)
          report({...common, message: 'relayed', data: {words, is, sources, ...pronoun, outlet: nameInSentence(analysis, outlet)}})
        else if (source.detail === 'bare') report({...common, message: 'bare', data: {words}})
        else report({...common, message: 'unexplained', data: {words, is, sources}})
      },
    }
  },
})
