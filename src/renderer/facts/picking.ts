import { create } from 'zustand';

interface Picking {
  /** Who waits for a choice; null when the picker is closed. */
  readonly waiting: { readonly choose: (name: string) => void; readonly leave: () => void } | null;
}

/** The question for a fact, as data: it floats above the window, whoever asks. */
export const usePicking = create<Picking>(() => ({ waiting: null }));

/** Asks for a fact. `leave` is called when nothing was chosen. */
export function pickFact(choose: (name: string) => void, leave: () => void): void {
  usePicking.setState({ waiting: { choose, leave } });
}
