const HIRED =
  '(?:developer|engineer|designer|analyst|expert|specialist|writer|consultant|manager|scientist|architect|assistant|programmer|freelancer|administrator|trader|marketer|tutor|strategist|professional|agency|team)s?';

/** Talk about the applicant, of which more tells nothing more about the job. */
export const PERSON =
  /\b(?:experience|skills?|skilled|proficien\w+|knowledge|familiar\w*|understanding|expertise|candidates?|passion\w*|degree|track record|background|certifi\w+)\b/i;
/** The same, less surely. */
export const LIKELY_PERSON =
  /\b(?:experienced|ability to|attention to detail|self-motivated|team player|applicants?|freelancers?|qualifi\w+|talented|seeking|years)\b/i;

/** Talk about a role, not a piece of work. */
export const ROLE =
  /\b(?:join (?:our|us|a|the)|responsibilit\w+|the ideal candidate|ideal freelancer|role|position|the successful candidate|the right candidate|team player|full[- ]time|part[- ]time|long[- ]term)\b/i;
/** Work that goes on, side by side with others. */
export const GOES_ON = /\b(?:responsible|collaborat\w+|stakeholders?|duties|work closely|cross-functional|ongoing)\b/i;

/** A title that names who is hired. */
export const HIRE_IN_TITLE = new RegExp(`\\b${HIRED}\\b`, 'i');
/** A title that ends with who is hired: what for is not said. */
export const HIRE_ENDS_TITLE = new RegExp(`\\b${HIRED}(?: (?:needed|wanted|required))?(?!.*\\w)`, 'i');

/** Words that bind a piece of work: what must be so, when, and in which case. */
export const BOUND =
  /\b(?:should|must|needs? to|has to|have to|cannot|can't|won't|shall|when|once|if|then|each|every|per|instead|without|except|unless|otherwise|same|into|following|below|based on|such as|e\.g|for example|consist\w*|between|after|before|until|currently|already|existing)\b/gi;
