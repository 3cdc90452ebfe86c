import { costPlans, lineOfCategory, streamOfCost } from '#shared/numbers';
import { type Cost, type CostCategory, costCategories, type DataWork, type Training } from '#shared/project';
import type { Context } from './context';
import { addMonthSteps } from './month-worth';
import type { MonthCells, MonthlyRow } from './monthly-sheet';
import type { RevenueRows } from './revenue-sheet';
import { addPaidLater, sumOf } from './row-formulas';
import { stepLabel } from './words';

export interface PeopleRows {
  readonly heads: MonthlyRow;
  readonly paid: MonthlyRow;
  /** What people of a category cost, charges included. */
  readonly categories: ReadonlyMap<CostCategory, MonthlyRow>;
}

/** Adds heads, salaries and employer's charges, role by role. */
export function addPeople({ workbook, sheet, assumptions, driver }: Context): PeopleRows {
  const { t, project, decimals } = workbook;
  const unit = project.raise.currency;
  const rows = project.numbers.hires.map((hire) => {
    const path = `hires/${hire.id}`;
    const count = assumptions.of(`${path}/count`);
    const start = assumptions.numberOf(`${path}/start`);
    const end = assumptions.numberOf(`${path}/end`);
    const detail = t(`numbers.category.${hire.category}`);
    sheet.heading(hire.role);
    const heads = sheet.add({
      label: t('numbers.line.heads'),
      detail,
      format: 'whole',
      month: ({ number }) => `IF(AND(${number}>=${start},${number}<=${end}),${count},0)`,
    });
    const salary = driver(`${path}/salary`);
    const salaries = sheet.add({
      label: t('workbook.line.salaries'),
      detail,
      unit,
      format: 'money',
      month: ({ at }) => `ROUND(${at(heads)}*${at(salary)},${decimals})`,
    });
    const charges = sheet.add({
      label: t('workbook.line.charges'),
      detail,
      unit,
      format: 'money',
      month: ({ at }) => `ROUND(${at(salaries)}*${assumptions.of('payrollPercent')},${decimals})`,
    });
    return { category: hire.category, heads, salaries, charges };
  });
  sheet.heading(t('workbook.heading.totals'));
  const heads = sheet.add({
    label: t('numbers.line.heads'),
    format: 'whole',
    role: 'sum',
    month: sumOf(rows.map((row) => row.heads)),
  });
  const used = costCategories.filter((category) => rows.some((row) => row.category === category));
  const categories = new Map(
    used.map((category) => {
      const own = rows
        .filter((row) => row.category === category)
        .flatMap(({ salaries, charges }) => [salaries, charges]);
      return [
        category,
        sheet.add({ label: t(`numbers.line.${lineOfCategory[category]}`), unit, format: 'money', month: sumOf(own) }),
      ];
    }),
  );
  const label = t('numbers.line.peoplePaid');
  const paid = sheet.add({ label, unit, format: 'money', role: 'total', month: sumOf([...categories.values()]) });
  return { heads, paid, categories };
}

export interface CostRows {
  readonly categories: ReadonlyMap<CostCategory, MonthlyRow>;
  readonly billed: MonthlyRow;
  readonly paid: MonthlyRow;
}

/** Adds what suppliers are paid for: monthly costs, training and data, and when they are paid. */
export function addCosts(context: Context, revenue: RevenueRows, people: PeopleRows): CostRows {
  const { workbook, sheet, assumptions } = context;
  const { t, project, decimals } = workbook;
  const { numbers } = project;
  const unit = project.raise.currency;
  const rows: { readonly category: CostCategory; readonly row: MonthlyRow }[] = [];
  if (numbers.costs.length > 0) sheet.heading(t('workbook.heading.costs'));
  for (const cost of numbers.costs)
    rows.push({ category: cost.category, row: addCost(context, cost, revenue, people) });
  if (numbers.training.length > 0) sheet.heading(t('workbook.list.training'));
  for (const work of numbers.training) rows.push({ category: work.category, row: addTraining(context, work) });
  if (numbers.dataWork.length > 0) sheet.heading(t('workbook.list.dataWork'));
  for (const work of numbers.dataWork) rows.push({ category: work.category, row: addDataWork(context, work) });
  sheet.heading(t('workbook.heading.totals'));
  const used = costCategories.filter((category) => rows.some((row) => row.category === category));
  const categories = new Map(
    used.map((category) => {
      const own = rows.filter((row) => row.category === category).map(({ row }) => row);
      return [
        category,
        sheet.add({ label: t(`numbers.line.${lineOfCategory[category]}`), unit, format: 'money', month: sumOf(own) }),
      ];
    }),
  );
  const label = t('numbers.line.suppliersBilled');
  const billed = sheet.add({ label, unit, format: 'money', role: 'sum', month: sumOf([...categories.values()]) });
  const later = addPaidLater(sheet, {
    labels: [t('workbook.line.late'), t('workbook.line.paidLater')],
    unit,
    invoiced: billed,
    days: assumptions.of('payableDays'),
    decimals,
  });
  const paid = sheet.add({
    label: t('numbers.line.suppliersPaid'),
    unit,
    format: 'money',
    role: 'total',
    month: ({ at, number }) => `${at(later)}+IF(${number}=1,${assumptions.of('opening/payablesMinor')},0)`,
  });
  return { categories, billed, paid };
}

function addCost(context: Context, cost: Cost, revenue: RevenueRows, people: PeopleRows): MonthlyRow {
  const { workbook, sheet, assumptions } = context;
  const { t, project } = workbook;
  const path = `costs/${cost.id}`;
  const end = assumptions.numberOf(`${path}/end`);
  const detail = t(`numbers.category.${cost.category}`);
  const unit = project.raise.currency;
  const owner = { path, plan: costPlans[cost.kind], given: groundOf(cost, revenue, people) };
  const { worth } = addMonthSteps(context, owner, (step, { month }) =>
    sheet.add({
      label: `${cost.name}: ${stepLabel(workbook, cost.kind, step.name)}`,
      detail,
      ...(step.unit === 'whole' ? { format: 'whole' } : { unit, format: 'money' }),
      month,
    }),
  );
  return sheet.add({
    label: cost.name,
    detail,
    unit,
    format: 'money',
    month: (cells) => `IF(${cells.number}>${end},0,${worth.month(cells)})`,
  });
}

/** The row that a cost hangs on; null for one that hangs on none, or on a stream that is gone. */
function groundOf(cost: Cost, revenue: RevenueRows, people: PeopleRows): MonthlyRow | null {
  const { hangsOn } = costPlans[cost.kind];
  const stream = streamOfCost(cost) ?? '';
  if (hangsOn === 'heads') return people.heads;
  if (hangsOn === 'revenue') return stream === '' ? revenue.revenue : (revenue.streams.get(stream)?.revenue ?? null);
  return stream === '' ? revenue.allCustomers : (revenue.customers.get(stream) ?? null);
}

function addTraining({ workbook, sheet, assumptions, driver }: Context, work: Training): MonthlyRow {
  const { t, project, decimals } = workbook;
  const path = `training/${work.id}`;
  const detail = t(`numbers.category.${work.category}`);
  const unit = project.raise.currency;
  const of = (role: string) => driver(`${path}/${role}`);
  const gpuHours = sheet.add({
    label: `${work.name}: ${t('workbook.line.gpuHours')}`,
    detail,
    format: 'count',
    month: ({ at }) => `ROUND(${at(of('gpus'))}*${at(of('hours'))},6)`,
  });
  const run = sheet.add({
    label: `${work.name}: ${t('workbook.line.run')}`,
    detail,
    unit,
    format: 'money',
    month: ({ at }) => `ROUND(${at(gpuHours)}*${at(of('price'))},${decimals})`,
  });
  const end = assumptions.numberOf(`${path}/end`);
  return sheet.add({
    label: work.name,
    detail,
    unit,
    format: 'money',
    month: ({ at, number }) => `IF(${number}>${end},0,ROUND(${at(run)}*${at(of('runsPerQuarter'))}/3,${decimals}))`,
  });
}

function addDataWork({ workbook, sheet, assumptions, driver }: Context, work: DataWork): MonthlyRow {
  const { t, project, decimals } = workbook;
  const path = `dataWork/${work.id}`;
  const end = assumptions.numberOf(`${path}/end`);
  const product = (cells: MonthCells, a: string, b: string) =>
    `ROUND(${cells.at(driver(`${path}/${a}`))}*${cells.at(driver(`${path}/${b}`))},${decimals})`;
  return sheet.add({
    label: work.name,
    detail: t(`numbers.category.${work.category}`),
    unit: project.raise.currency,
    format: 'money',
    month: (cells) =>
      `IF(${cells.number}>${end},0,${product(cells, 'labels', 'labelPrice')}+${product(cells, 'storage', 'storagePrice')})`,
  });
}
