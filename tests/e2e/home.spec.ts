import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type App, accessibilityFindings, expect, setAppearance, test } from './support';

/** A project in a file, closed again. */
async function saved({ page, answer, folder, clickMenu }: App, name: string): Promise<string> {
  const path = join(folder, `${name}.pitch`);
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await page.getByLabel('Project title').fill(name);
  await answer({ path });
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await clickMenu('file.close');
  await expect(page.getByRole('heading', { name: 'Recent' })).toBeVisible();
  return path;
}

test('recent files show their covers; one that has gone says so, and is found or removed', async ({ app }) => {
  const { page } = app;
  const path = await saved(app, 'Harbour');
  const lost = await saved(app, 'Lantern');
  await expect(page.getByRole('button', { name: /^Harbour/ }).locator('img')).toHaveJSProperty('complete', true);
  const moved = join(app.folder, 'moved.pitch');
  renameSync(path, moved);
  rmSync(lost);
  await page.reload();
  await expect(page.getByText('File not found')).toHaveCount(2);
  for (const appearance of ['light', 'dark'] as const) {
    await setAppearance(page, appearance);
    expect(await accessibilityFindings(page, appearance)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Remove Lantern' }).click();
  await expect(page.getByText('File not found')).toHaveCount(1);
  await app.answer({ path: moved });
  await page.getByRole('button', { name: 'Find it… Harbour' }).click();
  await expect(page.getByLabel('Project title')).toHaveValue('Harbour');
  await app.clickMenu('file.close');
  await expect(page.getByText('File not found')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Harbour/ })).toHaveCount(1);
});

test('what is set for new projects is in the next one', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Settings…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByLabel('Currency').selectOption('EUR');
  await dialog.getByLabel('Your name').fill('Lin Yue');
  await dialog.getByLabel('Names of exported files').fill('{date}_{firm}');
  await expect(dialog.getByRole('alert')).toContainText('{firm}');
  await dialog.getByLabel('Names of exported files').fill('{date}_{company}');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await page.getByRole('button', { name: 'Raise', exact: true }).click();
  await expect(page.getByLabel('Currency')).toHaveValue('EUR');
  await page.keyboard.press('Control+Comma');
  await dialog.getByLabel('Paper').first().selectOption('letter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Undo changing the paper' })).toBeEnabled();
});

const dialogs = [
  { name: 'Settings', keys: 'Control+Comma' },
  { name: 'Keyboard shortcuts', keys: 'Control+Slash' },
  { name: 'Guide', keys: 'F1' },
] as const;

for (const appearance of ['light', 'dark'] as const) {
  test(`settings and help are reached by keys, left by Escape, and accessible (${appearance})`, async ({ app }) => {
    test.slow();
    const { page } = app;
    await setAppearance(page, appearance);
    for (const { name, keys } of dialogs) {
      await page.keyboard.press(keys);
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      expect(await accessibilityFindings(page, appearance), name).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await app.clickMenu('help.about');
    await expect(page.getByRole('dialog', { name: 'About Pitchwright' })).toContainText('pdf-lib');
    expect(await accessibilityFindings(page, appearance), 'about').toEqual([]);
  });
}

test('the sheet of keys is searched by command and by key', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('Control+Slash');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await dialog.getByRole('searchbox').fill('ctrl+shift+e');
  await expect(dialog.getByRole('term')).toHaveText(['Export…']);
  await dialog.getByRole('searchbox').fill('撤销');
  await expect(dialog.getByRole('term')).toHaveText(['Undo']);
});
