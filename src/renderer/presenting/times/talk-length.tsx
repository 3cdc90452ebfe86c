import { useT } from '#renderer/app-language';
import { useDraft } from '#renderer/forms';
import { edit, projectNow, useProject, useSessionState } from '#renderer/session';
import { Button, TextField } from '#renderer/ui';
import type { Patch } from '#shared/project';
import { usualLengths } from '#shared/show';
import styles from './times.module.css';

type Part = 'talkMinutes' | 'questionMinutes';

/** How long the talk may take, which slides without a time of their own share, and the questions behind it. */
export function TalkLength() {
  const { t } = useT();
  const { readOnly } = useSessionState();
  const hasLength = useProject(({ deck }) => deck.talkMinutes !== undefined);
  const hasOwnTimes = useProject((project) => project.deck.slides.some((slide) => slide.plannedSeconds !== undefined));
  const shareOut = () =>
    edit(
      projectNow().deck.slides.flatMap((slide, at): Patch[] =>
        slide.plannedSeconds === undefined ? [] : [{ op: 'unset', path: ['deck', 'slides', at, 'plannedSeconds'] }],
      ),
      'planTalk',
    );
  return (
    <div className={styles.lengths}>
      <div className={styles.talk}>
        <Minutes part="talkMinutes" label={t('presenting.times.talk')} />
        <Minutes part="questionMinutes" label={t('presenting.times.questions')} />
        <span className={styles.unit}>{t('presenting.times.minutes')}</span>
        {hasOwnTimes && hasLength ? (
          <Button disabled={readOnly} onClick={shareOut}>
            {t('presenting.times.sharePlan')}
          </Button>
        ) : null}
      </div>
      <fieldset className={styles.usual}>
        <legend>{t('presenting.times.usual')}</legend>
        {usualLengths.map(({ talk, questions }) => (
          <Button
            key={talk}
            disabled={readOnly}
            aria-label={t('presenting.times.usualLength', { talk, questions })}
            onClick={() =>
              edit([minutesPatch('talkMinutes', talk), minutesPatch('questionMinutes', questions)], 'planTalk')
            }
          >
            {`${talk} + ${questions}`}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}

function Minutes({ part, label }: { readonly part: Part; readonly label: string }) {
  const { readOnly } = useSessionState();
  const minutes = useProject(({ deck }) => deck[part] ?? 0);
  const draft = useDraft({
    value: minutes,
    format: (value) => (value === 0 ? '' : String(value)),
    parse: readMinutes,
    onChange: (value) => edit([minutesPatch(part, value)], 'planTalk', part),
  });
  return (
    <TextField
      className={styles.minutes ?? ''}
      label={label}
      inputMode="numeric"
      maxLength={4}
      readOnly={readOnly}
      value={draft.text}
      onFocus={draft.onFocus}
      onChange={(event) => draft.onType(event.target.value)}
      onBlur={draft.onBlur}
    />
  );
}

/** Whole minutes; 0 takes the length away. */
function minutesPatch(part: Part, minutes: number): Patch {
  const path = ['deck', part];
  return minutes === 0 ? { op: 'unset', path } : { op: 'set', path, value: minutes };
}

/** Whole minutes, 1 to 600; 0 for an empty text; null for anything else. */
function readMinutes(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return 0;
  const value = /^\d{1,3}$/.test(plain) ? Number(plain) : 0;
  return value >= 1 && value <= 600 ? value : null;
}
