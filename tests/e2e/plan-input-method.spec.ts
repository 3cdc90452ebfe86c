import { InputMethod, PlanPage } from './plan/room';
import { expect, test } from './support';

test('Chinese is composed in a paragraph, and between its words', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  const ime = await InputMethod.of(app.page);
  await ime.write('shichang', '市场');
  await ime.write('guimo', '规模');
  await expect.poll(() => plan.lines()).toEqual(['市场规模']);
  await plan.press('ArrowLeft', 'ArrowLeft');
  await ime.write('de', '的');
  await expect.poll(() => plan.lines()).toEqual(['市场的规模']);
  expect(await plan.saved()).toEqual([{ type: 'paragraph', children: [{ text: '市场的规模' }] }]);
});

test('Chinese is composed in a list item', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  const ime = await InputMethod.of(app.page);
  await plan.type('- ');
  await ime.write('kehu', '客户');
  await plan.press('Enter', 'Tab');
  await ime.write('yinhang', '银行');
  await expect.poll(() => plan.lines()).toEqual(['li 客户', 'li 银行']);
  const item = (text: string, ...below: unknown[]) => ({
    type: 'list-item',
    children: [{ type: 'paragraph', children: [{ text }] }, ...below],
  });
  expect(await plan.saved()).toEqual([
    {
      type: 'list',
      ordered: false,
      children: [item('客户', { type: 'list', ordered: false, children: [item('银行')] })],
    },
  ]);
});

test('Chinese is composed in a table cell', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  const ime = await InputMethod.of(app.page);
  await plan.type('/ta');
  await plan.press('Enter');
  await ime.write('nianfen', '年份');
  await plan.press('Tab');
  await ime.write('shouru', '收入');
  await plan.press('Tab', 'Tab');
  await ime.write('yinhang', '银行');
  await expect
    .poll(() => plan.lines())
    .toEqual(['th 年份', 'th 收入', 'th ', 'td 银行', 'td ', 'td ', 'td ', 'td ', 'td ']);
});

test('Chinese is composed at both edges of bold text', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  const ime = await InputMethod.of(app.page);
  await plan.type('a**bold**');
  await ime.write('hou', '后');
  await expect.poll(() => plan.lines()).toEqual(['abold后']);
  await plan.press('Home', 'ArrowRight');
  await ime.write('qian', '前');
  await expect.poll(() => plan.lines()).toEqual(['a前bold后']);
  expect(await plan.saved()).toEqual([
    { type: 'paragraph', children: [{ text: 'a前' }, { text: 'bold', bold: true }, { text: '后' }] },
  ]);
});

test('Chinese is composed with a mark that was just switched on', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  const ime = await InputMethod.of(app.page);
  await plan.type('a');
  await plan.press('Control+b');
  await ime.write('jiacu', '加粗');
  await plan.press('Control+b');
  await ime.write('putong', '普通');
  await expect.poll(() => plan.lines()).toEqual(['a加粗普通']);
  expect(await plan.saved()).toEqual([
    { type: 'paragraph', children: [{ text: 'a' }, { text: '加粗', bold: true }, { text: '普通' }] },
  ]);
});

test('Chinese is composed behind a link without growing it, over a selection, and is undone as one', async ({
  app,
}) => {
  const plan = await PlanPage.begin(app);
  const ime = await InputMethod.of(app.page);
  await plan.type('[x](example.com)');
  await ime.write('hou', '后');
  await expect.poll(() => plan.lines()).toEqual(['x后']);
  await plan.press('Enter');
  await plan.type('old');
  await plan.press('Shift+Home');
  await ime.write('xin', '新');
  await expect.poll(() => plan.lines()).toEqual(['x后', '新']);
  await plan.press('Control+z');
  await expect.poll(() => plan.lines()).toEqual(['x后', 'old']);
});

test('composing is no shorthand, and giving it up leaves nothing', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  const ime = await InputMethod.of(app.page);
  await ime.write('#', '#');
  await ime.write(' ', ' ');
  await ime.write('biaoti', '标题');
  await expect.poll(() => plan.lines()).toEqual(['# 标题']);
  await plan.press('Enter');
  await ime.compose('buyao');
  await ime.cancel();
  await plan.type('done');
  await expect.poll(() => plan.lines()).toEqual(['# 标题', 'done']);
});
