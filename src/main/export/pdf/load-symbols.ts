import { hasGlyph } from '#shared/text';
import type { PdfFile } from './writer/index';

/** Loads the fonts for symbols when a text has characters that the faces of text lack. */
export async function loadSymbolsFor(file: PdfFile, text: string): Promise<void> {
  // A text has ten times as many letters as different ones.
  if ([...new Set(text)].some(isLacking)) await file.fonts.loadSymbols();
}

/** Joiners, selectors and marks are not drawn by themselves. */
function isLacking(letter: string): boolean {
  return !hasGlyph(letter.codePointAt(0) as number) && !/^[\p{C}\p{M}\p{Emoji_Modifier}\s]$/u.test(letter);
}
