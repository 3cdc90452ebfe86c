import type { Page } from '@playwright/test';
import { accessibility, accessibilityFindings, expect, test } from './support';

/** Begins an empty project and goes to its deck. */
async function openDeck(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog', { name: 'New project' }).getByRole('button', { name: 'Create' }).click();
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Deck' }).click();
  // The outline's words arrive a moment later than the slides.
  await expect(list(page).getByRole('option', { name: /Cover/ })).toBeVisible();
}

const list = (page: Page) => page.getByRole('listbox', { name: 'Slides' });
const row = (page: Page, place: number) =>
  list(page)
    .getByRole('option')
    .nth(place - 1);
const stage = (page: Page) => page.getByRole('region', { name: 'Slide', exact: true });
/** What the picture on the stage says. */
const picture = (page: Page) => stage(page).locator('svg[role="img"]');
const form = (page: Page, slot: string) => page.locator(`[data-slot="${slot}"]`);
const editorOf = (page: Page, slot: string) => form(page, slot).locator('[data-slate-editor]');

/** The kinds of the slides in their order, as the list tells them. */
async function kinds(page: Page): Promise<string[]> {
  const names = await list(page)
    .getByRole('option')
    .evaluateAll((rows) => rows.map((one) => one.getAttribute('aria-label') ?? ''));
  return names.map((name) => name.replace(/^\d+\. ([^:]*):.*$/s, '$1'));
}

async function chooseLayout(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Layout:/ }).click();
  await page.getByRole('radio', { name, exact: true }).click();
  await expect(page.getByRole('button', { name: `Layout: ${name}` })).toBeVisible();
}

test('adds, writes, lays out anew, duplicates, moves, hides, deletes, and undoes it all in order', async ({ app }) => {
  const { page } = app;
  await openDeck(page);
  const begun = await kinds(page);
  expect(begun).toHaveLength(12);

  await page.getByRole('button', { name: 'Add a slide' }).click();
  const offer = page.getByRole('dialog', { name: 'Add a slide' });
  // By what is seen: below the first slide of the round lies one of its second row.
  await expect(offer.getByRole('button', { name: /^Cover/ }).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(offer.getByRole('button', { name: /^Cover/ }).first()).not.toBeFocused();
  await offer.getByRole('button', { name: 'Questions and answers' }).click();
  expect(await kinds(page)).toEqual([...begun, 'Questions and answers']);
  await expect(editorOf(page, 'title')).toBeFocused();
  await page.keyboard.type('What we are asked');
  await expect(picture(page)).toContainText('What we are asked');
  await expect(row(page, 13).locator('svg').first()).toContainText('What we are asked');

  await editorOf(page, 'body').click();
  await page.keyboard.type('- Why you?');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Because');
  await expect(picture(page)).toContainText('Because');

  await chooseLayout(page, 'Big numbers');
  await chooseLayout(page, 'Section');
  const parked = page.getByRole('region', { name: 'Parked' });
  await expect(parked).toContainText('Why you? Because');
  await expect(picture(page)).not.toContainText('Because');
  await chooseLayout(page, 'Title and text');
  await expect(parked).toHaveCount(0);
  await expect(picture(page)).toContainText('Because');

  await row(page, 13).click();
  await list(page).focus();
  await page.keyboard.press('Control+d');
  await expect(list(page).getByRole('option')).toHaveCount(14);
  await expect(row(page, 14)).toHaveAttribute('aria-selected', 'true');
  await editorOf(page, 'title').click();
  await page.keyboard.press('End');
  await page.keyboard.type(', again');
  await expect(row(page, 14)).toHaveAttribute('aria-label', /again$/);
  await expect(row(page, 13)).not.toHaveAttribute('aria-label', /again$/);

  await list(page).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(row(page, 12)).toHaveAttribute('aria-label', /again$/);
  await app.clickMenu('deck.hide');
  await expect(row(page, 12).getByLabel('Hidden')).toBeVisible();
  await list(page).focus();
  await page.keyboard.press('Delete');
  await expect(list(page).getByRole('option')).toHaveCount(13);

  await page.keyboard.press('Control+z');
  await expect(row(page, 12).getByLabel('Hidden')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row(page, 12).getByLabel('Hidden')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(row(page, 14)).toHaveAttribute('aria-label', /again$/);
  await page.keyboard.press('Control+z');
  await expect(row(page, 14)).toHaveAttribute('aria-label', /asked$/);
  await page.keyboard.press('Control+z');
  await expect(list(page).getByRole('option')).toHaveCount(13);
  // Three layouts, one text in the body (its list and level are steps of their own), the title, the slide.
  for (let step = 0; step < 20 && (await list(page).getByRole('option').count()) > 12; step += 1) {
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(60);
  }
  expect(await kinds(page)).toEqual(begun);
  await expect(page.getByRole('banner').getByRole('button', { name: /^Undo/ })).toBeDisabled();
});

test('writes on the stage, in the place and look of the text, and undo reaches into it', async ({ app }) => {
  const { page } = app;
  await openDeck(page);
  await row(page, 2).click();
  await stage(page).getByRole('button', { name: 'Edit: Title' }).click();
  const writing = stage(page).getByRole('textbox', { name: 'Title' });
  await expect(writing).toBeFocused();
  await page.keyboard.type('Every tenth parcel arrives late');
  await expect(editorOf(page, 'title')).toHaveText('Every tenth parcel arrives late');
  const written = await writing.locator('p').first().boundingBox();
  await page.keyboard.press('Escape');
  await expect(writing).toHaveCount(0);
  const line = picture(page).locator('text', { hasText: 'Every tenth' });
  const drawn = await line.boundingBox();
  expect(drawn && written && Math.abs(drawn.x - written.x)).toBeLessThan(1.5);
  const size = await line.getAttribute('font-size');
  expect(Number(size)).toBe(38);

  await stage(page).getByRole('button', { name: 'Edit: Title' }).click();
  // The caret is where was clicked; undo brings it to what it took back.
  await page.keyboard.press('End');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('!');
  await page.keyboard.press('Control+z');
  await expect(writing).toHaveText('Every tenth parcel arrives late');
  await expect(writing).toBeFocused();
  await page.keyboard.type(' again');
  await expect(writing).toHaveText('Every tenth parcel arrives late again');
});

test('a click on the stage sets the caret where it was, Escape goes back to the list', async ({ app }) => {
  const { page } = app;
  await openDeck(page);
  await row(page, 2).click();
  await list(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Parcels arrive late');
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeFocused();
  const line = picture(page).locator('text', { hasText: 'Parcels' });
  const box = await line.boundingBox();
  if (!box) throw new Error('The title is not drawn');
  await page.mouse.click(box.x + 1, box.y + box.height / 2);
  await expect(stage(page).getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('All ');
  await expect(editorOf(page, 'title')).toHaveText('All Parcels arrive late');
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 3)).toHaveAttribute('aria-selected', 'true');
  await expect(list(page)).toBeFocused();
  // Undo goes to the slide that it changes.
  await page.keyboard.press('Control+z');
  await expect(row(page, 2)).toHaveAttribute('aria-selected', 'true');
  await expect(picture(page)).toContainText('Parcels arrive late');
});

test('slides are dragged to another place', async ({ app }) => {
  const { page } = app;
  await openDeck(page);
  const begun = await kinds(page);
  const from = await row(page, 1).boundingBox();
  const to = await row(page, 3).boundingBox();
  if (!from || !to) throw new Error('The list is not drawn');
  await page.mouse.move(from.x + 60, from.y + 40);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 60, { steps: 3 });
  await page.mouse.move(to.x + 60, to.y + 60, { steps: 8 });
  await page.mouse.up();
  const [first, second, third, ...rest] = begun;
  await expect.poll(() => kinds(page)).toEqual([second, third, first, ...rest]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => kinds(page)).toEqual(begun);
});

test('pastes cells of a spreadsheet into a table', async ({ app }) => {
  const { page } = app;
  await openDeck(page);
  await list(page)
    .getByRole('option', { name: /Competition/ })
    .click();
  await page.getByLabel('Row 1, column 1', { exact: true }).focus();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/plain',
      'Rival\tPrice\tSince\tUsers\r\nAlpha\t"1,200"\t2019\t300\r\nBeta, ""B""\t900\t2021\t41\r\n',
    );
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByLabel('Row 2, column 4', { exact: true })).toHaveValue('300');
  await expect(picture(page)).toContainText('1,200');
  await page.getByLabel('Row 2, column 1', { exact: true }).fill('Alpha AG');
  await expect(picture(page)).toContainText('Alpha AG');
  await page.getByRole('button', { name: 'Row 2', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Delete the row' }).click();
  await expect(picture(page)).not.toContainText('Alpha AG');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Row 2, column 1', { exact: true })).toHaveValue('Alpha');
  await page.keyboard.press('Control+z');
  await expect(picture(page)).not.toContainText('Rival');
});

test('fills figures, people and a picture', async ({ app }) => {
  const { page } = app;
  await openDeck(page);
  await list(page)
    .getByRole('option', { name: /Traction/ })
    .click();
  await page.getByLabel('Figure 1', { exact: true }).fill('91%');
  await page.getByLabel('Label 1', { exact: true }).fill('of failures foreseen');
  await expect(picture(page)).toContainText('of failures foreseen');
  await page.getByRole('button', { name: 'Remove of failures foreseen' }).click();
  await expect(picture(page)).not.toContainText('91%');
  await page.keyboard.press('Control+z');
  await expect(picture(page)).toContainText('91%');

  await list(page)
    .getByRole('option', { name: /Product/ })
    .click();
  await form(page, 'image').getByRole('button').first().focus();
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 4000;
    canvas.height = 120;
    const grain = new ImageData(canvas.width, canvas.height);
    for (let at = 0; at < grain.data.length; at += 1) grain.data[at] = at % 4 === 3 ? 255 : Math.random() * 256;
    canvas.getContext('2d')?.putImageData(grain, 0, 0);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 1));
    if (!blob) throw new Error('No picture');
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([blob], 'tower.jpg', { type: 'image/jpeg' }));
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByText('tower.jpg: 4000 × 120 → 3840 × 115', { exact: true })).toBeVisible({ timeout: 30_000 });
  const shown = picture(page).locator('image');
  await expect(shown).toHaveCount(1);
  const finding = page.getByRole('list', { name: 'To look at on this slide' });
  await expect(finding).toContainText('The picture has no description.');
  await page.getByRole('textbox', { name: 'Description' }).fill('The control tower');
  await expect(finding).toHaveCount(0);

  await chooseLayout(page, 'Text and picture');
  const uncropped = (await shown.getAttribute('x')) ?? '';
  await form(page, 'image').getByRole('button', { name: 'Crop…' }).click();
  const dialog = page.getByRole('dialog', { name: 'What is shown of the picture' });
  await dialog.getByRole('slider', { name: 'What has to stay in sight' }).focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift+ArrowRight');
  await dialog.getByRole('slider', { name: 'Left edge' }).press('Shift+ArrowRight');
  expect((await accessibility(page).include('[role="dialog"]').analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(shown).not.toHaveAttribute('x', uncropped);
  await page.keyboard.press('Control+z');
  await expect(shown).toHaveAttribute('x', uncropped);

  await form(page, 'image').getByRole('button', { name: 'Remove' }).click();
  await expect(picture(page).locator('image')).toHaveCount(0);
});

test('composes Chinese with an input method, in a form and on the stage', async ({ launch }) => {
  const { page } = await launch({ language: 'zh-CN' });
  await page.getByRole('button', { name: '空白提纲' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '创建' }).click();
  await page.getByRole('navigation').getByRole('button', { name: '路演稿' }).click();
  const input = await page.context().newCDPSession(page);
  const compose = async (steps: readonly string[], result: string) => {
    for (const text of steps)
      await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await input.send('Input.insertText', { text: result });
  };
  await page.getByRole('option').nth(1).click();
  const svg = page.getByRole('region', { name: '幻灯片', exact: true }).locator('svg[role="img"]');
  const title = page.locator('[data-slot="title"] [data-slate-editor]');
  await title.click();
  await compose(['l', 'leng', 'lengl', '冷lian'], '冷链');
  await compose(['y', 'yun', 'yunshu'], '运输');
  await page.keyboard.type(' AI ');
  await compose(['y', 'yu', 'yujing'], '预警');
  await expect(title).toHaveText('冷链运输 AI 预警');
  await expect(svg).toContainText('预警');

  await page.getByRole('region', { name: '幻灯片', exact: true }).getByRole('button', { name: '编辑：正文' }).click();
  const writing = page.getByRole('region', { name: '幻灯片', exact: true }).getByRole('textbox', { name: '正文' });
  await page.keyboard.type('- ');
  await compose(['h', 'huo', 'huowu'], '货物');
  await page.keyboard.press('Enter');
  await compose(['b', 'bian', 'bianzhi'], '变质');
  await page.keyboard.press('Control+b');
  await compose(['s', 'sun', 'sunshi'], '损失');
  await expect(writing.locator('p')).toHaveText(['货物', '变质损失']);
  await expect(writing.locator('strong')).toHaveText('损失');
  await page.keyboard.press('Escape');
  await expect(svg).toContainText('损失');
  await page.keyboard.press('Control+z');
  await expect(svg).not.toContainText('损失');
});

test('an empty deck offers the slides of its round', async ({ app }) => {
  const { page } = app;
  await openDeck(page);
  await list(page).focus();
  for (let count = 12; count > 0; count -= 1) {
    await page.keyboard.press('Delete');
    await expect(list(page).getByRole('option')).toHaveCount(count - 1);
  }
  await page.getByRole('button', { name: 'Add the 12 slides' }).click();
  await expect(list(page).getByRole('option')).toHaveCount(12);
  await page.keyboard.press('Control+z');
  await expect(list(page).getByRole('option')).toHaveCount(0);
});

test('writes parts, which another layout draws in its own way, and undo takes them back', async ({ app }) => {
  const { page } = app;
  await openDeck(page);
  await list(page)
    .getByRole('option', { name: /Why now/ })
    .click();
  const parts = form(page, 'steps');
  await parts.getByRole('textbox', { name: 'Title 1' }).click();
  await page.keyboard.type('Cheaper sensors');
  await page.keyboard.press('Tab');
  await page.keyboard.type('From $90 to $4');
  await expect(picture(page)).toContainText('Cheaper sensors');
  await parts.getByRole('button', { name: 'Add a part' }).click();
  await expect(parts.getByRole('textbox', { name: /^Title/ })).toHaveCount(4);
  await page.getByRole('button', { name: /^Layout:/ }).click();
  await expect(page.getByRole('radio', { name: 'Points' })).toBeFocused();
  // By what is seen: the layout below the present one, then its neighbour.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Time line' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Layout: Time line' })).toBeVisible();
  await expect(picture(page)).toContainText('From $90 to $4');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Layout: Points' })).toBeVisible();
  await expect(picture(page)).not.toContainText('Cheaper sensors');
});

test('gives the deck another theme, dark paper and a colour of its own, and takes it all back', async ({ app }) => {
  const { page } = app;
  await openDeck(page);
  await editorOf(page, 'title').click();
  await page.keyboard.type('Northfrost');
  const title = picture(page).locator('text').filter({ hasText: 'Northfrost' });
  const paper = picture(page).locator('rect').first();
  await expect(title).toHaveAttribute('font-family', /Latin/);
  await page.getByRole('button', { name: 'Design', exact: true }).click();
  const panel = page.getByRole('complementary', { name: 'Design of the deck' });
  // The chosen theme has the focus; an arrow goes on to another, a space takes it.
  await expect(panel.getByRole('radio', { name: /Ledger/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('radio', { name: /Swiss/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('radio', { name: /Folio/ })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(title).toHaveAttribute('font-family', /Serif/);
  const light = (await paper.getAttribute('fill')) ?? '';
  await panel.getByRole('radio', { name: 'Dark' }).click();
  await expect(paper).not.toHaveAttribute('fill', light);
  const colour = panel.getByRole('textbox', { name: 'Your colour' });
  await colour.fill('#12');
  await expect(panel).toContainText('six digits');
  await colour.fill('ff0000');
  await colour.press('Enter');
  await expect(panel).toContainText(/Text and thin lines are #/);
  const { violations } = await accessibility(page).include('aside').exclude('svg').analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('Escape');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await expect(title).toHaveAttribute('font-family', /Latin/);
  await page.getByRole('button', { name: 'Design', exact: true }).click();
  await expect(panel.getByRole('radio', { name: 'Light' })).toBeChecked();
  await expect(colour).toHaveValue('');
});

for (const appearance of ['light', 'dark'] as const) {
  test(`has no accessibility findings (${appearance})`, async ({ app }) => {
    test.slow();
    const { page } = app;
    await page.getByLabel('Appearance').selectOption(appearance);
    await openDeck(page);
    await expect(page.getByRole('complementary', { name: 'Coach' })).toContainText('An investor asks');
    const check = async (where: string, part = 'body') => {
      // Pictures of slides are looked at once, on the stage.
      const within = (axe: ReturnType<typeof accessibility>) => axe.include(part).exclude('[aria-hidden] svg');
      expect(await accessibilityFindings(page, appearance, within), where).toEqual([]);
    };
    for (const kind of ['Why now', 'Traction', 'Competition', 'Team']) {
      await list(page)
        .getByRole('option', { name: new RegExp(kind) })
        .click();
      await check(kind);
    }
    await page.getByRole('button', { name: /^Layout:/ }).click();
    await check('layouts', '[data-radix-popper-content-wrapper]');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Add a slide' }).click();
    await check('new slides', '[data-radix-popper-content-wrapper]');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'All slides at once' }).click();
    await check('all slides');
  });
}
