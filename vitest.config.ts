import { defineConfig } from 'vitest/config';

/** Tests that change what a whole process shares: its window, its platform, its environment, its modules. */
const alone = ['tests/unit/{desktop,package,shell,start,window}/**/*.test.{ts,tsx}', 'tests/unit/**/*.alone.test.ts'];

export default defineConfig({
  test: {
    setupFiles: ['tests/support/fixed-seed.ts'],
    // Vitest leaves one core free by itself; on two that would be half.
    maxWorkers: '100%',
    // LibreOffice, poppler and killed child processes share two cores with the rest.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'alone', include: alone },
      },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/{unit,property,golden}/**/*.test.{ts,tsx}'],
          exclude: alone,
          // Else the program is loaded anew for each file, which costs more than most tests do.
          isolate: false,
        },
      },
    ],
  },
});
