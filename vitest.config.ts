import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { bareWords } from './scripts/words-plugin.ts';

// Tests in a browser see no environment but what has this prefix.
process.env.VITE_FUZZ_RUNS ??= process.env.FUZZ_RUNS ?? '500';

/** The table of hostile pages is long work in short files, which else come last: then one browser works and the other waits. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isTable = ({ moduleId }: TestSpecification) => /\/(?:firefox-)?pages\.trust\.ts$/.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isTable), ...sorted.filter((file) => !isTable(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{text,analysis,article,export,eval,repo,fuzz}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        plugins: [bareWords()],
        test: {
          name: 'components',
          environment: 'happy-dom',
          setupFiles: ['test/helpers/fake-browser.ts', 'lib/settings-words.ts'],
          include: ['test/{lib,i18n,components}/**/*.test.{ts,tsx}'],
        },
      },
      {
        // Else Vite finds it in the middle of the run, and loads the test page anew.
        optimizeDeps: { include: ['wxt/browser'] },
        test: {
          name: 'browser',
          include: ['test/{article,highlights,page,fuzz}/**/*.browser.test.ts'],
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1000, height: 700 },
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
                args: ['--no-sandbox', '--disable-gpu'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      { test: { name: 'built', environment: 'node', include: ['test/built/**/*.test.ts'] } },
      {
        test: {
          name: 'trust',
          environment: 'node',
          include: ['test/hostile/**/*.trust.ts'],
          // Two files at a time by scripts/test.ts and scripts/trust.ts: two cores, of which a browser under test keeps one busy.
          testTimeout: 90_000,
          retry: 1, // as below
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.e2e.ts'],
          fileParallelism: false, // one browser at a time: two cores
          retry: 1, // a wait may run out in a whole browser on a loaded machine; scripts/test.ts says which test needed it
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
