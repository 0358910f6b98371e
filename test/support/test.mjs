// Sets up what is missing and runs every check. The last line counts them all: "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox, installDependencies, main, ROOT } from './prepare.mjs';

const RESULTS = join(ROOT, '.output', 'results');
/** Vitest's projects, cheapest first. */
const LAYERS = ['unit', 'dom', 'browser', 'e2e'];

const npx = (...args) =>
  spawnSync('npx', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

await main(() => {
  installDependencies();
  process.env.CHROMIUM_PATH = ensureChromium();
  process.env.FIREFOX_PATH = ensureFirefox();
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });

  let passed = 0;
  let failed = 0;
  const check = (name, ok) => {
    if (ok) passed++;
    else {
      failed++;
      console.log(`FAILED: ${name}`);
    }
    return ok;
  };
  const step = (name, ...command) => {
    const start = performance.now();
    console.log(`\n== ${name}`);
    check(name, npx(...command));
    console.log(`== ${name}: ${Math.round((performance.now() - start) / 1000)} s`);
  };

  step('prepare', 'wxt', 'prepare');
  step('types', 'tsc', '--noEmit');
  step('lint', 'biome', 'check', '--error-on-warnings', '.');
  step('build for Chrome', 'wxt', 'build');
  step('build for Firefox', 'wxt', 'build', '-b', 'firefox');
  for (const layer of LAYERS) {
    const file = join(RESULTS, `${layer}.json`);
    const start = performance.now();
    console.log(`\n== ${layer} tests`);
    const ended = npx(
      'vitest',
      'run',
      '--project',
      layer,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    );
    console.log(`== ${layer} tests: ${Math.round((performance.now() - start) / 1000)} s`);
    if (!existsSync(file)) {
      check(`${layer} tests (they did not report)`, false);
      continue;
    }
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    // A file that fails to load holds no tests, and would otherwise pass unseen.
    const unloaded = testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0);
    for (const { name } of unloaded) check(`${name} (did not load)`, false);
    passed += numPassedTests;
    failed += numFailedTests;
    if (numPassedTests + numFailedTests === 0) check(`${layer} tests (there are none)`, false);
    else if (!ended && numFailedTests + unloaded.length === 0)
      check(`${layer} tests (an error outside of any test)`, false);
  }
  if (failed > 0) process.exitCode = 1;
  console.log(`\n${passed} passed, ${failed} failed`);
});
