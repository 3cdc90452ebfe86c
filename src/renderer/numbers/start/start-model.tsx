import { BadgeCheck, Coins, Gauge, Handshake, type LucideIcon, Repeat2, Wrench } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { edit, projectNow, useSessionState } from '#renderer/session';
import { newStream } from '#shared/numbers';
import { type Patch, type StreamKind, streamKinds } from '#shared/project';
import { addOwner } from '../model/owner-edits';
import styles from './start-model.module.css';

/** A kind without one of its own has that of money. */
const icons: Readonly<Partial<Record<StreamKind, LucideIcon>>> = {
  licence: BadgeCheck,
  subscription: Repeat2,
  services: Wrench,
  usage: Gauge,
  partner: Handshake,
};

/** An empty model asks one question: how the company earns money. */
export function StartModel() {
  const { t } = useT();
  const { readOnly } = useSessionState();
  const begin = (kind: StreamKind) => {
    const project = projectNow();
    const first: Patch = { op: 'set', path: ['numbers', 'startMonth'], value: nextMonth(new Date()) };
    const stream = newStream(kind, t(`numbers.stream.${kind}`), project.raise.currency);
    edit([first, ...addOwner(project, 'streams', stream)], 'addRow');
  };
  return (
    <div className={styles.start}>
      <h2>{t('numbers.begin.title')}</h2>
      <p>{t('numbers.begin.lead')}</p>
      <div className={styles.kinds}>
        {streamKinds.map((kind) => {
          const Icon = icons[kind] ?? Coins;
          return (
            <button key={kind} type="button" disabled={readOnly} onClick={() => begin(kind)}>
              <Icon size={20} strokeWidth={1.6} aria-hidden />
              <b>{t(`numbers.stream.${kind}`)}</b>
              <span>{t(`numbers.streamHint.${kind}`)}</span>
            </button>
          );
        })}
      </div>
      <p className={styles.rest}>{t('numbers.begin.rest')}</p>
    </div>
  );
}

/** A model begins with the first month that is still whole. */
export function nextMonth(today: Date): string {
  const first = new Date(Date.UTC(today.getFullYear(), today.getMonth() + 1, 1));
  return first.toISOString().slice(0, 7);
}
