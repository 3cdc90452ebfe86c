import type { Show } from './show';

/** A clock that was set back must not take time away. */
function running({ since }: Show, now: number): number {
  return since === null ? 0 : Math.max(0, now - since);
}

/** How long the talk has lasted, in milliseconds; pauses don't count. */
export function elapsedMsAt(show: Show, now: number): number {
  return show.elapsedMs + running(show, now);
}

/** How long a slide has been shown, all visits together, in milliseconds. */
export function spentMsAt(show: Show, slideId: string, now: number): number {
  const before = Object.hasOwn(show.spentMs, slideId) ? (show.spentMs[slideId] ?? 0) : 0;
  return before + (slideId === show.at ? running(show, now) : 0);
}

/** The show with the running time written down; the clock goes on from `now`. */
export function settleTime(show: Show, now: number): Show {
  const { at, since } = show;
  if (at === null || since === null) return show;
  const elapsedMs = elapsedMsAt(show, now);
  return { ...show, elapsedMs, spentMs: { ...show.spentMs, [at]: spentMsAt(show, at, now) }, since: now };
}

/** The clock runs while a slide is shown and nobody has paused it. */
export function setClock(show: Show, now: number): Show {
  return { ...show, since: show.over || show.paused || show.at === null ? null : now };
}
