import type { Page } from '@playwright/test';
import { expect, test } from './support';

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await page.getByRole('listbox', { name: 'Sections', exact: true }).waitFor();
}

const room = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name }).click();

test('a new project shows nothing of what was shown of the one before', async ({ app }) => {
  const { page } = app;
  await begin(page);
  await room(page, 'Numbers');
  await page.getByRole('tab', { name: 'People' }).click();
  await room(page, 'Deck');
  await page.getByRole('listbox', { name: 'Slides', exact: true }).getByRole('option').nth(4).click();
  await app.answer({ button: 1 });
  await page.getByRole('button', { name: 'Close project and go home' }).click();

  await begin(page);
  await room(page, 'Deck');
  const slides = page.getByRole('listbox', { name: 'Slides', exact: true }).getByRole('option');
  await expect(slides.first()).toHaveAttribute('aria-selected', 'true');
  await room(page, 'Numbers');
  await expect(page.getByRole('tab', { name: 'Revenue' })).toHaveAttribute('aria-selected', 'true');

  // A row that was only just added is no mistake.
  await page.getByRole('tab', { name: 'Ownership' }).click();
  const findings = page.getByRole('button', { name: /^Findings/ });
  const before = await findings.textContent();
  await page.getByRole('button', { name: 'Add a SAFE' }).click();
  await page.getByRole('button', { name: 'Add a round' }).click();
  await page.waitForTimeout(1200);
  expect(await findings.textContent()).toBe(before);
});
