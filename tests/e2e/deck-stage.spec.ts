import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accessibility, expect, test } from './support';

const list = (page: Page) => page.getByRole('listbox', { name: 'Slides' });
const stage = (page: Page) => page.getByRole('region', { name: 'Slide', exact: true });
const writing = (page: Page, name: string) => stage(page).getByRole('textbox', { name, exact: true });
const editorOf = (page: Page, slot: string) => page.locator(`[data-slot="${slot}"] [data-slate-editor]`);

async function openSlide(page: Page, kind: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog', { name: 'New project' }).getByRole('button', { name: 'Create' }).click();
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Deck' }).click();
  await list(page).getByRole('option', { name: kind }).click();
}

async function chooseLayout(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Layout:/ }).click();
  await page.getByRole('radio', { name, exact: true }).click();
}

test('a click on an empty picture place chooses a picture, and the place stays whatever else is filled', async ({
  app,
}) => {
  const { page } = app;
  await openSlide(page, /Problem/);
  await chooseLayout(page, 'Text and picture');
  const place = stage(page).getByRole('button', { name: 'Choose a file: Picture' });
  const before = await place.boundingBox();
  await editorOf(page, 'title').click();
  await page.keyboard.type('One port in ten');
  await editorOf(page, 'body').click();
  await page.keyboard.type('Cargo warms up');
  expect(await place.boundingBox()).toEqual(before);
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  await writeFile(`${app.folder}/dot.png`, Buffer.from(png, 'base64'));
  await app.answer({ path: `${app.folder}/dot.png` });
  await place.click();
  await expect(stage(page).locator('svg[role="img"] image')).toHaveCount(1);
  await expect(place).toHaveCount(0);
});

test('Tab goes from place to place, and belongs to a list only while it is written', async ({ app }) => {
  const { page } = app;
  await openSlide(page, /Problem/);
  await chooseLayout(page, 'Text and picture');
  // From the keyboard alone.
  await stage(page).getByRole('button', { name: 'Edit: Title' }).focus();
  await page.keyboard.press('Enter');
  await expect(writing(page, 'Title')).toBeFocused();
  await page.keyboard.type('- No list');
  await page.keyboard.press('Tab');
  await expect(writing(page, 'Text')).toBeFocused();
  await page.keyboard.type('- **One** and');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('two');
  await expect(writing(page, 'Text').locator('p')).toHaveText(['One and', 'two']);
  await expect(writing(page, 'Text').locator('strong')).toHaveText('One');
  await expect(writing(page, 'Text').locator('p').nth(1)).toHaveAttribute('data-level', '1');
  await page.keyboard.press('Escape');
  await expect(editorOf(page, 'title')).toHaveText('- No list');
  await expect(editorOf(page, 'title').locator('[data-list="bullet"]')).toHaveCount(0);

  // Who only comes by moves on: from the title through the list to the picture.
  await stage(page).getByRole('button', { name: 'Edit: Title' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(writing(page, 'Text')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(stage(page).getByRole('button', { name: 'Choose a file: Picture' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(writing(page, 'Text')).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+BracketRight');
  await expect(writing(page, 'Text').locator('p').nth(1)).toHaveAttribute('data-level', '2');
  await page.keyboard.press('Control+BracketLeft');
  await page.keyboard.press('Control+BracketLeft');
  await expect(writing(page, 'Text').locator('p').nth(1)).toHaveAttribute('data-level', '0');

  await editorOf(page, 'body').focus();
  await page.keyboard.press('Tab');
  await expect(editorOf(page, 'body').locator('p').nth(0)).toHaveAttribute('data-level', '0');
  await expect(editorOf(page, 'body')).not.toBeFocused();
  expect((await accessibility(page).include('[aria-label="Slide"]').exclude('svg').analyze()).violations).toEqual([]);
});
