import { severities } from '#shared/checks';
import {
  deckTargets,
  type ExportOptions,
  type ExportTarget,
  exportTargets,
  planPageTargets,
  planTargets,
} from '#shared/contract';
import { flowOf, layPlan } from '#shared/flow';
import type { OutlineWords } from '#shared/guidance';
import type { Project } from '#shared/project';
import { buildPage, picturedPages, type Scene, sceneOf } from '#shared/scene';
import { withLog } from '#shared/sending';
import { deckEntries, type PlacedPage } from './deck-entries';
import { emptyEntries, emptySections } from './empty-entries';
import { findingEntries } from './finding-entries';
import { leavingFiles } from './leaving';
import { planChartEntries, planEntries, planLinkEntries } from './plan-entries';
import { targetEntries } from './target-entries';
import { type Preflight, preflightGroups } from './types';

export interface PreflightOrder {
  readonly targets: readonly ExportTarget[];
  readonly options: ExportOptions;
  /** Names of the plan's sections in the project's language. */
  readonly words: OutlineWords;
}

/**
 * What an export will make of a project, before it makes anything: the files with their pages and fonts, and all that
 * differs from what its author sees or may expect. Pure; never fails on a valid project.
 */
export function preflight(project: Project, { targets: wanted, options, words }: PreflightOrder): Preflight {
  const targets = exportTargets.filter((target) => wanted.includes(target));
  const decks = deckTargets.filter((target) => targets.includes(target));
  const plans = planTargets.filter((target) => targets.includes(target));
  const scene = decks.length > 0 ? sceneOf(project) : null;
  const onPages = planPageTargets.filter((target) => targets.includes(target));
  const told = options.withLog ? withLog(project) : project;
  const flow = onPages.length > 0 ? flowOf(told, words) : null;
  const laid = flow && layPlan(flow, '');
  const pageOf: Parameters<typeof findingEntries>[1] = (slide, number) =>
    scene?.pages[number - 1] ?? buildPage(project, slide, number);
  const entries = [
    ...findingEntries(project, pageOf, targets),
    ...(scene ? emptyEntries(project, scene, decks, options, words) : []),
    ...emptySections(told, plans, words),
    ...(scene ? deckEntries(project, scene, leavingPages(scene, decks, options), decks) : []),
    ...(flow && laid ? planEntries(project, flow, laid, onPages) : []),
    ...planChartEntries(project, plans),
    ...planLinkEntries(project, plans),
    ...targetEntries(project, targets, options),
  ];
  // What is empty is said before all else, however grave: much of the rest follows from it.
  const rank = ({ severity, group }: (typeof entries)[number]) =>
    group === 'slides' ? -1 : severities.indexOf(severity) * preflightGroups.length + preflightGroups.indexOf(group);
  return {
    leaving: leavingFiles(project, laid, targets, options),
    entries: entries.sort((one, other) => rank(one) - rank(other)),
  };
}

/** The pages that leave. Hidden ones of a PPTX are not looked at: nobody is meant to see them. */
function leavingPages(scene: Scene, decks: readonly ExportTarget[], { slides }: ExportOptions): readonly PlacedPage[] {
  const onlyPictures = decks.every((target) => target === 'deck-png');
  const shown = new Set(picturedPages(scene, onlyPictures ? slides : null));
  return scene.pages.flatMap((page, index) => (shown.has(page) ? [{ page, index }] : []));
}
