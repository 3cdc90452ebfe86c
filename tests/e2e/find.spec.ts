import type { Page } from '@playwright/test';
import { PlanPage } from './plan/room';
import { accessibility, expect, test } from './support';

const marks = (page: Page) =>
  page.evaluate(() =>
    ['found', 'found-here'].map((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range))),
  );

test('finds and replaces in plan, deck and company, by one bar and as one step of undo', async ({ app }) => {
  const { page } = app;
  const plan = await PlanPage.begin(app);
  await plan.type('Twelve thousand dentists, ', '**Den', 'Dentists');
  await plan.list.focus();
  await plan.row('Company').click();
  await plan.body.click();
  await plan.type('A dentist founded it.');
  await page.getByRole('navigation').getByRole('button', { name: 'Deck' }).click();
  await page.getByRole('option').nth(1).click();
  await page.locator('[data-slot="title"] [data-slate-editor]').click();
  await page.keyboard.type('Dentists wait');
  await page.getByRole('textbox', { name: 'Speaker notes' }).fill('Say dentists twice: dentists.');
  await page.getByRole('navigation').getByRole('button', { name: 'Company' }).click();
  await page.getByRole('textbox', { name: 'In one sentence' }).fill('Software for dentists');

  // It begins where the author is: in the company.
  await plan.press('Control+f');
  const find = page.getByRole('textbox', { name: 'Find in plan, deck and facts' });
  await expect(find).toBeFocused();
  await page.keyboard.type('DENTIST');
  const count = page.locator('[data-find-bar] [role=status]').first();
  await expect(count).toHaveText(/^\d of 7$/);
  await expect(page.locator('[data-found]')).toHaveValue('Software for dentists');

  // On to the plan, which comes first, with marks in its text.
  for (const _ of ['company', 'plan']) {
    if ((await count.textContent()) === '1 of 7') break;
    await plan.press('Enter');
  }
  await expect(count).toHaveText('1 of 7');
  await expect(plan.title).toHaveAttribute('placeholder', 'Company');
  await expect.poll(() => marks(page)).toEqual([[], ['dentist']]);
  await expect(find).toBeFocused();
  await plan.press('F3');
  await expect(plan.title).toHaveAttribute('placeholder', 'Market and positioning');
  await expect.poll(() => marks(page)).toEqual([['Dentist'], ['dentist']]);
  await plan.press('Shift+F3', 'F3', 'F3', 'F3');
  // On the slide and in its form.
  await expect(count).toHaveText('4 of 7');
  await expect.poll(() => marks(page)).toEqual([[], ['Dentist', 'Dentist']]);
  await plan.press('F3');
  await expect(page.locator('[data-found]')).toHaveValue('Say dentists twice: dentists.');

  // Options, and a list of all.
  await page.getByRole('button', { name: 'Match case' }).click();
  await expect(count).toHaveText('No results');
  await page.getByRole('button', { name: 'Match case' }).click();
  await page.getByRole('button', { name: 'Whole words' }).click();
  await expect(count).toHaveText(/1 result|1 of 1/);
  await page.getByRole('button', { name: 'Whole words' }).click();
  await page.getByRole('button', { name: 'All results' }).click();
  await expect(page.getByRole('region', { name: 'All results' }).getByRole('button')).toHaveCount(7);
  await page.getByRole('region', { name: 'All results' }).getByRole('button').nth(2).click();
  await expect(plan.title).toHaveAttribute('placeholder', 'Market and positioning');

  // One, and the next is shown.
  await plan.press('Control+h');
  await page.getByRole('textbox', { name: 'Replace with' }).fill('Surgeon');
  await accessibility(page);
  await page.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(count).toHaveText(/^3 of 6$/);
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect(page.getByText('Replaced 6.')).toBeVisible();
  await expect(count).toHaveText('No results');
  await plan.press('Control+z');
  await expect(count).toHaveText(/6 results|of 6$/);
  await plan.press('Control+z');
  await expect(count).toHaveText(/7 results|of 7$/);
  await plan.press('Control+Shift+z', 'Control+Shift+z');
  await expect(count).toHaveText('No results');

  await find.click();
  await plan.press('Escape');
  await expect(find).toHaveCount(0);
  expect(await marks(page)).toEqual([[], []]);
  await page.getByRole('navigation').getByRole('button', { name: 'Plan' }).click();
  await expect(plan.list.getByRole('option')).toHaveCount(16);
});

test('in Chinese, finds without blanks and whole words, closes at the place, which can be written over', async ({
  launch,
}) => {
  const { page } = await launch({ language: 'zh-CN' });
  await page.getByRole('button', { name: '空白提纲' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '创建' }).click();
  const body = page.getByRole('textbox', { name: '章节正文' });
  await body.click();
  await page.keyboard.insertText('目标市场规模很大，国内市场也在增长。');
  await page.keyboard.press('Control+f');
  await page.keyboard.insertText('市场');
  const status = page.locator('[data-find-bar] [role=status]').first();
  await expect(status).toContainText(/共 \d+ 个/);
  await expect.poll(() => marks(page)).toEqual([['市场'], ['市场']]);
  await page.getByRole('button', { name: '全字匹配' }).click();
  await expect.poll(() => marks(page)).toEqual([['市场'], ['市场']]);
  await page.getByRole('textbox', { name: /查找/ }).fill('场规');
  await expect(status).toHaveText('没有结果');
  await page.getByRole('textbox', { name: /查找/ }).fill('规模');
  await expect.poll(() => marks(page)).toEqual([[], ['规模']]);
  await page.keyboard.press('Escape');
  await expect(body).toBeFocused();
  await page.waitForTimeout(200);
  await page.keyboard.insertText('容量');
  await expect(body).toContainText('目标市场容量很大');
});
