import { type ReactNode, useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { Grid, nameRow } from '#renderer/grid';
import { edit, projectNow } from '#renderer/session';
import { keepsScroll } from '#renderer/view';
import { fundingKinds } from '#shared/project';
import { capexModel, fundingModel, loansModel, openingModel, termsModel } from '../model/financing-models';
import { newCapex, newFunding, newLoan } from '../model/new-owners';
import { addOwner, type ModelList } from '../model/owner-edits';
import type { RoomContext } from '../model/room-context';
import { rowId } from '../model/row-id';
import { AddMenu } from './add-menu';
import { Part } from './part';
import styles from './tabs.module.css';

function addRow(list: ModelList, item: { readonly id: string }): void {
  edit(addOwner(projectNow(), list, item), 'addRow');
  nameRow(rowId(list, item.id));
}

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
  const one = [{ id: 'one', label: '' }];
  const kinds = fundingKinds.map((kind) => ({ id: kind, label: t(`numbers.funding.${kind}`) }));
  const part = (id: keyof typeof models, actions?: ReactNode) => (
    <Part title={t(`numbers.part.${id}`)} hint={t(`numbers.partHint.${id}`)}>
      <Grid label={t(`numbers.part.${id}`)} model={models[id]} height="fit" actions={actions} />
    </Part>
  );
  return (
    <div className={styles.page} {...keepsScroll}>
      {part(
        'capex',
        <AddMenu label={t('numbers.add.capex')} items={one} onAdd={() => addRow('capex', newCapex(''))} />,
      )}
      {part('loans', <AddMenu label={t('numbers.add.loan')} items={one} onAdd={() => addRow('loans', newLoan(''))} />)}
      {part(
        'funding',
        <AddMenu
          label={t('numbers.add.funding')}
          items={kinds}
          onAdd={(kind) => addRow('funding', newFunding('', kind))}
        />,
      )}
      <div className={styles.pair}>
        {part('terms')}
        {part('opening')}
      </div>
    </div>
  );
}
