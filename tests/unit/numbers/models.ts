import type { NumbersInput } from '#shared/numbers';
import {
  emptyCapTable,
  emptyNumbers,
  type Numbers,
  type Project,
  type Stream,
  type StreamKind,
  steadyDriver,
} from '#shared/project';

type Raise = Project['raise'];

/** A model that says nothing but what a test says. */
export function inputOf(numbers: Partial<Numbers>, raise: Partial<Raise> = {}): NumbersInput {
  return {
    numbers: { ...emptyNumbers(), startMonth: '2027-01', ...numbers },
    raise: {
      amountMinor: 0,
      currency: 'USD',
      instrument: 'equity',
      valuationMinor: 0,
      closeDate: '',
      runwayMonths: 0,
      useOfFunds: [],
      ...raise,
    },
    capTable: emptyCapTable(),
  };
}

const customers = { of: '', opening: 0, new: steadyDriver(0), churn: steadyDriver(0) };
const streams: { readonly [K in StreamKind]: Extract<Stream, { kind: K }> } = {
  licence: {
    kind: 'licence',
    id: 's',
    name: '',
    start: '',
    receivableDays: 0,
    units: steadyDriver(0),
    price: steadyDriver(0),
  },
  services: {
    kind: 'services',
    id: 's',
    name: '',
    start: '',
    receivableDays: 0,
    units: steadyDriver(0),
    price: steadyDriver(0),
  },
  subscription: {
    kind: 'subscription',
    id: 's',
    name: '',
    start: '',
    receivableDays: 0,
    customers,
    price: steadyDriver(0),
    billedMonths: 1,
  },
  usage: {
    kind: 'usage',
    id: 's',
    name: '',
    start: '',
    receivableDays: 0,
    customers,
    units: steadyDriver(0),
    price: steadyDriver(0),
    perUnits: 1,
  },
  assets: {
    kind: 'assets',
    id: 's',
    name: '',
    start: '',
    receivableDays: 0,
    customers,
    assets: steadyDriver(0),
    fee: steadyDriver(0),
  },
  partner: {
    kind: 'partner',
    id: 's',
    name: '',
    start: '',
    receivableDays: 0,
    sales: steadyDriver(0),
    share: steadyDriver(0),
  },
};

/** A stream of a kind in which only what is given is not zero. */
export function streamOf<K extends StreamKind>(kind: K, given: Partial<Extract<Stream, { kind: K }>>): Stream {
  return { ...streams[kind], ...given } as Stream;
}

/** Customers that begin at `opening`, with so many new ones a month and a steady churn. */
export function customersOf(opening: number, added: number, churn: number) {
  return { of: '', opening, new: steadyDriver(added), churn: steadyDriver(churn) };
}
