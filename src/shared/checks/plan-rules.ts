import { printedSections } from '#shared/flow';
import { isEmptyChart, isEmptySection, planOutline } from '#shared/plan';
import type { Block, Path, Project } from '#shared/project';
import { finding } from './finding';
import type { Finding } from './types';

/** Sections of the round that say nothing, and pictures and charts that say nothing to who can't see them. */
export function planFindings(project: Project): readonly Finding[] {
  const { plan, round } = project;
  const printed = printedSections(project);
  const expected = new Set(planOutline(round).map(({ kind }) => kind));
  return plan.sections.flatMap((section, index) => {
    if (section.hidden) return [];
    const place = ['plan', 'sections', index];
    // The cover shows what the company says of itself, with or without text.
    const isEmpty =
      isEmptySection(section) && expected.has(section.kind) && section.kind !== 'cover' && !printed.has(section.id);
    return [
      ...(isEmpty ? [finding('plan.empty', 'hint', place)] : []),
      ...picturesIn(section.body, [...place, 'body']),
    ];
  });
}

function picturesIn(blocks: readonly Block[], place: Path): readonly Finding[] {
  return blocks.flatMap((block, index) => {
    const at = [...place, index];
    if (block.type === 'image' && block.alt.trim() === '') return [finding('image.noDescription', 'warning', at)];
    if (block.type !== 'chart') return [];
    if (isEmptyChart(block.chart)) return [finding('chart.empty', 'hint', at)];
    return block.chart.alt.trim() === '' ? [finding('chart.noDescription', 'warning', at)] : [];
  });
}
