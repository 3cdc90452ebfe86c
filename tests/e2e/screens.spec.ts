import { type App, accessibilityFindings, expect, setAppearance, test } from './support';
import { focusNow, homeScreens, projectScreens, type Screen } from './support/screens';

const languages = {
  en: { appearance: 'light', close: 'Close', leaveBy: 'button' },
  'zh-CN': { appearance: 'dark', close: '关闭', leaveBy: 'Escape' },
} as const;
/** Drawn pages, which have a name as a whole. */
const pictures = '[aria-hidden] svg, [role="option"] svg';
type Words = (typeof languages)[keyof typeof languages];

/** What is wrong with a dialog: it has a way out with a name, and focus goes in and comes back. */
async function troublesOfDialog(app: App, { prepare, open }: Screen, words: Words): Promise<readonly string[]> {
  const { page } = app;
  const dialog = page.getByRole('dialog');
  const close = dialog.getByRole('button', { name: words.close, exact: true });
  await prepare?.(app);
  const before = await focusNow(page);
  await open(app);
  await expect(dialog).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => Boolean(document.activeElement?.closest('[role="dialog"]'))), {
      message: 'focus in it',
    })
    .toBe(true);
  const troubles = [
    ...(await accessibilityFindings(page, words.appearance, (axe) => axe.include('[role="dialog"]').exclude(pictures))),
  ];
  if ((await close.count()) === 0) troubles.push('no close');
  // A way out for each language: both work in both.
  if (words.leaveBy === 'Escape') await page.keyboard.press('Escape');
  else await close.last().click();
  await expect(dialog).toHaveCount(0);
  const isBack = () =>
    page.evaluate((one) => document.activeElement === one || one === document.body || !one?.isConnected, before);
  await expect.poll(isBack, { message: 'focus back' }).toBe(true);
  return troubles;
}

/** Everything that is found on some screens, by their names; all of them are looked at. */
async function troublesOf(
  app: App,
  screens: readonly Screen[],
  words: Words,
): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const screen of screens) {
    const troubles = await test
      .step(screen.name, async (): Promise<readonly string[]> => {
        if (screen.kind === 'dialog') return troublesOfDialog(app, screen, words);
        await screen.open(app);
        await app.page.waitForTimeout(100);
        return accessibilityFindings(app.page, words.appearance, (axe) => axe.exclude(pictures));
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
