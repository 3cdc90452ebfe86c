import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { accessibility, expect, test } from './support';

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await page.getByLabel('Project title').fill('Harbour');
}

test('exports what was chosen into a folder and lists the files', async ({ app }) => {
  const { page } = app;
  await begin(page);
  const out = `${app.folder}/out`;
  mkdirSync(out);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /Deck as PowerPoint/ }).uncheck();
  await dialog.getByRole('checkbox', { name: /Plan as Markdown/ }).check();
  await dialog.getByRole('checkbox', { name: /Deck as PDF/ }).check();
  await dialog.getByRole('checkbox', { name: 'Handout of 3' }).check();
  await dialog.getByRole('checkbox', { name: 'Slides', exact: true }).uncheck();
  await dialog.getByRole('checkbox', { name: /Slides as pictures/ }).check();
  await dialog.getByLabel('Slides', { exact: true }).last().fill('2-');
  await expect(dialog.getByRole('button', { name: 'Continue' })).toBeDisabled();
  await dialog.getByLabel('Slides', { exact: true }).last().fill('2-3');
  await dialog.getByRole('button', { name: 'Continue' }).click();
  const files = dialog.getByRole('list', { name: 'Files' }).getByRole('listitem');
  await expect(files).toHaveText([/Deck as PDF · Handout of 3.*Pages: 4/, /Pictures: 2/, /Plan as PDF/, /Markdown/]);
  await app.answer({ path: out });
  await dialog.getByRole('button', { name: 'Choose folder and export…' }).click();
  await expect(dialog.getByRole('heading', { name: 'Exported' })).toBeVisible({ timeout: 30_000 });
  await expect(dialog.getByRole('button', { name: /^Show Harbour-.* in its folder$/ })).toHaveCount(5);
  const pictures = ['Harbour-deck-02.png', 'Harbour-deck-03.png'];
  expect(readdirSync(out).sort()).toEqual([
    ...pictures,
    'Harbour-deck-handout-3.pdf',
    'Harbour-plan.md',
    'Harbour-plan.pdf',
  ]);
  await dialog.getByRole('button', { name: 'Export again' }).click();
  await expect(dialog).toContainText(`Into ${out}`);
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog.getByRole('heading', { name: 'Exported' })).toBeVisible({ timeout: 30_000 });
});

/** The project of a file with so many slides more, each like its first. */
function writeLarge(from: string, to: string, count: number): void {
  const entries = unzipSync(readFileSync(from));
  const project = JSON.parse(strFromU8(entries['project.json'] ?? new Uint8Array()));
  const [slide] = project.deck.slides;
  const more = Array.from({ length: count }, (_, at) => ({ ...slide, id: `${slide.id.slice(0, -4)}${1000 + at}` }));
  project.deck.slides.push(...more);
  writeFileSync(to, zipSync({ ...entries, 'project.json': strToU8(JSON.stringify(project)) }));
}

/** How far any progress bar has come from now on, in percent: a fast export is over between two looks at the page. */
async function followProgress(page: Page): Promise<() => Promise<number>> {
  const farthest = await page.evaluateHandle(() => {
    const seen = { percent: 0 };
    new MutationObserver(() => {
      for (const bar of document.querySelectorAll('[role=progressbar]')) {
        seen.percent = Math.max(seen.percent, Number(bar.getAttribute('aria-valuenow')));
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    return seen;
  });
  return () => farthest.evaluate(({ percent }) => percent);
}

test('shows how far it is; stopping leaves the files as they were and says so', async ({ app, launch }) => {
  await begin(app.page);
  const small = `${app.folder}/small.pitch`;
  await app.answer({ path: small });
  await app.page.keyboard.press('Control+s');
  await expect(app.page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  writeLarge(small, `${app.folder}/large.pitch`, 400);
  const out = `${app.folder}/out`;
  mkdirSync(out);
  const kept = ['large-deck.pptx', 'large-plan.pdf'];
  for (const name of kept) writeFileSync(`${out}/${name}`, `the old ${name}`);

  const { page, answer } = await launch({ file: `${app.folder}/large.pitch` });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog');
  // Drawing so many pictures takes longer than anybody needs to find the button.
  await dialog.getByRole('checkbox', { name: /^Slides as pictures/ }).check();
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await answer({ path: out });
  const farthest = await followProgress(page);
  await dialog.getByRole('button', { name: 'Choose folder and export…' }).click();
  await expect.poll(farthest).toBeGreaterThan(0);
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog.getByRole('status')).toHaveText('The export was cancelled. No file was replaced.');
  expect(readdirSync(out).sort()).toEqual(kept);
  for (const name of kept) expect(readFileSync(`${out}/${name}`, 'utf8')).toBe(`the old ${name}`);
});

test('says what to do when the folder cannot be written', async ({ app }) => {
  const { page } = app;
  await begin(page);
  const file = `${app.folder}/not-a-folder`;
  writeFileSync(file, '');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await app.answer({ path: file });
  await dialog.getByRole('button', { name: 'Choose folder and export…' }).click();
  await expect(dialog.getByRole('alert')).toContainText(file, { timeout: 30_000 });
  await expect(dialog.getByRole('button', { name: 'Continue' })).toBeEnabled();
});

test('a file that is gone is shown as gone and can be taken off the list', async ({ app }) => {
  const { page } = app;
  await begin(page);
  const path = `${app.folder}/gone.pitch`;
  await app.answer({ path });
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await app.clickMenu('file.close');
  await page.getByRole('button', { name: /^Harbour/ }).click();
  await expect(page.getByLabel('Project title')).toBeVisible();
  rmSync(path);
  await app.clickMenu('file.close');
  const row = page.getByRole('listitem').filter({ hasText: 'File not found' });
  await expect(row.getByRole('button', { name: /^Harbour/ })).toHaveCount(0);
  await expect(row.getByRole('button', { name: 'Find it… Harbour' })).toBeEnabled();
  await row.getByRole('button', { name: 'Remove Harbour from this list' }).click();
  await expect(page.getByRole('heading', { name: 'What are you building?' })).toBeVisible();
});

test('work in no file comes back after a crash, and the window says so', async ({ app, launch }) => {
  const { page } = app;
  await begin(page);
  const coach = { name: 'Coach' };
  await page.getByRole('button', { name: 'Hide the coach', exact: true }).click();
  await expect(page.getByRole('complementary', coach)).toHaveCount(0);
  // The journal reaches the disk within a second.
  await page.waitForTimeout(1500);
  await app.kill();
  const again = await launch({ userData: app.userData });
  await expect(again.page.getByLabel('Project title')).toHaveValue('Harbour');
  await expect(again.page.getByRole('complementary', coach), 'what was folded stays folded').toHaveCount(0);
  await expect(
    again.page.getByText('Pitchwright was closed before your last changes were saved.').first(),
  ).toBeVisible();
});

test('work that its own file can’t take is offered another', async ({ app }) => {
  const { page } = app;
  await begin(page);
  const path = `${app.folder}/mine.pitch`;
  await app.answer({ path });
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  writeFileSync(path, 'from elsewhere');
  await page.getByLabel('Project title').fill('Harbour again');
  await page.keyboard.press('Control+s');
  const notice = page.getByRole('listitem').filter({ hasText: 'Another program changed' });
  const other = `${app.folder}/other.pitch`;
  await app.answer({ path: other });
  await notice.getByRole('button', { name: 'Save as…' }).click();
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await expect(notice).toHaveCount(0);
  expect(readFileSync(path, 'utf8')).toBe('from elsewhere');
  expect(strFromU8(unzipSync(readFileSync(other))['project.json'] ?? new Uint8Array())).toContain('Harbour again');
});

test('says whether the project can be sent, and leads to what is missing', async ({ app }) => {
  const { page } = app;
  await begin(page);
  await app.clickMenu('file.readiness');
  const dialog = page.getByRole('dialog', { name: 'Ready to send?' });
  await expect(dialog.getByRole('status')).toContainText('Not yet.');
  const { violations } = await accessibility(page).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  mkdirSync(`${app.folder}/out`);
  await app.answer({ path: `${app.folder}/out` });
  await dialog.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByText('“Harbour-readiness.pdf” is saved.', { exact: true })).toBeVisible();
  await dialog
    .getByRole('button', { name: /^Competition/ })
    .first()
    .click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('option', { name: /^Competition/, selected: true })).toBeVisible();
});
