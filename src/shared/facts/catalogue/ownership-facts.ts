import {
  type CapTableInput,
  capTable,
  type Owner,
  type Ratio,
  type Stage,
  type Stake,
  toNumber,
  unitPrice,
} from '#shared/cap-table';
import type { HolderKind } from '#shared/project';
import { computed, inputPlace, percent, words } from '../make-fact';
import type { Fact, FactInput, FactLabel } from '../types';

const parts = ['founders', 'employees', 'investors', 'newInvestors', 'pool'] as const;
type Part = (typeof parts)[number];

/** Who owns which part of the company, before and after the raise; nothing while nobody owns anything. */
export function ownershipFacts(project: CapTableInput): readonly Fact[] {
  const { stages, currency, form } = capTable(project);
  const isCapital = form === 'registered-capital';
  const last = stages.at(-1);
  if (!last) return [];
  const after = last.kind === 'raise' ? last : null;
  const before = after ? stages.at(-2) : last;
  const price = after?.round;
  return [
    ...(after ? stageFacts(project, after, 'after') : []),
    ...(before ? stageFacts(project, before, 'before') : []),
    ...(price
      ? [
          computed(
            'ownership',
            'ownership.price',
            words(isCapital ? 'ownership.capitalPrice' : 'ownership.price'),
            { kind: 'price', value: unitPrice({ form, currency }, price.price), currency },
            isCapital ? 'capitalPrice' : 'sharePrice',
            [],
          ),
          computed(
            'ownership',
            'ownership.effectivePreMoney',
            words('ownership.effectivePreMoney'),
            { kind: 'money', amountMinor: price.effectivePreMoneyMinor, currency },
            'effectivePreMoney',
            [],
          ),
        ]
      : []),
  ];
}

function stageFacts(project: CapTableInput, { stakes }: Stage, when: 'before' | 'after'): readonly Fact[] {
  const groups = parts.flatMap((part): Fact[] => {
    const own = stakes.filter(({ owner }) => partOf(project, owner) === part);
    if (own.length === 0) return [];
    const label = words(`ownership.${when}.${part}`);
    return [
      computed('ownership', `ownership.${when}.${part}`, label, share(own), 'ownedTogether', own.map(inputOf(project))),
    ];
  });
  const holders = stakes.flatMap((stake): Fact[] => {
    if (stake.owner.kind !== 'holder') return [];
    const label = words(`ownership.${when}.holder`, { name: nameOf(project, stake.owner) });
    const inputs = [inputOf(project)(stake)];
    return [computed('ownership', `ownership.${when}.${stake.owner.id}`, label, share([stake]), 'owned', inputs)];
  });
  return [...groups, ...holders];
}

const partOfKind: Readonly<Record<HolderKind, Part>> = {
  founder: 'founders',
  employee: 'employees',
  adviser: 'employees',
  investor: 'investors',
  other: 'investors',
};

function partOf({ capTable: table }: CapTableInput, { kind, id }: Owner): Part {
  if (kind === 'pool') return 'pool';
  if (kind === 'new-investors') return 'newInvestors';
  return partOfKind[table.holders.find((holder) => holder.id === id)?.kind ?? 'other'];
}

/** Parts are exact; what is shown together is added before it is rounded. */
function share(stakes: readonly Stake[]) {
  return percent(stakes.reduce((sum, { part }) => sum + toPercent(part), 0));
}

function toPercent(part: Ratio): number {
  return toNumber(part) * 100;
}

function nameOf({ capTable: table }: CapTableInput, { id }: Owner): string {
  return table.holders.find((holder) => holder.id === id)?.name.trim() ?? '';
}

function inputOf(project: CapTableInput) {
  return ({ owner, part }: Stake): FactInput => {
    const label: FactLabel =
      owner.kind === 'holder'
        ? { kind: 'text', text: nameOf(project, owner) }
        : words(owner.kind === 'pool' ? 'ownership.pool' : 'ownership.newInvestors');
    const at = project.capTable.holders.findIndex(({ id }) => id === owner.id);
    return inputPlace(label, percent(toPercent(part)), at < 0 ? ['capTable'] : ['capTable', 'holders', at]);
  };
}
