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

/** What a noun stands for in a job post. */
export const NOUNS: readonly (readonly [string, string])[] = [
  [
    'made',
    'website web-site site page pages app apps application applications design designs logo logos dashboard dashboards report reports video videos content article articles blog blogs post posts copy interface interfaces ui ux ui/ux system systems platform platforms tool tools model models bot bots chatbot script scripts code software plugin theme template templates image images graphics animation animations presentation document documents documentation book cover layout store shop product products game database api apis backend frontend front-end back-end architecture pipeline pipelines program visuals visualizations visualisations brand branding banner brochure flyer newsletter email emails campaign campaigns music song voiceover translation music map illustration illustrations drawing drawings mockup mockups prototype experience',
  ],
  [
    'work',
    'task tasks change changes update updates improvement improvements edit edits tweak tweaks modification modifications adjustment adjustments feature features functionality functionalities function functions project projects work works job jobs fix fixes bug bugs issue issues problem problems requirement requirements need needs service services support maintenance help assistance duties activities element elements aspects areas things items details integration integrations enhancement enhancements revision revisions solution solutions technique techniques strategy strategies challenges process processes',
  ],
  [
    'given',
    'data dataset datasets information file files source sources database spreadsheet spreadsheets sheets records spreadsheet list lists leads photos pictures photo picture documents excel csv pdf pdfs input inputs metrics parameters',
  ],
  [
    'person',
    'developer developers designer designers writer writers freelancer freelancers professional professionals expert experts specialist individual individuals person candidate candidates someone engineer engineers team teams communicator player thinker partner consultant analyst assistant editor manager va agency programmer artist people client clients customer customers user users stakeholders members',
  ],
  [
    'skill',
    'skills skill experience expertise knowledge ability abilities understanding communication english background track attention proficiency familiarity qualifications portfolio references',
  ],
  [
    'offer',
    'opportunity opportunities environment company startup business businesses rate rates pay salary compensation culture career growth team review reviews feedback relationship terms budget price',
  ],
  [
    'result',
    'results result insights insight analysis analyses recommendations decisions growth performance engagement conversions traffic sales revenue success efficiency accuracy quality outcomes outcome impact goals objectives standards standard practices',
  ],
  [
    'time',
    'time times turnaround delivery deadline deadlines basis days day week weeks hours month months start availability response timeframe',
  ],
];

/** What a word before says of the words after it: about whom, and what is done. */
export const CUES: readonly (readonly [string, string])[] = [
  [
    'skill',
    'experience experienced skills skill skilled ability able knowledge knowledgeable proficient proficiency familiar familiarity understanding expertise proven track background degree certified certification years fluent passion passionate capable portfolio excellent strong solid demonstrated bonus plus desirable comfortable talented',
  ],
  [
    'person',
    'candidate candidates freelancer freelancers developer developers designer designers expert experts specialist individual person someone somebody applicant applicants who',
  ],
  ['you', "you your you’re you're you’ll you'll"],
  [
    'firm',
    'company startup agency team founded leading mission business clients client offer offers environment culture opportunity join',
  ],
  ['we', "we we’re we're i i’m i'm our my"],
  [
    'need',
    'need needs needed want wants wanted looking seeking require requires required like must should please hire hiring request requesting ideally',
  ],
  [
    'make',
    'create creating build building design designing develop developing write writing make making produce producing deliver delivering provide providing implement implementing ensure ensuring generate generating craft crafting prepare preparing draft compose set configure setup',
  ],
  [
    'change',
    'improve improving fix fixing update updating edit editing enhance enhancing optimize optimizing optimise optimising revise modify modifying add adding change changing redesign migrate convert redo refine clean',
  ],
  [
    'look',
    'research find finding collect collecting gather gathering analyze analyzing analyse analysing extract extracting identify identifying review reviewing scrape scraping compile evaluate explore investigate pull',
  ],
  [
    'run',
    'work working collaborate manage managing handle handling run maintain maintaining perform conduct monitor coordinate lead execute responsible integrate integrating integration communicate',
  ],
  ['have', 'have has had provided attached supplied existing already currently got include includes including'],
  ['for', 'to for so that which ensure allowing allow enables enable can will'],
];
