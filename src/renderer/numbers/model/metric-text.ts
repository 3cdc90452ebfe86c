import { formatMoneyShort, groupedNumber } from '#shared/base';
import type { Metric } from '#shared/numbers';
import { monthTitle } from './month-title';
import type { RoomContext } from './room-context';

/** A metric as a person reads it; one without a number says why. */
export function metricText({ words, currency }: Pick<RoomContext, 'words' | 'currency'>, metric: Metric): string {
  const { t, language } = words;
  switch (metric.kind) {
    case 'money':
      return formatMoneyShort({ amountMinor: metric.amountMinor, currency }, language);
    case 'percent':
      return `${groupedNumber(metric.value, 1)}%`;
    case 'ratio':
      return `${groupedNumber(metric.value, 1)}×`;
    case 'count':
      return groupedNumber(metric.value, 1);
    case 'months': {
      const months = groupedNumber(metric.value, 1);
      return t(metric.note === 'at-least' ? 'numbers.figure.beyond' : 'numbers.figure.monthsOfCash', { months });
    }
    case 'month':
      return monthTitle(metric.month, language);
    case 'none':
      return t(`facts.none.${metric.why}`);
  }
}
