/** Runs of the test runner from scripts, and what they report. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

export interface ReportedTest {
  /** Its path, as the test runner knows it. */
  file: string;
  name: string;
  /** "passed", "failed", "skipped" … */
  status: string;
  /** Whether it failed first and passed at the second try that tests in a whole browser have. */
  retried: boolean;
}

export interface ProjectRun {
  ok: boolean;
  /** Empty when the run ended without a report. */
  tests: ReportedTest[];
  /** The end of what the runner printed. */
  output: string;
}

/** Runs a project of vitest.config.ts, or some of its files, and names the tests that needed their second try. */
export function runProject(project: string, files: readonly string[] = []): ProjectRun {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-test-'));
  const report = join(folder, 'report.json');
  const workers = project === 'trust' ? ['--maxWorkers=2'] : []; // see vitest.config.ts
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const done = spawnSync(
    'node_modules/.bin/vitest',
    ['run', '--project', project, ...workers, ...reporters, ...files],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, CI: '1' },
      maxBuffer: 1 << 28,
    },
  );
  const tests = reportedTests(report) ?? [];
  rmSync(folder, { recursive: true });
  printRetried(tests);
  return { ok: done.status === 0, tests, output: `${done.stdout.slice(-20_000)}\n${done.stderr.slice(-20_000)}` };
}

/** The tests of a report that the runner's "json" reporter wrote; null when it wrote none. */
export function reportedTests(path: string): ReportedTest[] | null {
  if (!existsSync(path)) return null;
  const { testResults } = JSON.parse(readFileSync(path, 'utf8')) as {
    testResults: { name: string; assertionResults: Assertion[] }[];
  };
  return testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.map(({ fullName, status, failureMessages }) => ({
      file,
      name: fullName.trim(),
      status,
      retried: status === 'passed' && failureMessages.length > 0,
    })),
  );
}

/** Says which tests needed their second try: a race to look into, here or in the product. */
export function printRetried(tests: readonly ReportedTest[]): void {
  for (const { file, name } of tests.filter(({ retried }) => retried))
    console.log(`     passed at the second try: ${basename(file)}: ${name}`);
}

interface Assertion {
  fullName: string;
  status: string;
  failureMessages: string[];
}

/** The project of vitest.config.ts that a test's file belongs to. */
export function projectOf(file: string): string {
  if (file.endsWith('.trust.ts')) return 'trust';
  if (file.endsWith('.e2e.ts')) return 'e2e';
  if (file.includes('.browser.test.')) return 'browser';
  if (file.startsWith('test/built/')) return 'built';
  return /^test\/(?:lib|i18n|components)\//.test(file) ? 'components' : 'unit';
}
