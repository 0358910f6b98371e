// Sets up what is missing, builds, and opens Chromium with the extension; without a display it does by itself what a
// visitor would do, and tells what it saw. `npm start -- --headless` does so on any machine.
import { spawnSync } from 'node:child_process';
import { ensureChromium, installDependencies, main, ROOT, Told } from './prepare.mjs';

const npx = (args, options = {}) =>
  spawnSync('npx', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32', ...options });

/** Whether a window can be shown: everywhere but on a Linux machine without a screen. */
const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

await main(() => {
  installDependencies();
  process.env.CHROMIUM_PATH = ensureChromium();
  console.log('Building the extension ...');
  const build = npx(['wxt', 'build'], { stdio: 'pipe', encoding: 'utf8' });
  if (build.status !== 0) {
    console.error(`${build.stdout}${build.stderr}`);
    throw new Told('The extension could not be built; the reason is above.');
  }
  const isHeadless = process.argv.includes('--headless') || !hasDisplay();
  if (isHeadless) console.log('Trying it out without a window ...\n');
  const { status } = npx(['tsx', `test/support/${isHeadless ? 'walk-through' : 'open-window'}.ts`]);
  if (status !== 0) process.exitCode = status ?? 1;
});
