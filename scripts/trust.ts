/**
 * `npm run test:trust`: builds the extension, runs the hostile pages, the faults and the tests that SECURITY.md names beside its promises, and
 * prints one line for each of the thirty cases and five promises, for each browser. The exit status is 1 when anything failed.
 */
import { relative } from 'node:path';
import { ROOT, readPromises } from '../test/helpers/promises.ts';
import { build } from './build.ts';
import { CASES } from './trust-cases.ts';
import { projectOf, runProject } from './vitest-report.ts';

interface TestResult {
  file: string;
  name: string;
  passed: boolean;
}

const promises = readPromises();
const named = [...new Set(promises.flatMap(({ tests }) => tests.map(({ file }) => file)))];
const started = performance.now();

build('chrome');
build('firefox');
const results = [
  ...runTests('trust', []),
  ...['unit', 'components', 'browser', 'built', 'e2e'].flatMap((project) => {
    const files = named.filter((file) => projectOf(file) === project);
    return files.length === 0 ? [] : runTests(project, files);
  }),
];

let failed = 0;
console.log('Hostile pages and faults                                            chromium      firefox');
for (const { number, name, absent } of CASES) {
  const cells = (['chromium', 'firefox'] as const).map((browser) => {
    const tests = results.filter((one) => isAbout(one.name, number, browser));
    if (tests.length === 0 && absent?.[browser]) return '–';
    return verdict(tests);
  });
  console.log(`${String(number).padStart(2)}  ${name.padEnd(62)}  ${cells.map((cell) => cell.padEnd(12)).join('  ')}`);
}
for (const { number, absent } of CASES)
  for (const [browser, reason] of Object.entries(absent ?? {}))
    console.log(`    – ${number}, ${browser}: not applicable: ${reason}`);

console.log('\nPromises');
for (const { title, tests } of promises) {
  const found = tests.map(({ file, words }) => results.filter((one) => one.file === file && one.name.includes(words)));
  const missing = found.filter((list) => list.length === 0).length;
  if (missing > 0) failed++;
  console.log(`${title.padEnd(66)}  ${missing > 0 ? `FAIL: ${missing} tests not run` : verdict(found.flat())}`);
}

const broken = results.filter(({ passed }) => !passed);
for (const { file, name } of broken) console.log(`\nFAIL ${file}: ${name}`);
const count = results.length - broken.length;
console.log(`\n${count} passed, ${broken.length} failed (${((performance.now() - started) / 1000).toFixed(0)} s)`);
process.exitCode = failed + broken.length > 0 ? 1 : 0;

function verdict(tests: readonly TestResult[]): string {
  const wrong = tests.filter(({ passed }) => !passed).length;
  if (tests.length === 0 || wrong > 0) failed++;
  if (tests.length === 0) return 'FAIL: no test';
  return wrong > 0 ? `FAIL ${wrong}/${tests.length}` : `pass (${tests.length})`;
}

/** Tests are named "case 7 · firefox · …"; those of "both browsers" test what is the same code in both. */
function isAbout(name: string, number: number, browser: string): boolean {
  const [, of, where] = /case (\d+) · (chromium|firefox|both browsers) · /.exec(name) ?? [];
  return Number(of) === number && (where === browser || where === 'both browsers');
}

function runTests(project: string, files: readonly string[]): TestResult[] {
  const { ok, tests, output } = runProject(project, files);
  const results = tests.map(
    ({ file, name, status }): TestResult => ({ file: relative(ROOT, file), name, passed: status === 'passed' }),
  );
  if (ok || results.some(({ passed }) => !passed)) return results;
  console.log(output);
  return [
    ...results,
    { file: files.join(' '), name: `the project "${project}" did not run to its end`, passed: false },
  ];
}
