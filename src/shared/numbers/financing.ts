import type { Capex, Instrument, Loan, Opening } from '#shared/project';
import { amount, million, mulDiv, partOf, scaled, zeros } from './exact';
import type { AssetForecast, FundingForecast, LoanForecast } from './types';
import type { ModelView } from './view';

/** What is written off: things from before, then each purchase that falls into the model. */
export function forecastAssets(view: ModelView, opening: Opening, capex: readonly Capex[]): AssetForecast[] {
  const old = amount(opening.fixedAssetsMinor);
  const before: AssetForecast = {
    id: 'opening',
    paid: zeros(view.months),
    depreciation: zeros(view.months).map((_, t) => partOf(old, t, opening.fixedAssetsMonths)),
  };
  return [before, ...capex.map((item) => purchase(view, item))];
}

function purchase(view: ModelView, { id, month, amountMinor, lifeMonths }: Capex): AssetForecast {
  const index = view.index(`capex/${id}/month`, month);
  const paid = zeros(view.months);
  const depreciation = zeros(view.months);
  if (index === null || index < 0 || index >= view.months) return { id, paid, depreciation };
  const price = amount(view.whole(`capex/${id}/amountMinor`, amountMinor));
  paid[index] = price;
  for (let t = index; t < view.months; t += 1) depreciation[t] = partOf(price, t - index, lifeMonths);
  return { id, paid, depreciation };
}

/** A loan's schedule. One that was drawn before the model enters it with what is still owed. */
export function forecastLoan(view: ModelView, loan: Loan): LoanForecast {
  const { id, repayMonths, graceMonths } = loan;
  const [drawn, repaid, interest, balance] = [0, 1, 2, 3].map(() => zeros(view.months)) as [
    number[],
    number[],
    number[],
    number[],
  ];
  const index = view.index(`loans/${id}/month`, loan.month);
  if (index === null || index >= view.months) return { id, opening: 0, drawn, repaid, interest, balance };
  const sum = amount(view.whole(`loans/${id}/amountMinor`, loan.amountMinor));
  const rate = scaled(view.decimal(`loans/${id}/ratePercent`, loan.ratePercent), million, 0, 100);
  const firstRepayment = index + graceMonths + 1;
  const partsPaid = Math.min(Math.max(0 - firstRepayment, 0), repayMonths);
  const opening = index < 0 ? sum - mulDiv(sum, partsPaid, repayMonths) : 0;
  let owed = opening;
  for (let t = Math.max(0, index); t < view.months; t += 1) {
    interest[t] = mulDiv(owed, rate, 1_200 * million);
    drawn[t] = t === index ? sum : 0;
    repaid[t] = partOf(sum, t - firstRepayment, repayMonths);
    owed += (drawn[t] as number) - (repaid[t] as number);
    balance[t] = owed;
  }
  return { id, opening, drawn, repaid, interest, balance };
}

const kindOfInstrument: Readonly<Record<Instrument, FundingForecast['kind']>> = {
  equity: 'equity',
  'capital-increase': 'equity',
  safe: 'safe',
  'convertible-note': 'convertible-note',
};

/**
 * Money that comes in while the model runs: grants and others of the model, SAFEs and rounds of the cap table, and the
 * raise. What is dated before the first month is in the opening balance already.
 */
export function forecastFunding(view: ModelView, withRaise: boolean): FundingForecast[] {
  const { numbers, capTable, raise } = view.input;
  const list: FundingForecast[] = [];
  const add = (
    id: string,
    source: FundingForecast['source'],
    kind: FundingForecast['kind'],
    index: number | null,
    amountMinor: number,
  ) => {
    if (index === null || index < 0 || index >= view.months || amountMinor <= 0) return;
    list.push({ id, source, kind, index, amountMinor });
  };
  for (const { id, kind, month, amountMinor } of numbers.funding) {
    const sum = amount(view.whole(`funding/${id}/amountMinor`, amountMinor));
    add(id, 'funding', kind, view.index(`funding/${id}/month`, month), sum);
  }
  for (const { id, date, amountMinor } of capTable.safes) {
    add(id, 'safes', 'safe', view.index(`safes/${id}/date`, date), amount(amountMinor));
  }
  for (const { id, date, investments } of capTable.rounds) {
    const sum = investments.reduce((all, one) => all + amount(one.amountMinor), 0);
    add(id, 'rounds', 'equity', view.index(`rounds/${id}/date`, date), sum);
  }
  if (withRaise && numbers.includeRaise) {
    const sum = amount(view.whole('raise/amountMinor', raise.amountMinor));
    add('raise', 'raise', kindOfInstrument[raise.instrument], view.index('raise/closeDate', raise.closeDate), sum);
  }
  return list;
}
