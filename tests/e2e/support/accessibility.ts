import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Axe over a page. In its usual mode it opens a second page, which a program's window can't: ours have no frames to need it. */
export function accessibility(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}
