import type { Post, TextPart } from '../analyzer/post';
import { namesOf, nearestHeading } from './accessible-name';
import { isShown } from './is-shown';

/** What the form's other fields say. */
export type FormFields = Partial<Omit<Post, TextPart>>;

const amount = (text: string): string | null => {
  const number = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0]?.replaceAll(',', '');
  return number ? `$${number}` : null;
};

/** The label of the chosen radio button among those that `selector` names. */
function chosenLabel(root: ParentNode, selector: string): string | null {
  const radio = [...root.querySelectorAll<HTMLInputElement>(selector)].find((each) => each.checked);
  if (!radio) return null;
  const label = radio.labels?.[0] ?? radio.closest('label');
  return label?.textContent?.replace(/\s+/g, ' ').trim() || radio.value || null;
}

/** The words of the first choice made, among radio buttons whose words are such and lists that are named so. */
export function readWorded(root: ParentNode, choices: RegExp, named?: RegExp): string | null {
  for (const radio of root.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')) {
    const words = (radio.labels?.[0] ?? radio.closest('label'))?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (choices.test(words)) return words;
  }
  if (named)
    for (const list of root.querySelectorAll('select'))
      if (list.value !== '' && isShown(list) && namesOf(list).some((name) => named.test(name)))
        return list.selectedOptions[0]?.textContent?.trim() || null;
  return null;
}

/** The first shown input that one of its names answers to. */
function inputNamed(root: ParentNode, name: RegExp): HTMLInputElement | null {
  for (const input of root.querySelectorAll<HTMLInputElement>(
    'input:not([type]), input[type="text"], input[type="number"]',
  ))
    if (isShown(input) && [...namesOf(input), input.placeholder].some((each) => name.test(each))) return input;
  return null;
}

/** Reads the budget as the analyzer writes it: "hourly $15.00-$30.00", "fixed $500"; '' where none is given yet, null where none is asked for. */
export function readBudget(root: ParentNode): string | null {
  const type = chosenLabel(root, 'input[type="radio"]') ?? '';
  const inputs = [/^from\b/i, /^to\b/i, /cost estimate|fixed|budget|price/i].map((name) => inputNamed(root, name));
  if (!inputs.some(Boolean)) return null;
  const [from, to, fixed] = inputs.map((input) => amount(input?.value ?? ''));
  if (from || to) return `hourly ${[from, to].filter(Boolean).join('-')}`;
  if (fixed) return `${/hour/i.test(type) ? 'hourly' : 'fixed'} ${fixed}`;
  return '';
}

/** Reads the skills shown as tokens, but for those below a heading that only suggests them. */
export function readSkills(root: ParentNode, selectors: readonly string[], suggested: RegExp): string[] {
  const texts = selectors.flatMap((selector) =>
    [...root.querySelectorAll<HTMLElement>(selector)]
      .filter((token) => !suggested.test(nearestHeading(token)))
      .map(
        (token) =>
          token.textContent
            ?.replace(/\s+/g, ' ')
            .replace(/[×✕]\s*$/, '')
            .trim() ?? '',
      ),
  );
  return [...new Set(texts.filter((text) => text !== '' && text.length <= 60))];
}

/** Reads a chosen radio's label among those whose name begins with `name`. */
export const readChoice = (root: ParentNode, name: string): string | null =>
  chosenLabel(root, `input[type="radio"][name^="${name}"]`);

/** How many files are attached: chosen in file inputs, or listed beside them. */
export function readAttachments(root: ParentNode): number {
  const chosen = [...root.querySelectorAll<HTMLInputElement>('input[type="file"]')].reduce(
    (sum, input) => sum + (input.files?.length ?? 0),
    0,
  );
  return Math.max(
    chosen,
    root.querySelectorAll('[data-attachment], [data-test="attachment"], .attachment-item').length,
  );
}

/** The screening questions written so far. */
export function readScreening(root: ParentNode): string[] {
  const questions: string[] = [];
  for (const box of root.querySelectorAll<HTMLTextAreaElement>('textarea'))
    if (/screening question/i.test([...namesOf(box), box.placeholder].join(' ')) && box.value.trim())
      questions.push(box.value.trim());
  for (const item of root.querySelectorAll('[data-screening-question]'))
    if (item.textContent?.trim()) questions.push(item.textContent.trim());
  return questions;
}

/** Drops what the page does not show. */
export function shownOnly(fields: { readonly [Key in keyof FormFields]: FormFields[Key] | null }): FormFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as FormFields;
}
