import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { type App, expect, test } from './support';

const room = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name }).click();

const scroller = (page: Page) => page.locator('main [data-keeps-scroll]').first();
const top = (of: Locator) => of.evaluate((element) => Math.round(element.scrollTop));

async function scroll(page: Page, to: number): Promise<void> {
  await scroller(page).evaluate((element, y) => element.scrollTo(0, y), to);
  await expect.poll(() => top(scroller(page))).toBe(to);
  // An event of scrolling comes with the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const option = (page: Page, list: string, at: number) =>
  page.getByRole('listbox', { name: list, exact: true }).getByRole('option').nth(at);

/** An example, in a file of its own. */
async function openExample(app: App): Promise<string> {
  const { page } = app;
  await page.getByRole('button', { name: /^Customer service/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await page.getByRole('listbox', { name: 'Sections', exact: true }).waitFor();
  const path = join(app.folder, 'Desk.pitch');
  await app.answer({ path });
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  return path;
}

test('each room is found where it was left, in the session and when the file is opened again', async ({ app }) => {
  const { page } = app;
  const path = await openExample(app);
  await option(page, 'Sections', 2).click();
  await scroll(page, 300);
  await room(page, 'Deck');
  await option(page, 'Slides', 4).click();
  await scroll(page, 90);
  // Another slide's form begins at its top.
  await option(page, 'Slides', 5).click();
  await expect.poll(() => top(scroller(page))).toBe(0);
  await scroll(page, 70);
  await room(page, 'Numbers');
  await page.getByRole('tab', { name: 'Market' }).click();
  await room(page, 'Company');
  await scroll(page, 400);

  await room(page, 'Plan');
  await expect(option(page, 'Sections', 2)).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => top(scroller(page))).toBe(300);
  await room(page, 'Company');
  await expect.poll(() => top(scroller(page))).toBe(400);
  await room(page, 'Deck');
  await expect.poll(() => top(scroller(page))).toBe(70);

  await page.getByRole('button', { name: 'Close project and go home' }).click();
  await page
    .getByRole('button', { name: /^Marlow|^Desk|Desk\.pitch/ })
    .first()
    .click();
  // The room, the slide, and how far its form is scrolled.
  await expect(option(page, 'Slides', 5)).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => top(scroller(page))).toBe(70);
  await room(page, 'Numbers');
  await expect(page.getByRole('tab', { name: 'Market' })).toHaveAttribute('aria-selected', 'true');
  await room(page, 'Plan');
  await expect(option(page, 'Sections', 2)).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => top(scroller(page))).toBe(300);

  // The same project in another file begins afresh.
  await page.getByRole('button', { name: 'Close project and go home' }).click();
  const copy = join(app.folder, 'Copy.pitch');
  copyFileSync(path, copy);
  await app.answer({ path: copy });
  await app.clickMenu('file.open');
  await expect(option(page, 'Sections', 0)).toHaveAttribute('aria-selected', 'true');
});

test('a place that is gone is left for the beginning', async ({ app }) => {
  const { page } = app;
  await openExample(app);
  await room(page, 'Deck');
  await option(page, 'Slides', 6).click();
  await page.waitForTimeout(600);
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Close project and go home' }).click();
  await page
    .getByRole('button', { name: /^Marlow|^Desk|Desk\.pitch/ })
    .first()
    .click();
  const slides = page.getByRole('listbox', { name: 'Slides', exact: true });
  await expect(slides.getByRole('option', { selected: true })).toHaveCount(1);
});
