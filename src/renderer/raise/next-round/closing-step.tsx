import { useId } from 'react';
import { useT } from '#renderer/app-language';
import { DateField, FormRow, MoneyField } from '#renderer/forms';
import { SelectField, TextField } from '#renderer/ui';
import { instruments, type Round } from '#shared/project';
import { type Closing, hasRaise, roundsAfter, usualRoundAfter } from '#shared/starter';
import { useAnswering } from './answers';
import { InvestorLines } from './investor-lines';
import styles from './next-round.module.css';
import { usePartsFor } from './use-parts-for';

/** What came in, as what, when and from whom; or that nothing did. */
export function ClosingStep() {
  const { t } = useT();
  const { project, said } = useAnswering();
  return (
    <>
      <WhatHappened />
      {hasRaise(project) || said.isClosed ? null : <p className={styles.note}>{t('nextRound.nothing')}</p>}
      {said.isClosed ? <ClosedFields /> : <NextRoundField />}
    </>
  );
}

function WhatHappened() {
  const { t } = useT();
  const { project, said, change } = useAnswering();
  const changeParts = usePartsFor();
  const name = useId();
  const choose = (isClosed: boolean) => {
    const round = roundsAfter(project.round, isClosed).includes(said.round)
      ? said.round
      : usualRoundAfter(project.round, isClosed);
    change({ isClosed, round, ...changeParts(round) });
  };
  const options = [
    {
      isClosed: true,
      title: t('nextRound.closed', { round: t(`home.round.${project.round}`) }),
      text: t('nextRound.closedText'),
    },
    { isClosed: false, title: t('nextRound.onlyChange'), text: t('nextRound.onlyChangeText') },
  ];
  return (
    <fieldset className={styles.choices}>
      <legend>{t('nextRound.what')}</legend>
      {options.map(({ isClosed, title, text }) => (
        <label key={String(isClosed)} className={styles.choice}>
          <input type="radio" name={name} checked={said.isClosed === isClosed} onChange={() => choose(isClosed)} />
          <span>
            <strong>{title}</strong>
            <span className={styles.more}>{text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function NextRoundField() {
  const { t } = useT();
  const { project, said, change } = useAnswering();
  const changeParts = usePartsFor();
  const label = (round: Round) => {
    const name = t(`home.round.${round}`);
    return round === project.round ? t('nextRound.again', { round: name }) : name;
  };
  return (
    <SelectField
      label={t(said.isClosed ? 'nextRound.next' : 'raise.field.round')}
      value={said.round}
      options={roundsAfter(project.round, said.isClosed).map((round) => ({ value: round, label: label(round) }))}
      onChange={(round) => change({ round, ...changeParts(round) })}
    />
  );
}

function ClosedFields() {
  const { t } = useT();
  const { project, said, change, errorOf } = useAnswering();
  const { closing } = said;
  const { currency } = project.raise;
  const set = (some: Partial<Closing>) => change({ closing: { ...closing, ...some } });
  const isCap = closing.instrument === 'safe' || closing.instrument === 'convertible-note';
  return (
    <div className={styles.fields}>
      <FormRow>
        <TextField
          label={t('nextRound.name')}
          maxLength={200}
          value={closing.name}
          onChange={(event) => set({ name: event.target.value })}
        />
        <NextRoundField />
      </FormRow>
      <FormRow>
        <SelectField
          label={t('raise.field.instrument')}
          value={closing.instrument}
          options={instruments.map((value) => ({ value, label: t(`raise.instrument.${value}`) }))}
          onChange={(instrument) => set({ instrument })}
        />
        <DateField
          label={t('nextRound.closedOn')}
          value={closing.date}
          error={errorOf('date')}
          onChange={(date) => set({ date })}
        />
      </FormRow>
      <FormRow>
        <MoneyField
          short
          label={t('nextRound.amount')}
          amountMinor={closing.amountMinor}
          currency={currency}
          error={errorOf('amount')}
          onChange={(amountMinor) => set({ amountMinor })}
        />
        <MoneyField
          short
          label={t(isCap ? 'raise.field.cap' : 'raise.field.valuation')}
          amountMinor={closing.valuationMinor}
          currency={currency}
          error={errorOf('valuation')}
          onChange={(valuationMinor) => set({ valuationMinor })}
        />
      </FormRow>
      <InvestorLines set={set} />
      <Consequences isCap={isCap} />
    </div>
  );
}

/** What the closing does to the rest of the project, told before it is done. */
function Consequences({ isCap }: { readonly isCap: boolean }) {
  const { t } = useT();
  const { project, said } = useAnswering();
  const { capTable, numbers, raise } = project;
  const { date } = said.closing;
  const isBeforeModel = numbers.startMonth !== '' && date !== '' && date.slice(0, 7) < numbers.startMonth;
  return (
    <ul className={styles.consequences}>
      <li>{t(`nextRound.into.${isCap ? 'safes' : 'rounds'}`)}</li>
      {capTable.issued.some(({ shares }) => shares > 0) ? null : <li>{t('nextRound.noShares')}</li>}
      {isBeforeModel ? <li>{t('nextRound.beforeModel', { month: numbers.startMonth })}</li> : null}
      <li>{t('nextRound.emptied', { round: t(`home.round.${said.round}`), currency: raise.currency })}</li>
    </ul>
  );
}
