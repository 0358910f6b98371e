import type { Report } from '../analyzer/report';
import { openField } from '../editor/open-field';
import { openHighlighter } from '../highlight/open-highlighter';
import type { DraftAnswer, ReviewerSettings, WatchState } from '../messages/protocol';
import { anywhere } from '../site/anywhere';
import type { FoundForm, FoundPart, Site } from '../site/site';
import { openActions } from './actions';
import { openCardOpener } from './card-opener';
import { openFieldChip } from './field-chip';
import { type FieldReview, openFieldReview } from './field-review';
import { watchForm } from './form-watch';
import { openPause } from './pause';
import type { ReviewerPorts } from './ports';
import { openSender } from './sender';

/** What a reviewer is opened with. */
export interface ReviewerOptions {
  readonly page: Document;
  /** The sites that it serves, besides the boxes that were picked. */
  readonly sites: readonly Site[];
  readonly ports: ReviewerPorts;
  readonly signal: AbortSignal;
}

const NO_FORM: FoundForm = { step: 'none', parts: [], fields: {}, draftKey: null };

/** Reviews the job-post forms of a page, as they come and go, until the signal aborts or the extension is gone. */
export function openReviewer({ page, sites, ports, signal: outer }: ReviewerOptions): void {
  const orphaned = new AbortController();
  const signal = AbortSignal.any([outer, orphaned.signal]);
  const reviews = new Map<Element, FieldReview>();
  const unreadable = new Set<Element>();
  let settings: ReviewerSettings | null = null;
  let site: Site | null = null;
  let form: FoundForm = NO_FORM;
  let report: Report | null = null;
  let version = 0;
  let isSilent = false;
  let posted = false;
  let wasWatched = false;

  const pause = openPause({
    ports,
    siteId: () => site?.id ?? null,
    settings: () => settings,
    changed: () => {
      for (const review of reviews.values()) review.setHidden(pause.of(review.field.element) !== null);
      cards.close();
      sender.now();
      chip.show();
    },
  });
  const cards = openCardOpener({ page, ports, site: () => site, signal });
  const chip = openFieldChip({
    page,
    ports,
    signal,
    settings: () => settings,
    main: () => mainReview(),
    state: () => ({ pause: pause.of(mainReview()?.element ?? null), report, isSilent, isReadable: reviews.size > 0 }),
    wished: (wish) => actions.wish(wish),
  });
  const actions = openActions({
    page,
    ports,
    cards,
    pause,
    reviews: () => [...reviews.values()],
    mainField: () => mainReview()?.element ?? null,
    picked: () => look(),
    signal,
  });

  /** The field that the chip sits at: the description, where there is one. */
  function mainReview(): { readonly element: HTMLElement } | null {
    for (const part of ['description', 'deliverables', 'title'] as const) {
      const found = form.parts.find((each) => each.part === part);
      if (found) return found;
    }
    return null;
  }
  const stateNow = (): WatchState => {
    if (pause.of(null) !== null) return 'paused';
    const shown = [...reviews.values()];
    if (shown.length > 0 && shown.every((review) => pause.of(review.field.element) !== null)) return 'paused';
    return form.parts.length > 0 && reviews.size === 0 ? 'unreadable' : 'watching';
  };

  const sender = openSender({
    signal,
    question() {
      if (!site || !isPostStep(form.step)) return null;
      const state = stateNow();
      const asked = [...reviews.values()].filter((review) => pause.of(review.field.element) === null);
      // Also what a script has set right behind the last key.
      for (const { field } of asked) field.read();
      const versions = asked.map((review) => [review, review.version] as const);
      const parts = state === 'watching' ? Object.fromEntries(asked.map((review) => [review.part, review.text])) : {};
      const { step, draftKey, fields } = form;
      const update = { siteId: site.id, step, draftKey, version: ++version, parts, fields, state };
      return {
        ask: () => ports.draftChanged(update),
        answered(answer: DraftAnswer) {
          if (answer.version !== update.version) return;
          isSilent = false;
          report = state === 'watching' ? answer.report : null;
          for (const [review, of] of versions) take(review, of, answer.report);
          cards.refresh();
          chip.show(true);
        },
      };
    },
    began: ports.wake,
    orphaned: () => orphaned.abort(),
    unanswered() {
      isSilent = true;
      chip.show();
    },
  });
  function take(review: FieldReview, of: number, { findings }: Report): void {
    const here = findings.filter((finding) => finding.kind === 'flag').filter(({ part }) => part === review.part);
    const gaps = findings.filter((finding) => finding.kind === 'gap').filter(({ stub }) => stub?.part === review.part);
    review.take(here, gaps, of);
  }

  function openPart({ part, element }: FoundPart): void {
    const field = openField(element);
    if (!field) return void unreadable.add(element);
    const review = openFieldReview({
      part,
      field,
      highlighter: openHighlighter(field),
      changed() {
        posted = false;
        sender.changed();
        cards.refresh(true);
      },
      signal,
    });
    reviews.set(element, review);
    review.setHidden(pause.of(element) !== null);
    const until = new AbortController();
    const { dispose } = review;
    cards.attach(review, until.signal);
    element.addEventListener('focus', ports.wake, { signal: AbortSignal.any([signal, until.signal]) });
    closing.set(element, () => {
      until.abort();
      if (cards.current?.review === review) cards.close();
      dispose();
    });
    if ((element.getRootNode() as Document | ShadowRoot).activeElement === element) ports.wake();
  }
  const closing = new Map<Element, () => void>();

  /** Compares what the page holds now with what is watched. */
  function look(): void {
    if (signal.aborted || !settings) return;
    const url = new URL(page.location.href);
    const boxes = anywhere(settings.boxes);
    const siteNow = sites.find((each) => each.matches(url)) ?? (boxes.matches(url) ? boxes : null);
    const before = form;
    const now = siteNow ? find(siteNow, url) : NO_FORM;
    // The last words of a field that is gone by now still belong to the draft.
    if (now.step !== before.step || before.parts.some(({ element }) => !element.isConnected)) sender.flush();
    site = siteNow;
    form = now;
    for (const [element, close] of closing) {
      const stays = element.isConnected && form.parts.some((each) => each.element === element);
      if (stays && form.parts.some((each) => each.part === reviews.get(element)?.part)) continue;
      close();
      closing.delete(element);
      reviews.delete(element);
    }
    for (const element of unreadable) if (!element.isConnected) unreadable.delete(element);
    for (const part of form.parts) if (!reviews.has(part.element) && !unreadable.has(part.element)) openPart(part);

    if (form.step === 'welcome' && before.step !== 'welcome') end(true, before.draftKey);
    else if (form.step === 'none' && wasWatched) end(posted, before.draftKey);
    else if (hasChanged(before, form)) sender.now();
    wasWatched = isPostStep(form.step);
    // What changed around the field may now lie where the chip is.
    chip.show();
  }
  function find(now: Site, url: URL): FoundForm {
    try {
      return now.find(page, url);
    } catch {
      // A page that stands in our way is left alone.
      return NO_FORM;
    }
  }
  function end(published: boolean, draftKey: string | null): void {
    posted = false;
    report = null;
    cards.close();
    ports.draftEnded({ siteId: site?.id ?? null, draftKey, published });
  }

  const view = page.defaultView!;
  const start = (now: ReviewerSettings) => {
    settings = now;
    look();
    for (const review of reviews.values()) review.setHidden(pause.of(review.field.element) !== null);
    chip.show();
    sender.now();
  };
  // At once: a box to pick is asked for in the moment in which this script arrives.
  ports.onPerform(actions.perform, signal);
  void ports.started().then((started) => {
    if (started.kind === 'orphaned') return orphaned.abort();
    if (started.kind !== 'answer' || signal.aborted) return;
    start(started.value);
    watchForm(page, reviews, look, signal);
    ports.onSettings(start, signal);
    page.addEventListener(
      'click',
      (event) => {
        const target = event.composedPath()[0];
        if (event.isTrusted && wasWatched && target instanceof view.Element && site?.isPost(target)) posted = true;
      },
      { capture: true, passive: true, signal },
    );
    view.addEventListener(
      'pagehide',
      () => {
        sender.flush();
        if (wasWatched) end(posted, form.draftKey);
      },
      { signal },
    );
    view.addEventListener('pageshow', (event) => event.persisted && sender.now(), { signal });
  });
}

const isPostStep = (step: FoundForm['step']): boolean => step !== 'none' && step !== 'welcome';

const hasChanged = (a: FoundForm, b: FoundForm): boolean =>
  a.step !== b.step ||
  a.draftKey !== b.draftKey ||
  a.parts.length !== b.parts.length ||
  a.parts.some(({ element }, i) => element !== b.parts[i]!.element) ||
  JSON.stringify(a.fields) !== JSON.stringify(b.fields);
