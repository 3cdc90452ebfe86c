import { type AnyLanguage, type Currency, formatMoneyFull, groupedNumber, minorPerMajor } from '#shared/base';
import { readCell } from './read-cell';
import type { RegisterColumn } from './types';

/** What a cell says to a reader: the name of its choice, money with its sign. What is no value of the column stays as it was written. */
export function formatCell(column: RegisterColumn, cell: string, language: AnyLanguage, currency: Currency): string {
  const plain = cell.trim();
  if (plain === '' || !readCell(column, plain).ok) return plain;
  switch (column.type) {
    case 'choice':
      return column.choices?.find(({ id }) => id === plain)?.name[language] ?? plain;
    case 'money':
      return formatMoneyFull({ amountMinor: Math.round(Number(plain) * minorPerMajor(currency)), currency });
    case 'percent':
      return `${grouped(plain)}%`;
    case 'number':
      return grouped(plain);
    default:
      return plain;
  }
}

function grouped(decimal: string): string {
  return groupedNumber(Number(decimal), 6);
}
