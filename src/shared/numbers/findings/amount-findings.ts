import type { Numbers, Path } from '#shared/project';
import { largestAmount } from '../exact';
import type { Report } from './types';

/** Typed amounts, percentages and counts out of range, beside the drivers. */
export function amountFindings(numbers: Numbers, report: Report): void {
  const check = (place: Path, name: string, role: string, value: number, max: number) => {
    if (value < 0) report('numbers.negative', 'error', place, { name, role, value });
    else if (value > max) report('numbers.beyondRange', 'error', place, { name, role, value, max });
  };
  for (const [role, value] of Object.entries(numbers.opening)) {
    if (role.endsWith('Minor')) check(['numbers', 'opening', role], '', role, value as number, largestAmount);
  }
  check(['numbers', 'payrollPercent'], '', 'payrollPercent', numbers.payrollPercent, 200);
  check(['numbers', 'tax', 'ratePercent'], '', 'ratePercent', numbers.tax.ratePercent, 100);
  check(['numbers', 'tax', 'lossLimitPercent'], '', 'lossLimitPercent', numbers.tax.lossLimitPercent, 100);
  check(
    ['numbers', 'tax', 'openingLossesMinor'],
    '',
    'openingLossesMinor',
    numbers.tax.openingLossesMinor,
    largestAmount,
  );
  check(['numbers', 'ask', 'bufferPercent'], '', 'bufferPercent', numbers.ask.bufferPercent, 1_000);
  numbers.hires.forEach(({ role, count }, index) => {
    check(['numbers', 'hires', index, 'count'], role, 'count', count, 10_000);
  });
  numbers.loans.forEach(({ name, ratePercent }, index) => {
    check(['numbers', 'loans', index, 'ratePercent'], name, 'ratePercent', ratePercent, 100);
  });
  for (const list of ['capex', 'loans', 'funding'] as const) {
    numbers[list].forEach(({ name, amountMinor }, index) => {
      // Negative ones are found with their dates.
      if (amountMinor > largestAmount) {
        check(['numbers', list, index, 'amountMinor'], name, 'amount', amountMinor, largestAmount);
      }
    });
  }
}
