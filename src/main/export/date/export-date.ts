import { fail, localDay } from '#shared/base';
import { momentOf, momentOfSeconds } from '#shared/project';

/** Of when the files of one export say that they are: the same in all of them. */
export interface ExportDate {
  /** To the second and in UTC, for what programs read: `2026-11-28T21:09:38Z`. */
  readonly moment: string;
  /** The calendar day that people read: `2026-11-29`. */
  readonly day: string;
}

/** What may say the date when the project does not, or against it. */
export interface DateSources {
  readonly now: Date;
  /** The variable SOURCE_DATE_EPOCH where the program follows it: seconds since 1970, before all else. */
  readonly sourceDateEpoch?: string | undefined;
}

/**
 * An export is of the project's last change, in the day of the user's time zone: the same project gives the same files tomorrow.
 * A project that does not know its last change is of now. What SOURCE_DATE_EPOCH says is the same on every machine, so its day is UTC's.
 * Throws `usage.badDateEpoch`.
 */
export function exportDate(changedAt: string | null, { now, sourceDateEpoch }: DateSources): ExportDate {
  if (sourceDateEpoch !== undefined) {
    const moment = momentOfEpoch(sourceDateEpoch);
    return { moment, day: moment.slice(0, 10) };
  }
  const moment = changedAt ?? momentOf(now) ?? beginning;
  return { moment, day: localDay(new Date(moment)) };
}

/** What an export is dated by when even the clock is out of its mind. */
const beginning = '1970-01-01T00:00:00Z';

function momentOfEpoch(value: string): string {
  const moment = /^\d{1,15}$/.test(value) ? momentOfSeconds(Number(value)) : null;
  return moment ?? fail('usage.badDateEpoch', { value: value.slice(0, 40) });
}
