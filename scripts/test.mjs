/**
 * `npm test`: sets up whatever is missing, then runs every test: Jest (core, backend, frontend, API, faults), then the
 * browser. `npm test -- NAME` runs what matches NAME. With TEST_DATABASE_URL the API tests use that server.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { suitesWithoutProgram } from './needed-programs.mjs';
import { bin, build, install, requireNode, root, run } from './steps.mjs';

requireNode();
await install();
await build('core');
// No Jest suite needs the pages: they are built beside it.
const pages = build('frontend');
await build('backend');

const only = process.argv.slice(2);
const results = path.join(root, 'test-results');
fs.rmSync(results, { recursive: true, force: true });
fs.mkdirSync(results, { recursive: true });

const jest = await run(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    path.join(root, 'node_modules/jest/bin/jest.js'),
    '--json',
    `--outputFile=${path.join(results, 'jest.json')}`,
    '--passWithNoTests',
    // Many suites wait for processes that they start: more of them than cores leave none idle.
    `--maxWorkers=${Math.ceil(os.availableParallelism() * 1.5)}`,
    ...only,
  ],
  // A name may be that of a spec: then each is its own.
  { cwd: root, env: only.length > 0 ? {} : { TEST_SPECS_GROUPED: '1' } },
);
await pages;
const browser = await run(
  bin('playwright'),
  [
    'test',
    '--config',
    'test/browser/playwright.config.ts',
    ...(only.length > 0 ? ['--pass-with-no-tests', ...only] : []),
  ],
  { cwd: root, env: { FORCE_COLOR: '0' } },
);

let passed = 0;
let failed = 0;
const read = (name) => {
  const file = path.join(results, name);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
};
const counted = read('jest.json');
if (counted) {
  passed += counted.numPassedTests;
  failed += counted.numFailedTests + counted.numRuntimeErrorTestSuites;
}
const browserRun = read('browser.json');
if (browserRun) {
  const { expected, unexpected, flaky } = browserRun.stats;
  passed += expected + flaky;
  failed += unexpected;
}
if ((jest !== 0 || browser !== 0) && failed === 0) failed = 1;
// A name that nothing bears is a mistake, not a success.
if (passed + failed === 0) {
  console.error(`\nkkori: no test matches ${only.join(' ')}`);
  failed = 1;
}
for (const { suite, program } of suitesWithoutProgram()) console.log(`\nNot run, for want of ${program}: ${suite}`);
for (const name of flakySpecs(browserRun?.suites)) console.log(`\nPassed only when tried again: ${name}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** A test that passes only the second time hides a race, in itself or in the product: it is named, to be looked into. */
function flakySpecs(suites = [], within = []) {
  return suites.flatMap(({ title, specs, suites: inside }) => {
    const here = [...within, title];
    const flaky = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
    return [...flaky.map((spec) => [...here, spec.title].join(' › ')), ...flakySpecs(inside, here)];
  });
}
