import type { SceneCell, TableElement } from './elements';
import type { Frame } from './geometry';
import type { Stroke } from './inks';

/** A row of a table where it stands. */
export interface PlacedRow {
  readonly frame: Frame;
  /** One a column: a row may hold fewer cells than its table has columns, and null stands for those. */
  readonly cells: readonly { readonly cell: SceneCell | null; readonly frame: Frame }[];
  readonly ruleAbove: Stroke | null;
  /** The line at its lower edge; `y` is its middle. */
  readonly rule: { readonly x: number; readonly y: number; readonly w: number; readonly stroke: Stroke } | null;
}

/** The rows of a table from the top, each cell with its frame. */
export function placedRows({ frame, columnsPt, rows }: TableElement): readonly PlacedRow[] {
  let y = frame.y;
  return rows.map(({ heightPt: h, cells, ruleBelow }, index) => {
    const top = y;
    y += h;
    let x = frame.x;
    const placed = columnsPt.map((w, column) => {
      const left = x;
      x += w;
      return { cell: cells[column] ?? null, frame: { x: left, y: top, w, h } };
    });
    return {
      frame: { x: frame.x, y: top, w: frame.w, h },
      cells: placed,
      ruleAbove: rows[index - 1]?.ruleBelow ?? null,
      rule: ruleBelow && { x: frame.x, y, w: frame.w, stroke: ruleBelow },
    };
  });
}
