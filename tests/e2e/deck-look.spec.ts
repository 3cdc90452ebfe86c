import type { Page } from '@playwright/test';
import { accessibility, expect, test } from './support';

const list = (page: Page) => page.getByRole('listbox', { name: 'Slides' });
const stage = (page: Page) => page.getByRole('region', { name: 'Slide', exact: true });
const writing = (page: Page, name: string) => stage(page).getByRole('textbox', { name, exact: true });
const tools = (page: Page) => page.getByRole('toolbar', { name: 'Text' });

async function openSlide(page: Page, kind: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog', { name: 'New project' }).getByRole('button', { name: 'Create' }).click();
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Deck' }).click();
  await list(page).getByRole('option', { name: kind }).click();
}

/** The size, the side and the colour in which the first line that is written on the stage is shown. */
async function look(page: Page, name: string): Promise<{ sizePt: number; align: string; color: string }> {
  return writing(page, name)
    .locator('p')
    .first()
    .evaluate((line) => {
      const { fontSize, textAlign, color } = getComputedStyle(line);
      return { sizePt: Number.parseFloat(fontSize), align: textAlign, color };
    });
}

test('size and alignment of a text are set by the keyboard, a step of undo each', async ({ app }) => {
  const { page } = app;
  await openSlide(page, /Problem/);
  await stage(page).getByRole('button', { name: 'Edit: Text' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Cargo warms up');
  const usual = await look(page, 'Text');
  await page.keyboard.press('Control+Shift+Period');
  await expect.poll(async () => (await look(page, 'Text')).sizePt).toBe(Math.round(usual.sizePt * 1.2));
  await page.keyboard.press('Control+Shift+M');
  await expect.poll(async () => (await look(page, 'Text')).align).toBe('center');
  // The caret is where it was.
  await page.keyboard.type(' again');
  await expect(writing(page, 'Text')).toHaveText('Cargo warms up again');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => look(page, 'Text')).toEqual({ ...usual, sizePt: Math.round(usual.sizePt * 1.2) });
  await page.keyboard.press('Control+z');
  await expect.poll(() => look(page, 'Text')).toEqual(usual);
  // What leaves is the same as what is written, where it is written.
  await page.keyboard.press('Control+Shift+Comma');
  await page.keyboard.press('Control+Shift+R');
  await expect.poll(async () => (await look(page, 'Text')).align).toBe('right');
  const words = writing(page, 'Text').locator('[data-slate-string]').first();
  const written = await words.boundingBox();
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeFocused();
  const svg = stage(page).locator('svg[role="img"] text', { hasText: 'Cargo' });
  await expect(svg).toHaveAttribute('font-size', String(Math.round(usual.sizePt / 1.2)));
  const left = await svg.boundingBox();
  const rightOf = (box: typeof left) => (box ? box.x + box.width : Number.NaN);
  expect(Math.abs(rightOf(left) - rightOf(written))).toBeLessThan(2);
});

test('a size that its place has no room for is told of, and changes nothing', async ({ app }) => {
  const { page } = app;
  await openSlide(page, /Problem/);
  await stage(page).getByRole('button', { name: 'Edit: Text' }).click();
  for (let line = 0; line < 8; line += 1) {
    await page.keyboard.type(`Line ${line} says what there is to say`);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('And that is it');
  const usual = await look(page, 'Text');
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Control+Shift+Period');
  // Said once, however often it is tried.
  await expect(page.getByRole('listitem').filter({ hasText: 'Its place has no room for larger text.' })).toHaveCount(1);
  expect((await look(page, 'Text')).sizePt).toBeLessThanOrEqual(usual.sizePt * 1.2);
});

test('the tools of a text offer alignment and the colours of the theme, and give the keyboard back', async ({
  app,
}) => {
  const { page } = app;
  await openSlide(page, /Problem/);
  await stage(page).getByRole('button', { name: 'Edit: Text' }).click();
  await page.keyboard.type('Cargo warms up');
  const usual = await look(page, 'Text');
  await tools(page).getByRole('button', { name: 'Align the text' }).click();
  await expect(page.getByRole('menuitemcheckbox', { name: /^Left/ })).toHaveAttribute('aria-checked', 'true');
  await page.getByRole('menuitemcheckbox', { name: /^Right/ }).click();
  await expect(writing(page, 'Text')).toBeFocused();
  await expect.poll(async () => (await look(page, 'Text')).align).toBe('right');
  await tools(page).getByRole('button', { name: 'Colour of the text' }).click();
  expect((await accessibility(page).include('[role="menu"]').analyze()).violations).toEqual([]);
  await page.getByRole('menuitemcheckbox', { name: 'Accent' }).click();
  await expect.poll(async () => (await look(page, 'Text')).color).not.toBe(usual.color);
  await page.keyboard.type('!');
  await expect(writing(page, 'Text')).toHaveText('Cargo warms up!');
  await tools(page).getByRole('button', { name: 'Text as the theme has it' }).click();
  await expect.poll(() => look(page, 'Text')).toEqual(usual);
  // In the form as on the stage.
  await page.locator('[data-slot="title"] [data-slate-editor]').click();
  await page.keyboard.type('One port in ten');
  await tools(page).getByRole('button', { name: 'Larger text' }).click();
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('combobox').fill('accent colour');
  await page.keyboard.press('Enter');
  const title = stage(page).locator('svg[role="img"] text', { hasText: 'One port' });
  await expect(title).toHaveAttribute('font-size', '46');
});

test('texts of steps have no look of their own, and say why', async ({ app }) => {
  const { page } = app;
  await openSlide(page, /Problem/);
  await page.getByRole('button', { name: /^Layout:/ }).click();
  await page.getByRole('radio', { name: 'Process', exact: true }).click();
  await page.locator('[data-slot="steps"] [data-slate-editor]').first().click();
  await expect(tools(page).getByRole('button', { name: /^Larger text: not for the texts of steps/ })).toBeDisabled();
  await expect(tools(page).getByRole('button', { name: 'Bold' })).toBeEnabled();
});
