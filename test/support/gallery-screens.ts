import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { STATES } from '../gallery/names';
import { type Look, openGallery } from './gallery';

const OUT = join(import.meta.dirname, '..', '..', '.output', 'screens');
const LOOKS: Record<string, Look> = {
  light: {},
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: true },
  narrow: { width: 320 },
  // 360 px at 200 %.
  zoom: { width: 180 },
  long: { long: true },
};

const [only, ...looks] = process.argv.slice(2);
mkdirSync(OUT, { recursive: true });
const gallery = await openGallery();

for (const state of STATES) {
  if (only && only !== 'all' && !state.includes(only)) continue;
  for (const [name, look] of Object.entries(LOOKS)) {
    if (looks.length > 0 && !looks.includes(name)) continue;
    const page = await gallery.open(state, look);
    await page.screenshot({ path: join(OUT, `${state}-${name}.png`), fullPage: true });
    await page.close();
  }
}
await gallery.close();
