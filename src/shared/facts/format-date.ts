import type { AnyLanguage } from '#shared/base';

/** A year by itself. */
const yearIn: Readonly<Record<AnyLanguage, (year: string) => string>> = {
  'zh-CN': (year) => `${year}年`,
  en: (year) => year,
};

/**
 * A date of the project as people write it: `June 2027`, `2027年6月`; `short` gives `Jun 2027` in English. What is no
 * date is returned as it is.
 */
export function formatDate(date: string, language: AnyLanguage, length: 'short' | 'long'): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date.trim());
  if (!match) return date;
  const [, year = '', month, day] = match;
  if (month === undefined) return yearIn[language](year);
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  // 2027-13 and 2027-02-30 are no dates, whatever JavaScript makes of them.
  if (at.getUTCMonth() !== Number(month) - 1) return date;
  return dateFormat(language, length, day !== undefined).format(at);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Remembered: to make one costs a hundred times what using it costs. */
function dateFormat(language: AnyLanguage, month: 'short' | 'long', hasDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${month} ${hasDay}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, {
      year: 'numeric',
      month,
      timeZone: 'UTC',
      ...(hasDay ? { day: 'numeric' as const } : {}),
    });
  formats.set(key, format);
  return format;
}
