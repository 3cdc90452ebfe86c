import { monthAfter, scaleOf as stepsOf } from '#shared/numbers';
import { type ScenarioId, scenarioIds } from '#shared/project';
import type { Assumptions } from './assumptions';
import { growthKindOf, type PlacedDriver } from './driver-inputs';
import { driverDecimals, driverFormat, inBook, typed } from './driver-units';
import type { MonthCells, MonthlyRow, MonthlySheet } from './monthly-sheet';
import { overridesOf } from './scenario-values';
import { driverLabel } from './words';
import type { WorkbookContext } from './workbook-context';

/** Adds a driver's months; the answer is the row that counts. */
export function addDriverRows(
  workbook: WorkbookContext,
  sheet: MonthlySheet,
  assumptions: Assumptions,
  placed: PlacedDriver,
): MonthlyRow {
  const { info } = placed;
  const { t, project } = workbook;
  const { unit, path } = info;
  const label = driverLabel(workbook, info);
  const format = driverFormat(unit);
  const start = assumptions.numberOf(`${info.owner.list}/${info.owner.id}/start`);
  const trend = trendOf(workbook, assumptions, placed, start);
  const isScaled = assumptions.has(`${path}/scale`);
  const typedIn = scenarioIds.flatMap((scenario) => {
    const months = typedMonths(project.numbers, scenario, placed);
    return Object.keys(months).length > 0 ? [{ scenario, months }] : [];
  });
  const row = { label, unit: unitOf(workbook, unit), format } as const;
  if (typedIn.length === 0 && !isScaled) return sheet.add({ ...row, month: trend });
  const trendRow = sheet.add({ ...row, detail: t('workbook.detail.trend'), month: trend });
  const inputs = typedIn.map((one) => ({ scenario: one.scenario, row: addTypedRow(workbook, sheet, placed, one) }));
  return sheet.add({
    ...row,
    detail: t('workbook.detail.used'),
    role: 'sum',
    month: ({ at, number }) => {
      let shown = at(trendRow);
      // The base's typed months hold in every scenario that has none of its own.
      for (const { scenario, row } of inputs) {
        const isTyped = `${at(row)}<>""`;
        const counts =
          scenario === 'base' ? isTyped : `AND(Scenario_no=${scenarioIds.indexOf(scenario) + 1},${isTyped})`;
        shown = `IF(${counts},${at(row)},${shown})`;
      }
      if (!isScaled) return `IF(${number}<${start},0,${shown})`;
      const scaled = `ROUND(${shown}*${assumptions.of(`${path}/scale`)},${driverDecimals(workbook, unit)})`;
      return `IF(${number}<${start},0,${limited(workbook, placed, scaled)})`;
    },
  });
}

interface TypedMonths {
  readonly scenario: ScenarioId;
  readonly months: Readonly<Record<string, number>>;
}

/** Adds the months that somebody typed in a scenario; the others stay empty. */
function addTypedRow(
  workbook: WorkbookContext,
  sheet: MonthlySheet,
  { info }: PlacedDriver,
  { scenario, months }: TypedMonths,
) {
  const { t, project } = workbook;
  return sheet.add({
    label: driverLabel(workbook, info),
    detail: t('workbook.detail.typed', { scenario: t(`numbers.scenarioOf.${scenario}`) }),
    format: driverFormat(info.unit),
    role: 'input',
    month: ({ t: at }) => {
      const value = months[monthAfter(project.numbers.startMonth, at)];
      return value === undefined ? null : inBook(workbook, info.unit, typed(info.unit, value, info.max));
    },
  });
}

function typedMonths(
  numbers: WorkbookContext['project']['numbers'],
  scenario: ScenarioId,
  { info, driver }: PlacedDriver,
) {
  const months: Record<string, number> = scenario === 'base' ? { ...driver.months } : {};
  for (const change of overridesOf(numbers, scenario, info.path)) {
    if (change.op === 'month') months[change.month] = change.value;
  }
  return months;
}

/** The months of a driver as nobody typed over them. */
function trendOf(workbook: WorkbookContext, assumptions: Assumptions, placed: PlacedDriver, start: string) {
  const { path, unit } = placed.info;
  const value = assumptions.of(path);
  const kind = growthKindOf(workbook, placed);
  if (kind === 'none') return ({ number }: MonthCells) => `IF(${number}<${start},0,${value})`;
  const growth = assumptions.of(`${path}/growth`);
  const every = assumptions.of(`${path}/every`);
  const decimals = driverDecimals(workbook, unit);
  return ({ number, before }: MonthCells, self: MonthlyRow) => {
    const last = before(self);
    const moved =
      kind === 'percent' ? `ROUND(${last}*(1+${growth}),${decimals})` : `MAX(0,ROUND(${last}+${growth},${decimals}))`;
    const next = `IF(MOD(${number}-${start},${every})=0,${limited(workbook, placed, moved)},${last})`;
    return `IF(${number}<${start},0,IF(${number}=${start},${value},${next}))`;
  };
}

/** Kept to the driver's limit where there is a natural one, or where the model comes up to it. */
function limited(workbook: WorkbookContext, { info }: PlacedDriver, value: string): string {
  const natural = info.unit === 'percent' || info.unit === 'basis-points';
  const top = info.max * stepsOf(info.unit);
  const reached = () => scenarioIds.some((one) => workbook.forecasts[one].drivers.get(info.path)?.values.includes(top));
  return natural || reached() ? `MIN(${inBook(workbook, info.unit, info.max)},${value})` : value;
}

function unitOf({ project }: WorkbookContext, unit: PlacedDriver['info']['unit']): string {
  if (unit === 'percent') return '%';
  return unit === 'money' || unit === 'price' ? project.raise.currency : '';
}
