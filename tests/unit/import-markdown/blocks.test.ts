import { describe, expect, it } from 'vitest';
import { plainText } from '#shared/plan';
import { blocks } from './import-helper';

const text = (value: string, marks = {}) => ({ text: value, ...marks });
const p = (...children: unknown[]) => ({ type: 'paragraph', children });

describe('blocks from Markdown', () => {
  it('keeps the marks of a line, nested ones together', () => {
    expect(blocks('a **b *c*** ~~d~~ `e`')).toEqual([
      p(
        text('a '),
        text('b ', { bold: true }),
        text('c', { bold: true, italic: true }),
        text(' '),
        text('d', { strike: true }),
        text(' '),
        text('e', { code: true }),
      ),
    ]);
  });

  it('reads bold that touches Chinese punctuation, as Chinese is written', () => {
    expect(blocks('**公司背景：**某公司成立于2016年')).toEqual([
      p(text('公司背景：', { bold: true }), text('某公司成立于2016年')),
    ]);
    expect(blocks('~~旧价：~~新价')).toEqual([p(text('旧价：', { strike: true }), text('新价'))]);
  });

  it('joins wrapped lines: nothing between Chinese characters, a space elsewhere', () => {
    expect(plainText(blocks('第一行\n第二行'))).toBe('第一行第二行');
    expect(plainText(blocks('one\ntwo'))).toBe('one two');
    expect(plainText(blocks('模型\nGPT'))).toBe('模型 GPT');
  });

  it('keeps the line end after a bold lead-in with a colon, and hard line ends', () => {
    expect(plainText(blocks('**定义**：\n正文第一行\n第二行'))).toBe('定义：\n正文第一行第二行');
    expect(plainText(blocks('one  \ntwo\\\nthree'))).toBe('one\ntwo\nthree');
  });

  it('keeps links, and only the text of those that are not safe', () => {
    expect(
      blocks('see [site](https://a.example/x), [js](javascript:alert(1)), [ref][r]\n\n[r]: https://b.example'),
    ).toEqual([
      p(
        text('see '),
        { type: 'link', url: 'https://a.example/x', children: [text('site')] },
        text(', js, '),
        { type: 'link', url: 'https://b.example', children: [text('ref')] },
        text(''),
      ),
    ]);
  });

  it('keeps the number that a list begins with', () => {
    expect(blocks('3. three\n4. four')).toMatchObject([{ type: 'list', ordered: true, start: 3 }]);
    for (const plain of ['1. one', '- one', '0. none', '1000. too many']) {
      expect(blocks(plain)[0]).not.toHaveProperty('start');
    }
  });

  it('nests lists, ticks tasks, and keeps code inside a numbered list so that the numbering goes on', () => {
    const [list, ...rest] = blocks(
      '1. one\n   - [x] done\n   - [ ] open\n2. two\n\n   ```\n   a\n   b\n   ```\n3. three',
    );
    expect(rest).toEqual([]);
    expect(list).toMatchObject({ type: 'list', ordered: true });
    expect(list?.children).toHaveLength(3);
    expect(plainText([list as never])).toBe('one\n✓ done\n□ open\ntwo\na\nb\nthree');
    expect(list).toMatchObject({
      children: [
        { children: [p(text('one')), { type: 'list', ordered: false }] },
        { children: [{}, p({ code: true })] },
        {},
      ],
    });
  });

  it('reads tables with their alignments, short rows filled, <br> as a new paragraph', () => {
    const [table] = blocks('| a | b | c |\n|:--|:-:|--:|\n| 1<br>2 | `x\\|y` |');
    expect(table).toMatchObject({
      type: 'table',
      header: true,
      children: [
        { children: [{ align: 'left' }, { align: 'center' }, { align: 'right' }] },
        { children: [{ children: [p(text('1')), p(text('2'))] }, { children: [p({ text: 'x|y', code: true })] }, {}] },
      ],
    });
    const rowIds = ((table?.children ?? []) as { id: string }[]).map((row) => row.id);
    expect(new Set(rowIds).size).toBe(2);
  });

  it('reads quotes, and GitHub alerts as call-outs unless their bracket is escaped', () => {
    expect(blocks('> [!WARNING]\n> hot\n>\n> - a')).toMatchObject([
      { type: 'callout', tone: 'warning', children: [p(text('hot')), { type: 'list' }] },
    ]);
    expect(blocks('> [!NOTE] not alone')[0]).toMatchObject({ type: 'quote' });
    expect(blocks('> \\[!TIP]\n> text')[0]).toMatchObject({ type: 'quote', children: [p(text('[!TIP] text'))] });
    expect(blocks('> # big\n>\n> > deeper')).toMatchObject([
      { type: 'quote', children: [p({ text: 'big', bold: true }), p(text('deeper'))] },
    ]);
  });

  it('keeps the text of HTML and drops its tags, scripts and comments', () => {
    expect(plainText(blocks('<div align="center"><h1>Big &amp; bold</h1><p>para<br>line</p></div>'))).toBe(
      'Big & bold\npara\nline',
    );
    expect(blocks('a <ins>b</ins> <b>c</b><script>bad()</script> d')).toEqual([
      p(text('a '), text('b', { underline: true }), text(' '), text('c', { bold: true }), text('bad() d')),
    ]);
    expect(plainText(blocks('<script>\nsteal()\n</script>\n\n<!-- note -->\n\nkept'))).toBe('kept');
  });

  it('keeps footnotes where they are written', () => {
    expect(plainText(blocks('claim[^1] here\n\n[^1]: the source\n\nend'))).toBe('claim[1] here\n[1] the source\nend');
  });

  it('lifts pictures out of their lines, and turns remote ones into links', () => {
    expect(blocks('before ![chart](c.png "Growth") after')).toMatchObject([
      p(text('before ')),
      { type: 'image', asset: '', alt: 'chart', caption: 'Growth' },
      p(text(' after')),
    ]);
    expect(blocks('![logo](https://cdn.example/l.png)')).toEqual([
      p(text(''), { type: 'link', url: 'https://cdn.example/l.png', children: [text('logo')] }, text('')),
    ]);
    expect(blocks('![track](file:///etc/passwd)')).toEqual([p(text('track'))]);
  });

  it('gives headings two levels, counted from the shallowest', () => {
    expect(blocks('### a\n#### b\n###### c').map((block) => [block.type, block.level])).toEqual([
      ['heading', 1],
      ['heading', 2],
      ['heading', 2],
    ]);
  });

  it('reads hostile nesting without losing text or its head', () => {
    const quotes = blocks(`${'> '.repeat(5_000)}deep`);
    expect(plainText(quotes)).toBe('deep');
    const items = blocks(`${'- '.repeat(3_000)}deep`);
    expect(plainText(items).trim()).toContain('deep');
    const stairs = Array.from({ length: 400 }, (_, level) => `${'  '.repeat(level)}- item${level}`).join('\n');
    const lines = plainText(blocks(stairs));
    for (const level of [0, 5, 39, 399]) expect(lines).toContain(`item${level}`);
    expect(depthOf(blocks(stairs))).toBeLessThanOrEqual(8);
  });

  it.each([
    ['brackets', `${'['.repeat(50_000)}core${']'.repeat(50_000)}`],
    ['emphasis', `${'*'.repeat(20_000)}core${'*'.repeat(20_000)}`],
    ['crossed emphasis', `${'*a **a '.repeat(20_000)}core${' b** b*'.repeat(20_000)}`],
    ['footnotes', `core${Array.from({ length: 20_000 }, (_, index) => ` [^${index}]`).join('')}`],
  ])('reads %s in numbers that no person writes as text, in time', (_name, hostile) => {
    expect(plainText(blocks(hostile))).toContain('core');
  });

  it('drops characters that no painter can show', () => {
    expect(plainText(blocks('a\u0000b\u0007c\r\nd\uFEFF'))).toBe('abc d\uFEFF');
    expect(plainText(blocks('\uFEFFstart \uD800 end'))).toBe('start \uFFFD end');
  });
});

function depthOf(nodes: readonly object[]): number {
  return Math.max(
    0,
    ...nodes.map((node) => {
      const { type, children } = node as { type?: string; children?: object[] };
      return (type === 'list' ? 1 : 0) + depthOf(children ?? []);
    }),
  );
}
