import { useT } from '#renderer/app-language';
import { useDraft } from '#renderer/forms';
import { edit, projectNow, useProject, useSessionState } from '#renderer/session';
import { Button, TextField } from '#renderer/ui';
import type { Patch } from '#shared/project';
import styles from './times.module.css';

const path = ['deck', 'talkMinutes'];

/** How long the talk may take; slides without a time of their own share it. */
export function TalkLength() {
  const { t } = useT();
  const { readOnly } = useSessionState();
  const minutes = useProject((project) => project.deck.talkMinutes ?? 0);
  const hasOwnTimes = useProject((project) => project.deck.slides.some((slide) => slide.plannedSeconds !== undefined));
  const draft = useDraft({
    value: minutes,
    format: (value) => (value === 0 ? '' : String(value)),
    parse: readMinutes,
    onChange: (value) => {
      const patch: Patch = value === 0 ? { op: 'unset', path } : { op: 'set', path, value };
      edit([patch], 'planTalk', 'talkMinutes');
    },
  });
  const shareOut = () =>
    edit(
      projectNow().deck.slides.flatMap((slide, at): Patch[] =>
        slide.plannedSeconds === undefined ? [] : [{ op: 'unset', path: ['deck', 'slides', at, 'plannedSeconds'] }],
      ),
      'planTalk',
    );
  return (
    <div className={styles.talk}>
      <TextField
        className={styles.minutes ?? ''}
        label={t('presenting.times.talk')}
        inputMode="numeric"
        maxLength={4}
        readOnly={readOnly}
        value={draft.text}
        onFocus={draft.onFocus}
        onChange={(event) => draft.onType(event.target.value)}
        onBlur={draft.onBlur}
      />
      <span className={styles.unit}>{t('presenting.times.minutes')}</span>
      {hasOwnTimes && minutes > 0 ? (
        <Button disabled={readOnly} onClick={shareOut}>
          {t('presenting.times.sharePlan')}
        </Button>
      ) : null}
    </div>
  );
}

/** Whole minutes, 1 to 600; 0 for an empty text; null for anything else. */
function readMinutes(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return 0;
  const value = /^\d{1,3}$/.test(plain) ? Number(plain) : 0;
  return value >= 1 && value <= 600 ? value : null;
}
