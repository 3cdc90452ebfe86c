import { useT } from '#renderer/app-language';
import { runCommand } from '#renderer/commands';
import { DateField, FormPair, FormRow, MoneyField, setValue } from '#renderer/forms';
import { edit, useProject } from '#renderer/session';
import { Button, SelectField, TextField } from '#renderer/ui';
import { placeMark } from '#renderer/view';
import { instruments, rounds } from '#shared/project';
import { CurrencyField } from './currency-field';
import styles from './raise.module.css';

function change(field: string, value: unknown): void {
  edit(setValue(['raise', field], value), 'editRaise', `raise.${field}`);
}

/** How much, as what, at which valuation, until when, and how long it lasts. */
export function Ask() {
  const { t } = useT();
  const raise = useProject((project) => project.raise);
  const round = useProject((project) => project.round);
  const capped = raise.instrument === 'safe' || raise.instrument === 'convertible-note';
  return (
    <>
      <FormRow>
        <SelectField
          label={t('raise.field.round')}
          hint={t('nextRound.selectHint')}
          value={round}
          options={rounds.map((value) => ({ value, label: t(`home.round.${value}`) }))}
          onChange={(value) => edit(setValue(['round'], value), 'editProject')}
        />
        <SelectField
          label={t('raise.field.instrument')}
          value={raise.instrument}
          options={instruments.map((value) => ({ value, label: t(`raise.instrument.${value}`) }))}
          onChange={(instrument) => change('instrument', instrument)}
        />
      </FormRow>
      <div className={styles.closing}>
        <p>{t('nextRound.openHint')}</p>
        <Button variant="outline" onClick={() => runCommand('raise.nextRound')}>
          {t('nextRound.open')}
        </Button>
      </div>
      <FormRow>
        <FormPair>
          <MoneyField
            short
            {...placeMark(['raise', 'amountMinor'])}
            label={t('raise.field.amount')}
            amountMinor={raise.amountMinor}
            currency={raise.currency}
            onChange={(amountMinor) => change('amountMinor', amountMinor)}
          />
          <CurrencyField />
        </FormPair>
        <MoneyField
          short
          {...placeMark(['raise', 'valuationMinor'])}
          label={t(capped ? 'raise.field.cap' : 'raise.field.valuation')}
          amountMinor={raise.valuationMinor}
          currency={raise.currency}
          onChange={(valuationMinor) => change('valuationMinor', valuationMinor)}
        />
      </FormRow>
      <FormRow>
        <DateField
          {...placeMark(['raise', 'closeDate'])}
          label={t('raise.field.closeDate')}
          value={raise.closeDate}
          onChange={(closeDate) => change('closeDate', closeDate)}
        />
        <TextField
          {...placeMark(['raise', 'runwayMonths'])}
          label={t('raise.field.runwayMonths')}
          inputMode="numeric"
          maxLength={3}
          value={raise.runwayMonths === 0 ? '' : String(raise.runwayMonths)}
          onChange={(event) => change('runwayMonths', Math.min(240, Number(event.target.value.replace(/\D/g, ''))))}
        />
      </FormRow>
    </>
  );
}
