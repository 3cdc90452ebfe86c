import type { Page } from '@playwright/test';
import { PlanPage } from './plan/room';
import { expect, test } from './support';

const chip = (page: Page, name: string) => page.locator(`[data-fact="${name}"]`);
const picker = (page: Page) => page.getByRole('dialog', { name: 'Insert a number' });

async function goTo(page: Page, room: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: room }).click();
}

/** Finds a figure in the picker and takes it. */
async function choose(page: Page, search: string): Promise<void> {
  await picker(page).getByRole('combobox').fill(search);
  await page.keyboard.press('Enter');
  await expect(picker(page)).toBeHidden();
  // The text has the keyboard again a moment later.
  await expect(page.locator('[contenteditable]:focus')).toBeVisible();
}

test('a figure in plan and deck follows the raise, explains itself, and is undone', async ({ app }) => {
  const { page } = app;
  const plan = await PlanPage.begin(app);
  await goTo(page, 'Raise');
  await page.getByLabel('Amount', { exact: true }).fill('1.2M');
  await goTo(page, 'Plan');

  await plan.body.click();
  await page.keyboard.type('/fig');
  await page.keyboard.press('Enter');
  await expect(picker(page)).toBeVisible();
  // Found by its name in the other language as well.
  await choose(page, '融资金额');
  await page.keyboard.type(' is what we raise');
  await expect(chip(page, 'raise.amount')).toHaveText(/1\.2M$/);
  await expect
    .poll(() => plan.saved())
    .toEqual([
      {
        type: 'paragraph',
        children: [
          { text: '' },
          { type: 'fact', name: 'raise.amount', children: [{ text: '' }] },
          { text: ' is what we raise' },
        ],
      },
    ]);

  await goTo(page, 'Deck');
  await page.locator('[data-slot="title"] [data-slate-editor]').click();
  await page.keyboard.type('We raise ');
  await page.getByRole('button', { name: 'Insert a number from the project' }).click();
  await choose(page, 'amount raised');
  await page.keyboard.type(' now');
  const picture = page.getByRole('region', { name: 'Slide', exact: true }).locator('svg[role="img"]');
  await expect(picture).toContainText('1.2M now');

  await goTo(page, 'Raise');
  await page.getByLabel('Amount', { exact: true }).fill('3M');
  await goTo(page, 'Deck');
  await expect(picture).toContainText('3M now');
  await goTo(page, 'Plan');
  await expect(chip(page, 'raise.amount')).toHaveText(/3M$/);
  await page.keyboard.press('Control+z');
  await expect(chip(page, 'raise.amount')).toHaveText(/1\.2M$/);

  await chip(page, 'raise.amount').click();
  await expect(page.getByText('Amount raised')).toBeVisible();
  await page.getByRole('button', { name: 'Go to where it is set' }).click();
  await expect(page.getByLabel('Amount', { exact: true })).toBeFocused();
});

test('Delete removes a figure, and a line that holds only one is not empty', async ({ app }) => {
  const { page } = app;
  const plan = await PlanPage.begin(app);
  await plan.body.click();
  await page.keyboard.press('Control+Shift+f');
  await choose(page, 'company.name');
  await page.keyboard.press('Enter');
  await page.keyboard.type('below');
  await plan.press('Control+Home');
  await plan.press('Delete');
  await expect(chip(page, 'company.name')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(chip(page, 'company.name')).toHaveCount(1);
});

test('findings tell a drifted number, and fix it while the editor is open', async ({ app }) => {
  const { page } = app;
  const plan = await PlanPage.begin(app);
  await goTo(page, 'Raise');
  await page.getByLabel('Amount', { exact: true }).fill('3M');
  await goTo(page, 'Plan');
  await plan.body.click();
  await page.keyboard.type('We raise $2.5M for this.');
  const open = page.getByRole('button', { name: /^Findings: / });
  await open.click();
  const list = page.getByRole('dialog', { name: 'Findings' });
  const row = list.getByRole('listitem').filter({ hasText: '$2.5M is written here' });
  await expect(row).toContainText('the project says $3M');
  await row.getByRole('button', { name: 'Use the figure' }).click();
  await expect(row).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(chip(page, 'raise.amount')).toHaveText('$3M');
  // The editor goes on from what the fix has made of its text.
  await plan.body.click();
  await plan.press('Control+End');
  await page.keyboard.type(' And more.');
  await expect.poll(() => plan.lines()).toEqual(['We raise $3M for this. And more.']);
});

test('a figure that is gone is an error in its place and before an export', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  const { page } = app;
  await goTo(page, 'Raise');
  await page.getByRole('button', { name: 'Add a milestone' }).click();
  await page.getByLabel('Milestone', { exact: true }).fill('Approval');
  await goTo(page, 'Plan');
  await plan.body.click();
  await page.keyboard.press('Control+Shift+f');
  await choose(page, 'Measure: Approval');
  await goTo(page, 'Raise');
  await page.getByRole('button', { name: 'Remove Approval' }).click();
  await goTo(page, 'Plan');
  await expect(page.locator('[data-state="lost"]')).toContainText('unknown figure');

  await app.clickMenu('file.export');
  await page.getByRole('button', { name: 'Continue' }).click();
  const look = page.getByRole('dialog', { name: 'Review before export' });
  await expect(look).toContainText('There is no number');
  await look.getByRole('button', { name: /There is no number/ }).click();
  await expect(look).toHaveCount(0);
  await app.clickMenu('file.export');
  await page.getByRole('button', { name: 'Continue' }).click();
  await app.answer({ path: app.folder });
  await look.getByRole('button', { name: 'Export all the same' }).click();
  await expect(page.getByRole('dialog', { name: 'Exported' })).toBeVisible({ timeout: 30_000 });
});

test('a claim is typed in a grid, waits for its proof in plain sight, and is proven in its card', async ({ app }) => {
  const { page } = app;
  const plan = await PlanPage.begin(app);
  await goTo(page, 'Numbers');
  await page.getByRole('tab', { name: 'Evidence' }).click();
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.keyboard.type('Pilots under way');
  await page.keyboard.press('Tab');
  await page.keyboard.type('7');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('hospitals');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Pilots under way/ })).toContainText('to be confirmed');

  await goTo(page, 'Plan');
  await plan.body.click();
  await page.keyboard.press('Control+Shift+f');
  await choose(page, 'pilots');
  const claim = page.locator('[data-fact^="claim."]');
  await expect(claim).toHaveAttribute('data-state', 'to-confirm');
  // For who can't see that it looks different.
  await expect(claim).toHaveText('7 hospitals (to be confirmed)');
  // By the keyboard: back onto the chip, into its card and out again.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Alt+Enter');
  await expect(page.getByLabel('State', { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(plan.body).toBeFocused();
  await claim.click();
  await page.getByLabel('Source', { exact: true }).selectOption({ label: 'Another source…' });
  await page.getByLabel('Title of the source').fill('Letters of intent, October 2026');
  await page.keyboard.press('Enter');
  await page.getByLabel('As of').fill('2026-10');
  await page.getByLabel('State', { exact: true }).selectOption('confirmed');
  await expect(claim).toHaveText('7 hospitals');
  await expect(page.getByLabel('Source', { exact: true }).locator('option:checked')).toHaveText(
    '[1] Letters of intent, October 2026',
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(claim).toHaveAttribute('data-state', 'to-confirm');
});
