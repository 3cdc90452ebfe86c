import { append } from '#shared/base';
import { type LooseNode, normaliseInlines, patchesBetween } from '#shared/plan';
import { applyPatches, type Inline, type Patch, type Path, type Project } from '#shared/project';
import { writeMember } from '#shared/team';
import type { Hit, SearchedText } from './types';

/** What replacing would change, and what it leaves. */
export interface Replacement {
  readonly patches: readonly Patch[];
  readonly replaced: number;
  /** Hits in what is not the text's own. */
  readonly locked: number;
  /** Hits in texts that would become longer than a file may have them. */
  readonly tooLong: number;
}

/**
 * Writes something in place of hits, as they were found in this very project. What is written has the marks of the first letter that
 * it replaces, everything around it keeps its own. Figures stay. Who is renamed in the team is renamed wherever they are named.
 */
export function replaceHits(project: Project, hits: readonly Hit[], by: string): Replacement {
  const byText = new Map<SearchedText, Hit[]>();
  for (const hit of hits) {
    const of = byText.get(hit.in);
    if (of) of.push(hit);
    else byText.set(hit.in, [hit]);
  }
  const patches: Patch[] = [];
  let current = project;
  let [replaced, locked, tooLong] = [0, 0, 0];
  for (const [text, all] of byText) {
    const free = all.filter(({ lock }) => lock === null);
    locked += all.length - free.length;
    const strings = written(text, free, by);
    if ([...strings.values()].some((string) => string.length > text.most)) {
      tooLong += free.length;
      continue;
    }
    replaced += free.length;
    const change = patchesFor(current, text, strings);
    append(patches, change);
    // A name is written along from what the project says by then.
    if (text.place[0] === 'team') current = applyPatches(current, change).value;
  }
  return { patches, replaced, locked, tooLong };
}

/** What the pieces of a text say afterwards, by their number; those that stay as they are are not among them. */
function written({ pieces }: SearchedText, hits: readonly Hit[], by: string): ReadonlyMap<number, string> {
  const strings = new Map<number, string>();
  let from = 0;
  let next = 0;
  for (const [index, { text }] of pieces.entries()) {
    const to = from + text.length;
    let string = '';
    let at = from;
    for (let hit = hits[next]; hit && hit.start < to; hit = hits[next]) {
      string += text.slice(at - from, Math.max(at, hit.start) - from);
      if (hit.start >= from) string += by;
      at = Math.min(to, hit.end);
      strings.set(index, '');
      // The rest of it is in the pieces behind.
      if (hit.end > to) break;
      next += 1;
    }
    if (strings.has(index)) strings.set(index, string + text.slice(at - from));
    from = to;
  }
  return strings;
}

function patchesFor(
  project: Project,
  { place, pieces, isLine }: SearchedText,
  strings: ReadonlyMap<number, string>,
): readonly Patch[] {
  if (strings.size === 0) return [];
  if (!isLine) {
    const value = strings.get(0) ?? '';
    const [part, at, field] = place;
    if (part === 'team' && place.length === 3 && (field === 'name' || field === 'role'))
      return writeMember(project, Number(at), field, value);
    return [{ op: 'set', path: place, value }];
  }
  const holder = valueAt(project, place) as { readonly type: string; readonly children: readonly LooseNode[] };
  const children = [...strings].reduce(
    (line, [index, text]) => withText(line, pieces[index]?.path.slice(1) ?? [], text),
    holder.children,
  );
  const line = holder.type === 'code' ? children : (normaliseInlines(children) as readonly Inline[]);
  return patchesBetween([...place, 'children'], holder.children, line);
}

/** A copy of a line in which the text at a path says something else. */
function withText(nodes: readonly LooseNode[], [index, , ...rest]: Path, text: string): readonly LooseNode[] {
  const at = Number(index);
  const node = nodes[at];
  if (!node) return nodes;
  const changed =
    rest.length === 0 ? { ...node, text } : { ...node, children: withText(node.children as LooseNode[], rest, text) };
  return nodes.with(at, changed as LooseNode);
}

function valueAt(project: Project, place: Path): unknown {
  return place.reduce<unknown>((value, key) => (value as Readonly<Record<string | number, unknown>>)[key], project);
}
