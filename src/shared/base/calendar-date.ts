/** Whether a text is a date as projects keep it: `2026-09` or `2026-09-30`, a real day; empty is no date, and fine. */
export function isCalendarDate(text: string): boolean {
  if (text === '') return true;
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return date.toISOString().startsWith(`${year}-${month}-${day ?? '01'}`);
}

/** The months as English has them. */
export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * The usual other ways to write a date, as projects keep it: `2026/9`, `2026.9.3`, `2026年9月`, `09/2026`, `September 2026`, `Sep 26`,
 * `3-Sep-26`, `September 3, 2026`, `30/9/2026`. Else the text as it is. `9/3/2026` is no date: which is the month?
 */
export function tidyDate(text: string): string {
  const plain = text.normalize('NFKC').trim().replace(/\s+/g, ' ');
  return yearFirst(plain) ?? yearLast(plain) ?? monthByName(plain) ?? text.trim().slice(0, 10);
}

/** `2026-9`, `2026/9/3`, `2026年9月`, `2026年九月`. */
function yearFirst(text: string): string | null {
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*(?:[-/.月]\s*(\d{1,2})?\s*[日号]?)?$/.exec(text);
  return parts && joined(parts[1], monthNumber(parts[2]), parts[3]);
}

/** `9/2026`, `09.2026`, and with a day only where no month has that number. */
function yearLast(text: string): string | null {
  const parts = /^(?:(\d{1,2})\s*([-/.])\s*)?(\d{1,2})\s*([-/.])\s*(\d{4})$/.exec(text);
  if (!parts) return null;
  const [, first, mark, second, otherMark, year] = parts;
  if (first === undefined) return joined(year, second);
  if (mark !== otherMark) return null;
  if (Number(first) > 12) return joined(year, second, first);
  return Number(second) > 12 ? joined(year, first, second) : null;
}

/** `September 2026`, `Sep. '26`, `3 Sept 2026`, `3-Sep-26`, `September 3rd, 2026`. */
function monthByName(text: string): string | null {
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)?[-. ]\s*)?([a-z]{3,9})[-., ]\s*['’]?(\d{4}|\d{2})$/i.exec(text);
  const dayLast = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  const [day, word = '', year = ''] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [dayLast?.[2], dayLast?.[1], dayLast?.[3]];
  const month = monthOf(word.toLowerCase());
  return month === 0 ? null : joined(year.length === 2 ? `20${year}` : year, String(month), day);
}

function joined(year = '', month = '', day?: string): string {
  return [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}

const chineseMonths = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

function monthNumber(written = ''): string {
  const at = chineseMonths.indexOf(written);
  return at < 0 ? written : String(at + 1);
}

/** The number of a month by its name or the usual short forms of it; 0 for any other word. */
function monthOf(word: string): number {
  if (word === 'sept') return 9;
  return englishMonths.findIndex((name) => [name, name.slice(0, 3)].some((one) => one.toLowerCase() === word)) + 1;
}

/** The day of a moment where somebody is, as projects keep dates: `2026-11-29`. */
export function localDay(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
