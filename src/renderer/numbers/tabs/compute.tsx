import { memo, useMemo } from 'react';
import { useT } from '#renderer/app-language';
import type { GridModel, GridRow } from '#renderer/grid';
import { Grid, nameRow } from '#renderer/grid';
import { edit, projectNow } from '#renderer/session';
import { dataWorkRoles, newDataWork, newTraining, trainingRoles } from '#shared/numbers';
import { driverColumns } from '../model/columns';
import { addOwner } from '../model/owner-edits';
import { driverRow, ownerRow } from '../model/owner-rows';
import type { RoomContext } from '../model/room-context';
import { rowId } from '../model/row-id';
import { categoryCell, spanCells } from '../model/shared-cells';
import { AddMenu } from './add-menu';

/** Training of models and work on data: what building the product costs besides people. */
export function ComputeTab({ room }: { readonly room: RoomContext }) {
  const { t } = useT();
  const model = useMemo(() => computeModel(room), [room]);
  return <Grid label={t('numbers.tab.compute')} model={model} height="fill" actions={<AddWork />} />;
}

const AddWork = memo(function AddWork() {
  const { t } = useT();
  const add = (kind: 'training' | 'dataWork') => {
    const project = projectNow();
    const { currency } = project.raise;
    const name = t(`numbers.${kind}`);
    const item = kind === 'training' ? newTraining(name, currency) : newDataWork(name, currency);
    edit(addOwner(project, kind, item), 'addRow');
    nameRow(rowId(kind, item.id));
  };
  return (
    <>
      <AddMenu label={t('numbers.add.training')} items={[{ id: 'training' as const, label: '' }]} onAdd={add} />
      <AddMenu label={t('numbers.add.dataWork')} items={[{ id: 'dataWork' as const, label: '' }]} onAdd={add} />
    </>
  );
});

const roles = { training: trainingRoles, dataWork: dataWorkRoles };

function computeModel(room: RoomContext): GridModel {
  const { t } = room.words;
  const columns = driverColumns(room, t('numbers.column.work'), ['category', 'from', 'until']);
  const rows = (['training', 'dataWork'] as const).flatMap((list) =>
    room.numbers[list].flatMap((item, at): GridRow[] => {
      const { id } = item;
      const place = ['numbers', list, at];
      const kind = t(`numbers.${list}`);
      const name = item.name || kind;
      const owner = {
        list,
        id,
        place,
        nameField: 'name' as const,
        name: item.name,
        kind,
        ...(item.name === kind ? {} : { unit: kind }),
        cells: {
          category: () => categoryCell(room, place, item.category),
          ...spanCells(room, list, id, place, item.start, item.end),
        },
      };
      const months = room.forecast.costs.find((cost) => cost.source === list && cost.id === id)?.amounts ?? [];
      const drivers = roles[list].flatMap(({ at }) => driverRow(room, columns, rowId(list, id, at), name) ?? []);
      return [ownerRow(room, columns, owner, months), ...drivers];
    }),
  );
  return { columns, rows };
}
