import { Hash, Unlink } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { FactBadge, pickFact } from '#renderer/facts';
import { projectNow } from '#renderer/session';
import { IconButton, TextField } from '#renderer/ui';
import { factResolverOf } from '#shared/facts';
import type { SlotOf } from '../model';
import styles from './slots.module.css';

type Metric = SlotOf<'metrics'>['items'][number];

interface MetricValueProps {
  readonly metric: Metric;
  readonly place: number;
  readonly onType: (value: string) => void;
  /** A value of the project from now on; null: what it shows now, as typed. */
  readonly onFact: (name: string | null, value: string) => void;
}

/** The figure of a metric: typed, or a value of the project that follows it. */
export function MetricValue({ metric, place, onType, onFact }: MetricValueProps) {
  const { t } = useT();
  const { fact, style } = metric;
  if (fact) {
    return (
      <div className={styles.figure}>
        <FactBadge name={fact} style={style} />
        <IconButton
          label={t('deck.metric.unlink')}
          onClick={() => onFact(null, factResolverOf(projectNow())({ name: fact, style }))}
        >
          <Unlink size={14} aria-hidden />
        </IconButton>
      </div>
    );
  }
  return (
    <div className={styles.figure}>
      <TextField
        quiet
        className={styles.value}
        label={`${t('deck.metric.value')} ${place}`}
        placeholder={t('deck.metric.valueExample')}
        maxLength={2000}
        value={metric.value}
        onChange={(event) => onType(event.target.value)}
      />
      <IconButton
        label={t('text.insertFact')}
        onClick={() =>
          pickFact(
            (name) => onFact(name, metric.value),
            () => undefined,
          )
        }
      >
        <Hash size={14} aria-hidden />
      </IconButton>
    </div>
  );
}
