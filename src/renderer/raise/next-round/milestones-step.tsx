import { useT } from '#renderer/app-language';
import { DateField } from '#renderer/forms';
import { Segmented, TextField } from '#renderer/ui';
import { listedPhrases, localDay } from '#shared/base';
import { formatDate } from '#shared/facts';
import type { Milestone } from '#shared/project';
import type { Outcome } from '#shared/starter';
import { useAnswering } from './answers';
import styles from './next-round.module.css';

const states = ['done', 'missed', 'planned'] as const;

/** What came of each promise of the round. */
export function MilestonesStep() {
  const { t } = useT();
  const { project, said } = useAnswering();
  const count = (state: Milestone['state']) => project.milestones.filter((one) => one.state === state).length;
  const [done, missed] = [count('done'), count('missed')];
  return (
    <>
      <p className={styles.lead}>{t('nextRound.milestonesLead', { round: said.closing.name })}</p>
      {said.outcomes.length === 0 ? <p>{t('nextRound.noMilestones')}</p> : null}
      <ul className={styles.milestones}>
        {said.outcomes.map((outcome) => (
          <OutcomeFields key={outcome.id} outcome={outcome} />
        ))}
      </ul>
      {done + missed > 0 ? <p className={styles.note}>{t('nextRound.saidAlready', { done, missed })}</p> : null}
    </>
  );
}

function OutcomeFields({ outcome }: { readonly outcome: Outcome }) {
  const { t, language } = useT();
  const { project, said, change, errorOf } = useAnswering();
  const milestone = project.milestones.find(({ id }) => id === outcome.id);
  if (!milestone) return null;
  const set = (some: Partial<Outcome>) =>
    change({ outcomes: said.outcomes.map((one) => (one.id === outcome.id ? { ...one, ...some } : one)) });
  const choose = (state: Outcome['state']) => {
    const isUnsaid = state === 'done' && outcome.resultDate === '' && isOver(milestone.date);
    set({ state, ...(isUnsaid ? { resultDate: milestone.date } : {}) });
  };
  const when =
    milestone.date === '' ? '' : t('nextRound.promised', { date: formatDate(milestone.date, language, 'long') });
  return (
    <li className={styles.milestone}>
      <div className={styles.promise}>
        <strong>{milestone.title}</strong>
        <span className={styles.more}>{listedPhrases([when, milestone.measure], language)}</span>
      </div>
      <Segmented
        label={milestone.title}
        value={outcome.state}
        options={states.map((value) => ({ value, label: t(`nextRound.state.${value}`) }))}
        onChange={choose}
      />
      {outcome.state === 'planned' ? null : (
        <div className={styles.outcome} data-state={outcome.state}>
          {outcome.state === 'done' ? (
            <DateField
              label={t('raise.milestone.resultDate')}
              value={outcome.resultDate}
              error={errorOf(`${outcome.id}/resultDate`)}
              onChange={(resultDate) => set({ resultDate })}
            />
          ) : null}
          <TextField
            label={t(outcome.state === 'done' ? 'raise.milestone.result' : 'nextRound.missedResult')}
            placeholder={t(outcome.state === 'done' ? 'raise.milestone.resultExample' : 'nextRound.missedExample')}
            maxLength={2000}
            value={outcome.result}
            onChange={(event) => set({ result: event.target.value })}
          />
        </div>
      )}
    </li>
  );
}

function isOver(date: string): boolean {
  return date !== '' && date <= localDay(new Date()).slice(0, date.length);
}
