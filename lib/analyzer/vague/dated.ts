import type { Candidate } from './candidates';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY =
  '(?:next |this |coming )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|(?:the )?(?:end of )?(?:this|next|the) (?:week|month|weekend|year)|easter|christmas';
const NUMBERED = `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?`;
const DATE = `\\b(?:(?:by|before|until|till|due(?: on| by)?|no later than|deadline(?: is)?|on)[:,]? (?:the )?(?:${DAY}|${NUMBERED})|(?:within|in|under) (?:the next )?(?:\\d+|one|two|three|four|five|six|a few)(?:-\\d+)? (?:hours?|days?|weeks?|months?))\\b`;
const BEFORE = new RegExp(`${DATE}[^.!?;]{0,12}$`, 'i');
const AFTER = new RegExp(`^[^.!?;]{0,24}${DATE}`, 'i');
// Words for haste that a date makes exact; "ASAP" and "urgent" stay open beside one.
const HASTE =
  /^(?:(?:very |pretty |really |quite |fairly )?(?:quick|fast|rapid|swift|prompt|speed)(?:ly|y|er)?|soon|timely|a quick.*|quick.*|if (?:at all )?possible|where possible|ideally)$/;

/** Whether a date right beside words for haste, or a hope for it, says when. */
export function isDated(text: string, { start, end, triggers }: Candidate): boolean {
  return (
    triggers.every((trigger) => HASTE.test(trigger)) &&
    (BEFORE.test(text.slice(Math.max(0, start - 60), start)) || AFTER.test(text.slice(end, end + 70)))
  );
}
