/** The general vocabulary of what stands around a report: dates, agencies, buttons, labels. Fragments of regular expressions. */

export const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
export const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?'

/** “Nov. 17, 2025”, “17 November 2025”, “2025-11-17”. */
export const fullDate = `(?:${month} \\d{1,2},? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`

/** Agencies under whose reports the initials of the desk stand: “… the clerk said. PTI ABC DEF”. */
export const initialledAgency = '(?:PTI|ANI|IANS|UNI)'
/** News agencies whose name is one wherever it stands. */
const wires =
  'AFP|A\\.?P\\.?|Associated Press|Reuters|E\\.?P\\.?A\\.?(?:-EFE)?|EFE|PA(?: Wire| Images| Media)?|Press Association|UPI|TASS|Xinhua|Anadolu(?: Agency)?|AA|ANSA|dpa|DPA|Bloomberg(?: News)?|AAP|CP|Canadian Press|Yonhap|Kyodo(?: News)?|Jiji Press|PTI|ANI'
/** News agencies: their names sign reports. */
export const newsAgency = `(?:${wires}|IANS|UNI|NAN|NNA|Bernama)`
/** Agencies and picture desks whose name at the end of a line is a credit, and what is written instead. */
export const agency = `(?:${wires}|Getty(?: Images)?|Shutterstock|Alamy(?: Stock Photo| Live News)?|Zuma(?: Press)?|NurPhoto|Sipa(?: USA)?|SWNS|Rex(?: Features)?|Imago(?: Images)?|iStock(?:photo)?|Unsplash|Pexels|Wikimedia(?: Commons)?|Flickr|Polaris|Magnum(?: Photos)?|Redux|Action Images|USA TODAY Sports|Imagn(?: Images)?|Icon Sportswire|Splash(?: News)?|Backgrid|MEGA|WENN|Mirrorpix|Handout|Pool|Supplied|Stringer|Courtesy|Screenshot|Screengrab|File)`

const agencyWords = new Set([...agency.split('|').flatMap(name => /\w{2,}/.exec(name) ?? []), 'A', 'AP', 'E', 'EPA', 'iStockphoto'])
/** Whether a word stands in the text with which the name of an agency begins: to rule expressions with `agency` out. */
export const mayNameAgency = (text: string): boolean => text.split(/[^A-Za-z]+/).some(word => agencyWords.has(word))

/** The word before a credit: “Picture:”, “Photo by”, “Main image credit:”. */
export const creditWord =
  '(?:(?:main|file|cover|lead|header|featured?|top|hero) )?(?:pictures?|photos?|photographs?|photography|images?|pics?|illustrations?|graphics?|artwork|screenshot|screengrab|video|footage|credits?)(?:,? (?:credits?|sources?|courtesy(?: of)?|by|via|from))*'

/** Verbs that captions put in the present tense: “The minister arrives at …”. */
export const captionVerbs: ReadonlySet<string> = new Set([
  ...'speaks arrive arrives walk walks stand stands depart departs pose poses wave waves attend attends gesture gestures looks hold holds sit sits leave leaves addresses listen listens smile smiles react reacts carry carries watch watches inspect inspects deliver delivers answer answers talk talks meet meets greet greets embrace embraces hug hugs kisses point points sail sails flies fly land lands celebrate celebrates cheer cheers protest protests march marches rally rallies gather gathers queue queues drive drives ride rides board boards enter enters exit exits testify testifies visit visits tour tours view views sign signs display displays man mans prepare prepares wait waits burn burns billow billows crosses cross search searches clear clears remove removes guard guards patrol patrols secure secures participate participates seen pictured photographed'.split(
    ' ',
  ),
  ...'shake hands|shakes hands|take part|takes part|take questions|takes questions|set off|sets off|line up|lines up'.split('|'),
])

/** Who writes: “reporter”, “political editor”, “staff writer”. */
export const pressRole =
  '(?:staff|reporters?|correspondents?|editors?|writers?|journalists?|columnists?|producers?|contributors?|bureau|desk|newsroom|team|agencies|agency|special to|freelance|anchor|host)'

/** Buttons and headings of web pages that stand alone on a line (compared in lower case, without end marks). */
export const buttons: ReadonlySet<string> = new Set(
  `featured|connect with us|find here|weather alert|comments are closed|hi, what are you looking for|share|share this|share this article|share this story|share article|share on facebook|share on twitter|share on x|tweet|pin|pin it|email|email this article|print|print this article|print article|view photos|view all photos|email article|save|save article|bookmark|copy link|link copied|comment|comments|leave a comment|add a comment|join the conversation|view comments|show comments|hide comments|post a comment|read comments|whatsapp|facebook|twitter|x|instagram|linkedin|reddit|telegram|flipboard|pinterest|messenger|youtube|tiktok|threads|bluesky|rss|by|advertisement|advertising|advertisment|ad|ads|sponsored|sponsored content|paid content|promoted|story continues below|story continues below advertisement|article continues below|article continues after advertisement|article continues below advertisement|continue reading|continue reading below|continue reading the main story|scroll to continue|skip to content|skip to main content|skip advertisement|skip ad|back to top|top|home|menu|search|close|open|next|previous|prev|more|load more|show more|see more|view more|show less|read full story|read full article|see all|view all|loading|play|pause|mute|unmute|replay|live|breaking|breaking news|exclusive|listen|listen to this article|listen to article|watch|watch live|watch now|play video|video|gallery|view gallery|image|images|photos|photo|slideshow|in pictures|toggle caption|hide caption|enlarge|enlarge image|enlarge this image|expand|tags|topics|filed under|categories|category|section|sections|share your feedback|have your say|give us feedback|report an error|report a typo|send feedback|contact us|about us|terms of service|terms of use|terms and conditions|privacy policy|privacy notice|cookie policy|cookie settings|accept|accept all|accept cookies|reject all|manage preferences|do not sell my personal information|all rights reserved|end|ends|30|the end|log in|login|sign in|sign out|register|my account|buy now|shop now|learn more|find out more|click here|tap here|donate|donate now|support us|translate|english|text size|font size|a a|a a a|report these comments|report this comment|report comment|reprints|related topics|more on this|most popular|most read|trending|trending now|latest|latest news|top stories|popular|editor's picks|opinion|analysis|fact check|explainer|live updates|discussion|poll|quiz|try again|close video player|now playing|created by|sponsored by|presented by|see all newsletters|you might also like|you may also like`.split(
    '|',
  ),
)
