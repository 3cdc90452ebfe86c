import { type App, accessibilityFindings, expect, setAppearance, test } from './support';
import { focusNow, homeScreens, projectScreens, type Screen } from './support/screens';

const languages = {
  en: { appearance: 'light', close: 'Close' },
  'zh-CN': { appearance: 'dark', close: '关闭' },
} as const;
type Words = (typeof languages)[keyof typeof languages];

/** What is wrong with a dialog: it has a way out with a name, Escape is one too, and focus goes in and comes back. */
async function troublesOfDialog(app: App, { open }: Screen, look: () => Promise<readonly string[]>, { close }: Words) {
  const { page } = app;
  const dialog = page.getByRole('dialog');
  const troubles: string[] = [];
  await open(app);
  await expect(dialog).toBeVisible();
  const isInside = () => page.evaluate(() => Boolean(document.activeElement?.closest('[role="dialog"]')));
  await expect.poll(isInside).toBe(true);
  troubles.push(...(await look()));
  if ((await dialog.getByRole('button', { name: close, exact: true }).count()) === 0) troubles.push('no close');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  // Now from where the keyboard is: it comes back there, and the × does what Escape does.
  const before = await focusNow(page);
  await open(app);
  await expect.poll(isInside).toBe(true);
  await dialog.getByRole('button', { name: close, exact: true }).last().click();
  await expect(dialog).toHaveCount(0);
  const isBack = () =>
    page.evaluate((one) => document.activeElement === one || (one !== document.body && !one?.isConnected), before);
  await expect
    .poll(isBack, { timeout: 3_000 })
    .toBe(true)
    .catch(async () =>
      troubles.push(`focus at ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))}`),
    );
  return troubles;
}

/** Everything that is found on some screens, by their names; all of them are looked at. */
async function troublesOf(
  app: App,
  screens: readonly Screen[],
  words: Words,
): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  const look = () =>
    accessibilityFindings(app.page, words.appearance, (axe) =>
      axe.exclude('[aria-hidden] svg').exclude('[role="option"] svg'),
    );
  for (const screen of screens) {
    const troubles = await test
      .step(screen.name, async (): Promise<readonly string[]> => {
        if (screen.kind === 'dialog') return troublesOfDialog(app, screen, look, words);
        await screen.open(app);
        await app.page.waitForTimeout(100);
        return look();
      })
      .catch(async (error: Error) => {
        await app.page.keyboard.press('Escape');
        return [error.message.slice(0, 300)];
      });
    if (troubles.length > 0) found[screen.name] = troubles;
  }
  return found;
}

for (const [language, words] of Object.entries(languages)) {
  test(`every screen and dialog can be used by all, and left (${language}, ${words.appearance})`, async ({
    launch,
  }) => {
    test.setTimeout(300_000);
    const app = await launch({ language: language as keyof typeof languages });
    const { page } = app;
    await setAppearance(page, words.appearance);
    const home = await troublesOf(app, homeScreens, words);
    await app.clickMenu('file.new');
    const templates = page.getByRole('dialog').getByRole('radio');
    await templates.nth(1).click();
    await page
      .getByRole('dialog')
      .getByRole('button')
      .filter({ hasText: /Create|创建|新建/ })
      .click();
    await page.locator('[data-context="text"]').first().waitFor();
    const project = await troublesOf(app, projectScreens, words);
    expect({ home, project }).toEqual({ home: {}, project: {} });
  });
}
