import { type ReadyTableId, readyTable } from '#shared/facts';
import type { Inline, Slot, Table, TableCell } from '#shared/project';
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
    const slot = slideTable(ready.table);
    return slot && { ...slot, ...(emphasisColumn === undefined ? {} : { emphasisColumn }) };
  };
}

/**
 * A table of the plan as the table of a slide, whose cells hold words or one figure; null where a cell has both, or more figures: something
 * would be lost.
 */
export function slideTable({ header, children }: Table): TableSlot | null {
  const rows = children.map((row) => {
    const said = row.children.map(saidIn);
    const emphasis = row.children.some((cell) =>
      inlinesOf(cell).some((one) => one.type === undefined && one.bold === true),
    );
    return {
      id: row.id,
      emphasis,
      cells: said.map(({ words }) => words),
      facts: said.map(({ facts }) => facts[0] ?? ''),
      said,
    };
  });
  const isLossy = rows.some(({ said }) => said.some(({ words, facts }) => facts.length > (words === '' ? 1 : 0)));
  if (isLossy) return null;
  const last = children.at(-1)?.children ?? [];
  return {
    kind: 'table',
    header,
    rows: rows.map(({ said: _, ...row }) => row),
    aligns: last.map(({ align = 'left' }) => align),
  };
}

function inlinesOf({ children }: TableCell): readonly Inline[] {
  return children.flatMap((paragraph) => paragraph.children);
}

function saidIn(cell: TableCell): { readonly words: string; readonly facts: readonly string[] } {
  const words = cell.children.map(({ children }) => children.map(wordsOf).join('')).join('\n');
  return { words: words.trim(), facts: inlinesOf(cell).flatMap((one) => (one.type === 'fact' ? [one.name] : [])) };
}

function wordsOf(inline: Inline): string {
  if (inline.type === 'fact') return '';
  return inline.type === undefined ? inline.text : inline.children.map(({ text }) => text).join('');
}
