import { chartAlt } from '#shared/charts';
import type { ExportTarget, Loss } from '#shared/contract';
import { isEmptyChart, isEmptySection } from '#shared/plan';
import type { Project } from '#shared/project';

/** Plans as text: their charts become tables of their figures (docs/decisions/0211). */
const textPlans: readonly ExportTarget[] = ['plan-md'];

/** A chart of a plan that becomes a table: where it stands, and what it is called. */
export interface ChartLoss {
  readonly sectionId: string;
  readonly section: number;
  readonly block: number;
  readonly name: string;
}

/** The charts of a plan that a target writes as tables. */
export function planChartLosses(target: ExportTarget, { plan }: Pick<Project, 'plan'>): readonly ChartLoss[] {
  if (!textPlans.includes(target)) return [];
  return plan.sections.flatMap((section, at) =>
    section.hidden || isEmptySection(section)
      ? []
      : section.body.flatMap((block, index) =>
          block.type === 'chart' && !isEmptyChart(block.chart)
            ? [
                {
                  sectionId: section.id,
                  section: at,
                  block: index,
                  name: block.caption.trim() || chartAlt(block.chart),
                },
              ]
            : [],
        ),
  );
}

/** The same, as an export tells it. */
export function toldPlanCharts(target: ExportTarget, project: Pick<Project, 'plan'>): readonly Loss[] {
  return planChartLosses(target, project).map(({ sectionId, name }) => ({
    target,
    place: sectionId,
    key: 'chartAsTable',
    detail: name,
  }));
}
