import { englishMonths } from '#shared/base';

interface DateParts {
  readonly year: string;
  /** Empty where it is not said. */
  readonly month: string;
  readonly day: string;
}

function partsOf(date: string): DateParts | null {
  const [, year, month = '', day = ''] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  return year === undefined
    ? null
    : { year, month: englishMonths[Number(month) - 1] ?? '', day: day.replace(/^0/, '') };
}

/** The year of a date; a date that can't be read is as it was written. */
export function yearOf(date: string): string {
  return partsOf(date)?.year ?? date;
}

/** `2019, January 3`, as far as it is known. */
export function yearFirst(date: string): string {
  const parts = partsOf(date);
  if (parts === null) return date;
  const { year, month, day } = parts;
  return month === '' ? year : `${year}, ${month}${day === '' ? '' : ` ${day}`}`;
}

/** `January 3, 2019`, as far as it is known. */
export function monthFirst(date: string): string {
  const parts = partsOf(date);
  if (parts === null) return date;
  const { year, month, day } = parts;
  if (month === '') return year;
  return day === '' ? `${month} ${year}` : `${month} ${day}, ${year}`;
}
