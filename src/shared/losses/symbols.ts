import { hasGlyph } from '#shared/text';
import coverage from './symbol-coverage.json';

/** First and one past the last code point of each stretch that the fonts for symbols have, in order. */
const stretches = ((): readonly number[] => {
  let point = 0;
  return coverage.stretches.split(' ').map((digits) => {
    point += Number.parseInt(digits, 36);
    return point;
  });
})();

function inSymbolFonts(codePoint: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] ?? 0) <= codePoint) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

/** Whether a character that no face of text has is drawn from one of the fonts for symbols. */
export function isSymbol(codePoint: number): boolean {
  return !hasGlyph(codePoint) && inSymbolFonts(codePoint);
}

/** Characters that no font of the program draws, each once. Joiners, selectors and marks are not drawn by themselves. */
export function blankCharacters(text: string): readonly string[] {
  return [...new Set(text)].filter((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return !hasGlyph(codePoint) && !inSymbolFonts(codePoint) && !/^[\p{C}\p{M}\p{Emoji_Modifier}\s]$/u.test(character);
  });
}

/** A character as it can be looked up: itself and its number. */
export function namedCharacter(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${character} (U+${number})`;
}
