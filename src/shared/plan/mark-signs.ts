/** What a run of `*` or `~~` may be between two characters. */
export interface SignRole {
  readonly opens: boolean;
  readonly closes: boolean;
}

const word = /[\p{L}\p{N}%％‰]/u;
/** What may stand before a multiplication sign. */
const factor = /[\p{L}\p{N}%％‰)）\]】]/u;
const digit = /\p{Nd}/u;
const latin = /[A-Za-z0-9]/;

/**
 * Whether marks may begin or end at a run of signs, as far as figures go: `99*12*1000` multiplies and `5~~7` is a range,
 * where CommonMark sees emphasis. Bold and struck words may end between figures (`~~999~~899`); a single star between
 * Latin letters or beside a figure does not begin italics, and does not end them where a figure follows. `before` and
 * `after` are single characters, empty at the ends of a text.
 */
export function signRole(before: string, after: string, length: number): SignRole {
  if (!factor.test(before) || !word.test(after)) return { opens: true, closes: true };
  const figures = [before, after].filter((char) => digit.test(char)).length;
  if (length > 1) return { opens: figures < 2, closes: true };
  const isLatin = latin.test(before) && latin.test(after);
  return { opens: figures === 0 && !isLatin, closes: !digit.test(after) && (figures === 0 || !isLatin) };
}
