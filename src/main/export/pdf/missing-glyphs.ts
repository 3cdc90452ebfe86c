import type { ExportTarget, Loss } from '#shared/contract';
import { hasGlyph } from '#shared/text';
import type { PdfFile } from './writer/index';

/** Loads the fonts for symbols when a text has any. */
export async function loadSymbolsFor(file: PdfFile, text: string): Promise<void> {
  if (lackedBy(text).length > 0) await file.fonts.loadSymbols();
}

/** The loss for text with characters that none of the fonts can draw; none when it can all be drawn. */
export function missingGlyphs(file: PdfFile, target: ExportTarget, place: string, text: string): Loss[] {
  const missing = lackedBy(text).filter((letter) => file.fonts.symbolFont(letter.codePointAt(0) as number) === null);
  return missing.length === 0 ? [] : [{ target, place, key: 'missingGlyphs', detail: missing.join(' ') }];
}

/** What the faces of text have no glyph for, each once. Joiners, selectors and marks are not drawn by themselves. */
function lackedBy(text: string): string[] {
  return [...new Set(text)].filter(
    (letter) => !hasGlyph(letter.codePointAt(0) as number) && !/^[\p{C}\p{M}\p{Emoji_Modifier}\s]$/u.test(letter),
  );
}
