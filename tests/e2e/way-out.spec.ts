import { PlanPage } from './plan/room';
import { expect, test } from './support';

test('a hidden section says how to show it again, and cells pasted as text are a table', async ({ app }) => {
  const { page } = app;
  const plan = await PlanPage.begin(app);
  await plan.paste({ 'text/plain': 'Year\tRevenue\n2027\t1,200\n2028\t3,400' });
  await expect(plan.body.locator('table tr')).toHaveCount(3);
  await page.getByRole('button', { name: 'More for this section' }).click();
  await page.getByRole('menuitem', { name: 'Hide from the plan' }).click();
  await page.getByRole('button', { name: 'Show again' }).click();
  await expect(page.getByText('This section is hidden')).toHaveCount(0);
});

test('a grid says how the keyboard leaves it', async ({ app }) => {
  const { page } = app;
  await PlanPage.begin(app);
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Numbers' }).click();
  await page.getByRole('button', { name: /^Subscription/ }).click();
  await page.getByRole('grid').first().click();
  await expect(page.getByText('Esc, then Tab: leave the table').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-editing], input:focus')).toHaveCount(0);
});
