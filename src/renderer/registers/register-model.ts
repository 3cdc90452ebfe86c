import { removeItem } from '#renderer/forms';
import {
  type GridCell,
  type GridColumn,
  type GridModel,
  type GridRow,
  listActions,
  type Written,
} from '#renderer/grid';
import type { Translator } from '#shared/i18n';
import type { Project, RegisterRow } from '#shared/project';
import {
  type ColumnType,
  cellOf,
  formatCell,
  isFigure,
  type RegisterColumn,
  type RegisterKind,
  readCell,
  rowsOf,
  writeRegisterCell,
} from '#shared/registers';

interface RegisterRoom {
  readonly project: Project;
  readonly words: Translator;
  readonly readOnly: boolean;
}

const widths: Readonly<Record<ColumnType, number>> = {
  line: 170,
  prose: 260,
  date: 96,
  number: 90,
  percent: 84,
  money: 110,
  score: 88,
  choice: 124,
};
const nameWidthPx = 280;

/** A register as a grid: a row a row, a column a column. */
export function registerModel(room: RegisterRoom, kind: RegisterKind): GridModel {
  const { language } = room.words;
  const columns = kind.columns.map(
    (column, at): GridColumn => ({
      id: column.id,
      kind: at === 0 ? 'name' : 'field',
      title: column.name[language],
      widthPx: at === 0 ? nameWidthPx : widths[column.type],
      align: at > 0 && isFigure(column.type) ? 'end' : 'start',
      divides: at > 1,
    }),
  );
  const rows = rowsOf(room.project, kind.id);
  return { columns, rows: rows.map((row, index) => gridRow(room, kind, row, index, rows.length)) };
}

function gridRow(room: RegisterRoom, kind: RegisterKind, row: RegisterRow, index: number, count: number): GridRow {
  const { t, language } = room.words;
  const [first] = kind.columns;
  const name = (first && cellOf(row, first.id)) || t('registers.rowAt', { one: kind.one[language], place: index + 1 });
  const path = ['registers', kind.id];
  return {
    id: row.id,
    name,
    placeholder: name,
    look: 'row',
    depth: 0,
    cell: (at) => {
      const column = kind.columns[at];
      return column ? gridCell(room, kind, row, index, column) : null;
    },
    ...listActions(room, {
      path,
      index,
      count,
      name,
      remove: (project) => {
        const at = rowsOf(project, kind.id).findIndex(({ id }) => id === row.id);
        return at < 0 ? [] : removeItem(path, at);
      },
    }),
  };
}

/** A line break in a cell of one line: seen, and kept when the cell is typed over. */
const breakMark = ' ⏎ ';

function gridCell(
  { project, words }: RegisterRoom,
  kind: RegisterKind,
  row: RegisterRow,
  index: number,
  column: RegisterColumn,
): GridCell {
  const { language } = words;
  const cell = cellOf(row, column.id);
  const said = formatCell(column, cell, language, project.raise.currency).replaceAll('\n', breakMark);
  const place = ['registers', kind.id, index];
  return {
    text: said,
    typed: isFigure(column.type) ? cell : said,
    tone: 'typed',
    places: [[...place, 'cells', column.id], ...(column === kind.columns[0] ? [place] : [])],
    ...(column.hint ? { hint: column.hint[language] } : {}),
    ...(column.choices ? { choices: column.choices.map(({ name }) => name[language]) } : {}),
    ...(isFigure(column.type) && cell !== '' ? { value: Number(cell) } : {}),
    write: (now, text): Written => {
      const read = readCell(column, text.replaceAll(breakMark, '\n').replaceAll('⏎', '\n'));
      if (!read.ok) return { ok: false, reason: words.t(`registers.refused.${read.fault}`) };
      return { ok: true, patches: writeRegisterCell(now, kind, row.id, column.id, read.cell) };
    },
    clear: (now) => writeRegisterCell(now, kind, row.id, column.id, ''),
  };
}
