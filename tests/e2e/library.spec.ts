import type { Locator, Page } from '@playwright/test';
import { accessibilityFindings, expect, setAppearance, test } from './support';

/** The sources of a new project, in the room of numbers. */
async function openSources(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await page.getByRole('button', { name: 'Numbers', exact: true }).click();
  await page.getByRole('tab', { name: 'Market' }).click();
  return page.getByRole('grid', { name: 'Sources' });
}

test('a work of the library is a source by Enter, is shown as one, and is taken back by one undo', async ({ app }) => {
  const { page } = app;
  const sources = await openSources(page);
  await page.getByRole('button', { name: 'From the library…' }).click();
  const search = page.getByRole('combobox', { name: 'Search by title, author or topic' });
  await expect(page.getByRole('listbox', { name: 'The library' }).getByText('Books', { exact: true })).toBeAttached();
  // Found in the other language too.
  await search.fill('burn');
  const burn = page.getByRole('option', { name: /The Burn Multiple/ });
  await expect(burn).toBeVisible();
  await expect(page.getByText('What a dollar of new recurring revenue may cost, in five bands.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(burn).toContainText('among your sources');
  // A second time changes nothing.
  await page.keyboard.press('Enter');
  await search.fill('周志华');
  await page.getByRole('option', { name: /机器学习/ }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'From the library…' })).toBeFocused();
  await expect(sources.getByRole('rowheader', { name: 'The Burn Multiple' })).toHaveCount(1);
  await expect(sources.getByRole('rowheader', { name: '机器学习' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(sources.getByRole('rowheader', { name: '机器学习' })).toHaveCount(0);
  await expect(sources.getByRole('rowheader', { name: 'The Burn Multiple' })).toHaveCount(1);
});

test('a search for nothing says what else can be done, and the list can be read by everybody', async ({ app }) => {
  const { page } = app;
  await openSources(page);
  const open = page.getByRole('button', { name: 'From the library…' });
  for (const appearance of ['dark', 'light'] as const) {
    await setAppearance(page, appearance);
    await open.click();
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await accessibilityFindings(page, appearance)).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await open.click();
  await page.getByRole('combobox').fill('zebra crossing');
  await expect(page.getByText('The library has nothing about “zebra crossing”.')).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(0);
});
