/** Everything that must hold, in order; ends with a line `N passed, N failed`. `npm run check` is the quick half. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { runProject } from './vitest-report.ts';

const ROOT = resolve(import.meta.dirname, '..');
const quick = process.argv.includes('--quick');
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

/** A Vitest project; each of its tests counts. A run that fails without a failed test, or ends without a report, counts as one failure. */
function vitest(project: string): void {
  const started = performance.now();
  const { ok, tests, output } = runProject(project);
  const count = (status: string) => tests.filter((one) => one.status === status).length;
  const wrong = count('failed') || (ok && tests.length > 0 ? 0 : 1);
  passed += count('passed');
  failed += wrong;
  const counts = `${count('passed')} passed, ${wrong} failed (${seconds(started)})`;
  console.log(`${wrong === 0 ? 'ok  ' : 'FAIL'} ${project}: ${counts}`);
  if (wrong > 0) console.log(output);
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
