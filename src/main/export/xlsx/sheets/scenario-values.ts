import type { Numbers, Override, ScenarioId } from '#shared/project';
import { scenarioIds } from '#shared/project';
import type { ByScenario } from './assumptions';

/** What a scenario says about one path; nothing in the base. */
export function overridesOf(numbers: Numbers, scenario: ScenarioId, path: string): readonly Override[] {
  return scenario === 'base' ? [] : numbers.scenarios[scenario].filter((override) => override.path === path);
}

/** A value for each scenario. */
export function byScenario(value: (scenario: ScenarioId) => number): ByScenario {
  const [base, cautious, bold] = scenarioIds.map(value) as [number, number, number];
  return { base, cautious, bold };
}

/** Months that each scenario puts a date off. */
export function delayOf(numbers: Numbers, path: string): ByScenario {
  return byScenario((scenario) =>
    overridesOf(numbers, scenario, path).reduce(
      (sum, change) => (change.op === 'delay' ? sum + change.months : sum),
      0,
    ),
  );
}

/** A number's start value in each scenario, before it is scaled. */
export function setOf(numbers: Numbers, path: string, value: number): ByScenario {
  return byScenario((scenario) =>
    overridesOf(numbers, scenario, path).reduce((last, change) => (change.op === 'set' ? change.value : last), value),
  );
}

/** Percent that each scenario scales by: one scale after another, each rounded to six decimals. */
export function scaleOf(numbers: Numbers, path: string): ByScenario {
  return byScenario((scenario) =>
    overridesOf(numbers, scenario, path).reduce((percent, change) => {
      if (change.op !== 'scale') return percent;
      const by = Math.min(Math.max(change.percent, 0), 10_000);
      return Math.min(Math.round(((percent * by) / 100) * 1e6) / 1e6, 10_000);
    }, 100),
  );
}
