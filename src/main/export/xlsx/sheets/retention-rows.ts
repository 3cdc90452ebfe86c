import type { Stream } from '#shared/project';
import type { Context } from './context';
import type { CustomerRows } from './customer-rows';
import type { MonthCells, MonthlyRow } from './monthly-sheet';
import { sumOf } from './row-formulas';

/** What stands where a figure has no value: text, which sums and products pass over. */
export const noFigure = '"–"';

interface Recurring {
  readonly stream: Stream;
  readonly earned: MonthlyRow;
  readonly customers: CustomerRows;
}

/**
 * Adds what became of recurring revenue: month by month, and over the twelve months until each. New and lost customers count
 * at their month's average worth, all else is expansion or contraction, as in the engine.
 */
export function addRetention(
  { workbook, sheet }: Context,
  level: MonthlyRow,
  streams: readonly Recurring[],
): { readonly net: MonthlyRow; readonly gross: MonthlyRow } {
  const { t, project, decimals } = workbook;
  const unit = project.raise.currency;
  const parts = streams.map(({ stream, earned, customers }) => {
    const { count, moves } = customers;
    const money = { detail: stream.name, unit, format: 'money' } as const;
    const worth = (of: string, who: string, all: string) => `ROUND(${of}*MIN(${who},${all})/${all},${decimals})`;
    const added = sheet.add({
      ...money,
      label: t('workbook.line.addedWorth'),
      month: ({ at, before }) => {
        const who = moves.added ? at(moves.added) : '0';
        return `IF(${before(earned)}=0,${at(earned)},IF(${at(count)}>0,${worth(at(earned), who, at(count))},0))`;
      },
    });
    const gone = sheet.add({
      ...money,
      label: t('workbook.line.goneWorth'),
      month: ({ at, before }) => {
        const who = moves.lost ? at(moves.lost) : '0';
        const all = before(count);
        const lost = `IF(AND(${before(earned)}>0,${all}>0),${worth(before(earned), who, all)},0)`;
        return `MAX(${lost},${before(earned)}+${at(added)}-${at(earned)})`;
      },
    });
    return { added, gone };
  });
  const kept = (label: string, left: (cells: MonthCells) => string) =>
    sheet.add({
      label,
      format: 'percent',
      month: (cells) => `IF(${cells.before(level)}>0,MAX(0,${left(cells)})/${cells.before(level)},${noFigure})`,
    });
  const sum = (rows: readonly MonthlyRow[], cells: MonthCells) => sumOf(rows)(cells);
  const added = parts.map((part) => part.added);
  const gone = parts.map((part) => part.gone);
  const net = kept(t('workbook.line.keptNet'), (cells) => `${cells.at(level)}-${sum(added, cells)}`);
  const gross = kept(t('workbook.line.keptGross'), (cells) => `${cells.before(level)}-${sum(gone, cells)}`);
  const yearly = (label: string, row: MonthlyRow) =>
    sheet.add({
      label,
      format: 'percent',
      month: ({ t: month }) => {
        if (month < 11) return noFigure;
        const range = sheet.last(row, month, 12);
        return `IF(COUNT(${range})=12,PRODUCT(${range}),${noFigure})`;
      },
    });
  return {
    net: yearly(t('workbook.line.keptNetYear'), net),
    gross: yearly(t('workbook.line.keptGrossYear'), gross),
  };
}
