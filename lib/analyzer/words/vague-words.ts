/** The kinds of vagueness, each with its own rule. */
export type VagueKind = 'list' | 'amount' | 'quality' | 'urgency' | 'open' | 'outcome' | 'object';

const NOUN = "[\\w'’-]+";
const OUR = '(?:our|my|the|their|your|its)';

/** What may be vague, by kind: alternatives of one pattern, the longer before the shorter. Data only. */
export const VAGUE_WORDS: Readonly<Record<VagueKind, string>> = {
  list: `etc(?:etera)?\\b\\.*|ect\\b\\.*|and so (?:on|forth)|and (?:so )?(?:many |much )more|and more|among(?:st)? others|and others|and other ${NOUN}|and (?:any|all) other ${NOUN}|(?:including|includes?|include),? but (?:is |are )?not limited to|but not limited to|not limited to|and such|and the like|or something|tasks may include|may include`,
  urgency: `asap|a\\.s\\.a\\.p\\.?|as soon as (?:possible|you can|we can)|as quickly as possible|urgent(?:ly)?|start(?:ing)? (?:right away|straight away|immediately|immidiately|asap|quickly|soon)|begin(?:ning)? (?:right away|immediately)|available immediately|(?:immediate|immidiate) (?:start|availability|help|assistance|results?|hire|need|attention)|immediately|immidiately|immediate|immidiate|right away|straight away|tight (?:deadlines?|timelines?|schedules?|turnaround)|quick(?:ly)? turn[- ]?around|fast turn[- ]?around|(?:fast|quick) (?:delivery|results|execution|work)|(?:very |pretty |rather |really |quite |fairly )?(?:quickly|fast|quick)|rapid(?:ly)?|speed(?:y|ily)|promptly|(?<!\\b(?:and|in|or|with) )(?<!/)swift(?:ly)?|time[- ]sensitive|time is of the essence|(?:in|on) a timely (?:manner|basis|fashion)|timely|(?<!\\b(?:from|to|with|see) you )soon|short notice|instant(?:ly)?`,
  open: `sometimes|(?:may|might|will|can) (?:also )?var(?:y|ies)|varies|based on (?:our|your|the|my) (?:${NOUN} )?(?:needs|requirements|preferences|feedback)|as per (?:the |our |my |your |client )*(?:requirements?|needs|brief)|as and when (?:required|needed|necessary)|(?:as|when|where|if|whenever|wherever)[- ](?:needed|required|necessary|appropriate|applicable)|on[- ]?going(?: (?:basis|support|work|project|maintenance))?|on an? (?:regular|on-?going|ad[- ]?hoc|as-needed) basis|regular(?:ly)?|periodic(?:ally)?|occasional(?:ly)?|ad[- ]?hoc|day[- ]to[- ]day|from time to time|here and there|tb[dac]\\b|(?:to|will) be (?:determined|defined|discussed|confirmed|decided|specified|agreed|provided later)|(?:to be |yet to be )(?:determined|defined|decided)|(?:not|n['’]t) (?:too |really |entirely |quite |exactly )?(?:sure|certain|clear)|(?:do not|don['’]?t) (?:(?:really|yet|even|quite|exactly) )*know (?:yet |exactly )?(?:what|how|which|where) (?:exactly )?(?:we|i) (?:really |exactly )?(?:need|want|should|require|expect)|unsure|unclear|no idea|open to (?:${NOUN} ){0,2}(?:suggestions?|ideas?|styles?|options?|recommendations?)|possibly|potentially|maybe|perhaps|(?:if|where|wherever|whenever) possible|as (?:much|many|best|accurate|close|detailed|large|fast|low) (?:${NOUN} ){0,2}as (?:possible|you can)|in (?:as much|more) detail|the more|best as possible|as you (?:would )?(?:see fit|recommend)|as (?:we|i|you) see fit|whatever|whichever|(?:as|if|when) (?:they|issues|problems|things) (?:come up|arise|pop up)|(?:that|which|may|might) (?:may )?arise|as assigned|or so|upcoming projects?|future (?:projects?|work|enhancements?|updates|improvements)|i am flexible|could also be|we (?:may|might)|or maybe|can be discussed`,
  amount: `a (?:wide |broad |large |huge |great |small |whole )?(?:variety|range|number|bunch|lot|set|series|handful|host|array|couple|mix) of|(?:wide|broad) (?:range|variety|array) of|(?:a )?variety of|lots of|plenty of|a few|several|various|multiple|numerous|many different|many|different (?:types|kinds|sorts) of|(?:all|any|some) (?:types?|kinds?|sorts?) of|(?:various|certain|some|other) (?:types?|kinds?|sorts?) of|different|diverse|some (?:of (?:the|our|my|these|those|them))|some(?! \\d| one\\b)|certain|specific|particular|most of|majority of|something|everything|anything else|anything|things like|stuff|all (?:the |of (?:the|our) )?(?:necessary|required|relevant|needed|key)|any (?:other|additional|relevant|necessary|further|required|changes|issues|bugs|improvements)|any|all the|(?<!\\beach )other|additional|few|fewer|more|key|core|essential|critical|proper|suitable|appropriate|reasonable|designated|specified|certain|minor|medium(?:[- ]sized)?|straight[- ]?forward|(?:not|nothing) (?:too|very|overly|super|over) (?:complicated|complex|simple|fancy|difficult|crazy|the top)|rough|handful of|a (?:bit|little) (?:of)?|a (?:small|simple|short|quick|basic)|simple|basic|minimal|necessary|relevant|large (?:amounts?|volumes?|number) of|vast amounts? of|large|small|bulk|lot of|numbers? of`,
  quality: `modern|futuristic|quirky|catchy|trendy|bold|vibrant|gorgeous|lovely|cool|magical|impressive|jaw[- ]dropping|ultimate|next[- ](?:generation|gen|level)|inviting|timeless|slick|loud|flexible|${NOUN}-(?:friendly|engaging)|human-like|life-?like|ultra[- ]fast|faster|tidy|highest (?:possible )?standards?|contemporary|clean(?:er)?(?! up\\b)|sleek(?:er)?|user[- ]?friendly|user[- ]centric|intuitive(?:ly)?|(?:very |super )?eas(?:y|ily)[- ]to[- ](?:use|navigate|understand|read|follow|maintain)|easily|high(?:est|er)?[- ]?(?:level )?(?:of )?quality|top[- ](?:quality|notch|tier)|best[- ]quality|good quality|quality|hq\\b|professional(?:ly|ism)?(?:[- ]looking)?|nice(?:r|ly)?|beautiful(?:ly)?|attractive|elegant|stylish|stunning|eye[- ]?catching|attention[- ]grabbing|visually[- ](?:appealing|stunning|engaging(?! (?:in|with)\\b)|attractive|pleasing|compelling)|aesthetically[- ](?:pleasing|appealing)|aesthetic(?:ally|s)?|appealing|engaging|interactive|dynamic|compelling|captivating|creative|unique|(?<!\\bthe )original|fresh|fun|exciting|interesting|amazing|awesome|fantastic|great|excellent|exceptional|outstanding(?! (?:\\w+ )?(?:vat|tax|returns?|invoices?|balances?|payments?|debts?|issues|tasks|items|work|bugs|shares?)\\b)|perfect|flawless(?:ly)?|polished|premium|luxur(?:y|ious)|world[- ]class|best[- ]in[- ]class|state[- ]of[- ]the[- ]art|cutting[- ]edge|innovative|groundbreaking|revolutionary|advanced|sophisticated|robust|scalable|maintainable|reliable|efficient(?:ly)?|effective(?:ly)?|optimal|seamless(?:ly)?|smooth(?:ly)?|comprehensive|thorough|detailed|in[- ]depth|insightful|meaningful|valuable|actionable|impactful|accurate(?:ly)?|clear(?:ly)?(?! (?:them|it|up|out|the|our|my|all)\\b)|well[- ](?:organized|organised|structured|documented|designed|written|crafted)|responsive|functional|feature[- ]rich|enterprise[- ]grade|lightweight|secure|stable|simple and|minimal(?:ist|istic)?|immersive|memorable|better(?:[- ]looking)?|improved|enhanced|best (?:possible|practices|way|results)|good|look(?:s|ing)? (?:good|great|nice|professional|better)|look and feel|stand(?:s)? out|bells and whistles|high[- ](?:performance|performing|converting|impact|end|accuracy|standards?)|fully functional|(?<!\\b(?:to|can|will|must|you|and|then) )complete|smart|intelligent|powerful|strong|solid|latency|good[- ]looking|realistic|desired|successful|satisfactory|decent`,
  outcome: `(?:provide|providing|deliver|delivering|extract|extracting|uncover|generate|gain|offer)(?:s|ing)? (?:${NOUN} ){0,2}insights|actionable insights|(?:${NOUN} )?insights|(?:that |to |will )*driv(?:e|es|ing) (?:${NOUN} ){0,2}(?:decisions?|growth|success|engagement|revenue|conversions|results|sales)|(?:enhanc|improv|optimi[sz]|streamlin|elevat|boost|maximi[sz]|strengthen|increas|transform|grow|scal|supercharg|accelerat|turbo-?charg)(?:e|es|ing|ed)? (?:and (?:${NOUN}) )?(?:${OUR} )?(?!(?:an?|and|or|for|to|of|in|on|with|by)\\b)${NOUN}(?: (?!(?:and|or|for|to|of|in|on|with|by)\\b)${NOUN})?|(?:to )?the next level|bring(?:ing)? (?:${NOUN} ){1,4}to life|meet(?:s|ing)? (?:${OUR} |user |business |client )?(?:${NOUN} )?(?:needs|requirements|standards|expectations|goals)|(?:tailored|customi[sz]ed|aligned|align|according) (?:to|with) (?:${OUR} )?(?:${NOUN} )?(?:needs|requirements|goals|objectives|brand|standards|preferences)|(?:informed|strategic|business|data-driven) decisions?|decision[- ]making|maximum impact|(?:our|your|my) (?:${NOUN} )?(?:goals|objectives|vision)|desired (?:results?|outcomes?)|industry (?:best practices|standards)|best practices|improvements?|enhancements?|optimal (?:performance|results)`,
  object: `(?:our|an|my|their|your|with|the) (?:existing|current) (?:${NOUN} )?${NOUN}|existing (?:${NOUN} )?${NOUN}|(?:${OUR} )?(?:specific|business|unique|own) (?:needs|requirements|use[- ]case)|use[- ]case|another ${NOUN}|an? (?:(?:specific|new|small|large|big|exciting|upcoming|innovative|existing|complex|custom|tailored|software|data|ai|immediate|ongoing|current|business|certain|web|mobile|simple) )?(?:project|application|solution|system|app|platform)|(?:fix|resolve|solve|address|troubleshoot)(?:ing|es)? (?:and \\w+ )?(?:any |the |some )?(?:${NOUN} )?(?:bugs|issues|problems|errors)|(?:add|create|build|develop|implement)(?:ing)? (?:new|custom|additional|more) (?:features?|functionality|functions)|new features|(?:ongoing |technical |extra )?(?:support|guidance|assistance) (?:with|on|for)|(?<!\\b(?:past|previous|similar|completed|relevant|your|these|those|following|other) )(?:(?!(?:up|mark|automate|make|making|do|doing|manage|managing|complete|completing|perform|performing|handle|track|assign|create|the|these|those|my|our|all|of|and|or|for|with|on|to|in|past|previous|similar|completed|relevant|your|following|as|is|are|that|page|code)\\b)${NOUN} )?(?:projects|tasks|duties|solutions|changes|modifications|updates|adjustments|tweaks|edits|functionality)|${NOUN} related (?:work|tasks)`,
};

/** Vague words by what they leave open: a group's judgement is learned once for all its words. Data only. */
export const GROUPS: readonly (readonly [string, RegExp])[] = [
  [
    'style',
    /^(?:modern|contemporary|clean(?:er)?|sleek(?:er)?|nice(?:r|ly)?|beautiful|attractive|elegant|stylish|stunning|fresh|minimal(?:ist|istic)|luxur\w+|aesthetic\w*|visually.*|eye.*|attention.*|appealing|good[- ]looking|look.*|(?:professional(?:ly)?|better)[- ]looking|polished|simple and|stand.*|bells.*)$/,
  ],
  ['ease', /^(?:.*-friendly|.*-engaging|user.*|intuitive\w*|.*eas(?:y|ily)[- ]to.*)$/],
  [
    'grade',
    /^(?:high.*quality|(?:high(?:est|er)?[- ]?(?:level )?(?:of )?quality)|top.*|best[- ]quality|good quality|quality|hq|professional(?:ly|ism)?|premium|world.*|best[- ]in.*|high[- ](?:end|standards?)|enterprise.*|excellent|exceptional|outstanding|flawless\w*|perfect)$/,
  ],
  [
    'sound',
    /^(?:robust|scalable|maintainable|reliable|efficient(?:ly)?|effective(?:ly)?|optimal|seamless(?:ly)?|smooth(?:ly)?|secure|stable|high[- ]perform.*|responsive|functional|fully functional|lightweight|solid|powerful|optimal)$/,
  ],
  [
    'depth',
    /^(?:comprehensive|thorough|detailed|in[- ]depth|insightful|meaningful|valuable|actionable|impactful|complete|high[- ]impact)$/,
  ],
  [
    'lively',
    /^(?:futuristic|quirky|catchy|trendy|bold|vibrant|cool|magical|impressive|jaw.*|engaging|interactive|dynamic|compelling|captivating|creative|unique|original|fun|exciting|interesting|immersive|memorable|innovative|revolutionary|groundbreaking)$/,
  ],
  [
    'praise',
    /^(?:amazing|awesome|fantastic|great|good|better|improved|enhanced|best.*|decent|strong|successful|desired|satisfactory)$/,
  ],
  [
    'advanced',
    /^(?:next.*|ultimate|ultra.*|human.*|life.*|state.*|cutting.*|advanced|sophisticated|smart|intelligent|realistic|feature-rich)$/,
  ],
  ['exact', /^(?:accurate(?:ly)?|clear(?:ly)?|well.*|.*accuracy|latency)$/],
  ['few', /^(?:some|a few|several|few|a couple of|a handful of|handful of|some of.*)$/],
  [
    'many',
    /^(?:various|multiple|numerous|many.*|different.*|diverse|(?:a )?(?:\w+ )?(?:variety|range|series|set|number|array|mix|host|bunch) of|lots of|a lot of|plenty of|other|additional|more)$/,
  ],
  ['any', /^(?:everything|any.*|all .*|whatever|whichever)$/],
  [
    'named',
    /^(?:key|core|essential|critical|proper|suitable|appropriate|reasonable|specified|certain|specific|particular|designated|necessary|relevant|required|needed)$/,
  ],
  [
    'size',
    /^(?:medium.*|straight.*|(?:not|nothing) .*|rough|small|large.*|minor|basic|simple|minimal|bulk|a (?:small|simple|short|quick|basic)|vast.*)$/,
  ],
  ['thing', /^(?:something|anything|stuff|things like|anything else)$/],
  [
    'now',
    /^(?:asap|as soon.*|urgent\w*|start.*|begin.*|available immediately|imm?[ie]diate.*|right away|straight away|time.*|short notice|instant\w*)$/,
  ],
  [
    'fast',
    /^(?:.*fast|.*quick|.*quickly|rapid\w*|speed\w*|promptly|swift\w*|tight.*|quick.*|fast.*|timely|.*timely.*|soon)$/,
  ],
  [
    'upkeep',
    /^(?:on-?going.*|.*basis|regular\w*|periodic\w*|occasional\w*|ad[- ]?hoc|day[- ]to[- ]day|from time.*|here and there)$/,
  ],
  [
    'asneeded',
    /^(?:as and when.*|(?:as|when|where|if|whenever|wherever)[- ](?:needed|required|necessary|appropriate|applicable)|(?:that|which|may|might|as|if|when).*(?:arise|come up|pop up)|as assigned|.*see fit)$/,
  ],
  [
    'undecided',
    /^(?:sometimes|.*var(?:y|ies)|based on.*|as per.*|flexible|tb[dac]|.*be (?:determined|defined|discussed|confirmed|decided|specified|agreed).*|(?:not|n['’]t|do not|don['’]?t).*|unsure|unclear|no idea|open to.*|possibly|potentially|maybe|perhaps|.*possible|depending on|(?:we|i) (?:may|might)|or maybe|can be discussed|i am flexible)$/,
  ],
  ['insight', /^.*insights$/],
  ['decide', /^.*(?:decisions?|decision-making|decision making)$/],
  ['drive', /^(?:(?:that |to |will )*driv.*|.*next level|bring.*life|maximum impact)$/],
  [
    'improve',
    /^(?:(?:enhanc|improv|optimi[sz]|streamlin|elevat|boost|maximi[sz]|strengthen|increas|transform|grow|supercharg).*)$/,
  ],
  [
    'meet',
    /^(?:meet.*|tailored.*|customi.*|align.*|accord.*|(?:our|your|my).*(?:goals|objectives|vision)|desired.*|industry.*|best practices|optimal.*)$/,
  ],
  ['existing', /^.*(?:existing|current).*$/],
  ['fix', /^(?:fix|resolve|solve|address|troubleshoot).*$/],
  ['addnew', /^(?:add|create|build|develop|implement).*(?:features?|functionality|functions)$|^new features$/],
  ['bare', /^an? .*(?:project|application|solution|system|app|platform)$/],
  [
    'works',
    /^.*(?:projects|tasks|duties|solutions|changes|modifications|updates|adjustments|tweaks|edits|functionality)$/,
  ],
  [
    'list',
    /^(?:etc|ect|and so|and more|and (?:so )?many|among|and others?|and (?:any|all) other|includ|but |not limited|and such|and the like|or something|tasks may|may include).*$/,
  ],
];
