import type { Driver } from '#shared/project';

/** The names that a schema states; a loose object would take any. */
type Stated<T> = { [N in keyof T as string extends N ? never : N]: T[N] };
type NamesOf<T, V> = { [N in keyof Stated<T>]: Stated<T>[N] extends V ? N : never }[keyof Stated<T>] & string;
/** The drivers that stand at the top of an owner, by name. */
export type DriverName<T> = NamesOf<T, Driver>;
/** Its plain numbers. */
export type NumberName<T> = NamesOf<T, number>;
