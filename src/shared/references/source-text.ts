import type { Reference } from '#shared/project';
import { kindFields } from './kinds';

const names = [
  'title',
  'author',
  'publisher',
  'date',
  'url',
  'accessed',
  ...kindFields,
] as const satisfies readonly (keyof Reference)[];

/** What a reference says, field by field: one line each, empty for what it does not say. */
export type SourceText = Readonly<Record<(typeof names)[number], string>>;

export function sourceText(reference: Reference): SourceText {
  const texts = names.map((name) => [name, (reference[name] ?? '').replace(/\s+/g, ' ').trim()] as const);
  return { ...(Object.fromEntries(texts) as SourceText), doi: bareDoi(reference.doi ?? '') };
}

/** A DOI without what stands before it: `doi:`, `https://doi.org/`. */
function bareDoi(doi: string): string {
  return doi.trim().replace(/^(?:doi\s*[:：]?\s*)?(?:https?:\/\/(?:dx\.)?doi\.org\/)?/i, '');
}
