import type { Section } from './sentence';

// What a heading or lead-in says about the lines below it.
const OPENED_BY: readonly [Section, RegExp][] = [
  [
    'applicant',
    /\b(?:requirements?|qualifications?|skills?|experience|who you are|about you|you (?:are|have|should|must|will have)|what we(?:'re| are) looking for|ideal (?:candidate|freelancer)|must[- ]haves?|nice[- ]to[- ]haves?|preferred|candidates?|your profile|we expect)\b/i,
  ],
  [
    'company',
    /\b(?:about (?:us|the (?:company|client|business))|who we are|our (?:company|story|mission)|company overview|background)\b/i,
  ],
  [
    'process',
    /\b(?:how to apply|to apply|when applying|application|apply|proposal|please (?:send|include|answer|provide)|next steps|working together|communication|process)\b/i,
  ],
  [
    'scope',
    /\b(?:scope|deliverables?|responsibilit(?:y|ies)|tasks?|duties|what you(?:'ll| will) (?:do|be doing)|the (?:job|work|project|task)|project (?:details|description|overview|scope)|features?|functionality|we need|job description|overview|objectives?|goals?|timeline|budget)\b/i,
  ],
];

/** The section that a heading or lead-in opens. */
export function sectionOf(heading: string): Section {
  for (const [section, pattern] of OPENED_BY) if (pattern.test(heading)) return section;
  return 'unknown';
}
