import { confusionsIn } from './chinese-confusions';
import { tokensOf } from './tokens';
import type { Misspelling } from './types';

/** What is probably spelled wrong in a line, in its order. `isKnown` is asked for each word of letters. */
export function checkLine(line: string, isKnown: (word: string) => boolean): readonly Misspelling[] {
  const unknown = tokensOf(line).filter(({ word }) => !isKnown(word));
  return [...unknown, ...confusionsIn(line)].sort((one, two) => one.start - two.start);
}
