/** What is looked for: plain text, never a pattern. */
export interface FindQuery {
  readonly text: string;
  /** Exactly as written. Otherwise capital and small letters are one, and so are their full width, quotation marks of either shape and blanks. */
  readonly matchCase: boolean;
  /** Only where it begins and ends with a word. */
  readonly wholeWords: boolean;
}

/** A stretch of a text, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A text to look in; what is worked out of it is kept as long as it is. */
export interface Haystack {
  readonly text: string;
  folded?: string;
}

/**
 * Where a text says what is looked for, from the left and not overlapping. A letter with its accents, or an emoji, is found whole or
 * not at all. Words are told apart as ICU does, which knows Chinese ones, though no blanks part them, by a dictionary: 市场 stands in
 * 市场规模 as a word, 场规 does not.
 */
export function findInText(haystack: Haystack, query: FindQuery): readonly TextRange[] {
  if (query.text === '') return [];
  const text = query.matchCase ? haystack.text : foldOnce(haystack);
  const needles = needlesOf(query);
  const found: TextRange[] = [];
  const edges = edgesIn(haystack.text);
  for (let from = 0; from < text.length; ) {
    const next = nextOf(text, needles, from);
    if (!next) break;
    const { start, end } = next;
    const isWhole = !edges.isCut(start) && !edges.isCut(end);
    if (isWhole && (!query.wholeWords || (edges.isOfWords(start) && edges.isOfWords(end)))) {
      found.push(next);
      from = end;
    } else from = start + 1;
  }
  return found;
}

function nextOf(text: string, needles: readonly string[], from: number): TextRange | null {
  let first: TextRange | null = null;
  for (const needle of needles) {
    const start = text.indexOf(needle, from);
    if (start >= 0 && (!first || start < first.start)) first = { start, end: start + needle.length };
  }
  return first;
}

/** One letter may be written as one sign or as a base with an accent behind it: both are looked for. */
function needlesOf({ text, matchCase }: FindQuery): readonly string[] {
  const forms = [text, text.normalize('NFC'), text.normalize('NFD')];
  return [...new Set(matchCase ? forms : forms.map(fold))];
}

function foldOnce(haystack: Haystack): string {
  haystack.folded ??= fold(haystack.text);
  return haystack.folded;
}

const alike: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u3000': ' ',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
};

/** The text with letters that count as the same made one. Its length stays: places in it are places in the text. */
export function fold(text: string): string {
  const plain = text.replace(/[\u00a0\u3000‘’“”０-９Ａ-Ｚａ-ｚ]/g, (sign) => alike[sign] ?? halfWidth(sign));
  const lower = plain.toLowerCase();
  const kept = lower.length === plain.length ? lower : Array.from(plain, lowerInPlace).join('');
  return kept.replaceAll('ς', 'σ');
}

function halfWidth(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}

function lowerInPlace(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Halves of a pair, and what joins emoji; accents. */
const joins = /[\ud800-\udfff]|\u200d/;
const accents = /\p{M}/u;

function mayHang(letters: string): boolean {
  return joins.test(letters) || accents.test(letters);
}

/** Where letters and words of a text begin and end; looked up only where that is in question. */
function edgesIn(text: string) {
  let letters: Intl.Segments | null = null;
  let parts: Intl.Segments | null = null;
  const isInside = (at: number) => at > 0 && at < text.length;
  return {
    isCut: (at: number): boolean => {
      if (!isInside(at) || !mayHang(text.charAt(at - 1) + text.charAt(at))) return false;
      letters ??= graphemes.segment(text);
      return letters.containing(at)?.index !== at;
    },
    isOfWords: (at: number): boolean => {
      if (!isInside(at)) return true;
      parts ??= words.segment(text);
      return parts.containing(at)?.index === at;
    },
  };
}
