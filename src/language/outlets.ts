/**
 * News outlets and agencies: full name, short names, web hosts, kind, country. Compiled by hand from general knowledge of
 * mastheads and the hosts they publish under; no list was copied. It is a help, not a limit: `looksLikeOutlet` knows the
 * words that mastheads end in (“Springfield Gazette”), and a newsroom adds its own through the options.
 *
 * Notation of a line: `Full Name = short, short : host, host`.
 *  - a short name that begins with `the ` counts only after “the” (“the Post”), since the bare word means other things;
 *  - `!` after a name: an everyday word (Time, People), which counts only where a report is plainly spoken of;
 *  - `~` after the name: run or directed by a state.
 */

export type OutletKind = 'newspaper' | 'agency' | 'broadcaster' | 'magazine' | 'site' | 'journal'

export interface Outlet {
  /** As the masthead writes it: “The Guardian”, “Miami Herald”. */
  readonly name: string
  readonly short: readonly string[]
  /** Lower case, without `www.`. */
  readonly hosts: readonly string[]
  readonly kind: OutletKind
  /** ISO 3166 code of its home. */
  readonly country: string
  /** Run or directed by a state. */
  readonly state: boolean
  /** The whole name is an everyday word or phrase. */
  readonly everyday: boolean
}

/** The list, by kind and country: each line after a line end. */
export const outletLists: readonly (readonly [kind: OutletKind, country: string, lines: string])[] = [
  [
    'agency',
    'US',
    `
The Associated Press = AP, Associated Press, the AP : apnews.com, ap.org
Bloomberg = Bloomberg News : bloomberg.com, bnnbloomberg.ca
United Press International = UPI : upi.com
Dow Jones Newswires = Dow Jones : dowjones.com
States Newsroom : statesnewsroom.com
McClatchy = McClatchy News : mcclatchydc.com
Religion News Service = RNS : religionnews.com
KFF Health News = Kaiser Health News : kffhealthnews.org`,
  ],
  [
    'agency',
    'GB',
    `
Reuters : reuters.com
PA Media = PA news agency, Press Association, PA : pa.media
Thomson Reuters Foundation : trust.org`,
  ],
  ['agency', 'FR', `\nAgence France-Presse = AFP : afp.com`],
  ['agency', 'DE', `\nDeutsche Presse-Agentur = dpa, DPA, German Press Agency : dpa.com, dpa-international.com\nepd : epd.de`],
  ['agency', 'ES', `\nEFE = Agencia EFE : efe.com\nEuropa Press : europapress.es`],
  ['agency', 'IT', `\nANSA : ansa.it\nAdnkronos : adnkronos.com\nLaPresse : lapresse.it\nAGI = Agenzia Italia : agi.it`],
  ['agency', 'PT', `\nLusa : lusa.pt`],
  ['agency', 'NL', `\nANP : anp.nl`],
  ['agency', 'BE', `\nBelga = Belga News Agency : belganewsagency.eu`],
  ['agency', 'CH', `\nKeystone-SDA = Keystone-ATS : keystone-sda.ch`],
  ['agency', 'AT', `\nAustria Press Agency = APA : apa.at`],
  ['agency', 'SE', `\nTT News Agency = TT : tt.se`],
  ['agency', 'NO', `\nNTB : ntb.no`],
  ['agency', 'DK', `\nRitzau : ritzau.com`],
  ['agency', 'FI', `\nSTT = Finnish News Agency : stt.fi`],
  ['agency', 'PL', `\nPAP = Polish Press Agency : pap.pl`],
  ['agency', 'CZ', `\nCTK = Czech News Agency, ČTK : ctk.cz`],
  ['agency', 'HU', `\nMTI ~ : mti.hu`],
  ['agency', 'RO', `\nAgerpres : agerpres.ro`],
  ['agency', 'BG', `\nBTA : bta.bg`],
  ['agency', 'RS', `\nTanjug : tanjug.rs\nBeta News Agency : beta.rs`],
  ['agency', 'GR', `\nAthens-Macedonian News Agency = ANA-MPA : amna.gr`],
  ['agency', 'UA', `\nUkrinform ~ : ukrinform.net\nInterfax-Ukraine : interfax.com.ua\nUNIAN : unian.info`],
  ['agency', 'BY', `\nBelTA ~ : belta.by\nBelaPAN : belapan.com`],
  [
    'agency',
    'RU',
    `\nTASS ~ : tass.com, tass.ru\nRIA Novosti ~ = RIA : ria.ru\nInterfax : interfax.com, interfax.ru\nRossiya Segodnya ~ :`,
  ],
  ['agency', 'CN', `\nXinhua ~ = Xinhua News Agency : xinhuanet.com, news.cn\nChina News Service ~ : chinanews.com`],
  ['agency', 'JP', `\nKyodo News = Kyodo : kyodonews.net\nJiji Press = Jiji : jiji.com`],
  ['agency', 'KR', `\nYonhap = Yonhap News Agency, Yonhap News : yna.co.kr, yonhapnews.co.kr\nNewsis : newsis.com`],
  ['agency', 'KP', `\nKCNA ~ = Korean Central News Agency : kcna.kp, kcna.co.jp`],
  ['agency', 'VN', `\nVietnam News Agency ~ = VNA : vnanet.vn`],
  ['agency', 'ID', `\nAntara ~ : antaranews.com`],
  ['agency', 'MY', `\nBernama ~ : bernama.com`],
  ['agency', 'PH', `\nPhilippine News Agency ~ = PNA : pna.gov.ph`],
  [
    'agency',
    'IN',
    `\nPress Trust of India = PTI : ptinews.com\nANI = Asian News International : aninews.in\nIANS = Indo-Asian News Service : ians.in`,
  ],
  ['agency', 'PK', `\nAssociated Press of Pakistan ~ : app.com.pk`],
  ['agency', 'BD', `\nBSS ~ = Bangladesh Sangbad Sangstha : bssnews.net\nUNB = United News of Bangladesh : unb.com.bd`],
  ['agency', 'TR', `\nAnadolu Agency ~ = Anadolu : aa.com.tr\nDemirören News Agency = DHA : dha.com.tr`],
  [
    'agency',
    'IR',
    `\nIRNA ~ : irna.ir\nTasnim ~ = Tasnim News Agency : tasnimnews.com\nFars ~ = Fars News Agency, Fars News : farsnews.ir\nMehr ~ = Mehr News Agency : mehrnews.com\nISNA : isna.ir`,
  ],
  ['agency', 'SY', `\nSANA ~ = Syrian Arab News Agency : sana.sy`],
  ['agency', 'SA', `\nSaudi Press Agency ~ = SPA : spa.gov.sa`],
  ['agency', 'AE', `\nWAM ~ = Emirates News Agency : wam.ae`],
  ['agency', 'QA', `\nQatar News Agency ~ = QNA : qna.org.qa`],
  ['agency', 'EG', `\nMENA ~ = Middle East News Agency : mena.org.eg`],
  ['agency', 'PS', `\nWafa ~ : wafa.ps`],
  ['agency', 'DZ', `\nAPS ~ = Algeria Press Service : aps.dz`],
  ['agency', 'ZA', `\nAfrican News Agency : africannewsagency.com`],
  ['agency', 'NG', `\nNews Agency of Nigeria ~ = NAN : nannews.ng`],
  ['agency', 'AU', `\nAustralian Associated Press = AAP : aap.com.au`],
  ['agency', 'CA', `\nThe Canadian Press = Canadian Press : thecanadianpress.com`],
  ['agency', 'CU', `\nPrensa Latina ~ : prensa-latina.cu`],
  ['agency', 'MX', `\nNotimex ~ : notimex.gob.mx`],
  ['agency', 'AR', `\nTélam ~ = Telam : telam.com.ar\nNoticias Argentinas : noticiasargentinas.com`],
  ['agency', 'BR', `\nAgência Brasil ~ : agenciabrasil.ebc.com.br`],
  [
    'newspaper',
    'US',
    `
The New York Times = NYT, New York Times, NY Times, the Times : nytimes.com
The Washington Post = WaPo, Washington Post, the Post : washingtonpost.com
The Wall Street Journal = WSJ, Wall Street Journal, the Journal : wsj.com
USA Today = USA TODAY : usatoday.com
Los Angeles Times = LA Times, L.A. Times, the Times : latimes.com
New York Post = NY Post, the Post : nypost.com
New York Daily News = NY Daily News, the Daily News : nydailynews.com
Newsday : newsday.com
Chicago Tribune = the Tribune : chicagotribune.com
Chicago Sun-Times = the Sun-Times : chicago.suntimes.com, suntimes.com
The Boston Globe = Boston Globe, the Globe : bostonglobe.com
Boston Herald = the Herald : bostonherald.com
Miami Herald = the Herald : miamiherald.com
El Nuevo Herald : elnuevoherald.com
Tampa Bay Times = the Times : tampabay.com
Orlando Sentinel = the Sentinel : orlandosentinel.com
South Florida Sun Sentinel = Sun Sentinel, Sun-Sentinel : sun-sentinel.com
The Palm Beach Post = Palm Beach Post : palmbeachpost.com
The Philadelphia Inquirer = Philadelphia Inquirer, the Inquirer : inquirer.com
Pittsburgh Post-Gazette = the Post-Gazette : post-gazette.com
San Francisco Chronicle = SF Chronicle, the Chronicle : sfchronicle.com, sfgate.com
The San Diego Union-Tribune = San Diego Union-Tribune, the Union-Tribune : sandiegouniontribune.com
The Mercury News = Mercury News, San Jose Mercury News : mercurynews.com
The Sacramento Bee = Sacramento Bee, the Bee : sacbee.com
The Fresno Bee = Fresno Bee : fresnobee.com
The Orange County Register = Orange County Register : ocregister.com
Houston Chronicle = the Chronicle : houstonchronicle.com, chron.com
The Dallas Morning News = Dallas Morning News, the Morning News : dallasnews.com
Fort Worth Star-Telegram = the Star-Telegram : star-telegram.com
San Antonio Express-News = Express-News : expressnews.com
Austin American-Statesman = American-Statesman, the Statesman : statesman.com
The Texas Tribune = Texas Tribune : texastribune.org
The Atlanta Journal-Constitution = Atlanta Journal-Constitution, AJC, the Journal-Constitution : ajc.com
The Denver Post = Denver Post : denverpost.com
The Salt Lake Tribune = Salt Lake Tribune : sltrib.com
Deseret News : deseret.com
The Arizona Republic = Arizona Republic : azcentral.com
Las Vegas Review-Journal = the Review-Journal : reviewjournal.com
Las Vegas Sun : lasvegassun.com
The Seattle Times = Seattle Times : seattletimes.com
The Oregonian = Oregonian, The Oregonian/OregonLive : oregonlive.com
Star Tribune = Minneapolis Star Tribune, Minnesota Star Tribune : startribune.com
St. Paul Pioneer Press = Pioneer Press : twincities.com
Milwaukee Journal Sentinel = the Journal Sentinel : jsonline.com
Wisconsin State Journal : madison.com
Detroit Free Press = the Free Press : freep.com
The Detroit News = Detroit News : detroitnews.com
The Plain Dealer = Plain Dealer, Cleveland Plain Dealer : cleveland.com
The Columbus Dispatch = Columbus Dispatch, the Dispatch : dispatch.com
The Cincinnati Enquirer = Cincinnati Enquirer, the Enquirer : cincinnati.com
The Indianapolis Star = Indianapolis Star, IndyStar : indystar.com
The Courier-Journal = Courier Journal, Louisville Courier Journal : courier-journal.com
Lexington Herald-Leader = Herald-Leader : kentucky.com
The Tennessean = Tennessean : tennessean.com
The Commercial Appeal = Commercial Appeal : commercialappeal.com
St. Louis Post-Dispatch = the Post-Dispatch : stltoday.com
The Kansas City Star = Kansas City Star, the Star : kansascity.com
Omaha World-Herald = the World-Herald : omaha.com
The Des Moines Register = Des Moines Register, the Register : desmoinesregister.com
Argus Leader = Sioux Falls Argus Leader : argusleader.com
The Oklahoman = Oklahoman : oklahoman.com
Tulsa World : tulsaworld.com
Arkansas Democrat-Gazette = Democrat-Gazette : arkansasonline.com
The Times-Picayune = Times-Picayune, The Times-Picayune/The New Orleans Advocate : nola.com
The Advocate : theadvocate.com
The Clarion-Ledger = Clarion Ledger, Clarion-Ledger : clarionledger.com
The Birmingham News = Birmingham News, AL.com : al.com
The Charlotte Observer = Charlotte Observer, the Observer : charlotteobserver.com
The News & Observer = News & Observer, Raleigh News & Observer : newsobserver.com
The State ! : thestate.com
The Post and Courier = Post and Courier : postandcourier.com
The Virginian-Pilot = Virginian-Pilot : pilotonline.com
Richmond Times-Dispatch = Times-Dispatch : richmond.com
The Baltimore Sun = Baltimore Sun : baltimoresun.com
The Baltimore Banner = Baltimore Banner : thebaltimorebanner.com
The Washington Times = Washington Times : washingtontimes.com
Washington Examiner = the Examiner : washingtonexaminer.com
The Star-Ledger = Star-Ledger, NJ.com : nj.com
Hartford Courant = the Courant : courant.com
The Providence Journal = Providence Journal : providencejournal.com
Portland Press Herald = Press Herald : pressherald.com
Bangor Daily News : bangordailynews.com
Buffalo News = The Buffalo News : buffalonews.com
Albany Times Union = Times Union : timesunion.com
Anchorage Daily News : adn.com
Honolulu Star-Advertiser = Star-Advertiser : staradvertiser.com
Albuquerque Journal : abqjournal.com
The Christian Science Monitor = Christian Science Monitor : csmonitor.com
Stars and Stripes : stripes.com
Investor's Business Daily : investors.com
Barron's : barrons.com
The Epoch Times = Epoch Times : theepochtimes.com
The Harvard Crimson = Harvard Crimson : thecrimson.com
Yale Daily News : yaledailynews.com`,
  ],
  [
    'broadcaster',
    'US',
    `
CNN = Cable News Network : cnn.com
Fox News = Fox News Channel, Fox News Digital, Fox : foxnews.com
Fox Business = Fox Business Network : foxbusiness.com
MSNBC = MS NOW : msnbc.com, ms.now
CNBC : cnbc.com
NBC News = NBC : nbcnews.com
ABC News = ABC : abcnews.go.com, abcnews.com
CBS News = CBS : cbsnews.com
PBS NewsHour = PBS, PBS News, PBS News Hour : pbs.org
NPR = National Public Radio : npr.org
Newsmax : newsmax.com
NewsNation : newsnationnow.com
One America News = One America News Network, OAN, OANN : oann.com
C-SPAN : c-span.org
Univision = Noticias Univision : univision.com
Telemundo = Noticias Telemundo : telemundo.com
Bloomberg TV = Bloomberg Television : bloomberg.com
Voice of America ~ = VOA : voanews.com
Radio Free Europe/Radio Liberty ~ = RFE/RL, Radio Free Europe, Radio Liberty : rferl.org
Radio Free Asia ~ = RFA : rfa.org
ESPN : espn.com
NFL Network : nfl.com
The Weather Channel = Weather Channel : weather.com
Democracy Now! = Democracy Now : democracynow.org
WNYC : wnyc.org
WBUR : wbur.org
KQED : kqed.org
KCRW : kcrw.com
NY1 : ny1.com
Spectrum News : spectrumlocalnews.com
Good Morning America : goodmorningamerica.com
Inside Edition : insideedition.com`,
  ],
  [
    'site',
    'US',
    `
Axios : axios.com
Politico = POLITICO : politico.com, politico.eu
The Hill = the Hill : thehill.com
Semafor : semafor.com
Punchbowl News = Punchbowl : punchbowl.news
The Daily Beast = Daily Beast : thedailybeast.com
HuffPost = Huffington Post, The Huffington Post : huffpost.com, huffingtonpost.com
BuzzFeed News = BuzzFeed : buzzfeednews.com, buzzfeed.com
Business Insider = Insider : businessinsider.com, insider.com
Vox : vox.com
Slate : slate.com
Salon ! : salon.com
Vice News = VICE News : vice.com
ProPublica : propublica.org
The Intercept = Intercept : theintercept.com
The Marshall Project = Marshall Project : themarshallproject.org
The Dispatch : thedispatch.com
The Bulwark = Bulwark : thebulwark.com
The Free Press = Free Press : thefp.com
The 19th : 19thnews.org
The Information ! : theinformation.com
The Verge = Verge : theverge.com
TechCrunch : techcrunch.com
Wired = WIRED : wired.com
Ars Technica : arstechnica.com
404 Media : 404media.co
Gizmodo : gizmodo.com
Engadget : engadget.com
CNET : cnet.com
ZDNet = ZDNET : zdnet.com
The Register : theregister.com
CoinDesk : coindesk.com
MarketWatch : marketwatch.com
Yahoo News = Yahoo Finance, Yahoo Sports, Yahoo : yahoo.com
MSN : msn.com
TMZ : tmz.com
Page Six : pagesix.com
Radar Online = RadarOnline : radaronline.com
Deadline ! = Deadline Hollywood : deadline.com
TheWrap = The Wrap, the Wrap : thewrap.com
Vulture ! : vulture.com
Mashable : mashable.com
Recode : recode.net
Jezebel ! : jezebel.com
Deadspin : deadspin.com
Quartz ! : qz.com
Uproxx : uproxx.com
Inquisitr = The Inquisitr : inquisitr.com
MacRumors : macrumors.com
9to5Mac : 9to5mac.com
AppleInsider : appleinsider.com
Digital Trends : digitaltrends.com
VentureBeat : venturebeat.com
Just Jared : justjared.com
PopSugar = POPSUGAR : popsugar.com
Bustle ! : bustle.com
The Athletic = Athletic : theathletic.com
Bleacher Report : bleacherreport.com
The Ringer : theringer.com
Breitbart News = Breitbart : breitbart.com
The Daily Caller = Daily Caller : dailycaller.com
The Daily Wire = Daily Wire : dailywire.com
The Federalist : thefederalist.com
The Washington Free Beacon = Washington Free Beacon, Free Beacon : freebeacon.com
The Gateway Pundit = Gateway Pundit : thegatewaypundit.com
ZeroHedge = Zero Hedge : zerohedge.com
Just the News : justthenews.com
RealClearPolitics : realclearpolitics.com
Townhall : townhall.com
Talking Points Memo = TPM : talkingpointsmemo.com
Raw Story : rawstory.com
Mediaite : mediaite.com
Drop Site News = Drop Site : dropsitenews.com
Inside Climate News : insideclimatenews.org
E&E News : eenews.net
Grist : grist.org
STAT = STAT News : statnews.com
Stat News : statnews.com
Roll Call : rollcall.com
Defense One : defenseone.com
Defense News : defensenews.com
Military Times : militarytimes.com
Task & Purpose : taskandpurpose.com
Breaking Defense : breakingdefense.com
The War Zone : twz.com
Chalkbeat : chalkbeat.org
Inside Higher Ed : insidehighered.com
The Chronicle of Higher Education = Chronicle of Higher Education : chronicle.com
Education Week : edweek.org
CalMatters : calmatters.org
Mississippi Today : mississippitoday.org
Block Club Chicago : blockclubchicago.org
The City ! : thecity.nyc
Gothamist : gothamist.com
Patch ! : patch.com
PolitiFact : politifact.com
FactCheck.org : factcheck.org
Snopes : snopes.com
Law360 : law360.com
Courthouse News Service = Courthouse News : courthousenews.com
SCOTUSblog : scotusblog.com
Lawfare : lawfaremedia.org
Just Security : justsecurity.org
Mongabay : mongabay.com
Rest of World : restofworld.org
The Conversation ! : theconversation.com
Motherboard : motherboard.vice.com
Kotaku : kotaku.com
Lifehacker : lifehacker.com
Jalopnik : jalopnik.com
Gawker : gawker.com
Grantland : grantland.com
ThinkProgress : thinkprogress.org
Refinery29 : refinery29.com
Digiday : digiday.com
Adweek = AdWeek : adweek.com
Ad Age = Advertising Age, AdAge : adage.com
Stereogum : stereogum.com
IndieWire = Indiewire : indiewire.com
Screen Rant = ScreenRant : screenrant.com
Polygon ! : polygon.com
IGN : ign.com
GameSpot : gamespot.com
Eurogamer : eurogamer.net
Tom's Hardware : tomshardware.com
AnandTech : anandtech.com
Android Police : androidpolice.com
Android Central : androidcentral.com
Android Authority : androidauthority.com
Bleeping Computer = BleepingComputer : bleepingcomputer.com
LAist : laist.com
SB Nation : sbnation.com
FanSided : fansided.com
247Sports : 247sports.com
Pro Football Talk = ProFootballTalk : profootballtalk.nbcsports.com
FiveThirtyEight : fivethirtyeight.com
MedPage Today : medpagetoday.com
Live Science = LiveScience : livescience.com
Phys.org : phys.org
Mental Floss : mentalfloss.com
Atlas Obscura : atlasobscura.com
Consequence of Sound : consequence.net
TVLine : tvline.com
Digital Spy : digitalspy.com
Upworthy : upworthy.com
The Root : theroot.com
PinkNews : pinknews.co.uk
Electrek : electrek.co
InsideEVs : insideevs.com
Seeking Alpha : seekingalpha.com
The Motley Fool = Motley Fool : fool.com
Benzinga : benzinga.com
Investopedia : investopedia.com
Phoronix : phoronix.com
InfoQ : infoq.com
Wirecutter : thewirecutter.com
How-To Geek : howtogeek.com
SlashGear : slashgear.com
BroadwayWorld : broadwayworld.com
The A.V. Club = A.V. Club : avclub.com
Catholic News Agency : catholicnewsagency.com
AlterNet : alternet.org
Truthout : truthout.org
Infowars = InfoWars : infowars.com
Above the Law : abovethelaw.com
War on the Rocks : warontherocks.com`,
  ],
  [
    'magazine',
    'US',
    `
The New Yorker = New Yorker : newyorker.com
The Atlantic : theatlantic.com
Time ! = TIME, Time magazine : time.com
Newsweek : newsweek.com
U.S. News & World Report = US News & World Report, U.S. News : usnews.com
New York magazine = New York Magazine : nymag.com
The New Republic = New Republic : newrepublic.com
The Nation : thenation.com
National Review : nationalreview.com
Mother Jones : motherjones.com
Reason ! = Reason magazine : reason.com
Harper's Magazine = Harper's : harpers.org
Vanity Fair : vanityfair.com
Rolling Stone : rollingstone.com
Pitchfork ! : pitchfork.com
Cosmopolitan ! : cosmopolitan.com
Esquire : esquire.com
GQ : gq.com
Vogue : vogue.com
Elle : elle.com
People ! = People magazine : people.com
Us Weekly = US Weekly : usmagazine.com
In Touch Weekly = In Touch, InTouch : intouchweekly.com
E! News = E! Online : eonline.com
Life & Style = Life & Style Weekly : lifeandstylemag.com
Star magazine = Star Magazine : starmagazine.com
National Enquirer = The National Enquirer : nationalenquirer.com
Entertainment Weekly : ew.com
Variety ! = Variety magazine : variety.com
Entertainment Tonight : etonline.com
The Hollywood Reporter = Hollywood Reporter, THR : hollywoodreporter.com
Billboard ! = Billboard magazine : billboard.com
Forbes : forbes.com
Fortune ! = Fortune magazine : fortune.com
Fast Company : fastcompany.com
Inc. magazine : inc.com
Harvard Business Review : hbr.org
Foreign Policy ! = Foreign Policy magazine : foreignpolicy.com
Foreign Affairs ! = Foreign Affairs magazine : foreignaffairs.com
Scientific American : scientificamerican.com
Popular Science : popsci.com
Popular Mechanics : popularmechanics.com
National Geographic : nationalgeographic.com
Smithsonian magazine = Smithsonian Magazine : smithsonianmag.com
MIT Technology Review = Technology Review : technologyreview.com
Quanta Magazine = Quanta : quantamagazine.org
Sports Illustrated : si.com
The Sporting News = Sporting News : sportingnews.com
Texas Monthly : texasmonthly.com
Ms. magazine : msmagazine.com
Aviation Week : aviationweek.com
Consumer Reports : consumerreports.org
Psychology Today : psychologytoday.com
Teen Vogue : teenvogue.com
Golf Digest : golfdigest.com
The Weekly Standard = Weekly Standard : weeklystandard.com
The American Conservative : theamericanconservative.com
The Fader : thefader.com
Playbill : playbill.com
TV Guide : tvguide.com
Car and Driver : caranddriver.com
Motor Trend = MotorTrend : motortrend.com
Kiplinger : kiplinger.com
Crain's Chicago Business : chicagobusiness.com
PC Gamer : pcgamer.com
PCMag = PC Magazine : pcmag.com
PCWorld : pcworld.com
Macworld : macworld.com
Christianity Today : christianitytoday.com
The Diplomat : thediplomat.com`,
  ],
  [
    'journal',
    'US',
    `
Science ! = Science magazine, Science Advances : science.org, sciencemag.org
The New England Journal of Medicine = New England Journal of Medicine, NEJM : nejm.org
JAMA = Journal of the American Medical Association, JAMA Network Open : jamanetwork.com
Proceedings of the National Academy of Sciences = PNAS : pnas.org
PLOS One = PLOS ONE, PLoS One : plos.org
Annals of Internal Medicine : acpjournals.org
Pediatrics ! : publications.aap.org
Geophysical Research Letters : agupubs.onlinelibrary.wiley.com
The Astrophysical Journal = Astrophysical Journal : iopscience.iop.org`,
  ],
  [
    'journal',
    'GB',
    `
Nature ! = Nature Communications, Nature Medicine, Nature Climate Change, Nature Geoscience, Nature Astronomy : nature.com
The Lancet = Lancet : thelancet.com
BMJ = British Medical Journal, The BMJ : bmj.com
Current Biology : cell.com
Royal Society Open Science : royalsocietypublishing.org`,
  ],
  [
    'newspaper',
    'GB',
    `
The Times = Times of London, London Times, The Times of London, the Times : thetimes.co.uk, thetimes.com
The Sunday Times = Sunday Times : thesundaytimes.co.uk
The Guardian = Guardian, the Guardian : theguardian.com, guardian.co.uk
The Observer = the Observer : observer.co.uk
The Telegraph = The Daily Telegraph, Daily Telegraph, the Telegraph : telegraph.co.uk
The Sunday Telegraph = Sunday Telegraph : telegraph.co.uk
Financial Times = FT, The Financial Times : ft.com
The Independent = the Independent : independent.co.uk
i newspaper = i paper, The i Paper, the i : inews.co.uk
Daily Mail = The Daily Mail, MailOnline, Mail Online, DailyMail.com, the Mail : dailymail.co.uk
The Mail on Sunday = Mail on Sunday : mailonsunday.co.uk
The Scottish Mail on Sunday = Scottish Mail on Sunday :
The Scottish Sun = Scottish Sun : thescottishsun.co.uk
Daily Express = The Daily Express, Daily Express US, Sunday Express, the Express : express.co.uk
Daily Mirror = The Daily Mirror, Sunday Mirror, the Mirror : mirror.co.uk
The Sun = The Sun on Sunday, the Sun : thesun.co.uk
Daily Star = The Daily Star : dailystar.co.uk
Metro ! = Metro newspaper : metro.co.uk
LADbible = LADBible : ladbible.com
talkSPORT = TalkSport : talksport.com
Evening Standard = London Evening Standard, The Evening Standard, The Standard, the Standard : standard.co.uk
City A.M. = City AM, City A.M : cityam.com
Morning Star : morningstaronline.co.uk
The Scotsman = Scotsman : scotsman.com
The Herald (Glasgow) = Glasgow Herald, Herald Scotland : heraldscotland.com
Daily Record : dailyrecord.co.uk
The National (Scotland) : thenational.scot
The Press and Journal = Press and Journal : pressandjournal.co.uk
The Courier (Dundee) = Dundee Courier : thecourier.co.uk
Western Mail : walesonline.co.uk
Belfast Telegraph : belfasttelegraph.co.uk
The Irish News = Irish News : irishnews.com
News Letter : newsletter.co.uk
Manchester Evening News = MEN : manchestereveningnews.co.uk
Liverpool Echo = the Echo : liverpoolecho.co.uk
Birmingham Mail : birminghammail.co.uk
Yorkshire Post = The Yorkshire Post : yorkshirepost.co.uk
The Northern Echo = Northern Echo : thenorthernecho.co.uk
Eastern Daily Press : edp24.co.uk
Bristol Post : bristolpost.co.uk
The Argus (Brighton) = Brighton Argus : theargus.co.uk
The Jewish Chronicle = Jewish Chronicle : thejc.com
Lloyd's List : lloydslist.com`,
  ],
  [
    'broadcaster',
    'GB',
    `
BBC = BBC News, British Broadcasting Corporation, the BBC, BBC Radio 4, BBC Verify, BBC Sport, BBC World Service, BBC One, BBC Breakfast, BBC Newsnight, Newsnight, BBC Panorama : bbc.co.uk, bbc.com
Sky News = Sky : news.sky.com
Sky Sports = Sky Sports News : skysports.com
ITV News = ITV, Good Morning Britain : itv.com
Channel 4 News = Channel 4 : channel4.com
Channel 5 News = 5 News : channel5.com
GB News : gbnews.com
TalkTV = Talk TV, TalkRadio, Times Radio : talk.tv
LBC = LBC News, LBC Radio : lbc.co.uk
STV News = STV : news.stv.tv
Iran International : iranintl.com`,
  ],
  [
    'magazine',
    'GB',
    `
The Economist = Economist : economist.com
The Spectator = Spectator : spectator.co.uk
New Statesman = The New Statesman : newstatesman.com
Private Eye : private-eye.co.uk
New Scientist : newscientist.com
Prospect magazine : prospectmagazine.co.uk
The Week ! : theweek.com
Times Higher Education : timeshighereducation.com
Hello! magazine = Hello! : hellomagazine.com
OK! magazine = OK! Magazine, OK! : ok.co.uk, okmagazine.com
Heat magazine = Heat Magazine : heatworld.com
Closer magazine = Closer Magazine : closeronline.co.uk
The Stage ! : thestage.co.uk
NME : nme.com
Vogue Business : voguebusiness.com`,
  ],
  [
    'site',
    'GB',
    `
openDemocracy : opendemocracy.net
Bellingcat : bellingcat.com
Byline Times : bylinetimes.com
Guido Fawkes : order-order.com
PoliticsHome : politicshome.com
ConservativeHome : conservativehome.com
LabourList : labourlist.org
UnHerd : unherd.com
Novara Media : novaramedia.com
Middle East Eye : middleeasteye.net
Unearthed ! : unearthed.greenpeace.org
Full Fact : fullfact.org
The Bureau of Investigative Journalism = Bureau of Investigative Journalism : thebureauinvestigates.com
Carbon Brief : carbonbrief.org
Schools Week : schoolsweek.co.uk
Health Service Journal = HSJ : hsj.co.uk`,
  ],
  [
    'newspaper',
    'IE',
    `
The Irish Times = Irish Times : irishtimes.com
Irish Independent = The Irish Independent : independent.ie
Irish Examiner = The Irish Examiner : irishexaminer.com
Sunday Independent :
The Irish Sun = Irish Sun : thesun.ie
Irish Mirror = The Irish Mirror : irishmirror.ie
Irish Daily Mail = The Irish Daily Mail : extra.ie
The Irish Mail on Sunday = Irish Mail on Sunday : extra.ie
Irish Daily Star = The Irish Daily Star :
Sunday World = The Sunday World : sundayworld.com
Business Post = Sunday Business Post : businesspost.ie`,
  ],
  ['broadcaster', 'IE', `\nRTÉ = RTÉ News, RTE, RTE News : rte.ie\nVirgin Media News : virginmediatelevision.ie\nNewstalk : newstalk.com`],
  ['site', 'IE', `\nTheJournal.ie = TheJournal : thejournal.ie`],
  [
    'newspaper',
    'CA',
    `
The Globe and Mail = Globe and Mail, the Globe : theglobeandmail.com
Toronto Star = The Toronto Star, the Star : thestar.com
National Post = The National Post : nationalpost.com
Toronto Sun : torontosun.com
Montreal Gazette = The Gazette : montrealgazette.com
La Presse : lapresse.ca
Le Devoir : ledevoir.com
Ottawa Citizen = the Citizen : ottawacitizen.com
Vancouver Sun = The Vancouver Sun : vancouversun.com
The Province ! : theprovince.com
Calgary Herald : calgaryherald.com
Edmonton Journal : edmontonjournal.com
Winnipeg Free Press = the Free Press : winnipegfreepress.com
Halifax Chronicle Herald = Chronicle Herald : saltwire.com
Financial Post : financialpost.com`,
  ],
  [
    'broadcaster',
    'CA',
    `\nCBC = CBC News, CBC Radio : cbc.ca\nRadio-Canada : ici.radio-canada.ca\nCTV News = CTV : ctvnews.ca\nGlobal News : globalnews.ca\nCityNews : citynews.ca`,
  ],
  ['site', 'CA', `\nThe Tyee : thetyee.ca\nThe Narwhal : thenarwhal.ca\nThe Logic : thelogic.co\nMaclean's : macleans.ca`],
  [
    'newspaper',
    'AU',
    `
The Sydney Morning Herald = Sydney Morning Herald, SMH, the Herald : smh.com.au
The Age = the Age : theage.com.au
The Australian = the Australian : theaustralian.com.au
Australian Financial Review = The Australian Financial Review, AFR, Financial Review : afr.com
The Daily Telegraph (Sydney) = Sydney Daily Telegraph : dailytelegraph.com.au
Herald Sun = The Herald Sun : heraldsun.com.au
The Courier-Mail = Courier-Mail, Courier Mail : couriermail.com.au
The West Australian = West Australian : thewest.com.au
The Advertiser (Adelaide) = Adelaide Advertiser : adelaidenow.com.au
The Canberra Times = Canberra Times : canberratimes.com.au
The Mercury (Hobart) = Hobart Mercury : themercury.com.au
NT News : ntnews.com.au
The Saturday Paper = Saturday Paper : thesaturdaypaper.com.au
Guardian Australia : theguardian.com`,
  ],
  [
    'broadcaster',
    'AU',
    `\nAustralian Broadcasting Corporation = ABC, ABC News, the ABC, Four Corners : abc.net.au\nSBS News = SBS : sbs.com.au\nSky News Australia : skynews.com.au\n7News = Seven News : 7news.com.au\n9News = Nine News : 9news.com.au\n10 News First :`,
  ],
  ['site', 'AU', `\nCrikey : crikey.com.au\nnews.com.au : news.com.au`],
  [
    'newspaper',
    'NZ',
    `\nThe New Zealand Herald = New Zealand Herald, NZ Herald : nzherald.co.nz\nThe Post (Wellington) = Dominion Post : thepost.co.nz\nThe Press (Christchurch) = Christchurch Press : thepress.co.nz\nOtago Daily Times : odt.co.nz`,
  ],
  ['broadcaster', 'NZ', `\nRadio New Zealand = RNZ : rnz.co.nz\n1News = TVNZ : 1news.co.nz\nNewshub : newshub.co.nz`],
  ['site', 'NZ', `\nStuff ! = stuff.co.nz : stuff.co.nz\nThe Spinoff : thespinoff.co.nz\nNewsroom.co.nz : newsroom.co.nz`],
  [
    'newspaper',
    'IN',
    `
The Times of India = Times of India, TOI : timesofindia.indiatimes.com
The Hindu = Hindu newspaper : thehindu.com
The Indian Express = Indian Express : indianexpress.com
Hindustan Times = The Hindustan Times, HT : hindustantimes.com
The Economic Times = Economic Times : economictimes.indiatimes.com
Business Standard : business-standard.com
Mint ! = Livemint : livemint.com
The Telegraph (India) = Telegraph India : telegraphindia.com
Deccan Herald : deccanherald.com
The Tribune (India) : tribuneindia.com
The New Indian Express = New Indian Express : newindianexpress.com
The Financial Express = Financial Express : financialexpress.com
Dainik Bhaskar : bhaskar.com`,
  ],
  [
    'broadcaster',
    'IN',
    `\nNDTV = New Delhi Television : ndtv.com\nIndia Today : indiatoday.in\nCNN-News18 = News18 : news18.com\nRepublic TV : republicworld.com\nDoordarshan ~ : ddnews.gov.in\nAll India Radio ~ : newsonair.gov.in\nWION : wionews.com\nTimes Now : timesnownews.com`,
  ],
  [
    'site',
    'IN',
    `\nThe Wire : thewire.in\nScroll.in = Scroll : scroll.in\nThePrint = The Print : theprint.in\nThe Quint = Quint : thequint.com\nThe News Minute = News Minute : thenewsminute.com\nMoneycontrol : moneycontrol.com\nAlt News : altnews.in\nNewslaundry : newslaundry.com`,
  ],
  ['magazine', 'IN', `\nThe Caravan : caravanmagazine.in\nOutlook India : outlookindia.com`],
  [
    'newspaper',
    'PK',
    `\nDawn ! : dawn.com\nThe Express Tribune = Express Tribune : tribune.com.pk\nThe News International = News International : thenews.com.pk\nThe Nation (Pakistan) : nation.com.pk\nBusiness Recorder : brecorder.com`,
  ],
  ['broadcaster', 'PK', `\nGeo News = Geo TV : geo.tv\nARY News = ARY : arynews.tv\nSamaa TV : samaa.tv`],
  [
    'newspaper',
    'BD',
    `\nThe Daily Star (Dhaka) : thedailystar.net\nProthom Alo : prothomalo.com\nDhaka Tribune : dhakatribune.com\nNew Age (Dhaka) : newagebd.net`,
  ],
  ['newspaper', 'LK', `\nDaily Mirror (Sri Lanka) : dailymirror.lk\nThe Island (Sri Lanka) ! : island.lk`],
  [
    'newspaper',
    'NP',
    `\nThe Kathmandu Post = Kathmandu Post : kathmandupost.com\nThe Himalayan Times = Himalayan Times : thehimalayantimes.com`,
  ],
  ['broadcaster', 'AF', `\nTOLOnews = Tolo News : tolonews.com`],
  [
    'newspaper',
    'CN',
    `
People's Daily ~ : people.com.cn, people.cn
Global Times ~ = The Global Times : globaltimes.cn
China Daily ~ : chinadaily.com.cn
Caixin = Caixin Global : caixinglobal.com
PLA Daily ~ : 81.cn
The Paper ~ ! : thepaper.cn
Southern Weekly : infzm.com`,
  ],
  ['broadcaster', 'CN', `\nCCTV ~ = China Central Television : cctv.com\nCGTN ~ : cgtn.com`],
  [
    'newspaper',
    'HK',
    `\nSouth China Morning Post = SCMP, The South China Morning Post : scmp.com\nMing Pao : mingpao.com\nThe Standard (Hong Kong) : thestandard.com.hk\nWen Wei Po ~ : wenweipo.com\nTa Kung Pao ~ : takungpao.com.hk\nApple Daily : appledaily.com`,
  ],
  ['site', 'HK', `\nHong Kong Free Press = HKFP : hongkongfp.com\nAsia Times : asiatimes.com`],
  ['broadcaster', 'HK', `\nRTHK ~ : rthk.hk\nTVB : tvb.com`],
  ['newspaper', 'TW', `\nTaipei Times : taipeitimes.com\nUnited Daily News : udn.com\nLiberty Times : ltn.com.tw`],
  ['agency', 'TW', `\nCentral News Agency = CNA : cna.com.tw, focustaiwan.tw`],
  [
    'newspaper',
    'JP',
    `\nThe Japan Times = Japan Times : japantimes.co.jp\nAsahi Shimbun = The Asahi Shimbun, Asahi : asahi.com\nYomiuri Shimbun = The Yomiuri Shimbun, Yomiuri : yomiuri.co.jp, the-japan-news.com\nMainichi Shimbun = The Mainichi, Mainichi : mainichi.jp\nNikkei = The Nikkei, Nikkei Asia, Nikkei Asian Review : nikkei.com, asia.nikkei.com\nSankei Shimbun = Sankei : sankei.com`,
  ],
  [
    'broadcaster',
    'JP',
    `\nNHK = NHK World : nhk.or.jp\nTBS News = TBS : tbs.co.jp\nNippon TV : ntv.co.jp\nFuji TV : fujitv.co.jp\nTV Asahi : tv-asahi.co.jp`,
  ],
  [
    'newspaper',
    'KR',
    `\nThe Korea Herald = Korea Herald : koreaherald.com\nThe Korea Times = Korea Times : koreatimes.co.kr\nChosun Ilbo = The Chosun Ilbo, Chosun : chosun.com\nJoongAng Ilbo = JoongAng, Korea JoongAng Daily : joongang.co.kr\nDong-A Ilbo : donga.com\nHankyoreh = The Hankyoreh : hani.co.kr\nMaeil Business Newspaper : mk.co.kr`,
  ],
  ['broadcaster', 'KR', `\nKBS : kbs.co.kr\nMBC : imbc.com\nSBS (Korea) : sbs.co.kr\nJTBC : jtbc.co.kr\nYTN : ytn.co.kr`],
  ['newspaper', 'KP', `\nRodong Sinmun ~ : rodong.rep.kp`],
  ['site', 'KR', `\nNK News : nknews.org\nDaily NK : dailynk.com`],
  ['newspaper', 'SG', `\nThe Straits Times = Straits Times : straitstimes.com\nThe Business Times = Business Times : businesstimes.com.sg`],
  ['broadcaster', 'SG', `\nChannel NewsAsia = CNA (Singapore), Channel News Asia : channelnewsasia.com`],
  ['newspaper', 'MY', `\nThe Star (Malaysia) : thestar.com.my\nNew Straits Times : nst.com.my`],
  ['site', 'MY', `\nMalaysiakini : malaysiakini.com\nFree Malaysia Today : freemalaysiatoday.com`],
  ['newspaper', 'TH', `\nBangkok Post : bangkokpost.com\nThe Nation (Thailand) : nationthailand.com\nKhaosod : khaosodenglish.com`],
  ['newspaper', 'VN', `\nVnExpress : vnexpress.net\nTuoi Tre = Tuổi Trẻ : tuoitre.vn\nThanh Nien : thanhnien.vn`],
  ['newspaper', 'ID', `\nThe Jakarta Post = Jakarta Post : thejakartapost.com\nKompas : kompas.com\nTempo ! : tempo.co`],
  [
    'newspaper',
    'PH',
    `\nPhilippine Daily Inquirer = Inquirer.net : inquirer.net\nThe Philippine Star = Philippine Star : philstar.com\nManila Bulletin : mb.com.ph\nThe Manila Times = Manila Times : manilatimes.net`,
  ],
  ['site', 'PH', `\nRappler : rappler.com`],
  ['broadcaster', 'PH', `\nABS-CBN = ABS-CBN News : abs-cbn.com\nGMA News = GMA Network : gmanetwork.com`],
  [
    'site',
    'MM',
    `\nThe Irrawaddy = Irrawaddy : irrawaddy.com\nMyanmar Now : myanmar-now.org\nFrontier Myanmar : frontiermyanmar.net\nMizzima : mizzima.com`,
  ],
  ['newspaper', 'KH', `\nThe Phnom Penh Post = Phnom Penh Post : phnompenhpost.com\nKhmer Times : khmertimeskh.com`],
  ['broadcaster', 'QA', `\nAl Jazeera ~ = Al Jazeera English, Al-Jazeera : aljazeera.com, aljazeera.net`],
  ['broadcaster', 'SA', `\nAl Arabiya ~ = Al-Arabiya, Al Hadath : alarabiya.net`],
  ['newspaper', 'SA', `\nArab News : arabnews.com\nAsharq Al-Awsat = Asharq al-Awsat : aawsat.com\nAl Riyadh : alriyadh.com`],
  ['newspaper', 'AE', `\nThe National (Abu Dhabi) ~ : thenationalnews.com\nGulf News : gulfnews.com\nKhaleej Times : khaleejtimes.com`],
  ['broadcaster', 'AE', `\nSky News Arabia : skynewsarabia.com`],
  [
    'newspaper',
    'IL',
    `\nHaaretz : haaretz.com\nThe Jerusalem Post = Jerusalem Post : jpost.com\nThe Times of Israel = Times of Israel : timesofisrael.com\nYedioth Ahronoth = Yediot Ahronot, Ynet, Ynetnews : ynet.co.il, ynetnews.com\nIsrael Hayom : israelhayom.com\nMaariv : maariv.co.il\nGlobes : globes.co.il`,
  ],
  [
    'broadcaster',
    'IL',
    `\nKan = Kan News, Israel's public broadcaster Kan : kan.org.il\nChannel 12 (Israel) = N12 : mako.co.il\nChannel 13 (Israel) : 13tv.co.il\ni24NEWS = i24 News, i24 : i24news.tv`,
  ],
  ['site', 'IL', `\nJewish Telegraphic Agency = JTA : jta.org\n+972 Magazine = +972 : 972mag.com`],
  [
    'newspaper',
    'LB',
    `\nL'Orient-Le Jour = L'Orient Today, L'Orient : lorientlejour.com\nAl-Akhbar = Al Akhbar : al-akhbar.com\nThe Daily Star (Lebanon) : dailystar.com.lb\nAn-Nahar : annahar.com`,
  ],
  ['agency', 'LB', `\nNational News Agency ~ = NNA : nna-leb.gov.lb`],
  ['broadcaster', 'LB', `\nAl-Manar = Al Manar : almanar.com.lb\nAl Mayadeen = Al-Mayadeen : almayadeen.net`],
  ['newspaper', 'EG', `\nAl-Ahram ~ = Ahram Online : ahram.org.eg\nAl-Masry Al-Youm : almasryalyoum.com\nEgypt Today : egypttoday.com`],
  ['site', 'EG', `\nMada Masr : madamasr.com`],
  ['broadcaster', 'EG', `\nAl-Qahera News ~ = Al Qahera News, Al Qahera :`],
  ['broadcaster', 'IR', `\nPress TV ~ : presstv.ir\nIRIB ~ : irib.ir`],
  ['newspaper', 'IR', `\nKayhan ~ : kayhan.ir\nTehran Times ~ : tehrantimes.com`],
  ['newspaper', 'IQ', `\nRudaw = Rudaw Media Network : rudaw.net\nKurdistan 24 : kurdistan24.net\nShafaq News : shafaq.com`],
  [
    'newspaper',
    'TR',
    `\nHürriyet = Hurriyet, Hürriyet Daily News, Hurriyet Daily News : hurriyet.com.tr, hurriyetdailynews.com\nDaily Sabah ~ = Sabah : dailysabah.com\nCumhuriyet : cumhuriyet.com.tr\nSözcü = Sozcu : sozcu.com.tr\nMilliyet : milliyet.com.tr`,
  ],
  [
    'broadcaster',
    'TR',
    `\nTRT ~ = TRT World, TRT Haber : trtworld.com, trthaber.com\nNTV (Turkey) : ntv.com.tr\nCNN Türk = CNN Turk : cnnturk.com`,
  ],
  [
    'site',
    'XX',
    `\nAl-Monitor : al-monitor.com\nThe New Arab = New Arab : newarab.com\nThe Cradle : thecradle.co\nOCCRP = Organized Crime and Corruption Reporting Project : occrp.org\nInternational Consortium of Investigative Journalists = ICIJ : icij.org\nForbidden Stories : forbiddenstories.org\nLighthouse Reports : lighthousereports.com\nThe New Humanitarian = New Humanitarian : thenewhumanitarian.org\nBalkan Insight = BIRN : balkaninsight.com\nEurasiaNet = Eurasianet : eurasianet.org`,
  ],
  [
    'newspaper',
    'FR',
    `
Le Monde : lemonde.fr
Le Figaro : lefigaro.fr
Libération = Liberation newspaper : liberation.fr
Les Echos = Les Échos : lesechos.fr
Le Parisien = Aujourd'hui en France : leparisien.fr
L'Équipe = L'Equipe : lequipe.fr
L'Humanité : humanite.fr
Ouest-France : ouest-france.fr
Sud Ouest : sudouest.fr
La Croix : la-croix.com
Le Journal du Dimanche = JDD : lejdd.fr
Le Canard enchaîné = Canard enchaîné, Le Canard Enchaîné : lecanardenchaine.fr`,
  ],
  [
    'broadcaster',
    'FR',
    `\nFrance 24 ~ : france24.com\nRadio France Internationale ~ = RFI : rfi.fr\nFranceinfo ~ = France Info, France Inter, France 2, France Télévisions : franceinfo.fr, francetvinfo.fr\nBFM TV = BFMTV, BFM : bfmtv.com\nTF1 : tf1info.fr\nCNews : cnews.fr\nRTL (France) = RTL : rtl.fr\nEurope 1 : europe1.fr\nEuronews : euronews.com`,
  ],
  [
    'magazine',
    'FR',
    `\nL'Express : lexpress.fr\nLe Point : lepoint.fr\nL'Obs = Le Nouvel Obs, Nouvel Observateur : nouvelobs.com\nParis Match : parismatch.com\nCharlie Hebdo : charliehebdo.fr\nJeune Afrique : jeuneafrique.com\nThe Africa Report : theafricareport.com`,
  ],
  ['site', 'FR', `\nMediapart : mediapart.fr\nDisclose ! : disclose.ngo\nIntelligence Online : intelligenceonline.com`],
  [
    'newspaper',
    'DE',
    `
Süddeutsche Zeitung = Sueddeutsche Zeitung, SZ : sueddeutsche.de
Frankfurter Allgemeine Zeitung = FAZ, Frankfurter Allgemeine : faz.net
Die Welt = Welt, Welt am Sonntag : welt.de
Bild = Bild newspaper, Bild am Sonntag : bild.de
Die Zeit = Zeit : zeit.de
Handelsblatt : handelsblatt.com
Der Tagesspiegel = Tagesspiegel : tagesspiegel.de
taz = Die Tageszeitung : taz.de
Berliner Zeitung : berliner-zeitung.de
Berliner Morgenpost : morgenpost.de
Frankfurter Rundschau : fr.de
Rheinische Post : rp-online.de
Stuttgarter Zeitung : stuttgarter-zeitung.de
Hamburger Abendblatt : abendblatt.de
Augsburger Allgemeine : augsburger-allgemeine.de`,
  ],
  [
    'magazine',
    'DE',
    `\nDer Spiegel = Spiegel, Spiegel Online : spiegel.de\nStern : stern.de\nFocus ! = Focus magazine : focus.de\nmanager magazin = Manager Magazin : manager-magazin.de\nWirtschaftsWoche = Wirtschaftswoche : wiwo.de\nKicker : kicker.de`,
  ],
  [
    'broadcaster',
    'DE',
    `\nDeutsche Welle ~ = DW, DW News : dw.com\nARD = Tagesschau : ard.de, tagesschau.de\nZDF : zdf.de\nn-tv = ntv : n-tv.de\nRTL : rtl.de\nWDR : wdr.de\nNDR : ndr.de\nBR = Bayerischer Rundfunk : br.de\nMDR : mdr.de\nDeutschlandfunk : deutschlandfunk.de`,
  ],
  ['site', 'DE', `\nCorrectiv : correctiv.org\nThe Pioneer ! : thepioneer.de\nnetzpolitik.org : netzpolitik.org`],
  [
    'newspaper',
    'AT',
    `\nDer Standard : derstandard.at\nDie Presse : diepresse.com\nKronen Zeitung = Krone : krone.at\nKurier : kurier.at\nKleine Zeitung : kleinezeitung.at`,
  ],
  ['broadcaster', 'AT', `\nORF : orf.at`],
  [
    'newspaper',
    'CH',
    `\nNeue Zürcher Zeitung = NZZ, NZZ am Sonntag, Neue Zuercher Zeitung : nzz.ch\nTages-Anzeiger : tagesanzeiger.ch\nBlick : blick.ch\nLe Temps : letemps.ch\nSonntagsZeitung : sonntagszeitung.ch\nTribune de Genève : tdg.ch`,
  ],
  ['broadcaster', 'CH', `\nSRF : srf.ch\nRTS : rts.ch\nSwissinfo = SWI swissinfo.ch : swissinfo.ch`],
  [
    'newspaper',
    'IT',
    `\nCorriere della Sera = Corriere : corriere.it\nla Repubblica = La Repubblica, Repubblica : repubblica.it\nLa Stampa = Stampa : lastampa.it\nIl Sole 24 Ore : ilsole24ore.com\nIl Messaggero = Messaggero : ilmessaggero.it\nIl Giornale : ilgiornale.it\nIl Fatto Quotidiano : ilfattoquotidiano.it\nIl Foglio : ilfoglio.it\nLa Gazzetta dello Sport = Gazzetta dello Sport : gazzetta.it\nCorriere dello Sport : corrieredellosport.it\nTuttosport : tuttosport.com\nAvvenire : avvenire.it\nLibero : liberoquotidiano.it\nDomani : editorialedomani.it`,
  ],
  [
    'broadcaster',
    'IT',
    `\nRAI = Rai, RAI News, Rai News : rai.it, rainews.it\nSky TG24 : tg24.sky.it\nMediaset = TG5, TGcom24 : mediaset.it\nVatican News ~ : vaticannews.va\nLa7 : la7.it`,
  ],
  ['newspaper', 'VA', `\nL'Osservatore Romano ~ = Osservatore Romano : osservatoreromano.va`],
  [
    'newspaper',
    'ES',
    `\nEl País = El Pais : elpais.com\nEl Mundo : elmundo.es\nABC (Spain) : abc.es\nLa Vanguardia : lavanguardia.com\nEl Periódico = El Periodico : elperiodico.com\nMarca : marca.com\nAS (Spain) = Diario AS : as.com\nMundo Deportivo : mundodeportivo.com\nExpansión = Expansion newspaper : expansion.com\nLa Razón : larazon.es\nCinco Días : cincodias.elpais.com`,
  ],
  [
    'site',
    'ES',
    `\nelDiario.es = El Diario : eldiario.es\nEl Confidencial : elconfidencial.com\nEl Español : elespanol.com\nInfobae : infobae.com`,
  ],
  [
    'broadcaster',
    'ES',
    `\nRTVE ~ = TVE : rtve.es\nCadena SER = SER radio : cadenaser.com\nCadena COPE = COPE : cope.es\nLa Sexta : lasexta.com\nAntena 3 : antena3.com\nRAC1 : rac1.cat`,
  ],
  [
    'newspaper',
    'PT',
    `\nPúblico = Publico : publico.pt\nDiário de Notícias : dn.pt\nExpresso : expresso.pt\nCorreio da Manhã : cmjornal.pt\nJornal de Notícias : jn.pt\nObservador : observador.pt`,
  ],
  ['broadcaster', 'PT', `\nRTP ~ : rtp.pt\nSIC Notícias = SIC : sicnoticias.pt`],
  [
    'newspaper',
    'NL',
    `\nNRC = NRC Handelsblad : nrc.nl\nde Volkskrant = De Volkskrant, Volkskrant : volkskrant.nl\nDe Telegraaf = Telegraaf : telegraaf.nl\nTrouw : trouw.nl\nAlgemeen Dagblad = AD : ad.nl\nHet Financieele Dagblad = Financieele Dagblad, FD : fd.nl\nHet Parool : parool.nl\nNL Times : nltimes.nl`,
  ],
  ['broadcaster', 'NL', `\nNOS : nos.nl\nRTL Nieuws : rtlnieuws.nl`],
  [
    'newspaper',
    'BE',
    `\nDe Standaard : standaard.be\nHet Laatste Nieuws = HLN : hln.be\nHet Nieuwsblad : nieuwsblad.be\nDe Morgen : demorgen.be\nLe Soir : lesoir.be\nLa Libre Belgique = La Libre : lalibre.be\nL'Echo : lecho.be\nDe Tijd : tijd.be\nThe Brussels Times = Brussels Times : brusselstimes.com`,
  ],
  ['broadcaster', 'BE', `\nVRT = VRT NWS : vrt.be\nRTBF : rtbf.be\nVTM : vtm.be`],
  ['site', 'BE', `\nEUobserver = EU Observer : euobserver.com\nEuractiv = EurActiv : euractiv.com\nMLex : mlexmarketinsight.com`],
  ['newspaper', 'LU', `\nLuxemburger Wort : wort.lu`],
  [
    'newspaper',
    'DK',
    `\nPolitiken : politiken.dk\nBerlingske : berlingske.dk\nJyllands-Posten : jp.dk\nEkstra Bladet : ekstrabladet.dk\nBørsen : borsen.dk`,
  ],
  ['broadcaster', 'DK', `\nDR = Danmarks Radio : dr.dk\nTV 2 (Denmark) : tv2.dk`],
  [
    'newspaper',
    'SE',
    `\nDagens Nyheter = DN : dn.se\nSvenska Dagbladet = SvD : svd.se\nAftonbladet : aftonbladet.se\nExpressen : expressen.se\nGöteborgs-Posten = Goteborgs-Posten : gp.se\nDagens Industri : di.se`,
  ],
  ['broadcaster', 'SE', `\nSVT : svt.se\nSveriges Radio = Swedish Radio, SR : sverigesradio.se\nTV4 : tv4.se`],
  ['newspaper', 'NO', `\nAftenposten : aftenposten.no\nVerdens Gang = VG : vg.no\nDagbladet : dagbladet.no\nDagens Næringsliv : dn.no`],
  ['broadcaster', 'NO', `\nNRK : nrk.no\nTV 2 (Norway) : tv2.no`],
  ['newspaper', 'FI', `\nHelsingin Sanomat : hs.fi\nIlta-Sanomat : is.fi\nIltalehti : iltalehti.fi\nHufvudstadsbladet : hbl.fi`],
  ['broadcaster', 'FI', `\nYle = YLE : yle.fi`],
  ['newspaper', 'IS', `\nMorgunblaðið = Morgunbladid : mbl.is`],
  ['broadcaster', 'IS', `\nRÚV = RUV : ruv.is`],
  ['broadcaster', 'EE', `\nERR : err.ee`],
  ['newspaper', 'EE', `\nPostimees : postimees.ee\nEesti Päevaleht = Delfi : delfi.ee`],
  ['broadcaster', 'LV', `\nLSM : lsm.lv`],
  ['broadcaster', 'LT', `\nLRT : lrt.lt`],
  ['newspaper', 'PL', `\nGazeta Wyborcza : wyborcza.pl\nRzeczpospolita : rp.pl\nFakt : fakt.pl`],
  ['site', 'PL', `\nOnet : onet.pl\nNotes from Poland : notesfrompoland.com`],
  [
    'broadcaster',
    'PL',
    `\nTVN24 = TVN : tvn24.pl\nTVP ~ = TVP Info : tvp.info\nPolsat News : polsatnews.pl\nRMF FM : rmf24.pl\nBelsat : belsat.eu`,
  ],
  [
    'newspaper',
    'CZ',
    `\nMladá fronta DNES = iDNES, MF Dnes : idnes.cz\nHospodářské noviny : hn.cz\nLidové noviny : lidovky.cz\nDeník N : denikn.cz`,
  ],
  ['broadcaster', 'CZ', `\nČeská televize = Czech Television : ceskatelevize.cz\nRadio Prague : radio.cz`],
  ['newspaper', 'SK', `\nSME : sme.sk\nDenník N = Dennik N : dennikn.sk`],
  ['newspaper', 'HU', `\nMagyar Nemzet : magyarnemzet.hu\nNépszava : nepszava.hu`],
  ['site', 'HU', `\nTelex ! = Telex.hu : telex.hu\n444.hu : 444.hu\nDirekt36 : direkt36.hu\nVSquare : vsquare.org\nHVG : hvg.hu`],
  ['site', 'RO', `\nHotNews.ro = HotNews : hotnews.ro\nDigi24 : digi24.ro`],
  ['newspaper', 'GR', `\nKathimerini = Ekathimerini : ekathimerini.com, kathimerini.gr\nTo Vima : tovima.gr`],
  ['broadcaster', 'GR', `\nERT ~ : ert.gr\nSkai = Skai TV : skai.gr`],
  ['newspaper', 'CY', `\nCyprus Mail : cyprus-mail.com\nPhileleftheros = Politis : philenews.com`],
  ['newspaper', 'MT', `\nTimes of Malta : timesofmalta.com`],
  ['broadcaster', 'RS', `\nN1 : n1info.rs\nRTS (Serbia) ~ : rts.rs\nB92 : b92.net`],
  ['newspaper', 'RS', `\nDanas : danas.rs\nPolitika : politika.rs\nBlic : blic.rs\nVreme : vreme.com`],
  ['newspaper', 'HR', `\nJutarnji list : jutarnji.hr\nVečernji list : vecernji.hr`],
  ['newspaper', 'SI', `\nDelo : delo.si`],
  [
    'newspaper',
    'RU',
    `
Kommersant : kommersant.ru
Vedomosti : vedomosti.ru
Izvestia ~ : iz.ru
Komsomolskaya Pravda : kp.ru
Rossiyskaya Gazeta ~ : rg.ru
Novaya Gazeta = Novaya Gazeta Europe : novayagazeta.ru, novayagazeta.eu
The Moscow Times = Moscow Times : themoscowtimes.com
Forbes Russia : forbes.ru
RBC = RBK : rbc.ru
Moskovsky Komsomolets : mk.ru`,
  ],
  [
    'broadcaster',
    'RU',
    `\nRT ~ = Russia Today : rt.com\nSputnik ~ = Sputnik News : sputniknews.com, sputnikglobe.com\nChannel One ~ = Channel One Russia : 1tv.ru\nRossiya 1 ~ = Rossiya-1, Rossiya 24 : vesti.ru\nTV Rain = Dozhd : tvrain.tv\nEcho of Moscow = Ekho Moskvy : echo.msk.ru\nZvezda ~ = Zvezda TV : tvzvezda.ru\nNTV (Russia) ~ : ntv.ru`,
  ],
  [
    'site',
    'RU',
    `\nMeduza : meduza.io\nMediazona : zona.media\nThe Insider : theins.ru\nThe Bell ! : thebell.io\niStories = Important Stories : istories.media\nAstra (Telegram channel) :\nBaza : baza.io\nFontanka : fontanka.ru\nGazeta.ru : gazeta.ru\nLenta.ru : lenta.ru\nVerstka : verstka.media`,
  ],
  ['newspaper', 'UA', `\nKyiv Post : kyivpost.com\nDzerkalo Tyzhnia = ZN.UA : zn.ua`],
  [
    'site',
    'UA',
    `\nThe Kyiv Independent = Kyiv Independent : kyivindependent.com\nUkrainska Pravda = Ukrayinska Pravda, Pravda.com.ua : pravda.com.ua\nThe New Voice of Ukraine = NV : nv.ua\nBabel.ua : babel.ua\nHromadske : hromadske.ua\nLiga.net : liga.net\nDeepState : deepstatemap.live`,
  ],
  ['broadcaster', 'UA', `\nSuspilne ~ : suspilne.media\nTSN : tsn.ua`],
  ['site', 'BY', `\nZerkalo : zerkalo.io\nNasha Niva : nashaniva.com\nNexta : nexta.tv`],
  ['site', 'GE', `\nCivil.ge = Civil Georgia : civil.ge\nOC Media : oc-media.org`],
  ['site', 'AM', `\nHetq : hetq.am\nCivilNet : civilnet.am\nArmenpress ~ : armenpress.am`],
  ['site', 'AZ', `\nTrend (Azerbaijan) : trend.az\nAPA (Azerbaijan) : apa.az\nAzertag ~ = Azertac : azertag.az`],
  ['site', 'KZ', `\nKazinform ~ : inform.kz\nTengrinews : tengrinews.kz\n24.kg : 24.kg\nKloop : kloop.kg`],
  [
    'newspaper',
    'ZA',
    `\nMail & Guardian = Mail and Guardian : mg.co.za\nSunday Times (South Africa) = TimesLIVE : timeslive.co.za\nBusiness Day : businesslive.co.za\nThe Star (Johannesburg) : iol.co.za\nThe Sowetan = Sowetan : sowetanlive.co.za\nCity Press : citypress.co.za\nBeeld : netwerk24.com`,
  ],
  ['site', 'ZA', `\nDaily Maverick : dailymaverick.co.za\nNews24 : news24.com\nGroundUp : groundup.org.za\namaBhungane : amabhungane.org`],
  ['broadcaster', 'ZA', `\nSABC ~ = SABC News : sabcnews.com\neNCA : enca.com`],
  [
    'newspaper',
    'NG',
    `\nThe Punch = Punch newspaper : punchng.com\nVanguard (Nigeria) : vanguardngr.com\nThisDay : thisdaylive.com\nThe Guardian (Nigeria) : guardian.ng\nDaily Trust : dailytrust.com`,
  ],
  [
    'site',
    'NG',
    `\nPremium Times : premiumtimesng.com\nSahara Reporters : saharareporters.com\nTheCable : thecable.ng\nHumAngle : humanglemedia.com`,
  ],
  ['broadcaster', 'NG', `\nChannels Television = Channels TV : channelstv.com\nArise News = Arise TV : arise.tv`],
  [
    'newspaper',
    'KE',
    `\nDaily Nation = Nation (Kenya) : nation.africa\nThe Standard (Kenya) : standardmedia.co.ke\nThe East African = East African : theeastafrican.co.ke`,
  ],
  ['broadcaster', 'KE', `\nCitizen TV : citizen.digital\nNTV Kenya : ntvkenya.co.ke`],
  ['newspaper', 'UG', `\nDaily Monitor : monitor.co.ug\nNew Vision ~ : newvision.co.ug`],
  ['newspaper', 'TZ', `\nThe Citizen (Tanzania) : thecitizen.co.tz`],
  ['newspaper', 'RW', `\nThe New Times ~ = New Times : newtimes.co.rw`],
  ['newspaper', 'GH', `\nDaily Graphic ~ = Graphic Online : graphic.com.gh\nMyJoyOnline = Joy FM : myjoyonline.com`],
  [
    'newspaper',
    'ET',
    `\nAddis Standard : addisstandard.com\nThe Reporter (Ethiopia) : thereporterethiopia.com\nFana ~ = Fana Broadcasting : fanabc.com`,
  ],
  ['newspaper', 'ZW', `\nThe Herald (Zimbabwe) ~ : herald.co.zw\nNewsDay (Zimbabwe) : newsday.co.zw`],
  [
    'site',
    'SD',
    `\nSudan Tribune : sudantribune.com\nRadio Dabanga : dabangasudan.org\nGaroweOnline = Garowe Online : garoweonline.com\nRadio Tamazuj : radiotamazuj.org\nActualité.cd : actualite.cd\nRadio Okapi : radiookapi.net`,
  ],
  ['site', 'XX', `\nAllAfrica : allafrica.com\nAfrica Confidential : africa-confidential.com\nAfricanews : africanews.com`],
  ['site', 'MA', `\nHespress : hespress.com\nLe360 : le360.ma`],
  ['newspaper', 'TN', `\nLa Presse de Tunisie : lapresse.tn\nMosaique FM : mosaiquefm.net`],
  ['newspaper', 'DZ', `\nEl Watan : elwatan.com\nEl Khabar : elkhabar.com`],
  [
    'newspaper',
    'MX',
    `\nReforma : reforma.com\nEl Universal : eluniversal.com.mx\nLa Jornada : jornada.com.mx\nMilenio : milenio.com\nExcélsior = Excelsior : excelsior.com.mx\nRíodoce : riodoce.mx`,
  ],
  ['magazine', 'MX', `\nProceso : proceso.com.mx\nLetras Libres : letraslibres.com`],
  ['site', 'MX', `\nAnimal Político = Animal Politico : animalpolitico.com\nAristegui Noticias : aristeguinoticias.com`],
  ['broadcaster', 'MX', `\nTelevisa = N+ : televisa.com\nTV Azteca : tvazteca.com`],
  [
    'newspaper',
    'BR',
    `\nFolha de S.Paulo = Folha de S. Paulo, Folha de São Paulo, Folha : folha.uol.com.br\nO Estado de S. Paulo = O Estado de São Paulo, Estadão, Estadao : estadao.com.br\nO Globo : oglobo.globo.com\nValor Econômico = Valor Economico, Valor : valor.globo.com`,
  ],
  [
    'broadcaster',
    'BR',
    `\nTV Globo = Globo, GloboNews, Rede Globo : globo.com\nG1 : g1.globo.com\nUOL : uol.com.br\nCNN Brasil : cnnbrasil.com.br\nRecord TV : record.r7.com`,
  ],
  ['magazine', 'BR', `\nVeja : veja.abril.com.br\npiauí = Piauí : piaui.folha.uol.com.br`],
  [
    'site',
    'BR',
    `\nAgência Pública = Agencia Publica : apublica.org\nThe Brazilian Report = Brazilian Report : brazilian.report\nPoder360 : poder360.com.br\nMetrópoles = Metropoles : metropoles.com`,
  ],
  [
    'newspaper',
    'AR',
    `\nLa Nación = La Nacion : lanacion.com.ar\nClarín = Clarin : clarin.com\nPágina/12 = Página 12, Pagina 12 : pagina12.com.ar\nBuenos Aires Times : batimes.com.ar\nÁmbito Financiero = Ámbito : ambito.com\nPerfil : perfil.com`,
  ],
  ['broadcaster', 'AR', `\nTodo Noticias = TN : tn.com.ar\nOlé : ole.com.ar`],
  ['newspaper', 'CL', `\nEl Mercurio : emol.com\nLa Tercera : latercera.com\nLa Cuarta : lacuarta.com`],
  ['site', 'CL', `\nCIPER : ciperchile.cl\nEl Mostrador : elmostrador.cl`],
  [
    'newspaper',
    'CO',
    `\nEl Tiempo : eltiempo.com\nEl Espectador : elespectador.com\nEl Colombiano : elcolombiano.com\nEl Heraldo : elheraldo.co`,
  ],
  [
    'broadcaster',
    'CO',
    `\nCaracol Radio = Noticias Caracol, Caracol TV : caracol.com.co\nBlu Radio : bluradio.com\nW Radio : wradio.com.co\nNTN24 : ntn24.com`,
  ],
  ['magazine', 'CO', `\nSemana : semana.com`],
  [
    'newspaper',
    'PE',
    `\nEl Comercio (Peru) = El Comercio : elcomercio.pe\nLa República = La Republica : larepublica.pe\nGestión : gestion.pe`,
  ],
  ['site', 'PE', `\nIDL-Reporteros : idl-reporteros.pe\nOjo Público = OjoPúblico : ojo-publico.com\nRPP : rpp.pe`],
  [
    'newspaper',
    'VE',
    `\nEl Nacional : elnacional.com\nÚltimas Noticias ~ = Ultimas Noticias : ultimasnoticias.com.ve\nTal Cual : talcualdigital.com`,
  ],
  [
    'site',
    'VE',
    `\nEfecto Cocuyo : efectococuyo.com\nRunrun.es = Runrunes : runrun.es\nArmando.info : armando.info\nEl Pitazo : elpitazo.net`,
  ],
  [
    'broadcaster',
    'VE',
    `\nTelesur ~ = teleSUR : telesurenglish.net\nVenezolana de Televisión ~ = VTV : vtv.gob.ve\nGlobovisión = Globovision : globovision.com`,
  ],
  [
    'newspaper',
    'EC',
    `\nEl Universo : eluniverso.com\nEl Comercio (Ecuador) : elcomercio.com\nPrimicias : primicias.ec\nEcuavisa : ecuavisa.com`,
  ],
  ['newspaper', 'BO', `\nEl Deber : eldeber.com.bo\nPágina Siete : paginasiete.bo\nUnitel : unitel.bo`],
  ['newspaper', 'PY', `\nABC Color : abc.com.py\nÚltima Hora : ultimahora.com`],
  ['newspaper', 'UY', `\nEl País (Uruguay) : elpais.com.uy\nEl Observador : elobservador.com.uy\nBúsqueda : busqueda.com.uy`],
  ['newspaper', 'CU', `\nGranma ~ : granma.cu\n14ymedio : 14ymedio.com`],
  ['newspaper', 'GT', `\nPrensa Libre : prensalibre.com\nelPeriódico : elperiodico.com.gt`],
  ['site', 'SV', `\nEl Faro : elfaro.net\nConfidencial : confidencial.digital`],
  ['newspaper', 'NI', `\nLa Prensa : laprensani.com`],
  ['newspaper', 'PA', `\nLa Prensa (Panama) : prensa.com\nLa Estrella de Panamá : laestrella.com.pa`],
  ['newspaper', 'CR', `\nThe Tico Times = Tico Times : ticotimes.net`],
  ['newspaper', 'DO', `\nListín Diario = Listin Diario : listindiario.com\nDiario Libre : diariolibre.com`],
  ['newspaper', 'HT', `\nLe Nouvelliste : lenouvelliste.com\nThe Haitian Times = Haitian Times : haitiantimes.com`],
  ['newspaper', 'JM', `\nThe Gleaner = Jamaica Gleaner, Gleaner : jamaica-gleaner.com\nJamaica Observer : jamaicaobserver.com`],
  [
    'newspaper',
    'TT',
    `\nTrinidad and Tobago Guardian : guardian.co.tt\nTrinidad Express : trinidadexpress.com\nTrinidad and Tobago Newsday : newsday.co.tt`,
  ],
  ['newspaper', 'GY', `\nStabroek News : stabroeknews.com\nKaieteur News : kaieteurnewsonline.com`],
  ['newspaper', 'PR', `\nEl Nuevo Día = El Nuevo Dia : elnuevodia.com`],
  ['newspaper', 'FJ', `\nFiji Times = The Fiji Times : fijitimes.com.fj`],
  ['newspaper', 'PG', `\nPost-Courier = Papua New Guinea Post-Courier : postcourier.com.pg`],
]

/** In: a line of the list and the kind and country that it stands under. Out: its outlet. */
export function readOutlet(kind: OutletKind, country: string, line: string): Outlet {
  const stop = line.lastIndexOf(' :')
  const [left, hosts] = [line.slice(0, stop), line.slice(stop + 2)]
  const [head, short = ''] = left.split(' = ')
  const marks = /^(.*?)((?: [!~])*)$/.exec(head!.trim())!
  return {
    name: marks[1]!,
    short: short === '' ? [] : short.split(',').map(x => x.trim()),
    hosts: hosts.trim() === '' ? [] : hosts.split(',').map(x => x.trim()),
    kind,
    country,
    state: marks[2]!.includes('~'),
    everyday: marks[2]!.includes('!'),
  }
}
