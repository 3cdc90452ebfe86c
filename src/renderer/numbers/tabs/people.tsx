import { memo, useMemo } from 'react';
import { useT } from '#renderer/app-language';
import type { GridCell, GridModel, GridRow } from '#renderer/grid';
import { Grid, nameRow } from '#renderer/grid';
import { edit, projectNow } from '#renderer/session';
import { newHire } from '#shared/numbers';
import { memberNames, writeName } from '#shared/team';
import { driverColumns } from '../model/columns';
import { integerCell, numberCell } from '../model/field-cells';
import { addOwner } from '../model/owner-edits';
import { moneyMonths, ownerDriverRow, settingRow, totalRow } from '../model/owner-rows';
import type { RoomContext } from '../model/room-context';
import { rowId } from '../model/row-id';
import { categoryCell, spanCells } from '../model/shared-cells';
import { AddMenu } from './add-menu';

/** Who works here, from when on and for how much. */
export function PeopleTab({ room }: { readonly room: RoomContext }) {
  const { t } = useT();
  const model = useMemo(() => peopleModel(room), [room]);
  return <Grid label={t('numbers.tab.people')} model={model} height="fill" actions={<AddHire />} />;
}

const AddHire = memo(function AddHire() {
  const { t } = useT();
  const add = () => {
    const project = projectNow();
    const hire = newHire('', project.raise.currency);
    edit(addOwner(project, 'hires', hire), 'addRow');
    nameRow(rowId('hires', hire.id));
  };
  return <AddMenu label={t('numbers.add.hire')} items={[{ id: 'hire', label: '' }]} onAdd={add} />;
});

/** A role by what it does, or somebody of the team, who is then linked to it. */
function personCell({ project: { team }, words }: RoomContext, at: number): Partial<GridCell> {
  const choices = memberNames(team);
  return {
    ...(choices.length > 0 ? { choices, isOpen: true, hint: words.t('numbers.hint.person') } : {}),
    write: (project, text) => ({ ok: true, patches: writeName(project, 'hires', at, text.trim()) }),
  };
}

function peopleModel(room: RoomContext): GridModel {
  const { t } = room.words;
  const { numbers, forecast } = room;
  const columns = driverColumns(
    room,
    t('numbers.column.role'),
    ['category', 'count', 'from', 'until'],
    t('numbers.column.salary'),
  );
  const rows: GridRow[] = numbers.hires.map((hire, at) => {
    const place = ['numbers', 'hires', at];
    const owner = {
      list: 'hires' as const,
      id: hire.id,
      place,
      nameField: 'role' as const,
      name: hire.role,
      nameCell: personCell(room, at),
      kind: t('numbers.unnamedRole', { place: at + 1 }),
      cells: {
        category: () => categoryCell(room, place, hire.category),
        count: () =>
          integerCell(room, [...place, 'count'], hire.count, {
            min: -1_000,
            max: 10_000,
            empty: 0,
            override: rowId('hires', hire.id, 'count'),
          }),
        ...spanCells(room, 'hires', hire.id, place, hire.start, hire.end),
      },
    };
    return ownerDriverRow(room, columns, owner, rowId('hires', hire.id, 'salary'));
  });
  if (rows.length > 0) {
    const paid = numbers.hires.map(({ id }) =>
      forecast.costs.find((cost) => cost.source === 'hires' && cost.id === id),
    );
    const payroll = forecast.calendar.map((_, month) =>
      paid.reduce((sum, cost) => sum + (cost?.amounts[month] ?? 0), 0),
    );
    rows.push(
      settingRow(room, columns, 'payrollPercent', t('numbers.tab.people'), 'payrollPercent', () =>
        numberCell(room, ['numbers', 'payrollPercent'], numbers.payrollPercent, 'percent', 'payrollPercent'),
      ),
      totalRow(columns, 'payroll', t('numbers.payroll'), moneyMonths(room, payroll)),
      totalRow(columns, 'heads', t('numbers.line.heads'), (index) => {
        const heads = forecast.lines.heads[index];
        return heads === undefined ? null : { text: String(heads), typed: String(heads), tone: 'total', value: heads };
      }),
    );
  }
  return { columns, rows };
}
