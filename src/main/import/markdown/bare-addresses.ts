import type { Nodes, Root } from 'mdast';

/** White space to the parser, and no character of a text: control characters are taken out before it is parsed. */
const mark = '\u000B';

/** Chinese, Japanese and Korean letters, their marks, and the dashes and quotes that Chinese shares with Latin text. */
const wide =
  '\\u1100-\\u115F\\u2013-\\u2026\\u2E80-\\u303F\\u3041-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE4F\\uFF00-\\uFF60\\uFFE0-\\uFFE6';
/** An address up to the first of them; a host that begins with one may be written in them. */
const address = new RegExp(`(?:https?://(?:(?=[${wide}])[\\p{L}\\p{N}.-]+)?|www\\.)[^${wide}]*(?=[${wide}])`, 'giu');

/**
 * The source with a mark behind every bare address that GFM would lead on into the Chinese words or marks behind it
 * (`见https://a.cn，然后`), up to the next blank; null when there is none. Parse it anew and take the marks out.
 */
export function withAddressEnds(root: Root, source: string): string | null {
  let from = 0;
  let marked = '';
  for (const [start, end] of bareAddresses(root, source)) {
    marked += source.slice(from, start) + source.slice(start, end).replace(address, `$&${mark}`);
    from = end;
  }
  marked += source.slice(from);
  return marked.length > source.length ? marked : null;
}

/** Takes the marks out of a document that was parsed with them. */
export function withoutAddressEnds(root: Root): void {
  for (const node of nodesOf(root)) if ('value' in node) node.value = node.value.replaceAll(mark, '');
}

function bareAddresses(root: Root, source: string): [number, number][] {
  const places: [number, number][] = [];
  for (const node of nodesOf(root)) {
    const start = node.position?.start.offset ?? 0;
    // `[words](address)` and `<address>` say themselves where they end.
    if (node.type === 'link' && !'[<'.includes(source[start] ?? '['))
      places.push([start, node.position?.end.offset ?? start]);
  }
  return places;
}

function* nodesOf(root: Root): Generator<Nodes> {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
}
