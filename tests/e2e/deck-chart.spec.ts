import type { Page } from '@playwright/test';
import { accessibility, expect, test } from './support';

/** Begins an empty project, goes to a slide of its deck and gives it a chart. */
async function openChart(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog', { name: 'New project' }).getByRole('button', { name: 'Create' }).click();
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Deck' }).click();
  await page
    .getByRole('listbox', { name: 'Slides' })
    .getByRole('option', { name: /Traction/ })
    .click();
  await page.getByRole('button', { name: /^Layout:/ }).click();
  await page.getByRole('radio', { name: 'Chart', exact: true }).click();
}

const form = (page: Page) => page.locator('[data-slot="chart"]');
const cell = (page: Page, row: number, column: number) => form(page).locator(`[data-cell="${row},${column}"]`);
async function chooseType(page: Page, name: string): Promise<void> {
  await form(page)
    .getByRole('button', { name: /^Type:/ })
    .click();
  await page.getByRole('radio', { name, exact: true }).click();
}
const picture = (page: Page) => page.getByRole('region', { name: 'Slide', exact: true }).locator('svg[role="img"]');

async function paste(page: Page, row: number, column: number, text: string): Promise<void> {
  await cell(page, row, column).evaluate((target, words) => {
    const data = new DataTransfer();
    data.setData('text/plain', words);
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

test('draws what is pasted and typed, and undoes it', async ({ app }) => {
  const { page } = app;
  await openChart(page);
  await paste(page, 0, -1, 'Year\tRevenue\tCost\n2026\t1.2M\t900K\n2027\t4,200,000\tnone\n');
  await expect(page.getByText('Cells that are no values were left empty: 1', { exact: true })).toBeVisible();
  for (const words of ['Revenue', 'Cost', '2026', '$1.2M', '$0.9M', '$4.2M'])
    await expect(picture(page)).toContainText(words);

  await cell(page, 1, 1).fill('2.5m');
  await expect(picture(page)).toContainText('$2.5M');
  await cell(page, 1, 1).blur();
  await expect(cell(page, 1, 1)).toHaveValue('2,500,000');
  await cell(page, 1, 1).fill('many');
  await cell(page, 1, 1).blur();
  await expect(cell(page, 1, 1)).toHaveAttribute('aria-invalid', 'true');
  await expect(picture(page)).toContainText('$2.5M');

  await form(page).getByLabel('Highlight').selectOption('Revenue');
  await chooseType(page, 'Lines');
  await expect(picture(page)).toContainText('Cost $2.5M');
  await app.clickMenu('edit.undo');
  await expect(form(page).getByRole('button', { name: 'Type: Columns' })).toBeVisible();

  await form(page).getByLabel('Title', { exact: true }).fill('Revenue and cost');
  await expect(picture(page)).toContainText('Revenue and cost');

  const { violations } = await accessibility(page).include('[data-slot="chart"]').analyze();
  expect(violations).toEqual([]);
});

test('draws points with names, by what each axis counts', async ({ app }) => {
  const { page } = app;
  await openChart(page);
  await chooseType(page, 'Scatter');
  await form(page).getByLabel('Across are').selectOption('Numbers');
  await paste(page, 0, -1, 'Aldergate\t20\t31\nBramwell\t90\t52\n');
  await form(page).getByLabel('Name of the lower axis').fill('Seats');
  for (const words of ['Aldergate', 'Bramwell', 'Seats', '$40']) await expect(picture(page)).toContainText(words);
  await form(page).getByRole('button', { name: 'Add sizes' }).click();
  await expect(form(page).getByLabel('Size, Aldergate')).toBeVisible();
});

test('says which values can be no parts of a whole', async ({ app }) => {
  const { page } = app;
  await openChart(page);
  await chooseType(page, 'Pie (ring)');
  await paste(page, 0, -1, 'Sales\t4\nRefunds\t-1\n');
  await expect(form(page).getByRole('status')).toHaveText(/Refunds/);
});

test('takes figures of the project, which it follows', async ({ app }) => {
  const { page } = app;
  await openChart(page);
  await cell(page, 0, -1).fill('Ask');
  await cell(page, 0, 0).press('=');
  await page.keyboard.type('amount');
  await page.keyboard.press('Enter');
  await expect(form(page).getByRole('button', { name: /^Series 1, Ask:/ })).toBeVisible();
  await form(page).getByRole('button', { name: 'Type a value instead of this figure' }).click();
  await expect(cell(page, 0, 0)).toHaveValue('');
});
