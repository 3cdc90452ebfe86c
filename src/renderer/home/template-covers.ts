import type { DocumentLanguage } from '#shared/base';
import type { TemplateName } from '#shared/contract';

/** Drawn by scripts/template-covers; a test keeps them as the examples are. */
const covers = import.meta.glob<string>('./covers/*.png', { eager: true, query: '?url', import: 'default' });

/** The address of an example's first slide as a picture; undefined for what has none. */
export function templateCover(template: TemplateName, language: DocumentLanguage): string | undefined {
  return covers[`./covers/${template}-${language}.png`];
}
