import { describe, expect, it } from 'vitest';
import type { DocumentLanguage } from '#shared/base';
import { isWithin, placedRows, type TableElement, textOf } from '#shared/page';
import { type LayoutId, type Slide, type ThemeId, themeIds } from '#shared/project';
import { buildPage, sceneTheme } from '#shared/scene';
import { sceneToSvg } from '#shared/svg';
import { readAnswer } from '../../../src/shared/scene/tables/answer-marks';
import { demoProject } from '../../fixtures/demo-project';

const rows = [
  ['', 'Ours', 'Telematics suites', 'Data loggers', 'Own inspectors'],
  ['Works at sea', 'Yes', 'partly', ' No ', '✓'],
  ['Evidence for claims', 'Signed record', 'Temperature only', 'Temperature only', 'Photographs'],
  ['Price a month', '$11', '$7', '$1,234.50', '12%'],
];

function pageOf(
  cells: readonly (readonly string[])[],
  layout: LayoutId,
  language: DocumentLanguage = 'en',
  theme: ThemeId = 'ledger',
) {
  const project = demoProject(language);
  const table = {
    kind: 'table' as const,
    header: true,
    rows: cells.map((row) => ({ cells: [...row] })),
    aligns: [],
    emphasisColumn: null,
    caption: '',
  };
  const slide = { id: 's', kind: 'custom', layout, hidden: false, slots: { table }, notes: '' } as unknown as Slide;
  const look = { ...project, deck: { ...project.deck, theme } };
  const page = buildPage(look, slide, 3);
  return {
    page,
    theme: sceneTheme(look),
    table: page.elements.find((one): one is TableElement => one.kind === 'table') as TableElement,
  };
}

const wordsOf = ({ rows: laid }: TableElement) =>
  laid.map(({ cells }) => cells.map(({ paragraphs }) => textOf(paragraphs)));

describe('answers in a comparison', () => {
  it.each([
    ['Yes', 'yes'],
    ['NO', 'no'],
    [' partly ', 'partly'],
    ['partial', 'partly'],
    ['✓', 'yes'],
    ['✔\uFE0F', 'yes'],
    ['✗', 'no'],
    ['×', 'no'],
    ['◐', 'partly'],
    ['是', 'yes'],
    ['否', 'no'],
    ['部分', 'partly'],
    ['不支持', 'no'],
  ])('reads %s as %s', (cell, answer) => {
    expect(readAnswer(cell)?.answer).toBe(answer);
  });

  it.each(['', 'Yes, from 2027', 'None', '无', 'x', 'no idea', '是的，但是', 'constructor', '__proto__'])(
    'reads no answer in “%s”',
    (cell) => {
      expect(readAnswer(cell)).toBeNull();
    },
  );

  it('get marks beside their words, and a sign becomes a word that can be read aloud', () => {
    const { table } = pageOf(rows, 'comparison');
    expect(wordsOf(table)[1]).toEqual(['Works at sea', 'Yes', 'partly', ' No ', 'Yes']);
    expect(wordsOf(pageOf([rows[0] ?? [], ['海上可用', '✓', '✗', '◐', '']], 'comparison', 'zh-CN').table)[1]).toEqual([
      '海上可用',
      '是',
      '否',
      '部分',
      '',
    ]);
    // A circle that is half full has an outline and a filling.
    expect(table.marks).toHaveLength(5);
  });

  it.each(themeIds)('lie in their cells and left of the words in %s', (theme) => {
    const { table } = pageOf(rows, 'comparison', 'en', theme);
    const cells = placedRows(table)[1]?.cells ?? [];
    for (const mark of table.marks ?? []) {
      const points = mark.commands.flatMap(([, ...at]) => at);
      const xs = points.filter((_, at) => at % 2 === 0);
      const ys = points.filter((_, at) => at % 2 === 1);
      const box = {
        x: Math.min(...xs),
        y: Math.min(...ys),
        w: Math.max(...xs) - Math.min(...xs),
        h: Math.max(...ys) - Math.min(...ys),
      };
      const home = cells.find(({ frame }) => isWithin(box, frame));
      expect(home).toBeDefined();
      const word = home?.cell?.paragraphs[0]?.lines[0]?.runs[0];
      expect(box.x + box.w).toBeLessThan(word?.xPt ?? 0);
    }
  });

  it('are drawn in the picture, and only in a comparison', () => {
    const { page, theme } = pageOf(rows, 'comparison');
    const plain = pageOf(rows, 'table');
    const paths = (picture: string) => picture.match(/<path /g)?.length ?? 0;
    expect(paths(sceneToSvg(page, theme, () => ''))).toBe(5);
    expect(plain.table.marks).toBeUndefined();
    expect(wordsOf(plain.table)[1]?.[4]).toBe('✓');
  });
});

describe('columns of a comparison', () => {
  it.each(themeIds)('keep their heads on one line while there is room, in %s', (theme) => {
    const { table } = pageOf(rows, 'comparison', 'en', theme);
    const lines = table.rows[0]?.cells.map(
      ({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines).length,
    );
    expect(lines?.filter((count) => count > 1)).toEqual([]);
    expect(table.rows[1]?.cells[0]?.paragraphs[0]?.sizePt).toBeGreaterThanOrEqual(14);
  });

  it('of nothing but figures align right, others as their author has them', () => {
    const aligns = pageOf(
      [
        ['', 'Ours', 'Theirs', 'Third'],
        ['Price', '$1,200', '¥7', 'from 9'],
        ['Share', '-12.5%', '', '3'],
      ],
      'comparison',
    ).table.rows[1]?.cells.map(({ align }) => align);
    expect(aligns).toEqual(['left', 'right', 'right', 'left']);
  });
});

describe('chosen widths', () => {
  const laid = (widths: number[] | undefined, first = 'Price') => {
    const project = demoProject('en');
    const table = {
      kind: 'table' as const,
      header: true,
      rows: [
        { id: 'a', emphasis: false, cells: ['', 'One', 'Two'] },
        { id: 'b', emphasis: false, cells: [first, '1', '2'] },
      ],
      aligns: [],
      ...(widths ? { widths } : {}),
    };
    const slide: Slide = { id: 's', kind: 'custom', layout: 'table', hidden: false, slots: { table }, notes: '' };
    return buildPage(project, slide, 3).elements.find(
      (one): one is TableElement => one.kind === 'table',
    ) as TableElement;
  };

  it('are the shares of the width that an author gave', () => {
    const [first = 0, second = 0, third = 0] = laid([2, 1, 1]).columnsPt;
    expect(second).toBeCloseTo(third, 1);
    // To the share: or an edge would jump when it is first touched.
    expect(first).toBeCloseTo(2 * second, 1);
    expect(first + second + third).toBeCloseTo(laid(undefined).frame.w, 0);
  });

  it.each([[[1, 2]], [[1, 2, 3, 4]], [[]]])('count only where each column has one: %o', (widths) => {
    expect(laid(widths).columnsPt).toEqual(laid(undefined).columnsPt);
  });

  it('tell of a word that they cut', () => {
    expect(laid([1, 1, 1]).overflows).toBe(false);
    expect(laid([0.001, 1000, 1000], 'Interchangeability').overflows).toBe(true);
  });
});
