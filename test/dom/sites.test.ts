import { beforeEach, describe, expect, it } from 'vitest';
import { anywhere } from '../../lib/site/anywhere';
import { fiverr } from '../../lib/site/fiverr';
import { SITES } from '../../lib/site/index';
import { SITE_NAMES } from '../../lib/site/names';
import { pathShape, selectorsFor } from '../../lib/site/picked-box';
import { practice } from '../../lib/site/practice';
import { SIGNS } from '../../lib/site/signs';
import type { FoundForm, Site } from '../../lib/site/site';
import { upwork } from '../../lib/site/upwork';

const UPWORK = 'https://www.upwork.com/nx/job-post';
const at = (site: Site, address: string, markup: string): FoundForm => {
  document.body.innerHTML = markup;
  return site.find(document, new URL(address));
};
const partsOf = (form: FoundForm) => Object.fromEntries(form.parts.map(({ part, element }) => [part, element.id]));

beforeEach(() => {
  document.body.innerHTML = '';
  document.title = '';
});

describe('every site', () => {
  it('has an id of its own, also beside picked boxes', () => {
    const ids = [...SITES, anywhere([])].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the same name where it is not read', () => {
    expect(SITE_NAMES).toEqual(Object.fromEntries(SITES.map(({ id, name }) => [id, name])));
  });

  it.each([...SITES, anywhere([])])(
    '$id does not match an address elsewhere, nor one that only looks alike',
    (site) => {
      for (const address of [
        'https://example.com/nx/job-post/instant/title',
        'https://upwork.com.example.com/nx/job-post/instant/title',
        'https://notfiverr.com/briefs',
        'http://localhost/practice.html',
        'about:blank',
      ])
        expect(site.matches(new URL(address)), address).toBe(false);
    },
  );

  it.each([...SITES, anywhere([])])('$id finds nothing on a page without a form', (site) => {
    const form = at(site, 'https://www.upwork.com/nx/job-post', '<main><h1>Find work</h1><p>Nothing here.</p></main>');
    expect(form).toMatchObject({ step: 'none', parts: [], fields: {} });
  });

  it.each([...SITES, anywhere([])])('$id takes no ordinary button for the one that posts', (site) => {
    document.body.innerHTML = '<button>Save draft</button><p>Post this job</p>';
    for (const element of document.body.children) expect(site.isPost(element)).toBe(false);
  });
});

describe('the sign by which the watcher knows a form', () => {
  const PAGES = [
    [
      `${UPWORK}/instant/add-description`,
      '<h2>Start the conversation.</h2><textarea id="jp-description-1"></textarea>',
    ],
    [`${UPWORK}/instant/welcome`, '<h1>Getting started</h1>'],
    [`${UPWORK}/old`, '<label for="d">Description</label><textarea id="d" name="description"></textarea>'],
    [`${UPWORK}/old`, '<h1>Something else</h1>'],
    ['https://www.fiverr.com/briefs/new', '<label for="b">Describe the service</label><textarea id="b"></textarea>'],
    ['https://www.fiverr.com/briefs/new', '<h1>Your briefs</h1>'],
    ['https://www.fiverr.com/gigs', '<textarea aria-label="Describe the service"></textarea>'],
  ] as const;

  it('stands for every site on which the watcher runs', () => {
    expect(SIGNS.map(({ id }) => id)).toEqual(SITES.map(({ id }) => id).filter((id) => id !== 'practice'));
  });

  it.each(SIGNS)('of $id agrees with reading the page', (sign) => {
    const site = SITES.find(({ id }) => id === sign.id)!;
    const said = PAGES.map(([address, markup]) => {
      const url = new URL(address);
      expect(sign.matches(url)).toBe(site.matches(url));
      const isForm = at(site, address, markup).step !== 'none';
      expect(sign.isForm(document, url), `${address} ${markup}`).toBe(isForm);
      return isForm && sign.matches(url);
    });
    expect(new Set(said).size).toBe(2);
  });
});

describe('Upwork', () => {
  it.each([
    [`${UPWORK}/instant/title`, true],
    [`${UPWORK}/regular/add-description`, true],
    ['https://www.upwork.com/ab/job-post/123456/edit', true],
    ['https://www.upwork.com/nx/job-posting', false],
    ['https://www.upwork.com/nx/proposals/job/~01/apply/', false],
    ['https://www.upwork.com/ab/messages/rooms/1', false],
    ['https://www.upwork.com/nx/search/talent', false],
  ])('may hold a form at %s: %s', (address, isForm) => {
    expect(upwork.matches(new URL(address))).toBe(isForm);
  });

  it('reads the wizard’s title from its textarea', () => {
    const form = at(
      upwork,
      `${UPWORK}/instant/title`,
      `<main><h1>Let's start with a strong title.</h1><label for="job-post-title">Write a title for your job post</label>
       <textarea id="job-post-title"></textarea></main>`,
    );
    expect(form.step).toBe('title');
    expect(partsOf(form)).toEqual({ title: 'job-post-title' });
  });

  it('finds the description under another id by a label with an empty id in the same group', () => {
    const form = at(
      upwork,
      `${UPWORK}/instant/add-description`,
      `<main><h1>Start the conversation.</h1><div class="form-group"><label id="" class="label">Describe what you need</label>
       <div class="air3-textarea textarea-wrapper"><textarea id="other" aria-labelledby="" class="air3-textarea inner-textarea"></textarea></div></div></main>`,
    );
    expect(partsOf(form)).toEqual({ description: 'other' });
  });

  it('is not misled by an aria-labelledby that points nowhere', () => {
    const form = at(
      upwork,
      `${UPWORK}/instant/add-description`,
      `<main><textarea id="other" aria-labelledby="gone" placeholder="Already have a description? Paste it here!"></textarea></main>`,
    );
    expect(partsOf(form)).toEqual({ description: 'other' });
  });

  const DRAFT_PAGE = `
    <aside><h2>Refine your job post with Uma</h2><textarea id="chat" placeholder="Reply to Uma..."></textarea></aside>
    <main><h1>Draft job post</h1>
      <div><label for="t">Title</label><input id="t" type="text" placeholder="Untitled job post"></div>
      <div><label for="s">Summary</label><textarea id="s" placeholder="Describe what you need..."></textarea></div>
      <div><label for="d">Deliverables</label><textarea id="d" placeholder="Describe the deliverables..."></textarea></div>
      <div><label for="l">Duration</label><select id="l"><option value="">Choose</option><option selected>1 to 3 months</option></select></div></main>`;

  it('reads title, summary and deliverables of the draft page, and never the chat beside it', () => {
    const form = at(upwork, `${UPWORK}/draft`, DRAFT_PAGE);
    expect(form.step).toBe('whole');
    expect(partsOf(form)).toEqual({ title: 't', description: 's', deliverables: 'd' });
    expect(form.fields.duration).toBe('1 to 3 months');
  });

  it('passes over the assistant’s own box and takes the form’s behind it', () => {
    const form = at(
      upwork,
      `${UPWORK}/draft`,
      `<section><h2>What do you need done?</h2><textarea id="prompt" placeholder="Describe what you need..."></textarea></section>${DRAFT_PAGE}`,
    );
    expect(partsOf(form).description).toBe('s');
  });

  it.each([
    [`${UPWORK}/chat`, '<h1>What do you need done?</h1><textarea placeholder="Describe what you need..."></textarea>'],
    [
      `${UPWORK}/instant/ai-prompt`,
      `<h1>Describe what you're looking for in a sentence or two.</h1><textarea maxlength="1500" placeholder="E.g. I need a shop"></textarea>`,
    ],
  ])('does not take the assistant’s prompt at %s for a post', (address, markup) => {
    expect(at(upwork, address, `<main>${markup}</main>`)).toMatchObject({ step: 'none', parts: [] });
  });

  it('keeps the draft’s id from the address', () => {
    expect(at(upwork, `${UPWORK}/chat/1986694301/budget`, '<label>From <input></label>').draftKey).toBe('1986694301');
    expect(at(upwork, `${UPWORK}/instant/budget`, '<label>From <input></label>').draftKey).toBeNull();
  });

  it('reads the older form as one page', () => {
    const form = at(
      upwork,
      'https://www.upwork.com/ab/job-post/new',
      `<section><h3>Title</h3><label for="a">Enter the name of your job post</label><textarea id="a" name="title"></textarea></section>
       <section><h3>Description</h3><textarea id="b" name="description"></textarea></section>`,
    );
    expect(form.step).toBe('whole');
    expect(partsOf(form)).toEqual({ title: 'a', description: 'b' });
  });

  it('reads an hourly and a fixed budget as the analyzer writes them', () => {
    const page = (checked: string, inputs: string) =>
      `<main><h1>Tell us about your budget.</h1><label><input type="radio" name="k" ${checked === 'h' ? 'checked' : ''}>Hourly rate</label>
       <label><input type="radio" name="k" ${checked === 'f' ? 'checked' : ''}>Fixed price</label>${inputs}</main>`;
    const hourly = page('h', '<label>From <input value="$15.00"></label><label>To <input value="$30.00"></label>');
    expect(at(upwork, `${UPWORK}/instant/budget`, hourly).fields.budget).toBe('hourly $15.00-$30.00');
    const fixed = page(
      'f',
      '<label for="c">What is the best cost estimate for your project?</label><input id="c" value="1,500">',
    );
    expect(at(upwork, `${UPWORK}/instant/budget`, fixed).fields.budget).toBe('fixed $1500');
    expect(at(upwork, `${UPWORK}/instant/budget`, page('f', '')).fields.budget).toBe('');
  });

  it('takes a budget that was cleared for none, and says nothing of one that another step asks for', () => {
    const older = (budget: string) =>
      at(upwork, 'https://www.upwork.com/ab/job-post/new', `<textarea name="description"></textarea>${budget}`);
    const named = '<label for="m">What is your budget?</label>';
    expect(older(`${named}<input id="m" value="500">`).fields.budget).toBe('fixed $500');
    expect(older(`${named}<input id="m" value="">`).fields.budget).toBe('');
    expect(older('').fields).not.toHaveProperty('budget');
  });

  it('reads the chosen skills, not those that are only suggested', () => {
    const form = at(
      upwork,
      `${UPWORK}/instant/skills`,
      `<main><h1>What are the main skills required for your work?</h1><div><div data-cy="skill">WordPress</div><div data-cy="skill">CSS ×</div></div>
       <section><h6>Popular skills for Web Design</h6><div data-cy="skill">Figma</div></section></main>`,
    );
    expect(form.fields.skills).toEqual(['WordPress', 'CSS']);
  });

  it('reads length, level and place by name, or by the words of the choice', () => {
    const scope = at(
      upwork,
      `${UPWORK}/instant/duration`,
      `<main><label><input type="radio" name="duration-9" checked>3 to 6 months</label><label><input type="radio" name="expert-level-9" checked>Expert</label></main>`,
    );
    expect(scope.fields).toMatchObject({ duration: '3 to 6 months', level: 'Expert' });
    const renamed = at(
      upwork,
      `${UPWORK}/instant/duration`,
      '<main><label><input type="radio" name="x" checked>1 to 3 months</label><label><input type="radio" name="y" checked>Entry</label></main>',
    );
    expect(renamed.fields).toMatchObject({ duration: '1 to 3 months', level: 'Entry' });
    const place = at(
      upwork,
      `${UPWORK}/instant/location`,
      '<main><h1>Select your preferred talent location.</h1><label><input type="radio" name="z" checked>Worldwide</label></main>',
    );
    expect(place.fields.location).toBe('Worldwide');
  });

  it('knows the button that posts by its attribute or its words', () => {
    document.body.innerHTML =
      '<button data-cy="jp-cta-save"><span id="a">Save</span></button><button id="b"> Post this job </button>';
    expect(upwork.isPost(document.querySelector('#a')!)).toBe(true);
    expect(upwork.isPost(document.querySelector('#b')!)).toBe(true);
  });
});

describe('Fiverr', () => {
  it('takes the retired request form by its wording', () => {
    const form = at(
      fiverr,
      'https://www.fiverr.com/some/page',
      `<h3>What Service Are You Looking For?</h3><label for="r">Describe the service you're looking to purchase - please be as detailed as possible:</label>
       <textarea id="r" maxlength="2500" placeholder="I'm looking for..."></textarea>
       <label for="m">What is your budget for this service?</label><input id="m" placeholder="$" value="120">`,
    );
    expect(partsOf(form)).toEqual({ description: 'r' });
    expect(form.fields.budget).toBe('fixed $120');
    document.querySelector('input')!.value = '';
    expect(fiverr.find(document, new URL('https://www.fiverr.com/some/page')).fields.budget).toBe('');
  });

  it.each([
    '<h1>Messages</h1><textarea placeholder="Type your message..."></textarea>',
    '<h1>Post a project brief</h1><button>Get started</button>',
    '<h1>Logo design</h1><label for="x">Describe the service you offer</label><textarea id="x"></textarea>',
    '<h1>Your briefs</h1><textarea placeholder="Search in your briefs"></textarea>',
  ])('sees no form in %s', (markup) => {
    expect(at(fiverr, 'https://www.fiverr.com/start', markup).step).toBe('none');
  });
});

describe('the practice page', () => {
  it('is known in both browsers', () => {
    for (const scheme of ['chrome-extension', 'moz-extension'])
      expect(practice.matches(new URL(`${scheme}://abc/practice.html`))).toBe(true);
    expect(practice.matches(new URL('chrome-extension://abc/options.html'))).toBe(false);
  });
});

describe('a picked box', () => {
  it.each([
    ['/jobs/48213/edit', '/jobs/*/edit'],
    ['/p/3f2504e0-4f89-11d3-9a0c-0305e82c3301', '/p/*'],
    ['/post-project', '/post-project'],
    ['/nx/job-post/~01abcdef0123456789', '/nx/job-post/*'],
    ['/v2/new', '/v2/new'],
  ])('is remembered for %s as %s', (path, shape) => {
    expect(pathShape(path)).toBe(shape);
  });

  it('is found again by each of its selectors, and by no name that changes with every visit', () => {
    document.body.innerHTML = `<main><section><textarea></textarea></section>
      <section><textarea id="ember1234" name="details" aria-label="Details"></textarea></section></main>`;
    const element = document.querySelector<HTMLElement>('[name="details"]')!;
    const selectors = selectorsFor(element);
    expect(selectors.length).toBeGreaterThan(1);
    expect(selectors.join()).not.toContain('ember');
    for (const selector of selectors) expect([...document.querySelectorAll(selector)]).toEqual([element]);
  });

  it('is the description of pages of its shape, whatever a broken selector says', () => {
    const site = anywhere([
      { host: 'example.com', path: '/jobs/*/edit', selectors: ['::::', 'textarea[name="details"]'] },
    ]);
    const address = 'https://example.com/jobs/99/edit';
    expect(site.matches(new URL(address))).toBe(true);
    expect(site.matches(new URL('https://example.com/jobs/99'))).toBe(false);
    expect(partsOf(at(site, address, '<textarea id="q" name="details"></textarea>'))).toEqual({ description: 'q' });
  });
});
