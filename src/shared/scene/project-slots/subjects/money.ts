import { type ReadyChartId, readyChart } from '#shared/facts';
import { tableOf } from '../rows';
import type { SlotMaker, Subject } from '../slot-source';
import { milestoneLines, milestoneSteps, milestoneTable } from './milestones';

const chartOf =
  (id: ReadyChartId): SlotMaker =>
  ({ project }) => {
    const ready = readyChart(project, id);
    return ready && { kind: 'chart', ...ready.chart };
  };

/** What the model comes to, year by year. */
export const financials: Subject = { chart: chartOf('result'), table: tableOf('years') };

/** What will be reached by when, beside the revenue that goes with it. */
export const operatingPlan: Subject = {
  chart: chartOf('revenue'),
  table: milestoneTable(['planned'], ['name', 'date']),
  steps: milestoneSteps('planned'),
  lines: (source) => milestoneLines(source, 'planned'),
};

/** What a customer brings and costs. */
export const unitEconomics: Subject = { table: tableOf('units') };

/** Who leads whom, and who is still to come. */
export const organisation: Subject = { chart: chartOf('organisation'), table: tableOf('hiring') };

/** Who owns the company, before and after. */
export const ownership: Subject = { chart: chartOf('ownership'), table: tableOf('ownership') };
