import { useT } from '#renderer/app-language';
import { edit, projectNow, useProject, useSessionState } from '#renderer/session';
import { Button } from '#renderer/ui';
import { showPlace } from '#renderer/view';
import { formatFact } from '#shared/facts';
import type { RegisterRow } from '#shared/project';
import { isAsPlanned, modelCostOf, modelCostPatches, plannedCost, type RegisterKind } from '#shared/registers';
import styles from './registers.module.css';

interface CostInModelProps {
  readonly kind: RegisterKind;
  readonly row: RegisterRow;
}

/** Whether the model counts what a row costs, and the way to have it counted. */
export function CostInModel({ kind, row }: CostInModelProps) {
  const { t, language } = useT();
  const { readOnly } = useSessionState();
  const costs = useProject(({ numbers }) => numbers.costs);
  const { raise, language: written } = useProject((project) => project);
  const planned = plannedCost({ raise, language: written }, kind, row);
  const known = modelCostOf({ numbers: { costs } }, row.id);
  if (!planned) return <p className={styles.none}>{t('registers.inModel.unsaid')}</p>;
  const isSame = known !== null && isAsPlanned(known, planned);
  const words = {
    name: known?.cost.name ?? '',
    amount: formatFact({ kind: 'money', amountMinor: planned.amountMinor, currency: raise.currency }, language),
    month: formatFact({ kind: 'date', date: planned.month }, language),
  };
  return (
    <div className={styles.inModel}>
      <p>{t(`registers.inModel.${isSame ? 'as' : known ? 'other' : 'not'}`, words)}</p>
      {isSame || readOnly ? null : (
        <Button variant="outline" onClick={() => edit(modelCostPatches(projectNow(), kind, row), 'costIntoModel')}>
          {t('registers.inModel.put')}
        </Button>
      )}
      {known ? (
        <Button onClick={() => showPlace(['numbers', 'costs', known.at, 'amount'])}>
          {t('registers.inModel.show')}
        </Button>
      ) : null}
    </div>
  );
}
