import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, expect, test } from './support';

/** Work that is in no file. */
async function begin({ page }: App, title = 'Harbour'): Promise<void> {
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await page.getByLabel('Project title').fill(title);
  await page.getByLabel('Project title').press('Tab');
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeEnabled();
}

/** What the journal of the open project holds. */
function journalOf({ userData }: App): string {
  const folder = join(userData, 'recovery');
  return readdirSync(folder)
    .map((id) => readFileSync(join(folder, id, 'journal.jsonl'), 'utf8'))
    .join();
}

/** A saved project of that title; nothing is open afterwards. */
async function saved(app: App, title: string): Promise<string> {
  const path = join(app.folder, `${title}.pitch`);
  await begin(app, title);
  await app.answer({ path });
  await app.page.keyboard.press('Control+s');
  await expect(app.page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await app.clickMenu('file.close');
  await expect(app.page.getByRole('heading', { name: 'Recent' })).toBeVisible();
  return path;
}

const title = (app: App) => app.page.getByLabel('Project title');

/** The title in the window as it is now, whose page may just have died. */
async function titleNow(app: App): Promise<string> {
  try {
    return await (await app.window()).getByLabel('Project title').inputValue({ timeout: 1_000 });
  } catch (error) {
    return String(error);
  }
}

test('a file that nobody agreed to replace is not replaced', async ({ app }) => {
  const precious = join(app.folder, 'plan.pitch');
  writeFileSync(precious, 'somebody’s');
  await begin(app);
  // Typed without its ending: the dialog has asked of "plan", which is not there.
  await app.answer({ path: join(app.folder, 'plan') });
  await app.answer({ button: 0 });
  await app.answer(null);
  await app.page.keyboard.press('Control+s');
  await expect.poll(async () => (await app.system()).questions).toEqual([`${precious} exists already. Replace it?`]);
  await expect.poll(async () => (await app.system()).answersLeft).toBe(0);
  expect(readFileSync(precious, 'utf8')).toBe('somebody’s');

  await app.answer({ path: join(app.folder, 'plan') });
  await app.answer({ button: 1 });
  await app.page.keyboard.press('Control+s');
  await expect(app.page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  expect(readFileSync(precious, 'latin1')).toMatch(/^PK/);
});

test('a file that comes with a recovery is opened after it, and the recovered work is asked about', async ({
  app,
  launch,
}) => {
  const path = await saved(app, 'Lighthouse');
  await begin(app, 'Never saved');
  // The journal is at most a second behind.
  await app.page.waitForTimeout(1_500);
  const copy = join(app.folder, 'Copy.pitch');
  cpSync(path, copy);
  await app.kill();
  const next = await launch({ userData: app.userData, file: copy });
  await expect.poll(async () => (await next.system()).questions.join()).toContain('Never saved');
  // Asked before anybody could answer: the stand-in asks in its page.
  if (next.host.can.questionsInPage === true) await next.page.getByRole('button', { name: 'Don’t save' }).click();
  else await next.answer({ button: 2 });
  await expect(title(next)).toHaveValue('Lighthouse');
});

test('several files at once: the first is opened, and the others are named', async ({ app }) => {
  const one = await saved(app, 'One');
  const two = await saved(app, 'Two');
  await app.openFile(one);
  await app.openFile(two);
  await expect(title(app)).toHaveValue('One');
  await expect(app.page.getByText('Pitchwright shows one project at a time.').first()).toContainText(
    'Two.pitch was not',
  );
});

test('a file that is gone is said, and the program goes on', async ({ launch }) => {
  const app = await launch({ file: '/nowhere/gone.pitch' });
  await expect(app.page.getByText('/nowhere/gone.pitch was not found.').first()).toBeVisible();
  await begin(app);
});

test('a page that dies again and again is not loaded for ever', async ({ app }) => {
  test.slow();
  await begin(app);
  const answers = async () => (await app.system()).questions;
  // With each death it waits longer before it tries again; the fourth within a minute is the last.
  for (let death = 1; death <= 3; death += 1) {
    await app.crashPage();
    await expect.poll(() => titleNow(app), { timeout: 20_000 }).toBe('Harbour');
  }
  await app.answer({ button: 0 });
  await app.crashPage();
  await expect.poll(answers, { timeout: 20_000 }).toEqual(['The window stopped working several times.']);
  // "Try again" was the answer.
  await expect.poll(() => titleNow(app), { timeout: 20_000 }).toBe('Harbour');
});

test('a window that does not answer can be waited for', async ({ app }) => {
  await begin(app);
  await app.answer({ button: 0 });
  await app.setResponding(false);
  await expect.poll(async () => (await app.system()).questions).toEqual(['The window does not answer.']);
  await app.setResponding(true);
  await expect(title(app)).toHaveValue('Harbour');
});

test('a project that is dropped on the window is opened', async ({ app }) => {
  const version = /Electron\/(\d+)/.exec(await app.page.evaluate('navigator.userAgent'))?.[1];
  test.skip(Number(version ?? 99) < 29, `Electron ${version} can’t say where a dropped file lies`);
  const path = await saved(app, 'Lighthouse');
  const session = await app.page.context().newCDPSession(app.page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  }
  await expect(title(app)).toHaveValue('Lighthouse');
});

test('the journal has each edit at once; the file has them when the user turns to another program', async ({ app }) => {
  const { page } = app;
  await begin(app, 'Before');
  const path = join(app.folder, 'plan.pitch');
  await app.answer({ path });
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  const written = readFileSync(path);
  await page.getByLabel('Project title').fill('Afterwards');
  await page.keyboard.press('Tab');
  const mark = page.getByRole('button', { name: 'Edited', exact: true });
  await expect(mark).toBeVisible();
  await expect.poll(() => journalOf(app)).toContain('Afterwards');
  expect(readFileSync(path).equals(written)).toBe(true);
  await mark.hover();
  await expect(page.getByRole('tooltip')).toContainText('kept on this computer');
  await app.turnAway();
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  expect(readFileSync(path).equals(written)).toBe(false);
});

test('dialogs begin where they were answered last, and settings survive a restart', async ({ app, launch }) => {
  const folder = join(app.folder, '我的 计划');
  mkdirSync(folder);
  await begin(app);
  await app.answer({ path: join(folder, 'plan.pitch') });
  await app.page.keyboard.press('Control+s');
  await expect(app.page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await app.quit();
  const kept = JSON.parse(readFileSync(join(app.userData, 'settings.json'), 'utf8'));
  expect(kept.folders.project).toBe(folder);
  expect(kept.place).toMatchObject({ maximized: false });
  const next = await launch({ userData: app.userData });
  await expect(next.page.getByRole('button', { name: /Harbour/ }).first()).toBeVisible();
  expect(existsSync(join(folder, 'plan.pitch'))).toBe(true);
});
