import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import { buildFlow, type Flow, type FlowBlock, layPlan, type PageItem, type PlanPages, runsText } from '#shared/flow';
import { placedMarks } from '#shared/page';
import { type Block, chartTypes } from '#shared/project';
import { demoProject } from '../fixtures/demo-project';
import { chart, heading, list, paragraph, section, table } from '../fixtures/plan-sampler';
import { textByNodes } from '../unit/flow/page-reading';

const outline = JSON.parse(readFileSync('resources/guidance/zh-CN/outline.json', 'utf8'));

const word = fc.constantFrom(
  '一个',
  '模型',
  '“引用”',
  '（见附录）',
  'revenue',
  'of',
  '2026',
  '——',
  '。',
  '，',
  ' ',
  'https://a.example/b/c?d=e',
  '𠮷',
);
const prose = fc.array(word, { minLength: 1, maxLength: 90 }).map((parts) => parts.join(''));
const short = fc.array(word, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
const items = fc.array(prose, { minLength: 1, maxLength: 5 });
const cells = fc.integer({ min: 1, max: 7 }).chain((columns) =>
  fc.array(fc.array(fc.oneof(short, short, prose), { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 30,
  }),
);
const code = fc
  .array(short, { maxLength: 12 })
  .map((lines): Block => ({ type: 'code', language: '', children: [{ text: lines.join('\n') }] }));
const widths = fc.constantFrom('small' as const, 'medium' as const, 'full' as const);
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: prose.map(paragraph) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(1 as const, 2 as const), short).map(([level, text]) => heading(level, text)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.boolean(), items, items)
      .map(([ordered, outer, inner]) => list(ordered, [...outer, list(!ordered, inner)])),
  },
  items.map((texts): Block => ({ type: 'quote', children: texts.map(paragraph) })),
  items.map((texts): Block => ({ type: 'callout', tone: 'tip', children: texts.map(paragraph) })),
  { weight: 2, arbitrary: cells.map((rows) => table(rows)) },
  code,
  fc
    .tuple(
      fc.constantFrom(...chartTypes),
      fc.constantFrom('', 'A caption', '图注'),
      widths,
      fc.integer({ min: 1, max: 14 }),
    )
    .map(([type, caption, width, rows]) => {
      const categories = Array.from({ length: rows }, (_, at) => `第 ${at} 行`);
      const values = categories.map((_, at) => 24_300 + at);
      return chart({ type, unit: 'count', categories, series: [{ name: 'S', values }] }, caption, width);
    }),
  fc.constant<Block>({ type: 'rule', children: [{ text: '' }] }),
);
const plan = fc.record({
  language: fc.constantFrom(...documentLanguages),
  sections: fc.array(fc.tuple(short, fc.array(block, { minLength: 1, maxLength: 14 })), { minLength: 1, maxLength: 4 }),
});

function planOf({
  language,
  sections,
}: {
  language: (typeof documentLanguages)[number];
  sections: readonly (readonly [string, readonly Block[]])[];
}) {
  const made = sections.map(([title, body], index) => section('custom', body, { title: `${title}¶`, id: `s${index}` }));
  const flow = buildFlow({ ...demoProject(language), plan: { sections: made } }, outline);
  return { flow, pages: layPlan(flow, 'today') };
}

/** What a flow says, in reading order. */
function textOf(block: FlowBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return runsText(block.runs);
    case 'list':
      return block.items.map((item) => item.marker + item.blocks.map(textOf).join('')).join('');
    case 'quote':
      return block.blocks.map(textOf).join('');
    case 'callout':
      return block.label + block.blocks.map(textOf).join('');
    case 'table':
      return (
        block.caption +
        block.rows.map((row) => row.cells.map((cell) => cell.paragraphs.map(runsText).join('')).join('')).join('')
      );
    case 'figure':
    case 'chart':
      return block.caption;
    case 'code':
      return block.text;
    case 'rule':
      return '';
  }
}

describe('pages of any plan', () => {
  it('L10 say all that the flow says, in order, and nothing else', () => {
    fc.assert(
      fc.property(plan, (made) => {
        const { flow, pages } = planOf(made);
        const wanted = flow.sections
          .map((part) => part.number + part.title + part.blocks.map(textOf).join(''))
          .join('');
        expect(textByNodes(pages)).toBe(wanted.replace(/\s+/g, ''));
      }),
      { numRuns: 60 },
    );
  });

  it('L11 keep everything inside the column of text, and L5 each chart whole with its caption', () => {
    fc.assert(
      fc.property(plan, (made) => {
        const { flow, pages } = planOf(made);
        expectCharts(flow, pages);
        const left = 87;
        const right = pages.widthPt - 87;
        for (const page of pages.pages.filter((candidate) => candidate.kind === 'text')) {
          for (const item of page.items.filter(
            (candidate) => !(candidate.kind === 'text' && candidate.node === null),
          )) {
            const { x, w, top, bottom } = extent(item);
            if (bottom < 80) continue; // The hairline under the running head.
            expect(x).toBeGreaterThanOrEqual(left);
            expect(x + w).toBeLessThanOrEqual(right + 0.5);
            expect(top).toBeGreaterThanOrEqual(83);
            expect(bottom).toBeLessThanOrEqual(761);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('L12 end no page with a heading', () => {
    fc.assert(
      fc.property(plan, (made) => {
        const { pages } = planOf(made);
        pages.pages.forEach((page, index) => {
          if (page.kind !== 'text' || index === pages.pages.length - 1) return;
          const last = page.items.findLast((item) => 'node' in item && item.node !== null);
          const node = last && 'node' in last && last.node !== null ? pages.nodes[last.node] : undefined;
          // A section may consist of headings only; then the next one begins below or behind them.
          const next = pages.pages[index + 1]?.items.find((item) => item.kind === 'text' && item.node !== null);
          const nextNode = next?.kind === 'text' && next.node !== null ? pages.nodes[next.node] : undefined;
          if (nextNode?.type === 'H1') return;
          expect(node?.type).not.toMatch(/^H[123]$/);
        });
      }),
      { numRuns: 60 },
    );
  });
});

/** Each is drawn once, its words within its box, its caption on its page. */
function expectCharts(flow: Flow, { pages, nodes }: PlanPages): void {
  const wanted = flow.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart')).length;
  expect(pages.flatMap(({ items }) => items.filter(isChart))).toHaveLength(wanted);
  for (const page of pages) {
    for (const item of page.items.filter(isChart)) {
      for (const mark of placedMarks(item.marks, item)) {
        if (mark.kind !== 'text') continue;
        const { x, y, w, h } = mark.frame;
        expect(Math.min(x - item.x, y - item.y)).toBeGreaterThanOrEqual(-0.1);
        expect(Math.max(x + w - item.x - item.w, y + h - item.y - item.h)).toBeLessThanOrEqual(0.1);
      }
      if (nodes[item.node + 1]?.type !== 'Caption') continue;
      expect(page.items.some((other) => other.kind === 'text' && other.node === item.node + 1)).toBe(true);
    }
  }
}

function isChart(item: PageItem): item is Extract<PageItem, { kind: 'chart' }> {
  return item.kind === 'chart';
}

function extent(item: PageItem): { x: number; w: number; top: number; bottom: number } {
  if (item.kind === 'text') {
    const first = item.runs[0];
    const last = item.runs.at(-1);
    const x = first?.xPt ?? 100;
    return {
      x: Math.max(x, 87),
      w: (last ? last.xPt + last.widthPt : x) - x,
      top: item.baselinePt,
      bottom: item.baselinePt,
    };
  }
  const height = 'h' in item ? item.h : 0;
  return { x: item.x, w: item.w, top: item.y, bottom: item.y + height };
}
