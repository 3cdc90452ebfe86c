/** A cell by its row and column in a grid. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; both ends are in it. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The rectangle between the cell where a selection began and the one where it is now. */
export function rangeBetween(anchor: Place, focus: Place): Range {
  return {
    top: Math.min(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    bottom: Math.max(anchor.row, focus.row),
    right: Math.max(anchor.column, focus.column),
  };
}

export function isInRange(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function isOneCell({ top, left, bottom, right }: Range): boolean {
  return top === bottom && left === right;
}

/** The places of a rectangle, row by row. */
export function placesOf({ top, left, bottom, right }: Range): Place[] {
  const places: Place[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) places.push({ row, column });
  return places;
}

/** Where text goes that is pasted: cells repeat over a selection that is a multiple of them, else they spread from its corner. */
export function pastePlaces(range: Range, cells: readonly (readonly string[])[], rows: number, columns: number) {
  const height = cells.length;
  const width = cells[0]?.length ?? 0;
  if (height === 0 || width === 0) return [];
  const across = range.right - range.left + 1;
  const down = range.bottom - range.top + 1;
  const repeats = across % width === 0 && down % height === 0;
  const bottom = Math.min(rows - 1, repeats ? range.bottom : range.top + height - 1);
  const right = Math.min(columns - 1, repeats ? range.right : range.left + width - 1);
  return placesOf({ top: range.top, left: range.left, bottom, right }).map((place) => ({
    place,
    text: cells[(place.row - range.top) % height]?.[(place.column - range.left) % width] ?? '',
  }));
}

/** What fills a selection: each row's first cell goes to the right, or each column's downwards. */
export function fillPlaces(range: Range, direction: 'right' | 'down'): { readonly from: Place; readonly to: Place }[] {
  return placesOf(range)
    .filter(({ row, column }) => (direction === 'right' ? column > range.left : row > range.top))
    .map((to) => ({
      from: direction === 'right' ? { row: to.row, column: range.left } : { row: range.top, column: to.column },
      to,
    }));
}

/** Keeps a place inside a grid. */
export function clampPlace({ row, column }: Place, rows: number, columns: number): Place {
  return {
    row: Math.min(Math.max(row, 0), Math.max(rows - 1, 0)),
    column: Math.min(Math.max(column, 0), Math.max(columns - 1, 0)),
  };
}
