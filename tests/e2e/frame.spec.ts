import type { Page } from '@playwright/test';
import { accessibilityFindings, expect, test } from './support';

/** Begins a project from home. */
async function begin(page: Page, template = 'Empty outline'): Promise<void> {
  await page.getByRole('button', { name: template }).click();
  const dialog = page.getByRole('dialog', { name: 'New project' });
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
}

async function expectAccessible(page: Page, where: string, appearance: 'light' | 'dark' = 'light'): Promise<void> {
  expect(await accessibilityFindings(page, appearance), where).toEqual([]);
}

test('home to a project, an edit, undo across rooms, language, appearance, palette', async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole('heading', { name: 'What are you building?' })).toBeVisible();
  await begin(page);
  await page.getByRole('button', { name: 'Company', exact: true }).click();
  const name = page.getByRole('textbox', { name: 'Company name' });
  const before = await name.inputValue();
  await name.fill('Harbour Desk');
  await page.getByRole('button', { name: 'Raise', exact: true }).click();
  const amount = page.getByLabel('Amount', { exact: true });
  const asked = await amount.inputValue();
  await amount.fill('2.5M');
  await amount.blur();
  await expect(amount).toHaveValue(/2,500,000$/);

  await page.keyboard.press('Control+z');
  await expect(amount).toHaveValue(asked);
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Company', exact: true }).click();
  await expect(name).toHaveValue(before);
  // From inside an input the whole project is redone, not the input.
  await name.focus();
  await page.keyboard.press('Control+Shift+z');
  await expect(name).toHaveValue('Harbour Desk');
  await page.keyboard.press('Control+y');
  await page.getByRole('button', { name: 'Raise', exact: true }).click();
  await expect(amount).toHaveValue(/2,500,000$/);

  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitemcheckbox', { name: '简体中文' }).click();
  await expect(page.getByRole('heading', { name: '融资', exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');

  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('combobox').fill('dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
  await page.keyboard.press('Control+Shift+p');
  await expect(page.getByRole('option').first()).toContainText('外观：深色');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('undo from inside the editor follows the order of the project, not of the editor', async ({ app }) => {
  const { page } = app;
  await begin(page);
  const editor = page.locator('[data-slate-editor]');
  await editor.click();
  await page.keyboard.type('First the plan');
  await expect(editor).toContainText('First the plan');
  await page.getByRole('button', { name: 'Company', exact: true }).click();
  const name = page.getByRole('textbox', { name: 'Company name' });
  await name.fill('Then the company');
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await editor.click();
  await page.keyboard.press('Control+z');
  await expect(editor).toContainText('First the plan');
  await expect(page.getByRole('button', { name: 'Redo editing the company' })).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(editor).not.toContainText('First the plan');
  await page.keyboard.press('Control+Shift+z');
  await expect(editor).toContainText('First the plan');
  await page.getByRole('button', { name: 'Company', exact: true }).click();
  await expect(name).not.toHaveValue('Then the company');
});

test('saves to a file, closes, and finds it among the recent ones', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Empty outline');
  await page.getByLabel('Project title').fill('Harbour plan');
  await expect(page.getByRole('button', { name: 'Not saved to a file' })).toBeVisible();
  await app.answer({ path: `${app.folder}/harbour.pitch` });
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await app.clickMenu('file.close');
  const recent = page.getByRole('button', { name: /^Harbour plan/ });
  await expect(recent).toContainText(app.folder);
  await recent.click();
  await expect(page.getByLabel('Project title')).toHaveValue('Harbour plan');
});

test('asks before work in no file is lost', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Empty outline');
  await page.getByLabel('Project title').fill('Kept');
  await app.answer(null);
  await app.clickMenu('file.close');
  // The next answer belongs to another question.
  await expect.poll(async () => (await app.system()).answersLeft ?? 0).toBe(0);
  await expect(page.getByLabel('Project title')).toHaveValue('Kept');
  await app.answer({ path: `${app.folder}/kept.pitch` });
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await page.keyboard.press('Control+w');
  await expect(page.getByRole('heading', { name: 'Recent' })).toBeVisible();
});

test('a narrow window keeps the editor and brings the coach when asked', async ({ launch }) => {
  const { page } = await launch({ width: 900 });
  await begin(page);
  await page.getByRole('button', { name: 'Company', exact: true }).click();
  const coach = page.getByRole('complementary', { name: 'Coach' });
  await expect(coach).toHaveCount(0);
  const width = (await page.getByRole('main').boundingBox())?.width;
  await page.keyboard.press('Control+Shift+Backslash');
  await expect(coach).toBeVisible();
  expect((await page.getByRole('main').boundingBox())?.width).toBe(width);
  await page.setViewportSize({ width: 600, height: 800 });
  await expectAccessible(page, 'narrow, with the coach above');
  await page.keyboard.press('Escape');
  await expect(coach).toHaveCount(0);
  await page.setViewportSize({ width: 1400, height: 800 });
  await expect(coach).toBeVisible();
});

for (const appearance of ['light', 'dark'] as const) {
  test(`has no accessibility findings (${appearance})`, async ({ app }) => {
    test.slow();
    const { page } = app;
    await page.getByLabel('Appearance').selectOption(appearance);
    await expectAccessible(page, 'home', appearance);
    await page.getByRole('button', { name: 'New project' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'new project', appearance);
    await page.keyboard.press('Escape');
    await begin(page);
    for (const room of ['Plan', 'Deck', 'Company', 'Raise']) {
      await page.getByRole('button', { name: room, exact: true }).click();
      await expect(page.getByRole('complementary', { name: 'Coach' })).toContainText('An investor asks');
      await expectAccessible(page, room, appearance);
    }
    await page.keyboard.press('Control+Shift+p');
    await expect(page.getByRole('combobox')).toBeVisible();
    await expectAccessible(page, 'palette', appearance);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
    await page.getByRole('checkbox', { name: /Slides as pictures/ }).check();
    await expectAccessible(page, 'export', appearance);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('dialog', { name: 'Review before export' })).toContainText('Slides: 12');
    await expectAccessible(page, 'what will leave', appearance);
  });
}
