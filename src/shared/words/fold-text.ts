/**
 * A text as it is compared: full width, case and accents make no difference (`ＴＡＭ` is `tam`, `Géron` is `geron`), and signs are
 * blanks, one between two words. A year is its number: `2028年` is `2028`.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/(\d)年/g, '$1 ')
    .replace(/[^\p{L}\p{N}%+&]+/gu, ' ')
    .trim();
}

/** The words of a folded text. A word ends where letters and Han meet: `收入2028` is two. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? [];
}

/** Whether a text is written with Han, so that its reader may type it in pinyin. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
