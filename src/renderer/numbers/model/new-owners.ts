import { newId } from '#shared/base';
import type { Capex, Funding, Loan } from '#shared/project';

export function newCapex(name: string): Capex {
  return { id: newId(), name, month: '', amountMinor: 0, lifeMonths: 36 };
}

export function newLoan(name: string): Loan {
  return { id: newId(), name, month: '', amountMinor: 0, ratePercent: 5, repayMonths: 24, graceMonths: 0 };
}

export function newFunding(name: string, kind: Funding['kind']): Funding {
  return { id: newId(), name, kind, month: '', amountMinor: 0 };
}
