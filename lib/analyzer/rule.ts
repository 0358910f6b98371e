import type { Span } from '../text/span';
import type { Fact } from './fact';
import type { GapMistake, Mistake } from './mistakes';
import type { Post, TextPart } from './post';
import type { Has, Message, Severity } from './report';
import type { LoneSentence, Sentence } from './sentence';

/** What a rule found in a sentence: `span` is relative to the sentence's own text. */
export interface FoundWords {
  readonly span: Span;
  /** Replacements for exactly these words, the best first; none where only advice helps. */
  readonly rewrites: readonly string[];
  /** Overrides the rule's `docs` for these words. */
  readonly message?: Partial<Message>;
}

/** What a rule of the whole post found: words with their part (offsets into the part's text), or a gap. */
export interface FoundInPost extends FoundWords {
  readonly part: TextPart;
}

/** Something the post never says, with the line that would say it. */
export interface FoundGap {
  readonly stub: string;
  /** The heading or kind of sentence it belongs beside; inserted at the end of the description where there is none. */
  readonly part?: TextPart;
  readonly at?: number;
  readonly message?: Partial<Message>;
}

/** The post as rules of the whole post see it. */
export interface ReadPost {
  readonly post: Post;
  readonly sentences: readonly Sentence[];
  readonly facts: readonly Fact[];
  readonly has: Has;
  /** The trade this post is for, from skills, title and text: the key of the stub tables. */
  readonly trade: string;
}

/** What stands in the card and in the docs. `source` names where the advice comes from (a title and an address). */
export interface RuleDocs extends Message {
  readonly source: string;
}

/** A text (a description) or a whole post. */
export type ExamplePost = string | Partial<Post>;

/** A post that shows the mistake: `flags` are the exact words, in order; `after` is the flagged text once the first rewrites are in place. */
export interface InvalidExample {
  readonly post: ExamplePost;
  readonly flags?: readonly string[];
  readonly gap?: true;
  readonly after?: string;
}

/** A post that does not show the mistake although it looks like it. */
export interface ValidExample {
  readonly post: ExamplePost;
  readonly because: string;
}

interface RuleBase {
  /** The file's name without its ending. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** How much one finding weighs in the score, 0..20 points. */
  readonly weight: number;
  /** A rule that cannot keep its precision is off unless the user turns it on. */
  readonly trial?: true;
  readonly docs: RuleDocs;
  readonly examples: {
    readonly invalid: readonly [InvalidExample, ...InvalidExample[]];
    readonly valid: readonly [ValidExample, ...ValidExample[]];
  };
}

/** Looks at one sentence with its section: a pure function of those, so its findings are remembered with it. */
export interface SentenceRule extends RuleBase {
  readonly scope: 'sentence';
  readonly mistake: Mistake | 'blank';
  find(sentence: LoneSentence): Iterable<FoundWords>;
}

/** Looks at the whole post, through its facts. */
export interface PostRule extends RuleBase {
  readonly scope: 'post';
  readonly mistake: Mistake | 'blank';
  find(post: ReadPost): Iterable<FoundInPost>;
}

/** Says whether something is missing from the whole post. */
export interface GapRule extends RuleBase {
  readonly scope: 'gap';
  readonly mistake: GapMistake;
  find(post: ReadPost): FoundGap | null;
}

/** A kind of mistake. */
export type Rule = SentenceRule | PostRule | GapRule;

/** Checks the type of a rule and gives it back. */
export const defineRule = <R extends Rule>(rule: R): R => rule;
