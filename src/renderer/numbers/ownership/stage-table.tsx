import { type ReactNode, useState } from 'react';
import { useT } from '#renderer/app-language';
import { Segmented, Tooltip } from '#renderer/ui';
import { ownershipPercents, type RoundFigures, type Stage, toNumber } from '#shared/cap-table';
import styles from './ownership.module.css';
import { showCount, showMoney, showPercent, showPrice } from './show-figures';
import type { Ownership } from './use-ownership';

type Shown = 'percent' | 'shares';

/** Who owns what in each stage, what the last step took from each, and the figures of the rounds below. */
export function StageTable({ own }: { readonly own: Ownership }) {
  const { t } = useT();
  const [shown, setShown] = useState<Shown>('percent');
  const { stages } = own.result;
  const names = useStageNames(own);
  const rows = ownersOf(stages);
  const percents = stages.map((stage) => ownershipPercents(stage, 2));
  const last = stages.at(-1);
  return (
    <section className={styles.result} aria-label={t('ownership.table')}>
      <header className={styles.resultHead}>
        <h2>{t('ownership.table')}</h2>
        <Segmented
          label={t('ownership.show')}
          value={shown}
          options={[
            { value: 'percent', label: t('ownership.showPercent') },
            { value: 'shares', label: t(`ownership.showShares.${own.table.form}`) },
          ]}
          onChange={setShown}
        />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard */}
      <div className={styles.tableScroll} tabIndex={0} role="region" aria-label={t('ownership.table')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('ownership.owner')}</th>
              {stages.map((stage, index) => (
                <th key={`${stage.kind}/${stage.id}/${index}`} scope="col" data-kind={stage.kind}>
                  {names[index]}
                  {stage.date ? <small>{stage.date}</small> : null}
                </th>
              ))}
              {stages.length > 1 ? (
                <th scope="col">
                  <Tooltip label={t('ownership.dilutionHint')}>
                    <span>{t('ownership.dilution')}</span>
                  </Tooltip>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((owner) => (
              <tr key={`${owner.kind}/${owner.id}`} data-owner={owner.kind}>
                <th scope="row">{own.nameOf(owner)}</th>
                {stages.map((stage, index) => {
                  const at = stage.stakes.findIndex(
                    (stake) => stake.owner.kind === owner.kind && stake.owner.id === owner.id,
                  );
                  const stake = stage.stakes[at];
                  return (
                    <td key={`${stage.kind}/${stage.id}/${index}`} data-kind={stage.kind}>
                      {stake && stake.shares > 0
                        ? shown === 'percent'
                          ? showPercent(percents[index]?.[at] ?? 0, 2)
                          : showCount(own, stake.shares)
                        : '–'}
                    </td>
                  );
                })}
                {stages.length > 1 ? <td className={styles.dilution}>{dilutionText(last, owner)}</td> : null}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <FootRow own={own} label={t(`ownership.total.${own.table.form}`)}>
              {stages.map((stage) => showCount(own, stage.shares))}
            </FootRow>
            <RoundRows own={own} />
          </tfoot>
        </table>
      </div>
      <OpenSafes own={own} />
    </section>
  );
}

function RoundRows({ own }: { readonly own: Ownership }) {
  const { t } = useT();
  const { stages } = own.result;
  if (stages.every(({ round }) => round === null)) return null;
  const row = (label: string, show: (round: RoundFigures) => string, hint?: string) => (
    <FootRow own={own} label={label} {...(hint ? { hint } : {})}>
      {stages.map(({ round }) => (round ? show(round) : ''))}
    </FootRow>
  );
  const some = (has: (round: RoundFigures) => boolean) => stages.some(({ round }) => round !== null && has(round));
  const reserve = (round: RoundFigures) => round.purchases.reduce((sum, { reserveMinor }) => sum + reserveMinor, 0);
  return (
    <>
      {row(t(`ownership.foot.price.${own.table.form}`), ({ price }) => showPrice(own, price))}
      {row(t('ownership.foot.preMoney'), ({ preMoneyMinor }) => showMoney(own, preMoneyMinor))}
      {some(({ poolIncrease }) => poolIncrease > 0)
        ? row(
            t('ownership.foot.effective'),
            ({ effectivePreMoneyMinor }) => showMoney(own, effectivePreMoneyMinor),
            t('ownership.foot.effectiveHint'),
          )
        : null}
      {row(t('ownership.foot.money'), ({ moneyMinor }) => showMoney(own, moneyMinor))}
      {row(t('ownership.foot.postMoney'), ({ postMoneyMinor }) => showMoney(own, postMoneyMinor))}
      {some(({ poolIncrease }) => poolIncrease > 0)
        ? row(t('ownership.foot.poolIncrease'), ({ poolIncrease }) => showCount(own, poolIncrease))
        : null}
      {own.table.form === 'registered-capital'
        ? row(t('ownership.foot.reserve'), (round) => showMoney(own, reserve(round)))
        : null}
    </>
  );
}

interface FootRowProps {
  readonly own: Ownership;
  readonly label: string;
  readonly hint?: string;
  readonly children: readonly ReactNode[];
}

function FootRow({ own, label, hint, children }: FootRowProps) {
  const { stages } = own.result;
  return (
    <tr>
      <th scope="row">
        {hint ? (
          <Tooltip label={hint}>
            <span className={styles.hinted}>{label}</span>
          </Tooltip>
        ) : (
          label
        )}
      </th>
      {stages.map((stage, index) => (
        <td key={`${stage.kind}/${stage.id}/${index}`} data-kind={stage.kind}>
          {children[index]}
        </td>
      ))}
      {stages.length > 1 ? <td /> : null}
    </tr>
  );
}

function OpenSafes({ own }: { readonly own: Ownership }) {
  const { t } = useT();
  const open = new Set(own.result.stages.at(-1)?.open);
  const holders = own.table.safes.filter(({ id }) => open.has(id)).map(({ holder }) => own.holderName(holder));
  const names = [...new Set(holders)].map((name) => name || t('ownership.nobody'));
  if (names.length === 0) return null;
  return <p className={styles.note}>{t('ownership.openSafes', { names: names.join(', ') })}</p>;
}

/** What each stage is called, in the table and elsewhere. */
export function useStageNames(own: Ownership): readonly string[] {
  const { t } = useT();
  const rounds = own.result.stages.filter(({ kind }) => kind === 'round');
  return own.result.stages.map((stage) =>
    stage.kind === 'round'
      ? stage.name || t('ownership.stage.round', { place: rounds.indexOf(stage) + 1 })
      : t(`ownership.stage.${stage.kind}`),
  );
}

type StageOwner = Stage['stakes'][number]['owner'];

/** All who own something in some stage: those of the last stage in its order, behind them who left. */
function ownersOf(stages: readonly Stage[]): readonly StageOwner[] {
  const owners: StageOwner[] = [];
  for (const stage of stages.toReversed()) {
    for (const { owner } of stage.stakes) {
      if (!owners.some(({ kind, id }) => kind === owner.kind && id === owner.id)) owners.push(owner);
    }
  }
  return owners;
}

function dilutionText(stage: Stage | undefined, owner: StageOwner): string {
  const stake = stage?.stakes.find((one) => one.owner.kind === owner.kind && one.owner.id === owner.id);
  if (!stake?.dilution) return '';
  const percent = toNumber(stake.dilution) * 100;
  return percent < 0 ? `+${showPercent(-percent, 1)}` : `−${showPercent(percent, 1)}`;
}
