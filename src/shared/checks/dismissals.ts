import type { Dismissal, Patch, Path, Project } from '#shared/project';
import type { Finding, FindingParam } from './types';

/** A finding that was put aside, with what its author says of it. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}

/** Findings by whether somebody still has to look at them. */
export interface Sorted {
  readonly open: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
}

const longestKey = 500;

/** Whether a finding can be put aside: what must not leave like this, cannot. */
export function canDismiss({ severity }: Finding): boolean {
  return severity !== 'error';
}

/**
 * Which finding a dismissal is about: its rule and weight, its place by ids where lists have them, and its words. Amounts, counts
 * and dates are no part of it: who has said that churn of nothing is right says it of the next month's figures, too; of one that has
 * become graver, nobody has said it.
 */
export function dismissalKey(project: Project, { code, severity, place, text }: Finding): string {
  const words = Object.values(text.params).flatMap(wordsOf);
  return [code, severity, stablePlace(project, place), ...words].join(' ').slice(0, longestKey);
}

/** Parts the findings of a project by what has been put aside. Errors are open whatever a file says. */
export function sortFindings(project: Project, findings: readonly Finding[]): Sorted {
  const { dismissals = [] } = project;
  if (dismissals.length === 0) return { open: findings, dismissed: [] };
  const byKey = new Map(dismissals.map((one) => [one.finding, one]));
  const open: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const finding of findings) {
    const dismissal = canDismiss(finding) ? byKey.get(dismissalKey(project, finding)) : undefined;
    if (dismissal) dismissed.push({ finding, dismissal });
    else open.push(finding);
  }
  return { open, dismissed };
}

/** Puts a finding aside for a reason. */
export function dismissPatches(project: Project, finding: Finding, reason: string, id: string): readonly Patch[] {
  const entry: Dismissal = { id, finding: dismissalKey(project, finding), reason };
  const path = ['dismissals'];
  const { dismissals } = project;
  if (!dismissals) return [{ op: 'set', path, value: [entry] }];
  return [{ op: 'splice', path, at: dismissals.length, remove: 0, insert: [entry] }];
}

/** Takes a dismissal away: its finding is looked at again. */
export function bringBackPatches({ dismissals = [] }: Project, id: string): readonly Patch[] {
  const at = dismissals.findIndex((one) => one.id === id);
  return at < 0 ? [] : [{ op: 'splice', path: ['dismissals'], at, remove: 1, insert: [] }];
}

/** A path with ids for the numbers of things that have them, so that sorting a list changes nothing. */
function stablePlace(project: Project, place: Path): string {
  const steps: string[] = [];
  let value: unknown = project;
  for (const step of place) {
    value =
      typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
    const own =
      typeof step === 'number' && typeof value === 'object' && value !== null && 'id' in value ? value.id : step;
    steps.push(String(own));
  }
  return steps.join('/');
}

function wordsOf(param: FindingParam): readonly string[] {
  if (typeof param === 'string') return [param];
  if (typeof param === 'number' || param.kind === 'value') return [];
  if (param.kind === 'words') return [param.key];
  if (param.kind === 'part') return [param.name, param.role];
  return [JSON.stringify(param)];
}
