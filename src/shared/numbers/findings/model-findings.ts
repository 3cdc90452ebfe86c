import type { Numbers, Project } from '#shared/project';
import { askOf } from '../ask';
import { driverOf, driversOf } from '../drivers';
import { forecastOf } from '../forecasts-of';
import { amountFindings } from './amount-findings';
import { moneyDateFindings, spanFindings } from './date-findings';
import { driverFindings } from './driver-findings';
import { marketFindings } from './market-findings';
import { plausibilityFindings } from './plausibility-findings';
import { cashFindings, forecastFindings, fundsFindings } from './result-findings';
import { overridePaths, scenarioFindings } from './scenario-findings';
import { streamFindings } from './stream-findings';
import { findingList, type ModelFinding } from './types';

export type FindingsInput = Pick<Project, 'numbers' | 'raise' | 'capTable' | 'market' | 'references' | 'milestones'>;

/**
 * Everything about the numbers, the market and the uses of funds that somebody should look at, each with its place. A
 * model that nobody has begun has no findings besides those of its market and funds.
 */
export function modelFindings(project: FindingsInput): ModelFinding[] {
  const { list, report } = findingList();
  const { numbers } = project;
  if (hasModel(numbers)) {
    if (numbers.startMonth === '') report('numbers.noStart', 'error', ['numbers', 'startMonth'], {});
    const base = forecastOf(project, 'base');
    for (const info of driversOf(numbers)) driverFindings(numbers, info, driverOf(numbers, info), report);
    amountFindings(numbers, report);
    spanFindings(numbers, report);
    if (numbers.startMonth !== '') moneyDateFindings(project, report);
    streamFindings(numbers, base, report);
    scenarioFindings(numbers, overridePaths(numbers, project.capTable), report);
    forecastFindings(project, base, report);
    const ask = base.isSet && project.raise.amountMinor > 0 ? askOf(project, 'base', base) : null;
    plausibilityFindings(project, base, ask, report);
    if (numbers.startMonth !== '') cashFindings(project, ask, report);
  }
  fundsFindings(project, report);
  marketFindings(project, report);
  return list;
}

/** Whether anybody has typed anything into the model. */
export function hasModel(numbers: Numbers): boolean {
  const { streams, costs, hires, training, dataWork, capex, loans, funding } = numbers;
  return [streams, costs, hires, training, dataWork, capex, loans, funding].some((list) => list.length > 0);
}
