import type { Slide } from '#shared/project';

/** A stretch of slides that belong together. */
export interface SlideGroup {
  /** The place of the section's slide that begins it and names it; null before the first of those. */
  readonly section: number | null;
  readonly from: number;
  /** The place behind its last slide. */
  readonly to: number;
}

/** The slides of a deck by its sections: a slide of that layout begins one. */
export function slideGroups(slides: readonly Slide[]): readonly SlideGroup[] {
  const begins = slides.flatMap(({ layout }, at) => (layout === 'section' ? [at] : []));
  const starts = begins[0] === 0 ? begins : [0, ...begins];
  return starts
    .map((from, at) => ({ section: begins.includes(from) ? from : null, from, to: starts[at + 1] ?? slides.length }))
    .filter(({ from, to }) => to > from);
}
