import type { Locator, Page } from '@playwright/test';
import { accessibilityFindings, expect, setAppearance, test } from './support';

/** A project whose model sells one subscription; the grid of revenue is shown. */
async function openModel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await page.getByRole('button', { name: 'Numbers', exact: true }).click();
  await page.getByRole('button', { name: /^Subscription/ }).click();
  await expect(page.getByRole('grid', { name: 'Revenue' })).toBeVisible();
  // Six months of a fixed year, so that the tests read the same in every year.
  await page.getByLabel('First month of the model').fill('2027-01');
  await page.getByLabel('First month of the model').blur();
}

/** The cell of a row and a column by their names. */
async function cellOf(page: Page, row: string, column: string): Promise<Locator> {
  const line = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row }) })
    .first();
  const title = page.getByRole('columnheader', { name: column, exact: true });
  return line.locator(`[aria-colindex="${await title.getAttribute('aria-colindex')}"]`);
}

async function clickCell(page: Page, row: string, column: string): Promise<void> {
  await (await cellOf(page, row, column)).click();
}

async function expectCell(page: Page, row: string, column: string, text: string): Promise<void> {
  await expect(await cellOf(page, row, column)).toHaveText(text);
}

test('a price that is typed is revenue at once, and Escape leaves nothing behind', async ({ app }) => {
  const { page } = app;
  await openModel(page);
  await expectCell(page, 'Subscription', 'Jan 27', '500');
  await clickCell(page, 'Price', 'Begins with');
  await page.keyboard.type('250');
  // Before the cell is left, everything follows.
  await expectCell(page, 'Subscription', 'Jan 27', '1,250');
  await page.keyboard.press('Escape');
  await expectCell(page, 'Subscription', 'Jan 27', '500');
  await page.keyboard.type('49');
  await page.keyboard.press('Enter');
  await expectCell(page, 'Subscription', 'Jan 27', '245');
  await expect(page.locator('[data-figure="revenueYear3"] dd')).toContainText('$');
});

test('a month can say otherwise, is seen to, and is taken back by Delete; undo goes in order', async ({ app }) => {
  const { page } = app;
  await openModel(page);
  await clickCell(page, 'New customers', 'Feb 27');
  await page.keyboard.type('20');
  await page.keyboard.press('Tab');
  await expect(await cellOf(page, 'New customers', 'Feb 27')).toHaveAttribute('data-tone', 'override');
  await clickCell(page, 'Price', 'Begins with');
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+z');
  await expectCell(page, 'Price', 'Begins with', '100');
  await expectCell(page, 'New customers', 'Feb 27', '20');
  await page.keyboard.press('Control+z');
  await expectCell(page, 'New customers', 'Feb 27', '5');
  await page.keyboard.press('Control+Shift+z');
  await expectCell(page, 'New customers', 'Feb 27', '20');
  await clickCell(page, 'New customers', 'Feb 27');
  await page.keyboard.press('Delete');
  await expect(await cellOf(page, 'New customers', 'Feb 27')).toHaveAttribute('data-tone', 'computed');
  // While a cell is edited, undo gives up the typing and nothing else.
  await page.keyboard.type('77');
  await page.keyboard.press('Control+z');
  await expectCell(page, 'New customers', 'Feb 27', '5');
  await expect(await cellOf(page, 'New customers', 'Feb 27')).toHaveAttribute('data-tone', 'computed');
});

test('cells travel to a spreadsheet and back, and fill to the right', async ({ app }) => {
  const { page } = app;
  await openModel(page);
  await clickCell(page, 'New customers', 'Jan 27');
  const field = page.locator('input[aria-controls]');
  const paste = (text: string) =>
    field.evaluate((element, data) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', data);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste('10\t"1,200"\t（3）\r\n2.5%\t3%\t4\r\n');
  await expectCell(page, 'New customers', 'Jan 27', '10');
  await expectCell(page, 'New customers', 'Feb 27', '1,200');
  await expectCell(page, 'New customers', 'Mar 27', '0');
  await expectCell(page, 'Churn', 'Feb 27', '3%');
  const copied = await field.evaluate((element) => {
    const clipboardData = new DataTransfer();
    element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData('text/plain');
  });
  expect(copied).toBe('10\t1200\t0\n2.5%\t3%\t4%');

  await clickCell(page, 'New customers', 'Feb 27');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+r');
  await expectCell(page, 'New customers', 'Mar 27', '1,200');
  await expectCell(page, 'New customers', 'Apr 27', '1,200');
  await expectCell(page, 'New customers', 'May 27', '5');

  await paste('12\tmany\t14');
  await expect(page.getByRole('alert')).toContainText('This is no number.');
  await page.keyboard.press('Escape');
  await expectCell(page, 'New customers', 'Feb 27', '12');
  await expectCell(page, 'New customers', 'Apr 27', '14');
});

test('text that is no number stays in the cell and says why', async ({ app }) => {
  const { page } = app;
  await openModel(page);
  await clickCell(page, 'Price', 'Begins with');
  await page.keyboard.type('cheap');
  await page.keyboard.press('Enter');
  const field = page.locator('input[aria-controls]');
  await expect(page.getByRole('alert')).toContainText('This is no price.');
  await expect(field).toHaveValue('cheap');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Escape');
  await expectCell(page, 'Price', 'Begins with', '100');
});

test('a scenario differs where it is typed in, and nowhere else', async ({ app }) => {
  const { page } = app;
  await openModel(page);
  await page.getByRole('radio', { name: 'Cautious' }).click();
  await clickCell(page, 'Price', 'Begins with');
  await page.keyboard.type('80');
  await page.keyboard.press('Enter');
  await expect(await cellOf(page, 'Price', 'Begins with')).toHaveAttribute('data-differs', 'true');
  await expectCell(page, 'Subscription', 'Jan 27', '400');
  await page.getByRole('radio', { name: 'Base' }).click();
  await expectCell(page, 'Subscription', 'Jan 27', '500');
  await page.getByRole('radio', { name: 'Cautious' }).click();
  await clickCell(page, 'New customers', 'Begins with');
  await page.keyboard.type('×50%');
  await page.keyboard.press('Enter');
  await expectCell(page, 'New customers', 'Jan 27', '2.5');
  await page.getByRole('button', { name: 'Reset all to base' }).click();
  await expectCell(page, 'Subscription', 'Jan 27', '500');
});

test('rows are added, named, moved and deleted; the rest of the room follows', async ({ app }) => {
  const { page } = app;
  await openModel(page);
  await page.getByRole('tab', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Add a role' }).click();
  await page.keyboard.type('Engineer');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: 'Engineer' })).toBeVisible();
  await clickCell(page, 'Engineer', 'Monthly salary');
  await page.keyboard.type('9k');
  await page.keyboard.press('Enter');
  await expectCell(page, 'Engineer', 'Jan 27', '9,000');
  await page.getByRole('button', { name: 'Add a role' }).click();
  await page.keyboard.type('Designer');
  await page.keyboard.press('Enter');
  await clickCell(page, 'Designer', 'Role');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('rowheader').first()).toContainText('Designer');
  await page.getByRole('button', { name: 'Move or delete: Designer' }).first().click();
  await page.getByRole('menuitem', { name: 'Delete “Designer”' }).click();
  await expect(page.getByRole('rowheader', { name: 'Designer' })).toHaveCount(0);

  await page.getByRole('tab', { name: 'Statements' }).click();
  await expectCell(page, 'Research & development', '2027', '108,000');
  await page.getByRole('radio', { name: 'Balance sheet' }).click();
  await expectCell(
    page,
    'Retained earnings',
    '2027',
    (await (await cellOf(page, 'Equity', '2027')).textContent()) ?? '',
  );
  await page.getByRole('tab', { name: 'Metrics' }).click();
  await page.locator('[data-metric="grossMargin"] summary').click();
  await expect(page.getByText('(Revenue − cost of revenue) ÷ revenue')).toBeVisible();
});

test('the room can be read by machines, in light and dark', async ({ app }) => {
  test.slow();
  const { page } = app;
  await openModel(page);
  for (const tab of ['Revenue', 'Costs', 'Market', 'Statements', 'Metrics']) {
    await page.getByRole('tab', { name: tab }).click();
    for (const scheme of ['light', 'dark'] as const) {
      await setAppearance(page, scheme);
      expect(await accessibilityFindings(page, scheme), `${tab}, ${scheme}`).toEqual([]);
    }
  }
});

test('the ask follows from a milestone, and another currency keeps every figure', async ({ app }) => {
  const { page } = app;
  await openModel(page);
  await page.getByRole('button', { name: 'Raise', exact: true }).click();
  await page.getByRole('button', { name: 'Add a milestone' }).click();
  await page.getByLabel('Milestone', { exact: true }).fill('Ready for a Series A');
  await page.getByLabel('By', { exact: true }).fill('2028-06');
  await page.getByRole('button', { name: 'Numbers', exact: true }).click();
  await page.getByRole('tab', { name: 'Costs' }).click();
  await page.getByRole('button', { name: 'Add a cost' }).click();
  await page.getByRole('menuitem', { name: /Fixed cost/ }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid', { name: 'Costs' })).toBeVisible();
  await clickCell(page, 'Fixed cost', 'Begins with');
  await page.keyboard.type('50,000');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Raise', exact: true }).click();
  // The choice comes back from the project, a moment after the click.
  const reach = page.getByRole('radio', { name: /Ready for a Series A/ });
  await reach.click();
  await expect(reach).toBeChecked();
  await page.getByLabel('Buffer, percent of the cash needed').fill('25');
  const verdict = page.getByRole('status').filter({ hasText: 'does not reach it' });
  await expect(verdict).toBeVisible();
  await page.getByRole('button', { name: /^Ask for/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'reaches it' })).toBeVisible();
  const asked = await page.getByLabel('Amount', { exact: true }).inputValue();
  expect(asked).toMatch(/^\$[1-9][\d,]+,000$/);

  await page.getByLabel('Currency').selectOption('JPY');
  await expect(page.getByRole('dialog')).toContainText('Nothing is converted by a rate');
  await page.getByRole('dialog').getByRole('button', { name: 'Change to JPY' }).click();
  await expect(page.getByLabel('Amount', { exact: true })).toHaveValue(asked.replace('$', 'JP¥'));
  await page.getByRole('button', { name: 'Numbers', exact: true }).click();
  await expectCell(page, 'Fixed cost', 'Begins with', '50,000');
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Raise', exact: true }).click();
  await expect(page.getByLabel('Amount', { exact: true })).toHaveValue(asked);
});
