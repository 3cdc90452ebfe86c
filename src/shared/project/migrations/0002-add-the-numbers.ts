type Json = Record<string, unknown>;

/** The empty model as format 2 has it. Written out here, because the present one will move on. */
const numbers = (): Json => ({
  startMonth: '',
  months: 36,
  scenario: 'base',
  streams: [],
  costs: [],
  hires: [],
  payrollPercent: 0,
  training: [],
  dataWork: [],
  capex: [],
  loans: [],
  funding: [],
  payableDays: 0,
  tax: { ratePercent: 0, carryLosses: true, lossLimitPercent: 100, openingLossesMinor: 0, payAfterMonths: 4 },
  opening: {
    cashMinor: 0,
    receivablesMinor: 0,
    payablesMinor: 0,
    deferredRevenueMinor: 0,
    deferredMonths: 12,
    fixedAssetsMinor: 0,
    fixedAssetsMonths: 36,
    paidInMinor: 0,
  },
  includeRaise: true,
  ask: { milestone: '', bufferPercent: 0 },
  scenarios: { cautious: [], bold: [] },
});

const figure = (): Json => ({ amountMinor: 0, reference: '', note: '' });

const market = (): Json => ({
  year: 0,
  growthPercent: 0,
  growthReference: '',
  topDown: { tam: figure(), sam: figure(), som: figure() },
  segments: [],
  note: '',
});

const capTable = (): Json => ({
  form: 'shares',
  holders: [],
  issued: [],
  grants: [],
  unissuedOptions: 0,
  safes: [],
  rounds: [],
  raise: {
    investments: [],
    pool: { kind: 'none' },
    preference: { multiple: 1, participation: 'none', capMultiple: 0, seniority: 0 },
    proRata: [],
  },
  exitsMinor: [],
});

/**
 * Format 2 has a model of numbers, a market, a cap table, references and claims. Format 1 knew none of them; fields of
 * these names in it were somebody else's and could be anything, so they are kept aside instead of being misread.
 */
export const addTheNumbers = {
  to: 2,
  name: 'add-the-numbers',
  up(json: Json): Json {
    const added: Json = { numbers: numbers(), market: market(), capTable: capTable(), references: [], claims: [] };
    const aside: Json = {};
    for (const key of Object.keys(added)) if (Object.hasOwn(json, key)) aside[`${key}Before2`] = json[key];
    return { ...json, ...aside, ...added };
  },
};
