/**
 * What nobody in the last row of a room can read. Layouts go below these sizes only when their content has no room at all, and a
 * finding says so (docs/design.md). Points on a page of 960 x 540.
 */
export const leastBodyPt = 16;
export const leastTextPt = 14;

/** The floor of a slot's text: running text is read longer than a title or a source. */
export function leastSizeOf(slot: string): number {
  return slot.startsWith('body') ? leastBodyPt : leastTextPt;
}

/** A title is at least this many times as large as the running text below it: less is no hierarchy. */
export const titleToBody = 1.35;
