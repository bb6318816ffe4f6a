import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

export interface ReportedTest {
  /** Its path, as the test runner knows it. */
  file: string;
  name: string;
  /** "passed", "failed", "skipped" … */
  status: string;
  /** Whether it failed first and passed at the second try that tests in a whole browser have. */
  retried: boolean;
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
