import type { IdSource } from '#shared/base';
import type { Patch, Project, Section, SectionKind } from '#shared/project';
import { planOutline } from './outline';

type PlanOf = Pick<Project, 'plan' | 'round'>;

/** An empty section. */
export function newSection(kind: SectionKind, newId: IdSource, title = ''): Section {
  return { id: newId(), kind, title, hidden: false, done: false, body: [] };
}

/** Kinds of the round's outline that the plan does not have. */
export function missingKinds({ plan, round }: PlanOf): SectionKind[] {
  const present = new Set(plan.sections.map(({ kind }) => kind));
  return planOutline(round)
    .map(({ kind }) => kind)
    .filter((kind) => !present.has(kind));
}

/**
 * Adds a section where it belongs: one of the outline behind the nearest of its kinds that comes before it there, one
 * of the author's own behind `after`, or at the end.
 */
export function addSectionPatch(project: PlanOf, section: Section, after: string | null): Patch {
  const { sections } = project.plan;
  const order = planOutline(project.round).map(({ kind }) => kind);
  const place = order.indexOf(section.kind);
  const own = after === null ? sections.length : sections.findIndex(({ id }) => id === after) + 1 || sections.length;
  const earlier = new Set(order.slice(0, place));
  const at = place < 0 ? own : sections.findLastIndex(({ kind }) => earlier.has(kind)) + 1;
  return { op: 'splice', path: ['plan', 'sections'], at, remove: 0, insert: [section] };
}

/** Deletes a section; null when it is gone. */
export function removeSectionPatch({ plan }: PlanOf, id: string): Patch | null {
  const at = plan.sections.findIndex((section) => section.id === id);
  return at < 0 ? null : { op: 'splice', path: ['plan', 'sections'], at, remove: 1, insert: [] };
}

/**
 * Moves a section to a place among all of them; the two patches are one step of undo. Empty when it stands there.
 */
export function moveSectionPatches({ plan }: PlanOf, id: string, to: number): Patch[] {
  const from = plan.sections.findIndex((section) => section.id === id);
  const section = plan.sections[from];
  const target = Math.max(0, Math.min(plan.sections.length - 1, to));
  if (!section || from === target) return [];
  const path = ['plan', 'sections'];
  return [
    { op: 'splice', path, at: from, remove: 1, insert: [] },
    { op: 'splice', path, at: target, remove: 0, insert: [section] },
  ];
}

/** Sets a property of a section; null when the section is gone. */
export function sectionPatch<K extends 'title' | 'hidden' | 'done'>(
  { plan }: PlanOf,
  id: string,
  key: K,
  value: Section[K],
): Patch | null {
  const at = plan.sections.findIndex((section) => section.id === id);
  return at < 0 ? null : { op: 'set', path: ['plan', 'sections', at, key], value };
}
