import { streamPlans } from '#shared/numbers';
import { onSheet } from '../book/sheet-draft';
import type { Context } from './context';
import { addCustomers, type CustomerRows, inOrder } from './customer-rows';
import type { MonthlyRow } from './monthly-sheet';
import { addRetention } from './retention-rows';
import { addSpread, sumOf } from './row-formulas';
import { addStream, type StreamRows } from './stream-rows';

/** The rows of revenue that other sheets look at. */
export interface RevenueRows {
  readonly streams: ReadonlyMap<string, { readonly revenue: MonthlyRow; readonly earned: MonthlyRow }>;
  /** Customers of a stream, at the end of the month; none for streams without. */
  readonly customers: ReadonlyMap<string, MonthlyRow>;
  readonly allCustomers: MonthlyRow;
  readonly newCustomers: MonthlyRow;
  readonly lostCustomers: MonthlyRow;
  readonly streamRevenue: MonthlyRow;
  readonly earlierRevenue: MonthlyRow;
  readonly revenue: MonthlyRow;
  readonly billed: MonthlyRow;
  readonly collected: MonthlyRow;
  /** What metrics look at: `served` customers are those of streams other than licences. */
  readonly basis: Readonly<
    Record<
      'recurring' | 'earned' | 'served' | 'servedLost' | 'servedBefore' | 'netRetention' | 'grossRetention',
      MonthlyRow
    >
  >;
  /** Whether any stream recurs: only then is there recurring revenue to speak of. */
  readonly recurs: boolean;
  /** What was paid for before the model by customers of its streams: a formula of one value. */
  readonly openingDeferred: string;
}

/** Adds customers, revenue, invoices and money received, stream by stream. */
export function addRevenue(context: Context): RevenueRows {
  const { workbook, sheet } = context;
  const { streams: all } = workbook.project.numbers;
  const customers = new Map<string, CustomerRows>();
  sheet.heading(workbook.t('workbook.heading.customers'));
  for (const stream of inOrder(all)) addCustomers(context, stream, customers);
  const counts = addCustomerTotals(context, customers);
  const streams = all.map((stream) => addStream(context, stream, customers.get(stream.id)?.count ?? null));
  const totals = addTotals(context, streams);
  const covered = streams.flatMap((stream) =>
    stream.covered ? [`SUM(${onSheet(sheet.draft.name, sheet.all(stream.covered))})`] : [],
  );
  return {
    streams: new Map(streams.map(({ id, revenue, earned }) => [id, { revenue, earned }])),
    customers: new Map([...customers].map(([id, { count }]) => [id, count])),
    ...counts,
    ...totals,
    basis: addBasis(context, customers, new Map(streams.map(({ id, earned }) => [id, earned]))),
    recurs: all.some(({ id, kind }) => streamPlans[kind].recurs && customers.has(id)),
    openingDeferred: covered.length === 0 ? '0' : covered.join('+'),
  };
}

/** Adds customers of all streams that have their own. */
function addCustomerTotals({ workbook, sheet }: Context, customers: ReadonlyMap<string, CustomerRows>) {
  const { t, project } = workbook;
  const own = project.numbers.streams.flatMap((stream) => {
    const rows = customers.get(stream.id);
    return rows?.added ? [rows] : [];
  });
  const total = (label: string, rows: readonly (MonthlyRow | null)[]) =>
    sheet.add({ label, format: 'count', role: 'sum', month: sumOf(rows.filter((row) => row !== null)) });
  return {
    allCustomers: total(
      t('workbook.line.customers'),
      own.map(({ count }) => count),
    ),
    newCustomers: total(
      t('workbook.line.newCustomers'),
      own.map(({ added }) => added),
    ),
    lostCustomers: total(
      t('workbook.line.lostCustomers'),
      own.map(({ lost }) => lost),
    ),
  };
}

/** Adds what all streams come to, and what was there before the model. */
function addTotals({ workbook, sheet, assumptions }: Context, streams: readonly StreamRows[]) {
  const { t, project, decimals } = workbook;
  const unit = project.raise.currency;
  sheet.heading(t('workbook.heading.totals'));
  const sum = (label: string, row: (stream: StreamRows) => MonthlyRow, opening = '') =>
    sheet.add({
      label,
      unit,
      format: 'money',
      role: 'sum',
      month: (cells) => {
        const all = sumOf(streams.map(row))(cells);
        return opening === '' ? all : `${all}+IF(${cells.number}=1,${assumptions.of(opening)},0)`;
      },
    });
  const streamRevenue = sum(t('numbers.line.streamRevenue'), ({ revenue }) => revenue);
  const earlierRevenue = addSpread(sheet, {
    label: t('numbers.line.earlierRevenue'),
    unit,
    whole: assumptions.of('opening/deferredRevenueMinor'),
    parts: assumptions.of('opening/deferredMonths'),
    first: '1',
    decimals,
  });
  const revenue = sheet.add({
    label: t('numbers.line.revenue'),
    unit,
    format: 'money',
    role: 'total',
    month: ({ at }) => `${at(streamRevenue)}+${at(earlierRevenue)}`,
  });
  const billed = sum(t('numbers.line.billed'), (stream) => stream.billed);
  const collected = sum(t('numbers.line.collected'), (stream) => stream.collected, 'opening/receivablesMinor');
  return { streamRevenue, earlierRevenue, revenue, billed, collected };
}

/** Adds the rows that metrics are made of. */
function addBasis(
  context: Context,
  customers: ReadonlyMap<string, CustomerRows>,
  earned: ReadonlyMap<string, MonthlyRow>,
): RevenueRows['basis'] {
  const { workbook, sheet } = context;
  const { t, project } = workbook;
  const unit = project.raise.currency;
  const present = (rows: readonly (MonthlyRow | null | undefined)[]) =>
    rows.filter((row) => row !== null && row !== undefined);
  const served = project.numbers.streams.filter(
    ({ id, kind }) => customers.has(id) && streamPlans[kind].customers?.kind === 'served',
  );
  const own = served.filter(({ id }) => customers.get(id)?.added);
  const lasting = served.flatMap((stream) => {
    const [own, who] = [earned.get(stream.id), customers.get(stream.id)];
    return streamPlans[stream.kind].recurs && own && who ? [{ stream, earned: own, customers: who }] : [];
  });
  const recurring = lasting.map((one) => one.earned);
  const rows = (pick: (rows: CustomerRows) => MonthlyRow | null) =>
    present(own.map(({ id }) => customers.get(id)).map((found) => found && pick(found)));
  const counts = rows(({ count }) => count);
  const [added, lost] = [rows((row) => row.added), rows((row) => row.lost)];
  sheet.heading(t('workbook.heading.basis'));
  const count = (label: string, list: readonly MonthlyRow[]) =>
    sheet.add({ label, format: 'count', month: sumOf(list) });
  const all = count(t('workbook.line.served'), counts);
  const gone = count(t('workbook.line.servedLost'), lost);
  const servedBefore = sheet.add({
    label: t('workbook.line.servedBefore'),
    format: 'count',
    month: (cells) => `${cells.at(all)}-${sumOf(added)(cells)}+${cells.at(gone)}`,
  });
  const servedEarned = sheet.add({
    label: t('workbook.line.servedEarned'),
    unit,
    format: 'money',
    month: sumOf(present(served.map(({ id }) => earned.get(id)))),
  });
  const level = sheet.add({
    label: t('workbook.line.recurring'),
    unit,
    format: 'money',
    eve: recurring.length === 0 ? '0' : recurring.map((row) => sheet.eve(row)).join('+'),
    month: sumOf(recurring),
  });
  const { net, gross } = addRetention(context, level, lasting);
  return {
    served: all,
    servedLost: gone,
    servedBefore,
    earned: servedEarned,
    recurring: level,
    netRetention: net,
    grossRetention: gross,
  };
}
