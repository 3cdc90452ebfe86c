import type { RegisterRow, SlideParagraph } from '#shared/project';
import { cellOf, filledRows, registerKind } from '#shared/registers';
import { tableOf } from '../rows';
import { joined, lineOf, lineOrNone, type Part, type SlotMaker, type SlotSource, type Subject } from '../slot-source';

/** What a slide has room for. */
const most = 6;

/** Which columns of a register say what of a step; one that the kind does not have says nothing. */
interface Columns {
  readonly label: string;
  readonly title: string;
  readonly text: string;
}

type Sort = (one: RegisterRow, other: RegisterRow) => number;

/** A cell as a figure that follows it, where its register lets it stand on slides. */
function cell({ has }: SlotSource, kind: string, row: RegisterRow, column: string): readonly Part[] {
  const fact = `register.${kind}.${row.id}.${column}`;
  const isShown = registerKind(kind)?.columns.some(({ id, on }) => id === column && on === 'slide') ?? false;
  return isShown && has(fact) ? [{ fact }] : [];
}

function rowsOf(source: SlotSource, kind: string, { title }: Columns, sort?: Sort): readonly RegisterRow[] {
  const named = filledRows(source.project, kind).filter((row) => cell(source, kind, row, title).length > 0);
  return (sort ? named.toSorted(sort) : named).slice(0, most);
}

/** The rows of a register as steps, and as lines where a layout has no steps. */
function register(kind: string, columns: Columns, sort?: Sort) {
  const steps: SlotMaker = (source) => {
    const items = rowsOf(source, kind, columns, sort).map((row) => ({
      id: row.id,
      label: lineOrNone(cell(source, kind, row, columns.label)),
      title: lineOrNone(cell(source, kind, row, columns.title)),
      text: lineOrNone(cell(source, kind, row, columns.text)),
    }));
    return items.length === 0 ? null : { kind: 'steps', items };
  };
  const lines = (source: SlotSource): readonly SlideParagraph[] =>
    rowsOf(source, kind, columns, sort).map((row) => {
      const parts = [columns.title, columns.label].map((column) => cell(source, kind, row, column));
      return lineOf(joined(parts, ' · '), 'bullet');
    });
  return { steps, table: tableOf(`register.${kind}`, -1), lines } satisfies Subject;
}

const weight = (row: RegisterRow) => Number(cellOf(row, 'likelihood') || 1) * Number(cellOf(row, 'damage') || 1);

/** The gravest risks, and what is done about each. */
export const risks = register('risks', { label: '', title: 'name', text: 'answer' }, (one, other) => {
  const difference = weight(other) - weight(one);
  return Number.isNaN(difference) ? 0 : difference;
});

/** Duties, how far each is, and what proves it. */
export const duties = register('compliance', { label: 'state', title: 'name', text: 'evidence' });

/** Countries in the order in which they come. */
export const countries = register('countries', { label: 'entry', title: 'name', text: 'test' });

/** What customers would do without us. No offer of the table is ours, so none is marked as such. */
export const competition: Subject = {
  table: tableOf('register.competitors', -1),
  lines: register('competitors', { label: 'difference', title: 'name', text: '' }).lines,
};

const logos: SlotMaker = (source) => {
  const rows = rowsOf(source, 'partners', { label: '', title: 'name', text: '' });
  return rows.length === 0
    ? null
    : { kind: 'logos', items: rows.map((row) => ({ id: row.id, asset: '', name: cellOf(row, 'name').slice(0, 200) })) };
};

/** Whom the company depends on, by name. */
export const partners: Subject = { ...register('partners', { label: 'gives', title: 'name', text: 'gives' }), logos };
