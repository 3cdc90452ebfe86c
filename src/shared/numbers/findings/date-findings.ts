import type { Numbers, Path } from '#shared/project';
import { monthIndex } from '../calendar';
import type { NumbersInput } from '../types';
import type { Report } from './types';

const spanned = ['streams', 'costs', 'hires', 'training', 'dataWork'] as const;

/** Things that begin before the model, after it, or after their own end. */
export function spanFindings(numbers: Numbers, report: Report): void {
  for (const list of spanned) {
    numbers[list].forEach((item, index) => {
      const place: Path = ['numbers', list, index];
      const name = (list === 'hires' ? item.role : item.name) as string;
      const from = monthIndex(numbers.startMonth, item.start);
      const end = 'end' in item ? (item.end as string) : '';
      const to = monthIndex(numbers.startMonth, end);
      if (from !== null && from < 0) {
        report('numbers.startsBefore', 'hint', [...place, 'start'], { name, month: item.start });
      } else if (from !== null && from >= numbers.months) {
        report('numbers.startsAfter', 'warning', [...place, 'start'], { name, month: item.start });
      }
      if (to !== null && to < Math.max(0, from ?? 0))
        report('numbers.endsFirst', 'warning', [...place, 'end'], { name });
    });
  }
}

/** Money and machines without a date, or dated where the model does not look. */
export function moneyDateFindings({ numbers, capTable, raise }: NumbersInput, report: Report): void {
  const check = (place: Path, name: string, date: string, amountMinor: number, before: 'said' | 'fine') => {
    if (amountMinor < 0) {
      report('numbers.negative', 'error', place, { name, role: 'amount', value: amountMinor });
      return;
    }
    if (amountMinor === 0) return;
    const index = monthIndex(numbers.startMonth, date);
    if (index === null) {
      if (date === '') report('numbers.noDate', 'error', place, { name });
      else report('numbers.unreadableDate', 'error', place, { name, date });
    } else if (index < 0 && before === 'said') report('numbers.moneyBefore', 'warning', place, { name, month: date });
    else if (index >= numbers.months) report('numbers.moneyAfter', 'hint', place, { name, month: date });
  };
  numbers.capex.forEach(({ name, month, amountMinor }, index) => {
    check(['numbers', 'capex', index, 'month'], name, month, amountMinor, 'said');
  });
  numbers.loans.forEach(({ name, month, amountMinor }, index) => {
    check(['numbers', 'loans', index, 'month'], name, month, amountMinor, 'fine');
  });
  numbers.funding.forEach(({ name, month, amountMinor }, index) => {
    check(['numbers', 'funding', index, 'month'], name, month, amountMinor, 'said');
  });
  const holder = (id: string) => capTable.holders.find((one) => one.id === id)?.name ?? '';
  capTable.safes.forEach((safe, index) => {
    check(['capTable', 'safes', index, 'date'], holder(safe.holder), safe.date, safe.amountMinor, 'fine');
  });
  capTable.rounds.forEach((round, index) => {
    const sum = round.investments.reduce((all, one) => all + Math.max(0, one.amountMinor), 0);
    check(['capTable', 'rounds', index, 'date'], round.name, round.date, sum, 'fine');
  });
  if (numbers.includeRaise) check(['raise', 'closeDate'], '', raise.closeDate, raise.amountMinor, 'said');
}
