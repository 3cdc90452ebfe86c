import type { Translator } from '#shared/i18n';
import type { ScenePage } from '#shared/page';

/** What a slide is called wherever it is listed or read out: its title, or what it is laid out as (“Cover”) where it has none. */
export function slideName(
  { title, layout }: Pick<ScenePage, 'title' | 'layout'>,
  { t }: Pick<Translator, 't'>,
): string {
  return title.trim() || t(`document.layouts.${layout}`);
}
