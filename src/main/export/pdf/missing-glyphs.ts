import type { ExportTarget, Loss } from '#shared/contract';
import { hasGlyph } from '#shared/text';

/** The loss for text with characters that none of the fonts can draw; none when it can all be drawn. */
export function missingGlyphs(target: ExportTarget, place: string, text: string): Loss[] {
  const missing = [...new Set(text)].filter((letter) => !hasGlyph(letter.codePointAt(0) as number) && isDrawn(letter));
  return missing.length === 0 ? [] : [{ target, place, key: 'missingGlyphs', detail: missing.join(' ') }];
}

/** Joiners, selectors and marks are not drawn by themselves. */
function isDrawn(letter: string): boolean {
  return !/^[\p{C}\p{M}\s]$/u.test(letter);
}
