import type { Post, TextPart } from '../analyzer/post';

/** Where in a job-post flow a page stands; `none` is no job-post form. */
export type Step =
  | 'none'
  | 'welcome'
  | 'title'
  | 'skills'
  | 'scope'
  | 'location'
  | 'budget'
  | 'description'
  | 'review'
  | 'whole';

/** An editable that holds one part of the post. */
export interface FoundPart {
  readonly part: TextPart;
  readonly element: HTMLElement;
}

/** What a site makes of a page. */
export interface FoundForm {
  readonly step: Step;
  readonly parts: readonly FoundPart[];
  /** What the form's other fields say on this page; only keys that the page shows. */
  readonly fields: Partial<Omit<Post, TextPart>>;
  /** The draft's id in the address, where there is one; else the draft belongs to the tab. */
  readonly draftKey: string | null;
}

/** What tells that a page holds a site's form, without reading it: all that the watcher carries of a site. */
export interface FormSign {
  readonly id: string;
  /** Whether a page with this address may hold a job-post form: cheap, no DOM. */
  matches(url: URL): boolean;
  /** Whether the page holds one. */
  isForm(root: Document, url: URL): boolean;
}

/** A site on which posts are written. Selectors are data; a match takes two agreeing signals. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** Whether a page with this address may hold a job-post form: cheap, no DOM. */
  matches(url: URL): boolean;
  /** Reads the page; `step: 'none'` with no parts where it holds no job-post form. */
  find(root: Document, url: URL): FoundForm;
  /** Whether a click on this element publishes the post (the draft ends). */
  isPost(target: Element): boolean;
  /** Steps of the site's wizard in order, for telling the user which step holds what; empty without a wizard. */
  readonly steps: readonly { readonly step: Step; readonly name: string; readonly parts: readonly string[] }[];
}
