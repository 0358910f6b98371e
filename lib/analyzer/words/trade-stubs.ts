import type { StubTrade } from './trade-words';

/** How people of a trade work together with a client: the line for the communication gap. */
export type Talk = 'drafts' | 'builds' | 'figures' | 'hours' | 'reports';

/**
 * What the stub lines of a trade are made of. `{thing}` becomes the post's own noun with its article ("our bakery
 * website") where it has one of `heads`, else `thing`; `{tool}` the one tool of `tools` that the post names, else the
 * blank given; `{we}`, `{us}`, `{our}` follow the post. What only the client knows is a blank.
 */
export interface TradeStubs {
  readonly thing: string;
  /** Alternatives of a pattern: nouns for what is made or worked on. */
  readonly heads: string;
  readonly tools?: string;
  readonly deliverables: string;
  /** In place of `deliverables` where the work goes on by the week or month. */
  readonly ongoing?: string;
  /** In place of `deliverables` where the post's own noun says that the thing is there already. */
  readonly changes?: string;
  /** What is handed over to work from. */
  readonly material: string;
  /** What an applicant shows, after "links to two". */
  readonly sample: string;
  /** What an applicant is asked. */
  readonly ask: string;
  readonly talk: Talk;
  /** What is commented on, counted or looked at together. */
  readonly piece: string;
}

const SITE = 'web ?-?site|site|web ?page|web shop|blog|portal|theme';
const OF_THIS_KIND = 'describe jobs of this kind that you have done';
const CHANGES =
  'Deliverables: [number] changes to {thing} ([what works that did not before]), each with [tests or a demo].';
const REPO = 'the code in [{our} repository]';
const PLACES =
  'WordPress|Webflow|Wix|Squarespace|Shopify|WooCommerce|Magento|PrestaShop|Framer|Elementor|Drupal|Joomla';

/** The stub lines of every trade. Data only. */
export const TRADE_STUBS: Readonly<Record<StubTrade | 'general', TradeStubs>> = {
  general: {
    thing: 'the work',
    heads:
      'system|report|guide|chart|tool|form|plan|page|button|document|programme|program|module|kit|pack|matchmaker|film|event|campaign|product|course|setup|module|feature|catalogue|sheet|list',
    deliverables:
      'Deliverables: [what is done or handed over], [how much of it and when], done when [how {we} check it].',
    ongoing: 'Deliverables every [week or month]: [number] [tasks or results], each done when [how {we} check it].',
    material: 'To work from: [the files, links or access you will get] and [an example of a good result].',
    sample: OF_THIS_KIND,
    ask: 'how you would go about it',
    talk: 'reports',
    piece: 'the work',
  },
  bugfix: {
    thing: 'the fault',
    heads: `${SITE}|app|application|web app|plugin|script|form|checkout|code|software|store|shop|page|game|dashboard|extension`,
    deliverables:
      'Deliverables: [what goes wrong] fixed in {thing|[where it goes wrong]}, finished when [steps that show it] give [the right result].',
    material: 'To work from: [where the fault shows], [steps that show it] and [a message, picture or log of it].',
    sample: 'describe faults of this kind that you have fixed',
    ask: 'how you would go about it',
    talk: 'builds',
    piece: 'the work',
  },
  logo: {
    thing: 'the logo',
    heads: 'logo|emblem|icon|badge',
    deliverables:
      'Deliverables: [number] logo concepts, [number] rounds of changes, then {thing} as final files in [SVG, PNG].',
    material:
      'To work from: [the name as it should be written], [colours {we} use] and [links to two logos {we} like].',
    sample: 'logos you have designed',
    ask: 'how you would begin this job',
    talk: 'drafts',
    piece: 'each draft',
  },
  branding: {
    thing: 'the brand identity',
    heads: 'brand identity|visual identity|identity|brand book|brand guide|rebrand|brand',
    deliverables:
      'Deliverables: [number] directions for {thing}, then a guide of [number] pages with [logo, colours, fonts] and files in [formats].',
    material:
      'To work from: [{our} name, story and audience], [designs in use today] and [links to two brands {we} like].',
    sample: 'brand identities you have designed',
    ask: 'how you would begin this job',
    talk: 'drafts',
    piece: 'each direction',
  },
  packaging: {
    thing: 'the packaging',
    heads: 'packaging|label|box|pouch|bottle|wrapper|sleeve|package',
    deliverables:
      'Deliverables: [number] designs of {thing} in [size], [number] rounds of changes, then print files as [PDF with cut lines].',
    material: 'To work from: [the printer’s template], [text and logo files] and [links to two packs {we} like].',
    sample: 'packages or labels you have designed',
    ask: 'how you would begin this job',
    talk: 'drafts',
    piece: 'each design',
  },
  bookcover: {
    thing: 'the book',
    heads: 'book cover|cover|e-?book|book|album cover|journal|workbook',
    deliverables:
      'Deliverables: {thing} with [number] pages in [size], laid out as [print PDF and EPUB], with [number] cover drafts.',
    material: 'To work from: [the manuscript], [title and blurb] and [links to two books that look right].',
    sample: 'books you have laid out or covers you have drawn',
    ask: 'how you would begin this job',
    talk: 'drafts',
    piece: 'each draft',
  },
  presentation: {
    thing: 'the presentation',
    heads: 'presentation|pitch deck|slide deck|deck|slides|template|power ?point',
    tools: 'PowerPoint|Google Slides|Keynote|Canva|Figma',
    deliverables:
      'Deliverables: {thing} of [number] slides in {tool|[PowerPoint or Google Slides]}, with [number] charts and [number] rounds of changes.',
    material: 'To work from: [the text of the slides], [{our} logo and colours] and [a deck {we} like].',
    sample: 'presentations you have designed',
    ask: 'how you would begin this job',
    talk: 'drafts',
    piece: 'each draft of the slides',
  },
  illustration: {
    thing: 'the illustrations',
    heads: 'illustration|drawing|portrait|mascot|character|comic|cartoon|sketch|caricature|picture|artwork|tattoo',
    deliverables:
      'Deliverables: [number] illustrations of [what they show] in [size], a sketch of each first, then files as [PNG and source file].',
    material: 'To work from: [photos or text to draw from] and [links to two pictures in the style {we} like].',
    sample: 'pieces in this style that you have made',
    ask: 'how you would begin this job',
    talk: 'drafts',
    piece: 'each draft',
  },
  fashion: {
    thing: 'the pieces',
    heads:
      't-?shirt|shirt|hoodie|dress|garment|collection|clothing line|design|tech pack|outfit|pattern|jacket|swimwear',
    deliverables:
      'Deliverables: [number] [garments, prints or designs] in [sizes], as [finished piece, tech pack or print file], by [date].',
    material: 'To work from: [sizes, fabrics and colours] and [photos of two pieces {we} like].',
    sample: 'garments or prints you have made',
    ask: 'how you would begin this job',
    talk: 'drafts',
    piece: 'each piece',
  },
  interior: {
    thing: 'the room',
    heads:
      'room|house|home|kitchen|garden|office|apartment|flat|bathroom|bedroom|lounge|living room|space|shop|salon|restaurant|property',
    deliverables:
      'Deliverables: a plan of {thing} to scale, [number] 3D views or mood boards, and a shopping list for [budget].',
    material: 'To work from: [measurements or floor plan], [photos] and [links to two rooms or gardens {we} like].',
    sample: 'rooms or gardens you have planned',
    ask: 'how you would begin this job',
    talk: 'drafts',
    piece: 'each plan',
  },
  drawings: {
    thing: 'the drawings',
    heads:
      'extension|house|building|floor plan|part|product|loft|garage|plan|machine|drawing|enclosure|prototype|assembly',
    deliverables:
      'Deliverables: [number] drawings ([plans, sections, details]) of {thing|[what is drawn]} to scale, as [DWG and PDF].',
    material: 'To work from: [measurements or survey], [photos] and [sketches or an older drawing].',
    sample: 'drawings of this kind that you have made',
    ask: 'how you would begin this job',
    talk: 'drafts',
    piece: 'each drawing',
  },
  threed: {
    thing: 'the 3D model',
    heads: '3-?d model|model|render|rendering|product|character|scene|house|building|visuali[sz]ation',
    deliverables:
      'Deliverables: [number] 3D models of [what they show] with [number] renders each in [resolution], as [STL, FBX or PNG].',
    material: 'To work from: [drawings, sizes or photos] and [links to two renders {we} like].',
    sample: 'pieces of 3D work you have done',
    ask: 'how you would begin this job',
    talk: 'drafts',
    piece: 'each draft',
  },
  animation: {
    thing: 'the animation',
    heads: 'animation|explainer video|explainer|animated video|video|clip|logo|intro',
    deliverables:
      'Deliverables: a storyboard of [number] frames, then {thing} of [length] as [MP4 in size], with [voice, subtitles].',
    material: 'To work from: [the script or drawings], [where it will be shown] and [a video whose style {we} like].',
    sample: 'animations you have made yourself',
    ask: 'what you did in each of them',
    talk: 'drafts',
    piece: 'each draft',
  },
  subtitles: {
    thing: 'the recordings',
    heads: 'recording|video|interview|podcast|audio|lecture|episode|file',
    deliverables:
      'Deliverables: [number] minutes of [language] speech transcribed, as [Word or SRT], with [time stamps and names].',
    material: 'To work from: [the recordings] and [a page done the way {we} want it].',
    sample: 'transcripts or subtitle files you have made',
    ask: 'how you would mark words you cannot hear',
    talk: 'figures',
    piece: 'the first ten minutes',
  },
  video: {
    thing: 'the video',
    heads:
      'promo(?:tional)? video|explainer video|youtube video|training video|music video|demo video|video|reel|short|clip|vlog|trailer',
    deliverables:
      'Deliverables: [number] videos of [length] each, as [MP4 in 16:9 or 9:16], with [subtitles, music] and [number] rounds of changes.',
    ongoing:
      'Deliverables every [week or month]: [number] videos of [length] each, as [MP4 in 16:9 or 9:16], with [subtitles, music].',
    material: 'To work from: [the footage or script], [logo and fonts] and [a video whose pace {we} like].',
    sample: 'videos you have edited yourself',
    ask: 'what you did in each of them',
    talk: 'drafts',
    piece: 'each cut',
  },
  filming: {
    thing: 'the shoot',
    heads: 'shoot|film|event|video|interview|wedding|conference|short film|documentary',
    deliverables:
      'Deliverables: [number] hours of filming at [place] on [date], then [number] edited clips of [length] as [MP4 in size].',
    material: 'To work from: [the schedule or shot list], [the place] and [a film whose look {we} like].',
    sample: 'shoots of this kind that you have done',
    ask: 'what you would bring for picture and sound',
    talk: 'drafts',
    piece: 'each cut',
  },
  photography: {
    thing: 'the shoot',
    heads: 'shoot|photo ?shoot|event|product|wedding|property|portrait|collection',
    deliverables:
      'Deliverables: [number] edited photos of [subject], as [JPG in size], taken at [place] by [date], with rights for [use].',
    material: 'To work from: [list of what to photograph], [place and date] and [links to two photos {we} like].',
    sample: 'shoots of this kind that you have done',
    ask: 'how you would light this',
    talk: 'drafts',
    piece: 'the first ten photos',
  },
  photoedit: {
    thing: 'the photos',
    heads: 'photo|photograph|image|picture|logo|headshot|file|graphic|design|drawing',
    deliverables:
      'Deliverables: [number] pictures with [what is changed in each], saved as [JPG, PNG or SVG] in [size].',
    material: 'To work from: [the originals] and [one picture done the way {we} want it].',
    sample: 'pictures you have edited, before and after',
    ask: 'how you would begin this job',
    talk: 'drafts',
    piece: 'the first results',
  },
  voiceover: {
    thing: 'the recording',
    heads: 'recording|voice-?over|narration|audio ?book|script|video|advert|commercial|audio',
    deliverables:
      'Deliverables: a recording of [number] words in [language and accent], as [WAV or MP3], with [number] rounds of changes.',
    material: 'To work from: [the script], [how names are said] and [a voice whose tone {we} like].',
    sample: 'recordings you have made',
    ask: 'how [a line of the script] should sound',
    talk: 'drafts',
    piece: 'the first take',
  },
  audio: {
    thing: 'the recording',
    heads: 'podcast|episode|track|album|recording|audio',
    deliverables:
      'Deliverables: [number] tracks or episodes of [length], mixed to [loudness], as [WAV or MP3], with [number] rounds of changes.',
    ongoing: 'Deliverables every [week or month]: [number] episodes of [length], mixed to [loudness], as [WAV or MP3].',
    material: 'To work from: [the recordings or tracks], [notes on each] and [a track that sounds right].',
    sample: 'recordings you have made or mixed',
    ask: 'what you would do first, and why',
    talk: 'drafts',
    piece: 'each mix',
  },
  music: {
    thing: 'the piece',
    heads: 'song|track|jingle|album|music|sheet music|score|beat|soundtrack|lyrics|piece|arrangement',
    deliverables:
      'Deliverables: [number] pieces of [length] for [voice or instruments], as [sheet music PDF or WAV], with [number] rounds of changes.',
    ongoing:
      'Deliverables every month: [number] pieces of [length] for [voice or instruments], as [sheet music PDF or WAV].',
    material:
      'To work from: [the melody, lyrics or scene], [where it will be heard] and [a piece whose mood {we} like].',
    sample: 'pieces you have written or arranged',
    ask: 'how you would begin this job',
    talk: 'drafts',
    piece: 'each sketch',
  },
  translation: {
    thing: 'the text',
    heads: 'text|document|website|book|contract|article|manual|app|content|script|brochure|file|meeting|e-?book',
    deliverables:
      'Deliverables: [number] words translated from {pair|[language] to [language]}, as [Word file with the same layout], by [date].',
    ongoing:
      'Deliverables every [week or month]: [number] words translated from {pair|[language] to [language]}, as [file format].',
    material: 'To work from: [the original text], [a list of terms] and [an older translation {we} like].',
    sample: 'texts of this kind that you have translated',
    ask: 'how you would translate [a hard sentence]',
    talk: 'figures',
    piece: 'the first page',
  },
  interpreting: {
    thing: 'the meeting',
    heads: 'meeting|conference|call|event|appointment|hearing|interview|session|wedding',
    deliverables:
      'Deliverables: [number] hours of interpreting between [language] and [language] at [place or call] on [date], for [number] people.',
    ongoing:
      'Deliverables every [week or month]: [number] hours of interpreting between [language] and [language] at [place or call].',
    material: 'To work from: [agenda or slides], [names of those who speak] and [a list of terms].',
    sample: 'describe meetings of this kind that you have interpreted',
    ask: 'how you would prepare for this job',
    talk: 'hours',
    piece: 'the agenda',
  },
  proofreading: {
    thing: 'the text',
    heads:
      'text|book|manuscript|article|thesis|essay|document|website|paper|dissertation|e-?book|novel|report|statement',
    deliverables:
      'Deliverables: [number] words of {thing} corrected in [Word with tracked changes], with [a list of questions], by [date].',
    ongoing:
      'Deliverables every [week or month]: [number] texts of [number] words corrected in [Word with tracked changes].',
    material: 'To work from: [the text], [style guide or spelling] and [a page edited the way {we} want it].',
    sample: 'texts of this kind that you have edited',
    ask: 'what you would change in [a paragraph of the text]',
    talk: 'figures',
    piece: 'the first five pages',
  },
  resume: {
    thing: 'the CV',
    heads: 'cv|resume|résumé|cover letter|linkedin profile|profile',
    deliverables:
      'Deliverables: {thing} of [number] pages and [cover letter or profile], as [Word and PDF], with [number] rounds of changes.',
    material: 'To work from: [the CV {we} have today] and [two job adverts it is meant for].',
    sample: 'CVs you have written (without names)',
    ask: 'what you would need to see first',
    talk: 'drafts',
    piece: 'each draft',
  },
  grant: {
    thing: 'the document',
    heads:
      'grant application|grant|proposal|application|bid|tender|rfp|manual|white ?paper|sop|handbook|document|guide|documentation|response',
    deliverables: 'Deliverables: {thing} of [number] pages with [sections], as [Word or PDF], first draft by [date].',
    material: 'To work from: [the call or outline], [notes and figures] and [an older document of this kind].',
    sample: 'documents of this kind that you have written',
    ask: 'how you would begin this job',
    talk: 'figures',
    piece: 'each section',
  },
  academic: {
    thing: 'the paper',
    heads:
      'research paper|paper|thesis|dissertation|essay|literature review|journal article|case study|manuscript|personal statement|chapter|report|statement',
    deliverables:
      'Deliverables: [number] papers or chapters of [number] words on [topics], with [number] sources in [citation style], first draft by [date].',
    material: 'To work from: [question and outline], [data or sources] and [the guidelines of the journal or school].',
    sample: 'papers you have written or reviewed',
    ask: 'how you would begin this job',
    talk: 'figures',
    piece: 'each section',
  },
  book: {
    thing: 'the book',
    heads: 'book|e-?book|novel|memoir|story|biography|autobiography|screenplay|children’s book|manuscript|guide',
    deliverables:
      'Deliverables: {thing} of [number] chapters and [number] words in all, an outline first, then [number] chapters a [week or month].',
    material: 'To work from: [notes, recordings or outline] and [a book whose tone {we} like].',
    sample: 'chapters or stories you have written',
    ask: 'how you would begin this job',
    talk: 'figures',
    piece: 'each chapter',
  },
  copy: {
    thing: 'the copy',
    heads:
      'website|landing page|product description|script|press release|brochure|page|advert|sales page|slogan|tagline|copy|programme|program|content',
    deliverables:
      'Deliverables: [number] texts ([what each is for]) of [number] words each, one draft and [number] rounds of changes.',
    ongoing:
      'Deliverables every month: [number] texts ([what each is for]) of [number] words each, with [number] rounds of changes.',
    material:
      'To work from: [facts or notes to write from], [where it will be used] and [a text whose tone {we} like].',
    sample: 'texts of this kind that you have written',
    ask: 'how you would begin this job',
    talk: 'figures',
    piece: 'each draft',
  },
  articles: {
    thing: 'the articles',
    heads: 'blog post|blog article|article|blog|post|guest post|review|newsletter|feature',
    deliverables:
      'Deliverables: [number] articles or posts of [number] words each on [topics], with [number] sources, one draft and [number] rounds of changes.',
    ongoing:
      'Deliverables every month: [number] articles or posts of [number] words each on [topics], one draft and [number] rounds of changes.',
    material: 'To work from: [topics or keywords], [style guide] and [an article whose tone {we} like].',
    sample: 'texts of this kind that you have written',
    ask: 'how you would begin this job',
    talk: 'figures',
    piece: 'each draft',
  },
  email: {
    thing: 'the e-mails',
    heads: 'newsletter|campaign|e-?mail|sequence|flow|template|e-?mail campaign|signature|list|account',
    tools: 'Mailchimp|Klaviyo|ActiveCampaign|HubSpot|MailerLite|SendGrid|Brevo|ConvertKit',
    deliverables:
      'Deliverables: [number] e-mails of [number] words ([purpose of each]), set up in {tool|[Mailchimp, Klaviyo]} and tested on [mail programs].',
    ongoing:
      'Deliverables every month: [number] e-mails of [number] words, set up in {tool|[Mailchimp, Klaviyo]}, and a report on [opens and sales].',
    material: 'To work from: [the list and its size], [offers and pictures] and [a newsletter {we} like].',
    sample: 'describe e-mail jobs of this kind that you have done',
    ask: 'what you would do first, and why',
    talk: 'reports',
    piece: 'each e-mail before it goes out',
  },
  ads: {
    thing: 'the campaigns',
    heads: 'campaign|ad account|account|ads|shop|store|website|business',
    tools: 'Google Ads|Facebook Ads|Meta Ads|TikTok Ads|LinkedIn Ads|Pinterest Ads|Amazon Ads|Bing Ads|Instagram Ads',
    deliverables:
      'Deliverables: [number] campaigns in {tool|[Google Ads, Meta Ads]} with [number] ads each, tracking of [sales or leads], and a report on [cost per sale].',
    ongoing:
      'Deliverables every month: [number] campaigns in {tool|[Google Ads, Meta Ads]} for a spend of [amount], and a report on [cost per lead or sale].',
    material:
      'To work from: [access to the ad account], [the landing page], [pictures and offers] and [last month’s figures].',
    sample: 'campaigns you have run, with their figures',
    ask: 'what you would try first',
    talk: 'reports',
    piece: 'the figures',
  },
  seo: {
    thing: 'the website',
    heads: `${SITE}|store|shop|business profile|listing|platform`,
    deliverables:
      'Deliverables: a check of {thing} with [number] points in order of weight, [number] pages improved for [keywords], and a report by [date].',
    ongoing:
      'Deliverables every month: [number] pages of {thing} improved, [number] links from [kind of sites], and a report on [keywords and visits].',
    material: 'To work from: [the address of {thing}], [access to Search Console] and [keywords that matter].',
    sample: 'describe SEO jobs that you have done',
    ask: 'what you would change first',
    talk: 'reports',
    piece: 'the results',
  },
  social: {
    thing: 'the accounts',
    heads: 'account|page|channel|profile|instagram|social media|group|feed|business',
    tools: 'Instagram|TikTok|Facebook|LinkedIn|Pinterest|YouTube|Twitter',
    deliverables:
      'Deliverables every month: [number] posts for {tool|each channel} with [pictures and captions], planned [number] days ahead, and a report on [figures].',
    material: 'To work from: [links to the accounts], [pictures and offers] and [two accounts {we} like].',
    sample: 'accounts you have managed',
    ask: 'what you would post in the first week',
    talk: 'reports',
    piece: 'the plan for the week',
  },
  outreach: {
    thing: 'the campaign',
    heads: 'campaign|launch|programme|program|product|brand|event|story',
    deliverables:
      'Deliverables: [number] [journalists, creators or partners] written to by [date], a sheet with their answers, and [number] [articles, posts or partners] won.',
    ongoing:
      'Deliverables every month: [number] [journalists, creators or partners] written to, [number] [articles, posts or partners] won, and a sheet with the answers.',
    material:
      'To work from: [what is new about the offer], [pictures or links] and [names of those {we} would like to reach].',
    sample: 'describe campaigns or programmes you have run',
    ask: 'what you would do first, and why',
    talk: 'reports',
    piece: 'the list',
  },
  marketing: {
    thing: 'the offer',
    heads: 'app|product|business|website|brand|service|shop|store|company|program|programme|platform|course',
    deliverables:
      'Deliverables: [plan, posts, ads or other results], [how many of each], live on [channels] by [date].',
    ongoing:
      'Deliverables every month: [number] [posts, ads or e-mails] live on [channels], and a report on [sign-ups or sales].',
    material: 'To work from: [the address of {our} page], [who buys today] and [figures of the last three months].',
    sample: OF_THIS_KIND,
    ask: 'what you would try first',
    talk: 'reports',
    piece: 'the figures',
  },
  leads: {
    thing: 'the list',
    heads: 'list|database|campaign|sheet|lead list',
    deliverables:
      'Deliverables: a sheet of [number] leads with [name, company, e-mail], each checked on [date] for [what makes a lead fit].',
    ongoing:
      'Deliverables every week: [number] leads with [name, company, e-mail] in [sheet or CRM], each checked for [what makes a lead fit].',
    material: 'To work from: [ten leads filled in already] and [a list of those {we} know already].',
    sample: 'lists or campaigns you have built (names removed)',
    ask: 'how you would go about it',
    talk: 'figures',
    piece: 'the first results',
  },
  calls: {
    thing: 'the calls',
    heads: 'call|campaign|script|list|pipeline',
    deliverables:
      'Deliverables every week: [number] calls made from [{our} list], [number] appointments booked, and each outcome noted in [CRM or sheet].',
    material:
      'To work from: [the list of contacts], [a script or key points] and [a recording of a call that went well].',
    sample: 'describe offers of this kind that you have sold',
    ask: 'how you would open a call for {us}',
    talk: 'hours',
    piece: 'the outcomes',
  },
  support: {
    thing: 'the desk',
    heads: 'help ?desk|inbox|chat|shop|store|team|channel|group|community',
    deliverables:
      'Deliverables every week: [number] questions answered within [hours] in [e-mail, chat or phone], and a list of [what is asked most].',
    material:
      'To work from: [answers {we} give today], [access to the inbox or tickets] and [a page with {our} rules].',
    sample: OF_THIS_KIND,
    ask: 'how you would answer [a hard question]',
    talk: 'hours',
    piece: 'open questions',
  },
  bookkeeping: {
    thing: 'the books',
    heads: 'books|accounts|bookkeeping|tax return|vat return|ledger|payroll|company|business',
    tools: 'Xero|QuickBooks|Sage|FreeAgent|Zoho Books|Wave|NetSuite',
    deliverables:
      'Deliverables: [number] months of books in {tool|[Xero, QuickBooks]} with [number] bank lines matched, and [the return or report] ready by [date].',
    ongoing:
      'Deliverables every month: [number] bank lines matched and [invoices, payroll] entered in {tool|[Xero, QuickBooks]}, and [a report] by the [day].',
    material: 'To work from: [bank statements and bills], [access to {our} books] and [last year’s accounts].',
    sample: OF_THIS_KIND,
    ask: 'what you would need to see first',
    talk: 'figures',
    piece: 'open questions',
  },
  finmodel: {
    thing: '[model or report]',
    heads:
      'financial model|model|forecast|cash flow forecast|analysis|report|budget|valuation|pro forma|business plan|plan|spreadsheet',
    deliverables:
      'Deliverables: {thing} in [Excel or Google Sheets] for [number] years with [sheets and figures], [number] scenarios, and a page of notes.',
    ongoing:
      'Deliverables every month: a report with [figures] in [Excel or Google Sheets] by the [day], and [number] pages on what changed.',
    material: 'To work from: [past figures], [prices and costs] and [a model whose layout {we} like].',
    sample: 'models or reports you have made (with invented figures)',
    ask: 'what you would do first, and why',
    talk: 'figures',
    piece: 'each version of the file',
  },
  businessplan: {
    thing: '[plan or study]',
    heads:
      'business plan|plan|market research|feasibility study|survey|analysis|report|business case|study|proposal|strategy',
    deliverables:
      'Deliverables: {thing} of [number] pages with [sections], [number] years of figures in [Excel], and a first draft by [date].',
    material: 'To work from: [what {we} know already], [figures {we} have] and [a plan or study whose form {we} like].',
    sample: 'plans or studies you have written',
    ask: 'what you would look at first',
    talk: 'figures',
    piece: 'each section',
  },
  legal: {
    thing: 'the document',
    heads:
      'contract|agreement|nda|privacy policy|policy|trademark|patent|application|document|terms|will|letter|appeal|case',
    deliverables:
      'Deliverables: {thing} of about [number] pages under the law of [country], as [Word file], with [number] rounds of changes.',
    material: 'To work from: [papers {we} have], [what is to be settled] and [an example of the result].',
    sample: OF_THIS_KIND,
    ask: 'what you would need to see first',
    talk: 'figures',
    piece: 'each draft',
  },
  recruiting: {
    thing: 'the shortlist',
    heads: 'shortlist|role|team|position|handbook|policy|vacancy',
    deliverables:
      'Deliverables: a shortlist of [number] candidates for [role] by [date], each with [CV and notes of a call].',
    ongoing:
      'Deliverables every month: [number] candidates for [roles], each with [CV and notes of a call], and a sheet with the state of each.',
    material: 'To work from: [the job description], [pay range] and [profiles of two people who would fit].',
    sample: 'describe roles like this that you have filled',
    ask: 'how you would go about it',
    talk: 'reports',
    piece: 'the shortlist',
  },
  lessons: {
    thing: 'the lessons',
    heads: 'course|lesson|workshop|session|training|class|tutorial|programme|program',
    deliverables:
      'Deliverables: [number] sessions of [length] on [topics], with [notes or exercises] after each, so that [who] can [do what].',
    material: 'To work from: [what is known already], [book, course or tool in use] and [the goal].',
    sample: 'describe lessons or courses you have given',
    ask: 'how you would plan the first session',
    talk: 'hours',
    piece: 'the next session',
  },
  courseware: {
    thing: 'the course',
    heads: 'course|lesson|module|e-?learning|workbook|worksheet|quiz|training|curriculum|lesson plan|programme|program',
    deliverables:
      'Deliverables: [number] lessons of [length] on [topics], each with [slides, exercises or quiz], as [PDF, video or SCORM].',
    ongoing:
      'Deliverables every [week or month]: [number] lessons of [length] on [topics], each with [slides, exercises or quiz].',
    material: 'To work from: [outline or notes], [who will learn from it] and [a lesson done the way {we} want it].',
    sample: 'lessons or courses you have made',
    ask: 'how you would build up the first lesson',
    talk: 'drafts',
    piece: 'each lesson',
  },
  advice: {
    thing: 'the advice',
    heads: 'code|script|plan|setup|project|idea|strategy|design|system|website|platform|product',
    deliverables:
      'Deliverables: a call of [length] on {thing|[the questions]}, so that [what is to be clear at the end], and notes with [what to do, in order] by [date].',
    ongoing:
      'Deliverables every [week or month]: [number] calls of [length] on [topics], each with notes on [what to do, in order].',
    material: 'To work from: [a page on where {we} stand], [files to look at] and [{our} questions].',
    sample: OF_THIS_KIND,
    ask: 'what you would need to see first',
    talk: 'hours',
    piece: 'open questions',
  },
  annotation: {
    thing: 'the data',
    heads: 'data|data ?set|images|recordings|texts|audio|videos|responses',
    deliverables:
      'Deliverables: [number] [images, texts or recordings] labelled with [labels], as [CSV or JSON], at most [number] wrong in a sample of 100.',
    material: 'To work from: [the data], [rules for each label] and [ten items labelled already].',
    sample: 'describe data sets you have labelled or reviewed',
    ask: 'how you would treat [a doubtful item]',
    talk: 'figures',
    piece: 'the first 50 items',
  },
  scraping: {
    thing: 'the data',
    heads: 'data|scraper|crawler|script|list|database|data ?set|spreadsheet|file|table|tool',
    deliverables:
      'Deliverables: a [CSV or Google Sheet] with about [number] rows and the columns [names of the columns], taken from [sites or files].',
    ongoing:
      'Deliverables every [day or week]: a [CSV or Google Sheet] with the columns [names of the columns], taken from [sites or files].',
    material: 'To work from: [addresses of the pages or the files] and [five rows filled in the way {we} want them].',
    sample: 'data sets you have collected or prepared',
    ask: 'how you would check your own work',
    talk: 'builds',
    piece: 'the work',
  },
  dataentry: {
    thing: 'the data',
    heads: 'data|database|spreadsheet|sheet|list|store|shop|website|system|catalogue|file',
    deliverables:
      'Deliverables: [number] rows entered in [sheet or system] with [columns], at most [number] wrong in a sample of 100, by [date].',
    ongoing:
      'Deliverables every week: [number] rows entered in [sheet or system] with [columns], at most [number] wrong in a sample of 100.',
    material: 'To work from: [the source files], [access to the sheet or system] and [ten rows done already].',
    sample: OF_THIS_KIND,
    ask: 'how you would check your own work',
    talk: 'figures',
    piece: 'the first entries',
  },
  listings: {
    thing: 'the listings',
    heads: 'listing|store|shop|account|product|catalogue',
    tools: 'Amazon|Etsy|eBay|Walmart|Shopify|Airbnb',
    deliverables:
      'Deliverables: [number] listings on {tool|[Amazon, Etsy]} with [title, text, pictures], live by [date].',
    ongoing:
      'Deliverables every month: [number] listings on {tool|[Amazon, Etsy]} with [title, text, pictures], and a report on [sales].',
    material: 'To work from: [what is to be listed], [access to the account] and [an example of the result].',
    sample: OF_THIS_KIND,
    ask: 'what you would do first, and why',
    talk: 'reports',
    piece: 'the work',
  },
  spreadsheet: {
    thing: 'the spreadsheet',
    heads:
      'spreadsheet|google sheet|workbook|excel sheet|sheet|excel file|template|tracker|calculator|macro|tool|dashboard|model|form|database',
    tools: 'Google Sheets|Excel|Airtable|Smartsheet',
    deliverables:
      'Deliverables: {thing} in {tool|[Excel or Google Sheets]} with [sheets and what each works out], tested with [sample data], and a page of notes.',
    ongoing:
      'Deliverables every [week or month]: [number] sheets in {tool|[Excel or Google Sheets]} with [figures], by [day].',
    material: 'To work from: [the sheet {we} use today], [sample data] and [a sketch of the result].',
    sample: 'spreadsheets you have built',
    ask: 'what you would do first, and why',
    talk: 'builds',
    piece: 'each version of the file',
  },
  dashboard: {
    thing: 'the dashboard',
    heads: 'dash-?board|report|workbook',
    tools: 'Power ?BI|Tableau|Looker Studio|Looker|Qlik Sense|Qlik|Metabase|Superset|Grafana|Domo|Google Data Studio',
    deliverables:
      'Deliverables: {thing} in {tool|[Power BI, Tableau]} with [number] pages ([figures on each]), refreshed [how often] from [sources].',
    ongoing:
      'Deliverables every month: [number] dashboards or reports in {tool|[Power BI, Tableau]} with [figures], checked against [control totals].',
    changes:
      'Deliverables: [number] changes to {thing} ([what it shows that it did not before]), checked against [control totals].',
    material:
      'To work from: [sample of the data], [list of figures and how they are worked out] and [a dashboard or report {we} like].',
    sample: 'dashboards, reports or BI set-ups you have built',
    ask: 'what you would do first, and why',
    talk: 'builds',
    piece: 'the work',
  },
  pipeline: {
    thing: 'the pipeline',
    heads:
      'data pipeline|pipeline|data warehouse|warehouse|data lake|etl|migration|data model|platform|integration|dataflow',
    tools: 'Snowflake|BigQuery|Databricks|Redshift|Synapse|Microsoft Fabric|Azure Data Factory|Airflow',
    deliverables: `Deliverables: [tables] loaded from [sources] into {tool|} every [hour or day], with [tests and alerts] and ${REPO}.`,
    ongoing: `Deliverables every month: [number] sources or tables loaded into {tool|}, with [tests and alerts] and ${REPO}.`,
    material: 'To work from: [list of sources], [sample data] and [a drawing of what runs today].',
    sample: 'describe data systems you have worked on',
    ask: 'what you would do first, and why',
    talk: 'builds',
    piece: 'the work',
  },
  database: {
    thing: 'the database',
    heads: 'data ?base|quer(?:y|ies)|schema|stored procedure|report|table|server',
    tools: 'PostgreSQL|MySQL|SQL Server|Oracle|MongoDB|Access|FileMaker|MariaDB',
    deliverables:
      'Deliverables: {thing} with [tables or queries], each running in under [seconds] on [number] rows, with a script and a page of notes.',
    changes: CHANGES,
    ongoing:
      'Deliverables every month: [number] queries or changes to {thing}, each tested on [sample data], with a note of what changed.',
    material: 'To work from: [list of tables or databases], [sample data] and [what is slow or wrong today].',
    sample: 'databases you have worked on',
    ask: 'what you would do first, and why',
    talk: 'builds',
    piece: 'the work',
  },
  analysis: {
    thing: 'the data',
    heads: 'data ?set|survey|survey data|sales data|data|results|experiment|study|map',
    deliverables:
      'Deliverables: [number] [reports, models or other results], each with [what it should tell], checked against [known figures].',
    ongoing:
      'Deliverables every [week or month]: [number] [reports, models or other results], each with [what it should tell], by [day].',
    material: 'To work from: [the data or where it is], [how it is to be worked out] and [an example of the result].',
    sample: 'pieces of data work you have done',
    ask: 'what you would look at first',
    talk: 'figures',
    piece: 'the first results',
  },
  invest: {
    thing: 'the report',
    heads: 'report|portfolio|property|deal|stock|company|valuation|appraisal|analysis',
    deliverables:
      'Deliverables: a report on [number] [stocks, deals or properties], each with [figures], their sources and [what you advise], by [date].',
    ongoing:
      'Deliverables every [week or month]: a report on [number] [stocks, deals or properties], each with [figures] and [what you advise].',
    material:
      'To work from: [names of what is to be judged], [{our} rules for yes or no] and [a report whose form {we} like].',
    sample: 'reports of this kind that you have written',
    ask: 'what you would look at first',
    talk: 'figures',
    piece: 'the first report',
  },
  tracking: {
    thing: '[site or app]',
    heads: `${SITE}|store|shop|app|funnel|checkout|landing page`,
    tools: 'Google Tag Manager|GA4|Google Analytics|PostHog|Mixpanel|Matomo|Hotjar',
    deliverables:
      'Deliverables: [number] events on {thing} ([which clicks or sales]) recorded in {tool|[GA4, Meta]}, each tested once, and a list of all.',
    ongoing:
      'Deliverables every month: [number] events or changes in {tool|[GA4, Meta]}, each tested once, and a report on [figures].',
    material:
      'To work from: [link to the site or app], [access to the accounts] and [list of what {we} want to count].',
    sample: 'describe set-ups of this kind that you have done',
    ask: 'how you would check that the counts are right',
    talk: 'builds',
    piece: 'the work',
  },
  trading: {
    thing: '[bot, strategy or report]',
    heads: 'trading bot|bot|indicator|strategy|algorithm|expert advisor|script|system|tool',
    tools: 'TradingView|MetaTrader 5|MetaTrader 4|NinjaTrader|MT5|MT4|Binance',
    deliverables:
      'Deliverables: {thing} for {tool|[platform]} with [rules, or how they are found], a test on [years of data], and [source code or notes].',
    changes: CHANGES,
    material: 'To work from: [rules or ideas in writing], [the market and platform] and [data or past trades].',
    sample: 'trading tools or strategies you have made',
    ask: 'how you would test your work',
    talk: 'builds',
    piece: 'the work',
  },
  chatbot: {
    thing: '[chatbot or agent]',
    heads:
      'chat ?bot|voice ?bot|telegram bot|bot|ai agent|voice agent|agent|ai assistant|voice assistant|assistant|custom gpt|receptionist|avatar',
    deliverables:
      'Deliverables: {thing}, live in [website, phone or app], that [answers or does what] from [sources], right in [number] of [number] test cases.',
    changes: CHANGES,
    ongoing:
      'Deliverables for the first month: [number] tasks that {thing} can do, live in [website, phone or app], right in [number] of [number] test cases.',
    material:
      'To work from: [documents or data it draws on], [questions or tasks with right answers] and [a bot or tool {we} like].',
    sample: 'bots, agents or AI tools you have built',
    ask: 'what you would do first, and why',
    talk: 'builds',
    piece: 'the work',
  },
  aimedia: {
    thing: 'the pictures',
    heads: 'image|picture|avatar|video|model|character|art|tool|app|workflow|generator',
    deliverables:
      'Deliverables: [number] [pictures, videos or trained models] of [what they show] in [resolution], with the workflow as [file or code].',
    material: 'To work from: [pictures to train on] and [links to three results {we} like].',
    sample: 'pictures or models you have made this way',
    ask: 'how you would get the same look each time',
    talk: 'drafts',
    piece: 'the first results',
  },
  prompts: {
    thing: 'the prompts',
    heads: 'prompt|prompts|tool|app|workflow|gpt',
    deliverables:
      'Deliverables: [number] prompts for [model], each tested on [number] examples, with [number] of them right, in [sheet or document].',
    material: 'To work from: [inputs] and [outputs the way {we} want them].',
    sample: 'prompts you have written',
    ask: 'what you would try first',
    talk: 'builds',
    piece: 'the work',
  },
  vision: {
    thing: '[model or app]',
    heads: 'model|detector|system|algorithm|app|tool|software|pipeline|solution',
    deliverables:
      'Deliverables: {thing} that finds [what] in [images or video] with at least [number] % right on [test set], as [app or API] and code.',
    changes: CHANGES,
    material: 'To work from: [sample images or video], [labels or rules] and [an example of the result].',
    sample: 'vision systems you have built',
    ask: 'what you would try first',
    talk: 'builds',
    piece: 'the work',
  },
  model: {
    thing: '[model or tool]',
    heads:
      '(?:machine learning|ml|ai|language|prediction|predictive|forecasting|classification|pricing|deep learning|detection|trading|risk|recommendation|summari[sz]ation) (?:model|algorithm|engine|system)|algorithm|classifier|llm|neural network',
    deliverables:
      'Deliverables: {thing} that [does what], reaching [measure] on [test data], with code and [notebook or API].',
    changes: CHANGES,
    ongoing:
      'Deliverables for the first month: [number] steps of [the model or tool], each with its [measure] on [test data] and code in [notebook or API].',
    material: 'To work from: [the data or a sample of it], [what was tried so far] and [what a good result is].',
    sample: 'models or AI tools you have built',
    ask: 'what you would try first',
    talk: 'builds',
    piece: 'the work',
  },
  blockchain: {
    thing: '[contract or app]',
    heads: 'smart contract|contract|token|nft collection|nft|dapp|wallet|bot|exchange|marketplace|platform|app',
    deliverables: `Deliverables: {thing} that [does what] on [network], with [number] tests, first on [test network], then live, and ${REPO}.`,
    changes: CHANGES,
    material: 'To work from: [rules of the contract], [the network] and [a project that works this way].',
    sample: 'projects of this kind that you have worked on',
    ask: 'what you would do first, and why',
    talk: 'builds',
    piece: 'the work',
  },
  game: {
    thing: 'the game',
    heads: 'mobile game|card game|board game|game|prototype|level|simulation|experience',
    tools: 'Unity|Unreal Engine|Unreal|Godot|Roblox',
    deliverables:
      'Deliverables: {thing} playable on [platforms] with [number] levels or [features], built in {tool|[Unity, Unreal]}, with the project files.',
    changes: CHANGES,
    ongoing:
      'Deliverables every month: [number] levels or features of {thing}, playable on [platforms], with the project files.',
    material: 'To work from: [rules of the game], [art and sounds {we} have] and [a game that plays this way].',
    sample: 'games you have built that can be played',
    ask: 'what you would do first, and why',
    talk: 'builds',
    piece: 'each playable build',
  },
  electronics: {
    thing: 'the device',
    heads: 'device|board|pcb|circuit|firmware|sensor|controller|prototype|robot|module|code|simulation|system|inverter',
    deliverables:
      'Deliverables: {thing} that [does what], with [schematic, layout or code] as [file formats], a parts list, and a test of [what is measured].',
    changes: CHANGES,
    material: 'To work from: [schematic, code or data sheet], [measured values] and [what it should do].',
    sample: 'devices, circuits or models you have built',
    ask: 'what you would do first, and why',
    talk: 'builds',
    piece: 'each test',
  },
  simulation: {
    thing: '[model or solution]',
    heads: 'model|simulation|simulator|code|algorithm|controller|analysis|system',
    tools: 'MATLAB|Simulink|Modelica|Ansys|COMSOL|Abaqus|OpenFOAM|LabVIEW|Python',
    deliverables:
      'Deliverables: {thing} in {tool|[program]} that works out [which values] from [inputs], checked against [known results], with a page of notes.',
    changes: CHANGES,
    material: 'To work from: [inputs or drawings], [known results] and [what was tried so far].',
    sample: OF_THIS_KIND,
    ask: 'what you would do first, and why',
    talk: 'builds',
    piece: 'the work',
  },
  security: {
    thing: 'the system',
    heads: 'website|app|network|system|server|platform|software|infrastructure|account',
    deliverables:
      'Deliverables: a test of {thing}, a report with each weakness in order of risk and how to close it, and a second test by [date].',
    ongoing:
      'Deliverables every month: [number] checks or changes to {thing}, each with a note on [what was weak and is now safe].',
    material: 'To work from: [list of addresses or systems], [what may not be touched] and [an older report].',
    sample: OF_THIS_KIND,
    ask: 'what you would look at first',
    talk: 'builds',
    piece: 'the work',
  },
  testing: {
    thing: '[what is tested]',
    heads: 'app|website|software|platform|game|product|site|system',
    deliverables:
      'Deliverables: [number] test cases run on {thing} on [devices and browsers], each fault reported in [tool] with steps and a screenshot.',
    ongoing:
      'Deliverables every [week or release]: [number] test cases run on {thing}, each fault reported in [tool] with steps and a screenshot.',
    material: 'To work from: [link to the build], [what it should do] and [a fault report done the way {we} want it].',
    sample: OF_THIS_KIND,
    ask: 'what you would test first',
    talk: 'builds',
    piece: 'open faults',
  },
  devops: {
    thing: 'the server',
    heads:
      'server|network|infrastructure|cluster|deployment|environment|cloud|hosting|pipeline|account|system|site|website|app',
    tools: 'AWS|Azure|Google Cloud|GCP|DigitalOcean|Hetzner|Kubernetes|cPanel|Microsoft 365|Office 365|SharePoint',
    deliverables:
      'Deliverables: [what is set up or changed] in {tool|} so that [what works], with [backups, alerts or notes].',
    ongoing:
      'Deliverables every month: [number] changes or releases in {tool|[cloud or host]}, [backups and alerts] checked, and a page on what was done.',
    material: 'To work from: [what runs today and where], [access] and [what must not go down].',
    sample: OF_THIS_KIND,
    ask: 'what you would do first, and why',
    talk: 'builds',
    piece: 'the work',
  },
  integration: {
    thing: 'the connection',
    heads: 'integration|api|crm|erp|workflow|system|app|portal|platform|connector|zap|account|board|software',
    tools:
      'HubSpot|Salesforce|Zoho|GoHighLevel|Odoo|ERPNext|NetSuite|Dynamics 365|Zapier|n8n|Make\\.com|Monday\\.com|Pipedrive|ServiceNow|Power ?Apps',
    deliverables:
      'Deliverables: [what is to work] set up in {tool|}, tested with [number] real cases, and a guide of [number] pages.',
    ongoing:
      'Deliverables every month: [number] changes or connections in {tool|}, each tested with [number] real cases, and a note on each.',
    material:
      'To work from: [access to a test account], [what it should do, step by step] and [one case from start to end].',
    sample: OF_THIS_KIND,
    ask: 'what you would do first, and why',
    talk: 'builds',
    piece: 'the work',
  },
  automation: {
    thing: 'the automation',
    heads: 'script|bot|workflow|flow|macro|agent',
    tools: 'Power Automate|n8n|Zapier|Make\\.com|UiPath|Python|Google Apps Script|Selenium|Pabbly Connect',
    deliverables:
      'Deliverables: {thing} in {tool|} that takes [what comes in] and gives [what goes out] every [when], with a guide of one page.',
    changes: CHANGES,
    ongoing:
      'Deliverables for the first month: [number] steps automated in {tool|}, each taking [what comes in] and giving [what goes out].',
    material: 'To work from: [sample of what comes in], [the result done by hand] and [the steps {we} take today].',
    sample: 'scripts or automations you have built',
    ask: 'what you would do first, and why',
    talk: 'builds',
    piece: 'the work',
  },
  plugin: {
    thing: 'the plugin',
    heads: 'plug-?in|extension|add-?on|add-?in|widget|chrome extension|browser extension|module',
    deliverables: `Deliverables: {thing} that [does what], installed on [site or store], working with [versions], with [number] tests and ${REPO}.`,
    changes: CHANGES,
    material:
      'To work from: [address of the site or program], [sketches of each screen] and [a plugin that works this way].',
    sample: 'plugins or extensions you have built or set up',
    ask: 'what you would do first, and why',
    talk: 'builds',
    piece: 'the work',
  },
  shop: {
    thing: 'the shop',
    heads:
      'online shop|online store|web-?store|web-?shop|shop|store|web ?-?site|site|theme|product page|checkout|page|plug-?in',
    tools: 'Shopify|WooCommerce|Magento|PrestaShop|BigCommerce|Squarespace|Wix|OpenCart',
    deliverables:
      'Deliverables: {thing} in {tool|[Shopify, WooCommerce]} with [number] products and [pages or features], live on [domain] after [number] test orders.',
    ongoing:
      'Deliverables every month: [number] changes to {thing}, each live on [domain] after a test order on [phone and desktop].',
    changes:
      'Deliverables: [number] changes to {thing} ([what changes where]), live on [domain] after [number] test orders on [phone and desktop].',
    material: 'To work from: [address of the shop or theme], [product list and photos] and [a shop {we} like].',
    sample: 'shops you have built or changed',
    ask: 'what you would do first, and why',
    talk: 'builds',
    piece: 'the work',
  },
  landing: {
    thing: 'the landing page',
    heads: 'landing page|sales page|sales funnel|funnel|squeeze page|page|one-pager|website',
    tools: 'WordPress|Webflow|ClickFunnels|Wix|Squarespace|Unbounce|Shopify|Framer|Zipify',
    deliverables:
      'Deliverables: {thing} in {tool|[Webflow, WordPress]} with [number] sections and [a form that sends to], live on [domain], checked on [phones and browsers].',
    material: 'To work from: [text and pictures], [logo and colours] and [a page {we} like].',
    sample: 'landing pages you have built',
    ask: 'how you would begin this job',
    talk: 'drafts',
    piece: 'each version of the page',
  },
  app: {
    thing: 'the app',
    heads: 'mobile app(?:lication)?|android app(?:lication)?|ios app(?:lication)?|app|application|mvp|prototype|game',
    tools: '(?:iOS|Android)(?:(?: and |\\/| & )(?:iOS|Android))?',
    deliverables: `Deliverables: {thing} with [number] screens ([names of the screens]) for {tool|[iOS, Android]}, as [test build or store listing], and ${REPO}.`,
    ongoing: `Deliverables for the first month: [number] screens or features ([names of each]) for {tool|[iOS, Android]}, as test builds, and ${REPO}.`,
    changes:
      'Deliverables: [number] changes to {thing} ([what changes on which screen]), as [test build or store update].',
    material: 'To work from: [list of screens or features], [sketches or the app of today] and [an app {we} like].',
    sample: 'apps you have worked on, with links',
    ask: 'what you would do first, and why',
    talk: 'builds',
    piece: 'each test build',
  },
  ui: {
    thing: 'the product',
    heads:
      'app|mobile app|website|web app|dashboard|platform|product|screen|interface|prototype|portal|wireframe|page|software',
    tools: 'Figma|Sketch|Adobe XD',
    deliverables:
      'Deliverables: [number] screens of {thing} in {tool|[Figma]}, for [phone and desktop], with [a click prototype and styles].',
    ongoing:
      'Deliverables every [week or month]: [number] screens of {thing} in {tool|[Figma]}, for [phone and desktop], ready for developers.',
    material:
      'To work from: [list of screens and what each is for], [logo and colours] and [two apps or sites {we} like].',
    sample: 'screens you have designed',
    ask: 'how you would begin this job',
    talk: 'drafts',
    piece: 'each screen',
  },
  sitechange: {
    thing: 'the website',
    heads: `${SITE}|store|shop|home ?page`,
    tools: PLACES,
    deliverables:
      'Deliverables: [number] changes to {thing} ([what changes on which page]), live on [domain], checked on [phones and browsers].',
    ongoing:
      'Deliverables every month: [number] changes to {thing|[names of the sites]}, each live within [number] days and checked on [phones and browsers].',
    material: 'To work from: [address of the site], [list of what is to be done] and [a page {we} like].',
    sample: 'websites you have set up or changed',
    ask: 'what you would do first, and why',
    talk: 'builds',
    piece: 'the work',
  },
  website: {
    thing: 'the website',
    heads: SITE,
    tools: PLACES,
    deliverables:
      'Deliverables: {thing} with [number] pages ([names of the pages]), live on [domain] and checked on [phones and browsers].',
    ongoing:
      'Deliverables every month: [number] websites or pages ([names of each]), live on [domain] and checked on [phones and browsers].',
    material: 'To work from: [text and pictures for the pages], [logo and colours] and [links to two sites {we} like].',
    sample: 'websites you have built',
    ask: 'what you would do first, and why',
    talk: 'builds',
    piece: 'the work',
  },
  software: {
    thing: 'the software',
    heads:
      'web app(?:lication)?|platform|marketplace|portal|saas|mvp|software|back-?end|api|application|app|system|tool|website|site|product|prototype|program|proof of concept|front-?end|dashboard',
    deliverables: `Deliverables: {thing} with [features, one by one], working on [server or devices], with [tests or a demo] and ${REPO}.`,
    ongoing: `Deliverables for the first month: [features or fixes, one by one], each with [tests or a demo], and ${REPO}.`,
    changes: CHANGES,
    material: 'To work from: [list of features or tasks], [code or API {we} have] and [an example of the result].',
    sample: OF_THIS_KIND,
    ask: 'how you would go about it',
    talk: 'builds',
    piece: 'the work',
  },
  research: {
    thing: 'the list',
    heads: 'list|report|sheet|database|spreadsheet|study|directory|research',
    deliverables:
      'Deliverables: a [sheet or report] with [number] entries, each with [columns] and its source, by [date].',
    ongoing:
      'Deliverables every [week or month]: a [sheet or report] with [number] entries, each with [columns] and its source.',
    material: 'To work from: [the questions], [what {we} know already] and [ten entries done the way {we} want them].',
    sample: 'lists or reports you have compiled',
    ask: 'how you would go about it',
    talk: 'figures',
    piece: 'the first 20 entries',
  },
  va: {
    thing: 'the tasks',
    heads: 'inbox|calendar|office|business|team|company|tasks',
    deliverables:
      'Deliverables every week: [number] [e-mails, bookings or other tasks] done by [day], and a list of [what is open] every Friday.',
    material: 'To work from: [how {we} do each task, step by step], [access to tools] and [an example of each].',
    sample: 'describe clients you have done such tasks for',
    ask: 'how you would begin',
    talk: 'hours',
    piece: 'the list',
  },
  projectlead: {
    thing: 'the project',
    heads: 'project|event|product|platform|launch|workshop|programme|program',
    deliverables:
      'Deliverables: a plan with [steps, people and dates], then a report every [week] on [what is done and what is late].',
    material: 'To work from: [goals and budget], [people involved] and [the plans {we} have today].',
    sample: 'describe projects of this kind that you have led',
    ask: 'what you would do first, and why',
    talk: 'hours',
    piece: 'the plan',
  },
  onsite: {
    thing: 'the event',
    heads: 'event|conference|exhibition|expo|fair|stand|booth|show|visit|store',
    deliverables:
      'Deliverables: [number] hours at [place] on [date], with [what is done there], and a report with [photos or figures] the same day.',
    material: 'To work from: [address and times], [what is to be said or done] and [photos of the place].',
    sample: OF_THIS_KIND,
    ask: 'how you would get to [place]',
    talk: 'hours',
    piece: 'the plan of the day',
  },
  graphics: {
    thing: 'the design',
    heads:
      'flyer|leaflet|brochure|poster|infographic|icon|banner|business card|menu|catalogue|catalog|magazine|invitation|card|sheet|template|booklet|graphic|thumbnail|sign|sticker|mock-?up|pack|ad|advert|newsletter|ticket|timetable|schedule|calendar',
    deliverables:
      'Deliverables: [number] drafts of {thing} in [size], [number] rounds of changes, then final files as [print PDF and source file].',
    ongoing:
      'Deliverables every month: [number] designs ([what each one is for]) in [sizes], as [PNG, PDF and source files].',
    material: 'To work from: [text and pictures], [logo, colours and fonts] and [links to two designs {we} like].',
    sample: 'designs of this kind that you have made',
    ask: 'how you would begin this job',
    talk: 'drafts',
    piece: 'each draft',
  },
};

/** The line for the communication gap by the way of working; `{piece}` is the trade's own. */
export const TALK_STUBS: Readonly<Record<Talk | 'small', string>> = {
  small:
    'Working together: {we} answer questions by {channel|[e-mail or Slack]} within [number] hours, and look at the result as soon as it is there.',
  drafts:
    'Working together: {we} write by {channel|[e-mail or Slack]}, comment on {piece} within [number] working days, and [name] decides.',
  builds:
    'Working together: questions go to [name] by {channel|[Slack or e-mail]}, and {we} look at {piece} with you on [days, hours and time zone].',
  figures:
    'Working together: {we} write by {channel|[e-mail or Slack]}, answer within [number] working days, and look at {piece} before you go on.',
  hours:
    'Working together: {we} can be reached by {channel|[phone, Slack or Zoom]} between [hours and time zone], and go through {piece} with you on [days].',
  reports:
    'Working together: {we} write by {channel|[e-mail or Slack]}, with a call on [days and time zone] about {piece}.',
};
