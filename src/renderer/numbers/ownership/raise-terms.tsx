import { ArrowRight } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { Button } from '#renderer/ui';
import { showRoom } from '#renderer/view';
import { Findings } from './findings';
import styles from './ownership.module.css';
import { RoundTerms } from './round-terms';
import { showMoney } from './show-figures';
import type { Ownership } from './use-ownership';

/** The money that is asked for now, as the last round: its terms here, its sum and valuation in the raise room. */
export function RaiseTerms({ own }: { readonly own: Ownership }) {
  const { t } = useT();
  const { raise, table } = own;
  return (
    <div className={styles.card}>
      <div className={styles.asks}>
        <p>{useAsk(own)}</p>
        <Button variant="outline" onClick={() => showRoom('raise')}>
          {t('ownership.goToRaise')}
          <ArrowRight size={14} aria-hidden />
        </Button>
      </div>
      <Findings own={own} place={['raise']} />
      <Findings own={own} place={['capTable', 'raise']} exact />
      {raise.amountMinor > 0 ? (
        <RoundTerms own={own} terms={table.raise} place={['capTable', 'raise']} id="raise" />
      ) : null}
    </div>
  );
}

function useAsk(own: Ownership): string {
  const { t } = useT();
  const { amountMinor, valuationMinor, instrument } = own.raise;
  if (amountMinor <= 0) return t('ownership.raiseNone');
  const values = {
    amount: showMoney(own, amountMinor),
    valuation: showMoney(own, valuationMinor),
    instrument: t(`raise.instrument.${instrument}`),
  };
  if (valuationMinor <= 0) return t('ownership.raiseAsksOpen', values);
  const capped = instrument === 'safe' || instrument === 'convertible-note';
  return t(capped ? 'ownership.raiseAsksCap' : 'ownership.raiseAsks', values);
}
