import { create } from 'zustand';
import type { FindQuery, Hit } from '#shared/find';

/** The hit that is shown, by where it stands: the same one when others come and go. */
export interface Anchor {
  readonly place: string;
  readonly start: number;
}

interface FindState {
  readonly isOpen: boolean;
  /** Whether what is found can be replaced. */
  readonly replaces: boolean;
  readonly query: FindQuery;
  readonly by: string;
  readonly anchor: Anchor | null;
  /** Whether all hits are listed below. */
  readonly isListed: boolean;
  /** What became of the last replacing; null: nothing to say. */
  readonly outcome: Outcome | null;
  /** Counts up when the field should take the focus. */
  readonly turn: number;
}

export interface Outcome {
  readonly replaced: number;
  readonly locked: number;
  readonly tooLong: number;
}

/** What is looked for; no part of the project. It stays when the bar is closed, for the next time. */
export const useFind = create<FindState>(() => ({
  isOpen: false,
  replaces: false,
  query: { text: '', matchCase: false, wholeWords: false },
  by: '',
  anchor: null,
  isListed: false,
  outcome: null,
  turn: 0,
}));

/** Names a hit. */
export function anchorOf({ in: { place }, start }: Hit): Anchor {
  return { place: place.join('/'), start };
}

/** The number of the hit that is shown; -1 for none. */
export function indexOf(hits: readonly Hit[], anchor: Anchor | null): number {
  if (!anchor) return -1;
  return hits.findIndex((hit) => hit.start === anchor.start && hit.in.place.join('/') === anchor.place);
}
