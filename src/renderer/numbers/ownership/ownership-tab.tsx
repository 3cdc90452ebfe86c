import { CircleAlert } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { setValue } from '#renderer/forms';
import { edit, useSessionState } from '#renderer/session';
import { Segmented } from '#renderer/ui';
import { keepsScroll, showPlace } from '#renderer/view';
import { Exit } from './exit';
import { Group } from './group';
import { Holders } from './holders';
import { Options } from './options';
import styles from './ownership.module.css';
import { RaiseTerms } from './raise-terms';
import { Rounds } from './rounds';
import { Safes } from './safes';
import { StageTable } from './stage-table';
import { type Ownership, useOwnership } from './use-ownership';

/** Who owns the company: the table from the founding until after the raise, what it is made of, and what a sale gives. */
export function OwnershipTab() {
  const { t } = useT();
  const own = useOwnership();
  const { readOnly } = useSessionState();
  const begun = own.result.stages.length > 0;
  return (
    <div className={styles.scroll} {...keepsScroll}>
      <form className={styles.page} onSubmit={(event) => event.preventDefault()}>
        <fieldset className={styles.fields} disabled={readOnly} aria-label={t('ownership.title')}>
          <div className={styles.top}>
            <p>{t('ownership.lead')}</p>
            <Segmented
              label={t('ownership.form')}
              value={own.table.form}
              options={(['shares', 'registered-capital'] as const).map((form) => ({
                value: form,
                label: t(`ownership.forms.${form}`),
              }))}
              onChange={(form) => edit(setValue(['capTable', 'form'], form), 'editOwnership')}
            />
          </div>
          <Refused own={own} />
          {begun ? <StageTable own={own} /> : <p className={styles.empty}>{t('ownership.empty')}</p>}
          <Group title={t('ownership.holders')} hint={t('ownership.holdersHint')}>
            <Holders own={own} />
          </Group>
          <Group title={t('ownership.options')} hint={t('ownership.optionsHint')}>
            <Options own={own} />
          </Group>
          <Group title={t('ownership.safes')} hint={t('ownership.safesHint')}>
            <Safes own={own} />
          </Group>
          <Group title={t('ownership.rounds')} hint={t('ownership.roundsHint')}>
            <Rounds own={own} />
          </Group>
          <Group title={t('ownership.raise')} hint={t('ownership.raiseHint')}>
            <RaiseTerms own={own} />
          </Group>
          {begun ? (
            <Group title={t('ownership.exit')} hint={t('ownership.exitHint')}>
              <Exit own={own} />
            </Group>
          ) : null}
        </fieldset>
      </form>
    </div>
  );
}

/** Why the table ends before it should, with the way to the place. */
function Refused({ own }: { readonly own: Ownership }) {
  const { t } = useT();
  const { refused } = own.result;
  if (!refused) return null;
  return (
    <p className={styles.refused} role="status">
      <CircleAlert size={15} aria-hidden />
      <span>{t('ownership.refused')}</span>
      <button type="button" onClick={() => showPlace(refused.place)}>
        {t(`ownership.finding.${refused.code}`)}
      </button>
    </p>
  );
}
