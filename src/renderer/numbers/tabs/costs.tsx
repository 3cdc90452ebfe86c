import { memo, useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { Grid, nameRow } from '#renderer/grid';
import { edit, projectNow } from '#renderer/session';
import { newCost } from '#shared/numbers';
import { type CostKind, costKinds } from '#shared/project';
import { costsModel } from '../model/costs-model';
import { addOwner } from '../model/owner-edits';
import type { RoomContext } from '../model/room-context';
import { rowId } from '../model/row-id';
import { AddMenu } from './add-menu';

/** What comes every month: what serving customers costs, and what running the company does. */
export function CostsTab({ room }: { readonly room: RoomContext }) {
  const { t } = useT();
  const model = useMemo(() => costsModel(room), [room]);
  return <Grid label={t('numbers.tab.costs')} model={model} height="fill" actions={<AddCost />} />;
}

const AddCost = memo(function AddCost() {
  const { t } = useT();
  return (
    <AddMenu
      label={t('numbers.add.cost')}
      items={costKinds.map((kind) => ({
        id: kind,
        label: t(`numbers.cost.${kind}`),
        hint: t(`numbers.costHint.${kind}`),
      }))}
      onAdd={(kind) => addCost(kind, t(`numbers.cost.${kind}`))}
    />
  );
});

function addCost(kind: CostKind, name: string): void {
  const project = projectNow();
  const cost = newCost(kind, name, project.raise.currency);
  edit(addOwner(project, 'costs', cost), 'addRow');
  nameRow(rowId('costs', cost.id));
}
