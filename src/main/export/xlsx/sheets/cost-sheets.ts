import { lineOfCategory } from '#shared/numbers';
import { type Cost, type CostCategory, costCategories, type DataWork, type Training } from '#shared/project';
import type { Context } from './context';
import type { MonthCells, MonthlyRow } from './monthly-sheet';
import type { RevenueRows } from './revenue-sheet';
import { addPaidLater, sumOf, wholeProduct } from './row-formulas';

export interface PeopleRows {
  readonly heads: MonthlyRow;
  readonly paid: MonthlyRow;
  /** What people of a category cost, charges included. */
  readonly categories: ReadonlyMap<CostCategory, MonthlyRow>;
}

/** Adds heads, salaries and employer's charges, role by role. */
export function addPeople({ kit, sheet, assumptions, driver }: Context): PeopleRows {
  const { t, project, decimals } = kit;
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
  const { kit, sheet, assumptions } = context;
  const { t, project, decimals } = kit;
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

function addCost(
  { kit, sheet, assumptions, driver }: Context,
  cost: Cost,
  revenue: RevenueRows,
  people: PeopleRows,
): MonthlyRow {
  const { t, project, decimals } = kit;
  const path = `costs/${cost.id}`;
  const end = assumptions.numberOf(`${path}/end`);
  const detail = t(`numbers.category.${cost.category}`);
  const of = (role: string) => driver(`${path}/${role}`);
  const row = (month: (cells: MonthCells) => string) =>
    sheet.add({
      label: cost.name,
      detail,
      unit: project.raise.currency,
      format: 'money',
      month: (cells) => `IF(${cells.number}>${end},0,${month(cells)})`,
    });
  const customers = ({ at }: MonthCells, stream: string) => {
    const found = stream === '' ? revenue.allCustomers : revenue.customers.get(stream);
    return found ? at(found) : '0';
  };
  switch (cost.kind) {
    case 'fixed':
      return row(({ at }) => at(of('amount')));
    case 'per-head':
      return row(({ at }) => `ROUND(${at(people.heads)}*${at(of('amount'))},${decimals})`);
    case 'revenue-share': {
      const base = cost.stream === '' ? revenue.revenue : revenue.streams.get(cost.stream)?.revenue;
      return row(({ at }) => `ROUND(${base ? at(base) : '0'}*${at(of('share'))},${decimals})`);
    }
    case 'per-customer':
      return row((cells) => `ROUND(${customers(cells, cost.stream)}*${cells.at(of('amount'))},${decimals})`);
    case 'per-unit': {
      const units = of('units');
      const label = `${cost.name}: ${t('workbook.line.volume')}`;
      const volume = sheet.add({
        label,
        detail,
        format: 'whole',
        month: (cells) => wholeProduct(customers(cells, cost.stream), cells.at(units)),
      });
      const per = assumptions.of(`${path}/perUnits`);
      return row(({ at }) => `ROUND(${at(volume)}*${at(of('price'))}/${per},${decimals})`);
    }
  }
}

function addTraining({ kit, sheet, assumptions, driver }: Context, work: Training): MonthlyRow {
  const { t, project, decimals } = kit;
  const path = `training/${work.id}`;
  const detail = t(`numbers.category.${work.category}`);
  const unit = project.raise.currency;
  const [gpus, hours, price, runs] = ['gpus', 'hours', 'price', 'runsPerQuarter'].map((role) =>
    driver(`${path}/${role}`),
  ) as [MonthlyRow, MonthlyRow, MonthlyRow, MonthlyRow];
  const gpuHours = sheet.add({
    label: `${work.name}: ${t('workbook.line.gpuHours')}`,
    detail,
    format: 'count',
    month: ({ at }) => `ROUND(${at(gpus)}*${at(hours)},6)`,
  });
  const run = sheet.add({
    label: `${work.name}: ${t('workbook.line.run')}`,
    detail,
    unit,
    format: 'money',
    month: ({ at }) => `ROUND(${at(gpuHours)}*${at(price)},${decimals})`,
  });
  const end = assumptions.numberOf(`${path}/end`);
  return sheet.add({
    label: work.name,
    detail,
    unit,
    format: 'money',
    month: ({ at, number }) => `IF(${number}>${end},0,ROUND(${at(run)}*${at(runs)}/3,${decimals}))`,
  });
}

function addDataWork({ kit, sheet, assumptions, driver }: Context, work: DataWork): MonthlyRow {
  const { t, project, decimals } = kit;
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
