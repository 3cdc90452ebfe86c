import { create } from 'zustand';
import type { Rehearsal } from '#shared/project';

interface TimesView {
  /** The rehearsal that is compared with the plan; null: the last one. */
  readonly chosen: string | null;
  /** A rehearsal of a project that can't be written. */
  readonly unkept: Rehearsal | null;
}

/** What the times' dialog shows; no part of the project. */
export const useTimes = create<TimesView>(() => ({ chosen: null, unkept: null }));
