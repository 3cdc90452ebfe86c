import { baseOf, costPlans, driversOf, streamPlans } from '#shared/numbers';
import type { Driver } from '#shared/project';
import type { CellFormat } from '../book/cell-style';
import { amountRange } from './amount-range';
import type { Assumptions } from './assumptions';
import { addDriverInputs, type PlacedDriver } from './driver-inputs';
import { inBook, tidy } from './driver-units';
import { type Kit, major } from './kit';
import { byScenario, delayOf, scaleOf, setOf } from './scenario-values';
import { addSettingInputs } from './setting-inputs';

export interface ModelInputs {
  /** The drivers of one owner, in its own order. */
  readonly driversOf: (list: string, id: string) => readonly PlacedDriver[];
}

/** Adds every input of the model, in the order of its calculation. */
export function addModelInputs(kit: Kit, assumptions: Assumptions): ModelInputs {
  const placed = placedDrivers(kit);
  const { numbers } = kit.project;
  const { t } = kit;
  const drivers = (list: string, id: string) => placed.get(`${list}/${id}`) ?? [];
  const addDrivers = (list: string, id: string) => {
    for (const driver of drivers(list, id)) addDriverInputs(kit, assumptions, driver);
  };
  const dates = (
    list: string,
    { id, start, end }: { readonly id: string; readonly start: string; readonly end?: string },
  ) => {
    const key = `${list}/${id}/start`;
    const none = byScenario(() => 0);
    assumptions.addDate({
      key,
      label: t('workbook.input.first'),
      date: start,
      count: 'start',
      delay: start === '' ? none : delayOf(numbers, key),
    });
    if (end !== undefined)
      assumptions.addDate({
        key: `${list}/${id}/end`,
        label: t('workbook.input.last'),
        date: end,
        count: 'end',
        delay: none,
      });
  };
  for (const stream of numbers.streams) {
    const path = `streams/${stream.id}`;
    assumptions.heading(stream.name, t(`numbers.stream.${stream.kind}`));
    dates('streams', stream);
    addWhole(
      kit,
      assumptions,
      `${path}/receivableDays`,
      stream.receivableDays,
      t('workbook.input.receivableDays'),
      t('workbook.unit.days'),
    );
    const base = baseOf(stream);
    if (base?.of === '') addOpening(kit, assumptions, path, base.opening);
    addSettingInputs(kit, assumptions, path, stream, streamPlans[stream.kind]);
    addDrivers('streams', stream.id);
  }
  for (const cost of numbers.costs) {
    assumptions.heading(cost.name, `${t(`numbers.category.${cost.category}`)} · ${t(`numbers.cost.${cost.kind}`)}`);
    dates('costs', cost);
    addSettingInputs(kit, assumptions, `costs/${cost.id}`, cost, costPlans[cost.kind]);
    addDrivers('costs', cost.id);
  }
  for (const list of ['training', 'dataWork'] as const) {
    for (const work of numbers[list]) {
      assumptions.heading(work.name, `${t(`numbers.category.${work.category}`)} · ${t(`workbook.list.${list}`)}`);
      dates(list, work);
      addDrivers(list, work.id);
    }
  }
  for (const hire of numbers.hires) {
    assumptions.heading(hire.role, `${t(`numbers.category.${hire.category}`)} · ${t('workbook.list.hires')}`);
    addWhole(kit, assumptions, `hires/${hire.id}/count`, hire.count, t('workbook.input.count'), '', 10_000);
    dates('hires', hire);
    addDrivers('hires', hire.id);
  }
  addMoneyInputs(kit, assumptions);
  return { driversOf: drivers };
}

function placedDrivers({ project }: Kit): ReadonlyMap<string, PlacedDriver[]> {
  const placed = new Map<string, PlacedDriver[]>();
  for (const info of driversOf(project.numbers)) {
    const key = `${info.owner.list}/${info.owner.id}`;
    const list = placed.get(key) ?? [];
    const driver = info.place.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], project) as Driver;
    placed.set(key, [...list.filter((other) => other.info.path !== info.path), { info, driver }]);
  }
  return placed;
}

/** A whole number that scenarios may set or scale. */
function addWhole(
  kit: Kit,
  assumptions: Assumptions,
  path: string,
  value: number,
  label: string,
  unit: string,
  max = amountRange,
) {
  assumptions.add({ key: path, label, unit, format: 'whole', values: wholeOf(kit, path, value, max) });
}

function wholeOf({ project }: Kit, path: string, value: number, max: number) {
  const set = setOf(project.numbers, path, value);
  const scale = scaleOf(project.numbers, path);
  return byScenario((scenario) => {
    const scaled = Math.round(tidy((Math.round(set[scenario]) * scale[scenario]) / 100));
    return Math.min(Math.max(scaled, 0), max);
  });
}

function addOpening(kit: Kit, assumptions: Assumptions, path: string, value: number) {
  const key = `${path}/customers/opening`;
  const set = setOf(kit.project.numbers, key, value);
  const scale = scaleOf(kit.project.numbers, key);
  const values = byScenario((scenario) => {
    const within = Math.min(Math.max((set[scenario] * scale[scenario]) / 100, 0), 5_000_000_000);
    return Math.round(within * 1e6) / 1e6;
  });
  assumptions.add({ key, label: kit.t('workbook.input.openingCustomers'), format: 'count', values });
}

function addPlain(
  assumptions: Assumptions,
  key: string,
  value: number,
  label: string,
  unit: string,
  format: CellFormat = 'whole',
) {
  assumptions.add({ key, label, unit, format, values: byScenario(() => value) });
}

/** Purchases, loans, money that comes in, tax, and what the company has and owes on the eve. */
function addMoneyInputs(kit: Kit, assumptions: Assumptions): void {
  const { t, project } = kit;
  const { numbers, raise, capTable } = project;
  const currency = raise.currency;
  const amount = (key: string, minor: number, label: string, mayChange: boolean) => {
    const whole = mayChange
      ? wholeOf(kit, key, minor, amountRange)
      : byScenario(() => Math.min(Math.max(minor, 0), amountRange));
    assumptions.add({
      key,
      label,
      unit: currency,
      format: 'cents',
      values: byScenario((scenario) => major(kit, whole[scenario])),
    });
  };
  const event = (key: string, date: string, label = t('workbook.input.month'), delay = delayOf(numbers, key)) =>
    assumptions.addDate({ key, label, date, count: 'event', delay });
  const percent = (key: string, value: number, label: string, max = 100) => {
    const set = setOf(numbers, key, value);
    const scale = scaleOf(numbers, key);
    const values = byScenario((scenario) => {
      const within = Math.min(Math.max((set[scenario] * scale[scenario]) / 100, 0), max);
      return inBook(kit, 'percent', Math.round(within * 1e6) / 1e6);
    });
    assumptions.add({ key, label, unit: '%', format: 'percent', values });
  };
  assumptions.heading(t('workbook.heading.general'));
  percent('payrollPercent', numbers.payrollPercent, t('workbook.input.payroll'), 200);
  addWhole(
    kit,
    assumptions,
    'payableDays',
    numbers.payableDays,
    t('workbook.input.payableDays'),
    t('workbook.unit.days'),
  );
  for (const item of numbers.capex) {
    assumptions.heading(item.name, t('workbook.list.capex'));
    event(`capex/${item.id}/month`, item.month);
    amount(`capex/${item.id}/amountMinor`, item.amountMinor, t('workbook.input.amount'), true);
    addPlain(
      assumptions,
      `capex/${item.id}/lifeMonths`,
      item.lifeMonths,
      t('workbook.input.life'),
      t('workbook.unit.months'),
    );
  }
  for (const loan of numbers.loans) {
    assumptions.heading(loan.name, t('workbook.list.loans'));
    event(`loans/${loan.id}/month`, loan.month);
    amount(`loans/${loan.id}/amountMinor`, loan.amountMinor, t('workbook.input.amount'), true);
    percent(`loans/${loan.id}/ratePercent`, loan.ratePercent, t('workbook.input.rate'));
    addPlain(
      assumptions,
      `loans/${loan.id}/repayMonths`,
      loan.repayMonths,
      t('workbook.input.repay'),
      t('workbook.unit.months'),
    );
    addPlain(
      assumptions,
      `loans/${loan.id}/graceMonths`,
      loan.graceMonths,
      t('workbook.input.grace'),
      t('workbook.unit.months'),
    );
  }
  for (const one of numbers.funding) {
    assumptions.heading(one.name, t(`workbook.funding.${one.kind}`));
    event(`funding/${one.id}/month`, one.month);
    amount(`funding/${one.id}/amountMinor`, one.amountMinor, t('workbook.input.amount'), true);
  }
  for (const safe of capTable.safes) {
    const holder = capTable.holders.find(({ id }) => id === safe.holder)?.name ?? '';
    assumptions.heading(`SAFE ${holder}`.trim(), t('workbook.funding.safe'));
    event(`safes/${safe.id}/date`, safe.date);
    amount(`safes/${safe.id}/amountMinor`, safe.amountMinor, t('workbook.input.amount'), false);
  }
  for (const round of capTable.rounds) {
    assumptions.heading(round.name, t('workbook.funding.equity'));
    event(`rounds/${round.id}/date`, round.date);
    const sum = round.investments.reduce((all, one) => all + Math.min(Math.max(one.amountMinor, 0), amountRange), 0);
    assumptions.add({
      key: `rounds/${round.id}/amountMinor`,
      label: t('workbook.input.amount'),
      unit: currency,
      format: 'cents',
      values: byScenario(() => major(kit, sum)),
    });
  }
  assumptions.heading(t('workbook.heading.raise'), t(`workbook.instrument.${raise.instrument}`));
  addPlain(assumptions, 'includeRaise', numbers.includeRaise ? 1 : 0, t('workbook.input.includeRaise'), '');
  event('raise/closeDate', raise.closeDate, t('workbook.input.close'));
  amount('raise/amountMinor', raise.amountMinor, t('workbook.input.amount'), true);
  for (const use of raise.useOfFunds)
    amount(`raise/use/${use.id}`, use.amountMinor, `${t('workbook.input.use')}: ${use.label}`, false);
  addOpeningAndTax(kit, assumptions, amount);
}

function addOpeningAndTax(
  { t, project }: Kit,
  assumptions: Assumptions,
  amount: (key: string, minor: number, label: string, mayChange: boolean) => void,
): void {
  const { opening, tax } = project.numbers;
  const months = t('workbook.unit.months');
  assumptions.heading(t('workbook.heading.opening'));
  amount('opening/cashMinor', opening.cashMinor, t('numbers.line.cash'), true);
  amount('opening/receivablesMinor', opening.receivablesMinor, t('numbers.line.receivables'), false);
  amount('opening/payablesMinor', opening.payablesMinor, t('numbers.line.payables'), false);
  amount('opening/deferredRevenueMinor', opening.deferredRevenueMinor, t('numbers.line.deferredRevenue'), false);
  addPlain(assumptions, 'opening/deferredMonths', opening.deferredMonths, t('workbook.input.deferredMonths'), months);
  amount('opening/fixedAssetsMinor', opening.fixedAssetsMinor, t('numbers.line.fixedAssets'), false);
  addPlain(assumptions, 'opening/fixedAssetsMonths', opening.fixedAssetsMonths, t('workbook.input.life'), months);
  amount('opening/paidInMinor', opening.paidInMinor, t('numbers.line.paidIn'), false);
  assumptions.heading(t('workbook.heading.tax'));
  const share = (value: number) => tidy(Math.round(Math.min(Math.max(value, 0), 100) * 1e6) / 1e8);
  addPlain(assumptions, 'tax/rate', share(tax.ratePercent), t('workbook.input.taxRate'), '%', 'percent');
  addPlain(assumptions, 'tax/carry', tax.carryLosses ? 1 : 0, t('workbook.input.carryLosses'), '');
  addPlain(assumptions, 'tax/limit', share(tax.lossLimitPercent), t('workbook.input.lossLimit'), '%', 'percent');
  amount('tax/losses', tax.openingLossesMinor, t('workbook.input.openingLosses'), false);
  addPlain(assumptions, 'tax/payAfter', tax.payAfterMonths, t('workbook.input.payAfter'), months);
}
