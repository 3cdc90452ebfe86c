import { createRequire } from 'node:module';

/** Playwright, loaded as the CommonJS that it is: to import it, Node would first read all of it for the names that it exports. */
export const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core');
