import { type Currency, minorPerMajor, newId } from '#shared/base';
import {
  type Capex,
  type Cost,
  type CostKind,
  type DataWork,
  type Driver,
  type Funding,
  type Hire,
  type Loan,
  type Stream,
  type StreamKind,
  steadyDriver,
  type Training,
} from '#shared/project';

/** What a new row begins with: figures of a small company, so that something moves; each waits to be typed over. */
export function newStream(kind: StreamKind, name: string, currency: Currency): Stream {
  const money = major(currency);
  const common = { id: newId(), name, start: '', receivableDays: 30 };
  const customers = (added: number) => ({
    of: '',
    opening: 0,
    new: steadyDriver(added),
    churn: steadyDriver(2),
  });
  switch (kind) {
    case 'licence':
      return { ...common, kind, units: steadyDriver(1), price: money(20_000) };
    case 'subscription':
      return { ...common, kind, receivableDays: 0, customers: customers(5), price: money(100), billedMonths: 1 };
    case 'services':
      return { ...common, kind, units: steadyDriver(10), price: money(800) };
    case 'usage':
      return {
        ...common,
        kind,
        customers: customers(5),
        units: steadyDriver(1_000),
        price: money(10),
        perUnits: 1_000,
      };
    case 'assets':
      return { ...common, kind, customers: customers(2), assets: money(1_000_000), fee: steadyDriver(50) };
    case 'partner':
      return { ...common, kind, sales: money(50_000), share: steadyDriver(20) };
  }
}

function major(currency: Currency): (amount: number) => Driver {
  return (amount) => steadyDriver(amount * minorPerMajor(currency));
}

/** A cost that comes every month; its category is the usual one for what it hangs on. */
export function newCost(kind: CostKind, name: string, currency: Currency): Cost {
  const money = major(currency);
  const common = { id: newId(), name, start: '', end: '' };
  switch (kind) {
    case 'fixed':
      return { ...common, kind, category: 'general', amount: money(2_000) };
    case 'per-head':
      return { ...common, kind, category: 'general', amount: money(300) };
    case 'revenue-share':
      return { ...common, kind, category: 'third-party', stream: '', share: steadyDriver(3) };
    case 'per-customer':
      return { ...common, kind, category: 'support', stream: '', amount: money(5) };
    case 'per-unit':
      return {
        ...common,
        kind,
        category: 'inference',
        stream: '',
        units: steadyDriver(1_000_000),
        price: money(2),
        perUnits: 1_000_000,
      };
  }
}

export function newHire(role: string, currency: Currency): Hire {
  return {
    id: newId(),
    role,
    category: 'research',
    count: 1,
    start: '',
    end: '',
    salary: major(currency)(currency === 'CNY' ? 25_000 : 8_000),
  };
}

export function newTraining(name: string, currency: Currency): Training {
  return {
    id: newId(),
    name,
    category: 'research',
    start: '',
    end: '',
    gpus: steadyDriver(8),
    hours: steadyDriver(24),
    price: steadyDriver(Math.round((currency === 'CNY' ? 16 : 2.4) * minorPerMajor(currency))),
    runsPerQuarter: steadyDriver(1),
  };
}

export function newDataWork(name: string, currency: Currency): DataWork {
  return {
    id: newId(),
    name,
    category: 'research',
    start: '',
    end: '',
    labels: steadyDriver(1_000),
    labelPrice: steadyDriver(Math.round(0.5 * minorPerMajor(currency))),
    storage: steadyDriver(1),
    storagePrice: major(currency)(25),
  };
}

export function newCapex(name: string): Capex {
  return { id: newId(), name, month: '', amountMinor: 0, lifeMonths: 36 };
}

export function newLoan(name: string): Loan {
  return { id: newId(), name, month: '', amountMinor: 0, ratePercent: 5, repayMonths: 24, graceMonths: 0 };
}

export function newFunding(name: string, kind: Funding['kind']): Funding {
  return { id: newId(), name, kind, month: '', amountMinor: 0 };
}
