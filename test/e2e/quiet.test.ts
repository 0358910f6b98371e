import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../support/addresses';
import { DRAFT, FLAGGED, setStage } from '../support/stage';

const FIELD = '#jp-description-1';
const stage = setStage();
/** What stands in the page that is ours, and what is drawn. */
const OURS = 'document.querySelectorAll("[data-wellposed]").length + CSS.highlights.size';

describe('a page of the hosts that holds no form', () => {
  it.each([
    'https://www.upwork.com/nx/find-work',
    'https://www.upwork.com/ab/messages/rooms/1',
    'https://www.fiverr.com/inbox/somebody',
    'https://www.fiverr.com/search/gigs',
  ])('%s gets the watcher and nothing else, whatever is typed there', async (address) => {
    const { page, chromium } = stage;
    const worlds: string[] = [];
    const session = await chromium.context.newCDPSession(page);
    session.on('Runtime.executionContextCreated', ({ context }) => void worlds.push(context.name));
    const scripts: string[] = [];
    session.on('Debugger.scriptParsed', ({ url }) => void scripts.push(url));
    await session.send('Runtime.enable');
    await session.send('Debugger.enable');
    await page.goto(address);
    await page.locator('textarea').first().click();
    await page.keyboard.type(DRAFT);
    await expect
      .poll(() => scripts.filter((url) => url.startsWith('chrome-extension://')))
      .toEqual([`chrome-extension://${chromium.extensionId}/content-scripts/watch.js`]);
    expect(await stage.held(OURS)).toBe(0);
    expect(await stage.review()).toMatchObject({ state: 'none', badge: '' });
    // The eyes of this test do see what is brought into a page that holds a form.
    await page.goto(DESCRIPTION);
    await expect.poll(() => scripts).toContain(`chrome-extension://${chromium.extensionId}/content-scripts/review.js`);
  });
});

describe('a page with a form', () => {
  it('loses the reviewer’s traces when the form goes by client-side navigation, and is served again when it comes', async () => {
    const { page, view } = stage;
    await page.goto('https://www.upwork.com/nx/find-work');
    await page.click('text=Post a job');
    await page.click('[data-cy="jp-cta-next"]');
    await page.click('#job-post-title');
    await page.keyboard.type('Bakery website, no haggling');
    await stage.sees('#job-post-title', 'no haggling');
    await page.goBack();
    await page.goBack();
    await page.getByText('Find work').waitFor();
    await expect.poll(() => stage.held('document.querySelectorAll("[data-wellposed]").length')).toBe(0);
    expect(await view.all('button', /^Wellposed/)).toEqual([]);
    await page.goForward();
    await page.goForward();
    await page.click('#job-post-title');
    await page.keyboard.type(' at all');
    await stage.sees('#job-post-title', 'no haggling');
  });

  it('has none of its text changed without a click, whatever happens to it for ten minutes', async () => {
    const { page, held } = stage;
    // The page's own clock runs ahead; what the events of ten minutes start, has come to its end.
    await page.clock.install();
    await stage.put(DESCRIPTION, FIELD);
    await stage.sees(FIELD, ...FLAGGED);
    const writes = await page.evaluate((field) => {
      const element = document.querySelector<HTMLTextAreaElement>(field)!;
      const seen: string[] = [];
      for (const type of ['beforeinput', 'input'])
        element.addEventListener(type, (event) => event.isTrusted && seen.push(type), true);
      return Object.assign(globalThis, { seen }).seen;
    }, FIELD);
    expect(writes).toEqual([]);
    const before = (await held('JSON.stringify(post)')) as string;
    for (let minute = 0; minute < 10; minute++) {
      for (const words of FLAGGED) await stage.pointAt(FIELD, words);
      await page.mouse.move(5, 5);
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await page.mouse.wheel(0, minute % 2 ? -200 : 200);
      await page.evaluate((field) => {
        const element = document.querySelector<HTMLElement>(field)!;
        element.blur();
        element.focus();
        for (const type of ['click', 'pointermove', 'keydown', 'mousedown', 'scroll', 'resize', 'visibilitychange'])
          for (const target of [element, document, window]) target.dispatchEvent(new Event(type, { bubbles: true }));
        document.body.append(document.createElement('p'));
      }, FIELD);
      await page.clock.fastForward('01:00');
    }
    expect(await held('JSON.stringify(post)')).toBe(before);
    expect(await page.inputValue(FIELD)).toBe(DRAFT);
    expect(await held('seen')).toEqual([]);
  });

  it('whose script presses our buttons changes nothing: only people do', async () => {
    const { page, view, held } = stage;
    await stage.put(DESCRIPTION, FIELD);
    await stage.clickAt(FIELD, 'great exposure');
    await view.get('button', /^Replace “great exposure”/);
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('[data-wellposed]'))
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown'])
          host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 300, clientY: 400 }));
    });
    expect(await held('[...document.querySelectorAll("[data-wellposed]")].some((each) => each.shadowRoot)')).toBe(
      false,
    );
    expect(await held('post.description')).toBe(DRAFT);
  });

  it('in another language gets a polite note and no findings', async () => {
    const { view } = stage;
    await stage.put(
      DESCRIPTION,
      FIELD,
      'Wir brauchen eine neue Seite für unsere Bäckerei mit sechs Unterseiten. Die Texte und Fotos sind fertig und ' +
        'das Logo hat ein Freund gezeichnet. Bitte melden Sie sich mit zwei Beispielen Ihrer Arbeit.',
    );
    await view.get('button', /^Wellposed: .*English/);
    expect(await stage.highlighted(FIELD)).toEqual([]);
    expect(await stage.review()).toMatchObject({ badge: '', report: { state: 'other-language', findings: [] } });
  });
});
