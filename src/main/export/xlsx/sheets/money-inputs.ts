import { amountRange } from './amount-range';
import type { Assumptions } from './assumptions';
import { tidy } from './driver-units';
import type { InputAdder } from './input-adder';
import type { WorkbookContext } from './workbook-context';

/** Purchases, loans, money that comes in, tax, and what the company has and owes on the eve. */
export function addMoneyInputs(workbook: WorkbookContext, assumptions: Assumptions, inputs: InputAdder): void {
  const { t, project } = workbook;
  const { numbers } = project;
  assumptions.heading(t('workbook.heading.general'));
  inputs.percent('payrollPercent', numbers.payrollPercent, t('workbook.input.payroll'), 200);
  inputs.whole('payableDays', numbers.payableDays, t('workbook.input.payableDays'), t('workbook.unit.days'));
  addPurchasesAndLoans(workbook, assumptions, inputs);
  addMoneyThatComes(workbook, assumptions, inputs);
  addRaise(workbook, assumptions, inputs);
  addOpeningAndTax(workbook, assumptions, inputs);
}

function addPurchasesAndLoans({ t, project }: WorkbookContext, assumptions: Assumptions, inputs: InputAdder): void {
  const { capex, loans } = project.numbers;
  const months = t('workbook.unit.months');
  for (const { id, name, month, amountMinor, lifeMonths } of capex) {
    assumptions.heading(name, t('workbook.list.capex'));
    inputs.event(`capex/${id}/month`, month);
    inputs.amount(`capex/${id}/amountMinor`, amountMinor, t('workbook.input.amount'), true);
    inputs.plain(`capex/${id}/lifeMonths`, lifeMonths, t('workbook.input.life'), months);
  }
  for (const { id, name, month, amountMinor, ratePercent, repayMonths, graceMonths } of loans) {
    assumptions.heading(name, t('workbook.list.loans'));
    inputs.event(`loans/${id}/month`, month);
    inputs.amount(`loans/${id}/amountMinor`, amountMinor, t('workbook.input.amount'), true);
    inputs.percent(`loans/${id}/ratePercent`, ratePercent, t('workbook.input.rate'));
    inputs.plain(`loans/${id}/repayMonths`, repayMonths, t('workbook.input.repay'), months);
    inputs.plain(`loans/${id}/graceMonths`, graceMonths, t('workbook.input.grace'), months);
  }
}

function addMoneyThatComes({ t, project }: WorkbookContext, assumptions: Assumptions, inputs: InputAdder): void {
  const { numbers, capTable } = project;
  for (const { id, name, kind, month, amountMinor } of numbers.funding) {
    assumptions.heading(name, t(`workbook.funding.${kind}`));
    inputs.event(`funding/${id}/month`, month);
    inputs.amount(`funding/${id}/amountMinor`, amountMinor, t('workbook.input.amount'), true);
  }
  for (const safe of capTable.safes) {
    const holder = capTable.holders.find(({ id }) => id === safe.holder)?.name ?? '';
    assumptions.heading(`SAFE ${holder}`.trim(), t('workbook.funding.safe'));
    inputs.event(`safes/${safe.id}/date`, safe.date);
    inputs.amount(`safes/${safe.id}/amountMinor`, safe.amountMinor, t('workbook.input.amount'), false);
  }
  for (const { id, name, date, investments } of capTable.rounds) {
    assumptions.heading(name, t('workbook.funding.equity'));
    inputs.event(`rounds/${id}/date`, date);
    const sum = investments.reduce((all, one) => all + Math.min(Math.max(one.amountMinor, 0), amountRange), 0);
    inputs.sum(`rounds/${id}/amountMinor`, sum, t('workbook.input.amount'));
  }
}

function addRaise({ t, project }: WorkbookContext, assumptions: Assumptions, inputs: InputAdder): void {
  const { numbers, raise } = project;
  assumptions.heading(t('workbook.heading.raise'), t(`workbook.instrument.${raise.instrument}`));
  inputs.plain('includeRaise', numbers.includeRaise ? 1 : 0, t('workbook.input.includeRaise'), '');
  inputs.event('raise/closeDate', raise.closeDate, t('workbook.input.close'));
  inputs.amount('raise/amountMinor', raise.amountMinor, t('workbook.input.amount'), true);
  for (const { id, amountMinor, label } of raise.useOfFunds)
    inputs.amount(`raise/use/${id}`, amountMinor, `${t('workbook.input.use')}: ${label}`, false);
}

function addOpeningAndTax(
  { t, project }: WorkbookContext,
  assumptions: Assumptions,
  { amount, plain }: InputAdder,
): void {
  const { opening, tax } = project.numbers;
  const months = t('workbook.unit.months');
  assumptions.heading(t('workbook.heading.opening'));
  amount('opening/cashMinor', opening.cashMinor, t('numbers.line.cash'), true);
  amount('opening/receivablesMinor', opening.receivablesMinor, t('numbers.line.receivables'), false);
  amount('opening/payablesMinor', opening.payablesMinor, t('numbers.line.payables'), false);
  amount('opening/deferredRevenueMinor', opening.deferredRevenueMinor, t('numbers.line.deferredRevenue'), false);
  plain('opening/deferredMonths', opening.deferredMonths, t('workbook.input.deferredMonths'), months);
  amount('opening/fixedAssetsMinor', opening.fixedAssetsMinor, t('numbers.line.fixedAssets'), false);
  plain('opening/fixedAssetsMonths', opening.fixedAssetsMonths, t('workbook.input.life'), months);
  amount('opening/paidInMinor', opening.paidInMinor, t('numbers.line.paidIn'), false);
  assumptions.heading(t('workbook.heading.tax'));
  const share = (value: number) => tidy(Math.round(Math.min(Math.max(value, 0), 100) * 1e6) / 1e8);
  plain('tax/rate', share(tax.ratePercent), t('workbook.input.taxRate'), '%', 'percent');
  plain('tax/carry', tax.carryLosses ? 1 : 0, t('workbook.input.carryLosses'), '');
  plain('tax/limit', share(tax.lossLimitPercent), t('workbook.input.lossLimit'), '%', 'percent');
  amount('tax/losses', tax.openingLossesMinor, t('workbook.input.openingLosses'), false);
  plain('tax/payAfter', tax.payAfterMonths, t('workbook.input.payAfter'), months);
}
