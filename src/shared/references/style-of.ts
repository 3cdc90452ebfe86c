import type { Reference } from '#shared/project';
import type { CitationStyle } from './types';

/**
 * The style of an entry by its own script: in Chinese it is set by the Chinese standard, also in an English plan. The title decides; a
 * word of another script in it does not turn it over.
 */
export function styleOf({
  title,
  author,
  publisher,
}: Pick<Reference, 'title' | 'author' | 'publisher'>): CitationStyle {
  const text = [title, author, publisher].find((one) => /\p{L}/u.test(one)) ?? '';
  return isChinese(text) ? 'gbt7714-2025' : 'apa7';
}

/** Characters are counted as words are: `ChatGPT 使用情况报告` is Chinese. Japanese and Korean have letters of their own. */
function isChinese(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+/gu)?.length ?? 0;
  return (
    characters > 0 && characters >= words && !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
  );
}
