import type { Page } from '@playwright/test';
import { accessibility, expect, test } from './support';

const room = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name, exact: true }).click();
const slide = (page: Page, name: RegExp) => page.getByRole('listbox', { name: 'Slides' }).getByRole('option', { name });

async function write(page: Page, section: RegExp, text: string): Promise<void> {
  await page.getByRole('listbox', { name: 'Sections' }).getByRole('option', { name: section }).click();
  await page.getByRole('textbox', { name: 'Text of the section' }).click();
  await page.keyboard.type(text);
}

test('drafts blank slides from the plan by the keyboard, without one that is unticked, and takes them back in one step', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await room(page, 'Deck');
  const offer = page.getByRole('button', { name: 'Draft the deck from the plan…' });
  await expect(offer).toBeHidden();

  await room(page, 'Plan');
  await write(page, /Background and problem/, 'Small ports plan berths on paper. Ships wait for eleven hours.');
  await write(page, /Competition/, 'Port systems say nothing of tomorrow. Carriers phone each other.');
  await room(page, 'Deck');
  await offer.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Draft the deck from the plan' });
  await expect(dialog.getByRole('checkbox')).toHaveCount(2);
  await expect(dialog).toContainText('From 1. Background and problem');
  expect((await accessibility(page).include('[role="dialog"]').analyze()).violations).toEqual([]);
  await dialog.getByRole('checkbox', { name: /Competition/ }).press('Space');
  await dialog.getByRole('button', { name: 'Draft slides (1)' }).press('Enter');
  await expect(dialog.getByRole('status')).toContainText('Slides drafted: 1');
  await page.keyboard.press('Escape');

  await expect(slide(page, /Problem: Small ports plan berths on paper/)).toHaveAttribute('aria-selected', 'true');
  await expect(slide(page, /Competition:?\s*$/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Speaker notes' })).toHaveValue('From: 1. Background and problem');
  await page.keyboard.press('Control+z');
  await expect(slide(page, /Problem:?\s*$/)).toBeVisible();
  await expect(offer).toBeVisible();
});
