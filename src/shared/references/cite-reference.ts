import type { Reference } from '#shared/project';
import { citeApa } from './cite-apa';
import { citeGbt } from './cite-gbt';
import { kindOf } from './kinds';
import { partText } from './parts';
import { sourceText } from './source-text';
import { styleOf } from './style-of';
import type { CitationStyle, CiteRun } from './types';

/**
 * A reference as it stands in a list, in the style of its own script unless another is asked for. Titles are kept as they are written:
 * nothing tells a name in them from a word. Nothing without a title. Pure; never fails.
 */
export function citeReference(reference: Reference, style: CitationStyle = styleOf(reference)): readonly CiteRun[] {
  const source = sourceText(reference);
  if (source.title === '') return [];
  return style === 'apa7' ? citeApa(source, kindOf(reference)) : citeGbt(source, kindOf(reference));
}

/** The same as plain text. */
export function citationText(reference: Reference, style?: CitationStyle): string {
  return partText(citeReference(reference, style));
}
