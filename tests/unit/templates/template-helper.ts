import { fileURLToPath } from 'node:url';
import { createFromTemplate } from '#main/services/templates';
import { type DocumentLanguage, type IdSource, newId } from '#shared/base';
import type { TemplateName } from '#shared/contract';
import { type FactResolver, factResolverOf } from '#shared/facts';
import { inlineText, plainText } from '#shared/plan';
import type { Project, Round, Section, Slide, Slot } from '#shared/project';

const resourcesFolder = fileURLToPath(new URL('../../../resources', import.meta.url));

/** A project from a bundled template. */
export function example(
  template: TemplateName,
  language: DocumentLanguage,
  round: Round = 'seed',
  ids: IdSource = newId,
) {
  return createFromTemplate({ template, language, round, newId: ids, resourcesFolder });
}

/** What a slot says, facts put into words; of a chart its categories and the facts that it draws. */
export function slotText(slot: Slot, resolve: FactResolver): string {
  switch (slot.kind) {
    case 'text':
      return slot.paragraphs.map((paragraph) => inlineText(paragraph.children, resolve)).join('\n');
    case 'metrics':
      return slot.items
        .map(
          ({ value, label, note, fact, style }) => `${fact ? resolve({ name: fact, style }) : value} ${label} ${note}`,
        )
        .join('\n');
    case 'table':
      return slot.rows
        .map(({ cells, facts }) =>
          cells.map((cell, at) => (facts?.[at] ? resolve({ name: facts[at] }) : cell)).join('\t'),
        )
        .join('\n');
    case 'steps':
      return slot.items
        .flatMap(({ label, title, text }) => [...label, ...title, ...text])
        .map((paragraph) => inlineText(paragraph.children, resolve))
        .join('\n');
    case 'chart': {
      const facts = slot.series.flatMap((one) => one.facts ?? []).filter((name) => name !== '');
      return [...slot.categories, ...facts.map((name) => resolve({ name }))].join('\n');
    }
    default:
      return '';
  }
}

export function slideText(slide: Slide, resolve: FactResolver): string {
  return Object.values(slide.slots)
    .map((slot) => slotText(slot, resolve))
    .join('\n');
}

export function deckText(project: Project): string {
  const resolve = factResolverOf(project);
  return project.deck.slides.map((slide) => slideText(slide, resolve)).join('\n');
}

/** The text of all sections, or of those of a kind. */
export function planText(project: Project, kind?: Section['kind']): string {
  const sections = project.plan.sections.filter((section) => kind === undefined || section.kind === kind);
  return plainText(
    sections.flatMap(({ body }) => body),
    factResolverOf(project),
  );
}

/** The figures of a row of the financial section's tables, by its first cell. */
export function tableRow(project: Project, first: string): number[] {
  const cells = planText(project, 'financials')
    .split('\n')
    .map((line) => line.split('\t'))
    .find(([name]) => name === first);
  return (cells ?? []).slice(1).map((cell) => Number(cell.replaceAll(/[$,]/g, '')));
}
