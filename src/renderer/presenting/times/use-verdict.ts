import { useT } from '#renderer/app-language';
import { useProject } from '#renderer/session';
import type { Translator } from '#shared/i18n';
import { plannedTimes, type RehearsalSummary } from '#shared/show';
import { timeText } from '../time-text';

/** So many slides are named; more are counted. */
const namedSlides = 4;

/** What the figures mean, in a few sentences: how the talk went against its plan, and where it ran over. */
export function useVerdict(summary: RehearsalSummary): readonly string[] {
  const { t } = useT();
  const deck = useProject((project) => project.deck);
  const { slidesSeconds, talkSeconds } = plannedTimes(deck);
  const { plannedSeconds, rehearsedSeconds, leftOut } = summary;
  const plan = planSentence(slidesSeconds, talkSeconds, t);
  if (rehearsedSeconds === null) return [t('presenting.times.none'), ...plan];
  const time = timeText(rehearsedSeconds);
  if (plannedSeconds === null) return [t('presenting.times.took', { time })];
  const planned = timeText(plannedSeconds);
  const over = rehearsedSeconds - plannedSeconds;
  const whole =
    over > 0
      ? t('presenting.times.tookOver', { time, planned, over: timeText(over) })
      : t(leftOut > 0 ? 'presenting.times.tookPart' : 'presenting.times.tookWithin', { time, planned });
  const rest = leftOut > 0 ? [t('presenting.times.leftOut', { count: leftOut })] : [];
  return [[whole, ...rest, slidesSentence(summary, t)].join(t('presenting.times.join')), ...plan];
}

/** Whether the slides' own times fit the talk. */
function planSentence(slidesSeconds: number | null, talkSeconds: number | null, t: Translator['t']): string[] {
  if (slidesSeconds === null || talkSeconds === null || slidesSeconds === talkSeconds) return [];
  const sum = timeText(slidesSeconds);
  return slidesSeconds > talkSeconds
    ? [t('presenting.times.planTooLong', { sum, over: timeText(slidesSeconds - talkSeconds) })]
    : [t('presenting.times.planShort', { sum, left: timeText(talkSeconds - slidesSeconds) })];
}

function slidesSentence({ over }: RehearsalSummary, t: Translator['t']): string {
  if (over.length === 0) return t('presenting.times.onPlan');
  const numbers = over
    .slice(0, namedSlides)
    .map(({ number }) => number)
    .sort((one, other) => one - other);
  const last = String(numbers.pop());
  const slides =
    numbers.length === 0 ? last : `${numbers.join(t('presenting.times.comma'))}${t('presenting.times.and')}${last}`;
  if (over.length === 1) return t('presenting.times.overOne', { slides });
  if (over.length <= namedSlides) return t('presenting.times.overSome', { slides });
  return t('presenting.times.overMany', { slides, total: over.length });
}
