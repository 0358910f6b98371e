// Sets up what is missing and runs every check. The last line counts them all: "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox, installDependencies, main, ROOT } from './prepare.mjs';

const RESULTS = join(ROOT, '.output', 'results');
const shell = process.platform === 'win32';

const npx = (...args) => spawnSync('npx', args, { cwd: ROOT, stdio: 'inherit', shell }).status === 0;

/** As `npx`, beside other things: what it says is printed at once when it has ended, lest lines of two runs mix. */
const npxBeside = (...args) =>
  new Promise((resolve) => {
    const run = spawn('npx', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], shell });
    const said = [];
    for (const stream of [run.stdout, run.stderr]) stream.on('data', (chunk) => said.push(chunk));
    run.on('error', (failure) => said.push(Buffer.from(`${failure}\n`)));
    run.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });

await main(async () => {
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
  /** Runs one of Vitest's projects and counts its tests. */
  const runLayer = async (layer, run) => {
    const file = join(RESULTS, `${layer}.json`);
    const start = performance.now();
    console.log(`\n== ${layer} tests`);
    const ended = await run(
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
      return;
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
  };

  // One browser with one page leaves most of a second core to tests that need none. Whole extensions are tested alone.
  const pure = runLayer('unit', npxBeside).then(() => runLayer('dom', npxBeside));
  await Promise.all([pure, runLayer('browser', npxBeside)]);
  await runLayer('e2e', npx);
  if (failed > 0) process.exitCode = 1;
  console.log(`\n${passed} passed, ${failed} failed`);
});
