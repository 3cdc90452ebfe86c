import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accessibilityFindings, expect, test } from './support';

const list = (page: Page) => page.getByRole('listbox', { name: 'Slides' });
const row = (page: Page, place: number) =>
  list(page)
    .getByRole('option')
    .nth(place - 1);
const marked = (page: Page) => list(page).getByRole('option', { selected: true });

async function openDeck(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog', { name: 'New project' }).getByRole('button', { name: 'Create' }).click();
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Deck' }).click();
  await expect(list(page).getByRole('option', { name: /Cover/ })).toBeVisible();
}

async function kinds(page: Page): Promise<string[]> {
  const names = await list(page)
    .getByRole('option')
    .evaluateAll((rows) => rows.map((one) => one.getAttribute('aria-label') ?? ''));
  return names.map((name) => name.replace(/^\d+\. ([^:]*):.*$/s, '$1'));
}

test('several slides are marked, moved, hidden, duplicated and deleted, a step each', async ({ app }) => {
  const { page } = app;
  await openDeck(page);
  const begun = await kinds(page);
  await expect(list(page)).toHaveAttribute('aria-multiselectable', 'true');
  await row(page, 2).click();
  await row(page, 4).click({ modifiers: ['Shift'] });
  await expect(marked(page)).toHaveCount(3);
  await row(page, 3).click({ modifiers: ['Control'] });
  await expect(marked(page)).toHaveCount(2);
  const [a, b, c, d, ...rest] = begun;
  await list(page).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => kinds(page)).toEqual([b, d, a, c, ...rest]);
  await app.clickMenu('deck.hide');
  await expect(list(page).getByLabel('Hidden')).toHaveCount(2);
  await list(page).focus();
  await page.keyboard.press('Control+d');
  await expect(list(page).getByRole('option')).toHaveCount(14);
  await expect(marked(page)).toHaveCount(2);
  await page.keyboard.press('Delete');
  await expect(list(page).getByRole('option')).toHaveCount(12);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  await expect.poll(() => kinds(page)).toEqual(begun);

  await list(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(marked(page)).toHaveCount(2);
  await page.keyboard.press('Control+a');
  await expect(marked(page)).toHaveCount(12);
  await page.keyboard.press('ArrowDown');
  await expect(marked(page)).toHaveCount(1);
});

test('slides are copied into another project with their pictures, and what else is pasted is refused', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await openDeck(page);
  await list(page)
    .getByRole('option', { name: /Product/ })
    .click();
  await page.locator('[data-slot="title"] [data-slate-editor]').click();
  await page.keyboard.type('It clips on');
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  await writeFile(`${app.folder}/dot.png`, Buffer.from(png, 'base64'));
  await app.answer({ path: `${app.folder}/dot.png` });
  await page.getByRole('button', { name: 'Choose a file: Picture' }).click();
  const images = list(page).locator('svg image');
  await expect(images).toHaveCount(1);
  await list(page).focus();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect(list(page).getByRole('option', { name: /It clips on/ })).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(list(page).getByRole('option', { name: /It clips on/ })).toHaveCount(1);

  await app.answer({ path: `${app.folder}/one.pitch` });
  await app.clickMenu('file.save');
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await app.clickMenu('file.close');
  await openDeck(page);
  await row(page, 1).click();
  await list(page).focus();
  await page.keyboard.press('Control+v');
  await expect(row(page, 2)).toHaveAttribute('aria-label', /It clips on/);
  await expect(row(page, 2)).toHaveAttribute('aria-selected', 'true');
  await expect(images).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(list(page).getByRole('option')).toHaveCount(12);

  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('application/x-pitchwright-slides', '{"format":"pitchwright-slides","slides":[{}]}');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByText('can’t be used as slides').first()).toBeVisible();
  await expect(list(page).getByRole('option')).toHaveCount(12);
});

test('all slides at once: under their sections, by arrows, opened by Enter, moved by dragging', async ({ app }) => {
  const { page } = app;
  await openDeck(page);
  await row(page, 3).click();
  await page.getByRole('button', { name: /^Layout:/ }).click();
  await page.getByRole('radio', { name: 'Section', exact: true }).click();
  await page.locator('[data-slot="title"] [data-slate-editor]').click();
  await page.keyboard.type('What we do');
  await page.keyboard.press('Control+Shift+o');
  await expect(list(page)).toBeFocused();
  await expect(list(page).getByRole('group', { name: 'What we do' }).getByRole('option')).toHaveCount(10);
  await expect(list(page).getByRole('group', { name: 'Before the first section' }).getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 3)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(row(page, 4)).toHaveAttribute('aria-selected', 'true');
  const findings = await accessibilityFindings(page, 'light', (axe) => axe.exclude('[role="option"] svg'));
  expect(findings).toEqual([]);
  const begun = await kinds(page);
  const [from, to] = [await row(page, 4).boundingBox(), await row(page, 5).boundingBox()];
  if (!from || !to) throw new Error('The grid is not drawn');
  await page.mouse.move(from.x + 80, from.y + 60);
  await page.mouse.down();
  await page.mouse.move(from.x + 100, from.y + 60, { steps: 3 });
  await page.mouse.move(to.x + 120, to.y + 60, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => kinds(page)).toEqual(begun.toSpliced(3, 2, begun[4] ?? '', begun[3] ?? ''));
  await list(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Slide', exact: true })).toBeVisible();
});
