import type { AnyLanguage } from '#shared/base';
import { placeText } from '#shared/checks';
import type { Loss } from '#shared/contract';
import type { OutlineWords } from '#shared/guidance';
import type { Path, Project } from '#shared/project';

/**
 * Where a loss lies, in words: exporters name places by ids, which nobody can read. Empty for a file as a whole. What no place of the
 * project answers to is only shown of a workbook, whose sheets have names.
 */
export function lossWhere(
  project: Project,
  { target, place }: Pick<Loss, 'target' | 'place'>,
  language: AnyLanguage,
  words: OutlineWords | null,
): string {
  const path = lossPlace(project, place);
  if (path) return placeText(project, path, language, words);
  return target === 'numbers-xlsx' ? place : '';
}

function lossPlace({ plan, deck }: Project, place: string): Path | null {
  if (place === 'plan') return ['plan'];
  const [id = ''] = place.split('/');
  const section = plan.sections.findIndex((one) => (place === 'cover' ? one.kind === 'cover' : one.id === id));
  if (section >= 0) return ['plan', 'sections', section];
  if (place === 'cover') return ['company'];
  const slide = deck.slides.findIndex((one) => one.id === id);
  return slide < 0 ? null : ['deck', 'slides', slide];
}
