/** Letters, syllables and punctuation that are set in the East Asian face whatever stands beside them. */
export function isEastAsian(codePoint: number): boolean {
  if (codePoint < 0x1100) return false;
  return (
    (codePoint >= 0x2e80 && codePoint <= 0xa4cf) ||
    (codePoint >= 0xac00 && codePoint <= 0xd7af) ||
    codePoint <= 0x11ff ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe4f) ||
    (codePoint >= 0xff00 && codePoint <= 0xffef) ||
    (codePoint >= 0x20000 && codePoint <= 0x3ffff)
  );
}

/** Marks that Chinese and English share: wide in the East Asian face, narrow in the Latin one. */
export const ambiguousMarks = '“”‘’…—·';

/**
 * What may not begin a line in Chinese: closing marks, stops, and the marks that hang on the word before them. The
 * full-width part of what PowerPoint refuses for zh-CN, so that it refuses no break that we take; and the solidus, which GB/T 15834
 * keeps from both ends of a line.
 */
export const noLineStart =
  '！），．／：；？］｀｜｝～％＂＇￠、。〃〉》」』】〕〗〞〟︰︱︳︶︺︾﹀﹄﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞·ˇˉ―‖’”…‰′″›℃∶々〻ー・';

/** What may not end a line in Chinese: opening marks, and signs that stand before an amount. */
export const noLineEnd = '（．／［｛￡￥〈《「『【〔〖〝﹙﹛﹝﹏＄·‘“';

/** Marks and joiners that add to the character before them and never stand alone. */
export function isExtending(codePoint: number): boolean {
  if (codePoint < 0x300) return false;
  if (codePoint >= 0x2e80 && codePoint <= 0xd7af)
    return codePoint >= 0x302a && codePoint <= 0x309a && isMark(codePoint);
  return (
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff) ||
    (codePoint >= 0xe0020 && codePoint <= 0xe01ef) ||
    codePoint === zeroWidthJoiner ||
    isMark(codePoint)
  );
}

export const zeroWidthJoiner = 0x200d;

/** Characters that are never drawn and take no room; the soft hyphen has rules of its own. */
export function isInvisible(codePoint: number): boolean {
  return (
    codePoint < 0x20 ||
    (codePoint >= 0x7f && codePoint <= 0x9f) ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x206f) ||
    codePoint === 0xfeff
  );
}

const mark = /^\p{M}$/u;
const pictograph = /^[\p{Extended_Pictographic}\p{Regional_Indicator}]$/u;

function isMark(codePoint: number): boolean {
  return mark.test(String.fromCodePoint(codePoint));
}

/** Emoji and their kin: drawn by the system's own font, where there is one. */
export function isPictograph(codePoint: number): boolean {
  return codePoint >= 0x203c && pictograph.test(String.fromCodePoint(codePoint));
}
