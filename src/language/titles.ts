/** Words that stand before a name or instead of one: titles, offices, and the nouns of unnamed sources. */

import {wordSet} from './word-set.js'

export type Gender = 'male' | 'female'

/** Titles that are part of a printed name and tell nothing else; lower case without a full stop. */
export const courtesyTitles: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ...'mr mister sir lord king prince duke father fr pope rabbi imam baron count viscount sheikh brother alhaji mallam shri sri'
    .split(' ')
    .map(x => [x, 'male'] as const),
  ...'mrs ms miss mme madame lady dame queen princess duchess baroness countess sister alhaja hajia smt'
    .split(' ')
    .map(x => [x, 'female'] as const),
  ...'dr doctor prof professor rev reverend hon honorable honourable right st saint judge justice comrade engr'
    .split(' ')
    .map(x => [x, undefined] as const),
])

/** Offices and ranks that stand before a name (“Sen. Ann Lee”, “Police Chief Bo Katz”), abbreviations without full stop. */
export const offices = wordSet(`
president vice-president president-elect governor-elect mayor-elect premier chancellor minister secretary senator sen sens representative rep reps congressman congresswoman
governor gov mayor cllr councillor executive councilman councilwoman councilmember alderman assemblyman assemblywoman delegate commissioner
ambassador envoy consul general gen lieutenant lt colonel col major maj captain capt cmdr commander sergeant sgt corporal cpl private pvt
admiral adm brigadier brig marshal sheriff chief deputy detective det officer constable inspector insp superintendent supt agent trooper
director chairman chairwoman chair chairperson ceo cfo coo cio cto cmo ciso vp svp evp gm founder co-founder co-owner owner manager coach captain spokesman spokeswoman spokesperson
attorney lawyer solicitor barrister prosecutor judge justice magistrate coroner bishop archbishop cardinal imam rabbi pastor priest
leader speaker lawmaker mp mep msp ms td whip treasurer tsar czar head boss editor columnist analyst economist author actor actress singer
writer reporter correspondent anchor host presenter anchorman commentator farmer striker midfielder defender goalkeeper forward quarterback
scientist researcher historian virologist epidemiologist physicist biologist psychologist teacher principal headteacher nurse surgeon
candidate nominee incumbent emperor empress crown dictator strongman prime foreign interior defense defence finance first
coordinator co-ordinator rapporteur undersecretary under-secretary-general taoiseach tánaiste tanaiste igp sp dsp asp csp acp dcp
administrator adviser advisor trustee selectman comptroller provost strategist aide pollster activist campaigner organizer organiser volunteer resident student survivor witness neighbor neighbour
widow widower pensioner postmaster rapper broadcaster businessman businesswoman entrepreneur novelist poet playwright chef influencer songwriter
drummer guitarist winger jockey golfer skipper electrician plumber builder baker paramedic firefighter shopkeeper landlord landlady hairdresser
fellow expert consultant photographer artist musician comedian director-general secretary-general ayatollah supreme sultan emir
`)

/** Offices whose holders give out what their body has counted or found. */
export const publicOffices = wordSet(`
minister secretary governor mayor commissioner auditor auditor-general chairman chairwoman chair chairperson sheriff chief superintendent
inspector captain sergeant constable lieutenant colonel general prosecutor attorney judge justice magistrate coroner registrar administrator
spokesman spokeswoman spokesperson director director-general treasurer comptroller ombudsman statistician ceo cfo executive
`)

/** Words that may stand between an office and its name or before the office (“former”, “Police”, “Foreign”). */
export const officeModifiers = wordSet(`
former ex acting interim deputy assistant associate senior junior vice chief lead prime foreign interior defense defence finance health
education justice trade energy environment transport home labor labour treasury state attorney shadow chancellor police fire district
city county borough town federal national general managing executive senate house minority majority party press first second outgoing incoming
then late veteran longtime co lieutenant major brigadier rear crown supreme republican democratic conservative liberal socialist
independent gop democrat tory labour green islamist far-right opposition ruling rebel retired disgraced billionaire us u.s uk u.k british
american air army navy military intelligence security emergency climate culture sports sport economy agriculture
`)

/** Offices held by one person at a time in an article: “the mayor” points back to whoever was called so. */
/** What a shortened title stands for, as the story goes on: “Sen. Ann Lee … *the senator*”. */
export const longTitles: ReadonlyMap<string, readonly string[]> = new Map([
  ['sen', ['senator', 'lawmaker']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['gov', ['governor']],
  ['gen', ['general']],
  ['lt', ['lieutenant']],
  ['col', ['colonel']],
  ['maj', ['major']],
  ['capt', ['captain']],
  ['cmdr', ['commander']],
  ['sgt', ['sergeant']],
  ['adm', ['admiral']],
  ['brig', ['brigadier']],
  ['det', ['detective']],
  ['insp', ['inspector']],
  ['supt', ['superintendent']],
  ['cllr', ['councillor']],
  ['prof', ['professor', 'academic']],
  ['dr', ['doctor']],
])

export const roleNouns = wordSet(`
president vice-president president-elect governor-elect mayor-elect premier chancellor minister secretary senator representative congressman congresswoman governor mayor councillor councilman
councilwoman lawmaker legislator commissioner ambassador envoy general colonel admiral captain sergeant sheriff chief detective officer constable
superintendent inspector director chairman chairwoman chair chairperson ceo cfo coo cio cto founder co-founder owner manager coach spokesman spokeswoman
spokesperson attorney lawyer solicitor barrister prosecutor judge justice coroner bishop archbishop cardinal pope imam rabbi pastor priest leader speaker
politician candidate nominee dictator strongman author biographer actor actress singer musician comedian artist writer novelist poet reporter correspondent
columnist journalist anchor host presenter broadcaster editor analyst economist scientist researcher professor academic historian teacher
headteacher principal student doctor nurse surgeon farmer fisherman driver pilot soldier striker midfielder defender goalkeeper forward winger
quarterback player footballer athlete champion boxer golfer cyclist runner swimmer skipper star billionaire businessman businesswoman entrepreneur
executive boss banker investor millionaire mogul tycoon developer engineer activist campaigner defendant suspect victim plaintiff survivor witness
gunman shooter attacker killer man woman lady boy girl teenager mother father son daughter brother sister wife husband widow widower parent couple
king queen prince princess monarch duke duchess democrat republican conservative tory liberal incumbent contributor donor veteran native
coordinator co-ordinator rapporteur undersecretary igp taoiseach tánaiste tanaiste
nobel laureate advocate counsel expert consultant adviser advisor strategist aide official diplomat whistleblower pm mp mep ayatollah statesman
`)

export const maleNouns = wordSet(
  'man boy king prince father son brother husband widower spokesman chairman businessman congressman councilman gunman fisherman actor duke pope priest dad uncle grandfather nephew policeman fireman',
)
export const femaleNouns = wordSet(
  'woman lady girl queen princess mother daughter sister wife widow spokeswoman chairwoman businesswoman congresswoman councilwoman actress duchess mum mom aunt grandmother niece policewoman',
)

/** Forces, and with the chambers all bodies that need no article: “police said”. */
export const forces = wordSet('police army military navy coastguard')
export const publicBodies: ReadonlySet<string> = new Set([...forces, 'parliament', 'congress', 'senate', 'government'])
/** Bodies spoken of without their name: “the company”, “the agency”. */
export const bodyNouns = wordSet(`
tribe city county town village borough township municipality
company firm group agency organisation organization charity union team club airline supermarket housebuilder homebuilder bookmaker wholesaler distributor bank party ministry department committee council commission
court government administration university college school hospital institute foundation association federation league network retailer
automaker carmaker manufacturer maker supplier startup start-up giant conglomerate operator developer regulator watchdog bureau office force
service authority board chain brand business bloc alliance coalition militia movement faction army military navy trust fund insurer lender
utility church museum body panel chamber task campaign think-tank nonprofit non-profit ngo publisher broadcaster newspaper paper outlet magazine
website mission embassy consulate delegation squad crew cooperative secretariat inspectorate directorate presidency palace cabinet opposition
prosecution defence defense district bench tank leadership management junta observatory parish society crown estate archive laboratory lab practice surgery
airport port railway mine plant factory refinery farm mill shipyard agency center centre patrol consortium carrier brewer drugmaker chipmaker studio label platform
diocese archdiocese abbey monastery convent seminary synagogue mosque congregation theatre theater orchestra zoo aquarium casino cinema hospice pharmacy steelmaker shipbuilder planemaker toymaker
brokerage landlord jeweller jeweler winery distillery dairy bakery caterer
`)

/** Kinds of outlets: “the newspaper”, “the Danish daily Boldposten”. */
export const outletNouns = wordSet(
  'newspaper paper outlet broadcaster network magazine publication website site channel daily tabloid broadsheet station weekly portal newsroom periodical',
)

/** Words that end the name of a body. */
export const bodyNames = wordSet(`
department ministry office agency administration commission committee council board bureau authority court senate house congress parliament
assembly government university college school institute institution academy hospital clinic foundation association federation union league
club party coalition alliance movement front brigade group company corporation corp inc ltd plc llc co gmbh ag sa nv holdings partners
capital bank fund trust society organization organisation service services police force forces army navy guard guards corps command center
centre network initiative project program programme campaign church diocese museum library airlines airways air motors energy oil gas
electric power technologies systems labs laboratory pharmaceuticals industries media entertainment studios records press publishing
republicans democrats conservatives tories greens lib dems nations states taliban hezbollah hamas opec nato exchange reserve treasury
pharma biotech biosciences therapeutics pharmaceutical instruments networks communications robotics foods software solutions logistics ventures enterprises mining steel semiconductor semiconductors robotics aerospace analytics statistics
insurance properties homes estates housing hotels resorts farms bakeries breweries petroleum minerals renewables chemicals textiles healthcare investments investors securities advisers advisors telecom telecoms realty developers builders stores brewery publishers pictures productions theatre theater orchestra ballet opera choir
festival racing fc afc rovers wanderers hotspur albion rangers marine works shipping ports docks savings lines rail railways transit freight water aggregates cruises ferries beverages appliances cosmetics quarries vineyards
customs border patrol division unit ombudsman tribunal watch international rescue relief aid consulting research survey observatory
`)

const common = (word: string): boolean =>
  crowdNouns.has(word) ||
  personNouns.has(word) ||
  officialNouns.has(word) ||
  roleNouns.has(word) ||
  bodyNouns.has(word) ||
  documentNouns.has(word)
/** In: a test of nouns in the singular. Out: one that passes their plurals, too. */
const orPlural =
  (passes: (word: string) => boolean) =>
  (word: string): boolean =>
    passes(word) || (word.endsWith('s') && (passes(word.slice(0, -1)) || (word.endsWith('ies') && passes(`${word.slice(0, -3)}y`))))

/** In: a word in lower case. Out: whether it is a noun for sources, in the singular or plural, and so no name by itself. */
export const isSourceNoun = orPlural(common)
/** In: a word in lower case. Out: whether it is a noun for a person by office or for a body: “the *ministry*”, “the *owners*”. */
export const isOfficeNoun = orPlural(word => roleNouns.has(word) || officialNouns.has(word) || bodyNouns.has(word))

/** Officials whose name is not given; singular. */
export const officialNouns = wordSet(`
official aide adviser advisor diplomat prosecutor investigator authority regulator lawmaker legislator minister officer detective negotiator staffer
bureaucrat policymaker commander general envoy ambassador spokesman spokeswoman spokesperson secretary inspector civil-servant servant agent
appointee senator congressman congresswoman governor mayor councillor commissioner judge magistrate mp mep deputy sheriff marshal
representative leader police cop policeman policewoman firefighter rescuer responder paramedic coastguard ranger medic delegate strategist
operative whip technocrat cleric monarch royal politician backbencher republican democrat conservative tory president premier coroner
`)

/** Unnamed people known by nothing but their knowledge or their part in events; singular. */
export const personNouns = wordSet(`
source person insider witness eyewitness man woman boy girl employee worker manager executive banker trader lawyer attorney friend relative
neighbor neighbour colleague associate passenger driver student teacher doctor nurse patient victim survivor survivor customer client resident
participant attendee member informant whistleblower tipster someone somebody one another caller visitor owner pilot soldier fighter militant
engineer scientist researcher professor teammate player coach agent spouse parent mother father son daughter brother sister wife husband widow
hacker rancher detainee inmate prisoner hostage migrant refugee evacuee commuter juror hiker
girlfriend boyfriend partner teenager child delegate guest user trader dealer farmer fisherman volunteer protester activist journalist reporter
defendant suspect accuser applicant tenant landlord shopkeeper villager broker employer supervisor superintendent accountant auditor adult
founder director chairman boss player staff candidate editor alumni alumnus classmate roommate homeowner bystander onlooker
`)

/** Crowds nobody can ring up; plural or collective. */
export const crowdNouns = wordSet(`
critics experts analysts observers supporters opponents many some others users locals fans commentators economists scientists researchers
historians academics scholars campaigners activists advocates pundits insiders skeptics sceptics detractors proponents defenders allies rivals
residents voters people americans britons consumers investors traders shoppers readers viewers listeners parents teachers students doctors nurses
women men children conservatives liberals progressives democrats republicans lawmakers politicians leaders backers protesters demonstrators
environmentalists conservationists mps peers councillors senators medics strategists forecasters everyone everybody nobody most few several both public world internet twitter
followers commenters netizens citizens families neighbors neighbours friends relatives players coaches executives industry market markets
watchers veterans elite elites establishment wing base electorate majority minority community communities population crowd generation camp side sides family insurgents crowd audience jury anyone anybody theorists latinos hispanics muslims christians jews catholics protestants evangelicals millennials boomers arabs kurds asians africans believers worshippers customers workers employees unions groups organisations organizations
hackers respondents participants rumours rumors americans europeans russians ukrainians farmers drivers cyclists pedestrians tourists
`)

/** Things that are read, seen or heard: a source that can be fetched. */
export const documentNouns = wordSet(`
statement update report study survey poll quiz questionnaire average tally research paper document documents copy copies filing lawsuit suit indictment complaint affidavit petition memo memorandum letter
email e-mail message transcript record records data figures statistics numbers census audit review assessment analysis investigation inquiry law
bill statute act ruling judgment judgement verdict opinion order decision warrant motion brief testimony contract agreement treaty resolution
declaration communique communiqué release press-release announcement notice bulletin advisory guideline guidelines guidance policy rule rules plan
budget proposal manifesto book memoir biography autobiography article editorial op-ed column essay blog website site page webpage database
spreadsheet list minutes archive archives video footage film documentary recording tape audio photo photograph photographs image images map chart
graph findings finding result excerpt excerpts extract extracts results evidence estimate estimates forecast forecasts projection projections index barometer tagline slogan sign banner
leaflet brochure label caption headline dossier file files cable cables note notes log logs diary journal constitution charter code
polling polls readout commercial ad ads advert adverts advertisement advertisements syllabus testimonial prospectus disclosure disclosures sheet register invoices receipts calculations readings submission submissions accounts summary white-paper factsheet newsletter timeline sources-list screenshot screenshots text texts logbook
manual passage section paragraph clause provision footnote annex appendix chapter preamble line will obituary plaque inscription regulation regulations directive decree edict subpoena summons citation permit licence license
certificate disclosure interview podcast program programme episode broadcast speech remarks comments letterhead rankings ranking
`)

/** Posts and accounts on social platforms. */
export const postNouns = wordSet('tweet tweets post posts handle account accounts hashtag thread livestream meme comment-section')

export const platforms = wordSet(
  'twitter x facebook instagram tiktok telegram reddit weibo wechat youtube threads bluesky mastodon snapchat linkedin vk whatsapp discord truth',
)

/** Who speaks for a body. */
export const spokesNouns = wordSet(
  'rep reps spokesman spokeswoman spokesperson spokespeople spokespersons spokesmen spokeswomen representative representatives rep reps press-office press-secretary publicist',
)

/** Written large, but no names: parties, faiths, peoples that are no country's, and some initials. */
export const peoples = wordSet(`
latinos hispanics islam muslims christians jews catholics protestants evangelicals millennials boomers arabs kurds republican republicans democrat democrats democratic conservative labour tory christian muslim jewish catholic english european african asian arab western latino black white gop covid tv ceo cfo mp mps pm dna gdp ok am vip ai god christmas easter thanksgiving internet covid-19
`)

/** Words that begin the names of many bodies and stand for none alone. */
export const commonBeginnings = wordSet(
  'national royal federal state united international european american world north south east west northern southern eastern western central general democratic republican first supreme local public open free global grand great royal saint independent health human high county city joint',
)
