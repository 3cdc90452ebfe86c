import { has } from './cells';
import type { RegisterRule } from './types';

/** A rule that a cell says something, in all rows or in those that `when` picks. Its id is `no` and the column: `noOwner`. */
export function lacks(
  column: string,
  severity: RegisterRule['severity'],
  says: RegisterRule['says'],
  when: RegisterRule['fails'] = () => true,
): RegisterRule {
  const id = `no${column.charAt(0).toUpperCase()}${column.slice(1)}`;
  return { id, severity, column, fails: (row) => when(row) && !has(row, column), says };
}
