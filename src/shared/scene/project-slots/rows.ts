import { type ReadyTableId, readyTable } from '#shared/facts';
import type { Slot, Table } from '#shared/project';
import type { SlotMaker } from './slot-source';

type TableSlot = Extract<Slot, { kind: 'table' }>;

/** A ready table as the table of a slide; `emphasisColumn` is one that stands out where its layout would mark another. */
export function tableOf(id: ReadyTableId, emphasisColumn?: number): SlotMaker {
  return ({ project }) => {
    let rows = 0;
    const ready = readyTable(project, id, () => {
      rows += 1;
      return `${id}-${rows}`;
    });
    if (!ready) return null;
    return { ...asSlot(ready.table), ...(emphasisColumn === undefined ? {} : { emphasisColumn }) };
  };
}

function asSlot({ header, children }: Table): TableSlot {
  const rows = children.map((row) => {
    const inlines = row.children.map((cell) => cell.children.flatMap((paragraph) => paragraph.children));
    const facts = inlines.map((parts) => parts.flatMap((part) => (part.type === 'fact' ? [part.name] : []))[0] ?? '');
    const cells = inlines.map((parts) => parts.map((part) => (part.type === undefined ? part.text : '')).join(''));
    const emphasis = inlines.some((parts) => parts.some((part) => part.type === undefined && part.bold === true));
    return { id: row.id, emphasis, cells: cells.map((cell) => cell.trim()), facts };
  });
  const last = children.at(-1)?.children ?? [];
  return { kind: 'table', header, rows, aligns: last.map(({ align = 'left' }) => align) };
}
