import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PlanPage } from './plan/room';
import { expect, needs, test } from './support';

const goTo = (page: Page, room: string) => page.getByRole('button', { name: room, exact: true }).click();
const news = (page: Page, text: string | RegExp) => page.getByRole('listitem').filter({ hasText: text });

test('undo and redo say what they changed when it is out of sight, and lead there', async ({ app }) => {
  const { page } = app;
  await PlanPage.begin(app);
  await goTo(page, 'Company');
  const industry = page.getByLabel('Industry');
  await industry.fill('Radiology');
  await page.keyboard.press('Control+z');
  await expect(industry).toHaveValue('');
  await page.keyboard.press('Control+y');
  await expect(industry).toHaveValue('Radiology');
  await page.waitForTimeout(300);
  await expect(news(page, /Undone|Redone/)).toHaveCount(0);

  await goTo(page, 'Plan');
  await page.keyboard.press('Control+z');
  await expect(news(page, 'Undone: editing the company')).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(news(page, 'Undone')).toHaveCount(0);
  await news(page, 'Redone: editing the company').getByRole('button', { name: 'Show' }).click();
  await expect(industry).toBeFocused();
  await expect(industry).toHaveValue('Radiology');
});

test('undo in another section, on another slide and in another tab leads there too', async ({ app }) => {
  const { page } = app;
  const plan = await PlanPage.begin(app, 'Problem');
  await page.keyboard.type('Scans wait.');
  await plan.row('Team').click();
  await page.keyboard.press('Control+z');
  await news(page, 'Undone: typing').getByRole('button', { name: 'Show' }).click();
  await expect(plan.row('Problem')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+y');
  await expect(plan.body).toContainText('Scans wait.');
  await expect(news(page, /Undone|Redone/)).toHaveCount(0);
});

test('the undo that news offer is for what they tell of, and goes with it', async ({ app }) => {
  const { page } = app;
  await PlanPage.begin(app);
  await goTo(page, 'Deck');
  const slides = page.getByRole('listbox', { name: 'Slides', exact: true });
  const count = async () => slides.getByRole('option').count();
  await slides.focus();
  const before = await count();
  await page.keyboard.press('Control+d');
  await expect.poll(count).toBe(before + 1);
  await page.keyboard.press('Delete');
  await expect.poll(count).toBe(before);
  const deleted = news(page, 'deleted');
  await expect(deleted).toBeVisible();
  // Undone by the keys: nothing that it told of is left to be undone.
  await page.keyboard.press('Control+z');
  await expect.poll(count).toBe(before + 1);
  await expect(deleted).toHaveCount(0);
  // Another edit makes it stale, too.
  await page.keyboard.press('Delete');
  await expect(deleted).toBeVisible();
  await page.keyboard.press('Control+d');
  await expect(deleted).toHaveCount(0);
  await page.keyboard.press('Delete');
  await deleted.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(count).toBe(before + 1);
});

test('typing over a selection is one step of undo', async ({ app }) => {
  const { page } = app;
  const plan = await PlanPage.begin(app);
  await plan.type('one two', 'three four');
  await page.waitForTimeout(2500);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('five', { delay: 20 });
  await expect.poll(() => plan.lines()).toEqual(['five']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => plan.lines()).toEqual(['one two', 'three four']);
});

test('a text that cites a source comes and goes with it in one step', async ({ app }) => {
  const { page } = app;
  const plan = await PlanPage.begin(app, 'Technology');
  await page.getByRole('button', { name: 'All of them with text' }).click();
  await expect(plan.body.locator('[data-fact^="reference."]').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(plan.body).toHaveText(/^[\s\ufeff]*$/);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('what is typed after a picture was chosen is never lost', async ({ app }) => {
  needs(app, 'questionsInPage');
  const { page } = app;
  const plan = await PlanPage.begin(app);
  for (const wait of [0, 300, 1200]) {
    await page.keyboard.type('/pic');
    await page.keyboard.press('Enter');
    const question = page.getByRole('dialog', { name: 'Choose a picture' });
    await question.getByRole('textbox').fill(join(import.meta.dirname, '../fixtures/images/rgb.png'));
    await page.keyboard.press('Enter');
    await page.waitForTimeout(wait);
    await page.keyboard.type(`after ${wait}`);
    await page.keyboard.press('Enter');
    await expect(plan.body.locator('figure img')).not.toHaveCount(0);
    await expect(plan.body).toContainText(`after ${wait}`);
    await page.waitForTimeout(300);
  }
  await expect(plan.body.locator('figure img')).toHaveCount(3);
});
