import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { edit, projectNow, useProject, useSessionState } from '#renderer/session';
import { Button, Dialog, SelectField } from '#renderer/ui';
import { noticeNews } from '#renderer/view';
import type { Rehearsal } from '#shared/project';
import { forgetRehearsalPatches, planFromRehearsalPatches, summariseRehearsal } from '#shared/show';
import { begin } from '../presenting-commands';
import { TalkLength } from './talk-length';
import styles from './times.module.css';
import { TimesTable } from './times-table';
import { useTimes } from './times-view';
import { useVerdict } from './use-verdict';

/** The plan of the talk beside a rehearsal of it, slide by slide. */
export function TimesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useT();
  const { readOnly } = useSessionState();
  const deck = useProject((project) => project.deck);
  const rehearsals = useRehearsals();
  const rehearsal = useChosen(rehearsals);
  const summary = useMemo(() => summariseRehearsal(deck, rehearsal), [deck, rehearsal]);
  const verdict = useVerdict(summary);
  const takeAsPlan = () => {
    if (!rehearsal) return;
    edit(planFromRehearsalPatches(projectNow(), rehearsal), 'planTalk');
    noticeNews(t('presenting.times.planTaken'));
  };
  const actions = (
    <>
      <Button onClick={() => begin('rehearse', null)}>{t('presenting.times.rehearse')}</Button>
      {rehearsal ? (
        <Button variant="outline" disabled={readOnly} onClick={takeAsPlan}>
          {t('presenting.times.usePlan')}
        </Button>
      ) : null}
      <Button variant="primary" onClick={onClose}>
        {t('presenting.times.close')}
      </Button>
    </>
  );
  return (
    <Dialog open widthPx={820} title={t('presenting.times.title')} onClose={onClose} actions={actions}>
      <div className={styles.head}>
        <TalkLength />
        {rehearsals.length > 0 ? <RehearsalChoice rehearsals={rehearsals} chosen={rehearsal} /> : null}
      </div>
      <div className={styles.verdict} role="status">
        {verdict.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <TimesTable summary={summary} />
    </Dialog>
  );
}

function useRehearsals(): readonly Rehearsal[] {
  const kept = useProject((project) => project.deck.rehearsals);
  const unkept = useTimes((view) => view.unkept);
  return useMemo(() => [...(kept ?? []), ...(unkept ? [unkept] : [])].reverse(), [kept, unkept]);
}

function useChosen(rehearsals: readonly Rehearsal[]): Rehearsal | null {
  const chosen = useTimes((view) => view.chosen);
  return rehearsals.find(({ id }) => id === chosen) ?? rehearsals[0] ?? null;
}

interface ChoiceProps {
  readonly rehearsals: readonly Rehearsal[];
  readonly chosen: Rehearsal | null;
}

function RehearsalChoice({ rehearsals, chosen }: ChoiceProps) {
  const { t, language } = useT();
  const { readOnly } = useSessionState();
  const nameOf = ({ startedAt }: Rehearsal) => {
    const date = new Date(startedAt);
    if (Number.isNaN(date.getTime())) return startedAt;
    return date.toLocaleString(language, {
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
    });
  };
  return (
    <div className={styles.choice}>
      <SelectField
        label={t('presenting.times.shown')}
        value={chosen?.id ?? ''}
        options={rehearsals.map((one) => ({ value: one.id, label: nameOf(one) }))}
        onChange={(id) => useTimes.setState({ chosen: id })}
      />
      <Button
        disabled={readOnly || !chosen}
        onClick={() => {
          if (chosen) edit(forgetRehearsalPatches(projectNow(), chosen.id), 'forgetRehearsal');
        }}
      >
        {t('presenting.times.forget')}
      </Button>
    </div>
  );
}
