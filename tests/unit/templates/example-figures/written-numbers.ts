/** A number as it is written in a text: `$1.8M`, `768 万元`, `61%`, `2.4¢`. */
export interface WrittenNumber {
  readonly from: number;
  readonly until: number;
  readonly text: string;
  /** In major units; per cents as they are written: 61 is 61 %. */
  readonly value: number;
  /** What one of its last digit is worth. */
  readonly step: number;
}

const units: Readonly<Record<string, number>> = {
  '': 1,
  '%': 1,
  '¢': 0.01,
  K: 1e3,
  M: 1e6,
  B: 1e9,
  million: 1e6,
  billion: 1e9,
  万: 1e4,
  亿: 1e8,
};
const number =
  /(?<![\w.,])(?<![A-Za-z][-–])([-−](?=[$¥\d]))?[$¥]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s?(%|¢|[KMB](?![A-Za-z])|million\b|billion\b|万|亿))?/g;

/** The numbers of a text but for those in chips, which the program fills in by itself. */
export function writtenNumbers(text: string): readonly WrittenNumber[] {
  const shown = text.replaceAll(/\{[^{}]*\}/g, (chip) => ' '.repeat(chip.length));
  return [...shown.matchAll(number)].map((match) => {
    const [written, minus = '', whole = '', decimals = '', unit = ''] = match;
    const digits = whole.replaceAll(',', '');
    const worth = units[unit] ?? 1;
    const value = Number(digits + decimals) * worth * (minus === '' ? 1 : -1);
    const step = worth * (decimals === '' ? (unit === '' ? roundness(digits) : 1) : 10 ** (1 - decimals.length));
    return { from: match.index, until: match.index + written.length, text: written, value, step };
  });
}

/** Amounts in full are rounded by their noughts: $484,000 is a figure in thousands. Three digits always count. */
function roundness(digits: string): number {
  const noughts = /0*$/.exec(digits)?.[0].length ?? 0;
  return 10 ** Math.max(0, Math.min(noughts, 3, digits.length - 3));
}

const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const numerals = new Map<string, number>([
  ...english.split(' ').map((word, value) => [word, value] as const),
  ...['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (word, at) => [word, at * 10 + 30] as const,
  ),
  ...[...'零一二三四五六七八九十'].map((word, value) => [word, value] as const),
  ['两', 2],
  ['half', 0.5],
]);

/** The value of a number that is spelled out, or null: `seventeen`, `twenty-two`, `十二`. */
export function spelledNumber(word: string): number | null {
  const lower = word.toLowerCase();
  const known = numerals.get(lower);
  if (known !== undefined) return known;
  const [tens = '', ones = ''] = lower.split('-');
  const sum = (numerals.get(tens) ?? Number.NaN) + (numerals.get(ones) ?? Number.NaN);
  if (!Number.isNaN(sum)) return sum;
  const chinese = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(word);
  if (!chinese) return null;
  return (numerals.get(chinese[1] || '一') ?? 1) * 10 + (numerals.get(chinese[2] || '零') ?? 0);
}

/** Numbers that say when, where or which, and nothing that could be summed. */
const namesAndDates: readonly RegExp[] = [
  // Dates: 31 October 2026, October 31, 2026-10-31, 2026 年 10 月 31 日, 10 月; years alone; quarters by name stand glued to their Q.
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /\b\d{4}-\d{2}(?:-\d{2})?\b/g,
  /\b20[1-4]\d\b(?![,.]\d|\s?[%¢万亿])/g,
  /\b20[1-4]\d\.\d{1,2}\b/g,
  /\d{1,2} ?[至到–-] ?(?=\d{1,2} ?月)/g,
  /\d{1,2} ?月(?: ?\d{1,2} ?日)?(?! ?份?内)/g,
  // Hours of the day.
  /\b\d{1,2} [ap]m\b|\b\d{1,2}:\d{2}\b|(?:上午|下午|晚上?|早上?|凌晨|次日|早|晚) ?\d{1,2} ?[点时]/g,
  // Places of a list.
  /^\s*\d+\. /g,
  // Laws by title and section, standards by number.
  /\b\d+ CFR [\d.]+(?:\([a-z0-9]+\))*/g,
  /\b[Ss]ections? \d+[\d.]*(?:\([a-z0-9]+\))*(?:(?:, | and )\d+\([a-z0-9]+\))*/g,
  /\b\d{3}[A-Z]?\([a-z\d]\)(?:-\d+)?|§ ?\d+/g,
  /\b[Rr]ules? \d[\w.()-]*(?:(?:, | and )\d[\w.()-]*)*/g,
  /\b(?:[Aa]rticles?|Art\.) \d+(?:\(\d+\))*(?:(?:, | and | to |–)\d+(?:\(\d+\))*)*/g,
  /第 ?\d+(?:[、至和～-] ?\d+)* ?[条款项号]/g,
  /\b(?:Regulation|Directive) \((?:EU|EC)\) \d+\/\d+/g,
  /\b(?:ISO|IEC|ISO\/IEC|GB\/T|GB|YY\/T|YY|TC|SOC|NIST AI|EN|PCT|Part|Version|Form|SB|AB)[ -]?\d[\d.:/-]*/g,
  /版本 ?\d[\d.]*/g,
  // Scores between two ends, when they are explained.
  /[Ff]rom 1 to 5|1 到 5 分|1–5/g,
];

/** Whether a rule about names and dates covers a number of a text. */
export function isNameOrDate(text: string, { from, until }: WrittenNumber): boolean {
  return namesAndDates.some((rule) =>
    [...text.matchAll(rule)].some(({ index, 0: found }) => index <= from && index + found.trimEnd().length >= until),
  );
}
