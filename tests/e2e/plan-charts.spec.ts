import type { Page } from '@playwright/test';
import { PlanPage } from './plan/room';
import { accessibility, expect, test } from './support';

const chart = (page: Page) => page.locator('figure[data-chart]');

async function goTo(page: Page, room: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: room }).click();
}

/** Opens the choice of a chart by the slash menu. */
async function choose(page: Page, what: string) {
  await page.keyboard.type(`/${what}`);
  await page.keyboard.press('Enter');
  return page.getByRole('dialog');
}

test('a chart from the numbers follows them in the plan, and is edited, copied and undone', async ({ app }) => {
  const { page } = app;
  const plan = await PlanPage.begin(app);
  await goTo(page, 'Raise');
  await page.getByLabel('Currency').selectOption('USD');
  await page.getByRole('button', { name: 'Add a use' }).click();
  await page.getByLabel('For what: Row 1').fill('Product');
  await page.getByLabel('Amount: Product').fill('900K');
  await goTo(page, 'Plan');
  await plan.body.click();

  const choice = await choose(page, 'chart');
  await choice.getByRole('button', { name: 'Use of funds' }).click();
  await expect(chart(page)).toContainText('$900K');
  await expect(chart(page).getByRole('textbox', { name: 'Caption' })).toHaveValue('Use of funds');

  await goTo(page, 'Raise');
  await page.getByLabel('Amount: Product').fill('1.2M');
  await goTo(page, 'Plan');
  await expect(chart(page)).toContainText('$1.2M');

  await chart(page).getByRole('img').click();
  await plan.press('Enter');
  const form = page.getByRole('dialog', { name: 'Chart' });
  await form.getByRole('button', { name: 'Add a row' }).click();
  await form.locator('[data-cell="1,-1"]').fill('Reserve');
  await form.locator('[data-cell="1,0"]').fill('300K');
  await form.locator('[data-cell="1,0"]').blur();
  await expect(form.locator('svg[role="img"]')).toContainText('$0.3M');
  const { violations } = await accessibility(page).include('[role="dialog"]').analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(plan.body).toBeFocused();
  await expect(chart(page)).toContainText('Reserve');

  await plan.press('Control+c', 'Control+Enter', 'Control+v');
  await expect(chart(page)).toHaveCount(2);
  const ids = await chart(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-chart')));
  expect(new Set(ids).size).toBe(2);
  await plan.press('Delete');
  await expect(chart(page)).toHaveCount(1);
  await plan.press('Control+z');
  await expect(chart(page)).toHaveCount(2);
});
