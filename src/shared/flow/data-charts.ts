import { chartWithFacts, factsOf, type ReadyChart, readyChart } from '#shared/facts';
import type { Translator } from '#shared/i18n';
import { isOrganisation, type Project, type Section } from '#shared/project';
import { flowChart } from './flow-blocks';
import type { FlowChart } from './types';

/** In an early company everybody does everything: who leads whom is asked later. */
const isAskedFor: Readonly<Record<Project['round'], boolean>> = { seed: false, a: true, b: true };

/** What the project draws behind a section's tables: in the team's, from round A on, who leads whom, unless its author has placed that. */
export function chartsFor({ kind, body }: Section, project: Project): readonly ReadyChart[] {
  if (kind !== 'team' || !isAskedFor[project.round]) return [];
  if (body.some((block) => block.type === 'chart' && isOrganisation(block.chart))) return [];
  const ready = readyChart(project, 'organisation');
  return ready ? [ready] : [];
}

/** The same as they are printed. */
export function dataCharts(section: Section, project: Project, translator: Translator): readonly FlowChart[] {
  return chartsFor(section, project).flatMap(({ chart, title: caption, width }) => {
    const drawn = chartWithFacts(chart, factsOf(project));
    return flowChart({ chart: drawn, caption, width }, translator).flatMap((block) =>
      block.kind === 'chart' ? { ...block, place: ['team'] } : [],
    );
  });
}
