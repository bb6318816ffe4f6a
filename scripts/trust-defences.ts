/**
 * Takes each defence out, one at a time, and tells whether its tests notice: `node scripts/trust-defences.ts [CASE…]`. Works in a copy of the
 * tree, with Chromium alone; half an hour. A defence whose removal no test notices is no defence that anybody can rely on.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DEFENCES } from './trust-defence-list.ts';
import { projectOf, reportedTests } from './vitest-report.ts';

const ROOT = resolve(import.meta.dirname, '..');
const wanted = process.argv.slice(2).map(Number);
const copy = mkdtempSync(join(tmpdir(), 'caveat-defences-'));
run('git', ['clone', '-q', ROOT, copy], ROOT);
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
run('node_modules/.bin/wxt', ['prepare'], copy);
const hostile = readdirSync(join(copy, 'test/hostile')).filter((file) => /^(?!firefox).*\.trust\.ts$/.test(file));

let unnoticed = 0;
for (const { number, name, edits, tests } of DEFENCES) {
  if (wanted.length > 0 && !wanted.includes(number)) continue;
  const verdict = without(edits, () => verdictOf(number, tests));
  if (!verdict.startsWith('noticed')) unnoticed++;
  console.log(`${String(number).padStart(2)}  ${name.padEnd(70)}  ${verdict}`);
}
rmSync(copy, { recursive: true, force: true });
process.exitCode = unnoticed === 0 ? 0 : 1;

/** Does some work with the edits made, and undoes them. */
function without(edits: readonly [file: string, from: string, to: string][], work: () => string): string {
  const before = new Map<string, string>();
  try {
    for (const [file, from, to] of edits) {
      const path = join(copy, file);
      const source = readFileSync(path, 'utf8');
      if (!source.includes(from)) return `NOT FOUND in ${file}: ${from.slice(0, 60)}`;
      if (!before.has(path)) before.set(path, source);
      writeFileSync(path, source.replace(from, to));
    }
    return work();
  } finally {
    for (const [path, source] of before) writeFileSync(path, source);
  }
}

function verdictOf(number: number, tests: string | undefined): string {
  const built = run('node_modules/.bin/wxt', ['build', '--mv3'], copy);
  if (built.status !== 0) return `DOES NOT BUILD: ${built.stderr.slice(0, 200)}`;
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const [project, files] = tests
    ? [projectOf(tests), [tests]]
    : ['trust', hostile.map((file) => `test/hostile/${file}`)];
  const selected = tests ? [] : ['-t', `case ${number} · `];
  const options = ['--project', project, '--maxWorkers=2', '--reporter=json', `--outputFile.json=${report}`];
  run('node_modules/.bin/vitest', ['run', ...options, ...selected, ...files], copy);
  const all = reportedTests(report);
  if (!all) return 'NO REPORT';
  const failed = all.filter(({ status }) => status === 'failed').map(({ name }) => name);
  const ran = failed.length + all.filter(({ status }) => status === 'passed').length;
  return failed.length > 0
    ? `noticed by ${failed.length} of ${ran}: ${failed[0]?.slice(0, 100)}`
    : `NOT NOTICED by ${ran}`;
}

function run(command: string, args: string[], cwd: string) {
  const env = { ...process.env, NODE_ENV: command.endsWith('wxt') ? 'production' : 'test', CI: '1' };
  return spawnSync(command, args, { cwd, encoding: 'utf8', env, maxBuffer: 1 << 28 });
}
