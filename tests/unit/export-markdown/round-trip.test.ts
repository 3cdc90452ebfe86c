import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectFromMarkdown } from '#main/import/markdown';
import { seededIds, seededRandom } from '#shared/base';
import { normaliseBlocks } from '#shared/plan';
import type { Block } from '#shared/project';
import { exported, projectOf } from './export-helper';

/** Pieces that look like markup, in Chinese and in English: what has to be escaped, and what breaks emphasis. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('word', '公司', 'a', '，', '：', '“好”', '。', ' ', '1', '60%', '.', ',') },
  fc.constantFrom(...'*_~`[]()<>#+-!|\\&:="\'{}/$^'.split('')),
  fc.constantFrom(
    '**',
    '1. ',
    '- ',
    '# ',
    '> ',
    '[x] ',
    '[!NOTE]',
    '[^1]',
    'https://a.cn',
    'https://a.cn/x，',
    '5~7',
    '99*12*1000',
    '2027. ',
    '##',
    '![a](my b.png)',
    '![[b.png]]',
    'a@b.cn',
    '&amp;',
    '<b>',
    '---',
    '```',
    '✓ ',
    '![a](b)',
  ),
);
/** Markdown trims lines and joins runs of space at wrapped line ends; inside a line spaces stay. */
const words = fc.array(piece, { minLength: 1, maxLength: 7 }).map((parts) => parts.join('').trim() || 'x');
const mark = fc.boolean().map((on) => (on ? true : undefined));
const text = fc
  .record({
    text: words,
    bold: mark,
    italic: mark,
    strike: mark,
    underline: mark,
    code: fc.constantFrom(true, undefined, undefined),
  })
  // GFM can't write `\\|` as code in a table: it is read as an escaped bar.
  .map((run) => (run.code ? { ...run, text: run.text.replaceAll('\\|', '|') } : run))
  .map((run) => Object.fromEntries(Object.entries(run).filter(([, value]) => value !== undefined)));
const link = fc
  .record({
    url: fc.constantFrom('https://a.example/x?y=(1)', 'mailto:a@b.cn'),
    children: fc.array(text, { minLength: 1, maxLength: 2 }),
  })
  .map((node) => ({ type: 'link', ...node }));
const line = fc.array(fc.oneof({ weight: 4, arbitrary: text }, link), { minLength: 1, maxLength: 4 });
const paragraph = line.map((children) => ({ type: 'paragraph', children }));
const { list } = fc.letrec<{ list: object; item: object }>((tie) => ({
  list: fc
    .record({
      ordered: fc.boolean(),
      start: fc.integer({ min: 1, max: 20 }),
      children: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    })
    .map(({ start, ...node }) => ({ type: 'list', ...node, ...(node.ordered && start > 1 ? { start } : {}) })),
  item: fc
    .tuple(paragraph, fc.array(fc.oneof({ maxDepth: 2 }, paragraph, tie('list')), { maxLength: 2 }))
    .map(([first, rest]) => ({ type: 'list-item', children: [first, ...rest] })),
}));
const held = fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 3 });
const table = fc
  .record({
    columns: fc.integer({ min: 1, max: 3 }),
    rows: fc.integer({ min: 1, max: 3 }),
    header: fc.boolean(),
    seed: fc.array(fc.array(line, { minLength: 1, maxLength: 2 }), { minLength: 9, maxLength: 9 }),
    aligns: fc.array(fc.constantFrom('left', 'center', 'right', undefined), { minLength: 3, maxLength: 3 }),
  })
  .map(({ columns, rows, header, seed, aligns }) => ({
    type: 'table',
    header,
    children: Array.from({ length: rows }, (_, row) => ({
      type: 'table-row',
      children: Array.from({ length: columns }, (_, column) => ({
        type: 'table-cell',
        ...(aligns[column] ? { align: aligns[column] } : {}),
        children: (seed[row * 3 + column] ?? []).map((children) => ({ type: 'paragraph', children })),
      })),
    })),
  }));
const block = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  fc.record({ level: fc.constantFrom(1, 2), children: line }).map((node) => ({ type: 'heading', ...node })),
  list,
  held.map((children) => ({ type: 'quote', children })),
  fc
    .record({ tone: fc.constantFrom('note', 'tip', 'warning'), children: held })
    .map((node) => ({ type: 'callout', ...node })),
  table,
  fc
    .record({ language: fc.constantFrom('', 'ts'), lines: fc.array(words, { maxLength: 3 }) })
    .map(({ language, lines }) => ({ type: 'code', language, children: [{ text: lines.join('\n') }] })),
  fc.constant({ type: 'rule', children: [{ text: '' }] }),
);

const ids = () => seededIds(seededRandom(1));
/** Row ids are new after every import. */
const withoutIds = (blocks: readonly Block[]) =>
  JSON.parse(JSON.stringify(blocks, (key, value) => (key === 'id' ? undefined : value)));

describe('Markdown there and back', () => {
  it('gives the same blocks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 4 }), async (loose) => {
        const body = normaliseBlocks([{ type: 'paragraph', children: [{ text: 'start' }] }, ...loose] as never, ids());
        const { text: markdown } = await exported(
          projectOf([
            { title: 'One', body },
            { kind: 'risks', title: 'Two', body: [] },
          ]),
        );
        const { project } = await projectFromMarkdown({
          path: 'plan.md',
          source: markdown,
          language: 'en',
          readImage: async () => null,
          newId: ids(),
        });
        expect(
          project.plan.sections.map((section) => section.title),
          markdown,
        ).toEqual(['One']);
        expect(withoutIds(project.plan.sections[0]?.body ?? []), markdown).toEqual(withoutIds(body));
      }),
      { numRuns: 150 },
    );
  });
});
