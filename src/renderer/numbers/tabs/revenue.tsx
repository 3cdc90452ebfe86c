import { memo, useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { Grid, nameRow } from '#renderer/grid';
import { edit, projectNow } from '#renderer/session';
import { newStream } from '#shared/numbers';
import type { StreamKind } from '#shared/project';
import { streamKinds } from '#shared/project';
import { addOwner } from '../model/owner-edits';
import { revenueModel } from '../model/revenue-model';
import type { RoomContext } from '../model/room-context';
import { rowId } from '../model/row-id';
import { AddMenu } from './add-menu';

/** How the company earns money: a stream of revenue with its drivers, month by month. */
export function RevenueTab({ room }: { readonly room: RoomContext }) {
  const { t } = useT();
  const model = useMemo(() => revenueModel(room), [room]);
  return <Grid label={t('numbers.tab.revenue')} model={model} height="fill" actions={<AddStream />} />;
}

const AddStream = memo(function AddStream() {
  const { t } = useT();
  return (
    <AddMenu
      label={t('numbers.add.stream')}
      items={streamKinds.map((kind) => ({
        id: kind,
        label: t(`numbers.stream.${kind}`),
        hint: t(`numbers.streamHint.${kind}`),
      }))}
      onAdd={(kind) => addStream(kind, t(`numbers.stream.${kind}`))}
    />
  );
});

/** Puts a stream of that kind at the end. */
export function addStream(kind: StreamKind, name: string): void {
  const project = projectNow();
  const stream = newStream(kind, name, project.raise.currency);
  edit(addOwner(project, 'streams', stream), 'addRow');
  nameRow(rowId('streams', stream.id));
}
