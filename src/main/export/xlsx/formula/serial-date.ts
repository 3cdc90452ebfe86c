const dayMs = 86_400_000;
/** The day before day 1, so that days from March 1900 on count as spreadsheets count them. */
const epochMs = Date.UTC(1899, 11, 30);

export interface CalendarDay {
  readonly year: number;
  /** From 1; beyond 12 it runs on into the next year. */
  readonly month: number;
  readonly day: number;
}

/** A day as spreadsheets keep it: days since the end of 1899. */
export function serialOf({ year, month, day }: CalendarDay): number {
  return Math.round((Date.UTC(year, month - 1, day) - epochMs) / dayMs);
}

export function dateOf(serial: number): CalendarDay {
  const date = new Date(epochMs + serial * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The first day of a month (`2027-03`) or a day (`2027-03-15`); null when the text is neither, or from before 1901. */
export function serialOfDate(text: string): number | null {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 1)];
  return year < 1901 || month < 1 || month > 12 ? null : serialOf({ year, month, day });
}
