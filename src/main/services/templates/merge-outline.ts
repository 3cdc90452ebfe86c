/**
 * The example's parts within a later round's outline: parts of both stand where the outline has them, the outline's own
 * are begun empty, and parts that only the example has stay behind the part that they followed.
 */
export function mergeOutline<K extends string, T extends { readonly kind: K }>(
  outline: readonly K[],
  example: readonly T[],
  begin: (kind: K) => T,
): T[] {
  const merged = outline.map((kind) => example.find((part) => part.kind === kind) ?? begin(kind));
  for (const [index, part] of example.entries()) {
    if (outline.includes(part.kind)) continue;
    const before = example[index - 1];
    merged.splice(before ? merged.indexOf(before) + 1 : 0, 0, part);
  }
  return merged;
}
