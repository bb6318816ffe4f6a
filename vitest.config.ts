import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{text,analysis,export,eval,lib,repo}/**/*.test.ts'],
        },
      },
    ],
  },
});
