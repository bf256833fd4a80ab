/**
 * Words of English news prose by what they do in a sentence. British and American spellings stand side by side. A list that
 * only one rule needs lives in that rule.
 */

import {words} from './word-set.js'

export const be = words('is are was were be been being am')
export const beFinite = words("is are was were 's been being be")
export const auxiliary = [
  ...words(
    "is are was were be been being am has have had having do does did will would can could may might shall should must won't wouldn't can't couldn't",
  ),
  ...words(
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't cannot shouldn't mustn't 'd 'll 've 're 'm not never n't ought used",
  ),
]
export const modal = words('will would can could may might shall should must')

export const determiner = words(
  "the a an this that these those his her their its our my your every each one either neither another any some several many few most both no all such one's whose",
)
export const article = words('the a an')
export const possessive = words('his her its their our my your')
export const pronoun = words(
  'he she they it we i you who one this that these those others many some few several none both neither everyone someone anyone nobody everybody somebody anybody',
)
export const personalPronoun = words('he she they it we i you')
export const objectPronoun = words('him her them it us me you himself herself themselves itself')

export const preposition = words(
  'of in on at by for with from to into onto about against between among amid amidst during through throughout over under above below behind beside besides beyond near off outside inside upon via within without toward towards across along around since until till despite per versus following including like unlike concerning regarding aboard ahead amongst past plus',
)
export const subordinator = words(
  'because although though while whereas if unless whether as when whenever where wherever after before since until till once so lest that which who whom whose what how why than',
)
export const conjunction = words('and or but nor yet so')
export const relativePronoun = words('who which that whom whose')

export const month = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
)
export const weekday = words('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun')
export const timeWord = words(
  'today yesterday tomorrow tonight now earlier later recently ago last this next week weekend month year day night morning afternoon evening hour hours minutes days weeks months years noon midnight spring summer autumn fall winter daily weekly',
)

/** Adverbs that stand between a source and its cue, or between an auxiliary and its verb, and do not end in -ly. */
export const adverb = words(
  'also then now later earlier again once still already just never ever often even soon too instead thus therefore hence meanwhile however moreover further furthermore since previously afterwards afterward first all both each only rather always sometimes not long yet indeed perhaps maybe so well today yesterday tonight twice',
)
/** End in -ly and are no adverbs. */
export const lyNouns = words(
  'family ally rally supply reply assembly july italy monopoly bully fly anomaly butterfly jelly belly homily melancholy early daily weekly monthly yearly elderly only likely unlikely costly deadly friendly lonely lovely holy ugly silly imply apply rely comply multiply',
)

export const numberWord = words(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half twice double a third two-thirds three-quarters quarter',
).filter(word => word !== 'a')

/** Titles before a name. */
export const title = words(
  'mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady professor prof prof. president president-elect governor-elect mayor-elect vice prime minister chancellor king queen prince princess pope senator sen sen. sens. representative rep rep. reps. congressman congresswoman governor gov gov. mayor judge justice chief captain capt capt. general gen gen. colonel col col. lieutenant lt lt. sergeant sgt sgt. major maj maj. admiral adm adm. detective inspector constable officer sheriff deputy secretary ambassador rev rev. reverend bishop archbishop cardinal rabbi imam coach director chairman chairwoman chair commissioner superintendent councillor councilman councilwoman cllr attorney prosecutor spokesman spokeswoman spokesperson speaker sister brother father st. first lady former ex-president then-president',
)

/** People known by what they do; the heads of most sources that carry no name. */
export const personNoun = words(
  'official officials officer officers authority authorities spokesman spokeswoman spokesperson spokespeople spokesmen source sources person people insider insiders aide aides adviser advisers advisor advisors diplomat diplomats lawmaker lawmakers minister ministers president chief chiefs executive executives ceo chairman chairwoman director directors manager managers clerk clerks counsel barrister barristers accountant accountants priest priests vicar chef chefs guard guards coach coaches player players captain leader leaders prosecutor prosecutors investigator investigators detective detectives police lawyer lawyers attorney attorneys solicitor barrister judge judges jury jurors magistrate witness witnesses victim victims survivor survivors resident residents neighbour neighbours neighbor neighbors local locals villager villagers farmer farmers worker workers employee employees staff staffer staffers union unions doctor doctors nurse nurses surgeon physician physicians scientist scientists researcher researchers professor professors author authors economist economists analyst analysts trader traders investor investors banker bankers strategist strategists expert experts specialist specialists observer observers critic critics supporter supporters opponent opponents activist activists campaigner campaigners protester protesters protestor protestors rebel rebels militant militants soldier soldiers commander commanders general generals troops fighter fighters man men woman women boy girl child children father mother son daughter brother sister wife husband widow parent parents family families relatives friend friends colleague colleagues boss bosses owner owners founder founders teacher teachers student students pupil pupils driver drivers passenger passengers pilot pilots captain crew crews deputies deputy troopers trooper firefighter firefighters paramedic rescuers agent agents representative representatives senator senators congressman congresswoman governor governors mayor mayors councillor councillors candidate candidates politician politicians mp mps secretary ambassador envoy envoys negotiator negotiators mediator mediators historian historians forecaster forecasters meteorologist seismologist geologist epidemiologist inspector inspectors auditor auditors regulator regulators watchdog whistleblower whistleblowers editor editors reporter reporters journalist journalists correspondent columnist writer writers host presenter anchor commentator commentators user users fans fan viewers voters voter respondents participants delegates delegate members member party parties government administration ministry department agency council committee commission court company firm bank club group organisation organization charity regime kremlin pentagon downing congress parliament senate team league federation association university hospital school museum developer developers builder maker makers retailer airline operator manufacturer supplier customers customer consumers consumer shoppers patients patient tenant tenants landlord skipper striker midfielder defender goalkeeper winger batsman bowler referee umpire champion runner athlete athletes trainer',
)
/** Papers, posts and measurements that speak. */
export const documentNoun = words(
  'report reports statement statements email emails e-mail e-mails letter letters memo memos document documents filing filings indictment affidavit complaint lawsuit suit transcript record records study studies survey surveys poll polls paper papers article articles book post posts tweet tweets message messages data figures statistics census audit review law bill act ruling judgment verdict order website site notice release footage video videos image images photo photos photograph recording testimony analysis estimate estimates research findings finding evidence results remarks note notes file files dossier communique communiqué diary minutes map plan plans rules guidelines text texts account accounts press media newspaper newspapers paper magazine broadcaster outlet agency headline editorial bulletin forecast inquiry investigation probe inquest spokesperson tests test polling news reporting story stories warrant papers resolution contract contracts constitution autopsy sheet sheets log logs register invoices receipts budget projections calculations readings database databases submission submissions disclosure disclosures schedule index barometer cables affidavits indictments transcripts accounts brochure prospectus spreadsheet spreadsheets catalogue catalog graph graphic chart charts tables table dashboard petition motion advisory alert',
)

/** Lists by the name under which rows know them. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  be,
  beFinite,
  numberWord,
  // Participles that report without saying who: “is said to”, “it was alleged that”.
  evidential: words(
    'said reported believed thought understood alleged rumoured rumored claimed presumed feared suspected assumed estimated suggested',
  ),
  regarded: words('seen regarded viewed perceived interpreted construed'),
  hearsayAdverb: words('reportedly allegedly purportedly supposedly apparently ostensibly rumouredly rumoredly'),
  epistemicAdverb: words('perhaps maybe probably possibly presumably conceivably seemingly'),
  seem: words('seem seems seemed seeming'),
  appear: words('appear appears appeared appearing'),
  roughly: words('about around roughly approximately circa'),
  nearly: words('nearly almost virtually practically'),
  clauseOpener: words(
    "that the a an this these those he she they it we i you his her their its there in on at by to of and or , . no some any all it's he's",
  ),
  perceive: words('see hear feel smell taste remember tell understand imagine afford bear stand'),
  // “could be told” is leave or ability, “could be closed” a guess.
  reachable: words('told heard seen reached contacted smelled felt found identified located confirmed verified collected obtained bought'),
}
