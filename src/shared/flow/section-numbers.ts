/** Titles that bring a number or a letter of their own: 第一章, 一、, 3.2, Chapter 4, Appendix B. */
const ownNumber =
  /^(第\s*[0-9０-９一二三四五六七八九十百零〇]+\s*[章节部篇编]|[（(]?[一二三四五六七八九十]+[、.．)）]|\d+(\.\d+)*[.、．)\s]|附录|(chapter|part|section|appendix)\b)/i;

/**
 * Numbers for sections in order, `1`, `2` ...; all empty when an author numbers by hand, because two systems side by
 * side can only contradict each other.
 */
export function sectionNumbers(titles: readonly string[]): string[] {
  const isNumberedByHand = titles.some((title) => ownNumber.test(title.trim()));
  return titles.map((_, index) => (isNumberedByHand ? '' : String(index + 1)));
}
