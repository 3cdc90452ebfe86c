import { deckTargets, type ExportOptions, type ExportTarget, keepsEmptySlides, planTargets } from '#shared/contract';
import type { ScenePage } from '#shared/page';
import type { Project } from '#shared/project';
import { leavingScene } from '#shared/scene';
import { entry } from './entry';
import type { PreflightEntry } from './types';

/** What kinds of file can't carry, and what they carry unseen. */
export function targetEntries(
  project: Project,
  targets: readonly ExportTarget[],
  options: ExportOptions,
): readonly PreflightEntry[] {
  return [
    ...deckLimits(project, targets, options),
    ...planLimits(project, targets),
    ...(targets.includes('numbers-xlsx') && project.numbers.startMonth === ''
      ? [entry('workbook.empty', 'target', 'warning', ['numbers'], ['numbers-xlsx'])]
      : []),
  ];
}

function deckLimits(
  project: Project,
  targets: readonly ExportTarget[],
  options: ExportOptions,
): readonly PreflightEntry[] {
  const { deckPdf, slides } = options;
  const decks = deckTargets.filter((target) => targets.includes(target));
  const place = ['deck'];
  const pagesOf = (target: ExportTarget) => leavingScene(project, keepsEmptySlides(target, options)).pages;
  // Named slides become pictures also when they are hidden.
  const needing = decks.filter((target) => target !== 'deck-png' || slides === null);
  const count = project.deck.slides.length;
  const unknown = targets.includes('deck-png') ? (slides ?? []).filter((number) => number > count) : [];
  const found: PreflightEntry[] = [];
  if (needing.some((target) => pagesOf(target).every(({ hidden }) => hidden)))
    found.push(entry('deck.empty', 'target', 'error', place, needing));
  if (unknown.length > 0)
    found.push(entry('slides.unknown', 'target', 'error', place, ['deck-png'], { numbers: unknown.join(', ') }));
  const say = (code: 'hidden.leave' | 'hidden.stay' | 'notes.leave', told: readonly ExportTarget[], what: Counted) => {
    const [first] = told;
    const some = first ? pagesOf(first).filter(what).length : 0;
    if (some > 0) found.push(entry(code, 'target', 'hint', place, told, { count: some }));
  };
  const isHidden: Counted = ({ hidden }) => hidden;
  const isPptx = (target: ExportTarget) => target === 'deck-pptx';
  say('hidden.leave', decks.filter(isPptx), isHidden);
  say(
    'hidden.stay',
    needing.filter((target) => !isPptx(target)),
    isHidden,
  );
  say(
    'notes.leave',
    decks.filter((target) => isPptx(target) || (target === 'deck-pdf' && deckPdf.includes('notes'))),
    ({ notes }) => notes.length > 0,
  );
  return found;
}

type Counted = (page: ScenePage) => boolean;

function planLimits({ plan }: Project, targets: readonly ExportTarget[]): readonly PreflightEntry[] {
  const plans = planTargets.filter((target) => targets.includes(target));
  const hidden = plan.sections.filter((section) => section.hidden).length;
  if (plans.length === 0 || hidden === 0) return [];
  const place = ['plan', 'sections', plan.sections.findIndex((section) => section.hidden)];
  return [entry('sections.stay', 'target', 'hint', place, plans, { count: hidden })];
}
