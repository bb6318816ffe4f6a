/** Everything that must hold, in order; ends with a line `N passed, N failed`. `npm run check` is the quick half. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { printRetried, reportedTests } from './vitest-report.ts';

const ROOT = resolve(import.meta.dirname, '..');
const quick = process.argv.includes('--quick');
const reports = mkdtempSync(join(tmpdir(), 'caveat-test-'));
let passed = 0;
let failed = 0;

step('types', ['tsc', '--noEmit']);
step('types of the pure stages', ['tsc', '-p', 'lib/analysis']);
step('lint', ['biome', 'check', '--error-on-warnings']);
vitest('unit');
vitest('components');
if (!quick) {
  vitest('browser');
  step('build for Chromium', ['wxt', 'build', '--mv3']);
  step('build for Firefox', ['wxt', 'build', '-b', 'firefox', '--mv3']);
  vitest('built');
  vitest('e2e');
  vitest('trust');
}
rmSync(reports, { recursive: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** A tool that passes or fails as a whole. */
function step(name: string, [command, ...args]: string[]): void {
  const started = performance.now();
  const done = spawnSync(join('node_modules/.bin', command as string), args, { cwd: ROOT, encoding: 'utf8' });
  const ok = done.status === 0;
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds(started)})`);
  if (!ok) console.log(`${done.stdout}\n${done.stderr}`);
}

/** A Vitest project; each of its tests counts. A run that ends without a report counts as one failure. */
function vitest(project: string): void {
  const started = performance.now();
  const report = join(reports, `${project}.json`);
  const workers = project === 'trust' ? ['--maxWorkers=2'] : []; // see vitest.config.ts
  const args = [
    'run',
    '--project',
    project,
    ...workers,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const done = spawnSync('node_modules/.bin/vitest', args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CI: '1' },
    maxBuffer: 1 << 28,
  });
  const counts = existsSync(report) ? countsOf(readFileSync(report, 'utf8')) : { passed: 0, failed: 1 };
  if (done.status !== 0 && counts.failed === 0) counts.failed = 1;
  passed += counts.passed;
  failed += counts.failed;
  console.log(
    `${counts.failed === 0 ? 'ok  ' : 'FAIL'} ${project}: ${counts.passed} passed, ${counts.failed} failed (${seconds(started)})`,
  );
  printRetried(reportedTests(report) ?? []);
  if (counts.failed > 0) console.log(`${done.stdout.slice(-20_000)}\n${done.stderr.slice(-20_000)}`);
}

function countsOf(report: string): { passed: number; failed: number } {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(report) as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: Math.max(numFailedTests ?? 0, numFailedTestSuites ? 1 : 0) };
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
