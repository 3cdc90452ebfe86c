import type { Segment } from '#shared/project';
import { style } from '../book/cell-style';
import { cellName, formula, type SheetDraft } from '../book/sheet-draft';
import { inBook, tidy } from './driver-units';
import { major, type WorkbookContext } from './workbook-context';

/** Adds the market from above, as published, and from below, as counted, each figure with its source. */
export function addMarket(workbook: WorkbookContext): void {
  const { t, project, book } = workbook;
  const { market, raise } = project;
  const draft = book.addSheet(t('workbook.sheet.market'));
  draft.put(1, 1, draft.name, style('title'));
  const year = market.year === 0 ? '' : ` · ${market.year}`;
  draft.put(2, 1, `${t('workbook.about.market', { currency: raise.currency })}${year}`, style('note'));
  for (const [at, key] of (['line', 'value', 'source'] as const).entries())
    draft.put(3, at + 1, t(`workbook.column.${key}`), style('head'));
  const lines = lineWriter(draft, 4);
  const published = addTopDown(workbook, lines);
  const sums: Sums = { tam: [], sam: [], som: [] };
  for (const segment of market.segments) addSegment(workbook, lines, segment, sums);
  if (market.segments.length > 0) {
    lines.heading(t('workbook.heading.bottomUp'));
    const totals = sizes.map((size) =>
      lines.add(t(`facts.label.market.bottomUp.${size}`), sums[size].join('+'), 'cents', '', true),
    );
    lines.add(t('workbook.line.marketRatio'), `IF(${totals[0]}>0,${published[0]}/${totals[0]},0)`, 'ratio');
  }
  for (const [at, width] of [46, 24, 60].entries()) draft.widths.set(at + 1, width);
  draft.frozen = { rows: 3, columns: 0 };
}

const sizes = ['tam', 'sam', 'som'] as const;
type Sums = Readonly<Record<(typeof sizes)[number], string[]>>;

interface LineWriter {
  readonly heading: (label: string) => void;
  /** A typed value or a formula, where it comes from, and whether it is a sum; the answer is its cell. */
  readonly add: (
    label: string,
    content: number | string,
    format: 'cents' | 'percent' | 'count' | 'ratio',
    from?: string,
    sum?: boolean,
  ) => string;
}

/** Writes lines one below another. */
function lineWriter(draft: SheetDraft, first: number): LineWriter {
  let row = first;
  return {
    heading: (label) => {
      row += 1;
      for (const column of [1, 2, 3]) draft.put(row, column, column === 1 ? label : null, style('heading'));
      row += 1;
    },
    add: (label, content, format, from = '', sum = false) => {
      draft.put(row, 1, label, style(sum ? 'sum' : 'plain'));
      const isInput = typeof content === 'number';
      draft.put(row, 2, isInput ? content : formula(content), style(isInput ? 'input' : sum ? 'sum' : 'plain', format));
      draft.put(row, 3, from, style('note'));
      row += 1;
      return cellName(row - 1, 2);
    },
  };
}

function sourceOf({ project }: WorkbookContext, id: string): string {
  return project.references.find((one) => one.id === id)?.title ?? '';
}

/** Adds the market as published; the answer are the cells of its sizes. */
function addTopDown(workbook: WorkbookContext, { heading, add }: LineWriter): readonly string[] {
  const { t, project } = workbook;
  const { topDown, growthPercent, growthReference } = project.market;
  heading(t('workbook.heading.topDown'));
  const published = sizes.map((size) => {
    const { amountMinor, reference } = topDown[size];
    const label = t(`facts.label.market.${size}`);
    return add(label, major(workbook, Math.max(0, amountMinor)), 'cents', sourceOf(workbook, reference));
  });
  if (growthPercent !== 0) {
    const growth = inBook(workbook, 'percent', growthPercent);
    add(t('facts.label.market.growth'), growth, 'percent', sourceOf(workbook, growthReference));
  }
  return published;
}

/** Adds what a segment comes to, step by step, and its cells to the sums. */
function addSegment(workbook: WorkbookContext, { heading, add }: LineWriter, segment: Segment, sums: Sums): void {
  const { t, decimals } = workbook;
  const source = (id: string) => sourceOf(workbook, id);
  heading(segment.name);
  const count = Math.max(0, segment.customers);
  const yearlyPrice = major(workbook, Math.max(0, segment.yearlyPriceMinor));
  const customers = add(t('facts.label.market.customers'), count, 'count', source(segment.customersReference));
  const price = add(t('facts.label.market.price'), yearlyPrice, 'cents', source(segment.priceReference));
  let left = add(t('facts.label.market.tam'), `ROUND(${customers}*${price},${decimals})`, 'cents', '', true);
  sums.tam.push(left);
  for (const { label, percent, reference } of segment.filters) {
    const share = add(label, share100(percent), 'percent', source(reference));
    left = add(t('workbook.line.left'), `ROUND(${left}*${share},${decimals})`, 'cents');
  }
  left = add(t('facts.label.market.sam'), left, 'cents', '', true);
  sums.sam.push(left);
  const share = share100(segment.sharePercent);
  const won = add(t('facts.label.market.share'), share, 'percent', source(segment.shareReference));
  sums.som.push(add(t('facts.label.market.som'), `ROUND(${left}*${won},${decimals})`, 'cents', '', true));
}

function share100(percent: number): number {
  return tidy(Math.round(Math.min(Math.max(percent, 0), 100) * 1e6) / 1e8);
}
