/**
 * Surnames that so many people bear that two of them prove nothing. Compiled by hand from general knowledge; a name that is
 * missing is told by its ending where that is a patronymic (“Gunnarsson”), by its length where it is short, or else is rare.
 */

import {fold} from './names.js'
import {wordSet} from './word-set.js'

const common =
  wordSet(`abbott abdullah abraham adams adamson adler agarwal aggarwal aguilar aguirre ahmad ahmed akhtar alexander allan allen allison alonso
alvarado alvarez ambrose andersen anderson andersson andrade andrews anthony archer arias armstrong arnold arthur ashton atkins atkinson
austin avila ayala azevedo bailey baker baldwin banerjee banks barber barker barlow barnes barnett barrett barros barry bartlett barton
bates bauer baxter becker begum bennett benson bentley berger bernard berry bhatt bianchi bishop black blackburn blair blake bolton booth
borges bowen bowers bowman boyle bradley bradshaw brady brandt braun brennan brewer briggs bright brooks brown browne bruce bruno bryan
bryant buchanan buckley burgess burke burnett burns burton butcher butler byrne cabrera calderon caldwell cameron campbell campos cannon
cantu cardenas cardoso carey carlson carlsson carpenter carrillo carroll carter casey castillo castro chambers chandler chandra chang
chapman charles chatterjee chaudhary chaudhry chavez cheng christensen christian christie clark clarke clayton clements cohen coleman
coles collier collins colombo connell connolly connor conrad contreras conway cooke cooper cortes cortez costa cowan coyle craig crawford
cross cunningham curran curry curtis dalton daniel daniels davidson davies davis davison dawson deleon delgado dennis desai dixon doherty
dominguez donnelly donovan douglas dowling doyle drake dubey dubois duffy duncan dunne durand edwards elliott ellis emerson english
erickson eriksen eriksson escobar espinosa espinoza estrada evans farah farrell faulkner ferguson fernandes fernandez ferrari ferreira
fields figueroa finch fischer fisher fitzgerald fitzpatrick fleming fletcher flores flynn foley fontaine forbes foster fowler francis
franco franklin fraser frazier freeman french friedman frost fuentes fuller gallagher gallo garcia gardiner gardner garner garrett garza
ghosh gibbs gibson gilbert gillespie gilmore giordano glover gomes gomez gonzales gonzalez goodman goodwin gordon goswami graham grant
graves green greene greenwood greer gregory griffin griffith griffiths gross guerra guerrero gupta gustafsson gutierrez guzman haddad
haines hamilton hammond hancock hansen hanson hansson harding hardy harmon harper harrington harris harrison hartley hartman harvey hassan
hawkins hayashi hayes haynes heath henderson hendricks henry herman hermann hernandez herrera herring hewitt hicks higgins hodges hodgson
hoffman hoffmann hogan holland holloway holmes hooper hopkins horton howard howarth howell hubbard huber hudson huerta hughes humphrey
hunter hurst hussain hussein hutchinson hutchison ibarra ibrahim ingram inoue iqbal irwin islam jackson jacobs jacobsen jacobson james
jansen janssen jarvis jefferson jenkins jennings jensen jimenez johansen johansson johns johnson johnston jones jordan joseph joshi joyce
juarez kaiser kaplan kapoor kaufman kaufmann kavanagh kearney keller kelley kelly kennedy khalil khatun kimura kirby klein knight knowles
kobayashi kohler kovacs kowalski kramer krause krueger kruger kumar lambert lancaster lange larsen larson larsson lawrence lawson leach
leblanc lefebvre lehmann leonard leroy leslie lester levine lewis lindberg lindgren lindsay lindsey little livingston lloyd logan lopes
lopez lowry lucas lucero lynch lyons macdonald macias mackenzie maclean macleod madden maher mahmood maier maldonado malik malone manning
marks marsh marshall martel martin martinez martins mason massey mathews matsumoto matthews maurer maxwell mayer mcbride mccann mccarthy
mcconnell mccormack mccormick mccoy mcdaniel mcdermott mcdonald mcdowell mcgee mcgrath mcguire mcintosh mcintyre mckay mckee mckenna
mckenzie mckinney mclaughlin mclean mcleod mcmahon mcmillan mcnamara medina mehta meier mejia melendez melnyk mendes mendez mendoza menon
mercer meyer meyers michael middleton miles miller mills mishra mitchell mohamed mohammad mohammed molina monroe montgomery montoya moody
mooney moore morales moran moreau moreira moreno morgan moritz morris morrison morrow morse morton moses muhammad mukherjee mukherji
mullen muller munoz munro murillo murphy murray mustafa myers naidu nakamura navarro nelson neumann newman newton nguyen nicholls nichols
nicholson nielsen nilsson nixon noble nolan norman norris norton novak nunes nunez obrien oconnor odonnell ohara okafor okeefe oleary
oliveira oliver oneill ortega ortiz osborne osman osullivan owens pacheco padilla palmer pandey parker parkinson parks parrish parry
parsons patel paterson patterson pearce pearson peralta pereira perez perkins perry peters petersen peterson phelps philips phillips
pierce pinto pittman poole porter potter powell power powers pratt prescott preston price pritchard quinn qureshi rahman ramirez ramos
ramsey randall rasmussen reddy reeves reilly reyes reynolds rhodes ribeiro ricci richard richards richardson richter riley ritter rivas
rivera roach robbins roberts robertson robinson robles rocha rodgers rodrigues rodriguez rogers rojas roman romano romero rosales rosario
rosen rosenberg rossi rossini rowland rubio russell russo salas salazar saleh salinas sanchez sanders sanderson sandoval santana santiago
santos sasaki saunders savage sawyer schaefer schmid schmidt schmitt schmitz schneider scholz schroder schroeder schulte schultz schulz
schulze schuster schwab schwartz schwarz scott sears sellers serrano shaikh shannon sharma sharp sheikh shelton shepherd sheppard sheridan
sherman shields shimizu short silva simmonds simmons simon simpson sinclair singh skinner slater sloan small smith snyder soares solis
solomon sousa souza spears spence spencer stafford stanley stanton steele stein stephens stephenson stevens stevenson stewart stokes stone
strickland strong stuart suarez sullivan summers sutherland sutton suzuki svensson swanson sweeney takahashi tanaka tanner tavares taylor
teixeira terry thakur thomas thompson thomson thornton tierney tiwari torres townsend trivedi trujillo tucker turner tyler tyson underwood
valdez valencia valentine varela vargas vasquez vaughan vaughn vazquez velasquez velez verma vieira villa villanueva vincent wagner walker
wallace waller wallis walsh walter walters walton warner warren watanabe waters watkins watson watts weaver weber webster weeks weiss
welch weller wells werner weston wheeler whelan whitaker white whitehead whitney wiggins wilcox wilkins wilkinson williams williamson
willis wilson winkler winter winters wolfe wolff woodard woodruff woods woodward wright wyatt yadav yamada yamamoto yates yoshida young
yusuf zamora zhang zimmerman zimmermann`)

/** In: a word. Out: whether it is a surname that many bear, wherever else it may stand. */
export const isListedSurname = (word: string): boolean => common.has(fold(word))

/** Surnames of China, Korea and Vietnam that stand before the given name: “*Wang* Yi”, “*Kim* Min-ho”. From general knowledge. */
const before = wordSet(
  'ahn bae baek bai bui cai cao chang chen cheng cho choe choi chu chung cui dai dang deng ding dong du duan duong fan fang feng fu gao geng gong gu guo han hao hong hou hu huang huynh hwang jang jeon jeong jia jiang jin jung kang kim kong kwon lai lam lei li liang liao lim lin liu lu luo ly ma mao meng mo moon ngo nguyen niu noh oh ouyang pan park peng pham phan qian qin qiu ren roh ryu seo shao shen shi shin sima song su sun tan tang tao tian tran wan wang wei wen wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yi yim yin yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou zhu zhuang zou',
)

/** In: the first word of a name. Out: whether it is a surname where names begin with that. */
export const standsFirst = (word: string): boolean => before.has(word.toLowerCase())

/** Sons, daughters and people of places: endings that half a country bears. */
const patronymic = /(?:sson|son|sen|dottir|ez|ova?|eva?|sk[iy]y?|ska|skaya|enko|chuk|vic|vich|escu|ian|yan|shvili|dze|oglu|poulos)$/

/** In: a surname. Out: whether so many bear it, or its like, that a namesake in another story is likely. */
export function isCommonSurname(surname: string): boolean {
  const word = fold(surname).replace(/[^a-z]/g, '')
  return word.length < 5 || common.has(word) || patronymic.test(word)
}
