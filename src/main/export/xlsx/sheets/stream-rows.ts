import type { Stream } from '#shared/project';
import type { Context } from './context';
import type { MonthCells, MonthlyRow } from './monthly-sheet';
import { addPaidLater, wholeProduct } from './row-formulas';

export interface StreamRows {
  readonly id: string;
  readonly earned: MonthlyRow;
  readonly revenue: MonthlyRow;
  readonly billed: MonthlyRow;
  readonly collected: MonthlyRow;
  readonly covered: MonthlyRow | null;
}

/** Adds what a stream earns, invoices and collects. */
export function addStream(context: Context, stream: Stream, customers: MonthlyRow | null): StreamRows {
  const { kit, sheet, assumptions } = context;
  const { t, project, decimals } = kit;
  const unit = project.raise.currency;
  const path = `streams/${stream.id}`;
  sheet.heading(`${stream.name}`);
  const earned = addEarned(context, stream, customers);
  const later = (billed: MonthlyRow) =>
    addPaidLater(sheet, {
      labels: [t('workbook.line.late'), t('numbers.line.collected')],
      unit,
      invoiced: billed,
      days: assumptions.of(`${path}/receivableDays`),
      decimals,
    });
  if (stream.kind !== 'subscription') {
    return { id: stream.id, earned, revenue: earned, billed: earned, collected: later(earned), covered: null };
  }
  const term = assumptions.of(`${path}/billedMonths`);
  const money = { unit, format: 'money' } as const;
  const covered = sheet.add({
    ...money,
    label: t('workbook.line.coveredBefore'),
    month: ({ number }) =>
      `IF(${number}<${term},ROUND(${sheet.eve(earned)}*(${term}-${number})/${term},${decimals}),0)`,
  });
  const begun: MonthlyRow = { sheet: sheet.draft.name, row: sheet.nextRow() + 1 };
  const running = sheet.add({
    ...money,
    label: t('workbook.line.coveredByTerms'),
    month: ({ number, t: month }) =>
      `SUMIF(${sheet.numbersUntil(month)},">"&(${number}-${term}),${sheet.until(begun, month)})`,
  });
  sheet.add({
    ...money,
    label: t('workbook.line.termsBegun'),
    month: ({ at }) => `MAX(0,ROUND(${at(earned)}-${at(covered)}-${at(running)},${decimals}))`,
  });
  const revenue = sheet.add({
    ...money,
    label: t('numbers.line.revenue'),
    role: 'sum',
    month: ({ at }) => `${at(covered)}+${at(running)}+${at(begun)}`,
  });
  const billed = sheet.add({ ...money, label: t('numbers.line.billed'), month: ({ at }) => `${at(begun)}*${term}` });
  return { id: stream.id, earned, revenue, billed, collected: later(billed), covered };
}

/** What the stream's month is worth: one product, rounded once. */
function addEarned(
  { kit, sheet, assumptions, driver }: Context,
  stream: Stream,
  customers: MonthlyRow | null,
): MonthlyRow {
  const { t, project, decimals } = kit;
  const path = `streams/${stream.id}`;
  const unit = project.raise.currency;
  const of = (role: string) => driver(`${path}/${role}`);
  const earned = (month: (cells: MonthCells) => string, eve: string | null = null) =>
    sheet.add({
      label: t(stream.kind === 'subscription' ? 'workbook.line.earned' : 'numbers.line.revenue'),
      unit,
      format: 'money',
      role: stream.kind === 'subscription' ? 'plain' : 'sum',
      eve,
      month,
    });
  const count = ({ at }: MonthCells) => (customers ? at(customers) : '0');
  switch (stream.kind) {
    case 'licence':
    case 'services':
      return earned(({ at }) => `ROUND(${at(of('units'))}*${at(of('price'))},${decimals})`);
    case 'subscription': {
      const price = of('price');
      const eve = customers ? `ROUND(${sheet.eve(customers)}*${sheet.firstOf(price)},${decimals})` : null;
      return earned((cells) => `ROUND(${count(cells)}*${cells.at(price)},${decimals})`, eve);
    }
    case 'usage': {
      const units = of('units');
      const price = of('price');
      const per = assumptions.of(`${path}/perUnits`);
      const label = t('workbook.line.volume');
      const volume = sheet.add({
        label,
        format: 'whole',
        month: (cells) => wholeProduct(count(cells), cells.at(units)),
      });
      return earned(({ at }) => `ROUND(${at(volume)}*${at(price)}/${per},${decimals})`);
    }
    case 'assets': {
      const assets = of('assets');
      const fee = of('fee');
      const label = t('workbook.line.held');
      const held = sheet.add({
        label,
        unit,
        format: 'money',
        eve: customers ? `ROUND(${sheet.eve(customers)}*${sheet.firstOf(assets)},${decimals})` : '0',
        month: (cells) => `ROUND(${count(cells)}*${cells.at(assets)},${decimals})`,
      });
      const worth = (of: string, rate: string) => `ROUND(${of}*${rate}/10000/12,${decimals})`;
      return earned(({ at }) => worth(at(held), at(fee)), worth(sheet.eve(held), sheet.firstOf(fee)));
    }
    case 'partner':
      return earned(({ at }) => `ROUND(${at(of('sales'))}*${at(of('share'))},${decimals})`);
  }
}
