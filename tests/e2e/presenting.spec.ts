import type { Page } from '@playwright/test';
import { accessibility, expect, needs, test } from './support';

async function openDeck(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog', { name: 'New project' }).getByRole('button', { name: 'Create' }).click();
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Deck' }).click();
  await expect(row(page, 12)).toBeAttached();
}

const row = (page: Page, place: number) =>
  page
    .getByRole('listbox', { name: 'Slides' })
    .getByRole('option')
    .nth(place - 1);
/** What the audience sees, and what is said of it. */
const screen = (page: Page) => page.locator('[data-pointer]');
const spoken = (page: Page) => screen(page).locator('[aria-live]');
const presenter = (page: Page) => page.getByRole('dialog', { name: 'Presenter’s view' });

test('P1 K1 K3 K4 K6 a clicker leads through the talk, past hidden slides, to the end and back to the editor', async ({
  app,
}) => {
  const { page } = app;
  await openDeck(page);
  await row(page, 2).click();
  await page.keyboard.press('Control+Shift+h');
  await page.keyboard.press('F5');
  await expect(spoken(page)).toHaveText('Slide 1: Cover');
  await expect.poll(() => app.system()).toMatchObject({ keptAwake: true, fullScreen: [true] });
  await page.keyboard.press('PageDown');
  await expect(spoken(page)).toHaveText('Slide 3: Title and text');
  await page.keyboard.press('F5');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(spoken(page)).toHaveText('Slide 2: Title and text');
  await page.keyboard.press('.');
  await expect(spoken(page)).toHaveText('The screen is black');
  await expect(screen(page).locator('svg')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(spoken(page)).toHaveText('Slide 2: Title and text');
  await screen(page).click();
  await expect(spoken(page)).toHaveText('Slide 3: Title and text');
  // Nothing of the editor answers meanwhile.
  await page.keyboard.press('Control+Shift+n');
  await page.keyboard.press('End');
  await expect(spoken(page)).toHaveText('Slide 12: The ask');
  await page.keyboard.press('PageDown');
  await expect(spoken(page)).toHaveText('End of the talk');
  await page.keyboard.press('PageDown');
  await expect(screen(page)).toHaveCount(0);
  await expect(row(page, 12)).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => app.system()).toMatchObject({ keptAwake: false, fullScreen: [false] });
});

test('D1 D2 D4 the presenter’s view and the audience’s window go together, and survive an unplugged display', async ({
  launch,
}) => {
  const app = await launch({ displays: 2 });
  needs(app, 'plugDisplays');
  const { page } = app;
  await openDeck(page);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const audience = await app.audience();
  await expect(spoken(audience)).toHaveText('Slide 1: Cover');
  await screen(audience).click();
  await expect(presenter(page).getByText('2 of 12')).toBeVisible();
  await page.keyboard.press('w');
  await expect(screen(audience)).toHaveAttribute('data-cover', 'white');
  await presenter(page).getByRole('button', { name: 'White screen' }).click();
  // The button that was clicked has given the keys back.
  await page.keyboard.press('Space');
  await expect(spoken(audience)).toHaveText('Slide 3: Title and text');
  expect((await accessibility(page).include('[aria-modal]').analyze()).violations).toEqual([]);
  // Some systems give a window that fills a display the keyboard; the presenter keeps it.
  await expect.poll(() => app.system()).toMatchObject({ fullScreen: [false, true], focused: 0 });
  // What the audience's window may not call isn't there for it.
  const refused = await audience.evaluate(() => {
    const bridge = Reflect.get(window, 'pitchwright') as {
      send: (frame: unknown) => void;
      onFrame: (listener: (frame: { id?: number; type: string; error?: { code: string } }) => void) => void;
    };
    return new Promise((resolve) => {
      bridge.onFrame((frame) => frame.id === 77 && resolve(frame.error?.code));
      bridge.send({ type: 'call', id: 77, method: 'project.undo', params: { sessionId: 'any' } });
    });
  });
  expect(refused).toBe('usage.unknownMethod');
  const gone = audience.waitForEvent('close');
  await app.setDisplays(1);
  await gone;
  await page.keyboard.press('ArrowLeft');
  await expect(presenter(page).getByText('2 of 12')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(presenter(page)).toHaveCount(0);
});

test('D3 displays are exchanged, also where the program’s window filled its own', async ({ launch }) => {
  const app = await launch({ displays: 2 });
  needs(app, 'separateDisplays');
  const { page } = app;
  await openDeck(page);
  await app.clickMenu('togglefullscreen');
  await expect.poll(() => app.system()).toMatchObject({ fullScreen: [true] });
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await app.audience();
  await presenter(page).getByRole('button', { name: 'Swap displays' }).click();
  await expect.poll(() => app.system()).toMatchObject({ fullScreen: [false, true], onDisplay: [1, 0] });
  await expect(spoken(await app.audience())).toHaveText('Slide 1: Cover');
  await presenter(page).getByRole('button', { name: 'Swap displays' }).click();
  await expect.poll(() => app.system()).toMatchObject({ fullScreen: [false, true], onDisplay: [0, 1] });
});

test('R1 R3 R4 a rehearsal tells the time of each slide beside the plan, and can become the plan', async ({ app }) => {
  const { page } = app;
  await openDeck(page);
  await app.clickMenu('presenting.rehearse');
  for (const place of [1, 2]) {
    await expect(presenter(page).getByText(`${place} of 12`)).toBeVisible();
    await page.waitForTimeout(1_100);
    await page.keyboard.press('PageDown');
  }
  await presenter(page).getByRole('button', { name: 'End the rehearsal' }).click();
  const times = page.getByRole('dialog', { name: 'Rehearsals and times' });
  // Nobody has written a title yet: each slide is called as it is in the deck.
  await expect(times.getByRole('rowheader').first()).toHaveText(/^1Cover/);
  await expect(times.getByText('no title')).toHaveCount(0);
  await times.getByRole('textbox', { name: 'Length of the talk' }).fill('4');
  await expect(times.getByRole('status')).toContainText('Slides left out: 10.');
  const planned = times.getByRole('textbox', { name: 'Planned time of slide 1', exact: true });
  await expect(planned).toHaveAttribute('placeholder', /^0:1\d$/);
  await times.getByRole('button', { name: 'Make these times the plan' }).click();
  // As long as the machine took for it.
  await expect(planned).toHaveValue(/^0:0[1-9]$/);
  await times.getByRole('button', { name: 'Done' }).click();
  await page.keyboard.press('Control+z');
  await app.clickMenu('presenting.times');
  await expect(planned).toHaveValue('');
  await expect(times.getByRole('combobox', { name: 'Rehearsal' })).toBeVisible();
});
