import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { accessibility, expect, test } from './support';

/** An empty project, in the room of that name. */
async function openRoom(page: Page, room: 'Company' | 'Raise'): Promise<void> {
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await page.getByRole('button', { name: room, exact: true }).click();
}

test('the use of funds must make up the ask, and says how to put it right', async ({ app }) => {
  const { page } = app;
  await openRoom(page, 'Raise');
  const amount = page.getByLabel('Amount', { exact: true });
  const sum = page.locator('p[role="status"]');
  await page.getByLabel('Currency').selectOption('CNY');
  await amount.fill('1,200万');
  await amount.blur();
  await expect(amount).toHaveValue('¥12,000,000');

  await page.getByRole('button', { name: 'Add a use' }).click();
  await page.keyboard.type('Engineering');
  await page.getByLabel('Amount: Engineering').fill('600万');
  await expect(sum).toContainText('¥6,000,000 of ¥12,000,000 (50%) has no use yet.');
  await page.getByRole('button', { name: 'Add a row with the rest' }).click();
  await page.keyboard.type('Compute');
  await expect(sum).toContainText('The rows make up the ask of ¥12,000,000.');
  await page.getByLabel('Amount: Compute').fill('700万');
  await expect(sum).toContainText('¥1,000,000 more than the ask');
  await page.getByRole('button', { name: 'Put the rest here' }).first().click();
  await expect(page.getByLabel('Amount: Engineering')).toHaveValue('¥5,000,000');
  await expect(sum).toContainText('The rows make up the ask');
});

test('an amount that cannot be read is refused in words and leaves the project alone', async ({ app }) => {
  const { page } = app;
  await openRoom(page, 'Raise');
  const amount = page.getByLabel('Amount', { exact: true });
  await amount.fill('3M');
  await amount.blur();
  const kept = await amount.inputValue();
  await amount.fill('a lot');
  await amount.blur();
  await expect(page.getByRole('alert')).toContainText('Write an amount such as');
  await page.getByRole('button', { name: 'Company', exact: true }).click();
  await page.getByRole('button', { name: 'Raise', exact: true }).click();
  await expect(amount).toHaveValue(kept);
});

test('typing in one field is undone in one step', async ({ app }) => {
  const { page } = app;
  await openRoom(page, 'Company');
  const vision = page.getByRole('textbox', { name: 'Vision' });
  const before = await vision.inputValue();
  await vision.focus();
  await page.keyboard.type('Every scan is read', { delay: 10 });
  await page.getByRole('textbox', { name: 'Mission' }).focus();
  await page.keyboard.type('Today', { delay: 10 });
  await page.keyboard.press('Control+z');
  await expect(vision).toHaveValue(`${before}Every scan is read`);
  await page.keyboard.press('Control+z');
  await expect(vision).toHaveValue(before);
});

test('people are added, described, moved by keyboard, removed and brought back', async ({ app }) => {
  const { page } = app;
  await openRoom(page, 'Company');
  const add = page.getByRole('button', { name: 'Add a person' });
  for (const name of ['Ada Meyer', 'Bo Chen']) {
    await add.click();
    await page.keyboard.type(name);
  }
  const names = page.getByRole('list', { name: 'Team' }).getByLabel('Name', { exact: true });
  await expect(names).toHaveCount(2);
  const skills = page.getByRole('textbox', { name: 'Skills' }).last();
  await skills.fill('Sales、 Hospitals');
  await skills.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove Hospitals' })).toBeVisible();
  await skills.press('Backspace');
  await expect(page.getByRole('button', { name: 'Remove Hospitals' })).toHaveCount(0);

  const said = (text: string) => expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1);
  await page.getByRole('button', { name: 'Move Bo Chen', exact: true }).focus();
  await page.keyboard.press('Space');
  await said('Bo Chen lifted, place 2 of 2');
  await page.keyboard.press('ArrowUp');
  await said('Bo Chen is at place 1 of 2');
  await page.keyboard.press('Space');
  await expect(names.first()).toHaveValue('Bo Chen');
  await page.getByRole('button', { name: 'Remove Bo Chen' }).click();
  await expect(names).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(names.first()).toHaveValue('Bo Chen');
});

test('a Chinese input method composes in a field without losing a letter', async ({ app }) => {
  const { page } = app;
  await openRoom(page, 'Company');
  const name = page.getByRole('textbox', { name: 'Company name' });
  await name.fill('');
  await name.focus();
  const cdp = await page.context().newCDPSession(page);
  for (const text of ['b', 'be', 'bei', 'bei f', 'bei fe', 'bei fen', 'bei feng']) {
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await cdp.send('Input.insertText', { text: '北风' });
  await expect(name).toHaveValue('北风');
  await page.keyboard.press('Control+z');
  await expect(name).not.toHaveValue('北风');
});

test('the checklist of a room keeps its ticks in the project', async ({ app }) => {
  const { page } = app;
  await openRoom(page, 'Raise');
  const items = page.getByRole('complementary', { name: 'Coach' }).getByRole('checkbox');
  await items.first().click();
  await expect(items.first()).toBeChecked();
  await page.getByRole('button', { name: 'Company', exact: true }).click();
  await expect(items.first()).not.toBeChecked();
  await page.getByRole('button', { name: 'Raise', exact: true }).click();
  await expect(items.first()).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(items.first()).not.toBeChecked();
});

test('the language of plan and deck can be another than that of the window', async ({ app }) => {
  const { page } = app;
  await openRoom(page, 'Company');
  await page.getByLabel('Language of plan and deck').selectOption('zh-CN');
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await expect(page.getByRole('option', { name: '执行摘要' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sections' })).toBeVisible();
});

test('an imported text is taken for the language that it is written in', async ({ app }) => {
  const { page } = app;
  writeFileSync(`${app.folder}/plan.md`, '# 北风计划\n\n## 市场\n\n医院每年购买两千台设备。\n');
  await app.answer({ path: `${app.folder}/plan.md` });
  await page.getByRole('button', { name: 'Import Markdown' }).click();
  await page.getByRole('button', { name: 'Company', exact: true }).click();
  await expect(page.getByLabel('Language of plan and deck')).toHaveValue('zh-CN');
});

test('a round is closed step by step, refuses what can’t be, and is undone in one step', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Customer service' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await page.getByRole('button', { name: 'Raise', exact: true }).click();
  await page.getByRole('button', { name: 'Close this round…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Close the round, prepare the next' });
  const next = dialog.getByRole('button', { name: 'Next', exact: true });
  const sound = async () =>
    expect((await accessibility(page).include('[role="dialog"]').analyze()).violations).toEqual([]);
  await sound();

  // The example closes in the future, so the date is asked for.
  const date = dialog.getByLabel('Closed on');
  await next.press('Enter');
  await expect(date).toBeFocused();
  await expect(dialog.getByRole('alert')).toContainText('Say when it closed');
  await date.fill('2099-01');
  await next.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('This is still to come');
  await date.fill('2026-09');
  const amount = dialog.getByLabel('Amount raised');
  await amount.fill('a lot');
  await next.press('Enter');
  await expect(amount).toBeFocused();
  await expect(dialog.getByRole('alert')).toContainText('Write an amount such as');
  await amount.fill('2M');

  await dialog.getByRole('button', { name: 'Add an investor' }).press('Enter');
  await page.keyboard.type('North Fund');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2M');
  await next.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('come to $2.6M, more than the $2M raised');
  await dialog.getByLabel('Amount: North Fund').fill('1M');
  await expect(dialog.getByRole('status')).toContainText('$400,000 has no name yet');
  await next.press('Enter');

  await expect(dialog.getByRole('group', { name: 'Milestones' })).toBeFocused();
  await expect(dialog.getByText('SOC 2 Type II report')).toBeVisible();
  await dialog.getByRole('radiogroup', { name: 'SOC 2 Type II report' }).getByText('Reached').click();
  await dialog.getByLabel('What was reached').fill('Report without exceptions');
  await dialog.getByLabel('Reached on').fill('2026-10');
  await sound();
  await next.press('Enter');

  await expect(dialog.getByRole('heading', { name: 'New in the deck' })).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: /^Retention/ })).toBeChecked();
  const product = dialog.getByRole('checkbox', { name: /Product and technical route.*Belongs to Seed/ });
  await expect(product).not.toBeChecked();
  await product.press('Space');
  await sound();
  await dialog.getByRole('button', { name: 'Close and move to Series A' }).press('Enter');

  await expect(dialog).toHaveCount(0);
  const asked = page.getByLabel('Amount', { exact: true });
  await expect(asked).toHaveValue('');
  await expect(asked).toBeFocused();
  await expect(page.getByLabel('Round', { exact: true })).toHaveValue('a');
  await page.getByRole('button', { name: 'Deck', exact: true }).click();
  const slides = page.getByRole('listbox', { name: 'Slides' });
  await expect(slides.getByRole('option', { name: /Retention/ })).toBeVisible();
  await page.getByRole('button', { name: 'Numbers', exact: true }).click();
  await page.getByRole('tab', { name: 'Ownership', exact: true }).click();
  await expect(page.getByLabel('Amount: North Fund')).toHaveValue('$1,000,000');
  await expect(page.getByLabel('Amount: Other Seed investors')).toHaveValue('$400,000');

  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Amount: North Fund')).toHaveCount(0);
  await page.getByRole('button', { name: 'Raise', exact: true }).click();
  await expect(asked).toHaveValue('$2,400,000');
  await expect(page.getByLabel('Round', { exact: true })).toHaveValue('seed');
});

test('an empty raise has nothing to close; only the round changes', async ({ app }) => {
  const { page } = app;
  await openRoom(page, 'Raise');
  await page.getByRole('button', { name: 'Close this round…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Close the round, prepare the next' });
  await expect(dialog).toContainText('there is nothing to close');
  await expect(dialog.getByRole('radio', { name: /Nothing has closed/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(dialog.getByRole('list', { name: 'Steps' }).getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Change to Series A' }).click();
  await expect(page.getByLabel('Round', { exact: true })).toHaveValue('a');
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(page.getByLabel('Round', { exact: true })).toHaveValue('seed');
});

test('what is no address and no date is refused in its field, and nothing of it is kept', async ({ app }) => {
  const { page } = app;
  await openRoom(page, 'Company');
  const mail = page.getByLabel('E-mail');
  await mail.fill('not an email');
  await mail.blur();
  await expect(page.getByRole('alert')).toContainText('This is not an e-mail address');
  await mail.fill('ada@example.com');
  await mail.blur();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const website = page.getByRole('textbox', { name: 'Website' });
  await website.fill('our site');
  await website.blur();
  await expect(page.getByRole('alert')).toContainText('This is not a web address');
  const founded = page.getByLabel('Founded');
  await founded.fill('03/2024');
  await founded.blur();
  await expect(founded).toHaveValue('2024-03');
  await page.getByRole('button', { name: 'Raise', exact: true }).click();
  await page.getByRole('button', { name: 'Company', exact: true }).click();
  await expect(mail).toHaveValue('ada@example.com');
  await expect(website).toHaveValue('');
});
