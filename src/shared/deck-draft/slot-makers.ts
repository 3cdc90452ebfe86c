import type { IdSource } from '#shared/base';
import type { ImageBlock, Inline, SlideParagraph, Slot, Table } from '#shared/project';
import { slideTable } from '#shared/scene';
import type { Point } from './points';
import { unmarked } from './sentences';

/** As many names as stand beside each other in one row. */
export const mostNamed = 4;
/** Fewer look lost beside each other. */
export const leastNamed = 3;
/** A table with more is read at home. */
const mostRows = 9;
const mostColumns = 6;
/** The most that a line of a slide holds: descriptions of pictures are longer in a plan. */
const longestLine = 2_000;

/** Points under their names. */
export function namedSlot(points: readonly Point[], newId: IdSource): Slot {
  const items = points.map(({ label, text }) => ({
    id: newId(),
    label: [],
    title: [line(unmarked(label ?? []))],
    text: [line(text)],
  }));
  return { kind: 'steps', items };
}

/** A line of a slide that belongs to no list. */
export function line(children: readonly Inline[]): SlideParagraph {
  return { type: 'paragraph', level: 0, list: 'none', children: [...children] };
}

/** A table of the plan as a slide's, where it is small enough to be read there and loses nothing. */
export function tableSlots(table: Table, newId: IdSource): readonly Slot[] {
  const slot = slideTable(table);
  const columns = table.children[0]?.children.length ?? 0;
  if (!slot || slot.rows.length < 2 || slot.rows.length > mostRows || columns < 2 || columns > mostColumns) return [];
  if (slot.rows.some(({ cells }) => cells.some((cell) => cell.length > longestLine))) return [];
  const marked = slot.rows.filter(({ emphasis }, at) => emphasis && !(slot.header && at === 0));
  const rows = slot.rows.map((row) => ({ ...row, id: newId(), emphasis: marked.length === 1 && row === marked[0] }));
  // Its rows are what is compared: no column is ours.
  return [{ ...slot, rows, emphasisColumn: -1 }];
}

/** A picture of the plan; what describes it goes along. */
export function pictureSlot({ asset, alt, caption }: ImageBlock): Slot {
  const said = alt.trim() || caption.trim();
  return { kind: 'image', asset, alt: said.length > longestLine ? '' : said, fit: 'contain' };
}
