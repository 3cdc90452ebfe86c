import { makeStream, type NumbersInput } from '#shared/numbers';
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

/** A stream of a kind in which only what is given is not zero. */
export function streamOf<K extends StreamKind>(kind: K, given: Partial<Extract<Stream, { kind: K }>>): Stream {
  const bare = makeStream(
    kind,
    { id: 's', name: '', start: '', receivableDays: 0 },
    { customers: () => customersOf(0, 0, 0), driver: () => steadyDriver(0), setting: ({ empty }) => empty },
  );
  return { ...bare, ...given } as Stream;
}

/** Customers that begin at `opening`, with so many new ones a month and a steady churn. */
export function customersOf(opening: number, added: number, churn: number) {
  return { of: '', opening, new: steadyDriver(added), churn: steadyDriver(churn) };
}
