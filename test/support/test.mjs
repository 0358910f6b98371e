// Sets up what is missing and runs every check. The last line counts them all: "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox, installDependencies, main, ROOT } from './prepare.mjs';

const RESULTS = join(ROOT, '.output', 'results');
const shell = process.platform === 'win32';

const npx = (...args) => spawnSync('npx', args, { cwd: ROOT, stdio: 'inherit', shell }).status === 0;

/** As `npx`, beside another run. One of two says all at once when it has ended, lest their lines mix. */
const npxBeside = (lines, ...args) =>
  new Promise((resolve) => {
    const out = lines === 'as they come' ? 'inherit' : 'pipe';
    const run = spawn('npx', args, { cwd: ROOT, stdio: ['ignore', out, out], shell });
    const said = [];
    for (const stream of [run.stdout, run.stderr]) stream?.on('data', (chunk) => said.push(chunk));
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
  /** Runs one of Vitest's projects, or those of its files that `which` picks, and counts its tests. */
  const runLayer = async (lines, name, layer, ...which) => {
    const file = join(RESULTS, `${name.replaceAll(' ', '-')}.json`);
    const start = performance.now();
    console.log(`\n== ${name} tests`);
    const ended = await npxBeside(
      lines,
      'vitest',
      'run',
      '--project',
      layer,
      ...which,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    );
    console.log(`== ${name} tests: ${Math.round((performance.now() - start) / 1000)} s`);
    if (!existsSync(file)) {
      check(`${name} tests (they did not report)`, false);
      return;
    }
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    // A file that fails to load holds no tests, and would otherwise pass unseen.
    const unloaded = testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0);
    for (const { name } of unloaded) check(`${name} (did not load)`, false);
    passed += numPassedTests;
    failed += numFailedTests;
    if (numPassedTests + numFailedTests === 0) check(`${name} tests (there are none)`, false);
    else if (!ended && numFailedTests + unloaded.length === 0)
      check(`${name} tests (an error outside of any test)`, false);
  };

  // Two runs at once, a core each: every browser test of Chromium in the one, what needs no browser or Firefox in the other.
  const inChromium = async () => {
    const run = (layer) => runLayer('as they come', `${layer} in Chromium`, layer, '--exclude=**/*firefox.test.ts');
    await run('browser');
    await run('e2e');
  };
  const others = async () => {
    for (const layer of ['unit', 'dom']) await runLayer('at the end', layer, layer);
    for (const layer of ['browser', 'e2e'])
      await runLayer('at the end', `${layer} in Firefox`, layer, 'firefox.test.ts');
  };
  await Promise.all([inChromium(), others()]);
  if (failed > 0) process.exitCode = 1;
  console.log(`\n${passed} passed, ${failed} failed`);
});
