import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PlanPage } from './plan/room';
import { expect, test } from './support';

const images = join(import.meta.dirname, '../fixtures/images');

test('a picture is inserted, described, undone by its name, dropped and pasted', async ({ app }) => {
  const { page } = app;
  const plan = await PlanPage.begin(app);
  await page.keyboard.type('Before');
  await app.answer({ path: join(images, 'rgb.png') });
  await app.clickMenu('insert.image');
  const pictures = plan.body.locator('figure img');
  await expect(pictures).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Undo adding a picture' })).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(pictures).toHaveCount(0);
  await expect(plan.body).toContainText('Before');
  await page.keyboard.press('Control+y');
  await expect(pictures).toHaveCount(1);
  await plan.body.getByRole('textbox', { name: 'Description' }).fill('A red square');

  const base64 = readFileSync(join(images, 'grey.png')).toString('base64');
  await plan.body.evaluate((root, data) => {
    const transfer = new DataTransfer();
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    transfer.items.add(new File([bytes], 'grey.png', { type: 'image/png' }));
    const line = root.querySelector('p') ?? root;
    const { left, bottom } = line.getBoundingClientRect();
    const at = { clientX: left + 4, clientY: bottom - 4, bubbles: true, cancelable: true, dataTransfer: transfer };
    line.dispatchEvent(new DragEvent('dragover', at));
    line.dispatchEvent(new DragEvent('drop', at));
  }, base64);
  await expect(pictures).toHaveCount(2);
  await plan.paste({}, [
    { name: 'palette.png', type: 'image/png', base64: readFileSync(join(images, 'palette.png')).toString('base64') },
  ]);
  await expect(pictures).toHaveCount(3);
  const body = await plan.saved();
  const kept = body.filter(({ type }) => type === 'image');
  expect(new Set(kept.map(({ asset }) => asset)).size).toBe(3);
  expect(kept.map(({ alt }) => alt)).toContain('A red square');
});

test('a file that is no picture is refused in words', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  await plan.paste({}, [{ name: 'note.png', type: 'image/png', base64: btoa('no picture') }]);
  const refusals = app.page.getByText('note.png is not a picture that can be used');
  await expect(refusals.first()).toBeVisible();
  await plan.paste({}, [{ name: 'note.png', type: 'image/png', base64: btoa('no picture') }]);
  await app.page.waitForTimeout(500);
  await expect(app.page.getByRole('listitem').filter({ hasText: 'note.png' })).toHaveCount(1);
});

/** Holds pictures on their way back until `window.letPictures()`. */
function holdPictures(page: Page): Promise<void> {
  return page.evaluate(() => {
    const ask = window.fetch;
    const held = new Promise<void>((resolve) => Object.assign(window, { letPictures: resolve }));
    window.fetch = async (...call) => {
      const answer = await ask(...call);
      await held;
      return answer;
    };
  });
}

const letPictures = (page: Page) => page.evaluate('window.letPictures()');
const png = (name: string) => ({
  name,
  type: 'image/png',
  base64: readFileSync(join(images, name)).toString('base64'),
});

test('pictures on their way land where the caret was, also when their section has been left', async ({ app }) => {
  const { page } = app;
  const plan = await PlanPage.begin(app);
  await plan.type('Before', 'After');
  await plan.press('ArrowUp');
  await expect.poll(() => page.evaluate(() => getSelection()?.anchorNode?.textContent)).toContain('Before');
  // The editor hears of a caret that moved a moment later.
  await page.waitForTimeout(400);
  await holdPictures(page);
  await plan.paste({}, [png('rgb.png'), png('grey.png')]);
  await plan.row('Problem').click();
  await letPictures(page);
  await expect(page.getByRole('button', { name: 'Undo adding a picture' })).toBeEnabled();
  await plan.row('Market and positioning').click();
  await expect(plan.body.locator('figure img')).toHaveCount(2);
  const body = await plan.saved();
  expect(body.map(({ type }) => type)).toEqual(['paragraph', 'image', 'image', 'paragraph']);
  expect(JSON.stringify(body[0])).toContain('Before');
});

test('a picture whose section was deleted meanwhile is not lost without a word', async ({ app }) => {
  const { page } = app;
  const plan = await PlanPage.begin(app);
  await holdPictures(page);
  await plan.paste({}, [png('rgb.png')]);
  await plan.list.focus();
  await page.keyboard.press('Delete');
  await expect(plan.row('Market and positioning')).toHaveCount(0);
  await letPictures(page);
  await expect(page.getByText('is gone, so it was not inserted').first()).toBeVisible();
});

test('undo calls a table and what was pasted by their names', async ({ app }) => {
  const { page } = app;
  const plan = await PlanPage.begin(app);
  await plan.paste({ 'text/html': '<h2>Heading</h2><p>From the <b>web</b></p>' });
  await expect(page.getByRole('button', { name: 'Undo pasting' })).toBeEnabled();
  await app.clickMenu('insert.table');
  await expect(page.getByRole('button', { name: 'Undo inserting a table' })).toBeEnabled();
  await plan.body.locator('p').last().click();
  await page.keyboard.type('x');
  await expect(page.getByRole('button', { name: 'Undo typing' })).toBeEnabled();
});
