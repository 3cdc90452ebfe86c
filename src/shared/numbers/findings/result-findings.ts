import { type Driver, type Project, scenarioIds } from '#shared/project';
import { type Ask, fundsUse } from '../ask';
import { driverOf, driversOf } from '../drivers';
import { largestFlow } from '../exact';
import { forecastOf } from '../forecasts-of';
import { streamPlans } from '../streams/index';
import type { DriverInfo, Forecast, NumbersInput } from '../types';
import type { Report } from './types';

/** An ask this many times its need raises the question of what the rest is for. */
const farAbove = 1.5;

/** What only the forecast shows: drivers and lines that ran into their limits, and margins that leave out the machines. */
export function forecastFindings({ numbers }: NumbersInput, base: Forecast, report: Report): void {
  for (const info of driversOf(numbers)) runsAway(info, base, driverOf(numbers, info), report);
  const tooLarge = (place: (string | number)[], name: string, values: readonly number[]) => {
    const at = values.findIndex((value) => value >= largestFlow);
    if (at >= 0) report('numbers.lineTooLarge', 'error', place, { name, month: base.calendar[at] ?? '' });
  };
  base.streams.forEach(({ name, earned }, index) => {
    tooLarge(['numbers', 'streams', index], name, earned);
  });
  for (const { id, source, name, amounts } of base.costs) {
    tooLarge(['numbers', source, numbers[source].findIndex((one) => one.id === id)], name, amounts);
  }
  const machines = numbers.streams.some(({ kind }) => streamPlans[kind].asks.includes('serving'));
  const served = [base.lines.inference, base.lines.hosting].some((line) => line.some((value) => value > 0));
  const earns = base.lines.revenue.some((value) => value > 0);
  if (machines && earns && !served) report('numbers.noServingCost', 'warning', ['numbers', 'costs'], {});
}

/** A driver that grows into its limit. Percentages have a natural end; typed values have findings of their own. */
function runsAway({ path, place, unit, role, owner, max }: DriverInfo, base: Forecast, driver: Driver, report: Report) {
  const series = base.drivers.get(path);
  if (!series || unit === 'percent' || unit === 'basis-points' || driver.growth.kind === 'none') return;
  const top = max * series.scale;
  const month = base.calendar[series.values.findIndex((value) => value >= top)];
  if (month === undefined || Object.hasOwn(driver.months, month) || driver.start >= max) return;
  report('numbers.runsAway', 'error', place, { name: owner.name, role, month });
}

/** Cash that runs out, an ask that does not reach, uses that don't sum to it. */
export function cashFindings(
  project: NumbersInput & Pick<Project, 'milestones'>,
  ask: Ask | null,
  report: Report,
): void {
  for (const scenario of scenarioIds) {
    const { lines, calendar } = forecastOf(project, scenario);
    const at = lines.closingCash.findIndex((value) => value < 0);
    if (at < 0) continue;
    const params = { scenario, month: calendar[at] ?? '', lowestMinor: Math.min(...lines.closingCash) };
    report('numbers.cashGone', scenario === 'base' ? 'warning' : 'hint', ['numbers'], params);
  }
  const { numbers, raise, milestones } = project;
  const goal = numbers.ask.milestone;
  if (goal !== '' && !milestones.some(({ id }) => id === goal)) {
    report('numbers.unknownMilestone', 'warning', ['numbers', 'ask', 'milestone'], {});
  }
  if (!ask) return;
  if (numbers.includeRaise && ask.overMinor < 0) {
    const params = { targetMinor: ask.targetMinor, askMinor: raise.amountMinor };
    report('numbers.askTooSmall', 'warning', ['raise', 'amountMinor'], params);
  }
  if (numbers.includeRaise && goal !== '' && ask.targetMinor > 0 && raise.amountMinor > ask.targetMinor * farAbove) {
    const params = { targetMinor: ask.targetMinor, askMinor: raise.amountMinor };
    report('numbers.askTooLarge', 'hint', ['raise', 'amountMinor'], params);
  }
  const { runwayWith } = ask;
  // A model that ends first proves nothing.
  if (runwayWith.kind === 'months' && runwayWith.note !== 'at-least' && raise.runwayMonths > runwayWith.value) {
    const params = { months: raise.runwayMonths, forecastMonths: runwayWith.value };
    report('numbers.runwayTooLong', 'warning', ['raise', 'runwayMonths'], params);
  }
}

/** Uses of funds against the ask. Needs no model. */
export function fundsFindings({ raise }: Pick<Project, 'raise'>, report: Report): void {
  if (raise.useOfFunds.length === 0) return;
  const { leftMinor } = fundsUse(raise);
  if (leftMinor !== 0) report('funds.differ', 'error', ['raise', 'useOfFunds'], { leftMinor });
}
