import { append, commonEnds } from '#shared/base';
import { type Patch, type Path, spliceBetween } from '#shared/project';
import { childrenOf, isText, type LooseNode } from './loose-node';

/** Main takes paths of up to 64 steps; what is nested deeper travels as part of its ancestor. */
const deepestPath = 48;
/** Beyond this many changes one splice is smaller. */
const mostPatches = 500;

/**
 * The changes that lead from one body to another, found by identity where branches are shared, else by comparing:
 * a keystroke becomes one `set` of one text, a new paragraph one `splice`. `path` leads to the body.
 */
export function patchesBetween(path: Path, before: readonly LooseNode[], after: readonly LooseNode[]): Patch[] {
  const patches = childPatches(path, before, after);
  if (patches.length <= mostPatches) return patches;
  const whole = spliceBetween(path, before, after);
  return whole ? [whole] : [];
}

function childPatches(path: Path, before: readonly LooseNode[], after: readonly LooseNode[]): Patch[] {
  const { start, end } = commonEnds(before, after, isSame);
  const gone = before.slice(start, before.length - end);
  const come = after.slice(start, after.length - end);
  if (gone.length === 0 && come.length === 0) return [];
  const pairs =
    gone.length === come.length && path.length < deepestPath && gone.every((node, at) => isAlike(node, come[at]));
  if (!pairs) return [{ op: 'splice', path, at: start, remove: gone.length, insert: come }];
  return gone.flatMap((node, at) => nodePatches([...path, start + at], node, come[at] as LooseNode));
}

function isAlike(one: LooseNode, other: LooseNode | undefined): boolean {
  return other !== undefined && isText(one) === isText(other) && one.type === other.type;
}

function nodePatches(path: Path, before: LooseNode, after: LooseNode): Patch[] {
  const patches: Patch[] = [];
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (key === 'children' || isSame(before[key], after[key])) continue;
    if (after[key] === undefined) patches.push({ op: 'unset', path: [...path, key] });
    else patches.push({ op: 'set', path: [...path, key], value: after[key] });
  }
  if (!isText(after)) append(patches, childPatches([...path, 'children'], childrenOf(before), childrenOf(after)));
  return patches;
}

/** Deep equality of JSON; shared branches are not entered. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame((one as LooseNode)[key], (other as LooseNode)[key]))
  );
}
