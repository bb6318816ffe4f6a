/** The packages as they are handed in: a reviewer can rebuild them, and the add-on linter has nothing against them. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PRODUCTION } from '../../scripts/build.ts';
import { tightZip } from '../../scripts/tight-zip.ts';
import { LIMITS } from './weights.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, '.output');
/** What the linter may warn of, and why. */
const ALLOWED_WARNINGS = [
  'UNSAFE_VAR_ASSIGNMENT', // Preact's own code for dangerouslySetInnerHTML, which the project never uses (test/repo/sources.test.ts)
];

const workspace = mkdtempSync(join(tmpdir(), 'caveat-sources-'));
beforeAll(() => {
  run('node', ['scripts/zip.ts'], ROOT);
}, 120_000);
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

test('each package keeps to its weight', () => {
  for (const browser of ['chrome', 'firefox'])
    expect(statSync(packageOf(`-${browser}.zip`)).size).toBeLessThanOrEqual(LIMITS.package);
});

test('each package holds the built files and nothing else, and the same files give the same bytes', async () => {
  for (const browser of ['chrome', 'firefox']) {
    const packed = packageOf(`-${browser}.zip`);
    const unpacked = join(workspace, browser);
    run('python3', ['-m', 'zipfile', '-e', packed, unpacked], ROOT);
    expect(hashes(unpacked)).toEqual(hashes(join(OUTPUT, `${browser}-mv3`)));
    expect((await tightZip(unpacked)).equals(readFileSync(packed))).toBe(true);
  }
}, 60_000);

test('the sources archive rebuilds to the same bytes', () => {
  run('python3', ['-m', 'zipfile', '-e', packageOf('-sources.zip'), workspace], ROOT);
  symlinkSync(join(ROOT, 'node_modules'), join(workspace, 'node_modules'));
  run(join(ROOT, 'node_modules/.bin/wxt'), ['prepare'], workspace);
  run(join(ROOT, 'node_modules/.bin/wxt'), ['build', '-b', 'firefox', '--mv3'], workspace);
  expect(hashes(join(workspace, '.output/firefox-mv3'))).toEqual(hashes(join(OUTPUT, 'firefox-mv3')));
}, 120_000);

test('the add-on linter finds no error, and warns only of what is on the list', () => {
  const linted = spawnSync(
    join(ROOT, 'node_modules/.bin/web-ext'),
    ['lint', '-o', 'json', '-s', join(OUTPUT, 'firefox-mv3')],
    { encoding: 'utf8' },
  );
  const report = JSON.parse(linted.stdout) as { errors: { code: string }[]; warnings: { code: string }[] };
  expect(report.errors).toEqual([]);
  expect(report.warnings.filter(({ code }) => !ALLOWED_WARNINGS.includes(code))).toEqual([]);
}, 120_000);

test('no known hole in what the packages contain, as far as a registry can be asked', ({ skip }) => {
  const asked = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: ROOT, encoding: 'utf8', timeout: 60_000 });
  const report = JSON.parse(asked.stdout || '{}') as { vulnerabilities?: Record<string, unknown> };
  if (!report.vulnerabilities) skip('no registry answered the audit');
  expect(Object.keys(report.vulnerabilities ?? {})).toEqual([]);
}, 90_000);

function packageOf(ending: string): string {
  const file = readdirSync(OUTPUT).find((name) => name.endsWith(ending));
  if (!file) throw new Error(`No package *${ending} was made.`);
  return join(OUTPUT, file);
}

function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    files
      .map((file) => join(folder, file))
      .filter((file) => statSync(file).isFile())
      .map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

function run(command: string, args: string[], cwd: string): void {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', env: PRODUCTION });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${done.stdout}\n${done.stderr}`);
}
