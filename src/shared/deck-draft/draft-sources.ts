import type { IdSource } from '#shared/base';
import { newSlide } from '#shared/deck';
import { readyTable } from '#shared/facts';
import { createTranslator } from '#shared/i18n';
import type { Project, Slide, Slot } from '#shared/project';
import { slideTable } from '#shared/scene';
import { isSound } from './compose';
import { line } from './slot-makers';

/**
 * A slide of the sources of the project, those first that figures rest on, as many as can be read on one; and how many have no room there. Null
 * where there is no source with a title, or a slide that follows them.
 */
export function draftSources(
  project: Project,
  newId: IdSource,
): { readonly slide: Slide; readonly left: number } | null {
  if (project.deck.slides.some(followsSources)) return null;
  const ready = readyTable(project, 'references', newId);
  const table = ready && slideTable(ready.table);
  if (!ready || !table) return null;
  const { t } = createTranslator(project.language);
  const blank: Slide = { ...newSlide('custom', project.round, newId), layout: 'table' };
  const title: Slot = { kind: 'text', paragraphs: [line([{ text: ready.title }])] };
  const named = project.references.filter((reference) => reference.title.trim() !== '').length;
  for (let rows = table.rows.length; rows > 1; rows -= 1) {
    const shown: Slot = { ...table, rows: table.rows.slice(0, rows), emphasisColumn: -1 };
    const slide: Slide = { ...blank, slots: { title, table: shown } };
    if (!isSound(project, slide)) continue;
    const notes = t('document.draft.from', { places: t('document.references') });
    return { slide: { ...slide, notes }, left: named - (rows - 1) };
  }
  return null;
}

function followsSources({ slots }: Slide): boolean {
  return Object.values(slots).some(
    (slot) =>
      slot.kind === 'table' && slot.rows.some(({ facts = [] }) => facts.some((name) => name.startsWith('reference.'))),
  );
}
