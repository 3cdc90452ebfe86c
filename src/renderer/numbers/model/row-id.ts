import type { Path, Project } from '#shared/project';
import type { ModelList } from './owner-edits';

/**
 * The row of an item of a list, or of a part of it by where that stands below the item: `streams/<id>/customers/churn`. The
 * path of a driver or number in a scenario is the same.
 */
export function rowId(list: ModelList | 'claims' | 'references' | 'market/segments', id: string, at?: string): string {
  return at === undefined ? `${list}/${id}` : `${list}/${id}/${at}`;
}

/** Fields that stand in the row of another one. */
const sharedRows: Readonly<Record<string, string>> = {
  customersReference: 'customers',
  priceReference: 'yearlyPriceMinor',
  shareReference: 'sharePercent',
  growthReference: 'growthPercent',
};

/** The rows that show a place of the project, the narrowest first: the inverse of {@link rowId}. A grid has some of them. */
export function rowsAt(project: Project, place: Path): readonly string[] {
  const names: string[] = [];
  let node: unknown = project;
  for (const key of place) {
    node = (node as Readonly<Record<string | number, unknown>> | undefined)?.[key];
    const id = typeof key === 'number' ? (node as { readonly id?: string } | undefined)?.id : undefined;
    names.push(id ?? sharedRows[key] ?? String(key));
  }
  // The model is what a row belongs to when it does not say.
  const below = names[0] === 'numbers' ? names.slice(1) : names;
  return below.map((_, index) => below.slice(0, below.length - index).join('/'));
}
