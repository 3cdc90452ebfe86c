import { streamPlans } from '#shared/numbers';
import type { Stream } from '#shared/project';
import type { Context } from './context';
import { addMonthSteps } from './month-worth';
import type { MonthlyRow } from './monthly-sheet';
import { addPaidLater } from './row-formulas';
import { stepLabel } from './words';

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
  const { workbook, sheet, assumptions } = context;
  const { t, project, decimals } = workbook;
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
  const { term: setting } = streamPlans[stream.kind];
  if (setting === null)
    return { id: stream.id, earned, revenue: earned, billed: earned, collected: later(earned), covered: null };
  const { covered, revenue, billed } = addTerms(context, earned, assumptions.of(`${path}/${setting}`));
  return { id: stream.id, earned, revenue, billed, collected: later(billed), covered };
}

/** Adds what terms paid in advance make of a month: those that run on, those that begin, and their invoices. */
function addTerms({ workbook, sheet }: Context, earned: MonthlyRow, term: string) {
  const { t, project, decimals } = workbook;
  const unit = project.raise.currency;
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
  return { covered, revenue, billed };
}

/** What the stream's month is worth: products, each rounded once. */
function addEarned(context: Context, stream: Stream, customers: MonthlyRow | null): MonthlyRow {
  const { workbook, sheet } = context;
  const { t, project } = workbook;
  const unit = project.raise.currency;
  const plan = streamPlans[stream.kind];
  const owner = { path: `streams/${stream.id}`, plan, given: customers };
  const { worth } = addMonthSteps(context, owner, (step, { month, eve }) =>
    sheet.add({
      label: stepLabel(workbook, stream.kind, step.name),
      ...(step.unit === 'whole' ? { format: 'whole' } : { unit, format: 'money' }),
      ...(plan.recurs ? { eve: eve ?? '0' } : {}),
      month,
    }),
  );
  return sheet.add({
    label: t(plan.term === null ? 'numbers.line.revenue' : 'workbook.line.earned'),
    unit,
    format: 'money',
    role: plan.term === null ? 'sum' : 'plain',
    eve: plan.recurs ? worth.eve : null,
    month: worth.month,
  });
}
