/** Whether a text is a date as projects keep it: `2026-09` or `2026-09-30`, a real day; empty is no date, and fine. */
export function isCalendarDate(text: string): boolean {
  if (text === '') return true;
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return date.toISOString().startsWith(`${year}-${month}-${day ?? '01'}`);
}

/** The usual other ways to write a date, as projects keep it: `2026/9`, `2026.9.3`, `2026年9月`. Else the text as it is. */
export function tidyDate(text: string): string {
  const parts = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*(?:[-/.月]\s*(\d{1,2})?\s*日?)?\s*$/.exec(text.normalize('NFKC'));
  if (!parts) return text.trim().slice(0, 10);
  const [, year, month = '', day] = parts;
  return [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}
