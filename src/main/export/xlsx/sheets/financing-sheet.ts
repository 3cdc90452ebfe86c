import type { Loan } from '#shared/project';
import { onSheet } from '../book/sheet-draft';
import type { Context } from './context';
import type { MonthlyRow } from './monthly-sheet';
import { addSpread, sumOf } from './row-formulas';

export interface FinancingRows {
  readonly depreciation: MonthlyRow;
  readonly capex: MonthlyRow;
  readonly interest: MonthlyRow;
  readonly loansDrawn: MonthlyRow;
  readonly loansRepaid: MonthlyRow;
  readonly grants: MonthlyRow;
  readonly equityIn: MonthlyRow;
  readonly safesIn: MonthlyRow;
  readonly notesIn: MonthlyRow;
  /** What is owed on all loans on the eve: a formula of one value. */
  readonly openingLoans: string;
}

/** Adds purchases with what is written off, loans with their schedules, and money that comes in. */
export function addFinancing(context: Context): FinancingRows {
  const { workbook, sheet } = context;
  const { t, project } = workbook;
  const unit = project.raise.currency;
  const assets = addAssets(context);
  if (project.numbers.loans.length > 0) sheet.heading(t('workbook.list.loans'));
  const loans = project.numbers.loans.map((loan) => addLoan(context, loan));
  const money = addMoney(context);
  sheet.heading(t('workbook.heading.totals'));
  const total = (label: string, rows: readonly MonthlyRow[]) =>
    sheet.add({ label, unit, format: 'money', role: 'sum', month: sumOf(rows) });
  return {
    depreciation: total(
      t('numbers.line.depreciation'),
      assets.map((asset) => asset.depreciation),
    ),
    capex: total(
      t('numbers.line.capex'),
      assets.flatMap(({ paid }) => (paid ? [paid] : [])),
    ),
    interest: total(
      t('numbers.line.interest'),
      loans.map(({ interest }) => interest),
    ),
    loansDrawn: total(
      t('numbers.line.loansDrawn'),
      loans.map(({ drawn }) => drawn),
    ),
    loansRepaid: total(
      t('numbers.line.loansRepaid'),
      loans.map(({ repaid }) => repaid),
    ),
    grants: total(t('numbers.line.grants'), money('grant')),
    equityIn: total(t('numbers.line.equityIn'), money('equity')),
    safesIn: total(t('numbers.line.safesIn'), money('safe')),
    notesIn: total(t('numbers.line.notesIn'), money('convertible-note')),
    openingLoans:
      loans.length === 0 ? '0' : loans.map(({ balance }) => onSheet(sheet.draft.name, sheet.eve(balance))).join('+'),
  };
}

function addAssets({ workbook, sheet, assumptions }: Context) {
  const { t, project, decimals } = workbook;
  const unit = project.raise.currency;
  sheet.heading(t('workbook.list.capex'));
  const before = addSpread(sheet, {
    label: t('workbook.line.openingDepreciation'),
    unit,
    whole: assumptions.of('opening/fixedAssetsMinor'),
    parts: assumptions.of('opening/fixedAssetsMonths'),
    first: '1',
    decimals,
  });
  const bought = project.numbers.capex.map((item) => {
    const path = `capex/${item.id}`;
    const month = assumptions.numberOf(`${path}/month`);
    const amount = assumptions.of(`${path}/amountMinor`);
    const paid = sheet.add({
      label: `${item.name}: ${t('workbook.line.paid')}`,
      unit,
      format: 'money',
      month: ({ number }) => `IF(${number}=${month},${amount},0)`,
    });
    const depreciation = addSpread(sheet, {
      label: `${item.name}: ${t('numbers.line.depreciation')}`,
      unit,
      // Paid for and written off only when it falls into the model.
      whole: `SUM(${sheet.all(paid)})`,
      parts: assumptions.of(`${path}/lifeMonths`),
      first: month,
      decimals,
    });
    return { paid, depreciation };
  });
  return [{ paid: null, depreciation: before }, ...bought];
}

function addLoan({ workbook, sheet, assumptions }: Context, loan: Loan) {
  const { t, project, decimals } = workbook;
  const unit = project.raise.currency;
  const path = `loans/${loan.id}`;
  const month = assumptions.numberOf(`${path}/month`);
  const amount = assumptions.of(`${path}/amountMinor`);
  const parts = assumptions.of(`${path}/repayMonths`);
  const grace = assumptions.of(`${path}/graceMonths`);
  const rate = assumptions.of(`${path}/ratePercent`);
  const label = (
    line: 'workbook.line.drawn' | 'workbook.line.repaid' | 'numbers.line.interest' | 'workbook.line.owed',
  ) => `${loan.name}: ${t(line)}`;
  const balance: MonthlyRow = { sheet: sheet.draft.name, row: sheet.nextRow() + 3 };
  const drawn = sheet.add({
    label: label('workbook.line.drawn'),
    unit,
    format: 'money',
    month: ({ number }) => `IF(${number}=${month},${amount},0)`,
  });
  const first = `(${month}+${grace}+1)`;
  const repaid = addSpread(sheet, {
    label: label('workbook.line.repaid'),
    unit,
    whole: amount,
    parts,
    first,
    decimals,
  });
  const interest = sheet.add({
    label: label('numbers.line.interest'),
    unit,
    format: 'money',
    month: ({ before }) => `ROUND(${before(balance)}*${rate}/12,${decimals})`,
  });
  const paidParts = `MIN(MAX(1-${first},0),${parts})`;
  sheet.add({
    label: label('workbook.line.owed'),
    unit,
    format: 'money',
    role: 'sum',
    eve: `IF(${month}<1,${amount}-ROUND(${amount}*${paidParts}/${parts},${decimals}),0)`,
    month: ({ at, before }) => `ROUND(${before(balance)}+${at(drawn)}-${at(repaid)},${decimals})`,
  });
  return { drawn, repaid, interest, balance };
}

type MoneyKind = 'grant' | 'equity' | 'safe' | 'convertible-note';

function addMoney({ workbook, sheet, assumptions }: Context): (kind: MoneyKind) => readonly MonthlyRow[] {
  const { t, project } = workbook;
  const { numbers, capTable, raise } = project;
  const rows: { readonly kind: MoneyKind; readonly row: MonthlyRow }[] = [];
  sheet.heading(t('workbook.heading.money'));
  const add = (kind: MoneyKind, label: string, month: string, amount: string) => {
    const row = sheet.add({
      label,
      detail: t(`workbook.funding.${kind}`),
      unit: raise.currency,
      format: 'money',
      month: ({ number }) => `IF(${number}=${month},${amount},0)`,
    });
    rows.push({ kind, row });
  };
  const numberOf = (path: string) => assumptions.numberOf(path);
  for (const { id, kind, name } of numbers.funding)
    add(kind, name, numberOf(`funding/${id}/month`), assumptions.of(`funding/${id}/amountMinor`));
  for (const { id, holder } of capTable.safes) {
    const name = capTable.holders.find((one) => one.id === holder)?.name ?? '';
    add('safe', name === '' ? 'SAFE' : name, numberOf(`safes/${id}/date`), assumptions.of(`safes/${id}/amountMinor`));
  }
  for (const { id, name } of capTable.rounds)
    add('equity', name, numberOf(`rounds/${id}/date`), assumptions.of(`rounds/${id}/amountMinor`));
  const instruments = {
    equity: 'equity',
    'capital-increase': 'equity',
    safe: 'safe',
    'convertible-note': 'convertible-note',
  } as const;
  const asked = `${assumptions.of('raise/amountMinor')}*${assumptions.of('includeRaise')}`;
  add(instruments[raise.instrument], t('workbook.heading.raise'), numberOf('raise/closeDate'), asked);
  return (kind) => rows.filter((one) => one.kind === kind).map(({ row }) => row);
}

export interface TaxRows {
  readonly tax: MonthlyRow;
  readonly paid: MonthlyRow;
}

/** Adds the tax on each calendar year's profit so far, with losses carried forward, and when it is paid. */
export function addTax({ workbook, sheet, assumptions }: Context, profit: MonthlyRow): TaxRows {
  const { t, project, decimals } = workbook;
  const unit = project.raise.currency;
  const money = { unit, format: 'money' } as const;
  sheet.heading(t('workbook.heading.tax'));
  const isNewYear = (date: string, number: string) => `OR(${number}=1,MONTH(${date})=1)`;
  const year = sheet.add({
    ...money,
    label: t('workbook.line.profitSoFar'),
    month: ({ number, date, at, before }, self) =>
      `ROUND(IF(${isNewYear(date, number)},0,${before(self)})+${at(profit)},${decimals})`,
  });
  const losses: MonthlyRow = { sheet: sheet.draft.name, row: sheet.nextRow() };
  const used: MonthlyRow = { ...losses, row: losses.row + 1 };
  const carry = assumptions.of('tax/carry');
  sheet.add({
    ...money,
    label: t('workbook.line.lossesBefore'),
    month: ({ number, date, before }) => {
      const added = `IF(${before(year)}>0,-${before(used)},-${before(year)})*${carry}`;
      const carried = `IF(MONTH(${date})=1,ROUND(${before(losses)}+${added},${decimals}),${before(losses)})`;
      return number.startsWith('E$') ? `${assumptions.of('tax/losses')}*${carry}` : carried;
    },
  });
  sheet.add({
    ...money,
    label: t('workbook.line.lossesUsed'),
    month: ({ at }) =>
      `IF(${at(year)}>0,MIN(${at(losses)},ROUND(${at(year)}*${assumptions.of('tax/limit')},${decimals})),0)`,
  });
  const due = sheet.add({
    ...money,
    label: t('workbook.line.taxSoFar'),
    month: ({ at }) => `IF(${at(year)}>0,ROUND((${at(year)}-${at(used)})*${assumptions.of('tax/rate')},${decimals}),0)`,
  });
  const tax = sheet.add({
    ...money,
    label: t('numbers.line.tax'),
    role: 'sum',
    month: ({ number, date, at, before }) => `${at(due)}-IF(${isNewYear(date, number)},0,${before(due)})`,
  });
  const yearly = sheet.add({
    ...money,
    label: t('workbook.line.taxOfYear'),
    month: ({ date, at }) => `IF(MONTH(${date})=12,${at(due)},0)`,
  });
  const paid = sheet.add({
    ...money,
    label: t('numbers.line.taxPaid'),
    role: 'sum',
    month: ({ number }) => `SUMIF(${sheet.numbers()},${number}-${assumptions.of('tax/payAfter')},${sheet.all(yearly)})`,
  });
  return { tax, paid };
}
