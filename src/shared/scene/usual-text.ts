import type { LayoutId, Project } from '#shared/project';
import { designOf, themeOn } from './designs';
import type { TextDesign } from './theme-design';
import { themeOf } from './themes/theme-of';

/** How the deck's theme sets the text of a place, before its author changes that; null where the layout has no such place of text. */
export function usualText(
  project: Pick<Project, 'deck'>,
  layout: LayoutId,
  slot: string,
): Pick<TextDesign, 'align' | 'color'> | null {
  const theme = themeOn(themeOf(project), layout);
  return designOf(theme, layout).places.find((place) => place.slot === slot)?.text ?? null;
}
