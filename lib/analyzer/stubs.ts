import type { GapMistake } from './mistakes';
import type { FoundGap, ReadPost } from './rule';

const STUBS: Readonly<Record<GapMistake, string>> = {
  unprepared: 'To work from: [link, file or example you will hand over].',
  communication: 'Working together: we write in [e-mail, Slack or another tool], with an update every [day or week].',
  evaluation: 'To apply, please send [number] samples of similar work and answer: [your question].',
  deliverables: 'Deliverables: [number] [things], as [format], finished when [how you will check].',
};

/** The line that would fill a gap, with blanks for what only the client knows. */
export function stubOf(mistake: GapMistake, _post: ReadPost): FoundGap {
  return { stub: STUBS[mistake] };
}
