import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support';

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await expect(page.getByLabel('Project title')).toBeVisible();
}

const editing = ['Cut', 'Copy', 'Paste', 'Paste and Match Style', null, 'Select All'];

test('a right click in a field and in a text opens what can be done there', async ({ app }) => {
  const { page } = app;
  await begin(page);
  await page.getByLabel('Project title').fill('Harbour');
  await page.getByLabel('Project title').click({ button: 'right' });
  expect(await app.contextMenu()).toEqual(editing);
  await app.chooseInContext('Select All');
  await expect
    .poll(() => page.getByLabel('Project title').evaluate((field: HTMLInputElement) => field.selectionEnd))
    .toBe(7);

  const text = page.locator('[data-slate-editor]').first();
  await text.click();
  await page.keyboard.type('Customers wait four minutes.');
  await text.click({ button: 'right' });
  expect(await app.contextMenu()).toEqual([...editing, null, 'Number from the project…', 'Link']);
});

test('a right click in a cell and on a slide offers what belongs there', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Customer service' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await page.getByRole('button', { name: 'Numbers', exact: true }).click();
  await page.locator('[data-cell][aria-readonly="false"]').first().click({ button: 'right' });
  const cell = await app.contextMenu();
  expect(cell.slice(0, 6)).toEqual(editing);
  expect(cell.slice(7)).toContain('Fill cells to the right');

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Deck', exact: true }).click();
  await page.getByRole('region', { name: 'Slide', exact: true }).click({ button: 'right', position: { x: 8, y: 8 } });
  expect(await app.contextMenu()).toEqual(expect.arrayContaining([expect.stringMatching(/^Duplicate/)]));
});

test('prints by way of the PDF, in the system’s own program', async ({ app }) => {
  const { page } = app;
  await begin(page);
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Print' });
  await expect(dialog.getByRole('radio', { name: 'The plan' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Open to print' }).click();
  await expect(dialog).toBeHidden({ timeout: 20_000 });
  const [printed = ''] = (await app.system()).opened;
  expect(printed).toMatch(/-plan\.pdf$/);
  expect(readFileSync(printed, 'latin1')).toMatch(/^%PDF-/);
});
