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
