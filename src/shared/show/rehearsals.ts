import type { Deck, Patch, Project, Rehearsal } from '#shared/project';
import { plannedTimes } from './planned-times';
import type { Show } from './show';

/** So many rehearsals are kept; the oldest makes room. */
export const keptRehearsals = 5;

/** What a show that has ended tells about the talk, in whole seconds; null when no slide was seen for one. */
export function rehearsalOf(show: Show, id: string): Rehearsal | null {
  const entries = Object.entries(show.spentMs).map(([slide, ms]) => [slide, Math.round(ms / 1_000)] as const);
  const seen = entries.filter(([, seconds]) => seconds > 0);
  if (seen.length === 0) return null;
  return { id, startedAt: new Date(show.startedAt).toISOString(), seconds: Object.fromEntries(seen) };
}

/** Keeps a rehearsal in the project behind the others. */
export function keepRehearsalPatches({ deck }: Project, rehearsal: Rehearsal): Patch[] {
  const path = ['deck', 'rehearsals'];
  const before = deck.rehearsals;
  if (!before) return [{ op: 'set', path, value: [rehearsal] }];
  const tooMany = Math.max(0, before.length + 1 - keptRehearsals);
  const append: Patch = { op: 'splice', path, at: before.length - tooMany, remove: 0, insert: [rehearsal] };
  return tooMany > 0 ? [{ op: 'splice', path, at: 0, remove: tooMany, insert: [] }, append] : [append];
}

/** Forgets a rehearsal. */
export function forgetRehearsalPatches({ deck }: Project, id: string): Patch[] {
  const at = deck.rehearsals?.findIndex((one) => one.id === id) ?? -1;
  return at < 0 ? [] : [{ op: 'splice', path: ['deck', 'rehearsals'], at, remove: 1, insert: [] }];
}

/** Makes the times of a rehearsal the plan of the slides that it saw; the others keep theirs. */
export function planFromRehearsalPatches({ deck }: Project, { seconds }: Rehearsal): Patch[] {
  return deck.slides.flatMap((slide, at): Patch[] => {
    const value = Object.hasOwn(seconds, slide.id) ? seconds[slide.id] : undefined;
    if (value === undefined || value === slide.plannedSeconds) return [];
    return [{ op: 'set', path: ['deck', 'slides', at, 'plannedSeconds'], value }];
  });
}

/** A slide's line in the summary of a rehearsal; null: not planned for, not seen. */
export interface SlideTime {
  readonly slideId: string;
  /** As printed on the slide. */
  readonly number: number;
  readonly hidden: boolean;
  readonly plannedSeconds: number | null;
  readonly rehearsedSeconds: number | null;
}

export interface RehearsalSummary {
  readonly slides: readonly SlideTime[];
  /** The length of the talk when it was said, else what the slides are planned for; null when neither is known. */
  readonly plannedSeconds: number | null;
  /** What the slides that are still in the deck took; null without a rehearsal. */
  readonly rehearsedSeconds: number | null;
  /** How many slides of the talk were not come to; 0 without a rehearsal. */
  readonly leftOut: number;
  /** Slides that took at least a tenth and five seconds longer than planned, the longest over first. */
  readonly over: readonly SlideTime[];
}

/** A rehearsal beside the plan: the slides of the deck in order, hidden ones only when they were seen. */
export function summariseRehearsal(deck: Deck, rehearsal: Rehearsal | null): RehearsalSummary {
  const planned = plannedTimes(deck);
  const slides = deck.slides.flatMap(({ id, hidden }, at): SlideTime[] => {
    const rehearsedSeconds = rehearsal && Object.hasOwn(rehearsal.seconds, id) ? (rehearsal.seconds[id] ?? null) : null;
    if (hidden && rehearsedSeconds === null) return [];
    return [{ slideId: id, number: at + 1, hidden, plannedSeconds: planned.seconds.get(id) ?? null, rehearsedSeconds }];
  });
  return {
    slides,
    plannedSeconds: planned.talkSeconds ?? planned.slidesSeconds,
    rehearsedSeconds: rehearsal && slides.reduce((sum, slide) => sum + (slide.rehearsedSeconds ?? 0), 0),
    leftOut: rehearsal ? slides.filter(isLeftOut).length : 0,
    over: slides.filter(isOver).sort((one, other) => overBy(other) - overBy(one)),
  };
}

/** Slides without a share of the talk, as those of the appendix, may be left out. */
function isLeftOut({ plannedSeconds, rehearsedSeconds }: SlideTime): boolean {
  return plannedSeconds !== null && rehearsedSeconds === null;
}

function overBy({ plannedSeconds, rehearsedSeconds }: SlideTime): number {
  return plannedSeconds === null || rehearsedSeconds === null ? 0 : rehearsedSeconds - plannedSeconds;
}

function isOver(slide: SlideTime): boolean {
  return overBy(slide) >= Math.max(5, (slide.plannedSeconds ?? 0) / 10);
}
