import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { edit, projectNow } from '#renderer/session';
import { Grid } from '../grid/grid';
import { nameRow } from '../grid/grid-target';
import { capexModel, fundingModel, loansModel, openingModel, termsModel } from '../model/financing-models';
import { newCapex, newFunding, newLoan } from '../model/new-owners';
import { addOwner, type ModelList } from '../model/owner-edits';
import type { RoomContext } from '../model/room-context';
import { rowId } from '../model/row-id';
import { AddMenu } from './add-menu';
import { Part } from './part';
import styles from './tabs.module.css';

/** What is bought to last, borrowed, given and owed: everything besides revenue and running costs. */
export function FinancingTab({ room }: { readonly room: RoomContext }) {
  const { t } = useT();
  const models = useMemo(
    () => ({
      capex: capexModel(room),
      loans: loansModel(room),
      funding: fundingModel(room),
      terms: termsModel(room),
      opening: openingModel(room),
    }),
    [room],
  );
  const add = (list: ModelList, item: { readonly id: string }) => {
    edit(addOwner(projectNow(), list, item), 'addRow');
    nameRow(rowId(list, item.id));
  };
  return (
    <div className={styles.page}>
      <Part title={t('numbers.part.capex')} hint={t('numbers.partHint.capex')}>
        <Grid
          label={t('numbers.part.capex')}
          model={models.capex}
          height="fit"
          actions={
            <AddMenu
              label={t('numbers.add.capex')}
              items={[{ id: 'capex', label: '' }]}
              onAdd={() => add('capex', newCapex(''))}
            />
          }
        />
      </Part>
      <Part title={t('numbers.part.loans')} hint={t('numbers.partHint.loans')}>
        <Grid
          label={t('numbers.part.loans')}
          model={models.loans}
          height="fit"
          actions={
            <AddMenu
              label={t('numbers.add.loan')}
              items={[{ id: 'loan', label: '' }]}
              onAdd={() => add('loans', newLoan(''))}
            />
          }
        />
      </Part>
      <Part title={t('numbers.part.funding')} hint={t('numbers.partHint.funding')}>
        <Grid
          label={t('numbers.part.funding')}
          model={models.funding}
          height="fit"
          actions={
            <AddMenu
              label={t('numbers.add.funding')}
              items={(['grant', 'equity', 'convertible-note'] as const).map((kind) => ({
                id: kind,
                label: t(`numbers.funding.${kind}`),
              }))}
              onAdd={(kind) => add('funding', newFunding('', kind))}
            />
          }
        />
      </Part>
      <div className={styles.pair}>
        <Part title={t('numbers.part.terms')} hint={t('numbers.partHint.terms')}>
          <Grid label={t('numbers.part.terms')} model={models.terms} height="fit" />
        </Part>
        <Part title={t('numbers.part.opening')} hint={t('numbers.partHint.opening')}>
          <Grid label={t('numbers.part.opening')} model={models.opening} height="fit" />
        </Part>
      </div>
    </div>
  );
}
