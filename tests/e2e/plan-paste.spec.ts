import { readFileSync } from 'node:fs';
import { PlanPage } from './plan/room';
import { expect, test } from './support';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/paste/${name}.html`, import.meta.url), 'utf8');
/** A red pixel. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';

test('a Word document is pasted as lists and tables, between what was there', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  await plan.type('ab');
  await plan.press('ArrowLeft');
  await plan.paste({ 'text/html': fixture('word'), 'text/plain': 'ignored' });
  await expect(plan.body.locator('ul > li > ol > li')).toHaveCount(2);
  await expect(plan.body.locator('tr')).toHaveCount(3);
  expect((await plan.lines()).slice(0, 2)).toEqual(['a', 'h3 Market size']);
  expect((await plan.lines()).at(-1)).toBe('b');
  await expect(app.page.getByText(/One picture of the page was left out/).first()).toBeVisible();
  await plan.press('Control+z');
  await expect.poll(() => plan.lines()).toEqual(['ab']);
});

test('a web page brings its own picture along; the picture is kept in the file', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  await plan.paste({ 'text/html': fixture('web').replace('iVBORw0KGgo=', png) });
  await expect(plan.body.locator('img')).toHaveCount(1);
  const image = (await plan.saved()).find((block) => block.type === 'image');
  expect(image).toMatchObject({ alt: 'Chart of costs', caption: 'Fig. 1: cost' });
  expect(image?.asset).toMatch(/^[0-9a-f]{64}$/);
});

for (const [type, long] of [
  ['text/html', '<h2>Head</h2>'.repeat(60_000)],
  ['text/plain', 'Words\n'.repeat(60_000)],
] as const) {
  test(`what is longer than a section can take is pasted up to there, which is said: ${type}`, async ({ app }) => {
    const plan = await PlanPage.begin(app);
    await plan.paste({ [type]: long });
    await expect(app.page.getByText(/only its beginning is here/).first()).toBeVisible({ timeout: 30_000 });
  });
}

test('picture files are pasted, captioned and described; a file that is none is refused', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  await plan.type('text');
  await plan.paste({}, [{ name: 'a.png', type: 'image/png', base64: png }]);
  await expect(plan.body.locator('img')).toHaveCount(1);
  await expect(plan.body.getByPlaceholder(/No description yet/)).toBeVisible();
  await plan.body.getByLabel('Caption').click();
  await app.page.keyboard.type('Our first office, 2024');
  await plan.body.getByLabel('Description').click();
  await app.page.keyboard.type('A room with two desks');
  await plan.body.getByRole('radio', { name: 'Small' }).click();
  await expect(plan.body.getByLabel('Caption')).toHaveValue('Our first office, 2024');
  const [, image] = await plan.saved();
  expect(image).toMatchObject({ caption: 'Our first office, 2024', alt: 'A room with two desks', width: 'small' });
  await plan.body.getByText('text', { exact: true }).click();
  await plan.paste({}, [{ name: 'b.png', type: 'image/png', base64: 'AAAA' }]);
  await expect(app.page.getByText(/is not a picture that can be used/).first()).toBeVisible();
  await expect(plan.body.locator('img')).toHaveCount(1);
});

test('what is copied is pasted again with rows of its own, and read by others as HTML and text', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  await plan.type('/ta');
  await plan.press('Enter');
  await plan.type('**a**');
  await plan.press('Tab');
  await plan.type('b');
  const copied = await plan.body.evaluate((root) => {
    const range = document.createRange();
    range.selectNodeContents(root);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    return new Promise<Record<string, string>>((resolve) => {
      setTimeout(() => {
        const data = new DataTransfer();
        root.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
        resolve(Object.fromEntries(data.types.map((type) => [type, data.getData(type)])));
      }, 300);
    });
  });
  expect(copied['text/plain']).toBe('a\tb\t\n\t\t\n\t\t');
  expect(copied['text/html']).toContain('<th><strong>a</strong></th><th>b</th>');
  await plan.press('ArrowRight', 'ArrowDown');
  await plan.paste(copied);
  await expect(plan.body.locator('table')).toHaveCount(2);
  const rows = (await plan.saved()).flatMap((block) =>
    block.type === 'table' ? (block.children as { id: string }[]) : [],
  );
  expect(new Set(rows.map(({ id }) => id)).size).toBe(6);
});

test('plain text parts into paragraphs; in a cell and in code it stays inside', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  await plan.paste({ 'text/plain': 'one\r\n\r\ntwo\nthree' });
  await expect.poll(() => plan.lines()).toEqual(['one', 'two', 'three']);
  await plan.press('Enter');
  await plan.type('```');
  await plan.paste({ 'text/plain': 'a\n  b', 'text/html': '<h1>no</h1>' });
  await expect.poll(() => plan.lines()).toEqual(['one', 'two', 'three', 'pre a\n  b']);
  await plan.press('Control+Enter');
  await plan.type('/ta');
  await plan.press('Enter');
  await plan.paste({ 'text/html': '<ul><li>x</li><li>y</li></ul><h2>z</h2>' });
  await expect.poll(async () => (await plan.lines()).slice(4, 7)).toEqual(['th x', 'th y', 'th z']);
  await expect(plan.body.locator('tr')).toHaveCount(3);
});

test('a hostile clipboard in our own name is taken as blocks and nothing else', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  const nodes = [
    { type: 'paragraph', children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ text: 'x' }] }] },
    { type: 'image', asset: 'nowhere', children: [] },
    { type: 'evil', children: [{ text: 'y', onclick: 'z' }] },
    null,
    7,
  ];
  await plan.paste({ 'application/x-pitchwright-fragment': JSON.stringify(nodes) });
  await expect.poll(() => plan.lines()).toEqual(['x', 'y']);
  await expect(plan.body.locator('a, figure')).toHaveCount(0);
  await plan.paste({ 'application/x-pitchwright-fragment': '{"__proto__":1}', 'text/plain': '!' });
  await expect.poll(() => plan.lines()).toEqual(['x', 'y!']);
});
