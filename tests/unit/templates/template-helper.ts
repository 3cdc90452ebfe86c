import { fileURLToPath } from 'node:url';
import { createFromTemplate } from '#main/services/templates';
import { type IdSource, type Language, newId } from '#shared/base';
import type { TemplateName } from '#shared/contract';
import { inlineText } from '#shared/plan';
import type { Project, Round, Slide, Slot } from '#shared/project';

const resourcesFolder = fileURLToPath(new URL('../../../resources', import.meta.url));

/** A project from a bundled template. */
export function example(template: TemplateName, language: Language, round: Round = 'seed', ids: IdSource = newId) {
  return createFromTemplate({ template, language, round, newId: ids, resourcesFolder });
}

/** What a slot says. */
export function slotText(slot: Slot): string {
  switch (slot.kind) {
    case 'text':
      return slot.paragraphs.map((paragraph) => inlineText(paragraph.children)).join('\n');
    case 'metrics':
      return slot.items.map(({ value, label, note }) => `${value} ${label} ${note}`).join('\n');
    case 'table':
      return slot.rows.map((row) => row.cells.join('\t')).join('\n');
    default:
      return '';
  }
}

export function slideText(slide: Slide): string {
  return Object.values(slide.slots).map(slotText).join('\n');
}

export function deckText(project: Project): string {
  return project.deck.slides.map(slideText).join('\n');
}
