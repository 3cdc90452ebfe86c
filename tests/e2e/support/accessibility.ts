import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const guidelines = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * What a page breaks of WCAG 2.2, A and AA, a sentence for each rule; `within` says which parts are looked at. Names, roles and order are the
 * same in dark: there it looks at colours alone, which is quicker.
 */
export async function accessibilityFindings(
  page: Page,
  appearance: 'light' | 'dark',
  within: (axe: AxeBuilder) => AxeBuilder = (axe) => axe,
): Promise<readonly string[]> {
  // A page that never got dark would pass as dark, too.
  await expect(page.locator('html')).toHaveAttribute('data-appearance', appearance);
  const axe = within(accessibility(page));
  const { violations } = await (appearance === 'light' ? axe.withTags(guidelines) : axe.withRules(ofColours)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

/** Chooses how the window looks, by the palette. */
export async function setAppearance(page: Page, appearance: 'light' | 'dark'): Promise<void> {
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('combobox').fill(`Appearance: ${appearance}`);
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-appearance', appearance);
}

/** Axe over a page. In its usual mode it opens a second page, which a program's window can't: ours have no frames to need it. */
export function accessibility(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}
