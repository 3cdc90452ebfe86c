import { type DriverInfo, driverOf } from '#shared/numbers';
import { applyPatches, type Driver, type Numbers, type Patch, type Project, type ScenarioId } from '#shared/project';
import { steady } from './growth-text';
import { dropOverride, putOverride, type ScenarioName } from './scenario-edits';

/** What becomes of a driver that is typed over: the base writes the driver, a scenario what it says of it. */
export interface DriverWriter {
  readonly start: (project: Project, value: number) => readonly Patch[];
  readonly clearStart: (project: Project) => readonly Patch[];
  /** Percent of every month; null in the base, which has nothing to scale. */
  readonly scale: ((project: Project, percent: number) => readonly Patch[]) | null;
  /** Null for a kind or a pace of growth that can't differ here. */
  readonly growth: (project: Project, growth: Driver['growth']) => readonly Patch[] | null;
  readonly clearGrowth: (project: Project) => readonly Patch[];
  readonly month: (project: Project, month: string, value: number) => readonly Patch[];
  readonly clearMonth: (project: Project, month: string) => readonly Patch[];
}

/** The writer of the scenario that is shown. */
export function driverWriter(scenario: ScenarioId, info: DriverInfo): DriverWriter {
  return scenario === 'base' ? baseWriter(info) : scenarioWriter(scenario, info);
}

function baseWriter(info: DriverInfo): DriverWriter {
  const { place } = info;
  const set = (at: readonly string[], value: unknown): Patch[] => [{ op: 'set', path: [...place, ...at], value }];
  return {
    start: (_, value) => set(['start'], value),
    clearStart: () => set(['start'], 0),
    scale: null,
    growth: (_, growth) => set(['growth'], growth),
    clearGrowth: () => set(['growth'], steady),
    month: (_, month, value) => set(['months', month], value),
    clearMonth: ({ numbers }, month) =>
      Object.hasOwn(driverOf(numbers, info).months, month) ? [{ op: 'unset', path: [...place, 'months', month] }] : [],
  };
}

function scenarioWriter(scenario: ScenarioName, info: DriverInfo): DriverWriter {
  const { path } = info;
  const drop = (numbers: Numbers, op: 'set' | 'scale' | 'growth') => dropOverride(numbers, scenario, path, op);
  return {
    start: ({ numbers }, value) =>
      inTurn(
        numbers,
        (now) => drop(now, 'scale'),
        (now) =>
          value === driverOf(now, info).start
            ? drop(now, 'set')
            : putOverride(now, scenario, { path, op: 'set', value }),
      ),
    clearStart: ({ numbers }) =>
      inTurn(
        numbers,
        (now) => drop(now, 'set'),
        (now) => drop(now, 'scale'),
      ),
    scale: ({ numbers }, percent) => putOverride(numbers, scenario, { path, op: 'scale', percent }),
    growth: ({ numbers }, typed) => {
      const base = driverOf(numbers, info).growth;
      const asked = typed.kind === 'none' ? { ...base, value: 0 } : typed;
      const isSameKind = asked.kind === base.kind || (base.kind === 'none' && asked.kind === 'percent');
      if (!isSameKind || asked.every !== base.every) return null;
      return base.kind === asked.kind && base.value === asked.value
        ? drop(numbers, 'growth')
        : putOverride(numbers, scenario, { path, op: 'growth', value: asked.value });
    },
    clearGrowth: ({ numbers }) => drop(numbers, 'growth'),
    month: ({ numbers }, month, value) => putOverride(numbers, scenario, { path, op: 'month', month, value }),
    clearMonth: ({ numbers }, month) => dropOverride(numbers, scenario, path, 'month', month),
  };
}

/** Changes one after another: each sees what the one before has left. */
function inTurn(numbers: Numbers, first: (now: Numbers) => Patch[], then: (now: Numbers) => Patch[]): Patch[] {
  const patches = first(numbers);
  return [...patches, ...then(applyPatches({ numbers }, patches).value.numbers)];
}
