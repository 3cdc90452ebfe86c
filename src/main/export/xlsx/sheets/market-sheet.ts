import { style } from '../book/cell-style';
import { cellName, formula } from '../book/sheet-draft';
import { inBook, tidy } from './driver-units';
import { type Kit, major } from './kit';

/** Adds the market from above, as published, and from below, as counted, each figure with its source. */
export function addMarket(kit: Kit): void {
  const { t, project, book, decimals } = kit;
  const { market, references, raise } = project;
  const draft = book.addSheet(t('workbook.sheet.market'));
  const source = (id: string) => references.find((one) => one.id === id)?.title ?? '';
  let row = 1;
  const line = (
    label: string,
    content: number | string,
    format: 'cents' | 'percent' | 'count' | 'ratio',
    from = '',
    sum = false,
  ) => {
    draft.put(row, 1, label, style(sum ? 'sum' : 'plain'));
    const isInput = typeof content === 'number';
    draft.put(row, 2, isInput ? content : formula(content), style(isInput ? 'input' : sum ? 'sum' : 'plain', format));
    draft.put(row, 3, from, style('note'));
    row += 1;
    return cellName(row - 1, 2);
  };
  const heading = (label: string) => {
    row += 1;
    for (const column of [1, 2, 3]) draft.put(row, column, column === 1 ? label : null, style('heading'));
    row += 1;
  };
  draft.put(row, 1, draft.name, style('title'));
  const year = market.year === 0 ? '' : ` · ${market.year}`;
  draft.put(2, 1, `${t('workbook.about.market', { currency: raise.currency })}${year}`, style('note'));
  ['line', 'value', 'source'].forEach((key, at) => {
    draft.put(3, at + 1, t(`workbook.column.${key as 'line' | 'value' | 'source'}`), style('head'));
  });
  row = 4;
  heading(t('workbook.heading.topDown'));
  const sizes = ['tam', 'sam', 'som'] as const;
  const published = sizes.map((size) => {
    const { amountMinor, reference } = market.topDown[size];
    return line(t(`facts.label.market.${size}`), major(kit, Math.max(0, amountMinor)), 'cents', source(reference));
  });
  if (market.growthPercent !== 0)
    line(
      t('facts.label.market.growth'),
      inBook(kit, 'percent', market.growthPercent),
      'percent',
      source(market.growthReference),
    );
  const sums: Record<(typeof sizes)[number], string[]> = { tam: [], sam: [], som: [] };
  for (const segment of market.segments) {
    heading(segment.name);
    const customers = line(
      t('facts.label.market.customers'),
      Math.max(0, segment.customers),
      'count',
      source(segment.customersReference),
    );
    const price = line(
      t('facts.label.market.price'),
      major(kit, Math.max(0, segment.yearlyPriceMinor)),
      'cents',
      source(segment.priceReference),
    );
    let left = line(t('facts.label.market.tam'), `ROUND(${customers}*${price},${decimals})`, 'cents', '', true);
    sums.tam.push(left);
    for (const { label, percent, reference } of segment.filters) {
      const share = line(label, share100(percent), 'percent', source(reference));
      left = line(t('workbook.line.left'), `ROUND(${left}*${share},${decimals})`, 'cents');
    }
    left = line(t('facts.label.market.sam'), left, 'cents', '', true);
    sums.sam.push(left);
    const won = line(
      t('facts.label.market.share'),
      share100(segment.sharePercent),
      'percent',
      source(segment.shareReference),
    );
    sums.som.push(line(t('facts.label.market.som'), `ROUND(${left}*${won},${decimals})`, 'cents', '', true));
  }
  if (market.segments.length > 0) {
    heading(t('workbook.heading.bottomUp'));
    const totals = sizes.map((size) =>
      line(t(`facts.label.market.bottomUp.${size}`), sums[size].join('+'), 'cents', '', true),
    );
    line(t('workbook.line.marketRatio'), `IF(${totals[0]}>0,${published[0]}/${totals[0]},0)`, 'ratio');
  }
  [46, 24, 60].forEach((width, at) => {
    draft.widths.set(at + 1, width);
  });
  draft.frozen = { rows: 3, columns: 0 };
}

function share100(percent: number): number {
  return tidy(Math.round(Math.min(Math.max(percent, 0), 100) * 1e6) / 1e8);
}
