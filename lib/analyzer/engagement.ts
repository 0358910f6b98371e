/** How the work is bought: a role that goes on, changes to what exists, one named thing, or nothing plainly said. */
export type Engagement = 'role' | 'change' | 'thing' | 'open';

// Work that goes on by the week or month, said as such; a hope for more work is none.
const GOES_ON =
  /(?<!(?:potential|possib\w+|opportunit\w+|chance|may|could|might|future|into|towards?)\b[^.\n]{0,40})\b(?:on-?going (?:basis|support|work|projects?|role|collaboration|relationship|position|maintenance|monthly|need|development)|long[- ]term (?:basis|role|position|contract|collaboration|work|project)|\d+\+?(?: ?(?:-|–|to) ?\d+)? ?(?:hours?|hrs?) ?(?:weekly|per|a|each|every|\/)|hours per (?:week|day)|(?:part|full)[- ]time|retainer|on a (?:weekly|monthly|daily|regular) basis|about the role|(?:role|position) overview|(?:contract|freelance|remote|permanent) (?:position|role)\b|(?:per|a|each|every) (?:week|month) (?:we|you)|various (?:upcoming )?projects|multiple (?:\w+ )?projects|(?:variety|number) of projects|day-to-day|duties (?:and|&) responsibilities)\b/i;
// Words of those who hire into a team, also for a single project.
const JOINS =
  /\b(?:join (?:our|us|the|their|my)\b|cross-functional|develop and maintain|(?:stay|keep) (?:updated|up[- ]to[- ]date|current|abreast))\b/i;
const ONE = /\b(?:this|the|our|my|an?) (?:[\w-]+ ){0,3}project\b|\bone[- ](?:off|time)\b|\bproof of concept\b/i;

// "Our website" stands already, as does an "existing app"; "our app" may be still to be built.
const STANDS = /^(?:our|my) .*(?:site|shop|store|dashboard|report)$|\b(?:existing|current)\b/i;
const BEGUN =
  /\b(?:I|we)(?:['’]ve| have)? already (?:built|developed|coded)\b|\b(?:revamp|improv|enhanc|rework)\w* (?:(?:our|my|the) )?existing\b|\bfinal stages?\b|\b\d\d ?% (?:done|complete\w*|finished|ready)\b/i;
const MAY_STAND = /^(?:our|my) .*(?:platform|system|product|software|application|api)$/i;
const TO_BUILD = /\b(?:build|creat|develop|launch|design)\w* (?:[\w-]+ ){0,3}(?:our|my|an?)\b/i;
// What of the client's own is bettered or taken over.
const OWN_GROWS = /\b(?:enhanc|improv|optimi[sz]|updat|upgrad|maintain|tak)\w*(?: over)? (?:our|my)\b/i;
// What is to be finished or bettered stands too.
const GROWS =
  /(?<!\b(?:app|site|website|platform|tool|software|system|dashboard) to )\b(?:finali[sz]|finish|improv|enhanc|upgrad|extend|rework|redesign)(?:e|ing)?\b|\b(?:complet|updat)(?:e|ing) (?:an?|the|our|my|and)\b/i;

/** The engagement that a post offers, by its title, its text and the noun it has for the thing worked on. */
export function engagementOf(title: string, text: string, noun: string | null): Engagement {
  const joins = JOINS.test(text);
  if (GOES_ON.test(text) || (joins && !ONE.test(text))) return 'role';
  const stands =
    STANDS.test(noun ?? '') ||
    GROWS.test(title) ||
    BEGUN.test(text) ||
    (/^(?:our|my) /.test(noun ?? '') && OWN_GROWS.test(text)) ||
    (MAY_STAND.test(noun ?? '') && !TO_BUILD.test(text));
  if (stands) return 'change';
  return noun && !joins ? 'thing' : 'open';
}
