import type { TextKey } from '#shared/i18n';
import type { DriverInfo } from '#shared/numbers';
import type { CostKind, StreamKind } from '#shared/project';
import type { WorkbookContext } from './workbook-context';

/** What the numbers room calls a driver. */
export function driverLabel({ t }: WorkbookContext, { word }: DriverInfo): string {
  return t(`numbers.driver.${word}`);
}

/** What is worked out on the way to a month's worth: tests see to it that every kind has its words. */
export function stepLabel({ t }: WorkbookContext, kind: StreamKind | CostKind, step: string): string {
  return t(`numbers.onTheWay.${kind}.${step}` as TextKey);
}
