import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { Segmented, Tooltip } from '#renderer/ui';
import { listed } from '#shared/base';
import { isOwner, type Owner, ownershipPercents, type RoundFigures, type Stage, toNumber } from '#shared/cap-table';
import { DilutionBenchmark } from '../benchmarks';
import styles from './ownership.module.css';
import { showCount, showMoney, showPercent, showPrice } from './show-figures';
import type { Ownership } from './use-ownership';

type Shown = 'percent' | 'shares';

/** Who owns what in each stage, what the last step took from each, and the figures of the rounds below. */
export function StageTable({ own }: { readonly own: Ownership }) {
  const { t } = useT();
  const [shown, setShown] = useState<Shown>('percent');
  const columns = useColumns(own);
  const last = columns.at(-1)?.stage;
  const showsDilution = columns.length > 1;
  return (
    <div className={styles.result}>
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
      <section className={styles.tableScroll} tabIndex={0} aria-label={t('ownership.table')}>
        <table className={styles.table}>
          <StageHead columns={columns} showsDilution={showsDilution} />
          <tbody>
            {ownersOf(own.result.stages).map((owner) => (
              <tr key={`${owner.kind}/${owner.id}`} data-owner={owner.kind}>
                <th scope="row">{own.nameOf(owner)}</th>
                {columns.map((column) => (
                  <td key={column.key} data-kind={column.stage.kind}>
                    {partText(own, column, owner, shown)}
                  </td>
                ))}
                {showsDilution ? <td className={styles.dilution}>{dilutionText(last, owner)}</td> : null}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <FootRow columns={columns} label={t(`ownership.total.${own.table.form}`)}>
              {({ shares }) => showCount(own, shares)}
            </FootRow>
            <RoundRows own={own} columns={columns} />
          </tfoot>
        </table>
      </section>
      <OpenSafes own={own} />
      <DilutionBenchmark stages={own.result.stages} />
    </div>
  );
}

/** Names of the stages. */
function StageHead({
  columns,
  showsDilution,
}: {
  readonly columns: readonly Column[];
  readonly showsDilution: boolean;
}) {
  const { t } = useT();
  return (
    <thead>
      <tr>
        <th scope="col">{t('ownership.owner')}</th>
        {columns.map(({ key, name, stage }) => (
          <th key={key} scope="col" data-kind={stage.kind}>
            {name}
            {stage.date ? <small>{stage.date}</small> : null}
          </th>
        ))}
        {showsDilution ? (
          <th scope="col">
            <Tooltip label={t('ownership.dilutionHint')}>
              <span className={styles.hinted}>{t('ownership.dilution')}</span>
            </Tooltip>
          </th>
        ) : null}
      </tr>
    </thead>
  );
}

interface Column {
  readonly key: string;
  readonly stage: Stage;
  readonly name: string;
  /** Of each stake, in its order. */
  readonly percents: readonly number[];
}

function useColumns(own: Ownership): readonly Column[] {
  const names = useStageNames(own);
  return own.result.stages.map((stage, index) => ({
    key: String(index),
    stage,
    name: names[index] ?? '',
    percents: ownershipPercents(stage, 2),
  }));
}

function partText(own: Ownership, { stage, percents }: Column, owner: Owner, shown: Shown): string {
  const at = stage.stakes.findIndex((stake) => isOwner(stake.owner, owner));
  const shares = stage.stakes[at]?.shares ?? 0;
  if (shares === 0) return '–';
  return shown === 'percent' ? showPercent(percents[at] ?? 0, 2) : showCount(own, shares);
}

interface RowsProps {
  readonly own: Ownership;
  readonly columns: readonly Column[];
}

function RoundRows({ own, columns }: RowsProps) {
  const { t } = useT();
  const some = (has: (round: RoundFigures) => boolean) =>
    columns.some(({ stage }) => stage.round !== null && has(stage.round));
  const row = (label: string, show: (round: RoundFigures) => string, hint?: string) => (
    <FootRow columns={columns} label={label} hint={hint}>
      {({ round }) => (round ? show(round) : '')}
    </FootRow>
  );
  const grows = some(({ poolIncrease }) => poolIncrease > 0);
  if (!some(() => true)) return null;
  return (
    <>
      {row(t(`ownership.foot.price.${own.table.form}`), ({ price }) => showPrice(own, price))}
      {row(t('ownership.foot.preMoney'), ({ preMoneyMinor }) => showMoney(own, preMoneyMinor))}
      {grows
        ? row(
            t('ownership.foot.effective'),
            ({ effectivePreMoneyMinor }) => showMoney(own, effectivePreMoneyMinor),
            t('ownership.foot.effectiveHint'),
          )
        : null}
      {row(t('ownership.foot.money'), ({ moneyMinor }) => showMoney(own, moneyMinor))}
      {row(t('ownership.foot.postMoney'), ({ postMoneyMinor }) => showMoney(own, postMoneyMinor))}
      {grows ? row(t('ownership.foot.poolIncrease'), ({ poolIncrease }) => showCount(own, poolIncrease)) : null}
      {own.table.form === 'registered-capital'
        ? row(t('ownership.foot.reserve'), (round) => showMoney(own, reserveOf(round)))
        : null}
    </>
  );
}

function reserveOf({ purchases }: RoundFigures): number {
  return purchases.reduce((sum, { reserveMinor }) => sum + reserveMinor, 0);
}

interface FootRowProps {
  readonly columns: readonly Column[];
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: (stage: Stage) => string;
}

function FootRow({ columns, label, hint, children }: FootRowProps) {
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
      {columns.map(({ key, stage }) => (
        <td key={key} data-kind={stage.kind}>
          {children(stage)}
        </td>
      ))}
      {columns.length > 1 ? <td /> : null}
    </tr>
  );
}

function OpenSafes({ own }: { readonly own: Ownership }) {
  const { t, language } = useT();
  const open = new Set(own.result.stages.at(-1)?.open);
  const holders = own.table.safes.filter(({ id }) => open.has(id)).map(({ holder }) => own.holderName(holder));
  const names = [...new Set(holders)].map((name) => name || t('ownership.nobody'));
  if (names.length === 0) return null;
  return <p className={styles.note}>{t('ownership.openSafes', { names: listed(names, language) })}</p>;
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

/** All who own something in some stage: those of the last stage in its order, behind them who left. */
function ownersOf(stages: readonly Stage[]): readonly Owner[] {
  const owners: Owner[] = [];
  for (const stage of stages.toReversed()) {
    for (const { owner } of stage.stakes) if (!owners.some((known) => isOwner(known, owner))) owners.push(owner);
  }
  return owners;
}

function dilutionText(stage: Stage | undefined, owner: Owner): string {
  const stake = stage?.stakes.find((one) => isOwner(one.owner, owner));
  if (!stake?.dilution) return '';
  const percent = toNumber(stake.dilution) * 100;
  if (Math.abs(percent) < 0.05) return showPercent(0, 1);
  return percent < 0 ? `+${showPercent(-percent, 1)}` : `−${showPercent(percent, 1)}`;
}
