import type { DriverUnit } from '#shared/numbers';
import type { CellFormat } from '../book/cell-style';
import type { WorkbookContext } from './workbook-context';

/** A number without the dust of a division: fifteen digits are what a spreadsheet keeps. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

/** A driver's value as the workbook counts: whole units of the currency, 0.05 for five percent. */
export function inBook(workbook: Pick<WorkbookContext, 'perMajor'>, unit: DriverUnit, value: number): number {
  if (unit === 'percent') return tidy(value / 100);
  return unit === 'money' || unit === 'price' ? tidy(value / workbook.perMajor) : value;
}

/** A typed driver as the engine takes it: in its range, to six decimals, money to the minor unit. */
export function typed(unit: DriverUnit, value: number, max: number, min = 0): number {
  const within = Math.min(Math.max(value, min), max);
  const steps = unit === 'money' ? 1 : 1e6;
  return (Math.sign(within) * Math.round(Math.abs(within) * steps)) / steps + 0;
}

/** Decimals of the workbook to which a driver's months are rounded. */
export function driverDecimals(workbook: Pick<WorkbookContext, 'decimals'>, unit: DriverUnit): number {
  const decimals = { money: workbook.decimals, price: 6 + workbook.decimals, percent: 8, count: 6, 'basis-points': 6 };
  return decimals[unit];
}

/** How a driver is written. */
export function driverFormat(unit: DriverUnit): CellFormat {
  const formats = {
    money: 'cents',
    price: 'price',
    percent: 'percent',
    count: 'count',
    'basis-points': 'decimal',
  } as const;
  return formats[unit];
}
