import type { Driver, Numbers } from '#shared/project';
import { monthIndex } from '../calendar';
import { growthRange } from '../driver-series';
import type { DriverInfo } from '../types';
import type { Report } from './types';

/** Typed values out of range, and typed months that never count. */
export function driverFindings(numbers: Numbers, info: DriverInfo, driver: Driver, report: Report): void {
  const { place, role, max } = info;
  const { name } = info.owner;
  const check = (value: number, at: readonly (string | number)[]) => {
    if (value < 0) report('numbers.negative', 'error', [...place, ...at], { name, role, value });
    else if (value > max) report('numbers.beyondRange', 'error', [...place, ...at], { name, role, value, max });
  };
  check(driver.start, ['start']);
  for (const [month, value] of Object.entries(driver.months)) check(value, ['months', month]);
  const { kind, value } = driver.growth;
  const at = [...place, 'growth', 'value'];
  if (kind === 'percent' && value < growthRange.min) {
    report('numbers.negative', 'error', at, { name, role, value });
  } else if (kind === 'percent' && value > growthRange.max) {
    report('numbers.beyondRange', 'error', at, { name, role, value, max: growthRange.max });
  } else if (kind === 'step' && Math.abs(value) > max) {
    report('numbers.beyondRange', 'error', at, { name, role, value, max });
  }
  const idle = Object.keys(driver.months).filter((month) => {
    const index = monthIndex(numbers.startMonth, month);
    return index !== null && (index < info.startIndex || index >= numbers.months);
  });
  if (idle.length > 0) {
    report('numbers.idleMonths', 'hint', [...place, 'months'], { name, role, months: idle.sort().join(', ') });
  }
}
