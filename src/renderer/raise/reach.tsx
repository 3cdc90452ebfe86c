import { Check, CornerDownLeft, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { setValue, useDraft } from '#renderer/forms';
import { edit, projectNow, useProject } from '#renderer/session';
import { Button, TextField } from '#renderer/ui';
import { placeMark, showRoom, useAfterPaint, useView } from '#renderer/view';
import { formatMoneyFull, formatMoneyShort, parseDecimal } from '#shared/base';
import { formatFact } from '#shared/facts';
import { type Ask, askFor, askOf, forecastOf, hasModel, type Metric } from '#shared/numbers';
import type { Project } from '#shared/project';
import styles from './reach.module.css';
import { ReachGoals } from './reach-goals';

/** What the money must reach: cash needed until a milestone by the forecast, and how the ask compares with it. */
export function Reach() {
  const { t } = useT();
  const project = useAfterPaint(useProject((value) => value));
  if (project.numbers.startMonth === '' || !hasModel(project.numbers))
    return (
      <div className={styles.none}>
        <p>{t('raise.reach.noModel')}</p>
        <Button variant="outline" onClick={() => showRoom('numbers')}>
          {t('raise.reach.openNumbers')}
        </Button>
      </div>
    );
  return <Reached project={project} />;
}

function Reached({ project }: { readonly project: Project }) {
  const { t, language } = useT();
  const scenario = useView((view) => view.scenario);
  const ask = useMemo(() => askOf(project, scenario, forecastOf(project, scenario)), [project, scenario]);
  const { currency } = project.raise;
  const money = (amountMinor: number) => formatMoneyShort({ amountMinor, currency }, language);
  const months = (metric: Metric) =>
    metric.kind === 'months'
      ? formatFact({ kind: 'months', value: metric.value, atLeast: metric.note === 'at-least' }, language)
      : '–';
  return (
    <div>
      <ReachGoals project={project} />
      <Buffer />
      <dl className={styles.figures}>
        <Figure id="lowest" name={t('raise.reach.lowest')} text={money(ask.lowestMinor)} />
        <Figure id="buffer" name={t('raise.reach.buffer')} text={money(ask.bufferMinor)} />
        <Figure id="needed" name={t('raise.reach.needed')} text={money(ask.targetMinor)} isMain />
        <Figure id="without" name={t('raise.reach.without')} text={months(ask.runwayWithout)} />
        <Figure id="with" name={t('raise.reach.with')} text={months(ask.runwayWith)} isMain />
      </dl>
      {scenario === 'base' ? null : (
        <p className={styles.scenario}>{t('raise.reach.inScenario', { name: t(`numbers.scenarioOf.${scenario}`) })}</p>
      )}
      <Verdict project={project} ask={ask} />
    </div>
  );
}

function Figure({ id, name, text, isMain }: { id: string; name: string; text: string; isMain?: boolean }) {
  return (
    <div data-figure={id} data-main={isMain || undefined}>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** Percent on top of what the forecast lacks. */
function Buffer() {
  const { t } = useT();
  const percent = useProject((project) => project.numbers.ask.bufferPercent);
  const { text, invalid, onFocus, onType, onBlur } = useDraft({
    value: percent,
    format: (value) => (value === 0 ? '' : String(value)),
    parse: (typed) => {
      const value = typed.trim() === '' ? 0 : parseDecimal(typed.replace('%', ''));
      return value === null || value > 1_000 ? null : value;
    },
    onChange: (value) => edit(setValue(['numbers', 'ask', 'bufferPercent'], value), 'editRaise', 'ask.buffer'),
  });
  return (
    <TextField
      className={styles.bufferField ?? ''}
      {...placeMark(['numbers', 'ask', 'bufferPercent'])}
      label={t('raise.reach.bufferPercent')}
      hint={t('raise.reach.bufferHint')}
      error={invalid ? t('raise.reach.bufferInvalid') : undefined}
      inputMode="decimal"
      autoComplete="off"
      maxLength={8}
      placeholder="0"
      value={text}
      onFocus={onFocus}
      onChange={(event) => onType(event.target.value)}
      onBlur={onBlur}
    />
  );
}

/** Whether the ask reaches, in words, with the amount that would. */
function Verdict({ project, ask }: { readonly project: Project; readonly ask: Ask }) {
  const { t } = useT();
  const { raise, numbers } = project;
  const { currency, amountMinor } = raise;
  const full = (minor: number) => formatMoneyFull({ amountMinor: minor, currency });
  const wanted = askFor(ask.targetMinor, currency);
  const state = ask.targetMinor === 0 ? 'none' : amountMinor >= ask.targetMinor ? 'enough' : 'short';
  const bought = ask.runwayWith.kind === 'months' && ask.runwayWith.note !== 'at-least' ? ask.runwayWith.value : null;
  return (
    <div className={styles.verdict} data-state={state} role="status">
      {state === 'short' ? <TriangleAlert size={15} aria-hidden /> : <Check size={15} aria-hidden />}
      <span>
        {t(`raise.reach.${state}`, {
          ask: full(amountMinor),
          needed: full(ask.targetMinor),
          rest: full(Math.abs(ask.overMinor)),
        })}{' '}
        {numbers.includeRaise ? '' : t('raise.reach.notCounted')}
      </span>
      <span className={styles.actions}>
        {state !== 'none' && wanted !== amountMinor ? (
          <Button
            variant="outline"
            onClick={() => edit(setValue(['raise', 'amountMinor'], askFor(ask.targetMinor, currency)), 'editRaise')}
          >
            <CornerDownLeft size={13} aria-hidden />
            {t('raise.reach.take', { amount: full(wanted) })}
          </Button>
        ) : null}
        {bought !== null && bought !== raise.runwayMonths && bought <= 240 ? (
          <Button
            variant="outline"
            onClick={() => edit(setValue(['raise', 'runwayMonths'], bought), 'editRaise')}
            title={t('raise.reach.takeMonthsHint', { months: projectNow().raise.runwayMonths })}
          >
            {t('raise.reach.takeMonths', { months: bought })}
          </Button>
        ) : null}
      </span>
    </div>
  );
}
