/**
 * Given names by the sex they mostly tell, and people known by surname alone. Compiled by hand from general knowledge; a
 * name that is missing only means that the article itself has to tell (“Mr”, “she”).
 */

import type {Gender} from './titles.js'
import {wordSet} from './word-set.js'

const male =
  'aaron abdul abdullah abraham adam adrian ahmad ahmed aidan akira alan albert alberto alec alejandro alessandro alexander alexandre alexei alfonso alfred alfredo ali alistair allan allen alvin amir amit anders andre andreas andrei andres andrew andriy andy angelo angus anil anthony anton antonio antony anwar archie arjun armando arnold arthur arturo ashok asif barack barnaby barry bashar bashir ben benedict benjamin benny bernard bernie bert beto bill billy bjorn blake bob bobby boris brad bradley brandon brendan brett brian bruce bruno bryan byron caleb callum calvin cameron carl carlo carlos cecil cedric cesar chad charles charlie chris christian christoph christophe christopher chuck clarence claude claudio clifford clint clive cody colin connor conor corey cory craig curt curtis cyril cyrus dale damian damien damon dan daniel danny dario darius darrell darren darryl dave david dean deepak denis dennis derek derrick desmond devin dexter diego dieter dimitri dirk dmitri dmitry dominic don donald donnie donovan doug douglas duncan dustin dwayne dwight dylan eamonn earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott elmer elon emanuel emil emilio emmanuel emmett enrico enrique eric erik ernest ernesto ethan eugene evan ezra fabio fabrice farouk federico felipe felix fergus fernando fidel floyd francesco francis francisco franco francois frank franklin franz fred freddy frederic frederick fritz gabriel gareth garrett gary gavin gene geoff geoffrey georg george gerald gerard gerhard gideon gilbert giles giorgio giovanni giuseppe glen glenn gordon graham grant greg gregg gregor gregory guillermo gunnar gus gustavo guy hamid hamish hank hans harold harry harvey hassan hector heinrich heinz helmut henri henrik henry herbert herman hideo hiroshi horace howard hubert hugh hugo humberto hussein ian ibrahim ignacio igor ilya imran irving isaac ismael ismail ivan ivor jack jacob jacques jaime jake jamal james jamie jan jared jason javier jay jeb jeff jeffrey jens jeremiah jeremy jermaine jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel johan johann john johnny jon jonah jonas jonathan jorge jose joseph josh joshua juan juergen julian julien julio jurgen justin kamal karim karl keith kelvin ken kenji kenneth kenny kevin khalid kieran klaus kofi konstantin kurt kwame kyle lance larry lars laurence laurent lawrence lee leo leon leonard leonardo leroy lester lewis liam lindsey lionel lloyd logan lorenzo louis luc luca lucas luigi luis luiz lukas luke luther lyle magnus mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus mario marius mark markus markwayne martin marvin mason massimo mateo mathew mathias matt matteo matthew matthias maurice mauricio max maxim mehmet michael michel miguel mikael mike mikhail miles milton mitch mitchell mohamed mohammad mohammed mohan monty muhammad mustafa narendra nathan nathaniel ned neil nelson nicholas nick nico nicolas nicolás niels nigel nikolai nils noah noel norbert norman olaf oleg oleksandr oliver olivier omar osama oscar otto owen pablo paolo pascal patrick paul paulo pavel pedro per pervez pete peter petr phil philip philippe phillip pierre piers prakash rafael rahul raj rajesh ralf ralph ramesh ramon randall randy raphael rashid raul ravi ray raymond recep reggie reginald reid reince reinhard rene ricardo riccardo richard rick ricky rob robbie robert roberto robin roderick rodney rodrigo roger rohan roland rolf roman ron ronald rory ross roy ruben rudolf rudolph rudy rupert russ russell ryan sadiq said salman salvador salvatore sam samir samuel sanjay sanjeev santiago saul scott seamus sean sebastian serge sergei sergey sergio seth shane shaun shawn sheldon sidney simon spencer stan stanislav stanley stefan stefano stephan stephane stephen steve steven stuart suleiman sunil suresh sven sylvester takashi tariq taylor ted terence terrence terry theo theodore thierry thomas thorsten tim timothy tobias toby todd tom tomas tommy tony torsten travis trevor tristan tyler ulf ulrich umar umberto valery vernon victor vijay vikram viktor vince vincent vincenzo vinod vitaly vito vladimir volodymyr walter warren wayne wei wendell werner wesley wilbur wilhelm will willem william willie winston wolfgang xavier xi yannick yasser yuri yusuf yves zabihullah zach zachary zack'
const female =
  'abigail ada adele adriana agnes aisha alexandra alexandria alexis alice alicia alison allison alma alyssa amal amanda amber amelia amina amy ana anastasia andrea angela angelina anita ann anna annabel anne annette annie antonia april ariana astrid audrey barbara beatrice beatriz becky belinda bernadette bernice beth betsy betty beverly bianca bonnie brenda bridget brigitte brittany camila camilla candace carla carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia celia charlotte chelsea cheryl chiara chloe christina christine ciara cilia claire clara claudia colleen connie constance courtney cristina crystal cynthia daisy dana daniela danielle daphne dawn deborah debra deirdre delcy delia denise diana diane dianne dolores donna dora doris dorothy edith eileen elaine eleanor elena eliza elizabeth ella ellen elsa emilia emily emma erica erin esther eva eve evelyn faith farah fatima fatma fiona florence frances francesca gabriela gabrielle gail gemma georgia georgina geraldine gertrude gillian gina giorgia giulia gladys glenda gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen helena helga hilary hillary holly hope ida ilhan ines ingrid irene iris irina isabel isabella isabelle ivana ivy jacinda jackie jacqueline jane janet janice jasmine jean jeanette jeanne jennifer jenny jessica jill joan joanna joanne jocelyn josephine joy joyce juanita judith judy julia juliana julie juliet june kaitlin kamala karen karin kate katherine kathleen kathryn kathy katie katrina kay keiko kelly kerry khadija kimberly kirsten kristen kristi kristina kristine lara larisa latoya laura lauren leah leila lena lesley leticia lidia lillian lily linda lisa liz loretta lori lorraine louise lucia lucy luisa lydia lynda lynn lynne mabel madeleine madison maggie maia mandy margaret margarita maria marian marie marilyn marina marion marjorie marlene martha martina mary maryam matilda maureen maya megan meghan melania melanie melinda melissa mercedes meredith mia michaela michele michelle mildred miranda miriam molly monica monique nadia nancy naomi natalia natalie natasha nicola nicole nina noor nora norma octavia olga olivia paige pamela pat patricia paula pauline peggy penelope penny phoebe phyllis pilar polly priscilla priya rachel ramona rebecca regina renee rhonda rita roberta rosa rosalind rosanna rose rosemary roxanne ruth sabrina sadie sally samantha samira sandra sara sarah savannah selina serena shannon sharon sheila shelley sherry shirley silvia simone sofia sonia sonya sophia sophie stacy stella stephanie sue susan susana suzanne sylvia tamara tammy tania tanya tara tatiana teresa theresa theodora tiffany tina toni tracy ursula usha valentina valerie vanessa vera verónica veronica vicky victoria viola violet virginia vivian wanda wendy whitney yasmin yolanda yoko yulia yvette yvonne zara zoe abby aileen alana alina angelica anika anya arlene beatrix birgit brandi britney caitlin candice carina carly celeste celine charlene christa christiane cindy consuelo corinne darlene debbie desiree dina edna elisa elisabeth elise elsie erika ethel felicia francine freya frieda genevieve gisele gwyneth helene henrietta hilda imogen isobel ivanka janine jemima jen jenna jillian johanna josefina juliette justine kaitlyn karina karla katharine katja katya kayla kayleigh keira kellie kellyanne kendra kerstin kiera kirsty kori kristin krystal larissa leanne leona leonie lila liza lois lorna louisa lucille lucinda madeline magda maja makayla margot mariam marianne marisa marissa marla marta maura maxine millie mimi moira mona monika muriel myra myrna nadine nellie nigella noelle patsy patti paulette petra philippa pippa renata rhoda rochelle rosalie roseanne rosie sabine saskia selena sherri sheryl sienna sinead siobhan sonja susanna susanne susie svetlana sybil tabitha tamika teri tess tessa thelma therese tonya trisha trudy ulrike vicki vivienne wilma winifred winnie zadie zelda zoey'

const men = wordSet(male)
const women = wordSet(female)

/** Given names of men and of women. */
export const borneByBoth = wordSet(
  'jean robin kelly andrea nicola simone carol tracy shannon stacy terry chris jamie sam pat lee lou marion dana casey kim leslie lesley sasha alex jordan morgan ashley lindsay francis frances billie bobbie charlie drew jesse jessie jo joe laurence marian nikita noel ollie paris quinn reese riley ronnie sandy sidney stevie toni val vivian',
)

/** In: a given name in any case. Out: the sex it mostly tells, undefined where it tells none or is not known. */
export const genderOfName = (given: string): Gender | undefined => {
  const lower = fold(given)
  return women.has(lower) ? 'female' : men.has(lower) ? 'male' : undefined
}

/**
 * People whom articles name by surname alone because everybody knows them; used only where the article gives no full name
 * of its own. Heads of state and government and the like; the spelling is the one most newsrooms print.
 */
const known =
  'Donald Trump|Joe Biden|Barack Obama|Bill Clinton|Hillary Clinton|Kamala Harris|JD Vance|Marco Rubio|Pete Hegseth|Ron DeSantis|Gavin Newsom|Mitch McConnell|Nancy Pelosi|Bernie Sanders|Alexandria Ocasio-Cortez|Elon Musk|Jeff Bezos|Mark Zuckerberg|Vladimir Putin|Dmitry Medvedev|Dmitry Peskov|Sergei Lavrov|Volodymyr Zelensky|Alexander Lukashenko|Xi Jinping|Narendra Modi|Benjamin Netanyahu|Mahmoud Abbas|Recep Tayyip Erdogan|Bashar al-Assad|Ali Khamenei|Kim Jong Un|Emmanuel Macron|Marine Le Pen|Olaf Scholz|Angela Merkel|Friedrich Merz|Keir Starmer|Rishi Sunak|Boris Johnson|Theresa May|Nigel Farage|Giorgia Meloni|Pedro Sánchez|Viktor Orbán|Donald Tusk|Ursula von der Leyen|Christine Lagarde|Jens Stoltenberg|Mark Rutte|António Guterres|Justin Trudeau|Mark Carney|Claudia Sheinbaum|Nicolás Maduro|Hugo Chávez|Luiz Inácio Lula da Silva|Jair Bolsonaro|Javier Milei|Gustavo Petro|Gabriel Boric|Cyril Ramaphosa|Abiy Ahmed|Paul Kagame|Fumio Kishida|Shinzo Abe|Anthony Albanese|Jacinda Ardern|Rodrigo Duterte|Ferdinand Marcos Jr.|Taylor Swift|Jerome Powell'

/** Nobody should read the month or the given name as a person: these are never found by surname alone. */
const tooCommon = wordSet('may harris clinton johnson abbas powell swift ahmed vance merz abe silva pen leyen un jr. sanders')

const bySurname = new Map<string, string>()
const spellings = new Map<string, string>()
/** Lower case. */
const givenNames = new Set<string>()
for (const name of known.split('|')) {
  const surname = name.split(' ').at(-1)!
  const folded = fold(name)
  spellings.set(folded, name)
  givenNames.add(folded.split(' ', 1)[0]!)
  if (!tooCommon.has(surname.toLowerCase())) bySurname.set(fold(surname), name)
}
for (const [short, name] of [
  ['lula', 'Luiz Inácio Lula da Silva'],
  ['xi', 'Xi Jinping'],
  ['kim', 'Kim Jong Un'],
  ['modi', 'Narendra Modi'],
  ['ocasio-cortez', 'Alexandria Ocasio-Cortez'],
  ['zelenskyy', 'Volodymyr Zelensky'],
] as const)
  bySurname.set(short, name)

/** Whether a text has no letter beyond ASCII. */
function isPlainText(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false
  return true
}

/** Without accents and with straight apostrophes. */
export function withoutAccents(text: string): string {
  if (isPlainText(text)) return text
  const parts = text.normalize('NFD')
  // The marks of Latin, Greek and Russian letters; the table of all others is dear to compile.
  const marks = /[^\0-\u0482\u2000-\u20cf]/.test(parts) ? /\p{M}/gu : /[\u0300-\u036f]/g
  return parts.replace(marks, '').replaceAll('’', "'")
}

/** Lower case without accents: “Nicolás” and “Nicolas” are one name. */
export function fold(name: string): string {
  return withoutAccents(name).toLowerCase()
}

/** In: a surname that stands alone. Out: the full name of the one person everybody takes it for. */
export const knownBySurname = (surname: string): string | undefined => bySurname.get(fold(surname))

/** In: a full name. Out: as it is known to be spelled (“Viktor Orban”, “Keir Stramer”); any other as it is. */
export function spelledAsKnown(full: string): string {
  const folded = fold(full)
  const known = spellings.get(folded)
  if (known) return known
  // Two letters changed places in a well-known surname after the right given name: a slip, not another person.
  const given = folded.slice(0, Math.max(folded.indexOf(' '), 0))
  if (!givenNames.has(given)) return full
  const surname = folded.slice(given.length + 1)
  if (surname.length < 6 || surname.includes(' ')) return full
  for (let i = 0; i + 1 < surname.length; i++) {
    const swapped = spellings.get(`${given} ${surname.slice(0, i)}${surname[i + 1]}${surname[i]}${surname.slice(i + 2)}`)
    if (swapped) return swapped
  }
  return full
}
