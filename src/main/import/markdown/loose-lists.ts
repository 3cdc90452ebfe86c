import type { List, ListItem, RootContent } from 'mdast';
import { type LooseNode, taskMarks } from '#shared/plan';
import { longestStart } from '#shared/project';
import { heldInFrame } from './held-blocks';

/** Lists deeper than this go on at this depth: no page is wide enough for more. */
const deepestList = 8;

/** Reads what stands in an item, in lists that lie so deep. */
export type ReadItem = (children: readonly RootContent[], depth: number) => LooseNode[];

interface Place {
  /** The text that positions refer to. */
  readonly source: string;
  readonly depth: number;
  /** A numbered list stands directly before. */
  readonly isBehindNumbers: boolean;
  readonly read: ReadItem;
}

/**
 * A list with the numbers that its author wrote: where they jump, another list begins; `1. 1. 1.` is counted. A number
 * that no list can have (0, or a year) becomes words of its item, which is then none.
 */
export function looseLists(node: List, place: Place): LooseNode[] {
  if (!node.ordered) {
    return [{ type: 'list', ordered: false, children: node.children.flatMap((item) => listItems(item, place)) }];
  }
  const blocks: LooseNode[] = [];
  let items: LooseNode[] | null = null;
  let written = 0;
  let next = 0;
  for (const item of node.children) {
    const mark = markOf(item, place.source);
    const number = Number.parseInt(mark, 10);
    const made = listItems(item, place);
    if (number < 1 || number > longestStart) {
      for (const block of worded(mark, made)) blocks.push(block);
      items = null;
    } else if (items && (number === written || number === written + 1 || number === next)) {
      for (const one of made) items.push(one);
      next += 1;
    } else {
      const isCounted = number === 1 && blocks.length === 0 && !place.isBehindNumbers;
      items = made;
      next = number + 1;
      blocks.push({ type: 'list', ordered: true, ...(isCounted ? {} : { start: number }), children: items });
    }
    written = number;
  }
  return blocks;
}

/** `12.` or `12)`, as it stands in the source. */
function markOf(item: ListItem, source: string): string {
  const at = item.position?.start.offset ?? 0;
  return /^\d+[.)]/.exec(source.slice(at, at + 12))?.[0] ?? '1.';
}

function worded(mark: string, items: readonly LooseNode[]): LooseNode[] {
  const [first, ...rest] = items.flatMap((item) => item.children as LooseNode[]);
  const lead = first?.type === 'paragraph' ? (first.children as LooseNode[]) : [];
  const others = !first || first.type === 'paragraph' ? rest : [first, ...rest];
  return [{ type: 'paragraph', children: [{ text: lead.length > 0 ? `${mark} ` : mark }, ...lead] }, ...others];
}

function listItems(item: ListItem, place: Place): LooseNode[] {
  const { read, depth } = place;
  const isTooDeep = (child: RootContent): child is List => child.type === 'list' && depth >= deepestList;
  const content = read(
    item.children.filter((child) => !isTooDeep(child)),
    depth + 1,
  )
    .map(heldInFrame)
    .flatMap(picturesBehind);
  const deeper = item.children.filter(isTooDeep).flatMap((list) => list.children);
  if (typeof item.checked === 'boolean') content.unshift(...ticked(content, item.checked));
  return [{ type: 'list-item', children: content }, ...deeper.flatMap((next) => listItems(next, place))];
}

/** A line of an item goes on behind a picture in it, which stands behind the item. */
function picturesBehind(node: LooseNode): LooseNode[] {
  if (node.type !== 'paragraph') return [node];
  const children = node.children as readonly LooseNode[];
  const pictures = children.filter(({ type }) => type === 'image');
  const words = children.filter(({ type }) => type !== 'image').map(withoutEdges);
  if (pictures.length === 0) return [node];
  return words.every(({ text }) => text === '') ? pictures : [{ ...node, children: words }, ...pictures];
}

/** The blanks around a picture would meet where it stood: one is enough, and none at the ends of the line. */
function withoutEdges(node: LooseNode, index: number, all: readonly LooseNode[]): LooseNode {
  if (typeof node.text !== 'string') return node;
  const text = index === 0 ? node.text : node.text.replace(/^ +/, ' ');
  return { ...node, text: index === all.length - 1 ? text.trimEnd() : text.replace(/ +$/, '') };
}

function ticked(content: LooseNode[], checked: boolean): LooseNode[] {
  const mark = { text: checked ? taskMarks.done : taskMarks.open };
  const first = content[0]?.type === 'paragraph' ? content.shift() : undefined;
  return [{ type: 'paragraph', children: [mark, ...((first?.children as LooseNode[] | undefined) ?? [])] }];
}
