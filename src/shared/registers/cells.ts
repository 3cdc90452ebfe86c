import type { RegisterRow } from '#shared/project';

/** What a cell says, without blanks around it; empty when nothing does. */
export function cellOf(row: RegisterRow, column: string): string {
  return Object.hasOwn(row.cells, column) ? (row.cells[column] ?? '').trim() : '';
}

export function has(row: RegisterRow, column: string): boolean {
  return cellOf(row, column) !== '';
}

/** Whether a score is 4 or 5 of 5. */
export function isHigh(score: string): boolean {
  return Number(score) >= 4;
}

/** Whether a score is 1 or 2 of 5; what is not scored is not low. */
export function isLow(score: string): boolean {
  return score !== '' && Number(score) <= 2;
}

/** Whether a choice is one of some. */
export function isOneOf(row: RegisterRow, column: string, choices: readonly string[]): boolean {
  return choices.includes(cellOf(row, column));
}

/** Whether nothing in a row says anything. */
export function isBlankRow(row: RegisterRow): boolean {
  return Object.values(row.cells).every((cell) => cell.trim() === '');
}
