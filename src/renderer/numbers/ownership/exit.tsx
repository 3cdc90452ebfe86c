import { X } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { MoneyField, setValue } from '#renderer/forms';
import { edit } from '#renderer/session';
import { Button, SelectField } from '#renderer/ui';
import { placeMark } from '#renderer/view';
import { formatMoneyShort, sharesOf } from '#shared/base';
import { exitWaterfall, type Stage, type Waterfall } from '#shared/cap-table';
import styles from './ownership.module.css';
import { showMoney, showPercent, showPrice } from './show-figures';
import { useStageNames } from './stage-table';
import type { Ownership } from './use-ownership';

const path = ['capTable', 'exitsMinor'] as const;

/** Who gets what of a sale: a price, typed or drawn along a scale, and each owner's part of it. */
export function Exit({ own }: { readonly own: Ownership }) {
  const { t } = useT();
  const { stages } = own.result;
  const names = useStageNames(own);
  const [chosen, setChosen] = useState<number | null>(null);
  const [asked, setAsked] = useState<number | null>(null);
  const at = Math.min(chosen ?? stages.length - 1, stages.length - 1);
  const stage = stages[at];
  const price = asked ?? own.table.exitsMinor[0] ?? usualPrice(stages);
  const largest = 10 * usualPrice(stages);
  if (!stage) return null;
  return (
    <div>
      <div className={styles.exitHead}>
        <MoneyField
          short
          label={t('ownership.exitPrice')}
          amountMinor={price}
          currency={own.currency}
          onChange={setAsked}
        />
        <SelectField
          label={t('ownership.exitAt')}
          value={String(at)}
          options={stages.map((_, index) => ({ value: String(index), label: names[index] ?? '' }))}
          onChange={(index) => setChosen(Number(index))}
        />
      </div>
      <input
        type="range"
        className={styles.slider}
        aria-label={t('ownership.exitSlider')}
        aria-valuetext={showMoney(own, price)}
        min={0}
        max={1000}
        value={Math.round(1000 * Math.cbrt(Math.min(1, price / largest)))}
        onChange={(event) => setAsked(roundPrice(largest * (Number(event.target.value) / 1000) ** 3))}
      />
      <KeptPrices own={own} price={price} onAsk={setAsked} />
      <Payouts own={own} waterfall={exitWaterfall(stage, price)} />
    </div>
  );
}

interface KeptPricesProps {
  readonly own: Ownership;
  /** The one that is shown. */
  readonly price: number;
  readonly onAsk: (price: number) => void;
}

/** Prices that somebody wanted to keep, to be shown again or forgotten. */
function KeptPrices({ own, price, onAsk }: KeptPricesProps) {
  const { t, language } = useT();
  const kept = [...new Set(own.table.exitsMinor)];
  const keep = (prices: readonly number[]) => edit(setValue(path, prices), 'editOwnership');
  return (
    <fieldset className={styles.kept} aria-label={t('ownership.exitKept')} {...placeMark(path)}>
      {kept.map((each) => {
        const words = formatMoneyShort({ amountMinor: each, currency: own.currency }, language);
        return (
          <span key={each} className={styles.keptPrice} data-shown={each === price}>
            <button type="button" onClick={() => onAsk(each)}>
              {words}
            </button>
            <button
              type="button"
              aria-label={t('ownership.exitForget', { price: words })}
              onClick={() => keep(kept.filter((other) => other !== each))}
            >
              <X size={12} aria-hidden />
            </button>
          </span>
        );
      })}
      {kept.includes(price) || kept.length >= 12 ? null : (
        <Button onClick={() => keep([...kept, price])}>{t('ownership.exitKeep')}</Button>
      )}
    </fieldset>
  );
}

function Payouts({ own, waterfall }: { readonly own: Ownership; readonly waterfall: Waterfall }) {
  const { t } = useT();
  const { payouts, proceedsMinor, leftMinor, perShare } = waterfall;
  const percents = sharesOf(
    payouts.map(({ amountMinor }) => amountMinor),
    1000,
  );
  const most = Math.max(...payouts.map(({ amountMinor }) => amountMinor), 1);
  return (
    <>
      <table className={styles.payouts}>
        <thead>
          <tr>
            <th scope="col">{t('ownership.owner')}</th>
            <th scope="col">{t('ownership.exitGets')}</th>
            <th scope="col">{t('ownership.exitShare')}</th>
            <th scope="col">{t('ownership.exitBy')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {payouts.map((payout, index) => (
            <tr key={`${payout.owner.kind}/${payout.owner.id}`}>
              <th scope="row">{own.nameOf(payout.owner)}</th>
              <td>{showMoney(own, payout.amountMinor)}</td>
              <td>{showPercent(proceedsMinor > 0 ? (percents[index] ?? 0) / 10 : 0, 1)}</td>
              <td>{t(wayOf(payout))}</td>
              <td>
                <span className={styles.bar} style={{ inlineSize: `${(payout.amountMinor / most) * 100}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {leftMinor > 0
          ? t('ownership.exitLeft', { amount: showMoney(own, leftMinor) })
          : t(`ownership.exitPerShare.${own.table.form}`, { price: showPrice(own, perShare) })}
      </p>
    </>
  );
}

function wayOf({ amountMinor, preferredMinor }: Waterfall['payouts'][number]) {
  if (amountMinor === 0) return 'ownership.exitNothing';
  if (preferredMinor === 0) return 'ownership.exitByShares';
  return preferredMinor === amountMinor ? 'ownership.exitByPreference' : 'ownership.exitByBoth';
}

/** Twice what the company was worth last, or a round figure where nobody has said. */
function usualPrice(stages: readonly Stage[]): number {
  const worth = stages.findLast(({ round }) => round !== null)?.round?.postMoneyMinor;
  return worth ? roundPrice(worth * 2) : 10_000_000_00;
}

/** Two figures are enough on a scale. */
function roundPrice(minor: number): number {
  const step = 10 ** Math.max(2, Math.floor(Math.log10(Math.max(1, minor))) - 1);
  return Math.round(minor / step) * step;
}
