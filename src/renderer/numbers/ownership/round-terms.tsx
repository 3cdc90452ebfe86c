import { Plus, X } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { insertItem, MoneyField, removeItem, setValue } from '#renderer/forms';
import { edit } from '#renderer/session';
import { Button, IconButton, SelectField } from '#renderer/ui';
import { placeMark } from '#renderer/view';
import type { CapRound, CapTable, Path, PoolRule, Preference } from '#shared/project';
import { CheckField } from './check-field';
import { Findings } from './findings';
import { freshInvestment } from './fresh-rows';
import { HolderField } from './holder-field';
import { CountField, DecimalField } from './number-fields';
import styles from './ownership.module.css';
import type { Ownership } from './use-ownership';

interface TermsProps {
  readonly own: Ownership;
  readonly terms: CapTable['raise'] | CapRound;
  /** Where the terms stand. */
  readonly place: Path;
  /** Tells the edits of one round from those of another. */
  readonly id: string;
}

/** What a round is besides its name, date and valuation: who pays, the pool, the preference, who keeps their part. */
export function RoundTerms(props: TermsProps) {
  return (
    <div className={styles.terms}>
      <Investments {...props} />
      <Pool {...props} />
      <PreferenceFields {...props} />
      <KeepParts {...props} />
    </div>
  );
}

function Investments({ own, terms, place, id }: TermsProps) {
  const { t } = useT();
  const path = [...place, 'investments'];
  return (
    <fieldset className={styles.part}>
      <legend>{t('ownership.round.investors')}</legend>
      {terms.investments.map((investment, index) => {
        const name = own.holderName(investment.holder) || t('ownership.round.investor', { place: index + 1 });
        return (
          <div key={investment.id}>
            <div className={styles.investment}>
              <HolderField
                quiet
                own={own}
                kind="investor"
                label={t('ownership.safe.investorOf', { name })}
                value={investment.holder}
                place={[...path, index, 'holder']}
              />
              <MoneyField
                quiet
                placeholder=""
                className={styles.figure ?? ''}
                label={t('ownership.safe.amountOf', { name })}
                amountMinor={investment.amountMinor}
                currency={own.currency}
                onChange={(amount) =>
                  edit(setValue([...path, index, 'amountMinor'], amount), 'editOwnership', `${id}.${investment.id}`)
                }
                {...placeMark([...path, index, 'amountMinor'])}
              />
              <IconButton
                label={t('ownership.remove', { name })}
                onClick={() => edit(removeItem(path, index), 'removeRow')}
              >
                <X size={15} aria-hidden />
              </IconButton>
            </div>
            <Findings own={own} place={[...path, index]} />
          </div>
        );
      })}
      <Findings own={own} place={path} exact />
      <Button
        className={styles.add}
        onClick={() => edit(insertItem(path, terms.investments.length, freshInvestment()), 'addRow')}
      >
        <Plus size={15} aria-hidden />
        {t('ownership.round.addInvestor')}
      </Button>
    </fieldset>
  );
}

function Pool({ own, terms, place, id }: TermsProps) {
  const { t } = useT();
  const { pool } = terms;
  const path = [...place, 'pool'];
  const set = (rule: PoolRule) => edit(setValue(path, rule), 'editOwnership', `${id}.pool.${rule.kind}`);
  return (
    <fieldset className={styles.part}>
      <legend>{t('ownership.round.pool')}</legend>
      <div className={styles.pair}>
        <SelectField
          quiet
          label={t('ownership.round.pool')}
          value={pool.kind}
          options={(['none', 'increase', 'target'] as const).map((kind) => ({
            value: kind,
            label: t(`ownership.round.poolKind.${kind}`),
          }))}
          onChange={(kind) => set(poolOfKind(kind))}
        />
        {pool.kind === 'increase' ? (
          <CountField
            quiet
            own={own}
            className={styles.figure}
            label={t('ownership.round.poolShares')}
            value={pool.shares}
            onChange={(shares) => set({ ...pool, shares })}
            {...placeMark([...path, 'shares'])}
          />
        ) : null}
        {pool.kind === 'target' ? (
          <div className={styles.suffixed}>
            <DecimalField
              quiet
              className={styles.figure}
              label={t('ownership.round.poolPercent')}
              value={pool.percent}
              onChange={(percent) => set({ ...pool, percent })}
              {...placeMark([...path, 'percent'])}
            />
            <span aria-hidden>%</span>
          </div>
        ) : null}
      </div>
      <Findings own={own} place={path} />
    </fieldset>
  );
}

function PreferenceFields({ own, terms, place, id }: TermsProps) {
  const { t } = useT();
  const { preference } = terms;
  const path = [...place, 'preference'];
  const set = (field: keyof Preference & string, value: number | string) =>
    edit(setValue([...path, field], value), 'editOwnership', `${id}.preference.${field}`);
  return (
    <fieldset className={`${styles.part} ${styles.wide}`}>
      <legend>{t('ownership.round.preference')}</legend>
      <div className={styles.preference}>
        <SelectField
          label={t('ownership.round.participation')}
          value={preference.participation}
          options={(['none', 'capped', 'full'] as const).map((kind) => ({
            value: kind,
            label: t(`ownership.round.participations.${kind}`),
          }))}
          onChange={(kind) => set('participation', kind)}
        />
        <DecimalField
          label={t('ownership.round.multiple')}
          value={preference.multiple}
          onChange={(multiple) => set('multiple', multiple)}
          {...placeMark([...path, 'multiple'])}
        />
        {preference.participation === 'capped' ? (
          <DecimalField
            label={t('ownership.round.capMultiple')}
            value={preference.capMultiple}
            onChange={(multiple) => set('capMultiple', multiple)}
            {...placeMark([...path, 'capMultiple'])}
          />
        ) : null}
        <DecimalField
          label={t('ownership.round.seniority')}
          hint={t('ownership.round.seniorityHint')}
          value={preference.seniority}
          onChange={(rank) => set('seniority', Math.min(99, Math.max(0, Math.round(rank))))}
        />
      </div>
      <Findings own={own} place={path} />
    </fieldset>
  );
}

function KeepParts({ own, terms, place }: TermsProps) {
  const { t } = useT();
  const { holders, issued, safes, rounds } = own.table;
  const holding = new Set(
    [...issued, ...safes, ...rounds.flatMap(({ investments }) => investments)].map(({ holder }) => holder),
  );
  const offered = holders.filter(
    ({ id, kind }) => terms.proRata.includes(id) || (holding.has(id) && kind !== 'founder'),
  );
  const set = (id: string, keeps: boolean) => {
    const others = terms.proRata.filter((other) => other !== id);
    edit(setValue([...place, 'proRata'], keeps ? [...others, id] : others), 'editOwnership');
  };
  if (offered.length === 0) return null;
  return (
    <fieldset className={`${styles.part} ${styles.wide}`}>
      <legend>{t('ownership.round.proRata')}</legend>
      <p className={styles.note}>{t('ownership.round.proRataHint')}</p>
      <div className={styles.checks}>
        {offered.map(({ id }) => (
          <CheckField
            key={id}
            label={own.holderName(id)}
            checked={terms.proRata.includes(id)}
            onChange={(checked) => set(id, checked)}
          />
        ))}
      </div>
      <Findings own={own} place={[...place, 'proRata']} />
    </fieldset>
  );
}

function poolOfKind(kind: PoolRule['kind']): PoolRule {
  if (kind === 'increase') return { kind, shares: 0 };
  return kind === 'target' ? { kind, percent: 10 } : { kind };
}
