import type { Project } from '#shared/project';
import { computed, date, inputFact, inputPlace, money, notSet, percent, typed, words } from '../make-fact';
import type { Fact, FactValue } from '../types';

/** The ask, its terms, and what the money is for. */
export function raiseFacts({ raise, round }: Pick<Project, 'raise' | 'round'>): readonly Fact[] {
  const { currency, instrument } = raise;
  const amount = typed('raise', 'raise.amount', words('raise.amount'), money(raise.amountMinor, currency), [
    'raise',
    'amountMinor',
  ]);
  const isCap = instrument === 'safe';
  const valuation = typed(
    'raise',
    'raise.valuation',
    words(isCap ? 'raise.cap' : 'raise.valuation'),
    money(raise.valuationMinor, currency),
    ['raise', 'valuationMinor'],
  );
  const months: FactValue =
    raise.runwayMonths === 0 ? notSet : { kind: 'months', value: raise.runwayMonths, atLeast: false };
  return [
    amount,
    valuation,
    ...afterFacts(raise, amount, valuation),
    typed('raise', 'raise.runwayMonths', words('raise.runwayMonths'), months, ['raise', 'runwayMonths']),
    typed('raise', 'raise.closeDate', words('raise.closeDate'), date(raise.closeDate), ['raise', 'closeDate']),
    typed(
      'raise',
      'raise.instrument',
      words('raise.instrument'),
      { kind: 'word', key: `document.instruments.${instrument}` },
      ['raise', 'instrument'],
    ),
    typed('raise', 'raise.round', words('raise.round'), { kind: 'word', key: `document.rounds.${round}` }, ['round']),
    ...fundsFacts(raise, amount),
  ];
}

/** What the company is worth after the money, and which part of it the money buys. A SAFE's cap is a value after it. */
function afterFacts(
  { amountMinor, valuationMinor, currency, instrument }: Project['raise'],
  amount: Fact,
  valuation: Fact,
): readonly Fact[] {
  const isKnown = amountMinor > 0 && valuationMinor > 0;
  const isCap = instrument === 'safe';
  const afterMinor = isCap ? valuationMinor : valuationMinor + amountMinor;
  const part = isKnown && afterMinor > 0 ? percent((amountMinor / afterMinor) * 100) : notSet;
  const inputs = [inputFact(amount), inputFact(valuation)];
  const share = computed(
    'raise',
    'raise.share',
    words('raise.share'),
    part,
    isCap ? 'safeShare' : 'roundShare',
    inputs,
  );
  if (isCap) return [share];
  const after = money(isKnown ? afterMinor : 0, currency);
  return [computed('raise', 'raise.postMoney', words('raise.postMoney'), after, 'postMoney', inputs), share];
}

function fundsFacts({ useOfFunds, amountMinor, currency }: Project['raise'], amount: Fact): readonly Fact[] {
  const named = useOfFunds.filter(({ label }) => label.trim() !== '');
  const parts = useOfFunds.map((use, index) =>
    typed(
      'raise',
      `raise.use.${use.id}`,
      words('raise.use', { name: use.label.trim() }),
      money(use.amountMinor, currency),
      ['raise', 'useOfFunds', index, 'amountMinor'],
    ),
  );
  const shares = useOfFunds.map((use, index) => {
    const value = amountMinor > 0 && use.amountMinor !== 0 ? percent((use.amountMinor / amountMinor) * 100) : notSet;
    const inputs = [inputFact(parts[index] as Fact), inputFact(amount)];
    const label = words('raise.useShare', { name: use.label.trim() });
    return computed('raise', `raise.use.${use.id}.share`, label, value, 'useShare', inputs);
  });
  const total = useOfFunds.reduce((sum, use) => sum + use.amountMinor, 0);
  const rows = useOfFunds.map((use, index) =>
    inputPlace({ kind: 'text', text: use.label }, { kind: 'money', amountMinor: use.amountMinor, currency }, [
      'raise',
      'useOfFunds',
      index,
      'amountMinor',
    ]),
  );
  const label = words('raise.allocated');
  const allocated = computed('raise', 'raise.allocated', label, money(total, currency), 'allocated', rows);
  if (named.length === 0) return [];
  const pairs = useOfFunds.flatMap(({ label: name }, index) =>
    name.trim() === '' ? [] : [parts[index] as Fact, shares[index] as Fact],
  );
  return [allocated, ...pairs];
}
