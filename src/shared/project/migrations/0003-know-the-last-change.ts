type Json = Record<string, unknown>;

/**
 * Format 3 knows when the project was last changed. When that was is written nowhere in an older file, and its date on the disk is
 * that of the copy: so it stays unknown until the next edit. A field of this name was somebody else's and is kept aside.
 */
export const knowTheLastChange = {
  to: 3,
  name: 'know-the-last-change',
  up(json: Json): Json {
    const aside: Json = Object.hasOwn(json, 'changedAt') ? { changedAtBefore3: json.changedAt } : {};
    return { ...json, ...aside, changedAt: null };
  },
};
