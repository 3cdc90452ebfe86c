import { printedSections, saysNothing } from '#shared/flow';
import { isEmptyChart, isEmptySection, roundOfSection } from '#shared/plan';
import type { Block, Path, Project } from '#shared/project';
import { finding, roundWords } from './finding';
import type { Finding } from './types';

/** Sections of the round that say nothing, those that belong to another round, and pictures and charts that say nothing to who can't see them. */
export function planFindings(project: Project): readonly Finding[] {
  const { plan, round } = project;
  const printed = printedSections(project);
  return plan.sections.flatMap((section, index) => {
    if (section.hidden) return [];
    const place = ['plan', 'sections', index];
    const home = roundOfSection(section.kind, round);
    const isPrinted = section.kind === 'cover' ? !isEmptySection(section) : !saysNothing(section, printed);
    // A list of sources harms in no round, though the first does not ask for it.
    const isMisplaced = isPrinted && home !== round && section.kind !== 'references';
    const isEmpty = saysNothing(section, printed) && home === round && section.kind !== 'custom';
    return [
      ...(isEmpty ? [finding('plan.empty', 'hint', place)] : []),
      ...(isMisplaced ? [finding('plan.otherRound', 'hint', place, roundWords(round, home))] : []),
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
