import { deckTargets, type ExportOptions, type ExportTarget, planTargets } from '#shared/contract';
import type { Project } from '#shared/project';
import type { Scene } from '#shared/scene';
import { entry } from './entry';
import type { PreflightEntry } from './types';

/** What kinds of file can't carry, and what they carry unseen. */
export function targetEntries(
  project: Project,
  scene: Scene | null,
  targets: readonly ExportTarget[],
  options: ExportOptions,
): readonly PreflightEntry[] {
  return [
    ...(scene ? deckLimits(scene, targets, options) : []),
    ...planLimits(project, targets),
    ...(targets.includes('numbers-xlsx') && project.numbers.startMonth === ''
      ? [entry('workbook.empty', 'target', 'warning', ['numbers'], ['numbers-xlsx'])]
      : []),
  ];
}

function deckLimits(
  { pages }: Scene,
  targets: readonly ExportTarget[],
  { deckPdf, slides }: ExportOptions,
): readonly PreflightEntry[] {
  const decks = deckTargets.filter((target) => targets.includes(target));
  const place = ['deck'];
  // Named slides become pictures also when they are hidden.
  const needing = decks.filter((target) => target !== 'deck-png' || slides === null);
  const unknown = targets.includes('deck-png') ? (slides ?? []).filter((number) => number > pages.length) : [];
  const found: PreflightEntry[] = [];
  if (needing.length > 0 && pages.every(({ hidden }) => hidden))
    found.push(entry('deck.empty', 'target', 'error', place, needing));
  if (unknown.length > 0)
    found.push(entry('slides.unknown', 'target', 'error', place, ['deck-png'], { numbers: unknown.join(', ') }));
  const hidden = pages.filter((page) => page.hidden).length;
  const noted = pages.filter((page) => page.notes.length > 0).length;
  const isIn = (target: ExportTarget) => decks.includes(target);
  if (hidden > 0 && isIn('deck-pptx'))
    found.push(entry('hidden.leave', 'target', 'hint', place, ['deck-pptx'], { count: hidden }));
  const withoutHidden = needing.filter((target) => target !== 'deck-pptx');
  if (hidden > 0 && withoutHidden.length > 0)
    found.push(entry('hidden.stay', 'target', 'hint', place, withoutHidden, { count: hidden }));
  const withNotes = decks.filter(
    (target) => target === 'deck-pptx' || (target === 'deck-pdf' && deckPdf.includes('notes')),
  );
  if (noted > 0 && withNotes.length > 0)
    found.push(entry('notes.leave', 'target', 'hint', place, withNotes, { count: noted }));
  return found;
}

function planLimits({ plan }: Project, targets: readonly ExportTarget[]): readonly PreflightEntry[] {
  const plans = planTargets.filter((target) => targets.includes(target));
  const hidden = plan.sections.filter((section) => section.hidden).length;
  if (plans.length === 0 || hidden === 0) return [];
  return [entry('sections.stay', 'target', 'hint', ['plan'], plans, { count: hidden })];
}
