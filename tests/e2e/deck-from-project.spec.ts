import type { Page } from '@playwright/test';
import { expect, test } from './support';

const room = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name, exact: true }).click();
const picture = (page: Page) => page.getByRole('region', { name: 'Slide', exact: true }).locator('svg[role="img"]');
const slide = (page: Page, name: RegExp) => page.getByRole('listbox', { name: 'Slides' }).getByRole('option', { name });
const form = (page: Page, slot: string) => page.locator(`[data-slot="${slot}"]`);

async function rename(page: Page, name: string): Promise<void> {
  await room(page, 'Company');
  await page.getByRole('textbox', { name: 'Company name' }).fill(name);
}

test('shows on cover and ask what is written once, and leaves alone what its author writes there', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await rename(page, 'Northfrost');
  await room(page, 'Raise');
  const amount = page.getByRole('textbox', { name: 'Amount', exact: true }).first();
  await amount.fill('2M');
  await amount.press('Tab');
  await room(page, 'Deck');
  await slide(page, /Ask/).click();
  await expect(picture(page)).toContainText('$2M');
  await expect(form(page, 'metrics')).toContainText('From the project');
  await slide(page, /Cover/).click();
  await expect(picture(page)).toContainText('Northfrost');

  const title = form(page, 'title').locator('[data-slate-editor]');
  await expect(form(page, 'title')).toContainText('From the project');
  await title.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Cold chains that hold');
  await expect(picture(page)).toContainText('Cold chains that hold');
  await expect(form(page, 'title')).not.toContainText('From the project');
  await rename(page, 'Southfrost');
  await room(page, 'Deck');
  await slide(page, /Cover/).click();
  await expect(picture(page)).toContainText('Cold chains that hold');

  await title.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(picture(page)).toContainText('Southfrost');
  await form(page, 'subtitle').locator('[data-slate-editor]').click();
  await expect(title).toContainText('Southfrost');
  await form(page, 'title').getByRole('button', { name: 'Leave empty' }).click();
  await expect(title).not.toContainText('Southfrost');
  await form(page, 'title').getByRole('button', { name: 'Fill from the project' }).click();
  await expect(title).toContainText('Southfrost');
  await form(page, 'title').getByRole('button', { name: 'Edit here' }).click();
  await expect(form(page, 'title')).not.toContainText('From the project');
  await page.keyboard.press('Control+z');
  await expect(form(page, 'title')).toContainText('From the project');
});
