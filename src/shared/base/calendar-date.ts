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
 * The usual other ways to write a date, as projects keep it: `2026/9`, `2026.9.3`, `2026年9月`, and what English spreadsheets make of
 * one, `Sep-26`, `3-Sep-26`, `3 September 2026`. Else the text as it is. `9/3/2026` is no date: which is the month?
 */
export function tidyDate(text: string): string {
  const plain = text.normalize('NFKC').trim();
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*(?:[-/.月]\s*(\d{1,2})?\s*日?)?$/.exec(plain);
  if (parts) return joined(parts[1], parts[2], parts[3]);
  const named = /^(?:(\d{1,2})[-. ]\s*)?([a-z]{3,9})[-. ]\s*(\d{4}|\d{2})$/i.exec(plain);
  const [, day, word = '', year = ''] = named ?? [];
  const month = monthOf(word.toLowerCase());
  if (month === 0) return text.trim().slice(0, 10);
  return joined(year.length === 2 ? `20${year}` : year, String(month), day);
}

function joined(year = '', month = '', day?: string): string {
  return [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}

/** The number of a month by its name or the first three letters of it; 0 for any other word. */
function monthOf(word: string): number {
  return englishMonths.findIndex((name) => [name, name.slice(0, 3)].some((one) => one.toLowerCase() === word)) + 1;
}

/** The day of a moment where somebody is, as projects keep dates: `2026-11-29`. */
export function localDay(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
