import { existsSync, readFileSync } from 'node:fs';

export interface ReportedTest {
  /** Its path, as the test runner knows it. */
  file: string;
  name: string;
  /** "passed", "failed", "skipped" … */
  status: string;
}

/** The tests of a report that the runner's "json" reporter wrote; null when it wrote none. */
export function reportedTests(path: string): ReportedTest[] | null {
  if (!existsSync(path)) return null;
  const { testResults } = JSON.parse(readFileSync(path, 'utf8')) as {
    testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[];
  };
  return testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({ file, name: fullName.trim(), status })),
  );
}

/** The project of vitest.config.ts that a test's file belongs to. */
export function projectOf(file: string): string {
  if (file.endsWith('.trust.ts')) return 'trust';
  if (file.endsWith('.e2e.ts')) return 'e2e';
  if (file.includes('.browser.test.')) return 'browser';
  if (file.startsWith('test/built/')) return 'built';
  return /^test\/(?:lib|i18n|components)\//.test(file) ? 'components' : 'unit';
}
