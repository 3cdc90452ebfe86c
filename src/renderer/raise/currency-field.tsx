import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { edit, projectNow, useProject } from '#renderer/session';
import { Button, Dialog, SelectField } from '#renderer/ui';
import { type Currency, currencies, formatMoneyFull, minorPerMajor } from '#shared/base';
import { type CurrencyChange, changeCurrency, hasModel } from '#shared/numbers';
import type { Project } from '#shared/project';

/**
 * The currency of the whole project. Another one is a step of its own that says what it does before it does it: every
 * figure stays as it is read, and nothing is converted by a rate.
 */
export function CurrencyField() {
  const { t } = useT();
  const currency = useProject((project) => project.raise.currency);
  const [wanted, setWanted] = useState<Currency | null>(null);
  const change = (to: Currency) => edit(changeCurrency(projectNow(), to).patches, 'changeCurrency');
  return (
    <>
      <SelectField
        label={t('raise.field.currency')}
        value={currency}
        options={currencies.map((code) => ({ value: code, label: code }))}
        onChange={(to) => (hasAmounts(projectNow()) ? setWanted(to) : change(to))}
      />
      {wanted ? (
        <Question
          to={wanted}
          onClose={() => setWanted(null)}
          onChange={() => {
            setWanted(null);
            change(wanted);
          }}
        />
      ) : null}
    </>
  );
}

interface QuestionProps {
  readonly to: Currency;
  readonly onClose: () => void;
  readonly onChange: () => void;
}

function Question({ to, onClose, onChange }: QuestionProps) {
  const { t } = useT();
  const project = projectNow();
  const { currency: from, amountMinor } = project.raise;
  const { rounded, clipped }: CurrencyChange = changeCurrency(project, to);
  const shown = amountMinor > 0 ? Math.round(amountMinor / minorPerMajor(from)) : 1_000;
  const amount = (currency: Currency) => formatMoneyFull({ amountMinor: shown * minorPerMajor(currency), currency });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('raise.currency.title', { to })}
      description={t('raise.currency.keeps', { before: amount(from), after: amount(to) })}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" onClick={onChange}>
            {t('raise.currency.change', { to })}
          </Button>
        </>
      }
    >
      <p>{t('raise.currency.noRate')}</p>
      {rounded > 0 ? <p>{t('raise.currency.rounded', { to, count: rounded })}</p> : null}
      {clipped > 0 ? <p>{t('raise.currency.clipped', { count: clipped })}</p> : null}
    </Dialog>
  );
}

/** Whether there is any money that would be read in another currency. */
function hasAmounts({ raise, numbers, market, capTable, claims }: Project): boolean {
  return (
    raise.amountMinor !== 0 ||
    raise.valuationMinor !== 0 ||
    raise.useOfFunds.length > 0 ||
    hasModel(numbers) ||
    market.segments.length > 0 ||
    market.topDown.tam.amountMinor !== 0 ||
    capTable.holders.length > 0 ||
    claims.some(({ unit }) => unit === 'money')
  );
}
