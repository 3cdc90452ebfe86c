/** Ends a switch over a union: a new member fails to compile here, and a hostile value fails at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
