// How a sentence speaks as a whole.
const FRAMES: readonly (readonly [string, RegExp])[] = [
  [
    'invite',
    /\b(?:hear from you|apply now|please apply|get in touch|we(?:['’]d| would) love to|look(?:ing)? forward|don['’]t hesitate)\b/i,
  ],
  ['if you', /^\W*if you(?:['’]re|\b)/i],
  [
    'ideal',
    /\b(?:ideal|perfect|right|successful|best) (?:candidates?|freelancer|person|applicant|fit)|\bcandidates? (?:will|should|must)\b/i,
  ],
  [
    'you have',
    /\b(?:you (?:have|are|know|must have|should have)|must (?:have|know)|should know|knowledge of|familiar with|must have|must be|should be able|ability to|able to|experience (?:in|with|of))\b/i,
  ],
  [
    'about us',
    /^\W*(?:we are an?|we['’]re an?|our (?:company|mission|team)|i am an?|i['’]m an?|i run|we run|founded|about)\b(?!.*\blooking\b)/i,
  ],
  ['join', /\b(?:join (?:our|us|the)|our (?:growing |dynamic |talented )?team|opportunity)\b/i],
  ['seek', /\b(?:looking for|seeking|in search of|need(?:ed)? an?|hiring)\b/i],
  ['want', /\b(?:i|we) (?:would like|want|need|require|am looking to|are looking to)\b|\bi['’]d like\b/i],
  ['duty', /\b(?:responsible for|you will|you['’]ll|responsibilities|involves?|tasks? include)\b/i],
  ['must', /\b(?:should|must|needs? to|has to|have to)\b/i],
];

// Whose words they are: the applicant's record and wishes, or the thing to be delivered.
const OF_APPLICANT =
  /\b(?:(?:ideal|perfect|right|successful) (?:candidates?|freelancer|person|applicant)|candidates? (?:will|should|must)|experience[ds]? (?:in|with|of|as)|ability to|able to|capable of|passion\w* (?:for|about)|passionate|proven|track record|skills? (?:to|in|for)|if you(?:['’]re| can| are| have)|expertise in|dedicated to|committed to|strong (?:understanding|background)|you (?:have|are|know)|must have|knowledge of|eye for)\b/i;
const OF_THING =
  /\b(?:creat(?:e|ing)|build(?:ing)?|design(?:ing)?|develop(?:ing)?|writ(?:e|ing)|mak(?:e|ing)|produc(?:e|ing)|deliver(?:ing)?|ensur(?:e|ing)|provid(?:e|ing)|(?:app|application|website|site|system|platform|tool|design|video|logo|dashboard|report|model|solution|content|it) (?:should|must|will|needs? to|has to)|(?:need|want|require|looking for) (?:an?|some)|i['’]d like|would like)\b/i;

/** How a sentence speaks as a whole, told by its first frame. */
export const frameOf = (text: string): string | undefined => FRAMES.find(([, pattern]) => pattern.test(text))?.[0];

/** Whose the words are that follow: the applicant's, the thing's that is to be delivered, or nobody's. */
export const governorOf = (said: string): 'applicant' | 'thing' | 'none' =>
  OF_APPLICANT.test(said) ? 'applicant' : OF_THING.test(said) ? 'thing' : 'none';
