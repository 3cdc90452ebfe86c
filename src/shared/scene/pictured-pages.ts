import type { ScenePage } from '#shared/page';
import type { Scene } from './types';

/** The slides that become pictures: those named by their numbers, or all that are not hidden. */
export function picturedPages({ pages }: Scene, slides: readonly number[] | null): readonly ScenePage[] {
  return pages.filter(({ hidden }, index) => (slides ? slides.includes(index + 1) : !hidden));
}
