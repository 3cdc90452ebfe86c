/** The name that the style sheet gives the look of marks. */
const name = 'spelling';

const owners = new Map<object, readonly Range[]>();

/**
 * Marks places of the document by the browser's own highlights: the text, React and the editors know nothing of it, and a key costs no
 * more than without. Each owner replaces its own marks; none takes them away.
 */
export function showMarks(owner: object, ranges: readonly Range[]): void {
  if (ranges.length > 0) owners.set(owner, ranges);
  else if (!owners.delete(owner)) return;
  const highlight = new Highlight(...[...owners.values()].flat());
  highlight.type = 'spelling-error';
  CSS.highlights.set(name, highlight);
}
