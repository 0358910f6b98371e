// Makes a fresh clone ready: dependencies by the lockfile, and browsers where none is found. Only Node's own modules here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
const MODULES = join(ROOT, 'node_modules');
const MARK = join(MODULES, '.installed-from');

/** A failure that is told to the person as one sentence, without a stack. */
export class Told extends Error {}

const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32', ...options });

/** Installs the dependencies named by the lockfile, unless they already are. */
export function installDependencies() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    throw new Told(`Wellposed needs Node 20 or newer; this is ${process.version}.`);
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === lock) return;
  console.log('Installing dependencies (once) ...');
  const { status } = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) throw new Told('npm could not install the dependencies; its message is above.');
  mkdirSync(MODULES, { recursive: true });
  writeFileSync(MARK, lock);
}

const executable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(executable);

/** Chromium that Playwright downloaded earlier: the newest, or undefined. */
function downloadedChromium() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  ].filter((folder) => folder && existsSync(folder));
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ];
  return caches
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((name) => /^chromium-\d+$/.test(name))
        .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
        .flatMap((name) => inside.map((path) => join(cache, name, path))),
    )
    .find(executable);
}

/** The Chromium to use, or undefined. Branded Chrome is no use: it ignores `--load-extension`. */
export const findChromium = () =>
  [process.env.CHROMIUM_PATH].filter(Boolean).find(executable) ??
  onPath('chromium', 'chromium-browser') ??
  downloadedChromium() ??
  ['/Applications/Chromium.app/Contents/MacOS/Chromium'].find(executable);

/** The Firefox to use, or undefined. */
export const findFirefox = () =>
  [process.env.FIREFOX_PATH].filter(Boolean).find(executable) ??
  onPath('firefox-esr', 'firefox') ??
  ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'].find(
    executable,
  );

/** Installs a Debian package where this machine and this user can. Quiet unless it fails. */
function installDebianPackage(name) {
  if (!onPath('apt-get')) return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    return (
      spawnSync(command, rest, { stdio: 'pipe', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status ===
      0
    );
  };
  return apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', name);
}

/** Finds Chromium, or gets it: Playwright's download where there is internet, else Debian's package. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found; getting one (once) ...');
  spawnSync('npx', ['playwright', 'install', '--no-shell', 'chromium'], {
    cwd: ROOT,
    stdio: 'pipe',
    shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
  if (!findChromium()) installDebianPackage('chromium');
  const now = findChromium();
  if (!now)
    throw new Told(
      'No Chromium could be found or installed: install the package "chromium" (or set CHROMIUM_PATH to one) and run this again.',
    );
  return now;
}

/** Finds Firefox, or installs Debian's package. */
export function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  console.log('No Firefox found; installing it (once) ...');
  installDebianPackage('firefox-esr');
  const now = findFirefox();
  if (!now)
    throw new Told(
      'No Firefox could be found or installed: install the package "firefox-esr" (or set FIREFOX_PATH to one) and run this again.',
    );
  return now;
}

/** Runs a main function; a told failure is printed as its sentence, and the exit code is 1. */
export async function main(run) {
  try {
    await run();
  } catch (failure) {
    console.error(failure instanceof Told ? failure.message : failure);
    process.exitCode = 1;
  }
}
