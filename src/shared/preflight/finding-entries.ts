import { checkProject, type Finding, type PageOf, toConfirm } from '#shared/checks';
import { deckTargets, type ExportTarget, planTargets } from '#shared/contract';
import type { Path, Project } from '#shared/project';
import type { PreflightEntry } from './types';

/** What the checks find that a reader of these files could be misled by, or could not see. */
export function findingEntries(
  project: Project,
  pageOf: PageOf,
  targets: readonly ExportTarget[],
): readonly PreflightEntry[] {
  const findings = checkProject(project, pageOf);
  const facts = toConfirm(findings).map((finding) => asEntry(finding, 'facts', targets));
  const described = findings.filter(({ code }) => code === 'image.noDescription');
  const blind = described.map((finding) => asEntry(finding, 'descriptions', targets));
  return [...facts, ...blind].filter((entry) => entry.targets.length > 0);
}

function asEntry(
  { code, severity, place, text }: Finding,
  group: PreflightEntry['group'],
  targets: readonly ExportTarget[],
): PreflightEntry {
  return { code, group, severity, place, targets: targets.filter((target) => shows(target, place)), text };
}

/** Whether a target shows that part of a project. What belongs to neither plan nor deck may be quoted by both. */
function shows(target: ExportTarget, [part]: Path): boolean {
  if (part === 'plan') return planTargets.includes(target);
  if (part === 'deck') return deckTargets.includes(target);
  return true;
}
