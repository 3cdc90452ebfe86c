import { useT } from '#renderer/app-language';
import { type PlannedTimes, type Show, spentMsAt } from '#shared/show';
import styles from './slide-clock.module.css';
import { timeText } from './time-text';
import { useNow } from './use-now';

/** How long this slide has been shown, beside the time that was planned for it. */
export function SlideClock({ show, planned }: { readonly show: Show; readonly planned: PlannedTimes }) {
  const { t } = useT();
  const now = useNow();
  if (show.at === null) return <div className={styles.clock} />;
  const seconds = Math.floor(spentMsAt(show, show.at, now) / 1_000);
  const plan = planned.seconds.get(show.at) ?? null;
  const share = plan ? Math.min(1, seconds / plan) : 0;
  return (
    <div className={styles.clock} data-over={plan !== null && seconds > plan}>
      <p className={styles.words}>
        <span className={styles.label}>{t('presenting.thisSlide')}</span>
        <strong>{timeText(seconds)}</strong>
        {plan === null ? null : <span>{t('presenting.ofTotal', { time: timeText(plan) })}</span>}
      </p>
      {plan === null ? null : (
        <div className={styles.track}>
          <div className={styles.done} style={{ width: `${share * 100}%` }} />
        </div>
      )}
    </div>
  );
}
