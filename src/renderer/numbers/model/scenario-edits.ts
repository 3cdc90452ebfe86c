import { newId } from '#shared/base';
import type { Numbers, Override, Patch, ScenarioId } from '#shared/project';

export type ScenarioName = Exclude<ScenarioId, 'base'>;
type Op = Override['op'];
/** An override as it is asked for, before it has an id. */
export type Wanted = { readonly path: string } & (
  | { readonly op: 'scale'; readonly percent: number }
  | { readonly op: 'set' | 'growth'; readonly value: number }
  | { readonly op: 'month'; readonly month: string; readonly value: number }
  | { readonly op: 'delay'; readonly months: number }
);

/** The overrides of one driver, number or date in a scenario; none in the base. */
export function overridesOf(numbers: Numbers, scenario: ScenarioId, path: string): readonly Override[] {
  return scenario === 'base' ? [] : numbers.scenarios[scenario].filter((override) => override.path === path);
}

/** Patches that put an override in place of the one of the same kind (and month). */
export function putOverride(numbers: Numbers, scenario: ScenarioName, wanted: Wanted): Patch[] {
  const list = numbers.scenarios[scenario];
  const month = wanted.op === 'month' ? wanted.month : null;
  const at = list.findIndex((override) => isSame(override, wanted.path, wanted.op, month));
  const path = ['numbers', 'scenarios', scenario];
  if (at < 0) return [{ op: 'splice', path, at: list.length, remove: 0, insert: [{ ...wanted, id: newId() }] }];
  return [{ op: 'set', path: [...path, at], value: { ...list[at], ...wanted } }];
}

/** Patches that take an override away; none when there is none. */
export function dropOverride(
  numbers: Numbers,
  scenario: ScenarioName,
  path: string,
  op: Op,
  month: string | null = null,
): Patch[] {
  return dropOverrides(numbers, scenario, (override) => isSame(override, path, op, month));
}

/** Patches that take away every override that a test names, from the last to the first. */
export function dropOverrides(
  numbers: Numbers,
  scenario: ScenarioName,
  isGone: (override: Override) => boolean,
): Patch[] {
  const patches: Patch[] = [];
  const list = numbers.scenarios[scenario];
  for (let at = list.length - 1; at >= 0; at -= 1) {
    if (isGone(list[at] as Override))
      patches.push({ op: 'splice', path: ['numbers', 'scenarios', scenario], at, remove: 1, insert: [] });
  }
  return patches;
}

function isSame(override: Override, path: string, op: Op, month: string | null): boolean {
  return override.path === path && override.op === op && (override.op !== 'month' || override.month === month);
}
