import type { FactPattern } from './fact-pattern';

const ASK =
  '(?:send|share|show|shows?|showing|showcas\\w+|show off|provide|providing|include|including|attach|submit|see|seeing|supply|present|demonstrat\\w+|give|mention|apply with|respond with|reply with|bid with|upload|forward|list|require|first|must have|details of|summary of|overview of|description of|link|links? (?:to|of)|tell (?:us|me) about|examples? of|samples? of)';
const WORK =
  '(?:work|works|projects?|jobs?|examples?|samples?|designs?|videos?|websites?|sites?|apps?|applications?|logos?|articles?|portfolio|systems?|solutions?|tasks|builds?|campaigns?|case stud(?:y|ies)|clients|brands|implementations?|integrations?|animations?|pieces|edits?|illustrations?|books?|templates|reels?|models?|integrations?|covers|dashboards?|reports?|writing|translations?|code|automations?|funnels?|stores?|shops?|results|success(?:es)?|experience|assignments?|visuali[sz]ations?)';
const PAST =
  '(?:previous|past|prior|similar|relevant|recent|earlier|completed|related|comparable|your best|your own|your work|finished|successful|pervious)';

/** How a good applicant will be told from others: work to be shown, questions, an interview, a test or a trial. */
export const SCREENING: readonly FactPattern[] = [
  {
    kind: 'screening',
    words: /\bportfolios?\b/gi,
    value: 'portfolio',
    unlessAfter:
      /^\W{0,2}(?:web ?sites?|sites?|pages?|management|manager|compan\w+|of (?:products|brands|clients|companies|stocks|properties|shares|assets|investments)|analysis|optimi[sz]ation|tracking|value|section|returns?|risk|performance|construction|allocation|theme|template|theory|simulation|holdings|rebalanc\w+|strateg\w+|data|balance|and trading|monitor\w*|dashboard|to showcase my|insights?|level|growth|app|category|based on)\b/i,
    unlessBefore:
      /\b(?:investment|stock|trading|our|client|product|crypto|my|their|project|asset|personal|bond|equity|his|option|user'?s?|property|build (?:a|your)|for (?:a|the|your)|to your|simulate an?|manag\w+|diversified|expanding|growing|loan)\s+(?:\w+ )?$/i,
    needsFilled: true,
  },
  {
    kind: 'screening',
    words: new RegExp(
      `\\b${ASK}\\b[^.;\\n\\u25a1]{0,60}?\\b(?:${PAST}\\s(?:\\w+[ ,/&-]{1,3}){0,4}?${WORK}|(?:samples?|examples?|links?|references?|proof|evidence|screenshots?|demos?|case studies|urls?)\\b(?: [\\w,]+){0,4}? (?:of|to|from|for) (?:\\w+ ){0,4}?(?:you|your|previous|past|similar|prior|relevant|recent|completed|work|success)\\b)`,
      'gi',
    ),
    value: 'past work',
    unlessAfter:
      /^\W{0,2}(?:will be provided|is a (?:plus|must|bonus)|required|preferred|would be|in |with |is |and (?:knowledge|skills|strong))/i,
    unlessBefore: /\b(?:we|i|will|can|i[’']ll|you must|knowledge|to)\s(?:also |then |be )?$/i,
    unlessAnywhere: /^\W*(?:we|i)(?:[’']ll| will| can| have)\b/i,
    needsFilled: true,
  },
  {
    kind: 'screening',
    words: new RegExp(
      `\\b${ASK}\\b[^.;\\n\\u25a1]{0,60}?\\byou(?:(?: have|[’']ve) (?!done this)(?:\\w+ ){0,2}?(?:done|built|created|made|worked on|designed|edited|written|developed|produced|completed|delivered|animated|drawn|managed|translated|taken|modell?ed|filmed|shot|recorded|planned|taught|helped)| (?:did|built|made|designed|edited|wrote|worked (?:on|for)))\\b`,
      'gi',
    ),
    value: 'past work',
    unlessBefore: /\b(?:we|i|will|can|i[’']ll|you must|to)\s(?:also |then |be )?$/i,
    needsFilled: true,
  },
  {
    kind: 'screening',
    words:
      /\b(?:(?:samples?|examples?|links?|references?|proof|evidence|screenshots?|demos?|urls?) (?:of|to|from) (?:(?:any|your|the|some|few|\w+) ){0,4}(?:previous|past|similar|prior|relevant|recent|completed|related|own|work you|projects? you|your (?:\w+ )?(?:work|projects|portfolio))\b|(?:previous|past|similar|relevant|prior) (?:\w+ )?(?:work )?(?:samples?|examples?|references|links|case studies)|(?:work|writing|design|video|project|code|voice) samples?\b|(?:with|has|have|any|no|without|your) examples\b|some examples\b(?! (?:of (?!your|you|past|previous|similar|work)|include|are))|samples? of (?:your|work|past|writing|\w+ please)|examples? of (?:your|work|success)|examples? (?:you|that you)|case studies\b(?= (?:of|from|showing|where|you)|[.;)]|$)|your (?:(?:recent|past|previous|best|own|similar|prior|relevant) )+(?:\w+ )?(?:works?|projects?|jobs?|clients)\b|show ?reel|(?:previous|prior|past|similar) (?:projects?|work)(?: \w+){0,4} (?:would be|are|is) (?:appreciated|required|needed|helpful|preferred|provided)|(?:professional|client|character|work|two|three|2|3|provide|your|with) references\b|github (?:profile|link|account|repos?\w*)|behance|dribbble|linkedin profile|google scholar|past work history|before ?(?:\/|and|&|-) ?after (?:examples?|photos|pictures|shots)|proof of (?:successful|work|experience|past)|see (?:hard |clear |some )?(?:proof|evidence) of (?:[\w/-]+ ){0,3}?(?:work|results|success|experience))\b/gi,
    value: 'samples',
    unlessBefore:
      /\b(?:see|attached|here|following|these|below|educational|owner[’']s|i have|i[’']ve|we have|will (?:provide|send|share|give|be)|can (?:provide|send)|i[’']ll|our|my)\s(?:\w+ ){0,4}$|\b(?:proofread|edit)(?:ing)? $/i,
    unlessAfter:
      /^\W{0,2}(?:will be (?:provided|sent|supplied)|attached|below|(?:that )?(?:i|we) (?:like|love|have))\b/i,
    needsFilled: true,
  },
  {
    kind: 'screening',
    words:
      /\b(?:(?:provide|show|demonstrate|give|share) (?:me |us )?(?:an |some |a few |two |three |any |hard |clear |good )?(?:examples?|proof|evidence) of (?:[\w/-]+ ){0,4}?(?:work|designs?|projects?|builds?|track record|results|campaigns?)|(?:include|send|show)(?: me| us)? some of your (?:own |past |previous |best )?work|case studies (?:and|or) testimonials|have a way to show it|(?:drop|send|write|leave) (?:me |us )?(?:a |an )?(?:message|line|note|e-?mail) with (?:your )?(?:\w+ )?(?:experience|background|portfolio|examples?|work)|after (?:an |the |our )?interview|(?:include|send|submit|attach) (?:a |one )?(?:short |small |brief )?sample (?:excerpt|text|page|paragraph|edit|translation)|please demonstrate (?:\w\) )?(?:your )?(?:experience|expertise))\b/gi,
    value: 'samples',
    unlessBefore: /\b(?:we|i|will|(?:we|i|users|customers) can|i[’']ll|to|ability|documents?)\s(?:also |then |be )?$/i,
    needsFilled: true,
  },
  {
    kind: 'screening',
    words:
      /(?<![\p{L}\p{N}])(?:(?:send|submit|attach|include|provide|share|forward|e-?mail|upload|with|your|please|updated|and|&|via|latest|detailed|[•\-*✅🔹]|:) ?(?:us |me |in |over )?(?:your |an? |their |the )?(?:(?!implementing|the|with)\w+ )?(?<fact>(?:r[eé]s[uú]m[eé]s?|cv|curriculum vitae|cover letters?)(?![\p{L}\p{N}]))|headshot|introductory video|intro(?:duction)? video|video (?:introducing|introduction|interview))/giu,
    value: 'cv',
    unlessAfter:
      /^\W{0,2}(?:builder|generat\w+|writ(?:ing|er)|pars\w+|screen\w+|review|optimi[sz]\w+|template|(?:with|please include|include|mention) (?:the )?(?:word|phrase|code|“|")|by (?:the )?word|maker|data|and receive|tailor\w*|analy\w+)/i,
    unlessBefore:
      /\b(?:users?|candidates?|generate|parse|upload(?:ed|ing)?|creat\w+|start|rewrite|edit|write|begin|build|tailor\w*|optimi[sz]e|job ?seekers?|personali[sz]ed)\b[^.;]{0,25}$|\b(?:do|make|need|want|film|shoot|for) an? (?:\w+ )?$/i,
    unlessAnywhere:
      /\b(?:start|begin|open)\w* (?:your |the |with )*(?:cover letter|proposal|application)?[^.]{0,20}\bword\b/i,
    needsFilled: true,
  },
  {
    kind: 'screening',
    words:
      /\b(?:(?:please |kindly |briefly |to apply,? |must )?(?:tell (?:us|me)(?! when| your (?:price|rate|quote))|describe|explain|outline|detail(?:ing)?|share|mention|include|provide|state|say|summari[sz]e|let (?:us|me) know|highlight(?:ing)?|specify|indicate|showcas\w+|send(?: us| me)?|demonstrate)\b[^.;:\n\u25a1]{0,50}?\b(?:your (?:\w+ ){0,4}?(?:experiences?|expertise|approach(?:es)?|background|qualifications?|credentials|methodolog\w+|process|skills|strateg\w+|track record|plan|ideas|capabilit\w+|solutions?|knowledge|certifications?|tech stack)|(?:relevant|any|previous|prior|similar) (?:\w+ ){0,2}?(?:experience|expertise|qualifications)|how (?:you|would you|many)(?:[’'](?:d|ve|ll))?(?: would| will| can| have| plan| intend| could)?\b|why you|what (?:makes you|experience|you (?:would|have|did)|would you)|which (?!ever )(?:\w+ ){1,5}you(?:[’']ve| have)?|(?:an?|another|the|two|three) (?:[\w-]+ ){1,4}you (?:\w+ )?(?:have|built|fixed|did|keep|helped)|if you(?: have|[’']ve) (?:ever )?(?:done|taught|built|made|worked|used|written))|^if you(?: have|[’']ve) (?:ever )?(?:done|edited|won|built|made|worked|written) [^.?!]{0,60}\b(?:tell|show|send|let)\b|(?:approach|experience|qualifications|background|expertise) in your (?:proposal|application|bid|response|cover letter))/gi,
    value: 'tell us',
    unlessBefore:
      /\b(?:users? (?:can|to|will)|customers?|visitors?|the (?:app|site|website|system|ai)|we(?:[’']ll| will)|will be able to|patients?|students?|you will|opportunity to|ability to|able to|responsib\w+|to)\s(?:\w+ ){0,2}$/i,
    unlessAfter:
      /^\W{0,2}(?:to (?:our|the|a) (?:team|project|table)|to help|much|long|soon|charge|price|to create|in (?:developing|building))/i,
    unlessAnywhere: /^\W*(?:we|i)(?:[’']ll| will| can| have)\b|\b(?:visitors|subscribers|our readers)\b/i,
    needsFilled: true,
  },
  {
    kind: 'screening',
    words:
      /\b(?:(?:screening|pre-?application|following|these|few|interview|application) questions|answer (?:the|these|this|my|our|all|following|\d+) (?![^.;]{0,14}(?:rating|survey))[^.;]{0,20}?questions|(?:solve|complete) (?:the|a|an|this|our) (?:\w+ ){0,3}?(?:challenge|test|quiz|assessment)|(?:an?|short|video|phone|zoom|initial|final|first|job|the|for|before|personal|live|online|brief|your|technical|further|invited to|selected for|shortlisted for|by|and|conduct|schedule|all) interviews?\b|interviews? (?:will|with us|process|call|stage|round|required)|(?:skills?|typing|written|technical|english|coding|short|small|quick|paid|unpaid|test) (?:test|assessment|trial|quiz|exercise)\b|paid (?:\w+ )?(?:trial|test|sample)|(?:test|trial|sample|pilot) (?:tasks?|projects?|runs?|jobs?|article|piece|period|month|week|edit|assignment|milestone|order|basis|video|translation|shift|day)\b|we will test|which we will test|(?:will|must|need to) pass (?:a|our|the) \w* ?test|audition\w*|(?:on|as|for|with|after) (?:a|the|one|our) (?:\w+ )?trial\b(?! (?:users?|version|data|subscription|balance|and error|sign|court|lawyer|attorney|accounts?|law|participants|site))|start(?:ing)? (?:off )?with (?:a|one|the|just one|\d) (?:small|single|simple|paid|first|short|test|fixed)|try (?:one|a single) (?:[\w-]+ )?first|first milestone|small first (?:job|task|milestone|project))/gi,
    value: 'test',
    unlessBefore:
      /\b(?:customers?|users?|clinical|free|stakeholders?|conduct\w*|candidates?|mock|court|perform\w*|job|unit|a\/b|our (?:guests?|podcast)|research|podcast|recorded|record|schedul\w*|an|edit\w*|of|transcri\w+|user|in-?depth|video|for your|structured|send(?:ing)? them|sending|interactive|survey|prepare for|personal injury|days?|medical|ai|exit|expert|day|stack overflow|software)[\s-]+(?:\w+ )?$/i,
    unlessAfter:
      /^\W{0,2}(?:with (?:users|customers|guests|stakeholders)|footage|transcripts?|videos?|app\b|platform|series|format|preparation|prep|questions? (?:generat|bank)|style|recording|podcast|subjects?|cases?|plans?|suite|automation|scripts?|data|report|environment|coverage|stakeholders|with each|key|users|analysis|for (?:podcast|article))/i,
    needsFilled: true,
  },
  {
    kind: 'screening',
    words:
      /\b(?:(?:have you (?:ever )?(?:worked|built|done|created|used|made|developed|had|managed|written|designed|completed|got|planned|translated|edited|published|integrated)|do you have (?:any )?(?:experience|knowledge|a portfolio|examples|samples|references)|are you (?:familiar|experienced|comfortable)|what (?:is|are) your (?:experience|approach|background|qualifications|process|skills|strengths)|how (?:would|do|will|can) you|how many (?:\w+ ){1,4}(?:have you|do you have|did you)|what (?:\w+ ){0,4}(?:have you|experience do you)|which (?:\w+ ){1,5}(?:have|did) you|can you (?:show|provide|share|demonstrate|send)|why (?:are you|do you think|should we|would you))\b[^?]{0,140}\?|in your (?:response|proposal|application|bid|cover letter|reply|message|pitch),? (?:please )?(?:tell|explain|describe|include|mention|name|say|provide|share|answer|outline|let (?:us|me) know)(?! (?:your |a |the )?(?:price|quote|rate|cost|total|word|timeline|estimate|hourly|fixed|phrase|color|colour))|(?:in|with) your (?:proposal|application)[^.;]{0,30}(?:experience|portfolio|examples|samples|approach)|why you(?:[’']re| are| would be| feel| think| should| want)\b|when you apply|appl(?:y|ication)s?(?: now| today| here)?,? with (?:your |an? )?(?:[\w-]+ ){0,3}?(?:experience|approach|portfolio|samples?|examples?)\b|(?:to apply|apply with|applications? should include|apply by sending)[:,]? [^.;\n]{0,40}(?:work|experience|examples?|links?|samples?|two|three)|your (?:detailed )?(?:approach|methodology) (?:to|for) (?:this|the|solving|train|build|creating|implement\w*|develop\w*|deliver\w*|handling)|proven results|examples of (?:your|similar|previous|past)|(?:proposal|application|bid)s? (?:should|must|detailing|outlining|that|with)[^.;\n]{0,50}\b(?:experience|approach|examples?|samples?|portfolio|work)\b|(?:responses?|proposals?|applications?|bids) without (?:examples|samples|portfolio|links))/gi,
    value: 'questions',
    unlessAfter: /^\W{0,2}(?:word)/i,
    unlessAnywhere: /^\W*(?:we|i)(?:[’']ll| will| can)\b/i,
    needsFilled: true,
  },
];
