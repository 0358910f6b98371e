/**
 * A trade and the words by which posts ask for it. A word that several trades share stands in none, and the office
 * chores of a virtual assistant together are one.
 */
export const TRADES: Readonly<Record<string, RegExp>> = {
  design:
    /\b(?:design(?:s|ing)? (?:(?:the|our|all|some|a|an|new) ){0,2}(?:ui|ux|user interface|screens?|interface|posters?|thumbnails?|packaging|labels?)|(?:flyer|thumbnail|poster|label|brochure) design|graphic(?:s)? design(?:er|ing|s)?|design(?:ing)? (?:graphics|flyers?|brochures?|banners?|posters?|logos?|visuals|branded visuals|simple branded visuals|images|thumbnails|social media (?:graphics|posts))|logos?(?: design)?|brand(?:ing| identity| guidelines)|brochures?|flyers?|business cards?|photoshop|illustrator|canva|packaging design|visual design|(?:ui|ux|ui\/ux|ux\/ui|ui & ux|user interface)[ /-]*design(?:er|ing|s)?|design (?:and|&) (?=website|develop)|design,? (?:and )?(?:a |our )?(?:website|web ?site)|product design|web design(?:er|ing)?|website design|illustrations?|infographics?|print design|marketing materials|t-?shirt design)\b/i,
  development:
    /\b(?:(?:web|website|app|mobile|mobile app|software|front[- ]?end|back[- ]?end|full[- ]?stack|wordpress|shopify|ios|android|game|plugin|blockchain|smart contracts?)[ -](?:and (?:back[- ]?end|mobile|app|web|software) )?(?:develop(?:er|ment|ing|ers)?|programm(?:er|ing)|cod(?:er|ing)|build(?:ing)?|maintenance|updates?)|(?:website|web|app) (?:design and|and) development|programming|coding|(?:also |who )codes|developers? (?=who|that )|(?:build|develop|code|program|maintain)(?:s|ing)? (?:(?:the|our|an?|my|whole|new) ){1,2}(?:(?:ios|android|mobile|shopify|wordpress) )?(?:app|web ?site|site|store|shop|platform)|updates? (?:of|to) (?:our|the|my) (?:wordpress )?(?:web ?)?site|(?:make|program|code) (?:the|our|my|a) (?:website|app|site)|(?:updates?|maintain(?:ing)?) (?:the|our|my) (?:website|shop)(?: code)?|website (?:updates|management|maintenance|admin)|manage (?:the|our|my) website|build (?:a|our|my|the) (?:website|site|app|web app|store|shop|funnel)|software applications?|smart contracts?)\b/i,
  writing:
    /\b(?:copy ?writ(?:er|ing|ers)|writes? (?:blog posts|articles|copy|texts)|content writ(?:er|ing|ers)|blogs?(?: posts?| writing| articles?)?|articles?|write (?:and edit )?(?:(?:the|our|all) )?(?:website )?(?:content|copy|articles?|posts?|captions)|writing (?:content|copy|articles?|captions)|website content|press releases?|newsletters? writing|writ(?:e|es|ing) (?:(?:the|our|all|my|some|its) )?(?:(?:product|landing page|web|blog) )?(?:copy|captions|descriptions)|ghost ?writ(?:er|ing)|proof-?reading|scripts? ?writ(?:er|ing)|script writing|seo content|content creation|creating content|product descriptions|writ(?:e|ing) (?:scripts|(?:the |our |all |a |my |weekly |monthly )*(?:texts?|website texts?|newsletters?)))\b/i,
  seo: /\b(?:(?<!(?:speed|performance|fast|design|code|structure)(?: and|,| &|\/) )seo(?![- ](?:friendly|optimi[sz]ed|integrity|rankings?|structure|benefits|purposes|plugin|settings|best practices|standards|titles?|ready|metadata))|search engine optimi[sz]ation|on-?page|link[- ]?building|backlinks?|keyword research)\b/i,
  ads: /\b(?:(?:google|facebook|fb|meta|instagram|tiktok|linkedin|ppc|paid|display|social|social media)[ -](?:and \w+ )?(?:ads?|adverts?|advertising|ad campaigns?|account advertising)|ppc|adwords|media buying|paid (?:media|search|social|traffic)|ad campaigns?|run(?:ning)? (?:our |the |my )?ads|advertising campaigns?|advertising)\b/i,
  social:
    /\b(?:social[- ]media(?: (?:management|manager|marketing|posts?|posting|content|accounts?|pages?|presence|strategy|platforms?|scheduling))?|pinterest(?: management)?|instagram (?:posts?|page|account|management|content)|community management|post (?:on|to) (?:instagram|facebook|social)|tiktok (?:content|videos|account))\b/i,
  email:
    /\b(?:e-?mail (?:marketing|campaigns?|newsletters?|sequences?|automation|flows?)|newsletters?|mailchimp|klaviyo|drip campaigns?)\b/i,
  video:
    /\b(?:video (?:edit(?:ing|or|s)?|production|creation|content|shoots?)|(?:edit|cut|shoot|film)(?:s|ting|ing)?(?: and (?:edit|cut))? (?:(?:our|the|short|your|an?|some|product) ){0,2}(?:videos?|reels|podcasts?|footage|films?|clips?)|videograph(?:y|er)|motion graphics|(?:video|2d|3d|character|explainer|logo|create|produce) animations?|animator|reels|youtube (?:videos?|editing|channel management)|short[- ]form videos?|premiere pro|after effects|film(?:ing)?)\b/i,
  photo:
    /\b(?:photograph(?:y|er)|product photos?|(?:shoot|take)s? (?:the |our |some )?(?:photos|pictures)|photo(?:shoot| shoots?| editing)|retouching)\b/i,
  audio:
    /\b(?:voice[- ]?overs?|sound design|audio (?:edit(?:ing|or)|production)|podcast (?:editing|production)|music production|compos(?:e|ing) music|voice recordings?)\b/i,
  data: /\b(?:data (?:analysis|analytics|analyst|science|scientist|engineering|engineer|visuali[sz]ation|modell?ing)|machine learning|power ?bi|tableau|dashboards?|market analysis|web scraping|data scraping|data pipelines?|financial model(?:l?ing|s)|market(?:ing)? research)\b/i,
  admin:
    /\b(?:data entry|calendar management|scheduling appointments|inbox management|e-?mail management|manag(?:e|ing) (?:my |our |the )?(?:inbox|calendar|e-?mails)|travel (?:booking|arrangements)|admin(?:istrative)? (?:tasks|support|work|duties)|personal assistant|file management|answer(?:ing)? (?:phones?|calls|emails)|order processing)\b/i,
  finance:
    /\b(?:book-?keeping|book-?keeper|accounting|accountant|accounts (?:payable|receivable)|payroll|invoicing|tax (?:returns?|filing)|reconciliations?|(?:do|doing|keep|keeping|set up) (?:the|our|my) (?:books|accounts|taxes))\b/i,
  sales:
    /\b(?:sales (?:calls?|rep\w*|outreach|person|development|manager|support)|cold[- ]?call(?:ing|s)|telesales|telemarketing|lead[- ]gen(?:eration)?|business development|appointment setting|closing (?:deals|sales)|outbound sales|dialing campaigns)\b/i,
  translation:
    /\b(?:translations?|translators?|translat(?:e|es|ing) (?:them|it|everything) (?:in)?to (?:english|german|french|spanish|italian|dutch|portuguese|polish|arabic|chinese|japanese|russian|turkish|swedish|danish|norwegian|welsh)|translat(?:e|ing) (?:from|the (?:text|website|content|document|book)s?|documents?|texts?|our|content|scripts)|locali[sz]ation)\b/i,
  recruiting:
    /\b(?:recruit(?:ing|ment|er)|recruit (?:\w+ ){0,2}(?:testers|staff|developers|employees|drivers|nurses)|talent acquisition|hr (?:management|support|tasks)|human resources|onboarding (?:of )?(?:staff|employees))\b/i,
  legal:
    /\b(?:contracts? (?:drafting|review)|draft(?:ing)? contracts|legal (?:advice|documents|drafting)|patent|trademark)\b/i,
  hardware: /\b(?:pcb|firmware|cad|3d model(?:l?ing|s)|3d print(?:ing)?|electronics|mechanical design|circuit)\b/i,
  operations:
    /\b(?:inventory management|logistics|fulfil?lment|procurement|sourcing products|product sourcing|supplier (?:management|negotiations?)|inventory control)\b/i,
  influence:
    /\b(?:influencer (?:marketing|outreach|management)|affiliate marketing|public relations|\bpr outreach|media outreach)\b/i,
  strategy:
    /\b(?:marketing strateg(?:y|ies)|digital marketing|marketing (?:campaigns?|plan|assistant)|brand strategy|growth hacking)\b/i,
  infrastructure:
    /\b(?:devops|server (?:administration|management|maintenance)|cloud (?:infrastructure|management)|network (?:administration|design)|cyber ?security|system administration|penetration testing)\b/i,
};

/** How a shop's owner names a trade's work, by its verb: counted where several stand in one list, or each on a line of its own. */
export const DAILY_WORK: Readonly<Record<string, RegExp>> = {
  design:
    /\b(?:pitch decks?|(?:t-?shirt|menu|sticker|leaflet|banner|logo|cover|ads?) designs?|(?:creat|mak|design|draw)(?:e|es|ing)? (?:(?!for |of |from |with |and |to )[\w-]+ ){0,3}(?:images|graphics|visuals|posters|flyers|leaflets|banners|stickers|labels|packaging|menus?))\b/i,
  development:
    /\b(?:maintain|updat|manag|edit|fix|build|rebuild|redo|look(?:ing)? after|tak(?:e|ing) care of)(?:e|s|es|ing)? (?:our|the|my|a|your) (?:\w+ )?(?:web ?site|web ?shop|online (?:shop|store)|landing pages?)\b/i,
  writing:
    /\bwrit(?:e|es|ing) (?:(?:our|the|all|my|some|weekly|monthly|short) ){0,2}(?:(?:blog|website|shop|product|menu) )?(?:texts?|posts|articles?|copy|captions|descriptions|newsletters?|press releases?)\b/i,
  social:
    /\b(?:run|manag|handl|do|grow|look(?:ing)? after|tak(?:e|ing) care of|updat|post(?:ing)? (?:on|to))(?:s|e|es|ing|ning)? (?:(?:our|my|the) )?(?:instagram|facebook|tiktok|linkedin|pinterest|socials|social media)\b/i,
  video:
    /\b(?:mak|creat|produc|record|edit|film|shoot|cut)(?:e|es|ing|s|ting)? (?:(?:our|the|short|weekly|some|promo|product|recipe) ){0,2}(?:videos?|clips|reels)\b/i,
  photo: /\b(?:shoot|tak)(?:e|s|es|ing)? (?:(?:the|our|some|product|new|good) )*(?:photos|pictures)\b/i,
  admin:
    /\b(?:answer(?:s|ing)? (?:(?:the|our|my|all) )?(?:phones?|calls|e-?mails)|customer (?:service|support|care)|book(?:ing)? (?:the |our )?appointments)\b/i,
  finance: /\b(?:writ|send|prepar|issu|do)(?:e|es|ing|s)? (?:our |the |my )?(?:invoices|payroll|vat returns?)\b/i,
  sales:
    /\b(?:(?:develop|prepar|writ|draft|creat)(?:e|es|ing|s)? (?:(?:our|the|new) )?(?:client|sales|business|customer) (?:proposals|offers)|(?:call|ring|phone|contact)(?:s|ing)? (?:(?:our|new|the|potential) )*(?:leads|prospects|customers))\b/i,
  operations:
    /\b(?:order(?:s|ing)? (?:the |our )?(?:supplies|stock)|manag(?:e|ing) (?:the |our )?(?:stock|deliveries|suppliers))\b/i,
};

/** Trades that one freelancer usually brings together: two of a family count as one. */
export const FAMILIES: readonly (readonly string[])[] = [
  ['seo', 'ads', 'social', 'email', 'influence', 'strategy'],
  ['data', 'development', 'infrastructure'],
  ['video', 'photo', 'audio'],
  ['writing', 'translation'],
  ['finance', 'legal', 'recruiting'],
];

/** Words that are a trade only as the thing to be made, not as the place, source or subject of other work. */
export const CHANNEL =
  /^(?:social[- ]media(?: (?:accounts?|pages?|posts?|platforms?|presence|content))?|e-?mail campaigns?|(?:e-?mail )?newsletters?|articles?|blogs?(?: posts?| articles?)?|short[- ]form videos?|reels|youtube videos?|brochures?|flyers?|logos?|brand guidelines|dashboards?|pinterest|advertising|paid ads|advertising campaigns?|ad campaigns?|(?:google|facebook|fb|meta|instagram|tiktok|linkedin) ads?|digital marketing|marketing (?:campaigns?|materials|strateg(?:y|ies))|website content|lead[- ]gen(?:eration)?|content creation|video content|instagram posts?)$/i;

/** Words that name a trade only in a list of trades ("design, coding and ads"), with the trade they stand for. */
export const BARE_TRADES: Readonly<Record<string, string>> = {
  design: 'design',
  designing: 'design',
  branding: 'design',
  logo: 'design',
  illustration: 'design',
  development: 'development',
  coding: 'development',
  programming: 'development',
  website: 'development',
  'web site': 'development',
  copywriting: 'writing',
  writing: 'writing',
  copy: 'writing',
  content: 'writing',
  translation: 'writing',
  ads: 'ads',
  advertising: 'ads',
  seo: 'ads',
  marketing: 'ads',
  'social media': 'ads',
  facebook: 'ads',
  instagram: 'ads',
  video: 'video',
  animation: 'video',
  photography: 'video',
  photos: 'video',
  bookkeeping: 'finance',
  accounting: 'finance',
  accounts: 'finance',
  sales: 'sales',
  operations: 'operations',
  logistics: 'operations',
  admin: 'admin',
  administration: 'admin',
  'customer service': 'admin',
  'customer support': 'admin',
  hr: 'recruiting',
  recruitment: 'recruiting',
};
