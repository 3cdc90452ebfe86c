import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,property,golden}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/fixed-seed.ts'],
    // Vitest leaves one core free by itself; on two that would be half.
    maxWorkers: '100%',
    // LibreOffice, poppler and killed child processes share two cores with the rest.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
