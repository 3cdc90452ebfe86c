import Pinyin from 'pinyin-match';
import { hasHan } from './fold-text';

/** Where the letters of a search stand in a text as pinyin. */
export interface PinyinMatch {
  readonly place: 'whole' | 'start' | 'inside';
  /** Nothing but the first letter of each character. */
  readonly isInitials: boolean;
}

/** One letter would be the beginning of half of all words. */
const fewestLetters = 2;

/**
 * Where a search of letters stands in a text with Han, written out (`shichang`), by first letters (`sc`) or mixed; null where it does
 * not. A character with several readings answers to each.
 */
export function matchPinyin(text: string, search: string): PinyinMatch | null {
  const letters = search.replace(/[\s']/g, '');
  if (letters.length < fewestLetters || !/^[a-z]+$/.test(letters) || !hasHan(text)) return null;
  const found = Pinyin.match(text, letters);
  if (!found) return null;
  const [first, last] = found;
  // Letters that stand in the text themselves are no pinyin.
  if (!hasHan(text.slice(first, last + 1))) return null;
  const place = first > 0 ? 'inside' : last === text.length - 1 ? 'whole' : 'start';
  return { place, isInitials: letters.length === last - first + 1 };
}
