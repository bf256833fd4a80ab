/**
 * Countries with their people, capitals and seats of government: “Caracas accused Washington” speaks of two governments.
 * Compiled by hand from general knowledge.
 *
 * A line: `ISO | country, other names | demonyms | capital, seats of government`.
 */

export interface Country {
  readonly code: string
  /** “Venezuela”. */
  readonly name: string
  /** How its government is called when it speaks: “Government of Venezuela”, “U.S. government”. */
  readonly government: string
}

const table = `
US|United States, US, U.S., America, United States of America, USA, U.S.A.|American, Americans|Washington, Washington DC, Washington D.C.
GB|United Kingdom, UK, U.K., Britain, Great Britain|British, Britons|London, Downing Street, No 10, No. 10, Number 10, Whitehall, 10 Downing Street
IE|Ireland, Republic of Ireland|Irish|Dublin
FR|France|French|Paris, Élysée, Elysée, Elysee, Quai d'Orsay, Matignon
DE|Germany|German, Germans|Berlin
AT|Austria|Austrian, Austrians|Vienna
CH|Switzerland|Swiss|Bern
IT|Italy|Italian, Italians|Rome
ES|Spain|Spanish, Spaniard|Madrid
PT|Portugal|Portuguese|Lisbon
NL|Netherlands, The Netherlands, Holland|Dutch|The Hague
BE|Belgium|Belgian, Belgians|
LU|Luxembourg|Luxembourgish|
DK|Denmark|Danish, Danes|Copenhagen
SE|Sweden|Swedish, Swedes|Stockholm
NO|Norway|Norwegian, Norwegians|Oslo
FI|Finland|Finnish, Finns|Helsinki
IS|Iceland|Icelandic|Reykjavik
EE|Estonia|Estonian, Estonians|Tallinn
LV|Latvia|Latvian, Latvians|Riga
LT|Lithuania|Lithuanian, Lithuanians|Vilnius
PL|Poland|Polish, Poles|Warsaw
CZ|Czech Republic, Czechia|Czech, Czechs|Prague
SK|Slovakia|Slovak, Slovaks|Bratislava
HU|Hungary|Hungarian, Hungarians|Budapest
RO|Romania|Romanian, Romanians|Bucharest
BG|Bulgaria|Bulgarian, Bulgarians|Sofia
GR|Greece|Greek, Greeks|Athens
CY|Cyprus|Cypriot, Cypriots|Nicosia
MT|Malta|Maltese|Valletta
AL|Albania|Albanian, Albanians|Tirana
RS|Serbia|Serbian, Serbs|Belgrade
XK|Kosovo|Kosovar|Pristina
HR|Croatia|Croatian, Croats|Zagreb
SI|Slovenia|Slovenian|Ljubljana
BA|Bosnia and Herzegovina, Bosnia|Bosnian|Sarajevo
ME|Montenegro|Montenegrin|Podgorica
MK|North Macedonia|Macedonian|Skopje
UA|Ukraine|Ukrainian, Ukrainians|Kyiv, Kiev
BY|Belarus|Belarusian, Belarusians|Minsk
MD|Moldova|Moldovan|Chisinau
RU|Russia, Russian Federation|Russian, Russians|Moscow, Kremlin
GE|Georgia|Georgian|Tbilisi
AM|Armenia|Armenian, Armenians|Yerevan
AZ|Azerbaijan|Azerbaijani, Azeri|Baku
TR|Turkey, Türkiye, Turkiye|Turkish, Turks|Ankara
KZ|Kazakhstan|Kazakh|Astana
UZ|Uzbekistan|Uzbek|Tashkent
KG|Kyrgyzstan|Kyrgyz|Bishkek
TJ|Tajikistan|Tajik|Dushanbe
TM|Turkmenistan|Turkmen|Ashgabat
IL|Israel|Israeli, Israelis|Jerusalem, Tel Aviv
PS|Palestinian Authority, Palestine|Palestinian, Palestinians|Ramallah
LB|Lebanon|Lebanese|Beirut
SY|Syria|Syrian, Syrians|Damascus
JO|Jordan|Jordanian|Amman
IQ|Iraq|Iraqi, Iraqis|Baghdad
IR|Iran, Islamic Republic|Iranian, Iranians|Tehran
SA|Saudi Arabia|Saudi, Saudis, Saudi Arabian|Riyadh
AE|United Arab Emirates, UAE|Emirati|Abu Dhabi
QA|Qatar|Qatari|Doha
KW|Kuwait|Kuwaiti|Kuwait City
BH|Bahrain|Bahraini|Manama
OM|Oman|Omani|Muscat
YE|Yemen|Yemeni|Sanaa, Sana'a
EG|Egypt|Egyptian, Egyptians|Cairo
LY|Libya|Libyan|Tripoli
TN|Tunisia|Tunisian|Tunis
DZ|Algeria|Algerian|Algiers
MA|Morocco|Moroccan|Rabat
MR|Mauritania|Mauritanian|Nouakchott
SD|Sudan|Sudanese|Khartoum
SS|South Sudan|South Sudanese|Juba
ET|Ethiopia|Ethiopian|Addis Ababa
ER|Eritrea|Eritrean|Asmara
SO|Somalia|Somali|Mogadishu
DJ|Djibouti|Djiboutian|
KE|Kenya|Kenyan, Kenyans|Nairobi
UG|Uganda|Ugandan, Ugandans|Kampala
TZ|Tanzania|Tanzanian|Dodoma
RW|Rwanda|Rwandan|Kigali
BI|Burundi|Burundian|Bujumbura, Gitega
CD|Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC, Congo|Congolese|Kinshasa
CG|Republic of Congo|Congolese|Brazzaville
CF|Central African Republic|Central African|Bangui
CM|Cameroon|Cameroonian|Yaounde, Yaoundé
TD|Chad|Chadian|N'Djamena
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian, Nigerians|Abuja
BJ|Benin|Beninese|Porto-Novo
TG|Togo|Togolese|Lome, Lomé
GH|Ghana|Ghanaian, Ghanaians|Accra
CI|Ivory Coast, Côte d'Ivoire|Ivorian|Yamoussoukro
BF|Burkina Faso|Burkinabe|Ouagadougou
ML|Mali|Malian|Bamako
SN|Senegal|Senegalese|Dakar
GM|Gambia, The Gambia|Gambian|Banjul
GN|Guinea|Guinean|Conakry
GW|Guinea-Bissau||Bissau
SL|Sierra Leone|Sierra Leonean|Freetown
LR|Liberia|Liberian|Monrovia
GA|Gabon|Gabonese|Libreville
GQ|Equatorial Guinea||Malabo
AO|Angola|Angolan|Luanda
ZM|Zambia|Zambian|Lusaka
MW|Malawi|Malawian|Lilongwe
MZ|Mozambique|Mozambican|Maputo
ZW|Zimbabwe|Zimbabwean|Harare
BW|Botswana|Botswanan|Gaborone
NA|Namibia|Namibian|Windhoek
ZA|South Africa|South African, South Africans|Pretoria
LS|Lesotho||Maseru
SZ|Eswatini||Mbabane
MG|Madagascar|Malagasy|Antananarivo
MU|Mauritius|Mauritian|Port Louis
IN|India|Indian, Indians|New Delhi, Delhi
PK|Pakistan|Pakistani, Pakistanis|Islamabad
BD|Bangladesh|Bangladeshi, Bangladeshis|Dhaka
LK|Sri Lanka|Sri Lankan, Sri Lankans|Colombo
NP|Nepal|Nepali, Nepalese|Kathmandu
BT|Bhutan|Bhutanese|Thimphu
MV|Maldives|Maldivian|Malé
AF|Afghanistan|Afghan, Afghans|Kabul
CN|China, People's Republic of China|Chinese|Beijing, Zhongnanhai
TW|Taiwan|Taiwanese|Taipei
HK|Hong Kong|Hongkonger|
JP|Japan|Japanese|Tokyo
KR|South Korea, Republic of Korea|South Korean, South Koreans|Seoul, Blue House
KP|North Korea, DPRK|North Korean, North Koreans|Pyongyang
MN|Mongolia|Mongolian|Ulaanbaatar
VN|Vietnam|Vietnamese|Hanoi
LA|Laos|Laotian|Vientiane
KH|Cambodia|Cambodian|Phnom Penh
TH|Thailand|Thai|Bangkok
MM|Myanmar, Burma|Burmese|Naypyidaw, Naypyitaw
MY|Malaysia|Malaysian|Kuala Lumpur, Putrajaya
SG|Singapore|Singaporean|
ID|Indonesia|Indonesian, Indonesians|Jakarta
BN|Brunei|Bruneian|
PH|Philippines, The Philippines|Filipino, Philippine|Manila, Malacañang
TL|East Timor, Timor-Leste|Timorese|Dili
AU|Australia|Australian, Australians|Canberra
NZ|New Zealand|New Zealander|Wellington
PG|Papua New Guinea|Papua New Guinean|Port Moresby
FJ|Fiji|Fijian|Suva
SB|Solomon Islands||Honiara
CA|Canada|Canadian, Canadians|Ottawa
MX|Mexico|Mexican, Mexicans|Mexico City
GT|Guatemala|Guatemalan|Guatemala City
HN|Honduras|Honduran|Tegucigalpa
SV|El Salvador|Salvadoran|San Salvador
NI|Nicaragua|Nicaraguan|Managua
CR|Costa Rica|Costa Rican|
PA|Panama|Panamanian|Panama City
CU|Cuba|Cuban, Cubans|Havana
DO|Dominican Republic|Dominican|Santo Domingo
HT|Haiti|Haitian, Haitians|Port-au-Prince
JM|Jamaica|Jamaican|Kingston
TT|Trinidad and Tobago|Trinidadian|Port of Spain
GY|Guyana|Guyanese|Georgetown
SR|Suriname|Surinamese|Paramaribo
VE|Venezuela|Venezuelan, Venezuelans|Caracas, Miraflores
CO|Colombia|Colombian, Colombians|Bogota, Bogotá
EC|Ecuador|Ecuadorian, Ecuadorean|Quito
PE|Peru|Peruvian, Peruvians|Lima
BO|Bolivia|Bolivian|La Paz
CL|Chile|Chilean, Chileans|Santiago
AR|Argentina|Argentine, Argentinian|Buenos Aires, Casa Rosada
PY|Paraguay|Paraguayan|Asuncion, Asunción
UY|Uruguay|Uruguayan|Montevideo
BR|Brazil|Brazilian, Brazilians|Brasilia, Brasília
VA|Vatican, Holy See|Vatican|Vatican City
GL|Greenland|Greenlandic|Nuuk`

const governments: Readonly<Record<string, string>> = {
  US: 'U.S. government',
  GB: 'UK government',
  PS: 'Palestinian Authority',
  VA: 'Holy See',
}

/** Seats that speak for a body other than a country's government. */
const seats: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'white house': 'White House',
    pentagon: 'Pentagon',
    kremlin: 'Kremlin',
    'downing street': 'Downing Street',
    'no 10': 'Downing Street',
    'no. 10': 'Downing Street',
    'number 10': 'Downing Street',
    '10 downing street': 'Downing Street',
    'capitol hill': 'U.S. Congress',
    élysée: 'Élysée Palace',
    elysée: 'Élysée Palace',
    elysee: 'Élysée Palace',
    'foggy bottom': 'U.S. State Department',
    'quai d’orsay': 'French Foreign Ministry',
    "quai d'orsay": 'French Foreign Ministry',
    langley: 'CIA',
    'scotland yard': 'Metropolitan Police',
    'buckingham palace': 'Buckingham Palace',
    'kensington palace': 'Kensington Palace',
    brussels: 'European Union',
    'blue house': 'Blue House',
    vatican: 'Holy See',
    'holy see': 'Holy See',
    'threadneedle street': 'Bank of England',
    holyrood: 'Scottish Parliament',
    stormont: 'Northern Ireland Executive',
  }),
)

/** States and provinces that speak as governments (“Texas said it would appeal”). */
const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming'
const regions =
  'Ontario|Quebec|Québec|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|New South Wales|Queensland|Tasmania|Scotland|Wales|Northern Ireland|England|Catalonia|Bavaria|Crimea|Gaza|West Bank|Kashmir|Europe|Africa|Asia|Latin America|South America|North America|Middle East|Caribbean|Mediterranean|Atlantic|Pacific|Arctic|Antarctica|Balkans|Sahel|Donbas|Donbass|Silicon Valley|Wall Street|Hollywood|New York|New York City|Los Angeles|Chicago|Houston|San Francisco|Boston|Miami|Philadelphia|Atlanta|Seattle|Dallas|Detroit|Toronto|Montreal|Vancouver|Sydney|Melbourne|Manchester|Birmingham|Liverpool|Leeds|Glasgow|Edinburgh|Cardiff|Belfast|Mumbai|Kolkata|Chennai|Karachi|Lahore|Shanghai|Shenzhen|Osaka|Istanbul|Johannesburg|Lagos|Barcelona|Milan|Munich|Frankfurt|Hamburg|Geneva|Zurich|São Paulo|Rio de Janeiro|Kharkiv|Odesa|Odessa|Mariupol|Mar-a-Lago|Wembley|Westminster|Capitol'

const byName = new Map<string, Country>()
const byDemonym = new Map<string, Country>()
const byCapital = new Map<string, Country>()
const rows = table.trim().split('\n')
for (const [i, row] of table.trim().toLowerCase().split('\n').entries()) {
  const [code = '', spelled = ''] = rows[i]!.split('|', 2)
  const name = spelled.split(', ', 1)[0]!
  const country: Country = {code, name, government: governments[code] ?? `Government of ${name}`}
  const [, names = '', demonyms = '', capitals = ''] = row.split('|')
  for (const x of names.split(', ')) byName.set(x, country)
  if (demonyms !== '') for (const x of demonyms.split(', ')) if (!byDemonym.has(x)) byDemonym.set(x, country)
  if (capitals !== '') for (const x of capitals.split(', ')) byCapital.set(x, country)
}
const americanStates = new Set(states.toLowerCase().split('|'))
const otherPlaces = new Set(regions.toLowerCase().split('|'))

/** In: “Venezuela”, “the U.S.” without its article. */
export const countryNamed = (name: string): Country | undefined => byName.get(name.toLowerCase())
/** In: “Venezuelan”, “Irishman”. */
export const countryOfDemonym = (word: string): Country | undefined => {
  const lower = word.toLowerCase()
  const known = byDemonym.get(lower)
  // “Irishman”, “Frenchwoman”
  return known ?? (lower.endsWith('man') ? byDemonym.get(lower.replace(/s?(?:wo)?man$/, '')) : undefined)
}
/** In: “Caracas”. */
export const countryOfCapital = (name: string): Country | undefined => byCapital.get(name.toLowerCase())
/** In: “White House”, “Brussels”. Out: the body it stands for. */
export const seatOf = (name: string): string | undefined => seats.get(name.toLowerCase())
/** In: “South Dakota”. Out: the state in its own spelling, undefined for anything but a state of the U.S. */
export const isAmericanState = (name: string): boolean => americanStates.has(name.toLowerCase())
let places: ReadonlySet<string> | undefined
/** A place of any kind that this page knows. */
export function isPlace(name: string): boolean {
  places ??= new Set([...byName.keys(), ...byCapital.keys(), ...americanStates, ...otherPlaces, ...seats.keys()])
  return places.has(name.toLowerCase()) || abbreviatedState.test(name)
}

/** “Tampa, Fla.”, “Clay, W. Va.”, “Elko, N. M.” */
const abbreviatedState =
  /^(?:(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)\.|(?:W\. ?Va|N\. ?(?:[CDHJMY]|Mex)|S\. ?[CD]|R\. ?I|D\. ?C)\.?)$/
