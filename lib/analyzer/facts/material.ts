import { type FactPattern, LIST_ONCE } from './fact-pattern';

const THINGS =
  'web ?sites?|site|store|shop|apps?|application|code(?: ?base)?|software|platform|database|data ?base|data ?set|spreadsheets?|sheets?|files?|documents?|scripts?|logo|brand (?:guide|guidelines|book|kit|assets)|style ?guide|videos?|footage|photos?|images?|pictures|recordings?|draft|manuscript|book|designs?|wireframes?|mock-?ups?|prototype|figma(?: files?| designs?)?|template|theme|plugin|extension|page|landing page|account|channel|workbook|dashboard|reports?|model|project|product|catalog(?:ue)?|presentation|deck|slides|drawings?|floor ?plans?|plans|sketch(?:es)?|brief|specification|spec|requirements document|list|copy|text|content|articles?|blog|newsletter|listings?|repo(?:sitory)?|server|api|back-?end|front-?end|system|setup|funnel|workflow|campaigns?|ads|game|tool|chatbot|bot|contract|resume|cv|thesis|paper|survey|transcripts?|audio|song|tracks?|script|storyboard|script|machine|menu|brochure|flyer|packaging|domain|hosting|warehouse|house|garden|office|building|premises|solution|pipeline|excel';
const PLATFORMS =
  'shopify|wordpress|woo ?commerce|wix|squarespace|webflow|magento|django|laravel|flutter(?:flow)?|react(?: native)?|bubble|odoo|xero|quickbooks|hubspot|salesforce|klaviyo|mailchimp|notion|airtable|excel|google sheets?|power ?bi|tableau|amazon|etsy|ebay|youtube|instagram|facebook|linkedin|unity|unreal|prestashop|opencart|joomla|drupal|php|python|node(?:\\.?js)?|vue|angular|ios|android|mysql|postgres(?:ql)?|mongodb|bigquery|snowflake|aws|azure|gcp|zoho|clickfunnels|kajabi|elementor|divi|moodle|access|vba|figma|lovable|supabase|firebase|ghl|gohighlevel|zapier|make\\.com|n8n|google (?:ads|analytics|drive|sheets?)|mern|wordpress|sql server|oracle|sap|netsuite|sharepoint|power ?apps?';

/** What there is to work from: links, files, references, existing things. */
export const MATERIAL: readonly FactPattern[] = [
  {
    // The line that the gap's own stub becomes once its blanks are filled.
    kind: 'asset',
    words: /^To work from: (?<fact>[^\u25a1]{6,})$/g,
    value: 'handed over',
  },
  {
    kind: 'link',
    words:
      /\b(?!(?:https?:\/\/)?(?:www\.)?(?:forms\.|docs\.google\.com\/forms|(?:[\w-]+\.)?typeform\.com|calendly\.com))(?:https?:\/\/[^\s)\]]{3,}|www\.[^\s)\]]{3,}|(?<![@\w.])(?!(?:bubble\.io|make\.com|monday\.com|bill\.com|vapi\.ai|lovable\.dev|(?:asp|ado|vb|ml)\.net)(?![\w/-]))[a-z0-9-]{2,}(?:\.[a-z0-9-]{2,})*\.(?:com|co\.uk|org(?:\.uk)?|net|io|ai|app|co|me|shop|store|dev|de|fr|es|eu|uk|ca|in|au|info|tv|nl|it|ch|agency|design|world|life|online|site|xyz|us|club|example)(?:\/[^\s)\]]*)?(?![\w@.]\w))/gi,
    unlessAfter: /^\s?(?:js\b)/i,
    unlessBefore:
      /\b(?:node|next|vue|asp|vb|booking|draw|socket|chart|three|d3|funnel|character|power)\.?$|\bmore about (?:us|me|our \w+) (?:at|on|here|via):?\s$/i,
  },
  {
    kind: 'attachment',
    words:
      /\b(?:attach(?:ed|ment|ments)\b(?! (?:a |your |any |to your|samples|similar|to the (?:user|order|profile)|the following))|(?:i|we)(?: have|[’']ve)? (?:attached|uploaded|included|enclosed)\b|attaching\b|enclosed (?:file|document|sheet|brief|is|are)|uploaded (?:file|document|image|here|as)|(?:see|refer to|find|check) (?:the )?(?:file|image|picture|pdf|document|link|sheet|sketch|example|sample|photo|screenshot|brief|spec)s?\b(?: (?:below|above|here|attached))?|(?:link|files?|document|sketch|image|screenshot|example|sample)s? (?:is |are )?(?:below|above|here|linked)\b)/gi,
    unlessBefore: /\b(?:please|kindly|be|must|you|email|can|file|and|or|with|e-?mail|send|add|mail)\s$/i,
  },
  {
    kind: 'attachment',
    words:
      /\b(?:(?:i|we)(?:[’']ll| will| can| would| shall| am going to| are going to| have to)?(?: also| then| of course| happily| be)? (?:provid(?:e|ing)|suppl(?:y|ying)|send|sending|giv(?:e|ing)|shar(?:e|ing)|upload(?:ing)?|hand over|attach|forward|sending over)\b(?! (?:feedback|more|further|(?:full |all |additional )?details|the details|(?:more|additional|further) information|you (?:with )?(?:more|further|all the details|feedback)|guidance|support|training|instructions on|(?:a|an|the|you a) (?:steady|short |small |paid )?(?:test|task)\b|a (?:competitive|friendly|steady)|competitive|services?|solutions?|our (?:clients|customers)|an? (?:excellent|great|opportunity|supportive)|the opportunity|high|excellent|quality|you the opportunity)\b)[^.;\n□]{0,12}\b(?:you|the|all|an?|our|my|some|any|access|these|those|raw|\w+s)\b|(?:will|to|can|would|are|is|shall) (?:all )?(?:be )?(?:provided|supplied|shared|given to you|handed over|sent over|made available)(?! (?:feedback|later|upon|on request|once|after|to the (?:selected|right|successful|shortlisted)))\b|provided (?:by (?:us|me)|files?|data|template|images|content|list|design|designs|specification|floorplan|script|spreadsheet)|(?:pre-?made|supplied) (?:design|template|text|images?|script)s?|you(?:[’']ll| will) (?:get|receive|be given|be provided|have access to) (?:the|a|an|our|access|all|full|with|raw|\d+)|(?:access|login|credentials?) (?:to|for) (?:the|our|my) [^.;\n]{0,30})/gi,
    value: 'provided',
    unlessBefore:
      /\b(?:must|you|should|freelancer|candidate|applicant|who|services)\s(?:\w+ )?$|\b(?:training|info(?:rmation)?|details?|support|guidance|feedback|experience|instructions?|payment|bonus(?:es)?|salary|work|projects)(?: \w+)?\s$/i,
    unlessAfter:
      /^\W{0,2}(?:(?:later|once|upon|after|on (?:request|hire|award)|during (?:the )?(?:call|interview)|training|support|feedback|guidance|services?|when hired|with (?:training|feedback|support))|\w+ (?:later|once|upon|after hir))/i,
  },
  {
    kind: 'reference',
    words:
      /\b(?:(?:something |just |exactly |looks? |look and feel |style |feel |works? |very )?(?:similar|comparable|identical|close) to (?:the )?(?<fact>(?!the |that |this |a |an |our |your |my |what |those |other |how |any |one |these |it )[\p{L}\d][\p{L}\d.'’-]{2,}(?: [A-Z][\w.]+)?)|clones? of (?:the )?[A-Z][\w.]+|(?:inspired by|modell?ed (?:on|after)|in the style of|based on|same as|(?:an? )?(?:alternative|competitor) to|along the lines of|think of|examples? (?:of what|site|website|we like|i like)|reference (?:site|website|image|video|link|app|design|picture|photo)s?|(?:sites?|websites?|apps?|designs?|logos?|videos?|channels?) (?:that )?(?:we|i) (?:really )?(?:like|love|admire)|similar channels?|competitors?:|inspiration:|(?:i|we) (?:really )?(?:like|love) (?:the )?(?:look|style|design|feel|logo|website|site|way))\b)/giu,
    value: 'like',
    unlessAfter: /^\W{0,2}(?:projects?|work|role|experience)/i,
    unlessBefore:
      /\b(?:experience|projects?|work|worked|background|skills|tools|familiarity|technologies|frameworks|software)\b[^.;]{0,20}$/i,
  },
  {
    kind: 'reference',
    words:
      /\b(?<fact>(?:like|such as|as (?:in|on)|e\.g\.?) (?:the )?(?:uber|airbnb|amazon|ebay|etsy|tinder|instagram|facebook|tiktok|youtube|netflix|spotify|whatsapp|canva|apple|stripe|notion|shopify|duolingo|linkedin|upwork|fiverr|reddit|twitter|pinterest|snapchat|deliveroo|doordash|booking|zillow|craigslist|google maps|glassdoor|udemy|coursera|discord|twitch|bumble|strava|calm|headspace|robinhood|coinbase|binance|wikipedia))\b/gi,
    value: 'known',
    unlessBefore:
      /\b(?:platforms?|channels?|tools?|networks?|experience|media|sites|integrat\w*|sources)\b[^.;]{0,15}$/i,
  },
  {
    kind: 'asset',
    words: new RegExp(
      `\\b(?:our|my|the (?:existing|current|attached|old|original|live|provided|following|above|source|raw|supplied|company[’']?s?)|(?:an |my |our )?(?:existing|current|old|already)(?: built| made| designed)?|this|client[’']?s|these) (?:[\\w.&/-]+ ){0,4}?(?:${THINGS})\\b`,
      'gi',
    ),
    value: 'own thing',
    unlessBefore: /\b(?:join|about|for|on|of)\s$/i,
    unlessAfter: /^\W{0,2}(?:manager|team|members?|owner|management|goals?|requirements?|needs|developers?|strategy)/i,
  },
  {
    kind: 'asset',
    words: new RegExp(
      `\\b(?:our|my|an? (?:existing|current)|existing|current|the|this|client[’']?s) (?:[\\w-]+ ){0,2}?${LIST_ONCE}(?:${PLATFORMS}) (?:[\\w-]+ )?${LIST_ONCE}(?:${THINGS})\\b`,
      'gi',
    ),
    value: 'named thing',
  },
  {
    kind: 'asset',
    words: new RegExp(
      `\\b(?:(?:i|we)(?: already| currently| do)? (?:have|[’']ve(?: got)?|own|run|use|developed|built|created|made|designed|wrote|started|recorded|run|purchased|bought|got)|(?:i|we)[’']ve (?:already )?(?:got|built|made|written|created|designed|developed|started)|i[’']ve got|(?:is|are|was|have|has) (?:already |now )?(?:been )?(?:built|made|written|hosted|developed|designed|created|coded|recorded|running|live|ready|in place|set up|up and running|done) (?:in|on|with|by|using|at)?) {0,2}(?!(?:in the |an? )?(?:[\\w-]+ ){0,3}?(?:projects?|ideas?|pipeline)\\b)(?:(?:an?|the|some|all|about|around|over|two|three|four|five|\\d+|my|our|most) )?(?:[\\w.,/&+-]+ ){0,4}?(?:${THINGS}|${PLATFORMS})\\b`,
      'gi',
    ),
    value: 'we have',
    unlessAfter: /^\W{0,2}(?:team|manager|in mind|developers?|openings?|positions?|needs?|coming)/i,
    unlessBefore:
      /\b(?:you|candidates?|who|must|should|if)\s$|\b(?:someone|somebody|anyone|person|developer|freelancer|designer) (?:that|which)\s$/i,
  },
];
