import type { DriverInfo } from '#shared/numbers';
import type { Driver, GrowthKind, ScenarioId } from '#shared/project';
import { scenarioIds } from '#shared/project';
import type { Assumptions } from './assumptions';
import { driverFormat, inBook, tidy, typed } from './driver-units';
import { byScenario, overridesOf, scaleOf, setOf } from './scenario-values';
import { driverLabel } from './words';
import type { WorkbookContext } from './workbook-context';

/** A driver with what its owner says of it. */
export interface PlacedDriver {
  readonly info: DriverInfo;
  readonly driver: Driver;
}

/** How a driver moves in every scenario; `none` only when it moves in none. */
export function growthKindOf(workbook: WorkbookContext, { info, driver }: PlacedDriver): GrowthKind {
  const moves = scenarioIds.some((scenario) => growthIn(workbook, { info, driver }, scenario) !== 0);
  if (!moves) return 'none';
  return driver.growth.kind === 'step' ? 'step' : 'percent';
}

function growthIn(workbook: WorkbookContext, { info, driver }: PlacedDriver, scenario: ScenarioId): number {
  const own = overridesOf(workbook.project.numbers, scenario, info.path).findLast((change) => change.op === 'growth');
  if (own?.op === 'growth') return own.value;
  return driver.growth.kind === 'none' ? 0 : driver.growth.value;
}

/** Adds what a driver begins with, how it moves, and what scenarios scale it by. */
export function addDriverInputs(workbook: WorkbookContext, assumptions: Assumptions, placed: PlacedDriver): void {
  const { info, driver } = placed;
  const { t, project } = workbook;
  const { unit, path, max } = info;
  const label = driverLabel(workbook, info);
  const set = setOf(project.numbers, path, driver.start);
  assumptions.add({
    key: path,
    label,
    unit: unitWord(workbook, unit),
    format: driverFormat(unit),
    values: byScenario((scenario) => inBook(workbook, unit, typed(unit, set[scenario], max))),
  });
  const kind = growthKindOf(workbook, placed);
  if (kind !== 'none') {
    const byPercent = kind === 'percent';
    assumptions.add({
      key: `${path}/growth`,
      isPart: true,
      label: t(byPercent ? 'workbook.input.growth' : 'workbook.input.step'),
      unit: byPercent ? '%' : unitWord(workbook, unit),
      format: byPercent ? 'percent' : driverFormat(unit),
      values: byScenario((scenario) => {
        const value = growthIn(workbook, placed, scenario);
        if (byPercent) return tidy(typed('percent', value, 1_000, -100) / 100);
        return inBook(workbook, unit, typed(unit, value, max, -max));
      }),
    });
    assumptions.add({
      key: `${path}/every`,
      isPart: true,
      label: t('workbook.input.every'),
      unit: t('workbook.unit.months'),
      format: 'whole',
      values: byScenario(() => driver.growth.every),
    });
  }
  const scale = scaleOf(project.numbers, path);
  if (scenarioIds.every((scenario) => scale[scenario] === 100)) return;
  assumptions.add({
    key: `${path}/scale`,
    isPart: true,
    label: t('workbook.input.scale'),
    unit: '%',
    format: 'percent',
    values: byScenario((scenario) => tidy(scale[scenario] / 100)),
  });
}

function unitWord({ t, project }: WorkbookContext, unit: DriverInfo['unit']): string {
  if (unit === 'money' || unit === 'price') return project.raise.currency;
  if (unit === 'percent') return '%';
  return unit === 'basis-points' ? t('workbook.unit.basisPoints') : '';
}
