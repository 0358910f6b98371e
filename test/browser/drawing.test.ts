import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type EditorBrowser, type EditorTab, openEditorChromium } from '../support/field-harness';

describe.each(['native', 'overlay'] as const)('drawing with %s highlights', (way) => {
  let browser: EditorBrowser;
  let tab: EditorTab;
  beforeAll(async () => {
    browser = await openEditorChromium(way);
    tab = await browser.open('textarea');
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await tab.cdp!('Emulation.setEmulatedMedia', { media: 'screen', features: [] });
    await tab.fresh();
    await tab.run('probe.open()');
  });

  const look = async (media: string, features: { name: string; value: string }[] = []) => {
    await tab.cdp!('Emulation.setEmulatedMedia', { media, features });
    await tab.run('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
    return ((await tab.cdp!('Page.captureScreenshot', { format: 'png' })) as { data: string }).data;
  };
  /** Whether highlights can be seen: the page looks other than without them. */
  const isSeen = async (media: string, features: { name: string; value: string }[] = []) => {
    await tab.run('probe.mark()');
    const bare = await look(media, features);
    await tab.run(`probe.mark('modern', 'ASAP', 'simple')`);
    return (await look(media, features)) !== bare;
  };

  it('is seen on light and dark pages and in forced colours, and never in print', async () => {
    expect(await isSeen('screen')).toBe(true);
    await tab.run(`document.documentElement.style.colorScheme = 'dark'`);
    expect(await isSeen('screen')).toBe(true);
    expect(await isSeen('screen', [{ name: 'forced-colors', value: 'active' }])).toBe(true);
    expect(await isSeen('print')).toBe(false);
  });

  it('draws lines, not what looks like a selection, in forced colours', async () => {
    await tab.cdp!('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    expect(await tab.run('probe.open()')).toMatchObject({ way: 'overlay' });
    await tab.run(`probe.mark('modern', 'ASAP')`);
    await expect.poll(() => tab.run('probe.highlighted()')).toMatchObject({ seen: ['ASAP', 'modern'] });
  });

  it('draws an open field the other way as soon as forced colours are switched on, and back', async () => {
    const force = (value: 'active' | 'none') =>
      tab.cdp!('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    const drawn = () => tab.run<{ way: string; seen: string[]; active: number }>('probe.drawn()');
    await tab.run(`probe.mark('modern', 'ASAP')`);
    await tab.run(`probe.activate('m1')`);
    await expect.poll(drawn).toMatchObject({ way, seen: ['ASAP', 'modern'], active: 1 });
    await force('active');
    await expect.poll(drawn).toMatchObject({ way: 'overlay', seen: ['ASAP', 'modern'], active: 1 });
    if (way === 'native')
      expect(await tab.run('[...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0)')).toBe(0);
    await tab.run('probe.caret(2)');
    await tab.type('x');
    await expect.poll(drawn).toMatchObject({ way: 'overlay', seen: ['ASAP', 'modern'], active: 1 });
    await force('none');
    await expect.poll(drawn).toMatchObject({ way, seen: ['ASAP', 'modern'], active: 1 });
    await tab.run('probe.close()');
    // A field that is closed is drawn no more, whatever the colours.
    await force('active');
    expect(await tab.run(`document.querySelectorAll('[data-wellposed]').length`)).toBe(0);
  });

  it('leaves nothing behind', async () => {
    const before = await look('screen');
    await tab.run(`probe.mark('modern', 'ASAP', 'simple')`);
    await tab.run('probe.close()');
    expect(await look('screen')).toBe(before);
    expect(await tab.run(`document.querySelectorAll('[data-wellposed]').length`)).toBe(0);
    if (way === 'native')
      expect(await tab.run('[...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0)')).toBe(0);
  });

  it.each(['true', 'false'])('leaves the browser’s spell check as the page has it: %s', async (wanted) => {
    await tab.run(`Object.assign(editorPage.editable(), { spellcheck: ${wanted}, lang: 'en' })`);
    const how = () =>
      tab.run(
        '(({ spellcheck, lang, attributes }) => [spellcheck, lang, [...attributes].map((each) => each.name + each.value)])(editorPage.editable())',
      );
    const before = await how();
    await tab.run(`probe.mark('modern', 'ASAP')`);
    expect(await tab.run(`probe.replace('ASAP', 'bye [date]')`)).toMatchObject({ kind: 'done' });
    await tab.run(`probe.mark('modern')`);
    await expect.poll(() => tab.run('probe.highlighted()')).toMatchObject({ seen: ['modern'] });
    expect(await how()).toEqual(before);
  });

  it('gets along with what others lay over the field', async () => {
    await tab.run(`{
      const other = document.createElement('other-extension');
      other.style.cssText = 'position:fixed;inset:0;z-index:2147483647;pointer-events:none';
      document.documentElement.append(other);
    }`);
    await tab.run(`probe.mark('modern', 'ASAP')`);
    const drawn = () => tab.run('probe.highlighted()');
    await expect.poll(drawn).toMatchObject({ seen: ['ASAP', 'modern'] });
    const at = (words: string) =>
      tab.run(
        `(({ x, y, width, height }) => probe.markAt(x + width / 2, y + height / 2))(probe.boxOf(${JSON.stringify(words)}))`,
      );
    expect(await at('modern')).toBe('m0');
    expect(await at('ASAP')).toBe('m1');
    expect(await at('need')).toBe(null);
  });

  it('draws in the frame in which the text changes', async () => {
    await tab.run(`probe.mark('modern', 'ASAP', 'simple')`);
    await tab.run('probe.caret(2)');
    // Heard after ours: what is drawn by then is what the next frame shows.
    await tab.run(`editorPage.editable().addEventListener('input', () => {
      globalThis.drawnAtOnce = probe.highlighted().seen;
    })`);
    await tab.type('x');
    expect(await tab.run('drawnAtOnce')).toEqual(['ASAP', 'modern', 'simple']);
  });

  if (way === 'native')
    it('keeps out of the page’s own highlights, and draws again after the page has cleared them all', async () => {
      await tab.run(`{
        const range = document.createRange();
        range.selectNodeContents(document.body);
        CSS.highlights.set('search', new Highlight(range));
      }`);
      await tab.run(`probe.mark('modern', 'ASAP')`);
      const names = () => tab.run<string[]>('[...CSS.highlights.keys()].sort()');
      expect((await names()).filter((name) => !name.startsWith('wellposed-'))).toEqual(['search']);
      expect(await tab.run(`CSS.highlights.get('search').size`)).toBe(1);
      await tab.run('CSS.highlights.clear()');
      await tab.run(`probe.mark('modern')`);
      expect(await tab.run(`CSS.highlights.get('wellposed-high').size`)).toBe(1);
      expect(await names()).not.toContain('search');
    });
});
