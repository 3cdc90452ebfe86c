import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accessibility, accessibilityFindings, expect, setAppearance, test } from './support';

async function openRegisters(page: Page, kind = 'Risks'): Promise<void> {
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await page.getByRole('button', { name: 'Registers', exact: true }).click();
  await page
    .getByRole('complementary', { name: 'Registers' })
    .getByRole('button', { name: new RegExp(`^${kind}`) })
    .click();
}

test('a risk is written in grid and form, is found wanting until it is whole, and undo takes it back', async ({
  app,
}) => {
  const { page } = app;
  await openRegisters(page);
  await page.getByRole('button', { name: 'Add a new risk' }).click();
  const grid = page.getByRole('grid', { name: 'Risks' });
  await expect(grid).toBeVisible();
  await page.keyboard.type('The base model doubles its price');
  await page.keyboard.press('Tab');
  await page.keyboard.type('4');
  await page.keyboard.press('Tab');
  await page.keyboard.type('9');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('alert')).toHaveText('Write a whole number from 1 to 5.');
  await page.keyboard.press('Escape');
  const side = page.getByRole('region', { name: 'Row' });
  await expect(side.getByRole('heading')).toHaveText('The base model doubles its price');
  await side.getByLabel('Damage').selectOption('5');
  await side.getByLabel('Owner').fill('Mia Chen');
  const answer = side.getByLabel('Answer');
  await answer.fill('Two suppliers.\nA smaller model of our own.');
  await expect(grid.getByRole('gridcell', { name: 'Two suppliers. ⏎ A smaller model of our own.' })).toBeVisible();
  // Of little weight while nothing says how to notice it early: the grid marks where to look.
  await expect(grid.locator('[data-finding]')).toHaveCount(1);
  await side.getByLabel('First sign').fill('A price list that ends in a quarter');
  await expect(grid.locator('[data-finding]')).toHaveCount(0);
  await page.getByRole('grid', { name: 'Risks' }).getByText('Mia Chen').click();
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('Control+z');
  await expect(page.getByText('Nothing here yet. A row says:')).toBeVisible();
});

test('a copy for sending leaves the investors at home, says so, and the project goes on', async ({ app }) => {
  const { page } = app;
  await openRegisters(page, 'Investors');
  await page.getByRole('button', { name: 'Add a new investor' }).click();
  await page.keyboard.type('Pinecone Capital');
  await page.keyboard.press('Enter');
  await app.answer({ path: `${app.folder}/for-you.pitch` });
  await app.clickMenu('file.sendCopy');
  await expect(page.getByText('Saved for-you.pitch without: Investors (1).', { exact: true })).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Investors' }).getByText('Pinecone Capital')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Not saved to a file' })).toBeVisible();
});

test('a table is shown before it comes in, comes in as one step, and goes out as people write it', async ({ app }) => {
  const { page } = app;
  await openRegisters(page);
  const table = `${app.folder}/风险.csv`;
  await writeFile(table, '风险;可能性;Colour\n"Price; doubled";4/5;red\nChurn;often;\n');
  await app.answer({ path: table });
  await page.getByRole('button', { name: 'Import…' }).click();
  const preview = page.getByRole('dialog', { name: 'Import into Risks' });
  await expect(preview.getByText('Rows in 风险.csv: 2.')).toBeVisible();
  await expect(preview.getByRole('row', { name: '可能性 Likelihood 4/5' })).toBeVisible();
  await expect(preview.getByText('Kept out: Colour (the register has no such column).')).toBeVisible();
  const { violations } = await accessibility(page).withTags(['wcag2a', 'wcag2aa']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await preview.getByRole('button', { name: 'Import rows: 2' }).click();
  const grid = page.getByRole('grid', { name: 'Risks' });
  await expect(grid.getByText('Price; doubled', { exact: true })).toBeVisible();
  await app.answer({ path: `${app.folder}/out.csv` });
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByText('Saved out.csv: rows 2.', { exact: true })).toBeVisible();
  expect(await readFile(`${app.folder}/out.csv`, 'utf8')).toContain('\r\n"Price; doubled",4,');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Nothing here yet. A row says:')).toBeVisible();
});

test('the room can be read by machines, in light and dark', async ({ app }) => {
  const { page } = app;
  await openRegisters(page);
  await page.getByRole('button', { name: 'Add a new risk' }).click();
  await page.keyboard.type('One');
  await page.keyboard.press('Enter');
  for (const scheme of ['light', 'dark'] as const) {
    await setAppearance(page, scheme);
    expect(await accessibilityFindings(page, scheme)).toEqual([]);
  }
});

test('duties of the law come in as rows once, say where they can be read, and go by one undo', async ({ app }) => {
  const { page } = app;
  await openRegisters(page, 'Compliance');
  await page.getByRole('button', { name: 'Add duties from the law…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Duties from the law' });
  const chatbot = dialog.getByRole('checkbox', { name: /^Tell people that they are dealing with an AI system/ });
  await expect(chatbot).toBeVisible();
  const { violations } = await accessibility(page).withTags(['wcag2a', 'wcag2aa']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await chatbot.focus();
  await page.keyboard.press('Space');
  await dialog.getByLabel('medicine').check();
  await dialog.getByRole('checkbox', { name: /^Get clearance/ }).check();
  await dialog.getByRole('button', { name: 'Add duties: 2' }).click();
  const grid = page.getByRole('grid', { name: 'Compliance' });
  await expect(grid.getByText('Tell people that they are dealing', { exact: false })).toBeVisible();
  await expect(page.getByText('From the law: applies from Aug 2, 2026', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Add duties from the law…' }).click();
  await expect(chatbot).toBeDisabled();
  await expect(chatbot).toBeChecked();
  await dialog.getByRole('checkbox', { name: 'European Union' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'United States' }).uncheck();
  await expect(dialog.getByRole('status')).toHaveText('Tick a place and a product to see what the law asks for.');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByText('Nothing here yet. A row says:')).toBeVisible();
});
