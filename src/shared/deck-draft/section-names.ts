import { listedPhrases } from '#shared/base';
import { factResolverOf } from '#shared/facts';
import { printedSections, sectionNumbers } from '#shared/flow';
import type { OutlineWords } from '#shared/guidance';
import { createTranslator } from '#shared/i18n';
import { inlineText, sectionTitle } from '#shared/plan';
import type { Project } from '#shared/project';
import type { Part } from './material';

/** What sections are called in print, by their ids: `3. Market`, or the title alone where it has no number. */
export function sectionNames(project: Project, words: OutlineWords): ReadonlyMap<string, string> {
  const { t } = createTranslator(project.language);
  const { sections } = project.plan;
  const printed = printedSections(project);
  const numbered = sections.filter(({ id }) => printed.has(id));
  const numbers = sectionNumbers(numbered.map((section) => sectionTitle(section, words)));
  return new Map(
    sections.map((section) => {
      const title = sectionTitle(section, words);
      const number = numbers[numbered.indexOf(section)] ?? '';
      return [section.id, number === '' ? title : t('document.draft.section', { number, title })];
    }),
  );
}

/** Where parts stand: their sections, and the heading of one that is alone. */
export function placesOf(parts: readonly Part[], names: ReadonlyMap<string, string>, project: Project): string {
  const { t } = createTranslator(project.language);
  const sections = [...new Set(parts.map(({ section }) => section.id))].map((id) => names.get(id) ?? '');
  const [only] = parts.length === 1 ? parts : [];
  if (!only?.heading) return listedPhrases(sections, project.language);
  const heading = inlineText(only.heading.inlines, factResolverOf(project));
  return t('document.draft.part', { section: sections[0] ?? '', heading });
}
