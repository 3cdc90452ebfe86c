import { baseOf, type OwnerList, streamOfCost } from '#shared/numbers';
import type { Numbers, Patch, Path, Project } from '#shared/project';
import { dropOverrides } from './scenario-edits';

/** The lists of a model that a grid edits row by row. */
export type ModelList = OwnerList | 'capex' | 'loans' | 'funding';

type Listed = { readonly id: string };

function listOf(numbers: Numbers, list: ModelList): readonly Listed[] {
  return numbers[list];
}

/** Puts something at the end of a list. */
export function addOwner(project: Project, list: ModelList, item: Listed): Patch[] {
  return [
    { op: 'splice', path: ['numbers', list], at: listOf(project.numbers, list).length, remove: 0, insert: [item] },
  ];
}

/** Takes something out of a list, with what scenarios say about it and what points to it. */
export function removeOwner(project: Project, list: ModelList, id: string): Patch[] {
  const { numbers } = project;
  const at = listOf(numbers, list).findIndex((item) => item.id === id);
  if (at < 0) return [];
  const isItsOwn = ({ path }: { readonly path: string }) => path.startsWith(`${list}/${id}/`);
  return [
    ...(list === 'streams' ? forgetStream(numbers, id) : []),
    ...dropOverrides(numbers, 'cautious', isItsOwn),
    ...dropOverrides(numbers, 'bold', isItsOwn),
    { op: 'splice', path: ['numbers', list], at, remove: 1, insert: [] },
  ];
}

/** Whoever counted on a stream counts on all of them, or on customers of its own. */
function forgetStream(numbers: Numbers, id: string): Patch[] {
  const forget = (path: Path): Patch => ({ op: 'set', path, value: '' });
  const streams = numbers.streams.flatMap((stream, at) =>
    baseOf(stream)?.of === id ? [forget(['numbers', 'streams', at, 'customers', 'of'])] : [],
  );
  const costs = numbers.costs.flatMap((cost, at) =>
    streamOfCost(cost) === id ? [forget(['numbers', 'costs', at, 'stream'])] : [],
  );
  return [...streams, ...costs];
}
