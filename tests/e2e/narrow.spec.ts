import type { Page } from '@playwright/test';
import { expect, test } from './support';

/** An empty project, begun from the keyboard. */
async function begin(page: Page): Promise<void> {
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('radio', { name: /Empty outline/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
}

test('what is chosen in a list that lies over the window puts the list away', async ({ launch }) => {
  const { page } = await launch({ width: 600 });
  await begin(page);
  const list = page.getByRole('listbox', { name: 'Sections' });
  const toggle = page.getByRole('button', { name: 'Show or hide the list' });
  await toggle.click();
  await list.getByRole('option', { name: 'Company' }).click();
  await expect(list).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Section title' })).toHaveAttribute('placeholder', 'Company');

  await page.keyboard.press('Control+f');
  await expect(page.getByRole('textbox', { name: 'Find in plan, deck and facts' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search')).toHaveCount(0);
  await expect(list).toHaveCount(0);

  await page.getByRole('button', { name: 'Deck', exact: true }).click();
  const slides = page.getByRole('listbox', { name: 'Slides' });
  await toggle.click();
  await slides.getByRole('option', { name: /Problem/ }).click();
  await expect(slides).toHaveCount(0);
});

test('a form has room for a hint of two lines', async ({ launch }) => {
  const { page } = await launch({ width: 600 });
  await begin(page);
  await page.getByRole('button', { name: 'Deck', exact: true }).click();
  const form = page.locator('[data-slot="subtitle"] [data-slate-editor]');
  await expect(form).toContainText('in one sentence that needs no second reading');
  const bottom = async (of: typeof form) => of.evaluate((node) => node.getBoundingClientRect().bottom);
  expect(await bottom(form.locator('[data-slate-placeholder]'))).toBeLessThan(await bottom(form));
});
