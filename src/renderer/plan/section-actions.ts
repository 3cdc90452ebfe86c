import { edit, projectNow } from '#renderer/session';
import { closeOverlay, noticeUndoable } from '#renderer/view';
import { newId } from '#shared/base';
import type { OutlineWords } from '#shared/guidance';
import type { Translator } from '#shared/i18n';
import {
  addSectionPatch,
  moveSectionPatches,
  newSection,
  removeSectionPatch,
  sectionPatch,
  sectionTitle,
} from '#shared/plan';
import type { Section, SectionKind } from '#shared/project';
import { selectSection, shownSection } from './plan-view';

/** Adds a section and shows it. */
export function addSection(kind: SectionKind, title = ''): void {
  const section = newSection(kind, newId, title);
  edit([addSectionPatch(projectNow(), section, shownSection()?.id ?? null)], 'addSection');
  selectSection(section.id);
  closeOverlay();
}

/** Deletes a section, shows its neighbour and offers to take it back. */
export function removeSection(section: Section, words: OutlineWords | null, { t }: Translator): void {
  const { sections } = projectNow().plan;
  const at = sections.findIndex(({ id }) => id === section.id);
  const patch = removeSectionPatch(projectNow(), section.id);
  if (!patch) return;
  const neighbour = sections[at + 1] ?? sections[at - 1] ?? null;
  edit([patch], 'removeSection');
  selectSection(neighbour?.id ?? null);
  const title = words ? sectionTitle(section, words) : section.title;
  noticeUndoable(t('plan.removed', { title }), { t });
}

/** Moves a section to a place among all; true when it moved. */
export function moveSection(id: string, to: number): boolean {
  const patches = moveSectionPatches(projectNow(), id, to);
  edit(patches, 'moveSection');
  return patches.length > 0;
}

/** Moves a section up or down by one. */
export function shiftSection(id: string, step: 1 | -1): boolean {
  const at = projectNow().plan.sections.findIndex((section) => section.id === id);
  return at >= 0 && moveSection(id, at + step);
}

export function toggleHidden(section: Section): void {
  const patch = sectionPatch(projectNow(), section.id, 'hidden', !section.hidden);
  if (patch) edit([patch], 'hideSection');
}

export function toggleDone(section: Section): void {
  const patch = sectionPatch(projectNow(), section.id, 'done', !section.done);
  if (patch) edit([patch], 'markDone');
}

/** Gives a section a title of its own; empty brings the outline's back. */
export function renameSection(id: string, title: string): void {
  const patch = sectionPatch(projectNow(), id, 'title', title);
  if (patch) edit([patch], 'renameSection', `title:${id}`);
}

/** Shows the section before or behind the one on screen. */
export function stepSection(step: 1 | -1): void {
  const { sections } = projectNow().plan;
  const at = sections.findIndex(({ id }) => id === shownSection()?.id);
  const next = sections[at + step];
  if (next) selectSection(next.id);
}
