import type { Page } from '@playwright/test';
import { accessibility, expect, test } from './support';

const words = {
  en: { outline: 'Empty outline', create: 'Create', room: 'Numbers', tab: 'Ownership' },
  'zh-CN': { outline: '空白提纲', create: '创建', room: '财务', tab: '股权' },
} as const;

/** An empty project, where its owners are. */
async function openOwnership(page: Page, language: keyof typeof words = 'en'): Promise<void> {
  const { outline, create, room, tab } = words[language];
  await page.getByRole('button', { name: outline }).click();
  await page.getByRole('dialog').getByRole('button', { name: create }).click();
  await page.getByRole('button', { name: room, exact: true }).click();
  await page.getByRole('tab', { name: tab, exact: true }).click();
}

/** The cells of an owner's row in the table of owners. */
const rowOf = (page: Page, owner: string) =>
  page.getByRole('region', { name: 'Owners before and after' }).getByRole('row', { name: new RegExp(`^${owner} `) });

/** Why the table ends early. */
const refusalIn = (page: Page) => page.locator('p[role="status"]');

async function addFounder(page: Page, name: string, shares: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a holder' }).click();
  await page.keyboard.type(name);
  await page.getByLabel(`Shares: ${name}`).fill(shares);
}

test('founders, a SAFE and a round come to what the user guide says, and undo takes them back', async ({ app }) => {
  const { page } = app;
  await openOwnership(page);
  await addFounder(page, 'Ada', '925万');
  await page.getByLabel('Free options in the pool').fill('750,000');
  await expect(rowOf(page, 'Ada')).toContainText('92.50%');

  await page.getByRole('button', { name: 'Add a SAFE' }).click();
  await page.keyboard.type('Hollis Angels');
  await page.keyboard.press('Tab');
  await page.getByLabel('Amount: Hollis Angels').fill('200k');
  await page.getByLabel('Cap: Hollis Angels').fill('4M');
  await expect(rowOf(page, 'Hollis Angels')).toContainText('5.00%');
  await expect(page.getByText('526,315 shares at', { exact: false })).toContainText('at its cap');

  await page.getByRole('button', { name: 'Add a round' }).click();
  await page.keyboard.type('Series A');
  await expect(refusalIn(page)).toContainText('Give the round a pre-money valuation.');
  const card = page.getByRole('region', { name: 'Series A' });
  await card.getByLabel('Pre-money valuation').fill('15M');
  await card.getByLabel('Investor: Investor 1').fill('Northgate');
  await card.getByLabel('Investor: Investor 1').press('Enter');
  await card.getByLabel('Amount: Northgate').fill('5M');
  await expect(rowOf(page, 'Northgate')).toContainText('25.00%');
  await card.getByLabel('Option pool').selectOption({ label: 'Free after closing' });
  await expect(rowOf(page, 'Free options')).toContainText('10.00%');

  const { violations } = await accessibility(page)
    .include('form')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  await card.getByRole('button', { name: 'Remove Series A' }).click();
  await expect(rowOf(page, 'Northgate')).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(rowOf(page, 'Northgate')).toContainText('25.00%');
});

test('what has no answer says why in its place, and the way leads there', async ({ app }) => {
  const { page } = app;
  await openOwnership(page);
  await addFounder(page, 'Ada', '1,000,000');
  await page.getByRole('button', { name: 'Add a SAFE' }).click();
  await page.keyboard.type('Whale');
  await page.keyboard.press('Tab');
  await page.getByLabel('Amount: Whale').fill('4M');
  await page.getByLabel('Cap: Whale').fill('4M');
  const refusal = refusalIn(page).getByRole('button');
  await expect(refusal).toContainText('The money must be less than the cap');
  await expect(page.getByRole('list', { name: 'SAFEs' })).toContainText('The money must be less than the cap');
  await refusal.click();
  await expect(page.getByLabel('Amount: Whale')).toBeFocused();
  await page.getByLabel('Amount: Whale').fill('1M');
  await expect(refusalIn(page)).toHaveCount(0);
  await expect(rowOf(page, 'Whale')).toContainText('25.00%');
  await page.getByLabel('Discount: Whale').fill('a fifth');
  await page.getByLabel('Discount: Whale').blur();
  await expect(page.getByRole('alert')).toContainText('Write a number');
  expect(await page.locator('body').textContent()).not.toMatch(/NaN|Infinity/);
});

test('a sale is shared out by the price that is typed, kept or drawn', async ({ app }) => {
  const { page } = app;
  await openOwnership(page);
  await addFounder(page, 'Ada', '800,000');
  await page.getByRole('button', { name: 'Add a round' }).click();
  await page.keyboard.type('Seed');
  const card = page.getByRole('region', { name: 'Seed' });
  await card.getByLabel('Pre-money valuation').fill('8M');
  await card.getByLabel('Investor: Investor 1').fill('Fund');
  await card.getByLabel('Investor: Investor 1').press('Enter');
  await card.getByLabel('Amount: Fund').fill('2M');

  const price = page.getByLabel('Sale price', { exact: true });
  await price.fill('5M');
  const payout = (owner: string) =>
    page
      .getByRole('table')
      .last()
      .getByRole('row', { name: new RegExp(`^${owner} `) });
  await expect(payout('Fund')).toContainText('2,000,000');
  await expect(payout('Fund')).toContainText('preference');
  await expect(payout('Ada')).toContainText('3,000,000');
  await page.getByRole('button', { name: 'Keep this price' }).click();
  await price.fill('50M');
  await expect(payout('Fund')).toContainText('10,000,000');
  await expect(payout('Fund')).toContainText('shares');
  await page.getByRole('group', { name: 'Kept prices' }).getByRole('button').first().click();
  await expect(payout('Ada')).toContainText('3,000,000');
  await page.getByLabel('Sale price on a scale').focus();
  await page.keyboard.press('Home');
  await expect(payout('Ada')).toContainText('nothing');
});

test('a capital increase shows registered capital and the capital reserve, in Chinese', async ({ launch }) => {
  const { page } = await launch({ language: 'zh-CN', width: 1280 });
  await openOwnership(page, 'zh-CN');
  await page.getByRole('radio', { name: '注册资本' }).click();
  await page.getByRole('button', { name: '添加持有人' }).click();
  await page.keyboard.type('张岚');
  await page.getByLabel('认缴出资：张岚').fill('100万');
  await page.getByRole('button', { name: '添加一轮' }).click();
  await page.keyboard.type('天使轮');
  const card = page.getByRole('region', { name: '天使轮' });
  await card.getByLabel('投前估值').fill('2000万');
  await card.getByLabel('投资人：第 1 位投资人').fill('启明');
  await card.getByLabel('投资人：第 1 位投资人').press('Enter');
  await card.getByLabel('金额：启明').fill('500万');
  const table = page.getByRole('region', { name: '融资前后的股权' });
  await expect(table.getByRole('row', { name: /^启明/ })).toContainText('20.00%');
  await expect(table.getByRole('row', { name: /^计入资本公积/ })).toContainText('4,750,000');
  await expect(table.getByRole('row', { name: /^注册资本合计/ })).toContainText('1,250,000');
});
