/**
 * Well-known companies and organisations whose names do not say that they are one (“Boeing”, “Goldman Sachs”), so that they
 * are not taken for people. Compiled by hand from general knowledge.
 */
import {fold} from './names.js'
import {Spelling} from './spellings.js'

const known = `
Apple|Google|Alphabet|Microsoft|Amazon|Meta|Facebook|Instagram|Twitter|TikTok|ByteDance|Netflix|Tesla|SpaceX|Starlink|Nvidia|Intel|AMD|Qualcomm|IBM|Oracle|Cisco|Dell|HP|Sony|Samsung|LG|Huawei|Xiaomi|Lenovo|TSMC|Foxconn|OpenAI|Anthropic|DeepMind|Uber|Lyft|Airbnb|Spotify|PayPal|Stripe|Reddit|Snap|Snapchat|YouTube|WhatsApp|Telegram|Zoom|Slack|Salesforce|Adobe|Palantir|Tencent|Alibaba|Baidu|Shein|Temu|Nintendo|Siemens|SAP|Ericsson|Nokia|Philips|Bosch|Hitachi|Toshiba|Panasonic
Boeing|Airbus|Embraer|Bombardier|Lockheed Martin|Raytheon|Northrop Grumman|BAE|Rolls-Royce|Thales|Saab|Rheinmetall|Leonardo|Ryanair|EasyJet|Lufthansa|Delta|Emirates|Qantas|JetBlue|Ford|Toyota|Honda|Nissan|Volkswagen|BMW|Mercedes|Mercedes-Benz|Porsche|Audi|Renault|Peugeot|Stellantis|Fiat|Ferrari|Volvo|Hyundai|Kia|BYD|Rivian|Michelin|Deere|Caterpillar
Goldman Sachs|Morgan Stanley|JPMorgan|JPMorgan Chase|Citigroup|Citi|Wells Fargo|Barclays|HSBC|Lloyds|NatWest|Santander|BNP Paribas|Credit Suisse|UBS|ING|BlackRock|Blackstone|Vanguard|Fidelity|Berkshire Hathaway|Visa|Mastercard|American Express|Moody|Fitch|Deloitte|PwC|KPMG|McKinsey|Accenture|Binance|Coinbase|FTX|SoftBank|Nomura
Shell|BP|ExxonMobil|Exxon|Chevron|TotalEnergies|Equinor|Eni|Gazprom|Rosneft|Aramco|Petrobras|PDVSA|Glencore|Rio Tinto|BHP|Vale|ArcelorMittal|Enron|Halliburton|Schlumberger|EDF|Engie|Iberdrola|Enel|Ørsted|Vestas|Centrica
Walmart|Target|Costco|Sears|Tesco|Sainsbury|Asda|Aldi|Lidl|Carrefour|Ikea|IKEA|Zara|Inditex|H&M|Nike|Adidas|Puma|Gucci|LVMH|Kering|Unilever|Nestlé|Nestle|Danone|Procter & Gamble|Johnson & Johnson|Coca-Cola|Pepsi|PepsiCo|Starbucks|McDonald|Burger King|KFC|Heineken|Diageo|Disney|Warner|Comcast|Paramount|Hasbro|Lego|Mattel|FedEx|UPS|DHL|Maersk|Marriott|Hilton|Starbucks|Kellogg|Heinz|Hershey
Pfizer|Moderna|BioNTech|AstraZeneca|GSK|Novartis|Roche|Sanofi|Bayer|Merck|Novo Nordisk|Eli Lilly|Gilead|AbbVie|Amgen|CVS|Walgreens|UnitedHealth|Monsanto|Syngenta|BASF|Dow|DuPont|Theranos
Twitch|Hulu|Roku|Etsy|eBay|Pinterest|Tinder|Yelp|DoorDash|Instacart|Grubhub|GitHub|GitLab|Patreon|Tumblr|Vimeo|Quora|Dropbox|Venmo|Fitbit|GoPro|Peloton|Wayfair|Zillow|Redfin|Expedia|TripAdvisor|Groupon|WeWork|Juul|Activision|Activision Blizzard|Ubisoft|Bethesda|Comscore|PricewaterhouseCoopers|Ernst & Young|Fujitsu|Foursquare|Blizzard Entertainment|Electronic Arts|LinkedIn|BlackBerry|Garmin|Logitech|Nikon|Asus|Acer
AT&T|Verizon|T-Mobile|Vodafone|Orange|Telefónica|Telefonica|BT|Thomson|Thomson Reuters|Pearson|Sotheby|Christie|Gallup|Ipsos|YouGov|Nielsen|Quinnipiac|Rasmussen|Pew|Rand|RAND|Brookings|Cato|Chatham House|Heritage
Greenpeace|Oxfam|Amnesty|Unicef|UNICEF|Unesco|UNESCO|Interpol|INTERPOL|Europol|Eurostat|Frontex|Nato|NATO|OPEC|Opec|Mossad|Shin Bet|Médecins Sans Frontières|Doctors Without Borders|Planned Parenthood|Black Lives Matter|Extinction Rebellion|Just Stop Oil|Stop the War|Mothers Against Drunk Driving|Moms for Liberty|Women for Women|Friends of the Earth|Reporters Without Borders|Save the Children|World Vision|Human Rights First|Common Cause|MoveOn|Emily's List|Wikileaks|WikiLeaks|Anonymous|Hezbollah|Hamas|Taliban|Fatah|Islamic State|Isis|ISIS|al-Qaeda|Al-Qaeda|al-Shabab|Al-Shabaab|Boko Haram|Sinn Féin|Sinn Fein|Fine Gael|Fianna Fáil|Fianna Fail|Social Democrats|Liberal Democrats|Lib Dems|Reform UK|Bharatiya Janata Party|Shiv Sena|Trinamool Congress|Samajwadi Party|Awami League|Zanu-PF|ZANU-PF|Buckingham Palace|Kensington Palace|Clarence House|Downing Street|Plaid Cymru|Likud|Knesset|Bundestag|Bundesbank|Duma|Rada|Verkhovna Rada|Dáil|Holyrood|Senedd|Fifa|FIFA|Uefa|UEFA|Cal Fire|CalFire|Roscosmos|Rosatom|Nasa|NASA|Sinopec|Huawei|Ofcom|Ofgem|Ofsted|Ofwat|Scotland Yard|Wikipedia|Mozilla|Kickstarter|GoFundMe|Congress|Parliament|Medicare|Medicaid|Amtrak|Royal Mail|Which|Gavi|Wagner|Antifa|Labour|Fed|Treasury|Republicans|Democrats|Tories|Conservatives|Greens
Arsenal|Chelsea|Liverpool FC|Everton|Tottenham|Spurs|Juventus|Bayern Munich|Borussia Dortmund|Ajax|Benfica|Celtic|Rangers|Lakers|Yankees|Dodgers|Patriots|Cowboys|Red Sox`

const names = new Set(known.split(/[|\n]/).filter(Boolean).map(fold))

/** In: a name as printed. Out: whether everybody knows it as the name of a company or an organisation. */
export const isKnownBody = (name: string): boolean => names.has(fold(name))

/** Names of several words, by their first. */
const byFirst = new Map<string, (readonly string[])[]>()
for (const name of names) {
  const words = name.split(' ')
  if (words.length > 1) byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words])
}

const beginning = Spelling.fact(({text}): readonly (readonly string[])[] => byFirst.get(fold(text)) ?? none)
const none: readonly never[] = []

/** In: words and a place among them. Out: how many of them are the name of a body that everybody knows, 0 where none is: “Doctors *Without* Borders”. */
export function knownBodyAt(words: readonly {readonly text: string; readonly spelling: Spelling}[], at: number): number {
  const found = beginning(words[at]!.spelling).find(name => name.every((word, i) => fold(words[at + i]?.text ?? '') === word))
  return found?.length ?? 0
}
