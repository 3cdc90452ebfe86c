import type { Project } from '#shared/project';
import type { Show, Stage } from './show';

export interface ShowStart {
  readonly sessionId: string;
  readonly mode: Show['mode'];
  /** The slide to begin with, even a hidden one; null: the first that is not hidden. */
  readonly slideId: string | null;
  /** What this window shows when there is no other display. */
  readonly view: Exclude<Stage, 'other'>;
  readonly screens: number;
}

/** The deck as a show knows it. */
export function slidesOf(project: Project): Show['slides'] {
  return project.deck.slides.map(({ id, hidden }) => ({ id, hidden }));
}

/** A show that begins now; null for a deck without slides. A rehearsal needs no audience: it stays in the window. */
export function beginShow(project: Project, start: ShowStart, now: number): Show | null {
  const slides = slidesOf(project);
  const first =
    slides.find(({ id }) => id === start.slideId) ?? slides.find(({ hidden }) => !hidden) ?? slides[0] ?? null;
  if (!first) return null;
  const { sessionId, mode, screens, view } = start;
  return {
    sessionId,
    mode,
    stage: mode === 'rehearse' ? 'presenter' : screens > 1 ? 'other' : view,
    screens,
    swaps: 0,
    slides,
    at: first.id,
    last: first.id,
    cover: 'none',
    paused: false,
    startedAt: now,
    elapsedMs: 0,
    spentMs: {},
    since: now,
    over: false,
  };
}
