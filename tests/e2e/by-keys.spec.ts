import type { Page } from '@playwright/test';
import { PlanPage } from './plan/room';
import { expect, test } from './support';

const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

test('a deck is built without a mouse', async ({ app }) => {
  const { page } = app;
  await PlanPage.begin(app);
  await page.keyboard.press('Control+2');
  const slides = page.getByRole('listbox', { name: 'Slides', exact: true });
  const count = await slides.getByRole('option').count();
  await page.keyboard.press('Control+Shift+n');
  await expect(slides.getByRole('option')).toHaveCount(count + 1);

  // The places on the stage are stops of Tab: Enter begins to write, Escape goes back to the list.
  await slides.focus();
  const stage = page.getByRole('region', { name: 'Slide' });
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focusedName(page)) === 'Edit: Title') break;
  }
  await page.keyboard.press('Enter');
  await page.keyboard.type('Why now');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Rules change in May');
  await page.keyboard.press('Escape');
  await expect(slides).toBeFocused();
  await expect(stage).toContainText('Why now');
  await expect(stage).toContainText('Rules change in May');

  // It moves by the key that its menu shows.
  const title = slides.getByRole('option', { selected: true });
  await expect(title).toContainText('Why now');
  const at = () => slides.getByRole('option').evaluateAll((all) => all.findIndex((one) => one.ariaSelected === 'true'));
  const before = await at();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(at).toBe(before - 1);
});

test('one key moves a line, and every menu shows it', async ({ app }) => {
  const { page } = app;
  const plan = await PlanPage.begin(app);
  const [first, second] = await plan.titles();
  await plan.row(second ?? '').click();
  await plan.list.focus();
  await plan.press('Alt+Shift+ArrowUp');
  await expect.poll(() => plan.titles().then((titles) => titles.slice(0, 2))).toEqual([second, first]);
  await page.getByRole('button', { name: 'More for this section' }).click();
  await expect(page.getByRole('menuitem', { name: /^Move up/ })).toContainText('Alt+Shift+Up');
  await expect(page.getByRole('menuitem', { name: /^Mark as done/ })).toContainText('Ctrl+Shift+Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'More for this slide' }).click();
  await expect(page.getByRole('menuitem', { name: /^Move up/ })).toContainText('Alt+Shift+Up');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Slash');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet.getByText('Leave the grid')).toBeVisible();
});

test('a dialog gives the keyboard back to what had it', async ({ app }) => {
  const { page } = app;
  await PlanPage.begin(app);
  const company = page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Company' });
  await company.focus();
  await page.keyboard.press('Control+Shift+e');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(company).toBeFocused();
});
