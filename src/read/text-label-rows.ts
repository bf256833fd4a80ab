/**
 * What a line says of itself, as a table: copyright and corrections, promotion and furniture of the page, date lines, credits,
 * captions and bylines. Read by `text-labels.ts`; the first row that fits decides.
 */
import type {BlockKind} from './article.js'
import {capital, letter} from './text-letters.js'
import {isByLine, isDeskLine} from './text-lines.js'
import {agency, creditWord, mayNameAgency, month, newsAgency, weekday} from './text-vocabulary.js'

export interface Label {
  readonly kind: BlockKind
  readonly by: string
}

export interface LabelRow extends Label {
  /** What the line must be … */
  readonly test?: {test(text: string): boolean}
  /** … or must be in lower case: an expression that ignores case is several times as dear to compile. */
  readonly says?: RegExp
  /** The line has at most so many words. */
  readonly words: number
  /** Whether the line must (true) or must not (false) end with a stop. */
  readonly stop?: boolean
  readonly unless?: RegExp
  // What every line that fits has. An expression costs far more to compile than a first article costs to read, so that each
  // is asked only of lines that have these.
  /** The first word of the line is one of these, or its first two are: letters only, lower case. */
  readonly opens?: ReadonlySet<string>
  /** One of these stands in the line, in lower case. */
  readonly has?: readonly string[]
  /** The last character of the line is one of these. */
  readonly ends?: string
}

const either = (words: string): ReadonlySet<string> => new Set(words.split('|'))

// Repeated groups demand a separator between two rounds, so that a failing match cannot be cut up in many ways.
const name = `[${capital}][${letter}'’.-]*`
const stamp = `(?:${month}|\\d{1,3}[º°][CFcf]?|${weekday}|\\d{1,4}(?:st|nd|rd|th|am|pm)?|\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:am|pm)?|\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.+Z-]+)?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|[ap]\\.?m\\.?|[ECMPA][DS]?T|GMT|UTC|BST|IST|CES?T|EES?T|MSK|JST|KST|HKT|SGT|WAT|EAT|SAST|PKT|AE[SD]T|NZ[SD]T|ago|in|(?:min|minute|hour|hr|day|week|month|year)s?|at|on|of|the|date|published|updated|posted|first|last|modified|created|issued|edited|time|local|eastern|central|pacific|mountain|standard|daylight|noon|midnight|today|yesterday|read|reading)`
const stampSeparator = '[ ,.:|•·–—/()@+-]'
const stampLine = new RegExp(`^${stampSeparator}*(?:${stamp}(?:${stampSeparator}+|$))+$`.toLowerCase())
const stampWord = new RegExp(`(?:^|${stampSeparator}+)${stamp}$`, 'i')

/** “By Ann Lee | 3 May 2024, 7:30PM  Print”: the author, the hour and perhaps a button. */
function isStampedByLine(text: string): boolean {
  const digit = text.search(/\d/)
  if (digit < 0) return false
  let names = text.slice(0, digit).trimEnd()
  // The month, “posted” and “on” stand before the first figure and belong to the hour.
  for (let word = stampWord.exec(names); word && word.index > 0; word = stampWord.exec(names)) names = names.slice(0, word.index)
  const hour = text
    .slice(names.length)
    .toLowerCase()
    .replace(/(?:[ |,•·/-]+(?:print|e-?mail|share|save|(?:leave a |add a |post a )?comments?))+$/, '')
  return stampLine.test(hour) && isByLine(names.replace(/[ |,•·/–—-]+$/, ''))
}
const agencyLine = new RegExp(
  `^[[(©—–-]{0,2}\\s?(?:(?:${name}|of|the|for|via|by)[ /|,–—-]+)*?${agency}(?:[ /|,–—-]+(?:via|file|pool|${name}))*[\\])]?\\.?$`,
)
const quoted = /["“”«»]/
const reported = /["“”]|\b(?:said|says|told|according)\b/i
const quotedSaying = /["“”].*\b(?:said|says)\b/

// A bounded repetition such as {0,60} is unrolled by the engine and dear to compile; paragraphs come here cut to some hundred characters.
export const labelRows: readonly LabelRow[] = [
  {
    kind: 'social-embed',
    by: 'post-signature',
    words: 120,
    has: ['(@'],
    test: /(?:^|\s)[—–-]{1,3} ?[^—–]{1,80}\(@\w{1,30}\),? .{0,12}\d{1,2},? .{0,9}\d{4}$/,
  },
  // What a content system put in the place of a post: `<tweet author="…">`.
  {kind: 'social-embed', by: 'embed-tag', words: 200, has: ['<'], test: /^<(?:tweet|blockquote|instagram|facebook|iframe|oembed|embed)\b/},
  // “– Ann Poe.” under what she wrote
  {
    kind: 'byline',
    by: 'signature',
    words: 4,
    has: ['- ', '– ', '— '],
    test: new RegExp(`^[-–—] ${name}(?: (?:van |de |von )?${name}){1,2}\\.?$`),
  },
  {kind: 'social-embed', by: 'post-link', words: 90, has: ['.twitter.com/'], test: /pic\.twitter\.com\/\w+/},
  {
    kind: 'copyright',
    by: 'copyright-mark',
    words: 60,
    has: ['©', '(c)', 'copyright'],
    says: /^(?:©|\(c\) ?\d|copyright\s?(?:©|\(c\)|\d{4}))/,
  },
  {
    kind: 'copyright',
    by: 'copyright-phrase',
    words: 45,
    has: ['rights reserved', 'may not be'],
    says: /\ball rights reserved\b|\bmay not be (?:published|reproduced|republished|redistributed)\b/,
    unless: quoted,
  },
  {
    kind: 'note',
    by: 'note-label',
    words: 150,
    opens: either(
      'editor|editors|editorial|correction|corrections|clarification|clarifications|publisher|author|disclosure|disclaimer|full disclosure|content warning|trigger warning',
    ),
    says: /^[[(*]?\s?(?:editors?[’']s? note|editorial note|corrections?(?: and clarifications?)?|clarifications?|publisher[’']s note|author[’']s note|disclosure|disclaimer|full disclosure|content warning|trigger warning)(?: ?\([^)]{1,40}\))?\s?(?::|[—–-] )/,
  },
  {
    kind: 'note',
    by: 'note-on-article',
    words: 90,
    opens: either(
      'update|updated|note|p|ps|this|a earlier|a previous|a original|an earlier|an previous|an original|the original|the headline|the story|the article',
    ),
    has: ['article', 'story', 'version', 'headline', 'post', 'piece', 'column', 'page'],
    says: /^[[(*]?\s?(?:(?:update|updated|note|p\.?s|an? (?:earlier|previous|original)|the (?:original|headline|story|article))\b[^"“]*|this (?:is\b[^"“]* |[^"“ ]+ (?:[^"“ ]+ )?)?)\b(?:article|story|version|headline|post|piece|column|page)\b[^"“]*\b(?:has been|have been|was (?:originally|first|updated|corrected|amended|produced|generated|translated)|is part of|appeared|originally|generated|updated|corrected|amended|misstated|misidentified|incorrectly|inaccurately|mistakenly|first published|syndicated|translated|produced)\b/,
    unless: /\b(?:accus|alleg|lawsuit|police|court)/i,
  },
  {
    kind: 'note',
    by: 'note-label',
    words: 90,
    opens: either('update|updated|correction|a version|if you|samaritans|the samaritans'),
    says: /^(?:(?:updated?|correction)(?:,? (?:on )?(?:\w+\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}\/\d{1,2}\/\d{2,4}))(?:,? (?:at )?\d{1,2}[:.]\d{2}.{0,12})?:(?: |(?=an? ))|a version of this (?:article|story|piece)\b|(?:the )?samaritans can be\b|if you (?:or someone you know|have been affected|are affected|need (?:help|support))\b)/,
    unless: quoted,
  },
  {
    kind: 'note',
    by: 'note-on-article',
    words: 40,
    opens: either('this is'),
    says: /^this is a (?:breaking|developing) (?:news )?(?:story|update|report)\b/,
    unless: quoted,
  },
  {
    kind: 'note',
    by: 'note-on-article',
    words: 30,
    opens: either('update|updated'),
    says: /^updated? (?:at|on)\b[^"“]* to (?:reflect|include|add|clarify|correct|note)\b/,
  },
  // “*This article appears in the May 5 issue of Harbour Weekly.”, “*This paragraph has been updated to name the pilot.”
  {
    kind: 'note',
    by: 'note-on-article',
    words: 60,
    opens: either('this article|this story|this piece|this essay|this column|this interview|this sentence|this paragraph|this passage'),
    says: /^[[(*]?\s?this (?:(?:article|story|piece|essay|column|interview) (?:appears|appeared|ran|runs) in [^"“]*\b(?:issue|edition)\b|(?:sentence|paragraph|passage) has been (?:updated|corrected|amended|changed|clarified)\b)/,
    unless: quoted,
  },
  // “A previous version of this story gave the wrong name for the ferry.”, “(This story corrects the name of the ferry.)”
  {
    kind: 'note',
    by: 'note-on-article',
    words: 90,
    opens: either(
      'an earlier|a earlier|a previous|a prior|a original|an original|the original|our earlier|this story|this version|this report|this article',
    ),
    says: /^[(*]?\s?(?:(?:an?|the|our) (?:earlier|previous|prior|original) version of (?:this (?:article|story|report|post|piece|column|headline)|the (?:article|story|post|column|headline))\b|this (?:version of the )?(?:story|report|article) (?:corrects|updates|adds|removes|deletes|fixes|refiles)\b|this (?:story|report|article) (?:by|from) .* was (?:first|originally) published\b)/,
    unless: quoted,
  },
  // “Corrected at 4.15pm: the ferry holds 40 cars.”
  {
    kind: 'note',
    by: 'note-label',
    words: 90,
    opens: either('corrected|corrected at|corrected on|amended|amended at|amended on'),
    says: new RegExp(
      `^(?:corrected|amended)(?: at| on)?(?: \\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?|,? ${month.toLowerCase()} \\d{1,2},?(?: \\d{4})?)+: `,
    ),
  },
  // “Eds: Updates with quotes.”: from the agency's desk to those of its customers
  {
    kind: 'note',
    by: 'note-to-editors',
    words: 40,
    opens: either('eds|editors this|editors note|editors updates|editors adds|editors the'),
    test: /^(?:Eds|EDS|Editors|EDITORS): /,
    unless: quoted,
  },
  // “For confidential support call the helpline on 0800 000000.”
  {
    kind: 'note',
    by: 'helpline',
    words: 40,
    opens: either('for confidential|for support|for help|for immediate|for advice|for free'),
    says: /^for (?:(?:confidential|immediate|free|help|and|advice|or) ?)*(?:support|help|advice)(?: (?:on|about|with|in) [^,]*)?,? (?:please )?(?:call|contact|visit|phone|ring|text|dial)\b/,
    unless: reported,
  },
  // “(Adds comment from the minister)”: what a wire changed since it first sent the story.
  {
    kind: 'note',
    by: 'wire-update',
    words: 25,
    has: ['adds ', 'updates ', 'recasts', 'corrects ', 'refiles', 'rewrites', 'clarifies'],
    says: /^\((?:adds|updates|recasts|corrects|refiles|rewrites|clarifies)\b[^()]*(?:\)|[^.)])$/,
  },
  {
    kind: 'note',
    by: 'agency-note',
    words: 45,
    has: ['solely responsible'],
    says: /\bis solely responsible for (?:all|this) content\b/,
  },
  {kind: 'note', by: 'exchange-rate', words: 40, has: ['$1 = '], says: /^[[(]?\$1 = \d/},
  {
    kind: 'note',
    by: 'note-on-ai',
    words: 60,
    has: [' ai ', 'ai-', 'ai)', 'ai technology', 'ai was', 'ai tools', 'artificial intelligence', 'machine translation'],
    test: /\b(?:AI|artificial intelligence|machine translation)\b[^"“]*\b(?:generate|create|produce|translate|summari[sz]e|narrate|write|edit|assist)[a-z]*\b[^"“]*\b(?:this|the) (?:article|story|text|audio|summary|page|piece|version)/,
  },
  {
    kind: 'contributor',
    by: 'contributor-phrase',
    words: 60,
    has: ['contributed'],
    says: /\bcontributed(?: \w+)? to (?:this|the) (?:report|story|article|piece|post)\b/,
  },
  {
    kind: 'contributor',
    by: 'source-line',
    words: 12,
    opens: either('source|sources|via|with'),
    test: /^(?:[Ss]ources?|SOURCES?|[Vv]ia|VIA)\s?: ?\S|^[(—–-]* ?[Ww]ith (?:agency |agencies )?(?:inputs?|files|contributions?) from |^\((?:[Vv]ia|VIA) (?:the )?[A-Z][^()“”"]*\)$/,
    stop: false,
  },
  {
    kind: 'contributor',
    by: 'follow-author',
    words: 30,
    opens: either('you can|follow|reach|contact|email|e|tweet'),
    says: /^(?:you can )?(?:follow|reach|contact|e-?mail|tweet)\b.*(?:@\w|\bon (?:twitter|x|facebook|instagram|bluesky)\b)/,
    unless: quoted,
  },
  // “Miss nothing. Follow Harbour News!”
  {
    kind: 'furniture',
    by: 'follow-line',
    words: 10,
    ends: '!',
    has: ['follow '],
    test: /\b[Ff]ollow (?:us|@?[A-Z]\S*(?: [A-Z]\S*){0,3})(?: on [A-Z]\S+)?!$/,
    unless: quoted,
  },
  // “May 3, 2031|Ann Lee”
  {
    kind: 'byline',
    by: 'date-and-name',
    words: 9,
    has: ['|'],
    test: /^[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4} ?\| ?[A-Z]\S+(?: [A-Z]\S+){1,3}$/,
  },
  // “All CountyEdited by Ann Lee (with inputs from agencies)Updated: May 3, 2031”
  {kind: 'byline', by: 'edited-and-updated', words: 25, stop: false, has: ['edited by'], says: /edited by \S.*updated: ?\S/},
  // “Story by Ann Lee. Additional reporting by Bo Katz.”, “((ann.lee@courier.test; +44 20 7946 0000))”
  {
    kind: 'contributor',
    by: 'who-wrote',
    words: 30,
    has: ['additional reporting by', 'edited by', '(('],
    test: /^(?:Story|Words|Text|Report|Reporting) by [A-Z][^“”]* (?:[Aa]dditional reporting|[Ee]dited) by [A-Z]|^\(\([^()]*@[^()]*\)\)$/,
  },
  {
    kind: 'contributor',
    by: 'author-address',
    words: 25,
    has: ['@', 'can be reached', 'can be contacted'],
    says: /^[^"“]*\b(?:can be (?:reached|contacted) (?:at|by)|may be (?:reached|contacted) at \S{1,40}@|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[a-z]{2,4}){1,2}\.?$)/,
  },
  {
    kind: 'contributor',
    by: 'contributor-phrase',
    words: 45,
    has: ['contributed', 'contributing', 'contributor', 'h/t '],
    test: /\b(?:writers?|reporters?|journalists?|correspondents?|staff|producers?)\b[^"“]*\bcontributed\b[^"“]{0,20}$|^(?:Contributing|CONTRIBUTING|[Cc]ontributors?)\s?:|^\(?[Hh]\/[Tt] /,
  },
  {
    kind: 'note',
    by: 'note-on-article',
    words: 60,
    has: ['not been edited', 'receives support', 'receives financial', 'is supported by', 'funded by', 'solely responsible'],
    says: /\bhas not been edited by\b|\b(?:coverage|journalism|reporting|content)\b[^"“]*\b(?:receives (?:financial )?support|is supported by|is funded by|solely responsible for)\b/,
    unless: reported,
  },
  {
    kind: 'promo',
    by: 'promo-label',
    words: 40,
    opens: either(
      'read|full story|full report|full coverage|also|see|more|related|recommended|must|don|up next|watch|listen|most|trending|in pictures|in photos|photos|gallery|video|podcast|opinion|explainer|explained|analysis|fact|quiz|further|in case|icymi|live|what to|view|follow',
    ),
    says: /^[[(>*▶►→]{0,2}\s?(?:read(?: more| also| next| now| this| here)?|full (?:story|report|coverage)|also read|also see|see(?: more| also)?|(?:more )?related(?: (?:stor(?:y|ies)|articles?|content|coverage|news|links?|reading|topics?))?|recommended(?: for you| stor(?:y|ies)| reading)?|more(?: from .{1,30}| on .{1,30}| coverage| news| stories)?|must[- ]reads?|don[’']t miss|up next|watch(?: more| now| live| also)?|listen(?: now| to)?|most read|most popular|trending(?: now)?|in pictures|in photos|photos|gallery|video|podcast|opinion|explainer|explained|analysis|fact[- ]check|quiz|further reading|in case you missed it|icymi|live updates|what to know|view|follow (?:live|our live)|also (?:on|in|from) .{1,30})\s?(?:[:|»›]|[—–] )/,
    stop: false,
  },
  {
    kind: 'promo',
    by: 'promo-label',
    words: 30,
    opens: either('read|watch|listen|related|more|see|also'),
    test: /^[[(>*▶►→]{0,2}\s?(?:READ|WATCH|LISTEN|RELATED|MORE|SEE|ALSO)(?: (?:MORE|ALSO|NEXT|NOW|ON|FROM|READ|HERE))?\b(?! [a-zà])/,
    stop: false,
  },
  // “RELATED: Town wins a new crane – see inside!”
  {
    kind: 'promo',
    by: 'promo-label',
    words: 25,
    opens: either('related|photos|watch|read more|see also'),
    test: /^(?:RELATED|PHOTOS|WATCH|READ MORE|SEE ALSO)\s?: ?[A-Z][^.]*[!?]$/,
    stop: true,
  },
  {
    kind: 'promo',
    by: 'promo-label',
    words: 16,
    opens: either('read'),
    says: /^(?:[•*-] ?)?read (?:the|her|his|their) (?:full |whole |original |complete )?(?:[^.,:]{2,30} )?(?:report|story|article|interview|statement|piece)\b/,
    unless: quoted,
  },
  {
    kind: 'promo',
    by: 'promo-label',
    words: 25,
    opens: either('read more|also read|see also|read also|click here|tap here'),
    says: /^[[(]?(?:read more|also read|see also|read also|click here|tap here)\b(?! (?:than|or|of|and|into|closely)\b)/,
    unless: reported,
  },
  // “Town wins a new crane, crews … Full Story »”, perhaps with the headline behind it
  {
    kind: 'promo',
    by: 'teaser-with-button',
    words: 45,
    has: ['»', '›', '→'],
    says: /(?:…|\.\.\.|[.!?]["”]?) ?(?:(?:read |full |see |learn |continue )?(?:story|more|reading)|read on) ?[»›→]/,
  },
  {
    kind: 'sign-up',
    by: 'sign-up-phrase',
    words: 45,
    opens: either(
      'please|click|you can|sign up|subscribe|enter|join our|join the|join us|join more|join thousands|join over|never miss|stay informed|stay up|stay in|stay connected|stay tuned|thanks for|thank you|download the|download our|get the|get our|get all|get your|get more|get breaking|get daily|get unlimited|get full|get instant|get notified|get alert|get alerts|get update|get updates|want more|want to|like what|already a|already subscribed|already have|become a|start your|by signing|by subscribing|by clicking|by submitting|by entering|support our|support independent|support quality|support local|support trusted|support free|while you|make|follow us|follow our|follow the',
    ),
    says: /^[>»*▶►→ ]{0,4}(?:(?:please|click(?: here)? to|you can) (?:sign up|subscribe|join|follow|get|download|enter)|sign up|subscribe|enter (?:\w+ )?e-?mail|join (?:our|the|us|more than|thousands|over)\b.*\b(?:channel|newsletter|whatsapp|telegram|list|community|readers|subscribers)|never miss|stay (?:informed|up to date|up-to-date|in the loop|connected|tuned)|thanks for (?:signing|subscribing|reading)|thank you for (?:signing|subscribing|reading)|download (?:the|our)|get (?:the|our|all the|your|more|breaking|daily|unlimited|full|instant|notified|alerts?|updates?)\b.*\b(?:news|inbox|newsletter|alerts?|app|email|updates|headlines|access|stories|deliver\w*)|want (?:more|to (?:read|know|stay))|like what you|already (?:a subscriber|subscribed|have an account|a member)|become a (?:member|subscriber|supporter)|start your (?:day|morning|free|week)|by (?:signing up|subscribing|clicking|submitting|entering)|support (?:our|independent|quality|local|trusted|free)|make .{0,30}your preferred source|while you[’']?re here\b|follow (?:us|our|the \w+ (?:on|channel)))\b/,
    unless: quoted,
  },
  {
    kind: 'sign-up',
    by: 'sign-up-phrase',
    words: 30,
    has: [
      'inbox',
      'newsletter',
      'channel',
      'delivered ',
      'alerts',
      'emails',
      'unsubscribe',
      'readers like you',
      'tax-deductible',
      'donate',
    ],
    says: /\b(?:(?:your|our) (?:inbox|(?:daily |weekly )?newsletters?|whatsapp channel|telegram channel)|delivered (?:(?:straight|directly) to your|weekday mornings|daily)|breaking news (?:emails?|alerts?)|unsubscribe|readers like you|tax-deductible|donate (?:today|now))\b/,
    unless: reported,
  },
  // “[DOWNLOAD: the news app for alerts]”, “[SIGN UP: Daily Headlines Newsletter]”
  {
    kind: 'sign-up',
    by: 'sign-up-phrase',
    words: 20,
    opens: either('download|sign up'),
    says: /^\[(?:download|sign up)\s?:[^\]]+\]$/,
  },
  // “[How to read a tide table]”: a link between two paragraphs, set in brackets.
  {kind: 'promo', by: 'promo-in-brackets', words: 20, stop: false, unless: quoted, test: /^\[[A-Z](?:[^\s[\]]* ){3,}[^\s[\]]*[^.\]]\]$/},
  // “Information is limited. Stay with News 8 for updates.”
  {
    kind: 'note',
    by: 'note-on-article',
    words: 25,
    has: ['stay with ', 'check back '],
    says: /(?:^|[.!] )(?:stay with .{2,40} for|check back (?:for|with|later|soon))\b[^.]*(?:updates?|details?|information|more|latest|later|soon)[^.]*[.!]?$/,
    unless: quoted,
  },
  // “For more on the harbour, sign up for our weekly letter.”, “For more news in pictures, check out this video”
  {
    kind: 'sign-up',
    by: 'sign-up-phrase',
    words: 30,
    opens: either('for more'),
    says: /^for more\b[^.“"]*, (?:please )?(?:sign up|subscribe)\b/,
  },
  {
    kind: 'promo',
    by: 'promo-phrase',
    words: 30,
    opens: either('for more'),
    says: /^for more\b[^.“"]*, (?:please )?(?:check out|visit|go to|see|watch|follow|click|read|head (?:over )?to|tune in)\b/,
  },
  // “Do you support the ferry? Like the page:”
  {
    kind: 'promo',
    by: 'promo-phrase',
    words: 25,
    has: ['like the page', 'like our page', 'like us on', 'like this page'],
    says: /(?:^|[.!?] )(?:please )?like (?:(?:the|our|this) page|us on \w+)\b[^.“"]{0,40}[.:!]?$/,
  },
  // Over the summary and over the report in the exports of archives
  {kind: 'furniture', by: 'summary-label', words: 1, opens: either('abstract|summary'), says: /^(?:abstract|summary)[.:]?$/},
  // Over the points of the story in a few lines
  {
    kind: 'furniture',
    by: 'summary-label',
    words: 2,
    opens: either('story highlights|highlights|key points|key takeaways'),
    says: /^(?:(?:story )?highlights|key points|key takeaways)$/,
  },
  {
    kind: 'furniture',
    by: 'report-label',
    words: 2,
    opens: either('full text|correction appended'),
    says: /^(?:full text|correction appended)[.:]?$/,
  },
  // “Know your town. Subscribe for six months of unlimited access.”
  {
    kind: 'sign-up',
    by: 'sign-up-phrase',
    words: 30,
    has: ['subscribe ', 'sign up '],
    says: /[.!?] (?:subscribe (?:for|to|now|today|here)\b|sign up\b[^.]*\bnewsletters?\b)/,
    unless: reported,
  },
  {
    kind: 'sign-up',
    by: 'sign-up-phrase',
    words: 22,
    has: ['delivers', 'brings you', 'sends you', 'rounds up', 'keeps you'],
    says: /\b(?:delivers|brings you|sends you|rounds up|keeps you)\b.*\b(?:latest|top|best|biggest|breaking|daily|essential|key|must-read)\b.*\b(?:news|stories|headlines|updates|videos|photos|analysis)\b/,
    unless: reported,
  },
  {
    kind: 'furniture',
    by: 'page-notice',
    words: 60,
    has: [
      'akismet',
      'recaptcha',
      'cookies',
      'ad blocker',
      'adblocker',
      'javascript',
      'embed this',
      'your browser',
      'view this',
      'shared by',
      'click to',
      'in new ',
      'in a new',
      'have your say',
      'feedback',
      'affiliate',
      'commission',
      'currently unavailable',
      'sharing this',
    ],
    says: /\b(?:this feature is currently unavailable|by sharing this (?:article|story)|akismet|recaptcha|we use cookies|uses cookies|ad ?blocker|enable javascript|javascript must be enabled|^to embed this\b|your browser does not|view this (?:post|profile) on|a post shared by|click to (?:share|print|email|expand|play)|opens? in (?:a )?new (?:window|tab)|have your say|give us feedback|affiliate (?:links?|commission)|we may (?:earn|receive) (?:a )?commission)\b/,
    unless: reported,
  },
  // What stands over the readers' comments.
  {
    kind: 'furniture',
    by: 'comment-notice',
    words: 120,
    has: ['posting a comment', 'comments are', 'your comment', 'commenting', 'comment policy'],
    says: /\b(?:when posting a comment|comments are (?:welcome|closed|moderated|the opinions?)|commenting (?:policy|guidelines|rules)|comment policy|(?:post|leave|submit) your comments?)\b/,
    unless: /["“”].*\b(?:said|says|told)\b|\b(?:said|says|told)\b.*["“”]/i,
  },
  {
    kind: 'furniture',
    by: 'page-notice',
    words: 14,
    has: ['policy', 'settings', 'preferences', 'notice', 'terms', 'join the'],
    says: /\b(?:cookie (?:policy|settings|preferences)|privacy (?:policy|notice)|terms (?:of service|of use|and conditions|& conditions)|join the (?:conversation|discussion))\b/,
    stop: false,
    unless: reported,
  },
  {
    kind: 'furniture',
    by: 'page-notice',
    words: 14,
    opens: either('our standards|our principles|our ethics'),
    says: /^our (?:standards|principles|ethics)\s?:/,
  },
  {
    kind: 'note',
    by: 'rate-of-exchange',
    words: 8,
    has: [' = '],
    test: /^\(?(?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )\s?[\d.,]+ = [\d.,]+ [A-Za-z .]+\)?$/,
  },
  {
    kind: 'furniture',
    by: 'page-label',
    words: 40,
    opens: either(
      'tag|tags|topic|topics|filed under|category|categories|keywords|section|share|posted in|location|estimated reading|reading time|article id|story id|word count|by|advertisement',
    ),
    says: /^(?:by\s?:$|(?:advertisement|tags?|topics?|filed under|categor(?:y|ies)|keywords|section|share(?: (?:this|on|via|article))?|posted in|location|estimated reading time|reading time|article id|story id|word count)\s?:)/,
    stop: false,
  },
  // What the forms of a page say: “Verifying your e-mail …”, “*Invalid email address”.
  {
    kind: 'furniture',
    by: 'form-notice',
    words: 14,
    opens: either(
      'sign in|log in|be first|be the|add video|add videos|add photo|add photos|verifying your|please wait|please enter|please try|uh oh|oops|something went|we re|you re|success|invalid email|invalid e|you ll|you must',
    ),
    says: /^\*?(?:(?:sign|log) in (?:now )?(?:to|with|using)\b|be (?:the )?first to (?:comment|contribute|share|review|like|know|hear)\b|add (?:videos?|photos?) or \w+|verifying your \w+|please wait\b|please (?:enter|try) (?:an?|again)\b|(?:uh[ -]oh|oops)[!. …]*$|something went wrong\b|we[’']re (?:experiencing|having) (?:\w+ ){0,2}technical (?:issues|difficulties|problems)|you[’']re all set\b|success!|invalid e-?mail\b|you[’']ll (?:receive|get) (?:\w+ )?e-?mail\b|you must (?:log ?in|be logged in|sign in|register|create an account)\b)/,
    unless: reported,
  },
  {
    kind: 'sign-up',
    by: 'sign-up-phrase',
    words: 45,
    opens: either('be the'),
    says: /^be the first to (?:know|hear)\b.*\b(?:sign up|subscribe|e-?mail)\b/,
    unless: quoted,
  },
  // “quotes”, “nation”: the name of a box or of a section.
  {
    kind: 'furniture',
    by: 'page-notice',
    words: 6,
    opens: either('continue reading|story continues|article continues'),
    says: /^(?:continue reading|(?:story|article) continues)(?: (?:below|after (?:the )?advertisement|after (?:the )?ad))?(?:\.{2,}|…| ?[»›→▼])$/,
  },
  {
    kind: 'furniture',
    by: 'page-notice',
    words: 12,
    opens: either('automatically generated|auto generated|computer generated'),
    says: /^(?:automatically|auto|computer)[- ]generated (?:transcript|captions?|translation|summary)\b/,
  },
  {
    kind: 'promo',
    by: 'promo-label',
    words: 10,
    opens: either('see|view|watch'),
    says: /^(?:see|view|watch) (?:the |more |all )?(?:[^.“" ]+ ){0,2}[^.“" ]+['’]s (?:\w+ )?(?:pictures|photos|cartoons|videos|gallery|photo gallery|slideshow)\b[^“"]{0,20}$/,
  },
  {kind: 'furniture', by: 'lone-word', words: 1, stop: false, test: /^[a-z][a-z-]+$/},
  {
    kind: 'furniture',
    by: 'counter',
    words: 6,
    says: /^(?:\(?[+-][\d,.]{1,20}%?\)?|[\d,.]{1,20}[km]?\s?(?:comments?|shares?|views?|likes?|replies|retweets|followers|reads|min(?:ute)?s?(?: read)?|of \d+)?|\d+\s?\/\s?\d+|comments? ?\(?\d+\)?)$/,
  },
  {
    kind: 'furniture',
    by: 'page-notice',
    words: 25,
    opens: either('listen|play|watch|hear|got|have|do you|add'),
    says: /^(?:listen|play|watch|hear)(?: to)? (?:this|the) (?:article|story|episode)\b|^(?:got|have|do you have) (?:a|any|an) (?:\w+ )?(?:story|tip|news|question|information)\b|^add .*(?:preferred|on google)/,
    unless: reported,
  },
  {
    kind: 'furniture',
    by: 'page-notice',
    words: 25,
    has: ['as a preferred source'],
    says: /\bas a preferred source\b/,
    unless: reported,
  },
  {
    kind: 'furniture',
    by: 'markup-residue',
    words: 80,
    unless: /^[^<].*(?:[^{};.]|[^}]\.)$/,
    test: /^<[^>]*>?(?:<\/?\w+\/?>)*\.?$|^[\w .#:-]{1,40}\{$|^[\w-]{2,30}: ?[^;.]{1,40};$|^\}\.?$/,
  },
  {
    kind: 'furniture',
    by: 'page-age',
    words: 10,
    opens: either('this was|posted|posted updated|published|published updated|updated|updated posted'),
    says: /^(?:this (?:article|story)? ?was published (?:more than |over )?\d+ (?:years?|months?) ago|(?:posted|published|updated|last updated)(?: ?[,|•·] ?(?:posted|published|updated|last updated))?[ ,:|]*)$/,
  },
  {
    kind: 'promo',
    by: 'age-and-headline',
    words: 30,
    test: /^\d{1,2}\s?(?:m|min|mins|h|hr|hrs|d) ago ?[A-Z"“‘']/,
    stop: false,
  },
  {kind: 'furniture', by: 'single-letter', words: 1, test: /^[A-Za-zÀàª]\.?$/},
  {kind: 'furniture', by: 'separator', words: 12, test: /^[^A-Za-zÀàª\d"“”‘’]+$|^-\s?30\s?-$|^#+$/},
  {
    kind: 'dateline',
    by: 'date-line',
    words: 18,
    says: stampLine,
    unless: /^\d{1,4}\.$|^\D*$|^[+-][\d.,]+$/,
  },
  {
    kind: 'dateline',
    by: 'place-line',
    words: 12,
    ends: '-–—',
    test: new RegExp(
      `^[${capital}]{3,}[${capital} .'’/]*(?:, ${name}(?: ${name})?)?(?:,? ${month} \\d{1,2}(?:, \\d{4})?)?(?: ?\\([^)]{2,30}\\))?\\s?[-–—]$`,
    ),
  },
  {
    kind: 'credit',
    by: 'credit-label',
    words: 14,
    has: [
      'picture',
      'photo',
      'image',
      'pic',
      'illustration',
      'graphic',
      'artwork',
      'screenshot',
      'screengrab',
      'video',
      'footage',
      'credit',
    ],
    says: new RegExp(`^[[(]?${creditWord}\\s?(?:[:|©]|[—–] |$)`),
    stop: false,
    unless: quoted,
  },
  {
    kind: 'credit',
    by: 'credit-label',
    words: 12,
    opens: either('photo|photos|picture|pictures|image|images|illustration|illustrations|graphic|graphics|video|videos'),
    test: /^[[(]?(?:[Pp]hoto|[Pp]icture|[Ii]mage|[Ii]llustration|[Gg]raphic|[Vv]ideo|PHOTO|PICTURE|IMAGE)s?,? (?:by|courtesy(?: of)?|from|via|credit|BY|COURTESY(?: OF)?) [A-ZÀ]/,
    stop: false,
  },
  // “Photos by Ann Lee, Bo Katz (Harbour Agency) and Mo Farr.”
  {
    kind: 'credit',
    by: 'credit-label',
    words: 40,
    opens: either(
      'photo by|photos by|photograph by|photographs by|picture by|pictures by|image by|images by|illustration by|illustrations by',
    ),
    test: /^\(?[A-Z][a-z]+ by (?:(?:and|for|of|the|via|at|on|under|de|van|von|[A-ZÀ\d][^\s“”"]*?|\([A-ZÀ\d][^\s“”"]*),?(?: |(?=\.?\)?$)))+\.?\)?$/,
  },
  // “Courtesy Harbour Museum”
  {
    kind: 'credit',
    by: 'credit-label',
    words: 6,
    opens: either('courtesy|courtesy of'),
    test: /^(?:Courtesy|COURTESY):? (?:of )?[A-Z\d]\S*(?: [A-Z\d]\S*)?$|^(?:Courtesy of|COURTESY OF) /,
    stop: false,
  },
  // “(Harbour Courier)” on a line of its own: whose the picture or the table above it is.
  {kind: 'credit', by: 'credit-in-brackets', words: 4, stop: false, test: /^\([A-Z]\S*(?: [A-Z]\S*){0,3}\)$/},
  // “BO KATZ WHY do our ferries rust?”: a columnist's name and the first words of the column
  {
    kind: 'promo',
    by: 'columnist-teaser',
    words: 30,
    test: /^(?:[A-ZÀ][A-ZÀ'’-]+ ){2,3}(?:HOW|WHY|WHAT|WHO|WHEN|WHERE|IS|ARE|SHOULD|CAN) (?=[a-z])/,
  },
  // “Bo Katz / Bo is the harbour editor of the Courier”
  {
    kind: 'byline',
    by: 'note-behind-name',
    words: 60,
    has: [' / ', ' | '],
    test: /^([A-ZÀ][\wÀª'’-]+) [^/|"“]{2,30} [/|] \1 (?:[A-ZÀ]\S+ )?(?:is|was|covers|writes|reports|edits|has) [^"“]+$/,
  },
  // “Reuters Staff”, “#Sports News”
  {kind: 'byline', by: 'agency-staff', words: 3, has: [' staff'], test: new RegExp(`^${newsAgency} Staff$`)},
  // “By Ann Lee May 3 at 3:57 PM Follow @annlee”
  {kind: 'byline', by: 'followed-byline', words: 20, opens: either('by'), has: ['follow @'], says: /^by [^.“"]+ follow @\w+$/},
  // “Medically reviewed by Ann Lee, MD on March 3”
  {
    kind: 'byline',
    by: 'reviewed-by',
    words: 14,
    stop: false,
    opens: either('reviewed by|medically reviewed|clinically reviewed|fact checked|facts checked|edited by|written by'),
    test: new RegExp(
      `^(?:(?:Medically|Clinically) )?(?:Reviewed|reviewed|Fact[- ][Cc]hecked|Facts checked|Edited|Written) by ${name}(?: ${name}){1,3}(?:,|$)`,
    ),
  },
  // “STAFF REPORTER”, “Our Special Correspondent”
  {
    kind: 'byline',
    by: 'staff-line',
    words: 3,
    has: ['reporter', 'correspondent', 'bureau'],
    test: /^(?:STAFF|SPECIAL|OUR(?: SPECIAL| STAFF)?|LEGAL|CITY) (?:REPORTER|CORRESPONDENT|BUREAU)S?$|^(?:Staff|Special|Our(?: Special| Staff)?) (?:Reporter|Correspondent|Bureau)s?$/,
  },
  // “Under embargo until 00:01 Tuesday”
  {
    kind: 'note',
    by: 'embargo',
    words: 14,
    opens: either('embargo|embargoed|strictly embargoed|under embargo|under strict'),
    stop: false,
    says: /^(?:strictly |under (?:strict )?)?embargo(?:ed)?(?: until| till|:| to)/,
  },
  {kind: 'furniture', by: 'section', words: 4, has: ['#'], test: /^#[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,3}$/},
  {
    kind: 'credit',
    by: 'agency-line',
    words: 10,
    test: {test: text => !text.startsWith('By ') && mayNameAgency(text) && agencyLine.test(text)},
  },
  {
    kind: 'credit',
    by: 'credit-label',
    words: 16,
    opens: either('image|media|video|photo'),
    test: /^(?:Image|Media|Video|Photo) (?:source|credit|copyright)\b,? ?/,
    stop: false,
  },
  {
    kind: 'caption',
    by: 'caption-label',
    words: 60,
    opens: either('photo|photos|picture|pictures|image|images'),
    test: /^[[(]?(?:Photo|Picture|Image|PHOTO|PICTURE|IMAGE)s?: .*[([][^()[\]]{3,70}[)\]]\.?$/,
  },
  {
    kind: 'caption',
    by: 'caption-label',
    words: 80,
    opens: either('image caption|media caption|video caption|photo caption|picture caption'),
    test: /^(?:Image|Media|Video|Photo|Picture) caption\b[,:]? ?/,
  },
  {
    kind: 'caption',
    by: 'caption-opener',
    words: 90,
    opens: either('this|in this'),
    has: [
      'handout',
      'undated',
      'file',
      'combination',
      'composite',
      'satellite',
      'aerial',
      'archive',
      'frame',
      'still',
      'screen',
      'photo',
      'image',
      'picture',
      'illustration',
    ],
    says: /^[[(]?(?:this(?: \w+){0,2} (?:handout|undated|file|combination|composite|satellite|aerial|archive|frame ?grab|still|screen ?grab|screenshot|photo|image|picture|photograph)(?: (?:picture|photo|photograph|image|video|combination|taken|made|released|provided|shows|from|obtained))|in this .*(?:photo|picture|image|illustration|frame|handout)\b.*\b(?:taken|made|released|provided|from|posted|\d))/,
    unless: quotedSaying,
  },
  {
    kind: 'caption',
    by: 'caption-opener',
    words: 90,
    opens: either(
      'a handout|a undated|a file|a combination|a composite|a general|an handout|an undated|an file|an combination|an composite|an general|the handout|the undated|the file|the combination|the composite|file|pictured|clockwise|from left|from right|left|left to|l r|above|below|top|bottom|right|centre|center',
    ),
    says: /^[[(]?(?:(?:an?|the) (?:handout|undated|file|combination|composite)(?: \w+)? (?:picture|photo|photograph|image)|file (?:photo|picture|image|pic)|file ?[:–—-] |(?:pictured|clockwise|from left|from right|left to right|l-r)\b.{0,30}[:,]|(?:above|below|top|bottom|left|right|centre|center)(?: (?:left|right))?: |\(?l-r\)?[: ]|an? (?:general|file) (?:view|photo|picture|image|shot) )/,
    unless: quotedSaying,
  },
  // “Associated Press Published: June 14, 2017”
  {
    kind: 'byline',
    by: 'agency-and-date',
    words: 12,
    has: ['published:', 'posted:', 'updated:'],
    test: new RegExp(`^(?:[Bb]y )?(?:[Tt]he )?${newsAgency},? (?:Published|Posted|Updated):`),
  },
  {
    kind: 'byline',
    by: 'agency-and-date',
    words: 12,
    test: new RegExp(`^${newsAgency} (?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Ll]ast [Uu]pdated)\\b.*\\d`),
  },
  {
    kind: 'byline',
    by: 'agency-and-place',
    words: 24,
    has: ['|'],
    test: new RegExp(`^${newsAgency}\\s*\\|\\s*\\S`),
  },
  {
    kind: 'byline',
    by: 'by-line',
    words: 16,
    opens: either('by|words by|story by|written by|report by|reported by|posted by|author'),
    test: {test: text => isByLine(text) || isStampedByLine(text)},
  },
  {
    kind: 'contributor',
    by: 'desk-line',
    words: 60,
    opens: either('additional|with|further|reporting|writing|editing|compiled|translation|translated|edited|written|production|graphics'),
    test: {test: isDeskLine},
  },
]
