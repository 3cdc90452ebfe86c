import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { InputMethod, PlanPage } from './plan/room';
import { type App, expect, test } from './support';

const images = join(import.meta.dirname, '../fixtures/images');

async function goTo(page: Page, room: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: room }).click();
}

async function insertFigure(page: Page, search: string): Promise<void> {
  const picker = page.getByRole('dialog', { name: 'Insert a number' });
  await picker.getByRole('combobox').fill(search);
  await page.keyboard.press('Enter');
  await expect(picker).toBeHidden();
  await textHasKeyboard(page);
}

/** A dialog that closes gives it back a moment later. */
async function textHasKeyboard(page: Page): Promise<void> {
  await expect(page.locator('[contenteditable]:focus')).toBeVisible();
}

const chip = (page: Page) => page.locator('[data-fact="company.name"]');
const fact = { type: 'fact', name: 'company.name', children: [{ text: '' }] };

/** A line `ab⟨figure⟩cd` with the figure selected by the arrow. */
async function figureInLine(app: App): Promise<PlanPage> {
  const { page } = app;
  const plan = await PlanPage.begin(app);
  await page.keyboard.type('ab');
  await page.keyboard.press('Control+Shift+f');
  await insertFigure(page, 'company.name');
  await page.keyboard.type('cd');
  await plan.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  await expect(chip(page)).toHaveAttribute('data-selected', 'true');
  return plan;
}

/** The blocks on screen: lines with ◆ for a figure, and what stands whole by its name. */
function blocks(plan: PlanPage): Promise<string[]> {
  return plan.body.evaluate((root) =>
    [...root.querySelectorAll('p, figure, hr')].map((block) => {
      if (block.tagName === 'FIGURE') return block.hasAttribute('data-chart') ? 'chart' : 'picture';
      if (block.tagName === 'HR') return 'rule';
      const copy = block.cloneNode(true) as Element;
      for (const figure of copy.querySelectorAll('[data-fact]')) figure.replaceWith('◆');
      return (copy.textContent ?? '').replaceAll('\ufeff', '');
    }),
  );
}

const shows = (plan: PlanPage, ...lines: string[]) => expect.poll(() => blocks(plan)).toEqual(lines);

/** At a person's pace: Slate follows a tenth of a second late. */
async function clickRule(plan: PlanPage): Promise<void> {
  await plan.body.locator('hr').click();
  await plan.page.waitForTimeout(150);
}

/** A click selects a figure and shows its card. */
async function clickFigure(page: Page): Promise<void> {
  await chip(page).click();
  const card = page.getByText('Company name').last();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.waitForTimeout(150);
}

test('letters typed on a selected figure stand behind it', async ({ app }) => {
  const plan = await figureInLine(app);
  await app.page.keyboard.type('xy');
  await shows(plan, 'ab◆xycd');
  await clickFigure(app.page);
  await app.page.keyboard.type('Z');
  await shows(plan, 'ab◆Zxycd');
  expect((await plan.saved())[0]?.children).toEqual([{ text: 'ab' }, fact, { text: 'Zxycd' }]);
});

test('words composed on a selected figure stand behind it, and one undo takes them', async ({ app }) => {
  const plan = await figureInLine(app);
  await (await InputMethod.of(app.page)).writeByKeys('shichang', '市场');
  await shows(plan, 'ab◆市场cd');
  await app.page.keyboard.press('Control+z');
  await shows(plan, 'ab◆cd');
});

for (const [key, expected] of [
  ['Home', '!ab◆cd'],
  ['End', 'ab◆cd!'],
] as const) {
  test(`${key} leads off a selected figure`, async ({ app }) => {
    const plan = await figureInLine(app);
    await plan.press(key);
    await app.page.keyboard.type('!');
    await shows(plan, expected);
  });
}

test('the arrows lead from a selected figure to the lines around it', async ({ app }) => {
  const plan = await figureInLine(app);
  await plan.press('Home', 'Enter');
  await plan.press('End', 'Enter', 'ArrowUp', 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await expect(chip(app.page)).toHaveAttribute('data-selected', 'true');
  await plan.press('ArrowUp');
  await app.page.keyboard.type('up');
  await plan.press('ArrowDown', 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await expect(chip(app.page)).toHaveAttribute('data-selected', 'true');
  await plan.press('ArrowDown');
  await app.page.keyboard.type('down');
  await shows(plan, 'up', 'ab◆cd', 'down');
});

test('pasting and Enter go behind a selected figure, and Backspace still takes it', async ({ app }) => {
  const { page } = app;
  const plan = await figureInLine(app);
  await plan.paste({ 'text/plain': '1.5~2M' });
  await shows(plan, 'ab◆1.5~2Mcd');
  await clickFigure(page);
  await plan.press('Enter');
  await shows(plan, 'ab◆', '1.5~2Mcd');
  await clickFigure(page);
  await plan.press('Backspace');
  await shows(plan, 'ab', '1.5~2Mcd');
});

test('letters on a selected figure of a slide stand behind it', async ({ app }) => {
  const { page } = app;
  await PlanPage.begin(app);
  await goTo(page, 'Deck');
  const title = page.locator('[data-slot="title"] [data-slate-editor]');
  await title.click();
  await page.keyboard.type('ab');
  await page.getByRole('button', { name: 'Insert a number from the project' }).click();
  await insertFigure(page, 'company.name');
  const figure = title.locator('[data-fact]');
  const words = () => title.evaluate((root) => (root.textContent ?? '').replaceAll('\ufeff', ''));
  await page.waitForTimeout(150);
  await page.keyboard.press('ArrowLeft');
  await expect(figure).toHaveAttribute('data-selected', 'true');
  const shown = await words();
  await page.keyboard.type('xy');
  await expect.poll(words).toBe(`${shown}xy`);
  await page.waitForTimeout(150);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft', { delay: 120 });
  await expect(figure).toHaveAttribute('data-selected', 'true');
  await (await InputMethod.of(page)).writeByKeys('shi', '是');
  await expect.poll(words).toBe(`${shown}是xy`);
});

for (const kind of ['picture', 'chart', 'rule'] as const) {
  test(`letters on a selected ${kind} go into a paragraph below it`, async ({ app }) => {
    const { page } = app;
    const plan = await PlanPage.begin(app);
    await page.keyboard.type('above');
    if (kind === 'picture') {
      await app.answer({ path: join(images, 'rgb.png') });
      await page.keyboard.press('Enter');
      await page.keyboard.type('/pic');
      await page.keyboard.press('Enter');
      await expect(plan.body.locator('figure img')).toHaveCount(1);
    } else if (kind === 'chart') {
      await page.keyboard.press('Enter');
      await page.keyboard.type('/chart');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Empty chart' }).click();
      await page.keyboard.press('Escape');
      await expect(page.locator('figure[data-chart]')).toHaveCount(1);
    } else {
      await page.keyboard.press('Enter');
      await page.keyboard.type('---');
      await clickRule(plan);
    }
    await textHasKeyboard(page);
    await page.keyboard.type('below');
    const rest = kind === 'rule' ? [''] : [];
    await shows(plan, 'above', kind, 'below', ...rest);
    if (kind === 'rule') await clickRule(plan);
    else await plan.press('ArrowUp');
    await (await InputMethod.of(page)).writeByKeys('shang', '上');
    await shows(plan, 'above', kind, '上', 'below', ...rest);
  });
}
