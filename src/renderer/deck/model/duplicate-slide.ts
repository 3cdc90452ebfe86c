import type { IdSource } from '#shared/base';
import type { Slide } from '#shared/project';

/** A copy in which everything that has an identity has one of its own; references to people stay. */
export function duplicateSlide(slide: Slide, newId: IdSource): Slide {
  return withNewIds(slide, newId) as Slide;
}

function withNewIds(value: unknown, newId: IdSource): unknown {
  if (Array.isArray(value)) return value.map((item) => withNewIds(item, newId));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, child]) => [
    key,
    key === 'id' && typeof child === 'string' ? newId() : withNewIds(child, newId),
  ]);
  return Object.fromEntries(entries);
}
