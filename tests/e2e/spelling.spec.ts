import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { PlanPage } from './plan/room';
import { expect, test } from './support';

/** The words that are marked on screen. */
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('spelling') ?? [])].map((range) => (range as Range).toString()));

const menu = (page: Page) => page.getByRole('menu');

test('words are marked in the plan, put right, and learned for the project', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  const { page } = plan;
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await plan.type('We recieve money from Zuntrex. The zuntrexes pay seperately. ');
  await expect.poll(() => marked(page)).toEqual(['recieve', 'zuntrexes', 'seperately']);

  // By the keyboard: the next word, and what to put there.
  await plan.press('Home', 'F7');
  await expect(menu(page)).toBeVisible();
  await expect(menu(page).getByRole('menuitem').first()).toHaveText('receive');
  await plan.press('ArrowDown', 'Enter');
  await expect(plan.body).toContainText('We receive money');
  await expect.poll(() => marked(page)).toEqual(['zuntrexes', 'seperately']);

  await plan.press('F7');
  await menu(page).getByRole('menuitem', { name: 'Add to this project’s words' }).click();
  await expect.poll(() => marked(page)).toEqual(['seperately']);
  await expect(plan.body).toBeFocused();
  await plan.savedSections();
  expect(ownWords(`${app.folder}/saved.pitch`)).toEqual(['zuntrexes']);

  // By the mouse.
  const at = await page.evaluate(() => {
    const [range] = CSS.highlights.get('spelling') ?? [];
    const { left, top, width, height } = (range as Range).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await menu(page).getByRole('menuitem', { name: 'separately' }).click();
  await expect(plan.body).toContainText('pay separately');
  await expect.poll(() => marked(page)).toEqual([]);
  await plan.press('Control+z');
  await expect(plan.body).toContainText('pay seperately');
  expect(requests.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([]);
});

test('figures, codes and addresses are left alone, and so is everything once it is switched off', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  const { page } = plan;
  await plan.type('See recieve.com, `recieve` and ARR. ');
  await plan.type('我们做为初创公司，用户登陆系统 teh ');
  await expect.poll(() => marked(page)).toEqual(['做为', '登陆', 'teh']);
  await plan.press('Home', 'F7');
  await expect(menu(page)).toContainText('表示身份、当作用“作为”');
  await menu(page).getByRole('menuitem', { name: 'Stop checking spelling' }).click();
  await expect.poll(() => marked(page)).toEqual([]);
});

test('words are marked on slides', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  const { page } = plan;
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Deck' }).click();
  await page.locator('[data-slot="title"] [data-slate-editor]').click();
  await page.keyboard.type('A definately good idea ');
  await expect.poll(() => marked(page)).toContain('definately');
});

function ownWords(file: string): unknown {
  const entry = unzipSync(readFileSync(file))['project.json'];
  return entry && (JSON.parse(strFromU8(entry)) as { ownWords?: unknown }).ownWords;
}
