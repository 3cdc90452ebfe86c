import { leftOutOf } from '#shared/charts';
import { chartWithFacts, type Facts } from '#shared/facts';
import { type Chart, isOrganisation, type Path, type Project } from '#shared/project';
import { finding } from './finding';
import type { Finding } from './types';

/** Charts of parts of a whole with values below zero: those are not drawn, and the shares of the others are not what they seem. */
export function chartFindings(project: Project, facts: Facts): readonly Finding[] {
  return chartsOf(project).flatMap(({ chart, place }) => {
    if (isOrganisation(chart)) return [];
    const names = leftOutOf(chartWithFacts(chart, facts));
    if (names.length === 0) return [];
    return [finding('chart.leftOut', 'warning', [...place, 'series', 0], { count: names.length })];
  });
}

function chartsOf({ plan, deck }: Project): readonly { readonly chart: Chart; readonly place: Path }[] {
  const inPlan = plan.sections.flatMap(({ hidden, body }, index) =>
    hidden
      ? []
      : body.flatMap((block, at) =>
          block.type === 'chart'
            ? [{ chart: block.chart, place: ['plan', 'sections', index, 'body', at, 'chart'] }]
            : [],
        ),
  );
  const onSlides = deck.slides.flatMap(({ hidden, slots }, index) =>
    hidden
      ? []
      : Object.entries(slots).flatMap(([name, slot]) =>
          slot.kind === 'chart' ? [{ chart: slot, place: ['deck', 'slides', index, 'slots', name] }] : [],
        ),
  );
  return [...inPlan, ...onSlides];
}
