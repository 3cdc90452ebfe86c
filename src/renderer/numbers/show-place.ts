import { projectNow } from '#renderer/session';
import { registerPlace } from '#renderer/view';
import type { Path, Project } from '#shared/project';
import { aimAt } from './grid/grid-target';
import { type NumbersTab, showTab } from './numbers-view';

const tabOfList: Readonly<Record<string, NumbersTab>> = {
  streams: 'revenue',
  costs: 'costs',
  hires: 'people',
  training: 'compute',
  dataWork: 'compute',
  capex: 'financing',
  loans: 'financing',
  funding: 'financing',
  payrollPercent: 'people',
  startMonth: 'revenue',
};

/** Where the parts of a claim stand in its row. */
const claimColumns: Readonly<Record<string, number>> = { value: 1, text: 1, state: 4, reference: 5, asOf: 6, note: 7 };

/** Says that this room shows the model, the market, its sources and the owners. */
export function registerNumbersPlaces(): void {
  registerPlace('numbers', 'numbers', showModel);
  registerPlace('market', 'numbers', (place) => {
    showTab('market');
    aimAt(marketRow(projectNow(), place));
  });
  registerPlace('claims', 'numbers', ([, index, field]) => {
    showTab('claims');
    const claim = typeof index === 'number' ? projectNow().claims[index] : undefined;
    if (claim) aimAt(`claims/${claim.id}`, claimColumns[String(field)] ?? 0);
  });
  registerPlace('references', 'numbers', ([, index]) => {
    showTab('market');
    const reference = typeof index === 'number' ? projectNow().references[index] : undefined;
    if (reference) aimAt(`references/${reference.id}`);
  });
}

function showModel([, list, index, ...names]: Path): void {
  const part = String(list);
  showTab(tabOfList[part] ?? (list === undefined || list === 'scenarios' ? 'statements' : 'financing'));
  // Of settings the row bears the name of the value: `opening/cashMinor`, `payableDays`.
  if (typeof index !== 'number') aimAt(typeof index === 'string' ? index : part, 1);
  else aimAtOwner(part, index, names);
}

function aimAtOwner(list: string, index: number, names: Path): void {
  const items = projectNow().numbers[list as 'streams'] as readonly { readonly id: string }[] | undefined;
  const item = items?.[index];
  if (!item) return;
  const owner = `${list}/${item.id}`;
  const at = names[0] === 'customers' ? names.slice(0, 2).join('/') : String(names[0] ?? '');
  const setting = { 'customers/opening': 'setting-opening', 'customers/of': 'setting-of' }[at];
  aimAt(`${owner}/${setting ?? at}`, 0, false, owner);
}

function marketRow({ market }: Project, [, part, index, ...names]: Path): string {
  if (part === 'topDown') return `market/topDown/${String(index)}`;
  const segment = part === 'segments' && typeof index === 'number' ? market.segments[index] : undefined;
  if (!segment) return part === 'year' ? 'market/year' : 'market/growth';
  const filter = names[0] === 'filters' ? segment.filters[Number(names[1])] : undefined;
  const row = filter
    ? `/filter-${filter.id}`
    : {
        customers: '/customers',
        customersReference: '/customers',
        yearlyPriceMinor: '/price',
        priceReference: '/price',
        sharePercent: '/share',
        shareReference: '/share',
      }[String(names[0])];
  return `market/segments/${segment.id}${row ?? ''}`;
}
