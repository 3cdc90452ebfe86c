import { minorPerMajor } from '#shared/base';
import { capTable, exitWaterfall, toNumber } from '#shared/cap-table';
import { createTranslator } from '#shared/i18n';
import {
  type Forecast,
  lineDefinitions,
  type Metric,
  marketSizing,
  metricIds,
  metricsOf,
  type Period,
  periodsOf,
} from '#shared/numbers';
import type { Project } from '#shared/project';
import type { ReadCell } from './workbook-differences';

const none = '–';
const ofModel: ReadonlySet<string> = new Set(['lowestCash', 'breakEvenMonth', 'cagr']);

/** What stands in a row with that label, from a column on; null when there is no such row, or more than one. */
function rowOf(cell: ReadCell, sheet: string, label: string, last = 120): number | null {
  const rows = Array.from({ length: last }, (_, at) => at + 1).filter((row) => cell(sheet, row, 1) === label);
  return rows.length === 1 ? (rows[0] as number) : null;
}

/** Where the sheets of summary, metrics, market and ownership differ from the engine, as short words. */
export function figureDifferences(project: Project, cell: ReadCell, forecast: Forecast): string[] {
  return [
    ...summaryDifferences(project, cell, forecast),
    ...metricDifferences(project, cell, forecast),
    ...marketDifferences(project, cell),
    ...ownershipDifferences(project, cell),
  ];
}

/** Years and quarters of every line, to the minor unit. */
function summaryDifferences(project: Project, cell: ReadCell, forecast: Forecast): string[] {
  const { t } = createTranslator(project.language);
  const sheet = t('workbook.sheet.summary');
  const perMajor = minorPerMajor(project.raise.currency);
  const years = periodsOf(forecast, 'year');
  const periods = [...years, null, ...periodsOf(forecast, 'quarter')];
  const found: string[] = [];
  // Lines may be called alike: they stand in the order of the engine's definitions.
  let row = 6;
  for (const { name, nature, statement } of lineDefinitions) {
    const label = t(`numbers.line.${name}`);
    const at = Array.from({ length: 90 }, (_, step) => row + step).find(
      (one) => cell(sheet, one, 1) === label && String(cell(sheet, one, 3) ?? '') !== '',
    );
    if (at === undefined) {
      found.push(`${sheet}: no row for ${label}`);
      continue;
    }
    row = at;
    periods.forEach((period, index) => {
      if (!period) return;
      const values = forecast.lines[name].slice(period.from, period.until);
      const ofFlow = values.reduce((sum, value) => sum + value, 0);
      const ofBalance = name === 'openingCash' ? values[0] : values.at(-1);
      const expected = nature === 'flow' ? ofFlow : (ofBalance ?? Number.NaN);
      const scale = statement === 'people' ? 1 : perMajor;
      const value = Math.round(numberIn(cell(sheet, at, 3 + index)) * scale) + 0;
      if (value !== expected) found.push(`${sheet} ${name} ${period.name}: ${value} for ${expected}`);
    });
  }
  return found;
}

function metricDifferences(project: Project, cell: ReadCell, forecast: Forecast): string[] {
  const { t } = createTranslator(project.language);
  const sheet = t('workbook.sheet.metrics');
  const perMajor = minorPerMajor(project.raise.currency);
  const years = periodsOf(forecast, 'year');
  const found: string[] = [];
  const compare = (id: (typeof metricIds)[number], period: Period, column: number) => {
    const row = rowOf(cell, sheet, t(`facts.label.metric.${id}`));
    const { value } = metricsOf(forecast, period)[id];
    const shown = row === null ? 'no row' : cell(sheet, row, column);
    if (!agrees(value, shown, perMajor))
      found.push(`${sheet} ${id} ${period.name}: ${String(shown)} for ${JSON.stringify(value)}`);
  };
  const [first] = years;
  for (const id of metricIds) {
    if (ofModel.has(id)) {
      if (first) compare(id, first, 2);
    } else {
      for (const [index, period] of years.entries()) compare(id, period, 2 + index);
    }
  }
  return found;
}

/** A metric without a number is a dash, whatever the reason. */
function agrees(metric: Metric, shown: unknown, perMajor: number): boolean {
  if (metric.kind === 'none') return shown === none;
  if (metric.kind === 'month') return monthOf(shown) === metric.month;
  const value = numberIn(shown);
  switch (metric.kind) {
    case 'money':
      // The engine rounds to the minor unit where it shows; the sheet keeps what it works with.
      return Math.abs(value * perMajor - metric.amountMinor) <= 0.5 + Math.abs(metric.amountMinor) * 1e-9;
    case 'percent':
      return near(value * 100, metric.value);
    default:
      return near(value, metric.value);
  }
}

/** A number as a cell holds it, or as LibreOffice writes a percentage. */
function numberIn(shown: unknown): number {
  const text = String(shown ?? '');
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(shown);
}

const near = (value: number, expected: number) => Math.abs(value - expected) <= 1e-6 * Math.max(1, Math.abs(expected));

/** A date as a serial number, or as LibreOffice writes it. */
function monthOf(shown: unknown): string {
  if (typeof shown === 'number' || /^\d+$/.test(String(shown)))
    return new Date(Date.UTC(1899, 11, 30) + Number(shown) * 86_400_000).toISOString().slice(0, 7);
  const [, month, year] = /^(\d\d)\/\d\d\/(\d{2,4})$/.exec(String(shown)) ?? [];
  if (month && year) return `${year.length === 2 ? `20${year}` : year}-${month}`;
  return String(shown).slice(0, 7);
}

function marketDifferences(project: Project, cell: ReadCell): string[] {
  const { t } = createTranslator(project.language);
  const sheet = t('workbook.sheet.market');
  const perMajor = minorPerMajor(project.raise.currency);
  const { bottomUp, ratio } = marketSizing(project.market);
  const found: string[] = [];
  const compare = (what: string, row: number | null, expected: number) => {
    const value = row === null ? Number.NaN : Math.round(numberIn(cell(sheet, row, 2)) * perMajor) + 0;
    if (value !== expected) found.push(`${sheet} ${what}: ${value} for ${expected}`);
  };
  for (const size of ['tam', 'sam', 'som'] as const) {
    const rows = Array.from({ length: 300 }, (_, at) => at + 1).filter(
      (row) => cell(sheet, row, 1) === t(`facts.label.market.${size}`),
    );
    const expected = [
      Math.max(0, project.market.topDown[size].amountMinor),
      ...bottomUp.segments.map((segment) => segment[`${size}Minor`]),
    ];
    if (rows.length !== expected.length) found.push(`${sheet}: ${rows.length} rows of ${size}`);
    for (const [index, value] of expected.entries()) compare(`${size} ${index}`, rows[index] ?? null, value);
    if (project.market.segments.length > 0)
      compare(
        `all ${size}`,
        rowOf(cell, sheet, t(`facts.label.market.bottomUp.${size}`), 300),
        bottomUp[`${size}Minor`],
      );
  }
  if (ratio !== null && project.market.segments.length > 0) {
    const row = rowOf(cell, sheet, t('workbook.line.marketRatio'), 300);
    const value = row === null ? Number.NaN : numberIn(cell(sheet, row, 2));
    if (!near(value, ratio)) found.push(`${sheet} ratio: ${value} for ${ratio}`);
  }
  return found;
}

/** Every owner's part in every stage, the price of a share, and who gets what in a sale, to the minor unit. */
function ownershipDifferences(project: Project, cell: ReadCell): string[] {
  const { t } = createTranslator(project.language);
  const sheet = t('workbook.sheet.ownership');
  const perMajor = minorPerMajor(project.raise.currency);
  const { stages, form } = capTable(project);
  // The engine's shares are fen of registered capital; people count and price yuan.
  const perUnit = form === 'registered-capital' ? perMajor : 1;
  const found: string[] = [];
  const owned = stages.filter(({ shares }) => shares > 0);
  owned.forEach((stage, index) => {
    const column = 2 + index * 2;
    const rows = [...stage.stakes].map(({ part }) => toNumber(part)).sort((a, b) => a - b);
    const last = rowOf(cell, sheet, t(`ownership.total.${form}`)) ?? 5;
    const parts = Array.from({ length: last - 5 }, (_, at) => numberIn(cell(sheet, 5 + at, column + 1)))
      .filter((part) => part !== 0)
      .sort((a, b) => a - b);
    const expected = rows.filter((part) => part !== 0);
    if (parts.length !== expected.length || !parts.every((part, at) => near(part, expected[at] as number)))
      found.push(`${sheet} stage ${index}: ${parts.join(' ')} for ${expected.join(' ')}`);
    const total = numberIn(cell(sheet, last, column)) * perUnit;
    if (Math.round(total) !== stage.shares) found.push(`${sheet} shares ${index}: ${total} for ${stage.shares}`);
    const price = stage.round ? (toNumber(stage.round.price) * perUnit) / perMajor : null;
    const row = rowOf(cell, sheet, t(`ownership.foot.price.${form}`));
    if (
      price !== null &&
      (row === null || Math.abs(numberIn(cell(sheet, row, column)) - price) > 1e-6 * Math.max(1, price))
    )
      found.push(`${sheet} price ${index}: ${row === null ? '' : String(cell(sheet, row, column))} for ${price}`);
  });
  return [...found, ...saleDifferences(project, cell)];
}

function saleDifferences(project: Project, cell: ReadCell): string[] {
  const { t } = createTranslator(project.language);
  const sheet = t('workbook.sheet.sale');
  const perMajor = minorPerMajor(project.raise.currency);
  const { stages, form } = capTable(project);
  const perUnit = form === 'registered-capital' ? perMajor : 1;
  const stage = stages.findLast(({ shares }) => shares > 0);
  if (!stage) return [];
  const found: string[] = [];
  const priceRow = rowOf(cell, sheet, t('workbook.sale.price'));
  const total = rowOf(cell, sheet, t('workbook.sale.total'));
  if (priceRow === null || total === null) return stage.lots.length === 0 ? [] : [`no sheet ${sheet}`];
  for (let column = 12; String(cell(sheet, priceRow, column) ?? '') !== ''; column += 1) {
    const proceeds = Math.round(numberIn(cell(sheet, priceRow, column)) * perMajor);
    const { lots, perShare } = exitWaterfall(stage, proceeds);
    const price = (toNumber(perShare) * perUnit) / perMajor;
    const shown = numberIn(cell(sheet, priceRow + 1, column));
    if (!near(shown, price)) found.push(`${sheet} ${proceeds} price: ${shown} for ${price}`);
    lots.forEach(({ amountMinor }, at) => {
      const value = numberIn(cell(sheet, priceRow + 2 + at, column)) * perMajor;
      if (!(Math.abs(value - amountMinor) <= 1 + amountMinor * 1e-9))
        found.push(`${sheet} ${proceeds} lot ${at}: ${value} for ${amountMinor}`);
    });
  }
  return found;
}
