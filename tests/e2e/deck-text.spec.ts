import type { Page } from '@playwright/test';
import { accessibility, expect, test } from './support';

const title = (page: Page) => page.locator('[data-slot="title"] [data-slate-editor]');
const onStage = (page: Page) => page.getByRole('region', { name: 'Slide', exact: true }).locator('[data-slate-editor]');
/** What the picture of the slide in the list says, where nobody writes. */
const picture = (page: Page) => page.getByRole('listbox', { name: 'Slides' }).locator('svg').first();

/** Begins an empty deck, writes a title on its cover and selects the last word. */
async function writeTitle(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog', { name: 'New project' }).getByRole('button', { name: 'Create' }).click();
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Deck' }).click();
  await title(page).click();
  await page.keyboard.type('Fresh bread');
  await page.keyboard.press('Control+Shift+ArrowLeft');
}

async function runInPalette(page: Page, search: string): Promise<void> {
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('combobox', { name: /command/i }).fill(search);
  await page.keyboard.press('Enter');
}

test('marks are commands on slides, too: in the palette, by their keys, and as tools that say so', async ({ app }) => {
  const { page } = app;
  await writeTitle(page);
  await runInPalette(page, 'Bold');
  await expect(title(page).locator('strong')).toHaveText('bread');
  await expect(title(page)).toBeFocused();
  const tool = page.getByRole('toolbar', { name: 'Text' }).getByRole('button', { name: 'Bold' });
  await expect(tool).toHaveAttribute('aria-pressed', 'true');
  await tool.hover();
  await expect(page.getByRole('tooltip')).toContainText('Ctrl+B');
  await page.keyboard.press('Control+b');
  await expect(title(page).locator('strong')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+x');
  await expect(title(page).locator('s')).toHaveText('bread');
  // A title has no lists: the command is not offered, and its key does nothing.
  await page.keyboard.press('Control+Shift+Digit8');
  await expect(title(page).locator('[data-list="bullet"]')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(title(page).locator('s')).toHaveCount(0);
});

test('a link is set, led elsewhere and taken away in a text of a slide', async ({ app }) => {
  const { page } = app;
  await writeTitle(page);
  await runInPalette(page, 'Link');
  const dialog = page.getByRole('dialog', { name: 'Link' });
  await dialog.getByLabel('Address').fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Only web pages and mail addresses');
  await dialog.getByLabel('Address').fill('example.com');
  await page.keyboard.press('Enter');
  const link = title(page).getByRole('link');
  await expect(link).toHaveText('bread');
  await expect(title(page)).toBeFocused();
  await page.keyboard.type('!');
  await expect(link).toHaveText('bread');

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  const bubble = page.getByRole('dialog', { name: 'Link' });
  await expect(bubble).toContainText('example.com');
  expect((await accessibility(page).analyze()).violations).toEqual([]);
  await bubble.getByRole('button', { name: 'Change the link' }).click();
  await expect(dialog.getByLabel('Address')).toHaveValue('https://example.com');
  await dialog.getByLabel('Address').fill('');
  await dialog.getByRole('button', { name: 'Remove the link' }).click();
  await expect(link).toHaveCount(0);
  await expect(title(page)).toHaveText('Fresh bread!');
});

test('writing on the stage goes on after the palette, a link and a figure', async ({ app }) => {
  const { page } = app;
  await writeTitle(page);
  const words = page.getByRole('region', { name: 'Slide', exact: true }).locator('text', { hasText: 'Fresh bread' });
  await words.click({ force: true });
  await expect(onStage(page)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await runInPalette(page, 'Italic');
  await expect(onStage(page).locator('em')).toHaveText('bread');
  await expect(onStage(page)).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Link' }).getByLabel('Address').fill('example.com');
  await page.keyboard.press('Enter');
  await expect(onStage(page).getByRole('link')).toHaveText('bread');
  await expect(onStage(page)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Control+Shift+f');
  await page.getByRole('dialog', { name: 'Insert a number' }).getByRole('combobox').fill('company name');
  await page.keyboard.press('Enter');
  await expect(onStage(page).locator('[data-fact]')).toHaveCount(1);
  await expect(onStage(page)).toBeFocused();
  await page.keyboard.type(' daily');
  await page.keyboard.press('Escape');
  await expect(onStage(page)).toHaveCount(0);
  await expect(picture(page)).toContainText('daily');
});
