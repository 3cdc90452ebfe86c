import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { App } from './app';

/** Something that the window can show, and how it is reached in any language; each begins where the one before has left. */
export interface Screen {
  readonly name: string;
  readonly kind: 'room' | 'dialog';
  /** Goes to where it is opened from, and has the keyboard there. */
  readonly prepare?: (app: App) => Promise<unknown>;
  readonly open: (app: App) => Promise<unknown>;
}

const rooms = ['plan', 'deck', 'numbers', 'company', 'raise', 'registers'] as const;
const tabs = 10;

const command = (name: string, id = name): Screen => ({ name, kind: 'dialog', open: (app) => app.clickMenu(id) });

const room = (name: (typeof rooms)[number]): Screen => ({
  name,
  kind: 'room',
  open: ({ page }) => page.keyboard.press(`Control+${rooms.indexOf(name) + 1}`),
});

/** A dialog of the plan's text, opened where the caret stands. */
const inText = (name: string, id: string): Screen => ({
  name,
  kind: 'dialog',
  prepare: async ({ page }) => {
    await page.keyboard.press('Control+1');
    await page.locator('[data-context="text"] p').last().click();
    await page.keyboard.press('End');
  },
  open: (app) => app.clickMenu(id),
});

const currency = (page: Page) =>
  page
    .locator('main select')
    .filter({ has: page.locator('option[value="JPY"]') })
    .first();

/** Runs a command that no menu has; the palette finds it by its English words whatever the window speaks. */
async function byPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('combobox').fill(words);
  await page.keyboard.press('Enter');
}

/** All screens before a project is open. */
export const homeScreens: readonly Screen[] = [
  { name: 'home', kind: 'room', open: () => Promise.resolve() },
  command('settings', 'app.settings'),
  command('keys', 'help.keys'),
  command('guide', 'help.guide'),
  command('about', 'help.about'),
  command('new project', 'file.new'),
];

/** All screens of a project. */
export const projectScreens: readonly Screen[] = [
  ...rooms.map(room),
  ...Array.from(
    { length: tabs },
    (_, at): Screen => ({
      name: `numbers, tab ${at + 1}`,
      kind: 'room',
      open: async ({ page }) => {
        await page.keyboard.press('Control+3');
        await page.getByRole('tab').nth(at).click();
      },
    }),
  ),
  room('deck'),
  { name: 'overview of the deck', kind: 'room', open: (app) => app.clickMenu('deck.overview') },
  {
    name: 'design of the deck',
    kind: 'room',
    open: async (app) => {
      await app.clickMenu('deck.overview');
      await app.clickMenu('deck.design');
    },
  },
  command('settings of a project', 'app.settings'),
  command('palette', 'view.palette'),
  command('export', 'file.export'),
  command('print', 'file.print'),
  command('readiness', 'file.readiness'),
  command('times', 'presenting.times'),
  command('draft of the deck', 'deck.draft'),
  command('next round', 'raise.nextRound'),
  inText('figures', 'insert.fact'),
  inText('link', 'text.link'),
  inText('charts', 'insert.chart'),
  inText('tables', 'insert.numbersTable'),
  {
    name: 'currency',
    kind: 'dialog',
    prepare: async ({ page }) => {
      await page.keyboard.press('Control+5');
      await currency(page).focus();
    },
    open: ({ page }) => currency(page).selectOption('JPY'),
  },
  {
    name: 'duties',
    kind: 'dialog',
    prepare: ({ page }) => page.keyboard.press('Control+6'),
    open: ({ page }) => byPalette(page, 'Add duties from the law'),
  },
  {
    name: 'rows of a spreadsheet',
    kind: 'dialog',
    prepare: ({ page }) => page.keyboard.press('Control+6'),
    open: async (app) => {
      const path = join(app.folder, 'rows.csv');
      writeFileSync(path, 'Name,Owner\nOne,Ada\n');
      await app.answer({ path });
      await byPalette(app.page, 'Import rows into the register');
    },
  },
];

/** What has the keyboard, in a form that can be compared later. */
export function focusNow(page: Page) {
  return page.evaluateHandle(() => document.activeElement);
}
