import { PlanPage } from './plan/room';
import { expect, test } from './support';

test('the figure that one asks for by name goes in, set or not', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  const picker = plan.page.getByRole('dialog', { name: 'Insert a number' });
  for (const [search, name] of [
    ['TAM', 'market.tam'],
    ['ｒｏｎｇｚｉ', 'raise.amount'],
  ] as const) {
    await plan.type('/figure');
    await plan.press('Enter');
    await picker.getByRole('combobox').fill(search);
    await plan.page.keyboard.press('Enter');
    await expect(picker).toBeHidden();
    await expect(plan.body.locator(`[data-fact="${name}"]`)).toBeVisible();
    await expect(plan.body).toBeFocused();
    await plan.press('Enter');
  }
  // What only the numbers tell is not there yet: the picker says where it comes from instead of offering another.
  await plan.type('/figure');
  await plan.press('Enter');
  await picker.getByRole('combobox').fill('ARR');
  await expect(picker.getByRole('option')).toHaveCount(0);
  await expect(picker).toContainText('Annual recurring revenue (ARR) is worked out from Numbers.');
});

test('the slash menu stays open over a blank and answers the signs of a Chinese keyboard', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  const menu = plan.page.getByRole('listbox', { name: 'Insert' });
  await plan.type('/table from');
  await expect(menu.getByRole('option')).toHaveText(['Table from the numbers…']);
  await plan.type(' nowhere');
  await expect(menu).toBeHidden();
  await plan.press('Control+a', 'Delete');
  await plan.page.keyboard.insertText('、tupian');
  await expect(menu.getByRole('option').first()).toHaveText('Picture…');
  await plan.press('Control+a', 'Delete');
  await plan.page.keyboard.insertText('／图表');
  await expect(menu.getByRole('option').first()).toHaveText('Chart…');
});

test('commands are found by what other programs call them', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  await plan.press('Control+Shift+p');
  const palette = plan.page.getByRole('dialog', { name: 'Commands' });
  await palette.getByRole('combobox').fill('dark mode');
  await expect(palette.getByRole('option').first()).toContainText('Appearance: dark');
});
