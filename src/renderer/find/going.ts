import { edit, openNow, projectNow } from '#renderer/session';
import { isInRoom, revealPlace, shownPlace } from '#renderer/view';
import { newId } from '#shared/base';
import { type Hit, type Replacement, replaceHits } from '#shared/find';
import type { Path } from '#shared/project';
import { anchorOf, indexOf, useFind } from './find-store';
import { hitsNow } from './hits';

/** Shows a hit: its room, its section or slide, and the place in it. */
export function goTo(hit: Hit | undefined): void {
  if (!hit) return;
  revealPlace(hit.in.place);
  useFind.setState({ anchor: anchorOf(hit), outcome: null });
}

/** Goes to the next hit or the one before, from the one that is shown, or from where the author is now. */
export function step(by: 1 | -1): void {
  const hits = hitsNow();
  if (hits.length === 0) return;
  const at = indexOf(hits, useFind.getState().anchor);
  const isHere = at >= 0 && isShown(hits[at]);
  if (isHere) goTo(hits[(at + by + hits.length) % hits.length]);
  else {
    const from = firstFrom(hits);
    goTo(by === 1 ? hits[from] : hits[(from - 1 + hits.length) % hits.length]);
  }
}

function isShown(hit: Hit | undefined): boolean {
  const place = shownPlace();
  return hit !== undefined && (hit.group[0] === 'title' || (place ? sameGroup(hit.group, place) : isInRoom(hit.group)));
}

function sameGroup(one: Path, other: Path): boolean {
  return other.every((key, at) => one[at] === key);
}

/** The number of the first hit in what is shown, or behind it; the first of all where there is none. */
function firstFrom(hits: readonly Hit[]): number {
  const place = shownPlace();
  if (!place)
    return Math.max(
      0,
      hits.findIndex(({ group }) => isInRoom(group)),
    );
  const same = hits.findIndex(({ group }) => sameGroup(group, place));
  if (same >= 0) return same;
  const behind = hits.findIndex(({ group }) => group[0] === place[0] && Number(group[2]) > Number(place[2]));
  if (behind >= 0) return behind;
  const last = hits.findLastIndex(({ group }) => group[0] === place[0]);
  return last >= 0 ? (last + 1) % hits.length : 0;
}

/** While it is typed, what is looked for is shown where the author is; rooms do not change under the hands. */
export function goNear(): void {
  const hits = hitsNow();
  const first = hits[firstFrom(hits)];
  if (first && isInRoom(first.group)) goTo(first);
  else useFind.setState({ anchor: null, outcome: null });
}

/** Replaces the hit that is shown, and shows the next one. Where none is shown yet, it only shows one. */
export function replaceOne(): void {
  const hits = hitsNow();
  const { anchor, by } = useFind.getState();
  const at = indexOf(hits, anchor);
  const hit = hits[at];
  if (!hit || !isShown(hit) || hit.lock) {
    step(1);
    return;
  }
  const done = replaceHits(projectNow(), [hit], by);
  take(done, 'replaceText');
  if (done.replaced === 0) {
    useFind.setState({ outcome: done });
    return;
  }
  const now = hitsNow();
  const place = anchorOf(hit).place;
  let next = Math.min(at, now.length);
  // What was just written is not replaced again, whatever it says.
  for (let one = now[next]; one; one = now[next]) {
    if (one.in.place.join('/') !== place || one.start >= hit.start + by.length) break;
    next += 1;
  }
  if (now.length > 0) goTo(now[next % now.length]);
  else useFind.setState({ anchor: null });
}

/** Replaces all hits of the whole project, as one step of undo. */
export function replaceAll(): void {
  const done = replaceHits(projectNow(), hitsNow(), useFind.getState().by);
  take(done, 'replaceAll');
  const { replaced, locked, tooLong } = done;
  useFind.setState({ outcome: { replaced, locked, tooLong }, anchor: null });
}

/** Main takes so many changes in one call. */
const mostPatches = 5_000;

function take({ patches }: Replacement, label: 'replaceText' | 'replaceAll'): void {
  if (openNow().state.readOnly) return;
  // Calls with one key are one step of undo.
  const key = `replace:${newId()}`;
  for (let from = 0; from < patches.length; from += mostPatches)
    edit(patches.slice(from, from + mostPatches), label, key);
}
