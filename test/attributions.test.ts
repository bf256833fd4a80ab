import test from 'ava'
import {readAttributions} from '../src/analysis/attributions.js'
import {findHedges} from '../src/analysis/hedges.js'
import {analyze} from '../src/analysis/index.js'
import {mergeAttributions} from '../src/analysis/merge-attributions.js'
import {indexParagraphs} from '../src/analysis/paragraphs.js'
import type {FoundAttribution} from '../src/analysis/types.js'
import {readText} from '../src/read/text.js'
import {articleOf} from './article-of.js'

/** What the rows find, as “source | cue | content”. */
function found(text: string): string[] {
  const article = articleOf(text)
  const paragraphs = indexParagraphs(article)
  const cut = (spans: readonly {start: number; end: number}[]) => spans.map(span => text.slice(span.start, span.end)).join(' … ')
  return readAttributions(paragraphs, findHedges(article, paragraphs)).map(a => `${cut(a.source)} | ${cut(a.cue)} | ${cut(a.content)}`)
}

const cases: [string, string[]][] = [
  // Words of one speaker right behind those of another
  [
    'A visitor wrote, “The pool was cold.” The keeper answered, “It was closed.”',
    ['A visitor | wrote | “The pool was cold.”', 'The keeper | answered | “It was closed.”'],
  ],
  ['“The pool is cold,” the keeper answered, “and closed.”', ['the keeper | answered | “The pool is cold,” … “and closed.”']],
  // An apposition in mid-sentence
  [
    'The catch, according to Ida Holm, head of the fish hall, was poor.',
    ['Ida Holm, head of the fish hall | according to | The catch … was poor'],
  ],
  ['It goes without saying that the boat leaks.', []],
  // A state, a week, and how a letter begins
  [
    'Growers of hops and barley in Washington state, Bo Ruiz said, need rain.',
    ['Bo Ruiz | said | Growers of hops and barley in Washington state … need rain'],
  ],
  ['In a statement that week, Lind said the kiln cracked.', ['Lind | said | the kiln cracked']],
  ['“We are cold,” the letter began. “We are wet.”', ['the letter | began | “We are cold,” … “We are wet.”']],
  // What is believed by others, without a verb of being
  ['The levy, seen by rivals as a gift to brewers, was passed.', ['rivals | seen | The levy … as a gift to brewers']],
  ['A levy described by Holm as “a folly” was passed.', ['Holm | described | A levy … as “a folly”']],
  ['Ships seen by divers as they rose were new.', []],
  ['It is feared by some that the kiln cracks.', ['some | feared | It … that the kiln cracks']],
  // Those of somebody's circle, who turns up, and analysts from outside
  ['Of those who slammed the kiln, Holm said: “It is new.”', ['Holm | said | “It is new.”']],
  ['Those around Holm say the kiln cracked.', ['Those around Holm | say | the kiln cracked']],
  ['Those who own the hull believe that it is sound.', ['Those who own the hull | believe | that it is sound']],
  ['Some outside potters say the kiln cracked.', ['Some outside potters | say | the kiln cracked']],
  ['Kitchen staff reported to their posts.', []],
  ['Kitchen staff reported to police that a pot was missing.', ['Kitchen staff | reported | that a pot was missing']],
  // A town and its state in an apposition
  [
    'Bo Ruiz, a diver from Ava, Ohio, who lost a boat, said it sank.',
    ['Bo Ruiz, a diver from Ava, Ohio, who lost a boat | said | it sank'],
  ],
  ['Friday, Ohio, which is dry, said it would help.', ['Ohio, which is dry | said | it would help']],
  // Records are papers
  ['Holm owes rent, according to court records.', ['court records | according to | Holm owes rent']],
  ['Holm sold the kiln in May, port records show.', ['port records | show | Holm sold the kiln in May']],
  // A club whose name begins as a participle does
  ['His club, Racing Selmo, said it would pay.', ['His club, Racing Selmo | said | it would pay']],
  // A headline that ends with who is blamed
  ['Auditors blame Holm', ['Auditors | blame | Holm']],
  ['The bill to Holm,', []],
  ['Holm put the toll at', []],
  // What is added to something, and when
  ['Holm added two doctors to her board in May.', []],
  ['Holm added there was hope.', ['Holm | added | there was hope']],
  ['Now divers at the lake suggest that the wreck is older.', ['divers at the lake | suggest | that the wreck is older']],
  // A title in quotation marks, and an order to the reader
  [
    'The beekeeper Bo Katz, speaking on “Farms at Dawn Today,” blasted the ministry’s rules for hives.',
    ['The beekeeper Bo Katz | blasted | the ministry’s rules for hives'],
  ],
  ['“This is a farce,” slammed Ida Holm.', ['Ida Holm | slammed | “This is a farce,”']],
  ['Just don’t expect a receipt.', []],
  // What a thing is for, what a place has, and a noun
  ['The council backs a scheme intended to keep the lamps lit.', []],
  ['The owners intended to keep the lamps lit.', ['The owners | intended | to keep the lamps lit']],
  ['The port boasted hundreds of lamps, and they were lit.', []],
  ['Among the many reasons the choir split, money came last.', []],
  // Who judges tells what was found, behind it too
  ['The death was avoidable, a coroner has found.', ['a coroner | found | The death was avoidable']],
  // A name that holds a verb and an article
  ['Save the Children said the camp was full.', ['Save the Children | said | the camp was full']],
  ['The camp is full, according to Save the Children.', ['Save the Children | according to | The camp is full']],
  // Nothing said, a rate, an adjective, a noun, an act
  ['Of the leak Holm said very little, but he left.', []],
  ['Holm said nothing had changed.', ['Holm | said | nothing had changed']],
  ['The shed holds up to 2TB of film per DVR, and it is new.', []],
  ['The town held the much expected “regatta” in June.', []],
  ['Harbour advocates point to the pier as proof.', ['Harbour advocates | point | to the pier as proof']],
  [
    'Councillor Ida Holm branded the fair a “farce” and said: “It was cruel.”',
    ['Councillor Ida Holm | branded | the fair a “farce”', 'Councillor Ida Holm | said | “It was cruel.”'],
  ],
  ['Holm, Lind and other mayors claim the port is full.', ['Holm, Lind and other mayors | claim | the port is full']],
  ['The board promised to keep the fee, intended to end in May.', ['The board | promised | to keep the fee, intended to end in May']],
  [
    '“It is full,” said Ida Holm, author of “Ports of the North,” on Friday.',
    ['Ida Holm, author of “Ports of the North,” | said | “It is full,”'],
  ],
  [
    'When the gate opened, Holm said in an interview, the crowd “kind of sighed and left at once.”',
    ['Holm | said | When the gate opened … the crowd “kind of sighed and left at once.”'],
  ],
  ['On Friday, Holm and Lind said the port was full.', ['Holm and Lind | said | the port was full']],
  [
    'Relatives of nine sailors lost in a storm in northern Kesla said the hull leaked.',
    ['Relatives of nine sailors lost in a storm in northern Kesla | said | the hull leaked'],
  ],
  ['An independent panel found she had pushed the umpire.', ['An independent panel | found | she had pushed the umpire']],
  ['The keeper has left, the BBC understands.', ['the BBC | understands | The keeper has left']],
  ['The signal was understood by the crew.', []],
  [
    'The nurses said the lift had failed, an account the clinic disputes.',
    ['The nurses | said | the lift had failed', 'the clinic | disputes | an account'],
  ],
  ['Insurers expect claims to rise.', ['Insurers | expect | claims to rise']],
  [
    'The ferry firm is weighing a sale, two EU officials told the Tribune.',
    ['The ferry firm | weighing | a sale', 'two EU officials | told | The ferry firm is weighing a sale'],
  ],
  ['The two EU officials said nothing had changed.', ['The two EU officials | said | nothing had changed']],
  ['The soprano will miss the gala, the agent confirmed after the rehearsal.', ['the agent | confirmed | The soprano will miss the gala']],
  ['Asked how he hoped to win, he replied: “On foot.”', ['he | hoped | to win', 'he | replied | “On foot.”']],
  ['The bakery will take a charge of about £3 million.', []],
  ['The union called the sacking unfair.', ['The union | called | the sacking unfair']],
  ['The guest called the hotel receptionist.', []],
  ['A dry wind was adding fuel to the row.', []],
  ['Nine bicycles, two of them reported stolen, lay in the canal.', []],
  [
    'The Courier had reported, quoting two aides, that the lake was dead.',
    ['The Courier | reported | that the lake was dead', 'two aides | quoting | that the lake was dead'],
  ],
  ['The damage was estimated at £3m by insurers.', ['insurers | estimated | The damage … at £3m']],
  ['The sale was confirmed by his widow, Edda Roth.', ['his widow, Edda Roth | confirmed | The sale']],
  ['Harbour reform advocates say the fee is too high.', ['Harbour reform advocates | say | the fee is too high']],
  [
    'The club, which called the pitch “a bog” last year, said it was dry.',
    ['which | called | the pitch “a bog” last year', 'The club, which called the pitch “a bog” last year | said | it was dry'],
  ],
  ['The plan follows a survey of skippers, which found that half swim.', ['which | found | that half swim']],
  ['The wall fell, which found that half swim.', []],
  ['The law, which outlines three levies, is old.', []],
  ['Skipper claims that the lock was shut were rejected.', [' | claims | that the lock was shut']],
  ['Lund claims that the lock was shut.', ['Lund | claims | that the lock was shut']],
  [
    'Hale replied to the claim that the lock was shut.',
    ['Hale | replied | to the claim that the lock was shut', ' | claim | that the lock was shut'],
  ],
  ['A woman walking her dog said the lock was shut.', ['A woman walking her dog | said | the lock was shut']],
  ['The judge hearing the case said the lock was shut.', ['The judge hearing the case | said | the lock was shut']],
  ['The lawyer hired to defend the skipper said he was ill.', ['The lawyer hired to defend the skipper | said | he was ill']],
  ['The last woman to lead the party said it was ready.', ['The last woman to lead the party | said | it was ready']],
  ['A group that wants to save the lock said it would sue.', ['A group that wants to save the lock | said | it would sue']],
  ['It was a plan to save the lock, skippers said.', ['skippers | said | It was a plan to save the lock']],
  ['After meeting the mayor said the lock was shut.', ['the mayor | said | the lock was shut']],
  ['The lock that the mayor said was shut is old.', ['the mayor | said | that … was shut is old']],
  ['Patients admitted to the ward from abroad are ill.', []],
  ['No union has claimed responsibility for the leak.', []],
  ['Few would argue against a lock.', []],
  ['A few skippers said the lock was shut.', ['few skippers | said | the lock was shut']],
  ['The town holds little hope for a lock.', []],
  ['Shares fell after the brewer cut its forecast, blaming the rain.', ['the brewer | blaming | the rain']],
  ['The fee drew no criticism from skippers.', []],
  ['The skipper came under fire from rebels on the bank.', []],
  ['The divers found no sign that the lock had been forced.', ['The divers | found | no sign that the lock had been forced']],
  ['The audit found evidence of fraud.', ['The audit | found | evidence of fraud']],
  ['Divers found evidence in the shed.', []],
  [
    'The mill wants to grow, a person familiar with the plans said.',
    ['The mill | wants | to grow', 'a person familiar with the plans | said | The mill wants to grow'],
  ],
  [
    "The boaters' league Fair Locks left the hall but warned against a boycott.",
    ["The boaters' league Fair Locks | warned | against a boycott"],
  ],
  [
    'The audit found that the leaflets made claims the data did not support.',
    ['The audit | found | that the leaflets made claims the data did not support'],
  ],
  [
    'The e-mails, dated March 3 to June 19, show a clerk asking for keys and being told to wait.',
    ['The e-mails, dated March 3 to June 19 | show | a clerk asking for keys and being told to wait'],
  ],
  [
    'Nurses who work at night are more likely to fall ill, a study of 2,000 nurses in Chile, Peru and Spain has found.',
    ['a study of 2,000 nurses in Chile, Peru and Spain | found | Nurses who work at night are more likely to fall ill'],
  ],
  [
    'Most nurses in Chile, Peru and Spain said that nights were cold.',
    ['Most nurses in Chile, Peru and Spain | said | that nights were cold'],
  ],
  ['The warden, who warned in May that the dam leaks, has resigned.', ['who | warned | that the dam leaks']],
  // What is told in a clause before the main clause ends with that clause.
  ['While the warden said the gate was sound, divers saw a crack.', ['the warden | said | the gate was sound']],
  ['Although the mill announced a new kiln in May, it has hired nobody.', ['the mill | announced | a new kiln in May']],
  ['Unlike river freight, which the port says will barely grow, road freight has doubled.', ['the port | says | which … will barely grow']],
  ['The clock, says the verger, has not run since 1936.', ['the verger | says | The clock … has not run since 1936']],
  ['The mayor, said to be ill, was away.', []],
  ['According to Lind’s biographer, Bo Katz, he was shy.', ['Lind’s biographer, Bo Katz | According to | he was shy']],
  [
    'According to a survey published early last week by Marrow Research, eels sleep.',
    ['a survey published early last week by Marrow Research | According to | eels sleep'],
  ],
  ['A memo laying out the plan says that the pier is shut.', ['A memo laying out the plan | says | that the pier is shut']],
  ['A study tracking 4,000 eels found that half of them sleep.', ['A study tracking 4,000 eels | found | that half of them sleep']],
  ['Insurers put the losses at several million.', ['Insurers | put | the losses at several million']],
  ['The ferry, which Lind described as a bathtub, has sunk.', ['Lind | described | which … as a bathtub']],
  [
    'After the vote, Lind said the gate is stuck, the dam leaks and the road is shut.',
    ['Lind | said | the gate is stuck, the dam leaks and the road is shut'],
  ],
  ['Though tenants say the roof leaks, the landlord has done nothing.', ['tenants | say | the roof leaks']],
  ['Lind herself hinted last year that the hall might shut.', ['Lind herself | hinted | that the hall might shut']],
  [
    'The auditor went through the books and found evidence that the mill was sold.',
    ['The auditor | found | evidence that the mill was sold'],
  ],
  // What may be in a mind has told nobody.
  ['Investors will want a share.', []],
  ['The coach may have hoped to win the cup.', []],
  ['The coach would want a new hall.', []],
  ['If the gate holds, you hope the dam will.', []],
  // A mark turned the wrong way opens all the same.
  ['Lind said, ”The gate is stuck.”', ['Lind | said | ”The gate is stuck.”']],
  // “As … says” hands over to the clause behind it; what was predicted came true.
  ['But as the Courier notes, port agents may ask for the logs.', ['the Courier | notes | port agents may ask for the logs']],
  ['The kiln, as Lind pointed out, was shut.', ['Lind | pointed out | The kiln … was shut']],
  ['As Lind predicted, the dam broke.', []],
  // Opinions, names given, blame laid elsewhere
  ['To Ms. Hale, the plan is a gift to the quarry.', ['Ms. Hale | To | the plan is a gift to the quarry']],
  ['To Ms. Hale, the coach sent a signed shirt.', []],
  ['To save Hale, the board is looking for a buyer.', []],
  ['Hale attributed the delay to a strike at the yard.', ['Hale | attributed | the delay to a strike at the yard']],
  ['Lind disagrees with the finding that the pier is safe.', ['Lind | disagrees | with the finding that the pier is safe']],
  ['Lind agreed with Rask that the pier was safe.', ['Lind | agreed | that the pier was safe']],
  ['Rask has cast the strike as a fight over dignity.', ['Rask | cast | the strike as a fight over dignity']],
  ['Members cast their ballots as the band was playing.', []],
  ['Hale calls Lind unfit.', ['Hale | calls | Lind unfit']],
  ['Hale called Lind at noon.', []],
  [
    'Lind called the plan to move the whole market out of the old town “a disgrace.”',
    ['Lind | called | the plan to move the whole market out of the old town “a disgrace.”'],
  ],
  ['The town screened a short film called “The Tide” on Friday.', []],
  ['The turnout surprised the pollster Marta Lind: “I have never seen it.”', ['the pollster Marta Lind |  | “I have never seen it.”']],
  ['Marta Lind put it this way: “No pump, no harbour.”', ['Marta Lind |  | “No pump, no harbour.”']],
  ['Holm, who ran the yard for years, said she often slept there.', ['Holm, who ran the yard for years | said | she often slept there']],
  ['Moen, who lives on the pier, says there’s a leak.', ['Moen, who lives on the pier | says | there’s a leak']],
  ['In a column, Lind compared the toll to a robbery.', ['Lind | compared | the toll to a robbery']],
  ['The study compared online panels to a census.', []],
  ['Lind has pointed to her work for the poor.', ['Lind | pointed | to her work for the poor']],
  ['The letter points out a flaw in the plan.', ['The letter | points out | a flaw in the plan']],
  ['Lind asked the prosecutor in Hull whether the clerk had lied.', ['Lind | asked | whether the clerk had lied']],
  ['Moen wasn’t optimistic about a deal.', ['Moen | optimistic | about a deal']],
  [
    'One adviser said the mayor leads by calling Lind a liar.',
    ['One adviser | said | the mayor leads by calling Lind a liar', 'the mayor | calling | Lind a liar'],
  ],
  // Looks like a cue and is none
  ['Rask maintains a wide lead over Holm.', []],
  ['Most of the patients admitted were children.', []],
  ['The widow of one alleged victim wept.', []],
  ['He asked for no name for fear of losing work.', []],
  ['In May, 6 in 10 fully remote nurses said they were tired.', ['6 in 10 fully remote nurses | said | they were tired']],
  ['It was suggested by the defence that she was ill.', ['the defence | suggested | It … that she was ill']],
  ['Porter sold the keys, court told', [' | told | Porter sold the keys']],
  [
    'Lind came under fire from the fund Kestrel, which disclosed a stake in June and has called the plan “reckless.”',
    ['which | called | the plan “reckless.”'],
  ],
  ['The trial, which is expected to last a week, goes on.', [' | expected | to last a week']],
  ['Rask maintains that the lead is safe.', ['Rask | maintains | that the lead is safe']],
  ['Ada Moen, a baker and former state senator, is running again.', []],
  ['The closure adds to the trouble that has dogged the yard.', []],
  ['The club charges a fee that few can pay.', []],
  ['The mayor thanked his spokeswoman, Hope Lind, on the stage.', []],
  [
    'Prof Jo Lane, of the Ostby Institute, who took no part in the trial, said other drugs, such as statins, might help.',
    ['Prof Jo Lane, of the Ostby Institute, who took no part in the trial | said | other drugs, such as statins, might help'],
  ],
  [
    'The mill has been accused of hiding the spill, something it denies.',
    [' | accused | The mill … of hiding the spill', 'it | denies | something'],
  ],
  ['The survey found no link between the noise and the fish.', ['The survey | found | no link between the noise and the fish']],
  // Word orders
  ['The coroner said the boy drowned.', ['The coroner | said | the boy drowned']],
  [
    '“The bridge fell,” the engineer was quoted as saying by the Courier, adding that nobody was hurt.',
    ['the engineer | quoted as saying | “The bridge fell,”', 'the engineer | adding | that nobody was hurt'],
  ],
  [
    'A friend told the magazine in May:\n\n“They are close.\n\n“They row a lot.”',
    ['A friend | told | “They are close. … “They row a lot.”'],
  ],
  [
    '‘It breaks every rule,’ a porter told the paper. ‘This is war.\n\n‘There is anger over how they’ve done it.’',
    ['a porter | told | ‘It breaks every rule,’ … ‘This is war. … ‘There is anger over how they’ve done it.’'],
  ],
  [
    'The board had to explain the move after harbour minister Jo Lane admitted that the pier was cracked.',
    ['harbour minister Jo Lane | admitted | that the pier was cracked'],
  ],
  [
    'Nine people died, the ministry said, including three at the pier, where twelve were hurt.',
    ['the ministry | said | Nine people died … including three at the pier, where twelve were hurt'],
  ],
  ['A porter was quoted by the Courier as saying that nobody was hurt.', ['A porter | quoted … as saying | that nobody was hurt']],
  [
    'Insiders aligned with deputy chair Jo Lane claimed that a name was added.',
    ['Insiders aligned with deputy chair Jo Lane | claimed | that a name was added'],
  ],
  ['Lane neither confirmed nor denied that the pier was shut.', []],
  ['Yesterday wardens said the pier was shut.', ['wardens | said | the pier was shut']],
  ['The talks failed, with friends saying: “It is over.”', ['friends | saying | “It is over.”']],
  ['The board came under fire from members warning that the plan was rash.', ['members | warning | that the plan was rash']],
  ['She made it clear there would be no second vote.', ['She | made it clear | there would be no second vote']],
  ['A porter dished to the magazine that they were over.', ['A porter | dished | that they were over']],
  ['After Sunday’s announcement that the pier was shut, anglers left.', [' | announcement | that the pier was shut, anglers left']],
  ['“The boy drowned,” the coroner said.', ['the coroner | said | “The boy drowned,”']],
  ['“The boy drowned,” said Edna Voss, the county coroner.', ['Edna Voss, the county coroner | said | “The boy drowned,”']],
  ['Wheat prices will double, traders in Odesa said on Friday.', ['traders in Odesa | said | Wheat prices will double']],
  ['The tunnel, the engineers said, was never safe.', ['the engineers | said | The tunnel … was never safe']],
  ['But, she said, the vote was fair.', ['she | said | the vote was fair']],
  ['“The vote,” she said, “was fair.”', ['she | said | “The vote,” … “was fair.”']],
  ['The keeper added: “The lioness is calm.”', ['The keeper | added | “The lioness is calm.”']],
  ['The ferry sank in minutes, according to two crew members.', ['two crew members | according to | The ferry sank in minutes']],
  ['According to the harbour board, the ferry sank in minutes.', ['the harbour board | According to | the ferry sank in minutes']],
  [
    'The ferry was overloaded, the Gazette reported, citing port officials.',
    ['the Gazette | reported | The ferry was overloaded', 'port officials | citing | The ferry was overloaded'],
  ],
  // Nouns and adverbials that only look like cues, and agents
  [
    'The bank expects growth of 1%, up from its previous forecast of 0.8%.',
    ['The bank | expects | growth of 1%, up from its previous forecast of 0.8%'],
  ],
  ['His deputy will take charge of training until May.', []],
  ['Skippers charged that the quay was sold too cheaply.', ['Skippers | charged | that the quay was sold too cheaply']],
  ['The storm spared the other states that border the lake.', []],
  ['The port moved to rules that bind every ferry.', []],
  ['The keeper is considered one of the best on the coast.', [' | is considered | The keeper … one of the best on the coast']],
  ['The reef trade is expected to double by the early 2040s.', [' | expected | The reef trade … to double by the early 2040s']],
  ['The abbot voiced concern over the felling.', ['The abbot | voiced | concern over the felling']],
  ['The mayor has been accused by rights groups of jailing rivals.', ['rights groups | accused | The mayor … of jailing rivals']],
  ['The tunnel is believed to have been built by smugglers.', [' | is believed to | The tunnel … have been built by smugglers']],
  ['The wildfire is thought to have been set by hikers.', [' | is thought to | The wildfire … have been set by hikers']],
  ['The town dances, and Instagram asks, Are you all mad?', ['Instagram | asks | Are you all mad?']],
  ['A $9 million takeover announced Monday would end the dispute.', []],
  ['There have been few calls for the captain to resign.', [' | calls | for the captain to resign']],
  [
    'Ida Holm’s scathing criticism that the pier was a swindle angered the board.',
    ['Ida Holm | criticism | that the pier was a swindle angered the board'],
  ],
  ['Gunmen attacked the depot on Sunday.', []],
  ['A German warning that wells could run dry was ignored.', ['German | warning | that wells could run dry']],
  ['The ministry put the toll at nine.', ['The ministry | put | the toll at nine']],
  ['A union of mechanics blamed understaffing.', ['A union of mechanics | blamed | understaffing']],
  // Whom a participle, a court or a relation of the dead belongs to
  [
    'The warden said he did not know why they had left, adding that the gate was open.',
    ['The warden | said | he did not know why they had left', 'The warden | adding | that the gate was open'],
  ],
  ['He died at 90 at a home in Ostby, said his sister, Runa.', ['his sister, Runa | said | He died at 90 at a home in Ostby']],
  [
    '“We look at the engine,” said Pia Lund, rail safety inspector for the board.',
    ['Pia Lund, rail safety inspector for the board | said | “We look at the engine,”'],
  ],
  ['“Step back,” the guard could be heard telling the crowd.', ['the guard | telling | “Step back,”']],
  [
    'Dozens of parents spoke against the sale of the field claiming that it was a gift.',
    ['Dozens of parents | claiming | that it was a gift'],
  ],
  ['The judge left the hall saying: “This is over.”', ['The judge | saying | “This is over.”']],
  ['A ferry log claiming that the pump was new was false.', ['A ferry log | claiming | that the pump was new was false']],
  ['Jurors heard his own words on tapes of calls he made to a broker.', []],
  ['The trial was to be held to decide who owns the mill.', []],
  ['The jury hung on the charge of arson in the case of the baker.', []],
  ['The officer called for backup.', []],
  ['A police report states the guard was asleep.', ['A police report | states | the guard was asleep']],
  ['“We counted the tides,” she wrote in her 1994 book “The Low Quay.”', ['she | wrote | “We counted the tides,”']],
  ['She beat an incumbent who voters thought had bungled the flood.', ['voters | thought | who … had bungled the flood']],
  ['We are told that both drivers came from the valley.', [' | We are told | that both drivers came from the valley']],
  ['The board asks that anyone who saw the fire call its office.', ['The board | asks | that anyone who saw the fire call its office']],
  [
    'Ida Holm, head of the Harbour Clinic, a charity in Ostby that feeds sailors, said the roof leaked.',
    ['Ida Holm, head of the Harbour Clinic, a charity in Ostby that feeds sailors | said | the roof leaked'],
  ],
  ['Police in Ostby said before noon Sunday, crews found a boat.', ['Police in Ostby | said | before noon Sunday, crews found a boat']],
  ['Deputies responded to 14 Quay Lane, where a man had fallen.', []],
  ['The operator took a call from the man’s wife saying that he had fallen.', ['the man’s wife | saying | that he had fallen']],
  ['They arrived to find the boy pointing a gun and threatening to shoot.', []],
  ['“We want to know why,” Katz told the press outside the hall just after the union voted.', ['Katz | told | “We want to know why,”']],
  [
    'Katz admits it, according to the papers, and also said that the vote was rigged.',
    ['Katz | admits | it', 'the papers | according to | Katz admits it', 'Katz | said | that the vote was rigged'],
  ],
  [
    'The anger, according to Katz, stemmed from the terms of the lease.',
    ['Katz | according to | The anger … stemmed from the terms of the lease'],
  ],
  ['“We ran,” the agency quoted Pia Lund, a nurse, as saying.', ['Pia Lund, a nurse | saying | “We ran,”']],
  [
    '“It was loud,” said Bo Katz, Harlow County sheriff’s spokesperson.',
    ['Bo Katz, Harlow County sheriff’s spokesperson | said | “It was loud,”'],
  ],
  ['Trooper Paul “Sparky” Holm says the road is shut.', ['Trooper Paul “Sparky” Holm | says | the road is shut']],
  ['The coroner identified the driver as Tom Rask.', ['The coroner | identified | the driver as Tom Rask']],
  ['The dead were identified as two brothers.', []],
  ['The second driver, identified as Tom Rask, was hurt.', []],
  ['Crews came at nine after someone called and said a boat was missing.', ['someone | said | a boat was missing']],
  ['When she claimed benefits, she said she had no savings.', ['she | said | she had no savings']],
  ['Some said they’re worried about the dam.', ['Some | said | they’re worried about the dam']],
  ['In the police report, under cause, nothing is listed.', []],
  // Sources of many shapes
  [
    'However, two former wardens, who asked not to be named, said the lock had failed.',
    ['two former wardens, who asked not to be named | said | the lock had failed'],
  ],
  ['The pier is the place harbour officials say the ferry might sink.', ['harbour officials | say | the ferry might sink']],
  ['One reason bakers and millers say they left was the rent.', ['bakers and millers | say | they left was the rent']],
  [
    'Ida Holm, who is a deacon at a chapel in Ostby, Vermont, slammed the fair for its noise.',
    ['Ida Holm, who is a deacon at a chapel in Ostby, Vermont | slammed | the fair for its noise'],
  ],
  [
    'Time was booked in four towns, according to media buying sources.',
    ['media buying sources | according to | Time was booked in four towns'],
  ],
  ['Bakers who are inclined to believe the story will stay.', []],
  ['It was revealed that she paid for lawsuits by Ida Holm against the paper.', []],
  ['The campaign blasted out leaflets and clips.', []],
  ['Jana Roth, 34, a baker from Graz, said that she saw smoke.', ['Jana Roth, 34, a baker from Graz | said | that she saw smoke']],
  ['An official who asked not to be named said talks had stalled.', ['An official who asked not to be named | said | talks had stalled']],
  ['People briefed on the inquiry said two guards were asleep.', ['People briefed on the inquiry | said | two guards were asleep']],
  ['The abbot and his deputy denied the charge.', ['The abbot and his deputy | denied | the charge']],
  ['The ministry on Tuesday warned that wells could run dry.', ['The ministry | warned | that wells could run dry']],
  [
    'Tom Rask, a vet at the zoo who did not treat the bear, said it was old.',
    ['Tom Rask, a vet at the zoo who did not treat the bear | said | it was old'],
  ],
  ['“It shook,” Lena Ortiz, a baker, told the Coast Radio desk.', ['Lena Ortiz, a baker | told | “It shook,”']],
  [
    'Letters show that guards at Halden said the lock had failed.',
    ['Letters | show | that guards at Halden said the lock had failed', 'guards at Halden | said | the lock had failed'],
  ],
  ['The mill will shut, according to a clerk briefed on the plans.', ['a clerk briefed on the plans | according to | The mill will shut']],
  [
    'He sold 12 boats, which according to the liquidators add up to half the fleet.',
    ['the liquidators | according to | add up to half the fleet'],
  ],
  // Papers after what they tell
  ['Thefts fell by a third, police figures show.', ['police figures | show | Thefts fell by a third']],
  ['The town spent 4 million on lawyers, council minutes show.', ['council minutes | show | The town spent 4 million on lawyers']],
  ['The clerk forged two wills, a court has heard.', [' | heard | The clerk forged two wills']],
  ['The trial, which began in May, has heard that the will was forged.', [' | heard | that the will was forged']],
  ['An inquest into her death heard that she fell.', [' | heard | that she fell']],
  ['The jury was told the shed was dark.', [' | told | the shed was dark']],
  ['The mayor was told the shed was dark.', [' | told | The mayor … the shed was dark']],
  ['The band heard that the hall was shut.', []],
  // Who speaks, without whom it is about and where it was said
  ['The woman police say he robbed has left.', ['police | say | he robbed has left']],
  ['He lived in the same street as the woman police say he robbed.', ['police | say | he robbed']],
  ['The largest reported loss was 9 million.', []],
  ['Lab scientists calculated that the loss had doubled.', ['Lab scientists | calculated | that the loss had doubled']],
  ['The harbour police say he robbed her.', ['The harbour police | say | he robbed her']],
  ['Nobody has named the man who witnesses say fled.', ['witnesses | say | who … fled']],
  ['The bank in a statement on Friday said it would close.', ['The bank | said | it would close']],
  ['The woman in the video said it would close.', ['The woman in the video | said | it would close']],
  ['The bid was too low, said analysts at Bremner Holt, in a note.', ['analysts at Bremner Holt | said | The bid was too low']],
  ['The ministry in the past has admitted that it was late.', ['The ministry | admitted | that it was late']],
  ['The Danish daily reports that the pier is shut.', ['The Danish daily | reports | that the pier is shut']],
  ['The board daily reports that the pier is shut.', [' | reports | that the pier is shut']],
  ['Rask was responding to the Courier’s report that the pier was shut.', ['Courier | report | that the pier was shut']],
  ['Rask responded that the pier was shut.', ['Rask | responded | that the pier was shut']],
  ['“He is late,” a friend told the Courier about the row that was settled in May.', ['a friend | told | “He is late,”']],
  ['Her neighbours described her as kind.', ['Her neighbours | described | her as kind']],
  ['A friend told E! News that the band was done.', ['A friend | told | that the band was done']],
  ['Insurers put the damage at 40 million euros.', ['Insurers | put | the damage at 40 million euros']],
  ['The club put a statue at the gate.', []],
  ['The premier left early and promised help for the farmers.', ['The premier | promised | help for the farmers']],
  ['The calf weighed less than 30 kilos.', []],
  ['Lena Ortiz called her sister from the pier. “It shook,” she said.', ['she | said | “It shook,”']],
  ['Shipyards added 9,000 jobs in May, the bureau said.', ['the bureau | said | Shipyards added 9,000 jobs in May']],
  // Verbs and what they take
  ['Residents accused the mine of poisoning a stream.', ['Residents | accused | the mine of poisoning a stream']],
  ['The captain told her crew to abandon ship.', ['The captain | told | to abandon ship']],
  ['The pilot told investigators that an alarm had failed.', ['The pilot | told | that an alarm had failed']],
  ['The union called the offer an insult.', ['The union | called | the offer an insult']],
  ['The bishop described the law as cruel.', ['The bishop | described | the law as cruel']],
  ['The coach has ruled out a return to Milan.', ['The coach | ruled out | a return to Milan']],
  ['The envoy urged both sides to stop firing.', ['The envoy | urged | both sides to stop firing']],
  ['The senator vowed to block the bill.', ['The senator | vowed | to block the bill']],
  // Spans that ended too early or too late
  [
    'According to the warrant, her brother, Tom Hale, told officers a man had fled.',
    ['the warrant | According to | her brother, Tom Hale, told officers a man had fled', 'her brother, Tom Hale | told | a man had fled'],
  ],
  [
    'According to one envoy, who was not authorised to speak, the talks are dead.',
    ['one envoy, who was not authorised to speak | According to | the talks are dead'],
  ],
  [
    'Papers seen by the Gazette show that the boat had failed a test.',
    ['Papers seen by the Gazette | show | that the boat had failed a test'],
  ],
  ['Drone footage showed a collapsed wall.', ['Drone footage | showed | a collapsed wall']],
  ['Hale later admitted to officers that he had lied.', ['Hale | admitted | that he had lied']],
  ['Doctors warned her he might go deaf.', ['Doctors | warned | he might go deaf']],
  ['The parts were ordered in May, per the filing.', ['the filing | per | The parts were ordered in May']],
  ['The clerk told jurors not to read the papers.', ['The clerk | told | not to read the papers']],
  [
    'The aide who took the call recalled that he said the boat leaked.',
    ['The aide who took the call | recalled | that he said the boat leaked', 'he | said | the boat leaked'],
  ],
  ['According to the Gazette, the man, a baker, had been ill.', ['the Gazette | According to | the man, a baker, had been ill']],
  [
    'A review carried out by the board found that files were missing, the hearing was told.',
    ['A review carried out by the board | found | that files were missing'],
  ],
  ['The lawyer submitted that the notices came late.', ['The lawyer | submitted | that the notices came late']],
  // … not the guards
  ['Two guards told police they had complained. “We wrote. Nobody came,” said one.', ['Two guards | told | they had complained']],
  ['It did not name the plant and said it was waiting for a report.', ['It | said | it was waiting for a report']],
  // Nothing is reported
  ['The rise in thefts shows that the plan has failed.', []],
  ['A toy maker is recalling more than 300,000 bears.', []],
  ['Anyone with information is asked to call the sheriff.', []],
  ['The men will appear in court on charges of theft.', []],
  ['The guard left, requesting anonymity.', []],
  ['A neighbour, who asked not to be named, left.', []],
  ['People who think they have been stung should call a nurse.', []],
  ['The referee pointed to the spot.', []],
  // More than one in a sentence
  ['The rector closed the hall and warned that the roof could fall.', ['The rector | warned | that the roof could fall']],
  ['The envoy left early, accusing the rebels of bad faith.', ['The envoy | accusing | the rebels of bad faith']],
  [
    'The roof will hold, the builder said, adding that he had tested it.',
    ['the builder | said | The roof will hold', 'the builder | adding | that he had tested it'],
  ],
  [
    'He promised to resign within a month, his lawyer said.',
    ['He | promised | to resign within a month', 'his lawyer | said | He promised to resign within a month'],
  ],
  ['She is charged with fraud, which she denies.', ['she | denies | which']],
  // Nobody named
  ['The curator was accused of selling two paintings.', [' | accused | The curator … of selling two paintings']],
  ['The heir is said to have fled to Peru.', [' | is said to | The heir … have fled to Peru']],
  ['It has emerged that the valve was shut.', [' | It has emerged | that the valve was shut']],
  // Nouns
  ['Farmers resent the claim that the well was dry.', [' | claim | that the well was dry']],
  ['Nobody heeded the chairman’s demand that she resign.', ['the chairman | demand | that she resign']],
  // Quotations that go on
  [
    '“We lost the harvest,” the farmer said. “We will plant again.”',
    ['the farmer | said | “We lost the harvest,” … “We will plant again.”'],
  ],
  [
    'The pilot hinted that a door had failed. “Something banged. Then it went dark.”',
    ['The pilot | hinted | that a door had failed', 'The pilot |  | “Something banged. Then it went dark.”'],
  ],
  // A quotation that stands before its speaker is what was said, what follows is when, to whom and how
  ['“The roof held. Nobody was hurt,” she told Lind, to applause from the gallery.', ['she | told | “The roof held. Nobody was hurt,”']],
  ['“The roof is new,” Lind said in a film that showed off the hall.', ['Lind | said | “The roof is new,”']],
  ['“They never paid,” Lind said of a list that included two bakers.', ['Lind | said | “They never paid,”']],
  ['“We will not sell,” Lind told “Town Talk,” a morning show.', ['Lind | told | “We will not sell,”']],
  ['In her book “Low Tide,” Lind said that the roof leaked.', ['Lind | said | that the roof leaked']],
  [
    '“The roof held. We are glad,” Lind said “and we will open on Sunday.”',
    ['Lind | said | “The roof held. We are glad,” … “and we will open on Sunday.”'],
  ],
  [
    '“The roof held,” said Karin Lind “and we will open on Sunday.”',
    ['Karin Lind | said | “The roof held,” … “and we will open on Sunday.”'],
  ],
  // A round-up, and an agency that signs its report
  [
    'The winger is on his way. (Sky Sports)\n\nThe keeper has signed. (Bild, in German)',
    ['Sky Sports |  | The winger is on his way.', 'Bild |  | The keeper has signed.'],
  ],
  ['The pier was closed for a year. (Reuters)', []],
  // A colon that announces words
  ['The figures come from the Courier:\n\n“Nine cranes fell in a year.”', ['the Courier |  | “Nine cranes fell in a year.”']],
  [
    'A letter of rules reads:\n\n• “Oil the winch on Mondays.”\n\n• “Lock the gate at dusk.”',
    ['A letter of rules | reads | “Oil the winch on Mondays.” … “Lock the gate at dusk.”'],
  ],
  [
    '“The roof held,” Lind said.\n\nThe transcript is as follows:\n\n“We came at noon and saw the beams.\n\n“They were sound.”',
    ['Lind | said | “The roof held,” … “We came at noon and saw the beams. … “They were sound.”'],
  ],
  [
    'The statement reads in full:\n\n“The roof held. We are glad of it.”\n\n“We will open on Sunday.”',
    ['The statement | reads | “The roof held. We are glad of it.” … “We will open on Sunday.”'],
  ],
  [
    'Karin Lind then listed what a hall needs:\n\n“A hall needs a sound roof over it.”',
    ['Karin Lind |  | “A hall needs a sound roof over it.”'],
  ],
  [
    '“The roof held,” Lind said.\n\nThe transcript is as follows:\n\n“HOST: Did the roof hold in the storm?\n\n“LIND: It did.”',
    ['Lind | said | “The roof held,”'],
  ],
  [
    '“The roof held,” Lind said.\n\nThe sign on the door was clear:\n\n“Nobody enters without a helmet.”',
    ['Lind | said | “The roof held,”', 'The sign on the door |  | “Nobody enters without a helmet.”'],
  ],
  [
    'The gate opened at noon.\n\nTranscript as follows:\n\n“We came at noon and saw the beams. They were sound.”',
    ['Transcript |  | “We came at noon and saw the beams. They were sound.”'],
  ],
  [
    'Lind said: “The gate opened. The crowd came in.”\n\nTranscript as follows:\n\n“We came at noon and saw the beams.”',
    ['Lind | said | “The gate opened. The crowd came in.” … “We came at noon and saw the beams.”'],
  ],
  // As somebody puts it
  ['As the valley’s Karin Lind puts it, “a roof is a promise.”', ['the valley’s Karin Lind | puts it | “a roof is a promise.”']],
  ['The night was, as Lind put it, a nightmare.', ['Lind | put it | The night was … a nightmare']],
  [
    'The hall closed because, as Lind puts it, “nobody paid for the roof.”',
    ['Lind | puts it | The hall closed because … “nobody paid for the roof.”'],
  ],
  // A paragraph that is nothing but a quotation
  [
    '“The roof held,” Lind said during the tour.\n\n“It creaked all night. We heard it at home.”',
    ['Lind | said | “The roof held,” … “It creaked all night. We heard it at home.”'],
  ],
  [
    '“The roof held,” Lind said. She then had a question for the town.\n\n“Who is going to pay for the next one?”\n\n“The mill is going to pay!” the baker shouted.',
    ['Lind | said | “The roof held,” … “Who is going to pay for the next one?”', 'the baker | shouted | “The mill is going to pay!”'],
  ],
  [
    'The hall was cold.\n\n“Nobody had lit the stove in days.”\n\n“We sat in our coats,” Lind said.',
    ['Lind | said | “Nobody had lit the stove in days.” … “We sat in our coats,”'],
  ],
  ['“The roof held,” Lind said. Karin Holm shook her head.\n\n“It did not hold for a single night.”', ['Lind | said | “The roof held,”']],
  ['“The roof held,” Holm said.\n\nShe asked him how old it was.\n\n“It is older than the two of us.”', ['Holm | said | “The roof held,”']],
  ['“The roof held,” Lind said.\n\nThe gate opened at noon.\n\n“Nobody enters without a helmet.”', ['Lind | said | “The roof held,”']],
]
for (const [sentence, expected] of cases) test(`reads: ${sentence}`, t => t.deepEqual(found(sentence), expected))

const none = [
  'The United States sent two ships.',
  'Heavy rain and high winds are forecast for the coast.',
  'The council rejected the plan.',
  'The firm did not provide details and declined to comment.',
  'Three political questions about the dam remain.',
  'The Evening Post building burned down.',
  'Rebels attacked the village at dawn.',
  'If the union believes the offer is final, it will strike.',
  'The club posted a loss of two million.',
  'The bakery claims office opens at nine.',
  'The so-called ghost ship drifted north.',
  'Lind was known to listeners as a long-running cast member of Harbour Night Live and elsewhere for scene-stealing turns in films.',
  'The shop reported earnings of two million.',
]
for (const sentence of none) test(`reads no attribution: ${sentence}`, t => t.deepEqual(found(sentence), []))

test('a quotation that runs on over paragraphs belongs to whoever opened it', t => {
  t.deepEqual(found('The guard said: “The gate was open.\n“Nobody locked it that night.”'), [
    'The guard | said | “The gate was open. … “Nobody locked it that night.”',
  ])
})

const learned = (text: string, cue: string, more: Partial<FoundAttribution> = {}): FoundAttribution => {
  const start = text.indexOf(cue)
  return {
    source: [{start: 0, end: text.indexOf(' ')}],
    cue: [{start, end: start + cue.length}],
    content: [{start: start + cue.length + 1, end: text.length - 1}],
    lemma: 'say',
    cueClass: 'speech',
    quote: 'indirect',
    mode: 'statement',
    sentence: 0,
    addressee: undefined,
    relayedBy: undefined,
    confidence: 0.95,
    by: 'model',
    ...more,
  }
}
const merged = (text: string, finds: readonly FoundAttribution[], least?: number): string[] => {
  const article = articleOf(text)
  const paragraphs = indexParagraphs(article)
  const hedges = findHedges(article, paragraphs)
  return mergeAttributions(readAttributions(paragraphs, hedges), finds, paragraphs, hedges, least).attributions.map(
    a => `${a.by}: ${a.cue.map(span => text.slice(span.start, span.end)).join(' ')}`,
  )
}

test('the learned find knows who shouts behind a clause with a subject of its own', t => {
  const text = 'The tour ended before bakers came, shouting “no roof, no rent!”'
  const source = [{start: text.indexOf('bakers'), end: text.indexOf(' came')}]
  const paragraphs = indexParagraphs(articleOf(text))
  const speakers = (confidence: number): string[] =>
    mergeAttributions(readAttributions(paragraphs, []), [learned(text, 'shouting', {source, confidence})], paragraphs, [], undefined)
      .attributions.flatMap(one => one.source)
      .map(({start, end}) => text.slice(start, end))
  t.deepEqual(speakers(0.9), ['bakers'])
  t.deepEqual(speakers(0.5), ['The tour'])
})

test('where a row has read the cue, the learned find is left out', t => {
  const text = 'Divers said the wreck was empty.'
  t.deepEqual(merged(text, [learned(text, 'said')]), ['source-verb: said'])
})

test('a learned find comes in without its auxiliaries, if it is sure enough and not negated', t => {
  const text = 'Divers have twittered the wreck was empty.'
  t.deepEqual(merged(text, [learned(text, 'have twittered')]), ['model: twittered'])
  t.deepEqual(merged(text, [learned(text, 'have twittered', {confidence: 0.5})]), [])
  t.deepEqual(merged(text, [learned(text, 'have twittered', {confidence: 0.5})], 0.4), ['model: twittered'])
  const negated = 'Divers have not twittered the wreck was empty.'
  t.deepEqual(merged(negated, [learned(negated, 'have not twittered')]), [])
})

test('who relays whom survives the merging', t => {
  const text = 'Divers twittered. The wreck was empty, the Gazette reported, citing port officials.'
  const article = articleOf(text)
  const paragraphs = indexParagraphs(article)
  const rows = readAttributions(paragraphs, [])
  const both = mergeAttributions(
    rows,
    [learned(text, 'twittered', {content: [{start: 18, end: 30}]})],
    paragraphs,
    [],
    undefined,
  ).attributions
  const citing = both.find(a => a.by === 'citing')!
  t.is(both.length, rows.length + 1)
  t.is(both[citing.relayedBy!]!.lemma, 'report')
})

test('people are cited by whoever reports, not by those in the report', t => {
  const paragraphs = indexParagraphs(articleOf('The Gazette reported that the mill had urged a truce, citing four aides.'))
  const rows = readAttributions(paragraphs, [])
  t.is(rows[rows.find(({by}) => by === 'citing')!.relayedBy!]!.lemma, 'report')
})

test('a post that stands in a tag is told by the account the tag names', t => {
  const text = [
    'Ferry fares rise again',
    'Fares on the island ferry will rise by a tenth in May, the operator said on Monday.',
    '<tweet pic="" author="islelife">Nobody asked us!</tweet>',
    'The rise is the second within a year, and the island council has asked for talks.',
  ].join('\n\n')
  const article = readText(text, 'a.txt')
  const posts = readAttributions(indexParagraphs(article), []).filter(({by}) => by === 'embedded-post')
  const words = (spans: FoundAttribution['source']) => spans.map(({start, end}) => text.slice(start, end))
  t.deepEqual(
    posts.map(({source, content}) => [words(source), words(content)]),
    [[['islelife'], ['Nobody asked us!']]],
  )
})

test('an account on a line of its own signs the post above it', t => {
  const text = 'The pier is shut.\n\nCrane down, nobody hurt. Road shut.\n\n— Ana Ruiz (@aruiz) March 3, 2031\n\nIt opens on Friday.'
  const cut = ({start, end}: {start: number; end: number}) => text.slice(start, end)
  t.deepEqual(
    analyze(readText(text, 'a.txt')).attributions.map(({source, content}) => [source.map(cut), content.map(cut)]),
    [[['Ana Ruiz (@aruiz)'], ['Crane down, nobody hurt. Road shut.']]],
  )
})

test('a sentence that is nothing but words of saying reports nothing, those beside it do', t => {
  const crowd = 'he said that she told him they claim '.repeat(30)
  t.deepEqual(
    analyze(articleOf(`The coroner said the boy drowned. Then ${crowd.trim()}. The mayor denied the claim.`)).attributions.map(
      ({lemma}) => lemma,
    ),
    ['say', 'deny'],
  )
})

test('what readers tell in their letters is shown, and counts for nothing in the report', t => {
  const text = [
    'Islanders weigh ferry fares.',
    'LETTERS.',
    'The operator said last week that it would raise the fares by a tenth.',
    'Ann Lee.',
    'The mayor told us in March that nobody would pay more.',
    'Bo Katz.',
    'It is a road.',
    'Ida Holm.',
  ].join('\n\n')
  const {attributions, weakAttributions} = analyze(readText(text, 'a.txt'))
  t.deepEqual(
    attributions.filter(({cueClass}) => cueClass === 'speech'),
    [],
  )
  t.deepEqual(
    weakAttributions.map(({lemma}) => lemma),
    ['say', 'tell'],
  )
})

test('what is expressed is no second attribution', t => {
  const {attributions} = analyze(articleOf('Anglers at Marlow express concerns about the river.'))
  t.is(attributions.length, 1)
})

test('what a survey shows may open with “just how”', t => {
  t.deepEqual(found('The survey showed just how dear the ferry is.'), ['The survey | showed | just how dear the ferry is'])
})

test('a subject of a headline and remarks that “come” tell nothing', t => {
  const about = 'Storm-24: Mayor Shuts the Pier'
  const at = (text: string, words: string) => [{start: text.indexOf(words), end: text.indexOf(words) + words.length}]
  t.deepEqual(merged(about, [learned(about, ':', {source: at(about, 'Storm-24'), content: at(about, 'Mayor Shuts the Pier')})]), [])
  const remarks = 'His remarks come a week after the vote.'
  const content = at(remarks, 'come a week after the vote')
  t.deepEqual(merged(remarks, [learned(remarks, 'remarks', {cueClass: 'nominal', source: at(remarks, 'His'), content})]), [])
})

test('beside “according to”, learned words that leave out most of the clause give way', t => {
  const text = 'The pier, according to Lee, was sold to a brewer for a single crown.'
  const at = (words: string) => [{start: text.indexOf(words), end: text.indexOf(words) + words.length}]
  const find = learned(text, 'according to', {cueClass: 'according-to', source: at('Lee'), content: at('The pier')})
  const paragraphs = indexParagraphs(articleOf(text))
  const [found] = mergeAttributions(readAttributions(paragraphs, []), [find], paragraphs, [], undefined).attributions
  t.deepEqual(
    found!.learned!.content.map(({start, end}) => text.slice(start, end)),
    ['The pier', 'was sold to a brewer for a single crown'],
  )
})

test('learned words that run on end before the next speaker', t => {
  const text =
    'Brandt claims, against all the ledgers, that “nobody ever weighed those crates.” Two clerks left the room; a third stayed. “I counted them twice,” the harbour clerk says. “They were short by nine. The scales had been wrong since spring.”'
  const words = ({source, content, learned}: FoundAttribution) =>
    (learned?.content ?? content).map(({start, end}) => `${text.slice(source[0]!.start, source[0]!.end)}: ${text.slice(start, end)}`)
  const scales = analyze(readText(text, 'a.txt'))
    .attributions.flatMap(words)
    .filter(told => told.includes('scales'))
  t.deepEqual(scales, ['the harbour clerk: “They were short by nine. The scales had been wrong since spring.”'])
})

test('learned words end with the clause in which they are told', t => {
  const learned = (text: string) =>
    analyze(readText(text, 'a.txt')).attributions.flatMap(one => one.learned?.content.map(({start, end}) => text.slice(start, end)) ?? [])
  for (const text of [
    'Considering that the agency has said that thousands of ships have been lost, that seems a small price to pay for a gate.',
    'But as the Courier notes, port agencies can demand that the firm hand over the logs to aid in an investigation.',
  ])
    for (const words of learned(text)) t.notRegex(words, /small price|agencies$/, words)
})
