/**
 * What posts call the work of each trade that has stub lines of its own, the narrower trades first: of two that are
 * named as often, the first wins. A trade's own words only; words that many trades share stand in none.
 */
export const TRADE_WORDS = {
  bugfix:
    /\b(?:bug ?fix\w*|fix(?:ing|es)? (?:(?!for)[\w'’-]+ ){0,4}(?:bugs?|errors?|issues?|problems?|forms?|scripts?|code|checkout|site|website|app|page|plugin|crash\w*)|(?:resolve|solve|debug)(?:ing)? (?:(?!for)[\w'’-]+ ){0,3}(?:bugs?|errors?|issues?|problems?)|(?:bugs?|errors?|issues?) (?:to be |to )?(?:fix(?:ed|ing)?|resolved|solved)|(?:problems?|trouble|errors?) (?:with|in) (?:my|our|the|this)\b|debug(?:ging)?|trouble-?shoot\w*|not working|stopped working)\b/gi,
  logo: /\blogos?(?! (?:animation|on (?:it|the)|file))\b/gi,
  branding:
    /\b(?:brand(?:ing)? (?:identity|guidelines?|guide|book|kit|designer?|package)|visual identity|(?<!(?:our|your|my|the|existing) )branding|rebrand\w*)\b/gi,
  packaging:
    /\b(?:packag(?:e|ing) design\w*|(?:product |bottle |food )?labels? design\w*|packaging|product labels?)\b/gi,
  bookcover:
    /\b(?:(?:e?-?book|album) covers?(?: design\w*)?|book (?:layout|design|formatting|interior)|typesett\w+)\b/gi,
  presentation:
    /\b(?:power ?point|pitch decks?|slide decks?|presentations?(?! skills)(?: design\w*)?|google slides|keynote)\b/gi,
  infographic: /\binfographics?\b/gi,
  illustration:
    /\b(?:illustrat(?:ions?|ed|ing)|illustrators?(?= (?:needed|required|wanted|for|to|who|with))|comics?|cartoons?|caricatures?|mascots?|character design\w*|portraits?|line art|tattoo|sketch artist|concept art\w*|vector art\w*|children['’]?s book)\b/gi,
  fashion:
    /\b(?:fashion (?:design\w*|illustrat\w*|tech\w*)|tech ?packs?|clothing (?:design\w*|brand|line)|garments?|apparel|pattern (?:maker|cutt\w+|making)|(?:t-?shirts?|hoodie|merch\w*) design\w*|designs? for (?:a |our |my )?t-?shirts?|embroidery)\b/gi,
  interior:
    /\b(?:interior (?:design\w*|decorat\w*)|home staging|room (?:design|layout)|(?:garden|landscape) (?:design\w*|plan\w*)|mood ?boards?)\b/gi,
  drawings:
    /\b(?:auto ?cad|cad|revit|architect(?:s|ural)?(?! of)(?= (?:drawings?|plans?|design\w*|needed|required|draw\w*|visual\w*|draft\w*))|architects?(?= for)|floor ?plans?|planning (?:drawings?|application|permission)|technical drawings?|structural engineer\w*|house (?:extension|plans?)|elevations?|solid ?works|mechanical (?:design|engineer|drawings?)\w*|product design engineer|extension plans?|building (?:regs|regulations))\b/gi,
  threed:
    /\b(?:sketch ?ups?|3-?d (?:plans?|models?|modell?\w*|render\w*|design\w*|artists?|visuali[sz]\w*|print\w*|products?|assets?|sculpt\w*|scan\w*|mock-?ups?)|blender|rhino|zbrush|cgi|rendering|renderings|stl files?)\b/gi,
  animation:
    /\b(?:anima(?:tions?|ted|tors?|te)|explainer videos?|motion (?:graphics?|design\w*)|white-?board videos?|lottie)\b/gi,
  subtitles: /\b(?:transcri(?:be|bed|bing|ptions?|bers?|pts?)|subtitl\w+|closed captions?|captioning)\b/gi,
  video:
    /\b(?:video (?:edit\w*|production|creat\w+|montage|ads?)|edit(?:ing|ed)? (?:(?:our|the|my|some|short|raw|youtube|a|of|promo\w*) ){0,3}(?:videos?|reels|footage|vlogs?)|(?:promo(?:tional)?|youtube|tiktok|instagram|training|product|music|short(?:-form)?|marketing|wedding|ai|demo) videos?|video editors?|reels|vlogs?|premiere pro|after effects|davinci|youtube shorts|videos? (?:made|created|edited))\b/gi,
  filming:
    /\b(?:videograph\w+|film(?:ing|ed| ?makers?| ?making)|camera ?(?:man|operator|crew|person)|video shoots?|drone (?:footage|pilot|operator)|live ?stream\w*)\b/gi,
  photography: /\b(?:photograph(?:y|ers?|ed)|photo ?shoots?|headshots?|product shoots?)\b/gi,
  photoedit:
    /\b(?:(?:photo|image|picture)s? (?:edit\w*|retouch\w*|manipulat\w*|correct\w*|enhance\w*|restor\w*|montage)|edit(?:ing)? (?:\w+ ){0,3}(?:photos?|images?|pictures?)|retouch\w*|background remov\w+|remov\w+ (?:the )?backgrounds?|clipping paths?|vectori[sz]\w+|vector trac\w+|image trac\w+|to (?:a )?(?:png|svg|vector)|re-?draw\w*|colou?r correct\w*|photo-?shop(?:ped|ping)?|restor\w+ (?:\w+ ){0,2}photos?|headshots? edit\w*)\b/gi,
  voiceover:
    /\b(?:voice[- ]?over\w*|voice (?:actors?|artists?|talents?|recordings?|acting)|narrat(?:ors?|ion)|audio ?book|dubbing)\b/gi,
  audio:
    /\b(?:podcasts? (?:edit\w*|produc\w*|mix\w*)|podcast editor|audio (?:edit\w*|produc\w*|mix\w*|engineer\w*|clean\w*)|sound (?:design\w*|engineer\w*|effects?|edit\w*)|music (?:produc\w*|compos\w*)|compos(?:e|er|ing)\b(?! of)|mix(?:ing)? and master\w*|mastering|jingles?|song ?writ\w*|songs?|soundtrack|beats?|musicians?|singers?|vocalists?)\b/gi,
  translation: /\b(?:translat(?:e|ed|ions?|ors?|ing)|locali[sz]ation|mtpe)\b/gi,
  interpreting:
    /\b(?:interpreters?|interpreting|(?:simultaneous|consecutive|court|medical|sign language) interpret\w+|interpretation (?:services|needed))\b/gi,
  proofreading:
    /\b(?:proof-?read\w*|copy-?edit\w*|line edit\w*|editing (?:and|&) proof\w*|manuscript edit\w*|(?:book|content|essay|thesis|academic|english|senior|developmental) editors?|editors? needed|edit (?:my|our|a|the) (?:book|thesis|essay|manuscript|dissertation|paper|novel))\b/gi,
  resume:
    /\b(?:résumés?|resumes? (?:writ\w*|design\w*|rewrite|review)|cv (?:writ\w*|design\w*|rewrite|update)|cover letter writ\w*|linkedin profile (?:writ\w*|rewrite|optimi\w*)|write my (?:cv|resume))\b/gi,
  grant:
    /\b(?:grants? (?:writ\w*|appl\w*|propos\w*)|rfps?|tender (?:writ\w*|respon\w*|bid\w*)|bid writ\w*|funding (?:application|bid)|proposal writ\w*|white ?papers?|technical writ\w*|(?:user|training|operations?) manuals?|documentation writ\w*|standard operating procedures|sops?)\b/gi,
  academic:
    /\b(?:research papers?|thes[ie]s|dissertations?|literature reviews?|academic (?:writ\w*|research|paper)|journal (?:articles?|papers?)|manuscripts? for (?:publication|journal)|personal statements?|essays?|citations?|bibliograph\w+|(?:harvard|apa|mla) (?:style|referenc\w+|citation\w*|format\w*)|referencing)\b/gi,
  book: /\b(?:ghost[- ]?writ\w*|e-?book writ\w*|writ(?:e|ing|er for) (?:(?:my|a|an|our|the|short|children['’]?s) ){0,2}(?:e-?books?|book|novel|memoir|biography|autobiography|story|stories)|novel|memoir|autobiography|screen ?play\w*|story writ\w*)\b/gi,
  copy: /\b(?:copy-?writ(?:er|ers|ing|e)|(?:web(?:site)?|sales|ad|landing page|marketing|product|brochure) copy|product descriptions?|website (?:content|text)(?: writ\w*)?|taglines?|slogans?|scripts? writ\w*|video scripts?|writ\w+ (?:\w+ ){0,2}scripts?|press releases?|brand (?:name|story)|naming)\b/gi,
  articles:
    /\b(?:(?:blog|article|content|feature|seo content|news|golf|travel|sports?|finance|tech|health|freelance|medical|lifestyle) ?(?:posts? )?writ(?:er|ers|ing)|blogs?(?: posts?| articles?| content)?|articles?(?! of association)|guest posts?|wikipedia|writers? (?:needed|required|wanted|for)|newsletter writ\w*|reviews? writ\w*)\b/gi,
  email:
    /\b(?:e-?mail (?:marketing|campaigns?|sequences?|automations?|flows?|templates?|design\w*|newsletters?|copy\w*|signatures?|deliverability|blast\w*)|newsletters?|mail ?chimp|klaviyo|active ?campaign|drip campaigns?|mailerlite|sendgrid)\b/gi,
  ads: /\b(?:(?:google|facebook|fb|meta|instagram|tiktok|linkedin|bing|amazon|ppc|paid|youtube|display|search|social(?: media)?)[ -](?:and [\w-]+ )?(?:ads?|adverts?|advertis\w+|ad ?campaigns?)|ads? (?:manager|campaigns?|specialist|expert|account)|ppc|adwords|sem specialist|media buy\w+|paid (?:media|search|social|traffic)|facebook marketing|retargeting|advertising campaigns?)\b/gi,
  seo: /\b(?:seo|search engine opti\w+|on-?page|off-?page|link[- ]?build\w+|back-?links?|keyword research|google (?:rank\w*|my business|search console|business profile)|gmb|rank(?:ing|ings)? (?:on|in|higher|for)|local search)\b/gi,
  social:
    /\b(?:social[- ]media(?! (?:app|platform|ads?|advert|icons|links|api|data|network))(?: (?:manage\w*|market\w*|posts?|content|strateg\w*|assist\w*|accounts?|graphics))?|(?:instagram|tiktok|pinterest|linkedin|twitter|facebook|youtube) (?:manage\w*|posts?|page|account|content|growth|channel|group)|community manage\w*|content calendar|social exec\w*|ugc)\b/gi,
  outreach:
    /\b(?:influencers?(?: (?:market\w*|outreach|manage\w*|campaigns?))?|public relations|\bpr (?:agency|expert|specialist|person|campaign|consultant|manager)|media (?:outreach|coverage|relations)|press (?:outreach|coverage)|publicist|affiliate (?:market\w*|manage\w*|program\w*)|crowd-?funding|kickstarter)\b/gi,
  marketing:
    /\b(?:(?:digital |growth |content |product )?marketing (?:strateg\w*|plan|manager|expert|specialist|consultant|assistant|agency|agent|campaigns?|executive|director|support|help)|digital market\w+|content marketing|growth (?:market\w*|hack\w*)|go-to-market|marketers?|market(?:ing)? (?:my|our|the) \w+|internet marketing|promot(?:e|ing|ion of) (?:my|our|a|the|an) \w+|brand strategy|aso\b|app store optimi\w+)\b/gi,
  leads:
    /\b(?:lead[- ]?gen\w*|(?:find|generat\w+|build\w*|qualified|sales|b2b|warm|prospect\w*|list of) (?:\w+ ){0,2}leads|outreach (?:expert|specialist|manager|campaign)|executive outreach|prospect(?:s|ing) lists?|(?:e-?mail|contact|mailing|prospect) lists?|list[- ]building|find (?:\w+ ){0,2}(?:e-?mails|contacts)|contact (?:details|data|information) (?:of|for)|linkedin outreach|cold e-?mail\w*)\b/gi,
  calls:
    /\b(?:cold[- ]?call\w*|tele-?(?:sales|market\w*)|appointment sett\w+|sales (?:calls?|reps?|representatives?|agents?|person|people|executives?|closers?|outreach|development|partners?|consultants?|managers?)|call(?:ing)? (?:our |my |the )?(?:leads|prospects|customers|clients)|call cent(?:er|re)|commission[- ](?:only|based)|phone calls|dial\w+|business development (?:manager|exec\w*|rep\w*)|outbound|b2b sales)\b/gi,
  support:
    /\b(?:customer (?:service|support|care|success)(?! bot)|help ?desk|support (?:agents?|tickets?|specialist|representative)|technical support|live chat (?:agents?|support)|moderat(?:ors?|ion)|zendesk|answer(?:ing)? (?:customer|phone|calls|tickets))\b/gi,
  bookkeeping:
    /\b(?:book-?keep\w*|accountants?|accounting(?! software| app| system)|accounts (?:payable|receivable|assistant)|payroll|quick-?books|xero|tax (?:returns?|filing|advis\w*|prepar\w*|accountant)|vat(?: returns?)?|reconcil\w+|invoicing|year[- ]end accounts|self[- ]assessment|cpa\b|corporation tax|ledger)\b/gi,
  finmodel:
    /\b(?:financial (?:models?|modell?\w*|projections?|forecasts?|plans?|planning|statements?|analysts?|analysis|reports?|reporting)|cash ?flow (?:forecast|model|projection)\w*|pro ?forma|valuations?|dcf|cohort analysis|unit economics|fp&a|budget(?:ing)? model|lbo)\b/gi,
  businessplan:
    /\b(?:business (?:plans?|consult\w*|case|model|proposal|strategy)|feasibility stud\w+|market (?:research|analysis|entry)|swot|investor (?:deck|memo)|competitor (?:research|analysis)|surveys?(?= (?:design|research|questions)))\b/gi,
  legal:
    /\b(?:lawyers?|solicitors?|attorneys?|defamation|legal(?:\/\w+)? (?:expert|specialist)|legal(?! assistant| tech| chatbot)(?: (?:advice|documents?|services|drafting|contracts?|review|consult\w*|counsel|help))|contracts? (?:draft\w*|review\w*|law\w*|template)|draft (?:a |an |the |our )?(?:contract|agreement|nda|will)|(?:terms (?:and|&) conditions|privacy policy|shareholders?['’]? agreement|nda draft\w*)|trade-?marks?|patents?|gdpr (?:compliance|consult\w*|policy)|paralegal|probate|visa (?:application|advice)|immigration|compliance (?:advice|consult\w*))\b/gi,
  recruiting:
    /\b(?:recruit(?:ing|ment|ers?)|talent (?:acquisition|sourc\w*|scout)|head-?hunt\w*|hr (?:manage\w*|support|consult\w*|specialist|advice|polic\w*)|human resources(?! software| system)|sourc(?:e|ing) candidates|employee handbook)\b/gi,
  lessons:
    /\b(?:tutors?|tutoring|lessons?(?! learned)|teach(?:er|ing|ers)? (?:me|us|my|our|how)?|coach(?:ing)?(?! app| platform| company| business| fitness| welcome| pack)|mentor(?:s|ship|ing)?|train(?:ing)? (?:session|course|workshop)s?(?: for)?|trainers?|instructor|one[- ]on[- ]one|1[- ]on[- ]1|1:1|walk me through|e-?learning|course creat\w+|curriculum|workshop)\b/gi,
  advice:
    /\b(?:advice|consult(?:ants?|ation|ations|ing|ancy)|advis(?:or|er|ors|e)|second opinion|expert (?:call|review|opinion)|hour of (?:your )?time|pick your brain|code review|review(?:ing)? (?:of )?(?:my|our|the) \w+|feedback on)\b/gi,
  annotation:
    /\b(?:annotat\w+|data label\w*|label(?:l?ing|l?ed)? (?:images?|data|videos?|text)|ai train(?:er|ers|ing)\b|train(?:ing)? ai models?|rat(?:e|er|ing) (?:ai|responses)|data collection|(?:speech|voice) (?:samples|recordings|data)|rlhf|prompt (?:evaluat|rat)\w+|transcri(?:be|ption) for ai|image (?:collection|tagging)|evaluat\w+ (?:ai|llm) (?:outputs?|responses?))\b/gi,
  scraping:
    /\b(?:(?:web|data|screen|site|linkedin|google maps|amazon|instagram|twitter|e-?mail) ?-?(?:scrap\w+|crawl\w*|extract\w+|mining)|scrap(?:e|er|ers|ing)|crawl(?:er|ing|ers)?|extract(?:ing|ion of)? (?:(?:all|the|of) )?(?:data|information|text|tables|details|images?)(?: from)?|data (?:extraction|mining)|parse (?:data|pdfs?)|beautiful ?soup|pdf (?:data )?extract\w*)\b/gi,
  dataentry:
    /\b(?:data[- ](?:entry|input\w*|cleaning|cleansing)|copy ?[-/] ?past(?:e|ing)|copy[- ](?:and[- ])?paste (?:work|job|task|data)|copying and pasting|(?:blog|content|article|product) (?:conversion|transfer)|typing|typist|enter(?:ing)? (?:the )?data|(?:pdf|image|paper|scan\w*) to (?:excel|word|text)|clean(?:ing|ed)? (?:up )?(?:the |our |my |of )?(?:data|database|spreadsheet|list)|upload(?:ing)? (?:\w+ ){0,3}(?:products?|listings?|data|images|content)|list (?:\w+ ){0,2}products)\b/gi,
  listings:
    /\b(?:product listings?|amazon (?:listings?|seller|fba|store|va|account|a\+)|etsy|ebay|listing optimi\w+|seller central|walmart marketplace|print on demand|dropship\w*)\b/gi,
  spreadsheet:
    /\b(?:(?:excel|google sheets?|spread-?sheets?|airtable|smartsheet)(?! (?:file|files|skills|proficien\w*|is|and power))(?: (?:expert|specialist|developer|formulas?|macros?|template|sheet|spreadsheet|workbook|vba|automation|model|dashboard|tool|calculator|tracker|guru|help))?|vba|macros?|pivot tables?|power ?query)\b/gi,
  dashboard:
    /\b(?:dash-?boards?|power ?-?bi|tableau|looker(?: studio)?|data studio|qlik\w*|bi (?:developers?|analysts?|reports?|specialist|experts?|consultant|tool|engineer)|business intelligence|data visuali[sz]\w+|visuali[sz]ations?|metabase|superset|domo\b|dax\b|grafana|google analytics report\w*|ssrs|ssas|sap (?:analytics|sac|bo))\b/gi,
  pipeline:
    /\b(?:data (?:engineers?|engineering|pipelines?|warehous\w*|lakes?|integration|migration|ingestion|architect\w*)|etl|elt\b|airflow|snowflake|bigquery|databricks|redshift|dbt|kafka|spark|azure data factory|ssis|synapse|fabric)\b/gi,
  database:
    /\b(?:(?:sql|database|oracle|postgres\w*|mysql|mongo\w*|access|filemaker|sql server) (?:design\w*|develop\w*|administrat\w*|dba|quer(?:y|ies)|optimi\w+|expert|specialist|migrat\w*|schema|programm\w*|tuning|stored)|stored procedures?|dba|data ?base)\b/gi,
  analysis:
    /\b(?:data (?:analys(?:is|t|ts|es)|analytics?|scien(?:ce|tists?)|interpret\w*|insights?|expert|specialist)|statistic(?:s|al|ian|ians)(?: analysis)?|analy[sz](?:e|ing) (?:(?:our|my|the|a|some|this|customer|sales|survey|large|and) ){0,3}(?:data|results|trends|datasets?|data ?sets?|sales|survey)|content analysis|analy[sz]e (?:[\w-]+ ){0,3}(?:videos|content|footage)|spss|stata|regression|a\/b test\w*|research analyst|(?:business|marketing|product|quantitative|reporting|web|risk|sports?|qualitative) (?:data )?analy(?:st|sts|tics|sis)|gis|arcgis|qgis|geospatial|econometric\w*|biostatistic\w*|bioinformatic\w*|meta-?analysis|survey (?:data|results))\b/gi,
  trading:
    /\b(?:trading (?:bots?|algorithms?|system|strateg\w*|indicators?|software|view)|trading ?view|pine ?script|mql[45]|mt[45]|meta ?trader|ninja ?trader|algo(?:rithmic)?[- ]trad\w*|expert advisor|back-?test\w*|forex|arbitrage)\b/gi,
  chatbot:
    /\b(?:(?:chat|voice|ai|telegram|whatsapp|discord|slack|gpt|customer service)[ -]?(?:ro)?bots?|conversational (?:ai|agents?)|(?:ai|voice|llm|autonomous|virtual) agents?|ai (?:voice|phone|call|receptionist|assistants?|copilot|companions?)|voice (?:assistants?|ai)|custom gpts?|gpts|rag\b|retrieval[- ]augmented|lang ?chain|dialogflow|voiceflow|vapi|botpress|assistants? api)\b/gi,
  aimedia:
    /\b(?:stable diffusion|mid-?journey|comfy ?ui|dall-?e|lora|dream ?booth|deep-?fakes?|ai[- ](?:generated |powered )?(?:images?|art|videos?|avatars?|models? (?:photos?|influencers?)|influencers?|music|photos?|headshots?)|generat\w+ (?:ai )?(?:images?|avatars?)|text[- ]to[- ](?:image|video|speech)|(?:face|head) ?swap\w*|voice clon\w+|virtual try-?on)\b/gi,
  prompts: /\b(?:prompt (?:engineer\w*|writ\w*|design\w*|librar\w*)|(?:chat ?gpt|ai|claude) prompts?)\b/gi,
  vision:
    /\b(?:computer vision|object (?:detect\w*|recogni\w*|track\w*)|image (?:recogni\w*|classif\w*|segment\w*|processing)|face (?:recogni\w*|detect\w*)|facial recogni\w*|ocr|open ?cv|yolo\w*|pose (?:estimat|detect)\w*|recogni(?:tion|[sz]e) (?:of )?\w+|video analytics|number plate)\b/gi,
  model:
    /\b(?:machine[- ]learning|deep[- ]learning|\bml\b|ai\/ml|ml\/ai|nlp|neural net\w*|(?:train|fine-?tun)\w* (?:(?:an?|the|our|my|of|some|existing|custom|ai|ml|llm|llama|language) ){0,4}(?:models?|llms?|classifier)|fine-?tun\w+|predict(?:ive|ion) (?:models?|modell?ing|algorithm|engine|system)|prediction|forecasting|recommend(?:ation|er) (?:engine|system|model|algorithm)s?|tensor ?flow|py ?torch|(?:time[- ]?series|classification|llm|language|regression) models?|classifiers?|reinforcement learning|genai|ai model\w*|data model\w*|kaggle|synthetic data|sentiment|speech recognition|hugging ?face|ml ?ops)\b/gi,
  blockchain:
    /\b(?:block-?chain|smart contracts?|nfts?|web3|solidity|crypto(?: ?currency)?(?: (?:wallet|exchange|token|bot|project))?|tokens? (?:contract|launch|creation)|ethereum|solana|defi|dapps?|meme ?coin|ton\b|hyperledger)\b/gi,
  game: /\b(?:(?:video|mobile|2d|3d|unity|unreal|indie|board|card|roblox|browser|casino|vr|multiplayer) ?(?:2d |3d )?games?|game (?:develop\w*|design\w*|programm\w*|artist|art|app|engine|build)|games? for|gamif\w+|unity(?: ?[23]d)?|unreal(?: engine)?|godot|roblox|slot game|vr experience|minecraft)\b/gi,
  electronics:
    /\b(?:pcbs?|firmware|embedded|electronic(?:s)?(?: (?:design|engineer|circuit)\w*)?|circuit\w*|arduino|raspberry ?pi|esp32|esp8266|stm32|micro-?controllers?|iot|fpga|schematics?|altium|plc|sensor (?:board|module)|hardware (?:design|engineer|prototyp)\w*|electrical (?:design|engineer|drawings?)\w*|matlab|simulink|modelica|robotics?|ros2?\b|simulation)\b/gi,
  security:
    /\b(?:cyber ?-?security|pen(?:etration)?[- ]?test\w*|security (?:audit|test\w*|expert|assess\w*|consult\w*|engineer|analyst|specialist|review)|vulnerabilit\w+|malware|hacked|hacker|soc ?2|iso 27001|infosec|ethical hack\w*)\b/gi,
  testing:
    /\b(?:q\.?a\.? (?:test\w*|engineer\w*|analyst|specialist|lead)|quality (?:assurance|test\w*)|(?:software|app|manual|automation|automated|web|mobile|user|usability|beta|functional|game|play|regression|load) ?-?test(?:ers?|ing|s)|test(?:ers?| cases?| plans?| automation| engineer)|sdet|playwright|cypress|selenium test\w*)\b/gi,
  devops:
    /\b(?:dev-?ops|kubernetes|k8s|docker\w*|terraform|ci\/cd|server (?:admin\w*|setup|set-?up|manage\w*|migrat\w*|config\w*|support|issue)|(?:linux|system|systems|windows|network|cloud|vps) (?:admin\w*|engineer\w*|architect\w*|setup|server|support|migration|infrastructure|security)|site reliability|sre\b|(?:aws|azure|gcp|google cloud)(?: (?:engineer|architect|expert|specialist|consultant|setup|developer|admin\w*|migration|infrastructure|cloud|devops))?|c-?panel|hosting(?: (?:migration|setup))?|dns|vpn|firewall|active directory|vmware|proxmox|nginx|deploy(?:ment|ing|ed)? (?:of |to |on |our |my |the )|microsoft exchange|exchange server|mailbox(?:es)?|office 365|microsoft 365|sharepoint|intune|backup\w*|cisco|(?:network )?switches|routers?|wi-?fi (?:setup|network)|networking|it support|api gateway)\b/gi,
  integration:
    /\b(?:integrat(?:e|ion|ions|ing)(?= )|api (?:integrat\w*|connect\w*|setup)|connect(?:ing)? (?:our |my |the |a )?[\w .]{2,30}(?: to | with | and )|zapier|make\.com|n8n|integromat|crm (?:setup|set-?up|integrat\w*|implement\w*|custom\w*|config\w*|expert|specialist|admin\w*|automation|migration)|hub-?spot|salesforce|zoho|go ?high ?level|\bghl\b|odoo|erp ?next|erp|net ?suite|dynamics(?: 365)?|sap\b|webhooks?|payment gateways?|servicenow|monday\.com|pipedrive|power ?platform|power ?apps|power ?automate)\b/gi,
  automation:
    /\b(?:automat(?:e|ed|ing|ions?)(?! testing)|(?:python|bash|powershell|google apps?|apps|shell|javascript|auto ?hotkey|photoshop|user) scripts?|scripts? (?:that|to|for|which)|(?:create|build|develop|code) (?:[\w-]+ ){0,2}scripts?|rpa|ui ?path|selenium|puppeteer|workflow automat\w*|bots? (?:that|to|for)|macro(?:s)? recorder)\b/gi,
  plugin:
    /\b(?:(?:wordpress|woocommerce|shopify|chrome|browser|figma|wp|firefox|outlook|excel|word|revit|vs ?code|slack|custom|unity|obsidian|jira|google) (?:plug-?ins?|extensions?|add-?ons?|add-?ins?|widgets?)|(?:plug-?ins?|browser extensions?|chrome extensions?|add-?ons?|add-?ins?) (?:develop\w*|that|to|for|which|need\w*)|plug-?in(?: develop\w*)?)\b/gi,
  shop: /\b(?:(?:online|web)[ -]?(?:stores?|shops?)|(?:e-?commerce|shopify|woo-?commerce|magento|prestashop|big ?commerce|dropshipping|opencart|ecwid|square) ?(?:stores?|shops?|sites?|web-?sites?|platforms?|develop\w*|experts?|design\w*|specialists?|themes?|solution)|shopify|woo-?commerce|magento|prestashop|e-?commerce)\b/gi,
  landing:
    /\b(?:landing pages?|sales (?:pages?|funnels?)|click ?funnels|squeeze pages?|one[- ]page(?:r)? (?:web)?sites?|lead ?pages|unbounce|funnels?|single[- ]page (?:web)?sites?|zipify)\b/gi,
  app: /\b(?:ar ?core|ar ?kit|augmented reality|(?:mobile|android|ios|iphone|ipad|i-?phone|smart-?phone|react[- ]native|flutter|hybrid|cross[- ]platform|native|ionic|swift|kotlin|swiftui|expo)(?: (?:and|&|\/|or) (?:android|ios|web))?[ -]?(?:app(?:s|lications?)?(?: (?:develop\w*|design\w*))?|develop\w*|engineers?|programm\w*)|(?:app|apps|application) (?:develop\w*|build\w*|creat\w+|for (?:ios|android|iphone))|(?:dating|delivery|fitness|restaurant|taxi|chat|booking|social media|messaging|travel|betting|tracking|tracker|learning|food|ride\w*) apps?(?! store)|apps?(?= (?:required|needed|idea|that|for|to|like|which|with|mvp))|play store|app store|flutter|react native|android|ios\b|apk|adalo|flutter ?flow|expo)\b/gi,
  ui: /\b(?:(?:ui|ux|ui ?[/&] ?ux|ux ?[/&] ?ui|user interface|user experience|product|interface|interaction|app|figma|screen|mobile app|dashboard|web app) (?:and ux )?(?:design(?!ed\b)\w*|mock-?ups?|wire-?frames?|prototyp\w*|redesign|kit|work)|wire-?fram\w*|ui\/ux|ux\/ui|figma (?:file|prototype|mock|template)?s?)\b/gi,
  sitechange:
    /\b(?:(?:edit|update|upgrad|chang|modif|tweak|redesign|re-design|revamp|improv|migrat|maintain|refresh|speed up|optimi[sz]|mov|manag|finish|complet|customi[sz]|restor|rebuild|alter|amend)(?:e|es|ing|y|ying|ed)?(?: (?:of|to|up))? (?:(?!for)[\w'’.-]+ ){0,4}(?:web ?-?sites?|sites?|web ?-?pages?|pages?|theme|blog|wordpress|webflow|wix|squarespace)|web-?site (?:update|upgrade|maintenance|redesign|migration|change|edit|speed|revamp|improvement|manage|optimi[sz]ation|refresh|tweak|modification|transfer|support|customi[sz]ation)\w*|(?:page|site) speed|changes to (?:my|our|the|an?) (?:\w+ ){0,3}(?:web)?site|wordpress (?:updates?|maintenance|migration|speed|support)|website manager|code editing)\b/gi,
  website:
    /\b(?:web ?-?sites?(?! (?:url|link|address|is|at|below|traffic|for (?:details|more)|visitors|data))(?: (?:design\w*|develop\w*|build\w*|creat\w+|for))?|web (?:design\w*|develop\w*|page|pages|presence|master|dev)|word-?press(?: (?:develop\w*|expert|website|site|theme|specialist|designer))?|web-?flow|wix|square-?space|elementor|divi|html5?|css|drupal|joomla|php (?:web\w*|site)|front[- ]?end web|site build\w*|blog (?:site|setup|set up))\b/gi,
  software:
    /\b(?:(?:full|front|back)[- ]?(?:stack|end)(?: (?:and|&) \w+)?(?: (?:\w+ ){0,2}(?:develop\w*|engineer\w*|programm\w*))?|(?:software|python|java|javascript|typescript|node(?:\.?js)?|react(?:\.?js)?|next\.?js|vue(?:\.?js)?|angular|django|laravel|php|ruby|rails|\.net|c#|c\+\+|golang|go|rust|ai|web app|api|mern|mean|symfony|flask|fastapi|bubble(?:\.io)?|no-?code|low-?code|senior|lead|linux|desktop|backend|frontend|webrtc|elixir) (?:\w+ ){0,2}(?:develop(?:er|ers|ment)|engineers?|programm\w*|coders?|architects?|expert|specialist|freelancer)|software(?: (?:solution|system|application|product|project))?|web ?-?app(?:s|lications?)?|saas|mvp|platforms?|portals?|back-?end|api(?:s)?|programm(?:er|ers|ing)|coding|coder|(?:desktop|windows|internal|booking|management|inventory|web-based|crm) (?:app(?:lication)?s?|systems?|software|tools?)|developers?(?= (?:needed|required|wanted|for|to|with|who))|development|bubble(?:\.io)?|marketplace)\b/gi,
  research:
    /\b(?:(?:web|internet|online|desk|product|academic|company|data|general|user|patent|podcast|contact|property) research(?:ers?|ing)?|researchers?|research (?:specialist|analyst|associate)s?|research(?:ing)? (?:and|assistant|project|task|work|on|into|of|for|needed|required|help)|find(?:ing)? (?:me |us )?(?:a |the |some )?(?:suppliers?|manufacturers?|venues?|products?|sources?)|fact[- ]check\w*|product sourc\w+|sourcing|compil(?:e|ing) (?:a )?(?:list|database|data))\b/gi,
  va: /\b(?:virtual (?:assistants?|pa)|\bvas?\b|personal assistants?|executive assistants?|admin(?:istrat(?:ive|ion|or))?(?: (?:assist\w*|support|tasks?|work|help|duties|role))|(?:calendar|inbox|e-?mail) manage\w*|\bpa\b|assistants? (?:needed|required|wanted)|office (?:manager|assistant|admin\w*)|secretar\w+|back[- ]office|order processing|travel (?:booking|arrang\w+)|dispatch\w*|operations (?:assistant|manager)|clerical)\b/gi,
  projectlead:
    /\b(?:(?:project|product|program(?:me)?|delivery|operations|event) (?:manager|management|coordinator|owner|lead)|scrum master|business analysts?|event (?:plann\w+|organi\w+)|cto\b|technical (?:lead|co-?founder)|co-?founder)\b/gi,
  graphics:
    /\b(?:graphic(?:s)? ?(?:design\w*|artists?|work|designer)?|flyers?|fliers?|leaflets?|brochures?|posters?|banners?|business cards?|menus?(?= (?:design|for|card))|catalogues?|catalogs?|magazines?|stationery|letterheads?|invitations?|cards? design\w*|signage|(?:print|layout|t-?shirt|social media|sticker|label|thumbnail|card|ticket|certificate|cover|calendar) design\w*|thumbnails?|canva|photo-?shop|in-?design|designers? (?:needed|required|wanted|for|to)|mock-?ups?|icons?(?= (?:design|set))|vehicle wrap|van (?:wrap|graphics)|roll[- ]?up|exhibition (?:stand|booth|banner|design)|booklets?|(?:welcome|marketing|media|info) packs?|forms? (?:design\w*|layout)|one[- ]?pagers?|templates? design)\b/gi,
} as const satisfies Record<string, RegExp>;

/** A trade that has stub lines of its own. */
export type StubTrade = keyof typeof TRADE_WORDS;
