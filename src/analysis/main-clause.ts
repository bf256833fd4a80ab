/** What stands over the main clause of a sentence: an attribution that sources it, a hearsay word that nobody answers for. */
import {reasonToAsk} from '../language/checkworthy.js'
import {preposition} from '../language/lists.js'
import {isNounish, times} from '../language/word-classes.js'
import {wordSet} from '../language/word-set.js'
import {looksFinite} from './clauses.js'
import {isSourced} from './nesting.js'
import {tokenAt} from './offsets.js'
import type {Ask, Scene} from './scenes.js'
import type {Attribution, Hedge} from './types.js'

/** Weighing in one's mind is not saying. */
const deliberation = wordSet('consider weigh mull contemplate decide intend seek plot ponder debate know prefer envision realise realize')

/** “The storm *threatens* to flood the port”, “The debate *promised* to be short”: no words, where no one who speaks does it. */
const doneByThings = wordSet('promise threaten reveal hint signal suggest indicate call pledge demand')

/** Whether an attribution stands behind the main clause, by what it holds or because its cue is the main verb. */
export function standsBehind(scene: Scene, attribution: Attribution, reply: Ask | undefined): boolean {
  if (!isSourced(attribution) || attribution.cueClass === 'no-comment' || scene.isInner(attribution)) return false
  const cue = attribution.cue.find(span => span.start >= scene.sentence.start && span.start < scene.sentence.end)
  if (!cue) return scene.mainShare(attribution) >= 0.5
  if (reply && cue.start >= reply.span.start && cue.start < reply.span.end) return false
  // “He called Mr. Adu on Friday”, “she told her aides”: the cue is the private talk itself; “The board *failed to grasp* that …” is a charge.
  const within = ({span}: Ask) => span.start <= cue.start && cue.start < span.end
  if (scene.reasons.some(r => (r.reason === 'private-talk' || (r.reason === 'accusation' && r.weight > reasonToAsk)) && within(r)))
    return false
  if (hedgeGoverns(scene, attribution, cue.start)) return false
  if (attribution.mode === 'belief-or-intention' && deliberation.has(attribution.lemma)) return false
  if (scene.isByNobody(attribution) && (attribution.mode === 'belief-or-intention' || doneByThings.has(attribution.lemma))) return false
  if (insideWhat(scene, cue.start) || inRelative(scene, attribution)) return false
  const zone = scene.zoneAt(cue.start)
  const {cueClass} = attribution
  if (zone === 'main' && cueClass !== 'nominal' && cueClass !== 'according-to' && cueClass !== 'citing') return true
  if (cueClass === 'nominal' && isSubject(scene, attribution)) return false
  const share = scene.mainShare(attribution)
  // “Her claim to be the party’s hope would be lost”: the noun's content is a part of what the sentence says.
  if (share >= (cueClass === 'nominal' ? 0.65 : 0.4)) return true
  if (cueClass === 'according-to' || cueClass === 'citing') return share > 0.15
  if (zone === 'main') return share > 0.25 || opens(scene, cue.start)
  // “…, signalling cautious hope”: what the reporter reads into an act.
  if (/^(?:signal|show)$/.test(attribution.lemma) && isParticiple(scene, cue.start)) return false
  // “The board rejected the offer, saying it came too late”: a reaction, told with the words that carried it.
  if (zone === 'subordinate' && isParticiple(scene, cue.start))
    return !scene.reasons.some(r => r.zone === 'main' && r.weight >= reasonToAsk && r.reason !== 'sweeping-negative')
  return false
}

/** “The club’s announcement that it will move *has* angered its fans”: the newsroom goes on where the words told end. */
function isSubject({paragraph, sentence}: Scene, {cue, content}: Attribution): boolean {
  const told = content.at(-1)
  if (!told || !cue[0] || told.start < cue[0].start || told.end >= sentence.end) return false
  const behind = tokenAt(paragraph, told.end)
  return behind < sentence.last && paragraph.tokens[behind]!.start >= told.end && looksFinite(paragraph.tokens, behind)
}

/** “to end what she called a farce”: the label has a source, the sentence has not. */
function insideWhat(scene: Scene, cue: number): boolean {
  const {paragraph, sentence} = scene
  const at = tokenAt(paragraph, cue)
  for (let i = at - 1; i > sentence.first && i >= at - 8; i--) {
    const token = paragraph.tokens[i]!
    if (token.kind === 'mark') return false
    if (token.lower === 'what') return true
  }
  return false
}

/** “This is not the race *she envisioned*”, “a gift *he knew* would please her”: a clause that hangs on the noun before it, with no word to open it. */
function inRelative(scene: Scene, {source, content}: Attribution): boolean {
  const [speaker] = source
  if (!speaker || content.some(({start}) => start < speaker.start)) return false
  const {
    paragraph: {tokens},
    sentence: {first},
  } = scene
  const at = tokenAt(scene.paragraph, speaker.start)
  const before = tokens[at - 1]
  if (at <= first + 1 || before?.kind !== 'word' || !isNounish(before) || times.has(before.lower)) return false
  for (let i = at - 2; i >= first; i--) {
    // “…, *a* harbour the firm says it needs”: the aside hangs on the clause before it.
    if (tokens[i]!.kind === 'mark' && !(asides.has(tokens[i]!.text) && /^an?$/.test(tokens[i + 1]!.lower))) return false
    if (looksFinite(tokens, i) && scene.zones[i - first] === 'main') return true
  }
  return false
}
const asides = new Set([',', '–', '—', '--'])

function opens(scene: Scene, offset: number): boolean {
  return tokenAt(scene.paragraph, offset) - scene.sentence.first < 6
}

function isParticiple(scene: Scene, offset: number): boolean {
  const i = tokenAt(scene.paragraph, offset)
  return scene.paragraph.tokens[i]!.lower.endsWith('ing') && scene.paragraph.tokens[i - 1]?.text === ','
}

/** “He reportedly said”: the hearsay word stands over the speaker, who is then no source for it. */
function hedgeGoverns(scene: Scene, attribution: Attribution, cue: number): boolean {
  return scene.hedges.some(hedge => {
    if (hedge.class !== 'hearsay-evidential' || hedge.form === 'adjective' || hedge.start >= cue) return false
    if (attribution.content.some(span => span.start <= hedge.start && hedge.end <= span.end)) return false
    const hedged = scene.zoneAt(hedge.start)
    if (hedged === 'quoted' || clauseBetween(scene, hedge.end, cue)) return false
    if (hedged === 'main' && isParticiple(scene, cue)) return true
    return hedged === scene.zoneAt(cue) && !commaBetween(scene, hedge.end, cue)
  })
}

function commaBetween(scene: Scene, from: number, to: number): boolean {
  const {tokens} = scene.paragraph
  for (let i = tokenAt(scene.paragraph, from); i < tokens.length && tokens[i]!.start < to; i++) if (tokens[i]!.text === ',') return true
  return false
}

const coordinators = wordSet('but and though although while yet')

/** Whether a new co-ordinated clause with its own subject begins between two places: “…reportedly left, but the mayor said”. */
function clauseBetween(scene: Scene, from: number, to: number): boolean {
  const {paragraph} = scene
  for (let i = tokenAt(paragraph, from); i < paragraph.tokens.length && paragraph.tokens[i]!.start < to; i++) {
    const token = paragraph.tokens[i]!
    if (token.text === ';') return true
    if (token.text === ',' && coordinators.has(paragraph.tokens[i + 1]?.lower ?? '')) return true
  }
  return false
}

/** The hearsay word that stands over the main clause, if any: “reportedly”, “it has emerged”, or a report with nobody behind it. */
export function hearsayOf(scene: Scene): string | undefined {
  const hedge = scene.hedges.find(
    h =>
      h.class === 'hearsay-evidential' &&
      (h.form === 'adjective'
        ? setsTerms(scene, h.start)
        : (scene.zoneAt(h.start) === 'main' || closes(scene, h) || leads(scene, h)) &&
          !underPreposition(scene, h.start) &&
          !isApposed(scene, h)),
  )
  if (hedge) return hedge.text
  const agentless = scene.attributions.find(
    a =>
      (a.cueClass === 'hearsay' || (a.cueClass === 'accusation' && a.by === 'passive')) &&
      !isSourced(a) &&
      a.cue.some(span => scene.zoneAt(span.start) === 'main'),
  )
  return agentless?.lemma
}

/** “Searches go on for a second man, *believed to be* a sailor”: a participle that hangs on a noun decides nothing. */
function isApposed(scene: Scene, {form, start}: Hedge): boolean {
  const {tokens} = scene.paragraph
  const at = tokenAt(scene.paragraph, start)
  return (
    form === 'passive' &&
    at > scene.sentence.first + 3 &&
    tokens[at - 1]!.text === ',' &&
    /ed$|^(?:thought|said|understood)$/.test(tokens[at]!.lower)
  )
}

/** “…, it has been claimed.”: behind a comma at the end it stands over the whole sentence. */
function closes(scene: Scene, {form, start, end}: Hedge): boolean {
  if (form !== 'impersonal') return false
  const {tokens} = scene.paragraph
  const rest = tokens.slice(tokenAt(scene.paragraph, end), scene.sentence.last)
  return tokens[tokenAt(scene.paragraph, start) - 1]?.text === ',' && rest.every(({kind}) => kind === 'mark')
}

/** “As the story goes, the yard was lost at cards”: so does what opens it. */
function leads(scene: Scene, {form, start, end}: Hedge): boolean {
  const {tokens} = scene.paragraph
  return (
    form === 'impersonal' &&
    tokenAt(scene.paragraph, start) <= scene.sentence.first + 1 &&
    tokens[tokenAt(scene.paragraph, end)]?.text === ','
  )
}

/** “Under the reported terms, the club would pay …”: all that follows rests on the report. */
function setsTerms(scene: Scene, offset: number): boolean {
  const {paragraph, sentence} = scene
  const at = tokenAt(paragraph, offset)
  if (at - sentence.first > 2 || !preposition.includes(paragraph.tokens[sentence.first]!.lower)) return false
  for (let i = at + 1; i < at + 5; i++) if (paragraph.tokens[i]?.text === ',') return true
  return false
}

const beforeDeed = wordSet('for of by with in over from')

/** “indicted for allegedly leading a gang”: the charge is on record, only the deed is hearsay. */
function underPreposition(scene: Scene, offset: number): boolean {
  const before = scene.paragraph.tokens[tokenAt(scene.paragraph, offset) - 1]
  return beforeDeed.has(before?.lower ?? '')
}
