import type { MonthCells, MonthlyRow, MonthlySheet } from './monthly-sheet';

/** The sum of rows of a month: a range where they follow each other. */
export function sumOf(rows: readonly MonthlyRow[]): (cells: MonthCells) => string {
  return ({ at }) =>
    rows.length === 0 ? '0' : rows.length === 1 ? at(rows[0] as MonthlyRow) : `SUM(${rows.map(at).join(',')})`;
}

interface Spread {
  readonly label: string;
  readonly detail?: string;
  readonly unit: string;
  /** The amount, over how many months, from which month's number on. */
  readonly whole: string;
  readonly parts: string;
  readonly first: string;
  readonly decimals: number;
}

/** An amount in equal parts that add up to it: what is due until this month, less what was due until the last. */
export function addSpread(
  sheet: MonthlySheet,
  { label, detail, unit, whole, parts, first, decimals }: Spread,
): MonthlyRow {
  return sheet.add({
    label,
    ...(detail === undefined ? {} : { detail }),
    unit,
    format: 'money',
    month: ({ number }) => {
      const part = (back: number) =>
        `ROUND(${whole}*MAX(0,MIN(${number}-${first}${back === 1 ? '+1' : ''},${parts}))/${parts},${decimals})`;
      return `${part(1)}-${part(0)}`;
    },
  });
}

interface PaidLater {
  /** What comes a month later than the rest, and what is paid. */
  readonly labels: readonly [string, string];
  readonly unit: string;
  readonly invoiced: MonthlyRow;
  readonly days: string;
  readonly decimals: number;
}

/** When invoices are paid: a month has thirty days, and what is left over comes in parts of two months. */
export function addPaidLater(sheet: MonthlySheet, { labels, unit, invoiced, days, decimals }: PaidLater): MonthlyRow {
  const late = sheet.add({
    label: labels[0],
    unit,
    format: 'money',
    month: ({ at }) => `ROUND(${at(invoiced)}*MOD(${days},30)/30,${decimals})`,
  });
  const inMonth = (row: MonthlyRow, number: string) => `SUMIF(${sheet.numbers()},${number},${sheet.all(row)})`;
  return sheet.add({
    label: labels[1],
    unit,
    format: 'money',
    month: ({ number }) => {
      const due = `${number}-INT(${days}/30)`;
      return `${inMonth(invoiced, due)}-${inMonth(late, due)}+${inMonth(late, `${due}-1`)}`;
    },
  });
}

/**
 * A product rounded to a whole number. Rounded to nine decimals first: the double of 12.5 customers' 4.6 calls may lie a
 * hair below the half that it stands for.
 */
export function wholeProduct(a: string, b: string): string {
  return `ROUND(ROUND(${a}*${b},9),0)`;
}
