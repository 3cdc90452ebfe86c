import { PlanPage } from './plan/room';
import { expect, test } from './support';

const text = (value: string, marks: object = {}) => ({ text: value, ...marks });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

test('shorthand, marks and links are what is kept in the file', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  await plan.type('# Size', 'It is **large** and *growing*, says [IDC](idc.com).', '> Quoted', '', '---');
  await plan.type('```let a');
  await plan.press('Enter');
  await plan.type('  b');
  expect(await plan.saved()).toEqual([
    { type: 'heading', level: 1, children: [text('Size')] },
    paragraph(
      text('It is '),
      text('large', { bold: true }),
      text(' and '),
      text('growing', { italic: true }),
      text(', says '),
      { type: 'link', url: 'https://idc.com', children: [text('IDC')] },
      text('.'),
    ),
    { type: 'quote', children: [paragraph(text('Quoted'))] },
    { type: 'rule', children: [text('')] },
    { type: 'code', language: '', children: [text('let a\n  b')] },
  ]);
});

test('undo and redo walk through text, form and sections in one order, and the caret goes along', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  await plan.type('first');
  await plan.press('Enter');
  await plan.type('second');
  await plan.press('Control+Alt+1');
  await plan.list.focus();
  await plan.press('Alt+ArrowUp');
  await expect.poll(async () => (await plan.titles()).indexOf('Market and positioning')).toBe(5);
  await plan.press('Control+z');
  await expect.poll(async () => (await plan.titles()).indexOf('Market and positioning')).toBe(6);
  await plan.body.click();
  await plan.press('Control+z');
  await expect.poll(() => plan.lines()).toEqual(['first', 'second']);
  await plan.press('Control+z');
  await expect.poll(() => plan.lines()).toEqual(['first', '']);
  await plan.press('Control+Shift+z', 'Control+Shift+z');
  await expect.poll(() => plan.lines()).toEqual(['first', 'h3 second']);
  await expect(plan.body).toBeFocused();
  await app.page.keyboard.type('!');
  await expect.poll(() => plan.lines()).toEqual(['first', 'h3 second!']);
});

test('Enter, Tab and Backspace shape lists', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  await plan.type('1. one');
  await plan.press('Enter', 'Tab');
  await plan.type('below');
  await plan.press('Enter', 'Shift+Tab');
  await plan.type('two');
  await plan.press('Home', 'Backspace');
  await expect.poll(() => plan.lines()).toEqual(['li one', 'li below', 'two']);
  await plan.press('Control+Shift+7');
  await expect.poll(() => plan.lines()).toEqual(['li one', 'li below', 'li two']);
  await plan.press('End', 'Enter', 'Enter');
  await plan.type('out');
  await expect.poll(() => plan.lines()).toEqual(['li one', 'li below', 'li two', 'out']);
  await expect(plan.body.locator('ol')).toHaveCount(2);
});

test('a table grows by Tab, keeps its shape, and is walked by arrows', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  await plan.type('before');
  await plan.press('Enter');
  await app.page.getByRole('button', { name: 'Insert', exact: true }).click();
  await app.page.getByRole('menuitem', { name: 'Table', exact: true }).click();
  await expect(plan.body).toBeFocused();
  for (const cell of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) {
    await app.page.keyboard.type(cell);
    if (cell !== 'j') await plan.press('Tab');
  }
  await expect(plan.body.locator('tr')).toHaveCount(4);
  await plan.press('ArrowUp');
  await app.page.keyboard.type('1');
  await plan.press('ArrowDown', 'ArrowDown');
  await app.page.keyboard.type('after');
  await expect
    .poll(() => plan.lines())
    .toEqual([
      'before',
      'th a',
      'th b',
      'th c',
      'td d',
      'td e',
      'td f',
      'td g1',
      'td h',
      'td i',
      'td j',
      'td ',
      'td ',
      'after',
    ]);
  await plan.body.getByText('e', { exact: true }).click();
  await app.page.getByRole('button', { name: 'Table', exact: true }).click();
  await app.page.getByRole('menuitem', { name: 'Delete the column' }).click();
  await plan.body.getByText('d', { exact: true }).click();
  await app.page.getByRole('button', { name: 'Align the column right' }).click();
  await plan.press('Control+a', 'Control+a');
  const [, table] = await plan.saved();
  const rows = (table as { children: { id: string; children: { align?: string }[] }[] }).children;
  expect(rows.map((row) => row.children.map((cell) => cell.align ?? 'left'))).toEqual(
    Array.from({ length: 4 }, () => ['right', 'left']),
  );
  expect(new Set(rows.map((row) => row.id)).size).toBe(4);
});

test('deleting across cells empties them and leaves the table whole', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  await plan.type('/ta');
  await plan.press('Enter');
  await plan.type('a');
  await plan.press('Tab');
  await plan.type('b');
  await plan.press('Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft', 'Backspace');
  await expect(plan.body.locator('th')).toHaveCount(3);
  await expect(plan.body.locator('tr')).toHaveCount(3);
  await expect.poll(async () => (await plan.lines()).slice(0, 2)).toEqual(['th ', 'th ']);
  await plan.press('Control+a', 'Delete');
  await expect(plan.body.locator('table')).toHaveCount(0);
  expect(await plan.saved()).toEqual([paragraph(text(''))]);
});

test('a link is set, changed and removed by keyboard, and unsafe ones are refused', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  await plan.type('see IDC');
  await plan.press('Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft', 'Control+k');
  const dialog = app.page.getByRole('dialog', { name: 'Link' });
  await dialog.getByLabel('Address').fill('javascript:alert(1)');
  await plan.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Only web pages and mail addresses');
  await dialog.getByLabel('Address').fill('idc.com/2026');
  await plan.press('Enter');
  await expect(plan.body).toBeFocused();
  await expect(plan.body.getByRole('link', { name: 'IDC' })).toHaveAttribute('href', 'https://idc.com/2026');
  await app.page.keyboard.type(' now');
  await expect(plan.body.getByRole('link')).toHaveText('IDC');
  await expect.poll(() => plan.lines()).toEqual(['see IDC now']);
  await plan.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  await app.page.getByRole('button', { name: 'Remove the link' }).click();
  await expect(plan.body.getByRole('link')).toHaveCount(0);
  expect(await plan.saved()).toEqual([paragraph(text('see IDC now'))]);
});
