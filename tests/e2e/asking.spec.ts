import { existsSync } from 'node:fs';
import { expect, needs, test } from './support';

test('a person answers the questions of the program themselves', async ({ app }) => {
  needs(app, 'questionsInPage');
  const { page } = app;
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  const title = page.getByLabel('Project title');
  await title.fill('Harbour');

  await app.clickMenu('file.close');
  const unsaved = page.getByRole('dialog', { name: 'Save “Harbour” before it is closed?' });
  await unsaved.getByRole('button', { name: 'Cancel' }).click();
  await expect(unsaved).toHaveCount(0);
  await expect(title).toHaveValue('Harbour');

  await app.clickMenu('file.close');
  await unsaved.getByRole('button', { name: 'Save', exact: true }).click();
  const save = page.getByRole('dialog', { name: 'Save the project' });
  await save.getByRole('textbox').fill(`${app.folder}/harbour.pitch`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Recent' })).toBeVisible();
  expect(existsSync(`${app.folder}/harbour.pitch`)).toBe(true);

  await page.getByRole('button', { name: 'Open a file' }).click();
  const open = page.getByRole('dialog', { name: 'Open a project' });
  await open.getByRole('textbox').fill(`${app.folder}/harbour.pitch`);
  await open.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(title).toHaveValue('Harbour');
});

test('work without a name is asked about by a name', async ({ launch }) => {
  const app = await launch({ language: 'zh-CN' });
  needs(app, 'questionsInPage');
  const { page, clickMenu } = app;
  await page.getByRole('button', { name: '空白提纲' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '创建' }).click();
  await page.getByRole('textbox', { name: '章节正文' }).click();
  await page.keyboard.type('正文');
  await clickMenu('file.close');
  await expect(page.getByRole('dialog', { name: '关闭前是否保存“未命名项目”？' })).toBeVisible();
});
