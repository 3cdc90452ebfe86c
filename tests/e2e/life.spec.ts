import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, expect, needs, startToEnd, test } from './support';
import { readNetLog } from './support/net-log';
import { processTree, waitUntilEnded } from './support/processes';
import { workingSession } from './support/working-session';

/** Work that is in no file. */
async function begin(app: App): Promise<void> {
  needs(app, 'lifeAndDeath');
  const { page } = app;
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await page.getByLabel('Project title').fill('Harbour');
}

const ways: Readonly<Record<string, (app: App) => Promise<void>>> = {
  'from its menu': (app) => app.clickMenu('quit'),
  'by keys': (app) => app.pressKeys(process.platform === 'darwin' ? 'Meta+q' : 'Control+q'),
  'by its window': (app) => app.closeWindow(),
};

for (const [way, quit] of Object.entries(ways)) {
  test(`quits ${way}, saves what it was told to save, and leaves no process`, async ({ app }) => {
    await begin(app);
    const path = join(app.folder, 'harbour.pitch');
    await app.answer({ button: 0 });
    await app.answer({ path });
    const processes = processTree(app.pid);
    await quit(app);
    expect(await waitUntilEnded(processes, 15_000)).toEqual([]);
    expect(existsSync(path)).toBe(true);
  });
}

test('nothing leaves the machine in a working session', async ({ launch }, info) => {
  test.slow();
  const netLog = info.outputPath('net-log.json');
  const app = await launch({ netLog });
  needs(app, 'lifeAndDeath');
  await workingSession(app);
  expect((await app.system()).wishes).toEqual([]);
  await app.quit();
  const { sent, requests, names } = readNetLog(netLog);
  expect({ sent, requests, names }).toMatchObject({ sent: 0 });
  // The stand-in's browser wants things for itself that it is not given.
  if (app.host.name === 'electron') expect({ requests, names }).toEqual({ requests: [], names: [] });
});

test('a start that fails says why and ends', async ({ hostName }) => {
  const { code, output } = await startToEnd({ host: hostName }, ({ userData }) => writeFileSync(userData, ''));
  expect(output).toContain('user-data');
  expect(code).toBe(1);
});

test('a second start hands its file to the first, by its own folder, and ends', async ({ app }) => {
  await begin(app);
  const folder = join(app.folder, '文件 夹');
  mkdirSync(folder);
  await app.answer({ path: join(folder, 'Mine.PITCH') });
  await app.page.keyboard.press('Control+s');
  await expect(app.page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await app.clickMenu('file.close');
  await expect(app.page.getByRole('heading', { name: 'Recent' })).toBeVisible();
  const { code } = await app.startAgain(['Mine.PITCH'], folder);
  await expect(app.page.getByLabel('Project title')).toHaveValue('Harbour');
  expect(code).toBe(0);
});

test('a call of the command line is answered beside an open window, which hears nothing of it', async ({ app }) => {
  const path = join(app.folder, 'Called.pitch');
  const making = ['new', '--template', 'blank', '--round', 'seed', '--language', 'en', '-o', path];
  expect(await app.startAgain(making, app.folder)).toMatchObject({ code: 0, output: expect.stringContaining(path) });
  const { code, output } = await app.startAgain(['info', 'Called.pitch', '--json'], app.folder);
  expect(JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1))).toMatchObject({
    path,
    round: 'seed',
  });
  expect(code).toBe(0);
  // Fonts and WebAssembly are found from wherever it is called.
  const exporting = ['export', 'Called.pitch', '--to', 'deck-pdf,deck-png', '--slides', '1', '-o', 'made'];
  expect(await app.startAgain(exporting, app.folder)).toMatchObject({ code: 0 });
  expect(readdirSync(join(app.folder, 'made')).sort()).toEqual(['Called-deck-01.png', 'Called-deck.pdf']);
  expect(await app.startAgain(['info', 'none.pitch'], app.folder)).toMatchObject({ code: 4 });
  await expect(app.page.getByText('Called')).toHaveCount(0);
});

test('a call of the command line opens no window and leaves nothing of one', async ({ hostName }) => {
  // A start of the window would fail over this.
  const { code, output } = await startToEnd({ host: hostName, file: '--version' }, ({ userData }) =>
    writeFileSync(userData, ''),
  );
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(output).toContain(`${version}\n`);
  expect(code).toBe(0);
});

test('a page that dies comes back with its project', async ({ app }) => {
  await begin(app);
  await app.page.getByLabel('Project title').press('Tab');
  await expect(app.page.getByRole('button', { name: /^Undo/ })).toBeEnabled();
  await app.crashPage();
  const title = async () => (await app.window()).getByLabel('Project title').inputValue();
  await expect.poll(() => title().catch(String), { timeout: 20_000 }).toBe('Harbour');
});

test('a system that goes down gets no question and no wait, and the work is there again', async ({ app, launch }) => {
  test.skip(process.platform === 'win32', 'Windows tells its windows, and sends no signal');
  await begin(app);
  await app.page.getByLabel('Project title').press('Tab');
  await expect(app.page.getByRole('button', { name: /^Undo/ })).toBeEnabled();
  const processes = processTree(app.pid);
  process.kill(app.pid, 'SIGTERM');
  expect(await waitUntilEnded(processes, 5_000)).toEqual([]);
  const next = await launch({ userData: app.userData });
  await expect(next.page.getByLabel('Project title')).toHaveValue('Harbour');
});
