import { Check, TriangleAlert } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { Button } from '#renderer/ui';
import { formatMoneyFull } from '#shared/base';
import type { Raise } from '#shared/project';
import type { Allocation } from './allocation';
import styles from './raise.module.css';

interface AllocationLineProps {
  readonly raise: Raise;
  readonly allocation: Allocation;
  readonly onAddRest: () => void;
}

/** Whether the rows make up the ask, as a bar and in words, with a way to put it right. */
export function AllocationLine({ raise, allocation, onAddRest }: AllocationLineProps) {
  const { t } = useT();
  const { restMinor, allocatedMinor, shares, restShare } = allocation;
  if (raise.amountMinor === 0 && allocatedMinor === 0) return null;
  const money = (amountMinor: number) => formatMoneyFull({ amountMinor, currency: raise.currency });
  const state = restMinor === 0 ? 'even' : restMinor > 0 ? 'short' : 'over';
  return (
    <div className={styles.sum} data-state={state}>
      <div className={styles.bar} aria-hidden>
        {raise.useOfFunds.map((row, index) => (
          <span key={row.id} data-tone={index % 2 === 0 ? 'odd' : 'even'} style={{ flexGrow: shares[index] ?? 0 }} />
        ))}
        {restMinor > 0 ? <span data-tone="rest" style={{ flexGrow: restShare }} /> : null}
      </div>
      <p className={styles.finding} role="status">
        {state === 'even' ? <Check size={15} aria-hidden /> : <TriangleAlert size={15} aria-hidden />}
        <span>
          {t(`raise.sum.${state}`, {
            allocated: money(allocatedMinor),
            ask: money(raise.amountMinor),
            rest: money(Math.abs(restMinor)),
            share: restShare,
          })}
        </span>
        {state === 'short' ? (
          <Button variant="outline" className={styles.fix} onClick={onAddRest}>
            {t('raise.addRest')}
          </Button>
        ) : null}
      </p>
    </div>
  );
}
