import { useId, useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { setValue } from '#renderer/forms';
import { edit } from '#renderer/session';
import { placeMark, useView } from '#renderer/view';
import { formatMoneyShort } from '#shared/base';
import { formatFact } from '#shared/facts';
import { forecast, monthIndex, needUntil } from '#shared/numbers';
import type { Project } from '#shared/project';
import styles from './reach.module.css';

interface Goal {
  /** The milestone's; empty: the raise's months of runway, or the end of the model. */
  readonly id: string;
  readonly name: string;
  readonly month: string;
  readonly targetMinor: number;
}

/** What the money may have to reach, each with what it needs; one is chosen. */
export function ReachGoals({ project }: { readonly project: Project }) {
  const { t, language } = useT();
  const name = useId();
  const goals = useGoals(project);
  const { currency } = project.raise;
  const chosen = goals.some(({ id }) => id === project.numbers.ask.milestone) ? project.numbers.ask.milestone : '';
  return (
    <div
      className={styles.goals}
      role="radiogroup"
      aria-label={t('raise.reach.goal')}
      {...placeMark(['numbers', 'ask', 'milestone'])}
    >
      <div className={styles.goalHead} aria-hidden>
        <span>{t('raise.reach.goal')}</span>
        <span>{t('raise.reach.until')}</span>
        <span>{t('raise.reach.neededThen')}</span>
      </div>
      {goals.map((goal) => {
        const until = formatFact({ kind: 'date', date: goal.month }, language);
        const needed = formatMoneyShort({ amountMinor: goal.targetMinor, currency }, language);
        return (
          <label key={goal.id} className={styles.goal}>
            <input
              type="radio"
              name={name}
              checked={goal.id === chosen}
              onChange={() => edit(setValue(['numbers', 'ask', 'milestone'], goal.id), 'editRaise')}
            />
            <span className={styles.goalName}>{goal.name}</span>
            <span>{until}</span>
            <span className={styles.goalNeed}>{needed}</span>
          </label>
        );
      })}
    </div>
  );
}

function useGoals(project: Project): readonly Goal[] {
  const { t } = useT();
  const scenario = useView((view) => view.scenario);
  return useMemo(() => {
    const { milestones, raise, numbers } = project;
    const without = forecast(project, scenario, { withRaise: false });
    const last = without.months - 1;
    const goal = (id: string, name: string, at: number): Goal => {
      const until = Math.min(Math.max(at, 0), last);
      const { targetMinor } = needUntil(without, until, numbers.ask.bufferPercent);
      return { id, name, month: without.calendar[until] ?? '', targetMinor };
    };
    const close = Math.min(Math.max(monthIndex(without.startMonth, raise.closeDate) ?? 0, 0), last);
    const own =
      raise.runwayMonths > 0
        ? goal('', t('raise.reach.byMonths', { months: raise.runwayMonths }), close + raise.runwayMonths - 1)
        : goal('', t('raise.reach.byModel'), last);
    const named = milestones.flatMap(({ id, title, date, state }) => {
      const at = monthIndex(without.startMonth, date);
      return title.trim() === '' || at === null || state === 'done' ? [] : [goal(id, title, at)];
    });
    return [own, ...named];
  }, [project, scenario, t]);
}
