import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './ground';
import type { App } from './host';

/**
 * A whole day's work in short, in an English window: a new project, words and a picture, every room, a save, an export,
 * a talk. Leaves the program open with everything saved.
 */
export async function workingSession({ page, folder, answer, clickMenu }: App): Promise<void> {
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await page.getByLabel('Project title').fill('Harbour');
  await page.getByRole('textbox', { name: 'Text of the section' }).click();
  await page.keyboard.type('Ships wait for berths. See https://example.com/berths for more.');
  await answer({ path: join(projectRoot, 'tests/fixtures/images/rgb.png') });
  await clickMenu('insert.image');
  await page.locator('figure img').waitFor();
  for (const room of ['Deck', 'Numbers', 'Company', 'Raise', 'Plan']) {
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: room }).click();
    await page.waitForTimeout(300);
  }
  await answer({ path: join(folder, 'harbour.pitch') });
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  await exportAll({ page, folder, answer });
  await page.keyboard.press('F5');
  await page.locator('[data-pointer]').waitFor();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await page.locator('[data-pointer]').waitFor({ state: 'detached' });
}

async function exportAll({ page, folder, answer }: Pick<App, 'page' | 'folder' | 'answer'>): Promise<void> {
  const exported = join(folder, 'exported');
  mkdirSync(exported);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog');
  for (const box of await dialog.getByRole('checkbox', { name: /^(Deck|Plan|Numbers) as / }).all()) await box.check();
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await answer({ path: exported });
  await dialog.getByRole('button', { name: 'Choose folder and export…' }).click();
  await dialog.getByRole('heading', { name: 'Exported' }).waitFor({ timeout: 60_000 });
  await dialog.getByRole('button', { name: 'Done' }).click();
}
