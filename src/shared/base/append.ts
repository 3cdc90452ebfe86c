/** Puts items at the end of a list, one by one: as arguments of one `push`, some hundred thousand overflow the stack. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
