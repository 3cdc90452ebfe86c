import type { ChartBox } from '#shared/project';
import { type BoxWriter, gapPt, indentPt, narrowestPt, widestPt } from './organisation-box';

export interface Node {
  readonly box: ChartBox;
  readonly below: readonly Node[];
}

/** Boxes of one level in columns beside each other; in each, one or several below each other. */
interface Arrangement {
  readonly stacks: readonly (readonly Node[])[];
  readonly columnPt: number;
  readonly heightPt: number;
}

/** What each box and all below it need in a width; null where a word would be cut. */
export interface Arranger {
  readonly writer: BoxWriter;
  readonly heightOf: (node: Node, widthPt: number) => number | null;
  /** The flattest arrangement of those who hang on one box. */
  readonly below: (nodes: readonly Node[], widthPt: number) => Arrangement | null;
}

/** Every box once, below the box that it names; who names nobody that is there stands at the top. */
export function treeOf(boxes: readonly ChartBox[]): readonly Node[] {
  const left = new Map(boxes.map((box) => [box.id, box]));
  const known = new Set(left.keys());
  const take = (box: ChartBox): Node[] => {
    if (!left.delete(box.id)) return [];
    return [{ box, below: boxes.filter(({ to }) => to === box.id).flatMap(take) }];
  };
  const tops = boxes.filter(({ to }) => to === null || !known.has(to)).flatMap(take);
  return [...tops, ...boxes.flatMap(take)];
}

export function arranger(writer: BoxWriter): Arranger {
  const heights = new Map<string, number | null>();
  const arranged = new Map<string, Arrangement | null>();
  const heightOf: Arranger['heightOf'] = (node, widthPt) =>
    remembered(heights, `${node.box.id} ${widthPt}`, () => {
      const own = writer.write(node.box, Math.min(widthPt, widestPt));
      const under = own && below(node.below, widthPt);
      return own && under ? own.h + under.heightPt : null;
    });
  const below: Arranger['below'] = (nodes, widthPt) => {
    const [first] = nodes;
    if (!first) return { stacks: [], columnPt: 0, heightPt: 0 };
    return remembered(arranged, `${first.box.id} ${widthPt}`, () => flattest(nodes, widthPt, writer, heightOf));
  };
  return { writer, heightOf, below };
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

function flattest(
  nodes: readonly Node[],
  widthPt: number,
  writer: BoxWriter,
  heightOf: Arranger['heightOf'],
): Arrangement | null {
  const most = Math.min(nodes.length, Math.max(1, Math.floor((widthPt + gapPt) / (narrowestPt + gapPt))));
  const isFlat = nodes.every(({ below }) => below.length === 0);
  let best: Arrangement | null = null;
  for (let columns = most; columns > 0; columns -= 1) {
    const full = Math.floor((widthPt + gapPt) / columns - gapPt);
    const columnPt = isFlat && columns > 1 ? Math.min(full, widestPt) : full;
    const made = inColumns(nodes, columns, columnPt, writer, heightOf);
    if (made && (best === null || made.heightPt < best.heightPt - 0.5)) best = made;
  }
  return best;
}

function inColumns(
  nodes: readonly Node[],
  columns: number,
  columnPt: number,
  { stackPt }: BoxWriter,
  heightOf: Arranger['heightOf'],
): Arrangement | null {
  // In one column all hang on a line at the left, also one alone: it then stands below the box, wherever that stands in its room.
  const isStacked = columns === 1 || columns < nodes.length;
  const heights: number[] = [];
  for (const node of nodes) {
    const h = heightOf(node, isStacked ? columnPt - indentPt : columnPt);
    if (h === null) return null;
    heights.push(h + stackPt);
  }
  const stacks = isStacked ? stacksOf(nodes, heights, columns) : nodes.map((node) => [node]);
  const isOne = stacks.length === 1;
  const tall = stacks.map((stack) => {
    const [first] = stack;
    // One alone in one of several columns has all of its width.
    if (!isOne && stack.length === 1 && first) return heightOf(first, columnPt) ?? Number.POSITIVE_INFINITY;
    return stack.reduce((sum, node) => sum + (heights[nodes.indexOf(node)] ?? 0), -stackPt);
  });
  return { stacks, columnPt, heightPt: (isOne ? stackPt : 2 * gapPt) + Math.max(...tall) };
}

/** Nodes in their order in so many stacks at most, the highest about as low as can be. */
function stacksOf(nodes: readonly Node[], heights: readonly number[], columns: number): readonly (readonly Node[])[] {
  const stacked = (limit: number): Node[][] => {
    const stacks: Node[][] = [];
    let filled = 0;
    nodes.forEach((node, at) => {
      const h = heights[at] ?? 0;
      const last = stacks.at(-1);
      if (last && filled + h <= limit) last.push(node);
      else stacks.push([node]);
      filled = last === stacks.at(-1) ? filled + h : h;
    });
    return stacks;
  };
  const highest = Math.max(...heights);
  let [tooLow, enough] = [highest - 1, heights.reduce((sum, h) => sum + h, 0)];
  while (enough - tooLow > 1) {
    const limit = (tooLow + enough) / 2;
    if (limit >= highest && stacked(limit).length <= columns) enough = limit;
    else tooLow = limit;
  }
  return stacked(enough);
}
