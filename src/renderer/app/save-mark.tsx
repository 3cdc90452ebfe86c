import { Check, CircleDashed, Loader, type LucideIcon, PenLine, TriangleAlert } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { runCommand } from '#renderer/commands';
import { useSessionState } from '#renderer/session';
import { Tooltip } from '#renderer/ui';
import type { SessionState } from '#shared/contract';
import styles from './title-bar.module.css';

type Mark = SessionState['saveState'] | 'draft';

const icons: Record<Mark, LucideIcon> = {
  saved: Check,
  saving: Loader,
  dirty: PenLine,
  failed: TriangleAlert,
  draft: CircleDashed,
};

/** Whether the work is safe, where, and a way to save it now. */
export function SaveMark() {
  const { t } = useT();
  const { path, saveState, readOnly } = useSessionState();
  if (readOnly) {
    return (
      <Tooltip label={t('app.save.readOnlyHint')}>
        <button type="button" className={styles.badge} onClick={() => runCommand('file.saveAs')}>
          {t('app.save.readOnly')}
        </button>
      </Tooltip>
    );
  }
  const mark: Mark = path === null && saveState !== 'saving' && saveState !== 'failed' ? 'draft' : saveState;
  const Icon = icons[mark];
  const hints = {
    saved: 'savedHint',
    saving: 'savingHint',
    dirty: 'dirtyHint',
    failed: 'failedHint',
    draft: 'draftHint',
  } as const;
  return (
    <Tooltip label={t(`app.save.${hints[mark]}`, { path: path ?? '' })}>
      <button type="button" className={styles.state} data-state={mark} onClick={() => runCommand('file.save')}>
        <Icon size={13} strokeWidth={1.8} aria-hidden />
        <span aria-live={mark === 'failed' ? 'assertive' : 'off'}>{t(`app.save.${mark}`)}</span>
      </button>
    </Tooltip>
  );
}
